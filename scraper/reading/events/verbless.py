"""Bids for a release where no verb of release tells of it: lists of names with days, what a day has, what there will be."""

from collections.abc import Iterator
from typing import Final

from scraper.reading.events.releases import cleft
from scraper.reading.sentence.link import Link, Span
from scraper.reading.sentence.mention import Work
from scraper.reading.sentence.parsed import Parsed
from store.model import Event

#: to be bound once: Python 3.11 is slow to find a member in its class
_RELEASE: Final = Event.RELEASE


def verbless(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid for the release that a list, a day's offers, "there'll be" or a bare "is" tells of."""
    yield from _in_list(sentence, date)
    yield from _of_the_day(sentence, date)
    yield from _there_is(sentence, date)
    yield from _is_on(sentence, date)
    yield from _given(sentence, date)
    yield from _in_few_words(sentence, date)
    yield from _not_but(sentence, date)


def _in_list(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid of "New Girl (Jan. 5), Hell's Kitchen (Jan. 15)" and "House of Lies on January 8, Shameless on January 9"."""
    if _only_year(sentence, date):
        return
    named = [m for m in sentence.mentions if m.titled]
    many = len(sentence.dates) > 1
    for mention in named:
        place = sentence.span(mention.start, mention.end)
        sign = sentence.tokens[place[1]].text if place[1] < date[0] else ""
        near = date[0] - place[1] <= (2 if sign == "(" else 1) and (sign != "(" or _numbered(sentence, date))
        opens = place[0] <= 1 and (sign == ":" or _channels_only(sentence, place[1], date[0]))
        listed = near and (sign == "(" or (many and sign in sentence.lexicon.leads))
        if mention.work is Work.WATCHED and (listed or opens):
            yield Link(_RELEASE, place, False, "listed", 0.9, strong=True)


def _channels_only(sentence: Parsed, first: int, last: int) -> bool:
    """Whether nothing but channels and words of the calendar lead from a name to its day: "- NOW / Sky Atlantic, weekly from"."""
    channels = {word for name in sentence.companies for word in name.lower().split()}
    words = [token.text for token in sentence.tokens[first:last]]
    return 0 < len(words) <= _REACH and all(word in sentence.lexicon.beside_days or word in channels for word in words)


def _numbered(sentence: Parsed, date: Span) -> bool:
    return any(token.text[0].isdigit() for token in sentence.tokens[date[0] : date[1]])


def _only_year(sentence: Parsed, date: Span) -> bool:
    return date[1] - date[0] == 1 and sentence.tokens[date[0]].text.isdigit()


def _of_the_day(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid of what a day or month offers: "September has another drama in store", "2015 should give us the sequel"."""
    at, tokens = date[1], sentence.tokens
    while at < len(tokens) and tokens[at].text not in sentence.lexicon.gives:
        if tokens[at].text not in sentence.lexicon.future and tokens[at].text not in sentence.lexicon.beside_verbs:
            return
        at += 1
    if date[0] > 0 and tokens[date[0] - 1].text in sentence.lexicon.prepositions:
        return
    if at < len(tokens):
        ours = any(m.work is not Work.OTHER and tokens[at].start < m.start for m in sentence.mentions)
        if ours:
            yield Link(_RELEASE, (at, at + 1), False, "what a day has", 1.5, strong=False)


def _there_is(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid of "there'll be eight episodes in May", "in May there's more of it"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    for at in range(len(tokens) - 2):
        if tokens[at].text not in lexicon.existing or _told_then(sentence, at, date):
            continue
        words = [token.text for token in tokens[at + 1 : at + _REACH]]
        much = next((i for i, word in enumerate(words) if word in lexicon.more), None)
        if much is None or not any(word in lexicon.stands or word in lexicon.future for word in words[:much]):
            continue
        place = (at, at + much + 2)
        if sentence.apart(place, date) <= _REACH and sentence.broken(place, date) < _CLAUSE:
            past = any(word in lexicon.behind for word in words[:much])
            yield Link(_RELEASE, place, past, "there is", 1.4 - 0.05 * sentence.apart(place, date), strong=False)


def _told_then(sentence: Parsed, there: int, date: Span) -> bool:
    """Whether the date is that of the telling: "was sure in May that there'd be more", "known since May"."""
    before = sentence.tokens[there - 1].text if there else ""
    return before == sentence.lexicon.credit.that or sentence.tokens[date[0]].text in sentence.lexicon.started


_REACH: Final = 8
_CLAUSE: Final = 0.9


def _is_on(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid of the season that simply is, or isn't, on a day: "Harbour Lights isn't on May 3 any more"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    at = date[0] - 1
    if cleft(sentence, date):
        return
    while at > 0 and (tokens[at].text in lexicon.back_on or tokens[at].text in lexicon.emphasis):
        at -= 1
    if at <= 0 or tokens[at].text not in lexicon.stands or tokens[date[0] - 1].text not in lexicon.back_on:
        return
    for mention in sentence.mentions:
        last = sentence.span(mention.start, mention.end)[1]
        if 0 <= at - last <= 1 and mention.work is not Work.OTHER:
            past = tokens[at].text in lexicon.behind
            yield Link(_RELEASE, (at, at + 1), past, "it is", 1.2, strong=False, verb=True)
            return


def _given(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid of "they gave it May 3 instead"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    if (
        date[0] > 1
        and _numbered(sentence, date)
        and tokens[date[0] - 2].text in lexicon.givers
        and tokens[date[0] - 1].text in lexicon.objects
    ):
        yield Link(_RELEASE, (date[0] - 2, date[0]), False, "given the day", 1.5, strong=False)


def _not_but(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid of "not May but June" for either month."""
    tokens, (no, but) = sentence.tokens, sentence.lexicon.correcting
    if any(
        tokens[last].text == but and first > 0 and tokens[first - 1].text == no
        for first, last in (sentence.span(d.start, d.end) for d in sentence.dates)
        if last < len(tokens) and (first == date[0] or last + 1 == date[0])
    ):
        yield Link(_RELEASE, date, False, "not this but that", 0.8, strong=False)


def _in_few_words(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid of lines such as "Only on Netflix June 14", "All episodes June 14", "Mark June 14", "June 14 it is"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    if len(tokens) > _FEW or _only_year(sentence, date):
        return
    last = date[0] - 1
    if last > 0 and tokens[last].text in lexicon.leads:
        last -= 1
    before = tokens[last].text if last >= 0 else ""
    behind = [token.text for token in tokens[date[1] :]]
    told = date[0] == 0 and len(behind) > 1 and behind[0] in lexicon.pronouns and behind[1] in lexicon.stands
    ends = len(behind) <= 1 and not any(cue.form in ("s", "base", "past", "part") for cue in sentence.cues)
    named = last > 0 and (before in lexicon.companies or before in lexicon.more)
    if (told and len(behind) <= _NO_MORE) or before in lexicon.marks or (ends and named):
        yield Link(_RELEASE, (max(last, 0), date[1]), False, "in few words", 1.0, strong=False)


_NO_MORE: Final = 5  # tokens: "it is, then."
_FEW: Final = 10  # tokens
