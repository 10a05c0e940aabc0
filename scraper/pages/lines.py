"""A page's tree -> its lines of text, in reading order, each with what its markup says about it."""

import re
from html import escape
from itertools import islice
from typing import Final

from bs4.element import NavigableString, Tag

from scraper.pages.elements import BLOCKS
from scraper.pages.facts import FACTUAL, facts_of
from scraper.pages.hints import Hint, hinted, published_by_name
from scraper.pages.runs import HEADINGS, Context, Line, Piece, Stamp, line_of, lines_in
from scraper.pages.soup import parse
from scraper.pages.text import clean
from store.model import BlockKind

_ITEMS: Final = frozenset({"li", "dd"})
_FIGURES: Final = frozenset({"figure", "figcaption", "caption"})
#: elements whose text is for doing something with the page, not for reading
_CONTROLS: Final = frozenset({"button", "legend", "option"})
#: elements that say by their own name what they hold, unless they hold the article itself
_KINDS: Final = {"footer": BlockKind.BOILERPLATE, "form": BlockKind.BOILERPLATE, "address": BlockKind.BOILERPLATE}
#: a date with its time and a word before it has no more letters, and no more pieces
_DATE: Final = 60
_DATE_PARTS: Final = 8
#: a footnote's mark has fewer elements and strings
_MARK_PARTS: Final = 12
#: ``[1]`` or ``[citation needed]`` as a wiki sets it
_BRACKETED: Final = re.compile(r"\s*\[[^\[\]]{1,30}\]\s*")
_MARKUP: Final = re.compile(r"</?(?:p|br|div|li)\b", re.IGNORECASE)
_HIDING: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def lines_of(root: Tag, *, protected: frozenset[int] = frozenset()) -> tuple[list[Line], list[Stamp]]:
    """Return the lines below *root* and the dates that it marks as such.

    The names of elements whose `id()` is in *protected* say nothing about their lines.
    """
    lines: list[Line] = []
    stamps: list[Stamp] = []
    pieces: list[Piece] = []
    stack: list[tuple[object, Context, bool]] = [(root, Context("div", root), False)]
    while stack:
        node, context, leaving = stack.pop()
        if isinstance(node, NavigableString):
            pieces.append((str(node), context))
        elif leaving:
            lines += _flushed(pieces)
        elif isinstance(node, Tag) and not _is_hidden(node) and not _is_footnote_mark(node):
            inner = _enter(node, context, protected)
            if node.name == "br" or (context.shape == "figcaption" and _is_credit(node)):
                pieces.append((None, context))
            if node.attrs or node.name == "time":
                stamps += _stamp(node, len(lines), inner)
            if node.name in BLOCKS:
                lines += _flushed(pieces)
                stack.append((node, inner, True))
            facts = facts_of(node) if node.name in FACTUAL else []
            lines += [line_of([(fact, inner._replace(shape="li"))]) for fact in facts]
            if not facts:
                stack.extend((child, inner, False) for child in reversed(node.contents))
    return lines + _flushed(pieces), stamps


def lines_of_text(text: str) -> list[Line]:
    """Return the lines of a *text* without a page around it, in markup or in plain lines."""
    if not _MARKUP.search(text):
        text = "<br><br>".join(map(escape, text.splitlines()))
    return lines_of(parse(f"<div>{text}</div>").soup)[0]


def _stamp(tag: Tag, line: int, context: Context) -> list[Stamp]:
    """Return the date that *tag* marks: as a `time` element, by microdata, or by its names."""
    itemprop = str(tag.attrs.get("itemprop", "")).lower()
    names = f"{tag.attrs.get('class', '')} {tag.attrs.get('id', '')}"
    if tag.name != "time" and itemprop not in {"datepublished", "datemodified"} and not published_by_name(names):
        return []
    text = str(tag.attrs.get("datetime") or tag.attrs.get("content") or _short_text(tag))
    return [Stamp(text, line, f"{names} {itemprop} {context.where.attrs.get('class', '')}", context.kind, itemprop)]


def _short_text(tag: Tag) -> str:
    """Return the text of *tag*, if it is no longer than a date with its time and a word before it."""
    parts = list(islice(tag.strings, _DATE_PARTS))
    text = clean(" ".join(parts))
    return text if len(text) <= _DATE and len(parts) < _DATE_PARTS else ""


