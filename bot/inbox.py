"""What came in, was it done, and what must be tried again?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Index, UniqueConstraint, bindparam, select, update
from sqlalchemy.dialects.postgresql import insert as insert_postgres
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, UtcDateTime

TRIES = 5
FIRST_PAUSE = timedelta(seconds=10)
EMPTY = "{}"


class InboxEntry(SQLModel, table=True):
    """One event from a channel; the provider's id makes a repeat harmless."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        Index("ix_inbox_status_next", "status", "next_at"),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int | None = Field(
        default=None, foreign_key="people.id", ondelete="SET NULL", index=True, sa_type=BigId
    )
    channel: str
    external_id: str
    payload: str  # Incoming as JSON; emptied when its person is erased
    status: str  # done, pending, parked
    attempts: int = 0
    next_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    error: str | None = None
    received_at: datetime = Field(sa_type=UtcDateTime)


inbox = SQLModel.metadata.tables["inbox"]
# Made once: making these costs more than running them.
RECEIVE = {
    name: insert(inbox)
    .on_conflict_do_nothing(index_elements=["channel", "external_id"])
    .returning(inbox.c.id)
    for name, insert in (("postgresql", insert_postgres), ("sqlite", insert_sqlite))
}
FINISH = (
    update(inbox)
    .where(inbox.c.id == bindparam("entry"))
    .values(status="done", person_id=bindparam("person"), next_at=None, error=None)
)


def receive(
    connection: Connection, channel: str, external_id: str, payload: str, now: datetime
) -> int | None:
    """Store an event as pending and return its id; None when it was received before."""
    values = {
        "channel": channel,
        "external_id": external_id,
        "payload": payload,
        "status": "pending",
        "attempts": 0,
        "next_at": now + FIRST_PAUSE,
        "received_at": now,
    }
    return connection.execute(RECEIVE[connection.dialect.name], values).scalar_one_or_none()


def finish(connection: Connection, entry_id: int, person_id: int | None) -> None:
    """The turn of this event is done. Without a person nobody could erase it later: it keeps its id only."""
    if person_id is None:
        connection.execute(update(inbox).where(inbox.c.id == entry_id).values(payload=EMPTY))
    connection.execute(FINISH, {"entry": entry_id, "person": person_id})


def park(connection: Connection, entry_id: int, error: str) -> None:
    """Nothing can be done with this event but show it to an operator."""
    connection.execute(
        update(inbox)
        .where(inbox.c.id == entry_id)
        .values(status="parked", next_at=None, attempts=inbox.c.attempts + 1, error=error[:500])
    )


def fail(connection: Connection, entry_id: int, person_id: int | None, error: str, now: datetime) -> bool:
    """Note a failed turn: tried again after a growing pause, or parked (returns True) after too many."""
    before = connection.execute(select(inbox.c.attempts).where(inbox.c.id == entry_id)).scalar_one()
    attempts = int(before) + 1
    is_parked = attempts >= TRIES
    connection.execute(
        update(inbox)
        .where(inbox.c.id == entry_id)
        .values(
            person_id=person_id,
            attempts=attempts,
            error=error[:500],
            status="parked" if is_parked else "pending",
            next_at=None if is_parked else now + FIRST_PAUSE * 3 ** (attempts - 1),
        )
    )
    return is_parked


@dataclass(frozen=True, slots=True)
class Waiting:
    """An event whose turn failed and may be tried again."""

    id: int
    payload: str


def due(connection: Connection, now: datetime, limit: int = 20) -> Sequence[Waiting]:
    """Pending events whose pause is over, oldest first."""
    rows = connection.execute(
        select(inbox.c.id, inbox.c.payload)
        .where(inbox.c.status == "pending", inbox.c.next_at <= now)
        .order_by(inbox.c.next_at, inbox.c.id)
        .limit(limit)
    )
    return [Waiting(*row) for row in rows]


def is_pending(connection: Connection, entry_id: int) -> bool:
    """Whether nobody has finished this event meanwhile."""
    still = select(inbox.c.id).where(inbox.c.id == entry_id, inbox.c.status == "pending")
    return connection.execute(still).first() is not None


def scrub(connection: Connection, person_id: int) -> None:
    """Empty what an erased person sent; the ids stay so that a repeat still counts as one."""
    connection.execute(
        update(inbox)
        .where(inbox.c.person_id == person_id)
        .values(payload=EMPTY, person_id=None, error=None, status="done", next_at=None)
    )
