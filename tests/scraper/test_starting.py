"""A quicker start leaves garbage to be collected as ever."""

import gc

import pytest

from scraper.starting import starting


def test_garbage_is_collected_again_however_the_start_ends():
    with starting():
        assert not gc.isenabled()
    assert gc.isenabled()

    with pytest.raises(ImportError), starting():
        raise ImportError
    assert gc.isenabled()


def test_what_was_made_at_the_start_is_not_looked_at_again():
    before = gc.get_freeze_count()
    with starting():
        kept = [[] for _ in range(1_000)]

    assert gc.get_freeze_count() >= before + len(kept)
    gc.unfreeze()
