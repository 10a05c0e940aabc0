"""Is it a date at all: what stands around a word decides whether "2049", "May", "fall" and "Wednesday" mean time.

Titles, names, verbs and amounts look like dates; each function here asks the neighbours of one kind of word.
"""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.english.beside import (
    AMOUNT_MARKS,
    COUNTED,
    DATE_VERBS,
    DOUBTFUL_MONTHS,
    DOUBTFUL_WEEKDAYS,
    MONTH_VERBS,
    NAMED_BY_NUMBER,
    NOT_SEASON_AFTER,
    RELEASE_NOUNS,
)
from scraper.reading.windows.steps import before, is_mark
from scraper.reading.windows.tokens import Kind, Token, Tokens
from scraper.reading.windows.years import is_fiscal, is_year_number, year_at

#: kinds of words that a date follows
_LEADS: Final = frozenset(
    {
        Kind.IN,
        Kind.ON,
        Kind.FROM,
        Kind.TO,
        Kind.OF,
        Kind.BETWEEN,
        Kind.AND,
        Kind.OR,
        Kind.OPENING,
        Kind.MODIFIER,
        Kind.SHIFT,
    }
)
#: those of them that a name follows as well: "by June Osborne"
_LEADS_NAMES: Final = frozenset(
    {"by", "of", "for", "and", "&", "or", "from", "to", "about", "between", "on", "at", "into", "after", "since"}
)
_WORDLIKE: Final = frozenset({Kind.WORD, Kind.NUMBER, Kind.FIGURE, Kind.ORDINAL})
_DATES: Final = frozenset({Kind.MONTH, Kind.NUMBER, Kind.ORDINAL, Kind.SEASON, Kind.WEEKDAY, Kind.SHORT_YEAR})
_LAST_OF_THE_TWENTIETH: Final = 1990
_FIRST_OF_THIS_CENTURY: Final = 2000
_SENTENCE_ENDS: Final = ".?!:;-|•"


def opens_sentence(tokens: Tokens, at: int) -> bool:
    """Whether nothing but quotes or brackets stands between *at* and the end of the sentence before."""
    while at > 0 and is_mark(tokens[at - 1], "\"'(["):
        at -= 1
    return at == 0 or is_mark(tokens[at - 1], _SENTENCE_ENDS)


def is_amount(tokens: Tokens, at: int) -> bool:
    """Whether the number at *at* is counted, priced or named: "$24", "season 3", "#5", "A2024"."""
    prior = before(tokens, at)
    if prior is None:
        return False
    if prior.kind is Kind.MARK:
        return prior.word in AMOUNT_MARKS
    if prior.word in NAMED_BY_NUMBER and prior.kind is not Kind.SHIFT:
        return True
    return tokens[at].glued or is_fiscal(tokens, at - 1)


def is_tail(tokens: Tokens, at: int) -> bool:
    """Whether a dash or dot ties the number at *at* to what stands before it: the 2015 of "32-2015"."""
    prior = before(tokens, at)
    return prior is not None and is_mark(prior, "-._/") and prior.glued and tokens[at].glued


def is_bare_year(tokens: Tokens, at: int) -> bool:
    """Whether the number at *at* is a year though no month stands beside it.

    A capitalised word before it makes it a title ("Blade Runner 2049"), unless that word begins the sentence as a
    preposition or announces a date; so do quotes or brackets that hold nothing else.
    """
    token, following, prior = tokens[at], tokens[at + 1], before(tokens, at)
    if not is_year_number(token) or is_amount(tokens, at) or is_tail(tokens, at):
        return False
    if following.word in COUNTED or (following.glued and following.kind in (Kind.WORD, Kind.NUMBER, Kind.FIGURE)):
        return False
    if _names_a_season(tokens, at) or _is_subtitle(tokens, at):
        return False
    if is_mark(following, "%'/.-:") and following.glued and tokens[at + 2].glued and tokens[at + 2].kind in _WORDLIKE:
        return following.word == "-" and tokens[at + 2].kind is Kind.WORD  # "2024-set", but not "2024's", "2024.5"
    recent = bool(token.value >= _LAST_OF_THE_TWENTIETH)
    if prior is None:
        return recent
    if prior.kind is Kind.MARK and prior.word in "\"'([":
        return not (following.kind is Kind.MARK and following.word in "\"')],")
    if prior.kind in _LEADS or prior.kind in (Kind.THE, Kind.CARDINAL) or prior.kind is Kind.ANIME:
        return True
    return recent and _follows_freely(tokens, at, prior)


def _is_subtitle(tokens: Tokens, at: int) -> bool:
    """Whether a title and its colon stand before an old year: "Fear Street: 1994"."""
    if at < 2 or not is_mark(tokens[at - 1], ":") or tokens[at].value >= _FIRST_OF_THIS_CENTURY:
        return False
    return tokens[at - 2].capital and tokens[at - 2].word not in RELEASE_NOUNS


def _follows_freely(tokens: Tokens, at: int, prior: Token) -> bool:
    if prior.kind is not Kind.WORD or not prior.capital:
        return True
    return prior.word in DATE_VERBS or prior.word in RELEASE_NOUNS or tokens[at + 1].word in RELEASE_NOUNS


