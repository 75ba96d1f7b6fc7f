"""What has been booked, when, where, with whom and how did it go?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Index, RowMapping, delete, insert, select, update
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, Json, UtcDateTime


class Status(StrEnum):
    """The life of a booking; a request not yet confirmed is only in the conversation."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    COMPLETED = "completed"


class ServiceHistory(SQLModel, table=True):
    """One booking, from the explicit yes on. Local day and hours as agreed, with their span in UTC."""

    __tablename__ = "service_history"
    __table_args__ = (
        Index("ix_history_person_start", "person_id", "starts_at"),
        Index("ix_history_provider_start", "provider_id", "starts_at"),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", sa_type=BigId)
    trade: str
    provider_id: str | None = None
    city: str | None = None
    area: str | None = None
    landmark: str | None = None
    spot: str | None = None  # whose place it is: home, office, mother ...
    latitude: float | None = None
    longitude: float | None = None
    day: date | None = None
    end_day: date | None = None
    start_time: str | None = None  # "14:00"
    end_time: str | None = None
    part: str | None = None
    bound: str | None = None
    rrule: str | None = None
    asap: bool = False
    starts_at: datetime = Field(sa_type=UtcDateTime)
    ends_at: datetime = Field(sa_type=UtcDateTime)
    fee: int | None = None
    urgency: str = "none"
    detail: str | None = None
    media: list[str] = Field(default_factory=list, sa_type=Json)
    status: str = Status.CONFIRMED
    rating: int | None = None
    comment: str | None = None
    complaint: bool = False
    ref: str | None = None
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


history = SQLModel.metadata.tables["service_history"]


@dataclass(frozen=True, slots=True)
class Booking:
    """A booking as it is read."""

    id: int
    person_id: int
    trade: str
    provider_id: str | None
    city: str | None
    area: str | None
    landmark: str | None
    spot: str | None
    latitude: float | None
    longitude: float | None
    day: date | None
    end_day: date | None
    start_time: str | None
    end_time: str | None
    part: str | None
    bound: str | None
    rrule: str | None
    asap: bool
    starts_at: datetime
    ends_at: datetime
    fee: int | None
    urgency: str
    detail: str | None
    media: Sequence[str]
    status: str
    rating: int | None
    comment: str | None
    complaint: bool
    ref: str | None
    created_at: datetime
    updated_at: datetime


def _booking(row: RowMapping) -> Booking:
    return Booking(**row)


def book(connection: Connection, facts: Mapping[str, Any], now: datetime) -> int:
    """Store a confirmed booking and return its id. `facts` are columns of service_history."""
    values = {
        "status": Status.CONFIRMED.value,
        "media": [],
        "complaint": False,
        "asap": False,
        "urgency": "none",
    }
    row = connection.execute(
        insert(history)
        .values(**{**values, **facts, "created_at": now, "updated_at": now})
        .returning(history.c.id)
    )
    return int(row.scalar_one())


def revise(connection: Connection, booking_id: int, facts: Mapping[str, Any], now: datetime) -> None:
    """Change columns of a booking (another day, cancelled, completed, rated ...)."""
    connection.execute(update(history).where(history.c.id == booking_id).values(**facts, updated_at=now))


def withdraw(connection: Connection, booking_id: int) -> None:
    """Take out a booking of which nobody was told: it never was."""
    connection.execute(delete(history).where(history.c.id == booking_id))


def get(connection: Connection, booking_id: int) -> Booking | None:
    """The booking with this id."""
    row = connection.execute(select(history).where(history.c.id == booking_id)).mappings().one_or_none()
    return _booking(row) if row else None


def of_person(connection: Connection, person_id: int, limit: int = 50) -> list[Booking]:
    """A person's bookings, live and past, the latest visit first."""
    rows = connection.execute(
        select(history)
        .where(history.c.person_id == person_id)
        .order_by(history.c.starts_at.desc(), history.c.id.desc())
        .limit(limit)
    )
    return [_booking(row) for row in rows.mappings()]


def find(bookings: Iterable[Booking], booking_id: int | None) -> Booking | None:
    """The one of these bookings with this id, if any."""
    return next((one for one in bookings if one.id == booking_id), None)


def live(bookings: Sequence[Booking]) -> list[Booking]:
    """Those that are still to come, the next one first."""
    coming = [booking for booking in bookings if booking.status == Status.CONFIRMED]
    return sorted(coming, key=lambda booking: booking.starts_at)


def done(bookings: Sequence[Booking], trade: str | None = None) -> list[Booking]:
    """Completed ones (of a trade), the latest first."""
    return [
        booking
        for booking in bookings
        if booking.status == Status.COMPLETED and (trade is None or booking.trade == trade)
    ]
