"""`seasonwatch serve` as a program: where it listens, what it refuses, how it ends."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from scraper.cli.main import main
from store.schema import open_store

TOKEN = "a-token-that-is-long-enough"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    open_store(tmp_path / "seasonwatch.db").close()
    return tmp_path / "seasonwatch.db"


def serve(path: Path, *words: str, env: dict[str, str] | None = None) -> tuple[int, str]:
    done = CliRunner().invoke(
        main, ["serve", "--db", str(path), *words], env={"SEASONWATCH_TOKEN": None, **(env or {})}
    )
    return done.exit_code, done.output


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7"])
def test_without_a_token_it_listens_on_this_machine_alone(path: Path, host: str):
    status, said = serve(path, "--host", host)

    assert status == 1
    assert "SEASONWATCH_TOKEN" in said


@pytest.mark.parametrize("given", ["", " \n"])
def test_a_token_that_is_empty_is_refused(path: Path, tmp_path: Path, given: str):
    (tmp_path / "token").write_text(given, encoding="utf-8")

    for status, said in (
        serve(path, "--token-file", str(tmp_path / "token")),
        serve(path, env={"SEASONWATCH_TOKEN": given}),
    ):
        assert status == 1
        assert "holds no token" in said


def test_a_token_that_is_easily_guessed_is_refused(path: Path, tmp_path: Path):
    (tmp_path / "token").write_text("abc\n")

    assert serve(path, "--host", "0.0.0.0", "--token-file", str(tmp_path / "token"))[0] == 1
    assert "too short" in serve(path, env={"SEASONWATCH_TOKEN": "abc"})[1]


def test_there_is_no_option_that_would_show_the_token_to_everybody_on_the_machine():
    assert "--token " not in CliRunner().invoke(main, ["serve", "--help"]).output


def test_a_store_that_is_not_there_is_one_line_of_reason(tmp_path: Path):
    status, said = serve(tmp_path / "none.db")

    assert status == 1
    assert "no store here yet" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--host", "0.0.0.0"], "0.0.0.0 can be reached from elsewhere"),
        (["--host", "127.0.0.1", "--port", "{taken}"], "port {taken} is taken"),
    ],
)
def test_what_can_not_be_served_is_one_line_of_reason_and_no_address(path: Path, words: list[str], reason: str):
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = str(other.getsockname()[1])
        status, said = serve(path, *[word.format(taken=taken) for word in words])

    assert status == 1
    assert said.startswith(f"Error: {reason.format(taken=taken)}")
    assert said.count("\n") == 1
    assert "http://" not in said


def test_a_host_that_is_not_this_machine_is_one_line_of_reason(path: Path):
    status, said = serve(path, "--host", "192.0.2.7", env={"SEASONWATCH_TOKEN": TOKEN})

    assert (status, said.count("\n")) == (1, 1)
    assert "nobody can listen on 192.0.2.7, port 8001" in said


def test_it_serves_to_who_has_the_token_and_ends_at_a_signal(path: Path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "scraper.cli", "serve", "--db", str(path), "--port", str(port)]
    server = subprocess.Popen(
        command, env={**os.environ, "SEASONWATCH_TOKEN": TOKEN}, stderr=subprocess.PIPE, text=True
    )
    try:
        address = f"http://127.0.0.1:{port}/"
        _wait_for(address)
        shown = httpx.get(address, headers={"Authorization": f"Bearer {TOKEN}"})
        hidden = httpx.get(address)
    finally:
        server.send_signal(signal.SIGTERM)
        said = server.communicate(timeout=30)[1]

    assert hidden.status_code == 401
    assert "Nothing is watched yet" in shown.text
    assert said.startswith(f"{address} (Ctrl+C ends it)\n")
    assert "free SQL is off" in said
    assert TOKEN not in said


def _wait_for(address: str) -> None:
    for _ in range(300):
        try:
            httpx.get(address, timeout=5)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the server did not start")
