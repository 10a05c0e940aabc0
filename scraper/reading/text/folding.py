"""Text as the reader compares it: one case, plain quotes and plain letters, and not one character longer or shorter.

Because the length stays, every offset into folded text is an offset into the page's own text.
"""

import unicodedata

_PLAIN = {
    "ı": "i",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "’": "'",
    "‘": "'",
    "‛": "'",
    "ʼ": "'",
    "`": "'",
    "´": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "‟": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
    "—": "—",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\t": " ",
    "\n": " ",
    "\r": " ",
}


class _Folded(dict[int, str]):
    """A table for `str.translate` that works each character out once."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        plain = _PLAIN.get(character) or _letter(character)
        self[code] = plain
        return plain


def _letter(character: str) -> str:
    base = [part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)]
    plain = base[0] if len(base) == 1 and _has_case(character) else character
    lower = plain.lower()
    return lower if len(lower) == 1 else plain


def _has_case(character: str) -> bool:
    # Kana and Hangul come apart under NFKD as well, but their marks tell letters apart
    return "LATIN" in unicodedata.name(character, "") or "DIGIT" in unicodedata.name(character, "")


_TABLE = _Folded()
_LAST_PLAIN = "\x7f"
_FEW = 30


def fold(text: str) -> str:
    """Return *text* in lower case, without accents and with plain quotes, character for character.

    >>> fold("Élite – The “Final” Season")
    'elite - the "final" season'
    """
    odd = {character for character in set(text) if character > _LAST_PLAIN}
    plain = {character: _TABLE[ord(character)] for character in odd} if len(odd) <= _FEW else {}
    if len(plain) < len(odd) or any(folded in odd and folded != character for character, folded in plain.items()):
        return text.translate(_TABLE)
    # a text has few signs beyond ASCII: to replace each of them all over it costs less than to look up every letter
    for character, folded in plain.items():
        text = text.replace(character, folded)
    return text.lower().replace("\t", " ").replace("\n", " ").replace("\r", " ")
