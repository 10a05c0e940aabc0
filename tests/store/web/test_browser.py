"""The pages in headless Chromium, served by the command as it is: links, filters, keyboard, narrow, dark, without JavaScript."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from .shelf import BASE, WATCH

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: `apt-get install chromium` brings it")

FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
SLUG = f"{BASE}/watch/{WATCH.slug}"
PAGES = (
    "/",
    SLUG,
    f"{BASE}/changes",
    f"{BASE}/sites",
    f"{BASE}/site/courier.example",
    f"{BASE}/search?q=lighthouse+2",
    f"{BASE}/claim/1",
    f"{BASE}/page?url=courier.example",
    f"{BASE}/x",
)


@pytest.fixture(scope="module")
def address(kept: Path) -> Iterator[str]:
    """The address of `seasonwatch serve` on the store that is kept."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "scraper.cli", "serve", "--db", str(kept), "--port", str(port)]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SEASONWATCH_")}
    server = subprocess.Popen(command, env=clean, stderr=subprocess.DEVNULL)
    try:
        yield _when_ready(f"http://127.0.0.1:{port}")
    finally:
        server.terminate()
        server.wait(20)


def _when_ready(address: str) -> str:
    for _ in range(300):
        try:
            httpx.get(address, timeout=5)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return address
    raise AssertionError("the server did not start")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1920])
