"""Which lines of a page are its article, and what the others around them are."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from bs4 import Tag

from scraper.pages.dates import dateline
from scraper.pages.kinds import is_heading, kind_of, text_of
from scraper.pages.lines import lines_of
from scraper.pages.places import Inside, upwards
from scraper.pages.runs import Line, Stamp
from scraper.pages.sections import mark_sections
from scraper.pages.standfirsts import free_standfirsts, free_summaries
from scraper.pages.text import width
from store.model import Block, BlockKind

#: an element whose name says that it is no article is heard unless it holds this share of the page's prose
_DOMINANT: Final = 0.6
#: and is this long, so that a note to subscribe is not taken for the article of a page that has two sentences
_ARTICLE: Final = 500
#: where the rest has less prose than this there is no article: then comments are posts, and anything may be the page
_NO_ARTICLE: Final = 60
#: a heading has seldom so much text
_SET: Final = 80
#: with so much prose an `article` element is a story of its own
_STORY: Final = 150
_LIFTS: Final = 3
#: the article is in a child where this share of the prose is (measured on ../shared/pages)
_SHARE: Final = 0.7
#: from there up, so many elements are tried, and taken in where their prose is so many times the rest that comes with it
_CLIMBS: Final = 6
_PAYS: Final = 1.5
#: what counts as a line of prose there
_SENTENCE: Final = 25
#: a heading that is a link is one of a list of works if it has at most so many words, beside so many lines of prose
_NAME_WORDS: Final = 6
_FLOW: Final = 3
#: elements that hold one article, and do not stand within it
_WHOLE: Final = frozenset({"article", "main"})
#: elements that hold a line or a list, not an article
_LEAVES: Final = frozenset({"p", "li", "ul", "ol", "dl", "blockquote", "pre"})
#: a longer line under a link is no teaser
_TEASER: Final = 200
#: letters: longer paragraphs come in pieces, and what comes after so many on one page is left out. Prose has at most 2,000 in a
#: paragraph, the longest articles 100,000; what reads them takes time for each that is beside another
_LONGEST: Final = 5_000
_TEXT: Final = 300_000
#: shorter lines may be said twice
_REPEATED: Final = 40


def read_lines(root: Tag, headline: Tag | None) -> tuple[list[Line], list[Stamp]]:
    """Return the lines of the page, with the kinds that names and headings around them give them."""
    protected = frozenset(map(id, upwards(headline))) if headline is not None else frozenset()
    lines, stamps = lines_of(root, protected=protected)
    for _ in range(_LIFTS):  # elements that say what they hold may hold others that do
        if not (lifted := _dominant(lines, headline)):
            break
        protected |= lifted
        lines, stamps = lines_of(root, protected=protected)
    _unset(lines)
    free_summaries(lines)
    mark_sections(lines)
    _mark_others(lines, headline)
    return lines, stamps


def _unset(lines: list[Line]) -> None:
    """Take headings of a level for paragraphs where most of it is long, and more than those: text set so for its size."""
    set_so: dict[str, int] = defaultdict(int)
    long: dict[str, int] = defaultdict(int)
    for line in lines:
        if line.is_heading and line.linked < 0.5:
            size = width(line.text)
            set_so[line.shape] += size
            long[line.shape] += size if size > _SET else 0
    levels = {shape for shape in long if 2 * long[shape] > set_so[shape]}
    if sum(long[shape] for shape in levels) > sum(line.prose for line in lines):
        for line in lines:
            if line.shape in levels and line.linked < 0.5:
                line.shape = "p"


def _mark_others(lines: list[Line], headline: Tag | None) -> None:
    """Give the lines of further `article` elements beside the one with the headline their kind: they are other stories."""
    own = headline.find_parent("article") if headline is not None else None
    if own is None:
        return
    inside, around = Inside(own), frozenset(map(id, upwards(own)))
    if sum(line.prose for line in lines if line.kind is None and inside.holds(line.where)) < _STORY:
        return
    for line in lines:
        if line.kind is None and not inside.holds(line.where):
            other = next((place for place in upwards(line.where) if place.name == "article"), None)
            if other is not None and id(other) not in around:
                line.kind = BlockKind.RELATED


def article_numbers(lines: list[Line], root: Tag, headline: int | None, holder: Tag | None = None) -> list[int]:
    """Return the numbers of those of *lines* that are the article or stand among it.

    *headline* is the number of the line that shows the headline, if one does; the article comes after it. *holder* is
    the element that holds it, where that is known.
    """
    inside = Inside(holder if holder is not None else _holder(lines, root, headline))
    within = [number for number, line in enumerate(lines) if inside.holds(line.where) and number != headline]
    if headline is not None:
        after = [number for number in within if number > headline]
        if 3 * sum(lines[number].prose for number in after) > sum(lines[number].prose for number in within):
            within = after
        within = sorted({*free_standfirsts(lines, headline, frozenset(within)), *within})
    return within


def chosen_lines(lines: list[Line], article: list[int]) -> list[Line]:
    """Return the lines with the numbers *article* and all comments, nothing twice."""
    kept = set(article)
    chosen = [line for number, line in enumerate(lines) if number in kept or line.kind is BlockKind.COMMENT]
    _keep_linked_headings(chosen)
    return _without_repeats(chosen)


def _keep_linked_headings(lines: list[Line]) -> None:
    """Take short headings that are links for headings where prose beside other prose follows: lists of works have them.

    A headline of another story is longer, or stands in a box of its own.
    """
    flow = Counter(id(line.where.parent) for line in lines if line.prose >= _SENTENCE)
    for line, follower in pairwise(lines):
        if line.is_heading and line.kind is None and line.linked > 0.5 and len(line.text.split()) <= _NAME_WORDS:
            beside = flow[id(line.where.parent)] >= _FLOW and follower.where.parent is line.where.parent
            if beside and follower.kind is None and follower.prose >= _SENTENCE:
                line.kind = BlockKind.H2


def _without_repeats(lines: list[Line]) -> list[Line]:
    """Leave out paragraphs that the page says a second time, such as a standfirst for small screens."""
    seen: set[str] = set()
    kept: list[Line] = []
    for line in lines:
        if line.prose < _REPEATED or line.text not in seen:
            kept.append(line)
        seen.add(line.text)
    return kept


def _dominant(lines: list[Line], headline: Tag | None) -> frozenset[int]:
    """Return the elements that are the article itself, though their names say that they are not.

    That is one element which holds most of the page's prose, or all whose names share a word that is above most of it.
    Comments may be most of a page, unless there is no article: then the posts are the page. What stands outside the
    element for articles that the headline stands in is comments even so.
    """
    total = sum(line.prose for line in lines)
    bare = sum(line.prose for line in lines if line.kind is None) < _NO_ARTICLE
    around = headline.find_parent("article") if headline is not None else None
    thread = Inside(around)
    elements: dict[int, float] = defaultdict(float)
    words: dict[str, float] = defaultdict(float)
    for line in lines:
        posts = bare and (around is None or thread.holds(line.where))
        if line.hint is not None and (posts or line.kind is not BlockKind.COMMENT):
            elements[id(line.hint)] += line.prose
            words[line.word] += line.prose
    enough = max(_DOMINANT * total, 0 if bare else _ARTICLE)
    for element, weight in elements.items():
        if weight > enough:
            return frozenset({element})
    said = {word for word, weight in words.items() if weight > enough}
    return frozenset(id(line.hint) for line in lines if line.word in said)


def _holder(lines: list[Line], root: Tag, headline: int | None) -> Tag:
    """Return the element that has the page's prose: descend while one child has most of it, then climb while it pays."""
    weights: dict[int, float] = defaultdict(float)
    heaviest: dict[int, Tag] = {}
    for line in lines[headline or 0 :]:
        if line.kind is not None or not line.prose:
            continue
        for place in upwards(line.where):
            weights[id(place)] += line.prose
            parent = place.parent
            if parent is None or place is root:
                break
            best = heaviest.get(id(parent))
            if best is None or weights[id(place)] > weights[id(best)]:
                heaviest[id(parent)] = place
    holder = root
    while (child := heaviest.get(id(holder))) is not None and weights[id(child)] >= _SHARE * weights[id(holder)] > 0:
        if child.name in _LEAVES:
            break
        holder = child
    whole = frozenset(map(id, upwards(lines[headline].where))) if headline is not None else frozenset()
    return _climbed(holder, root, lines[headline or 0 :], whole)


