"""Voices without a verb of saying: "according to X", "rumor has it", "in a post by X", "X: …"."""

from collections.abc import Iterator

from scraper.reading.credit.nouns import name_after, name_before, small
from scraper.reading.credit.saying import closes
from scraper.reading.credit.voice import BELIEVED, SIGNED, TEXT, Voice
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed


def according_to(sentence: Parsed) -> Iterator[Voice]:
    """Read "according to X", "per X", "(via X)"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for cue in sentence.tagged("according"):
        before = tokens[cue.first - 1].text if cue.first else ""
        if cue.words in words.bracketed and cue.first and (before not in words.signs or before == ")"):
            continue
        if before in words.none or before in words.negations:
            continue
        name = name_after(sentence, cue.last)
        if cue.words in words.loose and (
            name is None or not any(token.text in words.handing for token in tokens[name[0] : name[1]])
        ):
            continue
        if name is None and tokens[cue.last : cue.last + 1] and tokens[cue.last].text in words.objects:
            name = cue.last, cue.last + 1
        if name:
            yield Voice(sentence, name, (cue.first, cue.last), "according to")


def handed_on(sentence: Parsed) -> Iterator[Voice]:
    """Read "rumor has it", "reports suggest", "sources say": nobody is named, yet the page hands it on."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    ends = {at: cue.last for cue in sentence.tagged("hedge") for at in range(cue.first, cue.last - 1)}
    for at in range(len(tokens) - 1):
        text = tokens[at].text
        if (text in words.hearsay or text in words.texts) and (
            tokens[at + 1].text in words.hearsay_verbs or at in ends
        ):
            name = name_before(sentence, at + 1)
            if name and not _owns(sentence, at + 1):
                last = ends.get(at, at + 2)
                yield Voice(sentence, name, (at, last), "handed on", behind=closes(sentence, name, last))


def _owns(sentence: Parsed, verb: int) -> bool:
    """Whether "has" only helps a verb or tells what a text holds: "the report has season 2 premiering" does neither."""
    if sentence.tokens[verb].text not in sentence.lexicon.credit.having or any(
        cue.first < verb < cue.last for cue in sentence.tagged("hedge")
    ):
        return False
    if sentence.tokens[verb - 1].text in sentence.lexicon.credit.hearsay:
        return False
    near = sentence.tokens[min(verb + 3, len(sentence.tokens) - 1)].start
    return (
        not any(sentence.tokens[verb].start < m.start <= near for m in sentence.mentions)
        and sentence.tokens[verb - 1].text in sentence.lexicon.credit.texts
    )


def texts(sentence: Parsed) -> Iterator[Voice]:
    """Read "in a statement from X", "on X's website", "with the confirmation by X that …"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for at in range(1, len(tokens)):
        text = tokens[at].text
        pair = (tokens[at - 1].text, text) in words.pairs
        if not pair and text not in words.texts and text not in words.press:
            continue
        behind = at + 1 < len(tokens) and tokens[at + 1].text in words.from_
        name = name_after(sentence, at + 2) if behind else name_before(sentence, at + 1)
        if not name or all(small(sentence, index) for index in range(*name)):
            continue
        if (
            not small(sentence, at)
            and " ".join(token.text for token in tokens[at - 1 : at + 1]) in sentence.lexicon.companies
        ):
            continue  # "Prime Video"
        place = (min(at - pair, name[0]), max(at + 1, name[1]))
        first = place[0]
        while first > 0 and tokens[first - 1].text in words.openings | words.adjectives:
            first -= 1
        that = place[1] < len(tokens) and tokens[place[1]].text == words.that
        if that or (
            first > 0 and tokens[first - 1].text in words.joins | words.from_ and tokens[first - 1].text != "of"
        ):
            yield Voice(sentence, name, place, TEXT, behind=not that)


def minds(sentence: Parsed) -> Iterator[Voice]:
    """Read "X's guess is May", "by X's account", "the hope of X is"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for at in range(2, len(tokens)):
        if tokens[at].text not in words.minds:
            continue
        owner = at - 1 if tokens[at - 1].text == "'s" else at - 2
        if tokens[owner].text != "'s" or (owner == at - 2 and not tokens[at - 1].text.isalpha()):
            continue
        name = name_before(sentence, owner)
        if name:
            led = name[0] > 0 and tokens[name[0] - 1].text in words.joins | words.from_
            yield Voice(sentence, name, (owner, at + 1), TEXT if led else "in mind", behind=led)
    yield from _minds_among(sentence)


