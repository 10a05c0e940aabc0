"""Which watch a word means: its slug, the beginning of it or of an alias; and what was meant where none fits."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Final

from scraper.errors import UnknownWatchError
from store.model import Watch

#: how alike what was typed and what was meant are, and of how many near misses a person is told
_ALIKE: Final = 0.7
_AT_MOST: Final = 3


def find_watch(watches: Iterable[Watch], name: str) -> Watch:
    """Return the watch whose slug is *name*, or the only one of which a word or an alias begins with it.

    Raises UnknownWatchError where there is none, or more than one.
    """
    known = {watch.slug: watch for watch in watches}
    wanted = Watch(name).slug
    if wanted in known:
        return known[wanted]
    for fit in (_begins, _has_word) if wanted else ():
        fits = [slug for slug, watch in known.items() if fit(watch, wanted)]
        if len(fits) == 1:
            return known[fits[0]]
        if fits:
            raise UnknownWatchError(f"more than one watch begins with {name!r}: {', '.join(sorted(fits))}")
    if not known:
        raise UnknownWatchError(f"no watch is called {name!r}: there are none yet; seasonwatch add TITLE makes one")
    if near := _near(known, wanted):
        raise UnknownWatchError(f"no watch is called {name!r}; did you mean {' or '.join(near)}?")
    raise UnknownWatchError(f"no watch is called {name!r}: there are {_some(sorted(known))}")


def _begins(watch: Watch, wanted: str) -> bool:
    return watch.slug.startswith(wanted)


def _has_word(watch: Watch, wanted: str) -> bool:
    return any(f"-{wanted}" in f"-{name}" for name in _names(watch))


def _names(watch: Watch) -> list[str]:
    return [watch.slug, *(Watch(alias).slug for alias in watch.aliases)]


def _near(known: dict[str, Watch], wanted: str) -> list[str]:
    """Return the slugs that *wanted* is a near miss of: of a name, or of as many words in a row of one."""
    length = wanted.count("-") + 1
    parts: dict[str, set[str]] = {}
    for slug, watch in known.items():
        for name in _names(watch):
            words = name.split("-")
            runs = ("-".join(words[start : start + length]) for start in range(len(words)))
            for part in (name, *runs):
                parts.setdefault(part, set()).add(slug)
    found = get_close_matches(wanted, parts, n=_AT_MOST, cutoff=_ALIKE)
    return list(dict.fromkeys(slug for part in found for slug in sorted(parts[part])))[:_AT_MOST]


def _some(slugs: Sequence[str]) -> str:
    """List slugs, as far as a line of an error goes."""
    shown = ", ".join(slugs[:8])
    return f"{shown} and {len(slugs) - 8} more" if len(slugs) > 8 else shown
