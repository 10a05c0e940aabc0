from dataclasses import replace
from itertools import permutations
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.differ import diff, is_news
from store.model import Change, ChangeKind, Claim, Event, Stance

from .desk import claim

CONFIRMED, DENIED = Stance.CONFIRMED, Stance.DENIED
NO_DATE = claim(None, "No date has been given yet.", stance=Stance.UNANNOUNCED)
CANCELLED = claim(None, "There will be no second season.", stance=Stance.CANCELLED)


def confirmed(edtf: str, quote: str = "It returns.", **more: object) -> Claim:
    return claim(edtf, quote, stance=CONFIRMED, **more)


def denied(edtf: str, quote: str = "It will not be out then.") -> Claim:
    return claim(edtf, quote, stance=DENIED)


def seen(changes: tuple[Change, ...]) -> list[str]:
    return [f"{change.kind}: {_side(change.before)} > {_side(change.after)}" for change in changes]


def _side(one: Claim | None) -> str:
    if one is None:
        return "nothing"
    return one.edtf or str(one.stance)


class Case(NamedTuple):
    before: list[Claim]
    after: list[Claim]
    changes: list[str]


ONE_CLAIM = {
    "nothing at all": Case([], [], []),
    "the same": Case([claim("2026")], [claim("2026")], []),
    "another wording": Case([claim("2026", "It comes in 2026.")], [claim("2026", "Look out for it in 2026.")], []),
    "another credit": Case([claim("2026", credit="Ann Lee")], [claim("2026", credit="Bo Park")], []),
    "a credit is dropped": Case([claim("2026", credit="Ann Lee")], [claim("2026")], []),
    "worked out or written out": Case([claim("2026", relative=True)], [claim("2026")], []),
    "a first date": Case([], [claim("2026")], ["new: nothing > 2026"]),
    "a first day": Case([], [confirmed("2026-03-04")], ["new: nothing > 2026-03-04"]),
    "a first renewal": Case([], [confirmed("2026-01", event=Event.RENEWAL)], ["new: nothing > 2026-01"]),
    "later": Case([claim("2026")], [claim("2027")], ["moved: 2026 > 2027"]),
    "earlier": Case([claim("2027-06")], [claim("2027-02")], ["moved: 2027-06 > 2027-02"]),
    "a day later": Case([confirmed("2026-03-04")], [confirmed("2026-03-05")], ["moved: 2026-03-04 > 2026-03-05"]),
    "part over the edge": Case(
        [claim("2026-05/2026-08")], [claim("2026-08/2026-10")], ["moved: 2026-05/2026-08 > 2026-08/2026-10"]
    ),
    "later and confirmed": Case([claim("2026")], [confirmed("2027-02-03")], ["moved: 2026 > 2027-02-03"]),
    "later and less sure": Case([confirmed("2026-05")], [claim("2027")], ["moved: 2026-05 > 2027"]),
    "moved in other words by another voice": Case(
        [claim("2026-05", "A leak points at May.", credit="a leak")],
        [claim("2028-01", "Not before the winter after next, we hear.", credit="Bo Park")],
        ["moved: 2026-05 > 2028-01"],
    ),
    "within": Case([claim("2026")], [claim("2026-05/2026-08")], ["narrowed: 2026 > 2026-05/2026-08"]),
    "within, to a day": Case([confirmed("2026-05")], [confirmed("2026-05-06")], ["narrowed: 2026-05 > 2026-05-06"]),
    "an end where none was": Case([claim("2026/..")], [claim("2026/2027")], ["narrowed: 2026/.. > 2026/2027"]),
    "within, but less sure": Case([confirmed("2026")], [claim("2026-03")], ["narrowed: 2026 > 2026-03"]),
    "around": Case([claim("2026-05")], [claim("2026")], ["widened: 2026-05 > 2026"]),
    "an end taken away": Case([claim("2026")], [claim("2026/..")], ["widened: 2026 > 2026/.."]),
    "surer": Case([claim("2026")], [confirmed("2026")], ["firmed: 2026 > 2026"]),
    "surer and narrower": Case([claim("2026")], [confirmed("2026-03-04")], ["firmed: 2026 > 2026-03-04"]),
    "surer and wider": Case([claim("2026-03-04")], [confirmed("2026-03")], ["firmed: 2026-03-04 > 2026-03"]),
    "less sure": Case([confirmed("2026")], [claim("2026")], ["softened: 2026 > 2026"]),
    "less sure and wider": Case([confirmed("2026-03-04")], [claim("2026")], ["softened: 2026-03-04 > 2026"]),
    "dropped": Case([claim("2026")], [], ["withdrawn: 2026 > nothing"]),
    "filming dropped": Case([claim("2026-03", event=Event.FILMING_START)], [], ["withdrawn: 2026-03 > nothing"]),
}

