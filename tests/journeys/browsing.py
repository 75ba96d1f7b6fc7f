"""An operator's browser for tests: signs in, reads pages, and sends their forms."""

import html
import re

import httpx

from bot.admin import operators, passwords
from bot.application import make_application
from preferences import people
from tests.journeys.phones import PUBLIC_URL, Phone, Town

PASSWORD = "a long enough phrase"
FIELD = re.compile(r'name="(token|once)" value="([^"]*)"')
MARKUP = re.compile(r"<[^>]+>")


def employ(town: Town, name: str = "Awa", password: str = PASSWORD) -> None:
    """Let somebody answer people."""
    now, kept = town.clock.now(), passwords.keep(password)
    assert town.house.database.write_now(lambda c: operators.add(c, name, kept, now))


class Browser:
    """One browser with its cookies."""

    def __init__(self, town: Town, language: str = "en") -> None:
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=make_application(town.house)),
            base_url=PUBLIC_URL,
            headers={"Accept-Language": language},
        )

    async def sign_in(self, name: str = "Awa", password: str = PASSWORD) -> httpx.Response:
        """Fill in the login."""
        page = await self.client.get("/admin/login")
        token = dict(FIELD.findall(page.text)).get("token", "")
        form = {"token": token, "name": name, "password": password}
        return await self.client.post("/admin/login", data=form)

    async def sees(self, path: str = "/admin") -> str:
        """The words of a page."""
        page = await self.client.get(path)
        assert page.status_code == 200, (page.status_code, page.headers)
        return words(page)

    async def sends(self, number: int, action: str, text: str = "") -> httpx.Response:
        """Press a button in a conversation."""
        path = f"/admin/conversations/{number}"
        fields = dict(FIELD.findall((await self.client.get(path)).text))
        return await self.client.post(f"{path}/{action}", data={**fields, "text": text})


def words(page: httpx.Response) -> str:
    """What a page says, without its markup."""
    return " ".join(html.unescape(MARKUP.sub(" ", page.text)).split())


def number_of(phone: Phone) -> int:
    """Under which number an operator finds this person."""
    person = phone.town.house.database.read_now(lambda c: people.find(c, phone.channel, phone.address))
    assert person is not None
    return person.id
