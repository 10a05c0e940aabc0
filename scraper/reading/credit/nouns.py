"""The name of a voice: the noun phrase before a verb of saying, behind it, or behind "according to"."""

from typing import Final

from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed

_LONGEST: Final = 12
_INSERT: Final = 18


def name_before(sentence: Parsed, verb: int) -> Span | None:
    """Return the tokens of the noun phrase that ends before the token *verb*, helping words and an insertion skipped."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    last = skipped_back(sentence, verb)
    if last and tokens[last - 1].text in words.relatives:
        last -= 2 if last > 1 and tokens[last - 2].text == "," else 1
    elif last and tokens[last - 1].text in (",", ")"):
        inserted = _before_insertion(sentence, last - 1)
        if inserted is None:
            return None
        last = skipped_back(sentence, inserted)
    if last and tokens[last - 1].text in words.pronouns:
        return last - 1, last
    first = last
    while first > 0 and last - first < _LONGEST and _belongs(sentence, first - 1, alone=first == last):
        first -= 1
        if _opens(sentence, first) and tokens[first - 1].text != "'s":
            break
    return _both(sentence, _with_head(sentence, _trimmed(sentence, first, last), last))


def _both(sentence: Parsed, name: Span | None) -> Span | None:
    """Return *name* with the one that "and" puts before it: "Ana Ruiz and Bo Lind"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    if not name or name[0] < 2 or tokens[name[0] - 1].text != words.conjunction or small(sentence, name[0]):
        return name
    first = name[0] - 1
    while (
        first > 0
        and not small(sentence, first - 1)
        and not dated(sentence, first - 1)
        and not _mentioned(sentence, first - 1)
    ):
        first -= 1
    return (first, name[1]) if first < name[0] - 1 else name


def skipped_back(sentence: Parsed, verb: int) -> int:
    """Return the token behind the subject of the verb at the token *verb*: helping words, adverbs and dates are skipped."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    last = verb
    while last > 0:
        text = tokens[last - 1].text
        if text == words.conjunction and last > 1 and tokens[last - 2].text in words.went:
            last -= 2
            continue
        helps = (
            text in words.gap
            or text in words.negations
            or text in words.ahead
            or (text.endswith("ly") and small(sentence, last - 1))
        )
        when = last < verb and text in words.joins and dated(sentence, last)
        if not helps and not when and not dated(sentence, last - 1):
            break
        last -= 1
    return last


def name_after(sentence: Parsed, first: int) -> Span | None:
    """Return the tokens of the noun phrase that begins at the token *first*."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    if first < len(tokens) and tokens[first].text in words.pronouns:
        return None
    last, head = first, False
    while last < len(tokens) and last - first < _LONGEST:
        text = tokens[last].text
        owned = last > first and tokens[last - 1].text == "'s"
        if dated(sentence, last) or _mentioned(sentence, last):
            break
        if text == _PART and last > first and tokens[last - 1].text in words.some and not head:
            last += 1 + (last + 1 < len(tokens) and tokens[last + 1].text in words.openings)
            continue
        if text in words.joins or text == words.conjunction:
            if not head or not _goes_on(sentence, last):
                break
        elif text in words.inner:
            if last == first and text != "@":
                break
        elif text in words.stop or not text[0].isalnum():
            break
        elif _heads(sentence, last):
            head = True
        elif (
            head
            and not owned
            and not _leads_on(sentence, last)
            and not (text in words.openings and tokens[last - 1].text in words.joins)
        ):
            break
        last += 1
    return _trimmed_end(sentence, first, last) if head else None


#: "one of its creators"
_PART: Final = "of"


def _heads(sentence: Parsed, index: int) -> bool:
    return not small(sentence, index) or sentence.tokens[index].text in sentence.lexicon.credit.speakers


def _leads_on(sentence: Parsed, index: int) -> bool:
    """Whether a small word leads on to the name: "the anime's official account", "veteran industry analyst Ken Doe"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    if "'s" in (tokens[index - 1].text, tokens[max(0, index - 2)].text):
        return True
    behind = index + 1
    ends = (
        behind >= len(tokens)
        or dated(sentence, behind)
        or _mentioned(sentence, behind)
        or tokens[index].text in words.stop
    )
    return not ends and small(sentence, index - 1) and tokens[behind].text in words.roles


def _goes_on(sentence: Parsed, index: int) -> bool:
    """Whether a name goes on behind "of", "for", "at" or "and": "the head of the BBC", "Lizzie Hill and Bo Li"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    behind = index + 1
    if tokens[index].text != words.conjunction and behind < len(tokens) and tokens[behind].text in words.openings:
        behind += 1
    if behind >= len(tokens) or dated(sentence, behind) or _mentioned(sentence, behind):
        return False
    source = tokens[index - 1].text in words.sources | words.closeness or not small(sentence, index - 1)
    if tokens[index].text == words.conjunction:
        return source and not small(sentence, behind) and not small(sentence, index - 1)
    near = tokens[index].text in words.tight or tokens[index - 1].text in words.sources | words.closeness
    return source and near and (not small(sentence, behind) or tokens[behind].text in words.sources)


