"""Whose name stands before a verb: a company that brings a season, or somebody and something else altogether."""

from scraper.reading.sentence.mention import Work
from scraper.reading.sentence.names import plain_name
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.heads import listed_with_ours

Span = tuple[int, int]

_OBJECT = 4  # tokens behind a verb within which its object begins
_AGAIN = 9  # tokens behind a name within which "again" tells that it belongs to the season
_SHORT = 3  # letters of a word that headlines may leave small; words that tell of no style


def another_acts(sentence: Parsed, verb: Span, *, past: bool) -> bool:
    """Whether the name right before the *verb* (tokens) is neither the work's nor that of a company that brings it."""
    subject = _name_before(sentence, verb)
    if subject is None:
        return False
    first, last = subject
    trailer = any(cue.first < verb[1] + _OBJECT and verb[0] <= cue.first for cue in sentence.tagged("trailer"))
    if _acts(sentence, first, last) and not (trailer or _has_object(sentence, verb) or _orders(sentence, verb)):
        return True
    if in_capitals(sentence):
        return False
    if first == last or any(_touches(sentence, subject, m.start, m.end) for m in sentence.mentions):
        return False
    begin, end = sentence.offsets(first, last)
    name = sentence.folded[begin:end]
    if any(word in sentence.lexicon.companies for word in (name, *name.split())):
        return False
    words = set(plain_name(name).split()) - sentence.lexicon.articles
    if words and words <= set(plain_name(sentence.watch.title).split()):
        return past  # the name of the whole series of films: what lies behind is the first of them
    if not words or _is_common(sentence, verb, subject, past=past) or brings(sentence, verb):
        return False
    if listed_with_ours(sentence, verb[0]):
        return False
    owns = {token.text for token in sentence.tokens[verb[1] : verb[1] + 3]} & sentence.lexicon.own
    return bool(owns) or not _takes_season(sentence, verb)


def acts_on_another(sentence: Parsed, verb: Span) -> bool:
    """Whether a name that is not ours is the object of the *verb*, or the verb is but a word of one: "see Caprica", "Watch Dogs"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    last = verb[1]
    if tokens[last - 1].text in lexicon.prepositions:
        return False
    return _another_at(sentence, last)


def works_on_another(sentence: Parsed, place: Span) -> bool:
    """Whether the filming at the tokens *place* is that of another work: "shooting for his next film Dusk begins"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    for index in range(place[0] + 1, min(place[1] + 1, len(tokens) - 1)):
        if tokens[index].text in lexicon.works_on and tokens[index - 1].text not in lexicon.clause_ends:
            first = index + 1
            while first < len(tokens) - 1 and first - index <= _OBJECT and not _capital(sentence, first):
                if tokens[first].text in lexicon.prepositions or tokens[first].text in lexicon.clause_ends:
                    return False
                first += 1
            ours = any(
                _touches(sentence, (index, first), m.start, m.end) for m in sentence.mentions if m.kind != "generic"
            )
            return not ours and _another_at(sentence, first)
    return False


def _another_at(sentence: Parsed, first: int) -> bool:
    """Whether a name that is neither the work's nor a company's begins at the token *first*."""
    tokens, lexicon, last = sentence.tokens, sentence.lexicon, first
    while last < len(tokens) and (_capital(sentence, last) or (last > first and tokens[last].text.isdigit())):
        last += 1
    again = any(token.text in lexicon.comes_again for token in tokens[last : last + _AGAIN])
    if first == last or in_capitals(sentence) or again:
        return False  # "see Jamie and the others again" when the season comes
    if any(_touches(sentence, (first, last), m.start, m.end) for m in sentence.mentions if m.work is not Work.OTHER):
        return False
    begin, end = sentence.offsets(first, last)
    words = sentence.folded[begin:end].split()
    known = (lexicon.companies, lexicon.people, lexicon.no_title, lexicon.prepositions)
    if sentence.folded[begin:end] in lexicon.companies or any(words[0] in table for table in known):
        return False
    ours = plain_name(sentence.watch.title).split()
    return not all(word in ours for word in plain_name(sentence.text[begin:end]).split())


def _name_before(sentence: Parsed, verb: Span) -> Span | None:
    """Return the capitalised words before the verb, helping words skipped; None where they are no subject."""
    last = verb[0]
    while last > 0 and sentence.tokens[last - 1].text in sentence.lexicon.beside_verbs:
        last -= 1
    inserted = last < verb[0] and sentence.tokens[last].text == ","
    first = last
    while first > 0 and _capital(sentence, first - 1):
        first -= 1
    if first == 0 and last > 1 and _only_opens(sentence):
        first = 1
    first = _through_glue(sentence, first) if first < last else first
    before = sentence.tokens[_list_start(sentence, first) - 1].text if first else ""
    if before in sentence.lexicon.prepositions or (inserted and before != ","):
        return None
    return first, last


def _only_opens(sentence: Parsed) -> bool:
    """Whether the first word of the sentence belongs to no name: "Originally TV Tokyo"."""
    word = sentence.tokens[0].text
    return word in sentence.lexicon.openers or word in sentence.lexicon.adverbs


