"""What lively writers say instead of “premieres”, “was renewed”, “wrapped” and “no date yet”."""

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
            "June belongs to Harbour Lights, which is back with season 2.",
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
            "Season 2 gives up June 14 and heads for September 6.",
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

SHOOTS = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "filming_start 2023-06 confirmed": [
            "Cameras turn on season 2 in June.",
            "The crew goes on set for season 2 in June.",
            "The shoot of season 2 gets going in June.",
            "Season 2 gets in front of the cameras in June.",
            "Season 2 starts rolling in Cork in June.",
            "They start filming season 2 in June.",
            "In June, they will be shooting season 2.",
        ],
        "filming_start 2023-04 confirmed": [
            "The crew has been on set for season 2 since April.",
            "Shooting on season 2 got going in April.",
            "Season 2 went before the cameras in April.",
            "Cameras were turned on for season 2 in April.",
            "Work on the set of season 2 began in April.",
            "They have been filming season 2 since April.",
        ],
        "filming_end 2023-04 confirmed": [
            "The last scene of season 2 was shot in April.",
            "They called it a wrap on season 2 in April.",
            "The shoot for season 2 was completed in April.",
            "Filming on season 2 was done in April.",
            "Filming for season 2 concluded in April.",
            "The cameras stopped rolling on season 2 in April.",
        ],
        "filming_end 2023-05-10 confirmed": ["Today is the final day of filming on season 2."],
    },
}

ORDERS = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "renewal 2023-03-03 confirmed by Peacock": [
            "Peacock said yes to a second season on March 3.",
            "Peacock gave the nod to a second season on March 3.",
            "Peacock signed off on a second season on March 3.",
            "Peacock ordered up a second season on March 3.",
            "Peacock put in an order for season 2 on March 3.",
            "Peacock made it official on March 3 that there will be a second season.",
            "Peacock extended the series for a second season on March 3.",
        ],
        "renewal 2023-03-03 confirmed": [
            "The go-ahead for season 2 came on March 3.",
            "On March 3, word came that there will be a second season.",
            "The order for season 2 dates from March 3.",
            "Season 2 was given the green light on March 3.",
            "Season 2 was made official on March 3.",
            "On March 3, a second season was confirmed.",
            "Since March 3, we know that there will be a second season.",
            "The drama got its second-season order on March 3.",
        ],
        "trailer 2023-05-05 confirmed": [
            "The trailer for season 2 went online on May 5.",
            "A teaser for season 2 popped up on May 5.",
            "On May 5, the first trailer for season 2 was shown.",
            "A trailer for season 2 has been out since May 5.",
            "On Friday, a teaser for season 2 was posted.",
            "The season 2 teaser hit YouTube on May 5.",
        ],
    },
}

NO_DATE = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "release - unannounced": [
            "Don't ask for a day: Peacock hasn't named one for season 2.",
            "Peacock names no date for season 2.",
            "Season 2 is coming, but Peacock won't say when.",
            "Season 2 is coming, Peacock says, without saying when.",
            "The day on which season 2 starts isn't known.",
            "Nobody has a date for season 2.",
            "We have no date for season 2.",
            "There's no telling when season 2 will be out.",
            "Peacock said nothing about a date for season 2.",
            "No day has been picked for season 2.",
            "Season 2 is still dateless.",
            "The when of season 2 is still open.",
            "What season 2 doesn't have yet is a date.",
            "The only thing missing is a date for season 2.",
            "When season 2 begins, Peacock keeps to itself.",
            "When season 2 will start is a secret.",
            "Exactly when we'll see season 2, no one can say.",
            "There is as yet no date for season 2.",
            "Peacock keeps mum about when season 2 starts.",
            "A date for season 2? There's none.",
            "A date for season 2 is nowhere to be seen.",
            "A start date for season 2 is not in sight.",
        ],
        "release - cancelled": [
            "The curtain has fallen on Harbour Lights after one season.",
            "Harbour Lights bows out after one season.",
            "It's over for Harbour Lights after one season.",
            "Harbour Lights is no more.",
            "Harbour Lights isn't getting a second season.",
            "Harbour Lights has been given the axe.",
            "Harbour Lights won't get a second season.",
            "Harbour Lights has got the axe after one season.",
            "The first season of Harbour Lights was its last.",
            "Harbour Lights is done after one season.",
            "Harbour Lights ends after one season.",
        ],
        "release - cancelled by Peacock": [
            "Peacock is done with Harbour Lights.",
            "Peacock has dropped Harbour Lights after one season.",
            "Peacock said no to a second season.",
            "Peacock decided against a second season.",
            "Peacock has given Harbour Lights the axe.",
            "Peacock won't make a second season of Harbour Lights.",
        ],
    },
}

GUESSES = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "release 2023-09 expected": [
            "The smart money is on September for season 2.",
            "A September premiere of season 2 isn't off the table.",
            "A September premiere of season 2 is within reach.",
            "If habit is anything to go by, season 2 starts in September.",
            "Season 2 starts in September, by what one hears.",
            "September would fit for season 2.",
            "September could work for season 2.",
            "The talk is of September for season 2.",
            "September sounds right for season 2.",
            "We'd say that season 2 comes in September.",
            "Look for season 2 in September.",
            "Odds are that season 2 comes in September.",
            "There's a fair chance of season 2 in September.",
            "It's conceivable that season 2 comes in September.",
            "Don't rule out September for season 2.",
            "We're guessing September for season 2.",
            "Call it a hunch, but season 2 will be here in September.",
            "September is our bet for season 2.",
            "Some have their money on September for season 2.",
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
            "By what one hears, the mood on the set was good in April.",
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


@pytest.mark.parametrize("case", cases(RELEASES))
def test_release_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(MOVES))
def test_move_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(SHOOTS))
def test_shoot_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(ORDERS))
def test_order_and_trailer_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NO_DATE))
def test_no_date_and_the_end_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(GUESSES))
def test_guess_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOTHING))
def test_lively_words_about_other_things(case: Case) -> None:
    case.check()
