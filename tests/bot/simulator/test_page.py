"""Does the simulator page work in a real browser, against the real server?"""

import asyncio
import os
import re
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, Route, ViewportSize, expect

from tests.bot import chromium

pytestmark = pytest.mark.asyncio(loop_scope="module")

TUESDAY = "2027-03-09T10:00:00+01:00"
WIDE = ViewportSize(width=1280, height=800)
TABLET = ViewportSize(width=820, height=1180)
SMALL = ViewportSize(width=360, height=740)
PATIENCE = 15_000.0  # milliseconds; two cores may be busy


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """`sabi serve` with the demo world in a database of its own."""
    folder = tmp_path_factory.mktemp("sabi")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SABI_")}
    environment |= {"SABI_DATABASE_URL": f"sqlite:///{folder}/sabi.db", "SABI_GATHER_SECONDS": "0.2"}
    sabi = str(Path(sys.executable).with_name("sabi"))
    port = _free_port()
    for command in (["migrate"], ["demo"]):
        subprocess.run([sabi, *command], cwd=folder, env=environment, check=True, capture_output=True)
    with subprocess.Popen([sabi, "serve", "--port", str(port)], cwd=folder, env=environment) as server:
        address = f"http://127.0.0.1:{port}"
        with httpx.Client(transport=httpx.HTTPTransport(retries=7), timeout=60) as client:
            client.get(f"{address}/health").raise_for_status()
        yield address
        server.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium.launched() as found:
        yield found


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, origin: str) -> AsyncIterator[Page]:
    """The page of a new demo world on a Tuesday; at the end nothing broke and nothing came from elsewhere."""
    async with httpx.AsyncClient(base_url=origin, timeout=60) as client:
        (await client.post("/simulator/clock", json={"now": TUESDAY})).raise_for_status()
        (await client.post("/simulator/demo", json={})).raise_for_status()
    opened = await browser.new_page(viewport=WIDE)
    opened.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    troubles: list[str] = []
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on("console", lambda line: troubles.append(line.text) if line.type == "error" else None)
    opened.on("request", lambda sent: None if _is_ours(sent.url, origin) else troubles.append(sent.url))
    await opened.goto(origin)
    await expect(_phone(opened, "WhatsApp").get_by_role("combobox")).to_contain_text("Hortense")
    yield opened
    await opened.close()
    assert troubles == []


def _is_ours(url: str, origin: str) -> bool:
    return url.startswith((f"{origin}/", "data:"))


def _phone(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=f"{name} phone")


def _answers(phone: Locator) -> Locator:
    return phone.locator(".theirs .said")


def _insight(page: Page) -> Locator:
    return page.get_by_role("region", name="What Sabi understood and knows")


async def _say(phone: Locator, text: str) -> None:
    await phone.get_by_role("textbox", name=re.compile("Message to Sabi")).fill(text)
    await phone.get_by_role("button", name="Send", exact=True).click()


async def _choose(phone: Locator, name: str) -> None:
    option = phone.locator("select option", has_text=name)
    await phone.get_by_role("combobox").select_option(value=await option.get_attribute("value"))


async def test_a_text_on_each_phone_is_answered_there(page: Page) -> None:
    whatsapp, telegram = _phone(page, "WhatsApp"), _phone(page, "Telegram")
    await _say(whatsapp, "Bonjour, la clim ne refroidit plus, quelqu'un demain matin ?")
    await expect(_answers(whatsapp)).to_contain_text("Ndogbong")
    await _choose(telegram, "Manka")
    await telegram.get_by_role("textbox").fill("Light don go for ma house, I want electrician tomorrow abeg")
    await telegram.get_by_role("textbox").press("Enter")
    await expect(_answers(telegram)).to_contain_text("Bamenda")
    await expect(_answers(whatsapp)).to_have_count(1)


async def test_dots_show_while_an_answer_is_awaited_and_go_when_it_comes(page: Page) -> None:
    whatsapp = _phone(page, "WhatsApp")
    may_answer = asyncio.Event()

    async def hold(route: Route) -> None:
        await may_answer.wait()
        await route.continue_()

    await page.route("**/simulator/talk/whatsapp/*", hold)
    await _say(whatsapp, "Bonjour")
    await expect(whatsapp.get_by_label("Sabi is typing")).to_be_visible()
    may_answer.set()
    await expect(_answers(whatsapp)).to_have_count(1)
    await expect(whatsapp.get_by_label("Sabi is typing")).to_have_count(0)
    await page.unroute_all(behavior="wait")


