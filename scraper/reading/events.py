"""Which event a date belongs to: every cue of the sentence bids for it, the nearest by words and clauses wins."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from store.model import Event

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """A date's event, the tokens that say so, whether it lies behind, and the rule; *event* None: none of ours.

    *strong* says that the words mean the event by themselves, whatever they are said of.
    """

    event: Event | None
    place: Span
    past: bool
    rule: str
    score: float
    strong: bool = True


_LIMIT: Final = 0.5
_NEAR: Final = 9


def link_events(sentence: Parsed, dates: Sequence[Span]) -> list[Link | None]:
    """Return, for each date of *dates* (tokens), the event it belongs to; None where nothing near says what happens.

    Two dates share an event only where hardly anything stands between them; else the nearer one has it.
    """
    bids = [sorted(_bids(sentence, date), key=lambda bid: -bid.score) for date in dates]
    links: list[Link | None] = [next(iter(offered), None) for offered in bids]
    for index, (link, date) in enumerate(zip(links, dates, strict=True)):
        for other, rival in enumerate(links):
            if link and rival and other != index and link.place == rival.place and link.score < rival.score:
                if not _shares(sentence, date, dates[other]):
                    links[index] = next((bid for bid in bids[index] if bid.place != rival.place), None)
    return links


def link_event(sentence: Parsed, date: Span) -> Link | None:
    """Return the event that the date at the tokens *date* belongs to by itself."""
    return next(iter(sorted(_bids(sentence, date), key=lambda bid: -bid.score)), None)


def _bids(sentence: Parsed, date: Span) -> list[Link]:
    return [bid for rule in BIDS for bid in rule(sentence, date) if bid.score > _LIMIT]


def _shares(sentence: Parsed, date: Span, other: Span) -> bool:
    left, right = sorted((date, other))
    between = [m for m in sentence.mentions if left[1] <= sentence.span(m.start, m.end)[0] < right[0]]
    return right[0] - left[1] <= 6 and not between


def nearness(sentence: Parsed, place: Span, date: Span) -> float:
    """Return what it costs *place* to reach *date*."""
    return 0.12 * sentence.apart(place, date) + sentence.broken(place, date)


def _bid(sentence: Parsed, event: Event | None, cue: Cue, date: Span, weight: float, rule: str, *, strong: bool = True) -> Link:
    place = (cue.first, cue.last)
    return Link(event, place, is_past(sentence, cue), rule, weight - nearness(sentence, place, date), strong)


def _releases(sentence: Parsed, date: Span) -> Iterator[Link]:
    for tag, weight in (("release", 3.0), ("release_noun", 2.3), ("date_noun", 2.2), ("arrive", 2.0), ("begin", 1.9), ("plan", 1.7)):
        for cue in sentence.tagged(tag):
            if not _misread(sentence, cue, date):
                yield _bid(sentence, Event.RELEASE, cue, date, weight, tag, strong=tag in ("release", "date_noun"))


def _misread(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether a word that looks like a verb is none: "the show", "streaming sites", "its hit series"."""
    before = sentence.tokens[cue.first - 1].text if cue.first else ""
    if cue.form in ("base", "s") and cue.tag in ("arrive", "begin") and before in sentence.lexicon.articles:
        return True
    if cue.form != "ing" or cue.last == date[0]:
        return False
    after = sentence.tokens[cue.last].text if cue.last < len(sentence.tokens) else ""
    return after not in sentence.lexicon.links and before not in sentence.lexicon.ahead | sentence.lexicon.behind


def _filming(sentence: Parsed, date: Span) -> Iterator[Link]:
    for cue in sentence.tagged("film_start"):
        yield _bid(sentence, Event.FILMING_START, cue, date, 3.3, "film_start")
    for cue in sentence.tagged("film_end"):
        yield _bid(sentence, Event.FILMING_END, cue, date, 3.3, "film_end")
    for noun in sentence.tagged("film"):
        yield _bid(sentence, Event.FILMING_START, noun, date, 2.2, "film")
        for tag, event in (("begin", Event.FILMING_START), ("finish", Event.FILMING_END)):
            for verb in sentence.tagged(tag):
                gap = sentence.apart((noun.first, noun.last), (verb.first, verb.last))
                broken = sentence.broken((noun.first, noun.last), (verb.first, verb.last))
                if gap <= 14 and broken <= 1.0:
                    place = (min(noun.first, verb.first), max(noun.last, verb.last))
                    cost = nearness(sentence, (verb.first, verb.last), date) + 0.5 * broken + 0.05 * gap
                    yield Link(event, place, is_past(sentence, verb), "film+" + tag, 3.5 - cost)


