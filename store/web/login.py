"""The form in which a browser shows the token: a page of its own, for the style sheet is behind the token too."""

from base64 import b64encode
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Any, Final
from urllib.parse import parse_qs

#: more than a token takes is not read
_MOST: Final = 4096

_STYLE: Final = """
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { display: grid; place-content: center; min-height: 90vh; margin: 0 1rem; background: #f7f3ea; color: #1f1b16; }
h1 { font: 600 1.6rem/1.2 Georgia, serif; margin: 0 0 1rem; }
label { display: block; margin-bottom: .3rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; }
input, button { font: inherit; padding: .5rem .7rem; border: 1px solid #8a8174; border-radius: 7px; }
input { flex: 1 1 16rem; min-width: 0; background: #fffdf9; color: inherit; }
button { background: #1f1b16; color: #fffdf9; border-color: #1f1b16; cursor: pointer; }
:focus-visible { outline: 3px solid #0b6e61; outline-offset: 2px; }
p { margin: .8rem 0 0; max-width: 40ch; }
.wrong { color: #a8325e; }
@media (prefers-color-scheme: dark) {
  body { background: #161412; color: #f0ebe2; }
  input { background: #1f1c19; }
  button { background: #f0ebe2; color: #161412; }
  .wrong { color: #f094b3; }
}
"""

#: the page's own style and its own form, nothing else
POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(_STYLE.encode()).digest()).decode()}';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
).encode()


def form(address: str, *, wrong: bool = False) -> bytes:
    """Return the page that asks for the token and sends it to *address*; *wrong* says that the last one was none."""
    told = '<p class="wrong" role="alert">That is not the token.</p>' if wrong else ""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>seasonwatch</title><style>{_STYLE}</style></head>
<body><main><h1>seasonwatch</h1>
<label for="token">Token</label>
<form method="post" action="{address}"><input id="token" name="token" type="password" autocomplete="current-password"
 required autofocus><button>Look</button></form>{told}
<p>It is in the file, or the variable SEASONWATCH_TOKEN, that the server was started with.</p></main></body></html>
""".encode()


async def posted(receive: Callable[[], Awaitable[Any]]) -> str:
    """Return the token that the form sent, "" where it sent none or far too much."""
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > _MOST or message["type"] != "http.request":
            return ""
        more = message.get("more_body", False)
    return parse_qs(body.decode("latin-1")).get("token", [""])[0]
