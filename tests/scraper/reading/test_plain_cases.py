"""Plain sentences on a film and on a season: what trade papers write day by day, and what says nothing."""

import pytest

from .conftest import Case, cases

FILM = {
    "Harbor Lights / - @ 2022-03-10": {
        "filming_end 2022-02 confirmed": [
            "Filming wrapped last month.",
        ],
        "filming_start 2021-09 confirmed; filming_end 2022-01 confirmed": [
            "Principal photography began in September 2021 in Malta and wrapped in January.",
        ],
        "filming_start 2022-01 denied": [
            "Shooting was meant to start in January but has been postponed.",
        ],
        "filming_start 2022-06/2022-08 expected": [
            "Cameras are expected to roll this summer.",
        ],
        "filming_start 2022-10 confirmed": [
            "Production is scheduled to begin in October.",
        ],
        "nothing": [
            "The director's last film, Night Ferry, opened in June 2019.",
            "Another thriller, Cold Harbor, comes out on July 1.",
            "The story is set in 1954.",
            "The star, who was born on May 3, 1980, won an Oscar in 2014.",
            "Will it come out in June?",
            "Insiders say that the film might skip its planned May release.",
            "The closed beta runs from April 4 to April 8.",
            "Harbor Lights is out now on digital.",
            "The first film came out in 2018.",
            "Its star will also be in Night Ferry, due out December 9.",
            "Cold Harbor takes the old slot on July 8.",
            "The director won the award in 2019.",
            "Cinemas reopened in May 2021.",
            "Tickets go on sale on May 2.",
            "The soundtrack is out on May 20.",
            "The book behind it appeared in 2011.",
            "Sony bought the rights in March 2020.",
            "Two weeks later, on July 22, Night Ferry follows.",
            "In 2021, the box office fell by half.",
            "Harbor Lights is based on a true story from 1954.",
            "Harbor Lights 2 comes out on May 5.",
            "The first game was released in 2018.",
        ],
        "release - cancelled": [
            "Warner Bros. has scrapped Harbor Lights.",
            "The movie has been cancelled, the studio confirmed on Monday.",
        ],
        "release - unannounced": [
            "No release date has been set for Harbor Lights.",
            "Harbor Lights does not have a release date yet.",
            "A release date has yet to be announced.",
            "When the film will come out remains unclear.",
            "There is no word on when it will hit theaters.",
            "It's unknown when the film will be released.",
            "The studio hasn't announced when Harbor Lights will open.",
            "The release date is TBA.",
        ],
        "release ../2021-12-25 denied": [],
        "release ../2023 expected": [
            "Expect Harbor Lights in theaters by the end of 2023.",
        ],
        "release 2021-05-20 confirmed": [
            "The film premiered at Cannes on May 20, 2021.",
        ],
        "release 2021-07 denied; release 2022-03 denied; release 2022-10-14 confirmed": [
            "First it was announced for July 2021, then for March 2022, and now it is coming on October 14.",
        ],
        "release 2022 denied": [
            "Harbor Lights is no longer coming out this year.",
            "There will be no Harbor Lights in 2022.",
            "Don't hold your breath for 2022.",
            "A 2022 release looks unlikely.",
            "A release in 2022 is off the table.",
        ],
        "release 2022 denied; release 2023 confirmed": [
            "Harbor Lights has slipped from this year to 2023.",
        ],
        "release 2022-03-04 confirmed": [
            "It took in $20 million when it opened on Friday.",
        ],
        "release 2022-03-04 denied": [
            "The film would have opened on March 4 if the strike had not come.",
        ],
        "release 2022-03-11 confirmed": [
            "Harbor Lights opens nationwide this Friday.",
        ],
        "release 2022-04 denied": [
            "The original plan was to release it in April. Then the pandemic came.",
        ],
        "release 2022-04-14 confirmed; release 2022-04-01 confirmed": [
            "The movie comes to Netflix on April 14 after a limited theatrical run that starts on April 1.",
        ],
        "release 2022-05 denied": [
            "The report that it opens in May has been denied by the studio.",
        ],
        "release 2022-05 denied; release 2022-10 confirmed": [
            "Harbor Lights has been delayed from May to October.",
        ],
        "release 2022-05-06 denied": [
            "The movie had originally been set for release on May 6, 2022.",
        ],
        "release 2022-05-06 denied; release 2022-11-18 confirmed": [
            "The film gives up its May 6 berth and sails into theaters on November 18.",
        ],
        "release 2022-06 denied": [
            "Harbor Lights is not coming in June after all.",
        ],
        "release 2022-06-03 confirmed": [
            "Harbor Lights hits theaters on June 3.",
        ],
        "release 2022-06-03 confirmed; release 2022-05-27 confirmed": [
            "The film will be released in cinemas on June 3, 2022 in the UK and a week earlier, on May 27, in France.",
        ],
        "release 2022-06-04 confirmed": [
            "Early access begins on June 4.",
        ],
        "release 2022-06-07 confirmed; release 2023 confirmed": [
            "Harbor Lights is set to hit shelves on PS5 and Xbox on June 7, 2022, with a PC version to follow in 2023.",
        ],
        "release 2022-06/2022-08 denied; release 2023 confirmed": [
            "Forget about this summer: the film has slipped to 2023.",
        ],
        "release 2022-07-01 denied; release 2022-10-14 confirmed": [
            "Harbor Lights leaves July 1 behind and will be seen on October 14 instead.",
        ],
        "release 2022-07-02 denied; release 2022-11-18 confirmed": [
            "Universal has moved Harbor Lights from July 2, 2022 to November 18, 2022.",
        ],
        "release 2022-07-08 denied; release 2022-09-30 confirmed": [
            "Harbor Lights was to open on July 8 and now opens on September 30.",
            "July 8 used to be the day, but you'll have to wait until September 30.",
            "The picture is off July 8 and now on September 30.",
            "Previously dated for July 8, the thriller arrives on September 30.",
            "Harbor Lights (originally July 8) has been rescheduled for September 30.",
        ],
        "release 2022-07-19 confirmed; release 2022-08-02 confirmed": [
            "It will arrive on digital on July 19 and on Blu-ray on August 2.",
        ],
        "release 2022-08-05 denied; release 2022-10-07 confirmed": [
            "The date moved once more, from August 5 to October 7.",
        ],
        "release 2022-09/2022-11 confirmed": [
            "It is slated for a fall 2022 release.",
            "The PS5 version follows in the fall.",
        ],
        "release 2022-10-07 denied": [
            "Harbor Lights has vacated its October 7 slot.",
        ],
        "release 2022-10-07 denied; release 2023-01-13 confirmed": [
            "Harbor Lights trades October 7 for January 13, 2023.",
        ],
        "release 2022-12 denied": [
            "Talk of a December release is nonsense, says the producer.",
        ],
        "release 2022-12-16 denied": [
            "Harbor Lights won't make its December 16 date.",
        ],
        "release 2022-12-25 confirmed": [
            "Sony Pictures announced on Tuesday that Harbor Lights will arrive in theaters on Christmas Day.",
        ],
        "release 2023 confirmed": [
            "The studio shifted Harbor Lights to 2023.",
        ],
        "release 2023 expected": [
            "Harbor Lights could be delayed to 2023.",
            "The developer is targeting a 2023 launch.",
        ],
        "release 2023-01/2023-03 confirmed": [
            "The studio delayed the game to Q1 2023.",
        ],
        "release 2023-03-24 confirmed": [
            "The studio on Thursday set Harbor Lights for March 24, 2023.",
            "Harbor Lights swaps places with Night Ferry and now opens March 24, 2023.",
        ],
        "release 2023-09/2023-12 expected": [
            "The film is eyeing a late 2023 release.",
        ],
        "release 2023-12-22 confirmed": [
            "The movie is now due in theaters December 22, 2023, a year later than planned.",
        ],
        "release 2024/.. expected": [
            "We probably won't see Harbor Lights before 2024.",
            "Harbor Lights will not be released before 2024.",
        ],
        "renewal 2019-04 confirmed": [
            "The sequel was announced in April 2019.",
        ],
        "trailer 2022-03-01 confirmed": [
            "The first trailer dropped on March 1.",
        ],
        "trailer 2022-03-09 confirmed": [
            "A teaser arrived yesterday.",
        ],
        "trailer 2023-02-13 confirmed": [
            "The trailer will debut during the Super Bowl on February 13, 2023.",
        ],
    },
}

