"""Which event a date belongs to: every cue of the sentence bids for it, the nearest by words and clauses wins."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from scraper.reading.mention import Work
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
    verb: bool = False


_LIMIT: Final = 0.3
_NEAR: Final = 9


def link_events(sentence: Parsed, dates: Sequence[Span]) -> list[Link | None]:
    """Return, for each date of *dates* (tokens), the event it belongs to; None where nothing near says what happens.

    Two dates share an event only where hardly anything stands between them; else the nearer one has it.
    """
    bids = [sorted(_bids(sentence, date), key=lambda bid: -bid.score) for date in dates]
    links: list[Link | None] = [next(iter(offered), None) for offered in bids]
    for index, date in enumerate(dates):
        for other, rival in enumerate(links):
            link = links[index]
            if link is None or rival is None or link.place != rival.place or link.score >= rival.score:
                continue
            if not _shares(sentence, link.place, date, dates[other]):
                links[index] = next((bid for bid in bids[index] if bid.place != rival.place), None)
    return links


def link_event(sentence: Parsed, date: Span) -> Link | None:
    """Return the event that the date at the tokens *date* belongs to by itself."""
    return next(iter(sorted(_bids(sentence, date), key=lambda bid: -bid.score)), None)


def _bids(sentence: Parsed, date: Span) -> list[Link]:
    return [bid for rule in BIDS for bid in rule(sentence, date) if bid.score > _LIMIT]


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


def nearness(sentence: Parsed, place: Span, date: Span) -> float:
    """Return what it costs *place* to reach *date*."""
    return 0.08 * sentence.apart(place, date) + sentence.broken(place, date)


def _bid(
    sentence: Parsed, event: Event | None, cue: Cue, date: Span, weight: float, rule: str, *, strong: bool = True
) -> Link:
    place = (cue.first, cue.last)
    score = weight - nearness(sentence, place, date)
    return Link(event, place, is_past(sentence, cue), rule, score, strong, cue.form not in ("", "noun"))


def _releases(sentence: Parsed, date: Span) -> Iterator[Link]:
    for tag, weight in (
        ("release", 3.0),
        ("release_noun", 2.3),
        ("date_noun", 2.2),
        ("arrive", 2.0),
        ("begin", 1.9),
        ("plan", 1.7),
        ("was_plan", 1.6),
    ):
        for cue in sentence.tagged(tag):
            if not _misread(sentence, cue, date):
                bid = _bid(sentence, Event.RELEASE, cue, date, weight, tag, strong=tag in ("release", "date_noun"))
                if bid.past and tag != "release" and _perfect(sentence, cue):
                    bid = replace(bid, past=False)
                if any(other.first == cue.first for other in sentence.tagged("moved")):
                    bid = replace(bid, past=False, rule="move")
                thing = _thing(sentence, cue) if tag != "date_noun" else None
                yield replace(bid, event=thing, rule=f"{thing} {tag}", score=bid.score + 0.3) if thing else bid


def _perfect(sentence: Parsed, cue: Cue) -> bool:
    """Whether "has" or "have" helps the verb: "has been picked" tells what holds now, so its day may lie ahead."""
    before = {token.text for token in sentence.tokens[max(0, cue.first - 3) : cue.first]}
    return bool(before & sentence.lexicon.owning) and not before & (sentence.lexicon.behind - sentence.lexicon.owning - {"been"})


def _thing(sentence: Parsed, cue: Cue) -> Event | None:
    """Return what the verb is said of where that is a shoot or a trailer and no season: "the shoot moves to May"."""
    other = [(thing.first, thing.last) for thing in sentence.beside("no_film")]
    for noun in sentence.tagged("film", "trailer"):
        if any(first < noun.last and noun.first < last for first, last in other):
            continue
        season = any(noun.first > sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.kind == "season")
        reach = 3 if season else 12
        if 0 <= cue.first - noun.last <= reach and sentence.broken((noun.first, noun.last), (cue.first, cue.last)) < 0.3:
            return Event.FILMING_START if noun.tag == "film" else Event.TRAILER
    return None


def _misread(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether a word that looks like a verb is none: "the show", "streaming sites", "its hit series"."""
    before = sentence.tokens[cue.first - 1].text if cue.first else ""
    after = sentence.tokens[cue.last].text if cue.last < len(sentence.tokens) else ""
    if cue.form == "s" and cue.tag == "release" and after == "of":
        return True
    if cue.form != "ing" or cue.last == date[0]:
        return False
    if cue.tag == "film_start" and cue.last - cue.first == 1:
        return before not in sentence.lexicon.ahead | sentence.lexicon.behind
    return after not in sentence.lexicon.links and before not in sentence.lexicon.ahead | sentence.lexicon.behind


