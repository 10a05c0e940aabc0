"""One page for its many addresses: those for readers of other kinds, and the one that a page gives as its own.

So that no page is lost and none is read twice:

* an address that a feed or a sitemap names is new if ``known_as(url, known)`` is None. It is asked as it was given
  (`canonical_url`): that a story with an AMP page has a plain one under the address that this looks like is a guess.
* a page is best filed under ``page_address(url, answered=..., canonical=article.canonical, known=...)``. Where that is another
  address than the one that was asked, `filed_under` says how sure it is, and `store.addresses` remembers the asked one as
  another address of the page, and looks again at the one that answered until the other one has answered by itself.
"""

import re
from collections.abc import Callable, Container, Iterator
from typing import Final
from urllib.parse import SplitResult, urlsplit, urlunsplit

from scraper.addresses.canonical import canonical_url, host_and_path, site_of

#: how the hosts of such editions begin, and what stands within them (Wikipedia's "en.m.")
_HOSTS: Final = re.compile(r"^(?:amp|m|mobile|mobil|touch|wap|print)\.(?=[^.]+\.)|(?<=\.)m\.(?=[^.]+\.[^.]+$)")
#: how their paths begin: The Verge and its sisters (/platform/amp), papers on WordPress and Drupal
_BEGINS: Final = re.compile(r"^/(?:platform/amp|google-amp|amp|print|printer|printable)(?=/.)")
#: how they end: WordPress ("AMP" and "WP-Print" plugins), Arc, Blox, Condé Nast; a folder, or an ending of the name
_ENDS: Final = re.compile(
    r"(?<=.)(?:/(?:amp|amphtml|print|printable|printer-friendly)(?:\.html?)?(?=/?$)|\.amp(?=(?:\.html?)?$))"
)
#: what a parameter says of them: name -> values. WordPress (amp, print), Arc (outputType), Blogger (m), MediaWiki
#: (printable, mobileaction, useskin), Joomla (print, tmpl)
_PARAMETERS: Final[dict[str, frozenset[str]]] = {
    "amp": frozenset({"", "1", "true", "yes"}),
    "noamp": frozenset({"", "1", "true", "mobile", "available"}),
    "outputtype": frozenset({"amp"}),
    "output": frozenset({"amp", "print"}),
    "m": frozenset({"0", "1"}),
    "mobile": frozenset({"", "1", "true", "yes"}),
    "mobileaction": frozenset({"toggle_view_desktop", "toggle_view_mobile"}),
    "print": frozenset({"", "1", "true", "yes", "y", "print", "pdf"}),
    "printable": frozenset({"", "1", "true", "yes"}),
    "view": frozenset({"print", "amp", "mobile"}),
    "format": frozenset({"amp", "print"}),
    "tmpl": frozenset({"component"}),
}
#: characters; longer addresses are not asked for
_LONGEST: Final = 2_048
#: the last part of a story's path: a number, several words, or one that is too long for a section
_SLUG: Final = re.compile(r"\d{3}|[-_][^-_]+[-_]|.{24}")
_FRONT: Final = re.compile(
    r"/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?(?:(?:index|home|default)(?:\.[a-z]{3,5})?/?)?", re.IGNORECASE
)


def known_as(url: str, known: Container[str]) -> str | None:
    """Return which of the *known* addresses stands for the page at *url*, None where none does.

    Addresses for small screens, for printing and for AMP stand for their page, and so do those with another scheme,
    with or without ``www.`` and a slash at the end.

    >>> known_as("http://m.news.example/a?utm_source=x", {"https://www.news.example/a/"})
    'https://www.news.example/a/'
    """
    return next((address for address in _names(canonical_url(url)) if address in known), None)


