"""The frozen values that every part of seasonwatch speaks.

This module imports nothing of ours and nothing from outside the standard library, so that importing it costs nothing.
A *day* is a `datetime.date` and never an instant: no time zone may shift it.
"""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Event(StrEnum):
    """What a claim says will happen, or happened, to the watched season."""

    RELEASE = "release"
    RENEWAL = "renewal"
    FILMING_START = "filming_start"
    FILMING_END = "filming_end"
    TRAILER = "trailer"


class Stance(StrEnum):
    """How surely a page says it."""

    CONFIRMED = "confirmed"
    EXPECTED = "expected"
    DENIED = "denied"
    UNANNOUNCED = "unannounced"
    CANCELLED = "cancelled"


class BlockKind(StrEnum):
    """What a block of an article is; `related`, `boilerplate` and `comment` bear no claims."""

    P = "p"
    H2 = "h2"
    LI = "li"
    CAPTION = "caption"
    RELATED = "related"
    BOILERPLATE = "boilerplate"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Watch:
    """A work and the season that somebody waits for; *season* is None for a work that has none, such as a film."""

    title: str
    season: int | None = None
    aliases: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Compose the letters of names (NFC), as those of pages are: some keyboards and file systems take them apart."""
        object.__setattr__(self, "title", unicodedata.normalize("NFC", self.title))
        object.__setattr__(self, "aliases", tuple(unicodedata.normalize("NFC", alias) for alias in self.aliases))

    @property
    def slug(self) -> str:
        """Return the name that the watch goes by.

        >>> Watch("All of Us Are Dead", 2).slug
        'all-of-us-are-dead-2'
        >>> Watch("지옥", 2).slug
        '지옥-2'
        """
        plain = unicodedata.normalize("NFKC", self.title).casefold().replace("'", "").replace("’", "")
        words = re.findall(r"\w+", plain)
        if self.season is not None:
            words.append(str(self.season))
        return "-".join(words)


class SourceKind(StrEnum):
    """What stands at a source's address."""

    PAGE = "page"
    FEED = "feed"
    SITEMAP = "sitemap"


@dataclass(frozen=True, slots=True)
class Source:
    """Where pages come from: an address, with `{title}` and `{season}` where it has room for a watch, and what stands there.

    *everything* says that all that a feed or sitemap lists is read, whether it names a watch or not.
    """

    kind: SourceKind
    url: str
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """A run of days, both ends included; None leaves that side open, but never both."""

    earliest: date | None
    latest: date | None

    def __post_init__(self) -> None:
        if self.earliest is None and self.latest is None:
            raise ValueError("a window has at least one end")
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"window ends before it starts: {self.earliest} > {self.latest}")

    @property
    def edtf(self) -> str:
        """Write the window in EDTF (ISO 8601-2), as coarsely as its bounds allow.

        >>> Window(date(2024, 1, 1), date(2024, 4, 30)).edtf
        '2024-01/2024-04'
        >>> Window(date(2024, 1, 1), date(2024, 12, 31)).edtf
        '2024'
        >>> Window(None, date(2024, 12, 31)).edtf
        '../2024'
        >>> Window(date(2024, 1, 5), date(2024, 1, 5)).edtf
        '2024-01-05'
        """
        first, last = self.earliest, self.latest
        if first is None or last is None:
            return f"{_start(first)}/{_end(last)}"
        if first == last:
            return first.isoformat()
        if _opens_year(first) and _closes_year(last):
            return f"{first.year:04}" if first.year == last.year else f"{first.year:04}/{last.year:04}"
        if first.day == 1 and _closes_month(last):
            months = f"{first:%Y-%m}", f"{last:%Y-%m}"
            return months[0] if months[0] == months[1] else "/".join(months)
        return f"{first.isoformat()}/{last.isoformat()}"

    def __str__(self) -> str:
        return self.edtf

    def contains(self, other: "Window") -> bool:
        """Whether every day of *other* lies in this window."""
        starts = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends

    def overlaps(self, other: "Window") -> bool:
        """Whether some day lies in both windows."""
        return (self.earliest or date.min) <= (other.latest or date.max) and (other.earliest or date.min) <= (
            self.latest or date.max
        )


