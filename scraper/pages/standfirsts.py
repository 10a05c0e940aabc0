"""Parts of an article that their markup gives out for something else: standfirsts and summaries."""

import re
from typing import Final

from scraper.pages import words
from scraper.pages.runs import Line
from scraper.pages.text import width

_SUMMARY: Final = re.compile(rf"\W{{0,3}}(?:{words.one_of(words.SUMMARY)})\W{{0,3}}$", re.IGNORECASE)
#: letters; a heading is seldom longer, least of all under the headline
_STANDFIRST: Final = 80
#: lines between the headline and the standfirst: the section, the writer, the day
_AFTER: Final = 6
#: names that standfirsts have as well as links to other stories
_TEASERS: Final = frozenset({"teaser", "teasers"})


def free_standfirsts(lines: list[Line], headline: int, body: frozenset[int]) -> list[int]:
    """Take for paragraphs what stands between the headline and the first paragraph as a long heading or a teaser without link.

    *headline* is the number of the headline among *lines*, *body* are those of the article's; a heading among these is one.
    Return the numbers of the paragraphs.
    """
    freed = []
    for number, line in enumerate(lines[headline + 1 : headline + 1 + _AFTER], headline + 1):
        if line.kind is None and line.prose >= _STANDFIRST:
            break
        if line.linked < 0.5 and width(line.text) >= _STANDFIRST and _is_mistaken(line, number in body):
            line.kind = line.hint = None
            line.shape = "p"
            freed.append(number)
    return freed


def _is_mistaken(line: Line, among: bool) -> bool:
    """Whether the markup of *line* gives a paragraph out for a heading or for what leads to another story."""
    if line.kind is None:
        return line.is_heading and not among
    return line.word in _TEASERS and line.hint is not None and line.hint.find("a") is None


def free_summaries(lines: list[Line]) -> None:
    """Take for the article's what stands in an `aside` whose heading says that it sums the article up."""
    summing: set[int] = set()
    seen: set[int] = set()
    for line in lines:
        if line.hint is None or line.word != "aside":
            continue
        place = id(line.hint)
        if place not in seen and _SUMMARY.match(line.text):
            summing.add(place)
        seen.add(place)
        if place in summing and line.linked < 0.5:
            line.kind = line.hint = None
