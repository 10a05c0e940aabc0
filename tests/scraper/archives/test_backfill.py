"""`backfill`, as a user runs it: the past appears, whatever becomes of the run."""

import gzip
import json
from contextlib import closing
from pathlib import Path

import pytest

from store.model import Watch
from store.schema import open_store

from .conftest import HARBOUR, WATCH, House
from .warcs import answer, news, noise, packed, page, record, written

LATE, EARLY = "It premieres on March 4, 2025.", "It premieres on May 6, 2024."
GONE = record(
    answer(page("Boats", "There is no news of any show here, only of boats. " * 5)), at="2023-08-01T10:00:00Z"
)


def _lives(house: House) -> list[tuple[str, str, str | None]]:
    with closing(open_store(house.folder / "seasonwatch.db")) as db:
        sql = "SELECT edtf, substr(first_seen, 1, 10), substr(withdrawn, 1, 10) FROM claims ORDER BY first_seen, id"
        return db.execute(sql).fetchall()


def test_silent_edits_appear_in_the_order_of_their_days(house, tmp_path):
    written(tmp_path / "w" / "b.warc.gz", *noise(range(5)), news("2023-05-01", EARLY)) if (
        tmp_path / "w"
    ).mkdir() is None else None
    written(tmp_path / "w" / "a.warc.gz", GONE, news("2023-06-01", LATE), *noise(range(5, 9)))
    said = house.run("backfill", str(tmp_path / "w"))

    assert _lives(house) == [("2024-05-06", "2023-05-01", "2023-06-01"), ("2025-03-04", "2023-06-01", "2023-08-01")]
    assert "2 archives: 12 pages, 0 other answers, 0 pages without content" in said
    assert "3 looks at pages that name a watch, 3 of them new; 3 changes in the past" in said
    changes = json.loads(house.run("changes", "--json"))
    assert [(change["kind"], change["at"][:10], change["told"]) for change in sorted(changes, key=lambda one: one["at"])] == [
        ("new", "2023-05-01", []), ("moved", "2023-06-01", []), ("withdrawn", "2023-08-01", []),
    ]  # fmt: skip


def test_the_same_archive_twice_changes_nothing(house, tmp_path):
    archive = written(tmp_path / "a.warc.gz", news("2023-05-01", EARLY), news("2023-06-01", LATE))
    house.fill(archive)
    before = house.told()
    again = house.fill(archive)
    archive.rename(tmp_path / "b.warc.gz")
    (tmp_path / "c.warc.gz").write_bytes((tmp_path / "b.warc.gz").read_bytes() + packed(*noise([1])))
    more = house.fill(tmp_path / "c.warc.gz")

    assert (again.archives, again.known) == (0, 1)
    assert (more.archives, more.articles, more.new) == (1, 2, 0)
    assert house.told() | {"archives": before["archives"]} == before


def test_the_order_of_archives_does_not_matter(house, other_house, tmp_path):
    days = ["2023-05-01", "2023-06-01", "2023-07-01", "2023-09-01"]
    archives = [written(tmp_path / f"{day}.warc.gz", news(day, EARLY if n % 2 else LATE)) for n, day in enumerate(days)]
    house.fill(*archives)
    for archive in (archives[2], archives[0], archives[3], archives[1]):
        other_house.fill(archive)

    assert other_house.told() == house.told()


def test_a_title_that_came_later_is_looked_for_in_the_same_archive(house, tmp_path):
    other = record(
        answer(page("Salt and Cinders", "Season 2 of Salt and Cinders premieres on March 4, 2025.")),
        "https://news.example/s",
    )
    archive = written(tmp_path / "a.warc.gz", news("2023-05-01", EARLY), other)
    house.fill(archive)
    before = house.told()["claims"]
    house.fill(archive, watches=(HARBOUR, Watch("Salt and Cinders", 2)))

    after = house.told()["claims"]
    assert len(after) == len(before) + 1
    assert set(before) < set(after)


