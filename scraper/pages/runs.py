"""Runs of text between two ends of blocks -> lines: what line breaks and bullets mean in pages without other markup."""

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from bs4 import Tag

from scraper.pages.text import clean, width
from store.model import BlockKind

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"})
#: signs before an item of a list that is none in markup; the weak ones count only where several lines have them
_BULLET: Final = re.compile(r"[•●▪▫◦‣⁃∙◆♦►▶✔✓★☆➤❖·]\s*")
_WEAK_BULLET: Final = re.compile(r"[-–*]\s+")
#: ``Network: Netflix``, a line of a list of facts
_FACT: Final = re.compile(r"[^:：.?!]{2,40}[:：]\s*\S")
_FACT_WIDTH: Final = 160
#: a shorter line ends where its writer wanted it to, unless the next one goes on in small letters
_WRAPPED: Final = 45
#: names of what holds nothing but an advert
_ADVERTS: Final = frozenset(
    {"ad", "ads", "advert", "advertisement", "advertising", "adslot", "ad-slot", "adsense", "sponsored"}
)
_NUMBER: Final = re.compile(r"\s*#?\d{1,3}[.)]?")
_SENTENCE_ENDS: Final = frozenset(".!?…\"'”’»)。！？」』:：")


class Context(NamedTuple):
    """What is so for the text at one place of the tree; *hint* is the element that gave the *kind*."""

    shape: str
    where: Tag
    kind: BlockKind | None = None
    hint: Tag | None = None
    word: str = ""
    link: str | None = None
    bold: bool = False
    slanted: bool = False
    small: bool = False
    control: bool = False
    font: str = ""


#: a text and what is so for it; None is a line break
Piece = tuple[str | None, Context]


@dataclass(slots=True)
class Line:
    """A run of text that a reader sees as one paragraph, item, heading or the like.

    *shape* is "p", "li", "figcaption", a name of a heading, or "div" where the markup says nothing; *where* the element
    that holds it. *linked*, *bold*, *slanted* and *small* are the shares of its letters that are so, *link* is the first
    address in it.
    """

    text: str
    shape: str
    where: Tag
    kind: BlockKind | None = None
    hint: Tag | None = None
    word: str = ""
    link: str | None = None
    linked: float = 0.0
    bold: float = 0.0
    slanted: float = 0.0
    small: float = 0.0
    font: str = ""

    @property
    def look(self) -> tuple[object, ...]:
        """Return how the line looks all along: bold, as a link, slanted, small, in a font of its own."""
        return (self.bold > 0.9, self.linked > 0.9, self.slanted > 0.9, self.small > 0.9, self.font)

    @property
    def is_heading(self) -> bool:
        """Whether the markup says that the line is a heading."""
        return self.shape in HEADINGS

    @property
    def ends_sentence(self) -> bool:
        """Whether the line ends as a sentence does."""
        return self.text[-1:] in _SENTENCE_ENDS

    @property
    def prose(self) -> float:
        """Return how much the line weighs as prose, in letters of Latin script."""
        if self.linked > 0.5 or self.is_heading:
            return 0.0
        length = width(self.text)
        return length if length >= 80 or (length >= 25 and self.ends_sentence) else length * 0.1


@dataclass(frozen=True, slots=True)
class Stamp:
    """A `time` element, or one marked as a date; *line* is the number of lines before it."""

    text: str
    line: int
    names: str
    kind: BlockKind | None
    itemprop: str


def lines_in(pieces: list[Piece]) -> list[Line]:
    """Return the lines that *pieces* make; a single line break inside a sentence parts nothing."""
    segments, gaps = _segments(pieces)
    if len(segments) == 1:
        return [_item(line) for line in [line_of(segments[0])] if line.text]
    lines = [line_of(segment) for segment in segments]
    facts = len(lines) > 2 and all(_is_fact(line) for line in lines)
    weak = sum(bool(_WEAK_BULLET.match(line.text)) for line in lines) > 1
    groups: list[list[Piece]] = []
    for number, (segment, gap, line) in enumerate(zip(segments, gaps, lines, strict=True)):
        if number and gap == 1 and not facts and _runs_on(lines[number - 1], line, weak):
            groups[-1] += [(" ", segment[0][1]), *segment]
        else:
            groups.append(list(segment))
    made = [line_of(group) for group in groups]
    return [_item(line, weak=weak, fact=facts) for line in made if line.text]


