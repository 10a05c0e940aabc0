"""What a crawl may cost, as a ratio to a bare spider in the same run: no change may lose it unseen.

Processor seconds don't count waiting, but other work on the machine makes them more all the same; so the two take turns,
and the best of three of each is compared. What is left of the slack is for a busy machine, on which the same code was
seen to take 1.1 to 1.6 times the floor where nothing has changed, and 1.2 to 1.5 times where all is new.
"""

from typing import Final

import pytest

from tests.benchmarks.bench.__main__ import Load, measured
from tests.benchmarks.bench.tools import FLOOR, OURS

PAGES: Final = 120

#: MiB of the process that crawls, and of the largest that reads
MOST_MAIN: Final = 120
MOST_CHILD: Final = 120

#: MiB of a process that reads, at least; libraries may start a small one for a moment
SMALLEST: Final = 10


@pytest.fixture(scope="module")
def spent(tmp_path_factory) -> dict[tuple[str, str, str], dict]:
    """Measure: (load, tool, look) -> its row, the best of three where tools are compared."""
    loads = (
        Load("silent", "article", PAGES, 0, 3, (OURS, FLOOR)),
        Load("telling", "article", PAGES, 100, 1, (OURS,)),
    )
    rows = [row for load in loads for row in measured(load, tmp_path_factory.mktemp("cache"), of=min)]
    return {(row["load"], row["tool"], row["look"]): row for row in rows}


def test_an_unchanged_site_costs_little_more_than_asking(spent):
    ours, floor = (spent["silent", tool.name, "unchanged"]["cpu"] for tool in (OURS, FLOOR))

    assert ours < 1.8 * floor


def test_pages_that_name_no_watch_cost_little_more_than_fetching(spent):
    ours, floor = (spent["silent", tool.name, "first"]["cpu"] for tool in (OURS, FLOOR))

    assert ours < 2 * floor


def test_each_address_is_asked_for_once(spent):
    assert {row["requests"] for row in spent.values()} == {PAGES + 1}  # and robots.txt


def test_no_process_takes_more_memory_than_stated(spent):
    ours = [row for (_, tool, _), row in spent.items() if tool == OURS.name]

    assert max(row["main"] for row in ours) < MOST_MAIN
    assert 0 < max(row["child"] for row in ours) < MOST_CHILD


@pytest.mark.parametrize(("load", "look"), [("telling", "unchanged"), ("silent", "first"), ("silent", "unchanged")])
def test_no_process_is_started_where_there_is_nothing_to_read(spent, load, look):
    assert spent[load, OURS.name, look]["child"] < SMALLEST
