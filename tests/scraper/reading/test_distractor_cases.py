"""Dates on a page that tie no event of the season to a window: lives, plots, prizes, other media, the page itself."""

import pytest

from .conftest import Case, cases

PEOPLE = {
    "Iron Lullaby / 2 @ 2023-05-10": {
        "nothing": [
            "Rosa Trent, who plays Maeve, was born on June 14, 1990.",
            "Trent celebrated her birthday on June 14.",
            "Trent got married in June 2021.",
            "Her co-star Idris Vane died on April 2, 2023.",
            "Trent won the award for best actress in January 2023.",
            "Iron Lullaby was nominated for four Emmys in July 2022.",
            "In an interview on May 3, Trent spoke about her part in season 2.",
            "Trent told fans in April that she loves the second season.",
            "On Tuesday, Trent posted a picture from the set of season 2.",
            "Showrunner Ed Moss signed a deal with Apple in March.",
            "Trent joined the cast of the second season in February.",
            "It was announced in March that Idris Vane will not be in season 2.",
            "Vane left the show on January 9.",
            "Trent is on stage in London until September 2.",
            "Trent's new album is out on June 2.",
            "Moss wrote the first episode of season 2 in the summer of 2022.",
            "Trent's memoir will be published in October 2023.",
            "Trent will be seen in the film Nightjar in June.",
            "Trent's film Nightjar was released in 2019.",
            "Before Iron Lullaby, Moss made Dusk, which ran from 2014 to 2018.",
            "Trent moved to Glasgow in 2020.",
            "Vane was cast in May 2021.",
            "The actors' strike began on July 14.",
            "The writers went on strike on May 2.",
        ],
    },
}

STORY = {
    "Iron Lullaby / 2 @ 2023-05-10": {
        "nothing": [
            "The second season is set in 1984.",
            "Season 2 takes place in the winter of 1984.",
            "The new season begins on June 14, 1984, the day of the strike.",
            "Season 2 picks up in September 1985, a year after the fire.",
            "In season 2, Maeve leaves for America in June 1985.",
            "The story of season 2 spans from 1984 to 1991.",
            "The miners walk out on March 6, 1984.",
            "Season 2 is based on what happened in Fife in June 1984.",
            "Maeve's son was born on Christmas Day.",
            "In the premiere, Maeve finds a letter from May 1968.",
            "The last episode ends on New Year's Eve.",
            "Iron Lullaby tells of the strike of 1984 and what came of it.",
            "When season 2 opens, it's September and school is back.",
            "By June, Maeve has lost everything.",
            "We meet Maeve again in the summer of 1985.",
            "The villain wants to blow up the dam on June 14.",
        ],
    },
}

EVENTS = {
    "Iron Lullaby / 2 @ 2023-05-10": {
        "nothing": [
            "The cast will be at Comic-Con on July 21.",
            "A panel on season 2 will be held on July 21 in San Diego.",
            "Netflix holds its Tudum event on June 17.",
            "The upfronts take place on May 17.",
            "The Emmys will be handed out on September 18.",
            "More news is expected at Tudum on June 17.",
            "We'll hear more about season 2 in June.",
            "News on season 2 should come in June.",
            "The festival runs from June 7 to June 18.",
            "A fan convention takes place in Leeds on June 14.",
            "The exhibition of costumes from season 2 opens on June 14.",
            "The writers of Iron Lullaby give a talk on June 14.",
            "Voting for the awards ends on June 14.",
            "Netflix will publish its quarterly figures on July 19.",
        ],
    },
}

OTHER_MEDIA = {
    "Iron Lullaby / 2 @ 2023-05-10": {
        "nothing": [
            "The novel Iron Lullaby came out in June 2015.",
            "The second book is out on June 14.",
            "The next volume of the manga is published on June 14.",
            "A comic based on the show arrives in June.",
            "The official podcast returns on June 14.",
            "The soundtrack album drops on June 14.",
            "A board game of the show will hit shelves in June.",
            "Season 1 is out on Blu-ray on June 14.",
            "The DVD of season 1 arrives on June 14.",
            "The theme song was released as a single on June 2.",
            "Lego releases an Iron Lullaby set on June 14.",
            "The stage musical opens on June 14.",
            "The magazine's next issue, with Maeve on its cover, is out on June 14.",
            "A documentary about the miners airs on June 14.",
            "The American remake premieres on June 14.",
            "Pre-orders for the figure open on June 14.",
        ],
    },
}

