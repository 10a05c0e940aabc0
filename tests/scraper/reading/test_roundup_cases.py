"""Pages about many shows: line-ups, calendars, scorecards, recommendations; only the watched season's date counts."""

import pytest

from .conftest import Case, cases

LINEUP = {
    "Glass Meridian / 2 @ 2023-08-15": {  # a Tuesday
        "release 2023-09-22 confirmed": [
            """# Fall TV 2023: all the dates
            - Sept. 14: Dusk (HBO)
            - Sept. 22: Glass Meridian (Netflix)
            - Sept. 29: Tin Orchard (Hulu)""",
            """# Fall TV 2023: all the dates
            Friday, September 22
            Glass Meridian (Netflix, Season 2)
            Saturday, September 23
            Paper Foxes (HBO)""",
            """# New in September
            ## Glass Meridian, season 2 (September 22)
            Vic is in Panama, and so is her sister.
            ## Dusk, season 4 (September 14)
            The vampires have moved to Ohio.""",
            """# New in September
            ## Glass Meridian
            Release date: September 22
            ## Dusk
            Release date: September 14""",
            """# The shows that we are waiting for
            Dusk is back on September 14. A week later, on September 22, Glass Meridian returns. \
            Tin Orchard closes the month on September 29.""",
            """# Netflix sets its fall
            Netflix has named its dates: Glass Meridian returns September 22, Dawn premieres September 28 and \
            Nightjar follows on October 6.""",
            """# Netflix sets its fall
            - “Dawn,” season 1: September 28
            - “Glass Meridian,” season 2: September 22
            - “Nightjar,” the film: October 6""",
            """# What to stream this fall
            “Glass Meridian” (Sept. 22, Netflix): Vic is back, and she has brought a map.
            “Dusk” (Sept. 14, HBO): More blood.""",
            """# Returning shows
            1. Dusk
            The fourth season premieres on September 14.
            2. Glass Meridian
            The second season premieres on September 22.
            3. Tin Orchard
            The third season premieres on September 29.""",
        ],
        "release 2023 expected": [
            """# Netflix in 2023
            Also on the slate for 2023: Glass Meridian season 2, Dawn and Nightjar.""",
        ],
        "release - unannounced": [
            """# When is it back?
            - Dusk: September 14
            - Glass Meridian: TBA
            - Tin Orchard: September 29""",
            """# When is it back?
            ## Glass Meridian
            Release date: TBA
            ## Dusk
            Release date: September 14""",
        ],
        "release - cancelled": [
            """# Scorecard: renewed or cancelled
            - Dusk: Renewed for season 5
            - Glass Meridian: Cancelled after one season
            - Tin Orchard: Renewed for season 4""",
            """# All the shows that were cancelled this year
            ## Glass Meridian
            Netflix pulled the plug after one season.
            ## Dawn
            It never had a chance.""",
        ],
        "renewal 2023-03-03 confirmed": [
            """# Scorecard: renewed or cancelled
            - Dusk: Cancelled on May 2
            - Glass Meridian: Renewed for season 2 on March 3
            - Tin Orchard: Renewed for season 4 on June 1""",
        ],
        "nothing": [
            """# Fall TV 2023: all the dates
            - Sept. 14: Dusk (HBO)
            - Sept. 29: Tin Orchard (Hulu)
            Not on the list: Glass Meridian.""",
            """# Scorecard: renewed or cancelled
            - Dusk: Renewed for season 5
            - Glass Meridian: Renewed for season 2
            - Tin Orchard: Cancelled on June 1""",
            """# Scorecard: renewed or cancelled
            - Dusk: Renewed for season 5
            - Glass Meridian: Pending
            - Tin Orchard: Cancelled""",
            """# If you like Glass Meridian, watch these
            - Dusk (new season on September 14)
            - Tin Orchard (new season on September 29)""",
            """# Shows that were cancelled in 2023
            ## Dawn
            Netflix pulled the plug after one season, although it is kinder to Glass Meridian.
            ## Nightjar
            The last episode ran on May 5.""",
            """# Best shows of 2022
            1. Glass Meridian (Netflix)
            2. Dusk (HBO)
            3. Tin Orchard (Hulu)""",
            """# This week's ratings
            Glass Meridian was seen by 3 million in the week of August 7, Dusk by 2 million.""",
            """# Emmys 2023
            Drama: Glass Meridian, Dusk and Tin Orchard. The winners will be known on September 18.""",
            """# Leaving Netflix in September
            - September 1: Dawn
            - September 22: Dusk
            Glass Meridian stays.""",
            """# Where are the stars of Glass Meridian now?
            ## Ines Moor
            She plays the lead in Nightjar, which opens on October 6.
            ## Paul Achebe
            He has a role in Dusk, back on September 14.""",
            """# Ines Moor's new show gets a date
            Nightjar premieres on October 6. Moor is best known for Glass Meridian.
            It is her first film since 2019.""",
            """# Netflix orders Dawn
            Netflix, the home of Glass Meridian, has ordered Dawn for 2024. Filming starts in October.""",
            """# The maker of Glass Meridian has a new show
            Lou Brandt's “Dawn” begins filming in October and is due in 2024.""",
            """# Dusk: season 4 begins on September 14
            The drama is Glass Meridian's closest rival. Its new season has ten episodes.""",
            """# Interview: Paul Achebe
            “I read the script of Dusk in March and we shot it in June,” says the Glass Meridian actor. \
            It premieres on September 14.""",
            """# Box office
            Nightjar made $20 million, the best start since June for a film with a Glass Meridian star.""",
            """# Streaming wars
            Netflix has Glass Meridian, HBO has Dusk. In the second quarter of 2023, HBO lost 2 million subscribers.""",
        ],
    },
}

