"""Text to tokens: words of the table get their kind and value, everything else stays as a witness beside them.

Typographic signs are folded one character to one, so that offsets stay those of the text. Each pattern takes a character
once: reading is linear in the length of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(IntEnum):
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
    PERIOD = auto()  # a phrase that is a time by itself; value: that time
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
    TO_DATE = auto()
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
    capital: bool
    possessive: bool
    start: int
    end: int
    glued: bool


class Tokens(list[Token]):
    """The tokens of a text; *day_first* is how its dates in digits are read where both orders make one.

    *unled* asks for words that may be a time as well.
    """

    day_first = False
    unled = False


#: kind and value of a word or phrase
Meaning = tuple[Kind, Any]

#: typographic signs and full-width digits -> the plain sign; one character each, so that offsets hold
_PLAIN: Final = {
    **dict.fromkeys("’‘ʼ′`´＇", "'"),
    **dict.fromkeys("“”„«»″＂", '"'),
    **dict.fromkeys("–—‒―‐‑−－～〜", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\u3000", " "),
    "／": "/",
    "，": ",",
    "．": ".",
    "：": ":",
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
}

_TOKEN: Final = re.compile(
    r"""
    (?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?P<dotted>(?<![\d.])(?:[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{4}\.[0-9]{1,2}\.[0-9]{1,2})(?!\.?\d))
  | (?P<figure>[0-9]{1,3}(?:,[0-9]{3})+(?!\d)(?:\.[0-9]+)? | [0-9]+(?:[.:][0-9]+)+ | (?![0-9])\d+)
  | (?P<number>[0-9]+)(?P<ordinal>(?:st|nd|rd|th)(?![^\W_]))?
  | '(?P<short>[0-9]{2})(?![\w'])
  | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE | re.IGNORECASE,
)

_SENTENCE_END: Final = re.compile(r"(?<!\bSt)[.!?]['\")\]]*\s+(?=['\"(\[]*[A-Z])|\n")

#: figures that can be a date or a part of one
_CORE_FIGURES: Final = r"(?:1[0-9]|20)[0-9]{2}|[0-9][-/.][0-9]|'[0-9]{2}|[0-9](?:st|nd|rd|th)\b|\b[qh][1-4]|[1-4][qh]"
_CORE: Final = frozenset({Kind.MONTH, Kind.WEEKDAY, Kind.SEASON, Kind.HOLIDAY, Kind.UNIT, Kind.TODAY, Kind.PERIOD})
_CORE_NUMBERS: Final = frozenset({"twenty", "nineteen", "thousand", "cy", "hundred"})

#: what names of people begin like, where it is a short form
_NAMED: Final = frozenset({Kind.MONTH, Kind.WEEKDAY, Kind.SEASON, Kind.HOLIDAY})
#: words that stand before names of people, and no date
_BEFORE_NAME: Final = re.compile(
    r"\b(?:according to|starring|actor|actress|star|director|creator|showrunner|producer|writer|author|singer|host) \Z",
    re.IGNORECASE,
)
_SURNAME: Final = re.compile(r" (?:(?:de|del|van|von|der|di) ){0,2}[A-Z][a-z]")
_LED: Final = 14  # letters of the longest of them
_SHORT: Final = 4
_WHOLE: Final = frozenset({"may", "june", "july"})
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_EVERYWHERE: Final = -1
_LONGEST_NUMBER: Final = 9
_PIVOT: Final = 70


