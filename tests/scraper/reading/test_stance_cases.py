"""How surely it is said: settled, hedged, denied, superseded, conditional, asked."""

import pytest

from .conftest import Case, cases

SETTLED = {
    "Paper Foxes / 2 @ 2023-05-10": {
        "release 2023-09 confirmed": [
            "The studio has made up its mind to bring out season 2 in September.",
            "Season 2 is made up of six episodes and will premiere in September.",
            "The network announced last week that season 2 would premiere in September.",
            "Fans of The Theory Club will like it: season 2 premieres in September.",
            "Paper Foxes will return in September.",
            "Season 2 is set to premiere in September.",
            "It's official: season 2 of Paper Foxes is coming in September.",
            "Season 2 is confirmed for September 2023.",
            "Season 2 is definitely landing in September.",
            "Reports have it confirmed: season 2 of Paper Foxes starts in September.",
            "Season 2 has been scheduled for September 2023.",
            "The second season has been locked in for September.",
            "The release of the second season has been fixed for September.",
            "There you have it: September is when season 2 begins.",
            "Contrary to what some feared, season 2 does premiere in September.",
            "The second season will still premiere in September, strike or no strike.",
            "Nothing has changed: season 2 premieres in September as announced.",
            "Season 2 had been planned for September all along.",
            "As was announced to the press, season 2 is set for September.",
            "Recent reports have season 2 confirmed for a September premiere.",
            "Season 2 premieres in September, and it might be the best of them.",
            "In September they release season 2, perhaps their finest work.",
            "Viewers can watch season 2 in September, on TV or if they stream it.",
            "Nothing could make us happier than to have season 2 back in September.",
            "Those who didn't see it coming, beware: season 2 premieres in September.",
        ],
    },
}

HEDGED = {
    "Paper Foxes / 2 @ 2023-05-10": {
        "release 2023-09 expected": [
            "If you ask us, season 2 premieres in September.",
            "If you ask us, September is when season 2 premieres.",
            "It's possible, though, that season 2 premieres in September.",
            "According to some reliable sources, season 2 premieres in September.",
            "Season 2 will premiere in September, if the leak is to be believed.",
            "Season 2 surely comes in September.",
            "Some fans put season 2 in September.",
            "People are speculating about a debut of season 2 in September.",
            "It would be nice and sensible if season 2 came out in September 2023.",
            "The director said that it was looking more like September for season 2.",
            "Look for it to come out in September: season 2 of Paper Foxes.",
            "It looks more and more like season 2 premieres in September.",
            "Season 2 is expected in September.",
            "Paper Foxes season 2 is likely to premiere in September.",
            "Season 2 could arrive in September.",
            "We might see season 2 in September.",
            "The second season may drop in September.",
            "Season 2 should be out in September.",
            "Season 2 is rumored to premiere in September.",
            "Season 2 will reportedly debut in September.",
            "The second season is thought to be coming in September.",
            "Season 2 will probably start in September.",
            "Our best guess for the return of Paper Foxes is September.",
            "We predict that season 2 premieres in September.",
            "Season 2 is planned for September.",
            "The network is aiming for a September premiere of the second season.",
            "Producers are eyeing a September launch for season 2.",
            "The second season is targeting September.",
            "The second season is tentatively set for September.",
            "The second season is pencilled in for September.",
            "Chances are that season 2 lands in September.",
            "In all likelihood, season 2 will be here in September.",
            "Season 2 is believed to be coming in September.",
            "Season 2 is anticipated in September.",
            "Presumably season 2 arrives in September.",
            "All signs point to a September release for season 2.",
            "If all goes to plan, season 2 will premiere in September.",
            "If the strike ends soon, season 2 will premiere in September.",
            "Paper Foxes is hoping to return in September.",
            "I bet that season 2 comes out in September.",
            "I think season 2 will come out in September.",
            "We believe that the second season will premiere in September.",
            "Season 2 is tipped for September.",
            "Season 2 is supposed to come out in September.",
            "Season 2 is projected to premiere in September.",
            "Season 2 looks likely to land in September.",
            "A September premiere seems plausible for season 2.",
            "It would make sense for season 2 to drop in September.",
            "Rumor has it that season 2 premieres in September.",
            "Word on the street is that Paper Foxes returns in September.",
            "An unconfirmed leak says that season 2 launches in September.",
            "Season 2 is apparently coming in September.",
            "The estimated release of season 2 is September.",
            "Expect season 2 in September.",
            "You can expect the second season to premiere in September.",
            "We're looking at a September release for season 2.",
            "We can look forward to season 2 in September, fingers crossed.",
            "It is possible that season 2 premieres in September.",
            "There's a good chance that season 2 will be out in September.",
            "Season 2 will most likely premiere in September.",
            "Don't be surprised if season 2 shows up in September.",
            "A September release isn't out of the question for season 2.",
            "- Season 2 release date: September 2023 (expected)",
            "- Expected release date: September 2023",
            "- Season 2 ETA: September 2023 (est.)",
        ],
        "release 2024 expected": [
            "Season 2 is on the network's slate for 2024.",
            "Paper Foxes season 2 is in the line-up for 2024.",
            "Season 2 is more likely to arrive in 2024.",
            "If it is renewed, season 2 could premiere in 2024.",
            "Should the network order it, a second season would air in 2024.",
        ],
    },
}

