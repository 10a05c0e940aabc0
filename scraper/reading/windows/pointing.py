"""Rules for words that point at what was last spoken of: "a week later", "the day before", "the following spring"."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.counts import base_at, direction, signed, steps_at
from scraper.reading.windows.steps import Read, before, is_mark
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import (
    Around,
    Beside,
    Holiday,
    Later,
    Month,
    Next,
    Offset,
    Section,
    Shift,
    Stretch,
    Unit,
    Value,
    Year,
)
from scraper.reading.windows.years import year_behind


def led_by_the(tokens: Tokens, at: int) -> bool:
    """Whether an article stands before *at*, alone or at the end of "or the"."""
    prior = before(tokens, at)
    return prior is not None and (prior.kind is Kind.THE or prior.word.endswith(" the"))


#: what may stand behind "two weeks after" where no event does: "two weeks after, in Spain", "the day before and"
_CLOSED: Final = frozenset({Kind.END, Kind.MARK, Kind.IN, Kind.ON, Kind.AND, Kind.FROM, Kind.TO})
_EARLIER: Final = ("earlier", "sooner", "previously", "prior", "beforehand")
_POINTS: Final = ("that", "this", "it", "which", "them", "those")
_FOLLOWED: Final = ("following", "afterwards", "afterward", "later")


def counted_later(tokens: Tokens, at: int) -> Read | None:
    """Read "four months later", "five days earlier", "a week after that", "eight days on,"."""
    steps = steps_at(tokens, at)
    if steps is None:
        return None
    side = _side(tokens, steps[1])
    return Read(Later(signed(steps[0], side[0])), side[1], "counted_later") if side else None


def _side(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return 1 for later or -1 for earlier than what was spoken of, and the index behind it."""
    token, following = tokens[at], tokens[at + 1]
    if token.kind is Kind.LATER:
        return 1, at + (2 if following.word == "than" and tokens[at + 2].word in _POINTS else 1)
    if token.word == "later than" and following.word in _POINTS:
        return 1, at + 2
    if token.word in _EARLIER and not following.kind is Kind.UNIT:
        return -1, at + 1
    if token.kind in (Kind.OPENING, Kind.WORD, Kind.THAT) and (sign := _beside(tokens, at)):
        if following.word in _POINTS and tokens[at + 2].kind in _CLOSED | {Kind.WORD}:
            return sign, at + 2
        return (sign, at + 1) if following.kind in _CLOSED else None
    if token.word == "on" and (following.kind is Kind.END or is_mark(following, ",.;")):
        return 1, at + 1
    return (-1, at + 2) if token.word == "in" and following.word == "advance" else None


def _beside(tokens: Tokens, at: int) -> int:
    """Return 1 for "after" and "following", -1 for "before", 0 for every other word."""
    if tokens[at].word in _FOLLOWED:
        return 1
    return direction(tokens, at) if tokens[at].kind is Kind.OPENING and " " not in tokens[at].word else 0


def unit_beside(tokens: Tokens, at: int) -> Read | None:
    """Read "the day after", "the week before", "the month following", "the year after that"."""
    if not led_by_the(tokens, at) or tokens[at].word.endswith("s"):
        return None
    unit, count = tokens[at].value
    sign = direction(tokens, at + 1) if tokens[at + 1].kind is Kind.OPENING else 0
    if sign and count == 1 and (base := base_at(tokens, at + 2)) is not None:
        return _named(unit, sign, base)
    side = _side(tokens, at + 1) if count == 1 else None
    if side is None or unit not in (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR):
        return None
    return Read(_moved(unit, side[0]), side[1], "that_unit")


