"""Who may ask: on loopback, this machine by its own name; beyond it, whoever has the token.

A page on the web can have its name resolve to this machine (DNS rebinding) and so read what a browser here may read:
therefore a request that calls us by another name is refused. The token is kept as a digest and compared in constant time;
a browser shows it once, in a form or an address, and has a cookie from then on.
"""

import hmac
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from http.cookies import CookieError, SimpleCookie
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import parse_qs

from store.web import login

Scope = Mapping[str, Any]
Send = Callable[[dict[str, Any]], Awaitable[None]]
App = Callable[[Scope, Any, Send], Awaitable[None]]

#: where a browser shows the token: in a form, or as ?token=…
LOGIN: Final = "/-/seasonwatch/login"
COOKIE: Final = "seasonwatch_token"

#: programs that subscribe to these can't log in: the token may stand in the address
_SUBSCRIBED: Final = (".ics", ".atom")

_LASTS: Final = 90 * 24 * 3600
_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
)

#: our own pages have a policy that allows no script; Datasette's have scripts and styles within them
_POLICY: Final = (
    b"content-security-policy",
    b"default-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
    + b" frame-ancestors 'none'",
)


@dataclass(frozen=True, slots=True)
class Guard:
    """The application *app*, asked only by who may: with *token* whoever shows it, without it this machine."""

    app: App
    token: str | None = None

    async def __call__(self, scope: Scope, receive: Any, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # we speak no other protocol
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        if self.token is None and not is_loopback(headers.get("host", "")):
            await _refuse(send, 421, "seasonwatch answers here to the name localhost alone\n")
        elif self.token is not None and scope["path"] == LOGIN:
            await self._log_in(scope, receive, send, self.token)
        elif self.token is not None and not self._shown(scope, headers, self.token):
            await _ask(send, 401) if "text/html" in headers.get("accept", "") else await _refuse(send, 401, _NEEDED)
        else:
            await self.app(scope, receive, _safely(send))

    def _shown(self, scope: Scope, headers: Mapping[str, str], token: str) -> bool:
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and _same(bearer.strip(), token):
            return True
        if scope["path"].endswith(_SUBSCRIBED) and _same(_asked_with(scope), token):
            return True
        cookies = SimpleCookie()
        try:
            cookies.load(headers.get("cookie", ""))
        except CookieError:
            return False
        return COOKIE in cookies and _same(cookies[COOKIE].value, _digest(token))

    async def _log_in(self, scope: Scope, receive: Any, send: Send, token: str) -> None:
        shown = await login.posted(receive) if scope["method"] == "POST" else _asked_with(scope)
        if not _same(shown, token):
            await _ask(send, 401 if shown else 200, wrong=bool(shown))
            return
        secure = "; Secure" if scope.get("scheme") == "https" else ""
        cookie = f"{COOKIE}={_digest(token)}; Path=/; Max-Age={_LASTS}; HttpOnly; SameSite=Lax{secure}"
        headers = [(b"location", b"/"), (b"set-cookie", cookie.encode()), (b"cache-control", b"no-store")]
        await send({"type": "http.response.start", "status": 303, "headers": [*headers, *_HEADERS]})
        await send({"type": "http.response.body", "body": b""})


def is_loopback(host: str) -> bool:
    """Whether a host, with or without a port, is this machine by its own name.

    >>> [is_loopback(host) for host in ("localhost:8001", "127.0.0.1", "[::1]:80", "evil.example", "127.0.0.1.evil.example")]
    [True, True, True, False, False]
    """
    name = host.partition("]")[0].removeprefix("[") if host.startswith("[") else host.partition(":")[0]
    if name.casefold().rstrip(".") == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def _asked_with(scope: Scope) -> str:
    query: bytes = scope["query_string"]
    return parse_qs(query.decode("latin-1")).get("token", [""])[0]


def _digest(token: str) -> str:
    return sha256(f"seasonwatch {token}".encode()).hexdigest()


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


def _safely(send: Send) -> Send:
    """Add the headers that every answer has, Datasette's own pages too."""

    async def sending(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            known = {name.lower() for name, _ in message.get("headers", ())}
            further = [pair for pair in (*_HEADERS, _POLICY) if pair[0] not in known]
            message = {**message, "headers": [*message.get("headers", ()), *further]}
        await send(message)

    return sending


_NEEDED: Final = "seasonwatch needs its token: Authorization: Bearer …, or open the login link\n"


async def _ask(send: Send, status: int, *, wrong: bool = False) -> None:
    """Answer with the form for the token."""
    kept = [(b"cache-control", b"no-store"), (b"content-security-policy", login.POLICY)]
    challenge = [(b"www-authenticate", b"Bearer")] if status == 401 else []
    headers = [(b"content-type", b"text/html; charset=utf-8"), *challenge, *kept, *_HEADERS]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": login.form(LOGIN, wrong=wrong)})


async def _refuse(send: Send, status: int, words: str) -> None:
    kind = (b"content-type", b"text/plain; charset=utf-8")
    challenge = [(b"www-authenticate", b"Bearer")] if status == 401 else []
    await send({"type": "http.response.start", "status": status, "headers": [kind, *challenge, *_HEADERS]})
    await send({"type": "http.response.body", "body": words.encode()})
