"""Who does what in a clause: whether the thing that comes out is the season, or something else that the sentence names."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from scraper.reading.link import Link, Span
from scraper.reading.mention import Mention, Work
from scraper.reading.parsed import Parsed
from store.model import Event


@lru_cache(maxsize=64)  # a date and a sentence without one ask it of the same words
def another_thing(sentence: Parsed, link: Link, date: Span) -> str | None:
    """Return why the event of *link*, on the *date* at those tokens, seems another thing's or a person's; None where it doesn't.

    "The soundtrack of season 3 is out on May 20" is one; "the premiere of season 3 is on May 20" and "you can watch it on
    May 20" are none. A verb without a subject in its clause tells nothing.
    """
    start = _clause_start(sentence, link.place[0])
    spoken_of = _clause_start(sentence, date[0])
    if any(begin > 0 and sentence.tokens[begin - 1].text in sentence.lexicon.persons for begin in (start, spoken_of)):
        return "what a person does"
    if _follows_another(sentence, start, link.place[0]):
        return "on another name"
    if link.event is not Event.RELEASE:
        return None
    for first, last in _things(sentence):
        if (link.verb and start <= first and last <= link.place[0]) or link.place[1] <= first < date[0]:
            return "another thing"
    if link.verb and not _beside(sentence, link.place) and _other_head(sentence, start, link.place[0]):
        return "another subject of the verb"
    return None


def _things(sentence: Parsed) -> Iterator[Span]:
    for cue in sentence.beside("thing"):
        place = (cue.first, cue.last)
        ours = any(
            _touches(sentence, place, m.start, m.end) and not _part(sentence, place, m) for m in sentence.mentions
        )
        opening = any(noun.first <= cue.first < noun.last for noun in sentence.tagged("release_noun"))
        if not ours and not opening and not (sentence.book and cue.words in sentence.lexicon.books):
            yield cue.first, cue.last


def _part(sentence: Parsed, place: Span, mention: Mention) -> bool:
    """Whether a mention without a name or a number is but a part of the thing: "the season finale"."""
    last = sentence.span(mention.start, mention.end)[1]
    return not mention.titled and not mention.seasons and last < place[1]


def _reports(sentence: Parsed, that: int) -> bool:
    """Whether the token *that* opens what somebody says: "told Variety that", "posted on Instagram that"."""
    credit = sentence.lexicon.credit
    said = (cue.last for cue in sentence.tagged("saying"))
    return sentence.tokens[that].text == credit.that and any(0 <= that - last <= 4 for last in said)


def _follows_another(sentence: Parsed, start: int, verb: int) -> bool:
    """Whether a clause goes on about the name right before it that is not ours: "Nightjar, which opens in May"."""
    tokens, last = sentence.tokens, start
    if last > 0 and tokens[last - 1].text in sentence.lexicon.relatives:
        last -= 1
        if _reports(sentence, last):
            return False
    elif start < verb or not last or tokens[last - 1].text != "," or tokens[verb].text not in sentence.lexicon.bare:
        return False
    while last > 0 and not tokens[last - 1].text[0].isalnum():
        last -= 1
    first = last
    while first > 0 and sentence.text[tokens[first - 1].start].isupper():
        first -= 1
    if first == last or (first == 0 and last - first == 1):
        return False
    begin, end = sentence.offsets(first, last)
    name = sentence.folded[begin:end]
    ours = any(m.start < end and begin < m.end for m in sentence.mentions if m.work is not Work.OTHER)
    dated = any(d.start < end and begin < d.end for d in sentence.dates)
    dated = dated or any(first <= noun.first < last for noun in sentence.tagged("release_noun"))
    known = sentence.lexicon.companies, sentence.lexicon.people
    return not ours and not dated and not any(word in table for word in (name, *name.split()) for table in known)


def _other_head(sentence: Parsed, start: int, verb: int) -> bool:
    """Whether the head of the verb's subject is nothing that stands for the season, its release or those who see it."""
    head = _head(sentence, start, verb)
    if head[0] == head[1]:
        return False
    touched = [m for m in sentence.mentions if _touches(sentence, head, m.start, m.end)]
    if touched:
        return all(m.work is Work.OTHER for m in touched)
    words = {token.text for token in sentence.tokens[head[0] : head[1]]}
    lexicon = sentence.lexicon
    if words & lexicon.heads or words & lexicon.people:
        return False
    cues = sentence.tagged("release_noun", "date_noun", "release", "hedge", "film", "no", "fits")
    if any(head[0] <= cue.first < head[1] for cue in cues):
        return False
    begin, end = sentence.offsets(*head)
    name = sentence.folded[begin:end]
    return not any(company in lexicon.companies for company in (name, name.removeprefix("the "), name.split()[0]))