def line_of(pieces: list[Piece]) -> Line:
    """Return *pieces* as one line; its place and shape are those of its first letters."""
    pieces = _numbered(_without_boxes(_without_edges(pieces)))
    told = [(text, len(text) - text.count(" "), context) for text, context in pieces if text and not text.isspace()]
    context = told[0][2] if told else pieces[0][1]
    letters = sum(count for _, count, _ in told) or 1
    return Line(
        text=clean("".join(text or "" for text, _ in pieces)),
        shape=context.shape,
        where=context.where,
        kind=context.kind or (BlockKind.BOILERPLATE if context.control else None),
        hint=context.hint,
        word=context.word,
        link=next((context.link for _, _, context in told if context.link), None),
        linked=sum(count for _, count, context in told if context.link) / letters,
        bold=sum(count for _, count, context in told if context.bold) / letters,
        slanted=sum(count for _, count, context in told if context.slanted) / letters,
        small=sum(count for _, count, context in told if context.small) / letters,
        font=context.font,
    )


def _without_edges(pieces: list[Piece]) -> list[Piece]:
    """Leave out boilerplate at either end of a line that is none itself, such as ``[edit]`` behind a heading."""
    kinds = {context.kind for text, context in pieces if text and not text.isspace()}
    if None not in kinds or len(kinds) == 1:
        return pieces
    kept = [
        place for place, (text, context) in enumerate(pieces) if text and not text.isspace() and context.kind is None
    ]
    return pieces[kept[0] : kept[-1] + 1]


def _without_boxes(pieces: list[Piece]) -> list[Piece]:
    """Leave out an advert's label and links to other stories that stand in a box of their own within a line.

    A link by itself is none, whatever its name: its words belong to the sentence.
    """
    if pieces[0][1].kind is not None:
        return pieces
    return [(" ", context) if _is_boxed(text, context) else (text, context) for text, context in pieces]


def _numbered(pieces: list[Piece]) -> list[Piece]:
    """Part the number that an element of its own sets before a heading from its words."""
    number, follower = pieces[0][0] or "", (pieces[1][0] if len(pieces) > 1 else None) or ""
    if pieces[0][1].shape in HEADINGS and _NUMBER.fullmatch(number) and follower[:1].isupper():
        return [pieces[0], (" ", pieces[0][1]), *pieces[1:]]
    return pieces


def _is_boxed(text: str | None, context: Context) -> bool:
    if not text or context.hint is None or context.hint.name == "a":
        return False
    if context.kind is BlockKind.RELATED:
        return context.link is not None or text.isspace()
    return context.kind is BlockKind.BOILERPLATE and context.word in _ADVERTS


def _segments(pieces: list[Piece]) -> tuple[list[list[Piece]], list[int]]:
    """Part *pieces* at line breaks; with each part comes the number of breaks before it."""
    segments: list[list[Piece]] = [[]]
    gaps, breaks = [0], 0
    for piece in pieces:
        if piece[0] is None:
            breaks += 1
        elif breaks and not piece[0].isspace():
            segments.append([piece])
            gaps.append(breaks)
            breaks = 0
        else:
            segments[-1].append(piece)
    kept = [(segment, gap) for segment, gap in zip(segments, gaps, strict=True) if segment]
    return [segment for segment, _ in kept], [gap for _, gap in kept]


def _runs_on(before: Line, line: Line, weak: bool) -> bool:
    """Whether *line* goes on with the sentence of the line *before* it, one line break away."""
    if _BULLET.match(line.text) or (weak and _WEAK_BULLET.match(line.text)) or line.shape == "figcaption":
        return False
    if before.look != line.look or before.linked > 0.9 or not before.text or before.ends_sentence:
        return False
    return width(before.text) >= _WRAPPED or not line.text[:1].isupper()


def _is_fact(line: Line) -> bool:
    return bool(_FACT.match(line.text)) and width(line.text) <= _FACT_WIDTH


def _item(line: Line, *, weak: bool = False, fact: bool = False) -> Line:
    """Make an item of a line that a bullet leads, and leave the bullet out; items in markup keep what they begin with."""
    if line.shape not in {"p", "div"}:
        return line
    bullet = _BULLET.match(line.text) or (_WEAK_BULLET.match(line.text) if weak else None)
    if bullet and bullet.end() < len(line.text):
        line.text = line.text[bullet.end() :]
    if bullet or fact:
        line.shape = "li"
    return line
