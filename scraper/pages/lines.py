"""A page's tree -> its lines of text, in reading order, each with what its markup says about it."""

import re
from html import escape
from itertools import islice
from typing import Final

from bs4.element import NavigableString, Tag

from scraper.pages.elements import BLOCKS, DATED
from scraper.pages.facts import FACTUAL, facts_of
from scraper.pages.hints import Hint, dated_by_name, hinted, published_by_name
from scraper.pages.places import is_footnote_mark, is_hidden
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
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
#: paragraphs in a caption
_CAPTION: Final = 2
#: elements of scripts' own that show how long ago something was
_TIMES: Final = frozenset({"relative-time", "time-ago", "local-time"})
#: how the class of a button is called that opens what stands under it, and so is a heading
_OPENING: Final = re.compile(r"accordion|\bfaq|question", re.IGNORECASE)
#: how Japanese portals part paragraphs within one element
_INDENT: Final = "\n\u3000"
_MARKUP: Final = re.compile(r"</?(?:p|br|div|li)\b", re.IGNORECASE)


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
            pieces += _pieces_of(str(node), context)
        elif leaving:
            lines += _flushed(pieces)
        elif isinstance(node, Tag) and not is_hidden(node) and not is_footnote_mark(node):
            inner = _enter(node, context, protected)
            if node.name == "br" or (context.shape == "figcaption" and _is_credit(node)):
                pieces.append((None, context))
            if node.attrs or node.name == "time":
                stamps += _stamp(node, len(lines), inner)
            if node.name in BLOCKS:
                lines += _flushed(pieces)
                stack.append((node, inner, True))
            facts = facts_of(node) if node.name in FACTUAL else []
            if facts:
                stamps += [stamp for inside in node.find_all(True) for stamp in _stamp(inside, len(lines), inner)]
            lines += [line_of([(fact, inner._replace(shape="li"))]) for fact in facts]
            if not facts:
                stack.extend((child, inner, False) for child in reversed(node.contents))
    return lines + _flushed(pieces), stamps


def _pieces_of(text: str, context: Context) -> list[Piece]:
    """Return *text* in pieces: an ideographic space behind the end of a line of the source begins a paragraph."""
    if _INDENT not in text:
        return [(text, context)]
    pieces: list[Piece] = []
    for part in text.split(_INDENT):
        pieces += [(None, context), (None, context), (part, context)] if pieces else [(part, context)]
    return pieces


def lines_of_text(text: str) -> list[Line]:
    """Return the lines of a *text* without a page around it, in markup or in plain lines."""
    if not _MARKUP.search(text):
        text = "<br><br>".join(map(escape, text.splitlines()))
    return lines_of(parse(f"<div>{text}</div>").soup)[0]


def _stamp(tag: Tag, line: int, context: Context) -> list[Stamp]:
    """Return the date that *tag* marks: as a `time` element, by microdata, or by its names."""
    attributes = tag.attrs
    itemprop = str(attributes.get("itemprop", "")).lower()
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    hidden = _hidden_date(tag, names)
    marked = tag.name == "time" or itemprop in {"datepublished", "datemodified"} or published_by_name(names)
    if not marked and not hidden:
        return []
    text = str(attributes.get("datetime") or attributes.get("content") or hidden or _short_text(tag))
    return [Stamp(text, line, f"{names} {itemprop} {context.where.attrs.get('class', '')}", context.kind, itemprop)]


def _hidden_date(tag: Tag, names: str) -> str:
    """Return the date in attributes of *tag* that stands for what readers see, such as "3 years ago", "" where there is none."""
    attributes = tag.attrs
    if tag.name in _TIMES:
        return str(attributes.get("datetime", ""))
    title = str(attributes.get("title", ""))
    if len(title) <= _DATE and _YEAR.search(title) and dated_by_name(names):
        return title
    held = next((str(attributes[name]) for name in DATED if name in attributes), "")
    return held if len(held) <= _DATE and dated_by_name(names) else ""


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
        if context.kind is None and context.where.name == "figure" and _is_card(tag):
            return context._replace(kind=BlockKind.RELATED, hint=tag, word="figure")
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
        opens = name == "button" and _OPENING.search(str(tag.attrs.get("class", "")))
        context = context._replace(shape="h4") if opens else context._replace(control=True)
    if context.kind is None and id(tag) not in protected and (hint := _hint(tag)) is not None:
        if hint.kind is BlockKind.P:
            return context
        if hint.kind is BlockKind.H2:
            return context._replace(shape="h4") if _holds_no_block(tag) else context
        if hint.kind is BlockKind.CAPTION:
            return (
                context if context.shape in HEADINGS or _holds_paragraphs(tag) else context._replace(shape="figcaption")
            )
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


def _is_card(link: Tag) -> bool:
    """Whether a *link* in a figure holds boxes of text and no caption: that is a preview of another page."""
    names = {child.name for child in link.contents if isinstance(child, Tag)}
    return "figcaption" not in names and not names.isdisjoint(BLOCKS)


def _holds_paragraphs(tag: Tag) -> bool:
    """Whether *tag* has more paragraphs than a caption: some sites call the text of a post the caption of its picture."""
    return sum(child.name == "p" for child in tag.contents if isinstance(child, Tag)) > _CAPTION


def _has_field(tag: Tag) -> bool:
    fields = [child for child in tag.contents if child.name == "input"]  # type: ignore[attr-defined] # strings have one too
    return any(isinstance(field, Tag) and field.attrs.get("type") != "hidden" for field in fields)


def _is_credit(tag: Tag) -> bool:
    """Whether *tag*, inside the caption of a picture, holds its credit."""
    hint = hinted(tag)
    return tag.name == "cite" or (hint is not None and hint.kind is BlockKind.CAPTION)


def _flushed(pieces: list[Piece]) -> list[Line]:
    """Return the lines that *pieces* make, and empty them."""
    lines = lines_in(pieces) if pieces else []
    pieces.clear()
    return lines
