"""No regular expression of ours blows up: each is fed the worst strings that its own parts can make.

Of each part that repeats, what it repeats is written out many times, behind what stands before that part and with an end at
which the whole fails: that is how an expression is made to try all ways. (OWASP, "Regular expression Denial of Service".)
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import chain
from re import _constants as codes  # type: ignore[attr-defined] # the parsed form of expressions is in no public module
from re import _parser as parser  # type: ignore[attr-defined]
from time import process_time
from typing import Any, Final

import pytest

from scraper.reading.languages import CODES, table_of
from scraper.reading.languages.sentences import LONGEST
from scraper.reading.languages.table import Language
from scraper.reading.sentence.seasons import patterns as season_patterns
from scraper.reading.sentence.works import _sequel, _title_pattern
from scraper.reading.words.lexicon import ENGLISH
from store.model import Watch

ROOMS: Final = ("scraper.addresses", "scraper.archives", "scraper.pages", "scraper.reading", "store.answer")


def of_table(table: Language) -> Iterator[re.Pattern[str]]:
    """Yield the expressions that the patterns of a language's table stand for."""
    plain = (table.past, table.ahead, table.hedges, table.denials, table.no_date, table.cancelled, table.turns)
    more = (table.questions, table.elsewhere, table.seasons_of, *table.events.values())
    glossed = (written for written, _ in (*table.dates, *table.joins))
    for written in chain(*plain, *more, table.credits, glossed):
        yield table.pattern(written)


#: those of the tables meet no longer text than a sentence
OF_TABLES: Final = frozenset(pattern for code in CODES for pattern in of_table(table_of(code)))

#: made when they are first asked for: no module holds them
MADE: Final = {
    "seasons.patterns": season_patterns(ENGLISH),
    "works._sequel": _sequel(ENGLISH),
    "works._title_pattern": _title_pattern(Watch("It's All — & the Rest", 2, ("All of Us Are Dead", "1899"))),
    "lexicon.ENGLISH": ENGLISH,
    **{f"languages.{code}": list(of_table(table_of(code))) for code in CODES},
}

#: characters of a string, and seconds of the processor that the slowest may take: four million steps are a twentieth of that
LENGTH: Final = 2_000
SECONDS: Final = 1.0

#: where the whole fails, and what else may be repeated
ENDS: Final = ("\0", "!", "")
PLAIN: Final = tuple(" a1A.,\"'-")

REPEATS: Final = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
OF_A_CLASS: Final = {codes.CATEGORY_DIGIT: "1", codes.CATEGORY_SPACE: " ", codes.CATEGORY_NOT_WORD: " "}


def everywhere() -> dict[str, re.Pattern[Any]]:
    """Return all expressions that the modules of the rooms hold, by where they stand."""
    found: dict[str, re.Pattern[Any]] = {}
    for room in map(importlib.import_module, ROOMS):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                for pattern in inside(value):
                    found[f"{module.name}.{name}: {pattern.pattern!r:.60}"] = pattern
    for name, value in MADE.items():
        for pattern in inside(value):
            found[f"{name}: {pattern.pattern!r:.60}"] = pattern
    return found


def inside(value: Any, depth: int = 4) -> Iterator[re.Pattern[Any]]:
    """Yield the expressions in tables and values."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, dict):
        for each in value.values():
            yield from inside(each, depth - 1)
    elif depth and isinstance(value, tuple | list):
        for each in value:
            yield from inside(each, depth - 1)
    elif depth and is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from inside(getattr(value, field.name), depth - 1)


def written(tree: Any) -> str:
    """Return a string that a parsed expression takes."""
    return "".join(_written(code, value) for code, value in tree)


def _written(code: Any, value: Any) -> str:
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.IN:
        return _one_of(*value[0])
    if code is codes.BRANCH:
        return written(value[1][0])
    if code in REPEATS:
        return written(value[2]) * max(1, min(value[0], 3))
    if code is codes.SUBPATTERN:
        return written(value[3])
    if code is codes.ATOMIC_GROUP:
        return written(value)
    return "a" if code in (codes.ANY, codes.NOT_LITERAL) else ""


def _one_of(code: Any, value: Any) -> str:
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.RANGE:
        return chr(value[0])
    return OF_A_CLASS.get(value, "a")


def repeated(tree: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """Yield, for each part that repeats, what stands before it and each way to write what it repeats."""
    for code, value in tree:
        if code in REPEATS:
            for body in _ways(value[2]):
                yield before, written(body)
            yield from repeated(value[2], before)
        elif code is codes.SUBPATTERN:
            yield from repeated(value[3], before)
        elif code is codes.BRANCH:
            for branch in value[1]:
                yield from repeated(branch, before)
        elif code is codes.ATOMIC_GROUP:
            yield from repeated(value, before)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from repeated(value[1], before)
        before += _written(code, value)


def _ways(body: Any) -> list[Any]:
    only = body[0] if len(body) == 1 else (None, None)
    inner = only[1][3][0] if only[0] is codes.SUBPATTERN and len(only[1][3]) == 1 else only
    return list(inner[1][1]) if inner[0] is codes.BRANCH else [body]


def worst(pattern: re.Pattern[Any], length: int = LENGTH) -> Iterator[str | bytes]:
    """Yield the strings of so many characters that *pattern* is fed."""
    text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = parser.parse(text, pattern.flags & ~(re.UNICODE if isinstance(pattern.pattern, bytes) else 0))
    pairs = dict.fromkeys([*repeated(tree), ("", written(tree)), *(("", sign) for sign in PLAIN)])
    for before, part in pairs:
        for end in ENDS if part else ():
            fed = before + part * (length // len(part)) + end
            yield fed if isinstance(pattern.pattern, str) else fed.encode("latin-1", "replace")


def spent(pattern: re.Pattern[Any], fed: str | bytes) -> float:
    """Return the seconds of the processor that it takes to look for *pattern* everywhere in a string."""
    began = process_time()
    for _ in pattern.finditer(fed):
        pass
    return process_time() - began


@pytest.mark.parametrize("pattern", [pytest.param(found, id=where) for where, found in sorted(everywhere().items())])
def test_no_expression_blows_up(pattern):
    length = LONGEST if pattern in OF_TABLES else LENGTH

    assert max(spent(pattern, fed) for fed in worst(pattern, length)) < SECONDS


def test_one_that_does_is_found_out():
    bad = re.compile("(?:a+)+b")

    short, longer = (max(spent(bad, fed) for fed in worst(bad, length)) for length in (14, 20))

    assert longer > 10 * short
