"""Which watch a word means: its slug, the beginning of it or of an alias; and what was meant where none fits."""

from collections.abc import Iterable, Sequence

from scraper.errors import UnknownWatchError
from store.model import Watch
from store.near import near_misses


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
    if near := near_misses({slug: _names(watch) for slug, watch in known.items()}, wanted):
        raise UnknownWatchError(f"no watch is called {name!r}; did you mean {' or '.join(near)}?")
    raise UnknownWatchError(f"no watch is called {name!r}: there are {_some(sorted(known))}")


def _begins(watch: Watch, wanted: str) -> bool:
    return watch.slug.startswith(wanted)


def _has_word(watch: Watch, wanted: str) -> bool:
    return any(f"-{wanted}" in f"-{name}" for name in _names(watch))


def _names(watch: Watch) -> list[str]:
    return [watch.slug, *(Watch(alias).slug for alias in watch.aliases)]


def _some(slugs: Sequence[str]) -> str:
    """List slugs, as far as a line of an error goes."""
    shown = ", ".join(slugs[:8])
    return f"{shown} and {len(slugs) - 8} more" if len(slugs) > 8 else shown
