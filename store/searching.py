"""The conditions by which claims are searched for words: in the quote, the headline, the watch's title and aliases.

Of a million claims all may have a word: to look such a word up takes seconds. So a word that few claims have is looked
up, and the claims that have it are asked for the others; where no word is rare, `store.queries` first looks through the
newest claims alone, which most often suffices.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlite_utils import Database

#: a word is rare that fewer claims have
_RARE: Final = 1_000


@dataclass(frozen=True, slots=True)
class Search:
    """Conditions on `all_claims` or `current_claims`, called *said* there, with their parameters.

    *broad* says that each of the words may be in very many claims. The parameters `BOUNDS` bound the numbers of the claims
    and editions among which is looked; they are as wide as can be.
    """

    conditions: tuple[str, ...]
    parameters: Mapping[str, str | int]
    broad: bool


BOUNDS: Final = ("first_claim", "last_claim", "first_edition", "last_edition")
_WIDE: Final = dict(zip(BOUNDS, (0, 2**62, 0, 2**62), strict=True))


def searched(db: Database, search: str) -> Search:
    """Return the conditions for the words of a search, none where it has none.

    Beside other words a number, also as "s3", may be the watch's season, and "season" says that it has one.
    """
    words = _words(search.replace("\0", " "))  # at which FTS5 would stop reading
    seasons = _seasons(words) if len(words) > 1 else {}
    listed = {name for name, word in words.items() if word.startswith('"') and name not in seasons}
    rare = {name for name in listed if _is_rare(db, words[name])}
    looked_up, else_ = (_FOUND, _HAS) if rare else (_FOUND, _FOUND)
    conditions = [
        _IN_SEASON.format(name=name, season=_season(name, seasons[name]))
        if name in seasons
        else (_INSIDE if name not in listed else looked_up if name in rare else else_).format(name=name)
        for name in words
    ]
    numbers = {f"{name}_season": number for name, number in seasons.items() if number}
    return Search(tuple(conditions), {**_WIDE, **words, **numbers} if words else {}, bool(words) and not rare)


def named_watches(db: Database, search: str, *, limit: int) -> list[dict[str, Any]]:
    """List the watches whose title, aliases and season have all words of a search, each with slug, title and season."""
    words = _words(search.replace("\0", " "))
    seasons = _seasons(words) if len(words) > 1 else {}
    if not words:
        return []
    numbers = {f"{name}_season": number for name, number in seasons.items() if number}
    begun = {name: f"{word.rstrip('*')}*" if word.startswith('"') else word for name, word in words.items()}
    sql = f"""SELECT slug, title, season FROM watches
        WHERE removed_at IS NULL AND {" AND ".join(_names(name, word, seasons) for name, word in words.items())}
        ORDER BY title, season LIMIT :limit"""
    return list(db.query(sql, {**begun, **numbers, "limit": limit}))


def _names(name: str, word: str, seasons: Mapping[str, int | None]) -> str:
    """Return the condition that a watch goes by a word."""
    within = (_NAMED if word.startswith('"') else "instr(title || aliases, :{name})").format(name=name)
    return f"({_season(name, seasons[name])} OR {within})" if name in seasons else within


def _season(name: str, number: int | None) -> str:
    return f"season = :{name}_season" if number else "season IS NOT NULL"


_NAMED: Final = "id IN (SELECT rowid FROM watches_fts WHERE watches_fts MATCH :{name})"


def _seasons(words: Mapping[str, str]) -> dict[str, int | None]:
    """Return the words that may speak of a season, with its number; None for those that only say that there is one."""
    found: dict[str, int | None] = {}
    for name, word in words.items():
        if match := _NUMBERED.fullmatch(word.strip('"*').casefold()):
            found[name] = int(match[1]) if match[1] else None
    return found


_NUMBERED: Final = re.compile(r"seasons?|(?:s|season)?0?([1-9][0-9]?)", re.ASCII)


def _is_rare(db: Database, word: str) -> bool:
    counted = f"SELECT count(*) FROM (SELECT 1 {_LOOKED_UP.format(name='word')} LIMIT {_RARE})"
    return bool(db.execute(counted, {**_WIDE, "word": word}).fetchone()[0] < _RARE)


#: where each word of a search may stand
_LOOKED_UP: Final = """FROM (
    SELECT rowid AS id FROM claims_fts WHERE claims_fts MATCH :{name} AND rowid BETWEEN :first_claim AND :last_claim
    UNION ALL SELECT claims.id FROM editions_fts JOIN claims ON claims.edition_id = editions_fts.rowid
    WHERE editions_fts MATCH :{name} AND editions_fts.rowid BETWEEN :first_edition AND :last_edition
    UNION ALL SELECT claims.id FROM watches_fts JOIN claims ON claims.watch_id = watches_fts.rowid
    WHERE watches_fts MATCH :{name} AND claims.id BETWEEN :first_claim AND :last_claim)"""
_FOUND: Final = f"said.id IN (SELECT id {_LOOKED_UP})"

#: the same, asked of one claim after the other
_HAS: Final = """(EXISTS (SELECT 1 FROM claims_fts WHERE rowid = said.id AND claims_fts MATCH :{name})
    OR EXISTS (SELECT 1 FROM claims JOIN editions_fts ON editions_fts.rowid = claims.edition_id
        WHERE claims.id = said.id AND editions_fts MATCH :{name})
    OR watch IN (SELECT slug FROM watches_fts JOIN watches ON watches.id = watches_fts.rowid
        WHERE watches_fts MATCH :{name}))"""

#: the same of a word that may speak of the watch's season
_IN_SEASON: Final = _HAS[:-1] + " OR watch IN (SELECT slug FROM watches WHERE {season}))"

#: the same for words of scripts that put no spaces between them, which FTS5 takes for one long word. Its trigrams would
#: not do: most such words have two letters. So the texts themselves are looked through, each once
_INSIDE: Final = """said.id IN (
    SELECT id FROM claims WHERE instr(quote, :{name}) AND id BETWEEN :first_claim AND :last_claim
    UNION ALL SELECT claims.id FROM editions CROSS JOIN claims ON claims.edition_id = editions.id
    WHERE instr(headline, :{name}) AND editions.id BETWEEN :first_edition AND :last_edition
    UNION ALL SELECT claims.id FROM watches CROSS JOIN claims ON claims.watch_id = watches.id
    WHERE instr(title || aliases, :{name}) AND claims.id BETWEEN :first_claim AND :last_claim)"""

_UNSPACED: Final = re.compile(r"[぀-ヿ㐀-鿿가-힣ก-๿]")

#: a search for more words is cut
_MOST_WORDS: Final = 16


def _words(search: str) -> dict[str, str]:
    """Return the words of a search, and its "words in quotes" as they stand, as phrases that FTS5 can't misread.

    A star at the end stands for any ending. Words of scripts without spaces are no phrases.

    >>> _words('premier* "in May" OR 시즌')
    {'word0': '"premier"*', 'word1': '"in May"', 'word2': '"OR"', 'word3': '시즌'}
    """
    phrases = [phrase or word for phrase, word in re.findall(r'"([^"]*)"|([^\s"]+)', search)]
    told = [phrase for phrase in phrases if re.search(r"\w", phrase)][:_MOST_WORDS]
    return {f"word{number}": _phrase(word) for number, word in enumerate(told)}


def _phrase(word: str) -> str:
    if _UNSPACED.search(word):
        return word
    return f'"{word[:-1]}"*' if word.endswith("*") else f'"{word}"'
