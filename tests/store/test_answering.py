from datetime import date, timedelta

import pytest

from store import hearsay, queries
from store.answer import Status
from store.answering import answer_of, circumstances, keep_answers
from store.corrections import mute_site, reject_claim, set_out
from store.mirror import sync_officials
from store.model import ChangeKind, Stance
from store.officials import Role
from store.owing import Target
from store.timeline import timeline

from .desk import PHONE, WATCH, Desk, claim

ELSEWHERE = "https://www.herald.example/lighthouse-2"
GUESS = claim("2026-09", "Perhaps in September.")
OFFICIAL = claim("2026-05-14", "Netflix says May 14.", stance=Stance.CONFIRMED, credit="Netflix")
TODAY = date(2026, 1, 5)


@pytest.fixture
def watched(desk: Desk) -> Desk:
    desk.end_first_look()
    return desk


def keep(desk: Desk, day: date = TODAY, targets: tuple[Target, ...] = (PHONE,)) -> list[ChangeKind]:
    told = keep_answers(desk.db, day=day, at=desk.at + (day - TODAY), run=desk.run, targets=targets)
    return [change.kind for change in told]


def told(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT detail FROM changes WHERE kind = 'answer' ORDER BY id")


def test_the_answer_is_that_of_the_claims_that_stand(watched: Desk):
    watched.read(GUESS)
    watched.read(OFFICIAL, url=ELSEWHERE)
    assert answer_of(watched.db, WATCH.slug, TODAY).status is Status.DATED
    watched.read(url=ELSEWHERE)

    assert answer_of(watched.db, WATCH.slug, TODAY).status is Status.RUMOURED


def test_the_answer_as_of_a_day_sees_what_stood_then(watched: Desk):
    watched.read(GUESS)
    watched.at += timedelta(days=30)
    watched.read(OFFICIAL)

    assert answer_of(watched.db, WATCH.slug, date(2026, 1, 4)).status is Status.UNANNOUNCED
    assert answer_of(watched.db, WATCH.slug, date(2026, 1, 20)).window == GUESS.window
    assert answer_of(watched.db, WATCH.slug, date(2026, 2, 20)).window == OFFICIAL.window


def test_a_page_s_own_day_counts_where_a_claim_stood_there_from_the_first(watched: Desk):
    watched.published = "2025-06-01"
    watched.read(GUESS)

    assert answer_of(watched.db, WATCH.slug, date(2025, 7, 1)).window == GUESS.window
    assert answer_of(watched.db, WATCH.slug, date(2025, 5, 1)).window is None


def test_what_the_user_corrected_does_not_count(watched: Desk):
    watched.read(GUESS)
    watched.read(OFFICIAL, url=ELSEWHERE)
    mute_site(watched.db, "www.herald.example", at=watched.at)
    assert answer_of(watched.db, WATCH.slug, TODAY).window == GUESS.window
    reject_claim(watched.db, 1, at=watched.at)

    assert answer_of(watched.db, WATCH.slug, TODAY).window is None


def test_official_voices_are_told_from_others(watched: Desk):
    watched.read(OFFICIAL)
    found = answer_of(watched.db, WATCH.slug, TODAY).official
    assert found is not None
    assert (found.who, found.window) == ("Netflix", OFFICIAL.window)
    watched.read(claim("2026-05-14", stance=Stance.CONFIRMED, credit="What's on Netflix"))

    assert answer_of(watched.db, WATCH.slug, TODAY).official is None


def test_a_voice_is_official_by_the_user_s_word(watched: Desk):
    watched.read(claim("2026-05-14", stance=Stance.CONFIRMED, credit="Northlight Pictures"))
    assert answer_of(watched.db, WATCH.slug, TODAY).official is None
    sync_officials(watched.db, {"Northlight Pictures": Role.STUDIO})
    assert answer_of(watched.db, WATCH.slug, TODAY).official is not None
    sync_officials(watched.db, {})

    assert answer_of(watched.db, WATCH.slug, TODAY).official is None


def test_answers_are_kept_by_day_and_watch(watched: Desk):
    watched.read(GUESS)
    keep(watched)
    watched.read(OFFICIAL, url=ELSEWHERE)
    keep(watched)
    keep(watched, TODAY + timedelta(1))

    listed = queries.answers(watched.db, WATCH.slug)
    assert [(row["day"], row["status"], row["edtf"]) for row in listed] == [
        ("2026-01-05", "dated", "2026-05-14"),
        ("2026-01-06", "dated", "2026-05-14"),
    ]
    assert watched.rows("SELECT watch, day, official FROM latest_answers") == [
        (WATCH.slug, "2026-01-06", "14 May 2026, confirmed; says Netflix since 5 January 2026")
    ]
    assert [row["day"] for row in queries.answers(watched.db, since=date(2026, 1, 6))] == ["2026-01-06"]


def test_the_first_answer_is_told_to_nobody(watched: Desk):
    watched.read(GUESS)

    assert keep(watched) == []


def test_another_status_is_told_once(watched: Desk):
    watched.read(GUESS)
    keep(watched)
    watched.read(OFFICIAL, url=ELSEWHERE)

    assert keep(watched) == [ChangeKind.ANSWER]
    assert keep(watched) == keep(watched, TODAY + timedelta(1)) == []
    ((detail,),) = told(watched)
    assert str(detail).startswith("Confirmed for 14 May 2026 (")
    assert "Before: Expected September 2026 (" in str(detail)
    assert watched.rows("SELECT target, status FROM deliveries ORDER BY id DESC LIMIT 1") == [("phone", "due")]


def test_a_window_that_lies_apart_is_told_and_one_that_is_only_narrower_is_not(watched: Desk):
    watched.read(claim("2026"))
    keep(watched)
    watched.read(GUESS)
    assert keep(watched) == []
    watched.read(claim("2027-02"))

    assert keep(watched) == [ChangeKind.ANSWER]


def test_small_moves_add_up_to_one_that_is_told(watched: Desk):
    watched.read(claim("2026-06-01/2026-08-31"))
    keep(watched)
    watched.read(claim("2026-07-15/2026-10-15"))
    assert keep(watched) == []
    watched.read(claim("2026-09-15/2026-12-15"))

    assert keep(watched) == [ChangeKind.ANSWER]


def test_where_nothing_happened_an_answer_is_worked_out_once_a_day(watched: Desk):
    watched.read(GUESS)
    keep(watched)
    watched.at += timedelta(hours=1)
    keep(watched)
    watched.at += timedelta(hours=1)
    keep(watched)
    assert watched.rows("SELECT at FROM answers") == [("2026-01-05T14:00:00Z",)]
    keep(watched, TODAY + timedelta(1))

    assert len(watched.rows("SELECT day FROM answers")) == 2


def test_what_nobody_speaks_of_has_no_answer_to_keep(watched: Desk):
    keep(watched)

    assert watched.rows("SELECT day FROM answers") == []


def test_an_answer_of_the_first_look_is_told_to_nobody(desk: Desk):
    desk.read(GUESS)
    keep(desk)
    desk.read(OFFICIAL, url=ELSEWHERE)

    assert keep(desk) == []


def test_it_is_out_is_told_by_its_own_change_and_by_the_answer(watched: Desk):
    watched.read(GUESS)
    keep(watched)
    set_out(watched.db, WATCH.slug, TODAY, today=TODAY, at=watched.at)

    assert keep(watched) == [ChangeKind.ANSWER]
    assert queries.answers(watched.db)[-1]["status"] == "released"


def test_a_target_that_does_not_want_it_is_not_owed_it(watched: Desk):
    watched.read(GUESS)
    keep(watched)
    watched.read(OFFICIAL, url=ELSEWHERE)
    quiet = Target("quiet", frozenset({ChangeKind.RELEASED}))
    before = len(watched.rows("SELECT id FROM deliveries"))

    assert keep(watched, targets=(quiet,)) == [ChangeKind.ANSWER]
    assert len(watched.rows("SELECT id FROM deliveries")) == before


def test_copies_have_the_voice_of_the_first_page_that_said_it(watched: Desk):
    words = "It comes in September, says a person who has read the call sheet of the crew on the northern pier."
    for number in range(3):
        watched.read(claim("2026-09", words), url=f"https://{number}.example/a")

    assert {one.voice for one in hearsay.heard(watched.db, WATCH.slug)} == {"0.example"}


def test_what_stands_beside_an_answer(watched: Desk):
    assert circumstances(watched.db, WATCH.slug).next_look is None
    watched.read(GUESS)

    about = circumstances(watched.db, WATCH.slug)
    assert (about.kind, about.changed) == ("new", "2026-01-05T13:00:00Z")
    assert about.next_look is not None
    assert about.next_look > "2026-01-05"


def test_both_answers_of_a_day_are_kept_each_with_since_when_it_was_the_answer(watched: Desk):
    watched.read(GUESS)
    keep(watched)
    watched.read(OFFICIAL, url=ELSEWHERE)
    keep(watched)
    watched.read(GUESS, OFFICIAL)
    keep(watched)

    drawn = timeline(watched.db, WATCH.slug, today=TODAY)
    assert [(one.best, one.at.hour) for one in drawn.answers if one.at] == [(GUESS.window, 13), (OFFICIAL.window, 14)]


def test_an_answer_that_stays_the_same_on_a_day_is_one(watched: Desk):
    watched.read(GUESS)
    keep(watched)
    watched.read(GUESS, url=ELSEWHERE)
    keep(watched)

    assert [one.at and one.at.hour for one in timeline(watched.db, WATCH.slug, today=TODAY).answers] == [13]


def test_an_answer_that_only_returns_is_told_once_it_has_lasted(watched: Desk):
    early, late = claim("2026-09", "In September."), claim("2027-03", "In March 2027.")
    watched.read(early)
    keep(watched)
    told_of = []
    for says in (late, early, late, early):
        watched.at += timedelta(hours=2)
        watched.read(says)
        told_of.append(keep(watched))

    assert told_of == [[ChangeKind.ANSWER], [], [], []]
    assert keep(watched, TODAY + timedelta(days=1)) == []
    assert keep(watched, TODAY + timedelta(days=3)) == [ChangeKind.ANSWER]