def _climbed(holder: Tag, root: Tag, lines: list[Line], whole: frozenset[int]) -> Tag:
    """Return what *holder* stands in, as far up as what comes in by that is prose more than anything else.

    It goes no further than an element for whole articles among *whole*, those around the headline.
    """
    climbed = place = holder
    inside = Inside(holder)
    outer = [line for line in lines if line.kind is None and not inside.holds(line.where)]
    teasers = _teasers(lines, outer)
    for _ in range(_CLIMBS):
        if place is root or place.parent is None or (place.name in _WHOLE and id(place) in whole):
            break
        place = place.parent
        around = Inside(place)
        won = [line for line in outer if around.holds(line.where)]
        prose = sum(line.prose for line in won if id(line) not in teasers)
        rest = sum(width(line.text) for line in won if id(line) in teasers or _is_scrap(line))
        if prose >= _SENTENCE and prose > _PAYS * rest:
            climbed = place
    for line in outer:
        if id(line) in teasers:
            line.kind = BlockKind.RELATED
    return climbed


def _teasers(lines: list[Line], outer: list[Line]) -> set[int]:
    """Return which of the *outer* lines tell what the link before them leads to."""
    told = {id(line) for line in outer if not line.is_heading and width(line.text) <= _TEASER and line.linked < 0.5}
    behind = [line for before, line in pairwise(lines) if before.linked > 0.8 and id(line) in told]
    return {id(line) for line in behind if dateline(line.text) is None}  # that is behind the writer's name


def _is_scrap(line: Line) -> bool:
    return line.prose < _SENTENCE and not is_heading(line)


def blocks_of(lines: list[Line]) -> tuple[Block, ...]:
    """Return *lines* as the blocks of an article, long ones in several, and no more than a long article has."""
    blocks: list[Block] = []
    left = _TEXT
    for line in lines:
        kind = kind_of(line)
        for text in _pieces(text_of(line, kind)):
            left -= len(text)
            if left < 0:
                return tuple(blocks)
            blocks.append(Block(kind, text))
    return tuple(blocks)


def _pieces(text: str) -> Iterator[str]:
    """Yield *text* in pieces that a reader takes in one go, parted between sentences, or words, where there are some."""
    start = 0
    while len(text) - start > _LONGEST:
        limit = start + _LONGEST
        sentence = max(text.rfind(end, start, limit) for end in (". ", "! ", "? ", "。"))
        cut = sentence + 1 if sentence > start else text.rfind(" ", start + 1, limit)
        cut = cut if cut > start else limit
        yield text[start:cut].strip()
        start = cut
    yield text[start:].strip()
