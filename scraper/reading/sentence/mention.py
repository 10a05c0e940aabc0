"""A mention: words that name a work or one of its seasons."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Work(StrEnum):
    """Whose season a mention is about."""

    WATCHED = "watched"
    OTHER = "other"
    UNSAID = "unsaid"  # a season without a title beside it


#: for what is asked often: Python 3.11 is slow to find a member in its class
_UNSAID: Final = Work.UNSAID


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a work or a season; *seasons* is empty where they give no number.

    *kind* is "title", "season", "part", "new", "previous", "other" or "generic"; *part* says that a part of a season is
    named, such as its second half.
    """

    start: int
    end: int
    kind: str
    work: Work
    seasons: frozenset[int] = frozenset()
    part: bool = False

    def moved(self, by: int) -> "Mention":
        """Return the mention with offsets that are *by* larger."""
        return Mention(self.start + by, self.end + by, self.kind, self.work, self.seasons, self.part)

    @property
    def titled(self) -> bool:
        """Whether the work itself is named."""
        return self.work is not _UNSAID
