"""The group of all commands, each imported only when it is called, and the one place where errors become a line."""

import sys
from importlib import import_module
from importlib.metadata import version
from io import TextIOWrapper
from typing import Any, Final

import click

from store.errors import SeasonwatchError

#: command -> the module and the function that define it, in the order in which `--help` lists them
COMMANDS: Final[dict[str, tuple[str, str]]] = {
    "init": ("watches", "init"),
    "add": ("watches", "add"),
    "remove": ("watches", "remove"),
    "watches": ("watches", "watches"),
    "source": ("source", "source"),
    "sources": ("sources", "sources"),
    "crawl": ("crawl", "crawl"),
    "run": ("run", "run"),
    "status": ("status", "status"),
    "answer": ("ask", "answer"),
    "claims": ("ask", "claims"),
    "changes": ("ask", "changes"),
    "out": ("correct", "out"),
    "site": ("correct", "site"),
    "backup": ("keep", "backup"),
    "restore": ("keep", "restore"),
    "check": ("keep", "check"),
    "prune": ("keep", "prune"),
    "extract": ("extract", "extract"),
    "article": ("article", "article"),
    "windows": ("windows", "windows"),
    "notify": ("notify", "notify"),
    "demo": ("demo", "demo"),
}


class _Commands(click.Group):
    """A group that imports a command's module when it is asked for, so that `--help` costs little."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, function = COMMANDS[name]
        command = getattr(import_module(f"scraper.cli.{module}"), function)
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")  # pages are written in all scripts, terminals in some
        try:
            return super().invoke(ctx)
        except SeasonwatchError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            raise  # whoever reads has read enough, which click knows how to end
        except OSError as error:
            raise click.ClickException(f"{error.filename or 'the output'}: {error.strerror}") from error


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(version("seasonwatch"), prog_name="seasonwatch")
def main() -> None:
    """Watch entertainment news for release dates: who claims what, how surely, and when it changed.

    Example:

    \b
        seasonwatch init
        seasonwatch add "All of Us Are Dead" --season 2
        seasonwatch source add https://www.example.org/feed/
        seasonwatch crawl
    """


if __name__ == "__main__":
    main()
