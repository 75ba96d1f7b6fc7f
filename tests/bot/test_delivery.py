"""Messages leave in order, come back after refusals, and survive a process that dies while sending."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import Row, select

from bot import outbox
from bot.channels import Outcome, Sender, Sent
from bot.channels.telegram import TelegramSender
from bot.channels.whatsapp import WhatsAppSender
from bot.delivery import Deliverer
from bot.outbox import Letter, OutboxKind
from bot.store import Database
from dialogue.reply import Rendered
from preferences import people
from preferences.people import Arrival
from tests.bot.conftest import DOUALA
from tests.fakes import telegram as bot_api
from tests.fakes import twilio as twilio_api
from tests.fakes.telegram import FakeTelegram
from tests.fakes.twilio import FakeTwilio

NOON = datetime(2026, 4, 7, 11, 0, tzinfo=UTC)
QUIET = (time(21), time(7))
TIMEOUT = 0.2  # seconds


class HandClock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self.moment = NOON

    def now(self) -> datetime:
        return self.moment

    def turn(self, **by: float) -> None:
        self.moment += timedelta(**by)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def phones() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@asynccontextmanager
async def delivering(database: Database, clock: HandClock, phones: FakeTelegram) -> AsyncIterator[Deliverer]:
    """A deliverer at work on Telegram."""
    sender = TelegramSender("1:token", base_url=phones.base_url, timeout=TIMEOUT)
    async with running(database, clock, {"telegram": sender}) as deliverer:
        yield deliverer
    await sender.close()


@asynccontextmanager
async def running(
    database: Database, clock: HandClock, senders: dict[str, Sender]
) -> AsyncIterator[Deliverer]:
    deliverer = Deliverer(database, clock, senders, QUIET, DOUALA)
    task = asyncio.create_task(deliverer.run())
    yield deliverer
    deliverer.stop()
    await asyncio.wait_for(task, 15)


def put(database: Database, *texts: str, address: str = "777", **more: object) -> None:
    def work(connection: object) -> None:
        for one in texts:
            letter = Letter("telegram", address, Rendered(one), **more)  # type: ignore[arg-type]
            outbox.enqueue(connection, letter, NOON)  # type: ignore[arg-type]

    database.write_now(work)


def rows(database: Database) -> list[Row[tuple[object, ...]]]:
    table = outbox.outbox
    return list(database.read_now(lambda c: c.execute(select(table).order_by(table.c.id)).all()))


async def until(database: Database, holds: Callable[[list[Row[tuple[object, ...]]]], bool]) -> None:
    """Look until it holds."""
    async with asyncio.timeout(10):
        while not holds(await asyncio.to_thread(rows, database)):
            continue


def said(phones: FakeTelegram, address: str = "777") -> list[str]:
    return [message.text for message in phones.sent[address]]


async def test_each_persons_messages_arrive_in_order(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    numbered = [str(number) for number in range(6)]
    for number in numbered:
        for person in ("1", "2", "3"):
            put(database, number, address=person)
    async with delivering(database, clock, phones):
        for person in ("1", "2", "3"):
            await phones.received(person, 6)
    assert all(said(phones, person) == numbered for person in ("1", "2", "3"))
    assert {(one.status, one.attempts) for one in rows(database)} == {("sent", 1)}


async def test_what_comes_while_it_sleeps_is_sent_when_it_is_woken(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    async with delivering(database, clock, phones) as deliverer:
        put(database, "first")
        deliverer.wake()
        await phones.received("777")
        put(database, "second")
        deliverer.wake()
        assert [one.text for one in await phones.received("777", 2)] == ["first", "second"]


async def test_too_many_requests_wait_as_long_as_the_provider_says_and_hold_back_what_follows(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    phones.fail(bot_api.flood(7))
    put(database, "first", "second")
    async with delivering(database, clock, phones) as deliverer:
        await until(database, lambda found: found[0].error is not None)
        assert rows(database)[0].next_at == NOON + timedelta(seconds=7)
        clock.turn(seconds=6)
        deliverer.wake()
        assert said(phones) == []
        clock.turn(seconds=1)
        deliverer.wake()
        await phones.received("777", 2)
    assert said(phones) == ["first", "second"]


async def test_a_flooded_person_does_not_hold_back_others(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    phones.fail(bot_api.flood(60))
    put(database, "late", address="1")
    put(database, "in time", address="2")
    async with delivering(database, clock, phones):
        await phones.received("2")
    assert said(phones, "1") == []


async def test_a_failing_provider_is_tried_with_growing_pauses(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    phones.fail(*[bot_api.broken(500)] * 4)
    put(database, "at last")
    pauses = []
    async with delivering(database, clock, phones) as deliverer:
        for attempt in range(1, 5):
            await until(database, lambda found, done=attempt: tried(found, done))  # type: ignore[misc]
            pauses.append((rows(database)[0].next_at - clock.now()).total_seconds())
            clock.turn(seconds=pauses[-1])
            deliverer.wake()
        await phones.received("777")
    assert pauses == [1, 2, 4, 8]
    assert said(phones) == ["at last"]


def tried(found: list[Row[tuple[object, ...]]], times: int) -> bool:
    return (found[0].status, found[0].attempts) == ("waiting", times)


async def test_a_person_who_blocked_us_is_unreachable_and_nothing_is_tried_again(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    person = database.write_now(lambda c: people.welcome(c, Arrival("telegram", "777"), NOON))
    phones.fail(bot_api.blocked())
    put(database, "hello")
    async with delivering(database, clock, phones):
        await until(database, lambda found: found[0].status == "failed")
    assert len(phones.calls) == 1
    assert database.read_now(lambda c: people.best_reach(c, person.id)) is None


async def test_a_refused_message_does_not_hold_back_the_next(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    phones.fail(bot_api.refused("message is not to our taste"))
    put(database, "first", "second")
    async with delivering(database, clock, phones):
        await phones.received("777")
    assert said(phones) == ["second"]
    assert [one.status for one in rows(database)] == ["failed", "sent"]


async def test_after_a_timeout_a_reply_is_tried_once_more_and_no_more(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    phones.fail(bot_api.flood(1), *[bot_api.silence(delivered=False)] * 2)
    put(database, "hello", "next")
    async with delivering(database, clock, phones) as deliverer:
        for attempt in (1, 2):
            await until(database, lambda found, done=attempt: tried(found, done))  # type: ignore[misc]
            clock.turn(seconds=5)
            deliverer.wake()
        await phones.received("777")
    assert said(phones) == ["next"]
    assert [(one.status, one.attempts) for one in rows(database)] == [("unknown", 3), ("sent", 1)]


async def test_a_timeout_in_the_middle_of_a_long_text_repeats_only_what_is_in_doubt(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    phones.fail(None, bot_api.silence(delivered=False))
    put(database, f"{'a' * 4000}\n\n{'b' * 4000}")
    async with delivering(database, clock, phones) as deliverer:
        await until(database, lambda found: tried(found, 1))
        clock.turn(seconds=5)
        deliverer.wake()
        await phones.received("777", 2)
    assert said(phones) == ["a" * 4000, "b" * 4000]


async def test_after_a_timeout_a_reminder_is_rather_lost_than_doubled(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    phones.fail(bot_api.silence())
    put(database, "service due", kind=OutboxKind.REMINDER)
    async with delivering(database, clock, phones):
        await until(database, lambda found: found[0].status == "unknown")
    assert said(phones) == ["service due"]


async def test_a_message_of_a_dead_process_is_sent_when_its_lease_is_over(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    put(database, "first", "second")
    assert len(database.write_now(lambda c: outbox.claim(c, NOON))) == 1  # and then it died
    async with delivering(database, clock, phones) as deliverer:
        clock.turn(seconds=outbox.LEASE.total_seconds() - 1)
        deliverer.wake()
        put(database, "other", address="888")
        await phones.received("888")
        assert said(phones) == []
        clock.turn(seconds=1)
        deliverer.wake()
        await phones.received("777", 2)
    assert said(phones) == ["first", "second"]


def test_a_late_answer_to_a_lease_that_was_taken_over_changes_nothing(database: Database) -> None:
    put(database, "hello")
    (slow,) = database.write_now(lambda c: outbox.claim(c, NOON))
    later = NOON + outbox.LEASE
    (quick,) = database.write_now(lambda c: outbox.claim(c, later))
    database.write_now(lambda c: outbox.mark_sent(c, quick.id, "m1", later))
    database.write_now(lambda c: outbox.put_back(c, slow, "500", later))
    assert [one.status for one in rows(database)] == ["sent"]


async def test_two_deliverers_send_each_message_once(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    numbered = [str(number) for number in range(5)]
    for person in range(1, 9):
        put(database, *numbered, address=str(person))
    async with delivering(database, clock, phones), delivering(database, clock, phones):
        for person in range(1, 9):
            await phones.received(str(person), 5)
    assert all(said(phones, str(person)) == numbered for person in range(1, 9))


async def test_a_stop_finishes_what_is_being_sent_and_keeps_the_rest(
    database: Database, clock: HandClock
) -> None:
    class Slow:
        """Takes messages when it is let."""

        def __init__(self) -> None:
            self.begun, self.may_end = asyncio.Event(), asyncio.Event()
            self.sent: list[str] = []

        async def send(self, address: str, message: Rendered, *, template: object = None) -> Outcome:
            self.begun.set()
            await self.may_end.wait()
            self.sent.append(message.text)
            return Sent(f"m{len(self.sent)}")

    slow = Slow()
    put(database, "first", "second")
    deliverer = Deliverer(database, clock, {"telegram": slow}, QUIET, DOUALA)  # type: ignore[dict-item]
    task = asyncio.create_task(deliverer.run())
    await slow.begun.wait()
    deliverer.stop()
    deliverer.wake()
    slow.may_end.set()
    await asyncio.wait_for(task, 10)
    assert slow.sent == ["first"]
    assert [one.status for one in rows(database)] == ["sent", "waiting"]


async def test_a_channel_that_is_off_gives_up_at_once(database: Database, clock: HandClock) -> None:
    put(database, "hello")
    async with running(database, clock, {}):
        await until(database, lambda found: found[0].status == "failed")
    assert rows(database)[0].error == "channel is off"


async def test_a_chat_that_moved_is_followed(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    person = database.write_now(lambda c: people.welcome(c, Arrival("telegram", "777"), NOON))
    phones.fail(bot_api.moved(-100999))
    put(database, "first", "second")
    async with delivering(database, clock, phones):
        await phones.received("-100999", 2)
    assert said(phones, "-100999") == ["first", "second"]
    reach = database.read_now(lambda c: people.best_reach(c, person.id))
    assert reach is not None
    assert reach.address == "-100999"


async def test_a_deliverer_with_a_queue_behind_a_slow_send_does_not_spin(
    database: Database, clock: HandClock, phones: FakeTelegram
) -> None:
    """What waits behind a send in flight has no moment of its own to wake up for."""
    put(database, "first", "second")
    assert len(database.write_now(lambda c: outbox.claim(c, NOON))) == 1
    assert database.read_now(lambda c: outbox.next_moment(c, NOON)) is None
    put(database, "later", address="888", not_before=NOON + timedelta(seconds=3))
    assert database.read_now(lambda c: outbox.next_moment(c, NOON)) == NOON + timedelta(seconds=3)


def test_the_open_messages_are_found_without_reading_the_sent_ones(database: Database) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL chooses by its statistics")
    statement = str(
        outbox.claimable(NOON, 32).compile(database.engine, compile_kwargs={"literal_binds": False})
    )
    plan = database.read_now(
        lambda c: c.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", ("x",) * statement.count("?")).all()
    )
    steps = [str(row[3]) for row in plan if "outbox" in row[3] or "older" in row[3]]
    assert steps
    assert all("ix_outbox_open" in step for step in steps)


async def test_twilio_refuses_then_takes(database: Database, clock: HandClock) -> None:
    async with FakeTwilio() as twilio:
        sender = WhatsAppSender("AC1", "token", "+237600000000", base_url=twilio.base_url, timeout=TIMEOUT)
        address = "whatsapp:+237650000001"
        twilio.fail(twilio_api.busy(429, 9), twilio_api.busy(503))
        letter = Letter("whatsapp", address, Rendered("Bonjour"))
        database.write_now(lambda c: outbox.enqueue(c, letter, NOON))
        async with running(database, clock, {"whatsapp": sender}) as deliverer:
            await until(database, lambda found: tried(found, 1))
            assert rows(database)[0].next_at == NOON + timedelta(seconds=9)
            clock.turn(seconds=9)
            deliverer.wake()
            await until(database, lambda found: tried(found, 2))
            clock.turn(seconds=9)
            deliverer.wake()
            await twilio.received(address)
        await sender.close()
    assert [one.provider_message_id for one in rows(database)] == [twilio.sent[address][0].sid]


async def test_a_number_that_is_none_is_unreachable(database: Database, clock: HandClock) -> None:
    async with FakeTwilio() as twilio:
        sender = WhatsAppSender("AC1", "token", "+237600000000", base_url=twilio.base_url, timeout=TIMEOUT)
        address = "whatsapp:+237650000001"
        person = database.write_now(lambda c: people.welcome(c, Arrival("whatsapp", address), NOON))
        twilio.fail(twilio_api.error(400, 63003))
        letter = Letter("whatsapp", address, Rendered("Bonjour"))
        database.write_now(lambda c: outbox.enqueue(c, letter, NOON))
        async with running(database, clock, {"whatsapp": sender}):
            await until(database, lambda found: found[0].status == "failed")
        await sender.close()
    assert database.read_now(lambda c: people.best_reach(c, person.id)) is None
