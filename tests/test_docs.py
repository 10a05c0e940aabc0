"""The README and the help are true: every command has an example, and is shown as it is."""

import re
import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Final

import click
import pytest

from scraper.cli.main import COMMANDS, main
from store.schema import open_store

README: Final = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def command(name: str) -> click.Command:
    module, function, _ = COMMANDS[name]
    found = getattr(import_module(f"scraper.cli.{module}"), function)
    assert isinstance(found, click.Command)
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_help_and_an_example(name):
    text = command(name).help or ""

    assert "Example:" in text
    assert f"seasonwatch {name}" in text


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_what_the_command_says_of_itself(name):
    assert COMMANDS[name][2] == command(name).get_short_help_str(limit=1_000)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_readme_shows_the_help_of_a_command(name):
    assert f"Usage: seasonwatch {name} " in README


def test_the_group_lists_all_commands():
    assert main.list_commands(click.Context(main)) == list(COMMANDS)


@pytest.mark.parametrize("sql", re.findall(r"```sql\n(.*?)```", README, re.DOTALL))
def test_the_readme_s_queries_run(sql, tmp_path):
    open_store(tmp_path / "seasonwatch.db").close()
    with closing(sqlite3.connect(tmp_path / "seasonwatch.db")) as plain:
        assert plain.execute(sql).description
