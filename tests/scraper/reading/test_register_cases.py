"""The same said by trades, fans, content farms, wikis and on social media."""

import pytest

from .conftest import Case, cases

SETTLED = {
    "Velvet Atlas / 3 @ 2024-08-20": {
        "release 2024-10-11 confirmed": [
            # trades
            "Velvet Atlas has nabbed an October 11 launch for its third season.",
            "The third season bows Oct. 11 on Prime Video.",
            "Oct. 11 marks the return of Velvet Atlas, Prime Video's travel drama, for a third season.",
            "Season 3 unspools Oct. 11.",
            "# Prime Video Dates ‘Velvet Atlas’ Season 3 for October 11\nVela packs her bags again.",
            "# ‘Velvet Atlas’ S3 Premiere Date Revealed\nThe globetrotters are back October 11.",
            "Season 3 will be available to stream in full on October 11.",
            "The eight-episode third season will be released weekly beginning October 11.",
            "Season 3 kicks off with three episodes on October 11, followed by one each Friday.",
            "The third season will have its premiere on Friday, October 11 (8:00-9:00 PM, ET/PT) on FOX.",
            "The third season of Velvet Atlas, from creator Pia Holm, debuts October 11.",
            "Debuting October 11, the third season takes Vela to Peru.",
            "Coming to Prime Video on October 11, the third season is the biggest yet.",
            "With season 3 set to land on October 11, here is a recap.",
            "Ahead of its third-season premiere on October 11, Velvet Atlas has new posters.",
            "Velvet Atlas (October 11, Prime Video) is back for a third season.",
            # fans
            "OMG it's happening!! Season 3 drops OCTOBER 11!!!",
            "So yeah, October 11, that's when we get season 3, folks.",
            "Guess what? Velvet Atlas S3 is coming on Oct 11th!",
            "Can you believe it? We are getting season 3 on October 11!",
            "Mark your calendars for October 11, because that's when Velvet Atlas is back.",
            "Clear your schedule: season 3 is here on October 11.",
            # content farms
            "The season 3 of Velvet Atlas is going to be release on 11 October 2024.",
            "Velvet Atlas Season 3 is all set to release on October 11, 2024.",
            "Velvet Atlas season 3 release date is 11th October, 2024.",
            "The series is all set to make its grand return on October 11.",
            "The third season is officially scheduled to release on Friday, October 11, 2024.",
            "Well, the wait is over as season 3 is going to hit the small screens on October 11.",
            "It is confirmed that Velvet Atlas Season 3 will be releasing on October 11.",
            "The official release date of Velvet Atlas season 3 is October 11.",
            "The makers have locked October 11 as the release date of season 3.",
            # wikis
            "- Release: October 11, 2024",
            "- Release date: 11 October 2024 (United States)",
            "- Air date: October 11, 2024",
            "- Start date: Oct 11, 2024",
            "- Date of release: 11.10.2024, Friday, October 11",
            "- Season 3: October 11, 2024 (Prime Video)",
            "- Premiere date: 2024-10-11",
            # social media
            "Your passport is ready. Season 3 arrives October 11. #VelvetAtlas",
        ],
        "release 2024-10-11 confirmed by Prime Video": [
            "Prime Video tweeted: “Velvet Atlas season 3. October 11. Be there.”",
            "“See you on October 11 for season 3,” Prime Video wrote on X.",
            "A tweet from Prime Video says that season 3 is out on October 11.",
        ],
        "release 2024 confirmed": [
            "The third season is due sometime in 2024.",
            "Season 3 drops at some point in 2024.",
        ],
    },
}

GUESSED = {
    "Velvet Atlas / 3 @ 2024-08-20": {
        "release 2025 expected": [
            "Season 3 is most probably going to release in 2025.",
            "If we look at the pattern so far, season 3 may release in 2025.",
            "It is being said that season 3 would be released in 2025.",
            "It is speculated that season 3 will air in 2025.",
            "Season 3 is assumed to premiere in 2025.",
            "We can assume that season 3 will premiere in 2025.",
            "Taking the gap into account, 2025 is the likeliest year for season 3.",
            "A 2025 release for season 3 is the safest bet.",
            "My money is on 2025 for season 3.",
            "2025 seems realistic for season 3.",
            "That would put season 3 in 2025.",
            "Season 3 is supposedly coming in 2025.",
            "Allegedly, season 3 premieres in 2025.",
            "In theory, season 3 could be with us in 2025.",
            "I have a feeling that season 3 will drop in 2025.",
            "If I had to guess, I'd say season 3 comes in 2025.",
            "Perhaps season 3 will be here in 2025.",
            "Maybe season 3 comes out in 2025.",
            "With any luck, season 3 will arrive in 2025.",
            "Hopefully, season 3 will arrive in 2025.",
            "The makers plan to release season 3 in 2025.",
            "The plan is to release season 3 in 2025.",
            "The goal is to have season 3 out in 2025.",
            "Season 3 ought to be out in 2025.",
            "There's talk of a 2025 premiere for season 3.",
            "2025 looks like a safe bet for the third season.",
            "We estimate that season 3 will be released in 2025.",
            "Judging by the last two, the third season will probably come in 2025.",
            "The third season is whispered to be coming in 2025.",
            "Signs point to 2025 for the third season.",
        ],
        "release 2025 expected by insider": [
            "One insider puts season 3 in 2025.",
            "An insider expects season 3 in 2025.",
        ],
        "release 2025 expected by analysts": ["Analysts reckon that season 3 will come in 2025."],
        "release 2025 expected by fans": [
            "Fans speculate that season 3 will come out in 2025.",
            "Some fans believe that season 3 will come out in 2025.",
        ],
    },
}

