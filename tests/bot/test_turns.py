"""One event, one transaction: taken once, in order, and kept when its turn fails."""

import asyncio
import json
import shutil
import threading
from collections.abc import AsyncIterator, Iterator, MutableMapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, RowMapping, select
from structlog.testing import capture_logs

from bot import inbox, outbox
from bot.house import House
from bot.queueing import Queues
from bot.reminding import ReminderSweep
from bot.simulator.world import World
from bot.store import Database
from bot.turns import TurnTaker
from dialogue.conversations import conversations, messages
from dialogue.incoming import Incoming, Kind
from dialogue.manager import DESK, Answer, ConversationManager
from dialogue.rendering import Renderer
from dialogue.rendering.renderer import TEMPLATES
from dialogue.turn import Desk
from preferences.evidence import evidence
from preferences.gazetteer import load_places
from preferences.people import Known, people
from tests.bot.conftest import DOUALA
from tests.journeys.phones import Town

NOW = datetime(2026, 4, 7, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
Logged = list[MutableMapping[str, Any]]
_numbers = count(1)


def text(said: str, address: str = "777", number: int | None = None) -> Incoming:
    external = f"update:{number or next(_numbers)}"
    return Incoming("telegram", external, address, Kind.TEXT, name="Ama", text=said)


@pytest.fixture(autouse=True)
def logged() -> Iterator[Logged]:
    """What is logged; nothing is printed, which takes seconds for an exception with everything around it."""
    with capture_logs() as kept:
        yield kept


def taker(manager: ConversationManager, gather: timedelta = timedelta()) -> TurnTaker:
    return TurnTaker(manager, "https://sabi.example", gather)


class Stumbling(ConversationManager):
    """Answers, and then stumbles over the word "boom", as long as it is told to."""

    is_stumbling = True

    def respond(
        self,
        connection: Connection,
        person: Known,
        incoming: Incoming,
        now: datetime,
        desk: Desk = DESK,
    ) -> Answer:
        answer = super().respond(connection, person, incoming, now, desk)
        if self.is_stumbling and "boom" in incoming.text:
            raise ZeroDivisionError("boom")
        return answer


@pytest.fixture
def stumbling(manager: ConversationManager) -> Stumbling:
    return Stumbling(manager.renderer, DOUALA, load_places())


def events(database: Database) -> list[RowMapping]:
    table = inbox.inbox
    return list(database.read_now(lambda c: c.execute(select(table).order_by(table.c.id)).mappings().all()))


def due(database: Database, moment: datetime) -> Sequence[inbox.Waiting]:
    return database.read_now(lambda c: inbox.due(c, moment))


def retry_all(database: Database, turns: TurnTaker, moment: datetime) -> None:
    """What the ticker does."""
    for waiting in due(database, moment):
        database.write_now(lambda c, one=waiting: turns.retry(c, one.id, one.payload, moment))  # type: ignore[misc]


def letters(database: Database) -> list[str]:
    """The keys of what is said, in order."""
    found: list[str] = []

    def drain(connection: Connection) -> None:
        while claimed := outbox.claim(connection, NOW + DAY):
            for one in claimed:
                outbox.mark_sent(connection, one.id, f"m{one.id}", NOW + DAY)
                found.append(one.message.key)

    database.write_now(drain)
    return found


def test_a_repeat_is_not_taken_again(database: Database, manager: ConversationManager) -> None:
    turns = taker(manager)
    once = text("Bonjour", number=5)
    assert database.write_now(lambda c: turns.receive(c, once, NOW))
    assert not database.write_now(lambda c: turns.receive(c, once, NOW))
    assert [one["status"] for one in events(database)] == ["done"]
    assert letters(database) == ["greeting/welcome"]


def test_the_same_id_on_another_channel_is_another_event(
    database: Database, manager: ConversationManager
) -> None:
    turns = taker(manager)
    for channel in ("telegram", "whatsapp"):
        event = Incoming(channel, "7", "777", Kind.TEXT, text="Bonjour")
        assert database.write_now(lambda c, event=event: turns.receive(c, event, NOW))  # type: ignore[misc]
    assert len(events(database)) == 2


def test_a_failed_turn_leaves_nothing_but_its_event_and_one_kind_sentence(
    database: Database, stumbling: Stumbling, logged: Logged
) -> None:
    turns = taker(stumbling)
    database.write_now(lambda c: turns.receive(c, text("Bonjour, un plombier à Akwa boom"), NOW))
    assert [one["event"] for one in logged] == ["turn.failed"]
    (event,) = events(database)
    assert (event["status"], event["attempts"]) == ("pending", 1)
    for table in (messages, conversations, evidence):
        assert database.read_now(lambda c, table=table: c.execute(select(table)).all()) == []  # type: ignore[misc]
    assert letters(database) == ["trouble/turn_failed"]


def test_after_a_failed_turn_the_next_message_is_answered_as_ever(
    database: Database, stumbling: Stumbling
) -> None:
    turns = taker(stumbling)
    for said in ("boom", "Un plombier à Akwa demain à 10h"):
        database.write_now(lambda c, said=said: turns.receive(c, text(said), NOW))  # type: ignore[misc]
    assert [one["status"] for one in events(database)] == ["pending", "done"]
    assert letters(database)[0] == "trouble/turn_failed"


def test_a_failed_turn_is_tried_again_with_growing_pauses_and_then_parked(
    database: Database, stumbling: Stumbling
) -> None:
    turns = taker(stumbling)
    database.write_now(lambda c: turns.receive(c, text("Bonjour boom"), NOW))
    pauses = []
    moment = NOW
    while (event := events(database)[0])["status"] == "pending":
        pauses.append((event["next_at"] - moment).total_seconds())
        moment = event["next_at"]
        assert due(database, moment - timedelta(seconds=1)) == []
        retry_all(database, turns, moment)
    assert pauses == [10, 30, 90, 270]
    assert (event["status"], event["attempts"], event["next_at"]) == ("parked", inbox.TRIES, None)
    assert "boom" in event["error"]
    assert letters(database) == ["trouble/turn_failed"]


def test_a_turn_that_succeeds_at_last_is_answered_once(database: Database, stumbling: Stumbling) -> None:
    turns = taker(stumbling)
    database.write_now(lambda c: turns.receive(c, text("Bonjour boom"), NOW))
    stumbling.is_stumbling = False
    (waiting,) = due(database, NOW + DAY)
    for _ in range(2):
        database.write_now(lambda c: turns.retry(c, waiting.id, waiting.payload, NOW + DAY))
    (event,) = events(database)
    assert (event["status"], event["next_at"], event["error"]) == ("done", None, None)
    said = letters(database)
    assert said[0] == "trouble/turn_failed"
    assert len(said) == 2


def test_an_error_of_the_database_inside_a_turn_rolls_back_to_the_savepoint(
    database: Database, manager: ConversationManager, logged: Logged
) -> None:
    class Colliding(ConversationManager):
        def respond(self, connection: Connection, *rest: object) -> Answer:
            connection.execute(
                people.insert().values(id=1, name="Ama Secret", created_at=NOW, last_seen_at=NOW)
            )
            connection.execute(
                people.insert().values(id=1, name="Ama Secret", created_at=NOW, last_seen_at=NOW)
            )
            return Answer()

    turns = taker(Colliding(manager.renderer, DOUALA, ()))
    database.write_now(lambda c: turns.receive(c, text("Bonjour"), NOW))
    assert [one["event"] for one in logged] == ["turn.failed"]
    (event,) = events(database)
    assert event["status"] == "pending"
    assert "Ama Secret" not in event["error"]


def broken_renderer(sound: Renderer, folder: Path, *names: str) -> Renderer:
    """The real templates, some of which fail."""
    shutil.copytree(TEMPLATES, folder / "templates")
    for name in names:
        (folder / "templates" / f"{name}.j2").write_text("{{ 1 // 0 }}")
    return Renderer(sound.catalogues, folder / "templates")


def test_a_broken_template_fails_the_turn_and_the_person_hears_of_it(
    database: Database, manager: ConversationManager, tmp_path: Path
) -> None:
    renderer = broken_renderer(manager.renderer, tmp_path, "greeting/welcome")
    turns = taker(ConversationManager(renderer, DOUALA, load_places()))
    database.write_now(lambda c: turns.receive(c, text("Bonjour"), NOW))
    assert [one["status"] for one in events(database)] == ["pending"]
    assert letters(database) == ["trouble/turn_failed"]


def test_even_without_any_words_the_event_is_kept(
    database: Database, manager: ConversationManager, tmp_path: Path, logged: Logged
) -> None:
    renderer = broken_renderer(manager.renderer, tmp_path, "greeting/welcome", "trouble/turn_failed")
    turns = taker(ConversationManager(renderer, DOUALA, load_places()))
    assert database.write_now(lambda c: turns.receive(c, text("Bonjour"), NOW))
    assert [one["event"] for one in logged] == ["turn.failed", "turn.speechless"]
    assert [one["status"] for one in events(database)] == ["pending"]
    assert letters(database) == []


def test_an_event_that_cannot_be_read_again_is_parked(
    database: Database, manager: ConversationManager, logged: Logged
) -> None:
    turns = taker(manager)
    entry = database.write_now(lambda c: inbox.receive(c, "telegram", "update:1", '{"kind": "?"}', NOW))
    assert entry is not None
    retry_all(database, turns, NOW + DAY)
    assert [one["event"] for one in logged] == ["turn.unreadable"]
    assert [one["status"] for one in events(database)] == ["parked"]


def test_a_failed_event_of_somebody_erased_is_not_tried_again(
    database: Database, stumbling: Stumbling
) -> None:
    turns = taker(stumbling)
    for said in ("boom", "supprime toutes mes données", "oui"):
        database.write_now(lambda c, said=said: turns.receive(c, text(said), NOW))  # type: ignore[misc]
    assert [(one["status"], one["payload"]) for one in events(database)] == [("done", "{}")] * 3
    assert due(database, NOW + DAY) == []


async def test_the_ticker_retries_what_failed(database_url: str) -> None:
    town = Town(database_url)
    stumbling = Stumbling(town.house.manager.renderer, DOUALA, load_places())
    town.house.turns = taker(stumbling)
    phone = town.phone()
    assert "boom" not in await phone.says("Bonjour boom")
    assert phone.heard.key == "trouble/turn_failed"
    stumbling.is_stumbling = False
    town.clock.set(town.clock.now() + timedelta(minutes=1))
    await town.house.tick()
    assert [one.key for one in town.sent_to("777")] == ["greeting/welcome"]
    await town.close()


class Failing(ReminderSweep):
    """Cannot look for what is due."""

    def sweep(self, connection: Connection, now: datetime, limit: int = 32) -> int:
        raise ZeroDivisionError("sweep")


async def test_reminders_that_fail_hold_up_no_failed_turn(database_url: str, logged: Logged) -> None:
    town = Town(database_url)
    sound = town.house.reminders
    town.house.reminders = Failing(sound.manager, sound.quiet, sound.per_week, sound.zone)
    stumbling = Stumbling(town.house.manager.renderer, DOUALA, load_places())
    town.house.turns = taker(stumbling)
    await town.phone().says("Bonjour boom")
    stumbling.is_stumbling = False
    town.clock.set(town.clock.now() + timedelta(minutes=1))
    await town.house.tick()
    assert [one.key for one in town.sent_to("777")] == ["greeting/welcome"]
    assert [one["job"] for one in logged if one["event"] == "tick.failed"] == ["_remind"]
    await town.close()


class Waiting(ConversationManager):
    """Does not answer "wait" before the gate opens; keeps what it was asked, in order."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__(renderer, DOUALA, ())
        self.gate = threading.Event()
        self.entered = threading.Event()
        self.asked: list[str] = []

    def respond(self, connection: Connection, person: Known, incoming: Incoming, *rest: object) -> Answer:
        self.asked.append(f"{incoming.address}:{incoming.text}")
        if incoming.text == "wait":
            self.entered.set()
            assert self.gate.wait(20)
        return Answer()


def house_with(database_url: str, manager: ConversationManager) -> House:
    house = Town(database_url).house
    house.turns = taker(manager)
    return house


async def test_one_persons_messages_go_in_order_while_others_go_in_parallel(
    database_url: str, manager: ConversationManager
) -> None:
    waiting = Waiting(manager.renderer)
    house = house_with(database_url, waiting)
    numbered = [str(number) for number in range(20)]  # more than there are threads
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(house.receive(text("wait", "1")))
        await asyncio.to_thread(waiting.entered.wait, 20)
        for said in numbered:
            tasks.create_task(house.receive(text(said, "1")))
        if not house.database.is_sqlite:
            assert await house.receive(text("other", "2"))
            assert not first.done()
        waiting.gate.set()
    of_one = [said for said in waiting.asked if said.startswith("1:")]
    assert of_one == ["1:wait", *(f"1:{said}" for said in numbered)]
    house.database.close()


async def test_two_processes_do_not_take_one_persons_messages_at_once(
    database_url: str, manager: ConversationManager
) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("one process serves an SQLite file")
    waiting = Waiting(manager.renderer)
    here, there = house_with(database_url, waiting), house_with(database_url, waiting)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(here.receive(text("wait", "1")))
        await asyncio.to_thread(waiting.entered.wait, 20)
        second = tasks.create_task(there.receive(text("second", "1")))
        assert await there.receive(text("other", "2"))
        assert not second.done()
        assert waiting.asked == ["1:wait", "2:other"]
        waiting.gate.set()
    assert waiting.asked == ["1:wait", "2:other", "1:second"]
    for house in (here, there):
        house.database.close()


async def test_the_same_update_at_two_processes_has_one_effect(
    database_url: str, manager: ConversationManager
) -> None:
    waiting = Waiting(manager.renderer)
    waiting.gate.set()
    houses = [house_with(database_url, waiting) for _ in range(2)]
    once = text("wait", "1")
    taken = await asyncio.gather(*(house.receive(once) for house in houses))
    assert sorted(taken) == [False, True]
    assert waiting.asked == ["1:wait"]
    for house in houses:
        house.database.close()


async def test_a_queue_is_forgotten_when_nobody_stands_in_it() -> None:
    queues = Queues()

    async def stumble() -> None:
        async with queues.turn("telegram:777"):
            assert len(queues) == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await stumble()
    assert len(queues) == 0


@pytest.fixture
async def town(database_url: str, world: World) -> AsyncIterator[Town]:
    """A town that waits a second for the person's next words."""
    opened = Town(database_url, gather_seconds=1.0)
    opened.load(world)
    yield opened
    await opened.close()


async def say(town: Town, said: str, address: str = "777") -> None:
    await town.house.receive(text(said, address))


def waiting_for(town: Town, address: str = "777") -> list[str]:
    """The keys of what will be sent there."""
    table = outbox.outbox
    query = select(table.c.payload).where(table.c.address == address, table.c.status == "waiting")
    found = town.house.database.read_now(lambda c: c.execute(query.order_by(table.c.id)).scalars().all())
    return [json.loads(one)["key"] for one in found]


async def test_a_burst_gets_one_answer_that_knows_all_of_it(town: Town) -> None:
    for said in ("Bonjour", "j'ai une fuite d'eau, il me faut un plombier", "à Akwa"):
        await say(town, said)
    assert waiting_for(town) == ["greeting/hello booking/ask_time"]
    state = town.phone().state()
    assert state is not None
    assert state["category"] == "plumbing"
    assert state["place"] == {"city": "Douala", "area": "Akwa", "landmark": None}
    kept = town.house.database.read_now(
        lambda c: c.execute(select(messages.c.direction).order_by(messages.c.id)).scalars().all()
    )
    assert kept == ["in", "in", "in", "out"]


async def test_what_was_told_and_not_yet_read_is_told_with_the_next_answer(town: Town) -> None:
    """The booking, the price and the question about remembering; the yes beside them answers none unread."""
    await say(town, "Un plombier à Akwa, face pharmacie, demain à 10h")
    town.clock.set(town.clock.now() + timedelta(seconds=2))
    for said in ("oui", "merci", "vous travaillez le samedi ?", "merci"):
        await say(town, said)
    assert waiting_for(town)[1:] == ["booking/booked help/hours thanks/welcome consent/ask"]
    state = town.phone().state()
    assert state is not None
    assert state["consent"] == {"personalization": None, "reminders": None, "promotions": None}
    town.clock.set(town.clock.now() + timedelta(seconds=2))
    await say(town, "oui")
    assert waiting_for(town)[2].startswith("consent/all")


async def test_a_yes_to_what_nobody_has_read_yet_is_no_yes(town: Town) -> None:
    for said in ("Un plombier à Akwa, face pharmacie, demain à 10h", "oui", "ok", "1"):
        await say(town, said)
    town.clock.set(town.clock.now() + timedelta(seconds=2))
    for said in ("plutôt à 11h", "oui"):
        await say(town, said)
    assert waiting_for(town) == ["booking/summary", "booking/summary"]
    town.clock.set(town.clock.now() + timedelta(seconds=2))
    await say(town, "oui")
    assert waiting_for(town)[2] == "booking/booked consent/ask"


async def test_a_yes_to_what_was_read_before_counts_in_a_burst(town: Town) -> None:
    await say(town, "Un plombier à Akwa, face pharmacie, demain à 10h")
    town.clock.set(town.clock.now() + timedelta(seconds=2))
    for said in ("c'est combien ?", "oui"):
        await say(town, said)
    assert waiting_for(town)[1:] == ["price/range booking/booked consent/ask"]


async def test_a_burst_that_nobody_understands_is_one_misunderstanding(town: Town) -> None:
    for _ in range(10):
        await say(town, "blorf")
    assert waiting_for(town) == ["unclear/first"]


async def test_after_the_gathering_window_each_message_has_its_answer(town: Town) -> None:
    await say(town, "Bonjour")
    town.clock.set(town.clock.now() + timedelta(seconds=2))
    await say(town, "merci")
    assert waiting_for(town) == ["greeting/welcome", "thanks/welcome"]


async def test_a_burst_of_one_person_leaves_anothers_answer_alone(town: Town) -> None:
    for address in ("777", "888", "777"):
        await say(town, "Bonjour", address)
    assert len(waiting_for(town, "777")) == len(waiting_for(town, "888")) == 1
