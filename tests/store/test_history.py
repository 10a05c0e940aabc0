import json

import pytest

from store.corrections import reject_claim
from store.errors import StoreError
from store.history import claim_story, page_history
from store.model import Claim, Reason, Stance

from .desk import NOON, PAGE, Desk, claim, window


def test_a_page_has_its_editions_claims_and_changes_in_the_order_of_time(desk: Desk):
    desk.published = "2025-12-24"
    desk.read(claim("2026"), headline="First")
    desk.read(claim("2027"), headline="Second")

    told = page_history(desk.db, PAGE)

    assert (told["page"], told["site"], told["last_changed"]) == (PAGE, "courier.example", "2026-01-05T14:00:00Z")
    assert [(one["headline"], one["published"]) for one in told["editions"]] == [
        ("First", "2025-12-24"),
        ("Second", "2025-12-24"),
    ]
    assert [(one["edtf"], one["withdrawn"]) for one in told["claims"]] == [
        ("2026", "2026-01-05T14:00:00Z"),
        ("2027", None),
    ]
    assert [one["kind"] for one in told["changes"]] == ["new", "moved"]
    assert json.loads(json.dumps(told)) == told


def test_an_edition_that_came_back_is_told_once_more(desk: Desk):
    for headline in ("First", "First", "Second", "First"):
        desk.read(claim("2026"), headline=headline, fingerprint=headline)

    told = page_history(desk.db, PAGE)

    assert [(one["seen"][11:16], one["headline"]) for one in told["editions"]] == [
        ("13:00", "First"),
        ("15:00", "Second"),
        ("16:00", "First"),
    ]


def test_a_part_of_an_address_is_enough_where_one_page_has_it(desk: Desk):
    desk.read(url=PAGE + "-b")
    desk.read(url=PAGE + "-c")

    assert page_history(desk.db, "2-b")["page"] == PAGE + "-b"


@pytest.mark.parametrize(
    ("address", "reason"),
    [("nowhere", "no page has the address nowhere"), ("lighthouse", "more than one"), ("", "no page")],
)
def test_an_address_that_fits_no_page_or_several_is_refused(desk: Desk, address, reason):
    desk.read(url=PAGE + "-b")
    desk.read(url=PAGE + "-c")

    with pytest.raises(StoreError, match=reason):
        page_history(desk.db, address)


def test_an_address_that_is_a_page_s_own_is_that_page_though_others_begin_with_it(desk: Desk):
    desk.read(url=PAGE)
    desk.read(url=PAGE + "-b")

    assert page_history(desk.db, PAGE)["page"] == PAGE


def test_a_claim_has_its_reasons_its_edition_who_else_says_it_and_its_changes(desk: Desk):
    reason = Reason("window", "in 2027", "year")
    base = claim("2027", "Out in 2027.", credit="Ann Lee")
    read = Claim(base.event, base.window, base.stance, base.attributed_to, base.quote, True, (reason,))
    desk.read(claim("2026"))
    desk.read(read, headline="Later")
    desk.read(claim("2027", credit="Ann Lee"), url="https://echo.example/1")
    desk.read(claim("2027"), url="https://apart.example/1")

    told = claim_story(desk.db, 2)

    assert (told["edtf"], told["relative"], told["edition"]["headline"]) == ("2027", True, "Later")
    assert told["reasons"] == [{"part": "window", "words": "in 2027", "rule": "year"}]
    assert [[one["site"] for one in group] for group in told["origins"]] == [
        ["courier.example", "echo.example"],
        ["apart.example"],
    ]
    assert [one["kind"] for one in told["changes"]] == ["moved"]
    assert json.loads(json.dumps(told)) == told


def test_a_claim_that_was_rejected_says_so_and_has_nobody_behind_it(desk: Desk):
    desk.read(claim("2027"))
    reject_claim(desk.db, 1, at=NOON)

    told = claim_story(desk.db, 1)

    assert (told["rejected"], told["origins"]) == ("2026-01-05T12:00:00Z", [])


def test_there_is_no_story_of_a_claim_that_does_not_exist(desk: Desk):
    desk.read(Claim("release", window("2026"), Stance.EXPECTED, None, "It returns."))

    with pytest.raises(StoreError, match="no claim 7"):
        claim_story(desk.db, 7)
