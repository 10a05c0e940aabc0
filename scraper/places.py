"""The addresses of sources, with the title and season of each watch filled in where they have room for them."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final
from urllib.parse import quote, urlsplit

from store.due import Place
from store.model import Source, SourceKind, Watch

#: what an address may have room for
ROOM: Final = ("title", "season")

_BRACES: Final = re.compile(r"\{([^{}]*)\}")


def places_of(sources: Iterable[Source], watches: Collection[Watch], kinds: Collection[SourceKind]) -> Iterator[Place]:
    """Yield the addresses of those *sources* that are of these *kinds*: one each, or one for each watch, never twice."""
    seen: set[str] = set()
    for source in sources:
        filled = [fill_in(source.url, watch) for watch in watches] if has_room(source.url) else [source.url]
        for url in filled if source.kind in kinds else ():
            if url is not None and url not in seen:
                seen.add(url)
                yield Place(url, source.kind, source.url)


def has_room(address: str) -> bool:
    """Whether *address* is another one for each watch."""
    return any(f"{{{name}}}" in address for name in ROOM)


def fill_in(address: str, watch: Watch) -> str | None:
    """Return *address* for *watch*, percent-encoded as path and query want it (RFC 3986, section 2.1).

    None where it wants a season and the watch has none.

    >>> fill_in("https://news.example/{title}/{season}?q={title}", Watch("Fate/Zero & more", 2))
    'https://news.example/Fate%2FZero%20%26%20more/2?q=Fate%2FZero%20%26%20more'
    """
    if "{season}" in address and watch.season is None:
        return None
    season = "" if watch.season is None else str(watch.season)
    return address.replace("{title}", quote(watch.title, safe="")).replace("{season}", season)


def what_is_wrong(address: str) -> str | None:
    """Return why *address* can't be filled in, None where it can.

    >>> what_is_wrong("https://{title}.example/"), what_is_wrong("https://news.example/{name}")
    ('{title} and {season} stand in its path or query, not in the host', '{name} is not known; there are {title}, {season}')
    """
    for name in _BRACES.findall(address):
        if name not in ROOM:
            return f"{{{name}}} is not known; there are {', '.join(f'{{{known}}}' for known in ROOM)}"
    if "{" in urlsplit(address).netloc:
        return "{title} and {season} stand in its path or query, not in the host"
    return None