def _belongs(sentence: Parsed, index: int, *, alone: bool) -> bool:
    words, text = sentence.lexicon.credit, sentence.tokens[index].text
    if dated(sentence, index) or text in words.stop:
        return False
    if text in words.inner:
        return not alone or text in ("+", "'", "!", ".")
    if text in words.joins or text == words.conjunction:
        return False
    speaks = small(sentence, index) and text not in words.sources
    return text[0].isalnum() and not (
        speaks and any(cue.first <= index < cue.last for cue in sentence.tagged("saying"))
    )


def _opens(sentence: Parsed, index: int) -> bool:
    return sentence.tokens[index].text in sentence.lexicon.credit.openings and (small(sentence, index) or index == 0)


def _trimmed(sentence: Parsed, first: int, last: int) -> Span | None:
    """Return the phrase from where its name begins: "fans Cameron" is Cameron, "showrunner Dee Marsh" is both."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    start = last
    known = (words.sources, words.adjectives, words.openings, words.inner)
    while start > first:
        text = tokens[start - 1].text
        belongs = start == last or small(sentence, start) or any(text in table for table in known)
        if not belongs and small(sentence, start - 1):
            break
        start -= 1
    while start < last and (tokens[start].text in words.inner - {"@"} or _opener(sentence, start, last)):
        start += 1
    if start > 0 and tokens[start - 1].text in words.joins:  # "in an interview Ana Ruiz said"
        capital = next((at for at in range(start, last) if not small(sentence, at)), start)
        if any(tokens[at].text in words.occasions for at in range(start, capital)):
            start = capital
    return (start, last) if start < last else None


def _opener(sentence: Parsed, index: int, last: int) -> bool:
    """Whether a word only opens the sentence: "Now Netflix", "Yesterday HBO"."""
    if index > 0 or last < 2 or sentence.tokens[1].text == "-":
        return False
    text = sentence.tokens[index].text
    words = sentence.lexicon.credit
    known = (words.sources, words.adjectives, words.openings, sentence.lexicon.companies)
    opens = text in sentence.lexicon.no_title or text in words.gap or text.endswith("ly")
    return opens and not any(text in table for table in known)


def _trimmed_end(sentence: Parsed, first: int, last: int) -> Span | None:
    words, tokens = sentence.lexicon.credit, sentence.tokens
    while last > first and (tokens[last - 1].text in words.inner - {"+", "!"} or not _heads(sentence, last - 1)):
        last -= 1
    return (first, last) if last > first else None


def _with_head(sentence: Parsed, name: Span | None, last: int) -> Span | None:
    """Return *name* with the noun that it belongs to: "sources close to the production", "a spokesperson for Disney"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for _ in range(2):
        at = (name[0] if name else last) - 1
        while name and at > 0 and tokens[at].text in words.joins | words.closeness:
            at -= 1
        if not name or at + 1 == name[0] or at < 0:
            return name
        known = words.sources | (words.nobody if tokens[at + 1].text in words.closeness else frozenset())
        if tokens[at].text not in known and not (not small(sentence, at) and tokens[at + 1].text in words.tight):
            return name
        first = at
        while (
            first > 0
            and _belongs(sentence, first - 1, alone=False)
            and not _opens(sentence, first)
            and last - first < _LONGEST
        ):
            first -= 1
        name = (first, name[1])
    return name


def _before_insertion(sentence: Parsed, comma: int) -> int | None:
    """Return the token behind the name where ", who runs it," or "(of the BBC)" stands between it and its verb."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    opener, found = ("(" if tokens[comma].text == ")" else ","), None
    for index in range(comma - 1, max(-1, comma - _INSERT), -1):
        if tokens[index].text in ('"', ";", ":"):
            break
        if tokens[index].text != opener:
            continue
        begins = tokens[index + 1].text
        if opener == "(" or begins in words.relatives:
            return index
        if found is None and (begins in words.openings | words.sources or comma - index == 2):
            found = index
        elif found is None and not small(sentence, index + 1) and _role(sentence, index):
            return comma  # "the show's creator, Ana Ruiz,"
        elif found is None:
            return None
    return found


def _role(sentence: Parsed, comma: int) -> bool:
    """Whether the phrase before the comma tells what somebody is: "the creator", "the head of drama at the BBC"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for index in range(comma - 1, max(-1, comma - _TITLE), -1):
        if tokens[index].text in words.roles:
            return True
        if tokens[index].text in words.stop and tokens[index].text not in words.joins:
            return False
    return False


#: tokens of what somebody is: "the executive producer of scripted shows"
_TITLE: Final = 7


def dated(sentence: Parsed, index: int) -> bool:
    """Whether the token at *index* belongs to a date."""
    token = sentence.tokens[index]
    return any(date.start <= token.start < date.end for date in sentence.dates)


def _mentioned(sentence: Parsed, index: int) -> bool:
    token = sentence.tokens[index]
    return any(m.start <= token.start < m.end and m.kind != "generic" for m in sentence.mentions)


def small(sentence: Parsed, index: int) -> bool:
    """Whether the token at *index* is no word of a name."""
    return sentence.is_small(index)
