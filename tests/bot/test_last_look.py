"""Just before sending: quiet hours and wishes are asked once more, and a refusal finds another way."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time

import pytest
from sqlalchemy import Connection, insert, select

from bot import outbox
from bot.channels import Outcome, Refused, Sender, Sent, Standing, Template
from bot.channels.simulated import SimulatedSender
from bot.delivery import Deliverer
from bot.outbox import Letter
from bot.store import Database
from dialogue import conversations
from dialogue.conversations import messages
from dialogue.reply import Rendered
from dialogue.state import State
from preferences import consent, history, people, reminders
from preferences.consent import Purpose
from preferences.history import Status
from preferences.people import Arrival, identities
from preferences.reminders import ReminderKind
from tests.bot import neighbours
from tests.bot.neighbours import DAY, DOUALA, HOUR, NOW, Street

EVENING = datetime(2026, 4, 7, 21, 0, tzinfo=UTC)  # 22:00 in Douala
MORNING = datetime(2026, 4, 8, 6, 0, tzinfo=UTC)
WHATSAPP = "whatsapp:+237677451290"
MARK = "the round is over"


@dataclass
class StandingClock:
    """Stays where it is put."""

    at: datetime

    def now(self) -> datetime:
        return self.at


@dataclass
class Postbox:
    """A channel that takes messages, or refuses those to some addresses."""

    refusals: dict[str, Refused] = field(default_factory=dict)
    sent: list[tuple[str, str]] = field(default_factory=list)
    marked: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, address: str, message: Rendered, *, template: Template | None = None) -> Outcome:
        if message.text == MARK:
            self.marked.set()
            return Sent("mark")
        if address in self.refusals:
            return self.refusals[address]
        self.sent.append((address, message.text))
        return Sent(f"m{len(self.sent)}")

    async def typing(self, address: str, message_reference: str | None = None) -> None: ...

    async def acknowledge(self, callback_id: str) -> None: ...

    async def describe(self) -> Standing:
        return Standing(True)

    async def close(self) -> None: ...


@pytest.fixture
def street(database: Database) -> Street:
    database.write_now(neighbours.provider)
    return Street(database, neighbours.a_sweep())


def keep_state(street: Street, person_id: int, state: State) -> None:
    street.database.write_now(lambda c: conversations.keep_state(c, person_id, state, NOW))


async def deliver(street: Street, at: datetime, channels: Mapping[str, Sender]) -> None:
    """Send what may go at a moment, and end."""
    marks = Postbox()
    senders: dict[str, Sender] = {**channels, "console": marks}
    deliverer = Deliverer(street.database, StandingClock(at), senders, (time(21), time(7)), DOUALA)
    mark = Letter("console", f"mark {at} {id(marks)}", Rendered(MARK))
    street.database.write_now(lambda c: outbox.enqueue(c, mark, at))
    running = asyncio.create_task(deliverer.run())
    await asyncio.wait_for(marks.marked.wait(), 10)
    deliverer.stop()
    await running


def a_visit_reminder(street: Street) -> tuple[int, int]:
    """A reminder of tomorrow's visit that waits in the outbox since the evening began."""
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection)
        booking = neighbours.visit(connection, ama, NOW + DAY, Status.CONFIRMED)
        neighbours.plan_for(connection, ama, booking, ReminderKind.VISIT)
    street.tick()
    return ama, booking


def also_on_telegram(connection: Connection, person_id: int) -> None:
    row = {"person_id": person_id, "channel": "telegram", "address": "777", "reachable": True}
    connection.execute(insert(identities).values(**row, last_inbound_at=NOW - 300 * DAY))


def a_service_reminder(
    street: Street,
    channel: str = "telegram",
    address: str = "777",
    templates: Mapping[str, str] | None = None,
) -> int:
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection, address, channel=channel)
        neighbours.visit(connection, ama, NOW - 90 * DAY)
        rule = neighbours.schedule(connection, templates=templates or {})
        neighbours.plan(connection, ama, schedule_id=rule)
    street.tick()
    return ama


