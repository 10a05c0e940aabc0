"""The group of all commands, each imported only when it is called, and the one place where errors become a line."""

import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any, Final

import click
from click.shell_completion import CompletionItem

from scraper.starting import starting
from store.errors import SeasonwatchError

#: command -> the module and the function that define it, and the first sentence of its help, in the order in which
#: `--help` lists them: nothing is imported to list them
COMMANDS: Final[dict[str, tuple[str, str, str]]] = {
    "init": ("watches", "init", "Write a seasonwatch.toml with comments, ready to be edited."),
    "add": ("watches", "add", "Watch for a season of a show, or for a film."),
    "remove": ("watches", "remove", "Stop watching; what was claimed so far stays in the store."),
    "watches": ("watches", "watches", "List what is watched."),
    "source": ("source", "source", "Add places to look, try them, and list those that are known."),
    "sources": (
        "sources",
        "sources",
        "List where to look, and how each source fares: its state and why, when it was last read, and what it led to.",
    ),
    "crawl": ("crawl", "crawl", "Fetch what is due, read it, store it, and send what changed."),
    "run": ("run", "run", "Crawl every so often, until a signal ends it."),
    "status": (
        "status",
        "status",
        "Say whether it runs, what is due, what is wrong, and when each source was last read.",
    ),
    "answer": ("answer", "answer", "Say when it comes, how sure that is, and why."),
    "claims": ("ask", "claims", "List what pages claim, page by page."),
    "changes": ("ask", "changes", "List what changed, the latest first."),
    "timeline": (
        "stories",
        "timeline",
        "Draw when a date was claimed against what was claimed, and how it moved through the years.",
    ),
    "history": (
        "stories",
        "history",
        "Tell what one page claimed over time: its editions, and with each what it took up, moved and dropped.",
    ),
    "why": (
        "stories",
        "why",
        "Say what made a claim what it is: the words and rules, the page, whom it credits, who else says so.",
    ),
    "pages": (
        "ask",
        "pages",
        "List the addresses that were asked for: when they were last read, what they claim, when they are due again.",
    ),
    "out": (
        "correct",
        "out",
        "Say that it is out, today or since DATE: that is the answer then, and targets are told.",
    ),
    "site": ("correct", "site", "Say which sites are worth hearing."),
    "export": (
        "export",
        "export",
        "Hand over what is known: as a calendar, a feed, a table or a picture, of WATCH or of all.",
    ),
    "backfill": (
        "backfill",
        "backfill",
        "Read what pages said in the past from web archives: WARC files, folders of them, or addresses of such files.",
    ),
    "reread": (
        "reread",
        "reread",
        "Read all that is kept again with the reader as it is now, and say what that would change.",
    ),
    "backup": ("keep", "backup", "Copy the store to FILE, also while a crawl runs; a copy made before is replaced."),
    "restore": ("keep", "restore", "Put the copy FILE in the store's place; the old store is kept beside it."),
    "check": (
        "keep",
        "check",
        "Say whether the store is sound: the file itself, and what must hold between its tables.",
    ),
    "prune": (
        "keep",
        "prune",
        "Let go of old text: what pages said before their present contents, and the list of failures.",
    ),
    "extract": ("extract", "extract", "Print what saved pages claim, without a store."),
    "article": (
        "article",
        "article",
        "Print a saved page as it is read: headline, dates, byline, language, and its blocks with their kinds.",
    ),
    "windows": ("windows", "windows", "Print the windows of time that TEXT names, with their bounds and in EDTF."),
    "backtest": ("backtest", "backtest", "Say how good the answers would have been, over seasons that came out."),
    "notify": ("notify", "notify", "Send what is due, in one message for each target, or as the target wants it."),
    "serve": ("serve", "serve", "Look, in a browser: what is the date now, who says so, how it moved."),
    "demo": ("demo", "demo", "Run the whole thing on small web sites that it brings along."),
}


class _Commands(click.Group):
    """A group that imports a command's module when it is asked for, so that `--help` costs little."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, function, _ = COMMANDS[name]
        with starting():
            command = getattr(import_module(f"scraper.cli.{module}"), function)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches  # costs what a command that is spelt well need not pay

            if near := get_close_matches(args[0], COMMANDS, n=1):
                ctx.fail(f"No such command {args[0]!r}; did you mean {near[0]}?")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, _, says) in COMMANDS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        names = ((name, says) for name, (_, _, says) in COMMANDS.items() if name.startswith(incomplete))
        return [
            *(CompletionItem(name, help=says) for name, says in names),
            *click.Command.shell_complete(self, ctx, incomplete),
        ]

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
@click.version_option(package_name="seasonwatch", prog_name="seasonwatch")
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
