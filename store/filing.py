"""Where things are filed: the number of a page and of its site, and the edition that its contents are."""

from sqlite_utils import Database

from store.model import Article, SourceKind
from store.rows import iso
from store.sites import domain_of, site_number
from store.texts import pack


def page_number(db: Database, url: str, kind: SourceKind | None, source: str | None, now: str) -> int:
    """Return the number of the page that is known by *url*; a new one comes from *source*, and is what that is unless *kind* says better."""
    known = "SELECT id, kind FROM pages WHERE id = (SELECT page_id FROM page_addresses WHERE url = ?)"
    found = db.execute(known, [url]).fetchone()
    if found is not None:
        if kind is not None and found[1] != kind:
            db.execute("UPDATE pages SET kind = ? WHERE id = ?", [str(kind), found[0]])
        return int(found[0])
    origin = db.execute("SELECT id, kind FROM sources WHERE url = ?", [source]).fetchone() or (None, "page")
    row = {
        "url": url,
        "kind": str(kind) if kind else origin[1],
        "site_id": site_number(db, domain_of(url)),
        "source_id": origin[0],
        "first_seen": now,
    }
    return int(
        db.execute(
            f"INSERT INTO pages ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
        ).lastrowid
        or 0
    )


def take_edition(db: Database, page_id: int, article: Article, fingerprint: str, now: str) -> tuple[int, bool]:
    """Return the number of the edition with these contents, written if it is new, and whether the page changed."""
    current, known = db.execute(
        "SELECT edition_id, (SELECT id FROM editions WHERE page_id = pages.id AND fingerprint = ?) FROM pages WHERE id = ?",
        [fingerprint, page_id],
    ).fetchone()
    if known is None:
        packed, base = pack(db, page_id, article.blocks)
        row = {
            "page_id": page_id,
            "fingerprint": fingerprint,
            "headline": article.headline,
            "published": iso(article.published),
            "published_from": article.published_from,
            "modified": iso(article.modified),
            "byline": article.byline,
            "language": article.language,
            "canonical": article.canonical,
            "blocks": packed,
            "base_id": base,
            "first_seen": now,
        }
        known = db.table("editions").insert(row).last_pk
    elif known != current:  # seen before: its text may have been let go since
        refilled = "UPDATE editions SET blocks = ?, base_id = ?, pruned = NULL WHERE id = ? AND pruned IS NOT NULL"
        db.execute(refilled, [*pack(db, page_id, article.blocks), known])
    if known != current:
        db.execute(
            "UPDATE pages SET edition_id = ?, fingerprint = ?, last_changed = ? WHERE id = ?",
            [known, fingerprint, now, page_id],
        )
        # an edition may come back, so that the first sight of each does not tell when the page said what
        db.execute("INSERT OR IGNORE INTO sightings VALUES (?, ?, ?, ?)", [page_id, now, known, now])
    return int(known), known != current


def listing_changed(db: Database, page_id: int, fingerprint: str | None, now: str) -> bool:
    """Keep the fingerprint of what a listing names; return whether it is another one than before."""
    known = db.execute("SELECT fingerprint FROM pages WHERE id = ?", [page_id]).fetchone()[0]
    if fingerprint is None or fingerprint == known:
        return False
    db.execute("UPDATE pages SET fingerprint = ?, last_changed = ? WHERE id = ?", [fingerprint, now, page_id])
    return True
