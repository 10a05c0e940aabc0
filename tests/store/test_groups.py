"""The claims of a watch by where they stand to its answer, and by voice."""

from dataclasses import replace
from datetime import date

from store.answer import Answer, Evidence, Heard, Status
from store.groups import Group, grouped, heading, voices
from store.model import Claim, Event, Stance
from store.sides import Stand
from store.timeline import Point

from .desk import claim, window

TODAY = date(2026, 1, 5)
SAID = claim("2027-03")


def answered(*evidence: Evidence) -> Answer:
    return Answer(Status.RUMOURED, window("2027-03"), 0.5, None, None, None, (), evidence, "Words.")


def point(number: int, said: Claim = SAID, *, site: str = "a.example", credit: str | None = None) -> Point:
    where = f"https://{site}/{number}"
    return Point(
        *(number, date(2026, 1, 2), said.window, said.stance, said.event, site, "news", credit or site, "Q.", where)
    )


def told(groups: list[Group]) -> list[tuple[str, str, list[int]]]:
    return [(group.title, group.why, [one.claim_id for one in group.points]) for group in groups]


def test_claims_that_credit_the_same_voice_are_one_that_says_why():
    said = [point(1, credit="Ann Lee"), point(2, site="b.example", credit="Ann Lee"), point(3, site="c.example")]

    assert told(grouped(said, answered(), TODAY)) == [
        ("c.example", "", [3]),
        ("Ann Lee", "same credit, Ann Lee", [2, 1]),
    ]


def test_pages_of_one_site_are_one_voice():
    assert told(grouped([point(1), point(2)], answered(), TODAY)) == [("a.example", "same site", [2, 1])]


def test_claims_of_one_page_are_one_voice():
    own, handed_on = point(1), replace(point(2, credit="Ann Lee"), url="https://a.example/1")

    assert told(grouped([own, handed_on], answered(), TODAY)) == [("Ann Lee, a.example", "same page", [2, 1])]


def test_a_house_and_who_credits_it_are_one_voice():
    said = [point(1, site="www.netflix.com"), point(2, site="b.example", credit="Netflix")]

    assert told(grouped(said, answered(), TODAY)) == [("Netflix, www.netflix.com", "same house", [2, 1])]


def test_what_was_found_to_be_a_copy_is_of_the_first_that_said_the_same():
    said = [point(1), replace(point(2, site="b.example"), copied=True), point(3, site="c.example")]

    assert told(grouped(said, answered(), TODAY)) == [
        ("c.example", "", [3]),
        ("b.example, a.example", "copied text", [2, 1]),
    ]


def test_what_a_page_hands_on_of_another_event_does_not_make_its_guess_anothers_voice():
    renewed = claim("2025-02", event=Event.RENEWAL, credit="Netflix")
    official = [point(1, site="news.example"), replace(point(2, renewed, site="news.example"), voice="Netflix")]
    guess, handed_on = point(3, site="b.example"), point(4, renewed, site="b.example", credit="Netflix")
    said = [*official, guess, replace(handed_on, url=guess.url)]

    assert voices(grouped(said, answered(), TODAY)) == {Stand.FOR: 2, Stand.NEAR: 1}


def test_one_voice_that_says_two_things_stands_on_two_sides():
    gone = replace(point(3), until=date(2026, 1, 4))
    groups = grouped([point(1, claim("2029")), point(2), gone], answered(), TODAY)

    assert [(group.stand, [one.claim_id for one in group.points]) for group in groups] == [
        (Stand.FOR, [2]),
        (Stand.AGAINST, [1]),
        (Stand.BEFORE, [3]),
    ]


def test_what_was_said_later_does_not_count_on_a_day_before():
    assert grouped([point(1)], answered(), date(2026, 1, 1)) == []


def test_who_names_the_very_window_comes_before_who_weighs_more():
    heavy = Evidence(Heard(claim("2027"), "https://b.example/", "b.example", TODAY, 2), "b.example", 0.6, "b")
    groups = grouped([point(1), point(2, claim("2027"), site="b.example")], answered(heavy), TODAY)

    assert [group.title for group in groups] == ["a.example", "b.example"]


def test_a_heading_counts_what_is_listed_below_it():
    denied = point(2, claim("2027-03", stance=Stance.DENIED))
    said = grouped([point(1), point(3), denied], answered(), TODAY)

    assert [heading(group.stand, 1, group.claims, over=False) for group in said] == [
        "says so: 1 voice, 2 claims",
        "says otherwise: 1 voice, 1 claim",
    ]
    assert heading(Stand.AGAINST, 1, 2, over=True) == "had said otherwise: 1 voice, 2 claims"
