"""Where the answer to a request belongs: under which address its page is filed, by which it is asked for from now on."""

from collections.abc import Container
from dataclasses import dataclass
from urllib.parse import urlsplit

from scraper.addresses.canonical import canonical_url
from scraper.addresses.variants import can_be, family, known_as, page_address


@dataclass(frozen=True, slots=True)
class Filed:
    """A page is filed under *url* and *asked* for by the address that answered; *tie* says how sure that is.

    The ties are those of `store.addresses.Tie`: form, moved, led, named.
    """

    url: str
    asked: str
    tie: str


def filed_under(
    asked: str,
    *,
    answered: str = "",
    lasting: bool = False,
    canonical: str | None = None,
    known: Container[str] = (),
) -> Filed:
    """Say where the page belongs that was *asked* for, *answered* at the end of its redirects, and gives its *canonical*.

    With *lasting* all redirects on the way were for good. One that is not is followed only where the page gives the
    address as its own; one to a front page or a section is none to the page. *known* has the addresses of other pages.

    >>> filed_under("https://news.example/a-b-c/amp", canonical="https://news.example/a-b-c")
    Filed(url='https://news.example/a-b-c', asked='https://news.example/a-b-c/amp', tie='form')
    """
    if answered in {"", asked} and canonical in {None, asked}:  # so most do, and the rest takes time
        own = asked if canonical else known_as(asked, known) or canonical_url(asked)
        return Filed(own, asked, "form")
    own = asked
    if answered and answered != asked and _leads(asked, answered, lasting, canonical):
        own = canonical_url(answered)
    url = page_address(own, canonical=canonical, known=known)
    if family(url) == family(asked):
        tie = "form"
    elif own != asked and family(url) == family(own):
        tie = "moved" if lasting else "led"
    else:
        tie = "named"
    return Filed(url, own, tie)


def _leads(asked: str, answered: str, lasting: bool, canonical: str | None) -> bool:
    """Whether the redirect from *asked* to *answered* leads to the page that was asked for."""
    if family(answered) == family(asked):
        return True
    here, there = canonical_url(asked), canonical_url(answered)
    if "@" in urlsplit(there).netloc or not can_be(urlsplit(there), urlsplit(here)):
        return False
    given = canonical_url(canonical) if canonical else None
    return lasting or (given is not None and page_address(there, canonical=given) == given)
