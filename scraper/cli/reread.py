"""`reread`: all that is kept, read again with a newer reader."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress
from rich.text import Text

from scraper import config as configuration
from scraper.archives import Reread
from scraper.archives import reread as read_all
from scraper.cli.notify import deliver, say_refused
from scraper.cli.nouns import counted
from scraper.cli.options import cluster_option, common, crew_of, json_option, print_json
from scraper.cli.words import Line, show
from scraper.lock import crawl_lock, locked
from store.messages import EVENT_WORDS, said
from store.mirror import sync_watches
from store.model import Claim
from store.rereading import Difference
from store.schema import open_store
from store.wording import plain

#: so many differences of a watch are shown; `--json` has them all
MOST = 20


@click.command()
@click.option("--apply", "applied", is_flag=True, help="Make it so.")
@click.option("--tell", is_flag=True, help="With --apply: send what stands otherwise now.")
@cluster_option
@json_option
@common
def reread(applied: bool, tell: bool, cluster: str | None, as_json: bool, config: Path, db: Path) -> None:
    """Read all that is kept again with the reader as it is now, and say what that would change.

    After an upgrade, and for titles that were added to the list since the pages were read. With --apply it is made so,
    and nobody is told: claims that are read now appear with their days, those that are read no longer are marked as
    misread and count no more. What you rejected stays rejected.

    Example:

    \b
        seasonwatch reread
        seasonwatch reread --apply
    """
    if tell and not applied:
        raise click.UsageError("--tell goes with --apply: nothing is sent of what only might be")
    settings = configuration.load(config)
    now = datetime.now(UTC)
    with closing(open_store(db, create=False)) as store, locked(crawl_lock(db), "a reread", now=now):
        sync_watches(store, settings.watches, now)
        targets = tuple(target.wishes for target in settings.targets) if tell else None
        with crew_of(cluster) as crew, _progress() as on_step:
            done = read_all(
                store, settings.watches, crew=crew, now=now, applied=applied, targets=targets, on_step=on_step
            )
        sent = deliver(store, settings.targets) if tell else []
    if as_json:
        print_json([_row(one) for one in done.differences])
    else:
        _print(done, applied=applied)
    for fault in done.faults:
        click.echo(f"{click.style('not read', fg='red')}  {plain(fault, 2_000)}", err=True)
    say_refused(sent)


def _row(one: Difference) -> dict[str, Any]:
    return {
        "watch": one.watch,
        "page": one.page,
        "what": _what(one),
        "since": one.since,
        "stands": one.stands,
        "before": one.before.as_json() if one.before else None,
        "after": one.after.as_json() if one.after else None,
    }


def _what(one: Difference) -> str:
    if one.before is None:
        return "new"
    return "changed" if one.after else "gone"


def _print(done: Reread, *, applied: bool) -> None:
    for watch in sorted({one.watch for one in done.differences}):
        ours = [one for one in done.differences if one.watch == watch]
        counts = Counter(map(_what, ours))
        click.echo(f"{watch}: " + ", ".join(f"{number} {what}" for what, number in sorted(counts.items())))
        for one in ours[:MOST]:
            show(
                [Line(Text.assemble((f"{_what(one):8}", "cyan"), _words(one)), 2), Line(Text(one.page), 4, whole=True)]
            )
        if len(ours) > MOST:
            click.echo(f"  and {len(ours) - MOST} more: --json lists them")
    read = f"{counted(done.editions, 'edition')} of {counted(done.pages, 'page')} read again"
    differ = counted(len(done.differences), "claim")
    if not done.differences:
        click.echo(f"{read}: nothing reads otherwise")
    else:
        click.echo(f"{read}: {differ} read otherwise" + ("" if applied else "; --apply makes it so"))


def _words(one: Difference) -> str:
    sides = [side for side in (one.before, one.after) if side]
    claims = " → ".join(dict.fromkeys(map(_claim_words, sides)))
    quote = plain(sides[-1].quote, 200)
    return f"{claims}, since {one.since[:10]}{'' if one.stands else ', no longer said'}: “{quote}”"


def _claim_words(claim: Claim) -> str:
    credit = f" ({plain(claim.attributed_to, 60)})" if claim.attributed_to else ""
    return f"{EVENT_WORDS[claim.event]}, {said(claim)}{credit}"


@contextmanager
def _progress() -> Iterator[Any]:
    """Show on standard error how many pages are done; nothing where no terminal shows it."""
    console = Console(stderr=True)
    if not console.file.isatty() or console.is_dumb_terminal:
        yield lambda done, total: None
        return
    with Progress(console=console, transient=True) as board:
        bar = board.add_task("reading again")
        yield lambda done, total: board.update(bar, completed=done, total=total)
