"""The server behind `seasonwatch serve`: Datasette with our pages, behind the guard, on one address."""

import errno
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from store.errors import StoreError
from store.schema import open_store
from store.web.guard import Guard, is_loopback

#: queries of people's own are cut off after so many milliseconds
_TIME_LIMIT: Final = 2000


def application(path: Path, *, token: str | None = None) -> Guard:
    """Return the ASGI application for the store at *path*; with *token* for whoever shows it, and without free SQL.

    Raises StoreError where there is no store that can be read.
    """
    from datasette import handle_exception
    from datasette.app import Datasette  # loads slowly, and all its plugins

    # it has rich print each error with all variables, which keeps everybody waiting for seconds at an address that is none
    handle_exception.rich = None

    open_store(path, create=False, reading=True).close()
    public = token is not None
    settings = {
        "sql_time_limit_ms": _TIME_LIMIT,
        "default_allow_sql": not public,
        "allow_download": not public,
        "allow_csv_stream": not public,
        "suggest_facets": not public,
        "default_cache_ttl": 0,
    }
    place = [str(path.absolute())]
    # a journal can't be made beside a file in a folder that may not be written: nobody writes to it then either
    files: dict[str, Any] = {"files": place} if os.access(path.absolute().parent, os.W_OK) else {"immutables": place}
    return Guard(Datasette(**files, settings=settings).app(), token)


def serve(path: Path, *, host: str, port: int, listening: Callable[[str], None], token: str | None = None) -> None:
    """Serve the store at *path* until interrupted; *listening* is told the address once it can be asked.

    Without *token* it is served on loopback alone. Raises StoreError where that is not so, where there is no store, and
    where nobody can listen there.
    """
    if token is None and not is_loopback(f"[{host}]" if ":" in host else host):
        raise StoreError(f"{host} can be reached from elsewhere: set a token in SEASONWATCH_TOKEN, or by --token-file")
    if token is not None and len(token) < _SHORTEST:
        raise StoreError(f"the token is too short: {_SHORTEST} characters at least, as from `openssl rand -hex 16`")
    asked = application(path, token=token)
    import uvicorn

    # no access log: the login link has the token
    server = uvicorn.Server(uvicorn.Config(asked, log_level="warning", access_log=False))
    with _listener(host, port) as ear:
        listening(f"http://{f'[{host}]' if ':' in host else host}:{port}/")
        with suppress(KeyboardInterrupt):
            server.run(sockets=[ear])


def _listener(host: str, port: int) -> socket.socket:
    """Return a socket that listens; raise StoreError where the port is taken or the host is none of this machine."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise StoreError(f"port {port} is taken: another program listens there; --port names another") from None
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror
        raise StoreError(f"nobody can listen on {host}, port {port}: {reason}") from None


_SHORTEST: Final = 16
