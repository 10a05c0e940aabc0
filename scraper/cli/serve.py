"""`serve`: look, in a browser."""

from pathlib import Path

import click

from scraper.cli.options import common


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8001, show_default=True)
@click.option(
    "--token-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A file with the token that everybody must show. The environment variable SEASONWATCH_TOKEN does the same.",
)
@common
def serve(host: str, port: int, token_file: Path | None, config: Path, db: Path) -> None:
    """Look, in a browser: what is the date now, who says so, how it moved.

    It listens on this machine alone, where it answers to the name localhost and lets you ask the store in SQL. To be
    reached from elsewhere it needs a token; free SQL and the download of the file are off then. A browser asks for the
    token in a form, or opens /-/seasonwatch/login?token=TOKEN once; programs send the header "Authorization: Bearer TOKEN". Put a proxy that
    speaks HTTPS before it. Nothing is ever written to the store.

    Example:

    \b
        seasonwatch serve
        SEASONWATCH_TOKEN=$(cat ~/.seasonwatch-token) seasonwatch serve --host 0.0.0.0
    """
    import os

    from store.web.serving import serve as start

    given = token_file.read_text(encoding="utf-8") if token_file else os.environ.get("SEASONWATCH_TOKEN")
    kept = (given or "").strip()
    if given is not None and not kept:
        where = token_file or "SEASONWATCH_TOKEN"
        raise click.ClickException(
            f"{where}: holds no token; put one there, or leave it out to serve this machine alone"
        )
    note = "\nEverybody needs the token; free SQL is off." if kept else ""

    def greet(address: str) -> None:
        click.echo(f"{address} (Ctrl+C ends it){note}", err=True)

    start(db, host=host, port=port, token=kept or None, listening=greet)
