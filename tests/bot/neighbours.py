"""People with a past for the tests of reminders, and the sweep that looks after them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, RowMapping, select

from bot.outbox import outbox
from bot.reminding import ReminderSweep
from bot.store import Database
from dialogue.manager import ConversationManager
from dialogue.rendering import Renderer
from preferences import consent, history, people, providers, reminders
from preferences.consent import Purpose
from preferences.gazetteer import load_places
from preferences.history import Status
from preferences.people import Arrival
from preferences.providers import Technician
from preferences.reminders import Due, ReminderKind

DOUALA = ZoneInfo("Africa/Douala")
NOW = datetime(2026, 4, 7, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Douala
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@cache
def manager(zone: ZoneInfo = DOUALA) -> ConversationManager:
    return ConversationManager(Renderer(), zone, load_places())


def a_sweep(zone: ZoneInfo = DOUALA, per_week: int = 2) -> ReminderSweep:
    return ReminderSweep(manager(zone), (time(21), time(7)), per_week, zone)


def person(
    connection: Connection,
    address: str = "777",
    *,
    channel: str = "telegram",
    wants: bool | None = True,
    seen: datetime = NOW - 60 * DAY,
) -> int:
    """Somebody who wrote at `seen`, and wants reminders, does not, or was never asked."""
    found = people.welcome(connection, Arrival(channel, address, name="Ama", phone="+237677000001"), seen).id
    if wants is not None:
        consent.record(connection, found, Purpose.REMINDERS, wants, source="consent/ask", now=seen)
    return found


def provider(connection: Connection, trade: str = "ac_fridge") -> None:
    moussa = Technician("moussa", "Moussa Bello", ("fr",), 4.6, 3000, "+237677451290")
    providers.engage(connection, moussa, [trade], ["Douala"])


def visit(
    connection: Connection,
    person_id: int,
    at: datetime,
    status: Status = Status.COMPLETED,
    **facts: object,
) -> int:
    known: dict[str, Any] = {
        "person_id": person_id,
        "trade": "ac_fridge",
        "provider_id": "moussa",
        "city": "Douala",
        "area": "Akwa",
        "day": at.astimezone(DOUALA).date(),
        "start_time": f"{at.astimezone(DOUALA):%H:%M}",
        "starts_at": at,
        "ends_at": at + 2 * HOUR,
        "status": status.value,
    }
    return history.book(connection, {**known, **facts}, min(at, NOW))


def schedule(connection: Connection, **facts: object) -> int:
    rule: Mapping[str, object] = {"trade": "ac_fridge", "interval_days": 90, **facts}
    return reminders.add_schedule(connection, rule, NOW - 60 * DAY)


def plan(
    connection: Connection,
    person_id: int,
    due_at: datetime = NOW,
    *,
    schedule_id: int | None = None,
    trade: str = "ac_fridge",
) -> None:
    facts = {"schedule_id": schedule_id, "trade": trade, "due_at": due_at}
    reminders.plan(connection, person_id, ReminderKind.MAINTENANCE, facts)


def plan_for(
    connection: Connection, person_id: int, booking_id: int, kind: ReminderKind, due_at: datetime = NOW
) -> None:
    facts = {"booking_id": booking_id, "trade": "ac_fridge", "due_at": due_at}
    reminders.plan(connection, person_id, kind, facts)


@dataclass
class Street:
    """One database with its sweep."""

    database: Database
    sweep: ReminderSweep

    def tick(self, now: datetime = NOW) -> int:
        """Sweep until nothing is due, a transaction each; gives the number of rows looked at."""
        looked_at = 0
        while rows := self.database.write_now(lambda c: self.sweep.sweep(c, now)):
            looked_at += rows
        return looked_at

    def letters(self) -> list[RowMapping]:
        """Every reminder in the outbox, oldest first."""
        rows = select(outbox).where(outbox.c.kind == "reminder").order_by(outbox.c.id)
        return list(self.database.read_now(lambda c: c.execute(rows).mappings().all()))

    def keys(self) -> list[str]:
        """The middle of their names: what kind, and about what."""
        return [row["unique_key"].rsplit(":", 1)[0].split(":", 2)[2] for row in self.letters()]

    def upcoming(self, person_id: int) -> list[Due]:
        """What a person is still to be reminded of."""
        return self.database.read_now(lambda c: reminders.of_person(c, person_id))


def everything(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, to compare the whole database before and after."""
    from bot.tables import metadata

    return {
        table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
        for table in metadata.sorted_tables
    }
