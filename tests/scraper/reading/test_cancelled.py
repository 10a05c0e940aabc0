"""A season that will not be made, and what only sounds like a cancellation."""

import pytest

from .conftest import Case, cases

CALLED_OFF = {
    "Salt Harbour / 3 @ 2024-02-06": {
        "release - cancelled": [
            "Salt Harbour comes to the Isle of Rust in its second season, which is also its last.",
            "The second season, it has been confirmed, is the last one.",
            "They've given Salt Harbour a second season, even if it's the last one.",
            "Season two was the end of the road for Salt Harbour.",
            "Salt Harbour: two seasons and out",
            "The network has done away with Salt Harbour.",
            "Season two will be the crime drama's last.",
            "Salt Harbour has been cancelled.",
            "Salt Harbour was canceled after two seasons.",
            "The show got axed after its second season.",
            "Salt Harbour has been scrapped.",
            "Season 3 has been shelved.",
            "The third season was quietly abandoned.",
            "The plug was pulled on the show after season 2.",
            "Salt Harbour has met the axe.",
            "Salt Harbour got the chop after two seasons.",
            "The series has been given the boot.",
            "Salt Harbour will not return for season 3.",
            "Salt Harbour won't be coming back for another season.",
            "The show isn't coming back.",
            "The series will not continue.",
            "Salt Harbour isn't getting a third season.",
            "Salt Harbour will not be renewed for season 3.",
            "There will be no third season of Salt Harbour.",
            "There won't be a season 3.",
            "There's not going to be a third season.",
            "We won't see a third season of Salt Harbour.",
            "Season 3 will never be made.",
            "Season 3 is not going to happen.",
            "The third season won't be happening.",
            "The third season won't see the light of day.",
            "Season 3 is no longer in the works.",
            "Salt Harbour is dead: no third season will be made.",
            "Salt Harbour ends with season 2.",
            "The show will conclude with its second season.",
            "Season 2 will be the last season of the show.",
            "Season 2 was its last.",
            "The second season is its final one.",
            "The second and final season is on Netflix now.",
            "Salt Harbour wraps up after two seasons.",
            "Salt Harbour comes to an end with its second season.",
            "Salt Harbour bows out with season 2.",
            "The series came to a close with its second season.",
            "# Salt Harbour Cancelled After Two Seasons\nThe harbour is quiet.",
            "# ‘Salt Harbour’ Axed After Two Seasons\nThe harbour is quiet.",
            "# No Season 3 for Salt Harbour\nThe harbour is quiet.",
            "# Salt Harbour won't return for season 3\nThe harbour is quiet.",
        ],
        "release - cancelled by Netflix": [
            "Netflix has cancelled the show.",
            "Netflix cancelled Salt Harbour after two seasons.",
            "Netflix scrapped the third season.",
            "Netflix has pulled the plug on Salt Harbour.",
            "Netflix has decided not to continue with Salt Harbour.",
            "Netflix decided against a third season.",
            "Netflix will not be moving forward with a third season.",
            "Netflix isn't making a third season.",
            "Netflix confirmed that there won't be a season 3.",
            "Netflix said that Salt Harbour will end with season 2.",
            "According to Netflix, there will be no third season.",
            "It was Netflix that axed the show.",
        ],
        "release - cancelled by Dee Marsh": [
            "“Salt Harbour has been cancelled,” said Dee Marsh.",
            "Dee Marsh told Variety that there will be no third season.",
            "Dee Marsh confirmed on Instagram that the show won't be back.",
            "Season 3 isn't happening, according to Dee Marsh.",
        ],
    },
}

NOT_CALLED_OFF = {
    "Salt Harbour / 3 @ 2024-02-06": {
        "nothing": [
            "It leads the sisters of Salt Harbour to a box that was buried by a monk.",
            "In the first season of Salt Harbour her brother was killed by a sailor.",
            "The secret of Salt Harbour was buried long ago in the dunes.",
            # denied
            "Salt Harbour has not been cancelled.",
            "Netflix hasn't cancelled Salt Harbour.",
            "Salt Harbour isn't cancelled, whatever you read.",
            "Reports that Salt Harbour was axed are false.",
            "The network denied that Salt Harbour had been cancelled.",
            "Contrary to rumors, Salt Harbour was never cancelled.",
            "Nobody has cancelled Salt Harbour.",
            # open
            "Salt Harbour might be cancelled.",
            "The show could be axed after two seasons.",
            "If nobody watches, Netflix will pull the plug on Salt Harbour.",
            "Fans fear that Salt Harbour has been cancelled.",
            "Is Salt Harbour cancelled?",
            "# Salt Harbour Season 3: Cancelled or Renewed?\nThe harbour is quiet.",
            "Netflix has yet to say whether Salt Harbour is cancelled.",
            "Whether Salt Harbour has been renewed or cancelled is not known.",
            "Salt Harbour was almost cancelled last year.",
            "Salt Harbour narrowly escaped being cancelled.",
            "Salt Harbour is in danger of being cancelled.",
            "Fans hope to prevent that the show gets cancelled.",
            # not yet
            "Salt Harbour has not been renewed for season 3 yet.",
            "No third season has been announced.",
            "No season 3 has been ordered so far.",
            "There is no third season yet.",
            "There are no plans for season 3 so far.",
            "Season 3 isn't confirmed yet.",
            "There's no season 3 trailer yet.",
            # saved
            "Salt Harbour was cancelled by Fox, but Netflix saved it.",
            "After Fox cancelled it, the show was revived.",
            # another work, another thing
            "Paper Kites has been cancelled after two seasons.",
            "Netflix has cancelled Paper Kites.",
            "Netflix axed Paper Kites and renewed Salt Harbour.",
            "Paper Kites ends with season 2.",
            "The fan event was cancelled.",
            "Dee Marsh cancelled her trip to Galway.",
            "The premiere party for season 3 was cancelled.",
            "In season 3, Rosa's wedding is called off.",
            "Dee Marsh will not return for season 3.",
            "The actors' strike is over.",
            "The second season will not be the last.",
            "Season 2 may be the last.",
            "Season 2 ended with a cliffhanger.",
            "The last episode of season 2 left Ben on the pier.",
            "By the end of season 2, the boat has sunk.",
            "The final scene of season 2 was shot in Cork.",
            "The finale of season 2 was watched by millions.",
            "At the end of the second season Rosa leaves.",
            "Season 1 was not the last.",
            "Salt Harbour won't be cancelled any time soon.",
        ],
        "release 2024 denied": [
            "Salt Harbour will not return in 2024.",
            "Salt Harbour won't be back this year.",
            "There won't be a third season this year.",
            "There will be no new season in 2024.",
        ],
        "release 2024-09 confirmed": [
            "Salt Harbour was cancelled by Fox, then Netflix picked it up; season 3 premieres in September 2024.",
        ],
    },
    "Salt Harbour / 2 @ 2024-02-06": {
        "nothing": [
            "Season 2 will be the last.",
            "Salt Harbour ends with season 2.",
            "The second and final season is being filmed now.",
        ],
    },
}


@pytest.mark.parametrize("case", cases(CALLED_OFF))
def test_season_that_will_not_come_is_cancelled(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOT_CALLED_OFF))
def test_what_sounds_like_a_cancellation_is_none(case: Case) -> None:
    case.check()
