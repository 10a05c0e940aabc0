"""Which addresses of pages may become links. Pure."""

from urllib.parse import urlsplit


def is_web(address: str) -> bool:
    """Whether an address is a plain one of the web, that may stand in a link.

    >>> is_web("https://a.example/"), is_web("javascript:alert(1)"), is_web("http://[")
    (True, False, False)
    """
    try:
        return urlsplit(address).scheme in ("http", "https") and address.isprintable()
    except ValueError:
        return False
