"""The watched work in a text: wherever it is named a single letter stands in for it, so that all titles read alike.

Patterns leave room for a word or two between those that they ask for; a title of five words, or one with a colon, a
question mark or a number in it, would break them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from scraper.reading.languages.dates import plain
from scraper.reading.languages.table import NAME
from scraper.reading.sentence.names import bounded
from scraper.reading.text.folding import fold
from store.model import Watch


def hidden(text: str, watch: Watch, endings: str) -> tuple[str, tuple[str, ...]]:
    """Return *text* with `NAME` where it names *watch*, and what stands there; *endings* are what titles end in where they decline.

    >>> hidden("When does Copper Gulls return?", Watch("Copper Gulls", 2), "")
    ('When does ꙮ return?', ('Copper Gulls',))
    """
    strange = (match.span() for match in re.finditer(NAME, text))  # a page that has it must get it back
    places = sorted({*_named(text, plain(text), watch, endings), *strange}, key=lambda place: (place[0], -place[1]))
    parts: list[str] = []
    names: list[str] = []
    at = 0
    for start, end in places:
        if start >= at:
            parts += (text[at:start], NAME)
            names.append(text[start:end])
            at = end
    return "".join((*parts, text[at:])), tuple(names)


def shown(text: str, names: tuple[str, ...]) -> str:
    """Return *text* as it was before `hidden`, given the names that it hides.

    >>> shown("When does ꙮ return?", ("Copper Gulls",))
    'When does Copper Gulls return?'
    """
    parts = text.split(NAME)
    return "".join(part + name for part, name in zip(parts, (*names, ""), strict=True))


_SUBTITLE: Final = re.compile(r"\s*:\s|\s[–—-]\s")
_ARTICLES: Final = ("der", "die", "das", "den", "dem", "des")  # German alone declines the article of a title
#: articles of Romance titles, and the words that they merge with
_ROMANCE: Final = re.compile(r"(?:il|lo|la|i|gli|le|el|los|las|les|o|a|os|as)\s+(?=\w{3})|l['’](?=\w{3})")
_MERGED: Final = (
    "|".join(
        rf"(?<=\b{word}\s)"
        for word in (
            *("del", "dello", "della", "dei", "degli", "delle", "nel", "nello", "nella", "nei", "negli", "nelle"),
            *("al", "allo", "alla", "ai", "agli", "alle", "dal", "dalla", "sul", "sulla", "du", "des", "au", "aux"),
            *("do", "da", "dos", "das", "no", "na", "nos", "nas", "ao", "aos", "pelo", "pela"),
        )
    )
    + "|(?<=\\bdell['’])|(?<=\\bnell['’])|(?<=\\ball['’])|(?<=\\bdall['’])"
)
_SHORT: Final = 3  # letters of a word that is not declined


def _named(text: str, folded: str, watch: Watch, endings: str) -> Iterator[tuple[int, int]]:
    """Yield where *watch* is named; a title of one word has its capital."""
    for pattern, short in _names(watch, endings):
        for match in pattern.finditer(folded):
            if not short or text[match.start()] != folded[match.start()]:
                yield match.span()


@lru_cache(maxsize=256)
def _names(watch: Watch, endings: str) -> tuple[tuple["re.Pattern[str]", bool], ...]:
    """Return an expression for each name of *watch*, and whether that is one word in letters with capitals."""
    found = []
    for name in filter(None, (fold(each).strip() for each in (watch.title, *watch.aliases, *_shorter(watch)))):
        words = r"\s+".join(_declined(word, endings) for word in name.split())
        opens = r"(?<![^\W_])" if bounded(name[0]) else ""
        closes = r"(?![^\W\d_])" if bounded(name[-1]) else ""
        found.append(
            (re.compile(opens + words + closes), " " not in name and bounded(name[0]) and not name[0].isdigit())
        )
    article, _, bare = fold(watch.title).partition(" ")
    if article in _ARTICLES and bare:  # die „Bergretter“
        found.append((re.compile(rf"(?<=[„\"“»«‚'])(?:{re.escape(bare)})(?=[“\"”«»‘'])"), False))
    for bare in filter(None, (_bare(fold(each)) for each in (watch.title, *watch.aliases))):  # nel Faro di Ponente
        words = r"\s+".join(map(re.escape, bare.split()))
        found.append((re.compile(rf"(?:{_MERGED})(?:{words})(?![^\W\d_])"), True))
    return tuple(found)


def _bare(title: str) -> str:
    """Return a folded title without its Romance article, "" where it has none."""
    article = _ROMANCE.match(title)
    return title[article.end() :] if article else ""


def _shorter(watch: Watch) -> Iterator[str]:
    """Yield the titles without what stands behind a colon or a dash, where pages cut them, and with their article declined."""
    for title in (watch.title, *watch.aliases):
        first = _SUBTITLE.split(title, maxsplit=1)[0]
        if first != title and len(first.split()) > 1:
            yield first
        article, _, bare = title.partition(" ")
        if article.lower() in _ARTICLES and bare:
            yield from (f"{declined} {bare}" for declined in _ARTICLES)


def _declined(word: str, endings: str) -> str:
    """Return an expression for a word of a title, with what may stand behind it in place of its last vowel."""
    if not endings or len(word) <= _SHORT or not word.isalpha():
        return re.escape(word)
    return re.escape(word[:-1] if word[-1] in "aeiouy" else word) + f"(?:{endings})"