async def test_insight_shows_what_was_understood_on_the_phone_used_last(page: Page) -> None:
    insight = _insight(page)
    await _say(_phone(page, "WhatsApp"), "Bonjour, la clim ne refroidit plus abeg, quelqu'un demain matin ?")
    understood = insight.get_by_role("region", name="Understood")
    await expect(understood).to_contain_text("request service")
    await expect(understood).to_contain_text("AC and fridge")
    await expect(understood).to_contain_text("Wed 10 Mar, morning")
    await expect(insight.get_by_role("region", name="Open topic")).to_contain_text("proposed")
    await expect(insight.get_by_role("region", name="What Sabi knows")).to_contain_text("Ndogbong, Douala")
    await expect(insight.get_by_role("region", name="Why").get_by_role("listitem").first).to_be_visible()
    await _phone(page, "Telegram").get_by_role("textbox").click()
    await expect(insight.get_by_role("heading", level=2).first).not_to_have_text("Hortense")


async def test_the_languages_of_a_message_are_a_bar(page: Page) -> None:
    mixed = "Bonjour, AC di throw water for parlour, vous pouvez envoyer quelqu'un ?"
    await _say(_phone(page, "WhatsApp"), mixed)
    bar = _insight(page).get_by_role("img", name=re.compile(r"French \d+%, Pidgin \d+%"))
    await expect(_insight(page)).to_contain_text("request service")
    await expect(bar).to_be_visible(timeout=2_000)


async def test_a_tapped_button_books_the_visit(page: Page) -> None:
    whatsapp = _phone(page, "WhatsApp")
    await _say(whatsapp, "Bonjour, la clim ne refroidit plus, quelqu'un demain matin ?")
    confirm = whatsapp.locator(".option").first
    caption = await confirm.inner_text()
    await confirm.click()
    await expect(_answers(whatsapp)).to_have_count(2)
    await expect(whatsapp.locator(".own .tapped")).to_have_text(caption)
    agreed = _insight(page).get_by_role("region", name="Consent and reminders")
    await expect(agreed).to_contain_text("10 Mar 2027")


async def test_three_months_later_a_reminder_is_there(page: Page) -> None:
    await page.get_by_role("button", name="+3 months").click()
    await expect(page.locator(".clock-day")).to_have_text("Wed, 9 Jun 2027")
    await expect(_answers(_phone(page, "WhatsApp")).first).to_contain_text("Hortense")
    assert await _phone(page, "WhatsApp").locator(".option").count() >= 2


async def test_the_clock_moves_by_an_hour_to_tomorrow_and_by_a_week(page: Page) -> None:
    steps = [
        ("+1 hour", "Tue, 9 Mar 2027", "11:0"),
        ("Tomorrow 08:00", "Wed, 10 Mar 2027", "08:00"),
        ("+1 week", "Wed, 17 Mar 2027", "08:0"),
    ]
    for button, day, hour in steps:
        await page.get_by_role("button", name=button).click()
        await expect(page.locator(".clock-day")).to_have_text(day)
        await expect(page.locator(".clock-hour")).to_contain_text(hour)


async def test_the_clock_can_be_set_to_any_moment(page: Page) -> None:
    await page.get_by_title("Set the clock").click()
    await page.get_by_label("Move the clock to").fill("2027-04-01T15:30")
    await page.get_by_role("button", name="Set", exact=True).click()
    await expect(page.locator(".clock-day")).to_have_text("Thu, 1 Apr 2027")
    await expect(page.locator(".clock-hour")).to_have_text("15:30")


async def test_what_people_write_is_shown_as_they_wrote_it(page: Page) -> None:
    telegram = _phone(page, "Telegram")
    written = "<img src=x onerror=alert(1)> {{7*7}} <b>plombier</b>"
    await _say(telegram, written)
    await expect(telegram.locator(".own .said")).to_have_text(written)
    await expect(_answers(telegram)).to_have_count(1)
    assert await telegram.locator(".thread :is(img, b)").count() == 0
    assert await _insight(page).locator("img, blockquote b").count() == 0


async def test_a_pin_from_the_attach_menu_says_where(page: Page) -> None:
    whatsapp = _phone(page, "WhatsApp")
    await whatsapp.get_by_role("button", name="New person").click()
    await _say(whatsapp, "I need a plumber tomorrow morning, please")
    await expect(_answers(whatsapp)).to_have_count(1)
    await whatsapp.get_by_role("button", name="Attach").click()
    await whatsapp.get_by_role("button", name="Location").click()
    await whatsapp.get_by_role("button", name="Molyko, Buea").click()
    await expect(_answers(whatsapp)).to_have_count(2)
    await expect(whatsapp.locator(".own .thing-location")).to_contain_text("Molyko, Buea")
    await expect(_insight(page).get_by_role("region", name="Open topic")).to_contain_text("Molyko")