def test_no_page_has_a_serious_accessibility_finding(browser: Browser, address: str, width: int, scheme: str):
    context = browser.new_context(base_url=address, viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    for path in PAGES:
        page.goto(path)
        result = Axe().run(page).response
        assert result["passes"], path
        found = result["violations"]
        grave = [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")]
        assert not grave, path
    context.close()


@pytest.mark.parametrize("width", [360, 800, 1920])
def test_no_page_scrolls_sideways(page: Page, width: int):
    page.set_viewport_size({"width": width, "height": 800})
    for path in PAGES:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path


def test_no_page_asks_another_host_for_anything_or_breaks_its_own_policy(page: Page, address: str):
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    for path in PAGES[:-1]:
        page.goto(path)

    assert all(url.startswith(address) for url in asked)
    assert not complaints


def test_datasette_s_own_pages_work_within_the_policy_that_serve_gives_them(page: Page, address: str):
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    for path in ("/seasonwatch", "/seasonwatch/current_claims", "/seasonwatch/claims/1", "/seasonwatch?sql=select+42"):
        response = page.goto(path)
        assert response is not None
        assert "default-src 'self'" in response.headers["content-security-policy"]

    assert all(url.startswith(address) for url in asked)
    assert not complaints


def test_a_card_leads_to_the_watch_and_a_point_of_the_timeline_to_its_claim(page: Page):
    page.goto("/")
    page.get_by_role("link", name=WATCH.title).first.click()
    page.wait_for_url(f"**{SLUG}")

    point = page.locator(".wide-chart a.point").first
    words = point.get_attribute("aria-label") or ""
    point.click(force=True)

    chosen = page.locator(".claim:target")
    expect(chosen).to_be_visible()
    expect(chosen).to_contain_text("warm months")
    assert "expected" in words


def test_who_misses_a_point_by_a_finger_s_width_meets_it_all_the_same(page: Page):
    page.goto(SLUG)
    first = page.locator(".wide-chart a.point .mark").first
    first.evaluate("mark => mark.scrollIntoView({block: 'center', behavior: 'instant'})")
    mark = first.bounding_box()
    assert mark is not None
    page.mouse.click(mark["x"] + mark["width"] / 2, mark["y"] + mark["height"] / 2 + 11)

    expect(page.locator(".claim:target")).to_contain_text("warm months")


def test_a_claim_leads_to_why_it_says_that_and_on_to_its_page_s_story(page: Page):
    page.goto(f"{SLUG}?claim=1#claim-1")
    page.locator("#claim-1").get_by_role("link", name="Why claim 1 says that").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Why claim 1 says that")

    page.get_by_role("link", name="What this page claimed over time").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What this page claimed")
    expect(page.locator(".claims")).to_contain_text("warm months")


def test_the_keyboard_reaches_the_content_and_the_points(page: Page):
    page.goto(SLUG)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"

    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('point')"):
            break
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith(
        ("1", "2", "3", "4", "5", "6", "7", "8", "9")
    )
    page.keyboard.press("Enter")
    page.wait_for_url("**#claim-*")


def test_changes_are_filtered_by_the_form(page: Page):
    page.goto(f"{BASE}/changes")
    assert page.locator(".change").count() == 2
    page.get_by_label("Kind").select_option("moved")
    page.get_by_role("button", name="Show").click()

    expect(page.get_by_text("No such change")).to_be_visible()
    assert page.get_by_label("Kind").input_value() == "moved"


def test_search_finds_and_leads_to_the_claim(page: Page):
    page.goto("/")
    page.get_by_role("searchbox").fill("warm months")
    page.keyboard.press("Enter")
    page.locator(".claim a").first.click()

    expect(page.locator(".claim:target")).to_contain_text("warm months")


def test_the_narrow_screen_has_its_own_timeline(page: Page):
    page.goto(SLUG)
    assert page.locator(".wide-chart").is_visible()
    page.set_viewport_size({"width": 360, "height": 800})

    assert page.locator(".narrow-chart").is_visible()
    assert not page.locator(".wide-chart").is_visible()


def test_the_dark_is_dark(browser: Browser, address: str):
    def ground(scheme: str) -> int:
        context = browser.new_context(base_url=address, color_scheme=scheme)
        page = context.new_page()
        page.goto(SLUG)
        colour = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        text = page.evaluate("getComputedStyle(document.querySelector('.chart text')).fill")
        context.close()
        assert colour != text
        return int(colour.removeprefix("rgb(").split(",")[0])

    assert ground("dark") < 60
    assert ground("light") > 200


@pytest.mark.parametrize("path", ["/seasonwatch", "/seasonwatch/current_claims", "/seasonwatch/claims/1"])
def test_the_tables_are_dark_and_readable_in_the_dark(browser: Browser, address: str, path: str):
    context = browser.new_context(base_url=address, color_scheme="dark")
    page = context.new_page()
    page.goto(path)
    found = [one for one in Axe().run(page).response["violations"] if one["id"] == "color-contrast"]
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    context.close()

    assert int(ground.removeprefix("rgb(").split(",")[0]) < 60
    assert [node["html"] for one in found for node in one["nodes"]] == []


def test_everything_works_without_javascript(browser: Browser, address: str):
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    for path in PAGES:
        page.goto(path)
        expect(page.locator("h1")).to_be_visible()
    page.goto(f"{BASE}/changes")
    page.get_by_label("Kind").select_option("new")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".change").first).to_be_visible()
    page.goto(SLUG)
    page.locator(".wide-chart a.point").first.click(force=True)
    expect(page.locator("#claim-1")).to_be_visible()
    context.close()


def test_a_page_on_another_name_gets_nothing(address: str):
    answer = httpx.get(address, headers={"Host": "evil.example"})

    assert answer.status_code == 421


def test_how_often_a_site_was_right_is_in_sight_on_a_telephone(page: Page):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{BASE}/sites")
    box = page.get_by_role("columnheader", name="Right").bounding_box()

    assert box
    assert box["x"] + box["width"] <= 344


def test_one_piece_of_news_takes_the_whole_width_of_its_banner(page: Page, address: str):
    page.goto("/")
    (cookie,) = page.context.cookies()
    known, saw, when = map(int, cookie["value"].split("."))
    page.context.add_cookies(
        [{"name": cookie["name"], "value": f"{known - 1}.{saw - 1}.{when - 7200}", "url": address}]
    )
    page.goto("/")
    banner, news = (page.locator(one).bounding_box() for one in (".news", ".news .change"))

    assert banner
    assert news
    assert news["width"] > banner["width"] - 60
