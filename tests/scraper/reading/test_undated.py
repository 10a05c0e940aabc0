"""No date is known yet, or there will be no season."""

import pytest

#: on a film, "Harbor Lights"; every case is read on 10 March 2022
FILM = [
    ('No release date has been set for Harbor Lights.', {'release none unannounced'}),
    ('Harbor Lights does not have a release date yet.', {'release none unannounced'}),
    ('A release date has yet to be announced.', {'release none unannounced'}),
    ('When the film will come out remains unclear.', {'release none unannounced'}),
    ('There is no word on when it will hit theaters.', {'release none unannounced'}),
    ("It's unknown when the film will be released.", {'release none unannounced'}),
    ("The studio hasn't announced when Harbor Lights will open.", {'release none unannounced'}),
    ('The release date is TBA.', {'release none unannounced'}),
    ('Warner Bros. has scrapped Harbor Lights.', {'release none cancelled'}),
    ('The movie has been cancelled, the studio confirmed on Monday.', {'release none cancelled'}),
]

#: on season 3 of "Iron Tide"
SEASON = [
    ('There is no official release date for Iron Tide season 3 as of now.', {'release none unannounced'}),
    ('The makers have not announced the release date of the third season yet.', {'release none unannounced'}),
    ('As of now, the official release date of Season 3 is not confirmed.', {'release none unannounced'}),
    ('Hulu has not revealed the premiere date for season three.', {'release none unannounced'}),
    ('Iron Tide has been cancelled after two seasons.', {'release none cancelled'}),
    ('Hulu has cancelled Iron Tide, so there will be no season 3.', {'release none cancelled'}),
    ('The series will end with season 2.', {'release none cancelled'}),
    ('Season 2 will be the last.', {'release none cancelled'}),
    ("Season 3's release date is still under wraps.", {'release none unannounced'}),
    ('Nobody knows when the show will be back.', {'release none unannounced'}),
]


@pytest.mark.parametrize(("text", "claims"), FILM)
def test_missing_date_is_read_of_the_film(film_claims, text, claims):
    assert film_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), SEASON)
def test_missing_date_is_read_of_the_season(season_claims, text, claims):
    assert season_claims(text) == claims
