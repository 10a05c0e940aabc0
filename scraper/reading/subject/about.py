"""What a page as a whole is about: the watched work and one of its seasons, or many works."""

import re
from collections import Counter
from typing import Final

from scraper.reading.page import Passage
from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.sentence.names import plain_name, titles
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.resolving import Page
from scraper.reading.words.lexicon import Lexicon
from store.model import Watch


def view(found: list[Passage], watch: Watch) -> Page:
    """Return what the page of the passages *found* is about: see `subject.Page`."""
    headline = [m for p in found if p.headline for s in p.sentences for m in s.mentions]
    body = [s for p in found if not p.headline for s in p.sentences]
    parted = any(m.part for m in headline) or any(
        word in alias.lower() for alias in watch.aliases for word in ("part", "volume")
    )
    return Page(
        _is_about(found, headline, watch),
        _season(headline, body, watch),
        watch.season,
        _in_parts(headline, body, watch),
        parted,
        _follows_others(watch),
        _is_of_the_whole(found, watch),
    )


def _is_of_the_whole(found: list[Passage], watch: Watch) -> bool:
    """Whether the headline is a work's bare title, as of its page in a wiki or a database, though a later season is watched."""
    if watch.season is None or watch.season < _LATER or not found[0].headline:
        return False
    return plain_name(_KIND.sub("", found[0].text)) in {plain_name(name) for name in (watch.title, *watch.aliases)}


_LATER: Final = 2
#: what a wiki puts behind a title: "You (American TV series)"
_KIND: Final = re.compile(r"\s*\([^()]{1,40}\)$")


def _is_about(found: list[Passage], headline: list[Mention], watch: Watch) -> bool:
    others = _others(found, headline) or _listed(found)
    if not others:
        with_title = sum(any(m.work is Work.WATCHED for m in p.sentences[0].mentions) for p in found)
        if any(m.work is Work.WATCHED for m in headline) or with_title * 2 >= len(found):
            return True
        early = _early(found, _FIRST)
        if early and (any(watch.season in m.seasons for m in headline if watch.season) or _one_work(found, watch)):
            return True
    return bool(headline) and headline[0].work is Work.WATCHED and _led(found)


#: passages below the headline within which a page on one work names it
_FIRST: Final = 3


def _early(found: list[Passage], within: int) -> bool:
    return any(m.work is Work.WATCHED for p in found[1 : within + 1] for s in p.sentences for m in s.mentions)


def _others(found: list[Passage], headline: list[Mention]) -> bool:
    """Whether the headline names another work; beside ours only such a one counts as the body comes back to."""
    others = [m for m in headline if m.work is Work.OTHER]
    ours = [m for m in headline if m.work is Work.WATCHED]
    if not others or not ours:
        return bool(others)
    top = found[0].text
    body = " ".join(plain_name(p.text) for p in found if not p.headline)
    for other in others:
        words = top[other.start : other.end]
        runs_on = other.end <= ours[0].start and set(plain_name(top[other.end : ours[0].start]).split()) <= _JOINS
        quoted = _QUOTED.match(words)
        if quoted and " " not in quoted[1] and quoted[1].endswith("ly"):
            continue  # the season is “definitely” on
        if (quoted or not runs_on) and plain_name(quoted[1] if quoted else words) in body:
            return True
    return False


_QUOTED: Final = re.compile("[“‘\"'](.+?)[”’\"'](?!\\w)")
#: between capitalised words and our title they make no work of the words: "The Truth About Season 2 of Harbour Lights"
_JOINS: Final = frozenset(("of", "for", "the"))


def _one_work(found: list[Passage], watch: Watch) -> bool:
    """Whether a headline without a title speaks of one work, and neither a heading nor the first paragraph is another's."""
    if not found[0].headline:
        return False
    top = found[0].sentences[0]
    lexicon = top.lexicon
    words = [token.text for s in found[0].sentences for token in s.tokens]
    if any(word in lexicon.many for word in words) or sum(p.heading for p in found) > _FEW:
        return False
    if _stem_named(top, watch):
        return True
    leads = [_lead(p) for p in found[1:]]
    company = next((name.lower() for name in top.companies), None)
    if (company and top.folded.startswith(company)) or leads[0] is Work.OTHER:
        return False
    if _work_noun(words, lexicon):
        return True
    ours, others = (sum(lead is work for lead in leads) for work in (Work.WATCHED, Work.OTHER))
    if leads[0] is Work.WATCHED and not others and len(leads) > _SHORT:
        return ours >= _SHARE * len(leads)
    return _early(found, _FIRST - 1) and ours >= max(_COMES_BACK, _SHARE * len(leads)) and ours > 2 * others


#: headings, the headline among them, that a page on one work has at most where its headline doesn't name it
_FEW: Final = 2
_SHORT: Final = 3  # paragraphs, too few to tell
_SHARE: Final = 0.2  # of its paragraphs that name the work first, at least


