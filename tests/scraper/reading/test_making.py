"""Renewals, filming and trailers."""

import pytest

#: on a film, "Harbor Lights"; every case is read on 10 March 2022
FILM = [
    ('Principal photography began in September 2021 in Malta and wrapped in January.', {'filming_start 2021-09 confirmed', 'filming_end 2022-01 confirmed'}),
    ('Cameras are expected to roll this summer.', {'filming_start 2022-06/2022-08 expected'}),
    ('Filming wrapped last month.', {'filming_end 2022-02 confirmed'}),
    ('Production is scheduled to begin in October.', {'filming_start 2022-10 confirmed'}),
    ('The first trailer dropped on March 1.', {'trailer 2022-03-01 confirmed'}),
    ('A teaser arrived yesterday.', {'trailer 2022-03-09 confirmed'}),
    ('The trailer will debut during the Super Bowl on February 13, 2023.', {'trailer 2023-02-13 confirmed'}),
    ('The sequel was announced in April 2019.', {'renewal 2019-04 confirmed'}),
]

#: on season 3 of "Iron Tide"
SEASON = [
    ('The show was renewed for a third season in May 2021.', {'renewal 2021-05 confirmed'}),
    ('Hulu renewed the series for season 3 on May 3, 2021.', {'renewal 2021-05-03 confirmed'}),
    ('In February 2022, Hulu officially gave the green light to a third season.', {'renewal 2022-02 confirmed'}),
    ('Filming for the third season started in June 2021.', {'filming_start 2021-06 confirmed'}),
    ('Season 3 began filming in Vancouver last October.', {'filming_start 2021-10 confirmed'}),
    ('Production on Season 3 is underway since January.', {'filming_start 2022-01 confirmed'}),
    ('The cast returned to set on February 7.', {'filming_start 2022-02-07 confirmed'}),
    ('The trailer for season 3 was released on February 28, 2022.', {'trailer 2022-02-28 confirmed'}),
    ('A first teaser is expected in April.', {'trailer 2022-04 expected'}),
]


@pytest.mark.parametrize(("text", "claims"), FILM)
def test_event_is_told_from_a_release_of_the_film(film_claims, text, claims):
    assert film_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), SEASON)
def test_event_is_told_from_a_release_of_the_season(season_claims, text, claims):
    assert season_claims(text) == claims
