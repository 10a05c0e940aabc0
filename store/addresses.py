"""One page for its many addresses: which page an address is of, and under which one a page that answered is filed."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlite_utils import Database

from store.joining import is_named, join, keep_address, page_row
from store.model import Article, Block, BlockKind, SourceKind
from store.rows import Row
from store.sites import domain_of, site_number
from store.texts import blocks_of


class Tie(StrEnum):
    """How an answer is tied to the address under which its page is to be filed, the surest first."""

    FORM = "form"  # the address that was asked is another way to write it
    MOVED = "moved"  # the server says that the page has moved there for good
    LED = "led"  # the server leads there for now, and the page there gives that as its address
    NAMED = "named"  # the page gives it as its address, and nobody has seen what is there


@dataclass(frozen=True, slots=True)
class Filing:
    """Where an answer belongs: its page is filed under *url*, and can be *asked* for by the address that answered."""

    url: str
    asked: str
    tie: Tie


@dataclass(frozen=True, slots=True)
class Settled:
    """The number of the page that an answer is of, and whether the answer *counts* as a look at it.

    It does not where the page answers by another address too: editions for other readers differ, and to take turns with
    them would look like changes.
    """

    page_id: int
    counts: bool = True


#: of two texts this part of the letters must stand in blocks that both have; else they are two pages
ALIKE: Final = 0.5

#: kinds of block that are a page's own text
_BODY: Final = frozenset({BlockKind.P, BlockKind.H2, BlockKind.LI, BlockKind.CAPTION})


class Addresses:
    """The addresses by which pages are known, but those of one page; asked for one at a time."""

    def __init__(self, db: Database, *, but: str = "") -> None:
        self._db = db
        self._but = page_at(db, but) if but else None

    def __contains__(self, url: object) -> bool:
        return page_at(self._db, str(url)) not in {None, self._but}


def page_at(db: Database, url: str) -> int | None:
    """Return the number of the page that is known by this address; None where there is none."""
    row = db.execute("SELECT page_id FROM page_addresses WHERE url = ?", [url]).fetchone()
    return int(row[0]) if row else None


def other_addresses(db: Database, page_id: int) -> list[str]:
    """List the addresses of a page beside its own."""
    return [url for (url,) in db.execute("SELECT url FROM addresses WHERE page_id = ? ORDER BY url", [page_id])]


def settle(
    db: Database,
    page_id: int,
    filing: Filing | None,
    now: str,
    article: Article | None = None,
    fingerprint: str = "",
    *,
    unchanged: bool = False,
) -> Settled:
    """File the page that answered, and say which page that is now.

    Without an *article* its text tells nothing, unless the server says that it is *unchanged*.
    A page that the user named keeps the address by which the user named it. Where a tie needs the texts to be alike and
    they are not, the page stays where it is, and so does one that was read where its new address is on another site:
    nobody can put words into the mouth of another.
    """
    page = page_row(db, page_id) if filing else {}
    if filing is None or page["kind"] != SourceKind.PAGE:
        return Settled(page_id)
    other = page_at(db, filing.url) if filing.url != page["url"] else page_id
    said = _Said(db, article, fingerprint, unchanged)
    if other is None:
        if _may_take(db, page, filing, said):
            _take(db, page, filing.url, now)
    elif other != page_id:
        return _settle_two(db, page, page_row(db, other), filing, now, said)
    if filing.asked != page["url"] or page["asked"] is not None or other is None:
        _ask(db, page_id, filing.asked)
        page = page_row(db, page_id)
    if article is not None and filing.asked == page["url"]:
        _take_in(db, page_id, now, said)
    return Settled(page_id)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a page was just seen to say."""

    db: Database
    article: Article | None
    fingerprint: str
    unchanged: bool

    def is_like(self, page: Row) -> bool:
        """Whether it is what *page* says; a page that was never read may say anything."""
        if self.article is None:
            return self.unchanged
        if page["edition_id"] is None or page["fingerprint"] == self.fingerprint:
            return True
        before, now = (_texts(blocks) for blocks in (blocks_of(self.db, page["edition_id"]), self.article.blocks))
        shared = sum(map(len, before & now))
        return shared > 0 and shared >= ALIKE * max(sum(map(len, before)), sum(map(len, now)))


def _texts(blocks: Iterable[Block]) -> set[str]:
    return {block.text for block in blocks if block.kind in _BODY}


def _may_take(db: Database, page: Row, filing: Filing, said: _Said) -> bool:
    """Whether the page may be filed under an address that it does not give by itself alone."""
    if filing.tie is Tie.FORM:
        return True
    lasting = filing.tie is Tie.MOVED or (filing.tie is Tie.LED and not is_named(db, page))
    return lasting and _is_at_home(db, page, filing.url) and said.is_like(page)


def _is_at_home(db: Database, page: Row, url: str) -> bool:
    """Whether what the page said before was said on the site of *url*; a page that was never read said nothing."""
    if page["edition_id"] is None:
        return True
    (domain,) = db.execute("SELECT domain FROM sites WHERE id = ?", [page["site_id"]]).fetchone()
    return bool(domain == domain_of(url))


def _take(db: Database, page: Row, url: str, now: str) -> None:
    """File the page under *url*, and keep its address so far as another one; one that the user named stays."""
    if is_named(db, page):
        keep_address(db, url, page["id"], now)
        return
    site = site_number(db, domain_of(url))
    db.execute("UPDATE pages SET url = ?, site_id = ? WHERE id = ?", [url, site, page["id"]])
    keep_address(db, page["url"], page["id"], now)


def _ask(db: Database, page_id: int, asked: str) -> None:
    """Ask for the page by that one of its addresses which answered; for one that the user named by the user's."""
    page = page_row(db, page_id)
    if page_at(db, asked) != page_id:
        return
    kept = None if asked == page["url"] or is_named(db, page) else asked
    if kept != page["asked"]:
        db.execute("UPDATE pages SET asked = ? WHERE id = ?", [kept, page_id])


def _settle_two(db: Database, page: Row, other: Row, filing: Filing, now: str, said: _Said) -> Settled:
    """Let *page* join the *other* one, under whose address it is to be filed, if they are one."""
    stands = _stands(other)
    same = other["kind"] == SourceKind.PAGE and (
        filing.tie is Tie.FORM
        or (
            filing.tie is Tie.NAMED
            and stands
            and _is_at_home(db, page, other["url"])
            and said.is_like(page)
            and said.is_like(other)
        )
        or (filing.tie is not Tie.NAMED and _may_take(db, page, filing, said))
    )
    if not same:
        return Settled(page["id"])
    counts = not stands or filing.asked == (other["asked"] or other["url"])
    join(db, page["id"], other["id"], now, quiet=not counts)
    if counts:
        _ask(db, other["id"], filing.asked)
    return Settled(other["id"], counts)


def _stands(page: Row) -> bool:
    """Whether the page is read by itself, and well."""
    return page["edition_id"] is not None and not page["failures"] and page["retired_at"] is None


def _take_in(db: Database, page_id: int, now: str, said: _Said) -> None:
    """Let those pages of the site join this one that gave its address as theirs, and say the same."""
    twins = db.query(
        """SELECT twins.* FROM pages JOIN editions ON editions.canonical = pages.url
        JOIN pages AS twins ON twins.edition_id = editions.id AND twins.site_id = pages.site_id AND twins.id <> pages.id
        WHERE pages.id = ? AND twins.kind = 'page'""",
        [page_id],
    )
    for twin in list(twins):
        if said.is_like(twin):
            join(db, twin["id"], page_id, now, quiet=_stands(page_row(db, page_id)))
