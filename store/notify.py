"""Sends what is due through Apprise, which nothing else of ours imports.

A target's address is an argument here and nowhere kept: it stands in no row, no log and no error.
"""

import logging
import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from sqlite_utils import Database

from store.errors import DeliveryError
from store.messages import Message, compose
from store.outbox import Lease, lease_due, mark_refused, mark_sent

if TYPE_CHECKING:
    from apprise import Apprise, AppriseAsset, AppriseResult

#: how long a target may take for one message, in pieces where its service has a limit
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
    leases = [lease for name in urls if (lease := lease_due(db, name, now=now, at_once=at_once))]
    if not leases:
        return []
    with ThreadPoolExecutor(max_workers=len(leases), thread_name_prefix="notify") as senders:
        sending = {senders.submit(_refusal, urls[lease.target], compose(lease.news)): lease for lease in leases}
        # marked one by one as they end, so that a kill repeats as little as it can
        sent = [_settle(db, sending[ended], ended.result(), now) for ended in as_completed(sending)]
    order = list(urls)
    return sorted(sent, key=lambda one: order.index(one.target))


def send_test(url: str) -> None:
    """Send a sample to the Apprise address *url*; raise DeliveryError with the reason where it is not taken."""
    send(url, _SAMPLE)


def send(url: str, message: Message) -> None:
    """Send *message* to the Apprise address *url*; raise DeliveryError with the reason where it is not taken."""
    # Apprise takes a fifth of a second to import, which readers of the store should not pay.
    from apprise import AppriseAsset, NotifyFormat

    for name in _INDISCREET:
        logging.getLogger(name).propagate = False
    asset = AppriseAsset(app_id="seasonwatch", app_desc="seasonwatch", service_timeout=SECONDS_TO_SEND)
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


def _refusal(url: str, message: Message) -> str | None:
    try:
        send(url, message)
    except DeliveryError as error:
        return str(error)
    return None


def _settle(db: Database, lease: Lease, refusal: str | None, now: datetime) -> Sent:
    if refusal is None:
        mark_sent(db, lease, now=now)
    else:
        mark_refused(db, lease, refusal, now=now)
    return Sent(lease.target, len(lease.news), refusal)


def _reason(result: "AppriseResult", url: str) -> str:
    """Find why in what Apprise logged, which says more than its result, and take all parts of the address out."""
    from apprise import AppriseResultStatus

    if result.status == AppriseResultStatus.TIMEOUT:
        return f"no answer within {SECONDS_TO_SEND} seconds"
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
