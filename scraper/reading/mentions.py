"""Where a text speaks of a work or of a season: titles, "season 2", "the new run", "it", and other works by name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Final

from scraper.reading.folding import fold
from scraper.reading.lexicon import Lexicon
from scraper.reading.names import bounded, plain_name, titles
from store.model import Watch


class Work(StrEnum):
    """Whose season a mention is about."""

    WATCHED = "watched"
    OTHER = "other"
    UNSAID = "unsaid"  # a season without a title beside it


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a work or a season; *seasons* is empty where they give no number.

    *kind* is "title", "season", "part", "new", "previous", "other" or "generic".
    """

    start: int
    end: int
    kind: str
    work: Work
    seasons: frozenset[int] = frozenset()
    part: bool = False

    def moved(self, by: int) -> "Mention":
        """Return the mention with offsets that are *by* larger."""
        return replace(self, start=self.start + by, end=self.end + by)

    @property
    def titled(self) -> bool:
        """Whether the work itself is named."""
        return self.work is not Work.UNSAID


def find_mentions(text: str, folded: str, watch: Watch, lexicon: Lexicon) -> list[Mention]:
    """Return the mentions in *text* from left to right, a title and the season beside it as one."""
    named = [
        Mention(start, end, "title", Work.OTHER if _numbered_other(folded, end, watch) else Work.WATCHED, seasons)
        for start, end, seasons in title_spans(text, watch, lexicon)
    ]
    found = [_with_ordinal(mention, folded, lexicon) for mention in named]
    for finder in (_numbered, _ordered, _pointed, _elliptic):
        found.extend(mention for mention in finder(folded, lexicon) if not _overlaps(mention, found))
    found.extend(other for other in _other_works(text, folded, watch, lexicon, found) if not _overlaps(other, named))
    found.sort(key=lambda mention: (mention.start, -mention.end))
    return _joined(_disjoint(found), folded)


def _numbered_other(folded: str, end: int, watch: Watch) -> bool:
    """Whether a figure behind the title of a work without seasons makes it another work: "Paddington 2"."""
    return watch.season is None and _FIGURE.match(folded, end) is not None


def _with_ordinal(title: Mention, folded: str, lexicon: Lexicon) -> Mention:
    """Take "the fifth" into the title that it stands before."""
    before = _patterns(lexicon)["before title"].search(folded, max(0, title.start - 24), title.start)
    if not before or title.seasons or title.work is Work.OTHER:
        return title
    return replace(title, start=before.start(), kind="season", seasons=frozenset((_ordinal(before[1], lexicon),)))


def title_spans(text: str, watch: Watch, lexicon: Lexicon) -> list[tuple[int, int, frozenset[int]]]:
    """Return where *text* names the watched work: start, end and the season where an alias or a figure gives it."""
    folded = fold(text)
    found = []
    for match in _title_pattern(watch).finditer(folded):
        if not _is_name(text, folded, match, lexicon):
            continue
        figure = _FIGURE.match(folded, match.end())
        numbers = frozenset((_figure(figure[1], lexicon),)) if figure and watch.season is not None else frozenset[int]()
        if numbers and figure and figure.end() and next(iter(numbers)) <= 30:
            found.append((match.start(), figure.end(), numbers))
        else:
            found.append((match.start(), match.end(), frozenset()))
    return found


_FIGURE: Final = re.compile(r"['\"]?\s(\d{1,2}|ii|iii|iv|vi{0,3})(?!\w|[.,:/-]\d|\s(?:million|billion|episodes?|percent|years?|of\b|times|days|hours|and a half))")


def _figure(words: str, lexicon: Lexicon) -> int:
    return int(words) if words.isdigit() else lexicon.numbers.get(words, 99)


@lru_cache(maxsize=256)
def _title_pattern(watch: Watch) -> re.Pattern[str]:
    names = sorted(titles(watch), key=len, reverse=True)
    return re.compile("|".join(map(_spelled, names)) or r"(?!)")


def _spelled(name: str) -> str:
    words = [r"(?:and|&)" if word == "and" else r"'?".join(map(re.escape, word)) for word in name.split()]
    opens = r"(?<!\w)" if bounded(name[0]) else ""
    closes = r"(?!\w)" if bounded(name[-1]) else ""
    return opens + r"[\W_]{0,4}".join(words) + closes


