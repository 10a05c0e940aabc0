"""`answer`: when it comes, how sure that is, and why."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import click
from rich.text import Text

from scraper.cli.named import slug_of, watch_argument
from scraper.cli.options import common, csv_option, json_option, print_json
from scraper.cli.tables import ago, print_csv, print_table
from scraper.cli.words import COLOURS, Line, address, show
from store import queries
from store.answer import Answer, Evidence, Status, percent
from store.answering import Circumstances, answers_of, circumstances
from store.model import Stance
from store.moves import moved
from store.schema import open_store
from store.sides import Side, Stand, sides
from store.timeline import Answered, answered
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

_HEADS: Final = ("watch", "status", "window", "sure", "changed, ago", "next look")

#: what changed last and is looked at next is told of today alone
_NOTHING: Final = Circumstances(None, None, None)

#: a person reads so many claims of each side; --json has them all
_MOST: Final = {Stand.FOR: 3, Stand.AGAINST: 3, Stand.OPEN: 1, Stand.PAST: 1, Stand.NEAR: 1}

#: what weighs less is only counted
_LEAST: Final = 0.005

#: somebody should ask then whether it runs at all
_STALE: Final = timedelta(days=3)

#: nobody waits for these any more
_OVER: Final = (Status.RELEASED, Status.CANCELLED)

#: the columns of `--csv`: what `--json` has, but for lists
_COLUMNS: Final = (
    *("watch", "status", "earliest", "latest", "edtf", "probability", "low", "high", "official", "words"),
    *("last_change", "next_look"),
)


@click.command()
@watch_argument
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="As it would have been on that day, by what was said until then.",
)
@json_option
@csv_option
@common
def answer(watch: str | None, as_of: datetime | None, as_json: bool, as_csv: bool, config: Path, db: Path) -> None:
    """Say when it comes, how sure that is, and why.

    With WATCH its evidence is shown: what officials say, what is ruled out, and which claims say so or otherwise, each
    with its share of the weight of all that was heard. Without it all watches in a line each, those that are waited for
    first: the best window and how likely it is, what changed last, and the next look at a page.

    Example:

    \b
        seasonwatch answer
        seasonwatch answer all-of-us
        seasonwatch answer all-of-us --as-of 2025-01-01
    """
    store = open_store(db, reading=True)
    now = datetime.now(UTC)
    day = as_of.date() if as_of else now.date()
    if day > now.date():
        raise click.UsageError(f"--as-of {day} is not here yet: nobody knows what will have been said by then")
    titles = {row["watch"]: row for row in queries.watches(store, slug_of(store, watch) if watch is not None else None)}
    wanted = list(titles)
    answers = answers_of(store, wanted, day)
    beside = {slug: _NOTHING if as_of else circumstances(store, slug) for slug in answers}
    told = [_json(slug, found, beside[slug]) for slug, found in answers.items()]
    if as_json:
        print_json(told if watch is None else told[0])
    elif as_csv:
        print_csv(map(_flat, told), _COLUMNS)
    elif watch is not None:
        steps = (
            "" if as_of else moved((*answered(store, wanted[0]), Answered(day, None, None, answers[wanted[0]].window)))
        )
        show(_lines(day, wanted[0], answers[wanted[0]], [*_beside(answers[wanted[0]], beside[wanted[0]], now)], steps))
    else:
        listed = sorted(answers.items(), key=_soonest)
        print_table(_HEADS, [_cells(titles[slug], found, beside[slug], now) for slug, found in listed])
    if run := next(iter(queries.runs(store, limit=1)), None):
        _warn(run["started"], now)
    if not answers:
        click.echo("nothing is watched yet: seasonwatch add TITLE --season N, then seasonwatch crawl", err=True)


def _warn(last: str, now: datetime) -> None:
    """Say on standard error that the newest crawl is so long past that the answer may be old."""
    if now - datetime.fromisoformat(last) > _STALE:
        click.echo(f"nothing has been read since {last[:10]}; seasonwatch status says whether it runs", err=True)


def _soonest(named: tuple[str, Answer]) -> tuple[bool, bool, int, str]:
    """Put what is waited for first, the next to come before all; of what is out the newest."""
    slug, found = named
    over = found.status in _OVER
    last = (found.window.latest or date.max).toordinal() if found.window else 0
    return over, found.window is None, -last if over else last, slug


def _json(slug: str, found: Answer, about: Circumstances) -> dict[str, Any]:
    return {"watch": slug, **found.as_json(), "last_change": about.changed, "next_look": about.next_look}


def _flat(told: dict[str, Any]) -> dict[str, Any]:
    between, official = told["range80"] or {}, told["official"] or {}
    return {
        **told,
        "low": between.get("earliest"),
        "high": between.get("latest"),
        "official": official.get("words"),
    }


def _cells(watch: dict[str, Any], found: Answer, about: Circumstances, now: datetime) -> list[object]:
    title = watch["title"] if watch["season"] is None else f"{watch['title']} {watch['season']}"
    window = in_words(found.window) if found.window else ""
    sure = "" if found.status is Status.RELEASED else _percent(found.probability)
    changed = _changed(about, now).removesuffix(" ago")
    look = "" if found.status in _OVER else _next(about, now)
    return [plain(title, 60), found.status.value, window, sure, changed, look]


def _changed(about: Circumstances, now: datetime) -> str:
    return f"{about.kind} {ago(about.changed, now=now)}" if about.kind and about.changed else ""


def _next(about: Circumstances, now: datetime) -> str:
    if about.next_look is None:
        return ""
    if about.next_look == "" or datetime.fromisoformat(about.next_look) <= now:
        return "now"
    hours = (datetime.fromisoformat(about.next_look) - now).total_seconds() / 3600
    return f"in {hours / 24:.0f} d" if hours >= 48 else f"in {max(1, round(hours))} h"


def _percent(probability: float | None) -> str:
    return "" if probability is None else percent(probability)


def _lines(day: date, slug: str, found: Answer, facts: Sequence[str], steps: str) -> Iterator[Line]:
    """Show one answer: in a sentence, then the *facts* beside it, who says so and who otherwise, and how it moved."""
    yield Line(Text.assemble((slug, "bold cyan"), " ", (found.status.value, _COLOURS[found.status])))
    yield Line(Text(found.words, "bold"), 2)
    yield from (Line(Text(words), 2, hang=4) for words in facts)
    if steps:
        yield Line(Text(f"the answer moved: {steps}"), 2, hang=4)
    parted = sides(found, day)
    for side in parted:
        yield from _side_lines(side, first=side is parted[0])
    if found.evidence:
        yield from (Line(Text()), Line(Text(f"drawn: seasonwatch timeline {slug}", "dim"), 2))


def _beside(found: Answer, about: Circumstances, now: datetime) -> Iterator[str]:
    """Yield what stands beside an answer, a line each: the likely span, the second best, officials, what is ruled out."""
    over = found.status in _OVER
    if found.range80 and found.range80 != found.window and not over:
        yield f"80% sure: {in_words(found.range80)}"
    if found.second:
        yield f"else: {in_words(found.second[0])} ({_percent(found.second[1])})"
    if found.official or not over:
        yield f"officially: {found.official.words if found.official else 'nothing yet'}"
    for out in found.ruled_out:
        who = ", ".join(plain(one, 60) for one in out.who[:3])
        more = f" and {len(out.who) - 3} more" if len(out.who) > 3 else ""
        yield f"ruled out: {in_words(out.window)}, by {who}{more}"
    looks = f"; next look {_next(about, now)}" if about.next_look is not None else ""
    if about.changed:
        yield f"last change: {about.kind} on {about.changed[:10]}, {ago(about.changed, now=now)}{looks}"


def _side_lines(side: Side, *, first: bool) -> Iterator[Line]:
    shares = " (in per cent: a claim’s share of the total weight)" if first else ""
    yield from (Line(Text()), Line(Text.assemble((side.stand.value, "bold"), (shares, "dim")), 2))
    shown = [one for one in side.evidence if one.share >= _LEAST or one is side.evidence[0]][: _MOST[side.stand]]
    for one in shown:
        yield from _evidence_lines(one, whole=side.stand in (Stand.FOR, Stand.AGAINST))
    if len(shown) < len(side.evidence):
        yield Line(Text(f"… and {len(side.evidence) - len(shown)} more; --json has them all", "dim"), 6)


def _evidence_lines(one: Evidence, *, whole: bool) -> list[Line]:
    """Show a claim that bears on the answer; unless *whole* without its page, which `why` tells."""
    colour = COLOURS.get(one.heard.claim.stance, COLOURS[Stance.EXPECTED])
    weight = Text(f"{one.share:4.0%}  ", "bold")
    number = f"  [{one.heard.id}]" if one.heard.id else ""
    quote = Line(Text(f"“{plain(one.heard.claim.quote, 200)}”", "dim"), 6)
    said = [Line(weight.append(one.words, colour).append(number, "dim"), hang=6), quote]
    return [*said, address(one.heard.page, 6)] if whole else said