async def test_a_reminder_that_lagged_into_the_night_is_sent_in_the_morning(street: Street) -> None:
    a_visit_reminder(street)
    telegram = Postbox()
    await deliver(street, EVENING, {"telegram": telegram})
    assert telegram.sent == []
    (letter,) = street.letters()
    assert (letter["status"], letter["next_at"], letter["attempts"]) == ("waiting", MORNING, 0)
    await deliver(street, MORNING, {"telegram": telegram})
    assert [address for address, _ in telegram.sent] == ["777"]
    await deliver(street, MORNING + HOUR, {"telegram": telegram})
    assert len(telegram.sent) == 1


async def test_a_visit_cancelled_in_the_night_is_not_reminded_of_in_the_morning(street: Street) -> None:
    _, booking = a_visit_reminder(street)
    telegram = Postbox()
    await deliver(street, EVENING, {"telegram": telegram})
    with street.database.engine.begin() as connection:
        history.revise(connection, booking, {"status": Status.CANCELLED.value}, NOW)
        reminders.drop_for_booking(connection, booking)
    await deliver(street, MORNING, {"telegram": telegram})
    assert telegram.sent == []
    (letter,) = street.letters()
    assert (letter["status"], letter["error"]) == ("replaced", "no longer wanted")
    assert street.database.read_now(lambda c: c.execute(select(messages)).all()) == []


async def test_a_visit_moved_meanwhile_is_not_reminded_of_for_its_old_day(street: Street) -> None:
    ama, booking = a_visit_reminder(street)
    with street.database.engine.begin() as connection:
        reminders.drop_for_booking(connection, booking)
        neighbours.plan_for(connection, ama, booking, ReminderKind.VISIT, NOW + 2 * DAY)
    telegram = Postbox()
    await deliver(street, MORNING, {"telegram": telegram})
    assert telegram.sent == []


async def test_a_visit_that_has_begun_is_not_reminded_of(street: Street) -> None:
    a_visit_reminder(street)
    telegram = Postbox()
    await deliver(street, NOW + DAY + HOUR, {"telegram": telegram})
    assert telegram.sent == []


async def test_stop_said_meanwhile_is_heard(street: Street) -> None:
    ama = a_service_reminder(street)
    with street.database.engine.begin() as connection:
        consent.record(connection, ama, Purpose.REMINDERS, False, source="opt", now=NOW)
    telegram = Postbox()
    await deliver(street, NOW + HOUR, {"telegram": telegram})
    assert telegram.sent == []


async def test_a_service_booked_meanwhile_needs_no_reminder(street: Street) -> None:
    ama = a_service_reminder(street)
    with street.database.engine.begin() as connection:
        neighbours.visit(connection, ama, NOW + DAY, Status.CONFIRMED)
    telegram = Postbox()
    await deliver(street, NOW + HOUR, {"telegram": telegram})
    assert telegram.sent == []


async def test_what_is_still_wanted_is_sent(street: Street) -> None:
    a_service_reminder(street)
    telegram = Postbox()
    await deliver(street, NOW + HOUR, {"telegram": telegram})
    assert len(telegram.sent) == 1


async def test_whatsapps_window_is_asked_for_just_before_sending(street: Street) -> None:
    a_service_reminder(street, "whatsapp", WHATSAPP)
    whatsapp = Postbox()
    await deliver(street, NOW, {"whatsapp": whatsapp})
    assert whatsapp.sent == []
    (letter,) = street.letters()
    assert letter["status"] == "failed"
    assert letter["error"] == "outside WhatsApp's 24-hour window, and there is no approved template in fr"


