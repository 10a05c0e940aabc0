"""One address for all the ways to write it: what asks for the same thing is written the same."""

import re
from contextlib import suppress
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, parse_qs, quote, urljoin, urlsplit, urlunsplit

from publicsuffixlist import PublicSuffixList

from scraper.addresses.tracking import IN_PATH, tells_nothing

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
#: what may stand unquoted in a path or query (RFC 3986, "pchar"), and the percent sign, so that nothing is quoted twice
_SAFE: Final = "/?:@!$&'()*+,;=-._~%"
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_BARE_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_NO_LETTER: Final = re.compile("[\ud800-\udfff]")
_QUOTED: Final = re.compile(r"%[0-9a-f]{2}", re.IGNORECASE)
#: what needs no quoting anywhere (RFC 3986, "unreserved")
_UNRESERVED: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

#: most addresses: already written as they should be, with nothing in them that any rule below looks at
_PLAIN: Final = re.compile(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::[1-9][0-9]{3,4})?(?:(?:/[a-zA-Z0-9_~-][a-zA-Z0-9_.~-]*)+/?|/)"
)
#: addresses that only hold another: host, beginning of the path, the parameters that hold it. Google Alerts' and Bing's
#: feeds consist of such ones (seen in their feeds; Meta's, Reddit's and YouTube's in links on their pages)
_HOLDERS: Final = (
    (re.compile(r"(?:www\.)?google\.[a-z.]{2,6}"), "/url", ("url", "q")),
    (re.compile(r"www\.bing\.com"), "/news/apiclick.aspx", ("url",)),
    (re.compile(r"lm?\.(?:facebook|instagram)\.com"), "/", ("u",)),
    (re.compile(r"out\.reddit\.com"), "/", ("url",)),
    (re.compile(r"www\.youtube\.com"), "/redirect", ("q",)),
)
#: caches of AMP pages, whose paths hold the host and path of the page (AMP Project, "AMP Cache URL format")
_CACHES: Final = (
    (re.compile(r"[a-z0-9-]{1,63}\.cdn\.ampproject\.org|cdn\.ampproject\.org"), re.compile(r"/[cvir]/(s/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(/.*|$)")),
    (re.compile(r"[a-z0-9-]{1,63}\.bing-amp\.com"), re.compile(r"/[cvir]/(s/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(/.*|$)")),
    (re.compile(r"(?:www\.)?(?:google\.[a-z.]{2,6}|bing\.com)"), re.compile(r"/amp/(s/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(/.*|$)")),
)  # fmt: skip
_IN_CACHES: Final = (".ampproject.org/", ".bing-amp.com/", "/amp/")
#: letters; a longer address is not asked for, whatever it holds
_HOLDING: Final = 4_096

#: most addresses again: the host of one of the web, where nothing stands before it and a number at most behind it
_HOST: Final = re.compile(r"https?://([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::[1-9][0-9]{0,3})?(?:[/?#]|$)")


def canonical_url(url: str) -> str:
    """Return the one way to write *url*: it asks for the same thing, so that it can be asked in its place.

    Scheme and host in lower case, a host of other letters as it goes over the wire; no fragment, default port, tracking
    parameter, session or empty query; no dot segments; nothing quoted that needs no quoting; the path "/" where there is
    none. An address that only holds another, as those in Google Alerts' feeds and AMP caches do, becomes that one.
    What is no http or https address comes back stripped of white space and otherwise as it was.

    Parameters keep their order, a slash at the end and ``index.html`` stay, and so do ``www.`` and the scheme: a server
    may answer otherwise without them. What is one page even so is for `known_as` and `page_address` to say.

    >>> canonical_url("HTTPS://News.Example:443/a?utm_source=x&id=7#top")
    'https://news.example/a?id=7'
    """
    if _is_plain(url):
        return url
    written = _written(url.strip())
    while len(written) <= _HOLDING and (inner := _held(written)) is not None:
        written = _written(inner)  # it is shorter each time
    return written


def _written(url: str) -> str:
    """Write *url* in the one way, whatever it holds."""
    parts = _split(url)
    if parts is None:
        return url
    query = "&".join(pair for pair in parts.query.split("&") if pair.strip("=") and not tells_nothing(pair))
    path = _without_dots(_escape(IN_PATH.sub("", parts.path)))
    return urlunsplit((parts.scheme.lower(), _authority(parts), path, _escape(query), ""))


