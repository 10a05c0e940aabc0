"""Progress is for a terminal that somebody looks at, and for nothing else."""

import os
import pty
import re
import subprocess
import sys
from io import StringIO

import pytest
from rich.console import Console

from scraper.crawling import Step
from scraper.progress import Board

SAYS = "Season 2 of Harbour Lights will premiere on March 5, 2031."


def drawn(board: Board) -> str:
    console = Console(file=StringIO(), width=80, height=24)
    console.print(board.shown())
    return console.file.getvalue()


def test_each_site_has_a_line_with_what_waits_and_what_became_of_the_rest():
    board = Board(clock=lambda: 7.0)
    for path in ("a", "b", "c", "d"):
        board.note(Step("news.example", f"https://news.example/{path}", None, {}))
    board.note(Step("quiet.example", "https://quiet.example/", None, {}))
    board.note(Step("news.example", "https://news.example/a", "read", {"fetched": 1}))
    board.note(Step("news.example", "https://news.example/b", "unchanged", {"fetched": 1}))
    board.note(Step("news.example", "https://www.news.example/c?x=1", "failed", {"fetched": 1, "claims": 2}))

    head, news, quiet, sums = drawn(board).splitlines()

    assert head.split() == ["site", "waiting", "read", "same", "failed", "last"]
    assert news.split() == ["news.example", "1", "1", "1", "1", "/c?x=1"]
    assert quiet.split() == ["quiet.example", "1", "0", "0", "0"]
    assert sums == "1 fetched, 2 claims; 0 s"


def test_many_sites_are_cut_to_those_with_the_longest_queues():
    board = Board(rows=2)
    for site, queued in (("a.example", 1), ("b.example", 3), ("c.example", 2)):
        for n in range(queued):
            board.note(Step(site, f"https://{site}/{n}", None, {}))

    text = drawn(board)

    assert "b.example" in text
    assert "c.example" in text
    assert "a.example" not in text
    assert "and 1 more sites" in text


def test_the_words_of_an_address_are_no_markup():
    board = Board()
    board.note(Step("a.example", "https://a.example/[red]x[/red]\x1b[31m", "read", {}))

    assert "/[red]x[/red]" in drawn(board)
    assert "\x1b" not in drawn(board)


@pytest.fixture
def folder(site, tmp_path):
    url = site.page("/a", "Harbour Lights Season 2", SAYS, published="2030-11-02")
    (tmp_path / "seasonwatch.toml").write_text(
        '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
        f'[[source]]\npage = "{url}"\n[[source]]\npage = "{url}-gone"\n',
        encoding="utf-8",
    )
    return tmp_path


def on_terminal(folder, **env: str) -> str:
    """Crawl on a terminal of its own and return all that it was sent."""
    ours, theirs = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SEASONWATCH_")}
    command = [sys.executable, "-m", "scraper.cli", "crawl", "--all"]
    with subprocess.Popen(
        command, cwd=folder, env={**clean, "TERM": "xterm", **env}, stdin=theirs, stdout=theirs, stderr=theirs
    ):
        os.close(theirs)
        seen = b""
        try:
            while part := os.read(ours, 65536):
                seen += part
        except OSError:  # so Linux says that the other side was closed
            pass
    os.close(ours)
    return seen.decode()


def test_a_terminal_sees_the_sites_while_it_goes_on(folder):
    seen = on_terminal(folder)

    assert re.search(r"waiting +read +same +failed", re.sub(r"\x1b\[[0-9;]*m", "", seen))
    assert "1 page fetched" in seen
    assert re.search(r"\x1b\[3[0-9]m", seen), "failed is red"


def test_no_color_is_obeyed(folder):
    seen = on_terminal(folder, NO_COLOR="1")

    assert "waiting" in seen
    assert not re.search(r"\x1b\[(\d+;)*[349][0-9](;\d+)*m", seen)


@pytest.mark.parametrize("env", [{}, {"FORCE_COLOR": "1", "TTY_COMPATIBLE": "1"}])
def test_off_a_terminal_there_is_the_summary_alone(folder, seasonwatch, env):
    done = seasonwatch("crawl", "--all", env=env)

    assert done.stderr == ""
    assert "waiting" not in done.stdout
    assert done.stdout.splitlines()[-1].startswith("1 page fetched, 0 unchanged, 1 failed")


def test_the_fast_event_loop_is_used_where_it_is_installed(folder, seasonwatch):
    pytest.importorskip("uvloop")

    done = seasonwatch("crawl", "--all", "--log-level", "debug")

    assert "Using asyncio event loop: uvloop.Loop" in done.stderr
