"""Text to tokens: words of the table get their kind and value, everything else stays as a witness beside them.

Typographic signs are folded one character to one, so that offsets stay those of the text. Each pattern takes a character
once: reading is linear in the length of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final


class Kind(Enum):
    """What a token can do in a date."""

    WORD = auto()  # any word that no table has
    MONTH = auto()  # value: 1 to 12
    WEEKDAY = auto()  # 0 to 6
    SEASON = auto()  # 1 to 4
    SECTION = auto()  # the Q of "Q3": (unit, how many a year has)
    HOLIDAY = auto()  # (name, whether its whole month is meant)
    UNIT = auto()  # (unit, how many of it)
    NUMBER = auto()  # digits; value: the number
    CARDINAL = auto()  # a number in words
    ORDINAL = auto()  # "third", "3rd"
    DOTTED = auto()  # "13.5.2015": (13, 5, 2015)
    FIGURE = auto()  # any other number: 2,024 or 8:30 or 4.22
    SHORT_YEAR = auto()  # '23: 2023
    SHIFT = auto()
    MODIFIER = auto()
    TODAY = auto()  # days from the reference day
    OPENING = auto()  # opens a side and stands before
    CLOSING = auto()  # opens a side and stands behind
    AGO = auto()
    HENCE = auto()  # "from now"
    FROM = auto()
    TO = auto()
    BETWEEN = auto()
    AND = auto()
    OR = auto()
    OF = auto()
    IN = auto()
    ON = auto()
    THE = auto()
    WITHIN = auto()
    REST = auto()
    WEEK_OF = auto()
    ANIME = auto()
    ENDS = auto()  # "before 2017 ends"
    NOW = auto()
    THAT = auto()  # what was last spoken of; value: how many units later
    LATER = auto()  # behind a count
    STARTING = auto()  # "3 days starting (Monday)"
    HEDGE = auto()  # "next year, probably (in spring)"
    MARK = auto()  # punctuation
    END = auto()  # of the text


@dataclass(slots=True)
class Token:
    """A word, number or sign; *word* is folded and lower, *glued* means that no space stands before it."""

    kind: Kind
    value: Any
    word: str
    start: int
    end: int
    glued: bool
    capital: bool
    possessive: bool = False


class Tokens(list[Token]):
    """The tokens of a text; *day_first* is how its dates in digits are read where both orders make one."""

    day_first = False


#: kind and value of a word or phrase
Meaning = tuple[Kind, Any]

#: typographic signs and full-width digits -> the plain sign; one character each, so that offsets hold
_PLAIN: Final = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ′`´＇", "'"),
        **dict.fromkeys("“”„«»″＂", '"'),
        **dict.fromkeys("–—‒―‐‑−－～〜", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\u3000\t\n\r", " "),
        "／": "/",
        "，": ",",
        "．": ".",
        "：": ":",
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
    }
)

_TOKEN: Final = re.compile(
    r"""
    (?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?P<dotted>(?<![\d.])[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}(?![\d.]\d))
  | (?P<figure>[0-9]{1,3}(?:,[0-9]{3})+(?!\d)(?:\.[0-9]+)? | [0-9]+(?:[.:][0-9]+)+ | (?![0-9])\d+)
  | (?P<number>[0-9]+)(?P<ordinal>(?:st|nd|rd|th)(?![^\W_]))?
  | '(?P<short>[0-9]{2})(?![\w'])
  | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE | re.IGNORECASE,
)

_LONGEST_NUMBER: Final = 9
_PIVOT: Final = 70


def fold(text: str) -> str:
    """Return *text* with plain quotes, dashes, spaces and digits, as long as it was.

    >>> fold("‘24 – １st")
    "'24 - 1st"
    """
    return text.translate(_PLAIN)


def full_year(number: int) -> int:
    """Return the year that two digits mean: 70 to 99 lie behind us.

    >>> full_year(23), full_year(87)
    (2023, 1987)
    """
    return number + (1900 if number >= _PIVOT else 2000)


class Lexicon:
    """The words of one language, looked up by token; phrases are found longest first."""

    def __init__(self, words: dict[str, Meaning]) -> None:
        self._single = {phrase: meaning for phrase, meaning in words.items() if len(_split(phrase)) == 1}
        self._phrases: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for phrase, meaning in words.items():
            parts = _split(phrase)
            if len(parts) > 1:
                self._phrases.setdefault(parts[0], []).append((parts, meaning))
        for known in self._phrases.values():
            known.sort(key=lambda entry: -len(entry[0]))

    def tokens(self, text: str, *, day_first: bool = False) -> Tokens:
        """Return the tokens of *text*, ended by eight of kind END so that rules may look ahead."""
        tokens = self._scan(fold(text))
        found = Tokens()
        found.day_first = day_first
        at = 0
        while at < len(tokens):
            at = self._join(tokens, at, found)
        length = len(text)
        found.extend(Token(Kind.END, None, "", length, length, False, False) for _ in range(8))
        return found

    def _scan(self, text: str) -> list[Token]:
        tokens: list[Token] = []
        end = 0
        for match in _TOKEN.finditer(text):
            group = match.lastgroup
            word = match[0]
            start = match.start()
            if group == "word":
                token = self._word(word, start, match.end(), start == end)
            else:
                kind, value = _number(group, match) if group != "mark" else (Kind.MARK, word)
                token = Token(kind, value, word, start, match.end(), start == end, False)
            end = match.end()
            tokens.append(token)
        return tokens

    def _word(self, word: str, start: int, end: int, glued: bool) -> Token:
        lower = word.lower()
        meaning = self._single.get(lower)
        if meaning is None and lower[-2:] == "'s":
            meaning = self._single.get(lower[:-2])
            if meaning is not None:
                return Token(*meaning, lower[:-2], start, end, glued, word[0].isupper(), possessive=True)
        kind, value = meaning or (Kind.WORD, None)
        return Token(kind, value, lower, start, end, glued, word[0].isupper())

    def _join(self, tokens: list[Token], at: int, found: list[Token]) -> int:
        """Append the phrase or token at *at* to *found* and return where the next one starts."""
        first = tokens[at]
        for parts, (kind, value) in self._phrases.get(first.word, ()):
            run = tokens[at : at + len(parts)]
            if tuple(token.word for token in run) == parts:
                word = " ".join(parts)
                found.append(Token(kind, value, word, first.start, run[-1].end, first.glued, first.capital))
                return at + len(parts)
        found.append(first)
        return at + 1


def _split(phrase: str) -> tuple[str, ...]:
    return tuple(match[0] for match in _TOKEN.finditer(phrase))


def _number(group: str | None, match: re.Match[str]) -> Meaning:
    if group == "dotted":
        day, month, year = match[0].split(".")
        return Kind.DOTTED, (int(day), int(month), int(year))
    if group == "short":
        return Kind.SHORT_YEAR, full_year(int(match["short"]))
    digits = match["number"]
    if group == "figure" or len(digits) > _LONGEST_NUMBER:
        return Kind.FIGURE, None
    return (Kind.ORDINAL if match["ordinal"] else Kind.NUMBER), int(digits)
