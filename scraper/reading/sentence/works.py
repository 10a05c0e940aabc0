"""Works by name: the watched one in any typography, and whatever else the page puts in quotes or before a season."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.sentence.names import bounded, plain_name, titles
from scraper.reading.sentence.seasons import figure, patterns
from scraper.reading.text.folding import fold
from scraper.reading.text.tokens import tokenise
from scraper.reading.words.lexicon import Lexicon
from store.model import Watch

#: start, end, and the season where an alias or a figure behind the title gives it
Title: TypeAlias = tuple[int, int, frozenset[int]]


def title_spans(text: str, folded: str, watch: Watch, lexicon: Lexicon) -> list[Title]:
    """Return where *text* names the watched work: start, end and the season where an alias or a figure gives it."""
    found: list[Title] = []
    for match in _title_pattern(watch).finditer(folded):
        if not _is_name(text, folded, match, lexicon):
            continue
        end = _with_mark(folded, match.end(), watch)
        behind = _FIGURE.match(folded, end)
        numbers = frozenset((figure(behind[1], lexicon),)) if behind and watch.season is not None else frozenset[int]()
        if behind and numbers and next(iter(numbers)) <= 30:
            found.append((match.start(), behind.end(), numbers))
        else:
            found.append((match.start(), end, frozenset()))
    return found


def _with_mark(folded: str, end: int, watch: Watch) -> int:
    """Return where a title ends that has a question or exclamation mark of its own: it ends no sentence and asks nothing."""
    mark = _MARK.match(folded, end)
    return mark.end() if mark and any(name.endswith(("?", "!")) for name in (watch.title, *watch.aliases)) else end


_MARK: Final = re.compile(r"[?!]{1,3}")


_FIGURE: Final = re.compile(
    r"['\"]?\s(\d{1,2}|ii|iii|iv|vi{0,3})(?!\w|[.,:/-]\d|\s(?:million|billion|episodes?|percent|years?|of\b|times|days|hours|and a half))"
)


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
    if " " in match[0] or (match[0] not in lexicon.ordinary and match[0] not in lexicon.calendar):
        return (
            text[match.start()] != folded[match.start()]
            or not match[0].isascii()
            or not match[0].isalpha()
            or " " in match[0]
        )
    calendar = match[0] in lexicon.calendar
    before, after = folded[max(0, match.start() - 1) : match.start()], folded[match.end() : match.end() + 24]
    if before in ("'", '"') and after[:1] in ("'", '"', ",", ":"):
        return True
    if calendar:
        return bool(_SETS_APART.match(after)) or (match.start() == 0 and len(text) == match.end())
    written = text[match.start() : match.end()]
    if written == match[0]:
        return False
    if (written.isupper() and len(written) > 2 and not text[:80].isupper()) or len(text) <= len(written) + 3:
        return True
    if match[0] in lexicon.third_person and after[:1] == " " and _opens_sentence(text, match.start()):
        return bool(_WITH_SEASON.match(after))
    return bool(_SETS_APART.match(after)) or not _opens_sentence(text, match.start())


_WITH_SEASON: Final = re.compile(r"\s\(|,?\s(?:season|series|part|s\d)")


_SETS_APART: Final = re.compile(
    r"'s\b|\"|\)?:|\s\(|\s[-–—]\s|,?\s(?:season|series|part|the series|s\d|(?:has|is|was|will|comes|returns|gets|premieres|would|could|may|\d{1,2})\b)"
)


def _opens_sentence(text: str, start: int) -> bool:
    before = (
        text[max(0, start - 6) : start].rstrip(" \"'“‘(")[-1:] if start > 6 else text[:start].rstrip(" \"'“‘(")[-1:]
    )
    return not before or before in ".!?:;—–-…"


def other_by_title(folded: str, start: int, end: int, watch: Watch, lexicon: Lexicon) -> bool:
    """Whether the words around a title make it another work: "Paddington 2", "the prequel to X", "the X movie", "X: Origins"."""
    if watch.season is None and _FIGURE.match(folded, end):
        return True
    known = patterns(lexicon)
    if known["derived from"].search(folded, max(0, start - 40), start) or _SUBTITLE.match(folded, end):
        return True
    return known["derived film" if watch.season is None else "derived"].match(folded, end) is not None


_SUBTITLE: Final = re.compile(r":\s[\w' ]{2,30},?\"")


_QUOTED: Final = re.compile(
    r"[“\"]([^“”\"]{2,60})[”\"]|(?<!\w)[‘']([^‘’'\n]{2,60})[’'](?!\w)|(?<!\w)[‘']((?:[^‘’'\n]|['’]\w){2,60})[’'](?!\w)"
)
_MARKS: Final = re.compile("[“\"‘']")
_RUN: Final = re.compile(
    r"(?:[A-Z0-9][\w'’&!:-]*)(?:\s(?:of|the|and|a|in|on|to|for|with|from|is|&)(?=\s)|\s[A-Z0-9][\w'’&!:-]*){0,9}"
)


def other_works(text: str, folded: str, watch: Watch, lexicon: Lexicon, found: list[Mention]) -> Iterator[Mention]:
    """Yield the other works that *text* names: titles in quotes, and capitalised words beside a season."""
    watched = " | ".join(titles(watch))
    for match in _QUOTED.finditer(text) if _MARKS.search(text) else ():
        group = next(number for number in (1, 2, 3) if match[number])
        inner = match[group]
        plain = plain_name(inner)
        if patterns(lexicon)["whole"].fullmatch(plain) or plain in watched or len(plain) < 3:
            continue
        if _names_part(folded, match.start(), lexicon):
            continue
        if _titlelike(inner, lexicon) and not any(
            m.start < match.end() and match.start() < m.end and m.kind == "title" for m in found
        ):
            yield Mention(match.start(), match.end(), "other", Work.OTHER)
    yield from _sequels(text, folded, lexicon, found)
    for mention in found:
        if mention.kind in ("season", "new", "previous") and mention.work is Work.UNSAID:
            run = _run_before(text, mention.start, lexicon) or _run_after(text, folded, mention.end, lexicon)
            if run:
                yield Mention(run[0], run[1], "other", Work.OTHER)


def by_kind(text: str, folded: str, watch: Watch, lexicon: Lexicon, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the works that are named behind their kind: "the baseball show Nightjar is", "the film Dusk, which"."""
    for mention in found:
        kind = mention.kind == "generic" and " " in text[mention.start : mention.end]
        run = _RUN.match(text, mention.end + 1) if kind and text[mention.end : mention.end + 1] == " " else None
        run = run and _undated(run, lexicon)
        if run is None or any(m.start < run.end() and run.start() < m.end for m in found):
            continue
        words = fold(run[0]).split()
        known = (lexicon.companies, lexicon.no_title, lexicon.calendar, lexicon.people)
        if any(words[0] in table for table in known) or _is_company(run[0], lexicon) or _common(words[0], lexicon):
            continue
        behind = folded[run.end() :].lstrip(" \"'”’").split(" ", 1)[0]
        ends = (
            not behind
            or behind[0] in ",.;:()"
            or any(behind in table for table in (lexicon.prepositions, lexicon.holds))
        )
        ours = titles(watch)[0].split()
        if ends and not all(word in ours for word in plain_name(run[0]).split()) and not _capitalised(text):
            yield Mention(mention.start, run.end(), "other", Work.OTHER)


