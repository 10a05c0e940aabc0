import http.client
import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import apprise
import pytest

from scraper.demo import Payload, Sink
from scraper.demo.sink import MAX_BODY


@pytest.fixture
def sink():
    with Sink() as sink:
        yield sink


def post(sink, body, path="/"):
    """Return the status that the sink answers to *body*."""
    try:
        with urlopen(Request(sink.url + path, data=body), timeout=5) as response:
            return response.status
    except HTTPError as error:
        with error:
            return error.code


def declare(sink, **headers):
    """Return the status that the sink answers to a POST of which only the headers have come."""
    connection = http.client.HTTPConnection("127.0.0.1", sink.port, timeout=5)
    connection.putrequest("POST", "/")
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    with connection.getresponse() as response:
        status = response.status
    connection.close()
    return status


def test_sink_keeps_messages_in_order(sink):
    for n in (1, 2):
        assert post(sink, json.dumps({"title": f"Message {n}", "message": "für alle", "type": "info"}).encode()) == 200

    assert sink.received == [Payload("Message 1", "für alle"), Payload("Message 2", "für alle")]


@pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")  # Apprise imports it
def test_sink_takes_what_apprise_sends(sink):
    sender = apprise.Apprise()
    sender.add(f"json://127.0.0.1:{sink.port}/a/path")

    assert sender.notify(title="All of Us Are Dead 2", body="late 2026 → early 2027")
    assert sink.received == [Payload("All of Us Are Dead 2", "late 2026 → early 2027")]


def test_body_of_the_greatest_size_is_kept(sink):
    frame = len(json.dumps({"message": ""}))
    body = json.dumps({"message": "x" * (MAX_BODY - frame)}).encode()

    assert len(body) == MAX_BODY
    assert post(sink, body) == 200
    assert len(sink.received) == 1


@pytest.mark.parametrize("length", [str(MAX_BODY + 1), "9" * 5000])
def test_longer_body_is_refused_unread(sink, length):
    assert declare(sink, Content_Length=length) == 413
    assert sink.received == []


@pytest.mark.parametrize("headers", [{}, {"Content_Length": "-1"}, {"Content_Length": "²"}, {"Content_Length": "many"}])
def test_body_without_a_length_is_refused(sink, headers):
    assert declare(sink, **headers) == 411
    assert sink.received == []


@pytest.mark.parametrize(
    "body",
    [b"", b"hello", b"[]", b"{}", b'{"message": 7}', b'{"title": [], "message": "x"}', b"\xff\xfe", b"[" * 100_000],
    ids=lambda body: repr(body[:30]),
)
def test_body_that_is_no_message_is_refused(sink, body):
    assert post(sink, body) == 400
    assert sink.received == []


def test_sink_has_nothing_to_show(sink):
    with pytest.raises(HTTPError) as caught, urlopen(sink.url, timeout=5):
        pass
    caught.value.close()

    assert caught.value.code == 501
