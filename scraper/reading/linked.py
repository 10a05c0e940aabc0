"""What a date of a sentence belongs to, seen from where the sentence stands: behind a question, news, or talk of a shoot."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from scraper.reading.events.bidding import link_events
from scraper.reading.events.vague import AHEAD
from scraper.reading.noted import Setting, has_verb
from scraper.reading.sentence.link import Link, Span
from scraper.reading.sentence.parsed import Parsed
from store.model import Event


def links_of(sentence: Parsed, places: list[Span], setting: Setting) -> list[Link | None]:
    """Return, for each date of *sentence* (tokens), the event that it belongs to where *setting* says what is spoken of."""
    links = link_events(sentence, places)
    if setting.heading and not has_verb(sentence):
        links = [
            link if link and (link.rule == "field" or _set_off(sentence, place)) else None
            for link, place in zip(links, places, strict=True)
        ]
    links = [
        None if link and _tells_the_time(sentence, link, index, places[index], setting) else link
        for index, link in enumerate(links)
    ]
    links = [_to_come(sentence, link, index, setting) for index, link in enumerate(links)]
    links = [link or _answer(sentence, place, setting) for link, place in zip(links, places, strict=True)]
    links = [_of_shoot(sentence, _of_thing(sentence, link, setting), setting) if link else None for link in links]
    return [_of_news(sentence, place, link, setting) for link, place in zip(links, places, strict=True)]


def _tells_the_time(sentence: Parsed, link: Link, index: int, place: Span, setting: Setting) -> bool:
    """Whether "it is" only says what time it is now: "it's only February", "it's 2020 already"."""
    day, tokens = setting.moment.day, sentence.tokens
    if link.rule != "it is" or day is None or place[0] == 0:
        return False
    window = setting.moment.plain(sentence.dates[index])
    around = (tokens[place[0] - 1].text, tokens[place[1]].text if place[1] < len(tokens) else "")
    return (
        window is not None
        and window.earliest is not None
        and window.latest is not None
        and window.earliest < window.latest
        and window.earliest <= day <= window.latest
        and any(word in sentence.lexicon.by_now for word in around)
    )


def _of_thing(sentence: Parsed, link: Link, setting: Setting) -> Link:
    """Give "it" the thing that the sentence before tells of: a trailer drops, a shoot wraps."""
    before = setting.earlier[-1] if setting.earlier else None
    tokens = sentence.tokens
    if before is None or not tokens or tokens[0].text not in sentence.lexicon.pronouns or link.place[0] > _NEAR_IT:
        return link
    thing = next(iter(before.tagged("trailer", "film")), None)
    if (
        thing is None
        or _words_before(before, thing.first) > _NEAR_IT
        or (thing.tag == "trailer" and link.event not in (Event.RELEASE, None))
    ):
        return link
    if thing.tag == "trailer":
        return replace(link, event=Event.TRAILER)
    events = {"finish": Event.FILMING_END, "wrapped": Event.FILMING_END, "begin": Event.FILMING_START}
    return replace(link, event=events.get(link.rule, link.event))


_NEAR_IT: Final = 4


def _words_before(sentence: Parsed, place: int) -> int:
    """Return how many words stand before *place*, dates and signs left out: "Then, on May 3, the shoot began"."""
    dates = [sentence.span(found.start, found.end) for found in sentence.dates]
    return sum(
        sentence.tokens[at].text.isalnum() and not any(first <= at < last for first, last in dates)
        for at in range(place)
    )


def _to_come(sentence: Parsed, link: Link | None, index: int, setting: Setting) -> Link | None:
    """Read "gets a third season in 2024", said in 2023, as its release and no renewal."""
    if link is None or link.event is not Event.RENEWAL or link.rule != "renew" or link.past:
        return link
    words = [token.text for token in sentence.tokens[link.place[0] : link.place[1]]]
    window, day = setting.moment.plain(sentence.dates[index]), setting.moment.day
    if words[0] not in sentence.lexicon.helped or words[-1] not in sentence.lexicon.season_words:
        return link
    if window is None or window.earliest is None or day is None or window.earliest <= day:
        return link
    return replace(link, event=Event.RELEASE, rule=AHEAD, strong=False)


def _of_shoot(sentence: Parsed, link: Link, setting: Setting) -> Link:
    """Read what a crew begins or ends, where the sentences before tell of the shoot, as that: "They begin in December"."""
    if link.event not in (Event.RELEASE, None):
        return link
    verb = next((cue for cue in sentence.tagged("begin", "finish") if cue.first == link.place[0]), None)
    if verb is None or not _crew_before(sentence, verb.first):
        return link
    if not verb.words.startswith(sentence.lexicon.wraps) and not any(map(_shoots, setting.earlier[-_SPOKEN_OF:])):
        return link
    return replace(link, event=Event.FILMING_START if verb.tag == "begin" else Event.FILMING_END)


_SPOKEN_OF: Final = 2


def _shoots(sentence: Parsed) -> bool:
    return bool(sentence.tagged("film", "film_start", "film_end"))


def _crew_before(sentence: Parsed, verb: int) -> bool:
    """Whether those who make it are who begins or ends something, and nothing of ours stands between."""
    tokens = sentence.tokens
    who = next(
        (at for at in range(verb - 1, max(-1, verb - _CLAUSE), -1) if tokens[at].text in sentence.lexicon.crews), None
    )
    if who is None or sentence.broken((who, who + 1), (verb, verb + 1)) > _NEXT_CLAUSE:
        return False
    named = (sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.kind in ("season", "new", "title"))
    return not any(who < at < verb for at in named) and not any(
        token.text in sentence.lexicon.pronouns for token in tokens[who + 1 : verb]
    )


_CLAUSE: Final = 12  # tokens
_NEXT_CLAUSE: Final = 0.9


def _of_news(sentence: Parsed, place: Span, link: Link | None, setting: Setting) -> Link | None:
    """Read "Kadokawa made the announcement on Sunday" behind a sentence that tells of the renewal as its day."""
    news = next(
        (cue for cue in sentence.beside("news") if sentence.apart((cue.first, cue.last), place) <= _NEAR_IT), None
    )
    if news is None:
        return link
    if link is not None and link.event is not None and not news.first <= link.place[0] < news.last:
        return link
    behind = (news.last, place[1] if news.last <= place[0] else news.last)
    if any(token.text == sentence.lexicon.credit.that for at in behind for token in sentence.tokens[at : at + 1]):
        return link  # "they made it known that they were leaving"
    if not any(_renewed(before) for before in _told_before(setting)):
        return link
    return Link(Event.RENEWAL, (news.first, news.last), True, "the news of it", 1.0)


def _told_before(setting: Setting) -> Iterator[Parsed]:
    """Yield the sentences before that news may be of, the last one first, up to one that gives a day or tells of others."""
    for before in reversed(setting.earlier[-_NEWS_OF:]):
        windows = filter(None, map(setting.moment.plain, before.dates))
        if before.tagged("date_noun", "trailer", "release") or any(each.earliest == each.latest for each in windows):
            return
        yield before


_NEWS_OF: Final = 3


def _renewed(sentence: Parsed) -> bool:
    """Whether a sentence tells that a season is made: "renewed it", "there'll be a third season", "is back for season 4"."""
    if sentence.tagged("renew", "works"):
        return True
    seasons = any(m.kind in ("season", "new") and not m.part for m in sentence.mentions)
    words = (token.text for token in sentence.tokens)
    return seasons and any(word in sentence.lexicon.future or word in sentence.lexicon.making for word in words)


def _set_off(sentence: Parsed, place: Span) -> bool:
    """Whether a sign sets the date of a heading off as what it announces: "Harbour Lights, season 2 (May 3)"."""
    return place[0] > 0 and sentence.tokens[place[0] - 1].text in _SIGNS and any(m.titled for m in sentence.mentions)


_SIGNS: Final = ("(", "-", "—", ":")


def _answer(sentence: Parsed, place: Span, setting: Setting) -> Link | None:
    """Read a bare date as the answer to the question or the heading before it: "When is it out? On October 11."."""
    asked = setting.asked
    if asked and _of_listing(sentence, place, setting):
        return Link(Event.RELEASE, place, False, AHEAD, 1.0, strong=False)
    if asked is None or len(sentence.tokens) - (place[1] - place[0]) > _BARE or place[0] > 2:
        return None
    question = asked.asks and asked.tagged("when")
    if not (question or asked.tagged("date_noun")) or asked.dates:
        return None
    return Link(Event.RELEASE, place, False, "an answer", 1.0, strong=False)


_BARE: Final = 7


def _of_listing(sentence: Parsed, place: Span, setting: Setting) -> bool:
    """Whether a line under a name gives only a day, an hour and a channel, or a day and countries: "ITV, May 3 at 9pm"."""
    lexicon, tokens = sentence.lexicon, sentence.tokens
    if place[1] - place[0] == 1 and tokens[place[0]].text.isdigit():
        return False  # a year alone is its year
    rest = [token.text for token in tokens[place[1] :]]
    if place[0] == 0 and len(rest) > 1 and rest[0] in (":", "-", "—") and setting.page.about:
        return all(word in lexicon.regions for word in rest[1:] if word.isalnum())
    asked = setting.asked
    if asked is None or len(setting.earlier) < 2 or asked.dates or len(asked.tokens) > _NAME or has_verb(asked):
        return False
    channels = {word for name in sentence.companies for word in name.lower().split()}
    words = [token.text for token in tokens[: place[0]]] + rest[: rest.index(";") if ";" in rest else None]
    return any(m.titled for m in asked.mentions) and all(
        word in lexicon.beside_days or word in channels or word[0].isdigit() for word in words
    )


_NAME: Final = 12  # tokens
