"""How well copies are told from pages that wrote by themselves: precision and recall over pairs of `tests/store/copies`.

.venv/bin/python -m tests.benchmarks.copies
"""

import tomllib
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from store.origins import Passage, same_origin

PASSAGES = Path(__file__).parent.parent / "store" / "copies" / "passages.toml"


class Text(NamedTuple):
    """A passage of the set: of which story, in which role, on a site of its own."""

    story: int
    role: str
    passage: Passage


class Score(NamedTuple):
    """Pairs that are copies and were found, that were found wrongly, and that were missed; by role the share found."""

    right: int
    wrong: int
    missed: int
    found: dict[str, tuple[int, int]]

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)


def texts() -> list[Text]:
    """Read the set; each text stands on a site and at an address of its own, so that only its words can give it away."""
    listed = []
    for number, story in enumerate(tomllib.loads(PASSAGES.read_text(encoding="utf-8"))["story"]):
        roles = [("original", story["original"])]
        roles += [(role, text) for role in ("copies", "rewrites", "independent") for text in story[role]]
        for place, (role, text) in enumerate(roles):
            site = f"site-{number}-{place}.example"
            passage = Passage.around(text, [text], credit=None, site=site, address=f"https://{site}/")
            listed.append(Text(number, role, passage))
    return listed


def score() -> Score:
    """Compare all pairs."""
    right = wrong = missed = 0
    found: dict[str, tuple[int, int]] = {}
    for one, other in combinations(texts(), 2):
        alike = one.story == other.story and "independent" not in (one.role, other.role)
        said = same_origin(one.passage, other.passage)
        right, wrong, missed = right + (alike and said), wrong + (said and not alike), missed + (alike and not said)
        if alike and one.role == "original":
            hits, of = found.get(other.role, (0, 0))
            found[other.role] = hits + said, of + 1
    return Score(right, wrong, missed, found)


def main() -> None:
    """Print the score."""
    result = score()
    pairs = f"{result.right} right, {result.wrong} wrong, {result.missed} missed"
    print(f"precision {result.precision:.2f}, recall {result.recall:.2f} ({pairs})")
    for role, (hits, of) in result.found.items():
        print(f"{role} of the original that were found: {hits} of {of}")


if __name__ == "__main__":
    main()
