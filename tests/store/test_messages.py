from dataclasses import replace

import pytest

from store.messages import EVENT_WORDS, KIND_WORDS, headline, name
from store.model import Change, ChangeKind, Event, Stance, Watch

from .desk import claim

CONFIRMED = Stance.CONFIRMED
NO_DATE = claim(None, "No date has been given yet.", stance=Stance.UNANNOUNCED)
CANCELLED = claim(None, "There will be no second season.", stance=Stance.CANCELLED)
MID = claim("2026-05/2026-08", "It should come in the middle of 2026.")
EARLY = claim("2027-01/2027-04", "Look for it early in 2027.", credit="Northlight")
DAY = claim("2026-07-08", "It premieres on July 8.", stance=CONFIRMED)

HEADLINES = {
    "Release moved: mid 2026 → early 2027 (expected)": Change(ChangeKind.MOVED, MID, EARLY),
    "Release narrowed down: mid 2026 → 8 July 2026 (confirmed)": Change(ChangeKind.NARROWED, MID, DAY),
    "Release less exact: 8 July 2026 → mid 2026 (expected)": Change(ChangeKind.WIDENED, DAY, MID),
    "Release confirmed: mid 2026 → 8 July 2026": Change(ChangeKind.FIRMED, MID, DAY),
    "Release confirmed: 2026": Change(ChangeKind.FIRMED, claim("2026"), claim("2026", stance=CONFIRMED)),
    "Release no longer confirmed: 2026 (expected)": Change(
        ChangeKind.SOFTENED, claim("2026", stance=CONFIRMED), claim("2026")
    ),
    "New date for the release: mid 2026 (expected)": Change(ChangeKind.NEW, None, MID),
    "New date for the release: no date yet → 8 July 2026 (confirmed)": Change(ChangeKind.NEW, NO_DATE, DAY),
    "New date for the start of filming: March 2026 (expected)": Change(
        ChangeKind.NEW, None, claim("2026-03", event=Event.FILMING_START)
    ),
    "New date for the release: 8 July 2026, 21:00 ET (confirmed)": Change(
        ChangeKind.NEW, None, replace(DAY, hour="21:00 ET")
    ),
    "Release denied: not 2026": Change(ChangeKind.DENIED, None, claim("2026", stance=Stance.DENIED)),
    "Release denied: mid 2026 → not 2026": Change(ChangeKind.DENIED, MID, claim("2026", stance=Stance.DENIED)),
    "Cancelled: it will not be made": Change(ChangeKind.CANCELLED, None, CANCELLED),
    "Cancelled: mid 2026 → it will not be made": Change(ChangeKind.CANCELLED, MID, CANCELLED),
    "Release date withdrawn: mid 2026 (expected) → no longer said": Change(ChangeKind.WITHDRAWN, MID, None),
    "Release date withdrawn: mid 2026 (expected) → no date yet": Change(ChangeKind.WITHDRAWN, MID, NO_DATE),
    "It is out: 8 July 2026": Change(ChangeKind.RELEASED, None, DAY),
    "Release is near: 8 July 2026 (confirmed)": Change(ChangeKind.NEAR, None, DAY),
    "Release date has passed, and nobody says that it came: 8 July 2026 (confirmed)": Change(
        ChangeKind.PASSED, None, DAY
    ),
    "Release date corroborated: mid 2026 (expected)": Change(ChangeKind.CORROBORATED, claim("2026-06"), MID),
    "Release date contradicted: 8 July 2026 (confirmed) against early 2027 (expected)": Change(
        ChangeKind.CONTRADICTED, DAY, EARLY
    ),
    "No longer cancelled: it will not be made → mid 2026 (expected)": Change(ChangeKind.UNCANCELLED, CANCELLED, MID),
    "Page is gone, which said: Release: mid 2026 (expected)": Change(ChangeKind.PAGE_GONE, MID, None),
    "Trailer moved: May 2026 → 8 June 2026 (confirmed)": Change(
        ChangeKind.MOVED,
        claim("2026-05", event=Event.TRAILER),
        claim("2026-06-08", event=Event.TRAILER, stance=CONFIRMED),
    ),
}


@pytest.mark.parametrize(("words", "change"), HEADLINES.items(), ids=list(HEADLINES))
def test_a_change_is_said_in_one_line(words, change):
    assert headline(change) == words


def test_every_kind_and_every_event_has_its_words():
    assert set(KIND_WORDS) == set(ChangeKind)
    assert set(EVENT_WORDS) == set(Event)


DETAILED = {
    ChangeKind.SOURCE_FAILING: "Source fails: nothing since yesterday",
    ChangeKind.SOURCE_RECOVERED: "Source works again: nothing since yesterday",
    ChangeKind.SOURCE_SILENT: "Source has fallen silent: nothing since yesterday",
    ChangeKind.LAYOUT_CHANGED: "Layout changed: nothing since yesterday",
    ChangeKind.PAGE_GONE: "Page is gone: nothing since yesterday",
    ChangeKind.RELEASED: "It is out: nothing since yesterday",
    ChangeKind.CORRECTED: "Corrected: nothing since yesterday",
}


@pytest.mark.parametrize(("kind", "words"), DETAILED.items(), ids=list(DETAILED))
def test_what_is_about_no_claim_is_said_by_its_detail(kind, words):
    assert headline(Change(kind, None, None), "nothing since\nyesterday") == words


def test_a_film_is_named_without_a_season():
    assert name(Watch("The Lighthouse")) == "The Lighthouse"