PAGE_ITSELF = {
    "Iron Lullaby / 2 @ 2023-05-10": {
        "nothing": [
            "Published on May 10, 2023",
            "Posted by Kim on May 10, 2023 at 4:12 pm",
            "Last updated: May 10, 2023",
            "Updated May 9, 2023: we added new photos.",
            "This article was first published on June 14, 2022.",
            "By Kim Lee | May 10, 2023",
            "As of May 2023, there is no news.",
            "© 2023 The Daily Moth",
            "Photo: Rosa Trent at the gala in June 2022",
            "[caption] Rosa Trent in Iron Lullaby, 2022. Photo: Netflix",
            "[caption] Maeve (Rosa Trent) in June 1984",
            "Our review of season 1 is from June 2022.",
            "We wrote about this in March.",
            "We'll update this page in June.",
            "Check back in June for more.",
        ],
    },
}

FIGURES = {
    "Iron Lullaby / 2 @ 2023-05-10": {
        "nothing": [
            "Season 1 drew 2,024 complaints.",
            "The first season was seen by 14 million people in June 2022.",
            "In April, Iron Lullaby was the most watched show of the streamer.",
            "Season 2 has eight episodes of 50 minutes each.",
            "The show has a score of 98% and 2,023 reviews.",
            "Season 1 spent six weeks in the top ten in the summer of 2022.",
            "Iron Lullaby left Hulu on March 31.",
            "Iron Lullaby leaves Hulu on June 30.",
            "The show airs Sundays at 9 p.m.",
            "New episodes air every Thursday.",
            "- Episode 4: July 5\n- Episode 5: July 12\n- Episode 6: July 19",
            "Episode 5 of season 2 airs on July 12.",
            "The finale of season 2 will air on August 9.",
            "The season ends on August 9.",
            "The season 1 finale aired on August 10, 2022.",
            "It has been 14 months since season 1.",
            "It took the makers two years to write season 2.",
            "There were 18 months between the first and the second episode.",
            "Season 2 was 2022's most wanted show in our poll.",
            "The petition for a second season reached 10,000 names in March.",
            "The budget of season 2 rose to $20 million in 2023.",
            "Between 2014 and 2018, Moss made Dusk.",
            "Netflix paid for the licence until 2026.",
            "Netflix usually waits until the autumn to decide.",
            "Netflix often releases dramas in September.",
            "Most second seasons come a year after the first.",
        ],
    },
}

EVENT_WITHOUT_WINDOW = {
    "Iron Lullaby / 2 @ 2023-05-10": {
        "nothing": [
            "Iron Lullaby returns for a second season.",
            "Season 2 is coming to Netflix.",
            "Season 2 premieres soon.",
            "Filming is under way.",
            "Season 2 has wrapped.",
            "The trailer is here.",
            "Netflix renewed the show for season 2.",
            "The makers promise more in due course.",
            "Season 2 will be released when it's ready.",
            "The season will come a year after the end of filming.",
            "Sooner or later, season 2 will be there.",
            "The second season will be worth the wait.",
            "Netflix wants to make more shows in 2024.",
            "Filming has not begun.",
            "Filming had not begun by March 2023.",
            "Season 2 is in pre-production since April.",
            "The scripts were ready in April.",
            "Filming resumed in April.",
            "Filming was halted in April.",
            "Production has been on hold since May 2.",
            "Season 2 has been in development since 2022.",
            "Reshoots took place in April.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "something that is not the season's is taken for a claim on it": [
        "moss-wrote-the-first-episode-of-season-2-in-the-summer-of-2022",
        "we-ll-hear-more-about-season-2-in-june",
        "lego-releases-an-iron-lullaby-set-on-june-14",
    ],
}


@pytest.mark.parametrize("case", cases(PEOPLE, UNREAD))
def test_lives_of_people_are_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(STORY, UNREAD))
def test_dates_in_the_story_are_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(EVENTS, UNREAD))
def test_dates_of_other_events_are_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(OTHER_MEDIA, UNREAD))
def test_other_media_are_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(PAGE_ITSELF, UNREAD))
def test_dates_of_the_page_are_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(FIGURES, UNREAD))
def test_figures_and_single_episodes_are_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(EVENT_WITHOUT_WINDOW, UNREAD))
def test_event_without_a_window_is_no_claim(case: Case) -> None:
    case.check()
