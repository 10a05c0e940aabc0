"""All that a page says, cheaply: its text, its title and what its head calls it, without building a tree."""

from collections.abc import Mapping
from typing import Any, Final

from lxml import etree

from scraper.pages.elements import BLOCKS, LABELS, SKIPPED
from scraper.pages.encoding import decode
from scraper.pages.errors import ArticleError
from scraper.pages.jsonld import json_ld_texts
from scraper.pages.text import clean

#: elements whose content is no text
_SILENT: Final = frozenset({"script", "style"})
#: headings, which an article parts from a number before them
_NUMBERED: Final = frozenset({"h2", "h3", "h4"})
#: elements that part the words before them from those behind them, as they do in an article
_PARTING: Final = BLOCKS | {"br"}


def visible_text(html: bytes | str, *, charset: str | None = None) -> str:
    """Return the words of a page with entities and markup undone, on one line; "" where there is no text at all.

    Every word of the article that `parse_article` reads stands in it, and many more: menus, hidden text, meta elements.

    >>> visible_text("<title>Room&nbsp;9</title><p>Se<b>ason</b> 2</p>")
    'Season 2 Room 9'
    """
    try:
        text = decode(html, charset)
    except ArticleError:
        return ""
    return plain_text(text)


def plain_text(markup: str) -> str:
    """Return the text of a page or of a piece of markup, on one line."""
    if "<" not in markup and "&" not in markup:
        return clean(markup)
    words = _Words()
    parser = etree.HTMLParser(target=words, huge_tree=True)
    try:
        parser.feed(markup)
        parser.close()
    except etree.LxmlError:
        return clean(markup)
    return clean("".join((*words.parts, " ", *words.others)))


class _Words:
    """Collects text as the parser comes by it: what may be an article's in *parts*, the rest in *others*."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.others: list[str] = []
        self._skipped: list[str] = []  # the elements open that no article reads
        self._script: list[str] | None = None
        self._labelled = False  # since a label or a heading began, and no block did or ended: its pieces may be parted

    def start(self, tag: Any, attributes: Mapping[Any, Any]) -> None:
        """Part words at blocks, and read what meta elements hold."""
        if self._skipped or tag in SKIPPED:
            self._skipped.append(tag)
            self.others.append(" ")
            if tag == "script" and "ld+json" in attributes.get("type", ""):
                self._script = []
        elif tag == "meta":
            self.others += (" ", attributes.get("content", ""))
        elif tag in _PARTING or self._labelled:
            self._part(tag)
            if tag in _NUMBERED:
                self._labelled = True
                self.others.append(" ")
        elif "class" in attributes and LABELS.search(attributes["class"]):
            self._labelled = True
            self.others.append(" ")

    def end(self, tag: Any) -> None:
        """Part words at blocks, and read what JSON-LD calls the article."""
        if self._skipped:
            self._skipped.pop()
            if self._script is not None:
                self.others += (" ", *(f"{text} " for text in json_ld_texts("".join(self._script))))
                self._script = None
        elif tag in _PARTING or self._labelled:
            self._part(tag)

    def _part(self, tag: str) -> None:
        if tag in _PARTING:
            self.parts.append(" ")
            self._labelled = False
        else:
            self.others.append(" ")

    def data(self, data: Any) -> None:
        """Keep text that is not a script's."""
        if not self._skipped:
            self.parts.append(data)
            if self._labelled:
                self.others.append(data)
        elif self._script is not None:
            self._script.append(data)
        elif not _SILENT.intersection(self._skipped):
            self.others.append(data)

    def comment(self, text: Any) -> None:
        """Leave comments out."""

    def close(self) -> Any:
        """Have nothing to hand over: the words are kept."""
