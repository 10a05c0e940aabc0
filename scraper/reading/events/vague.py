"""Bids of words that name no event: other things, the day of an announcement, lists, and what may only be a release."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from scraper.reading.events.releases import cleft
from scraper.reading.sentence.link import Link, Span, bid_of
from scraper.reading.sentence.mention import Work
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.words.phrasebook import Cue
from store.model import Event


def others(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid for what has dates of its own and is none of our events."""
    for tag, weight in (("other", 1.9), ("episode", 2.2), ("finish", 2.2)):
        for cue in sentence.tagged(tag):
            if tag != "episode" or not _opens_with(sentence, cue):
                own = 0.7 if tag == "other" and _set_in_front(sentence, cue, date) else 0.0
                yield bid_of(sentence, None, cue, date, weight + own, tag)
    for cue in sentence.tagged("spoken"):
        # "said on Wednesday": the date of the saying, which nothing separates from it
        close = sentence.apart((cue.first, cue.last), date) <= 1 and not _set_apart(sentence, date, cue)
        close = close or _told_in(sentence, date, cue)
        event = Event.RENEWAL if close and _promises(sentence, cue) else None
        bid = bid_of(sentence, event, cue, date, 3.2 if close else 1.6, "spoken", strong=False)
        yield replace(bid, past=True) if event else bid
    for cue in _called_off(sentence, date):
        yield bid_of(sentence, None, cue, date, 3.2, "called off", strong=False)
    for cue in sentence.tagged("finish"):
        if cue.words.startswith(sentence.lexicon.wraps) and any(m.kind in ("season", "new") for m in sentence.mentions):
            yield bid_of(sentence, Event.FILMING_END, cue, date, 2.4, "wrapped")


def _called_off(sentence: Parsed, date: Span) -> Iterator[Cue]:
    """Yield the words by which a season was called off on the *date*: "Season 2 cancelled: May 3", "axed on May 3"."""
    if sentence.lexicon.off.search(sentence.folded, sentence.start, sentence.end):
        lead = sentence.tokens[date[0] - 1].text if date[0] else ""
        for cue in sentence.found(sentence.lexicon.cancelling):
            told = cue.tag == "cancel" and cue.form in ("past", "part")
            if told and cue.last == date[0] - 1 and lead in _THEN:
                yield cue


_THEN: Final = ("on", "in", ":", "(", "-", "–", "—")


