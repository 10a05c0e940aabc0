"""What an address and a packed answer may be at most.

Scrapy holds the rest, and the tests show it: ``DOWNLOAD_MAXSIZE`` on the wire and after decompression,
``DOWNLOAD_TIMEOUT`` for one request in all, from the look-up to the last byte, and ``REDIRECT_MAX_TIMES``.
"""

from itertools import chain
from typing import Final
from urllib.parse import urlsplit

from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.dupefilters import RFPDupeFilter
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response

from scraper.middlewares.errors import NoWebAddressError, TooLargeError, UnreadableError

#: characters; the protocol of sitemaps has no longer addresses either (sitemaps.org, "XML tag definitions", loc)
LONGEST_ADDRESS: Final = 2048

#: characters of a host's name (RFC 1035, section 2.3.4, without the lengths that stand between its parts)
LONGEST_NAME: Final = 253

#: a body may be packed this often; servers pack once, and each time more costs the whole size limit again
MOST_ENCODINGS: Final = 2


class AddressMiddleware:
    """Turns back what is no address of the web, at the start and at each redirect."""

    def process_request(self, request: Request) -> None:
        """Raise NoWebAddressError where the request's address is none that we ask."""
        parts = urlsplit(request.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise NoWebAddressError(f"no web address: it begins with {parts.scheme[:20]}:")
        if not _is_name(parts.hostname):
            raise NoWebAddressError("no address to ask: nothing can be called by the name of its host")
        if "@" in parts.netloc:
            raise NoWebAddressError("no address to ask: there is a user name in it")
        if len(request.url) > LONGEST_ADDRESS:
            raise NoWebAddressError(f"no address to ask: {len(request.url)} characters, at most {LONGEST_ADDRESS}")


def _is_name(host: str) -> bool:
    """Whether *host* can be looked up: Twisted waits for ever for the answer where Python can't even ask."""
    try:
        return len(host.rstrip(".").encode("idna")) <= LONGEST_NAME
    except UnicodeError:
        return False


class CompressionMiddleware(HttpCompressionMiddleware):
    """Scrapy's own, with few layers and with a plain reason where a body can't be unpacked."""

    def process_response(  # type: ignore[override] # without the argument that Scrapy is about to drop
        self, request: Request, response: Response
    ) -> Request | Response:
        """Return the response with its body unpacked; raise TooLargeError or UnreadableError where that can't be."""
        layers = list(chain.from_iterable(value.split(b",") for value in response.headers.getlist("Content-Encoding")))
        if len(layers) > MOST_ENCODINGS:
            raise TooLargeError(f"packed {len(layers)} times over")
        try:
            return super().process_response(request, response)
        except IgnoreRequest:
            raise TooLargeError(f"larger than {self._max_size // 2**20} MB when unpacked") from None
        except Exception as error:  # each of the packages that unpack has errors of its own
            raise UnreadableError(f"packed as {layers[-1].decode('latin-1')[:20]}, but can't be unpacked") from error


class RedirectsPass(RFPDupeFilter):
    """Asks for each address once, but follows redirects wherever they lead: their number is limited elsewhere.

    Without this a page that redirects to itself, or to another page of the crawl, would vanish without a reason.
    """

    def request_seen(self, request: Request) -> bool:
        """Whether *request* was made before, and is no redirect."""
        return super().request_seen(request) and not request.meta.get("redirect_times")
