"""Dates said by the way: in a headline's second half, in a list's last item, by what a thing leads to, by a plan's fate."""

import pytest

from .conftest import Case, cases

OBLIQUE = {
    "Salt Road / 3 @ 2022-12-14": {  # a Wednesday
        "filming_start 2023-01 confirmed; release 2023-04 confirmed": [
            "# ‘Salt Road’ Season 3 Films in January, Bows in April\nThe camels are ready.",
            "Filming on season 3 kicks off in January, ahead of an April premiere.",
        ],
        "filming_start 2023-01-11 confirmed": [
            "Costume fittings are on January 6; five days later, on January 11, season 3 starts filming.",
            "Rehearsals begin on January 6; the cameras roll on season 3 from January 11.",
        ],
        "release 2023-04 confirmed; release - unannounced": [
            "Season 3 starts in April. Which day that will be has not been announced.",
            "Season 3 starts in April, although the network has yet to pick a day.",
            "Season 3 is back in April; the network hasn't said on which day.",
        ],
        "release - unannounced": [
            "A new date for season 3 has not been announced so far.",
            "Which day season 3 starts is yet to be decided.",
            "As to when season 3 will be seen, not a word.",
            "The network speaks of season 3 but names no date.",
            "Neither the network nor the makers say when season 3 starts.",
        ],
        "renewal 2022-12-11 confirmed": [
            "Salt Road gets a third season. The network made that public on Sunday.",
            "A third season is coming, it was announced on Sunday.",
        ],
        "renewal ../2022-08 confirmed": ["The network had ordered a third season by August 2022."],
        "renewal 2022-11 confirmed": ["The desert epic won its order for a third season in November."],
        "filming_start 2022-03 confirmed; filming_end 2022-08 confirmed": [
            "The crew filmed season 3 from March to August.",
            "The shoot for season 3 lasted from March to August.",
            "Season 3 began filming in March and wrapped in August.",
        ],
        "filming_end 2022-12-14 confirmed": [
            "Season 3 wrapped filming today.",
            "Filming on season 3 came to an end today.",
        ],
        "filming_end 2022-11-04 confirmed": [
            "The third season finished shooting on November 4.",
            "The third season's shoot reached its end on November 4.",
        ],
        "filming_end ../2023-05-30 expected": ["Season 3 is expected to wrap filming by May 30."],
        "release 2023-06-04/2023-06-11 expected": ["Season 3 will probably start on June 4 or June 11."],
        "release 2023-07/2023-12 expected": [
            "Season 3 should come in 2023, and probably in its second half.",
        ],
        "release 2023-10/2023-12 expected": ["We'd place season 3 at the end of 2023."],
        "release 2023-08 expected; trailer 2023-07 expected": [
            "Season 3 might premiere in August 2023, and its trailer might drop in July 2023.",
        ],
        "trailer 2023-05 expected": ["The first trailer for season 3 should arrive in May 2023."],
        "release 2023-01-03 confirmed": [
            "The network has named January 3, 2023 as the start of season 3.",
            "January 3 was announced as the premiere date of the third season.",
        ],
        "release 2023-03 confirmed by the description": [
            "The description under the clip says that season 3 is out in March 2023."
        ],
        "release 2023-04 denied": [
            "The network had planned to have season 3 out in April, but there's no chance of that now.",
            "Season 3 could have made April 2023, had the storm not wrecked the set.",
            "An April start for season 3, as once planned, is not to be.",
        ],
        "release 2023-02-09 confirmed": [
            "2. Salt Road\nOdell saddles up for season 3 on February 9, at ten in the evening.",
            "Thursdays belong to Salt Road again from February 9, when season 3 starts.",
            "Season 3 takes the Thursday slot on February 9.",
            "Season 3 takes over from “Dusk” on February 9.",
        ],
        "release 2023-02-09 confirmed; release 2023-03-30 confirmed": [
            "Season 3 is split: its first five episodes start on February 9, the other five on March 30.",
        ],
        "nothing": [
            "Filming on season 3 was taken up again on November 28 after a pause.",
            "The rehearsals for season 3 begin on January 6.",
            "Today, we got our first picture from season 3.",
            "A showcase for buyers had been planned for next month.",
            "The network's press release of Thursday is six pages long.",
            "The whole town learned of it in late November.",
            "A sandstorm hit the Salt Road set in Jordan in May.",
            "The strike of the writers began in May.",
            "The third season of the show, “a triumph,” wrote the Post in 2021 of the second.",
            "A sequel to the novel appeared in January 2020.",
            "Episode seven of season 3 airs on March 2, a week late.",
            "From January 5, the channel repeats season 2.",
            "On December 30 there's a special with the best scenes.",
            "Odell will be shooting a film about chess from May.",
            "In November, the fans sent 3,000 letters to the network.",
            "The novel had sold two million copies by March 2021.",
            "As of December 2022, all seems quiet.",
            "From spring, a rival platform carries the first two seasons as well.",
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
            "# Salt Road\n- Latest episode: May 2022\n- Season 3, estimated arrival: late 2024"
        ],
        "filming_start 2024-02-26 confirmed; release 2024-09/2024-12 expected": [
            "Season 3 has been filming since February 26, 2024, which means that it could premiere in late 2024.",
        ],
    },
    "Two Moons: The Movie / - / Two Moons @ 2021-03-22": {
        "release 2021-04-29 confirmed": [
            "The hit drama goes to the cinema: “Two Moons: The Movie” opens on April 29.",
            "“Two Moons: The Movie” will be in cinemas on April 29, its studio announced today.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "several things are misjudged": [
        "the-third-season-s-shoot-reached-its-end-on-november-4",
    ],
    "the credit is missed or wrong": [
        "the-description-under-the-clip-says-that-season-3-is-out-in-march-2023",
    ],
    "the statement is not understood": [
        "salt-road-gets-a-third-season-the-network-made-that-public-on-sunday",
        "season-3-takes-over-from-dusk-on-february-9",
    ],
}


@pytest.mark.parametrize("case", cases(OBLIQUE, UNREAD))
def test_date_is_said_by_the_way(case: Case) -> None:
    case.check()
