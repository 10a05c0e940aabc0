"""What the weights look at in a page in another language: the same features for all, so that one language teaches the next.

What the tables find in the sentence (words for events, for other things, what hedges or denies), how far from the date and on which side,
which season and which titles stand by, where on the page it is, and what days the date means. The words themselves
are left to the tables.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from scraper.reading.languages.sentences import Sentence
from scraper.reading.languages.spans import Span, breaks_between, distance
from scraper.reading.languages.statement import Statement
from scraper.reading.languages.subject import NEVER, is_ours, nearest_seasons
from scraper.reading.scoring.features import ahead, width

_MANY: Final = 4


def features(statement: Statement, day: date | None) -> frozenset[str]:
    """Return the features of a date on a page of *day*."""
    return frozenset(
        (
            *_ruled(statement),
            *_cues(statement),
            *_said(statement),
            *_subject(statement),
            *_place(statement),
            *_time(statement, day),
        )
    )


def _ruled(statement: Statement) -> Iterator[str]:
    event = statement.link.event.value if statement.link else "none"
    yield f"ruled={statement.ruled}"
    yield f"sure={statement.ruled and _season(statement) == 'ours'}"
    yield f"event={event}"
    yield f"ruled+event={statement.ruled}:{event}"
    yield f"stance={statement.stance.value}"
    yield f"event+stance={event}:{statement.stance.value}"
    yield f"how={_how(statement)}"


def _how(statement: Statement) -> str:
    if statement.link is None:
        return "none"
    return "answer" if statement.link.place == _at(statement) else "near"


def _cues(statement: Statement) -> Iterator[str]:
    sentence, at = statement.told.sentence, _at(statement)
    for event, patterns in sentence.language.events.items():
        if near := _nearest(sentence, at, sentence.spots(*patterns)):
            yield f"cue={event.value}/{near}"
            yield f"cued={event.value}"
            yield f"cue+behind={event.value}/{near[0]}/{statement.behind}"
    if near := _nearest(sentence, at, sentence.elsewhere):
        yield f"elsewhere={near}"
        yield f"elsewhere:{statement.ruled}"
    if near := _nearest(sentence, at, sentence.titles):
        yield f"title={near}"


def _said(statement: Statement) -> Iterator[str]:
    sentence, at = statement.told.sentence, _at(statement)
    table = sentence.language
    cues = {"hedge": table.hedges, "deny": table.denials, "past": table.past, "ahead": table.ahead}
    for name, patterns in cues.items():
        tied = sentence.said_of(statement.found, patterns, (0, len(sentence.text)))
        if near := _nearest(sentence, at, tied):
            yield f"{name}={near}"
            yield f"has:{name}"
    yield f"turns={bool(sentence.spots(*table.turns))}"
    yield f"undated={bool(sentence.spots(*table.no_date))}"
    yield f"ended={bool(sentence.spots(*table.cancelled))}"
    if statement.told.before is not None:
        yield f"asked={statement.told.before.asks}"


def _subject(statement: Statement) -> Iterator[str]:
    told, sentence = statement.told, statement.told.sentence
    season = _season(statement)
    yield f"ours={told.ours}"
    yield f"his={is_ours(sentence, statement.found)}"
    yield f"season={season}"
    yield f"about={told.about}:{told.opens}"
    yield f"about+ours={told.about}:{told.opens}:{told.ours}"
    yield f"named={bool(sentence.named)}"
    yield f"since={'never' if told.since >= NEVER else min(told.since, _MANY)}"
    yield f"others={sentence.others}"
    yield f"titles={min(len(sentence.titles), _MANY)}"
    yield f"ours+season+named={told.ours}:{season}:{bool(sentence.named)}"
    if near := _nearest(sentence, _at(statement), sentence.named):
        yield f"name={near}"
    if told.before is not None:
        yield f"before={bool(told.before.named)}:{told.before.others}"
        yield f"before+ours={told.before.others}:{told.ours}:{bool(sentence.named)}"


def _season(statement: Statement) -> str:
    """Return whose season the date stands with: ours, an earlier or later one, or none that is named."""
    sentence = statement.told.sentence
    if not sentence.seasons or sentence.watch.season is None:
        return "none"
    near, wanted = nearest_seasons(sentence, statement.found), sentence.watch.season
    return "ours" if wanted in near else "earlier" if max(near) < wanted else "later"


def _place(statement: Statement) -> Iterator[str]:
    told, sentence = statement.told, statement.told.sentence
    yield f"kind={sentence.kind.value if told.block else 'headline'}"
    yield f"block={min(told.block, _MANY)}"
    yield f"dates={min(len(sentence.dates), _MANY)}"
    yield f"index={min(statement.index, _MANY)}"
    yield f"length={min(len(sentence.text) // 60, _MANY)}"
    yield f"first={statement.found.start < _MANY}"
    yield f"seasonal={sentence.watch.season is not None}"


def _time(statement: Statement, day: date | None) -> Iterator[str]:
    said, window = statement.found.expression, statement.window
    event = statement.link.event.value if statement.link else "none"
    yield f"rule={said.rule}"
    yield f"opening={said.opening}"
    yield f"relative={said.relative}"
    yield f"behind={statement.behind}"
    begins, ends = window.earliest or window.latest, window.latest or window.earliest
    if day is None or begins is None or ends is None:
        yield "when=none"
        return
    when = "ahead" if begins > day else "behind" if ends < day else "now"
    yield f"when={when}"
    yield f"when+event={when}:{event}"
    yield f"when+season={when}:{_season(statement)}"
    yield f"days={ahead((begins - day).days)}"
    yield f"days+ruled={ahead((begins - day).days)}:{statement.ruled}"
    yield f"width={width((ends - begins).days)}"
    yield f"width+when={width((ends - begins).days)}:{when}"


def _nearest(sentence: Sentence, at: Span, places: list[Span]) -> str:
    """Return on which side of the date the nearest of *places* is, how near, and whether a clause ends between; "" for none."""
    if not places:
        return ""
    place = min(places, key=lambda each: (distance(sentence, each, at), each))
    apart = max(at[0], place[0]) - min(at[1], place[1])
    reach = "near" if apart <= 12 else "mid" if apart <= 40 else "far"
    broken = bool(breaks_between(sentence, at, place))
    return f"{'l' if place[0] < at[0] else 'r'}/{reach}/{int(broken)}"


def _at(statement: Statement) -> Span:
    return statement.found.start, statement.found.end
