"""All that a page says, cheaply: its text, its title and what its head calls it, without building a tree."""

from collections.abc import Mapping
from typing import Any, Final

from lxml import etree

from scraper.pages.encoding import decode
from scraper.pages.errors import ArticleError
from scraper.pages.metadata import json_ld_texts
from scraper.pages.text import clean, words_of

#: elements whose content is no text
_SILENT: Final = frozenset({"script", "style"})
#: elements that do not part the words before them from those behind them
_INLINE: Final = frozenset(
    words_of(
        "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q rp rt ruby s samp small span strong "
        "strike sub sup time tt u var wbr"
    )
)


def visible_text(html: bytes | str, *, charset: str | None = None) -> str:
    """Return the words of a page with entities and markup undone, on one line; "" where there is no text at all.

    Every word of the article that `parse_article` reads stands in it, and many more: menus, hidden text, meta elements.

    >>> visible_text("<title>Room&nbsp;9</title><p>Se<b>ason</b> 2</p>")
    'Room 9 Season 2'
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
    return clean("".join(words.parts))


class _Words:
    """Collects text as the parser comes by it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._silent = 0
        self._script: list[str] | None = None

    def start(self, tag: Any, attributes: Mapping[Any, Any]) -> None:
        """Part words at blocks, and read what meta elements hold."""
        if tag in _SILENT:
            self._silent += 1
            self._script = [] if "ld+json" in attributes.get("type", "") else None
        elif tag == "meta":
            self.parts += (" ", attributes.get("content", ""), " ")
        elif tag not in _INLINE:
            self.parts.append(" ")

    def end(self, tag: Any) -> None:
        """Part words at blocks, and read what JSON-LD calls the article."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
            if self._script is not None:
                self.parts += (" ", " ".join(json_ld_texts("".join(self._script))), " ")
                self._script = None
        elif tag not in _INLINE:
            self.parts.append(" ")

    def data(self, data: Any) -> None:
        """Keep text that is not a script's."""
        if self._script is not None:
            self._script.append(data)
        elif not self._silent:
            self.parts.append(data)

    def comment(self, text: Any) -> None:
        """Leave comments out."""

    def close(self) -> Any:
        """Have nothing to hand over: the words are kept."""
