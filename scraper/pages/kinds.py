"""What a line is, by what it says and how it stands there, where the names around it did not say so."""

import re
from collections.abc import Callable
from typing import Final

from scraper.pages import words
from scraper.pages.runs import Line
from scraper.pages.text import width
from store.model import BlockKind

#: a heading over comments or links: the words, perhaps with a count before or behind
_COUNT: Final = r"(?:\(?\d{1,6}\)?\s*)?"
_COMMENTS: Final = re.compile(
    rf"\W{{0,3}}{_COUNT}(?:{words.one_of(words.COMMENTS)})\s*{_COUNT}\W{{0,3}}$", re.IGNORECASE
)
_COUNTED: Final = re.compile(r"\d{1,6} (?:comments?|thoughts?|responses?|replies|reactions?)\b", re.IGNORECASE)
_COMMENTED: Final = re.compile(rf"\d{{1,6}} (?:{words.one_of(words.COMMENTED)})\s?\W", re.IGNORECASE)
_COMMENTED_BEHIND: Final = re.compile(
    r"(?:” için \d{1,6} yorum|への\d{1,6}件の(?:フィードバック|コメント|返信)|에 대한 \d{1,6}개의 (?:생각|댓글|응답))$"
)
_NUMBER: Final = r"[(（]?\d{1,6}\s?(?:件|개)?[)）]?"
_COMMENT_COUNT: Final = re.compile(
    rf"(?:{_NUMBER}\s?(?:{words.one_of(words.COMMENTS)})|(?:{words.one_of(words.COMMENTS)})\s?{_NUMBER})$",
    re.IGNORECASE,
)
_RELATED: Final = re.compile(rf"\W{{0,3}}(?:{words.one_of(words.RELATED)})\W{{0,3}}$", re.IGNORECASE)
_SITE: Final = re.compile(rf"\W{{0,3}}(?:{words.one_of(words.SITE)})\W{{0,3}}$", re.IGNORECASE)
_MORE_FROM: Final = re.compile(
    r"(?:more|latest|recent)\b.{0,30}\b(?:from|in|on|by|stories|news|articles)\b", re.IGNORECASE
)
_ALSO: Final = re.compile(rf"\W{{0,4}}(?:{words.one_of(words.RELATED, words.READ_ALSO)})\s*[:：>»\-–—]", re.IGNORECASE)
_READ_ALSO: Final = re.compile(rf"\W{{0,4}}(?:{words.one_of(words.RELATED)})\b", re.IGNORECASE)
_TOLD_ALSO: Final = re.compile(
    rf"\W{{0,4}}(?:{words.one_of(words.RELATED, words.MAIN_ARTICLE)})\s*[:：]\s*\S", re.IGNORECASE
)
_BOILERPLATE: Final = re.compile(rf"\W{{0,4}}(?:{words.one_of(words.BOILERPLATE_BEGINS)})", re.IGNORECASE)
_HOLDS: Final = re.compile(words.one_of(words.BOILERPLATE_HOLDS), re.IGNORECASE)
_HELD: Final = tuple(word for said in words.BOILERPLATE_HOLDS.values() for word in said.split("|"))
_BY: Final = re.compile(rf"\W{{0,3}}(?:{words.one_of(words.BY, words.PUBLISHED)})\b[ :：-]*", re.IGNORECASE)
_PHOTO: Final = re.compile(
    r"\(?(?:photo|image|picture|pic|credit|credits|photograph|foto|imagen|imagem|crédito|bild|copyright|screenshot|screen shot)s?"
    r"(?: (?:credit|courtesy|by|via|source|from|of))?\s*[:/]",
    re.IGNORECASE,
)
#: how news agencies begin a caption
_PICTURED: Final = re.compile(
    r"\W{0,2}(?:in )?this [^!?]{0,40}?\b(?:file (?:photo|image)|(?:photos?|image|picture) (?:released|provided|supplied|made available|taken|shows?)\b)",
    re.IGNORECASE,
)
_STAMP: Final = re.compile(r"\b(?:19[89]\d|20[0-4]\d)\b|\b\d{1,2}:\d{2}\b")

#: longer lines that begin like boilerplate are prose that happens to ("Subscribe numbers rose ...")
_SHORT: Final = 240
_HEADING: Final = 150
#: letters of a headline with a few words before it
_TITLED: Final = 250
_BYLINE: Final = 90


def over_comments(line: Line) -> bool:
    """Whether *line* is a heading over readers' comments."""
    text = line.text
    if len(text) < 60 and (_COMMENTS.match(text) or _COUNTED.match(text)):
        return True
    return len(text) <= _TITLED and bool(_COMMENTED.match(text) or _COMMENTED_BEHIND.search(text))