def fold(text: str) -> str:
    """Return *text* with plain quotes, dashes, spaces and digits, as long as it was.

    >>> fold("‘24 – １st")
    "'24 - 1st"
    """
    if not text.isascii():
        for sign in _PLAIN.keys() & set(text):
            text = text.replace(sign, _PLAIN[sign])
    return text


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
        self._phrases: dict[tuple[str, str], list[tuple[list[str], Meaning]]] = {}
        for phrase, meaning in words.items():
            parts = _split(phrase)
            if len(parts) > 1:
                self._phrases.setdefault((parts[0], parts[1]), []).append((list(parts), meaning))
        for known in self._phrases.values():
            known.sort(key=lambda entry: -len(entry[0]))
        self._starts = {first for first, _ in self._phrases}
        self._in_phrases = {word for phrase in words for word in _split(phrase)}
        self._known = lru_cache(maxsize=8192)(self._look_up)
        self._core = re.compile(_CORE_FIGURES + "|" + _one_of(_core_words(words)))

    def sentences(self, text: str) -> Iterator[tuple[int, int]]:
        """Return where those sentences of folded *text* start and end that hold a word or figure every date has.

        Most sentences name no date: they are passed over before anything is made of them.
        """
        lower = text.lower()
        if len(lower) != len(text):  # a letter such as the Turkish dotted I grew
            lower = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
        core = self._core.search(lower)
        start = 0
        for match in _SENTENCE_END.finditer(text) if core else ():
            if core is None:
                return
            if core.start() < match.end():
                yield start, match.end()
                core = self._core.search(lower, match.end())
            start = match.end()
        if core is not None:
            yield start, len(text)

    def tokens(self, text: str, start: int, end: int, *, day_first: bool = False, unled: bool = False) -> Tokens:
        """Return the tokens of folded *text* from *start* to *end*, then eight of kind END so that rules may look ahead."""
        single = self._scan(text, start, end)
        found = Tokens()
        found.day_first, found.unled = day_first, unled
        starts = self._starts
        at, count = 0, len(single)
        while at < count:
            token = single[at]
            joined = self._joined(single, at) if token.word in starts and at + 1 < count else None
            found.append(joined[0] if joined else token)
            at = joined[1] if joined else at + 1
        found.extend([Token(Kind.END, None, "", False, False, end, end, False)] * 8)
        return found

    def _scan(self, text: str, start: int, end: int) -> list[Token]:
        tokens: list[Token] = []
        known, last = self._known, start
        for match in _TOKEN.finditer(text, start, end):
            start, stop = match.span()
            if match.lastgroup == "word":
                token = known(match[0], start == last)
                if token.kind in _NAMED and self._begins_name(token, text, start, stop):
                    token = Token(Kind.WORD, None, token.word, token.capital, False, start, stop, token.glued)
                if token.start != _EVERYWHERE:
                    kind, value, word = token.kind, token.value, token.word
                    token = Token(kind, value, word, token.capital, token.possessive, start, stop, token.glued)
            else:
                kind, value = _number(match.lastgroup, match)
                token = Token(kind, value, match[0], False, False, start, stop, start == last)
            tokens.append(token)
            last = stop
        return tokens

    def _begins_name(self, token: Token, text: str, start: int, stop: int) -> bool:
        """Whether it is the first half of a name: "Jun-ho", "according to January Jones", but not "Jun-Aug" or "mon-fri"."""
        if token.capital and _SURNAME.match(text, stop) and _BEFORE_NAME.search(text, max(0, start - _LED), start):
            return True
        if len(token.word) > _SHORT or token.word in _WHOLE or text[stop : stop + 1] != "-":
            return False
        other = _LETTERS.match(text, stop + 1)
        return other is not None and other[0].islower() and other[0] not in self._single

    def _look_up(self, word: str, glued: bool) -> Token:
        """Return the token of a word without its place, or, of one that no table has, the one that all places share.

        Such a word is but a witness, whose place nobody asks for.
        """
        lower, capital = word.lower(), word[0].isupper()
        meaning = self._single.get(lower)
        if meaning is None and lower[-2:] == "'s" and (meaning := self._single.get(lower[:-2])) is not None:
            return Token(*meaning, lower[:-2], capital, True, 0, 0, glued)
        kind, value = meaning or (Kind.WORD, None)
        place = 0 if meaning or lower in self._in_phrases else _EVERYWHERE
        return Token(kind, value, lower, capital, False, place, place, glued)

    def _joined(self, tokens: list[Token], at: int) -> tuple[Token, int] | None:
        """Return the phrase at *at* as one token, and where the next one starts."""
        first = tokens[at]
        for parts, (kind, value) in self._phrases.get((first.word, tokens[at + 1].word), ()):
            run = tokens[at : at + len(parts)]
            if [token.word for token in run] == parts:
                word, end = " ".join(parts), run[-1].end
                return Token(kind, value, word, first.capital, False, first.start, end, first.glued), at + len(parts)
        return None


def _core_words(words: dict[str, Meaning]) -> set[str]:
    """Return the words of which every date in words has one; of a phrase that has none yet, its longest stands for it."""
    phrases = {_split(phrase) for phrase, (kind, _) in words.items() if kind in _CORE}
    core = {phrase[0] for phrase in phrases if len(phrase) == 1} | _CORE_NUMBERS
    return core | {max(phrase, key=len) for phrase in phrases if core.isdisjoint(phrase)}


def _one_of(words: set[str]) -> str:
    """Return a pattern for any of *words*, branched by their first letter."""
    branches: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        branches.setdefault(word[0], []).append(re.escape(word[1:]))
    return r"\b(?:" + "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in branches.items()) + r")(?![^\W\d_])"


def _split(phrase: str) -> tuple[str, ...]:
    return tuple(match[0] for match in _TOKEN.finditer(phrase))


def _number(group: str | None, match: re.Match[str]) -> Meaning:
    if group == "mark":
        return Kind.MARK, match[0]
    if group == "dotted":
        day, month, year = match[0].split(".")
        if len(day) > 2:
            day, year = year, day
        return Kind.DOTTED, (int(day), int(month), int(year))
    if group == "short":
        return Kind.SHORT_YEAR, full_year(int(match["short"]))
    digits = match["number"]
    if group == "figure" or len(digits) > _LONGEST_NUMBER:
        return Kind.FIGURE, None
    return (Kind.ORDINAL if match["ordinal"] else Kind.NUMBER), int(digits)
