"""No date yet, in its hundred wordings; cancelled, and what only sounds like it."""

import pytest

from .conftest import Case, cases

UNANNOUNCED = {
    "Tin Orchard / 3 @ 2024-02-06": {
        "release - unannounced": [
            "No release date has been announced.",
            "Tin Orchard season 3 doesn't have a release date yet.",
            "There is no premiere date for season 3 so far.",
            "A release date for the third season has yet to be revealed.",
            "The third season has no air date at the moment.",
            "A premiere date for season 3 has not been set.",
            "When season 3 will premiere is not known.",
            "It's not yet known when season 3 comes out.",
            "It remains to be seen when the third season will be released.",
            "The release date of season 3 is still a mystery.",
            "The release date is still under wraps.",
            "Season 3 is still without a release date.",
            "We don't have a release date for season 3 yet.",
            "We don't know when Tin Orchard season 3 comes out.",
            "Nobody knows when season 3 will air.",
            "A date for the third season is still to be confirmed.",
            "The release date for season 3 is TBA.",
            "- Season 3 release date: TBA",
            "- Release date: To be announced",
            "- Release date: Not announced yet",
            "- Release date: Unknown",
            "There's no word on when the third season will premiere.",
            "There's no word yet about a premiere date for season 3.",
            "The makers are keeping quiet about the release date of season 3.",
            "The exact release date of the third season hasn't been shared.",
            "An official release date for season 3 is yet to come.",
            "We're still waiting for a release date for season 3.",
            "Season 3 has been ordered, but its premiere date is unclear.",
            "As for when season 3 will be released, we can't say yet.",
            "A release date for season 3 will be announced at a later date.",
            "The release date of season 3 will be revealed soon.",
            "Details about the release date of season 3 are scarce: none has been given.",
            "Season 3 has not been given a release date.",
            "Season 3 still lacks a premiere date.",
            "No one at the studio will say when season 3 premieres.",
            "It's too early to say when season 3 will come out.",
            "At the time of writing, season 3 has no release date.",
            "Unfortunately, a release date for Tin Orchard season 3 is not available.",
            "A premiere date for the third season has not yet been disclosed.",
            "The third season is coming, though exactly when is anyone's guess.",
            "# Tin Orchard Season 3 Has No Release Date Yet\nAda Lowe is back among the trees.",
        ],
        "release - unannounced by nobody": [
            "Netflix has not announced a release date for season 3.",
            "Netflix hasn't said when season 3 will premiere.",
            "The streamer has yet to set a date for the third season.",
            "HBO is yet to reveal the release date of season 3.",
            "Netflix has kept mum on when the third season premieres.",
            "Netflix did not give a release date for season 3.",
        ],
        "release 2025 confirmed; release - unannounced": [
            "Season 3 is coming in 2025, but the exact date has not been announced.",
            "Season 3 will premiere in 2025. No exact date has been given.",
            "Tin Orchard returns in 2025, with a premiere date still to be announced.",
        ],
        "release 2025 expected; release - unannounced": [
            "There's no release date for season 3, but we expect it in 2025.",
            "While no date has been set, season 3 will likely arrive in 2025.",
            "No premiere date has been announced for season 3, though it could well come in 2025.",
        ],
    },
}

