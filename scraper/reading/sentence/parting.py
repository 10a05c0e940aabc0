"""A block's text -> its sentences, as offsets."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from scraper.reading.words.english.zones import ZONE_WORDS, ZONES

# a run of end marks, what closes a quotation or bracket behind it, a blank; what must follow is looked at by hand
_END: Final = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?:\[\d{1,3}\])*+\s++|\s[|•]\s|\n|[。！？]")
#: words after which a full stop ends nothing (the abbreviations that English news style guides keep)
_ABBREVIATIONS: Final = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "sr",
        "jr",
        "vs",
        "no",
        "vol",
        "ep",
        "eps",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "approx",
        "dept",
        "est",
        "gov",
        "sen",
        "rep",
        "gen",
        "col",
        "capt",
        "lt",
        "sgt",
        "inc",
        "ltd",
        "co",
        "corp",
        "u.s",
        "u.k",
        "u.n",
        "d.c",
        "e.g",
        "i.e",
        "a.k.a",
        "jap",
        "cr",
        "ca",
        "cf",
    ]
)
#: "D.B. Weiss", "J.R.R. Tolkien", unless a word follows that opens a sentence rather than being a name
_INITIALS: Final = re.compile(r"[A-Z](?:\.-?[A-Z]){1,2}")
_WORD: Final = re.compile(r"\w*")
_OPENING: Final = frozenset(
    [
        "The",
        "It",
        "In",
        "A",
        "An",
        "This",
        "That",
        "These",
        "Those",
        "He",
        "She",
        "They",
        "We",
        "You",
        "I",
        "But",
        "And",
        "On",
        "At",
        "For",
        "As",
        "If",
        "When",
        "While",
        "After",
        "Before",
        "Meanwhile",
        "However",
        "Now",
        "Season",
        "Series",
        "There",
        "Here",
        "Its",
        "His",
        "Her",
        "Their",
        "What",
        "Who",
        "How",
        "Why",
        "So",
        "Then",
        "Still",
        "Filming",
        "Production",
        "No",
        "Not",
    ]
)
#: of an hour, whose zone may follow: "at 9 p.m. ET"
_HALVES: Final = ("a.m", "p.m")
_FIRST_OF_ZONES: Final = frozenset(name.partition(" ")[0].lower() for name in (*ZONES, *ZONE_WORDS))
_OPENERS: Final = "\"'“‘«([{#@—–-"


def sentences(text: str, kept: Iterable[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """Return start and end of each sentence of *text*; no sentence ends inside a span of *kept*, such as a title.

    >>> [ "She left Jan. 3. It returns!"[start:end] for start, end in sentences("She left Jan. 3. It returns!") ]
    ['She left Jan. 3.', 'It returns!']
    """
    spans = sorted(kept)
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match.end() < len(text) and (_goes_on(text, match.start(), match.end()) or _inside(match.start(), spans)):
            continue
        if text[start : match.end()].strip():
            found.append(_trimmed(text, start, match.end()))
        start = match.end()
    if text[start:].strip():
        found.append(_trimmed(text, start, len(text)))
    return found


def _goes_on(text: str, mark: int, after: int) -> bool:
    if text[mark] in "。！？" or text[mark].isspace():
        return False
    following = text[after]
    if following in _OPENERS and after + 1 < len(text):
        following = text[after + 1]
    if following.islower():
        return True
    if text[mark] != "." or text[mark + 1 : mark + 2] in (".", "!", "?"):
        return False
    word = text[max(0, mark - 12) : mark].rpartition(" ")[2].lstrip("(“\"'‘[")
    if len(word) == 1 and word.isupper():
        return True
    if _INITIALS.fullmatch(word) and _WORD.match(text, after)[0] not in _OPENING:  # type: ignore[index] # any text matches
        return True
    return word.casefold() in _ABBREVIATIONS or (word.casefold().endswith(_HALVES) and _is_zone(text, after))


def _is_zone(text: str, start: int) -> bool:
    named = _ZONE.match(text, start)
    return named is not None and named[1].lower() in _FIRST_OF_ZONES


_ZONE: Final = re.compile(r"\(?([A-Za-z]+)(?!\w)")


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    index = bisect_right(spans, (place, len(spans) + place)) - 1
    return index >= 0 and spans[index][0] <= place < spans[index][1]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
