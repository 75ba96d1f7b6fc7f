"""Fifty messages in a few seconds to a served house get one coherent answer; a restart loses no question."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from sqlalchemy import func, select

from bot.inbox import inbox
from bot.store import Database
from preferences.history import history
from preferences.people import identities
from tests.fakes.telegram import FakeTelegram, TelegramMessage
from tests.fakes.updates import text_update
from tests.journeys.serving import environment, run, served

CHAT = 777
MORNING = "2026-04-07T10:00:00+01:00"  # a Tuesday
FLOOD = (
    ("Bonjour", "j'ai une fuite", "il me faut un plombier", "à Akwa", "face pharmacie", "c'est combien ?")
    + ("allo ?", "???", "vous êtes là ?", "stp") * 4
    + ("demain à 10h", "oui", "ok", "merci", "vous travaillez le samedi ?", "non attends")
    + ("allo ?", "vous êtes là ?") * 11
)
AFTER_A_YES = ("oui", "merci", "c'est combien ?", "vous travaillez le samedi ?", "allo ?") + (
    "???",
    "oui",
    "merci",
    "stp",
    "vous êtes là ?",
) * 9


async def pause() -> None:
    """A moment for another process, which tells nobody when it is ready."""
    await asyncio.sleep(0.05)


class House:
    """A served house with one person who writes to it."""

    def __init__(self, client: httpx.AsyncClient, telegram: FakeTelegram) -> None:
        self._client = client
        self._telegram = telegram
        self._read = 0

    async def hears(self, texts: Sequence[str]) -> list[TelegramMessage]:
        """Write them one after the other; gives what was sent when all has gone out."""
        for text in texts:
            posted = await self._client.post("/webhooks/telegram", json=text_update(text, chat=CHAT))
            assert posted.status_code == 200
        async with asyncio.timeout(20):
            while (await self._client.get("/health")).json()["outbox_waiting"]:
                await pause()
        sent = self._telegram.sent.get(str(CHAT), [])
        new, self._read = sent[self._read :], len(sent)
        return new


@asynccontextmanager
async def house(url: str, telegram: FakeTelegram, folder: Path, gather: str = "1") -> AsyncIterator[House]:
    settings = environment(
        url, telegram_token="1:token", telegram_api_base=telegram.base_url, gather_seconds=gather
    )
    if not telegram.sent:
        assert (await asyncio.to_thread(run, ["migrate"], settings)).returncode == 0
        assert (await asyncio.to_thread(run, ["demo"], settings)).returncode == 0
    serving = served(settings, folder)
    address = await asyncio.to_thread(serving.__enter__)
    try:
        async with httpx.AsyncClient(base_url=address, timeout=30) as client:
            (await client.post("/simulator/clock", json={"now": MORNING})).raise_for_status()
            opened = House(client, telegram)
            opened._read = len(telegram.sent.get(str(CHAT), []))
            yield opened
    finally:
        await asyncio.to_thread(serving.__exit__, None, None, None)


def written_and_booked(url: str) -> tuple[int, int]:
    """How many events were taken in, and how many visits this person has."""
    theirs = select(identities.c.person_id).where(identities.c.address == str(CHAT)).scalar_subquery()
    events = select(func.count()).select_from(inbox).where(inbox.c.status == "done")
    visits = select(func.count()).select_from(history).where(history.c.person_id == theirs)
    database = Database(url)
    try:
        return database.read_now(lambda c: (c.execute(events).scalar_one(), c.execute(visits).scalar_one()))
    finally:
        database.close()


async def test_a_flood_gets_one_answer_and_books_only_what_was_read(
    database_url: str, tmp_path: Path
) -> None:
    assert len(FLOOD) == len(AFTER_A_YES) == 50
    async with FakeTelegram() as telegram, house(database_url, telegram, tmp_path) as served_house:
        (answer,) = await served_house.hears(FLOOD)
        told = (
            "Bonjour",
            "5\u202f000 à 15\u202f000",
            "samedi",
            "Akwa",
            "face pharmacie",
            "10",
            "Blaise Ekotto",
        )
        assert [one for one in told if one not in answer.text] == []
        assert answer.buttons[0][1] == "Confirmer"
        assert written_and_booked(database_url) == (50, 0), "nobody had read it when the yes came"
        (answer,) = await served_house.hears(AFTER_A_YES)
        told = ("C'est réservé", "Blaise Ekotto", "5\u202f000 à 15\u202f000", "Nos heures", "Je retiens")
        assert [one for one in told if one not in answer.text] == []
        assert answer.buttons[0][1] == "Oui, avec rappels"
        assert written_and_booked(database_url) == (100, 1)
        (answer,) = await served_house.hears(["oui"])
        assert "c'est retenu" in answer.text


async def test_a_question_asked_before_a_restart_is_answered_after_it(
    database_url: str, tmp_path: Path
) -> None:
    async with FakeTelegram() as telegram:
        async with house(database_url, telegram, tmp_path, "0") as first:
            (answer,) = await first.hears(["Un plombier à Akwa, face pharmacie, demain à 10h"])
            assert answer.buttons[0][1] == "Confirmer"
        async with house(database_url, telegram, tmp_path, "0") as second:
            (answer,) = await second.hears(["oui"])
            assert "C'est réservé" in answer.text
    assert written_and_booked(database_url) == (2, 1)
