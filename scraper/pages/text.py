"""How text is cleaned: single spaces, nothing that has no width; quotes and dashes stay as the page has them."""

import re
import unicodedata
from typing import Final

#: characters that show nothing: soft hyphen, zero-width space, word joiner, byte order mark, direction marks
#: (Unicode 16, chapter 23.2 "Layout Controls"). The joiners U+200C and U+200D stay: scripts and emoji need them.
_UNSEEN: Final = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]+")
_SPACES: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def clean(text: str) -> str:
    r"""Return *text* on one line, with single spaces, its letters composed (NFC, as W3C's "Character Model" has it).

    >>> clean("  Sea\u00adson 2\n\u00a0returns ")
    'Season 2 returns'
    """
    seen = " ".join((text if text.isascii() else unicodedata.normalize("NFC", _UNSEEN.sub("", text))).split())
    return seen if seen.isprintable() else _SPACES.sub(" ", seen).strip()  # most texts hold nothing else, and are long


_WIDE: Final = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")


def width(text: str) -> int:
    """Return the length of *text*, where a letter that stands for a syllable or a word counts as three.

    >>> width("abc"), width("予定")
    (3, 6)
    """
    return len(text) if text.isascii() else len(text) + 2 * len(_WIDE.findall(text))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of *text*: how tables of short names are written here."""
    return tuple(text.split())
