"""The hooks by which Datasette takes our pages in, where one of its files is a store of ours; elsewhere they do nothing."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlencode

from datasette import hookimpl
from datasette.utils.asgi import Request, Response
from jinja2 import Environment
from sqlite_utils import Database

from store.glossary import Relation, relations
from store.migrations import migrations
from store.questions import QUESTIONS, Question
from store.web import files, pages, stories, watchpage
from store.web.pages import BASE, Asked, Shown
from store.web.phrases import FILTERS
from store.web.visits import LASTS, cookie_of

if TYPE_CHECKING:
    from datasette.app import Datasette  # which imports its plugins

Page = Callable[[Database, Asked], Shown]
View = Callable[[Request, "Datasette"], Awaitable[Response]]

#: paths -> what is shown there
_PAGES: Final[tuple[tuple[str, Page], ...]] = (
    (f"^{BASE}/?$", pages.front),
    (f"^{BASE}/changes$", pages.changes),
    (f"^{BASE}/sites$", pages.sites),
    (f"^{BASE}/site/(?P<part>[^/]+)$", pages.site),
    (f"^{BASE}/search$", pages.search),
    (rf"^{BASE}/claim/(?P<part>\d{{1,15}})$", stories.claim),
    (f"^{BASE}/page$", stories.page),
)
_WATCH: Final = f"^{BASE}/watch/(?P<part>[^/]+)$"

#: Datasette serves what lies in a plugin's folder `static`
_STYLE: Final = "/-/static-plugins/seasonwatch/seasonwatch.css"
_DARK: Final = "/-/static-plugins/seasonwatch/tables.css"

#: tables that are nobody's business but ours
_HIDDEN: Final = ("_sqlite_migrations",)

#: what our pages may load: our style sheet and pictures, nothing from elsewhere, no script
POLICY: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


@hookimpl
def register_routes(datasette: "Datasette") -> list[tuple[str, View]]:
    """Put our pages at their addresses; the front page at `/` too where the store is the only file."""
    name = _store_in(datasette)
    if name is None:
        return []
    routes = [(path, _view(name, page)) for path, page in _PAGES]
    routes += [(path, _file(name, make)) for path, make in files.FILES]
    routes += [(_WATCH, _view(name, watchpage.watch)), (f"^{BASE}/.*$", _view(name, _nothing))]
    return [("^/$", _view(name, pages.front)), *routes] if len(datasette.files) == 1 else routes


@hookimpl
def prepare_jinja2_environment(env: Environment, datasette: "Datasette") -> None:
    """Teach the templates how we put things, and where things are: below Datasette's `base_url`, if it has one."""
    env.filters.update({f"sw_{name}": function for name, function in FILTERS.items()})
    at = datasette.urls.path
    env.globals.update(
        sw_base=at(BASE),
        sw_style=at(_STYLE),
        sw_watch=lambda slug: at(pages.watch_address(slug)),
        sw_site=lambda domain: at(pages.site_address(domain)),
        sw_claim=lambda number: at(f"{BASE}/claim/{number}"),
        sw_page=lambda url: at(f"{BASE}/page?{urlencode({'url': url})}"),
    )


@hookimpl
def extra_css_urls(datasette: "Datasette", database: str | None) -> list[str]:
    """Let Datasette's own pages about a store be dark where somebody wants them so, as ours are."""
    name = _store_in(datasette)
    ours = name is not None and (database == name or (database is None and len(datasette.files) <= 1))
    return [datasette.urls.path(_DARK)] if ours else []


@hookimpl
def canned_queries(datasette: "Datasette", database: str) -> dict[str, dict[str, str]]:
    """Offer the questions that people ask, as queries to be run and changed."""
    if database != _store_in(datasette):
        return {}
    return {one.name: {"sql": _opened(one), "title": one.title, "description": _example(one)} for one in QUESTIONS}


def _opened(one: Question) -> str:
    """Return the SQL of a question in which an empty field stands for its example: so it opens, and must say something."""
    sql = one.sql
    for name, value in one.example.items():
        example = _ANY_WATCH if name == "watch" else f"'{value}'"
        sql = sql.replace(f":{name}", f"coalesce(nullif(:{name}, ''), {example})")
    return sql


#: the watch of the store that was first waited for
_ANY_WATCH: Final = "(SELECT slug FROM watches WHERE removed_at IS NULL ORDER BY id LIMIT 1)"


@hookimpl
def menu_links(datasette: "Datasette") -> list[dict[str, str]]:
    """Lead from Datasette's own pages back to ours."""
    return [{"href": datasette.urls.path(BASE), "label": "Seasonwatch"}] if _store_in(datasette) else []


