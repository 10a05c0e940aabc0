"""Who gets what when, and what targets and senders that break cost: real services on loopback, real processes."""

import random
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from datetime import time as clock
from pathlib import Path
from typing import Any

import pytest

from store import notify, outbox
from store.manner import Manner, Mode
from store.notify import Sent, preview, send_due, send_test
from store.outbox import LEASE
from store.schema import open_store
from store.services import Outlet

from .desk import NOON, Desk, claim
from .sinks import MailSink, Sink, serving

HOUR = timedelta(hours=1)


@pytest.fixture
def sink() -> Iterator[Sink]:
    with serving(Sink()) as server:
        yield server


@pytest.fixture
def other() -> Iterator[Sink]:
    with serving(Sink()) as server:
        yield server


@pytest.fixture
def owing(desk: Desk) -> Desk:
    """A desk at which the phone is owed news of three pages, found at one, two and three o'clock."""
    desk.end_first_look()
    for number in range(3):
        desk.read(claim(f"202{number + 6}"), url=f"https://{number}.example/")
    return desk


def status(desk: Desk) -> dict[object, object]:
    return dict(desk.rows("SELECT status, count(*) FROM deliveries GROUP BY 1"))


def send(desk: Desk, outlet: Outlet, after: timedelta = timedelta(), *, at_once: bool = False) -> list[Sent]:
    return send_due(desk.db, {"phone": outlet}, now=NOON + after, at_once=at_once)


def test_each_change_comes_in_a_message_of_its_own(owing: Desk, sink: Sink):
    assert send(owing, Outlet(sink.url, Manner(Mode.EACH))) == [Sent("phone", 3, None, 3)]
    assert [str(got["title"]).count("New date") for got in sink.received] == [1, 1, 1]


def test_a_message_that_is_refused_in_a_row_stops_the_row_and_repeats_nothing(owing: Desk, sink: Sink):
    sink.refuses = lambda got: "2027" in str(got["title"])
    (sent,) = send(owing, Outlet(sink.url, Manner(Mode.EACH)))
    told = [str(got["title"])[-15:-11] for got in sink.received]
    assert (told[-1], sent.changes, sent.messages) == ("2027", 4 - len(told), len(told) - 1)

    sink.refuses = lambda got: False
    send(owing, Outlet(sink.url, Manner(Mode.EACH)), at_once=True)
    counts = Counter(str(got["title"]) for got in sink.received)
    assert sorted(counts.values()) == [1, 1, 2]
    assert status(owing) == {"sent": 3}


def test_a_daily_message_waits_for_its_time_and_has_what_came_before_it(owing: Desk, sink: Sink):
    daily = Outlet(sink.url, Manner(Mode.DAILY, clock(14, 30), zone=UTC))

    assert send(owing, daily, 2.4 * HOUR) == []
    assert send(owing, daily, 2.6 * HOUR) == [Sent("phone", 2)]
    assert send(owing, daily, 25 * HOUR) == []
    assert send(owing, daily, 27 * HOUR) == [Sent("phone", 1)]


def test_nothing_is_sent_in_quiet_hours_and_all_after_them(owing: Desk, sink: Sink):
    quiet = Outlet(sink.url, Manner(quiet=(clock(11), clock(15)), zone=UTC))

    assert send(owing, quiet) == []
    assert status(owing) == {"due": 3}
    assert send(owing, quiet, 3 * HOUR) == [Sent("phone", 3)]


def test_a_cap_keeps_the_rest_for_the_next_day(owing: Desk, sink: Sink):
    capped = Outlet(sink.url, Manner(Mode.EACH, cap=2, zone=UTC))

    assert send(owing, capped) == [Sent("phone", 3, None, 2)]  # the last has the rest
    owing.read(claim("2031"), url="https://3.example/")
    assert send(owing, capped, 2 * HOUR) == []
    assert send(owing, capped, 12 * HOUR) == [Sent("phone", 1)]


def test_who_asks_for_it_now_waits_for_nothing(owing: Desk, sink: Sink):
    manner = Manner(Mode.DAILY, clock(3), (clock(11), clock(15)), 1, UTC)

    assert send(owing, Outlet(sink.url, manner)) == []
    assert send(owing, Outlet(sink.url, manner), at_once=True) == [Sent("phone", 3)]


def test_a_preview_shows_what_is_owed_and_marks_nothing(owing: Desk, sink: Sink):
    before = owing.rows("SELECT * FROM deliveries")
    shown = preview(owing.db, {"phone": Outlet(sink.url), "mail": Outlet(sink.url)}, now=NOON)

    assert [len(message.ids) for message in shown["phone"]] == [3]
    assert "mail" not in shown
    assert owing.rows("SELECT * FROM deliveries") == before
    assert sink.received == []


def test_an_outlet_that_is_unusable_is_a_refusal_on_record(owing: Desk):
    unusable = Outlet(unusable="set the environment variable HOOK, which its url names")

    assert send(owing, unusable) == [Sent("phone", 3, unusable.unusable, 0)]
    assert owing.rows("SELECT DISTINCT status, attempts, error FROM deliveries") == [("due", 1, unusable.unusable)]