DENIED = {
    "Paper Foxes / 2 @ 2023-05-10": {
        "release 2023 denied": [
            "Season 2 won't premiere in 2023.",
            "The second season will not arrive this year.",
            "Season 2 of Paper Foxes isn't coming in 2023.",
            "Don't expect season 2 in 2023.",
            "Season 2 is unlikely to arrive in 2023.",
            "Season 2 will not be released in 2023 after all.",
            "Hopes of a 2023 release for season 2 have been dashed.",
            "A 2023 premiere for season 2 has been ruled out.",
            "There is no way season 2 comes out this year.",
            "Paper Foxes will skip 2023.",
            "A 2023 release for season 2 is off the table.",
            "Season 2 is no longer coming in 2023.",
            "Season 2 can't possibly be ready in 2023.",
            "You won't be watching season 2 this year.",
            "There will be no new season of Paper Foxes in 2023.",
            "We doubt that season 2 will be out in 2023.",
            "Season 2 will not make it to screens this year.",
            "Season 2 of Paper Foxes was never going to premiere in 2023.",
            "The claim that season 2 comes out in 2023 is false.",
        ],
        "release 2023-06-14 denied": [
            "Season 2 has been pulled from its June 14 slot.",
            "The second season will miss its June 14 date.",
            "Season 2 is no longer premiering on June 14.",
            "The June 14 premiere of season 2 has been postponed indefinitely.",
            "Season 2, which was due on June 14, has been delayed.",
            "Season 2 had been slated for June 14, but sources say it has been pushed back.",
            "Season 2 won't drop on June 14 as first announced.",
        ],
    },
}

