"""A crawl that leaves nothing behind: it works on a copy of the store, and shows what would be sent.

Every crawl imports this, and few use it: what it needs is imported where it is needed.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
from sqlite_utils import Database

from scraper import config as configuration


@contextmanager
def rehearsed(db: Path) -> Iterator[Path]:
    """Yield the place of a copy of the store at *db*, or of a new store where there is none; it goes with the block."""
    from store.backup import back_up

    with TemporaryDirectory(prefix="seasonwatch-") as folder:
        copy = Path(folder) / "seasonwatch.db"
        if db.exists():
            back_up(db, copy)
        yield copy


def would_send(store: Database, targets: Iterable[configuration.Notify]) -> list[dict[str, Any]]:
    """List the messages that targets are owed, whenever they may be sent: target, subject, body as plain text.

    *error* is why the target would refuse it as things stand, as far as that is known without asking it; else None.
    """
    from store.notify import preview

    outlets = {target.name: target.outlet(os.environ) for target in targets}
    owed = preview(store, outlets, now=datetime.now(UTC))
    return [
        {"target": name, "subject": message.subject, "body": message.body(), "error": outlets[name].unusable}
        for name, messages in owed.items()
        for message in messages
    ]


def show_messages(messages: Iterable[dict[str, Any]]) -> None:
    """Print *messages* as their targets would get them."""
    from rich.text import Text

    from scraper.cli.words import Line, show

    for message in messages:
        click.echo()
        show(
            [Line(Text.assemble(("would be sent to ", "dim"), (message["target"], "cyan"), f": {message['subject']}"))]
        )
        if message["error"]:
            show([Line(Text.assemble(("but ", "red"), message["error"]), 4)])
        show([Line(Text(line), 4, whole=line.startswith("http")) for line in message["body"].splitlines()])
