"""What the weights look at: the words around a date, what the tables and rules see there, and where on the page it stands.

A feature is a short text, ``cue=release/l/near/0`` or ``sub=True``; the same texts stand in the file of weights. They are
of the usual kinds of a linear model for relations between words (Jurafsky and Martin, Speech and Language Processing,
3rd edition draft, chapter on relation extraction): the words between and beside, their classes, and distances.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from scraper.reading.noted import Setting, has_verb
from scraper.reading.scoring.statement import Statement
from scraper.reading.scoring.words import classed
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.resolving import judge as judge_mention
from scraper.reading.subject.resolving import subject_of

if TYPE_CHECKING:
    from scraper.reading.sentence.mention import Mention

#: tokens from the date on either side that count as near it, and as far
_NEAR, _FAR = 6, 16
_MANY: Final = 4


def features(sentence: Parsed, setting: Setting, statement: Statement) -> frozenset[str]:
    """Return the features of a date that *sentence* holds."""
    words = classed(sentence)
    left = [word for word in words[: statement.place[0]] if word][::-1]
    right = [word for word in words[statement.place[1] :] if word]
    return frozenset(
        (
            *_beside(left, right),
            *_around(left, right),
            *_in_clause(sentence, left, right),
            *_cues(sentence, statement.place),
            *_ruled(statement),
            *_subject(sentence, setting, statement),
            *_mentions(sentence, setting, statement.place),
            *_setting(sentence, setting, statement),
            *_time(setting, statement),
        )
    )


def _beside(left: list[str], right: list[str]) -> Iterator[str]:
    before, after = [*left[:3], "^", "^", "^"][:3], [*right[:3], "$", "$", "$"][:3]
    for place in range(3):
        yield f"L{place}={before[place]}"
        yield f"R{place}={after[place]}"
    yield f"L10={before[1]} {before[0]}"
    yield f"R01={after[0]} {after[1]}"
    yield f"L0R0={before[0]} {after[0]}"


def _around(left: list[str], right: list[str]) -> Iterator[str]:
    for side, words in (("l", left), ("r", right)):
        yield from (f"{side}{_NEAR}={word}" for word in words[:_NEAR])
        yield from (f"{side}{_FAR}={word}" for word in words[_NEAR:_FAR])
    yield from (f"w={word}" for word in (*left[:10], *right[:8]))
    yield from (f"lb={first} {second}" for second, first in pairwise(left[:8]))
    yield from (f"rb={first} {second}" for first, second in pairwise(right[:7]))


def _in_clause(sentence: Parsed, left: list[str], right: list[str]) -> Iterator[str]:
    for side, words in (("cl", left), ("cr", right)):
        for word in words[:14]:
            if word in sentence.lexicon.clause_ends:
                break
            yield f"{side}={word}"


def _cues(sentence: Parsed, place: Span) -> Iterator[str]:
    for cue in sentence.cues:
        at = (cue.first, cue.last)
        side = "l" if cue.first < place[0] else "r"
        apart = sentence.apart(at, place)
        reach = "near" if apart <= 3 else "mid" if apart <= 8 else "far"
        broken = int(sentence.broken(at, place) > 0.9)
        yield f"cue={cue.tag}/{side}/{reach}/{broken}"
        yield f"cuef={cue.tag}/{cue.form}/{broken}"
        yield f"cuet={cue.tag}"


def _ruled(statement: Statement) -> Iterator[str]:
    link = statement.link
    yield f"rule={link.rule if link else 'none'}"
    yield f"lev={link.event.value if link and link.event else 'none'}"
    if link:
        yield f"past={link.past}"
        yield f"strong={link.strong}"
    if not statement.ruled:
        yield "eng=none"
        return
    claim, mark = statement.ruled[0].claim, ""
    if statement.doubt:
        yield "doubted"
        yield f"doubt={statement.doubt}"
        mark = "?"
    yield f"eng={claim.event.value}{mark}"
    yield f"engst={claim.stance.value}{mark}"
    yield from (f"er={reason.part}:{reason.rule}{mark}" for reason in claim.reasons)


def _subject(sentence: Parsed, setting: Setting, statement: Statement) -> Iterator[str]:
    link = statement.link
    anchor = link.place if link else statement.place
    subject = subject_of(sentence, anchor, setting.topic, setting.page, past=bool(link and link.past))
    yield f"sub={subject.watched}:{subject.rule}"
    yield f"subw={subject.watched}"
    yield f"bare={subject.bare}"
    yield f"subm={subject.mention.kind if subject.mention else 'none'}"
    nearest = subject_of(sentence, statement.place, setting.topic, setting.page)
    yield f"sub2={nearest.watched}:{nearest.rule}"
    yield f"sub2w={nearest.watched}"


def _mentions(sentence: Parsed, setting: Setting, place: Span) -> Iterator[str]:
    sides: dict[str, list[tuple[int, Mention]]] = {"l": [], "r": []}
    for mention in sentence.mentions:
        at = sentence.span(mention.start, mention.end)
        sides["l" if at[1] <= place[0] else "r"].append((sentence.apart(at, place), mention))
    for side, found in sides.items():
        if not found:
            yield f"nm{side}=none"
            continue
        apart, mention = min(found, key=lambda one: one[0])
        judged = judge_mention(mention, setting.topic, setting.page)
        yield f"nm{side}={mention.kind}:{mention.work.name}:{judged.watched}:{_size(apart)}"
        yield f"nm{side}j={judged.watched}:{judged.rule}"
    ours = [judge_mention(m, setting.topic, setting.page).watched for m in sentence.mentions if m.kind != "generic"]
    yield f"anyours={any(ours)}"
    yield f"anynot={not all(ours)}"


def _setting(sentence: Parsed, setting: Setting, statement: Statement) -> Iterator[str]:
    topic, page = setting.topic, setting.page
    yield f"topic={topic.work.name}:{topic.how}"
    if page.watched is not None:
        yield f"topseason={page.watched in topic.seasons if topic.seasons else None}"
    yield f"about={page.about}"
    yield f"head={setting.heading}"
    yield f"hv={has_verb(sentence)}"
    yield f"head+hv={setting.heading}:{has_verb(sentence)}"
    yield f"kind={sentence.kind.value}"
    yield f"seasonal={page.watched is not None}"
    yield f"pseason={None if page.season is None else page.season == page.watched}"
    yield f"nd={min(len(sentence.dates), _MANY)}"
    yield f"di={min(statement.index, _MANY - 1)}"
    yield f"q={sentence.asks}"
    yield f"len={_size(len(sentence.tokens) // 3)}"
    if setting.earlier:
        before = setting.earlier[-1]
        yield f"pq={before.asks}"
        yield f"pd={bool(before.dates)}"
    yield f"first={statement.place[0] == 0}"
    yield f"last={statement.place[1] >= len(sentence.tokens) - 1}"


def _time(setting: Setting, statement: Statement) -> Iterator[str]:
    found, moment = statement.found, setting.moment
    yield f"drule={found.rule}"
    yield f"open={found.opening}"
    yield f"rel={found.relative}"
    window = moment.plain(found)
    begins = (window.earliest or window.latest) if window else None
    ends = (window.latest or window.earliest) if window else None
    if begins is None or ends is None:
        yield "when=none"
    elif moment.day is not None:
        yield f"when={'fut' if begins > moment.day else 'past' if ends < moment.day else 'in'}"
        yield f"days={ahead((begins - moment.day).days)}"
        yield f"width={width((ends - begins).days)}"
    elif moment.year is not None:
        yield f"yy={max(-_MANY, min(3, begins.year - moment.year))}"


#: days from the page's day to the window's first, below which the bucket holds
_AHEAD: Final = (
    (-1500, "-5y"), (-600, "-2y"), (-200, "-1y"), (-31, "-m"), (0, "-d"), (40, "d"), (300, "m"), (800, "y")
)  # fmt: skip


def ahead(days: int) -> str:
    """Return how far ahead a day lies, roughly; behind with a minus."""
    return next((name for limit, name in _AHEAD if days < limit), "2y")


def width(days: int) -> str:
    """Return how wide a window of *days* and one more is, roughly."""
    return "day" if days == 0 else "mon" if days <= 31 else "q" if days < 200 else "y"


def _size(count: int) -> str:
    return str(count) if count <= 3 else "4-6" if count <= 6 else "7-12" if count <= 12 else "13+"