def _renewals(sentence: Parsed, date: Span) -> Iterator[Link]:
    for cue in sentence.tagged("renew"):
        if cue.form != "ing":
            yield _bid(sentence, Event.RENEWAL, cue, date, 3.0, "renew")
    for cue in sentence.tagged("announce"):
        event = Event.RENEWAL if _announces_season(sentence, cue, date) else None
        yield _bid(sentence, event, cue, date, 2.6 if cue.form in ("past", "noun") else 2.0, "announce", strong=False)


def _announces_season(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether the season itself is what is announced, and not a date of it or something in it."""
    if cue.form not in ("past", "s", "noun"):
        return False
    seasons = [sentence.span(m.start, m.end) for m in sentence.mentions if m.kind in ("season", "new")]
    near = [s for s in seasons if 0 <= s[0] - cue.last <= 7 or 0 <= cue.first - s[1] <= 5]
    if not near and cue.form != "noun":
        return False
    rest = (other for other in sentence.tagged("release", "date_noun", "trailer", "arrive") if not _misread(sentence, other, date))
    return not any(cue.first - 6 <= other.first <= cue.last + 14 for other in rest)


def _trailers(sentence: Parsed, date: Span) -> Iterator[Link]:
    for cue in sentence.tagged("trailer"):
        place = (cue.first, cue.last)
        verbs = [v for v in sentence.tagged("release", "arrive", "announce", "shown") if not _misread(sentence, v, date) or v.form == "past"]
        near = [v for v in verbs if _gap(sentence, place, v) <= _NEAR and sentence.broken(place, (v.first, v.last)) < 0.8]
        verb = min(near, key=lambda v: _gap(sentence, place, v), default=None)
        if verb is None:
            yield _bid(sentence, Event.TRAILER, cue, date, 2.4, "trailer")
            continue
        both = (min(cue.first, verb.first), max(cue.last, verb.last))
        cost = min(nearness(sentence, (verb.first, verb.last), date), nearness(sentence, place, date))
        yield Link(Event.TRAILER, both, is_past(sentence, verb), "trailer", 3.3 - cost)


def _gap(sentence: Parsed, place: Span, cue: Cue) -> int:
    return sentence.apart(place, (cue.first, cue.last))


def _others(sentence: Parsed, date: Span) -> Iterator[Link]:
    for tag, weight in (("other", 2.2), ("episode", 2.2), ("finish", 2.2)):
        for cue in sentence.tagged(tag):
            yield _bid(sentence, None, cue, date, weight, tag)
    for cue in sentence.tagged("spoken"):
        # "said on Wednesday": the date of the saying, which nothing separates from it
        close = sentence.apart((cue.first, cue.last), date) <= 1
        yield _bid(sentence, None, cue, date, 3.2 if close else 1.6, "spoken")
    for cue in sentence.tagged("finish"):
        if cue.words.startswith(sentence.lexicon.wraps) and any(m.kind in ("season", "new") for m in sentence.mentions):
            yield _bid(sentence, Event.FILMING_END, cue, date, 2.4, "wrapped")


Bids = Callable[[Parsed, Span], Iterator[Link]]
BIDS: Final[tuple[Bids, ...]] = (_releases, _filming, _renewals, _trailers, _others)


def is_past(sentence: Parsed, cue: Cue) -> bool:
    """Whether the verb at *cue* speaks of what lies behind: its form and the helping verbs before it say so."""
    if cue.form == "s":
        return False
    before = [token.text for token in sentence.tokens[max(0, cue.first - 4) : cue.first]]
    helps = [word for word in before if word in sentence.lexicon.ahead or word in sentence.lexicon.behind]
    if any(word in sentence.lexicon.future for word in helps):
        return False
    if cue.form in ("past", "part"):
        return not helps or helps[-1] in sentence.lexicon.behind or helps[0] in sentence.lexicon.behind
    return bool(helps) and helps[-1] in sentence.lexicon.behind
