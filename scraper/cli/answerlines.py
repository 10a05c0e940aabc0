"""One answer as a person reads it: how likely, what stands beside it, who says so and how often they were right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from rich.text import Text

from scraper.cli.nouns import counted
from scraper.cli.tables import ago
from scraper.cli.words import COLOURS, Line
from store.answer import Answer, Status, percent, said_words, who_words
from store.answering import Circumstances
from store.belief import chances, record_behind, right, sure, voiced
from store.groups import Group, heading, voices
from store.nextlook import next_look
from store.records import Named
from store.sides import Stand
from store.timeline import Point
from store.wording import in_words, plain

#: how a status is coloured
_COLOURS: Final = {
    Status.RELEASED: "bold green",
    Status.DATED: "green",
    Status.WINDOW: "green",
    Status.RUMOURED: "yellow",
    Status.UNANNOUNCED: "bright_black",
    Status.CANCELLED: "red",
}

#: a person reads so many voices of each of these sides, and of the others how many there are; `claims --origins` has all
_MOST: Final = {Stand.FOR: 3, Stand.AGAINST: 2}
_ELSE: Final = {
    Stand.OPEN: "leaving it open",
    Stand.PAST: "of what has gone by",
    Stand.NEAR: "on filming, a renewal or a trailer",
    Stand.BEFORE: "that said so before and no longer",
}
#: `--origins` lists what is claimed, so that a voice is there once for each date that it gave
_MORE: Final = "more: seasonwatch timeline WATCH, claims WATCH --origins (by date), why ID"
#: windows that are ruled out, of which no more are told here
_MOST_OUT: Final = 2

#: nobody waits for these any more
OVER: Final = (Status.RELEASED, Status.CANCELLED)


@dataclass(frozen=True, slots=True)
class Told:
    """The answer *found* for a watch: what stands beside it, how it moved, who speaks and with which records.

    *groups* are the claims of the watch by side and voice.
    """

    slug: str
    found: Answer
    about: Circumstances
    steps: str
    records: Named
    groups: Sequence[Group]


def answer_lines(told: Told, now: datetime) -> Iterator[Line]:
    """Show one answer on a screen: in a sentence, whether to believe it, how it moved, who says so or otherwise, where to see more."""
    found, count = told.found, voices(told.groups)
    yield Line(Text.assemble((told.slug, "bold cyan"), " ", (found.status.value, _COLOURS[found.status])))
    yield Line(Text(found.words, "bold"), 2)
    steps = [f"the answer moved: {told.steps}"] if told.steps else []
    words = [*_belief(told), *_beside(found), *steps, *_last(found, told.about, now)]
    yield from (Line(Text(one), 2, hang=4) for one in words)
    for side in _MOST:
        yield from _side_lines(side, [group for group in told.groups if group.stand is side], told)
    if others := [f"{counted(told_of, 'voice')} {_ELSE[side]}" for side in _ELSE if (told_of := count[side])]:
        yield Line(Text(f"and {', '.join(others)}", "dim"), 2, hang=4)
    if told.groups:
        if any(record_behind(point, told.records) for group in told.groups for point in group.points):
            yield Line(Text("right 2 of 3: of the dates that somebody gave for what has come out since", "dim"), 2)
        yield Line(Text(_MORE, "dim"), 2, hang=4)


def _belief(told: Told) -> Iterator[str]:
    """Yield what tells whether to believe an answer: how likely what is, and how many say so, with the best known of them."""
    if known := chances(told.found):
        parts = ", ".join(f"{name} {percent(probability)}" for name, probability in known)
        yield f"{sure(told.found.probability or 0)}: {parts}"
    if words := voiced(told.groups, told.records, over=told.found.status is Status.RELEASED):
        yield words


def _beside(found: Answer) -> Iterator[str]:
    """Yield what stands beside an answer, a line each: the likely span, the second best, officials, what is ruled out."""
    over = found.status in OVER
    if found.range80 and found.range80 != found.window and not over:
        yield f"80% sure: {in_words(found.range80)}"
    if found.second:
        yield f"else: {in_words(found.second[0])} ({percent(found.second[1])})"
    if found.official or not over:
        yield f"officially: {found.official.words if found.official else 'nothing yet'}"
    for out in found.ruled_out[:_MOST_OUT]:
        more = f" and {len(out.told) - 2} more" if len(out.told) > 2 else ""
        yield f"ruled out: {in_words(out.window)}, by {', '.join(out.told[:2])}{more}"
    if len(found.ruled_out) > _MOST_OUT:
        yield f"ruled out too: {counted(len(found.ruled_out) - _MOST_OUT, 'other window')}"


def _last(found: Answer, about: Circumstances, now: datetime) -> Iterator[str]:
    """Yield when something last changed and when a page is looked at next."""
    look = "" if found.status in OVER else next_look(about, now)
    if look and not look.startswith("nothing"):
        look = f"next look {look}"
    if about.changed:
        yield f"last change: {about.kind} on {about.changed[:10]}, {ago(about.changed, now=now)}{'; ' * bool(look)}{look}"


def _side_lines(side: Stand, groups: Sequence[Group], told: Told) -> Iterator[Line]:
    """Show one side: how many stand there, and the heaviest of them."""
    shown = groups[: _MOST[side]]
    if shown:
        cut = f"; the weightiest {len(shown)}:" if len(shown) < len(groups) else ""
        claims, over = sum(group.claims for group in groups), told.found.status is Status.RELEASED
        yield Line(Text(heading(side, len(groups), claims, over=over) + cut, "bold"), 2, hang=4)
    for group in shown:
        yield from _voice_lines(group, told.records, quoted=side is Stand.FOR and group is shown[0])


def _voice_lines(group: Group, records: Named, *, quoted: bool) -> Iterator[Line]:
    """Show a voice by its heaviest claim, with the record by which it weighs, and what others of its claims it has."""
    first = group.points[0]
    record = record_behind(first, records)
    known = f"; {right(record, first.voice)}" if record else ""
    said = (
        f"{who_words(first.voice, first.site, first.site_kind)}: {said_words(first.event, first.stance, first.window)}"
    )
    yield Line(Text.assemble((said, COLOURS[first.stance]), known, (f"  [{first.claim_id}]", "dim")), 4)
    if quoted:
        yield Line(Text(f"“{plain(first.quote, _QUOTE)}”", "dim"), 6)
    if others := group.points[1:]:
        more = f"and {counted(len(others), 'claim')} more, one voice ({group.why})"
        yield Line(Text(more + _also(first, others), "dim"), 6, hang=4)


def _also(first: Point, others: Sequence[Point]) -> str:
    """Name the other dates that a voice gave beside its *first*, each by a claim that has it."""
    dates = {(one.event, one.stance, one.window): one for one in reversed(others)}
    dates.pop((first.event, first.stance, first.window), None)
    if not dates:
        return f"  [{others[0].claim_id}]" if len(others) == 1 else ""
    told = [f"{said_words(*said)} [{one.claim_id}]" for said, one in dates.items()][:_DATES]
    return f"; also {'; '.join(told)}{'; …' if len(dates) > _DATES else ''}"


#: so many other dates of a voice are named
_DATES: Final = 2


#: letters of a quote that stand here: a line or two
_QUOTE: Final = 100
