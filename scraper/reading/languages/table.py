"""What a table of a language holds, and how its patterns are written.

A pattern is a regular expression over folded text (small letters without accents, see `scraper.reading.text.folding`); a blank
stands for any white space. What stands in braces is filled in from the table: ``{day} de {month} de {year}``.

* ``{day}`` one or two digits, ``{year}`` four, ``{month}``, ``{weekday}``, ``{season}`` the table's words
* ``{n}`` a number in digits or in the table's words, ``{ordinal}`` an ordinal in the table's words
* ``{date}`` what a pattern of `dates` found; in `joins`, and in `past`, `hedges` and `denials`, where it ties what is said
  to that date alone
* ``{title}`` the watched work's name, whatever it is
* ``{who}`` a name; in `credits` alone, which are matched against the text as it stands

The second of the same kind is called ``{day2}``, ``{date2}`` and so on.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Final

from store.model import Event

#: a pattern and what it says in English, with the same names in braces
Gloss = tuple[str, str]

#: shadows of dates that were found: characters for private use, by turns, so that neighbours stay apart
SHADOWS: Final = "\ue000\ue001"

#: stands for the watched work wherever it is named: a letter that no living text has
NAME: Final = "ꙮ"

#: capital letters of the Latin alphabets of Europe, for names from other languages than the page's (Unicode, Latin-1 and Latin Extended-A)
CAPITALS: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"

#: small words within names of people, whatever the page's language
PARTICLES: Final = "(?:(?:van|von) (?:der|den|de) |de l[ao]s? |(?:del|della|bin|ibn) )"

#: what stands in braces and in few sentences
KINDS: Final = frozenset({"day", "year", "month", "weekday", "season"})

#: a name as most languages write one: words with a capital, small ones between them
_NAME: Final = r"[^\W\d_a-zß-ÿ][\w'’.+&-]*(?: (?:(?:de|del|della|di|da|do|du|la|le|von|van|of|the|y|e|et|und|&) )?[^\W\d_a-zß-ÿ][\w'’.+&-]*){0,6}"

_SEASONS: Final = ("", "spring", "summer", "autumn", "winter")
_MONTHS: Final = (
    *("", "January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Language:
    """The words of one language; each is folded but those of *credits* and *letters*.

    *common* are words that tell the language; *letters* a range of characters that does. *spaced* says that words have
    blanks between them, *orders* that ordinals are numbers with a stop, *small_months* that months have no
    capital, so that one with a capital before another is a name; *verb_last* that what is said of a date stands behind it; *speech* is what behind quotation marks
    tells that no title stands in them. *questions* tell a question that has no mark, *endings* are
    what titles end in where the language declines them. *dates* are glossed in English, *joins* put several of them together or open a side. *seasons_of*
    give the number of a season. *events* name what happens, *past* what lies behind the page's day, *ahead* what lies
    before it although such things are mostly told of afterwards ("the trailer will come on"). *hedges* make a claim
    an expectation, *denials* deny it, both up to one of *turns* ("but"); *no_date* and *cancelled* are claims without a date;
    *last* says that the season that is named is the last, so that the watched one behind it is cancelled.
    *elsewhere* are things that have dates of their own: a date nearer to one of them than to an event claims nothing.
    """

    code: str
    common: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # 0 is Monday
    seasons: Mapping[str, int]  # 1 is spring
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    dates: tuple[Gloss, ...]
    joins: tuple[Gloss, ...]
    seasons_of: tuple[str, ...]
    events: Mapping[Event, tuple[str, ...]]
    past: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    no_date: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    name: str = _NAME
    letters: str = ""
    spaced: bool = True
    orders: bool = False
    small_months: bool = False
    verb_last: bool = False
    speech: str = ""
    endings: str = ""
    _made: dict[str, "re.Pattern[str]"] = field(default_factory=dict, compare=False, repr=False)
    _gates: dict[tuple[str, ...], "re.Pattern[str]"] = field(default_factory=dict, compare=False, repr=False)

    def pattern(self, written: str) -> "re.Pattern[str]":
        """Return the expression that *written* stands for, compiled once."""
        if written not in self._made:
            self._made[written] = re.compile(self._bounded(self._expression(written)))
        return self._made[written]

    def among(self, patterns: tuple[str, ...], text: str) -> tuple[str, ...]:
        """Return *patterns* if any of them matches *text*, else none: far quicker than to ask one after the other."""
        if patterns not in self._gates:
            written = (_NAMED.sub("(?:", self._expression(each)) for each in patterns)
            alternatives = "|".join(f"(?:{each})" for each in written)
            whole = self._bounded(alternatives) if self.spaced else alternatives
            self._gates[patterns] = re.compile(whole if patterns else r"(?!)")
        return patterns if self._gates[patterns].search(text) else ()

    def english(self, gloss: str, match: "re.Match[str]") -> str:
        """Return what *gloss* says of *match*: its words in English."""
        return _BRACES.sub(lambda brace: self._in_english(brace[1], match[brace[0][1:-1]] or ""), gloss)

    def present(self, text: str) -> frozenset[str]:
        """Return which of the words that may stand in braces *text* has at all."""
        return frozenset(kind for kind, words in self._kinds.items() if words.search(text))

    def number(self, words: str) -> int:
        """Return the number that digits, a word or an ordinal of the table say."""
        plain = " ".join(words.split())
        return int(plain) if plain.isdecimal() else self.numbers.get(plain) or self.ordinals[plain]

    @cached_property
    def _words(self) -> Mapping[str, str]:
        """The expressions for what stands in braces."""
        return {
            "day": r"(?<!\d)[0-3]?\d(?!\d)",
            "year": r"(?<!\d)(?:19|20)\d\d(?!\d)",
            "month": _any(self.months),
            "weekday": _any(self.weekdays),
            "season": _any(self.seasons),
            "n": rf"(?:(?<!\d)\d{{1,2}}(?!\d)|{_any(self.numbers)})" if self.numbers else r"(?<!\d)\d{1,2}(?!\d)",
            "ordinal": _any(self.ordinals),
            "date": "(?:" + "|".join(f"(?<!{each}){each}++" for each in SHADOWS) + ")",
            "who": self.name,
            "title": NAME,
        }

    @cached_property
    def _kinds(self) -> Mapping[str, "re.Pattern[str]"]:
        """The expressions for the kinds that few sentences have."""
        return {kind: re.compile(self._words[kind]) for kind in KINDS}

    def _expression(self, written: str) -> str:
        return _BRACES.sub(self._filled, _COUNTED.sub(r"\1\\s?", written.replace(" ", r"\s+")))

    def _filled(self, brace: "re.Match[str]") -> str:
        return f"(?P<{brace[0][1:-1]}>{self._words[brace[1]]})"

    def _bounded(self, expression: str) -> str:
        """Let a pattern begin and end with whole words; Latin ones alone where a language has no blanks between words."""
        if self.spaced:
            return rf"(?<!\w)(?:{expression})(?!\w)"
        return rf"(?:(?<![a-z])|(?![a-z]))(?:{expression})(?:(?![a-z])|(?<![a-z]))"

    def _in_english(self, kind: str, words: str) -> str:
        if not words:  # a part of the pattern that may be missing
            return ""
        if kind == "month":
            return _MONTHS[self.months[" ".join(words.split())]]
        if kind == "weekday":
            return _WEEKDAYS[self.weekdays[" ".join(words.split())]]
        if kind == "season":
            return _SEASONS[self.seasons[" ".join(words.split())]]
        return str(self.number(words)) if kind in {"n", "ordinal"} else words


def words(text: str) -> frozenset[str]:
    """Return the words of *text*."""
    return frozenset(text.split())


def numbered(text: str, *, first: int = 1) -> dict[str, int]:
    """Return the words of *text* with their numbers from *first* on; other words for the same stand behind a stroke.

    >>> numbered("enero febrero septiembre/setiembre")
    {'enero': 1, 'febrero': 2, 'septiembre': 3, 'setiembre': 3}
    """
    return {word: number for number, each in enumerate(text.split(), first) for word in each.split("/")}


@cache
def needs(gloss: str) -> frozenset[str]:
    """Return what a text must have of `Language.present` to be glossed so."""
    return frozenset(brace[1] for brace in _BRACES.finditer(gloss)) & KINDS


#: "{day2}": its kind is day
_BRACES: Final = re.compile(r"\{([a-z]+)\d?\}")


#: a number before the sign for what it counts: some writers set a blank between them
_COUNTED: Final = re.compile(r"(\{(?:year|day|n)\d?\})(?=[年月日년월일])")

#: where a group is given a name
_NAMED: Final = re.compile(r"\(\?P<\w+>")


def _any(words: Mapping[str, int]) -> str:
    """Return an expression for any of *words*, the longest first; one that never matches where there are none."""
    longest = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest) + ")" if words else r"(?!)"