@pytest.fixture
def both(sink: Sink, other: Sink, tmp_path: Path) -> Outlet:
    """An outlet of two services."""
    file = tmp_path / "apprise.txt"
    file.write_text(f"{sink.url}\n{other.url}\n", encoding="utf-8")
    return Outlet(file=file)


def test_a_service_that_has_it_gets_it_only_once_while_another_refuses(
    owing: Desk, sink: Sink, other: Sink, both: Outlet
):
    other.status = 500
    (sent,) = send(owing, both)
    assert "500" in str(sent.error)
    assert status(owing) == {"due": 3}

    owing.read(claim("2031"), url="https://3.example/")
    send(owing, both, 4 * HOUR)
    other.status = 200
    assert send(owing, both, 5 * HOUR, at_once=True) == [Sent("phone", 4)]
    assert [str(got["message"]).count("example:") for got in sink.received] == [3, 1]
    assert str(other.received[-1]["message"]).count("example:") == 4
    assert status(owing) == {"sent": 4}


def test_what_a_service_lacks_that_is_no_longer_named_is_done_with(owing: Desk, sink: Sink, other: Sink, both: Outlet):
    other.status = 500
    send(owing, both)
    both.file.write_text(sink.url, encoding="utf-8")

    assert send(owing, both, at_once=True) == [Sent("phone", 0, None, 0)]
    assert status(owing) == {"sent": 3}
    assert len(sink.received) == 1


def test_a_sample_goes_to_every_service_and_tells_how_many_refused(sink: Sink, other: Sink, both: Outlet):
    other.status = 500

    with pytest.raises(Exception, match="1 of 2: Failed to send JSON POST notification"):
        send_test(both)
    assert [got["title"] for got in sink.received] == ["seasonwatch: a test"]


def hangs_up(sink: Sink) -> None:
    sink.hangs_up = True


def is_down(sink: Sink) -> None:
    sink.status = 503


@pytest.mark.parametrize("trouble", [hangs_up, is_down])
def test_a_target_in_trouble_is_owed_all_until_it_is_out_of_it(owing: Desk, sink: Sink, trouble):
    trouble(sink)
    for hours in range(4):
        send(owing, Outlet(sink.url), hours * HOUR, at_once=True)
    assert status(owing) == {"due": 3}

    sink.hangs_up, sink.status = False, 200
    send(owing, Outlet(sink.url), 5 * HOUR, at_once=True)
    assert status(owing) == {"sent": 3}
    assert len({str(got) for got in sink.received}) == 1


def test_what_came_while_a_target_was_away_is_told_as_one_step(owing: Desk, sink: Sink):
    sink.status = 500
    for hours, edtf in enumerate(["2030", "2031", "2032"]):
        owing.read(claim(edtf), url="https://0.example/")
        send(owing, Outlet(sink.url), hours * HOUR, at_once=True)
    sink.status = 200
    send(owing, Outlet(sink.url), 9 * HOUR, at_once=True)

    text = str(sink.received[-1]["message"])
    assert text.count("https://0.example/") == 1
    assert "New date for the release: 2032 (expected)\n0.example" in text
    assert status(owing) == {"sent": 6}


def test_a_target_that_is_slow_to_answer_is_not_told_again(owing: Desk, sink: Sink):
    sink.pause = 5

    assert send(owing, Outlet(sink.url)) == [Sent("phone", 3)]
    assert len(sink.received) == 1


