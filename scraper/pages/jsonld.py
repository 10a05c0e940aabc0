"""JSON-LD as sites write it: what its scripts hold, and what they call the article."""

import json
import re
from typing import Any, Final

from scraper.pages.text import clean

#: nodes looked at in one page's JSON-LD, and how deep
_NODES: Final = 2_000
_NESTING: Final = 12
#: commas before a closing bracket, which sites leave in their JSON
_TRAILING_COMMA: Final = re.compile(r",(?=\s*[}\]])")

#: fields of a node that hold words of its article (schema.org)
_SAYING: Final = ("headline", "name", "articleBody")

#: fields of a node that hold other pages, or parts of it with a time of their own (schema.org)
_OTHERS: Final = frozenset({"liveBlogUpdate", "comment", "itemListElement", "blogPost"})

Node = dict[str, Any]


def json_ld_texts(script: str) -> list[str]:
    """Return what a JSON-LD script says: the names, headlines and bodies of articles."""
    nodes = nodes_of(loads(script))
    return [clean(node[key]) for node in nodes for key in _SAYING if isinstance(node.get(key), str)]


def loads(script: str) -> Any:
    """Read JSON as sites write it: in a comment, with raw line ends, commas too many, or two values in a row."""
    text = (
        script.strip()
        .removeprefix("<!--")
        .removeprefix("//<![CDATA[")
        .removesuffix("//]]>")
        .removesuffix("-->")
        .strip()
        .rstrip(";")
    )
    for attempt in (text, _TRAILING_COMMA.sub("", text)):
        try:
            return json.JSONDecoder(strict=False).raw_decode(attempt)[0]
        except (ValueError, RecursionError):
            continue
    return None


def nodes_of(data: Any) -> list[Node]:
    """Return the objects in *data*, the outer before the inner, without the updates, comments and lists of other pages."""
    found: list[Node] = []
    queue: list[tuple[Any, int]] = [(data, 0)]
    for value, depth in queue:
        if len(queue) > _NODES or depth > _NESTING:
            break
        if isinstance(value, dict):
            found.append(value)
            queue += [
                (inner, depth + 1)
                for key, inner in value.items()
                if isinstance(inner, dict | list) and key not in _OTHERS
            ]
        elif isinstance(value, list):
            queue += [(inner, depth + 1) for inner in value if isinstance(inner, dict | list)]
    return found
