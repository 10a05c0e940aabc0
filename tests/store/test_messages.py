import pytest

from store.messages import EVENT_WORDS, KIND_WORDS, News, compose, headline, name
from store.model import Change, ChangeKind, Claim, Event, Stance, Watch

from .desk import PAGE, WATCH, claim

CONFIRMED = Stance.CONFIRMED
NO_DATE = claim(None, "No date has been given yet.", stance=Stance.UNANNOUNCED)
CANCELLED = claim(None, "There will be no second season.", stance=Stance.CANCELLED)
MID = claim("2026-05/2026-08", "It should come in the middle of 2026.")
EARLY = claim("2027-01/2027-04", "Look for it early in 2027.", credit="Northlight")
DAY = claim("2026-07-08", "It premieres on July 8.", stance=CONFIRMED)


def news(kind: ChangeKind, before: Claim | None, after: Claim | None, **more: object) -> News:
    return News(
        **{"watch": WATCH, "page": PAGE, "site": "courier.example", **more, "change": Change(kind, before, after)}
    )


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
    "Release denied: not 2026": Change(ChangeKind.DENIED, None, claim("2026", stance=Stance.DENIED)),
    "Release denied: mid 2026 → not 2026": Change(ChangeKind.DENIED, MID, claim("2026", stance=Stance.DENIED)),
    "Cancelled: it will not be made": Change(ChangeKind.CANCELLED, None, CANCELLED),
    "Cancelled: mid 2026 → it will not be made": Change(ChangeKind.CANCELLED, MID, CANCELLED),
    "Release date withdrawn: mid 2026 (expected) → no longer said": Change(ChangeKind.WITHDRAWN, MID, None),
    "Release date withdrawn: mid 2026 (expected) → no date yet": Change(ChangeKind.WITHDRAWN, MID, NO_DATE),
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


def test_one_change_is_told_whole():
    message = compose([news(ChangeKind.MOVED, MID, EARLY)])

    assert message.subject == "The Lighthouse Shift, season 2: Release moved: mid 2026 → early 2027 (expected)"
    assert message.body == (
        "The Lighthouse Shift, season 2\n"
        "\n"
        "Release moved: mid 2026 → early 2027 (expected)\n"
        "courier.example, crediting Northlight: “Look for it early in 2027.”\n"
        "https://www.courier.example/lighthouse-2"
    )


def test_a_film_is_named_without_a_season():
    assert name(Watch("The Lighthouse")) == "The Lighthouse"


def test_what_is_withdrawn_is_shown_in_the_words_that_said_it():
    assert MID.quote in compose([news(ChangeKind.WITHDRAWN, MID, NO_DATE)]).body


def test_the_most_telling_change_comes_first():
    message = compose(
        [
            news(ChangeKind.NEW, None, claim("2026-03", event=Event.FILMING_START)),
            news(ChangeKind.WITHDRAWN, MID, None),
            news(ChangeKind.MOVED, MID, EARLY),
            news(ChangeKind.FIRMED, MID, DAY),
        ]
    )

    assert message.subject == "The Lighthouse Shift, season 2: Release confirmed: mid 2026 → 8 July 2026, and 3 more"
    told = [line.split(":")[0] for line in message.body.splitlines() if "2026" in line and "“" not in line]
    assert told == ["Release confirmed", "Release moved", "Release date withdrawn", "New date for the start of filming"]


def test_a_cancellation_comes_before_a_confirmed_date():
    message = compose([news(ChangeKind.NEW, None, DAY), news(ChangeKind.CANCELLED, None, CANCELLED)])

    assert message.subject.startswith("The Lighthouse Shift, season 2: Cancelled")


def test_changes_are_grouped_by_watch():
    other = Watch("Harbour Lights", 3)
    message = compose(
        [
            news(ChangeKind.NEW, None, DAY),
            news(ChangeKind.CANCELLED, None, CANCELLED, watch=other),
            news(ChangeKind.MOVED, MID, EARLY),
        ]
    )

    assert message.subject.startswith("The Lighthouse Shift, season 2: New date for the release: 8 July 2026")
    assert "; Harbour Lights, season 3: Cancelled" in message.subject
    assert message.body.count("The Lighthouse Shift, season 2") == 1
    assert message.body.count("Harbour Lights, season 3") == 1


def test_a_first_look_is_summed_up():
    pages = [f"https://{n}.example/" for n in range(50)]
    found = [news(ChangeKind.NEW, None, MID, first_look=True, page=page) for page in pages]
    found.append(news(ChangeKind.NEW, None, DAY, first_look=True))
    message = compose(found)

    assert message.subject == (
        "The Lighthouse Shift, season 2: a first look: Release: 8 July 2026 (confirmed); 51 claims on 51 pages"
    )
    assert message.body == (
        "The Lighthouse Shift, season 2\n"
        "\n"
        "A first look: 51 claims on 51 pages.\n"
        "\n"
        "Release: 8 July 2026 (confirmed)\n"
        "https://www.courier.example/lighthouse-2\n"
        "\n"
        "Release: mid 2026 (expected), 50 pages, among them\n"
        "https://0.example/\n"
        "https://1.example/\n"
        "https://2.example/"
    )


def test_a_first_look_at_many_statements_says_how_many_it_leaves_out():
    message = compose([news(ChangeKind.NEW, None, claim(str(year)), first_look=True) for year in range(2026, 2056)])

    assert message.body.endswith("… and 22 more; `seasonwatch claims` lists all.")


def test_a_first_look_and_news_of_one_watch_go_together():
    message = compose([news(ChangeKind.NEW, None, MID, first_look=True), news(ChangeKind.MOVED, MID, EARLY)])

    assert message.subject == "The Lighthouse Shift, season 2: Release moved: mid 2026 → early 2027 (expected)"
    assert message.body.index("Release moved") < message.body.index("A first look: 1 claim on 1 page.")


EVIL = "evil\nSubject: forged\r\n\x1b[2J\u202e\x00"


@pytest.mark.parametrize("first_look", [False, True])
def test_page_text_cannot_break_out_of_its_line(first_look):
    bad = claim("2026", EVIL, credit=EVIL)
    good = claim("2026", "fine", credit="fine")
    watch = Watch(EVIL, 2)
    told = {"page": f"https://a.example/{EVIL}", "site": EVIL, "first_look": first_look}

    evil = compose([news(ChangeKind.NEW, None, bad, watch=watch, **told)])
    fine = compose([news(ChangeKind.NEW, None, good, first_look=first_look)])

    assert len(evil.subject.splitlines()) == 1
    assert len(evil.body.splitlines()) == len(fine.body.splitlines())
    assert not set("\r\x1b\u202e\x00") & set(evil.subject + evil.body)


def test_a_subject_stays_short_enough_for_a_line():
    watches = [Watch(f"A Rather Long Title of a Show, Number {n}", 2) for n in range(30)]
    message = compose([news(ChangeKind.NEW, None, DAY, watch=watch) for watch in watches])

    assert len(message.subject) <= 150
    assert all(name(watch) in message.body for watch in watches)
