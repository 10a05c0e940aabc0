"""Longer stories, with all that stands around a date on a real page."""

import pytest

from .conftest import Case, cases

STORIES = {
    "The Tallow Men / 2 / Tallow Men @ 2022-03-17": {  # a Thursday
        "release 2022-10 confirmed; filming_end 2022-02 confirmed": [
            """# ‘The Tallow Men’ Season 2: Cast, Plot and Everything We Know So Far
            [caption] Grace Obi and Tim Farrow in “The Tallow Men.” Photo: AMC
            It has been more than a year since The Tallow Men left us on that beach, and the wait has been long.
            The first season of the horror series, which premiered on January 31, 2021, was AMC's best start since 2015.
            ## What is season 2 about?
            The story moves to 1893, three years after the fire. Ada (Obi) is in Boston, where a stranger calls on June 6.
            ## Who is in the cast?
            - Grace Obi as Ada Moss
            - Tim Farrow as the Reverend
            Farrow, who was last seen in the film Dusk (2019), says that he had to grow a beard.
            ## When does The Tallow Men season 2 come out?
            The new season premieres in October. The shoot in Nova Scotia was over in February.
            ## Is there a trailer?
            Not yet. While you wait, have a look at the one for season 1 from December 2020.
            [related] ‘Paper Foxes’ Season 2 Gets a July Premiere
            [boilerplate] Sign up for our newsletter of March 2022.
            [comment] I heard it's September 9""",
        ],
        "renewal 2022-03-16 confirmed by AMC; filming_start 2022-06/2022-08 confirmed; release 2023 expected": [
            """# AMC Renews ‘The Tallow Men’
            The Tallow Men will light their candles again: AMC renewed the horror series for a second season on Wednesday.
            “Grace and Tim have made something unique,” said Lena Ortiz, who heads drama at AMC.
            Cameras roll this summer in Nova Scotia, with a launch planned for 2023.
            The first season, eight episodes long, ran from January to March 2021.
            Showrunner Ed Moss is also at work on Dawn, which AMC launches on May 8.
            [related] ‘Dusk’ Canceled After Three Seasons""",
        ],
        "release 2022-10-02 confirmed by AMC": [
            """# The candles are lit
            NEW YORK – AMC announced today that the second season of “The Tallow Men” will premiere Sunday, October 2 at 9 p.m. \
            ET/PT.
            Grace Obi, Tim Farrow and Joan Pike star. Ed Moss is showrunner.
            The series is produced by AMC Studios and Moss's Long Night Pictures.
            [boilerplate] About AMC: AMC Networks was founded in 1980.""",
        ],
        "release - unannounced; release 2023 expected": [
            """# Tallow Men Season 2 Release Date, Cast And Latest Updates!!
            The Tallow Men is a horror drama which was loved by the audience and the critics alike.
            ## Will there be a season 2 of The Tallow Men?
            Yes, the series has been renewed. So the fans can breathe.
            ## Tallow Men Season 2 Release Date 2022
            The makers have not announced a release date for the second season. As the first season came out in January 2021, \
            and these shows take their time, season 2 may be released in 2023.
            ## Tallow Men Season 2 Trailer
            There's no trailer as of now.
            ## FAQ
            Is it coming in May 2022?
            Who plays Ada? Grace Obi.
            [related] Dusk Season 4 Release Date: June 2022""",
        ],
        "release 2022-05 denied; release 2022-10 confirmed by Lena Ortiz": [
            """# Why ‘The Tallow Men’ keeps us waiting
            Blame the snow. The second season was meant to premiere in May, but a storm in Nova Scotia tore down the set.
            It will now come in October, AMC's Lena Ortiz says.
            Grace Obi, 34, spent the time off with her family and made an album, which is out on April 29.
            The first season can be seen on AMC+.""",
        ],
        "nothing": [
            """# Grace Obi: “I was cold all the time”
            The star of The Tallow Men meets us on a Tuesday in March, at a hotel in Soho.
            She was born in Lagos in 1988, came to London in 1996 and got her first part at 19.
            In September she will be on stage in “Medea.” Her film Nightjar, shot in 2020, opens in May.
            And the Tallow Men? “We had such fun in Nova Scotia,” she says. “It was minus 20 in January.”
            The album is called Wick. It comes out on April 29.""",
            """# The Tallow Men, episode 8: what did that ending mean?
            The finale aired on March 21, 2021, and people still talk about it.
            Ada walks into the sea on October 2, 1890, which is the date on the candle from episode 2.
            In the last shot, the clock shows four, and June 1893 is written on the wall.
            Did you see it coming? Tell us below.
            [comment] season 2 is out in october 2022""",
            """# AMC's upfront: seven things we learned
            ## Dusk
            The fourth season arrives on June 12.
            ## Dawn
            The thriller starts on May 8, with Ed Moss of The Tallow Men as its showrunner.
            ## Paper Foxes
            A second season has been ordered, for 2023.""",
            """# Every AMC Show, Ranked
            12. Dusk (2019–2022)
            11. The Tallow Men (2021–)
            The first season came out in January 2021, in the depths of that winter.
            10. Paper Foxes (2020–)""",
        ],
    },
    "Iron Garden / 3 / 鉄の庭 @ undated": {
        "release 2023-10/2023-12 confirmed; release 2023-09-23 confirmed": [
            """# Iron Garden Anime Season 3 Release Window
            The anime's third season will premiere in Fall 2023.
            The first two episodes will be shown in cinemas in Tokyo on September 23, 2023.
            Season 1 aired in April 2019, season 2 in January 2021.
            - Director: Ken Mori
            - Studio: Reed
            The manga, by Aya Sato, has run since 2015. Its 18th volume was released on May 9, 2023.""",
        ],
        "release 2024 expected; release - unannounced": [
            """# Iron Garden Season 3: Release Date Predictions
            ## Release date of Iron Garden season 3
            An exact date has not been announced. Season 2 ended on March 27, 2021.
            Seeing how long the studio took for it, we think that season 3 will air in 2024.
            ## Where to watch
            Both seasons are on Crunchyroll.""",
        ],
    },
    "Gull House / - @ 2023-09-05": {  # a Tuesday
        "release 2023-11-17 confirmed; release 2023-12-08 confirmed": [
            """# ‘Gull House’ trailer: Mara Quill haunts a lighthouse
            Mara Quill keeps the light on in the trailer for “Gull House,” the ghost story by Ian Burke.
            The film opens in select theaters on November 17 and streams on Netflix from December 8.
            It is set in the winter of 1911, and based on a story published in 1926.
            Quill will be in Toronto on September 9. Burke's next film, “Nightjar,” begins shooting in January.""",
        ],
        "filming_start 2023-01 confirmed; filming_end 2023-04 confirmed; release - unannounced": [
            """# What's going on with Gull House?
            Filming on Ian Burke's ghost story began in January in Cornwall and wrapped in April.
            Netflix has not given it a release date so far.
            Burke's last film, “Brine,” came out in October 2020.""",
        ],
        "release 2024 confirmed; release 2023-11-17 denied; release 2024-03-15 confirmed": [
            """# ‘Gull House’ Moves to 2024
            Because of the strike, “Gull House” won't open on November 17 after all.
            The film now comes to theaters on March 15, 2024.
            “Brine 2,” which was to open on that day, moves to June.""",
        ],
        "nothing": [
            """# Venice: the winners
            “Gull House” by Ian Burke went home with nothing.
            The festival ends on September 9.""",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "the window is misjudged": [
        "what-s-going-on-with-gull-house-filming-on-ian-burke-s-ghost-story-began-in-january-in-cor",
    ],
}


@pytest.mark.parametrize("case", cases(STORIES, UNREAD))
def test_story_makes_exactly_these_claims(case: Case) -> None:
    case.check()
