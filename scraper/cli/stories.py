"""The story of one thing: `timeline` of a watch, `history` of a page, `why` of a claim."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, Final

import click
from rich.text import Text

from scraper.cli.ask import numbered_claim
from scraper.cli.named import one_watch_argument, slug_of
from scraper.cli.nouns import counted
from scraper.cli.options import common, json_option, print_json
from scraper.cli.words import (
    LONGEST,
    Line,
    address,
    change_lines,
    show,
    terminal,
)
from store.answering import answer_of
from store.known_sites import site_words
from store.messages import name
from store.model import Event
from store.moves import moved, until
from store.rows import stamp
from store.schema import open_store
from store.timeline import Answered, Point, Timeline, origins_of
from store.wording import plain

#: rows of a chart, unless all are asked for: what fits on a screen
_MOST: Final = 40
#: other addresses of a page that are shown
_MOST_ADDRESSES: Final = 5


@click.command()
@one_watch_argument
@click.option(
    "--event",
    type=click.Choice([event.value for event in Event]),
    default=Event.RELEASE.value,
    show_default=True,
    help="What the claims are about.",
)
@click.option("--all", "everything", is_flag=True, help=f"All claims, not the newest {_MOST} alone.")
@json_option
@common
def timeline(watch: str, event: str, everything: bool, as_json: bool, config: Path, db: Path) -> None:
    """Draw when a date was claimed against what was claimed, and how it moved through the years.

    A row is a day on which something was said, the bar in it what it was said of, and the dot the day itself.

    Example:

    \b
        seasonwatch timeline all-of-us
        seasonwatch timeline all-of-us --event filming_start
    """
    from scraper.cli.chart import is_drawn
    from store.timeline import timeline as gather

    store = open_store(db, reading=True)
    today = datetime.now(UTC).date()
    gathered = gather(store, slug_of(store, watch), today=today)
    if as_json:
        print_json(_timeline_json(gathered))
        return
    gathered = replace(gathered, answers=until(gathered.answers, answer_of(store, gathered.slug, today), today))
    points = [point for point in gathered.points if point.event == event and is_drawn(point)]
    if not points:
        click.echo(f"nothing was claimed of the {event.replace('_', ' ')} yet", err=True)
        return
    shown = points if everything else points[-_MOST:]
    _draw(gathered, shown)
    if steps := moved(gathered.answers):
        show([Line(Text()), Line(Text(f"the answer moved: {steps}"), hang=4)])
    if len(shown) < len(points):
        click.echo(f"{counted(len(points) - len(shown), 'older claim')} not drawn; --all draws them", err=True)


def _draw(gathered: Timeline, points: Sequence[Point]) -> None:
    from scraper.cli.chart import FINE, PLAIN, chart, legend

    console = terminal()
    marks = FINE if console.encoding.lower().startswith("utf") else PLAIN
    width = min(console.width, 120) if console.is_terminal else 80
    console.print(Text(name(gathered.watch), "bold cyan"), soft_wrap=True)
    for line in chain(chart(gathered, points, width=width, marks=marks), legend(gathered, marks, width)):
        line.rstrip()
        console.print(line, soft_wrap=True)


def _timeline_json(gathered: Timeline) -> dict[str, Any]:
    return {
        "watch": gathered.slug,
        "today": gathered.today.isoformat(),
        "released": gathered.released.isoformat() if gathered.released else None,
        "points": [_point_json(*one) for one in zip(gathered.points, origins_of(gathered.points), strict=True)],
        "answers": [_answered_json(answer) for answer in gathered.answers],
    }


def _point_json(point: Point, origin: str) -> dict[str, Any]:
    window = point.window
    return {
        "id": point.claim_id,
        "said": point.said.isoformat(),
        "until": point.until.isoformat() if point.until else None,
        "event": point.event.value,
        "earliest": window.earliest.isoformat() if window and window.earliest else None,
        "latest": window.latest.isoformat() if window and window.latest else None,
        "edtf": window.edtf if window else None,
        "stance": point.stance.value,
        "voice": point.voice,
        "origin": origin,
        "site": point.site,
        "site_kind": point.site_kind,
        "page": point.url,
        "quote": point.quote,
    }


def _answered_json(answer: Answered) -> dict[str, Any]:
    return {
        "day": answer.day.isoformat(),
        "at": stamp(answer.at) if answer.at else None,
        "edtf": answer.best.edtf if answer.best else None,
        "low": answer.low.isoformat() if answer.low else None,
        "high": answer.high.isoformat() if answer.high else None,
    }


@click.command()
@click.argument("url")
@json_option
@common
def history(url: str, as_json: bool, config: Path, db: Path) -> None:
    """Tell what one page claimed over time: its editions, and with each what it took up, moved and dropped.

    URL is any of its addresses, or a part of one that no other page has.

    Example:

    \b
        seasonwatch history https://www.example.org/season-2-release-date/
        seasonwatch history season-2-release-date
    """
    from scraper.addresses import known_as
    from store.addresses import Addresses
    from store.history import page_history

    store = open_store(db, reading=True)
    told = page_history(store, known_as(url, Addresses(store)) or url)
    if as_json:
        print_json(told)
        return
    show(_history_lines(told))


def _history_lines(told: dict[str, Any]) -> Iterator[Line]:
    yield address(told["page"])
    yield from _also_lines(told)
    looks = f"first seen {_time(told['first_seen'])}, last read {_time(told['last_fetched'])}"
    yield Line(Text(f"{looks}, {counted(len(told['editions']), 'edition')}", "dim"), 4)
    if told["error"]:
        yield Line(Text(f"{counted(told['failures'], 'failure')}: {plain(told['error'])}", "red"), 4)
    happened = [(one["seen"], 0, number) for number, one in enumerate(told["editions"])]
    happened += [(one["at"], 1, number) for number, one in enumerate(told["changes"])]
    for at, kind, number in sorted(happened):
        yield Line(Text())
        if kind:
            yield from _within(told["page"], told["changes"][number])
        else:
            yield from _edition_lines(at, told["editions"][number])
    standing = [claim for claim in told["claims"] if not claim["withdrawn"]]
    yield from (Line(Text()), Line(Text(f"now: {counted(len(standing), 'claim')}", "bold")))
    yield from (line for claim in standing for line in numbered_claim(claim))


def _also_lines(told: dict[str, Any]) -> Iterator[Line]:
    """Yield a line for each other address by which a page is known."""
    shown = told["addresses"][:_MOST_ADDRESSES]
    yield from (Line(Text(f"also {plain(url, 2_000)}", "dim"), 4, whole=True) for url in shown)
    if more := len(told["addresses"]) - len(shown):
        yield Line(Text(f"and {more} more: --json", "dim"), 4)


def _edition_lines(at: str, edition: dict[str, Any]) -> Iterator[Line]:
    yield Line(
        Text.assemble((f"{_time(at)}  ", "dim"), (plain(edition["headline"], LONGEST) or "(no headline)", "bold"))
    )
    dated = f"published {edition['published']}" if edition["published"] else "no date"
    by = f", by {plain(edition['byline'], 100)}" if edition["byline"] else ""
    yield Line(Text(f"an edition, {dated}{by}", "dim"), 4)


def _within(page: str, change: dict[str, Any]) -> Iterator[Line]:
    """Yield the lines of a change without the page's own address."""
    yield from (line for line in change_lines(change) if line.text.plain != address(page).text.plain)


