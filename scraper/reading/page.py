"""A page as the reader sees it: its blocks in sentences, and the year that its headline names."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from scraper.reading.sentence.mention import Work
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.sentence.parting import sentences
from scraper.reading.sentence.works import Title, title_spans
from scraper.reading.text.folding import fold
from scraper.reading.windows import Expression, find_expressions
from scraper.reading.words.lexicon import Lexicon
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
    def goes_on(self) -> bool:
        """Whether the passage opens with what is told of a work named before: "It", "The other episodes", "Filming"."""
        first = self.sentences[0]
        if self.kind is BlockKind.CAPTION:
            return False
        if first.tokens[0].text in first.lexicon.pronouns or any(
            t.text in first.lexicon.episodes for t in first.tokens
        ):
            return True
        nouns = first.tagged("film", "release_noun", "date_noun")
        return any(cue.first <= _FIRST_WORDS for cue in nouns) and not first.mentions

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
_FIRST_WORDS: Final = 2  # tokens from the beginning of a sentence on
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


def _tells_of_a_book(found: list[Passage], watch: Watch, lexicon: Lexicon) -> bool:
    """Whether the page's work is a book: it speaks of books more than of anything that is filmed or played."""
    if watch.season is not None:
        return False
    words = Counter(word for p in found for s in p.sentences for word in re.findall(r"\w+", s.folded[s.start : s.end]))
    return sum(words[word] for word in lexicon.book_words) > sum(words[word] for word in lexicon.screen_words)


def is_anime(found: list[Passage]) -> bool:
    """Whether the page is about anime, whose seasons begin in January."""
    return any("anime" in s.folded[s.start : s.end] for p in found for s in p.sentences)


def headline_year(found: list[Passage]) -> int | None:
    """Return the one year that the headline or a dateline under it names, None where there are none or several."""
    top = [s for p in found[:2] if p.headline or len(p.text) < 60 for s in p.sentences]
    years = {int(year) for s in top for year in _YEAR.findall(s.folded[s.start : s.end])}
    return years.pop() if len(years) == 1 else None


_YEAR: Final = re.compile(r"(?<![\w#])(?:19[89]|20[0-4])\d(?!\w)")
