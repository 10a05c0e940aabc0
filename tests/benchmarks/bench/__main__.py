"""What watching costs, side by side: ours, a bare Scrapy spider with our settings, and other watchers of pages.

    .venv/bin/python -m tests.benchmarks.bench [--quick] [--only NAME] [--readme] [--cache FOLDER]

The site is on loopback and the same for all. Each tool looks at it three times: at first, after a tenth of the pages
changed, and after nothing did. A line has the medians: processor seconds with all processes, seconds by the clock, the
most memory of the main process and of the largest of the others, the requests that the site counted. The others'
environments are made below the cache's folder once; what can't be had there is left out with a word. What one page
costs step by step (`steps`) and how costs grow (`growing`) come at the end. With --readme all of it takes its place in
the README.
"""

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.benchmarks.bench.measure import LIMIT, Cost, cost
from tests.benchmarks.bench.tools import FLOOR, OTHERS, OURS, ROOT, Tool, installed, version

#: where Linux tells what processors there are
CPUS: Final = Path("/proc/cpuinfo")

LOOKS: Final = ("first", "a tenth changed", "unchanged")


@dataclass(frozen=True, slots=True)
class Load:
    """A site of so many *pages* of a *kind*, of which *share* percent concern the watch, looked at *times* by *tools*."""

    name: str
    kind: str
    pages: int
    share: int
    times: int
    tools: tuple[Tool, ...]


ALL: Final = (OURS, FLOOR, *OTHERS)
BOTH: Final = (OURS, FLOOR)
LOADS: Final = (
    Load("200 pages of 7 KB, all concern the watch", "article", 200, 100, 5, ALL),
    Load("200 pages of 7 KB, none does", "article", 200, 0, 5, BOTH),
    Load("800 pages of 7 KB, all do", "article", 800, 100, 5, BOTH),
    Load("800 pages of 7 KB, all do: the others, once", "article", 800, 100, 1, OTHERS),
    Load("200 pages of 174 kB, 5% do", "large", 200, 5, 5, BOTH),
    Load("200 pages of 174 kB, 5% do: the others, once", "large", 200, 5, 1, OTHERS),
    Load("200 pages of 174 kB, none does", "large", 200, 0, 5, BOTH),
    Load("8,000 pages of 7 KB, none does, once", "article", 8000, 0, 1, BOTH),
)
QUICK: Final = tuple(
    Load(load.name, load.kind, load.pages, load.share, 1, (OURS, FLOOR))
    for load in LOADS
    if OURS in load.tools and load.pages <= 800
)


class Site:
    """The site in its process."""

    def __init__(self, process: "subprocess.Popen[str]", pages: int) -> None:
        self._process = process
        assert process.stdout is not None
        port = int(process.stdout.readline())
        self.urls = [f"http://127.0.0.1:{port}/{n}" for n in range(pages)]

    def become(self, version: int) -> int:
        """Set the version of the pages and return how many requests came since the last time."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(version, file=self._process.stdin, flush=True)
        return int(self._process.stdout.readline())


@contextmanager
def site(load: Load) -> Iterator[Site]:
    """Serve the pages of *load* inside the ``with`` block."""
    command = [sys.executable, "-m", "tests.benchmarks.bench.site", load.kind, str(load.pages), str(load.share)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Site(process, load.pages)
        finally:
            process.kill()


def looked(tool: Tool, place: Path, there: Site) -> Iterator[tuple[Cost, int]]:
    """Yield what each look of *tool* costs, and how many requests it sent."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        first, later = tool.prepare(folder, place, there.urls)
        for number, version in enumerate((0, 1, 1)):
            there.become(version)
            spent = cost(later if number else first, folder, folder / "log")
            yield spent, there.become(version)


