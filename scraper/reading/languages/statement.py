"""A date of a page in another language, and what the rules make of it before the weights decide."""

from dataclasses import dataclass

from scraper.reading.languages.dates import Dated
from scraper.reading.languages.linking import Link
from scraper.reading.languages.spans import Span
from scraper.reading.languages.subject import Told
from store.model import Stance, Window


@dataclass(frozen=True, slots=True)
class Statement:
    """The date *found*, the *index*-th of its sentence.

    *link* is the event that the nearest words give it, None where none does; *window* what it means, *behind* whether that lies
    behind the page's day, *stance* how surely it is said and *words* what says so; *ruled* whether the rules take it for a claim about the
    watched season.
    """

    told: Told
    index: int
    found: Dated
    link: Link | None
    window: Window
    behind: bool
    stance: Stance
    words: tuple[Span, ...]
    ruled: bool
