"""Dates that are moved away from, ruled out or denied, and the new ones beside them."""

import pytest

#: on a film, "Harbor Lights"; every case is read on 10 March 2022
FILM = [
    ('Universal has moved Harbor Lights from July 2, 2022 to November 18, 2022.', {'release 2022-07-02 denied', 'release 2022-11-18 confirmed'}),
    ('Harbor Lights has been delayed from May to October.', {'release 2022-05 denied', 'release 2022-10 confirmed'}),
    ('The movie had originally been set for release on May 6, 2022.', {'release 2022-05-06 denied'}),
    ("Harbor Lights won't make its December 16 date.", {'release 2022-12-16 denied'}),
    ('Harbor Lights is no longer coming out this year.', {'release 2022 denied'}),
    ('Shooting was meant to start in January but has been postponed.', {'filming_start 2022-01 denied'}),
    ('Harbor Lights has vacated its October 7 slot.', {'release 2022-10-07 denied'}),
    ('Harbor Lights leaves July 1 behind and will be seen on October 14 instead.', {'release 2022-07-01 denied', 'release 2022-10-14 confirmed'}),
    ('Harbor Lights trades October 7 for January 13, 2023.', {'release 2022-10-07 denied', 'release 2023-01-13 confirmed'}),
    ('Harbor Lights was to open on July 8 and now opens on September 30.', {'release 2022-07-08 denied', 'release 2022-09-30 confirmed'}),
    ('The film gives up its May 6 berth and sails into theaters on November 18.', {'release 2022-05-06 denied', 'release 2022-11-18 confirmed'}),
    ("July 8 used to be the day, but you'll have to wait until September 30.", {'release 2022-07-08 denied', 'release 2022-09-30 confirmed'}),
    ('The picture is off July 8 and now on September 30.', {'release 2022-07-08 denied', 'release 2022-09-30 confirmed'}),
    ('Previously dated for July 8, the thriller arrives on September 30.', {'release 2022-07-08 denied', 'release 2022-09-30 confirmed'}),
    ('Harbor Lights (originally July 8) has been rescheduled for September 30.', {'release 2022-07-08 denied', 'release 2022-09-30 confirmed'}),
    ('The film would have opened on March 4 if the strike had not come.', {'release 2022-03-04 denied'}),
    ('There will be no Harbor Lights in 2022.', {'release 2022 denied'}),
    ("Don't hold your breath for 2022.", {'release 2022 denied'}),
    ('Harbor Lights is not coming in June after all.', {'release 2022-06 denied'}),
    ('Forget about this summer: the film has slipped to 2023.', {'release 2022-06/2022-08 denied', 'release 2023 confirmed'}),
    ('Talk of a December release is nonsense, says the producer.', {'release 2022-12 denied'}),
    ('The report that it opens in May has been denied by the studio.', {'release 2022-05 denied'}),
    ('A 2022 release looks unlikely.', {'release 2022 denied'}),
    ('A release in 2022 is off the table.', {'release 2022 denied'}),
    ('The original plan was to release it in April. Then the pandemic came.', {'release 2022-04 denied'}),
    ('The studio had hoped to have it in theaters by Christmas.', {'release ../2021-12-25 denied'}),
    ('Paramount had pencilled Harbor Lights in for June 24; the new date is August 5.', {'release 2022-06-24 denied', 'release 2022-08-05 confirmed'}),
    ('The date moved once more, from August 5 to October 7.', {'release 2022-08-05 denied', 'release 2022-10-07 confirmed'}),
    ('Harbor Lights has slipped from this year to 2023.', {'release 2022 denied', 'release 2023 confirmed'}),
]

#: on season 3 of "Iron Tide"
SEASON = [
    ('Fans had hoped for a 2021 release, but that did not happen.', {'release 2021 denied'}),
    ("Season 3 won't be out in 2022.", {'release 2022 denied'}),
    ('The season was initially scheduled for April 2022 but was pushed to the fall.', {'release 2022-04 denied', 'release 2022-09/2022-11 confirmed'}),
    ('The third season was slated for April 2022, but sources say it has been postponed.', {'release 2022-04 denied'}),
    ("We won't get season 3 this year.", {'release 2022 denied'}),
    ("Season 3 isn't likely to arrive this year.", {'release 2022 denied'}),
    ('No new episodes are coming in 2022.', {'release 2022 denied'}),
    ("Don't count on season 3 in 2022.", {'release 2022 denied'}),
    ('A 2022 premiere is all but ruled out.', {'release 2022 denied'}),
    ('2022 is too early for season 3.', {'release 2022 denied'}),
    ('The season 3 premiere has been pushed from May 4 to June 10.', {'release 2022-05-04 denied', 'release 2022-06-10 confirmed'}),
    ('Rather than in May, season 3 starts in July.', {'release 2022-05 denied', 'release 2022-07 confirmed'}),
    ('Season 3 has lost its May 4 slot to Night Ferry.', {'release 2022-05-04 denied'}),
]


@pytest.mark.parametrize(("text", "claims"), FILM)
def test_given_up_date_is_denied_of_the_film(film_claims, text, claims):
    assert film_claims(text) == claims


@pytest.mark.parametrize(("text", "claims"), SEASON)
def test_given_up_date_is_denied_of_the_season(season_claims, text, claims):
    assert season_claims(text) == claims