def _set_in_front(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether a phrase in front of the sentence has the date to itself: "After preproduction from May, they shot it"."""
    after = sentence.tokens[date[1]].text if date[1] < len(sentence.tokens) else ""
    return cue.first <= 2 and 0 <= date[0] - cue.last <= 1 and after == ","


def _opens_with(sentence: Parsed, cue: Cue) -> bool:
    """Whether a season comes with the episode, as "season 3 resumes with episode 13" says."""
    verbs = sentence.tagged("release", "arrive", "begin")
    before = sentence.tokens[cue.first - 1].text if cue.first else ""
    return before == sentence.lexicon.accompanying and any(0 <= cue.first - verb.last <= 2 for verb in verbs)


def _set_apart(sentence: Parsed, date: Span, cue: Cue) -> bool:
    """Whether a sign ends what is said before it is told who says so: "It comes in 2018, says the network"."""
    return date[1] < cue.first and not sentence.tokens[date[1]].text.isalnum()


def _told_in(sentence: Parsed, date: Span, cue: Cue) -> bool:
    """Whether a month or a year in front is that of the saying: "In March he told the BBC that the shoot had begun"."""
    if date[0] > 1 or not 0 <= cue.first - date[1] <= _LONGEST or _of_a_day(sentence, date):
        return False
    behind = [token.text for token in sentence.tokens[cue.last : cue.last + _LONGEST]]
    if sentence.lexicon.credit.that not in behind or sentence.broken(date, (cue.first, cue.last)) > _TOLD:
        return False
    verbs = sentence.tagged("release", "arrive", "begin", "film_start", "film_end", "renew", "finish")
    return not any(date[1] <= verb.first < cue.first for verb in verbs)


_TOLD: Final = 0.5


def _of_a_day(sentence: Parsed, date: Span) -> bool:
    words = (token.text for token in sentence.tokens[date[0] : date[1]])
    return any(word[0].isdigit() and len(word.rstrip("sthndr")) <= 2 for word in words)


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


def vague(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bids for a release that no verb of release makes: "it's May 3 now", "2025 might work", "out of the question"."""
    for tag, weight, reach in (("fits", 1.9, 5), ("crushed", 1.7, 5), ("programming", 1.8, 2), ("vacate", 2.6, 3)):
        for cue in sentence.tagged(tag):
            between = [d for d in sentence.dates if cue.last <= sentence.span(d.start, d.end)[0] < date[0]]
            if tag == "vacate" and between:
                yield replace(bid_of(sentence, Event.RELEASE, cue, date, 2.2, "in its place", strong=False), past=False)
            elif cue.first < date[1] and date[0] < cue.last:
                continue  # "the day" of "the day after"
            elif sentence.apart((cue.first, cue.last), date) <= reach and (tag != "vacate" or cue.last <= date[0]):
                bid = bid_of(sentence, Event.RELEASE, cue, date, weight, tag, strong=False)
                yield replace(bid, past=False) if tag == "vacate" else bid
    before = [token.text for token in sentence.tokens[max(0, date[0] - 3) : date[0]]]
    if before and sentence.lexicon.now in before[-2:]:
        yield Link(Event.RELEASE, (date[0] - 1, date[1]), False, "now", 1.3, strong=False)
    paired = any(pair in sentence.lexicon.copulas for pair in (tuple(before[-2:]), tuple(before[-3:-1])))
    if paired and not cleft(sentence, date):
        yield Link(Event.RELEASE, (date[0] - 1, date[1]), False, "it is", 1.5, strong=False)
    if _becomes(sentence, date):
        yield Link(Event.RELEASE, (date[0] - 1, date[1]), False, "it will be", 1.4, strong=False)
    yield from _field(sentence, date)
    yield from _back(sentence, date)
    yield from _listed(sentence, date)
    yield from _by_default(sentence, date)
    for cue in sentence.beside("place"):
        ahead = any(
            token.text in sentence.lexicon.future for token in sentence.tokens[max(0, cue.first - 3) : cue.first]
        )
        if sentence.apart((cue.first, cue.last), date) <= (9 if ahead else 3):
            yield bid_of(sentence, Event.RELEASE, cue, date, 1.7, "place", strong=False)
    for mention in sentence.mentions:
        place = sentence.span(mention.start, mention.end)
        bare = len(sentence.tokens) <= 14 or (
            place[0] and sentence.tokens[place[0] - 1].text in sentence.lexicon.havers
        )
        owns = sentence.tokens[min(date[1], len(sentence.tokens) - 1)].text == sentence.lexicon.possessive
        begun = sentence.tokens[date[0]].text in sentence.lexicon.started  # "at work on season 4 since May"
        near = not owns and not begun and mention.kind in ("season", "new", "title") and 0 <= date[0] - place[1] <= 2
        if near and bare and "@" not in sentence.words and not _names_thing(sentence, place[1], date[0]):
            yield Link(Event.RELEASE, place, False, "beside the season", 1.0, strong=False)


def _names_thing(sentence: Parsed, first: int, last: int) -> bool:
    """Whether a word before the date names what has it: "season 3 review: May 2", "season 3 DVD: June 14"."""
    lexicon = sentence.lexicon
    known = (
        lexicon.beside_days,
        lexicon.leads,
        lexicon.prepositions,
        lexicon.beside_verbs,
        lexicon.adverbs,
        lexicon.companies,
    )
    return any(
        token.text.isalpha() and not any(token.text in table for table in known)
        for token in sentence.tokens[first:last]
    )


def _field(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid of a field of a listing: "Air date: Mondays, 9 pm, from 8 October", "When: Sunday, April 9"."""
    colon = next((i for i, token in enumerate(sentence.tokens[:5]) if token.text == ":"), 0)
    name = " ".join(token.text for token in sentence.tokens[:colon])
    if 0 < colon <= date[0] <= colon + _LONGEST and name in sentence.lexicon.fields:
        yield Link(Event.RELEASE, (0, colon), False, "field", 1.0, strong=False)
    elif date[0] == 1 and sentence.tokens[0].text in sentence.lexicon.fields:
        yield Link(Event.RELEASE, (0, 1), False, "field", 1.0, strong=False)


def _back(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid by who is back where no verb says so: "Harbour Lights back on BBC One May 3", "to have them back in 2025"."""
    taken = {at for cue in sentence.cues for at in range(cue.first, cue.last)}
    for at in range(max(1, date[0] - 5), date[0]):
        before = _before_back(sentence, at)
        named = any(m.start <= sentence.tokens[at - 1].start < m.end for m in sentence.mentions)
        goes_on = at + 1 == date[0] or sentence.tokens[at + 1].text in sentence.lexicon.back_on
        if sentence.tokens[at].text not in sentence.lexicon.again or at in taken or not goes_on:
            continue
        if (
            named
            or before in sentence.lexicon.returned
            or before in sentence.lexicon.stands
            or any(token.text in sentence.lexicon.havers for token in sentence.tokens[max(0, at - _HAVING) : at])
            or _walks(sentence, at - 1)
            or (not before.isalnum() and at + 1 < date[0] and sentence.tokens[at + 1].text == "on")
        ):
            bid = 1.6 - 0.08 * (date[0] - at) - sentence.broken((at, at + 1), date)
            yield Link(Event.RELEASE, (at, at + 1), False, AHEAD, bid, strong=False)


def _before_back(sentence: Parsed, at: int) -> str:
    """Return the word before "back", adverbs left out: "is in fact back", "are finally back"."""
    while at > 1 and sentence.tokens[at - 1].text in sentence.lexicon.emphasis:
        at -= 1
    return sentence.tokens[at - 1].text


def _walks(sentence: Parsed, verb: int) -> bool:
    """Whether the word at *verb* is what something named does, whatever the verb: "Harbour Lights trots back on to it"."""
    if verb < 1 or not sentence.tokens[verb].text.endswith("s"):
        return False
    return any(m.start <= sentence.tokens[verb - 1].start < m.end for m in sentence.mentions)


def _becomes(sentence: Parsed, date: Span) -> bool:
    """Whether "it" is said to be, or not to be, that date: "it won't be 2024", "so it'll be May at the earliest"."""
    lexicon, first, turned = sentence.lexicon, date[0], False
    while first > 0 and date[0] - first < _LONGEST and sentence.tokens[first - 1].text not in lexicon.pronouns:
        word = sentence.tokens[first - 1].text
        turned = turned or word in lexicon.becoming
        if not (word in lexicon.becoming or word in lexicon.beside_verbs or word in lexicon.about):
            return False
        first -= 1
    return turned and first > 0 and date[0] - first < _LONGEST


_LONGEST: Final = 9
_HAVING: Final = 5  # tokens from "have" to the "back" of "have the Time Lord back"

#: the rule of a bid that holds only for days ahead
AHEAD: Final = "said of the season"


def _by_default(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid last of all: what lies ahead of a season, in words that no table knows, mostly is its release."""
    for mention in sentence.mentions:
        place = sentence.span(mention.start, mention.end)
        first, last = sorted((place, date))
        between = {token.text for token in sentence.tokens[first[1] : last[0]]} | {sentence.tokens[date[0]].text}
        if between & (sentence.lexicon.behind - sentence.lexicon.owning) or between & sentence.lexicon.started:
            continue
        if (
            mention.kind in ("season", "new")
            and sentence.broken(place, date) < 0.6
            and sentence.apart(place, date) <= 9
        ):
            yield Link(Event.RELEASE, place, False, AHEAD, 0.9 - 0.05 * sentence.apart(place, date), strong=False)


#: the rule of a bid that holds only for days ahead
def _listed(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bids of lists: "Jan. 7: “A,” “B”" and "A (some channel, from Wednesday)"."""
    after = sentence.tokens[date[1]].text if date[1] < len(sentence.tokens) else ""
    for mention in sentence.mentions:
        if mention.work is not Work.WATCHED:
            continue
        place = sentence.span(mention.start, mention.end)
        between = {token.text for token in sentence.tokens[place[1] : date[0]]}
        bracketed = (
            place[0] <= 1
            and 0 < date[0] - place[1] <= 8
            and "(" in between
            and (")" not in between or _verbless(sentence))
        )
        alone = len(sentence.dates) == 1  # "3/26: It won't premiere on May 10" only says when that was written
        if bracketed or (alone and date[0] <= 1 and after in (":", "-", "—") and place[0] >= date[1]):
            yield Link(Event.RELEASE, place, False, "listed", 0.9, strong=True)


def _verbless(sentence: Parsed) -> bool:
    return len(sentence.tokens) <= 20 and not any(cue.form in ("s", "base", "past", "part") for cue in sentence.cues)