NO_DATE_YET = {
    "a date at last": Case([NO_DATE], [claim("2026")], ["new: unannounced > 2026"]),
    "a confirmed day at last": Case([NO_DATE], [confirmed("2026-03-04")], ["new: unannounced > 2026-03-04"]),
    "a date beside it": Case([NO_DATE], [NO_DATE, claim("2026")], ["new: nothing > 2026"]),
    "two dates at last": Case(
        [NO_DATE],
        [confirmed("2026-03-04"), claim("2027", "The dub will follow.")],
        ["new: unannounced > 2026-03-04", "new: unannounced > 2027"],
    ),
    "the date is gone again": Case([claim("2026")], [NO_DATE], ["withdrawn: 2026 > unannounced"]),
    "the day is gone again": Case([confirmed("2026-03-04")], [NO_DATE], ["withdrawn: 2026-03-04 > unannounced"]),
    "only the date goes": Case([claim("2026"), NO_DATE], [NO_DATE], ["withdrawn: 2026 > nothing"]),
    "said beside a date that stands": Case([claim("2026")], [claim("2026"), NO_DATE], []),
    "no longer said beside a date": Case([claim("2026"), NO_DATE], [claim("2026")], []),
    "reworded": Case([NO_DATE], [claim(None, "When? Nobody knows.", stance=Stance.UNANNOUNCED)], []),
    "said of a page that said nothing": Case([], [NO_DATE], ["new: nothing > unannounced"]),
    "no longer said, and nothing is": Case([NO_DATE], [], ["withdrawn: unannounced > nothing"]),
    "said of a date that was confirmed": Case([claim("2026")], [confirmed("2026"), NO_DATE], ["firmed: 2026 > 2026"]),
    "another date than the one that stood beside it": Case(
        [claim("2026"), NO_DATE],
        [confirmed("2026"), claim("2029", "A dub lands much later.")],
        ["firmed: 2026 > 2026", "new: nothing > 2029"],
    ),
    "said after a date that moved": Case([claim("2026")], [claim("2027"), NO_DATE], ["moved: 2026 > 2027"]),
    "a denial gives way to it": Case([denied("2026")], [NO_DATE], ["withdrawn: 2026 > unannounced"]),
}

