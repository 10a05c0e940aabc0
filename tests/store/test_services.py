"""Messages as they are delivered, and addresses that stay where they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from apprise.plugins.discord import NotifyDiscord
from apprise.plugins.email import NotifyEmail
from apprise.plugins.slack import NotifySlack
from apprise.plugins.telegram import NotifyTelegram

from store.digest import Message, compose
from store.errors import DeliveryError
from store.model import Change, ChangeKind
from store.services import Outlet, load
from store.steps import News

from .desk import PAGE, WATCH, claim
from .sinks import MailSink, Sink, serving

SAID = "It <b>moves</b> @everyone <!channel> [to](https://evil.example) 2027."
SEEN = SAID.replace("<", "<\u200b").replace("@", "@\u200b").replace("](", "]\u200b(")

DISCORD = "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js"
SLACK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#general"
TELEGRAM = "tgram://123456789:abcdefg_hijklmnop/12315544/"


def message(number: int = 1) -> Message:
    """Return what a target is told of so many pages, each with a date of its own, in one message however long."""
    moved = [
        Change(ChangeKind.MOVED, claim("2026"), claim(f"{2027 + n}", SAID, credit="Northlight")) for n in range(number)
    ]
    owed = [News(WATCH, moved[n], f"{PAGE}?n={n}", "courier.example", ids=(n,)) for n in range(number)]
    parts = compose(owed, {WATCH.slug: "Expected 2027; says Northlight."})
    return Message(parts[0].subject, tuple(section for part in parts for section in part.sections))


@pytest.fixture
def sink() -> Iterator[Sink]:
    with serving(Sink()) as server:
        yield server


@pytest.fixture
def mail() -> Iterator[MailSink]:
    with serving(MailSink()) as server:
        yield server


@pytest.fixture
def elsewhere(sink: Sink, monkeypatch: pytest.MonkeyPatch) -> Sink:
    """A sink that takes what Discord, Slack and Telegram would be sent."""
    here = f"http://127.0.0.1:{sink.server_port}"
    monkeypatch.setattr(NotifyDiscord, "notify_url", here)
    monkeypatch.setattr(NotifySlack, "webhook_url", here)
    monkeypatch.setattr(NotifyTelegram, "notify_url", f"{here}/bot")
    sink.chatty = True
    return sink


def send(url: str, told: Message) -> None:
    for service in load(Outlet(url)):
        service.send(told)


def test_a_web_hook_gets_plain_text(sink: Sink):
    send(sink.url, message())

    (got,) = sink.received
    assert got["title"] == "The Lighthouse Shift, season 2: Release moved: 2026 → 2027 (expected)"
    assert f"courier.example, crediting Northlight: “{SEEN}”" in got["message"]
    assert got["message"].endswith("The answer now: Expected 2027; says Northlight.")


def test_a_web_hook_gets_the_form_that_its_address_asks_for(sink: Sink):
    send(sink.url + "&format=markdown", message())
    send(sink.url + "&format=html", message())

    markdown, html = (got["message"] for got in sink.received)
    assert "**Release moved: 2026 → 2027 (expected)**" in markdown
    assert "<b>Release moved: 2026 → 2027 (expected)</b>" in html


def test_a_mail_has_a_subject_and_reads_well_with_and_without_html(mail: MailSink):
    send(mail.url, message())

    (got,) = mail.received
    html, text = (got.get_body([kind]).get_content() for kind in ("html", "plain"))
    assert got["Subject"] == "The Lighthouse Shift, season 2: Release moved: 2026 → 2027 (expected)"
    assert "<b>Release moved: 2026 → 2027 (expected)</b>" in html
    assert f'<a href="{PAGE}?n=0">{PAGE}?n=0</a>' in html
    assert "&lt;\u200bb&gt;moves" in html
    assert f"courier.example, crediting Northlight: “{SEEN}”" in text
    assert f"{PAGE}?n=0" in text
    assert "The answer now: Expected 2027; says Northlight." in text


def test_a_mail_that_is_too_long_comes_in_pieces_of_whole_tags(mail: MailSink, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(NotifyEmail, "request_rate_per_sec", 0)  # it pauses for seconds between mails
    told = message(700)
    assert len(told.body()) > 100_000
    send(mail.url, told)

    bodies = [got.get_body(["html"]).get_content() for got in mail.received]
    assert len(bodies) > 1
    assert all(body.count("<a ") == body.count("</a>") for body in bodies)
    assert all(any(f"?n={n}<" in body for body in bodies) for n in range(700))


def test_discord_shows_markdown_and_wakes_nobody(elsewhere: Sink):
    send(DISCORD, message())

    (got,) = elsewhere.received
    assert "**Release moved: 2026 → 2027 (expected)**" in got["content"]
    assert f"<{PAGE}?n=0>" in got["content"]
    assert "@everyone" not in got["content"]
    assert "\\[to\\]" in got["content"]
    assert "allow_mentions" not in got


def test_discord_as_an_embed_pings_nobody(elsewhere: Sink):
    send(DISCORD + "?format=markdown", message())

    (got,) = elsewhere.received
    assert "content" not in got
    assert "@everyone" not in str(got["embeds"])


def test_slack_calls_no_channel_and_hides_no_link(elsewhere: Sink):
    elsewhere.refuses = lambda got: False
    with pytest.raises(DeliveryError):  # Slack says "ok" where the sink does not
        send(SLACK, message())

    text = elsewhere.received[0]["attachments"][0]["text"]
    assert "*Release moved: 2026 → 2027 (expected)*" in text
    assert "<!channel>" not in text
    assert "|to>" not in text
    assert f"<{PAGE}?n=0>" in text


def test_telegram_gets_its_own_few_tags(elsewhere: Sink):
    send(TELEGRAM, message())

    (got,) = elsewhere.received
    assert got["parse_mode"] == "HTML"
    assert "<b>Release moved: 2026 → 2027 (expected)</b>" in got["text"]
    assert "&lt;\u200bb&gt;moves" in got["text"]
    assert f'<a href="{PAGE}?n=0">' in got["text"]


@pytest.mark.parametrize(("url", "most"), [(DISCORD, 2_000), (TELEGRAM, 4_096)])
def test_a_service_with_a_limit_gets_pieces_that_fit_and_all_of_them(elsewhere: Sink, url: str, most: int):
    send(url + "?rto=9", message(40))

    texts = [str(got.get("content") or got.get("text")) for got in elsewhere.received]
    assert len(texts) > 1
    assert max(map(len, texts)) <= most
    assert all(any(f"?n={n}{end}" in text for text in texts for end in '>"<\n') for n in range(40))


def addresses(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    path.chmod(0o600)
    return path


def test_a_file_of_addresses_has_many_services_told_apart_by_tags(sink: Sink, tmp_path: Path):
    file = addresses(tmp_path / "apprise.txt", *[f"{tag}{sink.url}&-who={tag}" for tag in ("family=", "work=", "")])

    assert len(load(Outlet(file=file))) == 3
    assert len(load(Outlet(file=file, tags=("family",)))) == 1
    assert len(load(Outlet(file=file, tags=("family", "work")))) == 2


def test_a_file_may_be_yaml(sink: Sink, tmp_path: Path):
    file = addresses(tmp_path / "apprise.yml", "urls:", f'  - "{sink.url}":', "      tag: family")

    (service,) = load(Outlet(file=file, tags=("family",)))
    service.send(message())
    assert len(sink.received) == 1


@pytest.mark.parametrize(
    ("outlet", "reason"),
    [
        (Outlet("nonsense"), "its url is no address that Apprise knows"),
        (Outlet(), "its url is no address that Apprise knows"),
        (
            Outlet("json://127.0.0.1/s3cret", unusable="set the environment variable HOOK"),
            "set the environment variable",
        ),
        (Outlet(file=Path("/nowhere/apprise.yml")), "its file apprise.yml is not there"),
    ],
)
def test_an_outlet_that_leads_nowhere_says_why(outlet: Outlet, reason: str):
    with pytest.raises(DeliveryError, match=reason):
        load(outlet)


@pytest.mark.parametrize("text", ["", "s3cret nonsense", "urls: [s3cret", "include http://127.0.0.1/s3cret"])
def test_a_file_without_services_says_so_and_not_what_is_in_it(tmp_path: Path, text: str):
    for name in ("apprise.txt", "apprise.yml"):
        with pytest.raises(DeliveryError, match=name) as caught:
            load(Outlet(file=addresses(tmp_path / name, text)))

        assert "s3cret" not in str(caught.value)


def test_tags_that_no_service_has_are_named(sink: Sink, tmp_path: Path):
    file = addresses(tmp_path / "apprise.txt", f"family={sink.url}")

    with pytest.raises(DeliveryError, match="with the tag work or school"):
        load(Outlet(file=file, tags=("work", "school")))


def test_a_mark_tells_services_apart_and_is_the_same_the_next_time(sink: Sink):
    urls = (sink.url, sink.url, sink.url.replace("sesame", "sesamum"))
    one, again, other = (load(Outlet(url))[0].mark for url in urls)

    assert one == again
    assert one != other
