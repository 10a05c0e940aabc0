"""What a target reads: the subject, the body, and how much goes into one message."""

import pytest

from store.digest import LONGEST, Message, compose
from store.manner import Mode
from store.messages import name
from store.model import Change, ChangeKind, Claim, Event, Stance, Watch
from store.steps import News

from .desk import PAGE, WATCH, claim

CANCELLED = claim(None, "There will be no second season.", stance=Stance.CANCELLED)
NO_DATE = claim(None, "No date has been given yet.", stance=Stance.UNANNOUNCED)
MID = claim("2026-05/2026-08", "It should come in the middle of 2026.")
EARLY = claim("2027-01/2027-04", "Look for it early in 2027.", credit="Northlight")
DAY = claim("2026-07-08", "It premieres on July 8.", stance=Stance.CONFIRMED)
HARBOUR = Watch("Harbour Lights", 3)


def news(kind: ChangeKind, before: Claim | None, after: Claim | None, **more: object) -> News:
    return News(
        **{"watch": WATCH, "page": PAGE, "site": "courier.example", **more, "change": Change(kind, before, after)}
    )


def only(*owed: News, **more: object) -> Message:
    (message,) = compose(owed, **more)
    return message


def test_one_change_is_told_whole():
    message = only(news(ChangeKind.MOVED, MID, EARLY), answers={WATCH.slug: "Expected early 2027; says Northlight."})

    assert message.subject == "The Lighthouse Shift, season 2: Release moved: mid 2026 → early 2027 (expected)"
    assert message.body() == (
        "The Lighthouse Shift, season 2\n"
        "\n"
        "Release moved: mid 2026 → early 2027 (expected)\n"
        "courier.example, crediting Northlight: “Look for it early in 2027.”\n"
        "https://www.courier.example/lighthouse-2\n"
        "\n"
        "The answer now: Expected early 2027; says Northlight."
    )


def test_a_changed_answer_goes_with_the_news_that_changed_it():
    answer = news(ChangeKind.ANSWER, None, None, page=None, site=None, detail="Expected early 2027.", ids=(2,))
    message = only(news(ChangeKind.MOVED, MID, EARLY, ids=(1,)), answer)

    assert message.ids == (1, 2)
    assert message.subject == "The Lighthouse Shift, season 2: Release moved: mid 2026 → early 2027 (expected)"
    assert "The answer changed" not in message.body()
    assert "The answer changed" in only(answer).body()
    assert (
        "The answer changed" in only(news(ChangeKind.NEW, None, claim("2026-03", event=Event.TRAILER)), answer).body()
    )


def test_what_is_withdrawn_is_shown_in_the_words_that_said_it():
    assert MID.quote in only(news(ChangeKind.WITHDRAWN, MID, NO_DATE)).body()


def test_the_most_telling_change_comes_first():
    pages = [f"https://{n}.example/" for n in range(5)]
    changes = [
        (ChangeKind.NEW, None, claim("2026-03", event=Event.FILMING_START)),
        (ChangeKind.WITHDRAWN, MID, None),
        (ChangeKind.MOVED, MID, EARLY),
        (ChangeKind.CORROBORATED, None, DAY),
        (ChangeKind.FIRMED, MID, DAY),
    ]
    message = only(*(news(*change, page=page) for change, page in zip(changes, pages, strict=True)))

    assert message.subject == "The Lighthouse Shift, season 2: Release confirmed: mid 2026 → 8 July 2026, and 4 more"
    assert [item.headline.split(":")[0] for item in message.sections[0].items] == [
        "Release confirmed",
        "Release moved",
        "Release date withdrawn",
        "Release date corroborated",
        "New date for the start of filming",
    ]


def test_a_cancellation_comes_before_a_confirmed_date():
    message = only(news(ChangeKind.NEW, None, DAY), news(ChangeKind.CANCELLED, None, CANCELLED))

    assert message.subject.startswith("The Lighthouse Shift, season 2: Cancelled")


def test_of_two_that_tell_as_much_the_newest_is_named():
    owed = [news(ChangeKind.MOVED, MID, claim(str(year)), page=f"https://{year}.example/") for year in (2027, 2028)]
    message = only(*(News(item.watch, item.change, item.page, item.site, ids=(n,)) for n, item in enumerate(owed)))

    assert "2028" in message.subject


def test_changes_are_grouped_by_watch_the_most_telling_first():
    message = only(
        news(ChangeKind.NEW, None, DAY),
        news(ChangeKind.CANCELLED, None, CANCELLED, watch=HARBOUR),
        news(ChangeKind.MOVED, MID, EARLY),
    )

    assert message.subject.startswith("Harbour Lights, season 3: Cancelled: it will not be made; and 1 more watch")
    assert [section.title for section in message.sections] == [name(HARBOUR), name(WATCH)]


def test_what_ails_seasonwatch_itself_comes_last_and_names_the_site():
    failing = news(ChangeKind.SOURCE_FAILING, None, None, watch=None, detail="nothing since 3 January: HTTP 503")
    message = only(failing, news(ChangeKind.MOVED, MID, EARLY))

    assert message.subject.startswith("The Lighthouse Shift")
    assert message.body().endswith(
        f"seasonwatch itself\n\ncourier.example: Source fails: nothing since 3 January: HTTP 503\n{PAGE}"
    )


