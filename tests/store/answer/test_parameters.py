from dataclasses import asdict, fields

from store.answer import Parameters, learnt_without, shipped, waits

SHARES = {"company", "punctual_confirmed", "punctual_expected", "denial"}


def test_the_model_has_few_parameters():
    assert len(fields(Parameters)) <= 20


def test_all_parameters_are_in_their_range():
    for name, value in asdict(shipped()).items():
        assert value > 0, name
        assert value < 1 or name not in SHARES, name


def test_a_confirmed_day_weighs_most_and_an_expectation_least():
    by = shipped()

    assert by.dated > by.confirmed > by.expected


def test_a_season_that_was_learnt_from_has_parameters_learnt_without_it():
    assert learnt_without("One-Punch Man", 3) is not None
    assert learnt_without("Harbour Lights", 2) is None


def test_a_season_s_own_wait_is_left_out():
    assert len(waits()) == 15
    assert len(waits(without=("One-Punch Man", 3))) == 14
