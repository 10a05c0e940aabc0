"""Which part of a block stands between quotation marks."""

from dataclasses import dataclass
from typing import Final

_LONGEST: Final = 3000  # characters that are looked at on either side
_SHORTEST: Final = 4  # words; fewer are a title
_CLOSING: Final = {"“": "”", "„": "“”", "«": "»", '"': '"'}


@dataclass(frozen=True, slots=True)
class Quotation:
    """The offsets of a quotation in its block, its marks left out; *speech*: it is long enough for more than a title."""

    start: int
    end: int
    speech: bool


def quotation_at(text: str, offset: int) -> Quotation | None:
    """Return the quotation of *text* in which *offset* lies; one that is left open runs to the end.

    >>> said = "“We film in May. It is out in fall,” she says."
    >>> quotation_at(said, 20)
    Quotation(start=1, end=35, speech=True)
    >>> quotation_at(said, 40) is None
    True
    """
    start = _opened(text, offset)
    if start is None:
        return None
    closing = _CLOSING[text[start]]
    ends = [at for mark in closing if (at := text.find(mark, max(offset, start + 1), offset + _LONGEST)) >= 0]
    end = min(ends, default=len(text))
    return Quotation(start + 1, end, text[end - 1] in ".!?," or text.count(" ", start, end) + 1 >= _SHORTEST)


def _opened(text: str, offset: int) -> int | None:
    """Return where the quotation begins that is still open at *offset*."""
    opened: int | None = None
    for at in range(max(0, offset - _LONGEST), min(offset, len(text))):
        mark = text[at]
        if opened is not None and mark in _CLOSING[text[opened]]:
            opened = None
        elif mark in _CLOSING and (mark != "“" or opened is None):
            opened = at
    return opened
