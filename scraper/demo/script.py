"""What the demo plays: its pages, what the second act edits, and the configuration of somebody who watches them.

The sites have names of their own under ``.example``, which nobody can own (RFC 6761); one server on this machine answers
for all of them. Here a page is named by its site and its path in one, ``/screen-courier/2026/…``. The texts lie in
``pages/``, where ``$screen_courier`` is the address of that site.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.resources import files
from string import Template
from typing import Final

#: the end of the names of all sites
TLD: Final = ".example"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the demo: its site and path, its file in ``pages/``, when it last changed, and where it is listed."""

    path: str
    file: str
    title: str
    changed: datetime
    summary: str = ""  # what the feed says of it; a page without one is not in the feed
    in_sitemap: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """A change that the second act makes to the page at *path*; *before* stands in it once."""

    path: str
    before: str
    after: str


TRADE_STORY: Final = "/screen-courier/2026/05/12/inside-the-long-shoot/"
FAN_GUESS: Final = "/hyosan-diaries/post/back-to-hyosan-our-guess"
DATABASE: Final = "/seriesbase/all-of-us-are-dead/season-2"
UNDATED: Final = "/noticeboard/story-114.html"
DRAFTS: Final = "/netflix-newsroom/drafts/"
FEED: Final = "/demo-wire/feed.xml"
SITEMAP: Final = "/netflix-newsroom/sitemap.xml"

#: the first act, the oldest page first
PAGES: Final = (
    Page(
        "/netflix-newsroom/2025/all-of-us-are-dead-season-2-in-production",
        "official-note.html",
        "‘All of Us Are Dead’ Season 2 Is in Production",
        datetime(2025, 7, 23, 0, 0, tzinfo=UTC),
        in_sitemap=True,
    ),
    Page(
        "/rewind-room/all-of-us-are-dead-season-1-recap",
        "recap.html",
        "‘All of Us Are Dead’ Season 1 Recap: Who Is Still Standing?",
        datetime(2026, 2, 2, 11, 20, tzinfo=UTC),
        summary="Before the gates open again: who left the school, and who did not.",
    ),
    Page(
        FAN_GUESS,
        "fan-guess.html",
        "Back to Hyosan: Our Guess for Season 2",
        datetime(2026, 3, 8, 19, 45, tzinfo=UTC),
    ),
    Page(
        UNDATED,
        "undated.html",
        "All of Us Are Dead 2: what the leak says",
        datetime(2026, 4, 17, 2, 3, tzinfo=UTC),
    ),
    Page(
        TRADE_STORY,
        "trade-story.html",
        "Inside the Long Shoot of ‘All of Us Are Dead’ Season 2",
        datetime(2026, 5, 12, 0, 30, tzinfo=UTC),
        summary="Three hundred extras, two burned-down gymnasiums and a schedule that one agency knows more about.",
    ),
    Page(
        DATABASE,
        "database.html",
        "All of Us Are Dead: Season 2",
        datetime(2026, 5, 30, 8, 15, tzinfo=UTC),
    ),
    Page(
        "/streamdatenow/all-of-us-are-dead-season-2-release-date-cast-plot/",
        "farm.html",
        "All of Us Are Dead Season 2: Release Date, Cast, Plot and Everything We Know",
        datetime(2026, 6, 20, 6, 1, 13, tzinfo=UTC),
        summary="Zombie lovers, hold your breath! We collected all about All of Us Are Dead Season 2 for you.",
    ),
    Page(
        "/channel-weekend/tv/the-lighthouse-shift-season-3-date",
        "other-show.html",
        "‘The Lighthouse Shift’ Sets Its Season 3 Premiere",
        datetime(2026, 6, 25, 16, 5, tzinfo=UTC),
        summary="The lamp goes on again, with stunts by the team behind All of Us Are Dead.",
    ),
    Page(
        # listed by mistake, as it happens: only robots.txt keeps a polite crawler away from it
        f"{DRAFTS}all-of-us-are-dead-season-2-premiere",
        "draft.html",
        "All of Us Are Dead Season 2 Premieres on April 1, 2030",
        datetime(2026, 6, 28, 9, 0, tzinfo=UTC),
        in_sitemap=True,
    ),
)

#: the day on which the second act plays
EDITED: Final = datetime(2026, 9, 15, 1, 0, tzinfo=UTC)