def _is_name(text: str, folded: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    if " " in match[0] or match[0] not in lexicon.ordinary:
        return text[match.start()] != folded[match.start()] or not match[0].isascii() or not match[0].isalpha() or " " in match[0]
    before, after = folded[max(0, match.start() - 1) : match.start()], folded[match.end() : match.end() + 24]
    if before in ("'", '"') and after[:1] in ("'", '"', ",", ":"):
        return True
    written = text[match.start() : match.end()]
    if written == match[0]:
        return False
    if written.isupper() and len(written) > 2 and not text.isupper() or len(text.strip()) <= len(written) + 3:
        return True
    return bool(_SETS_APART.match(after)) or not _opens_sentence(text, match.start())


_SETS_APART: Final = re.compile(
    r"'s\b|\"|\)?:|\s\(|\s[-–—]\s|,?\s(?:season|series|part|the series|s\d|(?:has|is|was|will|comes|returns|gets|premieres|would|could|may|\d{1,2})\b)"
)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \"'“‘(")[-1:]
    return not before or before in ".!?:;—–-…"


@lru_cache(maxsize=8)
def _patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
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
        "new": re.compile(rf"\b(?:{_any(lexicon.new)})\b"),
        "previous": re.compile(rf"\b(?:{_any(lexicon.previous)})\b"),
        "generic": re.compile(
            rf"\b(?:{_any(lexicon.generic)}|(?:the|this)\s(?:[\w.'-]+\s){{1,4}}?(?:{_any(lexicon.work_nouns)}))\b(?!'s\s\w+\s(?:season|series))"
        ),
        "whole": re.compile(rf"(?:{_any((*lexicon.season_words, *lexicon.part_words))})\s(?:{number})"),
        "elliptic": re.compile(
            rf"\b(?:the|a|its|their|this)\s({_any(lexicon.ordinals)})(?=\sone\b|[.,;:!?)]|\s(?:and|will|is|was|may|might|could|should|has|had|gets|"
            rf"in|on|at|for|to|from|would|comes|came|arrives|premieres|run)\b|$|\s['\"]?[A-Z])"
        ),
    }


