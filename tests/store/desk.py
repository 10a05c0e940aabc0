"""What the store's tests speak: short claims, and a desk that reads pages into a store as a crawl does."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlite_utils import Database

from store import ledger
from store.ledger import Recorded
from store.model import Article, Block, BlockKind, ChangeKind, Claim, Event, Stance, Watch, Window
from store.owing import Target

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
WATCH = Watch("The Lighthouse Shift", 2, ("Lighthouse",))
PAGE = "https://www.courier.example/lighthouse-2"
PHONE = Target("phone", frozenset(ChangeKind))


def claim(
    edtf: str | None,
    quote: str = "It returns.",
    *,
    event: Event = Event.RELEASE,
    stance: Stance = Stance.EXPECTED,
    credit: str | None = None,
    relative: bool = False,
) -> Claim:
    """Write a claim by its window: "2026-03-04" a day, "2026-03" a month, "2026" a year, "A/B", ".." an open end."""
    return Claim(event, window(edtf) if edtf else None, stance, credit, quote, relative)


def window(edtf: str) -> Window:
    first, _, last = edtf.partition("/")
    return Window(_edge(first, last=False), _edge(last or first, last=True))


def _edge(text: str, *, last: bool) -> date | None:
    if text == "..":
        return None
    year, month, day = ([int(part) for part in text.split("-")] + [0, 0])[:3]
    if day:
        return date(year, month, day)
    if not last:
        return date(year, month or 1, 1)
    return date(year + (month or 12) // 12, (month or 12) % 12 + 1, 1) - timedelta(days=1)


@dataclass
class Desk:
    """Reads pages into a store as a crawl would, an hour after each other."""

    db: Database
    run: int
    at: datetime = NOON
    targets: tuple[Target, ...] = (PHONE,)
    published: str | None = None

    def read(self, *claims: Claim, url: str = PAGE, fingerprint: str | None = None, headline: str = "News") -> Recorded:
        self.at += timedelta(hours=1)
        published = date.fromisoformat(self.published) if self.published else None
        article = Article(url, headline, (Block(BlockKind.P, "A keeper walks up the stairs."),), published)
        return ledger.record_article(
            self.db,
            url=url,
            article=article,
            claims={WATCH: claims},
            fingerprint=fingerprint or str(self.at),
            etag='"a"',
            last_modified="Mon, 05 Jan 2026 12:00:00 GMT",
            run=self.run,
            at=self.at,
            targets=self.targets,
        )

    def end_first_look(self) -> None:
        """Be past the crawl that sums up."""
        self.db.execute("UPDATE watches SET looked_at = '2026-01-05T12:00:00Z'")

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        return list(self.db.execute(sql))
