"""What an announcement makes known: the season itself, the day of its release, or nothing of its own."""

from typing import Final

from scraper.reading.events.releases import cleft, misread
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.mention import Mention
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.words.phrasebook import Cue


def only_says(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether what is announced has a verb of its own in front of the date: "announced that it returns in May"."""
    that = next(
        (
            i
            for i in range(cue.last, min(cue.last + 7, date[0]))
            if sentence.tokens[i].text == sentence.lexicon.credit.that
        ),
        None,
    )
    told = sentence.tagged("release", "arrive", "film_start", "film_end", "film", "begin", "plan")
    if that is not None:
        return any(that < other.first < date[0] for other in told)
    return _closes(sentence, cue, date) and any(other.first < date[0] for other in told)


def _closes(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether the announcing only comes behind what is told: "It begins in October, it is now confirmed"."""
    if cleft(sentence, date):
        return False
    between = {token.text for token in sentence.tokens[date[1] : cue.first]}
    return date[1] < cue.first and "," in between and bool(between & sentence.lexicon.pronouns)


def announces_date(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether the date is what is announced: "announced May 3 as the day", "May 3 was announced for it"."""
    if cue.form == "noun":
        return False
    tokens, lexicon = sentence.tokens, sentence.lexicon
    begin, end = sentence.offsets(*date)
    if not any(sign.isdigit() for sign in sentence.folded[begin:end]):
        return False  # "announced on Monday as part of"
    first = cue.last if date[1] <= cue.first else date[1]
    appointed = first < len(tokens) and tokens[first].text in lexicon.appointing
    if date[1] <= cue.first:
        between = {token.text for token in tokens[date[1] : cue.first]}
        return appointed and cue.first - date[1] <= _NEAR and bool(between) and between <= lexicon.beside_verbs
    return appointed and date[0] == cue.last


_NEAR: Final = 4


def announces_season(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether the season itself is what is announced, and not a date of it or something in it."""
    if _of_renewal(sentence, cue) or _told_of(sentence, cue, date) or _told_before(sentence, cue, date):
        return True
    if cue.form not in ("past", "s", "noun"):
        return False
    seasons = [sentence.span(m.start, m.end) for m in sentence.mentions if m.kind in ("season", "new")]
    near = [s for s in seasons if _object_of(sentence, cue, s) or _undergoes(sentence, s, cue)]
    near += [s for s in _first_of_all(sentence) if 0 <= cue.first - s[1] <= 3 and _passive(sentence, cue)]
    if not near and cue.form != "noun":
        return False
    rest = (
        other
        for other in sentence.tagged("release", "date_noun", "arrive")
        if not misread(sentence, other, date)
        and not (cue.form == "noun" and other.words in sentence.lexicon.ran)
        and not (other.first > date[1] and sentence.broken(date, (other.first, other.last)) > _APART)
    )
    if any(0 <= cue.first - noun.last <= 1 for noun in sentence.tagged("release_noun", "release")):
        return False
    return not any(cue.first - 6 <= other.first <= cue.last + 14 for other in rest)


_APART: Final = 0.8


def _undergoes(sentence: Parsed, season: Span, cue: Cue) -> bool:
    """Whether a season stands before the announcing: "a sequel to last year's movie was announced"."""
    between = cue.first - season[1]
    return 0 <= between <= 5 or (5 < between <= _LONG and sentence.broken(season, (cue.first, cue.last)) < 0.3)


_LONG: Final = 9


def _first_of_all(sentence: Parsed) -> list[Span]:
    """Return where a work is named whose announcement is that of the season waited for: one without seasons, or a first one."""
    if sentence.watch.season not in (None, 1):
        return []
    return [
        sentence.span(m.start, m.end)
        for m in sentence.mentions
        if m.kind in ("title", "generic") and not m.part and not _pronoun(sentence, m)
    ]


def _pronoun(sentence: Parsed, mention: Mention) -> bool:
    return sentence.folded[mention.start : mention.end] in sentence.lexicon.pronouns


def _passive(sentence: Parsed, cue: Cue) -> bool:
    before = (token.text for token in sentence.tokens[max(0, cue.first - 2) : cue.first])
    return cue.form == "past" and any(word in sentence.lexicon.credit.passive for word in before)


def _told_of(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether it is announced that a season is made: "announced that it's making season 2", "a second one comes"."""
    that = next(
        (i for i in range(cue.last, min(cue.last + 9, len(sentence.tokens))) if _opens(sentence, i)),
        None,
    )
    if that is None or date[0] > that:
        return False
    clause = range(that, min(that + 14, len(sentence.tokens)))
    news = (other for other in sentence.tagged(*_OTHER_NEWS) if other.words not in sentence.lexicon.making)
    if any(other.first in clause for other in news):
        return False
    seasons = [
        sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.kind in ("season", "new") and not m.part
    ]
    made = any(works.first in clause for works in sentence.tagged("works", "renew")) or any(
        sentence.tokens[i].text in sentence.lexicon.making for i in clause
    )
    more = any(sentence.tokens[i].text in sentence.lexicon.more for i in clause)
    titles = [sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.titled and more]
    return made and any(first in clause for first in (*seasons, *titles))


def _told_before(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether the making of a season is told before it is said when that was: "It's renewed, the network said today"."""
    comma = next((i for i in range(cue.first - 1, max(0, cue.first - 5), -1) if sentence.tokens[i].text == ","), None)
    if comma is None or cue.form != "past" or not 0 <= date[0] - cue.last <= 1:
        return False
    if any(sentence.span(found.start, found.end)[0] < comma for found in sentence.dates):
        return False
    if any(other.first < comma for other in sentence.tagged(*_OTHER_NEWS)):
        return False
    made = any(works.first < comma for works in sentence.tagged("works", "renew")) or any(
        token.text in sentence.lexicon.making for token in sentence.tokens[:comma]
    )
    return made and any(
        sentence.span(m.start, m.end)[0] < comma for m in sentence.mentions if m.kind in ("season", "new")
    )


def _opens(sentence: Parsed, index: int) -> bool:
    return sentence.tokens[index].text == sentence.lexicon.credit.that


#: with one of these in it, what is announced is more than that a season is made
_OTHER_NEWS: Final = (
    "release",
    "date_noun",
    "release_noun",
    "film_start",
    "film_end",
    "film",
    "trailer",
    "finish",
    "episode",
)


def _of_renewal(sentence: Parsed, cue: Cue) -> bool:
    """Whether what is made known is the renewal: "the renewal was announced", "announced the renewal"."""
    nouns = (noun for noun in sentence.tagged("renew") if noun.form == "noun")
    return cue.form in ("past", "noun") and any(-4 <= noun.first - cue.last <= 3 for noun in nouns)


def _object_of(sentence: Parsed, cue: Cue, place: Span) -> bool:
    if not 0 <= place[0] - cue.last <= 7:
        return False
    dates = [sentence.span(d.start, d.end) for d in sentence.dates]
    between = (i for i in range(cue.last, place[0]) if not any(first <= i < last for first, last in dates))
    return all(sentence.tokens[i].text in sentence.lexicon.announcing for i in between)
