from datetime import date, timedelta

import pytest
from sqlite_utils import Database

from store.answer import Heard
from store.answering import answer_of
from store.corrections import mute_site, reject_claim, set_out
from store.hearsay import heard
from store.mirror import sync_watches
from store.model import Stance, Watch
from store.records import KIND_SCORES, Kept, Record, by_name, record_of, records, trusting
from store.timeline import timeline

from .desk import NOON, WATCH, Desk, claim

GOOD, BAD = "https://good.example/a", "https://bad.example/a"
DAY = date(2026, 3, 4)


def out(desk: Desk, day: date = DAY, slug: str = WATCH.slug) -> None:
    set_out(desk.db, slug, day, today=date(2027, 1, 1), at=desk.at)


def named(desk: Desk, day: date = date(2027, 1, 1)) -> dict[str, Record]:
    return {record.name: record for record in records(desk.db, day=day)}


def test_before_something_is_out_nobody_has_a_record(desk: Desk):
    desk.read(claim("2026-03-04", stance=Stance.CONFIRMED), url=GOOD)

    assert named(desk) == {}


def test_hits_misses_width_and_how_early_are_counted(desk: Desk):
    desk.read(claim("2026-03"), claim("2026-02"), claim("2026-01", stance=Stance.DENIED), url=GOOD)
    out(desk)

    (record,) = named(desk).values()
    assert (record.name, record.voice, record.seasons, record.hits, record.misses) == ("good.example", False, 1, 2, 1)
    assert (record.width, record.early) == (29.5, 58)


def test_names_that_differ_by_case_and_signs_alone_are_one_voice_of_one_name(desk: Desk):
    for place, name in enumerate(["What's On Air", "What’s on Air", "What’s on Air"]):
        desk.read(claim(f"2026-0{3 + place // 2}", credit=name), url=f"https://{place}.example/a")
    voices = {one.voice for one in heard(desk.db, WATCH.slug)}
    points = timeline(desk.db, WATCH.slug, today=DAY).points
    out(desk)

    (record,) = [one for one in records(desk.db, day=DAY) if one.voice]
    assert (record.name, record.hits, record.misses) == ("What’s on Air", 2, 1)
    assert record_of("what's ON air", "0.example", by_name([record])) == record
    assert voices == {point.voice for point in points} == {record.name}


def test_a_season_at_hand_is_left_out_of_how_right_somebody_was_before(desk: Desk):
    desk.read(claim("2026-03"), url=GOOD)
    out(desk)
    kept = Kept()

    whole = records(desk.db, day=DAY, kept=kept)
    assert records(desk.db, day=DAY, kept=kept, without=WATCH.slug) == []
    assert records(desk.db, day=DAY, kept=kept, without="another-1") == whole != []


def test_the_very_day_scores_0_and_a_miss_scores_by_how_far_it_is_off(desk: Desk):
    desk.read(claim("2026-03-04"), url=GOOD)
    desk.read(claim("2026-03-14"), url=BAD)
    out(desk)

    found = named(desk)
    assert found["good.example"].score == 0
    assert found["bad.example"].score == pytest.approx(100 / 730)


def test_a_credited_voice_has_a_record_of_its_own(desk: Desk):
    desk.read(claim("2026-03-04", credit="Northlight"), url=GOOD)
    out(desk)

    assert {(record.name, record.voice) for record in records(desk.db, day=DAY)} == {
        ("good.example", False),
        ("Northlight", True),
    }


def test_one_case_is_drawn_towards_the_kind(desk: Desk):
    desk.read(claim("2026-03-04"), url=GOOD)
    out(desk)

    record = named(desk)["good.example"]
    assert record.shrunk == pytest.approx(KIND_SCORES["unknown"] * 3 / 4)


def test_a_record_outweighs_the_kind_as_it_grows(desk: Desk):
    shows = [Watch(f"Show {number}", 1) for number in range(8)]
    sync_watches(desk.db, shows, NOON)
    weights = []
    for show in shows:
        insert(desk, show, "2026-03-04")
        out(desk, slug=show.slug)
        weights.append(named(desk)["good.example"].weight)

    assert weights == sorted(weights)
    assert weights[-1] > 1.5 * weights[0]


