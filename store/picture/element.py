"""SVG elements, built as a tree so that nothing that a page says is ever taken for markup."""

from dataclasses import dataclass, field
from functools import cache
from html import escape
from typing import Final

from store.wording import plain

#: attributes by name, as `add` takes them
Attributes = dict[str, float | str]

SANS: Final[Attributes] = {"font_family": "system-ui, 'Source Sans Pro', sans-serif"}

_NAMESPACE: Final = "http://www.w3.org/2000/svg"


@dataclass(slots=True)
class Element:
    """An element with its attributes, its text and what stands in it: other elements, or some that are `written` already."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    parts: list["Element | str"] = field(default_factory=list)


def root(width: float, height: float, name: str, words: str, *, prefix: str) -> Element:
    """Begin a picture with its title and description, which screen readers read; *prefix* keeps their ids apart."""
    size = {"viewBox": f"0 0 {width:g} {height:g}", "width": f"{width:g}", "height": f"{height:g}"}
    named = {"role": "group", "aria-labelledby": f"{prefix}-title {prefix}-desc"}
    top = Element("svg", {"xmlns": _NAMESPACE, **size, **named})
    add(top, "title", name, id=f"{prefix}-title")
    add(top, "desc", words, id=f"{prefix}-desc")
    return top


def add(parent: Element, tag: str, text: str | None = None, /, **attributes: float | str) -> Element:
    """Add an element; an underscore in an attribute's name stands for its hyphen, one at the end is dropped."""
    made = element(tag, text, **attributes)
    parent.parts.append(made)
    return made


def element(tag: str, text: str | None = None, /, **attributes: float | str) -> Element:
    """Make an element that stands nowhere yet, as `add` does."""
    named = {_named(name): _written(value) for name, value in attributes.items()}
    return Element(tag, named, "" if text is None else plain(text, 600))


@cache
def _named(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def written(top: Element) -> str:
    """Write the picture, or a part of it; whatever texts and attributes have in them is escaped."""
    attributes = "".join([f' {name}="{escape(value)}"' for name, value in top.attributes.items()])
    if not top.text and not top.parts:
        return f"<{top.tag}{attributes}/>"
    parts = "".join([part if isinstance(part, str) else written(part) for part in top.parts])
    return f"<{top.tag}{attributes}>{escape(top.text)}{parts}</{top.tag}>"


def _written(value: float | str) -> str:
    return value if isinstance(value, str) else f"{round(value, 1):g}"