def _filming(sentence: Parsed, date: Span) -> Iterator[Link]:
    if sentence.beside("pause"):
        return
    for cue in sentence.tagged("film_start"):
        if not _misread(sentence, cue, date):
            yield _bid(sentence, Event.FILMING_START, cue, date, 3.3, "film_start")
    for cue in sentence.tagged("film_end"):
        yield _bid(sentence, Event.FILMING_END, cue, date, 3.3, "film_end")
    other = [(cue.first, cue.last) for cue in sentence.beside("no_film")]
    for noun in sentence.tagged("film"):
        if any(first < noun.last and noun.first < last for first, last in other):
            continue
        yield _bid(sentence, Event.FILMING_START, noun, date, 2.2, "film")
        for tag, event in (("begin", Event.FILMING_START), ("roll", Event.FILMING_START), ("finish", Event.FILMING_END)):
            for verb in sentence.tagged(tag):
                gap = sentence.apart((noun.first, noun.last), (verb.first, verb.last))
                broken = sentence.broken((noun.first, noun.last), (verb.first, verb.last))
                if gap <= 14 and broken <= 1.0:
                    place = (min(noun.first, verb.first), max(noun.last, verb.last))
                    cost = nearness(sentence, (verb.first, verb.last), date) + 0.5 * broken + 0.05 * gap
                    yield Link(event, place, is_past(sentence, verb), "film+" + tag, 3.5 - cost)


def _renewals(sentence: Parsed, date: Span) -> Iterator[Link]:
    for cue in sentence.tagged("renew"):
        before = {token.text for token in sentence.tokens[max(0, cue.first - 5) : cue.first]}
        active = cue.form in ("base", "s") and cue.words.endswith(" up") and not _company_before(sentence, cue.first)
        if cue.form != "ing" and not active and not before & sentence.lexicon.conditions:
            yield _bid(sentence, Event.RENEWAL, cue, date, 2.4 if cue.form == "noun" else 3.0, "renew")
    for cue in sentence.tagged("announce"):
        event = Event.RENEWAL if _announces_season(sentence, cue, date) else None
        yield _bid(sentence, event, cue, date, 2.6 if cue.form in ("past", "noun") else 2.0, "announce", strong=False)