def above_comments(line: Line) -> bool:
    """Whether *line*, though no heading, says how many comments there are, or only what they are, and nothing else."""
    if len(line.text) >= 60 or line.linked > 0.5:
        return False
    bare = line.shape == "div" and "?" not in line.text and _COMMENTS.match(line.text)
    return bool(bare or _COMMENT_COUNT.match(line.text))


def over_links(line: Line) -> bool:
    """Whether *line* is a heading over links to other stories."""
    if len(line.text) > 60:
        return False
    return bool(_RELATED.match(line.text) or (line.is_heading and _MORE_FROM.match(line.text)))


def over_site(line: Line) -> bool:
    """Whether *line* is a heading over what is for the site: sharing, tags, the writer, a form."""
    return len(line.text) <= 60 and _SITE.match(line.text) is not None


def is_heading(line: Line) -> bool:
    """Whether *line* is a heading, in markup or as a bold line of its own."""
    if line.is_heading:
        return True
    return (
        line.bold > 0.95
        and line.linked < 0.5
        and line.shape in {"p", "div"}
        and len(line.text) <= _HEADING
        and line.text[-1] not in ".,;"
    )


def _link_to_story(line: Line) -> BlockKind | None:
    """Know a link to another story: a line that is all link, or that says "Read also" before one or before a headline."""
    if not line.link:
        plain = len(line.text) < _SHORT and not line.ends_sentence and _TOLD_ALSO.match(line.text)
        return BlockKind.RELATED if plain else None
    if line.shape == "figcaption" or line.link.startswith("#"):
        return None
    led = _ALSO.match(line.text) or (line.linked > 0.3 and len(line.text) < _SHORT and _READ_ALSO.match(line.text))
    if line.linked > 0.8 or (led and line.linked > 0.2):
        return BlockKind.RELATED
    return None


def _speaks_for_the_site(line: Line) -> BlockKind | None:
    if width(line.text) > _SHORT:
        return None
    small = line.text.lower()
    may_hold = any(word in small for word in _HELD)  # a tenth of the cost of the pattern, which few lines need then
    said = (not line.is_heading and _BOILERPLATE.match(line.text)) or (may_hold and _HOLDS.search(line.text))
    return BlockKind.BOILERPLATE if said else None


def _byline(line: Line) -> BlockKind | None:
    """Know ``By A Name | 5 May 2021 9:44 am``: short, no sentence, a name or a time stamp behind the word."""
    text = line.text
    if len(text) > _BYLINE or line.is_heading or text[-1] in ".!?" or line.shape == "li":
        return None
    match = _BY.match(text)
    rest = text[match.end() :] if match else ""
    return BlockKind.BOILERPLATE if rest and (rest[0].isupper() or rest[0].isdigit() or _STAMP.search(rest)) else None


def _small_print(line: Line) -> BlockKind | None:
    return BlockKind.BOILERPLATE if line.small > 0.95 and line.shape in {"p", "div"} else None


def _caption(line: Line) -> BlockKind | None:
    if line.shape == "figcaption":
        return BlockKind.CAPTION
    credited = len(line.text) < 120 and _PHOTO.match(line.text)
    slanted = line.slanted > 0.95 and line.shape == "div" and len(line.text) <= 200
    return BlockKind.CAPTION if credited or slanted or _PICTURED.match(line.text) else None


def _heading(line: Line) -> BlockKind | None:
    return BlockKind.H2 if is_heading(line) else None


def _item(line: Line) -> BlockKind | None:
    return BlockKind.LI if line.shape in {"li", "dd"} else None


#: tried in this order; what none of them knows is a paragraph
RULES: Final[tuple[Callable[[Line], BlockKind | None], ...]] = (
    _link_to_story,
    _caption,
    _speaks_for_the_site,
    _byline,
    _small_print,
    _heading,
    _item,
)


def kind_of(line: Line) -> BlockKind:
    """Return the kind of *line*: what its surroundings said, else what the first rule says that knows it."""
    if line.kind is not None:
        return line.kind
    return next((kind for rule in RULES if (kind := rule(line)) is not None), BlockKind.P)


def text_of(line: Line, kind: BlockKind) -> str:
    """Return the text of *line* without the words and signs that only lead to a link."""
    if kind is not BlockKind.RELATED:
        return line.text
    text = line.text.lstrip("»›→>▶ ")
    label = _ALSO.match(text) if line.linked < 1 else None
    return (text[label.end() :].strip() if label else text) or line.text
