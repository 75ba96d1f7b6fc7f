"""Is a reminder that waited in the outbox still wanted, and where does it go when an address refuses it?"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from bot import reaching
from bot.outbox import Claimed, outbox
from dialogue.conversations import messages, recall_state
from dialogue.state import read_state
from preferences import consent, history, reminders
from preferences.history import Status
from preferences.reminders import ReminderKind

SETTLING = timedelta(days=30)  # after a visit that was complained of
ELSEWHERE = "refused on "  # how the error of a reminder begins that another channel is trying


def withdraw_unwanted(connection: Connection, entry_id: int, now: datetime) -> bool:
    """Take a reminder back that has become pointless while it waited; False when it is to be sent."""
    found = connection.execute(
        select(outbox.c.unique_key, outbox.c.message_id).where(outbox.c.id == entry_id)
    ).one_or_none()
    if found is None or found.unique_key is None or _is_wanted(connection, found.unique_key, now):
        return False
    values = {"status": "replaced", "error": "no longer wanted", "lease_until": None}
    connection.execute(update(outbox).where(outbox.c.id == entry_id).values(**values))
    connection.execute(delete(messages).where(messages.c.id == found.message_id))
    return True


def would_interrupt(connection: Connection, entry: Claimed) -> bool:
    """Whether a person of ours has the word; only a visit that is coming may be spoken of meanwhile."""
    key = connection.execute(select(outbox.c.unique_key).where(outbox.c.id == entry.id)).scalar()
    if entry.person_id is None or f":{ReminderKind.VISIT}:" in (key or ""):
        return False
    return read_state(recall_state(connection, entry.person_id)).silent_since is not None


def _is_wanted(connection: Connection, key: str, now: datetime) -> bool:
    """The key names person, kind, schedule or booking (or trade), and occurrence."""
    _, person, kind, about, _ = key.split(":")
    if reminders.has_stopped(connection, int(person)):
        return False
    if kind != ReminderKind.MAINTENANCE:
        booking = history.get(connection, int(about))
        is_late = kind == ReminderKind.VISIT and booking is not None and booking.starts_at <= now
        is_off = booking is None or booking.status == Status.CANCELLED
        return not is_late and not is_off and reminders.is_planned(connection, key)
    if not consent.recall(connection, int(person)).reminders:
        return False
    schedule = reminders.get_schedule(connection, int(about)) if about.isdecimal() else None
    trade = schedule.trade if schedule else about
    visits = history.of_person(connection, int(person))
    if any(one.complaint and now - one.starts_at < SETTLING for one in visits):
        return False  # who has just complained is offered nothing
    coming = history.live(visits)
    return (schedule is None or schedule.active) and all(one.trade != trade for one in coming)


def note_obstacle(connection: Connection, entry_id: int, obstacle: str) -> None:
    """Keep what will most likely stand in a reminder's way; a word from the person may clear it till then."""
    connection.execute(update(outbox).where(outbox.c.id == entry_id).values(error=obstacle))


def obstacle_of(connection: Connection, entry: Claimed, now: datetime) -> str | None:
    """Why this reminder cannot arrive as it is: WhatsApp takes our own texts within its window only."""
    if entry.template is not None or reaching.is_open_now(connection, entry.channel, entry.address, now):
        return None
    noted = connection.execute(select(outbox.c.error).where(outbox.c.id == entry.id)).scalar()
    return noted if noted and noted.startswith(reaching.CLOSED) else reaching.CLOSED


def send_elsewhere(connection: Connection, entry: Claimed, reason: str, now: datetime) -> bool:
    """Give a refused reminder to another channel of its person, once; False when there is none."""
    earlier = connection.execute(select(outbox.c.error).where(outbox.c.id == entry.id)).scalar()
    if entry.person_id is None or (earlier or "").startswith(ELSEWHERE):
        return False
    for reach in reaching.reaches(connection, entry.person_id):
        if reach.channel != entry.channel and reaching.is_open(reach, now):
            values = {
                "channel": reach.channel,
                "address": reach.address,
                "template": None,
                "status": "waiting",
                "attempts": 0,
                "next_at": now,
                "lease_until": None,
                "error": f"{ELSEWHERE}{entry.channel}: {reason}"[:500],
            }
            connection.execute(update(outbox).where(outbox.c.id == entry.id).values(**values))
            return True
    return False
