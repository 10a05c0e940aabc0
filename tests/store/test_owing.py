"""Which changes are owed to which target: its filters, and that the decision stands with the change."""

import pytest

from store.model import Change, ChangeKind, Event, Stance
from store.owing import Target, owe, wants

from .desk import WATCH, Desk, claim

ALL = frozenset(ChangeKind)
MOVED = Change(ChangeKind.MOVED, claim("2026"), claim("2027"))
CONFIRMED = Change(ChangeKind.FIRMED, claim("2026"), claim("2026", stance=Stance.CONFIRMED))
GONE = Change(ChangeKind.WITHDRAWN, claim("2026", stance=Stance.CONFIRMED), None)
NO_DATE = Change(ChangeKind.WITHDRAWN, claim("2026"), claim(None, stance=Stance.UNANNOUNCED))
FAILING = Change(ChangeKind.SOURCE_FAILING, None, None)


def only(**filters: object) -> Target:
    return Target("phone", **{"on": ALL, **filters})


@pytest.mark.parametrize(
    ("target", "change", "page", "expected"),
    [
        (only(), MOVED, {}, True),
        (only(on=frozenset({ChangeKind.NEW})), MOVED, {}, False),
        (only(on=frozenset({ChangeKind.MOVED})), NO_DATE, {}, True),
        (only(on=frozenset({ChangeKind.MOVED})), GONE, {}, False),
        (only(watches=frozenset({WATCH.slug})), MOVED, {"watch": WATCH.slug}, True),
        (only(watches=frozenset({"another"})), MOVED, {"watch": WATCH.slug}, False),
        (only(watches=frozenset({"another"})), FAILING, {}, True),
        (only(stances=frozenset({Stance.CONFIRMED})), MOVED, {}, False),
        (only(stances=frozenset({Stance.CONFIRMED})), CONFIRMED, {}, True),
        (only(stances=frozenset({Stance.CONFIRMED})), GONE, {}, True),
        (only(stances=frozenset({Stance.CONFIRMED})), FAILING, {}, True),
        (only(languages=frozenset({"ko"})), MOVED, {"language": "ko-KR"}, True),
        (only(languages=frozenset({"ko"})), MOVED, {"language": "EN"}, False),
        (only(languages=frozenset({"ko"})), MOVED, {"language": None}, True),
    ],
)
def test_a_target_hears_what_it_asked_for(target, change, page, expected):
    assert wants(target, change, **page) is expected


def test_what_nobody_asked_for_is_owed_to_nobody_and_that_is_on_record(desk: Desk):
    desk.targets = (only(watches=frozenset({"another"})), Target("mail", frozenset({ChangeKind.MOVED})))
    desk.read(claim("2026"), claim("2026-03", event=Event.TRAILER))
    desk.read(claim("2027"), claim("2026-03", event=Event.TRAILER))

    assert desk.rows("SELECT kind, owed FROM changes ORDER BY id") == [("new", 0), ("new", 0), ("moved", 1)]
    assert desk.rows("SELECT target FROM deliveries") == [("mail",)]


@pytest.mark.parametrize(("language", "owed"), [("en", 0), ("ko", 1), (None, 1)])
def test_the_language_is_that_of_the_page(desk: Desk, language: str | None, owed: int):
    desk.read(claim("2026"))
    desk.db.execute("UPDATE editions SET language = ?", [language])
    desk.targets = (only(languages=frozenset({"ko"})),)
    desk.db.execute("DELETE FROM deliveries")
    (change_id,) = desk.rows("SELECT id FROM changes")[0]

    assert owe(desk.db, change_id, MOVED, desk.targets) == owed
