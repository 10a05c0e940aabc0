"""What stands between the spiders and the web, beside what Scrapy brings."""

from scraper.middlewares.robots import RobotsMiddleware

__all__ = ["RobotsMiddleware"]
