"""Do the operators' pages work in a real browser, against the real server, with the simulated phones?"""

import subprocess
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.bot import chromium
from tests.journeys.serving import SABI, environment, run, served

pytestmark = pytest.mark.asyncio(loop_scope="module")

PASSWORD = "a long enough phrase"
LAPTOP = ViewportSize(width=1180, height=720)
PHONE = ViewportSize(width=360, height=740)
PATIENCE = 15_000.0  # milliseconds; two cores may be busy
OVERFLOWS = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const box = element.getBoundingClientRect();
  return box.width && (box.right > innerWidth + 0.5 || box.left < -0.5);
}).map((element) => element.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """`sabi serve` with the demo world and one operator."""
    folder = tmp_path_factory.mktemp("admin")
    settings = environment(f"sqlite:///{folder}/sabi.db")
    for command in (["migrate"], ["demo"]):
        assert run(command, settings).returncode == 0
    subprocess.run([*SABI, "operators", "add", "Awa"], env=settings, input=PASSWORD, text=True, check=True)
    with served(settings, folder) as address:
        yield address


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium.launched() as found:
        yield found


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, origin: str) -> AsyncIterator[Page]:
    """A browser that has signed in; at the end nothing broke and nothing came from elsewhere."""
    opened = await browser.new_page(viewport=LAPTOP, locale="en-GB")
    opened.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    troubles: list[str] = []
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on("console", lambda line: troubles.append(line.text) if line.type == "error" else None)
    opened.on("request", lambda sent: None if sent.url.startswith(origin) else troubles.append(sent.url))
    await opened.goto(f"{origin}/admin")
    await opened.get_by_label("Name").fill("Awa")
    await opened.get_by_label("Password").fill(PASSWORD)
    await opened.get_by_role("button", name="Sign in").click()
    await expect(opened.get_by_role("heading", name="For a person")).to_be_visible()
    yield opened
    await opened.close()
    assert troubles == []


async def writes(origin: str, address: str, name: str, *texts: str) -> None:
    """Somebody types on a simulated phone."""
    async with httpx.AsyncClient(base_url=origin, timeout=30) as client:
        for text in texts:
            body = {"channel": "telegram", "address": address, "name": name, "text": text}
            (await client.post("/simulator/messages", json=body)).raise_for_status()


async def heard(origin: str, address: str) -> list[str]:
    """What that phone shows of ours."""
    async with httpx.AsyncClient(base_url=origin, timeout=30) as client:
        found = (await client.get(f"/simulator/talk/telegram/{address}")).json()["messages"]
    return [message["text"] for message in found if message["direction"] == "out"]


async def test_an_operator_answers_and_hands_back(page: Page, origin: str) -> None:
    await writes(origin, "77001", "Ngo", "J'ai besoin d'un plombier", "je veux parler à quelqu'un")
    await page.get_by_role("link", name="Ngo").click()  # the list found her by itself
    await expect(page.locator(".theirs .read").last).to_contain_text("wants a person")
    await page.get_by_label("Your answer").fill("Bonjour Ngo, ici Awa.\nUn instant.")
    await page.get_by_role("button", name="Send").click()
    await expect(page.locator("article.person .said")).to_have_text("Bonjour Ngo, ici Awa.\nUn instant.")
    assert (await heard(origin, "77001"))[-1] == "Bonjour Ngo, ici Awa.\nUn instant."
    await page.get_by_role("button", name="Hand back to Sabi").click()
    await expect(page.get_by_role("button", name="Take over")).to_be_visible()
    assert "quartier" in (await heard(origin, "77001"))[-1]


async def test_a_new_message_appears_while_an_answer_is_being_typed(page: Page, origin: str) -> None:
    await writes(origin, "77002", "Manka", "I want a human agent")
    await page.get_by_role("link", name="Manka").click()
    await page.get_by_label("Your answer").fill("Good morn")
    await writes(origin, "77002", "Manka", "Are you <b>there</b>?")
    await expect(page.locator(".theirs .said").last).to_have_text("Are you <b>there</b>?")
    await expect(page.locator(".theirs .said").last).to_be_in_viewport()
    await expect(page.get_by_label("Your answer")).to_have_value("Good morn")
    assert await page.locator(".messages b").count() == 0


async def test_danger_comes_to_the_top_of_the_open_list_by_itself(page: Page, origin: str) -> None:
    await writes(origin, "77003", "Hortense", "Il y a une odeur de gaz dans la cuisine")
    await expect(page.locator(".row").first).to_contain_text("DANGER: gas")
    assert (await page.title()).startswith("(")
    await page.locator(".row").first.click()
    await page.get_by_role("button", name="I have looked").click()
    await page.get_by_role("link", name="All conversations").click()
    await expect(page.locator(".row.danger")).to_have_count(0)


async def test_nothing_overflows_on_a_phone(page: Page, origin: str) -> None:
    await writes(origin, "77004", "N" * 60, "x" * 300, "Plombier à Bonamoussadi demain matin svp")
    await page.set_viewport_size(PHONE)
    await page.reload()
    assert await page.evaluate(OVERFLOWS) == []
    await page.get_by_role("link", name="N" * 60).click()
    await expect(page.get_by_role("button", name="Send")).to_be_in_viewport()
    await expect(page.locator("article").last).to_be_in_viewport()
    assert await page.evaluate(OVERFLOWS) == []