DENIED_AND_CANCELLED = {
    "the date is denied": Case([claim("2026")], [denied("2026")], ["denied: 2026 > 2026"]),
    "the year of the date is denied": Case([claim("2026-05")], [denied("2026")], ["denied: 2026-05 > 2026"]),
    "denied out of the blue": Case([], [denied("2026")], ["denied: nothing > 2026"]),
    "denied beside a date that stands": Case(
        [claim("2027")], [claim("2027"), denied("2026")], ["denied: nothing > 2026"]
    ),
    "a page against itself": Case(
        [claim("2026")], [claim("2026"), denied("2026")], ["denied: nothing > 2026", "contradicted: 2026 > 2026"]
    ),
    "a page that goes on contradicting itself": Case(
        [claim("2026"), denied("2026")], [claim("2026"), denied("2026"), NO_DATE], []
    ),
    "a date for what the page denies": Case(
        [denied("2026")], [denied("2026"), claim("2026-05")], ["new: nothing > 2026-05", "contradicted: 2026 > 2026-05"]
    ),
    "a month of the year is denied": Case(
        [claim("2026")], [claim("2026"), denied("2026-05")], ["denied: nothing > 2026-05"]
    ),
    "cancelled, and the date still stands there": Case(
        [claim("2026")],
        [claim("2026"), CANCELLED],
        ["cancelled: nothing > cancelled", "contradicted: 2026 > cancelled"],
    ),
    "denied for one year, then for the next": Case([denied("2026")], [denied("2027")], ["denied: 2026 > 2027"]),
    "meant for April, now July": Case(
        [claim("2026-04")], [denied("2026-04"), confirmed("2026-07")], ["moved: 2026-04 > 2026-07"]
    ),
    "this year no more, but the next": Case(
        [claim("2026-04")], [denied("2026"), claim("2027")], ["moved: 2026-04 > 2027"]
    ),
    "the old date is forgotten": Case([denied("2026-04"), confirmed("2026-07")], [confirmed("2026-07")], []),
    "a denial is taken back": Case([denied("2026")], [claim("2026-10")], ["new: 2026 > 2026-10"]),
    "a denial is dropped": Case([denied("2026")], [], ["withdrawn: 2026 > nothing"]),
    "a date and a denial of another year go": Case(
        [claim("2028", "Wait for 2028."), denied("2026")],
        [],
        ["withdrawn: 2028 > nothing", "withdrawn: 2026 > nothing"],
    ),
    "cancelled": Case([claim("2026")], [CANCELLED], ["cancelled: 2026 > cancelled"]),
    "cancelled out of the blue": Case([], [CANCELLED], ["cancelled: nothing > cancelled"]),
    "cancelled while it was awaited": Case([NO_DATE], [CANCELLED], ["cancelled: nothing > cancelled"]),
    "cancelled explains all that is gone": Case(
        [claim("2026"), claim("2027", "Part two is next."), claim("2026-02", event=Event.FILMING_START)],
        [CANCELLED],
        ["cancelled: 2026 > cancelled"],
    ),
    "cancelled, reworded": Case([CANCELLED], [claim(None, "It is over.", stance=Stance.CANCELLED)], []),
    "back from the dead": Case([CANCELLED], [claim("2027")], ["uncancelled: cancelled > 2027"]),
    "back from the dead in two parts": Case(
        [CANCELLED],
        [claim("2027"), claim("2028", "Part two is next.")],
        ["uncancelled: cancelled > 2027", "new: nothing > 2028"],
    ),
    "back from the dead, when nobody knows": Case(
        [CANCELLED],
        [confirmed("2026-02-03", event=Event.RENEWAL)],
        ["uncancelled: cancelled > 2026-02-03", "new: nothing > 2026-02-03"],
    ),
    "no word of the cancellation": Case([CANCELLED], [], ["withdrawn: cancelled > nothing"]),
    "the cancellation becomes doubt": Case([CANCELLED], [NO_DATE], ["uncancelled: cancelled > unannounced"]),
}

PREMIERE = confirmed("2026-03-04", "The season premieres on March 4.", credit="Northlight")
DUB = claim("2026-06", "The English dub should follow in June.", credit="Dubhouse")
TELEVISION = claim("2026-10", "A run on broadcast television is planned for October.")
GUESS = claim("2027", "Fans reckon with a part two in 2027.")
BOX = claim("2027-11", "The collector's box ships in November 2027.", credit="Discworks")

