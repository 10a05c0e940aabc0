"""Pages that are broken, huge or in another charset than they say, and tell something all the same: a crawl hears each."""

import time

import pytest

from store.queries import claims
from store.schema import open_store

SECONDS = 60  # for all of them; the slowest takes four by itself
SAID = "<p>Season 2 of Harbour Lights will premiere on March 5, 2031.</p>"
KOREAN = "<p>새로운 계절이 온다고 방송사가 밝혔다. 시청자들은 오래 기다렸다.</p>"
HTML = "text/html"


def page(more: str = "", head: str = "") -> bytes:
    text = (
        f"<html><head><title>Harbour Lights</title>{head}</head><body><h1>Harbour Lights</h1>{SAID}{more}</body></html>"
    )
    return text.encode()


#: path -> the page, and what the server says that it is
PAGES = {
    "/nested": (page("<div>" * 100_000 + "deep" + "</div>" * 100_000), HTML),
    "/said-deep-down": (b"<h1>Harbour Lights</h1>" + b"<div>" * 100_000 + SAID.encode(), HTML),
    "/nested-lists": (page("<ul><li>x" * 20_000), HTML),
    "/million-links": (page("<a>x</a>" * 1_000_000), HTML),
    "/long-paragraph": (page("<p>" + "word " * 300_000), HTML),
    "/long-headline": (f"<h1>{'Harbour Lights ' * 50_000}</h1>{SAID}".encode(), HTML),
    "/many-signs": (page("<p>" + "|-–:•" * 200_000), HTML),
    "/open-tags": (page("<p" * 100_000), HTML),
    "/many-attributes": (page("<p " + "a='1' " * 50_000 + ">x</p>"), HTML),
    "/unclosed-comment": (page() + b"<!--" + b"-" * 500_000, HTML),
    "/broken-json-ld": (page(head="<script type='application/ld+json'>{\"headline\": [[</script>"), HTML),
    "/nested-json-ld": (page(head=f"<script type='application/ld+json'>{'[{' * 200_000}</script>"), HTML),
    "/odd-json-ld": (
        page(head='<script type="application/ld+json">{"@type":[7,{}],"headline":{},"datePublished":[],"author":7}</script>'),
        HTML,
    ),
    "/zeros-between": (page().replace(b"e", b"e\0"), HTML),
    "/zeros-first": (bytes(1_000) + page(), HTML),
    "/no-type": (page(), ""),
    "/plain-type": (page(), "text/plain"),
    "/xhtml": (b'<?xml version="1.0"?>' + page(), "application/xhtml+xml"),
    "/charset-unknown": (page(KOREAN), "text/html; charset=no-such"),
    "/charset-wrong": (page(KOREAN), "text/html; charset=euc-kr"),
    "/charset-of-the-page-wrong": (page(KOREAN, head="<meta charset=utf-16>"), HTML),
    "/charset-missing": (page().replace(b"</body>", KOREAN.encode("euc-kr") + b"</body>"), HTML),
    "/charset-utf-7": (page(), "text/html; charset=utf-7"),
    "/utf-16": (page(KOREAN).decode().encode("utf-16"), HTML),
    "/broken-letters": (page("\ufffd").replace("\ufffd".encode(), b"\xff\xfe\xc3\x28" * 50), HTML),
}  # fmt: skip


def served(body: bytes, kind: str):
    return lambda exchange: exchange.send(200, body, Content_Type=kind)


@pytest.fixture(scope="module")
def heard(wild_for_all, crawled_for_all) -> tuple[dict[str, str], dict[str, str | None], float]:
    """Crawl all of them at once: why pages failed, the windows of the claims by page, and the seconds that it took."""
    wild_for_all.answers = {path: served(*answer) for path, answer in PAGES.items()}
    began = time.monotonic()
    failed, store = crawled_for_all([f'page = "{wild_for_all.url}{path}"' for path in PAGES])
    took = time.monotonic() - began
    db = open_store(store)
    found = {row["page"].removeprefix(wild_for_all.url): row["edtf"] for row in claims(db)}
    db.close()
    return failed, found, took


@pytest.mark.parametrize("path", PAGES)
def test_page_is_heard_whatever_is_around_it(heard, path):
    _, found, _ = heard

    assert found.get(path) == "2031-03-05"


def test_none_of_them_fails_or_takes_long(heard):
    failed, _, took = heard

    assert failed == {}
    assert took < SECONDS
