"""Times in other languages: glossed in English, and read as such."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from scraper.reading.languages.table import SHADOWS, Gloss, Language, needs
from scraper.reading.text.folding import fold
from scraper.reading.windows import Expression, FoundWindow, find_expressions, resolve


@dataclass(frozen=True, slots=True)
class Dated:
    """Words of time from *start* to *end* of a text, what they are in English, and what that says."""

    start: int
    end: int
    english: str
    expression: Expression


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    english: str


#: joins of joins ("between A and B or in C"), at most
_ROUNDS: Final = 4


def find_dates(folded: str, language: Language) -> list[Dated]:
    """Return what a text, *folded* by `plain`, says of time, left to right and without overlaps.

    >>> from scraper.reading.languages import table_of
    >>> [dated.english for dated in find_dates("llega entre finales de 2023 y mayo de 2024", table_of("es"))]
    ['between end of 2023 and in May 2024']
    """
    pieces = _longest(_matches(folded, language))
    for _ in range(_ROUNDS):
        joined = _joined(folded, language, pieces) if pieces else pieces
        if joined == pieces:
            break
        pieces = joined
    return list(_read(pieces))


def plain(text: str) -> str:
    """Return *text* folded, character for character, and without signs that would pass for dates which were found."""
    return fold(text).replace(SHADOWS[0], " ").replace(SHADOWS[1], " ")


def windows_in(language: Language, text: str, *, published: date | None, anime: bool = False) -> list[FoundWindow]:
    """Return every window that *text* names, left to right; a word for what lies behind puts all of them there.

    >>> from scraper.reading.languages import table_of
    >>> found = windows_in(table_of("es"), "Llega a mediados de 2031.", published=None)
    >>> [(one.text, str(one.window)) for one in found]
    [('mediados de 2031', '2031-05/2031-08')]
    """
    folded = plain(text)
    past = any(language.pattern(each).search(folded) for each in language.past)
    found = []
    for one in find_dates(folded, language):
        window = resolve(one.expression, reference=published, past=past, anime=anime)
        if window is not None:
            words, rule = text[one.start : one.end], one.expression.rule
            found.append(FoundWindow(one.start, one.end, words, window, one.expression.relative, rule))
    return found


def shadowed(folded: str, pieces: Sequence[_Piece | Dated]) -> str:
    """Return *folded* with shadows where *pieces* stand, for patterns that name a date."""
    shadow = list(folded)
    for index, piece in enumerate(pieces):
        shadow[piece.start : piece.end] = SHADOWS[index % 2] * (piece.end - piece.start)
    return "".join(shadow)


def _read(pieces: list[_Piece]) -> Iterator[Dated]:
    for piece in pieces:
        # alone a Wednesday is a series
        found = find_expressions(piece.english, unled=True) or find_expressions(f"on {piece.english}", unled=True)
        for expression in found[:1]:
            yield Dated(piece.start, piece.end, piece.english, expression)


def _matches(text: str, language: Language) -> Iterator[_Piece]:
    present = language.present(text)
    there = {
        needed
        for needed, patterns in _by_need(language.dates).items()
        if needed <= present and language.among(patterns, text)
    }
    for written, gloss in language.dates if there else ():
        if needs(gloss) in there:
            for match in language.pattern(written).finditer(text):
                yield _Piece(match.start(), match.end(), language.english(gloss, match))


@cache
def _by_need(glosses: tuple[Gloss, ...]) -> dict[frozenset[str], tuple[str, ...]]:
    """Return the patterns of *glosses* by what a text must have for them."""
    found: dict[frozenset[str], list[str]] = {}
    for written, gloss in glosses:
        found.setdefault(needs(gloss), []).append(written)
    return {needed: tuple(patterns) for needed, patterns in found.items()}


def _longest(found: Iterator[_Piece]) -> list[_Piece]:
    """Return the longest that do not overlap, in their order; of two as long the one that stands first in the table."""
    kept: list[_Piece] = []
    for piece in sorted(found, key=lambda piece: piece.start - piece.end):
        if not any(piece.start < one.end and one.start < piece.end for one in kept):
            kept.append(piece)
    return sorted(kept, key=lambda piece: piece.start)


def _joined(folded: str, language: Language, pieces: list[_Piece]) -> list[_Piece]:
    """Return *pieces* with those put together that the table joins."""
    text, english = shadowed(folded, pieces), {piece.start: piece.english for piece in pieces}
    found = []
    for written, gloss in (
        language.joins if language.among(tuple(written for written, _ in language.joins), text) else ()
    ):
        for match in language.pattern(written).finditer(text):
            groups = {name: words for name, words in match.groupdict(default="").items() if words}
            said = {name: english[match.start(name)] for name in groups if name.startswith("date")}
            words = gloss.format(**match.groupdict(default="") | said)
            found.append(_Piece(match.start(), match.end(), words))
    kept = _longest(iter(found))
    alone = [piece for piece in pieces if not any(one.start <= piece.start < one.end for one in kept)]
    return sorted([*kept, *alone], key=lambda piece: piece.start)