def _capitalised(text: str) -> bool:
    """Whether the words of *text* are written as in a headline, where capitals make no names."""
    words = [word for word in text.split() if len(word) > 3]
    return sum(word[0].isupper() for word in words) > 0.6 * len(words)


def _names_part(folded: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a quoted title names but some of the episodes: "the first half, called “The Fall”", "the other seven, “The Rise”"."""
    words = folded[max(0, start - 40) : start].rstrip(" ,(\"'").split()
    while words and words[-1].strip(",") in lexicon.called:
        words.pop()
    last = words[-1].strip(",") if words else ""
    counted = len(words) > 1 and last in lexicon.numbers and words[-2] in lexicon.others
    return counted or last in lexicon.part_words or last in lexicon.stretches


def _sequels(text: str, folded: str, lexicon: Lexicon, found: list[Mention]) -> Iterator[Mention]:
    """Yield the names with a figure that are not ours and before a verb of their own: "Toy Story 4 is", "GTA 6 comes"."""
    for match in _sequel(lexicon).finditer(text) if _DIGIT.search(text) else ():
        name = folded[match.start() : match.end()]
        words = name.split()
        tables = (lexicon.calendar, lexicon.no_title, lexicon.counting, lexicon.companies)
        known = any(word in table for word in words for table in tables)
        free = not any(m.start < match.end() and match.start() < m.end for m in found)
        if free and not known and " ".join(words[:-1]) not in lexicon.companies:
            yield Mention(match.start(), match.end(), "other", Work.OTHER)


_DIGIT: Final = re.compile(r"\d")


@lru_cache(maxsize=4)
def _sequel(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a capitalised name with a figure before what only a work does."""
    follows = "|".join(map(re.escape, lexicon.behind_works))
    return re.compile(rf"(?<![\w'’])[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){{0,4}}\s[2-9](?=,?\s(?:{follows})\b)")


def _titlelike(inner: str, lexicon: Lexicon) -> bool:
    words = inner.strip(" ,.!?;:").split()
    if not words or len(words) > 8 or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    if inner.rstrip().endswith(".") and len(words) > 3:
        return False
    if words[-1].casefold() in lexicon.part_words:
        return False  # an arc of ours by its name
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
        if (
            bare[:1].isupper()
            or (bare[:1].isdigit() and kept)
            or (kept and bare in ("of", "the", "and", "in", "to", "a"))
        ):
            kept.append(word)
        else:
            break
        if bare[:1] != word[:1]:
            break
    while kept and kept[-1].strip("“”‘’\"'.,:;!?").casefold() in lexicon.no_title:
        kept.pop()
    if len(kept) == 1 and start + len(head) == len(kept[0]) and _common(kept[0], lexicon):
        return None
    name = " ".join(reversed(kept))
    if text.isupper():
        return None  # where all is in capitals, they make no names
    if not name or any(mark in name for mark in ".!?;()") or _is_company(name, lexicon) or len(name) < 3:
        return None
    return start + len(head) - len(name), start + len(head)


def _common(word: str, lexicon: Lexicon) -> bool:
    """Whether a word that opens a sentence has its capital from there: "Maybe season 2", "Expect season 2"."""
    plain = fold(word).strip(" ,")
    return (
        plain.endswith("ly")
        or plain in lexicon.numbers
        or plain in lexicon.adverbs | lexicon.clause_ends
        or bool(lexicon.phrases.find(tokenise(plain)))
    )


_LINK: Final = re.compile(r"\s(?:of|for|to)\s(?:the\s)?(?:\w+['’]s\s)?")


def _run_after(text: str, folded: str, start: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the capitalised words of "the third season of Truth Be Told"."""
    link = _LINK.match(text, start)
    run = link and _RUN.match(text, link.end())
    derived = run and folded[run.end() :].lstrip(" \"'”’").split(" ", 1)[0].strip(".,;:")
    run = run and _undated(run, lexicon)
    if (
        not run
        or run[0].endswith(("'s", "’s"))  # of whose books it is made
        or run[0].isdigit()
        or derived in lexicon.derived
        or _is_company(run[0], lexicon)
        or run[0].split()[0].casefold() in lexicon.no_title - {"the", "a", "this", "it"}
    ):
        return None
    return run.start(), run.end()


def _undated(run: re.Match[str], lexicon: Lexicon) -> re.Match[str] | None:
    """Return the capitalised words without the date behind them: "the return of Nightjar on May 26"."""
    for before, word in pairwise(_WORD.finditer(run[0])):
        if fold(word[0]) in lexicon.calendar and not before[0][0].isupper():
            return _RUN.match(run.string[: run.start() + before.start()].rstrip(), run.start())
    return run


_WORD: Final = re.compile(r"\S+")


def _is_company(name: str, lexicon: Lexicon) -> bool:
    plain = fold(name).removesuffix("'s").strip()
    return plain in lexicon.companies or plain.removeprefix("the ") in lexicon.companies
