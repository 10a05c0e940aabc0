"""A page as the reader sees it: its blocks in sentences, what it is about, and the day it counts from."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from scraper.reading.folding import fold
from scraper.reading.lexicon import Lexicon
from scraper.reading.mention import Mention, Work
from scraper.reading.names import titles
from scraper.reading.parsed import Parsed
from scraper.reading.sentences import sentences
from scraper.reading.subject import Page
from scraper.reading.windows import Expression, find_expressions
from scraper.reading.works import Title, title_spans
from store.model import Article, BlockKind, Watch

_SILENT: Final = frozenset((BlockKind.RELATED, BlockKind.BOILERPLATE, BlockKind.COMMENT))
_LONGEST: Final = 1500  # characters; what is longer is no sentence
_MOST_DATES: Final = 12  # in a sentence; what has more is a table


@dataclass(frozen=True)
class Passage:
    """A block that may bear claims, in sentences; the headline is one, too."""

    kind: BlockKind
    text: str
    sentences: tuple[Parsed, ...]
    headline: bool = False

    @property
    def heading(self) -> bool:
        """Whether the passage announces what follows it."""
        if self.headline or self.kind is BlockKind.H2 or _ITEM.fullmatch(self.text) is not None:
            return True
        return (
            (self._bare_title and self.kind is not BlockKind.LI)
            or (len(self.text) < 40 and self.dateline is not None)
            or (len(self.text) < 60 and self.text.endswith(":") and bool(self.sentences[0].dates))
        )

    @property
    def dateline(self) -> Expression | None:
        """Return the date that a heading consists of, None where it says anything else."""
        dates = [d for s in self.sentences for d in s.dates]
        covered = sum(d.end - d.start for d in dates)
        return dates[0] if len(dates) == 1 and covered >= 0.7 * len(self.text.strip(" :.")) else None

    @property
    def item(self) -> bool:
        """Whether a round-up's block opens with the work that it and those after it are about."""
        first = self.sentences[0]
        opening = next((m for m in first.mentions if m.titled), None)
        return opening is not None and opening.start <= 3 and first.end - first.start < 80

    @property
    def opens_another(self) -> bool:
        """Whether a round-up's paragraph opens an item on something else than the one before it: by a title, a day, a question."""
        first = self.sentences[0]
        named = next((m for m in first.mentions if m.titled or m.work is Work.OTHER), None)
        if named is not None and named.work is Work.OTHER and named.start - first.start <= _AT_ONCE:
            return True
        return _OPENS.match(self.text) is not None and (named is None or named.start > _AT_ONCE)

    @property
    def answers(self) -> bool:
        """Whether the passage is marked as the answer to a reader's question before it: "A: On May 3"."""
        return _ANSWERS.match(self.text) is not None

    @property
    def signature(self) -> bool:
        """Whether the passage only says who asked: "-- Jo Miller, Tulsa"."""
        return _SIGNATURE.fullmatch(self.text) is not None

    @property
    def field(self) -> bool:
        """Whether the passage is a field of the item before it: "Start date: March"."""
        first = self.sentences[0]
        label, colon, _ = first.words.partition(":")
        nouns = first.tagged("date_noun", "release_noun", "release", "film", "film_start", "trailer")
        return bool(colon) and len(label) < _LABEL and any(cue.first <= 2 for cue in nouns)

    @property
    def _bare_title(self) -> bool:
        mentions = self.sentences[0].mentions if len(self.sentences) == 1 and len(self.text) < 60 else []
        return len(mentions) == 1 and mentions[0].titled and len(self.text) - (mentions[0].end - mentions[0].start) < 6


#: characters from its beginning within which a paragraph names what it opens with; of a label
_AT_ONCE, _LABEL = 30, 30
#: a name or a date set off by a sign, a question with its mark, a figure: the openings of items
_OPENS: Final = re.compile(
    r"(?:\*\*|[•▪✦★#]|\d{1,2}[.)]\s|(?:Q|Question|Dear [\w ]{1,20}|SIR)\s?[:.,–-]|"
    r"[A-Z0-9“\"‘][^.!?:–—()]{0,50}(?::|\s[–—-]\s|\s\())"
)
_ANSWERS: Final = re.compile(r"(?:\*\*)?(?:A|Answer|ANSWER|Reply)\s?[:.]")
_SIGNATURE: Final = re.compile(r"(?:--|[–—])\s?[A-Z][^.!?:;]{1,40}(?:, [A-Z][^!?:;]{1,20})?")
_ITEM: Final = re.compile(r"\d{1,2}[.)] ?.{1,60}(?<![.!?]{2})")


