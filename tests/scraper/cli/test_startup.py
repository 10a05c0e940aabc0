"""A command imports what it uses and no more, so that each is there at once."""

import subprocess
import sys
from typing import Final

import pytest

from store.schema import open_store

#: what takes its time to import; a list of commands does without what shows and keeps things as well
HEAVY: Final = ("apprise", "bs4", "feedparser", "lxml", "scrapy", "twisted")
LISTING: Final = (*HEAVY, "rich", "sqlite3", "sqlite_utils", "tomlkit")

CALL: Final = """
import sys
from scraper.cli.main import main
main(sys.argv[1:], standalone_mode=False)
print(*{name.split(".")[0] for name in sys.modules}, file=sys.stderr)
"""


def imported(folder, *words: str) -> set[str]:
    """Run the command in a process of its own and return the names of the packages that it imported."""
    command = [sys.executable, "-c", CALL, *words]
    return set(subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stderr.split())


def test_the_list_of_commands_imports_none_of_them(tmp_path):
    assert imported(tmp_path, "--help").isdisjoint(LISTING)


@pytest.mark.parametrize("words", [("claims",), ("changes",), ("answer",), ("sources",), ("check",)], ids=" ".join)
def test_a_command_that_asks_the_store_imports_nothing_that_fetches_or_parses(tmp_path, words):
    (tmp_path / "seasonwatch.toml").write_text('[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n', encoding="utf-8")
    open_store(tmp_path / "seasonwatch.db").close()

    assert imported(tmp_path, *words).isdisjoint(HEAVY)


def test_reading_words_imports_no_parser_of_pages(tmp_path):
    found = imported(tmp_path, "windows", "early 2031", "--published", "2030-05-01")

    assert found.isdisjoint({*HEAVY, "sqlite_utils"})
