"""A page's headline, and where it stands."""

import re
from collections.abc import Iterator
from typing import Final

from bs4 import Tag

from scraper.addresses import host_and_path
from scraper.pages.metadata import Metadata
from scraper.pages.runs import Line
from scraper.pages.soup import Page
from scraper.pages.text import clean

#: what parts a headline from the site's name in a title
_PARTING: Final = re.compile(r"\s+(?:[|–—·•»«/\\-]|::|<|>|-{2,3})\s+|\s*\|\s*")
_LEAD: Final = re.compile(r"\s*[:|–—-]\s+")
#: the share of words that two ways to say a headline have in common
_ALIKE: Final = 0.5
#: the share that a heading of few words has, where it is the headline and no site's name that shares a word with it
_SURE: Final = 0.8
#: a headline after a site's name has at least so many letters
_HEADLINE: Final = 15
#: a site's name has no more words than this
_SITE: Final = 4


def headline_of(page: Page, metadata: Metadata) -> tuple[str, Tag | None]:
    """Return the page's headline, "" where it has none, and the heading that shows it, if one does."""
    title = page.title
    told = [text for text in (*metadata.headlines(), *metadata.meta("og:title", "twitter:title"), title) if text]
    shown = [(heading, clean(heading.get_text())) for heading in page.headings if heading.name == "h1"]
    shown = [(heading, text) for heading, text in shown if text and not _is_site(text, metadata, title)]
    best = max(shown, key=lambda pair: _best_likeness(pair[1], told), default=None)
    if best is None:
        best = _other_heading(page, told)
    elif _best_likeness(best[1], told) < _ALIKE:
        best = _other_heading(page, told) or (best if len(shown) == 1 and not _is_name(best[1], told, page) else None)
    elif len(best[1].split()) <= _SITE and _best_likeness(best[1], told) < _SURE:
        best = _other_heading(page, told) or best
    elif (rest := _behind_site(best[1], title)) is not None:
        best = _other_heading(page, [rest]) or best
    return (best[1], best[0]) if best else (next(iter(told), ""), None)


def shown_headline(headline: str, heading: Tag | None, lines: list[Line]) -> int | None:
    """Return the number of the line that shows *headline*, or its beginning where it is a title with the site's name."""
    if heading is not None:
        return next((number for number, line in enumerate(lines) if line.where is heading), None)
    wanted = set(_shortened(headline.casefold()))
    return next((number for number, line in enumerate(lines) if line.text.casefold() in wanted), None)


def _behind_site(text: str, title: str) -> str | None:
    """Return what stands in *title* behind *text*, if that may be the site's name."""
    if len(text.split()) > _SITE or not title.casefold().startswith(text.casefold()):
        return None
    match = _LEAD.match(title, len(text))
    return title[match.end() :] if match else None


def _other_heading(page: Page, told: list[str]) -> tuple[Tag, str] | None:
    """Return the heading of lower rank that shows what the page's head calls it, word for word.

    A site's name may stand behind that in the title, or before it, as Blogger has it.
    """
    wanted = {text.casefold() for title in told for text in _shortened(title)}
    ends = tuple(title.casefold() for title in told)
    for heading in page.headings:
        text = clean(heading.get_text())
        plain = text.casefold()
        led = len(plain) >= _HEADLINE and any(end.endswith(f": {plain}") for end in ends)
        if heading.name != "h1" and (plain in wanted or led):
            return heading, text
    return None


def _best_likeness(text: str, others: list[str]) -> float:
    return max((_likeness(text, other) for other in others), default=0.0)


def without_site(headline: str, metadata: Metadata, url: str) -> str:
    """Return a title without the site's name at its end.

    >>> without_site("Room 9 is back | Daily Reel", Metadata((), {}), "https://dailyreel.example/a")
    'Room 9 is back'
    """
    shorter, *_ = [*_shortened(headline)][1:] or [headline]
    rest = headline[len(shorter) :]
    name = re.sub(r"\W", "", rest.casefold())
    host = re.sub(r"\W", "", host_and_path(url)[0].removeprefix("www."))
    sites = {re.sub(r"\W", "", site.casefold()) for site in metadata.meta("og:site_name", "application-name")}
    if name and (name in host or name in sites or ("|" in rest and len(rest.split()) <= _SITE + 1)):
        return shorter
    return headline


def _shortened(headline: str) -> Iterator[str]:
    """Yield *headline*, then without its last part, and so on."""
    yield headline
    for match in reversed(list(_PARTING.finditer(headline))):
        yield headline[: match.start()].rstrip()


def _is_site(text: str, metadata: Metadata, title: str) -> bool:
    """Whether a heading shows the site's name and not the page's headline."""
    plain = text.casefold()
    if plain in {site.casefold() for site in metadata.meta("og:site_name")}:
        return True
    *_, last = _PARTING.split(title)
    return plain == last.casefold() and last != title and len(text.split()) <= _SITE


def _is_name(text: str, told: list[str], page: Page) -> bool:
    """Whether the only heading is the site's name: a few words, none of a title's, while a title stands elsewhere."""
    if len(text.split()) > _SITE or any(_likeness(text, title) for title in told):
        return False
    wanted = {part.casefold() for title in told for part in _shortened(title)}
    return any(clean(said).casefold() in wanted for said in page.soup.strings if len(said) >= _HEADLINE)


def _likeness(one: str, other: str) -> float:
    """Return the share of words of the shorter text that stand in the other."""
    first, second = (set(re.findall(r"\w+", text.casefold())) for text in (one, other))
    return (
        len(first & second) / (min(len(first), len(second)) or 1)
        if len(first) > 1
        else float(bool(first & second)) * 0.4
    )
