"""The watchers that are compared: how each is given addresses, and the command by which it looks at all of them once."""

import compileall
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from tests.benchmarks.bench.pages import TITLE

#: the command of the first look, and that of a later one
Commands = tuple[list[str], list[str]]

#: seconds that the installation of a tool may take, which is done once
PATIENCE: Final = 1_200

ROOT: Final = Path(__file__).parent.parent.parent.parent


@dataclass(frozen=True, slots=True)
class Tool:
    """A watcher: the *package* that has it, None where it is at hand; *prepare* writes its files and gives its command."""

    name: str
    package: str | None
    prepare: Callable[[Path, Path, Sequence[str]], Commands]


def _ours(folder: Path, _place: Path, urls: Sequence[str]) -> Commands:
    sources = "".join(f'[[source]]\npage = "{url}"\n' for url in urls)
    watch = f'[[watch]]\ntitle = "{TITLE}"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
    (folder / "seasonwatch.toml").write_text(watch + sources, encoding="utf-8")
    return _always([sys.executable, "-m", "scraper.cli", "crawl", "--all"])


def _floor(folder: Path, _place: Path, urls: Sequence[str]) -> Commands:
    (folder / "addresses").write_text("\n".join(urls), encoding="utf-8")
    return _always([sys.executable, str(Path(__file__).with_name("floor.py")), "addresses", "floor.db"])


def _webchanges(folder: Path, place: Path, urls: Sequence[str]) -> Commands:
    _jobs(folder / "jobs.yaml", urls)
    files = ("--jobs", "jobs.yaml", "--config", "config.yaml", "--hooks", "hooks.py", "--database", "webchanges.db")
    _once([str(place / "webchanges"), *files, "--gc-database"], folder)
    return _always([str(place / "webchanges"), *files])


def _urlwatch(folder: Path, place: Path, urls: Sequence[str]) -> Commands:
    _jobs(folder / "urls.yaml", urls)
    files = ("--urls", "urls.yaml", "--config", "config.yaml", "--hooks", "hooks.py", "--cache", "urlwatch.db")
    _once([str(place / "urlwatch"), *files, "--list"], folder)
    return _always([str(place / "urlwatch"), *files])


def _changedetection(folder: Path, place: Path, urls: Sequence[str]) -> Commands:
    let_loopback = ["env", "ALLOW_IANA_RESTRICTED_ADDRESSES=true"]
    command = [*let_loopback, str(place / "changedetection.io"), "-C", "-d", str(folder / "store"), "-l", "ERROR", "-b"]
    return [*command, *(word for url in urls for word in ("-u", url))], [*command, "-r", "all"]


def _always(command: list[str]) -> Commands:
    return command, command


def _jobs(path: Path, urls: Sequence[str]) -> None:
    path.write_text("---\n".join(f"name: page {n}\nurl: {url}\n" for n, url in enumerate(urls)), encoding="utf-8")


def _once(command: list[str], folder: Path) -> None:
    """Let a tool write the files that it has at its first start."""
    subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=60)


OURS: Final = Tool("seasonwatch", None, _ours)
FLOOR: Final = Tool("bare Scrapy", None, _floor)
OTHERS: Final = (
    Tool("webchanges", "webchanges", _webchanges),
    Tool("urlwatch", "urlwatch", _urlwatch),
    Tool("changedetection.io", "changedetection.io", _changedetection),
)


@cache
def installed(tool: Tool, cache: Path) -> Path | None:
    """Return where the commands of *tool* lie, in an environment of its own below *cache*; None where it can't be had."""
    if tool.package is None:
        for room in ("scraper", "store"):
            compileall.compile_dir(ROOT / room, quiet=2)  # as an installation does
        return Path(sys.executable).parent
    place = cache / tool.package
    if not (place / "ready").exists():
        print(f"{tool.name}: is installed, once ...", file=sys.stderr, flush=True)
        for command in (
            [sys.executable, "-m", "venv", "--clear", str(place)],
            [str(place / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", tool.package],
        ):
            try:
                subprocess.run(command, capture_output=True, check=True, timeout=PATIENCE)
            except (OSError, subprocess.SubprocessError):
                print(f"{tool.name}: can't be had here, and is left out", file=sys.stderr, flush=True)
                return None
        (place / "ready").touch()
    return place / "bin"


def version(tool: Tool, place: Path) -> str:
    """Return the name of *tool* with its version."""
    if tool.package is None:
        return tool.name
    command = [str(place / "python"), "-c", f"import importlib.metadata as m; print(m.version({tool.package!r}))"]
    return f"{tool.name} {subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()}"
