"""Releases that a page only expects."""

import pytest

#: on a film, "Harbor Lights"; every case is read on 10 March 2022
FILM = [
    ('Harbor Lights could be delayed to 2023.', {'release 2023 expected'}),
    ('The film is eyeing a late 2023 release.', {'release 2023-09/2023-12 expected'}),
    ('Expect Harbor Lights in theaters by the end of 2023.', {'release ../2023 expected'}),
    ("We probably won't see Harbor Lights before 2024.", {'release 2024/.. expected'}),
    ('Harbor Lights will not be released before 2024.', {'release 2024/.. expected'}),
    ('The developer is targeting a 2023 launch.', {'release 2023 expected'}),
]

#: on season 3 of "Iron Tide"
SEASON = [
    ('Season 3 is expected to premiere sometime in 2023.', {'release 2023 expected'}),
    ('The third season will likely be released in the second half of 2022.', {'release 2022-07/2022-12 expected'}),
    ('If renewed, season 3 could arrive in 2023.', {'release 2023 expected'}),
    ('If the show gets renewed, we might see Season 3 by late 2023.', {'release ../2023 expected'}),
    ('Do not expect Season 3 before 2023.', {'release 2023/.. expected'}),
    ('We can expect the new season to be released by the end of this year.', {'release 2022 expected'}),
    ('The third season might premiere in December 2022 or January 2023.', {'release 2022-12/2023-01 expected'}),
    ('Season 3 is not expected until 2023.', {'release 2023/.. expected'}),
    ('It is unlikely that season 3 comes out before 2023.', {'release 2023/.. expected'}),
    ('Given the release pattern, a premiere in early 2023 seems plausible.', {'release 2023-01/2023-04 expected'}),
    ('That would put season 3 somewhere in the spring of 2023.', {'release 2023-03/2023-05 expected'}),
]


@pytest.mark.parametrize(("text", "claims"), FILM)
def test_hedge_is_read_of_the_film(film_claims, text, claims):
    assert film_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), SEASON)
def test_hedge_is_read_of_the_season(season_claims, text, claims):
    assert season_claims(text) == claims