def test_what_takes_longer_to_send_than_a_lease_lasts_is_not_taken_over(
    owing: Desk, sink: Sink, path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(outbox, "LEASE", timedelta(seconds=2))
    monkeypatch.setattr(notify, "RENEW_SECONDS", 0.5)
    sink.pause = 4
    taken_over = []

    def another() -> None:
        time.sleep(3)
        with closing(open_store(path)) as db:
            taken_over.append(outbox.lease_due(db, "phone", now=datetime.now(UTC), at_once=True))

    with ThreadPoolExecutor() as pool:
        pool.submit(another)
        sent = send_due(owing.db, {"phone": sink.url}, now=datetime.now(UTC))

    assert taken_over == [None]
    assert sent == [Sent("phone", 3)]
    assert len(sink.received) == 1


NOTIFY = """
import sys
from datetime import datetime
from store.notify import send_due
from store.schema import open_store
from store.services import Outlet
from store import notify, outbox
from store.manner import Manner, Mode

db = open_store(sys.argv[1])
print("sending", flush=True)
send_due(db, {"phone": Outlet(sys.argv[2], Manner(Mode.EACH))}, now=datetime.fromisoformat(sys.argv[3]), at_once=True)
db.close()
"""


def test_kills_lose_nothing_and_repeat_at_most_one_message_each(owing: Desk, sink: Sink, path: Path):
    for number in range(20):
        owing.read(claim(f"20{number + 30}"), url=f"https://kill{number}.example/")
    sink.pause = 0.02
    chance = random.Random(5)
    for kills in range(6):
        now = NOON + kills * (LEASE + HOUR)
        words = [sys.executable, "-c", NOTIFY, str(path), sink.url, now.isoformat()]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as sender:
            assert sender.stdout is not None
            sender.stdout.readline()
            time.sleep(chance.uniform(0.2, 0.6))
            sender.kill()
    send(owing, Outlet(sink.url, Manner(Mode.EACH)), 9 * (LEASE + HOUR), at_once=True)

    told = Counter(str(got["message"]) for got in sink.received)
    assert status(owing) == {"sent": 23}
    assert len(told) >= 23  # the answer at its end may differ
    assert len(sink.received) - 23 <= 6
    with closing(open_store(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_no_message_goes_out_before_the_one_before_it_is_marked(
    owing: Desk, sink: Sink, monkeypatch: pytest.MonkeyPatch
):
    ahead: list[int] = []

    def slowly(*args: Any, **kwargs: Any) -> None:
        time.sleep(0.2)
        ahead.append(len(sink.received) - len(ahead))
        outbox.mark_sent(*args, **kwargs)

    monkeypatch.setattr(notify, "mark_sent", slowly)

    assert send(owing, Outlet(sink.url, Manner(Mode.EACH))) == [Sent("phone", 3, None, 3)]
    assert ahead == [1, 1, 1]


def test_what_comes_behind_a_message_that_took_too_long_is_not_sent(
    owing: Desk, sink: Sink, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(notify, "SECONDS_TO_SEND", 1)
    sink.pause = 2

    (sent,) = send(owing, Outlet(sink.url, Manner(Mode.EACH)))
    time.sleep(2)

    assert sent.error == "no answer within 1 seconds"
    assert len(sink.received) == 1


CANARY = "kanarienvogel"

#: addresses that fail in many ways, each with the canary in every place that may be a secret
BROKEN = [
    f"json://{CANARY}:{CANARY}@127.0.0.1:9/{CANARY}?-x={CANARY}",
    f"jsons://127.0.0.1:9/{CANARY}",
    f"xml://127.0.0.1:9/{CANARY}",
    f"json://{CANARY}.localhost:9/",
    f"form://127.0.0.1:{{port}}/{CANARY}",
    f"nonsense://{CANARY}",
    f"discord://{CANARY}",
    f"discord://{CANARY}/{CANARY}",
    f"slack://{CANARY}/{CANARY}/{CANARY}",
    f"slack://xoxb-1234-1234-{CANARY}/#general",
    f"tgram://123456789:{CANARY}_{CANARY}/1",
    f"ntfys://{CANARY}:{CANARY}@127.0.0.1/{CANARY}",
    f"gotify://127.0.0.1:9/{CANARY}",
    f"pover://{CANARY}@{CANARY}",
    f"matrix://{CANARY}:{CANARY}@127.0.0.1:9/#{CANARY}",
    f"mailto://{CANARY}:{CANARY}@127.0.0.1:{{mail}}?from=a@b.example&to=c@d.example&mode=insecure",
    f"mailto://{CANARY}:{CANARY}@127.0.0.1:9?from=a@b.example&to=c@d.example",
    f"json://127.0.0.1:9/?-{CANARY}%2F{CANARY}=a",
    f"json://[{CANARY}",
]

LOUD = """
import json, logging, sys
from dataclasses import asdict
from datetime import datetime
from importlib import import_module
from store.notify import send_due, send_test
from store.schema import open_store

logging.basicConfig(level=logging.DEBUG)
for plugin, place in {
    "discord.NotifyDiscord": "notify_url",
    "pushover.NotifyPushover": "notify_url",
    "slack.NotifySlack": "api_url",
    "telegram.NotifyTelegram": "notify_url",
}.items():
    module, name = plugin.split(".")
    setattr(getattr(import_module(f"apprise.plugins.{module}"), name), place, "http://127.0.0.1:9/{}")
db = open_store(sys.argv[1])
urls = dict(enumerate(json.load(sys.stdin)))
print(json.dumps([asdict(one) for one in send_due(db, {"phone": urls[0]}, now=datetime.fromisoformat(sys.argv[2]))]))
for url in urls.values():
    try:
        send_test(url)
    except Exception as error:
        print(type(error).__name__, error)
    print(send_due(db, {"phone": url}, now=datetime.fromisoformat(sys.argv[2]), at_once=True))
db.close()
"""


def test_no_address_stands_in_any_output_or_byte_of_the_store(owing: Desk, sink: Sink, path: Path):
    sink.status = 500
    with serving(MailSink()) as mail, socket.create_server(("127.0.0.1", 0)):
        places = {"{port}": str(sink.server_port), "{mail}": str(mail.server_address[1])}
        urls = [
            url
            for url in BROKEN
            for url in [url.replace("{port}", places["{port}"]).replace("{mail}", places["{mail}"])]
        ]
        done = subprocess.run(
            [sys.executable, "-c", LOUD, str(path), NOON.isoformat()],
            input=str(urls).replace("'", '"'),
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )

    files = [place.read_bytes() for place in path.parent.iterdir() if place.is_file()]
    assert done.stdout.count("DeliveryError") == len(BROKEN)
    assert CANARY not in (done.stdout + done.stderr).casefold()
    assert not [True for content in files if CANARY.encode() in content.lower()]
    assert status(owing) == {"due": 3}
