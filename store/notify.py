"""Sends what is due through Apprise, which nothing else of ours imports.

A target's address is an argument here and nowhere kept: it stands in no row, no log and no error.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache, partial
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Final

from sqlite_utils import Database

from store.answering import answers_of
from store.digest import SAMPLE, Message, Picture, compose
from store.errors import DeliveryError
from store.manner import Manner
from store.outbox import Lease, lease_due, mark_refused, mark_sent, mark_taken, owed, renew, sent_since
from store.services import Outlet, Service, load
from store.steps import News

#: seconds that a service may take for a message, besides the pauses that Apprise makes between its pieces
SECONDS_TO_SEND: Final = 30

#: a message has no more pictures than so many
_MOST_PICTURES: Final = 3

#: seconds after which what is being sent is leased anew, many times within a lease
RENEW_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of what one target is owed: how many changes it was told in how many messages, and why it refused.

    *error* is None where it took all. A refusal counts the changes that it did not take.
    """

    target: str
    changes: int
    error: str | None = None
    messages: int = 1


@dataclass(frozen=True, slots=True)
class _Errand:
    """What one service of a target is to be sent."""

    target: str
    service: Service
    messages: Sequence[Message]


@dataclass(slots=True)
class _Account:
    """How far a target's sending has come: for each of its deliveries, the services that have it."""

    lease: Lease
    taken: dict[int, set[str]]
    marks: frozenset[str] = frozenset()
    told: int = 0
    messages: set[tuple[int, ...]] = field(default_factory=set)
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class _Began:
    seconds: float


@dataclass(frozen=True, slots=True)
class _Ended:
    message: Message | None
    refusal: str | None


#: what happens on an errand, whose number comes with it; None is its end
_Events = SimpleQueue[tuple[int, _Began | _Ended | None]]


def send_due(db: Database, outlets: Mapping[str, Outlet | str], *, now: datetime, at_once: bool = False) -> list[Sent]:
    """Send each target what it is owed and mark it; *outlets* has where and how for each name, or just an address.

    What a target refuses stays due and is tried again later, or by the next call with *at_once*, which also waits for
    no quiet hours, daily time or cap, and takes what was given up. Targets are served side by side, so that one that
    hangs delays none, and so are the services of one; a service that has a message gets it only once. A target that is
    owed nothing now is not in the result.
    """
    began = monotonic()
    accounts: dict[str, _Account] = {}
    errands: list[_Errand] = []
    for name, given in outlets.items():
        outlet = Outlet(given) if isinstance(given, str) else given
        if leased := _lease(db, name, outlet.manner, now, at_once=at_once):
            accounts[name], its_errands = _opened(db, name, outlet, *leased, now)
            errands += its_errands

    def clock() -> datetime:
        return now + timedelta(seconds=monotonic() - began)

    def keep() -> None:
        renew(db, [account.lease for account in accounts.values()], now=clock())

    # marked one by one as they end, so that a kill repeats as little as it can
    for errand, ended in _sending(errands, keep):
        _note(db, accounts[errand.target], errand.service.mark, ended, clock())
    return [_closed(db, name, account, now) for name, account in accounts.items()]


def preview(db: Database, outlets: Mapping[str, Outlet], *, now: datetime) -> dict[str, list[Message]]:
    """Return the messages that each target is owed, whenever they would be sent, and mark nothing."""
    shown = {}
    for name, outlet in outlets.items():
        if news := owed(db, name):
            shown[name] = compose(news, _answers(db, news, now), mode=outlet.manner.mode)
    return shown


def send_test(outlet: Outlet | str) -> None:
    """Send a sample to each service of *outlet*; raise DeliveryError with the reason where one does not take it."""
    services = load(Outlet(outlet) if isinstance(outlet, str) else outlet)
    samples = [_Errand("", service, [SAMPLE]) for service in services]
    refused = [ended.refusal for _, ended in _sending(samples, lambda: None) if ended.refusal]
    if refused:
        raise DeliveryError(refused[0] if len(services) == 1 else f"{len(refused)} of {len(services)}: {refused[0]}")


def _lease(db: Database, name: str, manner: Manner, now: datetime, *, at_once: bool) -> tuple[Lease, int | None] | None:
    """Take what the target is owed and may get now, and say in how many messages at most; None where that is nothing."""
    left = None
    if not at_once:
        if manner.is_quiet(now):
            return None
        if manner.cap is not None:
            left = manner.cap - sent_since(db, name, manner.day_began(now))
            if left <= 0:
                return None
    lease = lease_due(db, name, now=now, at_once=at_once, up_to=None if at_once else manner.up_to(now))
    return (lease, left) if lease else None


def _opened(
    db: Database, name: str, outlet: Outlet, lease: Lease, most: int | None, now: datetime
) -> tuple[_Account, list[_Errand]]:
    """Begin the account of what was leased, and return it with the errands, one for each service that lacks something."""
    account = _Account(lease, {number: set(item.taken_by) for item in lease.news for number in item.ids})
    try:
        services = load(outlet)
    except DeliveryError as error:
        account.refusal = str(error)
        return account, []
    account.marks = frozenset(service.mark for service in services)
    if had := [number for number, marks in account.taken.items() if marks >= account.marks]:
        mark_sent(db, lease, now=now, ids=had)  # those that lacked it are no longer in the file
    answers = _answers(db, lease.news, now)
    draw = cache(partial(_picture, db, now.date())) if outlet.manner.picture else None
    errands = []
    for service in services:
        lacking = [item for item in lease.news if service.mark not in item.taken_by]
        messages = compose(lacking, answers, mode=outlet.manner.mode, most=most)
        errands.append(_Errand(name, service, [_shown(message, draw) for message in messages] if draw else messages))
    return account, errands


