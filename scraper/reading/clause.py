"""Who does what in a clause: whether the thing that comes out is the season, or something else that the sentence names."""

from scraper.reading.events import Link, Span
from scraper.reading.mention import Work
from scraper.reading.parsed import Parsed
from store.model import Event


def tells_of_another_thing(sentence: Parsed, link: Link) -> bool:
    """Whether the subject of the event's verb is neither the season nor anything that stands for its release.

    "The soundtrack of season 3 is out on May 20" is one; "the premiere of season 3 is on May 20" and "you can watch it on
    May 20" are none. A verb without a subject in its clause tells nothing.
    """
    if link.event is not Event.RELEASE or not link.verb:
        return False
    if _beside(sentence, link.place):
        return False
    head = _head(sentence, _clause_start(sentence, link.place[0]), link.place[0])
    if head[0] == head[1]:
        return False
    if any(_touches(sentence, head, m.start, m.end) for m in sentence.mentions):
        return any(
            m.work is Work.OTHER and _touches(sentence, head, m.start, m.end) for m in sentence.mentions
        ) and not _ours(sentence, head)
    words = {token.text for token in sentence.tokens[head[0] : head[1]]}
    lexicon = sentence.lexicon
    if words & lexicon.heads or words & lexicon.people:
        return False
    if any(
        head[0] <= cue.first < head[1]
        for cue in sentence.tagged("release_noun", "date_noun", "release", "hedge", "film", "no", "fits")
    ):
        return False
    name = sentence.folded[sentence.tokens[head[0]].start : sentence.tokens[head[1] - 1].end]
    return name not in lexicon.companies and name.removeprefix("the ") not in lexicon.companies


def _beside(sentence: Parsed, verb: Span) -> bool:
    """Whether the season stands right before the verb as its subject, or right behind it as its object."""
    last = verb[0]
    while last > 0 and sentence.tokens[last - 1].text in sentence.lexicon.beside_verbs:
        last -= 1
    for mention in sentence.mentions:
        first, end = sentence.span(mention.start, mention.end)
        if mention.work is Work.OTHER or mention.kind == "generic":
            continue
        attached = first > 0 and sentence.tokens[first - 1].text in sentence.lexicon.prepositions
        attached = attached or (first > 1 and sentence.tokens[first - 2].text in sentence.lexicon.prepositions)
        if (end == last and not attached) or verb[1] <= first <= verb[1] + 3:
            return True
    return False


def _ours(sentence: Parsed, head: Span) -> bool:
    return any(m.work is not Work.OTHER and _touches(sentence, head, m.start, m.end) for m in sentence.mentions)


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
    dates = [sentence.span(d.start, d.end) for d in sentence.dates]
    while start < verb:
        inside = next((last for first, last in dates if first <= start < last), None)
        if inside is not None:
            start = inside
        elif tokens[start].text in lexicon.prepositions:
            start = _behind_phrase(sentence, start + 1, verb)
        elif (
            tokens[start].text in lexicon.beside_verbs
            or tokens[start].text.endswith("ly")
            or not tokens[start].text.isalnum()
        ):
            start += 1
        else:
            break
    end = start
    while (
        end < verb
        and tokens[end].text not in lexicon.prepositions
        and tokens[end].text not in lexicon.beside_verbs - {",", "to"}
    ):
        end += 1
    return start, end


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
