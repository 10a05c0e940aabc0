"""One page for its many addresses: what joins, what stays, and that nobody is told of it."""

from datetime import timedelta
from itertools import pairwise

import pytest

from store import ledger
from store.addresses import Addresses, Filing, Tie, page_at
from store.check import faults
from store.due import Place, due_pages, due_places
from store.history import claim_story, page_history
from store.joining import join
from store.ledger import Recorded
from store.mirror import sync_sources
from store.model import Article, Block, BlockKind, Claim, Source, SourceKind
from store.rows import stamp

from .desk import NOON, PAGE, PHONE, WATCH, Desk, claim

AMP = PAGE + "/amp"
SHORT = "https://www.courier.example/?p=812"
NEW = "https://www.courier.example/shows/lighthouse-season-2"
FEED = Source(SourceKind.FEED, "https://www.courier.example/feed")
TEXT = "The keeper of the lighthouse comes back next year, its makers said on Monday."
OTHER = "A ferry sails at night, and nobody on board knows where it is going, nor who paid for it."


@pytest.fixture
def desk(desk: Desk) -> Desk:
    sync_sources(desk.db, [FEED], NOON)
    desk.end_first_look()
    return desk


def listed(desk: Desk, *urls: str) -> None:
    desk.at += timedelta(minutes=1)
    ledger.record_listing(desk.db, url=FEED.url, kind=FEED.kind, pages=urls, at=desk.at, source=FEED.url)


def read(
    desk: Desk,
    url: str,
    *claims: Claim,
    filed: str | None = None,
    tie: Tie = Tie.FORM,
    asked: str | None = None,
    text: str = TEXT,
    canonical: str | None = None,
    etag: str = '"a"',
) -> Recorded:
    """Read the page that was asked for by *url* as a crawl does, an hour after the last."""
    desk.at += timedelta(hours=1)
    article = Article(url, "News", (Block(BlockKind.P, text),), canonical=canonical)
    return ledger.record_article(
        desk.db,
        url=url,
        article=article,
        claims={WATCH: claims},
        fingerprint=text,
        filing=Filing(filed or url, asked or url, tie),
        etag=etag,
        run=desk.run,
        at=desk.at,
        source=FEED.url,
        targets=(PHONE,),
    )


def due(desk: Desk) -> list[tuple[str, str, str | None]]:
    return [(one.url, one.address, one.etag) for one in due_pages(desk.db, SourceKind, at=None)]


def kinds(desk: Desk) -> list[object]:
    return [kind for (kind,) in desk.rows("SELECT kind FROM changes ORDER BY id")]


def pages(desk: Desk) -> list[object]:
    return [url for (url,) in desk.rows("SELECT url FROM pages WHERE kind = 'page' ORDER BY id")]


def test_a_page_is_filed_under_its_own_address_and_asked_for_by_the_one_that_answered(desk: Desk):
    listed(desk, AMP)

    read(desk, AMP, claim("2027", TEXT), filed=PAGE)

    assert due(desk) == [(PAGE, AMP, '"a"')]
    assert page_history(desk.db, AMP)["page"] == PAGE
    assert page_history(desk.db, PAGE)["addresses"] == [AMP]
    assert claim_story(desk.db, 1)["addresses"] == [AMP]
    assert faults(desk.db) == []


def test_a_page_that_fails_is_asked_for_by_its_own_address_in_turns_and_without_what_is_of_another(desk: Desk):
    listed(desk, AMP)
    read(desk, AMP, claim("2027", TEXT), filed=PAGE)

    ledger.record_failure(desk.db, PAGE, "HTTP 404", run=desk.run, at=desk.at, gone=True)

    assert due(desk) == [(PAGE, PAGE, None)]
    ledger.record_failure(desk.db, PAGE, "HTTP 404", run=desk.run, at=desk.at, gone=True)
    assert due(desk) == [(PAGE, AMP, '"a"')]


def test_a_page_whose_own_address_answers_after_all_is_asked_for_by_that(desk: Desk):
    listed(desk, AMP)
    read(desk, AMP, claim("2027", TEXT), filed=PAGE)
    ledger.record_failure(desk.db, PAGE, "HTTP 404", run=desk.run, at=desk.at, gone=True)

    read(desk, PAGE, claim("2027", TEXT), etag='"b"')

    assert due(desk) == [(PAGE, PAGE, '"b"')]
    assert kinds(desk) == ["new"]


