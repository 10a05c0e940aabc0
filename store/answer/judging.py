"""The answer, from what was heard and the day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from store.answer.distribution import Distribution
from store.answer.parameters import Parameters, shipped
from store.answer.phrases import evidence_words, official_words, sentence, who_words
from store.answer.settled import length
from store.answer.statements import Statement, statements
from store.answer.values import (
    CANCELLED,
    CONFIRMED,
    DENIED,
    RELEASE,
    UNANNOUNCED,
    Answer,
    Evidence,
    Heard,
    Official,
    RuledOut,
    Status,
)
from store.answer.weighing import Weighed, weigh
from store.model import Event, Window

#: a window is likely from here on
_LIKELY: Final = 0.5

#: a second window is worth a word, and a denied one is not ruled out after all, from here on
_WORTH_A_WORD: Final = 0.05
_NOT_RULED_OUT: Final = 0.15

#: a statement weighs about as much as another from this share of its weight on
_ABOUT_AS_MUCH: Final = 0.8

_SHARE: Final = 0.8


def answer(
    heard: Sequence[Heard],
    *,
    day: date,
    out_on: date | None = None,
    told: date | None = None,
    by: Parameters | None = None,
) -> Answer:
    """Answer from what was *heard* about one watch until *day*; what was heard later does not count.

    The user's own word that it is out since *out_on* stands above all that was heard. Of what is out, the day that was *told*
    stays the day as long as somebody says so. *by* are parameters other than those that are shipped.
    """
    if out_on and out_on <= day:
        return _out(Window(out_on, out_on), (), None)
    known = [one for one in heard if one.since <= day]
    official = _official(known)
    if not known:
        return _no_window(Status.UNANNOUNCED, (), None, official, None)
    found = _forecast(known, day, by or shipped())
    said = tuple(one for one, _ in found.shares if one.event is RELEASE)
    if came := _came(said, day, told):
        return _come(came, said, day, official)
    if gone := _cancelled(known):
        return _no_window(Status.CANCELLED, gone, None, official, None)
    return _ahead(said, found, known, official)


def forecast(heard: Sequence[Heard], *, day: date, by: Parameters | None = None) -> Weighed | None:
    """Return how likely each day from *day* on is by what was *heard* until then; None where nothing was."""
    known = [one for one in heard if one.since <= day]
    return _forecast(known, day, by or shipped()) if known else None


def _forecast(known: Sequence[Heard], day: date, by: Parameters) -> Weighed:
    began = min([one.since for one in known])
    return weigh(statements(known, day=day, by=by), day=day, began=began, by=by)


def _out(window: Window, why: tuple[Heard, ...], official: Official | None) -> Answer:
    evidence = tuple(Evidence(one, one.voice, 1 / len(why), evidence_words(one)) for one in why)
    words = sentence(Status.RELEASED, window, None, why, None)
    return Answer(Status.RELEASED, window, 1.0, window, None, official, (), evidence, words)


def _come(came: Statement, said: Sequence[Statement], day: date, official: Official | None) -> Answer:
    """Answer that it is out, as one statement says; evidence against it is whatever else is confirmed, and is over too."""
    found = _out(_window(came), tuple(one for one, _ in came.sayers), official)
    over = [one for one in said if one.last is not None and one.last <= day.toordinal() and not one.moved]
    firm = [one for one in over if one.stance is CONFIRMED and one.weight > _WORTH_A_WORD * came.weight]
    others = [one for one in firm if not _window(one).overlaps(_window(came))]
    whole = sum(one.weight for one in (came, *others))
    if not others or whole <= 0:
        return found
    evidence = _shared([(one, one.weight / whole) for one in (came, *others)])
    return replace(found, evidence=evidence)


def _came(said: Sequence[Statement], day: date, told: date | None) -> Statement | None:
    """Return the statement by which it is out: a confirmed day that has come, or a window that was over when it was said.

    It is one of the day that was *told*, where somebody vouches for that still. Else somebody vouches for it, it weighs about
    as much as whatever is confirmed so, and has official sayers if that has: a later part's day does not take it back, and
    nobody's guess outruns the officials.
    """
    today = day.toordinal()
    known = told.toordinal() if told else None
    firm = [one for one in said if one.stance is CONFIRMED and one.is_vouched_for]
    if not firm:
        return None
    heaviest = max(firm, key=lambda one: one.weight)
    over = [one for one in firm if one.last is not None and _is_over(one, one.last, today)]
    heavy = [one for one in over if one.weight >= _ABOUT_AS_MUCH * heaviest.weight]
    came = [one for one in heavy if one.is_official or not heaviest.is_official]
    if not came:
        return None
    again = [one for one in over if one.last == known]
    return max(again or came, key=lambda one: one.weight)


def _is_over(one: Statement, last: int, today: int) -> bool:
    """Whether a day has come, or a window was over when somebody said so."""
    return today >= last if one.length == 1 else one.since > last


def _cancelled(known: Sequence[Heard]) -> tuple[Heard, ...]:
    """Return who says that it will not be made, where nobody has confirmed a date or a renewal since."""
    gone = [one for one in known if one.claim.stance is CANCELLED]
    if not gone:
        return ()
    newest = max(one.since for one in gone)
    events = {RELEASE, Event.RENEWAL}
    firm = (one.since for one in known if one.claim.stance is CONFIRMED and one.claim.event in events)
    return () if any(since > newest for since in firm) else tuple(sorted(gone, key=_newest_first))


@dataclass(frozen=True, slots=True)
class _Best:
    statement: Statement
    window: Window
    probability: float
    status: Status


def _ahead(said: Sequence[Statement], found: Weighed, known: Sequence[Heard], official: Official | None) -> Answer:
    """Answer by the windows that somebody names and that are not over; where there are none, none is made up."""
    spread = found.distribution
    best = _best(said, spread)
    range80 = spread.middle(_SHARE)
    if best is None:
        asked = tuple(one for one in known if one.claim.stance is UNANNOUNCED)
        return _no_window(Status.UNANNOUNCED, tuple(sorted(asked, key=_newest_first)), found, official, range80)
    why = tuple(one for one, _ in best.statement.sayers)
    words = sentence(best.status, best.window, best.probability, why, official)
    return Answer(
        best.status,
        best.window,
        best.probability,
        range80,
        _second(said, spread, best.window),
        official,
        _ruled_out(said, spread),
        _evidence(found),
        words,
        *spread.around(best.window),
    )


def _no_window(
    status: Status, why: tuple[Heard, ...], found: Weighed | None, official: Official | None, range80: Window | None
) -> Answer:
    words = sentence(status, None, None, why, official)
    if found is None:
        evidence = tuple(Evidence(one, one.voice, 1 / len(why), evidence_words(one)) for one in why)
        return Answer(status, None, None, range80, None, official, (), evidence, words)
    said = [one for one, _ in found.shares if one.event is RELEASE]
    out = _ruled_out(said, found.distribution)
    return Answer(status, None, None, range80, None, official, out, _evidence(found), words)


def _best(said: Sequence[Statement], spread: Distribution) -> _Best | None:
    """Return the day that officials confirm; else the narrowest of the likely windows; where none is likely, the likeliest.

    An open window ("2027 or later") comes before one that is hardly possible, until it has begun and says nothing any
    more; what is denied is never the best.
    """
    named = [(one, _window(one), spread.within(_window(one))) for one in said if _is_ahead(one, spread)]
    closed = [one for one in named if one[1].latest is not None and one[2] >= _WORTH_A_WORD]
    likely = [one for one in closed if one[2] >= _LIKELY]
    if days := [one for one in closed if _is_official_day(one[0])]:
        statement, window, probability = max(days, key=lambda one: (one[0].weight, one[2], -one[0].since))
    elif likely:
        statement, window, probability = min(likely, key=lambda one: (length(one[1]), -one[2], -one[0].weight))
    elif closed:
        statement, window, probability = max(closed, key=lambda one: (one[2], -length(one[1]), one[0].weight))
    elif later := [one for one in named if _LIKELY <= one[2] < 1 and one[1].latest is None]:
        statement, window, probability = max(later, key=lambda one: (one[1].earliest or date.min, one[0].weight))
    elif faint := [one for one in named if one[1].latest is not None and not _is_denied(one[1], said)]:
        statement, window, probability = max(faint, key=lambda one: (one[2], -length(one[1]), one[0].weight))
    else:
        return None
    firm = [(one, other) for one, other, _ in closed if one.stance is CONFIRMED and one.is_vouched_for]
    around = [one for one, other in firm if other.contains(window)]
    if not around:
        return _Best(statement, window, probability, Status.RUMOURED)
    dated = any(one.length == 1 for one in around)
    says_so = next((one for one in around if _window(one) == window), statement)
    return _Best(says_so, window, probability, Status.DATED if dated else Status.WINDOW)


def _is_denied(window: Window, said: Sequence[Statement]) -> bool:
    return any(one.stance is DENIED and _window(one).contains(window) for one in said)


def _is_official_day(one: Statement) -> bool:
    """Whether officials confirm a day, and have not moved it since."""
    return one.stance is CONFIRMED and one.length == 1 and one.is_official and not one.moved


def _is_ahead(one: Statement, spread: Distribution) -> bool:
    begins = one.first is not None
    return begins and one.stance is not DENIED and (one.last is None or one.last >= spread.edges[0])


def _second(said: Sequence[Statement], spread: Distribution, best: Window) -> tuple[Window, float] | None:
    """Return the likeliest window that has no day in common with the best."""
    windows = [_window(one) for one in said if one.last is not None and _is_ahead(one, spread)]
    others = [(spread.within(window), -length(window), window) for window in windows if not window.overlaps(best)]
    if not others:
        return None
    probability, _, window = max(others, key=lambda one: (one[0], one[1], one[2].earliest or date.min))
    return (window, probability) if probability >= _WORTH_A_WORD else None


def _ruled_out(said: Sequence[Statement], spread: Distribution) -> tuple[RuledOut, ...]:
    today = spread.edges[0]
    denied = [one for one in said if one.stance is DENIED and (one.last is None or one.last >= today)]
    out = [RuledOut(_window(one), *_sayers(one)) for one in denied if spread.within(_window(one)) < _NOT_RULED_OUT]
    return tuple(sorted(out, key=lambda one: (one.window.earliest or date.min, one.window.latest or date.max)))


def _sayers(one: Statement) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who makes a statement, each once, the heaviest first: the names, and the same with site and kind."""
    first: dict[str, Heard] = {}
    for heard, _ in one.sayers:
        first.setdefault(heard.name, heard)
    return tuple(first), tuple(who_words(heard.name, heard.site, heard.kind) for heard in first.values())


