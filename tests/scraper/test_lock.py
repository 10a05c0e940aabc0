"""One at a time: the kernel's lock decides, the file's text says who."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.lock import LockedError, crawl_lock, holding, locked, service_lock

NOW = datetime(2031, 3, 5, 8, 30, tzinfo=UTC)
ENDINGS = {"SEASONWATCH_DB": "db", "SEASONWATCH_CONFIG": "toml"}

HOLD = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from scraper.lock import locked
with locked(Path(sys.argv[1]), "a crawl", now=datetime(2031, 3, 5, tzinfo=UTC)):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def path(tmp_path):
    return crawl_lock(tmp_path / "seasonwatch.db")


@pytest.fixture
def other(path):
    """Hold the lock in another process."""
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_lock_that_another_process_holds_says_who_and_since_when(other, path):
    with pytest.raises(LockedError) as refused, locked(path, "a crawl", now=NOW):
        pass

    said = str(refused.value)
    assert "seasonwatch.db is in use by a crawl" in said
    assert f"process {other.pid} on " in said
    assert "since 2031-03-05 00:00:00 UTC" in said
    assert "\n" not in said


def test_a_lock_does_not_survive_its_holder(other, path):
    other.kill()
    other.wait()

    assert not holding(path).held
    with locked(path, "a crawl", now=NOW):
        assert holding(path).held


def test_the_text_of_a_lock_that_is_free_says_who_held_it_last(path):
    with locked(path, "a crawl", now=NOW) as lock:
        lock.tell(page=3)
        lock.tell()

    left = holding(path)
    assert not left.held
    assert (left.told["what"], left.told["since"]) == ("a crawl", "2031-03-05T08:30:00Z")
    assert "page" not in left.told


def test_a_shorter_text_leaves_nothing_of_a_longer_one(path):
    with locked(path, "a crawl", now=NOW) as lock:
        lock.tell(words="x" * 500)
        lock.tell(words="y")

    assert json.loads(path.read_text(encoding="utf-8"))["words"] == "y"


@pytest.mark.parametrize("text", ["", "no JSON", "[1]", '{"cut'])
def test_a_file_with_other_words_is_a_lock_all_the_same(path, text):
    path.write_text(text, encoding="utf-8")

    assert str(holding(path)) == "another process"
    with locked(path, "a crawl", now=NOW):
        assert holding(path).held


def test_two_names_of_one_store_have_one_lock(tmp_path):
    (tmp_path / "seasonwatch.db").touch()
    (tmp_path / "link.db").symlink_to("seasonwatch.db")

    assert crawl_lock(tmp_path / "link.db") == crawl_lock(tmp_path / "seasonwatch.db")
    assert crawl_lock(tmp_path / "link.db") != service_lock(tmp_path / "link.db")


def test_where_nothing_was_ever_locked_nobody_holds_it(path):
    assert not holding(path).held


def test_a_folder_that_takes_no_file_is_one_line(tmp_path):
    with pytest.raises(LockedError, match="can't be opened"), locked(tmp_path / "none" / "x.lock", "it", now=NOW):
        pass


def test_a_crawl_by_scrapys_own_command_keeps_to_the_lock_too(other, path):
    (path.parent / "seasonwatch.toml").write_text(
        '[[watch]]\ntitle = "Harbour Lights"\n[[source]]\npage = "http://127.0.0.1:9/"\n', encoding="utf-8"
    )
    files = {name: str(path.parent / f"seasonwatch.{ending}") for name, ending in ENDINGS.items()}

    done = subprocess.run(
        [sys.executable, "-m", "scrapy", "crawl", "sources"],
        cwd=Path(__file__).parents[2],
        env=os.environ | files,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert f"is in use by a crawl (process {other.pid} on " in done.stderr
    assert not (path.parent / "seasonwatch.db").exists()


def test_a_second_crawl_says_who_is_at_it_and_ends_with_1(other, path, seasonwatch):
    (path.parent / "seasonwatch.toml").write_text(
        '[[watch]]\ntitle = "Harbour Lights"\n[[source]]\npage = "http://127.0.0.1:9/"\n', encoding="utf-8"
    )

    done = seasonwatch("crawl", "--all")

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert f"is in use by a crawl (process {other.pid} on " in done.stderr
    assert seasonwatch("status").returncode == 0  # a crawl that goes on keeps nobody from looking