#: the page that appears in the second act
NEWCOMER: Final = Page(
    "/netflix-newsroom/2026/all-of-us-are-dead-season-2-premiere-date",
    "official-date.html",
    "‘All of Us Are Dead’ Season 2 Has a Premiere Date",
    EDITED,
    summary="The wait has a last day.",
    in_sitemap=True,
)

#: the trade story moves its date, with a new day of modification; the fan page takes its guess back and says no other
EDITS: Final = (
    Edit(TRADE_STORY, "season 2 to premiere in late 2026", "season 2 to premiere in early 2027"),
    Edit(TRADE_STORY, '"dateModified": "2026-05-12T09:30:00+09:00"', '"dateModified": "2026-09-15T10:00:00+09:00"'),
    Edit(
        FAN_GUESS,
        "My guess is that season 2 will come out in summer 2027.",
        "I had a guess here and took it down, because people passed it on as news.",
    ),
)

_CONFIG: Final = """\
# What `seasonwatch demo` watches. A file of your own looks just like this one.

[[watch]]
title = "All of Us Are Dead"
season = 2
aliases = ["Now at Our School", "AOUAD"]

[[source]]
feed = "{feed}"

[[source]]
sitemap = "{sitemap}"

[[source]]
page = "{trade_story}"    # the feed names it too; it is read once

[[source]]
page = "{fan_guess}"

[[source]]
page = "{database}"

[[source]]
page = "{undated}"

{sites}
[[notify]]
name = "demo"
url = "json://127.0.0.1:{sink_port}/"
on = ["new", "moved", "narrowed", "firmed", "denied", "cancelled", "withdrawn"]

[crawl]
delay = 0.2                                   # the sites are ours; leave strangers at least a second
allow_private = ["127.0.0.1"]                 # and they lie on this machine, where a crawl goes only if told so
"""

_SITE: Final = """\
[[site]]
domain = "{name}{tld}"
kind = "{kind}"
"""

#: whose word the pages of a site are
KINDS: Final = {
    "netflix-newsroom": "official",
    "screen-courier": "trade",
    "channel-weekend": "news",
    "rewind-room": "fan",
    "hyosan-diaries": "fan",
    "streamdatenow": "seo",
    "seriesbase": "database",
}


def first_act() -> tuple[Page, ...]:
    """Return the pages that are there when the curtain rises."""
    return PAGES


def second_act() -> tuple[Page, ...]:
    """Return the pages after the edits: two of the first act changed at `EDITED`, and the newcomer."""
    edited = {edit.path for edit in EDITS}
    return (*(replace(page, changed=EDITED) if page.path in edited else page for page in PAGES), NEWCOMER)


def address(place: str, port: int) -> str:
    """Return the address of the page, feed or sitemap at *place* (its site and its path), served on *port*.

    >>> address("/seriesbase/all-of-us-are-dead/season-2", 8080)
    'http://seriesbase.example:8080/all-of-us-are-dead/season-2'
    """
    _, site, path = place.split("/", 2)
    return f"http://{site}{TLD}:{port}/{path}"


def html(page: Page, port: int) -> str:
    """Return the text of *page* as the server on *port* shows it on the day on which it last changed."""
    source = (files("scraper.demo") / "pages" / page.file).read_text(encoding="utf-8")
    if page.changed == EDITED:
        for edit in EDITS:
            if edit.path == page.path:
                source = source.replace(edit.before, edit.after)
    sites = {each.path.split("/", 2)[1] for each in (*PAGES, NEWCOMER)}
    addresses = {site.replace("-", "_"): address(f"/{site}/", port).removesuffix("/") for site in sites}
    return Template(source).substitute(addresses)


def demo_config(port: int, sink_port: int) -> str:
    """Return the text of a seasonwatch.toml that watches the sites served on *port* and tells the sink on *sink_port*."""
    return _CONFIG.format(
        sink_port=sink_port,
        feed=address(FEED, port),
        sitemap=address(SITEMAP, port),
        trade_story=address(TRADE_STORY, port),
        fan_guess=address(FAN_GUESS, port),
        database=address(DATABASE, port),
        undated=address(UNDATED, port),
        sites="\n".join(_SITE.format(name=name, tld=TLD, kind=kind) for name, kind in KINDS.items()),
    )
