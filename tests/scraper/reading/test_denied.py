"""Dates that do not hold: denied, given up, moved away from; and denials that leave a date alone."""

import pytest

from .conftest import Case, cases

DENIED = {
    "Salt Harbour / 3 @ 2024-02-06": {
        "release 2024 denied": [
            "Season 3 won't be released in 2024.",
            "Season 3 will not be out this year.",
            "The third season isn't coming in 2024.",
            "Salt Harbour will not be back in 2024.",
            "There won't be any new episodes in 2024.",
            "There'll be no third season this year.",
            "No new episodes will air in 2024.",
            "Season 3 will no longer premiere in 2024.",
            "The third season is no longer coming in 2024.",
            "Season 3 is not going to arrive in 2024.",
            "Season 3 can't be released in 2024.",
            "Season 3 isn't expected in 2024.",
            "Don't expect season 3 in 2024.",
            "We don't expect season 3 to premiere in 2024.",
            "I don't think season 3 will be released in 2024.",
            "Season 3 is unlikely to premiere in 2024.",
            "It's unlikely that season 3 will come out in 2024.",
            "It is highly unlikely that the third season premieres in 2024.",
            "A 2024 release is out of the question for season 3.",
            "A 2024 premiere of season 3 is off the table.",
            "A release of season 3 in 2024 has been ruled out.",
            "A 2024 release of season 3 is impossible.",
            "A 2024 premiere for season 3 looks unlikely.",
            "Hopes for a 2024 premiere of season 3 have been dashed.",
            "The network ruled out a 2024 premiere for season 3.",
            "Season 3 will miss 2024.",
            "Season 3 will skip 2024 altogether.",
            "Salt Harbour is sitting out 2024.",
            "Season 3 has no chance of coming out in 2024.",
            "There's no way season 3 will be ready in 2024.",
            "There is little hope that season 3 will premiere in 2024.",
            "We doubt that season 3 will premiere in 2024.",
            "Chances of seeing season 3 in 2024 are slim to none.",
            "Whoever hopes for season 3 in 2024 will be disappointed.",
            "Season 3 doesn't look like it will be out in 2024.",
            "Nobody expects season 3 to be released in 2024 any more.",
            "Neither the second half of season 2 nor season 3 will air in 2024.",
            "The rumor that season 3 comes out in 2024 is false.",
            "Rumors of a 2024 release for season 3 turned out to be untrue.",
            "Season 3 has been pulled from the 2024 schedule.",
            "Season 3 was taken off the schedule for 2024.",
            "# Salt Harbour season 3 won't premiere in 2024\nThe harbour is quiet.",
        ],
        "release 2024 denied by Netflix": [
            "Netflix said that season 3 won't premiere in 2024.",
            "Netflix confirmed that season 3 will not be out in 2024.",
            "According to Netflix, season 3 won't be released this year.",
        ],
        "release 2024-05 denied; release 2025 confirmed": [
            "Season 3 was originally set for May 2024, but will now premiere in 2025.",
            "Season 3 was supposed to premiere in May 2024, but it has been pushed to 2025.",
            "Originally planned for May 2024, season 3 will now be released in 2025.",
            "Once scheduled for May 2024, the third season now premieres in 2025.",
            "Initially slated for May 2024, season 3 has been delayed to 2025.",
            "Season 3 has been pushed back from May 2024 to 2025.",
            "Season 3 moves from May 2024 to 2025.",
            "The premiere of season 3 has been moved from May 2024 to 2025.",
            "Season 3 will premiere in 2025 instead of May 2024.",
            "Season 3 comes out in 2025, and not in May 2024 as planned.",
            "Season 3 won't premiere in May 2024 but in 2025.",
            "Season 3 was due in May 2024. Now it will be released in 2025.",
            "Season 3 had been scheduled for May 2024; it will now premiere in 2025.",
            "The third season was meant to arrive in May 2024. Instead, it premieres in 2025.",
            "Season 3, which was to air in May 2024, will premiere in 2025.",
            "The original release date of season 3 was May 2024; it now premieres in 2025.",
            "Season 3 had first been announced for May 2024 but was postponed to 2025.",
            "Season 3 misses its May 2024 date and premieres in 2025.",
            "Season 3 was to be released in May 2024 before it was delayed to 2025.",
            "May 2024 had been the plan, but season 3 will premiere in 2025.",
            "Season 3, previously due in May 2024, premieres in 2025.",
            "Season 3 trades May 2024 for 2025.",
        ],
        "release 2024-05 denied": [
            "The May 2024 premiere of season 3 has been postponed indefinitely.",
            "Season 3 was to premiere in May 2024, but it has been delayed.",
            "Season 3 was slated for May 2024, but sources say that it has been postponed.",
            "Season 3 has been pulled from its May 2024 slot.",
            "Season 3 was expected in May 2024, but that didn't happen.",
            "Season 3 should have come out in May 2024, but the strike got in the way.",
            "Season 3 loses its May 2024 slot.",
        ],
        "filming_start 2024-03 denied; filming_start 2024-09 confirmed": [
            "Filming on season 3 was supposed to start in March 2024, but it will now begin in September 2024.",
            "Production on season 3 was moved from March 2024 to September 2024.",
        ],
    },
    "The Glass Ferry / - @ 2024-02-06": {
        "release 2024-05-03 denied; release 2025-02-14 confirmed": [
            "The Glass Ferry has been pushed from May 3, 2024 to February 14, 2025.",
            "The Glass Ferry, originally slated for May 3, 2024, will now open on February 14, 2025.",
            "The Glass Ferry will no longer open on May 3, 2024; its new date is February 14, 2025.",
            "The Glass Ferry vacates May 3, 2024 and opens on February 14, 2025.",
        ],
    },
}