def _work_noun(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a headline says "a drama", but not "two dramas", "drama, spies and corsets" or "a season of drama"."""
    padded = ["", *words, "", ""]
    for index, word in enumerate(padded):
        if word not in lexicon.work_nouns and word not in lexicon.books:
            continue
        before, after = padded[index - 1], padded[index + 1]
        more = after == "," and padded[index + 2] not in _AND and not _AND.isdisjoint(padded[index + 2 :])
        listed = before in _LISTS or after in _AND or more
        if not listed and before not in lexicon.prepositions and before not in lexicon.numbers:
            return True
    return False


#: beside a noun they make it one of several
_AND: Final = frozenset(("and", "&"))
_LISTS: Final = _AND | {","}


def _lead(passage: Passage) -> Work | None:
    """Return the work that *passage* names first."""
    named = (m.work for s in passage.sentences for m in s.mentions if m.titled or m.work is Work.OTHER)
    return next(named, None)


def _stem_named(headline: Parsed, watch: Watch) -> bool:
    """Whether the headline names a sequel as what it follows: "the 'Harbour Lights' sequel"."""
    if watch.season is not None:
        return False
    stems = {_STEM.sub("", name) for name in (watch.title, *watch.aliases)}
    for stem in stems - {watch.title, *watch.aliases}:
        plain = plain_name(stem)
        if len(plain) > 3 and re.search(rf"\b{re.escape(plain)}\b(?!['\"]?(?::|\s\d|\sseason))", headline.folded):
            return True
    return False


_STEM: Final = re.compile(r"(?::\s.*|\s(?:[2-9]|part \w+|ii|iii|sequel|the movie))$", re.IGNORECASE)


def _led(found: list[Passage]) -> bool:
    """Whether the body stays with the watched work: it opens with it, comes back to it, and no paragraph opens with another."""
    leads = []
    for passage in found:
        titles_in = (m for s in passage.sentences for m in s.mentions if m.titled or m.work is Work.OTHER)
        leads.append(None if passage.headline else next(titles_in, None))
    first = next((at for at, lead in enumerate(leads) if lead), len(leads))
    ours = sum(lead is not None and lead.work is Work.WATCHED for lead in leads)
    others = sum(lead is not None and lead.work is Work.OTHER for lead in leads)
    return ours >= _COMES_BACK and not others and first - 1 <= _SOON * len(leads)


#: paragraphs that name the work, at least, and the share of the page before the first of them, at most
_COMES_BACK, _SOON = 2, 0.2


def _listed(found: list[Passage]) -> bool:
    """Whether the headline names the work as one of several."""
    for sentence in found[0].sentences if found[0].headline else ():
        for mention in (m for m in sentence.mentions if m.work is Work.WATCHED):
            before = sentence.folded[: mention.start].rstrip(" '\"“‘")
            after = sentence.folded[mention.end :].lstrip(" '\"”’")
            if _BESIDE.search(before) or _follows_another(sentence, before) or before.endswith((" and", "&")):
                return True
            if _another_follows(sentence, mention, after):
                return True
    return False


def _follows_another(sentence: Parsed, before: str) -> bool:
    """Whether the words before a title and a comma are another title of a list: "Nightjar, Harbour Lights and more"."""
    if not before.endswith(","):
        return False
    words = _BREAK.split(before[:-1])[-1].split()
    lexicon = sentence.lexicon
    noun = not words or words[-1] in lexicon.work_nouns or words[-1] in lexicon.heads
    return not (noun or words[0] in lexicon.prepositions or words[0] in lexicon.clause_ends)


def _another_follows(sentence: Parsed, mention: Mention, after: str) -> bool:
    """Whether another title follows in a list: "Harbour Lights, Nightjar and more", "Harbour Lights and Nightjar return"."""
    lexicon = sentence.lexicon
    found = _LISTED.match(after)
    if found:
        first = found[1]
        return not any(first in table for table in (lexicon.prepositions, lexicon.each, lexicon.clause_ends))
    joined = None if mention.seasons else _JOINED.match(after)
    if joined is None:
        return False
    start = len(sentence.folded) - len(after) + joined.start(1)
    named = sentence.text[start].isupper() and joined[1] not in lexicon.no_title
    return named or joined[1] in lexicon.many or joined[1] in lexicon.numbers


_BREAK: Final = re.compile(r"[,:;]\s")
#: in a headline they make the title something beside the subject: "Ten shows like X", "The star of X"
_BESIDE: Final = re.compile(
    r"(?:\blike|\bstars? of|\bcast of|\bcreators? of|\bmakers of|\bfans of|\bhome of|\bafter|\bactor|\bstar)\s?(?:the)?$"
)
_LISTED: Final = re.compile(r",\s?['\"]?(?!season|series|part|the season)(\w+)[^,:]{0,29}(?:,|\sand\s|\s&\s)")
_JOINED: Final = re.compile(r"(?:and|&)\s['\"]?(\w+)")


def _season(headline: list[Mention], body: list[Parsed], watch: Watch) -> int | None:
    if watch.season is None:
        return None
    said = [n for m in headline if m.work is not Work.OTHER and not m.part for n in m.seasons]
    if said:
        return watch.season if watch.season in said else max(said)
    counted = Counter(n for s in body for m in s.mentions if m.work is not Work.OTHER and not m.part for n in m.seasons)
    if watch.season in counted or not counted:
        return watch.season if watch.season in counted else None
    return None


def _in_parts(headline: list[Mention], body: list[Parsed], watch: Watch) -> bool:
    mentions = headline + [m for s in body for m in s.mentions]
    whole = any(watch.season in m.seasons and not m.part for m in mentions)
    return not whole and any(watch.season in m.seasons and m.part for m in mentions)


def _follows_others(watch: Watch) -> bool:
    return watch.season is None and any(_NUMBERED.search(name) for name in titles(watch))


_NUMBERED: Final = re.compile(r"\b(?:[2-9]|\d\d|two|three|four|ii|iii|iv|v|vi|vii|viii|ix|sequel)\b")
