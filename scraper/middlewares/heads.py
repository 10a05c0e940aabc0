"""A limit on the head of an answer: Twisted has one for each line alone, and an endless head would fill the memory."""

from typing import Any, Final

from scrapy.core.downloader.handlers.http11 import _LenientHTTP11ClientFactory, _LenientHTTP11ClientProtocol
from twisted.internet.interfaces import IAddress
from twisted.python.failure import Failure
from twisted.web._newclient import BODY, DONE

from scraper.middlewares.errors import TooLargeError

#: bytes of status line and headers; servers themselves take 8 to 16 KiB of headers
LARGEST_HEAD: Final = 64 * 1024


class _BoundedProtocol(_LenientHTTP11ClientProtocol):
    """Gives up an answer whose head does not end."""

    _head = 0

    def request(self, request: Any) -> Any:
        self._head = 0
        answer = super().request(request)
        assert self._parser is not None  # Scrapy's protocol counts on it too
        self._parser.MAX_LENGTH = 2**20  # a line is bound by the head that it stands in
        return answer

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 # so Twisted names it
        parser = self._parser
        if parser is not None and parser.state not in {BODY, DONE}:
            if self._head > LARGEST_HEAD:
                error = TooLargeError(f"the headers are larger than {LARGEST_HEAD // 1024} KB")
                self._giveUp(Failure(error))  # type: ignore[no-untyped-call] # Twisted has no types there
                return
            self._head += len(data)
        super().dataReceived(data)  # type: ignore[no-untyped-call] # Twisted has no types there


class BoundedFactory(_LenientHTTP11ClientFactory):
    """Makes connections that take no more than `LARGEST_HEAD` bytes of headers, and one read beyond them."""

    def buildProtocol(self, addr: IAddress | None) -> _BoundedProtocol:  # noqa: N802 # Twisted's name
        """Return the protocol of a new connection."""
        return _BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call] # Twisted has no types there
