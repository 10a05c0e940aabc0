"""Datasette's own pages around ours: the questions, what tables mean, the way back. A test for each hook."""

import re
from html import unescape
from pathlib import Path

import pytest
from datasette.app import Datasette
from sqlite_utils import Database

import store.web
from store.glossary import relations
from store.questions import QUESTIONS, Question
from store.schema import open_store
from store.web import plugin

from .shelf import BASE, RUNNER, ask


@pytest.mark.parametrize("hook", store.web.__all__)
def test_hook_has_a_test(hook: str):
    assert f"test_{hook}" in globals()


def test_register_routes(path: Path, tmp_path: Path):
    assert ask(path, BASE).status_code == 200
    Database(tmp_path / "other.db").table("things").insert({"id": 1})
    assert ask(tmp_path / "other.db", f"{BASE}/changes").status_code == 404


def test_handle_exception(path: Path, tmp_path: Path):
    """What Datasette does not find is said in our style, with the way back; programs and others' files get Datasette's."""
    answer = ask(path, "/nonsense")
    Database(tmp_path / "other.db").table("things").insert({"id": 1})

    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.text
    assert f'href="{BASE}"' in answer.text
    assert "content-security-policy" in answer.headers
    assert ask(path, "/nonsense.json").json()["ok"] is False
    assert "seasonwatch" not in ask(tmp_path / "other.db", "/nonsense").text


def test_a_store_that_could_not_be_read_for_a_while_is_found_later(tmp_path: Path):
    place = tmp_path / "seasonwatch.db"
    place.write_bytes(b"SQLite format 3\x00" + bytes(84))

    assert plugin._relations(str(place)) is None
    place.unlink()
    open_store(place).close()
    assert plugin._relations(str(place))


def test_prepare_jinja2_environment(path: Path):
    """Everything that leads somewhere lies below Datasette's own base."""

    async def asking() -> str:
        datasette = Datasette([str(path)], settings={"base_url": "/look/"})
        await datasette.invoke_startup()
        front = await datasette.client.get(BASE)
        feed = await datasette.client.get(f"{BASE}/changes.atom")
        return front.text + feed.text

    text = RUNNER.run(asking())
    assert "12 June" in text
    assert re.search(r'(href|action)="/look/-/seasonwatch', text)
    assert not re.search(r'(href|action)="/(?!look/)', text)
    assert "http://localhost/look/-/seasonwatch/" in text


def test_extra_css_urls(path: Path, tmp_path: Path):
    """Datasette's pages about a store are dark where ours are; those about other files are left as they are."""
    Database(tmp_path / "other.db").table("things").insert({"id": 1})

    for address in ("/seasonwatch", "/seasonwatch/claims", "/seasonwatch/claims/1", "/-/settings"):
        assert "seasonwatch/tables.css" in ask(path, address).text or address == "/-/settings"
    assert "prefers-color-scheme: dark" in ask(path, "/-/static-plugins/seasonwatch/tables.css").text
    assert "tables.css" not in ask(tmp_path / "other.db", "/other").text


def test_menu_links(path: Path):
    assert f'href="{BASE}"' in ask(path, "/seasonwatch").text


def test_get_metadata(path: Path):
    meaning = next(one.meaning for one in relations(Database(path)) if one.name == "current_claims")

    assert meaning in unescape(ask(path, "/seasonwatch/current_claims").text)
    tables = ask(path, "/seasonwatch.json").json()["tables"]
    assert {table["name"] for table in tables if table["hidden"]} >= {"_sqlite_migrations"}
    assert "claims" in {table["name"] for table in tables if not table["hidden"]}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_canned_queries(path: Path, question: Question):
    query = "&".join(f"{name}={value}" for name, value in question.example.items())
    filled, opened = ask(path, f"/seasonwatch/{question.name}?{query}"), ask(path, f"/seasonwatch/{question.name}")

    for answer in (filled, opened):
        assert answer.status_code == 200
        assert question.title in unescape(answer.text)
        assert "SQL error" not in answer.text
        assert "message-error" not in answer.text
