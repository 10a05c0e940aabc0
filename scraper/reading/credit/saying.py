"""Voices by a verb of saying: "X said that …", "…, said X", "announced by X"."""

from collections.abc import Iterator

from scraper.reading.credit.nouns import dated, name_after, name_before, skipped_back, small
from scraper.reading.credit.voice import Voice, is_voice, negated
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.words.phrasebook import Cue


def sayers(sentence: Parsed) -> Iterator[Voice]:
    """Read "X said that …", "…, X said", "…, said X"."""
    words = sentence.lexicon.credit
    for cue in sentence.tagged("saying"):
        place = (cue.first, cue.last)
        if _no_verb(sentence, cue):
            continue
        refuses = cue.words.split()[0] in words.refusing
        if negated(sentence, place) and not refuses:
            continue
        name = _inverted(sentence, cue)
        if name:
            yield Voice(sentence, name, place, "says", ahead=_resumes(sentence, name[1]))
            continue
        if _passive(sentence, cue):
            continue
        name = _doer(sentence, cue) or _clause_subject(sentence, cue)
        if name:
            closing = closes(sentence, name, cue.last)
            quoted = closing and sentence.tokens[name[0] - 1].text == '"'
            yield Voice(sentence, name, place, "says", not quoted or _resumes(sentence, cue.last), closing)


def _resumes(sentence: Parsed, index: int) -> bool:
    """Whether more of what is said follows the token *index*: a quotation, "that" or a colon."""
    words = {token.text for token in sentence.tokens[index:]}
    return bool(words & {'"', ":", sentence.lexicon.credit.that})


def _inverted(sentence: Parsed, cue: Cue) -> Span | None:
    """Return the name in "…,” said X": a sign stands before the verb, a name right behind it."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    if cue.words in words.telling or cue.words.rpartition(" ")[2] in words.joins or cue.last >= len(tokens):
        return None
    before = tokens[cue.first - 1].text if cue.first else ","
    if before not in words.signs and before not in words.as_:
        return None
    name = name_after(sentence, cue.last)
    return name if name and is_voice(sentence, name) else None


def _passive(sentence: Parsed, cue: Cue) -> bool:
    """Whether the verb tells what is done to its subject: "was announced", "it's been confirmed"."""
    words = sentence.lexicon.credit
    if cue.words.endswith(("s", "ing")) and " " not in cue.words:
        return False
    before = sentence.tokens[skipped_back(sentence, cue.first) : cue.first]
    return " " not in cue.words and any(token.text in words.passive for token in before)


def closes(sentence: Parsed, name: Span, last: int) -> bool:
    """Whether the words close what stands before them: a sign or "as" parts it from the name, and no "that" follows."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    if last < len(tokens) and tokens[last].text == words.that:
        return False
    if name[0] == 0:
        return False
    first = name[0] - 1
    return tokens[first].text in words.signs or tokens[first].text in words.before_speech


def _no_verb(sentence: Parsed, cue: Cue) -> bool:
    """Whether a word of saying is none here: "post-production", "the United States stands"."""
    tokens = sentence.tokens
    words = sentence.lexicon.credit
    behind = tokens[cue.last].text if cue.last < len(tokens) else ""
    if behind == "-" or (
        cue.words in words.having_it and behind and behind not in words.signs and behind != words.that
    ):
        return True  # "Netflix has it in May"
    if cue.words in words.placing and cue.first and tokens[skipped_back(sentence, cue.first) - 1].text == words.which:
        return True  # "which puts the release in May": no name, but all that was told
    name = cue.first > 0 and not small(sentence, cue.first) and not small(sentence, cue.first - 1)
    if name and behind[:1].isalpha() and small(sentence, cue.last):
        return True
    plain = cue.words in sentence.lexicon.credit.plain_nouns and cue.first > 0
    subject = tokens[skipped_back(sentence, cue.first) - 1].text if plain else ""
    helped = skipped_back(sentence, cue.first) < cue.first or subject == sentence.lexicon.credit.infinitive
    return plain and not helped and not subject.endswith("s") and subject not in sentence.lexicon.credit.they


def _doer(sentence: Parsed, cue: Cue) -> Span | None:
    """Return the subject in front of the verb; "Netflix is claiming" has one, "a promising start" none."""
    before = skipped_back(sentence, cue.first)
    if cue.words.endswith("ing") and " " not in cue.words and before == cue.first:
        words = sentence.lexicon.credit  # "there are reports suggesting that"
        said = sentence.tokens[cue.first - 1].text if cue.first else ""
        text = said in words.handing or said in words.texts
        return (_clause_subject(sentence, cue) or name_before(sentence, cue.first)) if text else None
    return name_before(sentence, cue.first)


def _clause_subject(sentence: Parsed, cue: Cue) -> Span | None:
    """Return who acts in "took to X to announce", "released a statement saying", "spoke up and said"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    last = skipped_back(sentence, cue.first)
    linked = last > 0 and tokens[last - 1].text in (words.infinitive, words.conjunction)
    spoken = cue.words.endswith("ing") and cue.first > 0
    if cue.words in words.thoughts or not (linked or spoken):
        return None
    start = last - (1 if linked else 0)
    while start > 0 and tokens[start - 1].text not in words.ends:
        start -= 1
    while start < last and (tokens[start].text in words.clause_openers or dated(sentence, start)):
        start += 1
    if tokens[start].text in words.pronouns:
        return start, start + 1
    return name_after(sentence, start)


def made_official(sentence: Parsed) -> Iterator[Voice]:
    """Read "X has made a second season official"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for at in range(len(tokens)):
        if tokens[at].text in words.making and {token.text for token in tokens[at + 1 : at + 10]} & words.official:
            name = name_before(sentence, at)
            if name and not negated(sentence, (at, at + 1)):
                yield Voice(sentence, name, (at, at + 1), "makes official", behind=False)


def agents(sentence: Parsed) -> Iterator[Voice]:
    """Read "announced by X", "as told to X by Y"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for cue in sentence.tagged("saying", "announce"):
        for at in range(cue.last, min(cue.last + 5, len(tokens))):
            if tokens[at].text == words.agent:
                name = None if negated(sentence, (cue.first, cue.last)) else name_after(sentence, at + 1)
                if name:
                    that = name[1] < len(tokens) and tokens[name[1]].text == words.that
                    first = max(0, skipped_back(sentence, cue.first) - 1)
                    yield Voice(sentence, name, (cue.first, at + 1), "said by", that or tokens[first].text in words.as_)
                break
            if tokens[at].text in words.ends:
                break
