"""Dates said by the way: in a headline's second half, in a list's last item, by what a thing leads to, by a plan's fate."""

import pytest

from .conftest import Case, cases

OBLIQUE = {
    "Salt Road / 3 @ 2022-12-14": {  # a Wednesday
        "filming_start 2023-01 confirmed; release 2023-04 confirmed": [
            "# ‘Salt Road’ 3: Filming Starts in January, Premiere Set for April\nThe camels are ready.",
            "The shoot starts in January, and the premiere stays in April.",
        ],
        "filming_start 2023-01-11 confirmed": [
            "The table read is on January 6, and filming on season 3 starts on January 11.",
            "Rehearsals begin on January 6; the cameras roll on season 3 from January 11.",
        ],
        "release 2023-04 confirmed; release - unannounced": [
            "Season 3 starts in April. The day in April isn't known.",
            "Season 3 starts in April, but on what day still has to be confirmed.",
            "Season 3 is back in April; the network hasn't said on which day.",
        ],
        "release - unannounced": [
            "New dates for season 3 are yet to be announced.",
            "On what day season 3 starts, that still has to be confirmed.",
            "As to when season 3 will be seen, not a word.",
            "The network speaks of season 3 but names no date.",
            "Neither the network nor the makers say when season 3 starts.",
        ],
        "renewal 2022-12-11 confirmed": [
            "There will be a third season of Salt Road. The announcement was made on Sunday.",
            "A third season is coming, it was announced on Sunday.",
        ],
        "renewal ../2022-08 confirmed": ["By August 2022, the network had picked the show up for a third season."],
        "renewal 2022-11 confirmed": [
            "HBO ordered more of the Emmy winner in November, and so there will be a season 3."
        ],
        "filming_start 2022-03 confirmed; filming_end 2022-08 confirmed": [
            "Cameras rolled on season 3 from March to August.",
            "Season 3 was in front of the cameras from March to August.",
            "Filming on season 3 began in March, and in August it was completed.",
        ],
        "filming_end 2022-12-14 confirmed": [
            "Today is the last day of filming for season 3.",
            "Filming on season 3 came to an end today.",
        ],
        "filming_end 2022-11-04 confirmed": [
            "Shooting for the third season was completed on November 4.",
            "The third season's shoot reached its end on November 4.",
        ],
        "filming_end ../2023-05-30 expected": ["Filming on season 3 should be done by May 30."],
        "release 2023-06-09/2023-06-16 expected": ["We'd guess June 9 or June 16 for season 3."],
        "release 2023-07/2023-12 expected": [
            "We think that season 3 will arrive in 2023, most likely in the second half of it.",
        ],
        "release 2023-10/2023-12 expected": ["Season 3 should rather come at the end of 2023."],
        "release 2023-08 expected; trailer 2023-07 expected": [
            "Season 3 may be out in August 2023, with the trailer out in July 2023.",
        ],
        "trailer 2023-05 expected": ["A trailer for season 3 is expected around May 2023."],
        "release 2023-01-03 confirmed": [
            "The network announced the debut of season three for January 3, 2023.",
            "The third season was announced for January 3.",
        ],
        "release 2023-03 confirmed by the description": [
            "The description of the trailer says that season 3 is out in March 2023."
        ],
        "release 2023-04 denied": [
            "The network had planned to have season 3 out in April, but there's no chance of that now.",
            "April 2023 had been within reach for season 3 until the storm, and no longer is.",
            "An April start for season 3, as once planned, is not to be.",
        ],
        "release 2023-02-09 confirmed": [
            "2. Salt Road\nMr. Odell is back in season 3 on February 9 at 10 p.m.",
            "Thursdays belong to Salt Road again from February 9, when season 3 starts.",
            "Season 3 takes the Thursday slot on February 9.",
            "Season 3 takes over from “Dusk” on February 9.",
        ],
        "release 2023-02-09 confirmed; release 2023-03-30 confirmed": [
            "Season 3 comes in two parts: five episodes from February 9, and then the rest, from March 30.",
        ],
        "nothing": [
            "After a short break, the cameras on season 3 were rolling again on November 28.",
            "The rehearsals for season 3 begin on January 6.",
            "The first picture from season 3 was handed out today.",
            "A big production show was to be held next month.",
            "The network put out a pile of news on Thursday, of which this was one item.",
            "Everyone heard the good news in late November.",
            "Salt Road, which is filmed in Jordan, was hit by a sandstorm in May.",
            "Work had been under way when the writers walked out in May.",
            "The third season of the show, “a triumph,” wrote the Post in 2021 of the second.",
            "The novel's sequel has been published since January 2020.",
            "The seventh episode of season 3 will be two weeks late: it is now set for March 8.",
            "The reruns of season 2 start on January 5.",
            "On December 30 there's a special with the best scenes.",
            "Odell's film, on which shooting is to begin in May, is about football.",
            "In November, the fans sent 3,000 letters to the network.",
            "The manga has sold 8.5 million copies by March 2021.",
            "As of December 2022, all seems quiet.",
            "Its first two seasons come to AMC+ later this year.",
            "Season 2 had been delayed from April to July 2021.",
            "A pandemic in 2020 had stopped the work on season 2.",
            "A deal with the makers runs until 2025.",
            "Ratings for the network were down in the third quarter.",
            "The comedy “Dusk” takes the slot of Salt Road on January 5.",
            "The network's next press day is in January.",
            "Tune in on Thursday for our podcast about Salt Road.",
        ],
    },
    "Salt Road / 3 @ undated": {
        "release 2024-09/2024-12 expected": [
            "# Salt Road\n- Last seen: May 2022\n- New episodes ETA: Late 2024 (season 3)"
        ],
        "filming_start 2024-02-21 confirmed; release 2024-09/2024-12 expected": [
            "Cameras began to roll on season 3 on February 21, 2024, so a late 2024 release is likely.",
        ],
    },
    "Two Moons: The Movie / - / Two Moons @ 2021-03-22": {
        "release 2021-04-22 confirmed": [
            "It began on TV, and now it moves to the big screen: “Two Moons: The Movie” opens on April 22.",
            "“Two Moons” is getting a movie on April 22, GMM announced today.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "a claim too many is made beside the right one": [
        "season-3-takes-the-thursday-slot-on-february-9",
    ],
    "several things are misjudged": [
        "the-third-season-s-shoot-reached-its-end-on-november-4",
    ],
    "something that is not the season's is taken for a claim on it": [
        "the-first-picture-from-season-3-was-handed-out-today",
        "a-big-production-show-was-to-be-held-next-month",
        "salt-road-which-is-filmed-in-jordan-was-hit-by-a-sandstorm-in-may",
        "the-seventh-episode-of-season-3-will-be-two-weeks-late-it-is-now-set-for-march-8",
        "odell-s-film-on-which-shooting-is-to-begin-in-may-is-about-football",
    ],
    "the event is misjudged": [
        "the-description-of-the-trailer-says-that-season-3-is-out-in-march-2023",
    ],
    "the stance is misjudged": [
        "season-3-may-be-out-in-august-2023-with-the-trailer-out-in-july-2023",
        "the-third-season-was-announced-for-january-3",
        "an-april-start-for-season-3-as-once-planned-is-not-to-be",
    ],
    "the statement is not understood": [
        "a-third-season-is-coming-it-was-announced-on-sunday",
        "hbo-ordered-more-of-the-emmy-winner-in-november-and-so-there-will-be-a-season-3",
        "the-network-announced-the-debut-of-season-three-for-january-3-2023",
        "april-2023-had-been-within-reach-for-season-3-until-the-storm-and-no-longer-is",
        "season-3-takes-over-from-dusk-on-february-9",
    ],
    "the window is misjudged": [
        "cameras-rolled-on-season-3-from-march-to-august",
        "we-think-that-season-3-will-arrive-in-2023-most-likely-in-the-second-half-of-it",
    ],
}


@pytest.mark.parametrize("case", cases(OBLIQUE, UNREAD))
def test_date_is_said_by_the_way(case: Case) -> None:
    case.check()