def test_an_address_of_a_page_leads_to_no_new_page_from_any_source(desk: Desk):
    listed(desk, AMP)
    read(desk, AMP, claim("2027", TEXT), filed=PAGE)

    listed(desk, AMP, PAGE)

    assert pages(desk) == [PAGE]
    assert AMP in Addresses(desk.db)
    assert AMP not in Addresses(desk.db, but=PAGE)


def test_two_pages_that_are_one_become_one_and_nobody_is_told(desk: Desk):
    listed(desk, PAGE, SHORT)
    read(desk, SHORT, claim("2027", TEXT), claim("2026", "In 2026."))
    read(desk, PAGE, claim("2027", TEXT))
    told = kinds(desk)

    recorded = read(desk, SHORT, claim("2027", TEXT), claim("2026", "In 2026."), filed=PAGE, tie=Tie.NAMED)

    assert (recorded.changed, recorded.changes, recorded.owed) == (False, (), 0)
    assert pages(desk) == [PAGE]
    assert kinds(desk) == told
    assert desk.rows("SELECT id, edtf FROM claims WHERE withdrawn IS NULL") == [(1, "2027")]
    assert desk.rows("SELECT count(*) FROM editions") == [(1,)]
    assert desk.rows("SELECT first_seen, withdrawn IS NULL FROM claims WHERE id = 1") == [("2026-01-05T13:01:00Z", 1)]
    assert faults(desk.db) == []
    assert read(desk, PAGE, claim("2027", TEXT)).changes == ()


def test_a_page_that_others_gave_as_theirs_takes_them_in_once_it_is_read(desk: Desk):
    listed(desk, SHORT)
    read(desk, SHORT, claim("2027", TEXT), canonical=PAGE, filed=PAGE, tie=Tie.NAMED)
    assert pages(desk) == [SHORT]
    listed(desk, PAGE)

    recorded = read(desk, PAGE, claim("2027", TEXT), canonical=PAGE)

    assert (recorded.changed, recorded.changes) == (False, ())
    assert pages(desk) == [PAGE]
    assert (kinds(desk), due(desk)) == (["new"], [(PAGE, PAGE, '"a"')])
    assert faults(desk.db) == []


def test_many_pages_that_give_one_address_stay_many(desk: Desk):
    urls = [f"https://www.courier.example/story-number-{n}" for n in range(4)]
    texts = [f"{OTHER} Part {n} has {'very ' * n}much of it." for n in range(4)]
    listed(desk, *urls)
    for url, text in zip(urls, texts, strict=True):
        read(desk, url, claim("2027", text), text=text, canonical=urls[0], filed=urls[0], tie=Tie.NAMED)

    read(desk, urls[0], claim("2027", texts[0]), text=texts[0], canonical=urls[0])

    assert pages(desk) == urls
    assert desk.rows("SELECT count(*) FROM addresses") == [(0,)]


def test_a_page_that_gives_an_unknown_address_stays_where_it_answered(desk: Desk):
    listed(desk, SHORT)

    read(desk, SHORT, filed=NEW, tie=Tie.NAMED)

    assert pages(desk) == [SHORT]
    assert page_at(desk.db, NEW) is None


def test_a_page_that_moved_brings_its_claims_along(desk: Desk):
    listed(desk, PAGE)
    read(desk, PAGE, claim("2027", TEXT))

    read(desk, PAGE, claim("2027", TEXT), filed=NEW, asked=NEW, tie=Tie.MOVED)

    assert (pages(desk), kinds(desk), due(desk)) == ([NEW], ["new"], [(NEW, NEW, '"a"')])
    assert page_history(desk.db, PAGE)["page"] == NEW


def test_a_page_that_moved_to_another_site_is_of_that_site(desk: Desk):
    listed(desk, PAGE)

    read(desk, PAGE, claim("2027", TEXT), filed="https://herald.example/lighthouse-2", asked=PAGE, tie=Tie.MOVED)

    assert desk.rows("SELECT domain FROM pages JOIN sites ON sites.id = site_id WHERE pages.kind = 'page'") == [
        ("herald.example",)
    ]


