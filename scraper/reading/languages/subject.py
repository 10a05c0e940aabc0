"""Which sentences of a page are about the watched season: by the headline, the headings, and what was last spoken of."""

from collections.abc import Iterator
from typing import Final

from scraper.reading.languages.dates import Dated
from scraper.reading.languages.sentences import Sentence, sentences
from scraper.reading.languages.spans import clause
from scraper.reading.languages.table import Language
from store.model import Article, BlockKind, Reason, Watch

_SILENT: Final = frozenset({BlockKind.RELATED, BlockKind.BOILERPLATE, BlockKind.COMMENT})

#: characters between two titles of a row
_ROW: Final = 12


def ours(language: Language, article: Article, watch: Watch) -> Iterator[tuple[Sentence, Reason]]:
    """Yield the sentences of *article* that are about the season of *watch*, each with why."""
    first = Sentence(article.headline, BlockKind.H2, watch, language)
    about = bool(first.named) and not first.lists
    if _tells(first, known=about):
        yield first, Reason("subject", article.headline, "the headline names it")
    under = about
    for block in article.blocks:
        if block.kind in _SILENT:
            continue
        known = under
        for text in sentences(block.text):
            sentence = Sentence(text, block.kind, watch, language)
            known = _tells(sentence, known=known)
            if block.kind is BlockKind.H2:
                under = known if sentence.named or sentence.seasons or sentence.others else about
            if known:
                words = text[slice(*sentence.named[0])] if sentence.named else ""
                yield sentence, Reason("subject", words, "named here" if words else "what the page is about")


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
    first, last = clause(sentence, (found.start, found.end))
    starts = [start for start, *_ in sentence.seasons]
    here = [start for start in starts if first <= start < last] or starts
    before = [start for start in here if start < found.start]
    nearest = before[-1] if before else here[0]
    return season in {number for start, _, number in sentence.seasons if start == nearest}


def _tells(sentence: Sentence, *, known: bool) -> bool:
    """Whether *sentence* is about the season; *known* says that the one before it was."""
    season, numbers = sentence.watch.season, {number for *_, number in sentence.seasons}
    if numbers and season is not None:
        ended = max(numbers) < season and bool(sentence.spots(*sentence.language.cancelled))
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
