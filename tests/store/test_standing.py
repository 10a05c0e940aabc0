"""The claims that stand on a page: seen again, reworded, dropped, come back, and in words like "next year"."""

from contextlib import closing
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from store import ledger, queries
from store.mirror import sync_watches
from store.model import Article, Event, Stance, Watch
from store.schema import open_store

from .desk import NOON, PAGE, WATCH, Desk, claim


def kinds(desk: Desk) -> list[str]:
    return [str(kind) for (kind,) in desk.rows("SELECT kind FROM changes ORDER BY id")]


def test_a_claim_that_is_seen_again_keeps_its_first_sighting(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2026"))

    assert desk.rows("SELECT first_seen, last_seen FROM claims") == [("2026-01-05T13:00:00Z", "2026-01-05T14:00:00Z")]


def test_a_reworded_claim_is_the_same_with_its_new_words(desk: Desk):
    desk.read(claim("2026", "It comes in 2026.", credit="Ann Lee"))
    recorded = desk.read(claim("2026", "2026 is the year.", credit="Bo Park"))

    assert recorded.changes == ()
    assert desk.rows("SELECT quote, attributed_to FROM claims") == [("2026 is the year.", "Bo Park")]


def test_a_dropped_claim_is_withdrawn_and_stays(desk: Desk):
    desk.read(claim("2026"))
    desk.read()

    assert kinds(desk) == ["new", "withdrawn"]
    assert desk.rows("SELECT last_seen, withdrawn FROM claims") == [("2026-01-05T13:00:00Z", "2026-01-05T14:00:00Z")]


def test_a_claim_that_comes_back_is_a_new_one(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2027"))
    desk.read(claim("2026"))

    assert desk.rows("SELECT edtf, withdrawn IS NULL FROM claims") == [("2026", 0), ("2027", 0), ("2026", 1)]


def test_changes_point_at_the_claims_before_and_after(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    assert desk.rows("SELECT kind, before_id, after_id FROM changes") == [("new", None, 1), ("moved", 1, 2)]


def test_one_claim_stands_for_each_event_window_and_stance(desk: Desk):
    recorded = desk.read(claim("2026", "First."), claim("2026", "Second."))

    assert recorded.claims == 1
    assert desk.rows("SELECT quote FROM claims") == [("First.",)]


def test_words_like_next_year_keep_the_window_that_they_got_first(desk: Desk):
    desk.read(claim("2027", "It comes next year.", relative=True))
    recorded = desk.read(claim("2028", "It comes next year.", relative=True))

    assert recorded.changes == ()
    assert desk.rows("SELECT edtf FROM claims") == [("2027",)]


def test_another_sentence_with_next_year_is_read_on_its_own_day(desk: Desk):
    desk.read(claim("2027", "It comes next year.", relative=True))
    desk.read(claim("2028", "The wait ends next year.", relative=True))

    assert kinds(desk) == ["new", "moved"]


def test_a_date_that_is_written_out_moves_under_the_same_words(desk: Desk):
    desk.read(claim("2027-03", "The date:"))
    desk.read(claim("2027-04", "The date:"))

    assert kinds(desk) == ["new", "moved"]


def test_a_sentence_with_two_relative_windows_keeps_both(desk: Desk):
    quote = "Either this autumn or next year."
    desk.read(claim("2027", quote, relative=True), claim("2026-09/2026-11", quote, relative=True))
    recorded = desk.read(claim("2028", quote, relative=True), claim("2027-09/2027-11", quote, relative=True))

    assert recorded.changes == ()
    assert desk.rows("SELECT edtf FROM claims WHERE withdrawn IS NULL ORDER BY 1") == [("2026-09/2026-11",), ("2027",)]


def test_relative_words_that_were_dropped_are_read_anew_when_they_return(desk: Desk):
    desk.read(claim("2027", "It comes next year.", relative=True))
    desk.read()
    desk.read(claim("2028", "It comes next year.", relative=True))

    assert desk.rows("SELECT edtf FROM claims WHERE withdrawn IS NULL") == [("2028",)]


def test_a_page_that_drops_the_title_withdraws_its_claims(desk: Desk):
    desk.read(claim("2026"))
    ledger.record_article(
        desk.db, url=PAGE, article=Article(PAGE, "Else"), claims={}, fingerprint="b", run=desk.run, at=desk.at
    )

    assert kinds(desk) == ["new", "withdrawn"]


def test_claims_of_a_watch_that_was_removed_are_left_alone(desk: Desk):
    desk.read(claim("2026"))
    sync_watches(desk.db, [], NOON)
    ledger.record_article(
        desk.db, url=PAGE, article=Article(PAGE, "Else"), claims={}, fingerprint="b", run=desk.run, at=desk.at
    )

    assert kinds(desk) == ["new"]
    assert desk.rows("SELECT withdrawn FROM claims") == [(None,)]


def test_two_watches_on_a_page_do_not_meddle(desk: Desk):
    other = Watch("Harbour Lights", 3)
    sync_watches(desk.db, [WATCH, other], NOON)

    def read(*pairs: tuple[Watch, str], fingerprint: str) -> None:
        claims = {watch: [claim(edtf)] for watch, edtf in pairs}
        article = Article(PAGE, "Two shows")
        ledger.record_article(
            desk.db, url=PAGE, article=article, claims=claims, fingerprint=fingerprint, run=desk.run, at=desk.at
        )

    read((WATCH, "2026"), (other, "2026"), fingerprint="a")
    read((WATCH, "2026"), (other, "2027"), fingerprint="b")

    moved = "SELECT watches.slug FROM changes JOIN watches ON watches.id = watch_id WHERE kind = 'moved'"
    assert desk.rows(moved) == [("harbour-lights-3",)]


READINGS = st.lists(
    st.lists(
        st.builds(
            claim,
            st.sampled_from(["2026", "2026-03", "2027", "2027-03-04"]),
            st.sampled_from(["It returns.", "Next year, then.", "Part two is next."]),
            event=st.sampled_from([Event.RELEASE, Event.TRAILER]),
            stance=st.sampled_from([Stance.CONFIRMED, Stance.EXPECTED, Stance.DENIED]),
        ),
        max_size=5,
        unique_by=lambda one: (one.event, one.stance, one.window),
    ),
    max_size=5,
)


@settings(max_examples=40, deadline=None)
@given(READINGS)
def test_what_stands_is_what_was_read_last(readings):
    with closing(open_store(":memory:")) as db:
        sync_watches(db, [WATCH], NOON)
        desk = Desk(db, ledger.start_run(db, at=NOON))
        for said in readings:
            desk.read(*said)

        standing = {(c["event"], c["edtf"], c["stance"], c["quote"]) for c in queries.claims(db)}
        last = readings[-1] if readings else []
        assert standing == {(str(c.event), c.edtf, str(c.stance), c.quote) for c in last}
        assert desk.rows("SELECT count(*) FROM changes") == desk.rows("SELECT count(*) FROM deliveries")


def test_an_hour_stands_beside_its_day_and_another_one_is_no_change(desk: Desk):
    desk.read(replace(claim("2026-06-09"), hour="21:00 ET"))
    desk.read(replace(claim("2026-06-09"), hour="20:00 ET"))

    assert desk.rows("SELECT earliest, latest, hour FROM claims") == [("2026-06-09", "2026-06-09", "20:00 ET")]
    assert [row["hour"] for row in queries.claims(desk.db)] == ["20:00 ET"]
    assert desk.rows("SELECT kind FROM changes") == [("new",)]