def _minds_among(sentence: Parsed) -> Iterator[Voice]:
    """Read "the hope among fans is that", "the guess of the studio is"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for at in range(len(tokens) - 3):
        if tokens[at].text in words.minds and tokens[at + 1].text in words.among:
            name = name_after(sentence, at + 2)
            if name and name[1] < len(tokens) and tokens[name[1]].text in words.passive:
                yield Voice(sentence, name, (at, at + 2), "in mind", behind=False)


def signed(sentence: Parsed) -> Iterator[Voice]:
    """Read the signature of a post: "— Netflix (@netflix)"."""
    tokens = sentence.tokens
    for at in range(len(tokens) - 3):
        if tokens[at].text in ("—", "-"):
            name = name_after(sentence, at + 1)
            if name and [token.text for token in tokens[name[1] : name[1] + 2]] == ["(", "@"]:
                yield Voice(sentence, name, (at, at + 1), SIGNED, ahead=False)


def believed(sentence: Parsed) -> Iterator[Voice]:
    """Read "if this post from X is to be believed", "if the leak is right"."""
    tokens = sentence.tokens
    for at in range(len(tokens) - 3):
        if tokens[at].text in sentence.lexicon.conditions:
            name = name_after(sentence, at + 1)
            end = name[1] if name else len(tokens)
            if name and {token.text for token in tokens[end : end + 4]} & sentence.lexicon.credit.trusted:
                yield Voice(sentence, name, (end, min(end + 4, len(tokens))), BELIEVED)


def labels(sentence: Parsed) -> Iterator[Voice]:
    """Read "Netflix: …", "Report: …" at the beginning, and "…: report" at the end."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    signs = [i for i, token in enumerate(tokens[:9]) if token.text == ":"]
    name = name_after(sentence, 0) if signs else None
    if (name and name[1] == signs[0] and _label(sentence, name)) or (
        name and name[1] < signs[0] and tokens[name[1]].text in words.about and _opens_quote(sentence, signs[0] + 1)
    ):
        yield Voice(sentence, name, (signs[0], signs[0] + 1), "label", behind=False)
    yield from _label_behind(sentence)


def _opens_quote(sentence: Parsed, index: int) -> bool:
    return index < len(sentence.tokens) and sentence.tokens[index].text in ('"', "'")


def _label_behind(sentence: Parsed) -> Iterator[Voice]:
    """Read "…: report" at the end."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for first in range(max(3, len(tokens) - 4), len(tokens)):
        if tokens[first - 1].text not in (":", "—", "-", ","):
            continue
        if tokens[-1].text in words.labels and len(tokens) - first < 3:
            yield Voice(sentence, (first, len(tokens)), (first - 1, first), "label", ahead=False)


def _label(sentence: Parsed, name: Span) -> bool:
    words = [token.text for token in sentence.tokens[name[0] : name[1]]]
    if words[-1] in sentence.lexicon.credit.kickers and len(words) == 1:
        return False
    quoted = _opens_quote(sentence, name[1] + 1)
    if any(token.text in sentence.lexicon.credit.first_person for token in sentence.tokens[name[1] :]):
        return True
    return " ".join(words) in sentence.lexicon.companies or words[-1] in sentence.lexicon.credit.labels or quoted
