"""The page of a watch: the answer and whether to believe it, the timeline, who says so, and how it moved."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from sqlite_utils import Database

from store.answer import Answer, Status
from store.answering import circumstances
from store.belief import chances, record_behind, voiced
from store.errors import StoreError
from store.groups import Group
from store.model import Event
from store.moves import moved, until
from store.picture import drawn_points
from store.rows import Row
from store.timeline import SHOWN
from store.web import rows
from store.web.groups import cut, headings, stood
from store.web.near import meant
from store.web.pages import Asked, Shown, missing
from store.web.recalled import answer_on, chart_of, groups_of, records_before, timeline_of

#: claims on one page of a watch's
_CLAIMS: Final = 60

#: marks of the picture that stand in its table, the newest
_ROWS: Final = 100

#: widths for which the large timeline is drawn: a desk's and a telephone's
_WIDE, _NARROW = 900, 380


def watch(db: Database, asked: Asked) -> Shown:
    """Show a watch: its answer and why, the timeline, the claims by origin, and what changed."""
    today = asked.now.date()
    try:
        drawn = timeline_of(db, asked.part, today)
    except StoreError:
        return missing("No such watch", "It is not on the watch list.", meant(db, asked.part))
    answer = answer_on(db, asked.part, today)
    out = drawn.released or _out(answer)
    drawn = replace(drawn, answers=until(drawn.answers, answer, today), released=out)
    known = records_before(db, today, asked.part)
    groups = groups_of(db, drawn, answer)
    marks = drawn_points(drawn, _WIDE)
    values = {
        "watch": drawn,
        "answer": answer,
        "chances": chances(answer),
        "voiced": voiced(groups, known, over=answer.status is Status.RELEASED),
        "records": {point.claim_id: found for point in drawn.points if (found := record_behind(point, known))},
        "steps": moved(drawn.answers),
        "removed": rows.removed(db, asked.part),
        "about": circumstances(db, asked.part),
        "wide": chart_of(db, drawn, _WIDE),
        "narrow": chart_of(db, drawn, _NARROW),
        "table": marks[: -_ROWS - 1 : -1],
        "marks": len(marks),
        "count": len(drawn.points),
        "total": rows.count_of_claims(db, asked.part) if len(drawn.points) == SHOWN else len(drawn.points),
        "changes": rows.changes(db, watch=asked.part, event=Event.RELEASE, loud=True, size=12),
        "run": rows.last_run(db),
    }
    return Shown("watch.html", {**values, **_claims(groups, answer, asked)})


def _claims(groups: Sequence[Group], answer: Answer, asked: Asked) -> Row:
    """Return the page of the claims that is asked for, or that has the one that is *chosen*."""
    chosen = asked.number("claim")
    pages = cut(groups, _CLAIMS)
    page = _page_with(pages, chosen) or min(asked.page, max(len(pages), 1))
    heads = headings(groups, over=answer.status is Status.RELEASED)
    listed = stood(pages[page - 1] if pages else [], chosen, heads)
    return {"stood": listed, "page": page, "more": page < len(pages), "chosen": chosen}


def _out(answer: Answer) -> date | None:
    """Return the day on which it came out by the answer; None where it did not, or on a day that nobody knows."""
    return answer.window.latest if answer.status is Status.RELEASED and answer.window else None


def _page_with(pages: Sequence[Sequence[Group]], claim: int | None) -> int | None:
    """Return the number of the page that has a claim; None where none has."""
    return next((number for number, page in enumerate(pages, 1) if any(group.has(claim) for group in page)), None)
