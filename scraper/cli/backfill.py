"""`backfill`: the past from web archives."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from scraper import config as configuration
from scraper.archives import Backfilled, Past, find_archives
from scraper.archives import backfill as fill
from scraper.cli.notify import deliver, say_refused
from scraper.cli.nouns import counted
from scraper.cli.options import cluster_option, common, crew_of, json_option, print_json
from scraper.lock import crawl_lock, locked
from store.mirror import sync_watches
from store.schema import open_store
from store.wording import plain

#: so many lines of what is broken; `--json` has them all
MOST = 20

#: how an archive begins that lies on the web
_WEB = ("http://", "https://")


@click.command()
@click.argument("places", metavar="WARC...", nargs=-1, required=True, type=click.Path())
@click.option("--tell", is_flag=True, help="Send what changed in the past, too.")
@cluster_option
@json_option
@common
def backfill(places: tuple[str, ...], tell: bool, cluster: str | None, as_json: bool, config: Path, db: Path) -> None:
    """Read what pages said in the past from web archives: WARC files, folders of them, or addresses of such files.

    What lies on the web is downloaded first, into a folder beside the store, and stays there until you remove it; a
    download that was cut off goes on where it was. Pages are read as of the days on which the archives saw them, and put in between what is known: how a page changed
    over the years appears in `history`, `timeline` and `changes`, and nobody is told of it. The same archive again
    changes nothing. A run that is cut short goes on where it was when it is started again; what is broken in an archive
    costs a line and no more.

    All cores read; with --cluster the workers of a Dask scheduler do, and have to see the archives under the same names.

    Example:

    \b
        seasonwatch backfill CC-NEWS-20230501120000-00001.warc.gz
        seasonwatch backfill https://archive.example/news/2023/05.warc.gz
        seasonwatch backfill archives/ --cluster tcp://scheduler:8786
    """
    settings = configuration.load(config)
    if not settings.watches:
        raise configuration.ConfigError(f"{config} watches nothing yet: seasonwatch add TITLE --season N")
    archives = find_archives(_downloaded(places, settings, db.with_name(f"{db.name}.archives")))
    now = datetime.now(UTC)
    with closing(open_store(db)) as store, locked(crawl_lock(db), "a backfill", now=now):
        sync_watches(store, settings.watches, now)
        targets = tuple(target.wishes for target in settings.targets) if tell else None
        with crew_of(cluster) as crew, _progress() as on_step:
            done = fill(
                store,
                archives,
                settings.watches,
                crew=crew,
                spool=db.with_name(f"{db.name}.backfill"),
                now=now,
                targets=targets,
                on_step=on_step,
            )
        sent = deliver(store, settings.targets) if tell else []
    if as_json:
        print_json({**asdict(done), "faults": list(done.faults)})
    else:
        _print(done)
    say_refused(sent)


def _downloaded(places: Iterable[str], settings: configuration.Config, folder: Path) -> list[Path]:
    """Return where *places* lie on this machine, with those on the web downloaded into *folder*."""
    if not any(place.startswith(_WEB) for place in places):
        return [Path(place) for place in places]
    from scraper.archives.downloads import Downloads  # the guard takes Scrapy to import
    from scraper.middlewares.guard import Allowed
    from scraper.settings import USER_AGENT

    downloads = Downloads(folder, settings.agent(USER_AGENT), Allowed.of(settings.allow_private))
    with _downloading() as on_bytes:
        return [downloads.take(place, on_bytes) if place.startswith(_WEB) else Path(place) for place in places]


@contextmanager
def _downloading() -> Iterator[Callable[[int], None]]:
    """Show on standard error how much came; nothing where no terminal shows it."""
    console = Console(stderr=True)
    if not console.file.isatty() or console.is_dumb_terminal:
        yield lambda number: None
        return
    with console.status("downloading ...") as status:
        yield lambda number: status.update(f"downloading: {number >> 20} MB")


def _print(done: Backfilled) -> None:
    for fault in done.faults[:MOST]:
        click.echo(f"{click.style('broken', fg='red')}  {plain(fault, 2_000)}", err=True)
    if len(done.faults) > MOST:
        click.echo(f"and {len(done.faults) - MOST} more: --json lists them", err=True)
    if done.known:
        click.echo(f"{counted(done.known, 'archive')} read before, for the same titles: left out", err=True)
    left = f"{done.others} other answers, {counted(done.walls, 'page')} without content"
    click.echo(f"{counted(done.archives, 'archive')}: {counted(done.pages, 'page')}, {left}")
    looks = f"{counted(done.articles, 'look')} at pages that name a watch, {done.new} of them new"
    click.echo(f"{looks}; {counted(done.changes, 'change')} in the past")


@contextmanager
def _progress() -> Iterator[Callable[[Past], None]]:
    """Show on standard error how far it is; nothing where no terminal shows it."""
    console = Console(stderr=True)
    if not console.file.isatty() or console.is_dumb_terminal:
        yield lambda step: None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as board:
        reading, putting = board.add_task("reading"), board.add_task("storing", visible=False)

        def show(step: Past) -> None:
            board.update(reading, completed=step.read, total=step.bytes)
            if step.waiting:
                board.update(putting, completed=step.put, total=step.waiting, visible=True)

        yield show
