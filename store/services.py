"""Where messages go: a service that Apprise knows, which nothing else of ours imports, and the form that it takes.

An address, or what a file of addresses says, is kept here alone and stands in no error and no log.
"""

import hashlib
import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from store.digest import Message, Picture
from store.errors import DeliveryError
from store.manner import PLAINLY, Manner
from store.markup import Form

if TYPE_CHECKING:
    from apprise import Apprise, AppriseAsset, AppriseAttachment, AppriseResult

#: seconds that a service is waited for once it has a message; Apprise's own four would repeat what a slow one took
SECONDS_TO_ANSWER: Final = 20.0

#: loggers that write down the addresses they send to, or what they send
_INDISCREET: Final = ("apprise", "urllib3", "requests", "asyncio", "paho", "slixmpp", "tweepy", "gntp")

#: services that show Markdown whatever they are told it is
_ALWAYS_MARKDOWN: Final = frozenset({"Discord", "Guilded"})

#: words of Apprise's own in addresses, which its errors need
_NO_SECRETS: Final = frozenset(
    {"POST", "PUT", "yes", "text", "html", "markdown", "split", "truncate", "upstream", "format", "method", "mode"}
)

_ADDRESS: Final = re.compile(r"\b[a-zA-Z][a-zA-Z0-9+.-]{0,30}://\S*")


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where a target's messages go and in what manner.

    *url* is an Apprise address; or *file* is a file of them in Apprise's own form, of which those with one of *tags* are
    taken, without tags all. Where *unusable* says why, nothing can be sent there now.
    """

    url: str = field(default="", repr=False)
    manner: Manner = PLAINLY
    file: Path | None = None
    tags: tuple[str, ...] = ()
    unusable: str | None = None


class Service:
    """One service behind an outlet, ready to send."""

    def __init__(self, plugin: Any, outlet: Outlet) -> None:
        self._plugin = plugin
        self._form = _form(plugin)
        self._secrets = (outlet.url, plugin.url(privacy=False))
        #: tells it from its outlet's others, and gives nothing of its address away
        self.mark = hashlib.sha256(self._secrets[1].encode()).hexdigest()[:8]

    def pause(self, message: Message) -> float:
        """Return the seconds that Apprise pauses between the pieces into which *message* is cut for the service."""
        pieces = ceil(len(message.body(self._form)) / max(1, int(self._plugin.body_maxlen))) + len(message.pictures)
        return (pieces - 1) * float(self._plugin.request_rate_per_sec)

    def send(self, message: Message) -> None:
        """Send *message* in the form that the service takes; raise DeliveryError with the reason where it refuses.

        Where it does not take pictures, or not these, the message goes without.
        """
        if message.pictures:
            with suppress(DeliveryError):
                self._send(message, message.pictures)
                return
        self._send(message, ())

    def _send(self, message: Message, pictures: Sequence[Picture]) -> None:
        form = self._form
        title = message.title(Form.TEXT if self._plugin.title_maxlen > 0 else form)
        with _apprise([self._plugin]).notify(
            body=message.body(form),
            title=title,
            body_format=form.value,
            interpret_escapes=False,
            attach=_attached(pictures),
        ) as result:
            if not result:
                raise DeliveryError(self._reason(result))

    def discreet(self, text: str) -> str:
        """Take all that may be a secret out of *text*."""
        return discreet(text, *self._secrets)

    def _reason(self, result: "AppriseResult") -> str:
        """Find why in what Apprise logged, which says more than its result, and take all parts of the address out."""
        said = [entry.message for entry in result.logs() if entry.level in ("WARNING", "ERROR", "CRITICAL")]
        return self.discreet(said[-1] if said else "it was not taken, and Apprise does not say why")


def _attached(pictures: Sequence[Picture]) -> "AppriseAttachment | None":
    from apprise import AppriseAttachment
    from apprise.attachment.memory import AttachMemory

    if not pictures:
        return None
    attached = AppriseAttachment(asset=_asset())
    for picture in pictures:
        memory = AttachMemory(content=picture.content, name=picture.name, mimetype="image/png")  # type: ignore[no-untyped-call] # Apprise has no types here
        attached.add(memory)
    return attached


def load(outlet: Outlet) -> list[Service]:
    """Return the services of *outlet*, at least one; raise DeliveryError where there is none, and say why."""
    if outlet.unusable:
        raise DeliveryError(outlet.unusable)
    try:
        found = [Service(plugin, outlet) for plugin in _plugins(outlet)]
    except Exception as error:
        if isinstance(error, DeliveryError):
            raise
        # a plugin may raise anything over an address, and put it into its words
        raise DeliveryError(f"Apprise can't use what it was given: {type(error).__name__}") from None
    return list({service.mark: service for service in found}.values())


def discreet(text: str, *urls: str) -> str:
    """Take out of *text* all addresses and each part of *urls*, any of which may be a secret.

    >>> discreet("could not reach bot.example at json://bot.example/s3cret", "json://bot.example/s3cret")
    'could not reach … at …'
    """
    pieces = {piece for url in urls for piece in re.split(r"[/?&=#,:@]", url.partition("://")[2])}
    pieces |= {unquote(piece) for piece in pieces}
    pieces -= _NO_SECRETS
    text = _ADDRESS.sub("…", " ".join(text.split()))
    for piece in sorted((piece for piece in pieces if len(piece) > 2), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(piece)}(?!\w)", "…", text)
    return text[:300]


def _plugins(outlet: Outlet) -> Iterator[Any]:
    """Yield Apprise's plugins for *outlet*, those with a limit told to cut what is too long for them."""
    from apprise import OverflowMode

    for name in _INDISCREET:
        logging.getLogger(name).propagate = False
    if outlet.file:
        found, none = _from_file(outlet), f"{outlet.file.name} has no service that Apprise knows"
        none += f" with the tag {' or '.join(outlet.tags)}" if outlet.tags else ""
    else:
        found, none = _apprise([outlet.url] if outlet.url else []), "its url is no address that Apprise knows"
    if not len(found):
        raise DeliveryError(none)
    for plugin in found:
        if "overflow=" not in outlet.url:  # or a service with a limit would be left to refuse what is too long for it
            plugin.overflow_mode = OverflowMode.SPLIT
        if plugin.socket_read_timeout == type(plugin).socket_read_timeout:  # its address asks for no other
            plugin.socket_read_timeout = SECONDS_TO_ANSWER
        yield plugin