async def test_other_things_are_answered_too(page: Page) -> None:
    telegram = _phone(page, "Telegram")
    for count, thing in enumerate(["Photo", "Voice", "Sticker"], start=1):
        await telegram.get_by_role("button", name="Attach").click()
        await telegram.get_by_role("button", name=thing).click()
        await expect(telegram.locator(".own .thing").last).to_contain_text(thing)
        await expect(_answers(telegram)).to_have_count(count)


async def test_a_contact_from_the_attach_menu_is_kept(page: Page) -> None:
    telegram = _phone(page, "Telegram")
    await telegram.get_by_role("button", name="Attach").click()
    await telegram.get_by_role("button", name="Contact", exact=True).click()
    await telegram.get_by_label("Phone number").fill("+237677451290")
    await telegram.get_by_role("button", name="Send contact").click()
    await expect(_answers(telegram)).to_have_count(1)
    await expect(_insight(page)).to_contain_text("+237677451290")


async def test_nothing_is_known_of_a_new_person(page: Page) -> None:
    telegram = _phone(page, "Telegram")
    await telegram.get_by_role("button", name="New person").click()
    await expect(telegram.locator(".note")).to_contain_text("Nothing said yet")
    await _say(telegram, "How na")
    await expect(_answers(telegram)).to_have_count(1)
    await expect(_insight(page).get_by_role("region", name="What Sabi knows")).to_contain_text("Nothing yet")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


async def test_the_conversation_so_far_is_saved_as_a_story(page: Page) -> None:
    whatsapp = _phone(page, "WhatsApp")
    await _say(whatsapp, "Bonjour")
    await expect(_answers(whatsapp)).to_have_count(1)
    async with page.expect_download() as download:
        await whatsapp.get_by_role("button", name="Save as story").click()
    saved = await download.value
    assert saved.suggested_filename == "hortense_on_whatsapp.story"
    assert "> Bonjour\n< greeting/" in _text(await saved.path())


async def test_starting_over_asks_first_and_then_forgets(page: Page) -> None:
    whatsapp = _phone(page, "WhatsApp")
    await _say(whatsapp, "Bonjour")
    await expect(_answers(whatsapp)).to_have_count(1)
    await page.get_by_role("button", name="Start over").click()
    await page.get_by_role("button", name="Keep everything").click()
    await expect(_answers(whatsapp)).to_have_count(1)
    await page.get_by_role("button", name="Start over").click()
    await page.get_by_role("dialog").get_by_role("button", name="Start over").click()
    await expect(_answers(whatsapp)).to_have_count(0)
    await expect(whatsapp.get_by_role("combobox")).to_contain_text("Hortense")


async def test_nothing_overflows_on_any_screen(page: Page) -> None:
    whatsapp = _phone(page, "WhatsApp")
    await _say(whatsapp, "x" * 200 + " bonjour, plombier à Akwa demain matin " + "très " * 60)
    await expect(_answers(whatsapp)).to_have_count(1)
    assert await page.evaluate(WHAT_OVERFLOWS) == []
    for size in (TABLET, SMALL):
        await page.set_viewport_size(size)
        for tab in await page.get_by_role("tab").all():
            if await tab.is_visible():
                await tab.click()
                assert await page.evaluate(WHAT_OVERFLOWS) == []


WHAT_OVERFLOWS = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const isUnseen = element.closest("svg, .unseen, .skip, .brand-name, .links span");
  if (isUnseen || !element.checkVisibility()) return false;
  const box = element.getBoundingClientRect();
  return box.width && (box.right > innerWidth + 0.5 || box.left < -0.5);
}).map((element) => element.outerHTML.slice(0, 120))"""


async def test_a_small_screen_shows_one_pane_at_a_time(page: Page) -> None:
    await page.set_viewport_size(SMALL)
    whatsapp, telegram, insight = _phone(page, "WhatsApp"), _phone(page, "Telegram"), _insight(page)
    await expect(whatsapp).to_be_visible()
    await expect(telegram).to_be_hidden()
    await expect(insight).to_be_hidden()
    await page.get_by_role("tab", name="WhatsApp").press("ArrowRight")
    await expect(telegram).to_be_visible()
    await expect(whatsapp).to_be_hidden()
    await page.get_by_role("tab", name="Telegram").press("ArrowRight")
    await expect(page.get_by_role("tab", name="Insight")).to_be_focused()
    await expect(insight).to_be_visible()


async def test_the_api_and_the_health_check_are_a_click_away(page: Page) -> None:
    links = page.get_by_role("navigation")
    assert await links.get_by_role("link", name="API").get_attribute("href") == "/docs"
    assert await links.get_by_role("link", name="Health").get_attribute("href") == "/health"
