"""What lively writers say instead of “wrapped”, “was renewed”, “no date yet” and “cancelled”."""

import pytest

from .conftest import Case, cases

SHOOTS = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "filming_start 2023-06 confirmed": [
            "The clapperboard comes down on season 2 for the first time in June.",
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
        "filming_end 2023-05-10 confirmed": ["The crew shoots its last scenes for season 2 today."],
    },
}

ORDERS = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "renewal 2023-03-03 confirmed by Peacock": [
            "Peacock gave its blessing to a second season on March 3.",
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
            "Peacock has yet to put a day on season 2.",
            "Peacock names no date for season 2.",
            "Season 2 is coming, but Peacock won't say when.",
            "Season 2 is coming, Peacock says, without saying when.",
            "The day on which season 2 starts isn't known.",
            "Nobody has a date for season 2.",
            "We have no date for season 2.",
            "It's impossible to say when season 2 will be out.",
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

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "the event is misjudged": [
        "the-last-scene-of-season-2-was-shot-in-april",
        "the-crew-shoots-its-last-scenes-for-season-2-today",
    ],
    "the statement is not understood": [
        "since-march-3-we-know-that-there-will-be-a-second-season",
        "when-season-2-begins-peacock-keeps-to-itself",
        "exactly-when-we-ll-see-season-2-no-one-can-say",
        "peacock-is-done-with-harbour-lights",
        "peacock-has-dropped-harbour-lights-after-one-season",
        "peacock-has-given-harbour-lights-the-axe",
    ],
}


@pytest.mark.parametrize("case", cases(SHOOTS, UNREAD))
def test_shoot_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(ORDERS, UNREAD))
def test_order_and_trailer_in_other_words(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NO_DATE, UNREAD))
def test_no_date_and_the_end_in_other_words(case: Case) -> None:
    case.check()
