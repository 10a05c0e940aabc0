"""What says nothing of the watched season: earlier seasons, other works, other dates."""

import pytest

#: on a film, "Harbor Lights"; every case is read on 10 March 2022
FILM = [
    "The director's last film, Night Ferry, opened in June 2019.",
    'Another thriller, Cold Harbor, comes out on July 1.',
    'The novel was published in 2015.',
    'The story is set in 1954.',
    'The star, who was born on May 3, 1980, won an Oscar in 2014.',
    'Will it come out in June?',
    'Insiders say that the film might skip its planned May release.',
    'The closed beta runs from April 4 to April 8.',
    'Harbor Lights is out now on digital.',
    'The first film came out in 2018.',
    'Cold Harbor takes the old slot on July 8.',
    'The director won the award in 2019.',
    'Cinemas reopened in May 2021.',
    'Tickets go on sale on May 2.',
    'The soundtrack is out on May 20.',
    'The book behind it appeared in 2011.',
    'Sony bought the rights in March 2020.',
    'Two weeks later, on July 22, Night Ferry follows.',
    'In 2021, the box office fell by half.',
    'Harbor Lights is based on a true story from 1954.',
    'Harbor Lights 2 comes out on May 5.',
    'The first game was released in 2018.',
]

#: on season 3 of "Iron Tide"
SEASON = [
    'Season 1 came out in January 2019 and season 2 followed in March 2021.',
    'Iron Tide first aired in January 2019 on Hulu.',
    'Season 3 has not been renewed yet.',
    'The show has not been renewed for a third season.',
    'The final episode of season 2 aired on May 9, 2021.',
    'Season 3 will consist of ten episodes, airing weekly until August 12.',
    'Season 3 was delayed due to the pandemic.',
    'The show has not been cancelled.',
    'Rumors of a cancellation are false.',
    'Iron Tide Season 3 Release Date: June 2022?',
    'Stranger Tides season 4 comes out on May 27.',
    'Also returning: Night Ferry season 2 on April 4.',
    'Season 3 was supposed to be out by now.',
    'Season 3 has been delayed indefinitely.',
    'The first two seasons are available on Hulu since 2021.',
    'Iron Tide premiered on Hulu on January 4, 2019, and quickly found an audience.',
    'The series debuted in 2019 and has been a hit ever since.',
    'Season 2 of Iron Tide dropped in March 2021 with eight episodes.',
    'The second season ended in May 2021 on a cliffhanger.',
    'It has been a year since the finale aired in May 2021.',
    'The show is based on a novel that came out in 2012.',
    'Anna Berg, who plays the captain, joined the cast in 2020.',
    'Berg was born on June 4, 1988, in Oslo.',
    'You can stream the first two seasons now.',
    'The creator told Variety in February 2022 that he has a plan for five seasons.',
    'In an interview from January 2022 the star said that she loves the part.',
    'The story begins in 1987, when a tanker sinks.',
    'The plot of season 3 picks up in 1991.',
    'Season 3 will follow the crew in 1990.',
    'The strike began in May 2021 and ended in September.',
    'The first season has 10 episodes and was released on January 4, 2019, while the second came on March 5, 2021.',
    'The show won an Emmy in September 2021.',
    'At Comic-Con in July 2021 the cast talked about the future.',
    'On Rotten Tomatoes, season 2, which came out in 2021, has a score of 91%.',
    'Read on for all we know, updated on March 10, 2022.',
    'The manga has been running since 2014.',
    'Volume 12 of the manga was released on February 4, 2022.',
    'Hulu renewed Night Ferry for a second season in January 2022.',
    'Night Ferry returns on April 4, and Cold Harbor on May 2.',
    'The finale of season 2 was watched by 3 million people in May 2021.',
    'The subscription costs $7.99 since October 2021.',
    'Season 4 is expected in 2024.',
    'A fourth season was announced in February 2022.',
    'The season 3 finale is set for May 12.',
    'Hulu announced the cast of season 3 in January 2022.',
    "The writers' room for season 3 opened in June 2021.",
    'The scripts were finished in December 2021.',
    'Is season 3 coming in 2022?',
    'Season 3 will come out soon.',
    'Season 3 is coming in the next few months.',
    'The wait has been long: season 2 ended in May 2021.',
    'Seasons 1 and 2 came out in 2019 and 2021.',
    'It takes about two years between seasons: season 1 in January 2019, season 2 in March 2021.',
]


@pytest.mark.parametrize("text", FILM)
def test_nothing_is_claimed_of_the_film(film_claims, text):
    assert film_claims(text) == set()


@pytest.mark.parametrize("text", SEASON)
def test_nothing_is_claimed_of_the_season(season_claims, text):
    assert season_claims(text) == set()