RULED_OUT = {
    "Velvet Atlas / 3 @ 2024-08-20": {
        "release 2024 denied": [
            "Season 3 isn't going to be released in 2024.",
            "Forget about 2024 for season 3.",
            "Anyone hoping for season 3 in 2024 will be disappointed.",
            "Contrary to reports, season 3 won't be out in 2024.",
            "Sadly, season 3 has been ruled out for 2024.",
            "There's zero chance of season 3 in 2024.",
            "A release of season 3 in 2024 is out of the question.",
            "Season 3 will not see the light of day in 2024.",
            "Season 3 has been taken off the schedule for 2024.",
            "It's highly unlikely that season 3 will be released in 2024.",
            "There's little hope for season 3 in 2024.",
            "Season 3 is not on the schedule for 2024.",
            "We will not see season 3 in 2024.",
            "Season 3 won't land in 2024, sadly.",
            "I don't think that season 3 will be out in 2024.",
            "It doesn't look like season 3 will be out in 2024.",
            "Don't hold your breath for season 3 in 2024.",
        ],
        "release - unannounced": [
            "The release date of Velvet Atlas season 3 is not yet confirmed by the makers.",
            "The creators have not revealed the official release date yet.",
            "Till now there is no official release date for season 3.",
            "We do not have any information regarding the release date of season 3.",
            "There is currently no official confirmation of the release date.",
            "The release date of the third season is yet to be finalized.",
            "There is no news regarding the release date of season 3.",
            "The makers have not disclosed when season 3 will be released.",
            "No official announcement has been made regarding the release date of season 3.",
            "The exact premiere date is not public yet.",
            "Season 3 doesn't have an official release date as of now.",
            "Season 3 remains undated.",
            "- Release Date: N/A",
            "- Premiere: TBD",
            "- Season 3 release date: no date yet",
        ],
    },
}

NOTHING = {
    "Velvet Atlas / 3 @ 2024-08-20": {
        "nothing": [
            "If you want to know whether season 3 is coming in 2025, then read on.",
            "Here is everything about Velvet Atlas season 3, its release date, cast, plot and trailer.",
            "Are you wondering when season 3 will come out?",
            "Read on to find out when season 3 will come out.",
            "In this article we will tell you about the release date of season 3.",
            "# Velvet Atlas Season 3 Release Date, Cast, Trailer, Plot 2025\nVelvet Atlas is a very popular series.",
            "# Velvet Atlas Season 3: Release Date, News & Rumors\nThe series is popular.",
            "## Velvet Atlas Season 3 Release Date 2025\nThe series is very popular.",
            "## When will season 3 be released?\nThe fans are eager.",
            "Velvet Atlas is an American drama series created by Pia Holm for Prime Video in 2020.",
            "Velvet Atlas is a 2020 drama series by Pia Holm.",
            "The series premiered on 4 May 2020 and got good reviews from the critics.",
            "The second season of the show aired on 6 May 2022 and ended on 24 June 2022.",
            "Tell us in the comments when you would like season 3 to be released.",
            "Season 3: cancelled or renewed?",
            "Keep visiting our site for the latest updates on season 3.",
            "Join our Telegram channel for updates of 2024 and 2025.",
            "You can watch both seasons of Velvet Atlas on Prime Video in 2024.",
            "[comment] season 3 comes out on october 11, trust me",
            "[related] Dusk Season 5 Release Date: October 2024",
            "[related] Also read: Velvet Atlas Season 3 to release in 2025",
            "The IMDb rating of Velvet Atlas in 2024 is 8.1.",
            "The fans of the series have been waiting since 2022.",
            "It's been two years since June 2022, when we last saw Vela.",
            "The official account posted a picture on August 12.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "the statement is not understood": [
        "velvet-atlas-s3-premiere-date-revealed-the-globetrotters-are-back-october-11",
    ],
    "the window is misjudged": [
        "ahead-of-its-third-season-premiere-on-october-11-velvet-atlas-has-new-posters",
    ],
}


@pytest.mark.parametrize("case", cases(SETTLED, UNREAD))
def test_date_is_said_in_any_register(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(GUESSED, UNREAD))
def test_guess_is_said_in_any_register(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(RULED_OUT, UNREAD))
def test_no_date_is_said_in_any_register(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOTHING, UNREAD))
def test_filler_says_nothing(case: Case) -> None:
    case.check()