def measured(load: Load, cache: Path, *, of: Callable[[Iterable[float]], float] = median) -> Iterator[dict[str, Any]]:
    """Yield a row for each tool and look of *load*, with the medians *of* what it took each time.

    The tools take turns, so that what else goes on meets all of them.

    Another watcher that can't be had, or fails, is left out with a word.
    """
    spent: dict[tuple[Tool, int], list[tuple[Cost, int]]] = {}
    left = {tool: place for tool in load.tools if (place := installed(tool, cache)) is not None}
    with site(load) as there:
        for time in range(load.times):
            for tool, place in tuple(left.items()):
                print(f"  {load.name}: {time + 1} of {load.times}, {tool.name}", file=sys.stderr, flush=True)
                try:
                    for look, each in enumerate(looked(tool, place, there)):
                        spent.setdefault((tool, look), []).append(each)
                except subprocess.SubprocessError as error:
                    if tool not in OTHERS:
                        raise
                    print(f"{tool.name} failed: {error}", file=sys.stderr, flush=True)
                    del left[tool]
    for (tool, look), each in spent.items():
        if tool not in left:
            continue
        whole = {name: of([asdict(one)[name] for one, _ in each]) for name in ("cpu", "wall", "main", "child")}
        yield {
            "load": load.name,
            "tool": version(tool, left[tool]),
            "look": LOOKS[look],
            **whole,
            "requests": median(n for _, n in each),
        }


def shown(name: str, rows: Sequence[dict[str, Any]]) -> str:
    """Write the *rows* of one load as a table."""
    lines = [f"\n{name}:\n", "| | " + " | ".join(LOOKS) + " | most memory | requests |", "| --- " * 6 + "|"]
    for tool in dict.fromkeys(row["tool"] for row in rows):
        looks = [row for row in rows if row["tool"] == tool]
        spent = " | ".join(f"{row['cpu']:.2f} s ({row['wall']:.1f})" for row in looks)
        memory, child = max(row["main"] for row in looks), max(row["child"] for row in looks)
        most = f"{memory:.0f} MiB" + (f", {child:.0f}" if child else "")
        asked = " / ".join(f"{row['requests']:.0f}" for row in looks)
        lines.append(f"| {tool} | {spent} | {most} | {asked} |")
    return "\n".join((*lines, *_against_floor(rows)))


def _against_floor(rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield a line that says how many times what the floor takes we take, look by look."""
    ours, floor = ([row["cpu"] for row in rows if row["tool"] == tool.name] for tool in BOTH)
    if ours and floor:
        times = ", ".join(f"{mine / its:.2f}" for mine, its in zip(ours, floor, strict=True))
        yield f"\n{OURS.name} takes {times} times the processor seconds of {FLOOR.name}."


def told_of_machine() -> str:
    """Say where and when this was measured."""
    names = {line.partition(":")[2].strip() for line in CPUS.read_text().splitlines() if line.startswith("model name")}
    cores = len(os.sched_getaffinity(0))
    return (
        f"Measured on {datetime.now(UTC):%d %B %Y} on {cores} cores ({', '.join(names) or platform.machine()}), "
        f"Python {platform.python_version()}, Scrapy {metadata.version('scrapy')}."
    )


def part(module: str, *arguments: str) -> str:
    """Run one more part of the benchmark, which has a process of its own, and return the table that it prints."""
    print(f"  {module.rpartition('.')[2]}", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", module, *arguments]
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True, timeout=LIMIT).stdout
    except subprocess.SubprocessError as error:
        print(f"{module} failed: {error}\n{getattr(error, 'stderr', '')}", file=sys.stderr, flush=True)
        return ""


def into_readme(text: str) -> None:
    """Put *text* between its two marks in the README."""
    readme = ROOT / "README.md"
    before, begins, rest = readme.read_text(encoding="utf-8").partition("<!-- bench -->\n")
    _, ends, after = rest.partition("<!-- end of bench -->\n")
    assert begins, "the README has no place for the benchmark"
    assert ends, "the README has no place for the benchmark"
    readme.write_text(f"{before}{begins}{text.strip()}\n{ends}{after}", encoding="utf-8")


def main() -> None:
    """Measure and print a table a load, as soon as it is measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="once each, ours and the floor alone")
    parser.add_argument("--only", default="", help="parts whose name begins so: a load, steps, growing")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "seasonwatch-bench")
    given = parser.parse_args()
    told = [told_of_machine()]
    print(told[0], flush=True)
    for load in QUICK if given.quick else LOADS:
        if load.name.startswith(given.only):
            told.append(shown(load.name, list(measured(load, given.cache))))
            print(told[-1], flush=True)
    for name, arguments in (("steps", ()), ("growing", ("--most-claims", "100000" if given.quick else "1000000"))):
        if name.startswith(given.only):
            told.append(part(f"tests.benchmarks.bench.{name}", *arguments).rstrip())
            print(told[-1], flush=True)
    if given.readme:
        into_readme("\n".join(told))


if __name__ == "__main__":
    main()
