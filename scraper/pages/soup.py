"""A page's markup as a small tree of Beautiful Soup: what bears no text and says nothing about text stays out of it.

The tree is built on lxml by a builder of our own, because making nodes is what costs time: scripts, styles, pictures
and bare inline tags are left out, and so are attributes that nobody asks for.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bs4 import BeautifulSoup, Tag
from bs4.builder import ParserRejectedMarkup
from bs4.builder._lxml import LXMLTreeBuilder

from scraper.pages.elements import BLOCKS, DATED, SKIPPED
from scraper.pages.errors import ArticleError
from scraper.pages.text import clean, words_of

#: elements without text or meaning here
_VOID: Final = frozenset(
    words_of("img source track path area col colgroup wbr param base basefont bgsound frame picture meta link")
)
_HEAD: Final = frozenset({"meta", "link"})
_HEADLINES: Final = frozenset({"h1", "h2", "h3"})
#: inline elements whose text simply runs on, where they have none of the attributes that are kept
_BARE: Final = frozenset(words_of("span font u ins mark abbr acronym dfn bdi bdo tt var kbd samp sub big label"))
#: attributes that some rule looks at
_KEPT: Final = frozenset(
    words_of(
        "class id href role itemprop itemtype datetime content property title type size style hidden "
        "aria-label data-hook data-testid data-component data-type data-module"
    )
).union(DATED)
#: deeper elements are taken for their text alone: browsers cap depth too (Chromium and Firefox at 512), and Beautiful
#: Soup's bookkeeping climbs to the root with each node
_DEPTH: Final = 200
#: a page of more elements than this is read up to there
_ELEMENTS: Final = 60_000

_TAG: Final = re.compile(r"<[A-Za-z!?][^<>]*>")
#: what begins like this is something else: a feed, a sitemap, JSON (RSS 2.0, RFC 4287, sitemaps.org, RFC 8259)
_OTHER: Final = re.compile(
    r"\s*(?:(?P<xml>(?:<[?!][^<>]*>\s*)*<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b)|(?P<json>[{\[]\s*[\"{\[\]}]))"
)
_OTHER_NAMES: Final = {"xml": "it is a feed or a sitemap", "json": "it is JSON"}


@dataclass(slots=True)
class Page:
    """A parsed page: its tree, and beside it what its head holds."""

    soup: BeautifulSoup
    title: str
    language: str
    metas: list[dict[str, str]]
    links: list[dict[str, str]]
    headings: list[Tag]
    json_ld: list[str]


class PageBuilder(LXMLTreeBuilder):
    """Builds the small tree and keeps beside it what else of the page is asked for."""

    def __init__(self) -> None:
        super().__init__(
            multi_valued_attributes=None,
            preserve_whitespace_tags=frozenset(),
            string_containers={},
            store_line_numbers=False,
            attribute_dict_class=dict,
        )
        self.metas: list[dict[str, str]] = []
        self.links: list[dict[str, str]] = []
        self.headings: list[Tag] = []
        self.scripts: list[list[str]] = []
        self.titles: list[list[str]] = []
        self.language = ""
        self._open: list[str | None] = []  # the open elements: the name of each that is in the tree, else None
        self._depth = 0  # how many of them are in the tree
        self._left = _ELEMENTS
        self._skipped = 0  # elements open within a skipped one, itself included
        self._aside: list[str] | None = None  # where the text of a skipped element goes
        self._fresh = True  # nothing but white space since a block began or ended

    def prepare_markup(self, markup: Any, *args: Any, **kwargs: Any) -> Any:
        """Take the text as it is: it was decoded before."""
        yield markup, None, None, False

    def start(self, tag: Any, attrib: Mapping[Any, Any], nsmap: Any = None) -> None:
        """Put an element that says something into the tree."""
        if self._skipped or tag in SKIPPED or self._left <= 0:
            self._skipped += 1
            if self._skipped == 1:
                self._skip(tag, attrib)
            return
        if tag in _HEAD:
            self._left -= 1
            (self.metas if tag == "meta" else self.links).append({name: attrib[name] for name in attrib})
        attributes = {name: value for name, value in attrib.items() if name in _KEPT}
        if tag in _VOID or self._depth >= _DEPTH or (tag in _BARE and not attributes):
            self._open.append(None)
            return
        self._open.append(tag)
        self._depth += 1
        self._left -= 1
        self._fresh = self._fresh or tag in BLOCKS
        assert self.soup is not None
        made = self.soup.handle_starttag(tag, None, None, attributes)
        if tag in _HEADLINES and made is not None:
            self.headings.append(made)
        elif tag == "html":
            self.language = attrib.get("lang", "") or attrib.get("xml:lang", "")

    def _skip(self, tag: str, attrib: Mapping[str, str]) -> None:
        """Keep the text of a skipped element where it is one that says what the page is."""
        if tag == "title":
            self._aside = []
            self.titles.append(self._aside)
        elif tag == "script" and "ld+json" in attrib.get("type", ""):
            self._aside = []
            self.scripts.append(self._aside)

    def end(self, tag: Any) -> None:
        """Close what `start` opened; lxml balances the two."""
        if self._skipped:
            self._skipped -= 1
            if not self._skipped:
                self._aside = None
        elif self._open and (name := self._open.pop()) is not None:
            self._depth -= 1
            self._fresh = self._fresh or name in BLOCKS
            assert self.soup is not None
            self.soup.endData()
            self.soup.popTag()  # it is the innermost one: nothing has to be searched for, as `handle_endtag` would

    def data(self, data: Any) -> None:
        """Add text to the innermost element that is in the tree, but no white space where a line begins."""
        if self._aside is not None:
            self._aside.append(data)
        elif not self._skipped and not (self._fresh and data.isspace()):
            self._fresh = False
            assert self.soup is not None
            self.soup.handle_data(data)

    def comment(self, text: Any) -> None:
        """Leave comments out."""

    def pi(self, target: Any, data: Any) -> None:
        """Leave processing instructions out."""

    def doctype(self, name: Any, pubid: Any, system: Any) -> None:
        """Leave the document type out."""


def parse(text: str) -> Page:
    """Return the page *text* as a small tree, with what its head holds beside it.

    Raises ArticleError where the parser finds no HTML in it.
    """
    if not _TAG.search(text):
        raise ArticleError("no HTML: there is not a single tag")
    if (other := _OTHER.match(text)) is not None:
        raise ArticleError(f"no HTML: {_OTHER_NAMES[other.lastgroup or '']}")
    builder = PageBuilder()
    try:
        soup = BeautifulSoup(text, builder=builder)
    except ParserRejectedMarkup:
        raise ArticleError("no HTML: the parser finds nothing in it") from None
    titles = (clean("".join(parts)) for parts in builder.titles)
    return Page(
        soup=soup,
        title=next(filter(None, titles), ""),
        language=builder.language,
        metas=builder.metas,
        links=builder.links,
        headings=builder.headings,
        json_ld=["".join(parts) for parts in builder.scripts],
    )