MOVED = {
    "Paper Foxes / 2 @ 2023-05-10": {
        "release 2023-06-14 denied; release 2023-09-06 confirmed": [
            "Originally due on June 14, season 2 now premieres on September 6.",
            "Season 2 has been pushed from June 14 to September 6.",
            "Season 2 was meant to premiere on June 14 but will now launch on September 6.",
            "Instead of June 14, the second season will premiere on September 6.",
            "The second season moves from June 14 to September 6.",
            "Season 2 won't premiere on June 14. It will be here on September 6 instead.",
            "The second season had been set for June 14; the new date is September 6.",
            "Season 2 is delayed: it premieres on September 6, not on June 14.",
            "Season 2 of Paper Foxes will now arrive on September 6 rather than June 14.",
            "Previously scheduled for June 14, season 2 has been rescheduled to September 6.",
            "Season 2 was moved to June 14, and from there to September 6.",
            "Season 2 was first delayed to June 14 and then to September 6.",
            "June 14 is out, September 6 is in: season 2 has a new date.",
            "June 14 was the date of season 2 at first. Now season 2 premieres on September 6.",
            "The makers had said that season 2 would be here on June 14, but it now premieres on September 6.",
        ],
        "release 2023-06-14 confirmed; release 2023-09-06 denied": [
            "Paper Foxes has been brought forward: season 2 now starts on June 14 instead of September 6.",
            "Season 2 moves up from September 6 to June 14.",
        ],
        "release 2023-09 denied; release 2024-01/2024-04 expected": [
            "Season 2 was due in September, but it will now probably arrive in early 2024.",
            "Once planned for September, season 2 is now expected in early 2024.",
        ],
        "release 2023-09-06 confirmed": [
            "The second season has been delayed to September 6.",
            "Season 2 has been pushed back to September 6.",
            "Season 2 is held back until September 6.",
            "The second season has been rescheduled for September 6.",
            "The premiere of season 2 moves to September 6.",
        ],
        "filming_start 2023-04 denied; filming_start 2023-08 confirmed": [
            "Filming on season 2 was to begin in April, but it will now start in August.",
        ],
    },
}

OPEN = {
    "Paper Foxes / 2 @ 2023-05-10": {
        "release 2025/.. expected": [
            "Season 2 probably won't be here until 2025.",
            "Don't expect season 2 until 2025.",
            "We don't see season 2 arriving before 2025.",
            "Season 2 is likely to arrive in 2025 at the earliest.",
            "The earliest we could see season 2 is 2025.",
            "Season 2 is hardly coming before 2025.",
            "Season 2 is not expected before 2025.",
            "Fans shouldn't count on season 2 before 2025.",
        ],
        "release ../2024 expected": [
            "Season 2 should be out before 2025.",
            "We could get season 2 before 2025.",
            "Season 2 will likely be out by the end of 2024.",
        ],
    },
}

NOTHING = {
    "Paper Foxes / 2 @ 2023-05-10": {
        "nothing": [
            "Is season 2 coming in September?",
            "Will Paper Foxes return in September?",
            "Could season 2 arrive in September 2023?",
            "So, September for season 2?",
            "# Paper Foxes Season 2 in September?\nSo many fans ask.",
            "# Paper Foxes Season 2: Is It Coming in 2024?\nThe fans want to know.",
            "# Paper Foxes Season 2 Release Date 2023\nThe fans want to know.",
            "## Paper Foxes Season 2 Release Date: 2023 or 2024?\nThe fans want to know.",
            "Many readers ask us whether season 2 is coming in September.",
            "People wonder if season 2 premieres in September.",
            "“I'd love to be back with season 2 next summer,” said Dee Marsh.",
            "“I wish that we could do a second season in 2024,” said Dee Marsh.",
            "We would love to have season 2 by Christmas.",
            "Fans begged for a second season in 2022.",
            "Season 2 is coming soon.",
            "Season 2 arrives in the coming months.",
            "Season 2 will be here in a few weeks.",
            "Season 2 premieres six months after filming ends.",
            "Season 2 comes a month after its trailer.",
            "Season 2 could be made if the fans shout loudly enough.",
            "Imagine season 2 in September!",
            "Season 2 is on indefinite hiatus.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "the window is misjudged": [
        "the-release-of-the-second-season-has-been-fixed-for-september",
        "the-earliest-we-could-see-season-2-is-2025",
    ],
}


@pytest.mark.parametrize("case", cases(SETTLED, UNREAD))
def test_settled(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(HEDGED, UNREAD))
def test_hedged(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(DENIED, UNREAD))
def test_denied(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(MOVED, UNREAD))
def test_date_that_was_moved_is_denied(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(OPEN, UNREAD))
def test_open_windows_are_expected(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOTHING, UNREAD))
def test_questions_headings_and_wishes_are_no_claim(case: Case) -> None:
    case.check()
