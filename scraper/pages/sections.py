"""What headings such as "Comments" and "Related stories" say about the lines under them."""

from collections.abc import Iterable
from typing import Final

from bs4.element import PageElement, Tag

from scraper.pages.kinds import above_comments, is_heading, over_comments, over_links, over_site
from scraper.pages.places import Inside
from scraper.pages.runs import Line
from store.model import BlockKind

#: a line of so much prose ends a list of links, if it stands where the article's prose does
_PROSE: Final = 140
#: a heading over something is no longer
_HEADING: Final = 60
#: how far headings reach up beyond boxes that hold nothing else
_BOXES: Final = 3
#: a number of comments begins them behind this share of the prose; above that it only leads there
_LATE: Final = 0.5
_ITEMS: Final = frozenset({"li", "figcaption"})


def mark_sections(lines: list[Line]) -> None:
    """Give the lines under headings such as "Comments" and "Related stories" their kind."""
    kind, reach = None, Inside(None)
    late = _LATE * sum(line.prose for line in lines if line.kind is None)
    read = 0.0
    prose_in: set[int] = set()
    for line in lines:
        if kind is not None and (not reach.holds(line.where) or _ends(kind, line, prose_in)):
            kind = None
        read += line.prose if line.kind is None else 0
        if kind is None and line.kind is None and line.prose >= _PROSE:
            prose_in.add(id(line.where.parent))
        if line.kind is None and (len(line.text) <= _HEADING or line.is_heading):
            begun = BlockKind.COMMENT if read > late and above_comments(line) else _begins(line)
            if begun is not None:
                kind, reach = begun, Inside(_scope(line))
                line.kind = BlockKind.BOILERPLATE if begun is BlockKind.COMMENT else begun
                continue
        if kind is not None and line.kind is None:
            line.kind = kind


def _begins(line: Line) -> BlockKind | None:
    """Return the kind of the lines that come after *line*, if it is a heading that says so."""
    if is_heading(line):
        if over_comments(line):
            return BlockKind.COMMENT
        if over_site(line):
            return BlockKind.BOILERPLATE
    return BlockKind.RELATED if line.shape not in _ITEMS and over_links(line) else None


def _ends(kind: BlockKind, line: Line, prose_in: set[int]) -> bool:
    """Whether *line* can't belong to a list of links: prose beside the prose that came before, or the next heading."""
    if kind is BlockKind.COMMENT:
        return False
    beside = id(line.where.parent) in prose_in
    return (line.prose >= _PROSE and line.linked < 0.3 and beside) or (is_heading(line) and line.linked < 0.5)


def _scope(line: Line) -> Tag | None:
    """Return the element whose rest a heading speaks for: around it, beyond boxes that hold the heading alone."""
    scope = line.where.parent if line.is_heading or line.where.name == "p" else line.where
    for _ in range(_BOXES):
        if scope is None or scope.parent is None or any(_has_text(child) for child in _after(scope, line)):
            break
        scope = scope.parent
    return scope


def _after(scope: Tag, line: Line) -> Iterable[PageElement]:
    """Return what stands in *scope* behind the child that holds *line*."""
    place = line.where
    if place is scope:
        return () if _is_all(scope, line.text) else scope.contents
    while place.parent is not None and place.parent is not scope:
        place = place.parent
    return place.next_siblings


def _is_all(place: Tag, text: str) -> bool:
    """Whether *text*, which stands in *place*, is all of its text."""
    left = len("".join(text.split()))
    for said in place.strings:
        left -= len("".join(said.split()))
        if left < 0:
            return False
    return True


def _has_text(node: PageElement) -> bool:
    if isinstance(node, Tag):
        return next(node.stripped_strings, None) is not None
    return bool(str(node).strip())