async def test_a_word_from_the_person_opens_the_window_in_time(street: Street) -> None:
    a_service_reminder(street, "whatsapp", WHATSAPP)
    with street.database.engine.begin() as connection:
        people.welcome(connection, Arrival("whatsapp", WHATSAPP), NOW)
    whatsapp = Postbox()
    await deliver(street, NOW + HOUR, {"whatsapp": whatsapp})
    assert [address for address, _ in whatsapp.sent] == [WHATSAPP]
    (letter,) = street.letters()
    assert (letter["status"], letter["error"]) == ("sent", None)


async def test_a_window_that_closed_while_it_lagged_sends_it_to_telegram(street: Street) -> None:
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection, WHATSAPP, channel="whatsapp", seen=NOW - 23 * HOUR)
        also_on_telegram(connection, ama)
        neighbours.plan(connection, ama, trade="generator")
    street.tick()
    channels = {"whatsapp": Postbox(), "telegram": Postbox()}
    await deliver(street, NOW + 2 * HOUR, channels)
    await deliver(street, NOW + 3 * HOUR, channels)
    assert channels["whatsapp"].sent == []
    assert [address for address, _ in channels["telegram"].sent] == ["777"]


async def test_the_simulated_whatsapp_has_no_window(street: Street) -> None:
    a_service_reminder(street, "whatsapp", WHATSAPP)
    await deliver(street, NOW, {"whatsapp": SimulatedSender()})
    (letter,) = street.letters()
    assert (letter["status"], letter["error"]) == ("sent", None)


@pytest.mark.parametrize("unreachable", [True, False])
async def test_what_whatsapp_refuses_telegram_takes(street: Street, unreachable: bool) -> None:
    ama = a_service_reminder(street, "whatsapp", WHATSAPP, {"fr": "HX1"})
    street.database.write_now(lambda c: also_on_telegram(c, ama))
    (letter,) = street.letters()
    assert letter["channel"] == "whatsapp"
    refused = Refused("63016: outside the window", unreachable=unreachable)
    channels = {"whatsapp": Postbox({WHATSAPP: refused}), "telegram": Postbox()}
    await deliver(street, NOW, channels)
    await deliver(street, NOW + HOUR, channels)
    assert [address for address, _ in channels["telegram"].sent] == ["777"]
    (letter,) = street.letters()
    assert (letter["status"], letter["template"]) == ("sent", None)


async def test_what_both_refuse_ends_as_failed_with_the_reason(street: Street) -> None:
    ama = a_service_reminder(street, "whatsapp", WHATSAPP, {"fr": "HX1"})
    street.database.write_now(lambda c: also_on_telegram(c, ama))
    channels = {
        "whatsapp": Postbox({WHATSAPP: Refused("63016: outside the window")}),
        "telegram": Postbox({"777": Refused("bot was blocked by the user", unreachable=True)}),
    }
    for minutes in range(3):
        await deliver(street, NOW + minutes * HOUR, channels)
    (letter,) = street.letters()
    assert (letter["status"], letter["error"]) == ("failed", "bot was blocked by the user")


async def test_a_reminder_without_another_channel_fails_at_once(street: Street) -> None:
    a_service_reminder(street)
    await deliver(street, NOW, {"telegram": Postbox({"777": Refused("chat not found", unreachable=True)})})
    (letter,) = street.letters()
    assert (letter["status"], letter["error"]) == ("failed", "chat not found")


async def test_a_reminder_waits_while_a_person_of_ours_has_the_word(street: Street) -> None:
    ama = a_service_reminder(street)
    telegram = Postbox()
    keep_state(street, ama, State(silent_since=NOW))
    await deliver(street, NOW, {"telegram": telegram})
    assert telegram.sent == []
    keep_state(street, ama, State())
    await deliver(street, NOW + HOUR, {"telegram": telegram})
    assert len(telegram.sent) == 1


async def test_a_visit_is_reminded_of_whoever_has_the_word(street: Street) -> None:
    ama, _ = a_visit_reminder(street)
    telegram = Postbox()
    keep_state(street, ama, State(silent_since=NOW))
    await deliver(street, MORNING, {"telegram": telegram})
    assert len(telegram.sent) == 1
