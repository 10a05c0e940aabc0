"""Timelines that go with messages, to a web hook and by mail; and messages that go without."""

from base64 import b64decode
from dataclasses import replace

import pytest

import store.picture
from store.manner import PLAINLY
from store.notify import send_due
from store.services import Outlet

from .desk import Desk, claim
from .sinks import MailSink, Sink, serving

PNG = b"\x89PNG\r\n"
WITH_PICTURE = replace(PLAINLY, picture=True)


@pytest.fixture
def told(desk: Desk) -> Desk:
    """A store that owes its target a change."""
    desk.end_first_look()
    desk.read(claim("2026"))
    return desk


def test_a_web_hook_gets_the_timeline_of_the_watch(told: Desk):
    with serving(Sink()) as sink:
        (sent,) = send_due(told.db, {"phone": Outlet(sink.url, WITH_PICTURE)}, now=told.at)

    ((attached,),) = [message["attachments"] for message in sink.received]
    assert sent.error is None
    assert (attached["filename"], attached["mimetype"]) == ("the-lighthouse-shift-2.png", "image/png")
    assert b64decode(attached["base64"]).startswith(PNG)


def test_a_mail_has_the_timeline_of_the_watch(told: Desk):
    with serving(MailSink()) as sink:
        (sent,) = send_due(told.db, {"phone": Outlet(sink.url, WITH_PICTURE)}, now=told.at)

    (mail,) = sink.received
    (picture,) = [part for part in mail.walk() if part.get_content_type() == "image/png"]
    assert sent.error is None
    assert picture.get_filename() == "the-lighthouse-shift-2.png"
    assert picture.get_content().startswith(PNG)


def test_without_the_wish_for_it_no_picture_goes_out(told: Desk):
    with serving(Sink()) as sink:
        send_due(told.db, {"phone": sink.url}, now=told.at)

    assert [message["attachments"] for message in sink.received] == [[]]


def test_a_message_goes_out_without_the_picture_that_can_t_be_drawn(told: Desk, monkeypatch, caplog):
    def fails(*_: object) -> bytes:
        raise ValueError("no ink")

    monkeypatch.setattr(store.picture, "png", fails)
    caplog.set_level("WARNING", logger="store.notify")
    with serving(Sink()) as sink:
        (sent,) = send_due(told.db, {"phone": Outlet(sink.url, WITH_PICTURE)}, now=told.at)

    assert sent.error is None
    assert [message["attachments"] for message in sink.received] == [[]]
    assert "no picture of the-lighthouse-shift-2: ValueError: no ink" in caplog.text


def test_a_service_that_refuses_a_picture_gets_the_message_without(told: Desk):
    with serving(Sink()) as sink:
        sink.refuses = lambda message: bool(message["attachments"])
        (sent,) = send_due(told.db, {"phone": Outlet(sink.url, WITH_PICTURE)}, now=told.at)

    assert sent.error is None
    assert [len(message["attachments"]) for message in sink.received] == [1, 0]
    assert told.rows("SELECT status FROM deliveries") == [("sent",)]


def test_a_message_about_no_watch_has_no_picture(told: Desk):
    told.db.execute("UPDATE changes SET watch_id = NULL, kind = 'source_failing', before_id = NULL, after_id = NULL")
    with serving(Sink()) as sink:
        send_due(told.db, {"phone": Outlet(sink.url, WITH_PICTURE)}, now=told.at)

    assert [message["attachments"] for message in sink.received] == [[]]
