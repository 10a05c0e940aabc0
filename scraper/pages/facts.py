"""Rows of tables and lists of terms that say one thing each: ``Release date`` | ``Early 2023``."""

from typing import Final

from bs4.element import NavigableString, Tag

from scraper.pages.elements import LABELS
from scraper.pages.places import is_footnote_mark, is_hidden
from scraper.pages.text import clean

#: a row with more text than this is layout or prose, and a longer first cell is no label (measured on infoboxes)
_ROW: Final = 300
_LABEL: Final = 60
#: letters; a longer description that ends as a sentence does is prose, and its term a heading
_ANSWER: Final = 120
_ENDS: Final = frozenset('.!?。！？”»"')
#: a term that asks is a heading over its answer
_ASKING: Final = frozenset("?？")
_CELLS: Final = range(2, 9)
#: what holds a label and a value (portable infoboxes, lists of details)
_BOXES: Final = frozenset({"div", "li", "p", "section"})
#: elements that `facts_of` knows
FACTUAL: Final = _BOXES | {"tr", "dl"}
#: two elements with white space around them
_CHILDREN: Final = range(2, 6)
#: elements that no cell of a table of facts holds
_LAYOUT: Final = frozenset({"table", "dl", "h1", "h2", "form", "article", "section", "blockquote", "figure"})


def facts_of(tag: Tag) -> list[str]:
    """Return the facts that *tag* states, if it is a row of a table, a list of terms or an infobox's pair; else nothing.

    >>> from bs4 import BeautifulSoup
    >>> facts_of(BeautifulSoup("<table><tr><th>Network<td>Netflix", "lxml").tr)
    ['Network: Netflix']
    """
    if tag.name == "tr":
        cells = [child for child in tag.contents if isinstance(child, Tag) and child.name in {"td", "th"}]
        return _row(cells)
    if tag.name == "dl":
        return _terms(tag)
    return _labelled(tag) if tag.name in _BOXES else []


def _row(cells: list[Tag]) -> list[str]:
    if len(cells) not in _CELLS:
        return []
    texts = [_text(cell) for cell in cells]
    if any(text is None for text in texts):
        return []
    said = [text for text in texts if text]
    if said and not any(map(str.isalnum, said[0])):  # a bullet in a cell of its own
        said = said[1:]
        if len(said) == 1:
            return said
    if len(said) < 2 or sum(map(len, said)) > _ROW or len(said[0]) > _LABEL:
        return []
    if len(said) == 2:
        return [_pair(*said)]
    return [" | ".join(said)]


def _labelled(tag: Tag) -> list[str]:
    """Return the pair of a box that holds two elements, the first of which is called a label."""
    if len(tag.contents) not in _CHILDREN:
        return []
    parts = [child for child in tag.contents if isinstance(child, Tag) or str(child).strip()]
    if len(parts) != 2 or not all(isinstance(part, Tag) for part in parts):
        return []
    label, value = (part for part in parts if isinstance(part, Tag))
    return _row([label, value]) if LABELS.search(str(label.attrs.get("class", ""))) else []


def _terms(tag: Tag) -> list[str]:
    """Return the pairs of a list of terms, if all of it is short."""
    facts, label = [], ""
    children = [child for child in tag.contents if isinstance(child, Tag)]
    for child in _pairs(children):
        text = _text(child)
        if text is None or len(text) > _ROW or (child.name == "dt" and (len(text) > _LABEL or text[-1:] in _ASKING)):
            return []
        if len(text) > _ANSWER and text[-1] in _ENDS:
            return []
        if child.name == "dt":
            label = text
        elif text:
            facts.append(_pair(label, text) if label else text)
    return facts


def _pairs(children: list[Tag]) -> list[Tag]:
    """Return terms and descriptions, also where each pair stands in a box of its own."""
    found: list[Tag] = []
    for child in children:
        boxed = [inner for inner in child.contents if isinstance(inner, Tag)] if child.name == "div" else [child]
        found += [inner for inner in boxed if inner.name in {"dt", "dd"}]
    return found


def _pair(label: str, text: str) -> str:
    return f"{label} {text}" if label[-1] in ":：?" else f"{label}: {text}"


def _text(cell: Tag) -> str | None:
    """Return the text of *cell* that a reader sees, or None where it holds more than a fact."""
    parts: list[str] = []
    stack = [*reversed(cell.contents)]
    while stack:
        node = stack.pop()
        if isinstance(node, NavigableString):
            parts.append(str(node))
        elif isinstance(node, Tag) and not is_hidden(node) and not is_footnote_mark(node):
            if node.name in _LAYOUT or len(parts) > _ROW:
                return None
            if node.name in {"br", "li", "p", "div"}:
                parts.append(" ")
            stack.extend(reversed(node.contents))
    return clean("".join(parts))