def _shown(message: Message, draw: Callable[[str], Picture | None]) -> Message:
    """Return the message with the timelines of the first of its watches."""
    drawn = map(draw, message.watches[:_MOST_PICTURES])
    return replace(message, pictures=tuple(picture for picture in drawn if picture))


def _picture(db: Database, day: date, slug: str) -> Picture | None:
    """Draw the timeline of a watch; None where that fails: no message waits for a picture."""
    # drawing loads compiled libraries, which is for targets that want pictures alone
    from store.picture import png
    from store.timeline import timeline

    try:
        return Picture(f"{slug}.png", png(timeline(db, slug, today=day)))
    except Exception as error:  # noqa: BLE001 # whatever a drawing fails of, the news comes first
        logging.getLogger(__name__).warning("no picture of %s: %s: %s", slug, type(error).__name__, error)
        return None


def _note(db: Database, account: _Account, mark: str, ended: _Ended, now: datetime) -> None:
    """Mark what a service took: sent, once all services of the target have it."""
    if ended.message is None or ended.refusal is not None:
        account.refusal = ended.refusal
        return
    for number in ended.message.ids:
        account.taken[number].add(mark)
    whole = [number for number in ended.message.ids if account.taken[number] >= account.marks]
    if whole:
        mark_sent(db, account.lease, now=now, ids=whole)
        account.told += len(whole)
        account.messages.add(ended.message.ids)
    for number in set(ended.message.ids) - set(whole):
        mark_taken(db, account.lease, [number], account.taken[number], now=now)


def _closed(db: Database, name: str, account: _Account, now: datetime) -> Sent:
    """Give back what was not taken, and say what came of it all."""
    if account.refusal is None:
        return Sent(name, account.told, None, len(account.messages))
    mark_refused(db, account.lease, account.refusal, now=now)
    return Sent(name, len(account.taken) - account.told, account.refusal, len(account.messages))


def _answers(db: Database, news: Sequence[News], now: datetime) -> dict[str, str]:
    """Answer, for each watch that is told of, as things stand."""
    slugs = {item.watch.slug for item in news if item.watch}
    return {slug: found.words for slug, found in answers_of(db, slugs, now.date()).items()}


def _sending(errands: Sequence[_Errand], keep: Callable[[], None]) -> Iterator[tuple[_Errand, _Ended]]:
    """Send the messages of each errand in turn, all errands at once; yield each as its sending ends.

    *keep* is called now and then. A message is sent when what came of the one before it has been dealt with, so that a kill repeats one at
    most. After a refusal the rest of that errand's messages stay. Apprise can stop waiting for a service that trickles its
    answer, but its threads then keep the process from ending. These are daemons: one that still waits is left behind.
    """
    events: _Events = SimpleQueue()
    goes_on: list[SimpleQueue[bool]] = [SimpleQueue() for _ in errands]
    for number, errand in enumerate(errands):
        Thread(target=_run, args=(number, errand, events, goes_on[number]), daemon=True).start()
    limits = dict.fromkeys(range(len(errands)), float(SECONDS_TO_SEND))
    deadlines = dict.fromkeys(limits, monotonic() + SECONDS_TO_SEND)
    kept = monotonic()
    while deadlines:
        if monotonic() - kept >= RENEW_SECONDS:
            keep()
            kept = monotonic()
        soonest = min(deadlines, key=lambda number: deadlines[number])
        try:
            number, event = events.get(timeout=max(0, min(deadlines[soonest] - monotonic(), RENEW_SECONDS)))
        except Empty:
            if deadlines[soonest] > monotonic():
                continue
            del deadlines[soonest]
            goes_on[soonest].put(False)
            yield errands[soonest], _Ended(None, f"no answer within {limits[soonest]:.0f} seconds")
            continue
        if number not in deadlines:
            continue  # nobody waits for it any more
        match event:
            case _Began(seconds):
                limits[number], deadlines[number] = seconds, monotonic() + seconds
            case _Ended():
                yield errands[number], event
                deadlines[number] = monotonic() + limits[number]
                goes_on[number].put(True)
            case None:
                del deadlines[number]


def _run(number: int, errand: _Errand, events: _Events, goes_on: SimpleQueue[bool]) -> None:
    """Send the messages one after another and tell of it in *events*, until one is refused or *goes_on* says no."""
    for message in errand.messages:
        refusal = None
        try:
            events.put((number, _Began(SECONDS_TO_SEND + errand.service.pause(message))))
            errand.service.send(message)
        except DeliveryError as error:
            refusal = str(error)
        except Exception as error:  # noqa: BLE001 # a plugin may raise anything: no thread may end without a word
            refusal = errand.service.discreet(f"{type(error).__name__}: {error}")
        events.put((number, _Ended(message, refusal)))
        if refusal is not None or not goes_on.get():
            break
    events.put((number, None))