def _any(words: object) -> str:
    return "|".join(re.escape(str(word)) for word in sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


def _numbered(folded: str, lexicon: Lexicon) -> Iterator[Mention]:
    patterns = _patterns(lexicon)
    for match in patterns["numbered"].finditer(folded):
        first, *more = (_figure(match[group], lexicon) for group in (2, 4, 5) if match[group])
        part = match[1] in lexicon.part_words
        seasons = frozenset((first, *more))
        if more and "-" in match[0][len(match[1]) + 1 :] and first < more[0] <= 40:
            seasons = frozenset(range(first, more[0] + 1))
        if max(seasons) <= 60:
            yield Mention(match.start(), match.end(), "part" if part else "season", Work.UNSAID, seasons, part=part or bool(match[3]))
    for match in patterns["short"].finditer(folded):
        yield Mention(match.start(), match.end(), "season", Work.UNSAID, frozenset((int(match[1]),)))


def _ordered(folded: str, lexicon: Lexicon) -> Iterator[Mention]:
    for match in _patterns(lexicon)["ordered"].finditer(folded):
        part = match[3] in lexicon.part_words
        seasons = frozenset(_ordinal(words, lexicon) for words in (match[1], match[2]) if words)
        if max(seasons) > 60:
            continue
        yield Mention(match.start(), match.end(), "part" if part else "season", Work.UNSAID, seasons, part=part)


def _ordinal(words: str, lexicon: Lexicon) -> int:
    return int(words[:-2]) if words[0].isdigit() else lexicon.ordinals[words]


def _pointed(folded: str, lexicon: Lexicon) -> Iterator[Mention]:
    patterns = _patterns(lexicon)
    for kind in ("new", "previous", "generic"):
        for match in patterns[kind].finditer(folded):
            yield Mention(match.start(), match.end(), kind, Work.UNSAID)


def _elliptic(folded: str, lexicon: Lexicon) -> Iterator[Mention]:
    for match in _patterns(lexicon)["elliptic"].finditer(folded):
        yield Mention(match.start(), match.end(), "season", Work.UNSAID, frozenset((_ordinal(match[1], lexicon),)))


def _overlaps(mention: Mention, others: list[Mention]) -> bool:
    return any(mention.start < other.end and other.start < mention.end for other in others)


def _disjoint(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


_QUOTED: Final = re.compile(r"[“\"]([^“”\"]{2,60})[”\"]|(?<!\w)[‘']([^‘’'\n]{2,60})[’'](?!\w)|(?<!\w)[‘']((?:[^‘’'\n]|['’]\w){2,60})[’'](?!\w)")
_RUN: Final = re.compile(r"(?:[A-Z0-9][\w'’&!:-]*)(?:\s(?:of|the|and|a|in|on|to|for|with|from|is|&)(?=\s)|\s[A-Z0-9][\w'’&!:-]*){0,9}")


def _other_works(text: str, folded: str, watch: Watch, lexicon: Lexicon, found: list[Mention]) -> Iterator[Mention]:
    watched = " | ".join(titles(watch))
    for match in _QUOTED.finditer(text):
        group = next(number for number in (1, 2, 3) if match[number])
        inner = match[group]
        if _patterns(lexicon)["whole"].fullmatch(plain_name(inner)):
            continue
        if plain_name(inner) in watched or len(plain_name(inner)) < 3:
            continue
        if _titlelike(inner, lexicon) and not any(m.start < match.end() and match.start() < m.end and m.kind == "title" for m in found):
            yield Mention(match.start(), match.end(), "other", Work.OTHER)
    for mention in found:
        if mention.kind in ("season", "new", "previous") and mention.work is Work.UNSAID:
            run = _run_before(text, mention.start, lexicon) or _run_after(text, folded, mention.end, lexicon)
            if run:
                yield Mention(run[0], run[1], "other", Work.OTHER)


def _titlelike(inner: str, lexicon: Lexicon) -> bool:
    words = inner.strip(" ,.!?;:").split()
    if not words or len(words) > 8 or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    if inner.rstrip().endswith(".") and len(words) > 3:
        return False
    small = sum(word[0].islower() for word in words)
    glue = sum(word.casefold() in lexicon.no_title for word in words if word[0].islower())
    return small == glue and (len(words) > 1 or words[0].casefold() not in lexicon.no_title)


def _run_before(text: str, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the capitalised words right before a season: "Chainsaw Man" in "Chainsaw Man Season 2"."""
    start = max(0, end - 80)
    head = text[start:end].rstrip(" :,(-–—")
    if text[start:end][len(head) :].strip(" ") not in ("", ":", "-", "–", "—", "("):
        return None
    head = re.sub(r"['’]s$", "", head)
    words = head.split(" ")
    kept: list[str] = []
    for word in reversed(words):
        bare = word.strip("“”‘’\"'")
        if bare[:1].isupper() or (bare[:1].isdigit() and kept) or (kept and bare in ("of", "the", "and", "in", "to", "a")):
            kept.append(word)
        else:
            break
        if bare[:1] != word[:1]:
            break
    while kept and kept[-1].strip("“”‘’\"'.,:;!?").casefold() in lexicon.no_title:
        kept.pop()
    name = " ".join(reversed(kept))
    if not name or any(mark in name for mark in ".!?;") or _is_company(name, lexicon) or len(name) < 3:
        return None
    return start + len(head) - len(name), start + len(head)


def _run_after(text: str, folded: str, start: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the capitalised words of "the third season of Truth Be Told"."""
    link = re.compile(r"\s(?:of|for|to)\s(?:the\s)?(?:\w+['’]s\s)?").match(text, start)
    run = link and _RUN.match(text, link.end())
    derived = run and folded[run.end() :].lstrip(" \"'”’").split(" ", 1)[0].strip(".,;:")
    if not run or derived in lexicon.derived or _is_company(run[0], lexicon) or run[0].split()[0].casefold() in lexicon.no_title - {"the", "a", "this", "it"}:
        return None
    return run.start(), run.end()


def _is_company(name: str, lexicon: Lexicon) -> bool:
    plain = fold(name).removesuffix("'s").strip()
    return plain in lexicon.companies or plain.removeprefix("the ") in lexicon.companies


def _joined(mentions: list[Mention], folded: str) -> list[Mention]:
    """Put a title and the season beside it together: "X season 2", "X's second season", "season 2 of X"."""
    joined: list[Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if last and _belong(last, mention, folded[last.end : mention.start]):
            joined[-1] = _together(last, mention)
        else:
            joined.append(mention)
    return joined


_GLUE: Final = re.compile(r"(?:'s|s'|'|\"|,|:|\s|\(|-|—|anime|the|series|tv|'s \w+)*")
_OF: Final = re.compile(r"(?:,?\s?(?:\w+\s){0,2}?(?:of|for|to|from))?\s(?:the\s)?(?:\w+['’]s\s)?(?:\w+\s){0,2}['\"“‘]?|[\s'\"(\[:-]*")


def _belong(last: Mention, mention: Mention, between: str) -> bool:
    if len(between) > 40:
        return False
    if last.titled and not mention.titled and mention.kind != "generic":
        return bool(_GLUE.fullmatch(between)) and not (last.seasons and mention.seasons and not mention.part)
    if not last.titled and mention.titled and last.kind not in ("generic",):
        return bool(_OF.fullmatch(between))
    return last.kind in ("season", "part", "new") and mention.kind in ("season", "part") and last.part != mention.part and between.strip(" ,(") in ("", "of")


def _together(first: Mention, second: Mention) -> Mention:
    titled = first if first.titled else second
    numbered = next((m for m in (first, second) if m.seasons and not m.part), None) or next((m for m in (first, second) if m.seasons), titled)
    both_parts = numbered.part
    kind = "season" if numbered.seasons and not both_parts else (first.kind if not first.titled else second.kind)
    return replace(titled, start=first.start, end=second.end, kind=kind, seasons=numbered.seasons, part=both_parts or first.part or second.part)
