"""What a target is owed -> the messages that it gets, fit for a phone's lock screen and for reading. Pure.

The subject says all that fits a line; the body is grouped by watch, the most telling change first: what changed, how
surely and by whose word, the page's own words, its address, and at the end the answer as it is now. What the first crawl
of a watch found is summed up. Steps that one date took on one page while a target could not be reached are told as one,
from where it was to where it is; one that is back where it was is told as just that.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from store.manner import Mode
from store.markup import Form, Item, Section, line, render
from store.messages import EVENT_WORDS, KIND_WORDS, headline, name, said, statement, told_of
from store.model import ChangeKind, Claim, Event, Stance, Watch
from store.steps import News, joined
from store.wording import plain


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG that goes with a message, under the *name* of a file."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """What goes to a target in one piece, as far as its service has no limit; *ids* are of the deliveries it carries.

    *watches* has the slugs of those that it tells of, *pictures* what is shown of them.
    """

    subject: str
    sections: tuple[Section, ...]
    ids: tuple[int, ...] = ()
    watches: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()

    def title(self, form: Form) -> str:
        """Return the subject, fit to stand in a body of that form."""
        return line(self.subject, form)

    def body(self, form: Form = Form.TEXT) -> str:
        """Return what there is to read, in that form."""
        return render(self.sections, form)


#: what shows that a target works
SAMPLE: Final = Message(
    "seasonwatch: a test",
    (
        Section(
            "seasonwatch",
            (
                Item(
                    "This target works",
                    (
                        "What changes about the seasons that you wait for will come here: what, by whose word, and where.",
                    ),
                ),
            ),
        ),
    ),
)

_KIND_RANK: Final = {kind: rank for rank, kind in enumerate(KIND_WORDS)}
_EVENT_RANK: Final = {event: rank for rank, event in enumerate(EVENT_WORDS)}
_STANCE_RANK: Final = {stance: rank for rank, stance in enumerate(Stance)}

#: kinds that change all, and kinds that change little; the others lie between
_FIRST: Final = frozenset({ChangeKind.RELEASED, ChangeKind.CANCELLED, ChangeKind.UNCANCELLED})
_LAST: Final = frozenset({ChangeKind.CORROBORATED, ChangeKind.CORRECTED})

#: a summary of a first look names so many statements, each with so many of its pages, as news of several pages does
_MOST_STATEMENTS: Final = 8
_MOST_PAGES: Final = 3

#: characters; what is longer is parted between changes into messages that are sent and marked one by one
LONGEST: Final = 20_000

_LONGEST_SUBJECT: Final = 150

#: what is told that is about no watch
_OWN: Final = "seasonwatch itself"


def compose(
    owed: Sequence[News], answers: Mapping[str, str] | None = None, *, mode: Mode = Mode.ONE, most: int | None = None
) -> list[Message]:
    """Put *owed* into messages, in the order in which they are to be sent; no more than *most*, of which the last has the rest.

    *answers* has what is to be said of each watch now, by its slug.
    """
    told = sorted(_once(joined(owed)), key=_rank)
    groups = _singly(told) if mode is Mode.EACH else _in_lengths(_by_watch(told))
    if most is not None and len(groups) > most:
        groups = [*groups[: most - 1], [item for group in groups[most - 1 :] for item in group]]
    return [_message(group, answers or {}) for group in groups]


def _once(told: Sequence[News]) -> list[News]:
    """Let a changed answer go with the news of the release that changed it: the answer stands at the end of them anyway."""
    kept = [item for item in told if item.change.kind is not ChangeKind.ANSWER]
    for echo in (item for item in told if item.change.kind is ChangeKind.ANSWER):
        place = next((n for n, item in enumerate(kept) if _key(item) == _key(echo) and _is_of_release(item)), None)
        if place is None:
            kept.append(echo)
        else:
            kept[place] = replace(kept[place], ids=(*kept[place].ids, *echo.ids))
    return kept


def _is_of_release(item: News) -> bool:
    return any(claim is not None and claim.event is Event.RELEASE for claim in (item.change.before, item.change.after))


def _message(told: Sequence[News], answers: Mapping[str, str]) -> Message:
    groups = {key: [item for item in told if _key(item) == key] for key in dict.fromkeys(map(_key, told))}
    sections = tuple(_section(items, answers.get(key)) for key, items in groups.items())
    watches = tuple(dict.fromkeys(item.watch.slug for item in told if item.watch))
    return Message(_subject(list(groups.values())), sections, tuple(n for item in told for n in item.ids), watches)


def _singly(told: Iterable[News]) -> list[list[News]]:
    """Part *told* into its changes; what the first look at a watch found stays together, for it is summed up."""
    groups: dict[object, list[News]] = {}
    for number, item in enumerate(told):
        groups.setdefault(_key(item) if item.first_look else number, []).append(item)
    return list(groups.values())


def _by_watch(told: Sequence[News]) -> list[News]:
    """Bring together what is about one watch, in the order in which each first comes."""
    keys = list(dict.fromkeys(map(_key, told)))
    return sorted(told, key=lambda item: keys.index(_key(item)))


def _in_lengths(told: Sequence[News]) -> list[list[News]]:
    """Part *told* where a message would grow too long; a first look is short, however much it found."""
    groups: list[list[News]] = []
    length = 0
    for item in told:
        size = 0 if item.first_look else len(render([Section("", (_item(item),))], Form.HTML))
        if not groups or length + size > LONGEST:
            groups.append([])
            length = 0
        groups[-1].append(item)
        length += size
    return groups


def _key(item: News) -> str:
    return item.watch.slug if item.watch else ""


def _rank(item: News) -> tuple[bool, int, int, int, int, int]:
    """Put first what is news, releases before all else, then what changes all, what is confirmed, the kind; the newest."""
    kind, claim = item.change.kind, told_of(item.change)
    tier = 0 if kind in _FIRST else 2 if kind in _LAST else 1
    event = _EVENT_RANK[claim.event] if claim else 0 if kind is ChangeKind.RELEASED else len(_EVENT_RANK)
    return item.watch is None or item.is_back, event, tier, _surety(claim), _KIND_RANK[kind], -max(item.ids, default=0)


def _surety(claim: Claim | None) -> int:
    return _STANCE_RANK[claim.stance] if claim else len(_STANCE_RANK)


def _subject(groups: Sequence[Sequence[News]]) -> str:
    """Say the most telling of each watch, as far as a line goes, and how many more there are."""
    parts = [f"{_title(items[0].watch)}: {_gist(items)}" for items in groups]
    for number in range(len(parts), 1, -1):
        rest = _and_more(groups[number:])
        whole = plain("; ".join(parts[:number]) + rest)
        if len(whole) <= _LONGEST_SUBJECT:
            return whole
    rest = _and_more(groups[1:])
    return plain(parts[0], _LONGEST_SUBJECT - len(rest)) + rest


def _and_more(groups: Sequence[Sequence[News]]) -> str:
    watches = sum(items[0].watch is not None for items in groups)
    if not watches:
        return "; and more" if groups else ""
    return f"; and {watches} more watch{'' if watches == 1 else 'es'}"


def _title(watch: Watch | None) -> str:
    return name(watch) if watch else _OWN


def _gist(items: Sequence[News]) -> str:
    """Say the most telling of a watch's news, and how much more there is."""
    fresh = [item for item in items if not item.first_look]
    if not fresh:
        return f"a first look: {_statement(items[0])}; {_extent(items)}"
    others = len(_by_headline(fresh)) - 1
    more = f", and {others} more" if others else ""
    return f"{_headline(fresh[0])}{more}"


