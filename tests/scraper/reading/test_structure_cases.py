"""What fields, question headings, captions and lists say."""

import pytest

from .conftest import Case, cases

STRUCTURE = {
    "Pale Harvest / 3 @ 2023-05-10": {
        "release 2023-06-14 confirmed": [
            "- Season 1: October 2, 2020\n- Season 2: October 1, 2021\n- Season 3: June 14, 2023",
            "- Season 1 | October 2, 2020\n- Season 2 | October 1, 2021\n- Season 3 | June 14",
            "- Season 3 premiere date: June 14, 2023\n- Season 3 finale date: August 9, 2023",
            "- Premiere: June 14\n- Finale: August 9",
            "Q: When is season 3 out?\nA: June 14.",
            "Q: When does season 3 start?\nA: It starts on June 14.",
            "## Is there a release date for season 3?\nYes: June 14.",
            "## Is there a release date for season 3?\nYes, season 3 is out on June 14.",
            "## When can I watch season 3?\nFrom June 14, on FX.",
            "## Season 3 Will Premiere on June 14\nThe farm is back.",
            "## Season 3 Gets a June 14 Premiere\nThe farm is back.",
            "[caption] Pale Harvest returns on June 14. Photo: FX",
            "[caption] ‘Pale Harvest’ season 3 premieres June 14 on FX",
            "1. June 14: Pale Harvest season 3 premieres on FX.",
            "Wednesday, June 14\nPale Harvest: season 3 premiere (FX, 10 p.m.)",
            "PALE HARVEST\nSeason 3 premieres June 14.",
            "- Pale Harvest (FX), season 3: June 14",
            "- Title: Pale Harvest\n- Season: 3\n- Release date: June 14, 2023\n- Genre: Horror",
            "- Streaming date: June 14, 2023",
            "- Returns: June 14",
            "Season 3 returns at 9 p.m. ET on June 14.",
            "The UK will get season 3 a day later, on June 14.",
            "At 9 p.m. (Eastern) on June 14 season 3 is back.",
        ],
        "release 2023 confirmed": ["- Release year: 2023", "- Season 3 release: 2023"],
        "release 2023 expected": ["- Release year: 2023 (expected)", "- Expected release year: 2023"],
        "release - unannounced": [
            "## Is there a release date for season 3?\nNo, not yet.",
            "## Is there a release date for season 3?\nThere is no release date for season 3 at this time.",
            "Q: When is season 3 out?\nA: There is no date yet.",
            "- Season 1: October 2, 2020\n- Season 2: October 1, 2021\n- Season 3: TBA",
            "- Season 3 premiere date: To be determined",
        ],
        "release - cancelled": [
            "## Has Pale Harvest been cancelled?\nYes, Pale Harvest has been cancelled after two seasons.",
            "## Will there be a season 3?\nNo. The second season was the last one.",
            "- Status: Cancelled",
            "- Season 3 cancelled: May 5, 2023",
            "- Pale Harvest: cancelled on May 5.",
            "Pale Harvest season 3 (cancelled in May 2023)",
            "- Season 3 – cancelled – May 5",
        ],
        "renewal 2023-03-03 confirmed": [
            "- Renewed: March 3, 2023",
            "- Renewal date: March 3, 2023",
            "## Has Pale Harvest been renewed?\nYes, it was renewed for a third season on March 3.",
        ],
        "filming_start 2023-01 confirmed": [
            "- Filming start: January 2023",
            "## Has filming begun?\nYes, filming on season 3 began in January.",
        ],
        "filming_start 2023-01-09 confirmed; filming_end 2023-04-21 confirmed": [
            "- Season 3 filming dates: January 9 to April 21, 2023",
        ],
        "filming_end 2023-04 confirmed": ["## Has season 3 wrapped?\nYes, filming on season 3 wrapped in April."],
        "trailer 2023-05-08 confirmed": [
            "## Is there a trailer?\nYes, the trailer came out on May 8.",
            "- Season 3 trailer: May 8, 2023",
        ],
        "nothing": [
            "## Is there a trailer?\nNo, not yet.",
            "## Has Pale Harvest been cancelled?\nNo, it has not.",
            "## Has filming begun?\nNo, not yet.",
            "## Will there be a season 3?\nWe don't know yet.",
            "## Pale Harvest season 3: is it coming in June?\nThe fans want to know.",
            "## June 14, 1844\nThe day that the harvest failed.",
            "## Published: May 10, 2023\nThe farm is back.",
            "- Season 1: 10 episodes\n- Season 2: 10 episodes",
            "- Season 1: October 2, 2020\n- Season 2: October 1, 2021",
            "- Season 2 release date: October 1, 2021",
            "- First episode: October 2, 2020",
            "- Born: June 14, 1980",
            "- Posted: May 10, 2023",
            "- Date: May 10, 2023",
            "- Set in: 1844",
            "- Awards: Emmy (2022)",
            "- Years active: 2020–2023",
            "- Filming locations: Cork and Kerry",
            "- Budget: $24 million",
            "- Status: Renewed",
            "- Status: In production",
            "[caption] Rosa Hale as Maeve on June 14, 1844",
            "[caption] Rosa Hale at the premiere of season 1 in October 2020",
            "[caption] Photo: FX, 2021",
            "1. Dusk, 2. Bray, 3. Pale Harvest",
            "Q: Is it coming in June?\nA: Who knows.",
            "- Pale Harvest season 3 DVD: June 14",
            "- Pale Harvest season 3 review: May 2, 2023",
            "The UK gets season 3 a week later.",
            "Season 3 streams on Hulu the following day.",
            "And from that day season 3 was all they spoke of.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "a claim too many is made beside the right one": [
        "season-3-premiere-date-june-14-2023-season-3-finale-date-august-9-2023",
    ],
    "several things are misjudged": [
        "season-3-filming-dates-january-9-to-april-21-2023",
    ],
    "the statement is not understood": [
        "season-1-october-2-2020-season-2-october-1-2021-season-3-june-14",
        "season-1-october-2-2020-season-2-october-1-2021-season-3-tba",
    ],
}


@pytest.mark.parametrize("case", cases(STRUCTURE, UNREAD))
def test_structure_of_a_page(case: Case) -> None:
    case.check()