def _opens_year(day: date) -> bool:
    return (day.month, day.day) == (1, 1)


def _closes_year(day: date) -> bool:
    return (day.month, day.day) == (12, 31)


def _closes_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _start(day: date | None) -> str:
    if day is None:
        return ".."
    if _opens_year(day):
        return f"{day.year:04}"
    return f"{day:%Y-%m}" if day.day == 1 else day.isoformat()


def _end(day: date | None) -> str:
    if day is None:
        return ".."
    if _closes_year(day):
        return f"{day.year:04}"
    return f"{day:%Y-%m}" if _closes_month(day) else day.isoformat()


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or the like, as plain text with single spaces."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """What a page says once the HTML is gone; *blocks* stand in reading order, the headline is not among them.

    *published_from* names the place that gave the day of publication, such as ``json-ld``; None where there was none.
    """

    url: str
    headline: str
    blocks: tuple[Block, ...] = ()
    published: date | None = None
    published_from: str | None = None
    modified: date | None = None
    byline: str | None = None
    language: str | None = None
    canonical: str | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a claim is what it is: the *words* of the page and the *rule* that read them, for one *part* of the claim."""

    part: str  # "window", "event", "subject", "stance" or "credit"
    words: str
    rule: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement of a page that ties an event of the watched season to a window.

    *window* is None only where the stance is unannounced or cancelled. *relative* says that the window was worked out
    from words like "next year", so that reading them on another day would give another window. *attributed_to* is None
    where the page itself speaks. *quote* is an exact substring of one block or of the headline. *hour* stands beside a
    window of one day in the page's own zone, such as ``21:00 ET``; it shifts no day, and another hour is no other claim.
    """

    event: Event
    window: Window | None
    stance: Stance
    attributed_to: str | None
    quote: str
    relative: bool = False
    reasons: tuple[Reason, ...] = field(default=(), compare=False)
    hour: str | None = field(default=None, compare=False)

    @property
    def edtf(self) -> str | None:
        """Return the window in EDTF, or None where there is none."""
        return self.window.edtf if self.window else None

    def as_json(self) -> dict[str, str | None]:
        """Return the claim in the shape that batches and `--json` write; days as ISO dates."""
        earliest, latest = (self.window.earliest, self.window.latest) if self.window else (None, None)
        return {
            "event": self.event.value,
            "earliest": earliest.isoformat() if earliest else None,
            "latest": latest.isoformat() if latest else None,
            "edtf": self.edtf,
            "stance": self.stance.value,
            "attributed_to": self.attributed_to,
            "quote": self.quote,
        }


class ChangeKind(StrEnum):
    """What can change, each kind where it is found: `store.differ`, `store.voices`, `store.calendar`, a crawl, the user."""

    NEW = "new"
    MOVED = "moved"
    NARROWED = "narrowed"
    WIDENED = "widened"
    FIRMED = "firmed"
    SOFTENED = "softened"
    DENIED = "denied"
    CANCELLED = "cancelled"
    UNCANCELLED = "uncancelled"
    WITHDRAWN = "withdrawn"
    CORROBORATED = "corroborated"
    CONTRADICTED = "contradicted"
    NEAR = "near"
    PASSED = "passed"
    RELEASED = "released"
    ANSWER = "answer"  # the answer has another status, or another window
    CORRECTED = "corrected"  # the user rejected a claim, muted a site, or took that back
    SOURCE_FAILING = "source_failing"
    SOURCE_RECOVERED = "source_recovered"
    SOURCE_SILENT = "source_silent"
    LAYOUT_CHANGED = "layout_changed"
    PAGE_GONE = "page_gone"


@dataclass(frozen=True, slots=True)
class Change:
    """A difference between what was claimed and what is claimed; *before* or *after* is None where there is none.

    Only kinds that are not about a claim (`corrected`, `released` on the user's word, the watcher's own health) have
    neither.
    """

    kind: ChangeKind
    before: Claim | None
    after: Claim | None
