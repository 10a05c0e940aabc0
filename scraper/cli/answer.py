"""`answer`: when it comes, how sure that is, and why."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import click
from rich.text import Text

from scraper.cli.answerlines import OVER, Told, answer_lines
from scraper.cli.moments import Day
from scraper.cli.named import slug_of, watch_argument
from scraper.cli.options import common, csv_option, json_option, print_json
from scraper.cli.tables import ago, print_csv, print_table
from scraper.cli.words import Line, show, terminal
from store import queries
from store.answer import Answer, Status, percent
from store.answering import Circumstances, answers_of, circumstances
from store.groups import grouped
from store.moves import moved, until
from store.nextlook import next_look
from store.records import Kept, by_name, records
from store.schema import open_store
from store.timeline import timeline
from store.wording import in_words, plain

_HEADS: Final = ("watch", "status", "window", "sure", "changed, ago", "next look")

#: what changed last and is looked at next is told of today alone
_NOTHING: Final = Circumstances(None, None, None, None)

#: somebody should ask then whether it runs at all
_STALE: Final = timedelta(days=3)

#: the columns of `--csv`: what `--json` has, but for lists
_COLUMNS: Final = (
    *("watch", "status", "earliest", "latest", "edtf", "probability", "low", "high", "official", "words"),
    *("last_change", "next_look"),
)


@click.command()
@watch_argument
@click.option(
    "--as-of",
    type=Day(),
    help="As it would have been on that day, or 7d ago, or yesterday, by what was said until then.",
)
@click.option("--all", "everything", is_flag=True, help="On a screen too a line for each that is out or cancelled.")
@json_option
@csv_option
@common
def answer(
    watch: str | None, as_of: date | None, everything: bool, as_json: bool, as_csv: bool, config: Path, db: Path
) -> None:
    """Say when it comes, how sure that is, and why.

    With WATCH a screen tells why: what officials say, what is ruled out, how the answer moved, and who says so or otherwise,
    voice by voice, the weightiest first, each with how often it, or else its site, was right before. Without it all watches in a
    line each, those that are waited for first: the best window and how likely it is, what changed last, and the next
    look at a page. Of many that are out a screen tells how many.

    Example:

    \b
        seasonwatch answer
        seasonwatch answer all-of-us
        seasonwatch answer all-of-us --as-of 2025-01-01
    """
    store = open_store(db, reading=True)
    now = datetime.now(UTC)
    day = as_of or now.date()
    if day > now.date():
        raise click.UsageError(f"--as-of {day} is not here yet: nobody knows what will have been said by then")
    titles = {row["watch"]: row for row in queries.watches(store, slug_of(store, watch) if watch is not None else None)}
    wanted = list(titles)
    kept = Kept()
    known = records(store, day=day, kept=kept)
    answers = answers_of(store, wanted, day, known)
    beside = {slug: _NOTHING if as_of else circumstances(store, slug) for slug in answers}
    told = [_json(slug, found, beside[slug]) for slug, found in answers.items()]
    if as_json:
        print_json(told if watch is None else told[0])
    elif as_csv:
        print_csv(map(_flat, told), _COLUMNS)
    elif watch is not None:
        ((slug, found),) = answers.items()
        drawn = timeline(store, slug, today=day)
        steps = "" if as_of else moved(until(drawn.answers, found, day))
        groups = grouped(drawn.points, found, day)
        before = by_name(records(store, day=day, kept=kept, without=slug))
        _show_one(Told(slug, found, beside[slug], steps, before, groups), now)
    else:
        listed = sorted(answers.items(), key=_soonest)
        shown = listed if everything else _waited_for(listed)
        _show_all([_cells(titles[slug], found, beside[slug], now) for slug, found in shown])
        _count([found for _, found in listed[len(shown) :]])
    if run := next(iter(queries.runs(store, limit=1)), None):
        _warn(run["started"], now)
    if not answers:
        click.echo("nothing is watched yet: seasonwatch add TITLE --season N, then seasonwatch crawl", err=True)


def _show_one(told: Told, now: datetime) -> None:
    """Show one answer; where its first lines have left the screen the gist of it stands at the end again."""
    rows, console = show(answer_lines(told, now)), terminal()
    if console.is_terminal and rows >= console.height:
        show([Line(Text(f"{told.slug}: {told.found.words}", "bold"))])
        if told.steps:
            show([Line(Text(f"it moved: {told.steps}"), 2)])


def _waited_for(listed: Sequence[tuple[str, Answer]]) -> Sequence[tuple[str, Answer]]:
    """Return what a screen shows of all watches: those that are waited for, unless few are not, or all."""
    waited = [one for one in listed if one[1].status not in OVER]
    many = len(listed) - len(waited) > _FEW
    return waited if waited and many and terminal().is_terminal else listed


#: so many that are out push nothing off a screen
_FEW: Final = 3


def _count(over: Sequence[Answer]) -> None:
    """Say of those that are not listed how many they are."""
    counts = [(status, sum(one.status is status for one in over)) for status in OVER]
    words = [f"{count} more {'is' if count == 1 else 'are'} {_OVER[status]}" for status, count in counts if count]
    if words:
        show([Line(Text(f"{', '.join(words)}: --all lists them", "dim"))])


#: what nobody waits for any more, in a line that counts it
_OVER: Final = {Status.RELEASED: "out", Status.CANCELLED: "cancelled"}


def _show_all(rows: Sequence[Sequence[str]]) -> None:
    """Show the watches in a line each, or where there is little room for a table in two."""
    console = terminal()
    if not console.is_terminal or console.width >= _ROOMY:
        print_table(_HEADS, rows)
        return
    for title, status, window, sure, *_ in rows:
        words = ", ".join(part for part in (window, sure, status) if part)
        show([Line(Text(title, "bold")), Line(Text(words), 2)])


#: columns from which on there is room for a table
_ROOMY: Final = 60


def _warn(last: str, now: datetime) -> None:
    """Say on standard error that the newest crawl is so long past that the answer may be old."""
    if now - datetime.fromisoformat(last) > _STALE:
        click.echo(f"nothing has been read since {last[:10]}; seasonwatch status says whether it runs", err=True)


def _soonest(named: tuple[str, Answer]) -> tuple[bool, bool, int, str]:
    """Put what is waited for first, the next to come before all; of what is out the newest."""
    slug, found = named
    over = found.status in OVER
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


def _cells(watch: dict[str, Any], found: Answer, about: Circumstances, now: datetime) -> list[str]:
    title = watch["title"] if watch["season"] is None else f"{watch['title']} {watch['season']}"
    window = in_words(found.window) if found.window else ""
    sure = "" if found.probability is None or found.status is Status.RELEASED else percent(found.probability)
    changed = _changed(about, now).removesuffix(" ago")
    look = "" if found.status in OVER else next_look(about, now)
    return [plain(title, 60), found.status.value, window, sure, changed, look]


def _changed(about: Circumstances, now: datetime) -> str:
    return f"{about.kind} {ago(about.changed, now=now)}" if about.kind and about.changed else ""
