"""What lively writers say instead of “premieres”, “was postponed” and “is expected”."""

import pytest

from .conftest import Case, cases

RELEASES = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "release 2023-06-14 confirmed": [
            "Viewers see Harbour Lights again on June 14.",
            "Britain gets the second season on June 14.",
            "The second season is yours to watch from June 14.",
            "From June 14 on, there's more Harbour Lights.",
            "BBC One has season 2 on June 14.",
            "Season 2 can be seen on June 14.",
            "Season 2 can be seen from June 14.",
            "Season 2 gets its turn on June 14.",
            "The new run opens on June 14.",
            "Peacock shows season 2 from June 14.",
            "Season 2 will be unlocked on June 14.",
            "Season 2 goes out on June 14.",
            "Season 2 comes ashore on June 14.",
            "Season 2 pulls in on June 14.",
            "Season 2 will be on screens on June 14.",
            "Season 2 will be with us on June 14.",
            "Season 2 will be there on June 14.",
            "You'll have season 2 on June 14.",
            "Peacock puts season 2 out on June 14.",
            "A second helping of Harbour Lights is served on June 14.",
            "The waiting is over on June 14, when season 2 begins.",
            "It's June 14 for season 2 of Harbour Lights.",
            "Season 2 has found its date: June 14.",
            "June 14 has been picked for the start of season 2.",
            "June 14 it is: Harbour Lights has its date for season 2.",
            "Season 2 is down for June 14.",
            "Season 2 is on the schedule for June 14.",
            "Peacock has put season 2 down for June 14.",
            "All of season 2 is up on June 14.",
            "Season 2 joins the platform on June 14.",
            "Season 2 rolls in on June 14.",
            "Season 2 sees the light of day on June 14.",
            "Season 2 begins its run on June 14.",
            "Season 2 is let loose on June 14.",
            "Trevor and the boat are back on June 14.",
            "Season 2 is to start on June 14.",
            "Season 2 gets going on June 14.",
            "Season 2 gets under way on June 14.",
            "The second batch comes on June 14.",
            "On June 14, Peacock brings the drama back.",
            "June 14: season 2 of Harbour Lights begins.",
            "Harbour Lights will be on the air again on June 14.",
            "Season 2 reaches Peacock on June 14.",
            "Season 2 heads to Peacock on June 14.",
            "Season 2 shows up on Peacock on June 14.",
        ],
        "release 2023-06 confirmed": [
            "June brings Harbour Lights back.",
            "June is when Harbour Lights drops anchor with season 2.",
            "Harbour Lights gets June.",
            "A month from now, in June, season 2 starts.",
        ],
    },
}

MOVES = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "release 2023-06-14 denied; release 2023-09-06 confirmed": [
            "Season 2 slips from June 14 to September 6.",
            "Season 2 slides from June 14 to September 6.",
            "Season 2 has been bumped from June 14 to September 6.",
            "Season 2 steers away from June 14 and toward September 6.",
            "Season 2 trades June 14 for September 6.",
            "Not June 14 but September 6 is when season 2 starts.",
            "Season 2 was on the calendar for June 14, but has been put off until September 6.",
            "Season 2 won't make June 14; it starts on September 6.",
        ],
        "release 2023-06-14 denied": [
            "Season 2 gives up its June 14 date.",
            "Season 2 has lost its June 14 date.",
            "The June 14 date for season 2 is history.",
            "June 14 is off: season 2 needs more time.",
            "Season 2 won't make June 14.",
            "Season 2 vacates June 14.",
        ],
        "release 2023-09 confirmed": [
            "Season 2 has slipped to September.",
            "Season 2 has been put back to September.",
            "Season 2 has been put off until September.",
            "Season 2 was bumped to September.",
            "Season 2 slides to September.",
        ],
    },
}

GUESSES = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "release 2023-09 expected": [
            "The smart money is on September for season 2.",
            "A September premiere of season 2 can't be excluded.",
            "A September premiere of season 2 is within reach.",
            "Going by the network's habits, season 2 should start in September.",
            "People in the know mumble about September for season 2.",
            "September would fit for season 2.",
            "September could work for season 2.",
            "The talk is of September for season 2.",
            "September sounds right for season 2.",
            "We'd say that season 2 comes in September.",
            "Look for season 2 in September.",
            "Odds are that season 2 comes in September.",
            "There's a fair chance of season 2 in September.",
            "One could imagine season 2 coming in September.",
            "Don't rule out September for season 2.",
            "We're guessing September for season 2.",
            "Call it a hunch, but season 2 will be here in September.",
            "September is our bet for season 2.",
            "September has become the favourite among the guesses for season 2.",
            "Peacock would like to have season 2 on the air in September.",
            "Peacock wants to air season 2 in September.",
            "Season 2 is meant to start in September.",
            "Season 2 might make it to the screen in September.",
            "Barring delays, season 2 starts in September.",
            "Provided that nothing goes wrong, season 2 starts in September.",
        ],
    },
}

NOTHING = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "nothing": [
            "Trevor goes under on June 14.",
            "Trevor's boat pulls in on June 14 and nobody is aboard.",
            "In June, the town gets a new sheriff, and he is no friend of Trevor's.",
            "June brings storms to the coast, and the shoot knows all about it.",
            "Peacock loses its boss on June 14.",
            "Peacock gets the rights to the Olympics in 2024.",
            "Britain votes on June 14.",
            "Fans met in Galway on April 2 to see the boat.",
            "The boat from the show can be seen in the museum from June 14.",
            "The lighthouse opens to visitors on June 14.",
            "Dee Marsh gets her star on the Walk of Fame on June 14.",
            "Dee Marsh was back in Galway in April.",
            "On June 14, 1985, a storm sank the real boat.",
            "The storm of January 2022 cost the crew a week.",
            "Word has it that the mood on the set was good in April.",
            "There's a chance of rain in September.",
            "Since March, Peacock costs two dollars more.",
            "Peacock's new boss started on March 3.",
            "The order for new boats dates from March 3.",
            "The first season went out in the autumn of 2021.",
            "The first season was in the can by June 2021.",
            "Season 1 got its order in May 2020.",
            "The teaser for the first season popped up on May 5, 2021.",
            "A sea shanty from the show hit number one in April.",
            "The catch of the day is back on the menu in June.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "the stance is misjudged": [
        "look-for-season-2-in-september",
    ],
    "the statement is not understood": [
        "the-waiting-is-over-on-june-14-when-season-2-begins",
        "trevor-and-the-boat-are-back-on-june-14",
    ],
    "the window is misjudged": [
        "june-14-has-been-picked-for-the-start-of-season-2",
        "peacock-has-put-season-2-down-for-june-14",
    ],
}


@pytest.mark.parametrize("case", cases(RELEASES, UNREAD))
def test_release_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(MOVES, UNREAD))
def test_move_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(GUESSES, UNREAD))
def test_guess_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOTHING, UNREAD))
def test_lively_words_about_other_things(case: Case) -> None:
    case.check()
