"""What a page says about itself: headline, writer, language, address."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any, Final

from scraper.pages.jsonld import Node, loads, nodes_of
from scraper.pages.soup import Page
from scraper.pages.text import clean, words_of

#: types of JSON-LD nodes that are the page's article (schema.org, CreativeWork and what derives from it), best first
_ARTICLE_TYPES: Final = words_of(
    "newsarticle reportagenewsarticle analysisnewsarticle reviewnewsarticle opinionnewsarticle backgroundnewsarticle "
    "article blogposting liveblogposting techarticle scholarlyarticle report socialmediaposting discussionforumposting "
    "review qapage faqpage videoobject webpage itempage creativework"
)
#: values kept of one meta element
_REPEATED: Final = 3
_LONGEST_NAME: Final = 100
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page's head says: its JSON-LD nodes, the article first, and its meta elements, by lower-case name."""

    nodes: tuple[Node, ...]
    metas: dict[str, tuple[str, ...]]

    def meta(self, *names: str) -> Iterator[str]:
        """Yield what the meta elements of *names* hold, in the names' order."""
        for name in names:
            yield from self.metas.get(name, ())

    def headlines(self) -> Iterator[str]:
        """Yield the headlines of the nodes that are articles."""
        for node in self.nodes:
            if isinstance(said := node.get("headline"), str) and (text := clean(unescape(said))):
                yield text

    def body(self) -> str:
        """Return the text that the page gives machines as its article's, "" where it gives none, or those of several stories."""
        bodies = {body for node in self.nodes if isinstance(body := node.get("articleBody"), str)}
        return bodies.pop() if len(bodies) == 1 else ""

    def writer(self) -> str | None:
        """Return who wrote the page, as its head says."""
        names = [name for node in self.nodes for name in _names(node.get("author"))]
        names += self.meta("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl")
        return next(
            (name for name in map(clean, names) if name and "://" not in name and len(name) <= _LONGEST_NAME), None
        )

    def language(self) -> str | None:
        """Return the code of the language that the page's head names."""
        codes = [node["inLanguage"] for node in self.nodes if isinstance(node.get("inLanguage"), str)]
        codes += [*self.meta("content-language", "og:locale", "language", "dc.language", "inlanguage")]
        return next((code for code in map(language_code, codes) if code), None)


def language_code(tag: str) -> str | None:
    """Return the two or three letters of a language tag (RFC 5646).

    >>> language_code("en-GB"), language_code("pt_BR"), language_code("")
    ('en', 'pt', None)
    """
    match = _LANGUAGE.match(tag.strip())
    return match[0].lower() if match else None


def read_metadata(page: Page) -> Metadata:
    """Collect what the page says about itself; a broken script costs only what it says itself."""
    nodes = [node for script in page.json_ld for node in nodes_of(loads(script))]
    ranked = sorted((node for node in nodes if _rank(node) < len(_ARTICLE_TYPES)), key=_rank)
    metas: dict[str, tuple[str, ...]] = {}
    for attributes in page.metas:
        content = clean(attributes.get("content", ""))
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = attributes.get(attribute, "").strip().lower()
            if name and content:
                metas[name] = (*metas.get(name, ())[:_REPEATED], content)
    return Metadata(tuple(ranked), metas)


def _rank(node: Node) -> int:
    kinds = node.get("@type")
    names = [str(kind).rpartition("/")[2].lower() for kind in (kinds if isinstance(kinds, list) else [kinds])]
    return min((_ARTICLE_TYPES.index(name) for name in names if name in _ARTICLE_TYPES), default=len(_ARTICLE_TYPES))


def _names(author: Any) -> list[str]:
    """Return the names in an author field: a text, a person, or several."""
    if isinstance(author, list):
        listed = [name for one in author[:5] for name in _names(one) if not isinstance(one, list)]
        return [", ".join(listed)] if listed else []
    name = author.get("name") if isinstance(author, dict) else author
    if isinstance(name, list):
        name = next((one for one in name if isinstance(one, str)), None)
    return [unescape(name)] if isinstance(name, str) else []
