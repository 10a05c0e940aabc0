"""Which language a page is in, by its letters and its commonest words; what it says of itself breaks the tie."""

import re
from collections import Counter
from functools import lru_cache
from importlib import import_module
from itertools import chain
from typing import Final

from scraper.reading.languages.table import Language, words
from scraper.reading.text.folding import fold
from store.model import Article, Watch

#: the languages that have a table: `scraper.reading.languages.<code>`
CODES: Final = ("de", "es", "fr", "id", "it", "ja", "ko", "pl", "pt", "tr")

#: characters of a page that are looked at
_ENOUGH: Final = 4_000
#: common words by which a page is in a language, those of several languages counting less; one that says so needs but a part
_LEAST, _LEAST_DECLARED = 3, 0.1
#: one word in so many is of the commonest in whatever is English
_ENGLISH_PART: Final = 8
#: of the letters so many must be of a script of its own
_SHARE: Final = 0.15
_ENGLISH: Final = words(
    "the and of to is was for with that will has it its be are but not this from by at on when what there an he she "
    "they we you his her their would can could had have been or if who which about after before more new all out up "
    "one two back next season show series release date"
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def language_of(article: Article, watch: Watch) -> Language | None:
    """Return the table of the language that *article* is in; None for English and for what has no table.

    The words of *watch*'s title tell nothing: "All of Us Are Dead" is English in any language.
    """
    text = "\n".join((article.headline, *(block.text for block in article.blocks)))[:_ENOUGH]
    folded = fold(text)
    for name in (watch.title, *watch.aliases):
        folded = re.sub(rf"(?<!\w){re.escape(fold(name))}(?!\w)", " ", folded)
    said = _WORD.findall(folded)
    if sum(word in _ENGLISH for word in said) * _ENGLISH_PART > len(said):
        return None
    declared = (article.language or "")[:2].lower()
    for code in CODES:
        table = table_of(code)
        if table.letters and len(re.findall(table.letters, text)) > _SHARE * len(text):
            return table
    shared = _shared()
    found = {code: sum(1 / shared[word] for word in said if word in table_of(code).common) for code in CODES}
    english = sum(1 / shared[word] for word in said if word in _ENGLISH)
    best = max(CODES, key=lambda code: (found[code], code == declared))
    least = _LEAST_DECLARED if best == declared else _LEAST
    return table_of(best) if found[best] >= least and found[best] > english else None


@lru_cache(maxsize=1)
def _shared() -> Counter[str]:
    """Return in how many tables each common word stands: "de" tells less than "fecha"."""
    return Counter(chain.from_iterable((*(table_of(code).common for code in CODES), _ENGLISH)))


@lru_cache(maxsize=len(CODES))
def table_of(code: str) -> Language:
    """Return the table of one of `CODES`, imported with the first page that may be in it."""
    table: Language = import_module(f"scraper.reading.languages.{code}").TABLE
    return table
