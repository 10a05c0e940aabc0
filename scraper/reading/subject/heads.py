"""The head of a verb's subject: in "the premiere of season 3 is on May 20" it is "the premiere"."""

from collections.abc import Iterator

from scraper.reading.sentence.link import Span
from scraper.reading.sentence.mention import Work
from scraper.reading.sentence.parsed import Parsed

_FURTHEST = 5  # clauses back in which the subject of a verb without one is looked for


def clause_start(sentence: Parsed, verb: int) -> int:
    """Return the token that opens the clause of the token *verb*; no clause ends within a title."""
    tokens, ends = sentence.tokens, sentence.lexicon.clause_ends
    titles = [sentence.span(m.start, m.end) for m in sentence.mentions if m.titled]
    start = verb
    while start > 0 and (
        tokens[start - 1].text not in ends or any(first < start - 1 < last - 1 for first, last in titles)
    ):
        start -= 1
    return start


def subject_head(sentence: Parsed, verb: int) -> Span:
    """Return the head of the subject of the token *verb*: of its clause, or of one before that it goes on from.

    "The game was delayed and comes in May": what comes is the game. Both ends are the same where there is none.
    """
    start = clause_start(sentence, verb)
    head = head_of(sentence, start, verb)
    tokens, lexicon = sentence.tokens, sentence.lexicon
    for _ in range(_FURTHEST):
        if head[0] < head[1] or start == 0 or tokens[start - 1].text not in lexicon.goes_on:
            return head
        end = start - 1
        start = clause_start(sentence, end)
        opened, put_in = start, tokens[end].text == ","
        while (
            put_in and start > 0 and tokens[start - 1].text.isalpha() and tokens[start - 1].text not in lexicon.goes_on
        ):
            start = clause_start(sentence, start - 1)
        if start < opened:
            continue  # ", which was called Hollow,"
        own = head_of(sentence, start, end)
        opens = start == end or tokens[start].text in lexicon.prepositions
        if not opens and (start == 0 or any(at >= own[1] for at in _verbs(sentence, start, end))):
            head = own
    return head


def _verbs(sentence: Parsed, start: int, end: int) -> Iterator[int]:
    """Yield where verbs stand among the tokens *start* to *end*: helping ones, and those of the tables."""
    forms = {cue.first for cue in sentence.cues if cue.form in ("s", "past", "base")}
    for at in range(start, end):
        if at in forms or sentence.tokens[at].text in sentence.lexicon.holds:
            yield at


def listed_with_ours(sentence: Parsed, verb: int) -> bool:
    """Whether the subject of the token *verb* is the last of a list that names the watched work: "Nightjar and Hollow return"."""
    lexicon, end = sentence.lexicon, clause_start(sentence, verb)
    while end > 0 and sentence.tokens[end - 1].text in lexicon.goes_on:
        start, end = clause_start(sentence, end - 1), end - 1
        if any(True for _ in _verbs(sentence, start, end)):
            return False
        for mention in sentence.mentions:
            first, last = sentence.span(mention.start, mention.end)
            if mention.work is Work.WATCHED and start <= first and last <= end:
                return not any(token.text in lexicon.prepositions for token in sentence.tokens[start:first])
        end = start
    return False


def head_of(sentence: Parsed, start: int, verb: int) -> Span:
    """Return the tokens of the subject up to its first preposition, a phrase of time or place in front left out."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    helps = helping(sentence)
    dates = [sentence.span(d.start, d.end) for d in sentence.dates]
    while start < verb:
        inside = next((last for first, last in dates if first <= start < last), None)
        text = tokens[start].text
        if inside is not None:
            start = inside
        elif text in lexicon.prepositions:
            start = _behind_phrase(sentence, start + 1, verb)
        elif (
            start in helps
            or text in lexicon.beside_verbs
            or text in lexicon.adverbs
            or text.endswith("ly")
            or not text.isalnum()
        ):
            start += 1
        else:
            break
    end = start
    stops = lexicon.prepositions | lexicon.beside_verbs
    while end < verb and end not in helps and (tokens[end].text not in stops or _owns(sentence, end, verb)):
        end += 1
    return start, end


def _owns(sentence: Parsed, index: int, verb: int) -> bool:
    """Whether the token at *index* makes what stands before it the owner of a noun: "the director's new show"."""
    tokens, behind = sentence.tokens, index + 1
    if tokens[index].text != sentence.lexicon.possessive or behind >= verb:
        return False
    text = tokens[behind].text
    return text not in sentence.lexicon.beside_verbs and not text.endswith("ly") and behind not in helping(sentence)


def helping(sentence: Parsed) -> set[int]:
    """Return the tokens that belong to the verb, not to its subject: "set to", "won't"; those of a season's name don't."""
    named = [sentence.span(m.start, m.end) for m in sentence.mentions if m.kind != "generic"]
    return {
        at
        for cue in sentence.tagged(*_HELPING)
        for at in range(cue.first, cue.last)
        if not any(first <= at < last for first, last in named)
    }


#: words of these tags belong to the verb
_HELPING = ("plan", "was_plan", "planlike", "modal", "not", "moved")


def _behind_phrase(sentence: Parsed, start: int, verb: int) -> int:
    """Return the token behind the noun phrase of a preposition: behind a date, a name, or the word that ends it."""
    for first, last in (sentence.span(d.start, d.end) for d in sentence.dates):
        if first <= start < last:
            return last
    while start < verb and sentence.tokens[start].text in sentence.lexicon.articles:
        start += 1
    first = start
    while start < verb and not sentence.is_small(start):
        start += 1
    return max(start, first + 1)
