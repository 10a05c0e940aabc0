"""`claims --origins`: the statements about each watch, and under each the voices behind it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from rich.text import Text

from scraper.cli.nouns import counted
from scraper.cli.words import Line, address, claim_lines
from store.rows import claim_from_json
from store.wording import plain

#: the columns of `--csv`, a line for each claim: *origin* is the name of the voice that stands for the others like it
ORIGIN_COLUMNS: Final = (
    *("watch", "event", "earliest", "latest", "edtf", "stance", "origin"),
    *("id", "page", "site", "attributed_to", "quote", "first_seen"),
)


def origin_rows(statements: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield a row for each claim of each statement, for `--csv`."""
    for one in statements:
        for origin in one["origins"]:
            name = origin[0]["attributed_to"] or origin[0]["site"]
            yield from ({**claim, **{key: one[key] for key in ORIGIN_COLUMNS[:6]}, "origin": name} for claim in origin)


def origin_lines(statements: Sequence[dict[str, Any]]) -> Iterator[Line]:
    """Yield the lines of a tree: the watch, what is said, each origin by the name of its first sayer, its pages."""
    for watch, about in groupby(statements, key=itemgetter("watch")):
        yield Line(Text(watch, "bold cyan"))
        for one in about:
            said, _ = claim_lines(claim_from_json({**one, "attributed_to": None, "quote": ""}), 2)
            claims = sum(len(origin) for origin in one["origins"])
            extent = f"  {counted(len(one['origins']), 'voice')}, {counted(claims, 'claim')}"
            yield Line(said.text.append(extent, "bold"), said.indent)
            for origin, why in zip(one["origins"], one["ties"], strict=True):
                name = plain(origin[0]["attributed_to"] or origin[0]["site"], 100)
                tied = f", {counted(len(origin), 'claim')} that are one voice: {why}" if why else ""
                yield Line(Text.assemble(name, (tied, "dim")), 4)
                for claim in origin:
                    where = address(claim["page"], 6)
                    yield Line(where.text.append(f"  [{claim['id']}]"), where.indent, whole=True)
