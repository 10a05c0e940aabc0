"""Which sentences of a page are about the watched season: by the headline, the headings, and what was last spoken of."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from scraper.reading.languages.dates import Dated
from scraper.reading.languages.sentences import Sentence, sentences
from scraper.reading.languages.spans import clause
from scraper.reading.languages.table import NAME, Language
from scraper.reading.languages.titles import hidden
from store.model import Article, Block, BlockKind, Reason, Watch

_SILENT: Final = frozenset({BlockKind.RELATED, BlockKind.BOILERPLATE, BlockKind.COMMENT})

#: blocks with which a page opens
_OPENING: Final = 2

#: "sentences since the work was named" where it was not yet
NEVER: Final = 10**6

#: characters between two titles of a row
_ROW: Final = 12


@dataclass(frozen=True, slots=True)
class Told:
    """A *sentence* of a page, the one *before* it, and whether the rules take it to be about the watched season (*ours*).

    *about* says whether the headline names the work, *opens* whether the page opens with it; *block* is the number of its block with the
    headline as 0, *since* counts the sentences since the work was named last (`NEVER`: it was not), and *goes_on* says that the one before
    stands in the same block.
    """

    sentence: Sentence
    before: Sentence | None
    ours: bool
    about: bool
    opens: bool
    block: int
    since: int
    goes_on: bool = False

    @property
    def reason(self) -> Reason:
        """Return why it is about the season, if it is."""
        if self.sentence.named:
            words = self.sentence.said(*self.sentence.named[0])
            return Reason("subject", words, "named here" if self.block else "the headline names it")
        return Reason("subject", "", "what the page is about")


def told(language: Language, article: Article, watch: Watch) -> Iterator[Told]:
    """Yield the sentences of *article*, the headline first, with what they are about."""
    text, names = hidden(article.headline, watch, language.endings)
    first = Sentence(text, BlockKind.H2, watch, language, names)
    said = [
        (number, sentence)
        for number, block in enumerate(article.blocks, 1)
        if block.kind not in _SILENT
        for sentence in _sentences(block, watch, language)
    ]
    about, opens = bool(first.named) and not first.lists, _opens_with(said)
    known, since = _tells(first, known=about), 0 if first.named else NEVER
    yield Told(first, None, known, about, opens, 0, since)
    under, before, last = about, first, 0
    for number, sentence in said:
        known = _tells(sentence, known=known if number == last else under)
        since = 0 if sentence.named else since + 1
        if sentence.kind is BlockKind.H2:
            under = known if sentence.named or sentence.seasons or sentence.others else about
        yield Told(sentence, before, known, about, opens, number, since, number == last)
        before, last = sentence, number


def _sentences(block: Block, watch: Watch, language: Language) -> Iterator[Sentence]:
    """Yield the sentences of *block*; what a title has in it ends none."""
    text, names = hidden(block.text, watch, language.endings)
    left = iter(names)
    for part in sentences(text, orders=language.orders):
        yield Sentence(part, block.kind, watch, language, tuple(islice(left, part.count(NAME))))


def _opens_with(said: list[tuple[int, Sentence]]) -> bool:
    """Whether a page opens with the work, and names no other title in as many blocks."""
    blocks = list(dict.fromkeys(number for number, _ in said))
    ours = {number for number, sentence in said if sentence.named}
    others = {(number, sentence.folded[slice(*title)]) for number, sentence in said for title in sentence.titles}
    most = max(Counter(title for _, title in others).values(), default=0)
    return bool(ours & set(blocks[:_OPENING])) and len(ours) > max(1, most)


def is_ours(sentence: Sentence, found: Dated) -> bool:
    """Whether a date of a sentence that is about the season is the season's too.

    The title named last before it must be the watched one, and so must the season, of those in its clause if there are any:
    the last one before it, else the first behind it.
    """
    season = sentence.watch.season
    if _behind_another(sentence, found):
        return False
    if season is None or not sentence.seasons:
        return True
    return season in nearest_seasons(sentence, found)


def nearest_seasons(sentence: Sentence, found: Dated) -> frozenset[int]:
    """Return the numbers of the season that a date of *sentence* stands with; it names some."""
    first, last = clause(sentence, (found.start, found.end))
    starts = [start for start, *_ in sentence.seasons]
    here = [start for start in starts if first <= start < last] or starts
    before = [start for start in here if start < found.start]
    nearest = before[-1] if before else here[0]
    return frozenset(number for start, _, number in sentence.seasons if start == nearest)


def _tells(sentence: Sentence, *, known: bool) -> bool:
    """Whether *sentence* is about the season; *known* says that the one before it was."""
    season, numbers = sentence.watch.season, {number for *_, number in sentence.seasons}
    if numbers and season is not None:
        table = sentence.language
        ended = sentence.past_seasons and bool(sentence.spots(*table.cancelled, *table.last))
        return (season in numbers or ended) and (known or bool(sentence.named) or not sentence.others)
    return bool(sentence.named) or (known and not sentence.others)


def _behind_another(sentence: Sentence, found: Dated) -> bool:
    """Whether another title stands between the watched one and a date, and is none of a row of titles that share it."""
    last = max((end for start, end in sentence.named if start < found.start), default=None)
    for start, end in sentence.titles:
        if last is not None and last <= start < found.start:
            if start - last > _ROW:
                return True
            last = end
    return False