def _enter(tag: Tag, context: Context, protected: frozenset[int]) -> Context:
    """Return what is so inside *tag*, which stands where *context* is so."""
    name = tag.name
    if name in BLOCKS:
        context = Context(_shape(tag, context.shape), tag, *context[2:])
    elif name == "a" and "href" in tag.attrs:
        context = context._replace(link=str(tag.attrs["href"]))
    elif name in {"b", "strong"}:
        context = context._replace(bold=True)
    elif name in {"i", "em"}:
        context = context._replace(slanted=True)
    elif name == "small":
        context = context._replace(small=True)
    elif name == "font":
        context = context._replace(font=str(tag.attrs.get("size", "")))
    elif name == "cite" and context.shape == "figcaption":
        context = context._replace(kind=context.kind or BlockKind.BOILERPLATE)  # the credit of a picture
    if name in _CONTROLS and context.shape not in HEADINGS:
        context = context._replace(control=True)
    if context.kind is None and id(tag) not in protected and (hint := _hint(tag)) is not None:
        if hint.kind is BlockKind.P:
            return context
        if hint.kind is BlockKind.H2:
            return context._replace(shape="h4") if _holds_no_block(tag) else context
        if hint.kind is BlockKind.CAPTION:
            return context if context.shape in HEADINGS else context._replace(shape="figcaption")
        return context._replace(kind=hint.kind, hint=tag, word=hint.word)
    return context


def _shape(tag: Tag, outer: str) -> str:
    name: str = tag.name
    if name in _FIGURES:
        return "figcaption"
    if name in HEADINGS:
        return name
    if name in _ITEMS:
        # An item with several paragraphs is a place to put them, such as a slide or an answer.
        return (
            "div"
            if sum(child.name in {"p", "h2", "h3", "h4"} for child in tag.find_all(True, recursive=False)) > 1
            else "li"
        )
    if outer in HEADINGS or outer in {"li", "figcaption"}:
        return outer if name in {"p", "div", "blockquote", "center"} else "div"
    return "p" if name in {"p", "blockquote"} else "div"


def _hint(tag: Tag) -> Hint | None:
    """Return what *tag* holds, by its names, its own name, or the fields that a reader fills in there."""
    name: str = tag.name
    if (hint := hinted(tag)) is not None:
        return hint
    if name in _KINDS:
        return Hint(_KINDS[name], name)
    if name == "aside" and tag.find(["table", "dl", "th"]) is None:
        return Hint(BlockKind.BOILERPLATE if tag.find("a") is None else BlockKind.RELATED, name)
    if name in BLOCKS and _has_field(tag):
        return Hint(BlockKind.BOILERPLATE, "input")
    return None


def _holds_no_block(tag: Tag) -> bool:
    return tag.name in {"p", "div"} and not any(
        isinstance(child, Tag) and child.name in BLOCKS for child in tag.contents
    )


def _has_field(tag: Tag) -> bool:
    fields = [child for child in tag.contents if child.name == "input"]  # type: ignore[attr-defined] # strings have one too
    return any(isinstance(field, Tag) and field.attrs.get("type") != "hidden" for field in fields)


def _is_hidden(tag: Tag) -> bool:
    return "hidden" in tag.attrs or ("style" in tag.attrs and bool(_HIDING.search(str(tag.attrs["style"]))))


def _is_footnote_mark(tag: Tag) -> bool:
    """Whether *tag* only leads to a footnote: raised, and in brackets or a link to a place on the page."""
    if tag.name != "sup":
        return False
    nodes = list(islice(tag.descendants, _MARK_PARTS))
    if len(nodes) == _MARK_PARTS:
        return False
    leads = any(isinstance(node, Tag) and str(node.attrs.get("href", "")).startswith("#") for node in nodes)
    return leads or _BRACKETED.fullmatch(tag.get_text()) is not None


def _is_credit(tag: Tag) -> bool:
    """Whether *tag*, inside the caption of a picture, holds its credit."""
    hint = hinted(tag)
    return tag.name == "cite" or (hint is not None and hint.kind is BlockKind.CAPTION)


def _flushed(pieces: list[Piece]) -> list[Line]:
    """Return the lines that *pieces* make, and empty them."""
    lines = lines_in(pieces) if pieces else []
    pieces.clear()
    return lines
