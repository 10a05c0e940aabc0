"""A date in its sentence, and what the rules make of it before the weights decide."""

from dataclasses import dataclass

from scraper.reading.noted import Noted
from scraper.reading.sentence.link import Link, Span
from scraper.reading.windows import Expression


@dataclass(frozen=True, slots=True)
class Statement:
    """The date *found* at the tokens *place*, the *index*-th of its sentence.

    *link* is the event that the nearest words give it, None where none does; *ruled* are the claims that the rules make, and
    *doubt* what speaks against their being about the watched season, None where nothing does.
    """

    index: int
    found: Expression
    place: Span
    link: Link | None
    ruled: tuple[Noted, ...]
    doubt: str | None = None
