"""SVG elements, built as a tree so that nothing that a page says is ever taken for markup."""

from functools import cache
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from store.wording import plain

#: attributes by name, as `add` takes them
Attributes = dict[str, float | str]

SANS: Final[Attributes] = {"font_family": "system-ui, 'Source Sans Pro', sans-serif"}

_NAMESPACE: Final = "http://www.w3.org/2000/svg"


def root(width: float, height: float, name: str, words: str, *, prefix: str) -> Element:
    """Begin a picture with its title and description, which screen readers read; *prefix* keeps their ids apart."""
    attributes = {"xmlns": _NAMESPACE, "viewBox": f"0 0 {width:g} {height:g}", "width": f"{width:g}"}
    top = Element("svg", attributes, height=f"{height:g}", role="group")
    top.set("aria-labelledby", f"{prefix}-title {prefix}-desc")
    add(top, "title", name, id=f"{prefix}-title")
    add(top, "desc", words, id=f"{prefix}-desc")
    return top


def add(parent: Element, tag: str, text: str | None = None, /, **attributes: float | str) -> Element:
    """Add an element; an underscore in an attribute's name stands for its hyphen, one at the end is dropped."""
    named = {_named(name): _written(value) for name, value in attributes.items()}
    element = SubElement(parent, tag, named)
    if text is not None:
        element.text = plain(text, 600)
    return element


@cache
def _named(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def written(top: Element) -> str:
    """Write the picture."""
    return tostring(top, encoding="unicode")


def _written(value: float | str) -> str:
    return value if isinstance(value, str) else f"{round(value, 1):g}"
