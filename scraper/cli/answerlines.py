"""One answer as a person reads it: how likely, what stands beside it, who says so and how often they were right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from rich.text import Text

from scraper.cli.nouns import counted
from scraper.cli.tables import ago
from scraper.cli.words import COLOURS, Line, address
from store.answer import Answer, Evidence, Status, percent
from store.answering import Circumstances
from store.belief import best_record, chances, right, sure
from store.model import Stance
from store.records import Named, record_of
from store.sides import Side, Stand, sides
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

#: a person reads so many claims of each side; `claims` has them all
_MOST: Final = {Stand.FOR: 3, Stand.AGAINST: 3, Stand.OPEN: 1, Stand.PAST: 1, Stand.NEAR: 1}

#: what weighs less is only counted
_LEAST: Final = 0.005

#: nobody waits for these any more
OVER: Final = (Status.RELEASED, Status.CANCELLED)


@dataclass(frozen=True, slots=True)
class Told:
    """The answer *found* for a watch on a *day*: what stands beside it, how it moved, who speaks and with which records.

    *voices* is how many independent ones stand on each side.
    """

    slug: str
    found: Answer
    day: date
    about: Circumstances
    steps: str
    records: Named
    voices: Mapping[Stand, int]


def answer_lines(told: Told, now: datetime) -> Iterator[Line]:
    """Show one answer: in a sentence, whether to believe it, the facts beside it, how it moved, and who says so or otherwise."""
    found, parted = told.found, sides(told.found, told.day)
    yield Line(Text.assemble((told.slug, "bold cyan"), " ", (found.status.value, _COLOURS[found.status])))
    yield Line(Text(found.words, "bold"), 2)
    yield from (Line(Text(words), 2, hang=4) for words in (*_belief(told, parted), *_beside(found, told.about, now)))
    if told.steps:
        yield Line(Text(f"the answer moved: {told.steps}"), 2, hang=4)
    for side in parted:
        yield from _side_lines(side, told)
    if found.evidence:
        yield Line(Text())
        if any(record_of(one.heard.claim.attributed_to, one.heard.site, told.records) for one in found.evidence):
            yield Line(Text("right 2 of 3: of the dates that somebody gave for what has come out since", "dim"), 2)
        yield Line(Text(f"drawn: seasonwatch timeline {told.slug}", "dim"), 2)


def next_look(about: Circumstances, now: datetime) -> str:
    """Say when a page that speaks of a watch is due, "" where none is ever."""
    if about.next_look is None:
        return ""
    if about.next_look == "" or datetime.fromisoformat(about.next_look) <= now:
        return "now"
    hours = (datetime.fromisoformat(about.next_look) - now).total_seconds() / 3600
    return f"in {hours / 24:.0f} d" if hours >= 48 else f"in {max(1, round(hours))} h"


def _belief(told: Told, parted: list[Side]) -> Iterator[str]:
    """Yield what tells whether to believe an answer: how likely what is, and how many say so, with the best known of them."""
    if known := chances(told.found):
        parts = ", ".join(f"{name} {percent(probability)}" for name, probability in known)
        yield f"{sure(told.found.probability or 0)}: {parts}"
    if number := told.voices.get(Stand.FOR):
        best = best_record((one for side in parted if side.stand is Stand.FOR for one in side.evidence), told.records)
        of_whom = f" ({right(best)} before)" if best else ""
        against = told.voices.get(Stand.AGAINST, 0)
        yield f"{_say(number)} so{of_whom}, {_say(against) if against else 'none says'} otherwise"


def _say(number: int) -> str:
    return f"{counted(number, 'voice')} {'says' if number == 1 else 'say'}"


def _beside(found: Answer, about: Circumstances, now: datetime) -> Iterator[str]:
    """Yield what stands beside an answer, a line each: the likely span, the second best, officials, what is ruled out."""
    over = found.status in OVER
    if found.range80 and found.range80 != found.window and not over:
        yield f"80% sure: {in_words(found.range80)}"
    if found.second:
        yield f"else: {in_words(found.second[0])} ({percent(found.second[1])})"
    if found.official or not over:
        yield f"officially: {found.official.words if found.official else 'nothing yet'}"
    for out in found.ruled_out:
        who = ", ".join(plain(one, 60) for one in out.who[:3])
        more = f" and {len(out.who) - 3} more" if len(out.who) > 3 else ""
        yield f"ruled out: {in_words(out.window)}, by {who}{more}"
    looks = f"; next look {next_look(about, now)}" if about.next_look is not None else ""
    if about.changed:
        yield f"last change: {about.kind} on {about.changed[:10]}, {ago(about.changed, now=now)}{looks}"


def _side_lines(side: Side, told: Told) -> Iterator[Line]:
    yield from (Line(Text()), Line(Text(side.stand.value, "bold"), 2))
    shown = [one for one in side.evidence if one.share >= _LEAST or one is side.evidence[0]][: _MOST[side.stand]]
    for one in shown:
        yield from _evidence_lines(one, told.records, whole=side.stand in (Stand.FOR, Stand.AGAINST))
    if len(shown) < len(side.evidence):
        yield Line(Text(f"… and {len(side.evidence) - len(shown)} more: seasonwatch claims {told.slug}", "dim"), 6)


def _evidence_lines(one: Evidence, records: Named, *, whole: bool) -> list[Line]:
    """Show a claim that bears on the answer, with the record by which it weighs; unless *whole* without its page, which `why` tells."""
    claim = one.heard.claim
    record = record_of(claim.attributed_to, one.heard.site, records)
    known = f"; {right(record, one.heard.name)}" if record else ""
    number = f"  [{one.heard.id}]" if one.heard.id else ""
    words = Text.assemble((one.words, COLOURS.get(claim.stance, COLOURS[Stance.EXPECTED])), known, (number, "dim"))
    said = [Line(words, 4, hang=2), Line(Text(f"“{plain(claim.quote, 200)}”", "dim"), 6)]
    return [*said, address(one.heard.page, 6)] if whole else said
