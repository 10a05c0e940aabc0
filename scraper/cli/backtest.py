"""`backtest`: how good the answers would have been."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from rich.text import Text

from scraper.cli.nouns import counted
from scraper.cli.options import json_option, log_option, print_json
from scraper.cli.tables import print_table
from scraper.cli.words import Line, show
from store.forecasts import (
    OURS,
    HistoriesError,
    Month,
    Replay,
    Row,
    ratio,
    read_histories,
    reliability,
    replay,
    rows,
)

_HEADS = ("forecaster", "cover", "width", "interval", "19 in 20", "log", "lead", "given")


@click.command()
@click.argument("histories", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--months", is_flag=True, help="Also print each month: the answer, and what came.")
@json_option
@log_option
def backtest(histories: Path, months: bool, as_json: bool) -> None:
    """Say how good the answers would have been, over seasons that came out.

    HISTORIES has a season a line: what dated pages claimed when, and the day it came out. Each is replayed on the first
    day of each month from the first report on until it came out. A season that the parameters were learnt from is
    judged by those learnt without it, all others by the parameters that are shipped.

    A line is {"title", "season", "network", "released", "reports"}: the day it came out or null, and for each page
    {"published", "url", "domain", "source_class", "claims"} with the claims as `extract --json` has them.

    cover: how often the true day lay in the window that is to hold 4 times in 5; width: days of that window, in the
    median; interval: its interval score (Winkler, α = 0.2) in days, less is better, and where it lies 19 times in 20 if
    seasons are drawn anew; log: the log score of the true day, more is better; lead: how many days before the release
    the true day first had more than half of the weight, in the median of the seasons; given: months in which there was no
    window, so that the 730 days from then on were given.

    Example:

    \b
        seasonwatch backtest histories.jsonl
    """
    found = replay(read_histories(histories), progress=_progress)
    if not found.months:
        raise HistoriesError(f"{histories}: no season in it came out a month or more after its first report")
    listed = rows(found)
    if as_json:
        print_json(_json(found, listed))
        return
    if months:
        print_table(("season", "day", "status", "window", "sure", "low", "high"), [_month(one) for one in found.months])
    _print(found, listed)


def _progress(name: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{name}", nl=False, err=True)


def _print(found: Replay, listed: Sequence[Row]) -> None:
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)
    told = f"{counted(len(found.months), 'month')} of {counted(found.seasons, 'season')}; "
    show([Line(Text(f"{told}{found.learnt_without} of them judged by parameters learnt without them")), Line(Text())])
    print_table(_HEADS, [_cells(row) for row in listed])
    claimants = [row for row in listed if row.name not in (OURS, "climatology")]
    best = min(claimants, key=lambda row: row.interval_score)
    lines = [Line(Text())]
    for name in (best.name, "climatology"):
        share, low, high = ratio(found, name)
        lines.append(Line(Text(f"ours is {share:.2f} of {name} ({low:.2f} to {high:.2f}, 19 times in 20)")))
    wrong, dated = (sum(getattr(month, name) for month in found.months) for name in ("wrong", "dated"))
    lines += [Line(Text(f"status wrong about an official day: {wrong} of {counted(dated, 'month')}")), Line(Text())]
    show(lines)
    drawers = reliability(found)
    cells = [
        (f"{one.first:.0%} to {one.last:.0%}", one.months, f"{one.likely:.0%}", f"{one.share:.0%}") for one in drawers
    ]
    print_table(("best window held", "months", "on average", "came true"), cells)


def _cells(row: Row) -> list[object]:
    return [
        row.name,
        f"{row.coverage:.0%}",
        f"{row.median_width:.0f}",
        f"{row.interval_score:.0f}",
        f"{row.low:.0f} to {row.high:.0f}",
        f"{row.log_score:.2f}",
        f"{row.lead:.0f}",
        row.given,
    ]


def _month(one: Month) -> list[object]:
    span = one.answer.range80
    low, high = (span.earliest, span.latest) if span else ("", "")
    sure = "" if one.answer.probability is None else f"{one.answer.probability:.0%}"
    edtf = one.answer.window.edtf if one.answer.window else ""
    return [one.season, one.day, one.answer.status.value, edtf, sure, low, high]


def _json(found: Replay, listed: Sequence[Row]) -> dict[str, Any]:
    return {
        "months": len(found.months),
        "seasons": found.seasons,
        "learnt_without": found.learnt_without,
        "ours": next(row.as_json() for row in listed if row.name == OURS),
        "baselines": {row.name: row.as_json() for row in listed if row.name != OURS},
        "wrong_status": sum(month.wrong for month in found.months),
        "reliability": [
            {
                "from": one.first,
                "to": one.last,
                "months": one.months,
                "probability": round(one.likely, 4),
                "came_true": round(one.share, 4),
            }
            for one in reliability(found)
        ],
    }
