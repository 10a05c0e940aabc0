"""Who does what in a clause: whether the thing that comes out is the season, or something else that the sentence names."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from scraper.reading.sentence.link import Link, Span
from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.sentence.names import plain_name
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.actors import acts_on_another, brings, in_capitals, works_on_another
from scraper.reading.subject.heads import clause_start, helping, listed_with_ours, subject_head
from store.model import Event


@lru_cache(maxsize=64)  # a date and a sentence without one ask it of the same words
def another_thing(sentence: Parsed, link: Link, date: Span) -> str | None:
    """Return why the event of *link*, on the *date* at those tokens, seems another thing's or a person's; None where it doesn't.

    "The soundtrack of season 3 is out on May 20" is one; "the premiere of season 3 is on May 20" and "you can watch it on
    May 20" are none. A verb without a subject in its clause tells nothing.
    """
    start = clause_start(sentence, link.place[0])
    spoken_of = clause_start(sentence, date[0])
    if any(_of_person(sentence, begin) for begin in (start, spoken_of)):
        return "what a person does"
    if _follows_another(sentence, start, link.place[0]) or _follows_offshoot(sentence, start, link.place[0]):
        return "on another name"
    if link.verb and link.event is not None and acts_on_another(sentence, link.place):
        return "another object of the verb"
    if link.event in _SHOOTS and works_on_another(sentence, link.place):
        return "another object of the verb"
    if _within_title(sentence, date):
        return "a word of a name"
    if link.verb and link.rule in _COMES and _comes_itself(sentence, link.place, date):
        return "the date itself comes"
    if link.event is not Event.RELEASE:
        return None
    for first, last in _things(sentence):
        if (link.verb and start <= first and last <= link.place[0]) or link.place[1] <= first < date[0]:
            return "another thing"
    if link.verb and not _beside(sentence, link.place) and _other_head(sentence, link.place):
        return "another subject of the verb"
    return None


_SHOOTS: Final = (Event.FILMING_START, Event.FILMING_END)


def _within_title(sentence: Parsed, date: Span) -> bool:
    """Whether the date is but a word of a name, as capitals that no date has tell: "Legends of Tomorrow"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    near = any(token.text in lexicon.near_days for token in tokens[date[0] : date[1]])
    if not near or date[0] < 2 or not all(sentence.text[t.start].isupper() for t in tokens[date[0] : date[1]]):
        return False
    held = tokens[date[0] - 1].text in lexicon.name_glue and sentence.text[tokens[date[0] - 2].start].isupper()
    return held and not in_capitals(sentence)


#: rules whose words are said of a time as well: "when October comes"
_COMES: Final = ("arrive", "begin")


def _comes_itself(sentence: Parsed, verb: Span, date: Span) -> bool:
    """Whether the date is what comes: "2025 had hardly begun", but not "May brings us the second half"."""
    before = sentence.tokens[date[0] - 1].text if date[0] else ""
    if before in sentence.lexicon.prepositions or date[1] > verb[0] or verb[1] - verb[0] > 2:
        return False
    alone = all(
        token.text in sentence.lexicon.beside_verbs or token.text in sentence.lexicon.barely
        for token in sentence.tokens[date[1] : verb[0]]
    )
    return alone and sentence.tokens[verb[1] - 1].text in sentence.lexicon.time_comes


def _of_person(sentence: Parsed, start: int) -> bool:
    """Whether the clause at the token *start* tells of a person: "who returns"; not where the work's own name says who."""
    if start == 0 or sentence.tokens[start - 1].text not in sentence.lexicon.persons:
        return False
    titles = (sentence.span(m.start, m.end) for m in sentence.mentions if m.titled)
    return not any(first < start <= last for first, last in titles)


def _things(sentence: Parsed) -> Iterator[Span]:
    for cue in sentence.beside("thing"):
        place = (cue.first, cue.last)
        ours = any(
            _touches(sentence, place, m.start, m.end) and not _part(sentence, place, m) for m in sentence.mentions
        )
        opening = any(noun.first <= cue.first < noun.last for noun in sentence.tagged("release_noun"))
        named = ours or opening or _within_name(sentence, cue.first)
        if not named and not (sentence.book and cue.words in sentence.lexicon.books):
            yield cue.first, cue.last


def _within_name(sentence: Parsed, index: int) -> bool:
    """Whether a thing is but a word of a name, as its capital tells amid small words: "with Song Kang"."""
    capital = index > 0 and sentence.text[sentence.tokens[index].start].isupper()
    return capital and sentence.tokens[index - 1].text.isalnum() and not in_capitals(sentence)


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
    while first > 0 and _of_name(sentence, first - 1, last):
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


