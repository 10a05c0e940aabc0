"""Where a sentence speaks of a work or of a season, a title and the season beside it taken as one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.sentence.seasons import pointed_at, season_before_title, seasons_said
from scraper.reading.sentence.works import Title, by_kind, other_by_title, other_works
from scraper.reading.words.lexicon import Lexicon
from store.model import Watch


def find_mentions(
    text: str, folded: str, found_titles: Iterable[Title], watch: Watch, lexicon: Lexicon
) -> list[Mention]:
    """Return the mentions in *text* from left to right; *found_titles* are where it names the watched work."""
    named = [_named(title, folded, watch, lexicon) for title in found_titles]
    found = [*named]
    hits = lexicon.pointers.hits(folded)
    kinds: list[Mention] = []
    for mention in (*seasons_said(folded, hits, lexicon), *pointed_at(folded, hits, lexicon)):
        another = watch.season is not None and _last_word(mention, folded) in lexicon.screens
        if another:
            kinds.append(mention)
        elif not _overlaps(mention, found):
            found.append(mention)
    others = *other_works(text, folded, watch, lexicon, found), *by_kind(text, folded, watch, lexicon, (*found, *kinds))
    found.extend(other for other in others if not _overlaps(other, named))
    found.sort(key=lambda mention: (mention.start, -mention.end))
    return _joined(_disjoint(found), folded, lexicon.joins)


def _last_word(mention: Mention, folded: str) -> str:
    return folded[mention.start : mention.end].rpartition(" ")[2] if mention.kind == "generic" else ""


def _named(title: Title, folded: str, watch: Watch, lexicon: Lexicon) -> Mention:
    start, end, seasons = title
    if other_by_title(folded, start, end, watch, lexicon):
        return Mention(start, end, "title", Work.OTHER)
    ordinal = None if seasons else season_before_title(folded, start, lexicon)
    if ordinal:
        return Mention(ordinal[0], end, "season", Work.WATCHED, frozenset((ordinal[1],)))
    return Mention(start, end, "title", Work.WATCHED, seasons)


def _overlaps(mention: Mention, others: list[Mention]) -> bool:
    return any(mention.start < other.end and other.start < mention.end for other in others)


def _disjoint(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _joined(mentions: list[Mention], folded: str, joins: Mapping[str, frozenset[str]]) -> list[Mention]:
    """Put a title and the season beside it together: "X season 2", "X's second season", "season 2 of X"."""
    joined: list[Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if last and _belong(last, mention, folded[last.end : mention.start], joins):
            joined[-1] = _together(last, mention)
        else:
            joined.append(mention)
    return joined


#: words that may stand between a title and its season
_SIGNS: Final = " ,:('\"-—[“‘"


def _belong(last: Mention, mention: Mention, between: str, joins: Mapping[str, frozenset[str]]) -> bool:
    if len(between) > 40:
        return False
    words = between.replace("'s", " ").translate(_BLANK).split()
    if last.titled and not mention.titled and mention.kind != "generic":
        return set(words) <= joins["after title"] and not (last.seasons and mention.seasons and not mention.part)
    if not last.titled and mention.titled and last.kind != "generic":
        return not words or (len(words) <= 6 and any(word in joins["before title"] for word in words[:3]))
    pair = last.kind in ("season", "part", "new") and mention.kind in ("season", "part")
    return pair and last.part != mention.part and set(words) <= joins["of"]


_BLANK: Final = str.maketrans(_SIGNS, " " * len(_SIGNS))


def _together(first: Mention, second: Mention) -> Mention:
    both = (first, second)
    titled = first if first.titled else second
    whole = [m for m in both if m.seasons and not m.part]
    numbered = (*whole, *(m for m in both if m.seasons), titled)[0]
    kind = "season" if whole else (second if first.titled else first).kind
    return replace(
        titled, start=first.start, end=second.end, kind=kind, seasons=numbered.seasons, part=first.part or second.part
    )
