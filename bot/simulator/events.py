"""How does time pass, and how is a message of the program called forth?"""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot import outbox
from bot.clock import MovableClock
from bot.house import House
from bot.reminding import ReminderSweep
from bot.simulator import notes
from preferences import history, people, reminders
from preferences.history import Booking, Status
from preferences.reminders import Due, ReminderKind

LOOKS, PAUSE = 250, 0.02  # five seconds at most for each stop


async def move(house: House, clock: MovableClock, target: datetime) -> None:
    """Move the clock; forward, it stops wherever something falls due."""
    passed = None
    while True:
        upcoming = await house.database.read(reminders.next_due_at)
        if upcoming is None or upcoming > target or upcoming == passed:
            break  # a stop that the tick did not clear is left to the server's own ticks
        passed = upcoming
        clock.set(max(upcoming, clock.now()))
        await house.tick()
        await _sent(house)
    is_back = target < clock.now()
    clock.set(target)
    await house.database.write(lambda c: _keep(c, clock, is_back=is_back))
    await house.tick()


async def _sent(house: House) -> None:
    """Wait until what is due at this moment has left, as it would have before the next moment came."""
    for _ in range(LOOKS):
        if house.deliverer is None or not await house.database.read(
            lambda c: outbox.ready_count(c, house.clock.now())
        ):
            return
        house.deliverer.wake()
        await asyncio.sleep(PAUSE)


def _keep(connection: Connection, clock: MovableClock, *, is_back: bool) -> None:
    """Keep the clock; after a step back, what waited for a moment that is now far off waits no longer."""
    notes.keep_distance(connection, clock.distance)
    if is_back:
        outbox.pull_forward(connection, clock.now())


@dataclass(frozen=True, slots=True)
class Wanted:
    """A message that the program is to send now."""

    channel: str
    address: str
    event: str
    ref: str | None = None


KINDS = {
    "rating_request": ReminderKind.RATING,
    "visit_reminder": ReminderKind.VISIT,
    "reminder": ReminderKind.MAINTENANCE,
}


def send(connection: Connection, sweep: ReminderSweep, wanted: Wanted, now: datetime) -> bool:
    """Send it, quiet hours or not; False when there is nothing of that kind to send."""
    person = people.find(connection, wanted.channel, wanted.address)
    if person is None:
        return False
    kind = KINDS[wanted.event]
    if kind is not ReminderKind.MAINTENANCE:
        booking = _booking(connection, person.id, wanted.ref)
        if booking is None:
            return False
        facts = {"booking_id": booking.id, "trade": booking.trade, "due_at": now}
        reminders.plan(connection, person.id, kind, facts)
    due = _planned(connection, person.id, kind)
    if due is None or not sweep.send(connection, due, now):
        return False
    reminders.move_on(connection, due, now, sweep.zone, sent=True)
    return True


def _booking(connection: Connection, person_id: int, ref: str | None) -> Booking | None:
    booked = [one for one in history.of_person(connection, person_id) if one.status != Status.CANCELLED]
    named = [one for one in booked if one.ref == ref]
    return next(iter(named or booked), None)


def _planned(connection: Connection, person_id: int, kind: ReminderKind) -> Due | None:
    found = [one for one in reminders.of_person(connection, person_id) if one.kind == kind]
    return found[0] if found else None