def page_address(
    asked: str, *, answered: str | None = None, canonical: str | None = None, known: Container[str] = ()
) -> str:
    """Return the address that the page is filed under which was *asked* for and *answered* at the end of its redirects.

    That is the one that the page gives as its own (*canonical*), if it lies in the same registrable domain, and is neither
    the front page, nor a section above the page, nor the same for all that one script shows; else the one that answered.
    Of addresses that are one page, the *known* one is taken; a page that came over TLS is never filed without.

    >>> page_address("https://news.example/a-b-c/amp", canonical="https://news.example/a-b-c")
    'https://news.example/a-b-c'
    >>> page_address("https://news.example/a-b-c", canonical="https://other.example/a-b-c")
    'https://news.example/a-b-c'
    """
    own = canonical_url(answered or asked)
    given = canonical_url(canonical) if canonical else own
    if given != own and not _is_own(given, own):
        given = own
    if own.startswith("https:") and given.startswith("http:"):
        given = "https:" + given.removeprefix("http:")
    return known_as(given, known) or given


def _is_own(given: str, own: str) -> bool:
    """Whether a page at *own* may say that its address is *given*."""
    site = site_of(own)
    if site == "" or site != site_of(given) or len(given) > _LONGEST:
        return False
    there, here = urlsplit(given), urlsplit(own)
    return there.port == here.port and "@" not in there.netloc and can_be(there, here)


def family(url: str) -> str:
    """Return what the addresses of a page have in common that differ in form alone, as `known_as` has it.

    >>> family("http://m.news.example/a/?utm_source=x") == family("https://www.news.example/a")
    True
    """
    written = canonical_url(url)
    if not any(host_and_path(written)):
        return written
    parts = _plainer(urlsplit(written))
    query = f"?{parts.query}" if parts.query else ""
    return parts.netloc.removeprefix("www.") + (parts.path.rstrip("/") or "/") + query


def can_be(given: SplitResult, own: SplitResult) -> bool:
    """Whether *given* can be the address of the page at *own*, and not of what the page lies in."""
    same = _plainer(own)
    if (given.path.rstrip("/"), given.query) == (same.path.rstrip("/"), same.query):
        return True
    if _FRONT.fullmatch(given.path) and not given.query:
        return False
    if not given.query and same.path.startswith(given.path.rstrip("/") + "/"):
        return False
    return _is_story(given.path) or bool(given.query) or not (_is_story(own.path) or own.query)


def _is_story(path: str) -> bool:
    """Whether the last part of *path* names a story, not a section or a script."""
    return _SLUG.search(path.rstrip("/").rpartition("/")[2]) is not None


def _names(url: str) -> Iterator[str]:
    """Yield *url*, then the other addresses that the same page may be known by."""
    yield url
    if not any(host_and_path(url)):
        return
    parts = urlsplit(url)
    for form in dict.fromkeys((parts, _plainer(parts))):
        paths = [form.path.rstrip("/") or "/", form.path.rstrip("/") + "/"]
        bare = form.netloc.removeprefix("www.")
        for scheme in ("https", "http"):
            for host in (bare, f"www.{bare}"):
                yield from (urlunsplit((scheme, host, path, form.query, "")) for path in dict.fromkeys(paths))


def _to_host(parts: SplitResult) -> SplitResult:
    host = _HOSTS.sub("", parts.netloc, count=1)
    return parts._replace(netloc=host)


def _to_path(parts: SplitResult) -> SplitResult:
    path = _ENDS.sub("", _BEGINS.sub("", parts.path))
    return parts._replace(path=path or "/")


def _to_query(parts: SplitResult) -> SplitResult:
    pairs = (pair.partition("=") for pair in parts.query.split("&"))
    kept = [
        name + sign + value for name, sign, value in pairs if value.lower() not in _PARAMETERS.get(name.lower(), ())
    ]
    return parts._replace(query="&".join(kept))


#: each undoes one way to name an edition for other readers
PLAINER: Final[tuple[Callable[[SplitResult], SplitResult], ...]] = (_to_host, _to_path, _to_query)


def _plainer(parts: SplitResult) -> SplitResult:
    """Return what *parts* would be without an edition for AMP, small screens or printing."""
    for rule in PLAINER:
        parts = rule(parts)
    return parts
