"""`answer`: when it comes, how sure that is, and why."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import click
from rich.text import Text

from scraper.cli.named import slug_of, watch_argument
from scraper.cli.options import common, json_option, print_json
from scraper.cli.tables import ago, print_table
from scraper.cli.words import COLOURS, Line, address, show
from store import queries
from store.answer import Answer, Evidence, Status, percent
from store.answering import Circumstances, answer_of, answers_of, circumstances
from store.model import Stance
from store.schema import open_store
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

_HEADS: Final = ("watch", "status", "window", "sure", "changed", "next look")

#: what changed last and is looked at next is told of today alone
_NOTHING: Final = Circumstances(None, None, None)

#: a person reads so many claims; --json has them all
_MOST: Final = 12


@click.command()
@watch_argument
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="As it would have been on that day, by what was said until then.",
)
@json_option
@common
def answer(watch: str | None, as_of: datetime | None, as_json: bool, config: Path, db: Path) -> None:
    """Say when it comes, how sure that is, and why.

    With WATCH its evidence is shown: what officials say, what is ruled out, and which claims weighed how much. Without
    it all watches in a line each: the best window and how likely it is, what changed last, and the next look at a page.

    Example:

    \b
        seasonwatch answer
        seasonwatch answer all-of-us
        seasonwatch answer all-of-us --as-of 2025-01-01
    """
    store = open_store(db, reading=True)
    day = as_of.date() if as_of else datetime.now(UTC).date()
    if watch is not None:
        slug = slug_of(store, watch)
        found = answer_of(store, slug, day)
        about = _NOTHING if as_of else circumstances(store, slug)
        print_json(_json(slug, found, about)) if as_json else show(_lines(slug, found))
        return
    rows = {row["watch"]: row for row in queries.watches(store)}
    answers = answers_of(store, rows, day)
    beside = {slug: _NOTHING if as_of else circumstances(store, slug) for slug in rows}
    if as_json:
        print_json([_json(slug, found, beside[slug]) for slug, found in answers.items()])
    else:
        now = datetime.now(UTC)
        print_table(_HEADS, [_cells(rows[slug], found, beside[slug], now) for slug, found in answers.items()])
    if not rows:
        click.echo("nothing is watched yet: seasonwatch add TITLE --season N, then seasonwatch crawl", err=True)


def _json(slug: str, found: Answer, about: Circumstances) -> dict[str, Any]:
    return {"watch": slug, **found.as_json(), "last_change": about.changed, "next_look": about.next_look}


def _cells(watch: dict[str, Any], found: Answer, about: Circumstances, now: datetime) -> list[object]:
    title = watch["title"] if watch["season"] is None else f"{watch['title']} {watch['season']}"
    window = in_words(found.window) if found.window else ""
    changed = f"{about.kind} {ago(about.changed, now=now)}" if about.changed else ""
    return [plain(title, 60), found.status.value, window, _percent(found.probability), changed, _next(about, now)]


def _next(about: Circumstances, now: datetime) -> str:
    if about.next_look is None:
        return ""
    if about.next_look == "" or datetime.fromisoformat(about.next_look) <= now:
        return "now"
    hours = (datetime.fromisoformat(about.next_look) - now).total_seconds() / 3600
    return f"in {hours / 24:.0f} d" if hours >= 48 else f"in {max(1, round(hours))} h"


def _percent(probability: float | None) -> str:
    return "" if probability is None else percent(probability)


def _lines(slug: str, found: Answer) -> list[Line]:
    """Show one answer: in a sentence, then the likely span, the second best, officials, what is ruled out, and why."""
    lines = [Line(Text.assemble((slug, "bold cyan"), " ", (found.status.value, _COLOURS[found.status])))]
    lines.append(Line(Text(found.words), 2))
    if found.range80:
        lines.append(Line(Text(f"4 times in 5: {in_words(found.range80)}"), 2))
    if found.second:
        lines.append(Line(Text(f"else: {in_words(found.second[0])} ({_percent(found.second[1])})"), 2))
    lines.append(Line(Text(f"officially: {found.official.words if found.official else 'nothing yet'}"), 2))
    for out in found.ruled_out:
        who = ", ".join(plain(one, 60) for one in out.who[:3])
        more = f" and {len(out.who) - 3} more" if len(out.who) > 3 else ""
        lines.append(Line(Text(f"ruled out: {in_words(out.window)}, by {who}{more}"), 2))
    for one in found.evidence[:_MOST]:
        lines += [Line(Text()), *_evidence_lines(one)]
    if len(found.evidence) > _MOST:
        lines += [Line(Text()), Line(Text(f"… and {len(found.evidence) - _MOST} more; --json has them all", "dim"), 2)]
    return lines


def _evidence_lines(one: Evidence) -> list[Line]:
    colour = COLOURS.get(one.heard.claim.stance, COLOURS[Stance.EXPECTED])
    weight = Text(f"{one.share:4.0%}  ", "bold")
    quote = Line(Text(f"“{plain(one.heard.claim.quote, 200)}”", "dim"), 6)
    return [Line(weight.append(one.words, colour), hang=6), quote, address(one.heard.page, 6)]
