"""`crawl --dry-run` and `notify`, as a user runs them."""

import json
from pathlib import Path

import pytest

from scraper.demo import Sink

SAYS = "Season 2 of Harbour Lights will premiere on March 5, 2031, the streamer said."
MOVES = "Season 2 of Harbour Lights will premiere on June 9, 2032, the streamer said."


def configure(folder: Path, url: str, sink: Sink, extra: str = "") -> None:
    (folder / "seasonwatch.toml").write_text(
        '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
        f'[[source]]\npage = "{url}"\n[[notify]]\nname = "sink"\nurl = "json://127.0.0.1:{sink.port}/"\n{extra}\n',
        encoding="utf-8",
    )


def page(site, says: str) -> str:
    return site.page("/lights", "Harbour Lights Season 2: what we know", says, published="2030-11-02")


def test_a_dry_run_of_a_first_crawl_leaves_no_store(site, seasonwatch, tmp_path):
    with Sink() as sink:
        configure(tmp_path, page(site, SAYS), sink)
        done = seasonwatch("crawl", "--dry-run")

    assert done.returncode == 0, done.stderr
    assert (
        "would be sent to sink: Harbour Lights, season 2: a first look: Release: 5 March 2031 (confirmed)"
        in done.stdout
    )
    assert "1 page fetched" in done.stdout
    assert sink.received == []
    assert not list(tmp_path.glob("seasonwatch.db*"))


def test_a_dry_run_shows_what_is_sent_after_it(site, seasonwatch, tmp_path):
    with Sink() as sink:
        configure(tmp_path, page(site, SAYS), sink)
        seasonwatch("crawl")
        page(site, MOVES)
        store = (tmp_path / "seasonwatch.db").read_bytes()
        dry = json.loads(seasonwatch("crawl", "--all", "--dry-run", "--json").stdout)
        untouched = (tmp_path / "seasonwatch.db").read_bytes() == store
        told = len(sink.received)
        seasonwatch("crawl", "--all")

    (message,) = dry["would_send"]
    assert untouched
    assert told == 1
    assert message["subject"] == "Harbour Lights, season 2: Release moved: 5 March 2031 → 9 June 2032 (confirmed)"
    assert (sink.received[1].title, sink.received[1].message) == (message["subject"], message["body"])


def test_what_a_target_does_not_want_is_not_sent_to_it(site, seasonwatch, tmp_path):
    with Sink() as sink:
        configure(tmp_path, page(site, SAYS), sink, 'stances = ["expected"]')
        done = seasonwatch("crawl", "--json")

    assert (json.loads(done.stdout)["changes"], sink.received) == (1, [])


def test_a_message_waits_for_the_morning_unless_it_is_asked_for(site, seasonwatch, tmp_path):
    with Sink() as sink:
        configure(tmp_path, page(site, SAYS), sink, 'quiet = "00:00-23:59"')
        seasonwatch("crawl")
        waits = seasonwatch("notify")
        told = len(sink.received)
        sent = seasonwatch("notify", "--now")

    assert told == 0
    assert "sink: 1 change waits for the end of its quiet hours at 23:59; --now sends at once" in waits.stderr
    assert "sink: took 1 change in 1 message" in sent.stdout


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    return tmp_path / "apprise.yml"


def test_a_file_of_addresses_is_named_instead_of_an_address(site, seasonwatch, tmp_path, secrets):
    with Sink() as sink:
        configure(tmp_path, page(site, SAYS), sink)
        config = tmp_path / "seasonwatch.toml"
        text = config.read_text(encoding="utf-8")
        config.write_text(
            text.replace(f'url = "json://127.0.0.1:{sink.port}/"', 'file = "apprise.yml"'), encoding="utf-8"
        )
        secrets.write_text(f'urls:\n  - "json://me:kanarienvogel@127.0.0.1:{sink.port}/"\n', encoding="utf-8")
        secrets.chmod(0o644)
        refused = seasonwatch("notify", "--test")
        secrets.chmod(0o600)
        taken = seasonwatch("notify", "--test")
        seasonwatch("crawl")

    assert refused.returncode == 1
    assert "sink: others can read its file of addresses: chmod 600 apprise.yml" in refused.stderr
    assert "sink: took the sample" in taken.stdout
    assert [got.title.partition(":")[0] for got in sink.received] == ["seasonwatch", "Harbour Lights, season 2"]


def test_an_address_that_others_can_read_is_refused_with_the_remedy_and_not_shown(site, seasonwatch, tmp_path):
    with Sink() as sink:
        configure(tmp_path, page(site, SAYS), sink)
        config = tmp_path / "seasonwatch.toml"
        text = config.read_text(encoding="utf-8").replace("json://127", "json://me:kanarienvogel@127")
        config.write_text(text, encoding="utf-8")
        config.chmod(0o640)
        crawled = seasonwatch("crawl", "--log-level", "debug")
        waits = seasonwatch("notify", "--now", "--json")
        config.chmod(0o600)
        sent = seasonwatch("notify", "--now")

    shown = "".join(done.stdout + done.stderr for done in (crawled, waits, sent))
    assert "chmod 600 seasonwatch.toml" in crawled.stderr
    assert "kanarienvogel" not in shown
    assert b"kanarienvogel" not in b"".join(path.read_bytes() for path in tmp_path.glob("seasonwatch.db*"))
    assert "sink: took 1 change in 1 message" in sent.stdout
