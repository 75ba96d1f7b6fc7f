"""When is somebody reminded of a visit that is booked, and when are they asked how it was?"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from preferences.history import Booking
from preferences.reminders.rows import ReminderKind, plan

RATING_DELAY = timedelta(hours=2)
EARLIEST = 7  # local hour of the reminder of a visit on the same day
EVENING_BEFORE = 18  # local hour of the reminder of tomorrow's visit


def around_visit(connection: Connection, booking: Booking, now: datetime, zone: ZoneInfo) -> None:
    """Remind of the visit the evening before (or two hours before), and ask for a rating after it."""
    local = booking.starts_at.astimezone(zone)
    evening = (local - timedelta(days=1)).replace(hour=EVENING_BEFORE, minute=0, second=0)
    morning = local.replace(hour=EARLIEST, minute=0, second=0)
    due = evening if evening > now else max(booking.starts_at - timedelta(hours=2), morning)
    facts: dict[str, object] = {"booking_id": booking.id, "trade": booking.trade}
    if due > now + timedelta(minutes=30):
        plan(connection, booking.person_id, ReminderKind.VISIT, {**facts, "due_at": due})
    rated = booking.ends_at + RATING_DELAY
    plan(connection, booking.person_id, ReminderKind.RATING, {**facts, "due_at": rated})
