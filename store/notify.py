"""Sends what is due through Apprise, which nothing else of ours imports.

A target's address is an argument here and nowhere kept: it stands in no row, no log and no error.
"""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from sqlite_utils import Database

from store.errors import DeliveryError
from store.messages import Message, compose
from store.outbox import lease_due, mark_refused, mark_sent

if TYPE_CHECKING:
    from apprise import Apprise, AppriseAsset, AppriseResult

#: how long targets may take for their messages, in pieces where a service has a limit
SECONDS_TO_SEND: Final = 30

#: loggers that write down the addresses they send to
_INDISCREET: Final = ("apprise", "urllib3")

_ADDRESS: Final = re.compile(r"\b[a-zA-Z][a-zA-Z0-9+.-]{0,30}://\S*")

_SAMPLE: Final = Message(
    "seasonwatch: a test", "This target works: what changes about the seasons that you wait for will come here."
)


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of one target's message: how many changes it told, and why it was refused (None where it was taken)."""

    target: str
    changes: int
    error: str | None = None


def send_due(db: Database, urls: Mapping[str, str], *, now: datetime, at_once: bool = False) -> list[Sent]:
    """Send each target what it is owed, in one message, and mark it; *urls* has the Apprise address of each name.

    What a target refuses stays due and is tried again later, or by the next call with *at_once*. Targets are served side
    by side, so that one that hangs delays none. A target that is owed nothing now is not in the result.
    """
    leases = {name: lease for name in urls if (lease := lease_due(db, name, now=now, at_once=at_once))}
    sent = {}
    # marked one by one as they end, so that a kill repeats as little as it can
    for name, refusal in _sending({name: (urls[name], compose(lease.news)) for name, lease in leases.items()}):
        if refusal is None:
            mark_sent(db, leases[name], now=now)
        else:
            mark_refused(db, leases[name], refusal, now=now)
        sent[name] = Sent(name, len(leases[name].news), refusal)
    return [sent[name] for name in leases]


def send_test(url: str) -> None:
    """Send a sample to the Apprise address *url*; raise DeliveryError with the reason where it is not taken."""
    for _, refusal in _sending({"test": (url, _SAMPLE)}):
        if refusal is not None:
            raise DeliveryError(refusal)


def _sending(messages: Mapping[str, tuple[str, Message]]) -> Iterator[tuple[str, str | None]]:
    """Send each message to its address, all at once; yield each name as its sending ends, with why it was refused.

    Apprise can stop waiting for a service that trickles its answer, but its threads then keep the process from ending.
    These are daemons: one that still waits is left behind.
    """
    ended: SimpleQueue[tuple[str, str | None]] = SimpleQueue()

    def work(name: str, url: str, message: Message) -> None:
        ended.put((name, _refusal(url, message)))

    for name, (url, message) in messages.items():
        Thread(target=work, args=(name, url, message), daemon=True).start()
    left = dict.fromkeys(messages)
    deadline = monotonic() + SECONDS_TO_SEND
    while left:
        try:
            name, refusal = ended.get(timeout=max(0, deadline - monotonic()))
        except Empty:
            break
        del left[name]
        yield name, refusal
    for name in left:
        yield name, f"no answer within {SECONDS_TO_SEND} seconds"


def _refusal(url: str, message: Message) -> str | None:
    """Send *message*; return why it was refused, or None where it was taken."""
    try:
        _send(url, message)
    except DeliveryError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 # a plugin may raise anything: no thread may end without a word
        return discreet(f"{type(error).__name__}: {error}", url)
    return None


def _send(url: str, message: Message) -> None:
    # Apprise takes a fifth of a second to import, which readers of the store should not pay.
    from apprise import AppriseAsset, NotifyFormat

    for name in _INDISCREET:
        logging.getLogger(name).propagate = False
    # without a time limit and one after another, Apprise stays in this thread
    asset = AppriseAsset(app_id="seasonwatch", app_desc="seasonwatch", service_timeout=0, async_mode=False)
    with _service(url, asset).notify(
        body=message.body, title=message.subject, body_format=NotifyFormat.TEXT, interpret_escapes=False
    ) as result:
        if not result:
            raise DeliveryError(_reason(result, url))


def _service(url: str, asset: "AppriseAsset") -> "Apprise":
    from apprise import Apprise, OverflowMode

    services = Apprise(asset=asset)
    if not services.add(url) or not len(services):
        raise DeliveryError("its url is no address that Apprise knows")
    for service in services:
        if "overflow=" not in url:  # or a service with a limit would be left to refuse what is too long for it
            service.overflow_mode = OverflowMode.SPLIT
    return services


def _reason(result: "AppriseResult", url: str) -> str:
    """Find why in what Apprise logged, which says more than its result, and take all parts of the address out."""
    said = [entry.message for entry in result.logs() if entry.level in ("WARNING", "ERROR", "CRITICAL")]
    return discreet(said[-1] if said else "it was not taken, and Apprise does not say why", url)


def discreet(text: str, url: str) -> str:
    """Take out of *text* all addresses and each part of *url*, any of which may be a secret.

    >>> discreet("could not reach bot.example at json://bot.example/s3cret", "json://bot.example/s3cret")
    'could not reach … at …'
    """
    pieces = set(re.split(r"[/?&=#,:@]", url.partition("://")[2]))
    pieces |= {unquote(piece) for piece in pieces}
    text = _ADDRESS.sub("…", " ".join(text.split()))
    for piece in sorted((piece for piece in pieces if len(piece) > 2), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(piece)}(?!\w)", "…", text)
    return text[:300]