def absolute_url(url: str, base: str) -> str | None:
    """Return *url* as seen from the page *base*, or None where that is no http or https address.

    >>> absolute_url("/b", "https://news.example/a")
    'https://news.example/b'
    >>> absolute_url("javascript:alert(1)", "https://news.example/a")
    """
    if _is_plain(url):
        return url
    address = re.sub(r"[\t\r\n]", "", url.strip())
    try:
        joined = urljoin(base, address)
    except ValueError:
        return None
    bare = _SCHEME.match(address) is not None and _split(address) is None  # "https:" and the like would become *base*
    return joined if _split(joined) and not bare else None


def host_and_path(url: str) -> tuple[str, str]:
    """Return the host of *url* in lower case and its path, both "" where it is no web address."""
    parts = _split(url)
    return (parts.hostname or "", parts.path) if parts is not None else ("", "")


def site_of(url: str) -> str:
    """Return the registrable domain that *url* lies in; its host where it has none, "" where it is no web address.

    >>> site_of("https://www.news.example.co.uk/a"), site_of("https://a.blogspot.com/"), site_of("http://127.0.0.1:8000/a")
    ('example.co.uk', 'a.blogspot.com', '127.0.0.1')
    """
    if plain := _HOST.match(url):
        return _site(plain[1])
    parts = _split(url)
    return _site(parts.hostname or "") if parts is not None else ""


@lru_cache(maxsize=4096)
def _site(host: str) -> str:
    host = host.casefold().rstrip(".")
    if ":" in host or "." not in host or host.rpartition(".")[2].isdigit():
        return host
    domain = _suffixes().privatesuffix(_in_letters(host)) or host
    return ".".join(host.split(".")[-1 - domain.count(".") :])


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    """Read the list that comes with the package; the last label is the suffix of what it does not name.

    To have its names as they go over the wire as well would take three times as long.
    """
    return PublicSuffixList(accept_encoded_idn=False)


def _in_letters(host: str) -> str:
    """Return *host* in its own letters, where it is written as it goes over the wire."""
    if "xn--" in host:
        with suppress(UnicodeError):
            return host.encode("ascii").decode("idna")
    return host


def _is_plain(url: str) -> bool:
    return _PLAIN.fullmatch(url) is not None and not any(sign in url for sign in _IN_CACHES)


def _held(url: str) -> str | None:
    """Return the address that *url* holds, where it does nothing but hold one."""
    parts = _split(url)
    return _in_cache(parts) or _in_query(parts) if parts is not None else None


def _in_query(parts: SplitResult) -> str | None:
    for host, path, names in _HOLDERS:
        if host.fullmatch(parts.hostname or "") and parts.path.startswith(path):
            told = parse_qs(parts.query, max_num_fields=100) if parts.query.count("&") < 100 else {}
            values = (value.strip() for name in names for value in told.get(name, ())[:1])
            return next((value for value in values if _split(value) is not None), None)
    return None


def _in_cache(parts: SplitResult) -> str | None:
    for host, form in _CACHES:
        if host.fullmatch(parts.hostname or "") and (match := form.fullmatch(parts.path)) is not None:
            inner = f"{'https' if match[1] else 'http'}://{match[2]}{match[3] or '/'}"
            return inner + (f"?{parts.query}" if parts.query else "")
    return None


@lru_cache(maxsize=1024)  # several ask about an address at each look
def _split(url: str) -> SplitResult | None:
    """Return the parts of an http or https address with a host and a port that can be, else None."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme.lower() in _DEFAULT_PORTS and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        return None
    return parts if sound else None


def _authority(parts: SplitResult) -> str:
    """Write user, host and port; a host of other letters goes the way it goes over the wire."""
    host = (parts.hostname or "").rstrip(".") or (parts.hostname or "")
    with suppress(UnicodeError):  # a name that can't be asked for still is one name
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    host = f"[{host}]" if ":" in host else host
    user = parts.netloc.rpartition("@")[0]
    port = parts.port if parts.port != _DEFAULT_PORTS[parts.scheme.lower()] else None
    return (f"{user}@" if user else "") + host + (f":{port}" if port else "")


def _escape(part: str) -> str:
    """Quote what has to be quoted, once, with capital hexadecimals, and nothing else."""
    quoted = quote(_BARE_PERCENT.sub("%25", _NO_LETTER.sub("\ufffd", part)), safe=_SAFE)
    return _QUOTED.sub(_unquoted, quoted)


def _unquoted(match: re.Match[str]) -> str:
    letter = chr(int(match[0][1:], 16))
    return letter if letter in _UNRESERVED else match[0].upper()


def _without_dots(path: str) -> str:
    """Return *path* without "." and ".." (RFC 3986, section 5.2.4); empty segments stay."""
    if "/." not in path:
        return path or "/"
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
    ended = segments[-1] in {".", ".."} and bool(kept)
    return "/" + "/".join(kept) + ("/" if ended else "")
