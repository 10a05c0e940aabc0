"""The day or month that a page without a publication date bears beside its text: "Aktualisiert am 3. Dezember 2030", "julio de 2030"."""

import re
from collections.abc import Iterator
from typing import Final

from scraper.reading.languages.dates import Dated, find_dates, plain
from scraper.reading.languages.table import Language
from scraper.reading.windows.missing import lacks_year
from scraper.reading.windows.values import Day, Month
from store.model import Article, BlockKind

_LONGEST: Final = 100  # characters of a block that bears one
_TOP: Final = 3  # blocks of text that may
_WORDS: Final = 3  # beside it: "Modifié le", "Por Ana Gull"
#: parts of such a line: section, day, author
_PARTS: Final = re.compile(r"[|•·–—/]|\s-\s|\.\s|©")
_WORD: Final = re.compile(r"[^\W\d_]+")


def stamps(article: Article, language: Language) -> Iterator[Dated]:
    """Yield the days and months with their years that lines of *article* bear which hold little else."""
    for place, block in enumerate(article.blocks):
        beside = block.kind is BlockKind.BOILERPLATE or (block.kind is BlockKind.P and place < _TOP)
        if not beside or len(block.text) > _LONGEST:
            continue
        text = plain(block.text)
        for found in find_dates(text, language):
            value = found.expression.value
            dated = isinstance(value, Day | Month) and not found.expression.relative and not lacks_year(value)
            if dated and _alone(text, found):
                yield found


def _alone(text: str, found: Dated) -> bool:
    """Whether a part of a line holds a date and hardly a word more."""
    cuts = [each.span() for each in _PARTS.finditer(text) if not found.start <= each.start() < found.end]
    start = max((end for _, end in cuts if end <= found.start), default=0)
    end = min((start for start, _ in cuts if start >= found.end), default=len(text))
    if any(character.isdigit() for character in text[start : found.start]):  # "28 replies since"
        return False
    return len(_WORD.findall(text, start, found.start)) + len(_WORD.findall(text, found.end, end)) <= _WORDS