ODD_WORDS = {
    "Tin Orchard / 3 @ 2024-02-06": {
        "release - unannounced": [
            "Nothing about premiere dates of season 3 is available so far.",
            "Nothing about production or premiere dates for season 3 has been made known.",
            "An official date for season 3 hasn't come, not from the network and not from the studio.",
            "A premiere date for the third season is something they haven't even begun to think about.",
            "Official statements on the release date of season 3 there are none.",
            "There's zero word on when season 3 returns.",
            "The final release date is not yet confirmed, but going by the previous seasons it takes long.",
            "No release date is set for the sequel at this time.",
            "As for the day season 3 might arrive, the director declined to guess.",
            "Season 3 still awaits an official release date.",
            "Tin Orchard and Do Not Knock have no premiere dates so far.",
        ],
    },
    "Harbour Kites 2 / - @ 2024-02-06": {
        "release - unannounced": ["The thriller has no release date yet, but the studio keeps busy in its first year."],
        "release - cancelled": ["There will be no Harbour Kites 2."],
    },
}
CANCELLED = {
    "Tin Orchard / 3 @ 2024-02-06": {
        "release - cancelled": [
            "The network has done away with Paper Foxes and Tin Orchard.",
            "Tin Orchard didn't make it, and neither did Paper Foxes.",
            "Tin Orchard has been cancelled after two seasons.",
            "Tin Orchard has been canceled. There will be no season 3.",
            "The third season has been scrapped.",
            "There won't be a third season of Tin Orchard.",
            "Tin Orchard will not return for a third season.",
            "Tin Orchard won't be back for season 3.",
            "The show is ending with season 2.",
            "The second season was the last one.",
            "Tin Orchard was axed after its second season.",
            "The plug has been pulled on Tin Orchard after two seasons.",
            "Tin Orchard ends for good with its second season.",
            "Season 3 isn't happening.",
            "Season 3 of Tin Orchard has been called off.",
            "Tin Orchard is not coming back for a third season.",
            "# ‘Tin Orchard’ Canceled After Two Seasons\nAda Lowe has picked her last apple.",
            "# Tin Orchard Axed: No Season 3\nAda Lowe has picked her last apple.",
        ],
        "release - cancelled by Netflix": [
            "Netflix has cancelled Tin Orchard after two seasons.",
            "Netflix has axed Tin Orchard.",
            "Netflix pulled the plug on Tin Orchard after season 2.",
            "Netflix has decided not to renew Tin Orchard for a third season.",
            "Netflix has confirmed that there will be no third season.",
            "Netflix opted not to go ahead with a third season.",
        ],
    },
}

NOTHING = {
    "Tin Orchard / 3 @ 2024-02-06": {
        "nothing": [
            "Fans wait for the day on which season 3 comes out.",
            "What is left now is the wait for the release date of season 3.",
            "At last season 3 has got a release date, after a few hints.",
            "If nothing else they tell people when season 3 is on.",
            "Nobody is sure for how long season 3 is on.",
            "You don't have to wait to know when season 3 premieres.",
            "There wasn't a day on which the cast of season 3 didn't give it all.",
            "Shortly before the date of season 3 was made known, Netflix would sponsor a race.",
            "Undated handout photo of the cast of Tin Orchard.",
            "The finale of season 2 brought the story to a close.",
            "This week is number seven of season 2, the last but one.",
            "In the end he has decided against it.",
            "It's over for the second unit.",
            "Season 2 didn't make it to the awards.",
            "Season 3 is on its way. The fans discuss it day and night.\nWe can't tell you, but it's not going to be dull.",
            "Tin Orchard has not been cancelled.",
            "The rumors that Tin Orchard has been cancelled are false.",
            "No, Tin Orchard isn't cancelled.",
            "Has Tin Orchard been cancelled?",
            "# Tin Orchard Season 3: Renewed or Cancelled?\nIt is the question of the hour.",
            "Tin Orchard was nearly cancelled after season 2.",
            "Netflix has not renewed Tin Orchard yet.",
            "Season 3 hasn't been renewed so far.",
            "There's nothing official about a third season.",
            "Netflix has not confirmed a third season.",
            "The network has neither renewed nor cancelled Tin Orchard.",
            "The fate of the show is undecided.",
            "It's unclear whether there will be a season 3.",
            "Paper Foxes has been cancelled after two seasons.",
            "If the ratings fall, Tin Orchard might be cancelled.",
            "The show could be cancelled if nobody watches it.",
            "A cancellation would be a shame.",
            "Netflix cancelled Paper Foxes and renewed Tin Orchard.",
            "No trailer has been released yet.",
            "There is no trailer for season 3 so far.",
            "Nothing is known about the plot of season 3.",
            "The cast of season 3 has not been announced.",
            "The title of the first episode has not been revealed.",
            "Filming has not started yet.",
            "No filming dates have been announced.",
            "The release date of Paper Foxes season 3 has not been announced.",
            "No release date has been given for the Tin Orchard video game.",
            "The show will be back for season 3.",
            "Ada Lowe's flight to Dublin was cancelled.",
            "When does season 3 come out?",
            "- Network: Netflix",
            "- Number of episodes: TBA",
        ],
    },
}


@pytest.mark.parametrize("case", cases(UNANNOUNCED))
def test_no_date_yet_is_unannounced(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(ODD_WORDS))
def test_no_date_yet_in_odder_words_is_unannounced_too(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(CANCELLED))
def test_season_that_will_not_be_made_is_cancelled(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOTHING))
def test_nothing_is_cancelled_and_no_date_is_missing(case: Case) -> None:
    case.check()