def _names_a_season(tokens: Tokens, at: int) -> bool:
    """Whether "season 2" or the like follows, as behind a title."""
    return tokens[at + 1].word in NAMED_BY_NUMBER and tokens[at + 2].kind in (Kind.NUMBER, Kind.CARDINAL, Kind.ORDINAL)


def is_bare_short_year(tokens: Tokens, at: int) -> bool:
    """Whether "'24" is a year: behind a preposition of time, and no class's."""
    prior = before(tokens, at)
    return prior is not None and prior.word in (
        "in",
        "by",
        "until",
        "till",
        "since",
        "before",
        "for",
        "from",
        "during",
        "after",
    )


def is_bare_month(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the month at *at*, with neither day nor year beside it, is one and no name or verb."""
    token, following, prior = tokens[at], tokens[end], before(tokens, at)
    if prior is not None and is_mark(prior, "$@#"):
        return False
    if token.word not in DOUBTFUL_MONTHS:
        return True
    names = following.kind is Kind.WORD and following.capital and following.word not in RELEASE_NOUNS
    if prior is not None and prior.kind in _LEADS and _leads_a_date(tokens, at):
        if not token.capital:
            return prior.word in ("in", "until", "of", "since", "next", "last", "by") or prior.kind is Kind.MODIFIER
        return not (names and prior.word in _LEADS_NAMES)
    if not token.capital:
        return False
    return not names and _bare_month_fits(tokens, at, end)


def _leads_a_date(tokens: Tokens, at: int) -> bool:
    """Whether "and" and "or" before *at* join it to another date: "Nov. and Dec." does, "Ant and Dec" does not."""
    if tokens[at - 1].kind not in (Kind.AND, Kind.OR):
        return True
    return at >= 2 and tokens[at - 2 - is_mark(tokens[at - 2], ",")].kind in _DATES


def _bare_month_fits(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a doubtful month without a preposition still reads as one: a noun, a verb or a label says so."""
    token, following, prior = tokens[at], tokens[end], before(tokens, at)
    led = prior is not None and (prior.word in ("a", "an", "the", "its", "their") or prior.word in _MONTH_TAKERS)
    if following.word in RELEASE_NOUNS:
        return led or token.word != "may"
    if following.word in MONTH_VERBS:
        return token.word in ("may", "march", "august") and following.word != "have"
    ended = following.kind is Kind.END or is_mark(following, ".,;:!?)\"'/-|")
    return ended and prior is not None and (led or is_mark(prior, ":(-|") or prior.word in DATE_VERBS)


#: verbs and nouns that take a month as their object: "gets May premiere", "eyes March"
_MONTH_TAKERS: Final = frozenset(
    [
        "gets",
        "get",
        "sets",
        "set",
        "eyes",
        "eyeing",
        "targets",
        "targeting",
        "lands",
        "nabs",
        "scores",
        "confirms",
        "with",
        "plans",
    ]
)


def is_bare_weekday(tokens: Tokens, at: int) -> bool:
    """Whether the weekday at *at* is a day and neither a title ("Freaky Friday", "Wednesday") nor a habit."""
    token, following, prior = tokens[at], tokens[at + 1], before(tokens, at)
    led = prior is not None and (prior.kind in _LEADS or prior.word in DATE_VERBS)
    if prior is not None and prior.word in ("every", "each", "most"):
        return False
    if following.kind is Kind.THE and tokens[at + 2].word == "13th":
        return False
    if following.word in NAMED_BY_NUMBER or (
        following.kind is Kind.WORD and following.capital and not _in_title(tokens, at)
    ):
        return False
    if token.word in DOUBTFUL_WEEKDAYS:
        return led or (
            prior is not None and prior.kind in (Kind.WORD, Kind.MARK) and not prior.capital and _closes(following)
        )
    if led or not token.capital or opens_sentence(tokens, at):
        return True
    return prior is None or not (prior.kind is Kind.WORD and prior.capital)


def _in_title(tokens: Tokens, at: int) -> bool:
    prior = before(tokens, at)
    return prior is not None and prior.capital and prior.kind is not Kind.WORD


def _closes(token: Token) -> bool:
    return token.kind is Kind.END or is_mark(token, ".,;!?)")


def is_bare_season(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the season at *at*, with no year beside it, is a time of a coming or past year."""
    following, prior = tokens[end], before(tokens, at)
    if following.word in NOT_SEASON_AFTER or tokens[at].possessive:
        return False
    if following.word in RELEASE_NOUNS:
        return True
    if prior is None or (following.kind is Kind.OF and year_at(tokens, end + 1) is None):
        return False
    if following.kind is Kind.WORD and following.capital:
        return False
    if prior.kind is Kind.THE:
        lead = before(tokens, at - 1)
        return lead is not None and lead.kind in (Kind.IN, Kind.OPENING, Kind.FROM, Kind.TO, Kind.OR)
    return prior.kind in (Kind.IN, Kind.OPENING, Kind.MODIFIER, Kind.FROM, Kind.BETWEEN)