@pytest.mark.parametrize("tie", [Tie.MOVED, Tie.LED, Tie.NAMED])
@pytest.mark.parametrize("known", [True, False])
def test_what_was_said_on_one_site_is_never_put_into_the_mouth_of_another(desk: Desk, tie: Tie, known: bool):
    theirs = "https://herald.example/lighthouse-2"
    listed(desk, PAGE)
    read(desk, PAGE, claim("2027", TEXT), claim("2025", "It comes in 2025."))
    if known:
        listed(desk, theirs)
        read(desk, theirs, claim("2027", TEXT))

    read(desk, PAGE, claim("2027", TEXT), filed=theirs, asked=theirs, tie=tie)

    said = desk.rows("SELECT edtf FROM claims JOIN pages ON pages.id = page_id WHERE url LIKE '%herald%'")
    assert said == [("2027",)] * known
    assert page_at(desk.db, PAGE) != page_at(desk.db, theirs)


@pytest.mark.parametrize("tie", [Tie.MOVED, Tie.LED])
def test_a_page_that_leads_to_another_text_that_nobody_knew_is_asked_as_before(desk: Desk, tie: Tie):
    listed(desk, PAGE)
    read(desk, PAGE, claim("2027", TEXT))

    read(desk, PAGE, claim("2029", OTHER), text=OTHER, filed=NEW, asked=NEW, tie=tie)

    assert [(url, asked) for url, asked, _ in due(desk)] == [(PAGE, PAGE)]


@pytest.mark.parametrize("tie", [Tie.MOVED, Tie.LED])
def test_a_page_that_leads_to_another_text_is_not_that_page(desk: Desk, tie: Tie):
    listed(desk, PAGE, NEW)
    read(desk, PAGE, claim("2027", TEXT))
    read(desk, NEW, claim("2029", OTHER), text=OTHER)

    read(desk, PAGE, claim("2029", OTHER), text=OTHER, filed=NEW, asked=NEW, tie=tie)

    assert pages(desk) == [PAGE, NEW]
    assert faults(desk.db) == []


def test_an_answer_by_another_address_does_not_count_where_the_page_answers_by_itself(desk: Desk):
    listed(desk, PAGE, AMP)
    read(desk, PAGE, claim("2027", TEXT), claim("2026", "In 2026."), text=f"{TEXT} In 2026.")

    recorded = read(desk, AMP, claim("2027", TEXT), filed=PAGE)

    assert recorded.changes == ()
    assert due(desk) == [(PAGE, PAGE, '"a"')]
    assert desk.rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(2,)]


def test_an_answer_by_another_address_counts_where_the_page_is_gone(desk: Desk):
    listed(desk, PAGE, AMP)
    read(desk, PAGE, claim("2027", TEXT))
    for _ in range(3):
        desk.at += timedelta(days=1)
        ledger.record_failure(desk.db, PAGE, "HTTP 404", run=desk.run, at=desk.at, gone=True)
    assert kinds(desk)[-1] == "page_gone"

    read(desk, AMP, claim("2027", TEXT), filed=PAGE)

    assert due(desk) == [(PAGE, AMP, '"a"')]
    assert desk.rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(1,)]
    assert faults(desk.db) == []


def test_a_page_keeps_the_address_by_which_the_user_named_it(desk: Desk):
    single = Source(SourceKind.PAGE, PAGE + "?utm_source=letter")
    sync_sources(desk.db, [FEED, single], NOON)
    ledger.record_failure(desk.db, single.url, "timed out", run=desk.run, at=NOON, source=single.url)

    read(desk, single.url, claim("2027", TEXT), filed=PAGE)
    listed(desk, PAGE)

    assert pages(desk) == [single.url]
    place = Place(single.url, SourceKind.PAGE, single.url)
    assert [(one.url, one.address) for one in due_places(desk.db, [place], at=None)] == [(single.url, single.url)]


def test_a_page_that_the_user_names_too_takes_the_users_address(desk: Desk):
    listed(desk, PAGE)
    read(desk, PAGE, claim("2027", TEXT))
    single = Source(SourceKind.PAGE, AMP)
    sync_sources(desk.db, [FEED, single], NOON)
    ledger.record_failure(desk.db, AMP, "timed out", run=desk.run, at=NOON, source=AMP)

    read(desk, AMP, claim("2027", TEXT), filed=PAGE)

    assert (pages(desk), kinds(desk)) == ([AMP], ["new"])
    assert page_at(desk.db, PAGE) == page_at(desk.db, AMP)
    assert faults(desk.db) == []