NOT_DENIED = {
    "Salt Harbour / 3 @ 2024-02-06": {
        "release 2024-09 confirmed": [
            "It won't be long: season 3 premieres in September 2024.",
            "Season 3 will not only be longer, it premieres in September 2024.",
            "No joke: season 3 premieres in September 2024.",
            "Fans can't wait until season 3 premieres in September 2024.",
            "Don't worry, season 3 premieres in September 2024.",
            "Never before have there been so many boats: season 3 premieres in September 2024.",
            "Dee Marsh is not in it, but season 3 premieres in September 2024.",
            "The title isn't known, but season 3 premieres in September 2024.",
            "Season 3 is out in September 2024.",
            "Season 3 will be out in September 2024, no matter what.",
            "Season 3 premieres in September 2024, as planned.",
            "Season 3 was not delayed: it premieres in September 2024.",
            "Season 3 is not a rumor any more: it premieres in September 2024.",
        ],
        "release 2024-09 expected": [
            "Season 3 was always planned for September 2024.",
            "A September 2024 premiere of season 3 isn't out of the question.",
            "It's not impossible that season 3 will premiere in September 2024.",
            "Season 3 is supposed to premiere in September 2024.",
            "Season 3 should be out in September 2024.",
        ],
        "release 2025/.. expected": [
            "Season 3 won't premiere before 2025.",
            "Season 3 will not be out until 2025.",
            "Don't expect season 3 before 2025.",
            "Season 3 is not coming earlier than 2025.",
        ],
        "nothing": [
            "Filming had not begun as of March 2023.",
            "Season 3 hadn't been ordered in January 2024.",
            "Dee Marsh will not be at Comic Con in July 2024.",
            "Paper Kites won't be back in 2024.",
            "Dee Marsh can't come to the festival in May 2024.",
        ],
    },
}


@pytest.mark.parametrize("case", cases(DENIED))
def test_date_that_does_not_hold_is_denied(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOT_DENIED))
def test_negation_of_something_else_leaves_the_date(case: Case) -> None:
    case.check()