def _named(unit: Unit, sign: int, base: tuple[Value, int]) -> Read | None:
    """Return the day, week or weekend next to a named day: "the week before Christmas"."""
    if unit is Unit.DAY:
        return Read(Offset(((sign, unit),), base[0]), base[1], "counted_from")
    if unit not in (Unit.WEEK, Unit.WEEKEND):
        return None
    if unit is Unit.WEEKEND:
        return Read(Around(Beside(_SATURDAY, sign > 0, base[0]), weekend=True), base[1], "week_of")
    return Read(Around(Offset(((sign, Unit.WEEK),), base[0])), base[1], "week_of")


_SATURDAY: Final = 5


def _moved(unit: Unit, steps: int) -> Value:
    """Return the unit that lies *steps* from what was spoken of."""
    if unit is Unit.YEAR:
        return Year(None, steps, spoken=True)
    later = Later(((steps, unit),))
    return Around(later) if unit is Unit.WEEK else later


def period_beside(tokens: Tokens, at: int) -> Read | None:
    """Read "the Monday after", "the summer after that", "the June before"."""
    if not led_by_the(tokens, at) or tokens[at].possessive:
        return None
    side = _side(tokens, at + 1)
    return Read(_next(tokens, at, side[0] > 0), side[1], "that_season") if side else None


def _next(tokens: Tokens, at: int, after: bool) -> Value:
    token = tokens[at]
    if token.kind is Kind.WEEKDAY:
        return Beside(token.value, after, Later(()))
    if token.kind is Kind.MONTH:
        return Next(Month(token.value), after)
    if token.kind is Kind.HOLIDAY:
        return Next(Holiday(token.value[0], season=token.value[1]), after)
    return Next(Section(Unit.SEASON, token.value), after)


def following_period(tokens: Tokens, at: int) -> Read | None:
    """Read "the following spring", "the next February", "the previous autumn": next to what was spoken of."""
    named = tokens[at + 1]
    if named.kind not in (Kind.MONTH, Kind.SEASON, Kind.WEEKDAY) or named.possessive or year_behind(tokens, at + 2):
        return None
    if named.kind is Kind.MONTH and not named.capital:
        return None
    if tokens[at].kind is Kind.THAT:
        return Read(_next(tokens, at + 1, True), at + 2, "that_season") if tokens[at].value else None
    if not led_by_the(tokens, at) or tokens[at].value not in (Shift.NEXT, Shift.LAST):
        return None
    if tokens[at].value is Shift.LAST and tokens[at].word != "previous":
        return None
    return Read(_next(tokens, at + 1, tokens[at].value is Shift.NEXT), at + 2, "that_season")


def following_unit(tokens: Tokens, at: int) -> Read | None:
    """Read "the following week", "the following 2 quarters"."""
    if not tokens[at].value:
        return None
    steps = steps_at(tokens, at + 1)
    if steps is not None and len(steps[0]) == 1:
        return Read(Stretch(*steps[0][0]), steps[1], "that_unit")
    unit = tokens[at + 1]
    if unit.kind is not Kind.UNIT or unit.value[1] != 1 or unit.word.endswith("s"):
        return None
    if unit.value[0] is Unit.QUARTER:
        return Read(Section(Unit.QUARTER, None, None, Shift.NEXT), at + 2, "that_unit")
    known = unit.value[0] in (Unit.DAY, Unit.WEEK, Unit.MONTH)
    return Read(_moved(unit.value[0], 1), at + 2, "that_unit") if known else None


def next_unit(tokens: Tokens, at: int) -> Read | None:
    """Read "the next day" and, where it opens a sentence, "the next year": next to what was spoken of."""
    unit = tokens[at + 1]
    if tokens[at].value is not Shift.NEXT or not led_by_the(tokens, at) or unit.kind is not Kind.UNIT:
        return None
    if unit.word == "day":
        return Read(Later(((1, Unit.DAY),)), at + 2, "next_day")
    opens = at == 1 or tokens[at - 2].kind in (Kind.MARK, Kind.AND)
    if not opens or unit.word not in ("year", "month"):
        return None
    return Read(_moved(unit.value[0], 1), at + 2, "that_unit")