def _granted(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bids of "gave it a second season", "was handed a third run"."""
    for cue in sentence.beside("grant"):
        seasons = (sentence.span(m.start, m.end) for m in sentence.mentions if m.kind in ("season", "new") and not m.part)
        if any(0 <= place[0] - cue.last <= 5 for place in seasons):
            link = _bid(sentence, Event.RENEWAL, cue, date, 2.6, "granted", strong=False)
            yield replace(link, past=True)


def _company_before(sentence: Parsed, first: int) -> bool:
    return first > 0 and any(word in sentence.lexicon.companies for word in _words_before(sentence, first))


def _words_before(sentence: Parsed, first: int) -> Iterator[str]:
    for size in (1, 2, 3):
        if first >= size:
            begin, end = sentence.offsets(first - size, first)
            yield sentence.folded[begin:end]


def _announces_season(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether the season itself is what is announced, and not a date of it or something in it."""
    if cue.form not in ("past", "s", "noun"):
        return False
    seasons = [sentence.span(m.start, m.end) for m in sentence.mentions if m.kind in ("season", "new")]
    near = [s for s in seasons if _object_of(sentence, cue, s) or 0 <= cue.first - s[1] <= 5]
    if not near and cue.form != "noun":
        return False
    rest = (other for other in sentence.tagged("release", "date_noun", "arrive") if not _misread(sentence, other, date))
    return not any(cue.first - 6 <= other.first <= cue.last + 14 for other in rest)


def _object_of(sentence: Parsed, cue: Cue, place: Span) -> bool:
    if not 0 <= place[0] - cue.last <= 7:
        return False
    dates = [sentence.span(d.start, d.end) for d in sentence.dates]
    between = (i for i in range(cue.last, place[0]) if not any(first <= i < last for first, last in dates))
    return all(sentence.tokens[i].text in sentence.lexicon.announcing for i in between)


def _trailers(sentence: Parsed, date: Span) -> Iterator[Link]:
    for cue in sentence.tagged("trailer"):
        place = (cue.first, cue.last)
        verbs = [
            v
            for v in sentence.tagged("release", "arrive", "shown", "announce")
            if not _misread(sentence, v, date) or v.form == "past"
        ]
        near = [
            v
            for v in verbs
            if _gap(sentence, place, v) <= (_NEAR if v.first > cue.first else 4) and _tied(sentence, place, v)
        ]
        verb = min(near, key=lambda v: _gap(sentence, place, v), default=None)
        if verb is None:
            yield _bid(sentence, Event.TRAILER, cue, date, 2.4, "trailer")
            continue
        both = (min(cue.first, verb.first), max(cue.last, verb.last))
        cost = (nearness(sentence, (verb.first, verb.last), date) + nearness(sentence, place, date)) / 2
        yield Link(Event.TRAILER, both, is_past(sentence, verb), "trailer", 3.3 - cost)


def _tied(sentence: Parsed, place: Span, verb: Cue) -> bool:
    left, right = sorted((place, (verb.first, verb.last)))
    between = (sentence.span(d.start, d.end)[0] for d in sentence.dates)
    return sentence.broken(place, (verb.first, verb.last)) < 0.8 and not any(left[1] <= at < right[0] for at in between)


def _gap(sentence: Parsed, place: Span, cue: Cue) -> int:
    return sentence.apart(place, (cue.first, cue.last))


def _others(sentence: Parsed, date: Span) -> Iterator[Link]:
    for tag, weight in (("other", 1.9), ("episode", 2.2), ("finish", 2.2)):
        for cue in sentence.tagged(tag):
            yield _bid(sentence, None, cue, date, weight, tag)
    for cue in sentence.tagged("spoken"):
        # "said on Wednesday": the date of the saying, which nothing separates from it
        close = sentence.apart((cue.first, cue.last), date) <= 1
        event = Event.RENEWAL if close and _promises(sentence, cue) else None
        bid = _bid(sentence, event, cue, date, 3.2 if close else 1.6, "spoken", strong=False)
        yield replace(bid, past=True) if event else bid
    for cue in sentence.tagged("finish"):
        if cue.words.startswith(sentence.lexicon.wraps) and any(m.kind in ("season", "new") for m in sentence.mentions):
            yield _bid(sentence, Event.FILMING_END, cue, date, 2.4, "wrapped")


def _promises(sentence: Parsed, cue: Cue) -> bool:
    """Whether what is said is that a season will be made: "said in June that a second season was planned"."""
    seasons = [
        m for m in sentence.mentions if m.kind in ("season", "new") and sentence.span(m.start, m.end)[0] > cue.last
    ]
    return (
        bool(seasons)
        and any(works.first > cue.last for works in sentence.tagged("works", "arrive", "release"))
        and len(sentence.dates) == 1
    )


def _vague(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bids for a release that no verb of release makes: "it's May 3 now", "2025 might work", "out of the question"."""
    for tag, weight, reach in (("fits", 1.9, 5), ("crushed", 1.7, 5), ("programming", 1.8, 2), ("vacate", 2.6, 3)):
        for cue in sentence.tagged(tag):
            between = [d for d in sentence.dates if cue.last <= sentence.span(d.start, d.end)[0] < date[0]]
            if tag == "vacate" and between:
                yield replace(_bid(sentence, Event.RELEASE, cue, date, 2.2, "in its place", strong=False), past=False)
            elif sentence.apart((cue.first, cue.last), date) <= reach and (tag != "vacate" or cue.last <= date[0]):
                bid = _bid(sentence, Event.RELEASE, cue, date, weight, tag, strong=False)
                yield replace(bid, past=False) if tag == "vacate" else bid
    before = [token.text for token in sentence.tokens[max(0, date[0] - 3) : date[0]]]
    if before and sentence.lexicon.now in before[-2:]:
        yield Link(Event.RELEASE, (date[0] - 1, date[1]), False, "now", 1.3, strong=False)
    if any(pair in sentence.lexicon.copulas for pair in (tuple(before[-2:]), tuple(before[-3:-1]))):
        yield Link(Event.RELEASE, (date[0] - 1, date[1]), False, "it is", 1.5, strong=False)
    yield from _listed(sentence, date)
    yield from _by_default(sentence, date)
    for cue in sentence.beside("place"):
        if sentence.apart((cue.first, cue.last), date) <= 3:
            yield _bid(sentence, Event.RELEASE, cue, date, 1.7, "place", strong=False)
    for mention in sentence.mentions:
        place = sentence.span(mention.start, mention.end)
        bare = len(sentence.tokens) <= 14 or (place[0] and sentence.tokens[place[0] - 1].text in sentence.lexicon.havers)
        near = mention.kind in ("season", "new", "title") and 0 <= date[0] - place[1] <= 2
        if near and bare and "@" not in sentence.words:
            yield Link(Event.RELEASE, place, False, "beside the season", 1.0, strong=False)


def _by_default(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid last of all: what lies ahead of a season, in words that no table knows, mostly is its release."""
    for mention in sentence.mentions:
        place = sentence.span(mention.start, mention.end)
        if mention.kind in ("season", "new") and sentence.broken(place, date) < 0.6 and sentence.apart(place, date) <= 9:
            yield Link(Event.RELEASE, place, False, AHEAD, 0.9 - 0.05 * sentence.apart(place, date), strong=False)


#: the rule of a bid that holds only for days ahead
AHEAD: Final = "said of the season"


def _listed(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bids of lists: "Jan. 7: “A,” “B”" and "A (some channel, from Wednesday)"."""
    after = sentence.tokens[date[1]].text if date[1] < len(sentence.tokens) else ""
    for mention in sentence.mentions:
        if mention.work is not Work.WATCHED:
            continue
        place = sentence.span(mention.start, mention.end)
        between = {token.text for token in sentence.tokens[place[1] : date[0]]}
        bracketed = place[0] <= 1 and 0 < date[0] - place[1] <= 8 and "(" in between and (")" not in between or _verbless(sentence))
        if bracketed or (date[0] <= 1 and after in (":", "-", "—") and place[0] >= date[1]):
            yield Link(Event.RELEASE, place, False, "listed", 0.9, strong=True)


def _verbless(sentence: Parsed) -> bool:
    return len(sentence.tokens) <= 20 and not any(cue.form in ("s", "base", "past", "part") for cue in sentence.cues)


Bids = Callable[[Parsed, Span], Iterator[Link]]
BIDS: Final[tuple[Bids, ...]] = (_releases, _filming, _renewals, _granted, _trailers, _others, _vague)


def is_past(sentence: Parsed, cue: Cue) -> bool:
    """Whether the verb at *cue* speaks of what lies behind: its form and the helping verbs before it say so."""
    if cue.form == "s":
        return False
    before = [token.text for token in sentence.tokens[max(0, cue.first - 4) : cue.first]]
    helps = [word for word in before if word in sentence.lexicon.ahead or word in sentence.lexicon.behind]
    if any(word in sentence.lexicon.future for word in helps):
        return False
    if cue.form == "base" and not helps and cue.words.split()[0] in sentence.lexicon.invariant:
        return True
    if cue.form in ("past", "part"):
        return not helps or helps[-1] in sentence.lexicon.behind or helps[0] in sentence.lexicon.behind
    if cue.form == "noun":
        return bool(helps) and helps[-1] in sentence.lexicon.behind - sentence.lexicon.owning
    return bool(helps) and helps[-1] in sentence.lexicon.behind