SEASON = {
    "Iron Tide / 3 @ 2022-03-10": {
        "filming_start 2021-06 confirmed": [
            "Filming for the third season started in June 2021.",
        ],
        "filming_start 2021-10 confirmed": [
            "Season 3 began filming in Vancouver last October.",
        ],
        "filming_start 2022-01 confirmed": [
            "Production on Season 3 is underway since January.",
        ],
        "filming_start 2022-02-07 confirmed": [
            "The cast returned to set on February 7.",
        ],
        "nothing": [
            "Season 1 came out in January 2019 and season 2 followed in March 2021.",
            "Iron Tide first aired in January 2019 on Hulu.",
            "Season 3 has not been renewed yet.",
            "The show has not been renewed for a third season.",
            "The final episode of season 2 aired on May 9, 2021.",
            "Season 3 will consist of ten episodes, airing weekly until August 12.",
            "Season 3 was delayed due to the pandemic.",
            "The show has not been cancelled.",
            "Rumors of a cancellation are false.",
            "Iron Tide Season 3 Release Date: June 2022?",
            "Stranger Tides season 4 comes out on May 27.",
            "Also returning: Night Ferry season 2 on April 4.",
            "She will next be seen in the film Cold Harbor, out on May 6.",
            "Season 3 was supposed to be out by now.",
            "Season 3 has been delayed indefinitely.",
            "The first two seasons are available on Hulu since 2021.",
            "Iron Tide premiered on Hulu on January 4, 2019, and quickly found an audience.",
            "The series debuted in 2019 and has been a hit ever since.",
            "Season 2 of Iron Tide dropped in March 2021 with eight episodes.",
            "The second season ended in May 2021 on a cliffhanger.",
            "It has been a year since the finale aired in May 2021.",
            "The show is based on a novel that came out in 2012.",
            "Anna Berg, who plays the captain, joined the cast in 2020.",
            "Berg was born on June 4, 1988, in Oslo.",
            "She will also appear in the drama Cold Harbor, which starts on April 12.",
            "You can stream the first two seasons now.",
            "The creator told Variety in February 2022 that he has a plan for five seasons.",
            "In an interview from January 2022 the star said that she loves the part.",
            "The story begins in 1987, when a tanker sinks.",
            "The plot of season 3 picks up in 1991.",
            "Season 3 will follow the crew in 1990.",
            "The strike began in May 2021 and ended in September.",
            "The first season has 10 episodes and was released on January 4, 2019, while the second came on March 5, 2021.",
            "The show won an Emmy in September 2021.",
            "At Comic-Con in July 2021 the cast talked about the future.",
            "On Rotten Tomatoes, season 2, which came out in 2021, has a score of 91%.",
            "Read on for all we know, updated on March 10, 2022.",
            "The manga has been running since 2014.",
            "Volume 12 of the manga was released on February 4, 2022.",
            "Hulu renewed Night Ferry for a second season in January 2022.",
            "Night Ferry returns on April 4, and Cold Harbor on May 2.",
            "The finale of season 2 was watched by 3 million people in May 2021.",
            "The subscription costs $7.99 since October 2021.",
            "Season 4 is expected in 2024.",
            "A fourth season was announced in February 2022.",
            "Episode 5 of season 3 airs on March 24.",
            "The season 3 finale is set for May 12.",
            "Hulu announced the cast of season 3 in January 2022.",
            "The writers' room for season 3 opened in June 2021.",
            "The scripts were finished in December 2021.",
            "Is season 3 coming in 2022?",
            "Season 3 will come out soon.",
            "Season 3 is coming in the next few months.",
            "The wait has been long: season 2 ended in May 2021.",
            "Seasons 1 and 2 came out in 2019 and 2021.",
            "It takes about two years between seasons: season 1 in January 2019, season 2 in March 2021.",
        ],
        "release - cancelled": [
            "Iron Tide has been cancelled after two seasons.",
            "Hulu has cancelled Iron Tide, so there will be no season 3.",
            "The series will end with season 2.",
            "Season 2 will be the last.",
        ],
        "release - unannounced": [
            "There is no official release date for Iron Tide season 3 as of now.",
            "The makers have not announced the release date of the third season yet.",
            "As of now, the official release date of Season 3 is not confirmed.",
            "Hulu has not revealed the premiere date for season three.",
            "Season 3's release date is still under wraps.",
            "Nobody knows when the show will be back.",
        ],
        "release ../2023 expected": [
            "If the show gets renewed, we might see Season 3 by late 2023.",
        ],
        "release 2021 denied": [
            "Fans had hoped for a 2021 release, but that did not happen.",
        ],
        "release 2022 denied": [
            "Season 3 won't be out in 2022.",
            "We won't get season 3 this year.",
            "Season 3 isn't likely to arrive this year.",
            "No new episodes are coming in 2022.",
            "Don't count on season 3 in 2022.",
            "A 2022 premiere is all but ruled out.",
            "2022 is too early for season 3.",
        ],
        "release 2022 expected": [
            "We can expect the new season to be released by the end of this year.",
        ],
        "release 2022-03-04 confirmed": [
            "The third season premiered on March 4, 2022.",
            "It came back for a third run on March 4.",
        ],
        "release 2022-04 denied": [
            "The third season was slated for April 2022, but sources say it has been postponed.",
        ],
        "release 2022-04 denied; release 2022-09/2022-11 confirmed": [
            "The season was initially scheduled for April 2022 but was pushed to the fall.",
        ],
        "release 2022-05 denied; release 2022-07 confirmed": [
            "Rather than in May, season 3 starts in July.",
        ],
        "release 2022-05-04 denied": [
            "Season 3 has lost its May 4 slot to Night Ferry.",
        ],
        "release 2022-05-04 denied; release 2022-06-10 confirmed": [
            "The season 3 premiere has been pushed from May 4 to June 10.",
        ],
        "release 2022-05-27 confirmed; release 2022-07-01 confirmed": [
            "Part 1 of season 3 drops on May 27 and Part 2 on July 1.",
        ],
        "release 2022-06-10 confirmed": [
            "Iron Tide Season 3 premieres June 10 on Hulu.",
            "The first two episodes drop on June 10, followed by new ones every Friday.",
            "The date to circle is June 10.",
            "Season 3 gets a June 10 premiere date.",
        ],
        "release 2022-07-08 confirmed": [
            "The English dub of season 3 arrives on July 8.",
        ],
        "release 2022-07/2022-12 expected": [
            "The third season will likely be released in the second half of 2022.",
        ],
        "release 2022-09/2022-11 confirmed": [
            "According to Deadline, Season 3 will debut in fall 2022.",
            "Look for it sometime this fall.",
        ],
        "release 2022-12/2023-01 expected": [
            "The third season might premiere in December 2022 or January 2023.",
        ],
        "release 2023/.. confirmed": [
            "Netflix subscribers have to wait until 2023 for it.",
        ],
        "release 2023 expected": [
            "Season 3 is expected to premiere sometime in 2023.",
            "If renewed, season 3 could arrive in 2023.",
        ],
        "release 2023-01/2023-04 expected": [
            "Given the release pattern, a premiere in early 2023 seems plausible.",
        ],
        "release 2023-03/2023-05 expected": [
            "That would put season 3 somewhere in the spring of 2023.",
        ],
        "release 2023/.. expected": [
            "Do not expect Season 3 before 2023.",
            "Season 3 is not expected until 2023.",
            "It is unlikely that season 3 comes out before 2023.",
        ],
        "renewal 2021-05 confirmed": [
            "The show was renewed for a third season in May 2021.",
        ],
        "renewal 2021-05-03 confirmed": [
            "Hulu renewed the series for season 3 on May 3, 2021.",
        ],
        "renewal 2022-02 confirmed": [
            "In February 2022, Hulu officially gave the green light to a third season.",
        ],
        "trailer 2022-02-28 confirmed": [
            "The trailer for season 3 was released on February 28, 2022.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "a first plan without a new date is taken for a plan that holds": [
        "insiders-say-that-the-film-might-skip-its-planned-may-release",
    ],
}


@pytest.mark.parametrize("case", cases(FILM, UNREAD))
def test_sentence_on_a_film(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(SEASON))
def test_sentence_on_a_season(case: Case) -> None:
    case.check()
