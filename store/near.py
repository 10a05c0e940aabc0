"""What somebody may have meant by a word that is the name of no watch. Pure."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Final

#: how alike what was typed and what was meant are, and of how many near misses a person is told
_ALIKE: Final = 0.7
_AT_MOST: Final = 3


def near_misses(names: Mapping[str, Sequence[str]], wanted: str) -> list[str]:
    """Return the slugs that *wanted* is a near miss of: of one of its *names*, or of as many words in a row of one.

    >>> near_misses({"the-lighthouse-shift-2": ["the-lighthouse-shift-2"]}, "lihgthouse")
    ['the-lighthouse-shift-2']
    """
    length = wanted.count("-") + 1
    parts: dict[str, set[str]] = {}
    for slug, name in ((slug, name) for slug, known in names.items() for name in known):
        words = name.split("-")
        runs = ("-".join(words[start : start + length]) for start in range(len(words)))
        for part in (name, *runs):
            parts.setdefault(part, set()).add(slug)
    found = get_close_matches(wanted, parts, n=_AT_MOST, cutoff=_ALIKE)
    return list(dict.fromkeys(slug for part in found for slug in sorted(parts[part])))[:_AT_MOST]
