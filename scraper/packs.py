"""Known feeds in packs: where the news is, in a table that comes along.

The table, `packs.csv`, holds what public files and documentation said in November 2026; none of the addresses was asked.
The grade says how many hold an address; the terms and robots.txt of the sites were not read, but where the note says so.
"""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from store.errors import SeasonwatchError

#: the pack of all that is on
DEFAULT: Final = "default"

#: grade -> how an address is known
GRADES: Final = {
    "A": "several public files hold this address (November 2026)",
    "B": "one public file holds this address (November 2026): test it first",
    "C": "public files disagree on this address (November 2026): test it first",
}

#: pack -> what is in it, in the order in which they are listed
PACKS: Final = {
    DEFAULT: "well-known ones of all the others, switched on",
    "us": "trade press and TV news of the United States",
    "uk": "the United Kingdom and Ireland",
    "anime": "anime",
    "asia": "Korea, Japan, China and Singapore",
    "india": "India, in English",
    "german": "in German",
    "romance": "in French, Spanish, Italian and Portuguese",
    "polish": "in Polish",
    "official": "press rooms and channels of those who make it",
    "search": "searches and communities, for your own reading",
}


class UnknownPackError(SeasonwatchError):
    """No pack goes by that name."""


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """A feed of the table: who publishes it, in which language and region, and whether a pack switches it on, or why not.

    *kind* is the kind of site, such as trade; *grade* is a key of `GRADES`; *note* may be empty.
    """

    pack: str
    state: str
    name: str
    address: str
    language: str
    region: str
    kind: str
    grade: str
    note: str

    @property
    def on(self) -> bool:
        """Whether its pack switches it on."""
        return self.state == "on"

    @property
    def why(self) -> str:
        """Say how the address is known, or why it is off."""
        if self.on or self.grade != "A":
            return f"{self.note}; {GRADES[self.grade]}" if self.note else GRADES[self.grade]
        return self.note


@cache
def known_feeds() -> tuple[KnownFeed, ...]:
    """Return all feeds of the table, in its order."""
    table = (files("scraper") / "packs.csv").read_text(encoding="utf-8")
    return tuple(KnownFeed(**row) for row in csv.DictReader(table.splitlines()))


def feeds_of(pack: str) -> tuple[KnownFeed, ...]:
    """Return the feeds of *pack*, on or off; the default pack has those that are on, of all packs.

    Raises UnknownPackError, which names the packs there are.
    """
    if pack not in PACKS:
        raise UnknownPackError(f"no pack is called {pack!r}: there are {', '.join(PACKS)}")
    return tuple(feed for feed in known_feeds() if (feed.on if pack == DEFAULT else feed.pack == pack))
