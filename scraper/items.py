"""What spiders hand to the pipelines, and both to the processes that read; nothing here takes time to import."""

from dataclasses import dataclass, field
from datetime import date

from store.model import Article, Claim, SourceKind, Watch


@dataclass(slots=True)
class Fetched:
    """A page that was answered with content, and what the server said about it."""

    url: str
    body: bytes = field(repr=False)
    charset: str | None
    etag: str | None
    last_modified: str | None
    source: str
    bears_claims: bool  # claims stand on it, so that it is read even where it no longer names a watch
    address: str = ""  # where it was found, at the end of all redirects; "" for its url
    asked: str = ""  # the address that was asked; "" for its url
    moved: bool = False  # all redirects on the way were for good


@dataclass(slots=True)
class Read:
    """A page that was read."""

    page: Fetched
    article: Article
    fingerprint: str
    claims: dict[Watch, tuple[Claim, ...]]

    @property
    def url(self) -> str:
        """Return the page's address."""
        return self.page.url


@dataclass(slots=True)
class Unread:
    """A page that names no watch and bears no claims, so that it was not parsed further."""

    page: Fetched

    @property
    def url(self) -> str:
        """Return the page's address."""
        return self.page.url


@dataclass(slots=True)
class Unchanged:
    """A page or a source of which the server says that it has not changed; the addresses are as in `Fetched`."""

    url: str
    source: str
    address: str = ""
    asked: str = ""
    moved: bool = False


@dataclass(slots=True)
class Failed:
    """An address that gave nothing to read, and why, in a few words.

    *gone* says that the server has no such page (any more), *whole* that what it sent instead was no content, so that
    its validators are worth nothing.
    """

    url: str
    reason: str
    source: str
    gone: bool = False
    whole: bool = False


@dataclass(slots=True)
class Resting:
    """An address that is due and was not asked for, because its site is left alone."""

    url: str
    source: str


@dataclass(slots=True)
class Listed:
    """A feed or sitemap that was read: the new pages that it led to, and what the server said about it.

    *fingerprint* is that of all addresses in it; *changed_on* has the days on which a sitemap says that pages changed.
    """

    url: str
    source: str
    kind: SourceKind
    pages: tuple[str, ...]
    etag: str | None
    last_modified: str | None
    fingerprint: str | None = None
    changed_on: dict[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PageTask:
    """A page to be read by another process, and the day on which that is."""

    url: str
    address: str
    body: bytes = field(repr=False)
    charset: str | None
    wanted: bool  # to be read whatever it names: claims stand on it, or it has been seen to name a watch
    today: date


@dataclass(frozen=True, slots=True)
class ListingTask:
    """A feed or sitemap to be read by another process; with *everything* all that it lists is wanted."""

    url: str
    kind: SourceKind
    body: bytes = field(repr=False)
    everything: bool
    today: date


Task = PageTask | ListingTask


@dataclass(frozen=True, slots=True)
class Heard:
    """What a page says: its article, the article's fingerprint, and the claims about the watches that it names."""

    article: Article
    fingerprint: str
    claims: dict[Watch, tuple[Claim, ...]]


@dataclass(frozen=True, slots=True)
class Named:
    """What a listing names: the pages that *fit*, for they may say something of a watch, and further sitemaps.

    *fingerprint* is that of all addresses in it; *changed_on* has the days on which a sitemap says that pages changed.
    """

    fits: tuple[str, ...]
    nested: tuple[str, ...]
    fingerprint: str
    changed_on: dict[str, date]


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why there was nothing to read, in a few words.

    *whole* says that what the server sent was no content, as in `Failed`; *fault* has where a fault of ours happened.
    """

    reason: str
    whole: bool = False
    fault: str | None = None
