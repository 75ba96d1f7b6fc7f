"""What is to be sent, in which order, and how far did it come?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Connection,
    Index,
    Select,
    and_,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlmodel import Field, SQLModel

from bot.channels import Template
from bot.payloads import read_message, read_template, written, written_template
from dialogue.conversations import messages
from dialogue.incoming import Delivery
from dialogue.reply import Rendered
from preferences.columns import BigId, UtcDateTime

LEASE = timedelta(seconds=30)  # longer than any provider timeout
LONGEST_PAUSE = timedelta(seconds=60)
DOUBT = "perhaps delivered: "  # how the error of a try begins that broke off
TRIES = 200  # with the longest pause, some three hours
OPEN = "status IN ('waiting', 'sending')"  # spelt out, or SQLite does not see that the index fits


class OutboxKind(StrEnum):
    """A reply answers a person; a reminder was nobody's question and may wait."""

    REPLY = "reply"
    REMINDER = "reminder"


class OutboxEntry(SQLModel, table=True):
    """One message to one address. Heads of conversations are sent first, one at a time each."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index(
            "ix_outbox_open", "channel", "address", "id", sqlite_where=text(OPEN), postgresql_where=text(OPEN)
        ),
        Index("ix_outbox_provider_message", "provider_message_id"),
        Index("ix_outbox_person", "person_id", "id"),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int | None = Field(default=None, sa_type=BigId)
    channel: str
    address: str
    payload: str  # Rendered as JSON
    kind: str
    news: bool = False
    unique_key: str | None = Field(default=None, unique=True)
    message_id: int | None = Field(default=None, sa_type=BigId)
    template: str | None = None  # Template as JSON
    forget: bool = False  # its person is erased: leave no row once it is sent
    status: str  # waiting, sending, sent, failed, unknown, replaced
    attempts: int = 0
    next_at: datetime = Field(sa_type=UtcDateTime)
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    provider_message_id: str | None = None
    delivery: str | None = None
    error: str | None = None
    created_at: datetime = Field(sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


outbox = SQLModel.metadata.tables["outbox"]
ENQUEUE = insert(outbox).returning(outbox.c.id)  # made once: making it costs more than running it


@dataclass(frozen=True, slots=True)
class Letter:
    """A message on its way to be enqueued."""

    channel: str
    address: str
    message: Rendered
    person_id: int | None = None
    kind: OutboxKind = OutboxKind.REPLY
    not_before: datetime | None = None
    unique_key: str | None = None
    message_id: int | None = None
    template: Template | None = None
    forget: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message leased to this process for sending."""

    id: int
    person_id: int | None
    channel: str
    address: str
    message: Rendered
    kind: OutboxKind
    template: Template | None
    attempts: int
    is_doubtful: bool = False  # the last try broke off: it may have been delivered


def enqueue(connection: Connection, letter: Letter, now: datetime) -> int | None:
    """Store a message to be sent; None when one with the same unique key is there already."""
    if letter.unique_key and holds(connection, letter.unique_key):
        return None
    values = {
        "person_id": letter.person_id,
        "channel": letter.channel,
        "address": letter.address,
        "payload": written(letter.message),
        "kind": letter.kind.value,
        "news": letter.message.news,
        "unique_key": letter.unique_key,
        "message_id": letter.message_id,
        "template": written_template(letter.template),
        "forget": letter.forget,
        "status": "waiting",
        "attempts": 0,
        "next_at": letter.not_before or now,
        "created_at": now,
    }
    return int(connection.execute(ENQUEUE, values).scalar_one())


def holds(connection: Connection, unique_key: str) -> bool:
    """Whether a message of this name is there, sent or not."""
    return bool(connection.execute(select(exists().where(outbox.c.unique_key == unique_key))).scalar_one())


@dataclass(frozen=True, slots=True)
class Unsent:
    """A reply that is kept back while the person goes on writing."""

    id: int
    message_id: int | None
    message: Rendered


def unsent(connection: Connection, channel: str, address: str, now: datetime) -> list[Unsent]:
    """Replies still in the gathering window, held so that nobody sends them meanwhile."""
    waiting = and_(
        outbox.c.channel == channel,
        outbox.c.address == address,
        text(OPEN),
        outbox.c.kind == OutboxKind.REPLY,
        outbox.c.status == "waiting",
        outbox.c.attempts == 0,
        outbox.c.next_at > now,
    )
    rows = connection.execute(
        select(outbox.c.id, outbox.c.message_id, outbox.c.payload)
        .where(waiting)
        .order_by(outbox.c.id)
        .with_for_update()
    )
    return [Unsent(row.id, row.message_id, read_message(row.payload)) for row in rows.all()]


