"""A message's parts as plain text, Markdown or HTML, in none of which a page's words can do anything but be read. Pure.

What is shown is to look as the page has it. So that no service takes it for more, an invisible space goes between the
signs that start something: a mention (``@everyone``, ``<!channel>``, ``<@123>``, ``@room``), a tag, a Markdown link. That
is done in all forms alike, for some services show Markdown in what is sent as plain text. What Markdown and HTML need
escaped is escaped besides.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from typing import Final
from urllib.parse import quote, urlsplit

from store.wording import plain


class Form(StrEnum):
    """How a service takes its text."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is told: what it is, what there is to say about it, and the pages that show it."""

    headline: str
    lines: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """What is told under one title, and what it comes to."""

    title: str
    items: tuple[Item, ...]
    sum: str | None = None


#: parts a sign from what makes it more than a sign
_GAP: Final = "\u200b"

#: "@" and "<" before what they would turn into a mention or a tag; the middle of a Markdown link or image, and its start
_SIGN: Final = re.compile(r"@(?=\S)|<(?=[^\s\d=])|\](?=[(\[:])|!(?=\[)")

#: what Markdown may read as markup within a line; "&" only where an entity begins
_MARKDOWN: Final = re.compile(r"[\\`*_\[\]<>~|#]|&(?=#?[0-9A-Za-z]{1,32};)")

#: what stays as it is in an address that is shown: with "@" in it, it could mention somebody
_IN_ADDRESS: Final = "/:?#[]!$&'()*+,;=%~"

_LONGEST_ADDRESS: Final = 2_000


def render(sections: Sequence[Section], form: Form) -> str:
    """Write *sections* in *form*, parted by empty lines where a service with a limit may cut."""
    return "\n\n".join(_WRITERS[form](section) for section in sections)


def line(text: str, form: Form) -> str:
    r"""Write one line of words in *form*.

    >>> line("<b>May</b> [soon](https://x.example)", Form.MARKDOWN).replace("\u200b", "")
    '\\<b\\>May\\</b\\> \\[soon\\](https://x.example)'
    """
    return _ESCAPES[form](_SIGN.sub(lambda sign: sign[0] + _GAP, text))


def address(url: str) -> str | None:
    """Return *url* fit to stand in any form, its odd characters percent-encoded; None where it is no web address.

    >>> address("https://news.example/@everyone/a b")
    'https://news.example/%40everyone/a%20b'
    """
    try:
        parts = urlsplit(plain(url, _LONGEST_ADDRESS))
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # of which UnicodeError is a kind
        return None
    if parts.scheme not in {"http", "https"} or not host or quote(host, safe=":") != host:
        return None
    rest = parts._replace(scheme="", netloc="").geturl()
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}{quote(rest, safe=_IN_ADDRESS)}"


def _escape_html(text: str) -> str:
    return escape(text, quote=True)


def _escape_markdown(text: str) -> str:
    return _MARKDOWN.sub(lambda sign: "\\" + sign[0], text)


_ESCAPES: Final[dict[Form, Callable[[str], str]]] = {
    Form.TEXT: str,
    Form.MARKDOWN: _escape_markdown,
    Form.HTML: _escape_html,
}


def _text(section: Section) -> str:
    blocks = [line(section.title, Form.TEXT)]
    for item in section.items:
        words = [line(words, Form.TEXT) for words in (item.headline, *item.lines)]
        blocks.append("\n".join([*words, *(address(link) or line(link, Form.TEXT) for link in item.links)]))
    return "\n\n".join([*blocks, *([line(section.sum, Form.TEXT)] if section.sum else [])])


def _markdown(section: Section) -> str:
    blocks = [f"**{line(section.title, Form.MARKDOWN)}**"]
    for item in section.items:
        words = [f"**{line(item.headline, Form.MARKDOWN)}**", *(line(words, Form.MARKDOWN) for words in item.lines)]
        links = [(address(link), link) for link in item.links]
        shown = [f"<{good}>" if good else line(link, Form.MARKDOWN) for good, link in links]
        blocks.append("\n".join([*words, *shown]))
    return "\n\n".join([*blocks, *([f"*{line(section.sum, Form.MARKDOWN)}*"] if section.sum else [])])


def _html(section: Section) -> str:
    blocks = [f"<h3>{line(section.title, Form.HTML)}</h3>"]
    for item in section.items:
        words = [f"<b>{line(item.headline, Form.HTML)}</b>", *(line(words, Form.HTML) for words in item.lines)]
        links = [(address(link), link) for link in item.links]
        shown = [_anchor(good) if good else line(link, Form.HTML) for good, link in links]
        blocks.append("<p>" + "<br>".join([*words, *shown]) + "</p>")
    return "\n".join([*blocks, *([f"<p><i>{line(section.sum, Form.HTML)}</i></p>"] if section.sum else [])])


def _anchor(url: str) -> str:
    return f'<a href="{_escape_html(url)}">{_escape_html(url)}</a>'


_WRITERS: Final[dict[Form, Callable[[Section], str]]] = {
    Form.TEXT: _text,
    Form.MARKDOWN: _markdown,
    Form.HTML: _html,
}
