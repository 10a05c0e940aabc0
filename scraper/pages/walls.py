"""Pages that are no content although they were answered as such: walls, errors, parked domains, empty shells."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from scraper.addresses import host_and_path
from scraper.pages import wallwords
from scraper.pages.text import width
from store.model import Article, BlockKind

#: a page with more text than this, in letters of Latin script, is content whatever it says: the longest consent walls
#: have about 4,000
WALL_TEXT: Final = 6_000
#: what speaks for a wall in the markup counts on pages with no more text: a stock page has up to 1,000
_SCANT: Final = 1_000
#: error pages list other stories, so that they may have more
_ERROR_TEXT: Final = 1_500
#: a page with no more beside its headline says nothing by itself
_NOTHING: Final = 60
#: shares of the text that lines of a wall are, where the headline does not say so
_MOST: Final = 0.5
_CONSENT: Final = 0.6
#: and where it may
_SOME: Final = 0.2
#: words of a site's name beside an error in a title
_SITE_WORDS: Final = 4
#: an address that is a story's and not a section's has so long a last part
_SLUG: Final = 16
_READ: Final = frozenset({BlockKind.P, BlockKind.H2, BlockKind.LI, BlockKind.CAPTION})
_SAID: Final = _READ | {BlockKind.BOILERPLATE}

_PARTS: Final = re.compile(r"\s+[|–—·•:›»-]\s+|:\s+|\s*\|\s*")
_EDGES: Final = " .!?…:;-–—|¡¿\"'"
_APP: Final = re.compile(
    rb"<div[^<>]{0,80}\bid=[\"']?(?:root|app|__next|__nuxt|app-root|main-app)[\"']?[^<>]{0,80}>\s{0,80}</div>",
    re.IGNORECASE,
)
_NO_SCRIPT: Final = re.compile(
    rb"(?:enable|requires?|turn on|without) javascript|javascript (?:is )?(?:required|disabled)", re.IGNORECASE
)
_REFRESH: Final = re.compile(
    rb"<meta[^<>]{0,80}http-equiv=[\"']?refresh[\"']?[^<>]{0,40}content=[\"']?\s{0,3}[0-5]\s{0,3};\s{0,3}url=",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a page says, in plain small letters: its headline, its text and lines, and how many letters these have.

    *read* are the letters that are not the site's own.
    """

    headline: str
    text: str
    lines: tuple[tuple[str, int], ...]
    letters: int
    read: int


def wall_of(body: bytes, article: Article, *, address: str | None = None) -> str | None:
    """Return in a few words why a page is no content, such as "a bot wall (Cloudflare)", or None where it is content.

    *body* is what was answered, *article* what `parse_article` made of it; *address* the one that answered in the end,
    where that is not the one that was asked. Nothing is parsed again, and a page with a text of its own costs nothing:
    an article that talks of walls, carries a captcha's script or a banner about cookies is none.
    """
    if address is not None and (led := _led_elsewhere(article.url, address)) is not None:
        return led
    letters = sum(width(block.text) for block in article.blocks if block.kind in _SAID)
    if letters > WALL_TEXT:
        return None
    said = _read(article, letters)
    return next((reason for rule in RULES if (reason := rule(said, body)) is not None), None)


def _read(article: Article, letters: int) -> _Said:
    lines = tuple((_plain(block.text), width(block.text)) for block in article.blocks if block.kind in _SAID)
    read = sum(width(block.text) for block in article.blocks if block.kind in _READ)
    return _Said(_plain(article.headline), "\n".join(line for line, _ in lines), lines, letters, read)


def _plain(text: str) -> str:
    return text.replace("’", "'").casefold()


def _marked(said: _Said, body: bytes) -> str | None:
    """Know the page by its markup."""
    if said.read > _SCANT:
        return None
    markup = body.lower()
    return next((who for who, marks in wallwords.MARKS if any(mark in markup for mark in marks)), None)


def _titled(said: _Said, _: bytes) -> str | None:
    """Know the page by its headline; one that may be a work's counts where nothing else is said, or the same."""
    if said.letters > _ERROR_TEXT:
        return None
    if (reason := _SURE.get(said.headline.strip(_EDGES))) is not None:
        return reason
    if said.letters > _NOTHING and _share(said, _ANY) < _SOME:
        return None
    reason = next((_SURE.get(title) or _VAGUE[title] for title in _titles(said.headline) if title in _TITLES), None)
    told = (why for why, words in _SAYING.items() if _share(said, words))
    return next(told, reason) if reason else None