def replace_unsent(connection: Connection, unread: Sequence[Unsent]) -> None:
    """Drop what the next turn's reply says in its place."""
    if not unread:
        return
    replaced = outbox.c.id.in_([one.id for one in unread])
    connection.execute(update(outbox).where(replaced).values(status="replaced"))
    said = [one.message_id for one in unread if one.message_id]
    if said:
        connection.execute(delete(messages).where(messages.c.id.in_(said)))


def claimable(now: datetime, limit: int) -> Select[tuple[Any, ...]]:
    """Messages that may go now: the oldest open one of each address, replies before reminders.

    A waiting message whose moment has not come holds back later ones of its kind only.
    """
    older = outbox.alias("older")
    holds_back = or_(older.c.status == "sending", older.c.next_at <= now, older.c.kind == outbox.c.kind)
    return (
        select(outbox)
        .where(
            text(f"outbox.{OPEN}"),
            outbox.c.next_at <= now,
            or_(outbox.c.lease_until.is_(None), outbox.c.lease_until <= now),
            ~exists().where(
                older.c.channel == outbox.c.channel,
                older.c.address == outbox.c.address,
                text(f"older.{OPEN}"),
                older.c.id < outbox.c.id,
                holds_back,
            ),
        )
        .order_by(outbox.c.kind.desc(), outbox.c.id)  # "reply" after "reminder" in the alphabet
        .limit(limit)
        .with_for_update(skip_locked=True, of=outbox)
    )


def claim(connection: Connection, now: datetime, limit: int = 32) -> Sequence[Claimed]:
    """Lease the messages that may go now to this process."""
    rows = connection.execute(claimable(now, limit)).all()
    if rows:
        connection.execute(
            update(outbox)
            .where(outbox.c.id.in_([row.id for row in rows]))
            .values(status="sending", lease_until=now + LEASE, attempts=outbox.c.attempts + 1)
        )
    return [
        Claimed(
            row.id,
            row.person_id,
            row.channel,
            row.address,
            read_message(row.payload),
            OutboxKind(row.kind),
            read_template(row.template),
            row.attempts + 1,
            (row.error or "").startswith(DOUBT),
        )
        for row in rows
    ]


def mark_sent(connection: Connection, entry_id: int, provider_message_id: str, now: datetime) -> None:
    """The provider took it; an erased person's last message leaves no row."""
    erased = connection.execute(delete(outbox).where(outbox.c.id == entry_id, outbox.c.forget))
    if erased.rowcount:
        return
    connection.execute(
        update(outbox)
        .where(outbox.c.id == entry_id)
        .values(
            status="sent", provider_message_id=provider_message_id, sent_at=now, lease_until=None, error=None
        )
    )


def put_back(
    connection: Connection, claimed: Claimed, reason: str, not_before: datetime, rest: Rendered | None = None
) -> None:
    """Not delivered: again later, up to TRIES times; `rest` is what remains to be said.

    When the lease has ended and somebody else has taken it since, theirs is the word that counts.
    """
    if claimed.attempts >= TRIES:
        give_up(connection, claimed.id, "failed", reason)
        return
    values: dict[str, object] = {
        "status": "waiting",
        "next_at": not_before,
        "lease_until": None,
        "error": reason[:500],
    }
    if rest is not None:
        values["payload"] = written(rest)
    is_ours = and_(
        outbox.c.id == claimed.id, outbox.c.status == "sending", outbox.c.attempts == claimed.attempts
    )
    connection.execute(update(outbox).where(is_ours).values(**values))


def hold(connection: Connection, entry_id: int, not_before: datetime) -> None:
    """Quiet hours: wait without counting a try."""
    connection.execute(
        update(outbox)
        .where(outbox.c.id == entry_id)
        .values(status="waiting", next_at=not_before, lease_until=None, attempts=outbox.c.attempts - 1)
    )