def passages(article: Article, watch: Watch, lexicon: Lexicon) -> list[Passage]:
    """Return the headline and the blocks of *article* that may bear claims, in order."""
    found = [_passage(article.headline, BlockKind.H2, watch, lexicon, headline=True)]
    for block in article.blocks:
        if block.kind not in _SILENT:
            found.append(_passage(block.text, block.kind, watch, lexicon))
    found = [passage for passage in found if passage.sentences]
    if not _tells_of_a_book(found, watch, lexicon):
        return found
    return [replace(p, sentences=tuple(replace(s, book=True) for s in p.sentences)) for p in found]


def _passage(text: str, kind: BlockKind, watch: Watch, lexicon: Lexicon, *, headline: bool = False) -> Passage:
    folded = fold(text)
    named = title_spans(text, folded, watch, lexicon)
    dates = [
        found
        for found in find_expressions(text, unled=True)
        # "GTA 6 may come": the month has a capital
        if not _in_title(found, named) and not found.text.endswith(lexicon.may)
    ]
    kept = [(start, end) for start, end, _ in named]
    kept += [(found.start, found.end) for found in dates]
    parsed, index = [], 0
    for start, end in _short(text, sentences(text, kept)):
        inside = []
        while index < len(dates) and dates[index].start < end:
            if dates[index].start >= start and dates[index].end <= end:
                inside.append(dates[index])
            index += 1
        parsed.append(
            Parsed(
                text, folded, start, end, kind, watch, lexicon, tuple(inside[:_MOST_DATES]), _within(named, start, end)
            )
        )
    return Passage(kind, text, tuple(parsed), headline)


def _in_title(found: Expression, named: list[Title]) -> bool:
    """Whether what looks like a date belongs to a title, as in "Wednesday season 3" or "The Winds of Winter"."""
    index = bisect_left(named, (found.end,)) - 1
    return index >= 0 and named[index][1] > found.start


def _within(named: list[Title], start: int, end: int) -> tuple[Title, ...]:
    first = bisect_left(named, (start,))
    return tuple(title for title in named[first : bisect_left(named, (end,))] if title[1] <= end)


