"""Seasons as sentences number and point at them: "season 2", "the third and final run", "the new batch", "it"."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.words.lexicon import Lexicon
from scraper.reading.words.pointers import Hit


def seasons_said(folded: str, hits: list[Hit], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the seasons that *folded* numbers; *hits* tell whether it is worth a look."""
    kinds = {kind for _, _, kind in hits}
    if "counted" in kinds:
        yield from _numbered(folded, lexicon)
        yield from _ordered(folded, lexicon)
    elif _DIGIT.search(folded):
        yield from _short(folded, lexicon)
    if "ordinal" in kinds:
        yield from _elliptic(folded, lexicon)


_DIGIT: Final = re.compile(r"\d")


def pointed_at(folded: str, hits: list[Hit], lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the words that stand for a season or for the work: "the new season", "it", "the heist thriller"."""
    for kind in ("new", "previous", "generic"):
        for start, end, found in hits:
            if found == kind:
                yield Mention(start, end, kind, Work.UNSAID)
    if any(kind == "work" for _, _, kind in hits):
        for match in patterns(lexicon)["long"].finditer(folded):
            yield Mention(match.start(), match.end(), "generic", Work.UNSAID)


def season_before_title(folded: str, start: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return where an ordinal right before a title begins and what it counts: "the fifth" American Horror Story."""
    before = patterns(lexicon)["before title"].search(folded, max(0, start - 24), start)
    return (before.start(), _ordinal(before[1], lexicon)) if before else None


def figure(words: str, lexicon: Lexicon) -> int:
    """Return the number that *words* give, 99 for none that counts seasons."""
    return int(words) if words.isdigit() else lexicon.numbers.get(words, 99)


@lru_cache(maxsize=8)
def patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """Return the patterns that the words of *lexicon* make, by the name of what they find."""
    number = r"(?:\d{1,2}(?!\w|[.,:]\d)|" + _any(lexicon.numbers) + r")"
    ordinal = r"(?:\d{1,2}(?:st|nd|rd|th)|" + _any(lexicon.ordinals) + r")"
    return {
        "numbered": re.compile(
            rf"\b({_any((*lexicon.season_words, *lexicon.part_words))})\.?[\s-]\(?({number})([ab])?"
            rf"(?:(?:\s?,|\s?&|\sand|\sor|\sto|\s?-)\s?(?!\w+ \d{{4}})({number}))?(?:(?:,|\sand|,\sand)\s({number}))?\b"
        ),
        "short": re.compile(r"(?<!['\w])s0?(\d{1,2})\b(?!\s?e\d)"),
        "ordered": re.compile(
            rf"\b({ordinal})(?:\sand\s(?:(?:\w+\s)?(?:final|last)|({ordinal})))?,?"
            rf"(?:[\s-](?!and\b|or\b|of\b|the\b|in\b|on\b|to\b)\w+){{0,2}}?[\s-]({_any((*lexicon.season_nouns, *lexicon.part_words))})\b"
        ),
        "before title": re.compile(rf"\b({ordinal})\s['\"]?$"),
        "long": re.compile(
            rf"\b(?:the|this)\s(?:[\w.'-]+\s){{1,4}}?(?:{_any(lexicon.work_nouns)})\b(?!'s\s\w+\s(?:season|series))"
        ),
        "whole": re.compile(rf"(?:{_any((*lexicon.season_words, *lexicon.part_words))})\s(?:{number})"),
        "derived from": re.compile(rf"\b(?:{_any(lexicon.derived)})(?:\s(?:to|of|from|about))\s(?:the\s)?['\"]?$"),
        "derived": re.compile(rf"['\"]?\s(?:{_any((*lexicon.derived, *lexicon.films))})\b"),
        "derived film": re.compile(rf"['\"]?\s(?:{_any(lexicon.derived)})\b"),
        "elliptic": re.compile(
            rf"\b(?:the|a|its|their|this)\s({_any(lexicon.ordinals.keys() - lexicon.no_ellipsis)})(?=\sone\b|[.,;:!?)]|\s(?:and|will|is|was|may|might|could|should|has|had|gets|"
            rf"in|on|at|for|to|from|would|comes|came|arrives|premieres|starts|begins|opens|returns|lands|drops|airs|follows|"
            rf"run)\b|$|\s['\"]?[A-Z])"
        ),
    }


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _numbered(folded: str, lexicon: Lexicon) -> Iterator[Mention]:
    known = patterns(lexicon)
    for match in known["numbered"].finditer(folded):
        first, *more = (figure(match[group], lexicon) for group in (2, 4, 5) if match[group])
        part = match[1] in lexicon.part_words
        seasons = frozenset((first, *more))
        if more and "-" in match[0][len(match[1]) + 1 :] and first < more[0] <= 40:
            seasons = frozenset(range(first, more[0] + 1))
        if max(seasons) <= 60:
            yield Mention(
                match.start(),
                match.end(),
                "part" if part else "season",
                Work.UNSAID,
                seasons,
                part=part or bool(match[3]),
            )
    yield from _short(folded, lexicon)


def _short(folded: str, lexicon: Lexicon) -> Iterator[Mention]:
    for match in patterns(lexicon)["short"].finditer(folded):
        yield Mention(match.start(), match.end(), "season", Work.UNSAID, frozenset((int(match[1]),)))


def _ordered(folded: str, lexicon: Lexicon) -> Iterator[Mention]:
    for match in patterns(lexicon)["ordered"].finditer(folded):
        part = match[3] in lexicon.part_words
        seasons = frozenset(_ordinal(words, lexicon) for words in (match[1], match[2]) if words)
        if max(seasons) > 60 or match[0].endswith(lexicon.plural) or match[0] == lexicon.first_time:
            continue
        yield Mention(match.start(), match.end(), "part" if part else "season", Work.UNSAID, seasons, part=part)


def _ordinal(words: str, lexicon: Lexicon) -> int:
    return int(words[:-2]) if words[0].isdigit() else lexicon.ordinals[words]


def _elliptic(folded: str, lexicon: Lexicon) -> Iterator[Mention]:
    for match in patterns(lexicon)["elliptic"].finditer(folded):
        if any(thing in folded[max(0, match.start() - _COUNTED) : match.start()] for thing in lexicon.counted):
            continue  # "the first episode on May 3 and the second a week later"
        parted = any(word in folded for word in lexicon.parted)
        kind = "part" if parted else "season"
        yield Mention(
            match.start(), match.end(), kind, Work.UNSAID, frozenset((_ordinal(match[1], lexicon),)), part=parted
        )


#: characters in front of an ordinal within which a thing is named that it counts
_COUNTED: Final = 60
