"""Where elements stand in the tree."""

from collections.abc import Iterator

from bs4 import Tag


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