SEVERAL = {
    "one reworded, one moved, one gone, one come": Case(
        [PREMIERE, DUB, TELEVISION, GUESS],
        [
            confirmed("2026-03-04", "Northlight starts it on March 4.", credit="Northlight"),
            claim("2026-08", "The English dub should follow in August.", credit="Dubhouse"),
            GUESS,
            BOX,
        ],
        ["moved: 2026-06 > 2026-08", "new: nothing > 2027-11", "withdrawn: 2026-10 > nothing"],
    ),
    "one reworded, one narrowed, one gone, one come": Case(
        [PREMIERE, DUB, TELEVISION, GUESS],
        [
            BOX,
            claim("2026-06-18", "The English dub should follow on June 18.", credit="Dubhouse"),
            confirmed("2026-03-04", "It starts in two months.", credit="Northlight"),
            TELEVISION,
        ],
        ["new: nothing > 2027-11", "narrowed: 2026-06 > 2026-06-18", "withdrawn: 2027 > nothing"],
    ),
    "all move by a month, and keep their voices": Case(
        [PREMIERE, DUB, TELEVISION],
        [
            confirmed("2026-04-04", "The season premieres on April 4.", credit="Northlight"),
            claim("2026-07", "The English dub should follow in July.", credit="Dubhouse"),
            claim("2026-11", "A run on broadcast television is planned for November."),
        ],
        ["moved: 2026-03-04 > 2026-04-04", "moved: 2026-06 > 2026-07", "moved: 2026-10 > 2026-11"],
    ),
    "the dub takes the month that television had": Case(
        [DUB, TELEVISION],
        [
            claim("2026-10", "The English dub should follow in October.", credit="Dubhouse"),
            claim("2027-01", "A run on broadcast television is planned for January 2027."),
        ],
        ["moved: 2026-06 > 2026-10", "moved: 2026-10 > 2027-01"],
    ),
    "everything is put off by three months": Case(
        [claim("2026-03", "Part one arrives in March."), claim("2026-06", "Part two arrives in June.")],
        [claim("2026-06", "Part one arrives in June."), claim("2026-09", "Part two arrives in September.")],
        ["moved: 2026-03 > 2026-06", "moved: 2026-06 > 2026-09"],
    ),
    "the dub takes the month that television had, and television is dropped": Case(
        [DUB, TELEVISION],
        [claim("2026-10", "The English dub should follow in October.", credit="Dubhouse")],
        ["moved: 2026-06 > 2026-10"],  # October is still claimed: nothing is withdrawn
    ),
    "two voices change places": Case(
        [claim("2026-03", "We aim for it.", credit="Ann Lee"), claim("2026-09", "We aim for it.", credit="Bo Park")],
        [claim("2026-04", "We aim for it.", credit="Bo Park"), claim("2026-10", "We aim for it.", credit="Ann Lee")],
        ["moved: 2026-09 > 2026-04", "moved: 2026-03 > 2026-10"],
    ),
    "all reworded beyond recognition": Case(
        [PREMIERE, DUB, TELEVISION],
        [
            confirmed("2026-03-04", "Mark the fourth of March."),
            claim("2026-06", "Summer brings voices for everybody else."),
            claim("2026-10", "Without a subscription you wait until October."),
        ],
        [],
    ),
    "one sentence with two years that becomes another such": Case(
        [claim("2026", "Count on 2026 or 2027."), claim("2027", "Count on 2026 or 2027.")],
        [claim("2027", "Count on 2027 or 2028."), claim("2028", "Count on 2027 or 2028.")],
        ["moved: 2026 > 2028"],
    ),
    "a date is confirmed while the page keeps quiet on when": Case(
        [claim("2026"), NO_DATE], [confirmed("2026")], ["firmed: 2026 > 2026"]
    ),
    "another guess beside the date": Case([PREMIERE], [PREMIERE, GUESS], ["new: nothing > 2027"]),
    "a guess goes and the date stands": Case([PREMIERE, GUESS], [PREMIERE], ["withdrawn: 2027 > nothing"]),
    "the headline grows firmer than the body": Case(
        [claim("2026")], [claim("2026"), confirmed("2026")], ["firmed: 2026 > 2026"]
    ),
    "the body keeps what the headline drops": Case(
        [claim("2026"), confirmed("2026")], [claim("2026")], ["softened: 2026 > 2026"]
    ),
    "a hedge beside what is confirmed": Case([confirmed("2026")], [confirmed("2026"), claim("2026")], []),
    "a hedge beside what is confirmed goes": Case([confirmed("2026"), claim("2026")], [confirmed("2026")], []),
    "filming and release each for itself": Case(
        [claim("2026-02", event=Event.FILMING_START), claim("2027")],
        [claim("2026-04", event=Event.FILMING_START), claim("2028")],
        ["moved: 2027 > 2028", "moved: 2026-02 > 2026-04"],
    ),
    "a renewal does not become a release": Case(
        [confirmed("2026-01", event=Event.RENEWAL)],
        [claim("2027")],
        ["new: nothing > 2027", "withdrawn: 2026-01 > nothing"],
    ),
    "the page turns to something else altogether": Case(
        [DUB, TELEVISION],
        [claim("2029-01", "Ten more episodes were ordered, to be shown from January 2029.", credit="Eastwave"), BOX],
        [
            "new: nothing > 2029-01",
            "new: nothing > 2027-11",
            "withdrawn: 2026-06 > nothing",
            "withdrawn: 2026-10 > nothing",
        ],
    ),
    "two years become one month": Case(
        [claim("2026", "It may be 2026."), claim("2027", "It may be 2027.")],
        [claim("2027-05", "It may be May 2027.")],
        ["narrowed: 2027 > 2027-05", "withdrawn: 2026 > nothing"],
    ),
    "two languages' scripts": Case(
        [claim("2026-04", "第2期は4月に放送予定。"), claim("2026-09", "円盤は9月に発売する。")],
        [claim("2026-07", "第2期は7月に放送予定。"), claim("2026-12", "円盤は12月に発売する。")],
        ["moved: 2026-04 > 2026-07", "moved: 2026-09 > 2026-12"],
    ),
}

