"""Options that many commands share, each defined once."""

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from scraper.cores import Crew

_Function = TypeVar("_Function", bound=Callable[..., Any])

db_option = click.option(
    "--db",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="SEASONWATCH_DB",
    default=Path("seasonwatch.db"),
    show_default=True,
    help="The store, an SQLite file.",
)
config_option = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="SEASONWATCH_CONFIG",
    default=Path("seasonwatch.toml"),
    show_default=True,
    help="What to watch, where to look, whom to tell.",
)


def _one_format(context: click.Context, _parameter: click.Parameter, asked: bool) -> bool:
    """Refuse two formats at once; called for each of the two, of which the second finds the first."""
    if asked and (context.params.get("as_json") or context.params.get("as_csv")):
        raise click.UsageError("one format at a time: --json or --csv")
    return asked


json_option = click.option("--json", "as_json", is_flag=True, callback=_one_format, help="Print JSON, for machines.")
csv_option = click.option("--csv", "as_csv", is_flag=True, callback=_one_format, help="Print CSV, for spreadsheets.")

cluster_option = click.option(
    "--cluster", metavar="ADDRESS", help="A Dask scheduler whose workers do the reading, such as tcp://scheduler:8786."
)


@contextmanager
def crew_of(address: str | None) -> "Iterator[Crew]":
    """Give who does the bulk work: the workers of the scheduler at *address*, without one all cores of this machine."""
    if address is None:
        from scraper.cores import Cores

        yield Cores()
    else:
        from scraper.cluster import Cluster

        with Cluster(address) as cluster:
            yield cluster


def _set_log_level(_context: click.Context, _parameter: click.Parameter, level: str) -> str:
    logging.basicConfig(level=level.upper(), format="%(levelname)s %(name)s: %(message)s")
    for handler in logging.getLogger().handlers:
        handler.setLevel(level.upper())  # Scrapy lets its own loggers speak whatever the root's level is
    return level


log_option = click.option(
    "--log-level",
    type=click.Choice(["debug", "info", "warning", "error", "critical"], case_sensitive=False),
    default="critical",
    callback=_set_log_level,
    is_eager=True,
    expose_value=False,
    help="How much to log to standard error.",
)


def common(command: _Function) -> _Function:
    """Give *command* the options that all have: `--config`, `--db` and `--log-level`."""
    return config_option(db_option(log_option(command)))


def print_json(value: Any) -> None:
    """Print *value* as indented JSON on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