def _titles(headline: str) -> Iterator[str]:
    """Yield *headline*, then its parts where the others are no longer than a site's name."""
    yield headline.strip(_EDGES)
    parts = [part.strip(_EDGES) for part in _PARTS.split(headline)]
    for part in parts:
        if all(len(other.split()) <= _SITE_WORDS for other in parts if other is not part):
            yield part


def _spoken(said: _Said, _: bytes) -> str | None:
    """Know the page by what most of its text says."""
    if not said.lines or said.letters > _ERROR_TEXT or _share(said, _ANY) < _MOST:
        return None
    return max(_SAYING, key=lambda why: _share(said, _SAYING[why]))


def _consent(said: _Said, _: bytes) -> str | None:
    """Know a page that has nothing but the text for consent."""
    if not any(word in said.text for word in wallwords.CONSENT_ASKED):
        return None
    words = [word for word in _CONSENTING if word in said.text]
    return "a consent wall" if len(words) > 2 and _share(said, words) >= _CONSENT else None


def _paywall(said: _Said, _: bytes) -> str | None:
    """Know a stub: an offer to subscribe or to log in, and next to nothing else."""
    offered = _letters(said, _PAYING) if said.letters <= _ERROR_TEXT else 0
    stub = offered and said.letters - offered <= _NOTHING
    return "a log-in or subscription wall, without the text" if stub else None


def _shell(said: _Said, body: bytes) -> str | None:
    """Know a page whose text only a script would bring, or that sends a browser on."""
    if said.read > _NOTHING:
        return None
    if _REFRESH.search(body):
        return "it only sends a browser on to another address"
    if said.read == 0 and (_APP.search(body) or _NO_SCRIPT.search(body)):
        return "it shows nothing without JavaScript"
    return None


#: tried in this order
RULES: Final[tuple[Callable[[_Said, bytes], str | None], ...]] = (_marked, _titled, _spoken, _consent, _paywall, _shell)


def _led_elsewhere(asked: str, answered: str) -> str | None:
    """Return what stands at an address that a page led to, if that can't be the page."""
    host, path = host_and_path(answered)
    if host in wallwords.CONSENT_HOSTS:
        return "a consent wall"
    before, path = host_and_path(asked)[1].strip("/").lower(), path.strip("/").lower()
    if before == path or len(before.rpartition("/")[2]) < _SLUG:
        return None
    if path in wallwords.FRONT_PATHS and "?" not in answered:
        return "it leads to the site's front page"
    parts = path.split("/")
    if wallwords.LOGIN_PATHS.intersection(parts[:2]):
        return "a log-in wall"
    return "an error page: page not found" if parts[-1] in wallwords.ERROR_PATHS else None


def _share(said: _Said, words: Iterable[str]) -> float:
    """Return the share of the text that stands in lines with some of *words*."""
    return _letters(said, words) / said.letters if said.letters else 0.0


def _letters(said: _Said, words: Iterable[str]) -> int:
    there = [word for word in words if word in said.text]  # one search each is faster than one pattern for all
    return sum(length for line, length in said.lines if any(word in line for word in there)) if there else 0


def _by_title(table: dict[str, str]) -> dict[str, str]:
    return {title.strip(_EDGES): reason for reason, titles in table.items() for title in titles.split("|")}


_SURE: Final = _by_title(wallwords.SURE_TITLES)
_VAGUE: Final = _by_title(wallwords.VAGUE_TITLES)
_TITLES: Final = _SURE.keys() | _VAGUE.keys()
_SAYING: Final = {reason: tuple(words.split("|")) for reason, words in wallwords.PHRASES.items()}
_ANY: Final = tuple(chain.from_iterable(_SAYING.values()))
_CONSENTING: Final = tuple(word for words in wallwords.CONSENT.values() for word in words.split("|"))
_PAYING: Final = tuple(word for words in wallwords.PAYWALL.values() for word in words.split("|"))