def _beside(sentence: Parsed, verb: Span) -> bool:
    """Whether the season stands right before the verb as its subject, or right behind it as its object."""
    last = verb[0]
    while last > 0 and sentence.tokens[last - 1].text in sentence.lexicon.beside_verbs:
        last -= 1
    for mention in sentence.mentions:
        first, end = sentence.span(mention.start, mention.end)
        if mention.work is Work.OTHER:
            continue
        attached = _attached(sentence, first)
        behind = mention.kind != "generic" and verb[1] <= first <= verb[1] + 3
        if (end == last and not attached) or behind:
            return True
    return False


def _attached(sentence: Parsed, first: int) -> bool:
    """Whether a preposition holds the noun at the token *first*: "the star of the show"."""
    lexicon = sentence.lexicon
    before = [token.text for token in sentence.tokens[max(0, first - 2) : first]][::-1]
    if before and before[0] in lexicon.prepositions:
        return True
    return len(before) > 1 and before[0] in lexicon.articles and before[1] in lexicon.prepositions


def _touches(sentence: Parsed, head: Span, start: int, end: int) -> bool:
    first, last = sentence.span(start, end)
    return first < head[1] and head[0] < last


def _clause_start(sentence: Parsed, verb: int) -> int:
    start = verb
    while start > 0 and sentence.tokens[start - 1].text not in sentence.lexicon.clause_ends:
        start -= 1
    return start


def _head(sentence: Parsed, start: int, verb: int) -> Span:
    """Return the tokens of the subject up to its first preposition, a phrase of time or place in front left out."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    helping = {n for cue in sentence.tagged(*_HELPING) for n in range(cue.first, cue.last)}
    dates = [sentence.span(d.start, d.end) for d in sentence.dates]
    while start < verb:
        inside = next((last for first, last in dates if first <= start < last), None)
        if inside is not None:
            start = inside
        elif tokens[start].text in lexicon.prepositions:
            start = _behind_phrase(sentence, start + 1, verb)
        elif (
            start in helping
            or tokens[start].text in lexicon.beside_verbs
            or tokens[start].text in lexicon.adverbs
            or tokens[start].text.endswith("ly")
            or not tokens[start].text.isalnum()
        ):
            start += 1
        else:
            break
    end = start
    stops = lexicon.prepositions | lexicon.beside_verbs
    while end < verb and end not in helping and tokens[end].text not in stops:
        end += 1
    return start, end


#: words of these tags belong to the verb
_HELPING: Final = ("plan", "was_plan", "planlike", "modal", "not", "moved")


def _behind_phrase(sentence: Parsed, start: int, verb: int) -> int:
    """Return the token behind the noun phrase of a preposition: behind a date, a name, or the word that ends it."""
    for first, last in (sentence.span(d.start, d.end) for d in sentence.dates):
        if first <= start < last:
            return last
    while start < verb and sentence.tokens[start].text in sentence.lexicon.articles:
        start += 1
    first = start
    while start < verb and sentence.text[sentence.tokens[start].start].isupper():
        start += 1
    return max(start, first + 1)
