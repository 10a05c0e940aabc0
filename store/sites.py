"""Who publishes: the kind of a site, by the user's word or the table of well-known ones, and its row in the store."""

from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from sqlite_utils import Database

from store.known_sites import KNOWN, SiteKind

#: names are cut to so many labels; what stands before them tells nothing of the site
_MOST_LABELS: Final = 10


def domain_of(url: str) -> str:
    """Return the domain of the site that publishes *url*: its host without ``www.``, "" where it is no address.

    >>> domain_of("https://www.example.org:8080/a"), domain_of("https://[broken/")
    ('example.org', '')
    """
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # a broken address fails to be fetched, and is recorded all the same
        return ""


def kind_of(domain: str, own: Mapping[str, SiteKind] | None = None) -> SiteKind:
    """Return the kind of the site at *domain*: that of the nearest domain, itself or one above, that is known.

    *own* are the user's words, which stand before those of the table about the same domain.

    >>> kind_of("about.netflix.com").value, kind_of("www.example.org").value
    ('official', 'unknown')
    >>> kind_of("news.example.org", {"example.org": SiteKind.TRADE}).value
    'trade'
    """
    known = KNOWN | dict(own or {})
    return next((known[name] for name in _upwards(domain) if name in known), SiteKind.UNKNOWN)


def site_number(db: Database, domain: str) -> int:
    """Return the number of the site at *domain*; a new one is of the kind that the nearest known domain has.

    The user's words stand in the rows of the sites that they are about.
    """
    found = db.execute("SELECT id FROM sites WHERE domain = ?", [domain]).fetchone()
    if found is None:
        names = list(_upwards(domain))
        marks = ", ".join("?" * len(names))
        rows = db.execute(f"SELECT domain, kind FROM sites WHERE kind <> 'unknown' AND domain IN ({marks})", names)
        kind = kind_of(domain, {name: SiteKind(kind) for name, kind in rows})
        found = [db.execute("INSERT INTO sites (domain, kind) VALUES (?, ?)", [domain, str(kind)]).lastrowid]
    return int(found[0])


def _upwards(domain: str) -> Iterator[str]:
    """Yield *domain* and the domains above it, the nearest first."""
    labels = domain.casefold().rstrip(".").split(".")[-_MOST_LABELS:]
    return (".".join(labels[first:]) for first in range(len(labels)))