def test_a_page_that_is_gone_says_why_and_what_it_had_said():
    message = only(news(ChangeKind.PAGE_GONE, MID, None, detail="HTTP 404 Not Found, 3 times in a row"))

    assert MID.quote in message.body()
    assert "\nHTTP 404 Not Found, 3 times in a row\n" in message.body()


def test_a_first_look_is_summed_up():
    pages = [f"https://{n}.example/" for n in range(50)]
    found = [news(ChangeKind.NEW, None, MID, first_look=True, page=page) for page in pages]
    found.append(news(ChangeKind.NEW, None, DAY, first_look=True))
    message = only(*found)

    assert message.subject == (
        "The Lighthouse Shift, season 2: a first look: Release: 8 July 2026 (confirmed); 51 claims on 51 pages"
    )
    assert message.body() == (
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
    message = only(*(news(ChangeKind.NEW, None, claim(str(year)), first_look=True) for year in range(2026, 2056)))

    assert message.body().endswith("… and 22 more; `seasonwatch claims` lists all.")


def test_a_first_look_and_news_of_one_watch_go_together():
    message = only(news(ChangeKind.NEW, None, MID, first_look=True), news(ChangeKind.MOVED, MID, EARLY))
    body = message.body()

    assert message.subject == "The Lighthouse Shift, season 2: Release moved: mid 2026 → early 2027 (expected)"
    assert body.index("Release moved") < body.index("A first look: 1 claim on 1 page.")


def test_a_subject_stays_short_enough_for_a_line_and_counts_what_it_leaves_out():
    watches = [Watch(f"A Rather Long Title of a Show, Number {n}", 2) for n in range(30)]
    message = only(*(news(ChangeKind.NEW, None, DAY, watch=watch) for watch in watches))

    assert len(message.subject) <= 150
    assert message.subject.endswith("; and 29 more watches")
    assert [section.title for section in message.sections] == [name(watch) for watch in watches]


def test_even_one_long_title_leaves_room_for_the_count():
    message = only(*(news(ChangeKind.NEW, None, DAY, watch=Watch(f"{n} " * 200, 2)) for n in (1, 2)))

    assert len(message.subject) <= 150
    assert message.subject.endswith("; and 1 more watch")


def many(number: int) -> list[News]:
    return [
        News(
            WATCH,
            Change(ChangeKind.NEW, None, claim(f"{2026 + n}", "word " * 50)),
            f"{PAGE}/{n}",
            "courier.example",
            ids=(n,),
        )
        for n in range(number)
    ]


def test_what_several_pages_say_in_the_same_words_is_told_once():
    copies = [news(ChangeKind.MOVED, MID, EARLY, page=f"https://{n}.example/", ids=(n,)) for n in range(7)]
    message = only(*copies, news(ChangeKind.MOVED, MID, DAY, ids=(9,)))

    assert message.subject.endswith(", and 1 more")
    assert sorted(message.ids) == [*range(7), 9]
    assert message.body().count("Look for it early in 2027.") == 1
    assert "the same on 6 more pages" in message.body()
    assert message.body().count(".example/") == 3 + 1


def test_what_is_too_long_for_one_message_is_parted_between_changes():
    messages = compose(many(400))

    assert sum(len(message.body()) for message in messages) > 100_000
    assert max(len(message.body()) for message in messages) <= LONGEST + 1_000
    assert sorted(number for message in messages for number in message.ids) == list(range(400))


def test_each_change_comes_in_a_message_of_its_own_if_wished():
    messages = compose(many(3), mode=Mode.EACH)

    assert [len(message.ids) for message in messages] == [1, 1, 1]


def test_a_first_look_stays_one_message_even_then():
    found = [news(ChangeKind.NEW, None, MID, first_look=True, page=f"https://{n}.example/") for n in range(5)]

    assert len(compose([*found, *many(2)], mode=Mode.EACH)) == 3


def test_the_last_message_that_a_cap_allows_has_all_the_rest():
    messages = compose(many(10), mode=Mode.EACH, most=3)

    assert [len(message.ids) for message in messages] == [1, 1, 8]


EVIL = "evil\nSubject: forged\r\n\x1b[2J\u202e\x00"


@pytest.mark.parametrize("first_look", [False, True])
def test_page_text_cannot_break_out_of_its_line(first_look):
    bad = claim("2026", EVIL, credit=EVIL)
    good = claim("2026", "fine", credit="fine")
    watch = Watch(EVIL, 2)
    told = {"page": f"https://a.example/{EVIL}", "site": EVIL, "first_look": first_look, "detail": EVIL}

    evil = only(news(ChangeKind.NEW, None, bad, watch=watch, **told))
    fine = only(news(ChangeKind.NEW, None, good, first_look=first_look, detail="fine"))

    assert len(evil.subject.splitlines()) == 1
    assert len(evil.body().splitlines()) == len(fine.body().splitlines())
    assert not set("\r\x1b\u202e\x00") & set(evil.subject + evil.body())