def test_a_run_that_was_killed_goes_on_where_it_was(house, other_house, tmp_path):
    texts = [LATE if number % 3 else EARLY for number in range(48)]
    looks = [news(f"20{20 + n // 24}-{n // 2 % 12 + 1:02}-{n % 2 * 14 + 1:02}", text) for n, text in enumerate(texts)]
    archives = [str(written(tmp_path / f"{n}.warc.gz", *looks[n::4], *noise(range(n, 40, 4)))) for n in range(4)]
    other_house.run("backfill", *archives)
    for file, sql in (
        ("seasonwatch.db.backfill", "SELECT 1 FROM stretches"),
        ("seasonwatch.db", "SELECT 1 FROM sightings"),
    ):
        process = house.start("backfill", *archives)
        house.wait_for(file, sql, process)
        house.kill(process)
    house.run("backfill", *archives)

    assert house.told() == other_house.told()
    assert not list(house.folder.glob("*.backfill*"))


def test_a_page_in_a_page_is_none(house, tmp_path):
    """Compressed as it came, an archive that a page holds looks like records to whoever begins in the middle."""
    forged = gzip.compress(news("2023-05-01", EARLY, "https://victim.example/a"), 0)
    filler = "".join(f"<p>{number * 7919:x}" for number in range(3_000_000)).encode()
    holder = record(
        answer(b"<p>" + filler[: (16 << 20) - 3000] + forged + b"<p>" + filler[:5000]), "https://evil.example/"
    )
    archive = tmp_path / "a.warc"
    archive.write_bytes(holder + news("2023-05-01", LATE))
    house.fill(archive)

    assert [url for url, *_ in house.told()["claims"]] == ["https://news.example/a"]


def test_what_is_broken_is_told_line_by_line(house, tmp_path):
    archive = tmp_path / "a.warc.gz"
    archive.write_bytes(packed(news("2023-05-01", EARLY)) + b"x" * 50 + packed(news("2023-06-01", LATE))[:-40])
    said = house.run("backfill", str(archive))

    assert said.count("broken  ") == 2
    assert [life[0] for life in _lives(house)] == ["2024-05-06"]


def test_an_archive_of_one_piece_is_read_and_what_falls_silent_is_seen(house, tmp_path):
    archive = tmp_path / "a.warc.gz"
    archive.write_bytes(gzip.compress(b"".join((news("2023-05-01", EARLY), *noise(range(9)), GONE))))
    house.fill(archive)

    assert _lives(house) == [("2024-05-06", "2023-05-01", "2023-08-01")]


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("gone.warc.gz", "gone.warc.gz: there is no such file or folder"),
        (".", ".: holds no file whose name ends in .warc, .warc.gz, .warc.zst"),
        ("http://127.0.0.1:9/a.warc.gz", "127.0.0.1 is a private address; name it in allow_private to let it through"),
        ("https://archive.invalid/a.warc.gz", "archive.invalid can't be found"),
    ],
)
def test_a_place_without_archives_is_one_line(house: House, place: str, line: str):
    process = house.start("backfill", place)
    _, errors = process.communicate(timeout=60)

    assert process.returncode == 1
    assert line in errors
    assert "Traceback" not in errors


def test_the_past_is_told_where_it_is_asked_for(house, tmp_path: Path):
    told = tmp_path / "told.txt"
    (house.folder / "seasonwatch.toml").write_text(WATCH + f'[[notify]]\nname = "file"\nfile = "{told}"\n')
    archive = str(written(tmp_path / "a.warc.gz", news("2023-05-01", EARLY), news("2023-06-01", LATE)))
    house.run("backfill", archive, "--tell")

    with closing(open_store(house.folder / "seasonwatch.db")) as db:
        assert db.execute("SELECT kind, owed FROM changes ORDER BY at").fetchall() == [("new", 1), ("moved", 1)]
