"""The conditions by which claims are searched for words: in the quote, the headline, the watch's title and aliases. Pure."""

import re
from typing import Final


def searched(search: str) -> tuple[list[str], dict[str, str]]:
    """Return the conditions on `all_claims` or `current_claims` for the words of a search, with their parameters."""
    words = _words(search.replace("\0", " "))  # at which FTS5 would stop reading
    return [(_FOUND if word.startswith('"') else _INSIDE).format(name=name) for name, word in words.items()], words


#: where each word of a search may stand
_FOUND: Final = """id IN (
    SELECT rowid FROM claims_fts WHERE claims_fts MATCH :{name}
    UNION SELECT claims.id FROM editions_fts JOIN claims ON claims.edition_id = editions_fts.rowid
    WHERE editions_fts MATCH :{name}
    UNION SELECT claims.id FROM watches_fts JOIN claims ON claims.watch_id = watches_fts.rowid
    WHERE watches_fts MATCH :{name})"""

#: the same for words of scripts that put no spaces between them, which FTS5 takes for one long word
_INSIDE: Final = """(instr(quote, :{name}) OR instr(headline, :{name})
    OR watch IN (SELECT slug FROM watches WHERE instr(title || aliases, :{name})))"""

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