def insert(desk: Desk, watch: Watch, day: str) -> None:
    """Let the good site name the day of a show."""
    from store import ledger
    from store.model import Article

    url = f"{GOOD}/{watch.slug}"
    said = claim(day, stance=Stance.CONFIRMED)
    ledger.record_article(
        desk.db, url=url, article=Article(url, "News"), claims={watch: [said]}, fingerprint="f", run=desk.run, at=NOON
    )


def test_what_is_said_once_it_is_out_is_no_feat(desk: Desk):
    desk.read(claim("2026-01-02", stance=Stance.CONFIRMED), url=GOOD)
    out(desk, date(2026, 1, 2))

    assert named(desk) == {}


def test_a_record_counts_from_the_day_of_the_release_on(desk: Desk):
    desk.read(claim("2026-03-04"), url=GOOD)
    out(desk)

    assert named(desk, date(2026, 3, 3)) == {}
    assert named(desk, date(2026, 3, 4))


def test_the_user_s_corrections_count_for_nobody_s_record(desk: Desk):
    desk.read(claim("2026-03-04"), url=GOOD)
    desk.db.execute("UPDATE claims SET rejected = '2026-01-06T00:00:00Z'")
    out(desk)

    assert named(desk) == {}


def test_a_voice_s_record_stands_before_that_of_the_site():
    def record(name: str, weight: float, *, voice: bool) -> Record:
        return Record(name, voice, "news", 1, 1, 0, 1.0, 30, 0.0, 0.0, weight)

    known = [record("Northlight", 2.0, voice=True), record("a.example", 0.5, voice=False)]
    said = [Heard(claim("2026", credit=credit), "p", "a.example", DAY) for credit in ("Northlight", "Elsewhere", None)]
    other = Heard(claim("2026"), "p", "b.example", DAY)

    assert [one.trust for one in trusting([*said, other], known)] == [2.0, 0.5, 0.5, None]


def test_the_answer_trusts_who_was_right_before(desk: Desk):
    shows = [WATCH, *(Watch(f"Show {number}", 1) for number in range(6))]
    sync_watches(desk.db, shows, NOON)
    desk.read(claim("2026-09"), url=GOOD)
    before = answer_of(desk.db, WATCH.slug, date(2026, 3, 10))
    for show in shows[1:]:
        insert(desk, show, "2026-03-04")
        out(desk, slug=show.slug)
    after = answer_of(desk.db, WATCH.slug, date(2026, 3, 10))

    assert before.probability is not None
    assert after.probability is not None
    assert after.probability > before.probability


def test_records_read_and_write_nothing(desk: Desk, store: Database):
    desk.read(claim("2026-03-04"), url=GOOD)
    out(desk)
    before = store.conn.total_changes

    records(store, day=DAY)

    assert store.conn.total_changes == before


def test_an_official_voice_is_of_that_kind_and_others_are_held_to_be_as_good_as_newspapers(desk: Desk):
    desk.read(claim("2026-03-04", credit="Netflix"), url=GOOD)
    desk.read(claim("2026-03-04", credit="Ann Lee"), url=BAD)
    out(desk)

    kinds = {name: record.kind for name, record in named(desk).items()}
    assert kinds == {"Netflix": "official", "Ann Lee": "news", "good.example": "unknown", "bad.example": "unknown"}


def test_what_was_found_out_before_is_used_until_something_is_new(desk: Desk):
    kept = Kept()

    def right() -> dict[str, int]:
        found = {record.name: record.hits for record in records(desk.db, day=date(2027, 1, 1), kept=kept)}
        assert found == {name: record.hits for name, record in named(desk).items()}
        return found

    desk.read(claim("2026-03-04"), url=GOOD)
    out(desk)
    assert right() == {"good.example": 1}
    desk.read(claim("2026-03"), url=BAD)
    assert right() == {"good.example": 1, "bad.example": 1}
    out(desk, date(2026, 4, 1))
    assert right() == {"good.example": 0, "bad.example": 0}
    mute_site(desk.db, "bad.example", at=desk.at)
    assert right() == {"good.example": 0}
    number = desk.rows("SELECT id FROM claims")[0][0]
    assert isinstance(number, int)
    reject_claim(desk.db, number, at=desk.at + timedelta(hours=1))
    assert right() == {}
