"""No date yet, whoever does not know or tell it; and the many other things that are not known."""

import pytest

from .conftest import Case, cases

NO_DATE = {
    "Salt Harbour / 3 @ 2024-02-06": {
        "release - unannounced": [
            "It has a TBA where the release date of season 3 should be.",
            "The release date of season 3 is still awaited.",
            "A release date for season 3 was not part of the news.",
            "The release date of season 3 has not been informed.",
            "A firm release date for season 3 isn't on the table even now.",
            "Nobody has fixed the day, and the network hasn't scheduled a premiere for season 3.",
            "When exactly the crew of Salt Harbour is back is something that Netflix has yet to confirm.",
            # a date that is not there
            "Season 3 has no release date yet.",
            "As yet, no premiere date exists for the third season.",
            "There's still no airdate for Salt Harbour season 3.",
            "There isn't a firm date for the third season so far.",
            "The third season comes without a release date.",
            "Season 3 lacks an official launch date.",
            "What season 3 is missing is a release date.",
            "The third season is currently undated.",
            "Salt Harbour season 3 remains undated.",
            "Season 3 is in the works, but without a release window for now.",
            "No firm premiere date is attached to season 3.",
            "No date for the third season is on the calendar so far.",
            "The new season has not been dated.",
            "Season 3 hasn't been scheduled yet.",
            "The third season is yet to be scheduled.",
            "Season 3 has not been given a slot in the schedule.",
            # nobody has said it
            "The release date of season 3 has not been revealed.",
            "A premiere date for the third season hasn't been made public.",
            "The makers have not said when season 3 will be out.",
            "The producers haven't pinned down a release date for season 3.",
            "An exact launch date for season 3 was not given.",
            "No one has come forward with a date for season 3.",
            "The team behind season 3 did not share a premiere date.",
            "Nobody has attached a date to the third season so far.",
            "The BBC has yet to put a date on season 3.",
            "Apple declined to name a release date for season 3.",
            "HBO stopped short of giving a premiere date for season 3.",
            "Hulu is yet to specify when the third season will drop.",
            "The streamer refuses to say when season 3 will debut.",
            "The network hasn't settled on a premiere date for season 3.",
            "Peacock has not locked in a date for the third season.",
            "Netflix is not ready to announce a release date for season 3.",
            "Neither Netflix nor the makers have named a date for season 3.",
            "The release date for season 3 has so far been kept secret.",
            "The date of the premiere of season 3 remains under lock and key.",
            "A return date for the third season is something the network hasn't divulged.",
            "The teaser for season 3 gave no release date.",
            "The announcement of season 3 didn't come with a release date.",
            # nobody knows it
            "When season 3 will be released is unknown.",
            "When exactly the third season returns is unclear at this point.",
            "It's anybody's guess when season 3 will premiere.",
            "It isn't clear when season 3 will hit screens.",
            "It is not known at this time when season 3 will debut.",
            "Your guess is as good as ours as to when season 3 airs.",
            "We have no idea when Salt Harbour season 3 will be released.",
            "We still don't know when season 3 is coming.",
            "I'm not sure when season 3 comes out.",
            "There's no telling when the third season will air.",
            "It is too soon to say when season 3 will premiere.",
            "It's hard to say when season 3 will arrive.",
            "The premiere date of season 3 is up in the air.",
            "The release date of season 3 remains a well-kept secret.",
            "The release date is anyone's guess.",
            "The timing of the third season's release is uncertain.",
            "The release window of season 3 is yet unknown.",
            "An exact release date for season 3 is still unconfirmed.",
            "Release date of Salt Harbour Season 3 is still not clear.",
            # no news of it
            "There has been no word on when season 3 will premiere.",
            "There's been no announcement about the release date of season 3.",
            "There is no official confirmation regarding the season 3 release date.",
            "Nothing has been said about a premiere date for season 3.",
            "We have heard nothing about when season 3 will come out.",
            "No information on the release date of season 3 is available.",
            "There are no updates on the release of season 3.",
            "The network is staying silent about the premiere date of season 3.",
            "Netflix is keeping its lips sealed about the release date of season 3.",
            "The makers are tight-lipped about when season 3 will be out.",
            "Details on the season 3 release date are being kept under wraps.",
            "News about the release date of season 3 is scarce.",
            # it is to come
            "A release date for season 3 will be announced soon.",
            "The season 3 premiere date will be revealed in the coming weeks.",
            "The premiere date for season 3 is to be announced.",
            "A premiere date for season 3 is still to come.",
            "An air date for the third season will be announced at a later time.",
            "We'll update this page as soon as a release date for season 3 is announced.",
            "Once a premiere date for season 3 is announced, you will read it here.",
            "We are waiting for a release date for season 3.",
            "Fans are still awaiting a premiere date for the third season.",
            "The wait for a season 3 release date goes on: none has been set.",
            # fields and answers
            "- Release date: TBA",
            "- Premiere date: not announced",
            "- Release Date: N/A",
            "- Premiere: TBD",
            "- Salt Harbour, season 3: TBA",
            "- Season 3 release date: to be confirmed",
            "When is season 3 coming out? Nobody knows.",
            "When will season 3 premiere? We don't know yet.",
            "When does season 3 come out? That has not been announced.",
            "What is the release date of season 3? There isn't one yet.",
            "## Season 3 release date\nThere isn't one yet.",
            "## When will season 3 be released?\nThat remains to be seen.",
            "## Release date\nNot announced so far.",
            "And the premiere date of season 3? Still a secret.",
            # in headlines
            "# Salt Harbour season 3 still has no release date\nThe harbour is quiet.",
            "# No release date yet for Salt Harbour season 3\nThe harbour is quiet.",
        ],
        "release 2025 confirmed; release - unannounced": [
            "Season 3 will be released in 2025. The exact day is not known yet.",
            "Season 3 premieres in 2025, though a precise date is still to be revealed.",
            "The third season arrives in 2025; Netflix hasn't given an exact date.",
            "Salt Harbour returns in 2025. When exactly it will be back has not been announced.",
        ],
        "release 2025-06 confirmed; release - unannounced": [
            "Season 3 will premiere in June 2025. The exact date has yet to be announced.",
        ],
        "release 2025 expected; release - unannounced": [
            "A release date hasn't been set, but season 3 is expected in 2025.",
            "Season 3 has no premiere date yet. We expect it to be released in 2025.",
        ],
        "release 2024-05-03 confirmed": [
            "Season 3 will be released on May 3, 2024. Don't forget the date.",
            "Season 3 is out on May 3, 2024, and the date will not change.",
        ],
    },
    "The Glass Ferry / - @ 2024-02-06": {
        "release - unannounced": [
            "The Glass Ferry has no release date yet.",
            "A release date for the film has not been set.",
            "When The Glass Ferry will reach cinemas is not known.",
            "The film is still without a theatrical release date.",
            "The studio hasn't dated The Glass Ferry: no release date has been given.",
        ],
        "nothing": [
            "No trailer for The Glass Ferry has been released so far.",
            "When filming of The Glass Ferry will begin is not known.",
        ],
    },
}