class ClaimNumber(click.ParamType[int]):
    """The number of a claim, as it is or in the brackets in which lists show it."""

    name = "ID"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a number from 1 on."""
        digits = str(value).strip("[] ")
        if not (digits.isascii() and digits.isdigit() and int(digits[:18]) > 0 and len(digits) <= 18):
            self.fail("a claim goes by its number, which `seasonwatch claims` shows behind it, as in [12]", param, ctx)
        return int(digits)


@click.command()
@click.argument("claim", metavar="ID", type=ClaimNumber())
@json_option
@common
def why(claim: int, as_json: bool, config: Path, db: Path) -> None:
    """Say what made a claim what it is: the words and rules, the page, whom it credits, who else says so.

    `claims` shows each claim's ID; `claims reject ID` corrects one that was misread.

    Example:

    \b
        seasonwatch why 12
    """
    from store.history import claim_story

    told = claim_story(open_store(db, reading=True), claim)
    if as_json:
        print_json(told)
        return
    show(_story_lines(told))


def _story_lines(told: dict[str, Any]) -> Iterator[Line]:
    yield from numbered_claim(told)
    if told["reasons"] or told["relative"]:
        yield from (Line(Text()), Line(Text("read from", "bold")))
    for one in told["reasons"]:
        words = Text.assemble((f"{one['part']:8} ", "dim"), plain(one["words"], LONGEST), (f"  [{one['rule']}]", "dim"))
        yield Line(words, 4)
    if told["relative"]:
        yield Line(Text("counted from the day of the page, else from the day it was first read", "dim"), 4)
    yield from (Line(Text()), Line(Text("on the page", "bold")), *_page_lines(told))
    yield from (Line(Text()), Line(Text("said by", "bold")), *_voice_lines(told))
    if told["changes"]:
        yield from (Line(Text()), Line(Text("what became of it", "bold")))
        yield from (line for change in told["changes"] for line in _within(told["page"], change))


def _page_lines(told: dict[str, Any]) -> Iterator[Line]:
    edition = told["edition"]
    yield address(told["page"], 4)
    yield from _also_lines(told)
    yield Line(Text(plain(edition["headline"], LONGEST)), 4)
    source = f" ({edition['published_from']})" if edition["published_from"] else ""
    dated = f"published {edition['published']}{source}" if edition["published"] else "gives no day"
    by = f", by {plain(edition['byline'], 100)}" if edition["byline"] else ""
    language = f", language {edition['language']}" if edition["language"] else ""
    yield Line(Text(f"{dated}{by}{language}", "dim"), 4)
    until = f", withdrawn {_time(told['withdrawn'])}" if told["withdrawn"] else f", last {_time(told['last_seen'])}"
    yield Line(Text(f"first seen {_time(told['first_seen'])}{until}", "dim"), 4)


def _voice_lines(told: dict[str, Any]) -> Iterator[Line]:
    credit = f"credited to {plain(told['attributed_to'], 100)}" if told["attributed_to"] else "the page itself"
    yield Line(Text(f"{credit}, on {told['site']} ({site_words(told['site_kind'])})"), 4)
    numbers = [claim["id"] for origin in told["origins"] for claim in origin]
    if numbers == [told["id"]]:
        yield Line(Text("nobody else says the same now"), 4)
        return
    if numbers:
        says = "says" if len(numbers) == 1 else "say"
        voices = counted(len(told["origins"]), "voice")
        yield Line(Text(f"{counted(len(numbers), 'claim')} {says} the same now, by {voices}:"), 4)
    for origin, why in zip(told["origins"], told["ties"], strict=True):
        first = origin[0]
        more = f" and {counted(len(origin) - 1, 'page')} more ({why})" if len(origin) > 1 else ""
        since = first["first_seen"][:10]
        yield Line(
            Text(f"{since}  {plain(first['attributed_to'] or first['site'], 100)}{more}  [{first['id']}]", "dim"), 6
        )


def _time(when: str | None) -> str:
    return when.replace("T", " ").removesuffix("Z") if when else "never"