def _from_file(outlet: Outlet) -> "Apprise":
    from apprise import AppriseConfig

    assert outlet.file is not None
    config = AppriseConfig(asset=_asset())
    if not outlet.file.is_file() or not config.add(str(outlet.file)):
        raise DeliveryError(f"its file {outlet.file.name} is not there, or is no file of addresses in Apprise's form")
    services = _apprise([])
    services.add(config)
    return _apprise(list(services.find(list(outlet.tags) if outlet.tags else "all")))


def _apprise(plugins: Sequence[Any]) -> "Apprise":
    # Apprise takes a fifth of a second to import, which readers of the store should not pay.
    from apprise import Apprise

    ready = Apprise(asset=_asset())
    for plugin in plugins:
        ready.add(plugin)
    return ready


def _asset() -> "AppriseAsset":
    from apprise import AppriseAsset

    # without a time limit and one after another, Apprise stays in this thread
    return AppriseAsset(app_id="seasonwatch", app_desc="seasonwatch", service_timeout=0, async_mode=False)


def _form(plugin: Any) -> Form:
    """Return the form that a service takes: what its address asks for, else what its plugin names first."""
    from apprise import NotifyFormat

    wished = NotifyFormat.MARKDOWN if plugin.service_name in _ALWAYS_MARKDOWN else None
    return Form(plugin.resolve_format(wished).value)