def _short(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield *spans*, what is too long for a sentence cut up, so that no page costs more than its length."""
    for start, end in spans:
        while end - start > _LONGEST:
            cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
            cut = cut if cut > 0 else start + _LONGEST
            yield start, cut
            start = cut + (text[cut : cut + 1] == " ")
        yield start, end


def view(found: list[Passage], watch: Watch) -> Page:
    """Return what the page is about: see `subject.Page`."""
    headline = [m for p in found if p.headline for s in p.sentences for m in s.mentions]
    named = any(m.work is Work.WATCHED for m in headline)
    others = sum(m.work is Work.OTHER for m in headline) + _listed(found)
    body = [s for p in found if not p.headline for s in p.sentences]
    with_title = sum(any(m.work is Work.WATCHED for m in p.sentences[0].mentions) for p in found)
    numbered = watch.season is not None and any(watch.season in m.seasons for m in headline)
    early = any(m.work is Work.WATCHED for p in found[1:4] for s in p.sentences for m in s.mentions)
    about = (
        (named and not others)
        or (numbered and early and not others)
        or (not others and with_title * 2 >= len(found))
        or (bool(headline) and headline[0].work is Work.WATCHED and _led(found))
    )
    parted = any(m.part for m in headline) or any(
        word in alias.lower() for alias in watch.aliases for word in ("part", "volume")
    )
    return Page(
        about,
        _season(headline, body, watch),
        watch.season,
        _in_parts(headline, body, watch),
        parted,
        _follows_others(watch),
    )


def _tells_of_a_book(found: list[Passage], watch: Watch, lexicon: Lexicon) -> bool:
    """Whether the page's work is a book: it speaks of books more than of anything that is filmed or played."""
    if watch.season is not None:
        return False
    words = Counter(word for p in found for s in p.sentences for word in re.findall(r"\w+", s.folded[s.start : s.end]))
    return sum(words[word] for word in lexicon.book_words) > sum(words[word] for word in lexicon.screen_words)


def _follows_others(watch: Watch) -> bool:
    return watch.season is None and any(_NUMBERED.search(name) for name in titles(watch))


_NUMBERED: Final = re.compile(r"\b(?:[2-9]|\d\d|two|three|four|ii|iii|iv|v|vi|vii|viii|ix|sequel)\b")


def _led(found: list[Passage]) -> bool:
    """Whether the body stays with the watched work: it opens with it, comes back to it, and no paragraph opens with another."""
    leads = []
    for passage in found:
        titles_in = (m for s in passage.sentences for m in s.mentions if m.titled or m.work is Work.OTHER)
        leads.append(None if passage.headline else next(titles_in, None))
    first = next((at for at, lead in enumerate(leads) if lead), len(leads))
    ours = sum(lead is not None and lead.work is Work.WATCHED for lead in leads)
    others = sum(lead is not None and lead.work is Work.OTHER for lead in leads)
    return ours >= _COMES_BACK and not others and first - 1 <= _SOON * len(leads)


#: paragraphs that name the work, at least, and the share of the page before the first of them, at most
_COMES_BACK, _SOON = 2, 0.2


def _listed(found: list[Passage]) -> bool:
    """Whether the headline names the work as one of several."""
    for sentence in (s for p in found if p.headline for s in p.sentences):
        for mention in sentence.mentions:
            before = sentence.folded[: mention.start].rstrip(" '\"")
            after = sentence.folded[mention.end :].lstrip(" '\"")
            if mention.work is Work.WATCHED and _BESIDE.search(before):
                return True
            if mention.work is Work.WATCHED and (before.endswith((",", " and", "&")) or _LISTED.match(after)):
                return True
    return False


#: in a headline they make the title something beside the subject: "Ten shows like X", "The star of X"
_BESIDE: Final = re.compile(
    r"(?:\blike|\bstars? of|\bcast of|\bcreators? of|\bmakers of|\bfans of|\bhome of|\bafter|\bactor|\bstar)\s?(?:the)?$"
)
_LISTED: Final = re.compile(r",\s?['\"]?(?!season|series|part|the season)\w[^,:]{1,30}(?:,|\sand\s|\s&\s)")


def _season(headline: list[Mention], body: list[Parsed], watch: Watch) -> int | None:
    if watch.season is None:
        return None
    said = [n for m in headline if m.work is not Work.OTHER and not m.part for n in m.seasons]
    if said:
        return watch.season if watch.season in said else max(said)
    counted = Counter(n for s in body for m in s.mentions if m.work is not Work.OTHER and not m.part for n in m.seasons)
    if watch.season in counted or not counted:
        return watch.season if watch.season in counted else None
    return None


def _in_parts(headline: list[Mention], body: list[Parsed], watch: Watch) -> bool:
    mentions = headline + [m for s in body for m in s.mentions]
    whole = any(watch.season in m.seasons and not m.part for m in mentions)
    return not whole and any(watch.season in m.seasons and m.part for m in mentions)


def is_anime(found: list[Passage]) -> bool:
    """Whether the page is about anime, whose seasons begin in January."""
    return any("anime" in s.folded[s.start : s.end] for p in found for s in p.sentences)


def headline_year(found: list[Passage]) -> int | None:
    """Return the one year that the headline or a dateline under it names, None where there are none or several."""
    top = [s for p in found[:2] if p.headline or len(p.text) < 60 for s in p.sentences]
    years = {int(year) for s in top for year in _YEAR.findall(s.folded[s.start : s.end])}
    return years.pop() if len(years) == 1 else None


_YEAR: Final = re.compile(r"(?<![\w#])(?:19[89]|20[0-4])\d(?!\w)")