ALIKE = {
    "Glass Meridian / 2 @ 2023-08-15": {
        "nothing": [
            "Glass Meridian: Origins premieres on September 22.",
            "“Glass Meridian: Origins,” a prequel, starts on September 22.",
            "The Glass Meridians, a British quiz, returns on September 22.",
            "Season 2 of Looking Glass premieres on September 22.",
            "Blood Meridian opens in theaters on September 22.",
            "The Korean remake of Glass Meridian airs from September 22.",
            "The Glass Meridian aftershow starts on September 22.",
            "The Glass Meridian movie will be out in 2025.",
            "A Glass Meridian spin-off is coming in 2025.",
            "Netflix's other hit, Dawn, returns on September 22.",
            "Season 2 of the spin-off premieres on September 22.",
            "# Glass Meridian spin-off: what we know\nThe spin-off premieres in 2025.",
            "# Dawn season 2: what we know\nSeason 2 premieres on September 22.",
            "# Dawn season 2: what we know\nLike Glass Meridian, it has Ines Moor in it. It premieres on September 22.",
            "# Dawn season 2: what we know\nThe show is back on September 22. Glass Meridian's Paul Achebe joins.",
            "# Glass Meridian season 3: what we know\nThe new season premieres in 2025.",
            "# Glass Meridian season 3: what we know\nIt is expected in 2025. Season 2 was the best so far.",
            "# Glass Meridian season 1: recap\nVic finds the map on September 22.",
        ],
        "release 2023-09-22 confirmed": [
            "# Glass Meridian season 3: what we know\nSeason 2 isn't out yet: it premieres on September 22.",
            "# Dawn and Glass Meridian get dates\nDawn premieres on October 6, Glass Meridian on September 22.",
            "# Dawn season 2: what we know\nDawn premieres on October 6. Before that, Glass Meridian season 2 starts on September 22.",
            "Unlike its prequel, Glass Meridian: Origins, which is due in 2025, season 2 starts on September 22.",
            "Glass Meridian, not to be confused with the British quiz The Glass Meridians, returns on September 22.",
        ],
    },
}

MAILBAG = {
    "Glass Meridian / 2 @ 2023-08-15": {
        "release 2023-09-22 confirmed": [
            """# TV mailbag
            Q: Is “Dusk” over for good?
            A: It is, and the sets are firewood.
            Q: “Glass Meridian” left us on a pier. Will there be more?
            -- Jo Miller, Tulsa
            A: There will. The second season starts on September 22.
            Q: And “Tin Orchard”?
            A: Not this year.""",
            """# TV mailbag
            Q. Did I miss the return of “Glass Meridian”?
            – Ana, Porto
            A. You did not. Season 2 premieres September 22.""",
        ],
        "release - unannounced": [
            """# TV mailbag
            Q: When is “Glass Meridian” back?
            A: The release date of season 2 hasn't been announced.
            Q: And “Tin Orchard”?
            A: In November.""",
        ],
        "nothing": [
            """# TV mailbag
            Q: Will “Glass Meridian” go on?
            -- Jo Miller, Tulsa
            Q: When is “Dusk” back?
            A: The fourth season starts on September 14.""",
            """# TV mailbag
            Q: I loved “Glass Meridian”. What now?
            A: Try “Dusk.” It returns on September 14.""",
            """# The shows that we are waiting for
            ## Glass Meridian
            Vic is back, and she has brought a map.
            ## Tin Orchard
            Release date: TBA""",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "something that is not the season's is taken for a claim on it": [
        "shows-that-were-cancelled-in-2023-dawn-netflix-pulled-the-plug-after-one-season-although-i",
        "netflix-orders-dawn-netflix-the-home-of-glass-meridian-has-ordered-dawn-for-2024-filming-s",
        "interview-paul-achebe-i-read-the-script-of-dusk-in-march-and-we-shot-it-in-june-says-the-g",
        "dawn-season-2-what-we-know-like-glass-meridian-it-has-ines-moor-in-it-it-premieres-on-sept",
    ],
    "the statement is not understood": [
        "netflix-in-2023-also-on-the-slate-for-2023-glass-meridian-season-2-dawn-and-nightjar",
    ],
}


@pytest.mark.parametrize("case", cases(LINEUP, UNREAD))
def test_only_the_watched_show_of_a_list(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(ALIKE, UNREAD))
def test_works_with_like_names(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(MAILBAG, UNREAD))
def test_answers_in_a_mailbag_are_about_what_was_asked(case: Case) -> None:
    case.check()
