"""Who may ask, and for what: the application as `seasonwatch serve` runs it, asked over ASGI."""

from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlite_utils import Database

from store.errors import StoreError
from store.web.guard import COOKIE, LOGIN, Guard
from store.web.serving import application, serve

from .shelf import BASE, RUNNER, WATCH

TOKEN = "a-token-that-is-long-enough"
FREE_SQL = "/seasonwatch?sql=select+42"


def ask(
    path: Path, address: str, *, token: str | None = None, host: str = "localhost:8001", **more: Any
) -> httpx.Response:
    async def asking() -> httpx.Response:
        transport = httpx.ASGITransport(app=_guard(path, token))
        async with httpx.AsyncClient(transport=transport, base_url=f"http://{host}") as client:
            return await client.request(more.pop("method", "GET"), address, **more)

    return RUNNER.run(asking())


@cache
def _guard(path: Path, token: str | None) -> Guard:
    return application(path, token=token)


@pytest.mark.parametrize("host", ["localhost:8001", "127.0.0.1:8001", "[::1]:8001"])
def test_this_machine_is_answered_by_its_own_names(path: Path, host: str):
    assert ask(path, "/", host=host).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "10.0.0.1"])
def test_a_name_that_others_may_have_resolve_to_this_machine_is_refused(path: Path, host: str):
    for address in ("/", FREE_SQL, f"{BASE}/changes", "/seasonwatch.json"):
        answer = ask(path, address, host=host)
        assert answer.status_code == 421
        assert "Lighthouse" not in answer.text


def test_on_loopback_people_may_ask_in_sql_within_a_time_limit(path: Path):
    assert "42" in ask(path, FREE_SQL).text
    endless = "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n"
    assert "SQL Interrupted" in ask(path, "/seasonwatch", params={"sql": endless}).text


@pytest.mark.parametrize(
    "sql", ["delete from claims", "drop table claims", "attach 'x.db' as x", "pragma user_version = 7"]
)
def test_nothing_is_written(path: Path, shelf: Database, sql: str):
    ask(path, "/seasonwatch", params={"sql": sql})

    assert shelf.execute("SELECT count(*) FROM claims").fetchone()[0] == 2
    assert shelf.execute("PRAGMA user_version").fetchone()[0] == 0


@pytest.mark.parametrize(
    "address", ["/", BASE, FREE_SQL, "/seasonwatch/claims.json", "/seasonwatch.db", f"{BASE}/calendar.ics"]
)
def test_without_the_token_nothing_is_answered(path: Path, address: str):
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": TOKEN}, {"Cookie": f"{COOKIE}={TOKEN}"}):
        answer = ask(path, address, token=TOKEN, headers=headers)
        assert answer.status_code == 401
        assert "Lighthouse" not in answer.text


def test_the_token_in_the_header_opens_the_pages_but_no_free_sql_and_no_download(path: Path):
    shown = {"Authorization": f"Bearer {TOKEN}"}

    assert "Lighthouse" in ask(path, "/", token=TOKEN, host="seasons.example", headers=shown).text
    assert ask(path, FREE_SQL, token=TOKEN, headers=shown).status_code == 403
    assert ask(path, "/seasonwatch.db", token=TOKEN, headers=shown).status_code == 403
    assert ask(path, "/seasonwatch/answers", token=TOKEN, headers=shown).status_code == 200


def test_a_browser_shows_the_token_once_and_has_a_cookie_that_is_not_the_token(path: Path):
    login = ask(path, f"{LOGIN}?token={TOKEN}", token=TOKEN)
    cookie = login.headers["Set-Cookie"]

    assert login.status_code == 303
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert TOKEN not in cookie
    assert ask(path, "/", token=TOKEN, headers={"Cookie": cookie.partition(";")[0]}).status_code == 200
    assert ask(path, f"{LOGIN}?token=wrong", token=TOKEN).status_code == 401


def test_a_browser_is_asked_for_the_token_in_a_form_with_one_field(path: Path):
    for address, status in ((LOGIN, 200), (f"{LOGIN}?token=wrong", 401), ("/", 401)):
        answer = ask(path, address, token=TOKEN, headers={"Accept": "text/html,*/*"})

        assert answer.status_code == status
        assert answer.text.count("<input") == 1
        assert f'action="{LOGIN}"' in answer.text
        assert "style-src 'sha256-" in answer.headers["Content-Security-Policy"]
        assert ("not the token" in answer.text) == ("wrong" in address)
        assert "Lighthouse" not in answer.text


@pytest.mark.parametrize(
    ("body", "status"),
    [(f"token={TOKEN}", 303), ("token=wrong", 401), ("", 200), ("token=" + "x" * 9000, 200), ("token=%ff%00", 401)],
)
def test_the_form_logs_in_with_the_token_alone(path: Path, body: str, status: int):
    answer = ask(path, LOGIN, token=TOKEN, method="POST", content=body)

    assert answer.status_code == status
    assert ("Set-Cookie" in answer.headers) == (status == 303)


def test_a_calendar_program_may_have_the_token_in_its_address_and_a_page_may_not(path: Path):
    assert ask(path, f"{BASE}/calendar.ics?token={TOKEN}", token=TOKEN).status_code == 200
    assert ask(path, f"{BASE}/watch/{WATCH.slug}.atom?token={TOKEN}", token=TOKEN).status_code == 200
    assert ask(path, f"/?token={TOKEN}", token=TOKEN).status_code == 401


def test_every_answer_is_kept_out_of_frames_and_guessing(path: Path):
    for address in ("/", "/seasonwatch", "/seasonwatch/claims.json"):
        headers = ask(path, address).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY" or "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_beyond_loopback_a_token_is_needed(path: Path):
    for host in ("0.0.0.0", "192.0.2.1", "::"):
        with pytest.raises(StoreError, match="SEASONWATCH_TOKEN"):
            serve(path, host=host, port=8001, listening=print)
    with pytest.raises(StoreError, match="too short"):
        serve(path, host="0.0.0.0", port=8001, listening=print, token="short")


def test_a_store_that_is_none_is_refused(tmp_path: Path):
    with pytest.raises(StoreError, match="no store here yet"):
        application(tmp_path / "none.db")