@hookimpl
def get_metadata(datasette: "Datasette", database: str | None) -> dict[str, Any]:
    """Say on Datasette's own pages what the file, its tables and their columns are."""
    name = _store_in(datasette)
    if name is None or database not in (None, name):
        return {}
    known = _relations(str(datasette.databases[name].path)) or ()
    tables: dict[str, Any] = {
        one.name: {"description": one.meaning, "columns": {part.name: part.meaning for part in one.columns}}
        for one in known
    }
    tables |= {one: {"hidden": True} for one in _HIDDEN}
    about = "What pages claim about the seasons that are waited for, and how that changed."
    return {"databases": {name: {"description": about, "tables": tables}}}


@hookimpl
def handle_exception(
    datasette: "Datasette", request: Request, exception: Exception
) -> Callable[[], Awaitable[Response]] | None:
    """Say in our style that there is nothing at an address, with the ways to go on; all else is left to Datasette."""
    name = _store_in(datasette)
    if name is None or getattr(exception, "status", None) != 404 or request.path.endswith(".json"):
        return None

    async def answered() -> Response:
        return await _rendered(datasette, name, request, _nothing(Database(memory=True), Asked("", {}, _now())))

    return answered


def _example(question: Question) -> str:
    """Say what may stand in each field, and what an empty one stands for."""
    shown = {name: "the first watch" if name == "watch" else value for name, value in question.example.items()}
    return "; ".join(f"{name}: for example {value} (empty: {shown[name]})" for name, value in question.example.items())


def _store_in(datasette: "Datasette") -> str | None:
    """Return the name of the first of Datasette's files that is a store of ours; None where none is."""
    files = ((name, database.path) for name, database in datasette.databases.items() if database.path)
    return next((name for name, path in files if _relations(str(path)) is not None), None)


def _relations(path: str) -> tuple[Relation, ...] | None:
    """Return what the tables of the store in a file mean; None where it is no store of ours, or can't be read just now."""
    try:
        return _known(path)
    except sqlite3.Error:
        return None


@cache
def _known(path: str) -> tuple[Relation, ...] | None:
    """Return the same, remembered once it was found out; raise sqlite3.Error where the file can't be read."""
    address = f"{Path(path).absolute().as_uri()}?mode=ro"
    try:
        return _read_relations(address)
    except sqlite3.OperationalError:  # a folder that may not be written has no room for a journal
        return _read_relations(f"{address}&immutable=1")


def _read_relations(address: str) -> tuple[Relation, ...] | None:
    with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE)) as connection:
        db = Database(connection)
        return tuple(relations(db)) if migrations.applied(db) else None


#: seconds for which a writer may keep us from finding out what a file is
_PATIENCE: Final = 5


def _nothing(_db: Database, _asked: Asked) -> Shown:
    return pages.missing("No such page", "There is nothing at this address.")


def _view(name: str, page: Page) -> View:
    async def view(request: Request, datasette: "Datasette") -> Response:
        try:
            shown = await _read(datasette, name, request, page)
        except sqlite3.Error as error:
            shown = pages.unreadable(str(error))
        response = await _rendered(datasette, name, request, shown)
        if shown.visit:
            cookie = _cookie(datasette, name)
            response.set_cookie(cookie, shown.visit.cookie, max_age=LASTS, httponly=True, samesite="lax")
        return response

    return view


async def _rendered(datasette: "Datasette", name: str, request: Request, shown: Shown) -> Response:
    values = {**shown.values, "now": _now(), "sw_tables": datasette.urls.database(name)}
    text = await datasette.render_template(f"seasonwatch/{shown.template}", values, request)
    return Response.html(text, status=shown.status, headers=dict(_HEADERS))


def _file(name: str, make: files.Make) -> View:
    async def view(request: Request, datasette: "Datasette") -> Response:
        try:
            made = await _read(datasette, name, request, make)
        except sqlite3.Error:
            made = files.Made(b"the store could not be read\n", "text/plain; charset=utf-8", 503)
        return Response(made.body, status=made.status, headers=dict(_HEADERS), content_type=made.kind)

    return view


async def _read(datasette: "Datasette", name: str, request: Request, page: Callable[[Database, Asked], Any]) -> Any:
    part = unquote(request.scope["url_route"]["kwargs"].get("part") or "")
    query = {key: request.args.get(key) or "" for key in request.args}
    base = str(datasette.absolute_url(request, datasette.urls.path(BASE)))
    asked = Asked(part, query, _now(), request.cookies.get(_cookie(datasette, name)), base)
    return await datasette.get_database(name).execute_fn(lambda connection: page(Database(connection), asked))


def _cookie(datasette: "Datasette", name: str) -> str:
    return cookie_of(str(datasette.databases[name].path))


def _now() -> datetime:
    return datetime.now(UTC)
