"""Answers that mean harm, and what one crawl of all of them says of each."""

import gzip
import zlib
from collections.abc import Iterator
from itertools import repeat

import brotli
import pytest
from backports import zstd

SECONDS = 3  # for one request; the real limit would make a long test
NOTHING = bytes(20 * 2**20)  # a body of 20 MB, twice the limit
NOISE = bytes(range(256)) * 4
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"


def packed(encoding: str, body: bytes):
    return lambda exchange: exchange.send(200, body, Content_Encoding=encoding)


def moved(target: str):
    return lambda exchange: exchange.send(302, b"", Location=target)


def raw(*parts: bytes, pause: float = 0):
    return lambda exchange: exchange.raw(*parts, pause=pause)


def for_ever(start: bytes, part: bytes, pause: float = 0):
    def answer(exchange) -> None:
        exchange.raw(start)
        exchange.raw(*repeat(part, 2**20), pause=pause)

    return answer


#: path -> how it is answered, and the words that the run's record has for it
ATTACKS = {
    "/gzip-bomb": (packed("gzip", gzip.compress(NOTHING, 1)), "larger than 10 MB when unpacked"),
    "/deflate-bomb": (packed("deflate", zlib.compress(NOTHING, 1)), "larger than 10 MB when unpacked"),
    "/brotli-bomb": (packed("br", brotli.compress(NOTHING, quality=1)), "larger than 10 MB when unpacked"),
    "/zstd-bomb": (packed("zstd", zstd.compress(NOTHING)), "larger than 10 MB when unpacked"),
    "/bomb-in-a-bomb": (packed("gzip, br", brotli.compress(gzip.compress(NOTHING, 1), quality=1)), "when unpacked"),
    "/many-layers": (packed(", ".join(["gzip"] * 50), gzip.compress(b"<p>")), "packed 50 times over"),
    "/no-gzip": (packed("gzip", b"not packed at all"), "packed as gzip, but can't be unpacked"),
    "/no-deflate": (packed("deflate", b"\xff\xff\xff"), "packed as deflate, but can't be unpacked"),
    "/no-brotli": (packed("br", b"\xff\xff\xff\xff"), "packed as br, but can't be unpacked"),
    "/no-zstd": (packed("zstd", b"not packed at all"), "packed as zstd, but can't be unpacked"),
    "/announced": (raw(HEAD + b"Content-Length: 1000000000000\r\n\r\n<p>"), "larger than 10 MB"),
    "/endless": (for_ever(HEAD + b"\r\n", b"<p>never enough</p>" * 1000), "larger than 10 MB"),
    "/a-byte-a-time": (for_ever(HEAD + b"\r\n", b"x", 0.2), "no answer in time"),
    "/slow-head": (for_ever(HEAD, b"X-A: b\r\n", 0.2), "no answer in time"),
    "/cut-off": (raw(HEAD + b"Content-Length: 1000\r\n\r\n<p>Harbour"), "the answer broke off"),
    "/long-head": (for_ever(HEAD, b"X-Header: value\r\n" * 1000), "the headers are larger than 64 KB"),
    "/long-line": (for_ever(HEAD + b"X-Header: ", b"value" * 1000), "the headers are larger than"),
    "/no-http": (raw(b"SSH-2.0-OpenSSH_9.9\r\n"), "no answer that HTTP knows"),
    "/itself": (moved("/itself"), "max redirections reached"),
    "/too-long": (moved("/" + "a" * 3000), "characters, at most 2048"),
    "/with-a-name": (moved("http://me:secret@127.0.0.1/"), "there is a user name in it"),
    "/to-brackets": (moved("http://[bad]/"), "does not appear to be an IPv4 or IPv6 address"),
    "/to-a-file": (moved("file:///etc/passwd"), "HTTP 302"),
    "/image": (
        lambda exchange: exchange.send(200, b"\x89PNG\r\n\x1a\n\0\1\2", Content_Type="image/png"),
        "no web page",
    ),
    "/zeros": (lambda exchange: exchange.send(200, bytes(3000)), "empty"),
    "/a-film": (lambda exchange: exchange.send(200, b"\0\0\0\x18ftypmp42" + NOISE), "no text"),
    "/a-document": (lambda exchange: exchange.send(200, b"%PDF-1.7\n" + NOISE), "no text"),
    "/json": (lambda exchange: exchange.send(200, b'{"title": "Harbour Lights"}'), "no HTML"),
    "/bot-wall": (
        lambda exchange: exchange.send(
            200, b"<title>Just a moment...</title><p>One moment<script>window._cf_chl_opt={}</script>"
        ),
        "a bot wall (Cloudflare)",
    ),
    "/not-found": (
        lambda exchange: exchange.send(
            200, b"<title>Page not found</title><h1>Page not found</h1><p>Harbour Lights is gone."
        ),
        "page not found",
    ),
    "/too-often": (moved("/too-often-1"), "max redirections reached"),
    "/no-chunks": (raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzzz\r\n<p>Harbour"), "the answer broke off"),
}
CHAIN = {f"/too-often-{number}": moved(f"/too-often-{number + 1}") for number in range(1, 9)}

LAUGHS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
BILLION = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">{LAUGHS}]>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e11 SYSTEM "file:///etc/passwd">]>'
RSS = '<rss version="2.0"><channel><item><title>Harbour Lights &e11;</title><link>/good</link></item></channel></rss>'
SITEMAP = "<urlset><url><loc>/harbour-lights-&e11;</loc></url></urlset>"


def listing(body: str | bytes, **headers: str):
    whole = body.encode() if isinstance(body, str) else body
    return lambda exchange: exchange.send(200, whole, **{"Content_Type": "application/xml", **headers})


#: path -> what stands there, how it is answered, and the words of the run's record
LISTINGS = {
    "/laughs.rss": ("feed", listing(BILLION + RSS), "it defines entities of its own"),
    "/outside.rss": ("feed", listing(OUTSIDE + RSS), "it defines entities of its own"),
    "/laughs.xml": ("sitemap", listing(BILLION + SITEMAP), "it defines entities of its own"),
    "/outside.xml": ("sitemap", listing(OUTSIDE + SITEMAP), "it defines entities of its own"),
    "/packed.xml.gz": (
        "sitemap",
        listing(gzip.compress(b"<urlset>" + bytes(60 * 2**20), 1), Content_Type="application/gzip"),
        "it unpacks to more than 50 MB",
    ),
    "/broken.xml.gz": ("sitemap", listing(b"\x1f\x8bnot packed", Content_Type="application/gzip"), "broken gzip"),
    "/packed.rss": (
        "feed",
        listing(gzip.compress(NOTHING, 1), Content_Encoding="gzip"),
        "larger than 10 MB when unpacked",
    ),
    "/many-items.rss": ("feed", listing("<rss version='2.0'><channel>" + "<item>" * 300_000), "too large"),
    "/nested.json": ("feed", listing('{"items":' + "[" * 500_000), "broken JSON"),
    "/a-page.rss": ("feed", listing("<html><body><p>Harbour Lights</p></body></html>"), "no feed"),
    "/a-page.xml": ("sitemap", listing("<html><body><p>Harbour Lights</p></body></html>"), "no sitemap"),
    "/an-image.rss": ("feed", listing(b"\x89PNG\r\n\x1a\n" + NOISE), "no feed"),
    "/nothing.xml": ("sitemap", listing(b""), "no sitemap"),
}
EXPECTED = {path: words for path, (_, words) in ATTACKS.items()} | {path: row[2] for path, row in LISTINGS.items()}


@pytest.fixture(scope="module")
def told(wild_for_all, reasons_for_all) -> Iterator[dict[str, str]]:
    """Crawl all of them at once, with two good pages among them; the reasons by path."""
    wild_for_all.answers = {path: answer for path, (answer, _) in ATTACKS.items()}
    wild_for_all.answers |= {path: answer for path, (_, answer, _) in LISTINGS.items()}
    good = b"<p>Season 2 of Harbour Lights will premiere on March 5, 2031.</p>"
    wild_for_all.answers["/good"] = lambda exchange: exchange.send(200, good)
    wild_for_all.answers["/to-good"] = moved("/good")
    kinds = {path: kind for path, (kind, _, _) in LISTINGS.items()}
    sources = [f'{kinds.get(path, "page")} = "{wild_for_all.url}{path}"' for path in wild_for_all.answers]
    wild_for_all.answers |= CHAIN
    failed = reasons_for_all(sources, f"DOWNLOAD_TIMEOUT={SECONDS}")
    return {page.removeprefix(wild_for_all.url): reason for page, reason in failed.items()}


@pytest.mark.parametrize("path", EXPECTED)
def test_an_attack_leaves_one_plain_line(told, path):
    assert EXPECTED[path] in told[path]
    assert "\n" not in told[path]


def test_what_is_good_among_them_is_read(told):
    assert set(told) == set(EXPECTED)


def test_an_attack_is_not_tried_twice(told, wild_for_all):
    once = [path for path in EXPECTED if path not in {"/itself", "/cut-off", "/no-http", "/no-chunks"}]

    assert {path: wild_for_all.paths().count(path) for path in once} == dict.fromkeys(once, 1)


def test_entries_with_hosts_that_can_be_none_cost_no_time(wild, reasons):
    hosts = ["[bad]", "a:99999", "a:x", "", "a..b", "a" * 64, "a." * 130 + "a", "%00", "[fe80::1%25eth0]", "xn--a", "-"]
    links = [*(f"http://{host}/harbour-lights" for host in hosts), "javascript:harbour-lights", f"{wild.url}/good"]
    items = "".join(f"<item><title>Harbour Lights</title><link>{link}</link></item>" for link in links)
    rss = f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>".encode()
    wild.answers["/feed"] = lambda exchange: exchange.send(200, rss, Content_Type="application/rss+xml")
    wild.answers["/good"] = lambda exchange: exchange.send(200, b"<p>Harbour Lights</p>")

    failed = reasons([f'feed = "{wild.url}/feed"'])

    assert wild.paths() == ["/feed", "/good"]
    assert "http://a..b/harbour-lights" in failed
    assert "no answer in time" not in failed.values()