CASES = {**ONE_CLAIM, **NO_DATE_YET, **DENIED_AND_CANCELLED, **SEVERAL}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_diff_names_what_a_reader_would(case):
    assert seen(diff(case.before, case.after)) == case.changes


@pytest.mark.parametrize("case", SEVERAL.values(), ids=SEVERAL.keys())
def test_order_of_the_claims_before_does_not_matter(case):
    for before in permutations(case.before):
        assert sorted(seen(diff(before, case.after))) == sorted(case.changes)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_changes_point_at_claims_that_stood_and_that_stand(case):
    for change in diff(case.before, case.after):
        assert change.before is None or change.before in case.before
        assert change.after is None or change.after in case.after


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_reading_the_same_twice_is_no_change(case):
    assert diff(case.after, list(case.after)) == ()


WINDOWS = ["2026", "2026-03", "2026-03-04", "2026-05/2026-08", "2027", "../2026", "2027/.."]
QUOTES = ["It returns in March.", "The dub follows in summer.", "Part two is next.", "2027"]
ANY_DATED = st.builds(
    claim,
    st.sampled_from(WINDOWS),
    st.sampled_from(QUOTES),
    event=st.sampled_from([Event.RELEASE, Event.TRAILER]),
    stance=st.sampled_from([Stance.CONFIRMED, Stance.EXPECTED, Stance.DENIED]),
    credit=st.sampled_from([None, "Ann Lee", "Bo Park"]),
)
ANY_CLAIMS = st.lists(
    ANY_DATED | st.sampled_from([NO_DATE, CANCELLED]),
    max_size=7,
    unique_by=lambda one: (one.event, one.stance, one.window),
)


def dated(claims: list[Claim]) -> list[Claim]:
    return [one for one in claims if one.stance in (Stance.CONFIRMED, Stance.EXPECTED)]


@given(ANY_CLAIMS)
def test_any_page_read_twice_has_not_changed(claims):
    reworded = [replace(one, quote="All in other words now.", attributed_to=None) for one in claims]

    assert diff(claims, list(claims)) == diff(claims, reworded) == ()


@given(ANY_CLAIMS, ANY_CLAIMS)
def test_a_date_where_there_was_none_is_always_told(before, after):
    before = [one for one in before if one not in dated(before)]

    told = {ChangeKind.NEW, ChangeKind.UNCANCELLED}
    new = [change.after for change in diff(before, after) if change.kind in told]
    assert all(one in new for one in dated(after))


@given(ANY_CLAIMS, ANY_CLAIMS)
def test_a_date_that_is_gone_is_always_told(before, after):
    after = [one for one in after if one.stance is Stance.UNANNOUNCED]

    withdrawn = [change.before for change in diff(before, after) if change.kind is ChangeKind.WITHDRAWN]
    assert all(one in withdrawn for one in dated(before))


def test_a_page_with_hundreds_of_dates_is_compared_in_good_time():
    before = [claim(f"{year}-{month:02}") for year in range(2026, 2066) for month in range(1, 13)]
    after = [claim(f"{year}-{month:02}-02") for year in range(2026, 2066) for month in range(1, 13)]

    assert len(diff(before, after)) >= len(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [([], [NO_DATE]), ([NO_DATE], [])],
    ids=["comes", "goes"],
)
def test_a_bare_no_date_yet_is_no_news(before, after):
    (change,) = diff(before, after)

    assert not is_news(change)


@pytest.mark.parametrize(
    ("before", "after"),
    [([NO_DATE], [claim("2026")]), ([claim("2026")], [NO_DATE]), ([], [CANCELLED]), ([claim("2026")], [])],
    ids=["a date at last", "the date is gone again", "cancelled", "dropped"],
)
def test_all_else_is_news(before, after):
    assert all(is_news(change) for change in diff(before, after))
