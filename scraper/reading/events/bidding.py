"""Which event a date belongs to: every cue of the sentence bids for it, the nearest by words and clauses wins."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Final

from scraper.reading.events.making import filming, granted, renewals, trailers, working
from scraper.reading.events.releases import releases
from scraper.reading.events.vague import others, vague
from scraper.reading.events.verbless import verbless
from scraper.reading.sentence.link import Link, Span
from scraper.reading.sentence.parsed import Parsed

_LIMIT: Final = 0.3


def link_events(sentence: Parsed, dates: Sequence[Span]) -> list[Link | None]:
    """Return, for each date of *dates* (tokens), the event it belongs to; None where nothing near says what happens.

    Two dates share an event only where hardly anything stands between them; else the nearer one has it.
    """
    bids = [_bids(sentence, date) for date in dates]
    links: list[Link | None] = [next(iter(offered), None) for offered in bids]
    for index, date in enumerate(dates):
        for other, rival in enumerate(links):
            link = links[index]
            if link is None or rival is None or not _overlap(link.place, rival.place) or link.score >= rival.score:
                continue
            if not _shares(sentence, link.place, date, dates[other]):
                links[index] = next((bid for bid in bids[index] if not _overlap(bid.place, rival.place)), None)
    for index in range(1, len(dates)):
        named = links[index - 1]
        if (
            links[index] is None
            and named
            and (
                (named.rule != _TAKEN_BACK and _explains(sentence, *dates[index - 1 : index + 1]))
                or (named.event is not None and _elsewhere(sentence, *dates[index - 1 : index + 1]))
            )
        ):
            links[index] = named
    return links


#: what is told of a plan that failed stands too far from a date in brackets to tell that it failed
_TAKEN_BACK: Final = "was_plan"


def _explains(sentence: Parsed, one: Span, other: Span) -> bool:
    """Whether a date in brackets only says the one before it again: "in the fall (October 2020)"."""
    return one[1] + 1 == other[0] and sentence.tokens[one[1]].text == "("


def _elsewhere(sentence: Parsed, one: Span, other: Span) -> bool:
    """Whether a date only gives another place's day: "on May 3 in the U.K. and in other countries on May 9"."""
    lexicon = sentence.lexicon
    between = [token.text for token in sentence.tokens[one[1] : other[0]]]
    return any(word in lexicon.regions and word.isalpha() for word in between) and all(
        word in lexicon.coordinates or word in lexicon.regions for word in between
    )


def link_event(sentence: Parsed, date: Span) -> Link | None:
    """Return the event that the date at the tokens *date* belongs to by itself."""
    return next(iter(_bids(sentence, date)), None)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@lru_cache(maxsize=256)  # the year of a page without a day asks for them, and each date for those of its neighbours
def _bids(sentence: Parsed, date: Span) -> tuple[Link, ...]:
    """Return what the words of *sentence* bid for the *date*, the highest bid first."""
    found = [bid for rule in BIDS for bid in rule(sentence, date) if bid.score > _LIMIT]
    return tuple(sorted(found, key=_score, reverse=True))


_score: Final = attrgetter("score")


def _shares(sentence: Parsed, place: Span, date: Span, other: Span) -> bool:
    left, right = sorted((date, other))
    if any(
        token.text in ("instead", "rather", "off", "not", "from", "until")
        for token in sentence.tokens[max(0, date[0] - 3) : date[0]]
    ):
        return True
    nouns = {cue.first for cue in sentence.tagged("date_noun")}
    if (left[1] <= place[0] < right[0] and place[0] not in nouns) or sentence.broken(left, right) > 1.3:
        return False
    if any(left[1] <= bid.place[0] < right[0] and bid.event for bid in _bids(sentence, date) if bid.place != place):
        return False
    between = [m for m in sentence.mentions if left[1] <= sentence.span(m.start, m.end)[0] < right[0] and not m.part]
    return right[0] - left[1] <= 9 and not between


Bids = Callable[[Parsed, Span], Iterator[Link]]
BIDS: Final[tuple[Bids, ...]] = (releases, filming, working, renewals, granted, trailers, others, vague, verbless)