def give_up(connection: Connection, entry_id: int, status: str, reason: str) -> None:
    """It will not be tried again: failed (refused) or unknown (perhaps delivered)."""
    erased = connection.execute(delete(outbox).where(outbox.c.id == entry_id, outbox.c.forget))
    if not erased.rowcount:
        connection.execute(
            update(outbox)
            .where(outbox.c.id == entry_id)
            .values(status=status, error=reason[:500], lease_until=None)
        )


def readdress(connection: Connection, claimed: Claimed, address: str) -> None:
    """The conversation has moved to another address."""
    connection.execute(
        update(outbox)
        .where(outbox.c.channel == claimed.channel, outbox.c.address == claimed.address, text(OPEN))
        .values(address=address, status="waiting", lease_until=None)
    )


def pause_after(attempts: int) -> timedelta:
    """How long to wait after this many tries: 1, 2, 4 ... 60 seconds."""
    return min(timedelta(seconds=2.0 ** min(attempts - 1, 8)), LONGEST_PAUSE)


RANKS = {
    Delivery.SENT: 0,
    Delivery.DELIVERED: 1,
    Delivery.READ: 2,
    Delivery.UNDELIVERED: 3,
    Delivery.FAILED: 3,
}


def note_delivery(
    connection: Connection, provider_message_id: str, delivery: Delivery, error: str | None
) -> bool:
    """Keep a provider's report, never going backwards; False when the message is none of ours."""
    row = connection.execute(
        select(outbox.c.id, outbox.c.delivery).where(outbox.c.provider_message_id == provider_message_id)
    ).first()
    if row is None:
        return False
    if row.delivery is None or RANKS[Delivery(row.delivery)] < RANKS[delivery]:
        connection.execute(
            update(outbox).where(outbox.c.id == row.id).values(delivery=delivery.value, error=error)
        )
    return True


def rename(connection: Connection, gone: int, kept: int) -> None:
    """Reminders are named after their person; one that both were sent is not sent again."""
    before, after = f"reminder:{gone}:", f"reminder:{kept}:"
    rows = connection.execute(
        select(outbox.c.id, outbox.c.unique_key).where(outbox.c.unique_key.like(f"{before}%"))
    ).all()
    for row in rows:
        key = after + row.unique_key.removeprefix(before)
        same = outbox.c.id == row.id
        if connection.execute(select(exists().where(outbox.c.unique_key == key))).scalar_one():
            waiting = and_(same, outbox.c.status == "waiting")
            connection.execute(update(outbox).where(waiting).values(status="replaced"))
        else:
            connection.execute(update(outbox).where(same).values(unique_key=key))


def move_waiting(connection: Connection, person_id: int, channel: str, address: str) -> None:
    """Whatever waits for other addresses of a person goes to this one."""
    waiting = and_(outbox.c.person_id == person_id, text(OPEN), outbox.c.status == "waiting")
    elsewhere = or_(outbox.c.channel != channel, outbox.c.address != address)
    connection.execute(
        update(outbox).where(waiting, elsewhere).values(channel=channel, address=address, template=None)
    )


def drop_of_person(connection: Connection, person_id: int) -> None:
    """Erase everything that was to be, or was, sent to a person."""
    connection.execute(delete(outbox).where(outbox.c.person_id == person_id))


def next_moment(connection: Connection, now: datetime) -> datetime | None:
    """When the next message falls due that was not due before; what waits behind another has no moment."""
    upcoming = and_(text(OPEN), outbox.c.status == "waiting", outbox.c.next_at > now)
    return connection.execute(select(func.min(outbox.c.next_at)).where(upcoming)).scalar_one_or_none()


def pull_forward(connection: Connection, now: datetime) -> None:
    """Nothing waits beyond this moment or is leased past it: for a clock that was set back."""
    connection.execute(
        update(outbox)
        .where(
            outbox.c.status.in_(("waiting", "sending")),
            or_(outbox.c.next_at > now, outbox.c.lease_until > now),
        )
        .values(next_at=now, lease_until=None, status="waiting")
    )


def ready_count(connection: Connection, now: datetime) -> int:
    """How many messages may go now and have not gone."""
    ready = and_(text(OPEN), outbox.c.next_at <= now)
    return connection.execute(select(func.count()).select_from(outbox).where(ready)).scalar_one()


def open_count(connection: Connection) -> int:
    """How many messages are still to be sent."""
    return connection.execute(select(func.count()).select_from(outbox).where(text(OPEN))).scalar_one()
