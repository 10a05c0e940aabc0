"""A page's markup as a small tree of Beautiful Soup: what bears no text and says nothing about text stays out of it.

The tree is built on lxml by a builder of our own, because making nodes is what costs time: scripts, styles, pictures
and bare inline tags are left out, and so are attributes that nobody asks for.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from bs4 import BeautifulSoup
from bs4.builder import ParserRejectedMarkup
from bs4.builder._lxml import LXMLTreeBuilder

from scraper.pages.errors import ArticleError
from scraper.pages.text import words_of

#: elements that bear no text of the article, with all that is in them
_SKIPPED: Final = frozenset(
    words_of(
        "script style svg noscript template iframe object embed canvas audio video map select datalist textarea math "
        "frameset dialog nav"
    )
)
#: elements without text or meaning here
_VOID: Final = frozenset(
    words_of("img source track path area col colgroup wbr param base basefont bgsound frame picture")
)
#: inline elements whose text simply runs on, where they have none of the attributes that are kept
_BARE: Final = frozenset(words_of("span font u ins mark abbr acronym dfn bdi bdo tt var kbd samp sup sub big label"))
#: attributes that some rule looks at
_KEPT: Final = frozenset(
    words_of(
        "class id href role itemprop itemtype datetime content property name title rel type size style hidden lang "
        "http-equiv aria-label data-hook data-testid data-component data-type data-module"
    )
)
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


class PageBuilder(LXMLTreeBuilder):
    """Builds the small tree, and keeps the JSON-LD scripts of the page beside it in *json_ld*."""

    def __init__(self) -> None:
        super().__init__(multi_valued_attributes=None, string_containers={}, store_line_numbers=False)
        self.json_ld: list[str] = []
        self._open: list[str | None] = []  # the open elements: the name of each that is in the tree, else None
        self._depth = 0  # how many of them are in the tree
        self._left = _ELEMENTS
        self._skipped = 0  # elements open within a skipped one, itself included
        self._script: list[str] | None = None

    def prepare_markup(self, markup: Any, *args: Any, **kwargs: Any) -> Iterator[Any]:  # type: ignore[override]
        """Take the text as it is: it was decoded before."""
        yield markup, None, None, False

    def start(self, tag: Any, attrib: Mapping[Any, Any], nsmap: Any = None) -> None:
        """Put an element that says something into the tree."""
        if self._skipped or tag in _SKIPPED or self._left <= 0:
            self._skipped += 1
            if self._skipped == 1 and tag == "script" and "ld+json" in attrib.get("type", ""):
                self._script = []
            return
        attributes = {name: value for name, value in attrib.items() if name in _KEPT}
        if tag in _VOID or self._depth >= _DEPTH or (tag in _BARE and not attributes):
            self._open.append(None)
            return
        self._open.append(tag)
        self._depth += 1
        self._left -= 1
        self.soup.handle_starttag(tag, None, None, attributes)

    def end(self, tag: Any) -> None:
        """Close what `start` opened; lxml balances the two."""
        if self._skipped:
            self._skipped -= 1
            if not self._skipped and self._script is not None:
                self.json_ld.append("".join(self._script))
                self._script = None
        elif self._open and (name := self._open.pop()) is not None:
            self._depth -= 1
            self.soup.handle_endtag(name)

    def data(self, data: Any) -> None:
        """Add text to the innermost element that is in the tree."""
        if self._script is not None:
            self._script.append(data)
        elif not self._skipped:
            self.soup.handle_data(data)

    def comment(self, text: Any) -> None:
        """Leave comments out."""

    def pi(self, target: Any, data: Any) -> None:
        """Leave processing instructions out."""

    def doctype(self, name: Any, pubid: Any, system: Any) -> None:
        """Leave the document type out."""


def parse(text: str) -> tuple[BeautifulSoup, list[str]]:
    """Return the small tree of the page *text*, and the texts of its JSON-LD scripts.

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
    return soup, builder.json_ld
