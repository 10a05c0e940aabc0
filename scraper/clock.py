"""What time it is: the one place that asks, and the way in which a crawl is given another clock."""

from collections.abc import Callable
from datetime import UTC, datetime

from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object

Clock = Callable[[], datetime]


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def clock_of(settings: BaseSettings) -> Clock:
    """Return the clock of a crawl: what ``SEASONWATCH_CLOCK`` names, or is."""
    clock: Clock = load_object(settings["SEASONWATCH_CLOCK"])
    return clock