def _list_start(sentence: Parsed, first: int) -> int:
    """Return where the list of names begins whose last begins at the token *first*, a word for what they do before them.

    "By Ana Ruiz and Bo Lind", "of showrunner Cy Dahl": what holds them is the preposition.
    """
    tokens, credit = sentence.tokens, sentence.lexicon.credit
    while first > 1 and tokens[first - 1].text == credit.conjunction and _capital(sentence, first - 2):
        first -= 1
        while first > 1 and _capital(sentence, first - 1):
            first -= 1
    while first > 1 and tokens[first - 1].text in credit.roles:
        first -= 1
    return first


def _through_glue(sentence: Parsed, first: int) -> int:
    """Return where the name begins that goes on at the token *first*, small words in it: "Game of" Thrones at the opening."""
    start = first - 1
    while start > 0 and sentence.tokens[start].text in sentence.lexicon.name_glue:
        start -= 1
    while start > 0 and _capital(sentence, start) and _capital(sentence, start - 1):
        start -= 1
    opens = start == 0 and start < first - 1 and _capital(sentence, 0)
    word, lexicon = sentence.tokens[0].text, sentence.lexicon
    common = word.endswith("ly") or any(word in table for table in (lexicon.heads, lexicon.no_title, lexicon.adverbs))
    return 0 if opens and (not common or word in lexicon.work_nouns) else first


def _is_common(sentence: Parsed, verb: Span, subject: Span, *, past: bool) -> bool:
    """Whether the capitals prove nothing: a word that opens a sentence, viewers, or people who are back with their show."""
    begin, end = sentence.offsets(*verb)
    if sentence.folded[begin:end] in sentence.lexicon.back and not past and subject[1] - subject[0] > 1:
        return True
    word, lexicon = sentence.tokens[subject[0]].text, sentence.lexicon
    known = any(word in table for table in (lexicon.no_title, lexicon.heads, lexicon.people))
    return subject[1] - subject[0] == 1 and (subject[0] == 0 or known)


def brings(sentence: Parsed, verb: Span) -> bool:
    """Whether the verb has the work as its object, or tells the news of it: "Hulu has it", "Ana Ruiz announced that"."""
    tokens = sentence.tokens
    if verb[1] < len(tokens) and tokens[verb[1]].text == sentence.lexicon.credit.that:
        return False  # "rumour has it that"
    news = any(cue.first < verb[1] and verb[0] < cue.last for cue in sentence.tagged("announce"))
    for mention in sentence.mentions:
        first = sentence.span(mention.start, mention.end)[0]
        if mention.work is Work.OTHER or tokens[first].text in sentence.lexicon.own:
            continue
        if mention.kind == "generic" and verb[0] < first <= verb[1]:
            return True
        if news and mention.kind != "generic" and first >= verb[1]:
            return True
    return False


def _takes_season(sentence: Parsed, verb: Span) -> bool:
    starts = (sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.kind in ("season", "new", "title"))
    return any(verb[1] <= start <= verb[1] + 4 for start in starts)


def _touches(sentence: Parsed, subject: Span, start: int, end: int) -> bool:
    first, last = sentence.span(start, end)
    return first < subject[1] and subject[0] < last


def _acts(sentence: Parsed, first: int, last: int) -> bool:
    """Whether the subject before the verb is a company: its name, or "the studio"."""
    if first == last:
        first = max(0, last - 2)
    name = sentence.folded[sentence.tokens[first].start : sentence.tokens[last - 1].end] if last > first else ""
    return name in sentence.lexicon.companies


def _has_object(sentence: Parsed, anchor: tuple[int, int]) -> bool:
    """Whether something of ours follows the verb, or a date does, so that the verb has no other object."""
    starts = [sentence.span(d.start, d.end)[0] for d in sentence.dates]
    near = [sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.work is not Work.OTHER]
    return any(anchor[0] <= at <= anchor[1] + 7 for at in near) or any(0 <= at - anchor[1] <= 2 for at in starts)


def _orders(sentence: Parsed, verb: Span) -> bool:
    """Whether the company orders what the page is about: "renewed it", "renewed the Emmy winner"."""
    opening = {token.text for token in sentence.tokens[verb[1] : verb[1] + 1]}
    orders = any(cue.first <= verb[0] < cue.last and cue.form == "past" for cue in sentence.tagged("renew"))
    lexicon = sentence.lexicon
    known = (lexicon.pronouns, lexicon.definite, lexicon.further)
    return orders and any(word in table for word in opening for table in known)


def in_capitals(sentence: Parsed) -> bool:
    """Whether the words are capitalised as in a headline, where capitals make no names."""
    words = [token for token in sentence.tokens if len(token.text) > _SHORT and token.text.isalpha()]
    capitals = sum(sentence.text[token.start].isupper() for token in words)
    return len(words) > _SHORT and capitals >= 0.85 * len(words)


def _capital(sentence: Parsed, index: int) -> bool:
    token = sentence.tokens[index]
    return sentence.text[token.start].isupper() and not any(d.start <= token.start < d.end for d in sentence.dates)
