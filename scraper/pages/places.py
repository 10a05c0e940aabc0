"""Where elements stand in the tree, and which of them no reader reads."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from bs4 import Tag

#: a footnote's mark has fewer elements and strings
_MARK_PARTS: Final = 12
#: ``[1]`` or ``[citation needed]`` as a wiki sets it
_BRACKETED: Final = re.compile(r"\s*\[[^\[\]]{1,30}\]\s*")
_HIDING: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def upwards(tag: Tag) -> Iterator[Tag]:
    """Yield *tag* and what it stands in, innermost first."""
    yield tag
    yield from tag.parents


class Inside:
    """Tells quickly which elements stand in one; each element is asked for once."""

    def __init__(self, holder: Tag | None) -> None:
        self._known: dict[int, bool] = {} if holder is None else {id(holder): True}

    def holds(self, tag: Tag) -> bool:
        """Whether *tag* is the element or stands in it."""
        asked: list[int] = []
        answer = False
        for place in upwards(tag):
            if (known := self._known.get(id(place))) is not None:
                answer = known
                break
            asked.append(id(place))
        self._known.update(dict.fromkeys(asked, answer))
        return answer


def is_hidden(tag: Tag) -> bool:
    """Whether *tag* says that it is not to be shown."""
    return "hidden" in tag.attrs or ("style" in tag.attrs and bool(_HIDING.search(str(tag.attrs["style"]))))


def is_footnote_mark(tag: Tag) -> bool:
    """Whether *tag* only leads to a footnote: raised, and in brackets or a link to a place on the page."""
    if tag.name != "sup":
        return False
    nodes = list(islice(tag.descendants, _MARK_PARTS))
    if len(nodes) == _MARK_PARTS:
        return False
    leads = any(isinstance(node, Tag) and str(node.attrs.get("href", "")).startswith("#") for node in nodes)
    return leads or _BRACKETED.fullmatch(tag.get_text()) is not None
