"""Which habits show in a person's bookings? Slots, intervals and how far ahead they book."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from statistics import median
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, insert
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, UtcDateTime
from preferences.history import Booking, Status

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PARTS = ((6, "morning"), (12, "afternoon"), (17, "evening"), (20, "night"))


class BehavioralPattern(SQLModel, table=True):
    """One habit with its support (bookings behind it) and share (0-1) of all that could show it."""

    __tablename__ = "behavioral_patterns"
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", primary_key=True, sa_type=BigId)
    kind: str = Field(primary_key=True)  # slot, lead_time, interval/<trade>
    value: str = Field(primary_key=True)
    support: int
    confidence: float
    first_seen_at: datetime = Field(sa_type=UtcDateTime)
    last_seen_at: datetime = Field(sa_type=UtcDateTime)


patterns = SQLModel.metadata.tables["behavioral_patterns"]


def slot_of(moment: datetime, zone: ZoneInfo, part: str | None = None) -> str:
    """The weekday and part of day of a moment: "saturday-morning"."""
    local = moment.astimezone(zone)
    named = part or part_of(local.hour)
    return f"{WEEKDAYS[local.weekday()]}-{named}"


def part_of(hour: int) -> str:
    """The part of day an hour falls in; night runs from 20 to 6."""
    names = [name for starts, name in PARTS if hour >= starts]
    return names[-1] if names else "night"


def refresh(connection: Connection, person_id: int, bookings: Sequence[Booking], zone: ZoneInfo) -> None:
    """Make a person's patterns anew from their bookings (cancelled ones apart)."""
    kept = [booking for booking in bookings if booking.status != Status.CANCELLED]
    forget(connection, person_id)
    rows = [*_shares("slot", [(slot_of(b.starts_at, zone, b.part), b) for b in kept])]
    rows += _shares("lead_time", [("urgent" if b.urgency == "urgent" else "planned", b) for b in kept])
    for trade in {booking.trade for booking in kept}:
        rows += _interval(trade, sorted((b for b in kept if b.trade == trade), key=lambda b: b.starts_at))
    if rows:
        connection.execute(insert(patterns), [{"person_id": person_id, **row} for row in rows])


def forget(connection: Connection, person_id: int) -> None:
    """Erase every pattern of a person."""
    connection.execute(delete(patterns).where(patterns.c.person_id == person_id))


def _shares(kind: str, seen: Sequence[tuple[str, Booking]]) -> list[dict[str, object]]:
    counts = Counter(value for value, _ in seen)
    return [
        {
            "kind": kind,
            "value": value,
            "support": support,
            "confidence": support / len(seen),
            "first_seen_at": min(b.created_at for name, b in seen if name == value),
            "last_seen_at": max(b.created_at for name, b in seen if name == value),
        }
        for value, support in counts.items()
    ]


def _interval(trade: str, visits: Sequence[Booking]) -> list[dict[str, object]]:
    gaps = [(later.starts_at - sooner.starts_at).days for sooner, later in pairwise(visits)]
    if not gaps:
        return []
    typical = median(gaps)
    near = sum(abs(gap - typical) <= max(7, typical / 4) for gap in gaps)
    return [
        {
            "kind": f"interval/{trade}",
            "value": str(round(typical)),
            "support": len(gaps),
            "confidence": near / len(gaps),
            "first_seen_at": visits[0].created_at,
            "last_seen_at": visits[-1].created_at,
        }
    ]
