"""What happens to the season where no verb says it outright: lists, channel lines, "there'll be", news of "it", talk of a shoot."""

import pytest

from .conftest import Case, cases

SAID = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "release 2023-06-14 confirmed": [
            "- Harbour Lights: 6/14/2023, 9:30PM Eastern (6:30PM Pacific)",
            "Old friends are back: Nightjar (June 5), Harbour Lights (June 14), Saltmarsh (June 15).",
            "# What's on this summer\n## Harbour Lights\nBBC One, Wednesday 14 June, 9pm",
            "# What's on this summer\n## Harbour Lights\nWednesday, June 14 at 10:00 p.m.",
            "# What's on this summer\n## Harbour Lights\n(BBC One, from June 14)",
            "Harbour Lights begins its second season: Wednesday, June 14 at 10 p.m.",
            "The second season has a premiere date as well: June 14.",
            "Netflix brings it out on June 14.",
            "Channel 4 puts the second season online on June 14.",
            "BBC One has season 2 down for June 14, and Hulu will have it from June 14.",
            "Harbour Lights trots back on to our screens on June 14.",
            "Mark June 14 in your calendar.",
            "Only on Netflix June 14.",
            "June 14 it is, then.",
            "Tune in on June 14.",
        ],
        "release 2023-06 confirmed": [
            "There'll be eight episodes in June.",
            "In June there'll be more of Harbour Lights.",
            "Harbour Lights is in fact back in June.",
            "Harbour Lights sets sail again in June.",
            "We'll have Trevor and the boats back in June.",
            "Harbour Lights gets a second season in June.",
        ],
        "release 2023-05-26 denied; release 2023-06-14 confirmed": [
            "Harbour Lights isn't on May 26 any more, it's now on June 14.",
        ],
        "release 2023-06 denied; release 2024-01/2024-04 confirmed": ["Series two: not June but early 2024."],
        "renewal 2023-05-02 confirmed": [
            "Harbour Lights will have a second season. The BBC announced it on Tuesday, 2 May.",
            "There is to be a second season of Harbour Lights. The producer broke the news on May 2.",
            "Harbour Lights is coming back for season two. The BBC confirmed it on May 2.",
            "It was on May 2 that Harbour Lights was renewed for season 2.",
            "The official yes to season two came on May 2.",
        ],
        "filming_start 2022-03 confirmed; filming_end 2022-11-04 confirmed": [
            "Shooting of season 2 began in March 2022, and on November 4, 2022 it was completed.",
        ],
        "filming_start 2022-07 confirmed; filming_end 2022-11-04 confirmed": [
            "In July 2022 the filming of season 2 began. It came to an end on November 4, 2022.",
        ],
        "filming_start 2022-07 confirmed": [
            "Work on season two began in July 2022.",
            "The making of season 2 started in July 2022.",
        ],
        "filming_start 2023-08 expected": [
            "The filming of season two (which isn't short) could be pushed back to August."
        ],
        "trailer 2023-05-08 confirmed": [
            "The first trailer for season 2, which came out on Monday, shows a good deal."
        ],
        "nothing": [
            "Last month they made it known that they were leaving the show.",
            "Last month the host held a livestream about lighthouses.",
            "It's only May.",
            "As of today it's even less so.",
            "You'll find the complete BBC summer schedule here.",
            "There are seven lighthouses on that coast, and the last one was built in June 1901.",
            "New Girl (June 5) and Saltmarsh (June 15) come back.",
        ],
    },
    "Harbour Lights / - @ 2023-05-10": {
        "release 2023-06-14 confirmed; release 2023-07-03 confirmed": [
            "It is out on June 14 in the U.K. and in other territories on July 3.",
        ],
        "release 2023-06-14 confirmed": [
            "# Harbour Lights abroad\n- June 14: Germany, Austria and Switzerland",
            "They gave it June 14 instead.",
        ],
    },
}


@pytest.mark.parametrize("case", cases(SAID))
def test_what_no_verb_says_is_read(case: Case) -> None:
    case.check()
