"""Releases that a page states as settled."""

import pytest

#: on a film, "Harbor Lights"; every case is read on 10 March 2022
FILM = [
    ('Harbor Lights hits theaters on June 3.', {'release 2022-06-03 confirmed'}),
    ('The film will be released in cinemas on June 3, 2022 in the UK and a week earlier, on May 27, in France.', {'release 2022-06-03 confirmed', 'release 2022-05-27 confirmed'}),
    ('It will arrive on digital on July 19 and on Blu-ray on August 2.', {'release 2022-07-19 confirmed', 'release 2022-08-02 confirmed'}),
    ('The studio shifted Harbor Lights to 2023.', {'release 2023 confirmed'}),
    ('The movie is now due in theaters December 22, 2023, a year later than planned.', {'release 2023-12-22 confirmed'}),
    ('Harbor Lights opens nationwide this Friday.', {'release 2022-03-11 confirmed'}),
    ('The film premiered at Cannes on May 20, 2021.', {'release 2021-05-20 confirmed'}),
    ('It is slated for a fall 2022 release.', {'release 2022-09/2022-11 confirmed'}),
    ('The movie comes to Netflix on April 14 after a limited theatrical run that starts on April 1.', {'release 2022-04-14 confirmed', 'release 2022-04-01 confirmed'}),
    ('Harbor Lights is set to hit shelves on PS5 and Xbox on June 7, 2022, with a PC version to follow in 2023.', {'release 2022-06-07 confirmed', 'release 2023 confirmed'}),
    ('Early access begins on June 4.', {'release 2022-06-04 confirmed'}),
    ('It took in $20 million when it opened on Friday.', {'release 2022-03-04 confirmed'}),
    ('Sony Pictures announced on Tuesday that Harbor Lights will arrive in theaters on Christmas Day.', {'release 2022-12-25 confirmed'}),
    ('The studio on Thursday set Harbor Lights for March 24, 2023.', {'release 2023-03-24 confirmed'}),
    ('Harbor Lights swaps places with Night Ferry and now opens March 24, 2023.', {'release 2023-03-24 confirmed'}),
    ('The PS5 version follows in the fall.', {'release 2022-09/2022-11 confirmed'}),
    ('The studio delayed the game to Q1 2023.', {'release 2023-01/2023-03 confirmed'}),
]

#: on season 3 of "Iron Tide"
SEASON = [
    ('Iron Tide Season 3 premieres June 10 on Hulu.', {'release 2022-06-10 confirmed'}),
    ('The first two episodes drop on June 10, followed by new ones every Friday.', {'release 2022-06-10 confirmed'}),
    ('According to Deadline, Season 3 will debut in fall 2022.', {'release 2022-09/2022-11 confirmed'}),
    ('The English dub of season 3 arrives on July 8.', {'release 2022-07-08 confirmed'}),
    ('Part 1 of season 3 drops on May 27 and Part 2 on July 1.', {'release 2022-05-27 confirmed', 'release 2022-07-01 confirmed'}),
    ('The third season premiered on March 4, 2022.', {'release 2022-03-04 confirmed'}),
    ('It came back for a third run on March 4.', {'release 2022-03-04 confirmed'}),
    ('Look for it sometime this fall.', {'release 2022-09/2022-11 confirmed'}),
    ('The date to circle is June 10.', {'release 2022-06-10 confirmed'}),
    ('Season 3 gets a June 10 premiere date.', {'release 2022-06-10 confirmed'}),
    ('Netflix subscribers have to wait until 2023 for it.', {'release 2023 confirmed'}),
]


@pytest.mark.parametrize(("text", "claims"), FILM)
def test_release_is_read_of_the_film(film_claims, text, claims):
    assert film_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), SEASON)
def test_release_is_read_of_the_season(season_claims, text, claims):
    assert season_claims(text) == claims