def test_one_page_that_the_user_names_twice_is_due_once(desk: Desk):
    read(desk, PAGE, claim("2027", TEXT))
    read(desk, AMP, claim("2027", TEXT), filed=PAGE)
    places = [Place(url, SourceKind.PAGE, url) for url in (AMP, PAGE)]

    assert [one.url for one in due_places(desk.db, places, at=None)] == [PAGE]


def test_a_page_led_elsewhere_for_now_stays_where_the_user_named_it(desk: Desk):
    sync_sources(desk.db, [FEED, Source(SourceKind.PAGE, PAGE)], NOON)
    ledger.record_failure(desk.db, PAGE, "timed out", run=desk.run, at=NOON, source=PAGE)
    listed(desk, NEW)
    read(desk, NEW, claim("2027", TEXT))

    read(desk, PAGE, claim("2027", TEXT), filed=NEW, asked=NEW, tie=Tie.LED)

    assert sorted(map(str, pages(desk))) == sorted([PAGE, NEW])


def test_what_names_no_watch_joins_by_the_form_of_its_address_alone(desk: Desk):
    listed(desk, AMP, SHORT, NEW)
    told = {"run": desk.run, "at": desk.at}
    ledger.record_unread(desk.db, AMP, filing=Filing(PAGE, AMP, Tie.FORM), **told)
    ledger.record_unread(desk.db, SHORT, filing=Filing(NEW, NEW, Tie.MOVED), **told)

    assert pages(desk) == [PAGE, SHORT, NEW]


def test_editions_that_build_on_one_that_both_pages_had_stay_readable(desk: Desk):
    long = " ".join(f"{OTHER} {n}." for n in range(30))
    listed(desk, PAGE, SHORT)
    for url in (PAGE, SHORT):
        read(desk, url, claim("2027", TEXT), text=long)
        read(desk, url, claim("2027", TEXT), text=f"{long} {url}")
    assert desk.rows("SELECT count(*) FROM editions WHERE base_id IS NOT NULL") == [(2,)]
    first, second = page_at(desk.db, SHORT), page_at(desk.db, PAGE)
    assert first is not None
    assert second is not None

    join(desk.db, first, second, stamp(desk.at), quiet=True)

    assert desk.rows("SELECT count(*) FROM editions") == [(3,)]
    assert faults(desk.db) == []


def test_a_claim_that_was_rejected_on_either_page_stays_rejected(desk: Desk):
    listed(desk, PAGE, SHORT)
    read(desk, PAGE, claim("2027", TEXT))
    read(desk, SHORT, claim("2027", TEXT))
    desk.db.execute("UPDATE claims SET rejected = '2026-01-05T12:00:00Z' WHERE id = 2")

    read(desk, SHORT, claim("2027", TEXT), filed=PAGE, tie=Tie.NAMED)

    assert desk.rows("SELECT id, rejected FROM claims") == [(1, "2026-01-05T12:00:00Z")]


def test_what_is_owed_of_a_claim_that_both_pages_made_is_still_owed(desk: Desk):
    listed(desk, PAGE, SHORT)
    read(desk, SHORT, claim("2027", TEXT))
    read(desk, PAGE, claim("2027", TEXT), claim("2026", "In 2026."))
    owed = desk.rows("SELECT count(*) FROM deliveries WHERE status = 'due'")

    read(desk, SHORT, claim("2027", TEXT), filed=PAGE, tie=Tie.NAMED)

    assert desk.rows("SELECT count(*) FROM deliveries WHERE status = 'due'") == owed
    assert faults(desk.db) == []


def test_a_page_that_moves_at_each_look_is_known_by_so_many_addresses(desk: Desk):
    urls = [f"{NEW}?token=x{number}y" for number in range(104)]
    listed(desk, urls[0])
    for one, next_one in pairwise(urls):
        read(desk, one, claim("2027", TEXT), filed=next_one, asked=next_one, tie=Tie.MOVED)

    known = page_history(desk.db, urls[-1])["addresses"]
    assert (len(known), urls[-2] in known, urls[0] in known) == (100, True, False)
    assert pages(desk) == [urls[-1]]
