"""Which claim that stands now took the place of which that stood before: an assignment by evidence. Pure.

What speaks for a pair: words that the quotes share, the same credit, the same stance, windows that overlap or lie near
each other. A pair that gathers less than `ENOUGH` is two claims of which one went and one came. A claim whose window
and stance still stand is the same one, unless the words say that another claim moved there ("part one", which was to
come in March, has taken June from "part two", which now has September).
"""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Final

from store.model import Claim, Window

#: the evidence that makes two claims one that changed
ENOUGH: Final = 1.5

#: what speaks for a claim whose window and stance still stand, beside their being as near as can be
_STANDS: Final = 0.3

#: so many claims on either side are assigned by trying all ways; a page with more is paired off best first
_EXACTLY: Final = 9

#: no more than so many are looked at on either side: a page with more is no article, and must not cost minutes
_AT_MOST: Final = 100

#: words without digits, which are what moves; in scripts that put no spaces between words, each character
_WORD: Final = re.compile(r"[぀-ヿ㐀-鿿가-힣]|[^\W\d_぀-ヿ㐀-鿿가-힣]{3,}")

_LONGEST_QUOTE: Final = 2_000


def match(before: Sequence[Claim], after: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Pair claims of *before* with claims of *after*, each at most once, so that the evidence in all is greatest."""
    before, after = before[:_AT_MOST], after[:_AT_MOST]
    scores = [[_score(old, new) for new in after] for old in before]
    pairs = _best if max(len(before), len(after)) <= _EXACTLY else _greedy
    return [(before[i], after[j]) for i, j in pairs(scores)]


def stands(old: Claim, new: Claim) -> bool:
    """Whether a page that claims *new* still claims *old*: the event, the window and the stance are the same."""
    return (old.event, old.window, old.stance) == (new.event, new.window, new.stance)


def _score(old: Claim, new: Claim) -> float | None:
    """Weigh what speaks for *new* being *old*, changed or not; None where it is too little."""
    evidence = (
        3 * _shared_words(old.quote, new.quote)
        + _same_credit(old.attributed_to, new.attributed_to)
        + _nearness(old.window, new.window)
        + (0.25 if old.stance is new.stance else 0)
    )
    if stands(old, new):
        return max(evidence, 0) + _STANDS
    return evidence if evidence >= ENOUGH else None


def _shared_words(old: str, new: str) -> float:
    """Return the share of words that both have (Dice); half where neither has any, as in "2027"."""
    ours, theirs = _words(old), _words(new)
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.5


def _words(quote: str) -> Counter[str]:
    return Counter(_WORD.findall(quote[:_LONGEST_QUOTE].casefold()))


def _same_credit(old: str | None, new: str | None) -> float:
    if old is None or new is None:
        return 0
    return 0.75 if old.casefold() == new.casefold() else -0.5


def _nearness(old: Window | None, new: Window | None) -> float:
    if old is None or new is None:
        return 0
    if old.overlaps(new):
        return 0.7
    first, second = sorted((old, new), key=lambda window: window.earliest or date.min)
    assert first.latest is not None  # or it would overlap whatever comes later
    assert second.earliest is not None
    return 0.5 / (1 + (second.earliest - first.latest).days / 60)


def _best(scores: Sequence[Sequence[float | None]]) -> list[tuple[int, int]]:
    """Try all ways to pair rows with columns; the first of those with the greatest sum."""

    @cache
    def from_row(i: int, taken: int) -> tuple[float, tuple[tuple[int, int], ...]]:
        if i == len(scores):
            return 0, ()
        best = from_row(i + 1, taken)
        for j, score in enumerate(scores[i]):
            if score is not None and not taken & 1 << j:
                total, pairs = from_row(i + 1, taken | 1 << j)
                if total + score > best[0]:
                    best = total + score, ((i, j), *pairs)
        return best

    return list(from_row(0, 0)[1])


def _greedy(scores: Sequence[Sequence[float | None]]) -> list[tuple[int, int]]:
    """Pair the likest first."""
    likest = sorted((-score, i, j) for i, row in enumerate(scores) for j, score in enumerate(row) if score is not None)
    rows: set[int] = set()
    columns: set[int] = set()
    pairs = []
    for _, i, j in likest:
        if i not in rows and j not in columns:
            rows.add(i)
            columns.add(j)
            pairs.append((i, j))
    return sorted(pairs)