def _section(items: Sequence[News], answer: str | None) -> Section:
    fresh = [item for item in items if not item.first_look]
    first = [item for item in items if item.first_look]
    told = [_shared(alike) for alike in _by_headline(fresh)] + (_summary(first) if first else [])
    return Section(_title(items[0].watch), tuple(told), f"The answer now: {answer}" if answer else None)


def _by_headline(items: Iterable[News]) -> list[list[News]]:
    """Bring together what would be told in the same words: pages that copy each other move together."""
    groups: dict[str, list[News]] = {}
    for item in items:
        groups.setdefault(_headline(item), []).append(item)
    return list(groups.values())


def _shared(alike: Sequence[News]) -> Item:
    """Tell what several pages say in the same words once, with some of the pages."""
    first = _item(alike[0])
    pages = _pages(alike)
    if len(pages) < 2:
        return first
    return replace(
        first,
        lines=(*first.lines, f"the same on {_count(len(pages) - 1, 'more page')}"),
        links=tuple(pages[:_MOST_PAGES]),
    )


def _headline(item: News) -> str:
    if not item.is_back:
        words = headline(item.change, item.detail)
        return words if item.watch or not item.site else f"{plain(item.site)}: {words}"
    between, now = item.between, item.change.after
    if now and between:
        return f"{statement(now)} again, after {said(between)} for a while"
    if between:
        return f"{statement(between)}, said for a while and no longer"
    return f"{statement(now)} again, after it was gone for a while" if now else headline(item.change)


def _item(item: News) -> Item:
    claim = told_of(item.change) or item.between
    lines: list[str] = []
    if claim:
        credit = f", crediting {plain(claim.attributed_to, 100)}" if claim.attributed_to else ""
        lines.append(f"{plain(item.site or '')}{credit}: “{plain(claim.quote)}”")
        lines += [f"{plain(item.detail)}"] if item.detail else []
    return Item(_headline(item), tuple(lines), (item.page,) if item.page else ())


def _summary(items: Sequence[News]) -> list[Item]:
    """Sum up what the first crawl found: what is said, the surest first, and on which pages."""
    statements: dict[str, list[News]] = {}
    for item in items:
        statements.setdefault(_statement(item), []).append(item)
    told = [Item(f"A first look: {_extent(items)}.")]
    for words, sayers in list(statements.items())[:_MOST_STATEMENTS]:
        pages = _pages(sayers)
        more = f", {_count(len(pages), 'page')}, among them" if len(pages) > _MOST_PAGES else ""
        told.append(Item(f"{words}{more}", links=tuple(pages[:_MOST_PAGES])))
    if len(statements) > _MOST_STATEMENTS:
        told.append(Item(f"… and {len(statements) - _MOST_STATEMENTS} more; `seasonwatch claims` lists all."))
    return told


def _statement(item: News) -> str:
    claim = told_of(item.change)
    return statement(claim) if claim else headline(item.change, item.detail)


def _extent(items: Sequence[News]) -> str:
    return f"{_count(len(items), 'claim')} on {_count(len(_pages(items)), 'page')}"


def _pages(items: Iterable[News]) -> list[str]:
    return list(dict.fromkeys(item.page for item in items if item.page))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
