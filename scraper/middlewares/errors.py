"""Why an address was not asked, or its answer not taken; each message is one line for the run's record.

* NotFetchedError
  - NoWebAddressError       another scheme than http and https, a user name in it, or too long
  - PrivateAddressError     it leads into a private network, and allow_private does not name it
  - SiteRestsError          its site is left alone for a while
  - RobotsUnreachableError  its site's robots.txt gave no answer that says what may be asked
  - TooLargeError           the answer is larger than the limits, before or after decompression
  - UnreadableError         the answer can't be decompressed
  - StoppingError           the crawl was told to stop before its turn came
"""

from scrapy.exceptions import IgnoreRequest


class NotFetchedError(IgnoreRequest):
    """An address gave nothing, by a decision of ours; as an IgnoreRequest it is never tried again in the same crawl."""


class NoWebAddressError(NotFetchedError):
    """The address is none that this crawler asks."""


class PrivateAddressError(NotFetchedError):
    """The address leads into a private network."""


class SiteRestsError(NotFetchedError):
    """The site is left alone for a while."""


class RobotsUnreachableError(NotFetchedError):
    """The site did not say what may be asked, so that nothing is (RFC 9309, section 2.3.1.4)."""


class TooLargeError(NotFetchedError):
    """The answer is larger than the limits."""


class UnreadableError(NotFetchedError):
    """The answer can't be decompressed."""


class StoppingError(NotFetchedError):
    """The crawl was told to stop before the address was asked: it stays due."""
