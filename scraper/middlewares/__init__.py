"""What stands between the spiders and the web, beside what Scrapy brings."""

from scraper.middlewares.guard import GuardedResolver
from scraper.middlewares.handler import WebHandler
from scraper.middlewares.limits import AddressMiddleware, CompressionMiddleware, RedirectsPass
from scraper.middlewares.rests import RestsMiddleware
from scraper.middlewares.robots import RobotsMiddleware
from scraper.middlewares.throttle import Throttle

__all__ = [
    "AddressMiddleware",
    "CompressionMiddleware",
    "GuardedResolver",
    "RedirectsPass",
    "RestsMiddleware",
    "RobotsMiddleware",
    "Throttle",
    "WebHandler",
]
