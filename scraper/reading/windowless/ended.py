"""A show that is over with the season before the watched one: "ends with season 2", "season 2 will be the last"."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from scraper.reading.sentence.link import Span
from scraper.reading.sentence.mention import Work
from scraper.reading.windowless.offwords import Off, OffWords
from scraper.reading.words.phrasebook import Cue


def ended(words: OffWords) -> Off | None:
    """Return where *words* say that the season before the watched one ends the show, None where they do not."""
    for place in earlier_season(words):
        for cue in words.tagged("ends", "final", "closes"):
            span = (cue.first, cue.last)
            whole = (min(place[0], cue.first), max(place[1], cue.last))
            taken_back = any(whole[0] <= o.first < whole[1] for o in words.tagged("open", "refuse"))
            if cue.tag != "final" and place[0] < cue.first and _of_its_end(words, place[0]):
                continue
            if taken_back or (words.sentence.broken(place, span) > 0.8 and not _said_aside(words, place, cue)):
                continue
            if _ENDS[cue.tag](words, place, cue) and not words.open(whole):
                return Off(whole, span if cue.tag == "ends" else place, "ends before it", ours=True)
    return None


def _of_its_end(words: OffWords, first: int) -> bool:
    """Whether only a part of the season ends something: "the finale of season one brought the story to a close"."""
    tokens, of = words.sentence.tokens, words.sentence.lexicon.joins["of"]
    # "of season one", "of the first season"
    return any(tokens[at].text in of and tokens[at - 1].text in _PARTS for at in range(max(1, first - 2), first))


_PARTS: Final = ("finale", "end", "ending", "episode", "half", "chapter", "scene")


def _ends_with(words: OffWords, season: Span, cue: Cue) -> bool:
    before = words.sentence.tokens[cue.first - 1].text if cue.first else ""
    if before in words.sentence.lexicon.articles or words.behind_person(cue.first):
        return False
    return any(after.first == cue.last and 0 <= season[0] - after.last <= 5 for after in words.tagged("after"))


def _is_last(words: OffWords, season: Span, cue: Cue) -> bool:
    if season[0] <= cue.first and cue.last <= season[1]:
        return True
    if cue.words == _AND_OUT:
        return cue.first == season[1]
    near = _FAR if _said_aside(words, season, cue) else _NEAR
    return 0 <= cue.first - season[1] <= near and not _goes_on(words, cue.last)


#: "six seasons and out", but not "filmed in May and out in June"
_AND_OUT: Final = "and out"
#: tokens between a season and "the last", with and without an aside
_NEAR, _FAR = 5, 9


def _said_aside(words: OffWords, season: Span, cue: Cue) -> bool:
    """Whether commas set the words between off: "season 4, which is also its last", "season 4, we hear, is the last"."""
    between = [token.text for token in words.sentence.tokens[season[1] : cue.first]]
    if not between or between[0] != ",":
        return False
    return "which" in between[:2] or "," in between[1:]


def _goes_on(words: OffWords, index: int) -> bool:
    """Whether another noun follows "the last": "the last episode"."""
    if index >= len(words.sentence.tokens):
        return False
    word = words.sentence.tokens[index].text
    lexicon = words.sentence.lexicon
    return (
        word.isalpha()
        and word not in lexicon.season_nouns
        and word not in lexicon.numbers
        and word not in lexicon.clause_ends
        and word not in lexicon.prepositions
    )


def _is_brought_to_an_end(words: OffWords, season: Span, cue: Cue) -> bool:
    return any(season[1] <= bring.first < cue.first and bring.first - season[1] <= 2 for bring in words.tagged("bring"))


_ENDS: Final = {"ends": _ends_with, "final": _is_last, "closes": _is_brought_to_an_end}


def earlier_season(words: OffWords) -> Iterator[Span]:
    """Yield where the season right before the watched one is named, by its number or as the current one."""
    sentence = words.sentence
    last = (sentence.watch.season or 0) - 1
    if last < 1:
        return
    for mention in sentence.mentions:
        current = sentence.lexicon.current in sentence.folded[mention.start : mention.end]
        if mention.work is not Work.OTHER and (current or max(mention.seasons, default=0) == last):
            yield sentence.span(mention.start, mention.end)
    numbers, seasons = sentence.lexicon.numbers, sentence.lexicon.season_words[:3]
    for index, (figure, noun) in enumerate(pairwise(sentence.tokens)):
        if noun.text in seasons and (numbers.get(figure.text) or _figure(figure.text)) == last:
            yield index, index + 2


def _figure(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) < 3 else 0