DATES_OF_OTHER_THINGS = {
    "Salt Harbour / 3 @ 2024-02-06": {
        "nothing": [
            # other dates
            "No filming dates for season 3 have been announced.",
            "It is not known when filming on season 3 will start.",
            "The start date of production on season 3 has not been revealed.",
            "Production has no start date yet.",
            "A date for the trailer of season 3 has not been given.",
            "There's no word on when the trailer will be released.",
            "When the cameras will roll on season 3 is unclear.",
            "Nobody knows when shooting will wrap.",
            "No release date has been announced for the soundtrack.",
            "There's no release date for the spin-off yet.",
            "The novel has no release date so far.",
            "No release date has been given for the Salt Harbour podcast.",
            "The Blu-ray has no release date yet.",
            # other works and other seasons
            "Paper Kites season 2 has no release date yet.",
            "The release date of Paper Kites has not been announced.",
            "Season 4 has no release date yet.",
            "There's no premiere date for season 5 of Salt Harbour.",
            # other things that nobody knows
            "The title of season 3 has not been announced.",
            "The number of episodes of season 3 is unknown.",
            "The plot of season 3 is under wraps.",
            "Nobody knows who will be in the cast of season 3.",
            "The cast of season 3 has not been confirmed.",
            "Netflix has not renewed Salt Harbour yet.",
            "A third season has not been ordered so far.",
            "Season 3 has not been confirmed.",
            "There's nothing official about a season 3.",
            "It is not known whether there will be a third season.",
            "Whether the show will come back is unclear.",
            "It's unclear if season 3 will happen.",
            "It isn't known where season 3 will be filmed.",
            "The fate of Salt Harbour is up in the air.",
            # questions
            "When does season 3 come out?",
            "Why is there still no release date for season 3?",
            "Is there no premiere date yet?",
            "# Does Salt Harbour season 3 have a release date?\nThe harbour is quiet.",
            # dates of another kind, and other negations
            "Ben and Rosa never go on a date in season 3.",
            "Rosa does not know when to stop.",
            "When Ben comes back, he doesn't know what hit him.",
            "When the third season was announced, nobody was surprised.",
            "The old lighthouse is out of date.",
            "To date, no other show has had so many boats.",
            "Ben can't wait for the release of season 3.",
            "Don't miss the premiere of season 3.",
            "No spoilers before the premiere of season 3, please.",
            "There will be no premiere party for season 3.",
            "Nobody at the premiere wore a hat.",
            "The release of season 3 is not far away.",
            "It won't be long until season 3 arrives.",
            "The network has no plans to change the release schedule.",
            "You won't believe what happens when Ben opens the door.",
            "The day the boat sank is not forgotten.",
        ],
    },
}


@pytest.mark.parametrize("case", cases(NO_DATE))
def test_missing_date_is_noted(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(DATES_OF_OTHER_THINGS))
def test_what_else_is_not_known_makes_no_claim(case: Case) -> None:
    case.check()