def _evidence(found: Weighed) -> tuple[Evidence, ...]:
    return _shared(found.shares)


def _shared(shares: Sequence[tuple[Statement, float]]) -> tuple[Evidence, ...]:
    """Part the share of each statement among those who make it."""
    listed = []
    for statement, share in shares:
        whole = sum(weight for _, weight in statement.sayers)
        for one, weight in statement.sayers:
            part = share * weight / whole if whole > 0 else 0.0
            listed.append(Evidence(one, one.voice, min(1.0, part), evidence_words(one)))
    return tuple(sorted(listed, key=lambda one: (-round(one.share, 9), *_newest_first(one.heard))))


def _official(known: Sequence[Heard]) -> Official | None:
    """Return the newest word of officials about the release; what they said before and that lies within still stands."""
    said = [one for one in known if one.claim.event is RELEASE and (one.official or one.kind == "official")]
    if not said:
        return None
    newest = min(said, key=lambda one: (-one.since.toordinal(), one.claim.window is None, *_shortest(one)))
    window = newest.claim.window
    firm = [one for one in said if one.claim.stance is CONFIRMED]
    if window is not None and newest.claim.stance is DENIED:  # what they confirmed and do not deny still stands
        left = [one for one in firm if one.claim.window and not one.claim.window.overlaps(window)]
        newest = max(left, key=lambda one: (one.since, -length(one.claim.window)), default=newest)
    elif window is not None:
        within = [one for one in firm if one.claim.window and window.contains(one.claim.window)]
        newest = min([newest, *within], key=_shortest)
    # since whichever of them said it first, of those who say it still
    same = [one for one in said if (one.claim.window, one.claim.stance) == (newest.claim.window, newest.claim.stance)]
    first = min(same, key=lambda one: (one.since, one.page))
    who = first.claim.attributed_to or first.site
    return Official(newest.claim.window, newest.claim.stance, first.since, who, official_words(first, who))


def _shortest(one: Heard) -> tuple[int, int, date, str, str]:
    window = one.claim.window
    first = window.earliest if window and window.earliest else date.max
    return length(window), -one.since.toordinal(), first, one.page, one.claim.stance


def _newest_first(one: Heard) -> tuple[int, str, str, str]:
    return -one.since.toordinal(), one.page, one.claim.stance, one.claim.edtf or ""


def _window(one: Statement) -> Window:
    first, last = (None if day is None else date.fromordinal(day) for day in (one.first, one.last))
    return Window(first, last)