def _follows_offshoot(sentence: Parsed, start: int, verb: int) -> bool:
    """Whether a clause goes on about another work that the one before brings up: "there's a spin-off, and that begins in May"."""
    lexicon, tokens, last = sentence.lexicon, sentence.tokens, start
    while last > 0 and (tokens[last - 1].text in lexicon.relatives or tokens[last - 1].text in lexicon.goes_on):
        last -= 1
    points = last < start and any(token.text in lexicon.pointing for token in tokens[last : start + 1])
    if not points or last < 2 or start + 1 < verb - _NEAR:
        return False
    first = last - 1
    while first > 0 and last - first < _NEAR and tokens[first - 1].text not in lexicon.indefinite:
        first -= 1
    if first == 0 or tokens[first - 1].text not in lexicon.indefinite:
        return False
    ours = any(_touches(sentence, (first, last), m.start, m.end) for m in sentence.mentions if m.kind != "generic")
    begin, end = sentence.offsets(first, last)
    noun = sentence.folded[begin:end].split()[-1]  # a word with a hyphen is several tokens
    return not ours and (noun in lexicon.derived or (sentence.watch.season is not None and noun in lexicon.screens))


_NEAR = 4


def _of_name(sentence: Parsed, index: int, last: int) -> bool:
    """Whether the token at *index* has a capital, or is a figure behind one that ends the name before *last*."""
    figure = index == last - 1 and index > 0 and sentence.tokens[index].text.isdigit()
    return sentence.text[sentence.tokens[index - 1 if figure else index].start].isupper()


def _other_head(sentence: Parsed, verb: Span) -> bool:
    """Whether the head of the verb's subject is nothing that stands for the season, its release or those who see it."""
    head = subject_head(sentence, verb[0])
    if head[0] == head[1]:
        return False
    touched = [m for m in sentence.mentions if _touches(sentence, head, m.start, m.end)]
    if touched:
        return all(m.work is Work.OTHER for m in touched)
    words = [token.text for token in sentence.tokens[head[0] : head[1]]]
    lexicon = sentence.lexicon
    if sentence.tokens[verb[0]].text in lexicon.opens and any(word in lexicon.venues for word in words):
        return True
    if any(word in lexicon.heads or word in lexicon.people for word in words) or _counts(sentence, words):
        return False
    cues = sentence.tagged("release_noun", "date_noun", "release", "hedge", "film", "no", "fits")
    if any(head[0] <= cue.first < head[1] for cue in cues) or _noun(sentence, head, verb):
        return False
    begin, end = sentence.offsets(*head)
    name = sentence.folded[begin:end]
    if any(company in lexicon.companies for company in (name, name.removeprefix("the "), name.split()[0])):
        return False
    title = plain_name(sentence.watch.title).split()
    return not all(word in title for word in plain_name(name).split()) and not listed_with_ours(sentence, verb[0])


def _counts(sentence: Parsed, words: list[str]) -> bool:
    """Whether the words only count the episodes or parts: "the first two", "six more", but not "the fourth" of another season."""
    lexicon = sentence.lexicon
    counted = [word for word in words if word not in lexicon.articles and word not in lexicon.others]
    if any(word not in lexicon.numbers and word not in lexicon.ordinals and not word.isdigit() for word in counted):
        return False
    ordinal = lexicon.ordinals.get(counted[0]) if len(counted) == 1 else None
    return bool(counted) and (ordinal is None or ordinal in (1, sentence.watch.season))


def _noun(sentence: Parsed, head: Span, verb: Span) -> bool:
    """Whether the word of the event is the noun at the end of the head: "the PC release was planned", "a potential launch"."""
    base = any(cue.first == verb[0] and cue.form == "base" for cue in sentence.tagged("release"))
    return base and head[1] == verb[0] and sentence.tokens[head[0]].text in sentence.lexicon.articles


def _beside(sentence: Parsed, verb: Span) -> bool:
    """Whether the season stands right before the verb as its subject, or right behind it as its object."""
    last, helps, lexicon = verb[0], helping(sentence), sentence.lexicon
    while last > 0 and (
        last - 1 in helps
        or any(sentence.tokens[last - 1].text in table for table in (lexicon.beside_verbs, lexicon.barely))
    ):
        last -= 1
    for mention in sentence.mentions:
        first, end = sentence.span(mention.start, mention.end)
        if mention.work is Work.OTHER:
            continue
        bare = last < verb[0] and sentence.tokens[verb[0]].text in lexicon.bare  # "in season 3, out on May 3"
        attached = not bare and _attached(sentence, first)
        behind = mention.kind != "generic" and verb[1] <= first <= verb[1] + 3
        if (end == last and not attached) or behind:
            return True
    return brings(sentence, verb)


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
