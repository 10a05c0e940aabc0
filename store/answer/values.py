"""What goes into an answer and what comes out of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from store.model import Claim, Event, Stance, Window

# by names of their own: on Python 3.11 to ask a class for a member takes longer than all else that is done with a claim
RELEASE: Final = Event.RELEASE
CONFIRMED: Final = Stance.CONFIRMED
EXPECTED: Final = Stance.EXPECTED
DENIED: Final = Stance.DENIED
UNANNOUNCED: Final = Stance.UNANNOUNCED
CANCELLED: Final = Stance.CANCELLED


@dataclass(frozen=True, slots=True)
class Heard:
    """A claim, on which page of which site, since which day it is said, and its number in the store.

    *kind* is the site's kind (`store.known_sites.SiteKind`). *origin* names whose word it is where that is neither the
    voice it is credited to nor the site, as with a copy; *official* says that the voice is of those who show or make it.
    *trust* is by how much the site's own record makes it weigh more or less than a newspaper, None where it has none.
    """

    claim: Claim
    page: str
    site: str
    since: date
    id: int | None = None
    kind: str = "unknown"
    origin: str | None = None
    official: bool = False
    trust: float | None = None

    @property
    def voice(self) -> str:
        """Return whose word it is: the origin, else whom the page credits, else the site."""
        return self.origin or self.claim.attributed_to or self.site

    @property
    def name(self) -> str:
        """Return who says it in so many words: whom the page credits, else the site; an origin may have said something else."""
        return self.claim.attributed_to or self.site


class Status(StrEnum):
    """What can be said of a watched season, in one word."""

    RELEASED = "released"
    DATED = "dated"
    WINDOW = "window"
    RUMOURED = "rumoured"
    UNANNOUNCED = "unannounced"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim that bears on the answer: whose word it is, its *share* of the weight of all (0 to 1), and that in words."""

    heard: Heard
    origin: str
    share: float
    words: str


@dataclass(frozen=True, slots=True)
class RuledOut:
    """A window in which it does not come, and the voices that say so, each once: by name, and *told* with site and kind."""

    window: Window
    who: tuple[str, ...]
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Official:
    """The newest word of those who show or make it, apart from all others': its *window* (None where they name none)."""

    window: Window | None
    stance: Stance
    since: date
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class Answer:
    """When it comes, how sure that is, and why.

    *window* is the best one, with the *probability* (0 to 1) that it comes within it; both None where no date is known.
    It comes within *range80* 4 times in 5 (an open end lies beyond what can be told). *second* is the next best window,
    which has no day in common with the best, with its probability. *official* is what officials say, *ruled_out* what is
    denied, *evidence* what weighed how much, the heaviest first. *words* is the answer as a sentence. *sooner* and *later* are
    how likely it comes before the best window and after it; None where there is none that lies ahead.
    """

    status: Status
    window: Window | None
    probability: float | None
    range80: Window | None
    second: tuple[Window, float] | None
    official: Official | None
    ruled_out: tuple[RuledOut, ...]
    evidence: tuple[Evidence, ...]
    words: str
    sooner: float | None = None
    later: float | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the answer in the shape that `--json` writes; days as ISO dates, probabilities to 3 decimals."""
        return {
            "status": self.status.value,
            **_days(self.window),
            "probability": _rounded(self.probability),
            "sooner": _rounded(self.sooner),
            "later": _rounded(self.later),
            "range80": _days(self.range80) if self.range80 else None,
            "second": {**_days(self.second[0]), "probability": _rounded(self.second[1])} if self.second else None,
            "official": _official_json(self.official) if self.official else None,
            "ruled_out": [{**_days(one.window), "who": list(one.who)} for one in self.ruled_out],
            "evidence": [_evidence_json(one) for one in self.evidence],
            "words": self.words,
        }


def _days(window: Window | None) -> dict[str, str | None]:
    first, last = (window.earliest, window.latest) if window else (None, None)
    return {
        "earliest": first.isoformat() if first else None,
        "latest": last.isoformat() if last else None,
        "edtf": window.edtf if window else None,
    }


def _official_json(official: Official) -> dict[str, Any]:
    about = {"stance": official.stance.value, "since": official.since.isoformat(), "who": official.who}
    return {**_days(official.window), **about, "words": official.words}


def _evidence_json(evidence: Evidence) -> dict[str, Any]:
    heard = evidence.heard
    return {
        "claim": heard.id,
        "page": heard.page,
        "site": heard.site,
        "kind": heard.kind,
        "since": heard.since.isoformat(),
        "origin": evidence.origin,
        "share": _rounded(evidence.share),
        "stance": heard.claim.stance.value,
        "edtf": heard.claim.edtf,
        "words": evidence.words,
    }


def _rounded(probability: float | None) -> float | None:
    return None if probability is None else round(probability, 3)
