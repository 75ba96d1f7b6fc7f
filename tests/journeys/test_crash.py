"""The server is killed twice while people write: nothing is lost, nothing happens twice, order stays."""

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path

import httpx
from sqlalchemy import select

from bot.inbox import inbox
from bot.outbox import outbox
from bot.store import Database
from dialogue.conversations import messages
from preferences.people import identities
from tests.fakes.telegram import FakeTelegram
from tests.fakes.updates import text_update
from tests.journeys.serving import SABI, environment, free_port

PEOPLE = range(101, 109)
SAYINGS = (
    "Bonjour",
    "merci",
    "quels services ?",
    "un plombier",
    "à Akwa",
    "demain à 10h",
    "pourquoi ?",
    "non",
)
KILLS_AFTER = (15, 40)  # acknowledged messages, of 64


class Server:
    """`sabi serve` on one port, to be killed and started again."""

    def __init__(self, client: httpx.AsyncClient, settings: dict[str, str], log: Path) -> None:
        self._client = client
        self._settings = settings
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self) -> None:
        """Start it and wait for its health."""
        self._process = self._launched()
        async with asyncio.timeout(30):
            while await self.waiting() is None:
                assert self._process.poll() is None, self._log.read_text()
                await pause()

    def _launched(self) -> "subprocess.Popen[bytes]":
        with self._log.open("ab") as log:
            return subprocess.Popen(
                [*SABI, "serve", "--port", str(self._client.base_url.port)],
                env=self._settings,
                stdout=log,
                stderr=log,
            )

    async def waiting(self) -> int | None:
        """How many messages are still to be sent; None while nobody answers."""
        try:
            return int((await self._client.get("/health")).json()["outbox_waiting"])
        except httpx.TransportError:
            return None

    async def has_sent_all(self) -> None:
        """Wait until nothing is to be sent any more."""
        async with asyncio.timeout(20):
            while await self.waiting() != 0:
                await pause()

    async def kill(self) -> None:
        """SIGKILL: no farewell."""
        assert self._process is not None
        self._process.kill()
        await asyncio.to_thread(self._process.wait)

    async def stop(self) -> None:
        """SIGTERM, and it has ten seconds."""
        assert self._process is not None
        self._process.terminate()
        assert await asyncio.to_thread(self._process.wait, 10) in (0, -15)


async def pause() -> None:
    """A moment for another process, which tells nobody when it is ready."""
    await asyncio.sleep(0.05)


class Crowd:
    """People who write one message after the other, and a provider that repeats what nobody acknowledged."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self.acknowledged = 0
        self._more = asyncio.Condition()

    async def write(self, person: int) -> None:
        """Everything that one person says."""
        for said in SAYINGS:
            update = json.dumps(text_update(said, chat=person)).encode()
            while not await self._is_taken(update):
                await pause()
            async with self._more:
                self.acknowledged += 1
                self._more.notify_all()

    async def _is_taken(self, update: bytes) -> bool:
        try:
            return (await self._client.post("/webhooks/telegram", content=update)).status_code == 200
        except httpx.TransportError:
            return False

    async def has_reached(self, count: int) -> None:
        async with self._more:
            await self._more.wait_for(lambda: self.acknowledged >= count)


@asynccontextmanager
async def crowded(crowd: Crowd) -> AsyncIterator[None]:
    async with asyncio.TaskGroup() as tasks:
        for person in PEOPLE:
            tasks.create_task(crowd.write(person))
        yield


async def expire_leases(client: httpx.AsyncClient) -> None:
    """What the dead process was sending becomes free; the clock is moved instead of waited for."""
    later = datetime.now(UTC) + timedelta(minutes=2)
    (await client.post("/simulator/clock", json={"now": later.isoformat()})).raise_for_status()


async def test_killed_twice_nothing_is_lost_and_nothing_happens_twice(
    database_url: str, tmp_path: Path
) -> None:
    address = f"http://127.0.0.1:{free_port()}"
    async with FakeTelegram() as telegram, httpx.AsyncClient(base_url=address) as client:
        settings = environment(database_url, telegram_token="1:token", telegram_api_base=telegram.base_url)
        server, crowd = Server(client, settings, tmp_path / "server.log"), Crowd(client)
        await server.start()
        async with asyncio.timeout(60), crowded(crowd):
            for count in KILLS_AFTER:
                await crowd.has_reached(count)
                await server.kill()
                await server.start()
        await expire_leases(client)
        await server.has_sent_all()
        await server.stop()
        check(database_url, telegram)


def check(database_url: str, telegram: FakeTelegram) -> None:
    """Each acknowledged message had one effect; answers came in order; repeats are those in flight."""
    database = Database(database_url)
    taken = database.read_now(lambda c: c.execute(select(inbox.c.status)).scalars().all())
    assert taken == ["done"] * (len(PEOPLE) * len(SAYINGS))
    for person in map(str, PEOPLE):
        assert heard(database, person) == list(SAYINGS)
        answers = answered(database, person)
        assert len(answers) == len(SAYINGS)
        arrived = [message.text for message in telegram.sent[person]]
        assert without_repeats(arrived) == without_repeats(answers)
        assert len(arrived) - len(answers) <= len(KILLS_AFTER)  # one send in flight per conversation
    database.close()


def heard(database: Database, address: str) -> list[str]:
    query = (
        select(messages.c.text)
        .join(identities, identities.c.person_id == messages.c.person_id)
        .where(identities.c.address == address, messages.c.direction == "in")
        .order_by(messages.c.id)
    )
    return list(database.read_now(lambda c: c.execute(query).scalars().all()))


def answered(database: Database, address: str) -> list[str]:
    """The texts of all answers, in order; every one of them was sent."""
    query = select(outbox.c.status, outbox.c.payload).where(outbox.c.address == address).order_by(outbox.c.id)
    found = database.read_now(lambda c: c.execute(query).all())
    assert {row.status for row in found} == {"sent"}
    return [json.loads(row.payload)["text"] for row in found]


def without_repeats(texts: Sequence[str]) -> list[str]:
    return [text for text, _ in groupby(texts)]
