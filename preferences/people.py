"""Who writes to us, and under which names do the channels know them?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, UniqueConstraint, and_, delete, insert, or_, select, update
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, UtcDateTime


class Person(SQLModel, table=True):
    """A human being. The phone number may be unknown: a channel can hide it."""

    __tablename__ = "people"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str | None = None
    phone: str | None = None
    privacy_level: str = "standard"  # strict, standard, permissive
    created_at: datetime = Field(sa_type=UtcDateTime)
    last_seen_at: datetime = Field(sa_type=UtcDateTime)


class Identity(SQLModel, table=True):
    """An address of a person on one channel, unique there."""

    __tablename__ = "identities"
    __table_args__ = (UniqueConstraint("channel", "address"),)
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", index=True, sa_type=BigId)
    channel: str
    address: str
    external_id: str | None = None
    reachable: bool = True
    last_inbound_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


@dataclass(frozen=True, slots=True)
class Known:
    """What a turn needs of a person."""

    id: int
    name: str | None
    phone: str | None
    privacy_level: str
    is_new: bool = False


STRICTEST_FIRST = ("strict", "standard", "permissive")
people = SQLModel.metadata.tables["people"]
identities = SQLModel.metadata.tables["identities"]


def find(connection: Connection, channel: str, address: str) -> Known | None:
    """The person behind an address, or None when nothing is stored of them."""
    row = connection.execute(
        select(people.c.id, people.c.name, people.c.phone, people.c.privacy_level)
        .join(identities, identities.c.person_id == people.c.id)
        .where(identities.c.channel == channel, identities.c.address == address)
    ).one_or_none()
    return Known(*row) if row else None


def get(connection: Connection, person_id: int) -> Known:
    """The person with this id; raises NoResultFound when erased."""
    row = connection.execute(
        select(people.c.id, people.c.name, people.c.phone, people.c.privacy_level).where(
            people.c.id == person_id
        )
    ).one()
    return Known(*row)


@dataclass(frozen=True, slots=True)
class Arrival:
    """How somebody reached us just now."""

    channel: str
    address: str
    external_id: str | None = None
    name: str | None = None
    phone: str | None = None


def welcome(connection: Connection, arrival: Arrival, now: datetime) -> Known:
    """Find or make the person who has just written, and note when and from where."""
    known = find(connection, arrival.channel, arrival.address)
    if known is None:
        return _make(connection, arrival, now)
    missing = {
        field: value
        for field, value in (("name", arrival.name), ("phone", arrival.phone))
        if value and getattr(known, field) is None
    }
    connection.execute(update(people).where(people.c.id == known.id).values(last_seen_at=now, **missing))
    connection.execute(
        update(identities)
        .where(identities.c.channel == arrival.channel, identities.c.address == arrival.address)
        .values(last_inbound_at=now, reachable=True)
    )
    return Known(
        known.id, missing.get("name", known.name), missing.get("phone", known.phone), known.privacy_level
    )


def _make(connection: Connection, arrival: Arrival, now: datetime) -> Known:
    person_id = connection.execute(
        insert(people)
        .values(
            name=arrival.name,
            phone=arrival.phone,
            privacy_level="standard",
            created_at=now,
            last_seen_at=now,
        )
        .returning(people.c.id)
    ).scalar_one()
    connection.execute(
        insert(identities).values(
            person_id=person_id,
            channel=arrival.channel,
            address=arrival.address,
            external_id=arrival.external_id,
            reachable=True,
            last_inbound_at=now,
        )
    )
    return Known(person_id, arrival.name, arrival.phone, "standard", is_new=True)


def note(connection: Connection, person_id: int, facts: Mapping[str, str]) -> None:
    """Keep a name, a phone or a privacy level that the person gave."""
    connection.execute(update(people).where(people.c.id == person_id).values(**facts))


def set_reachable(connection: Connection, channel: str, address: str, reachable: bool) -> None:
    """Note that a channel can, or can no longer, deliver to this address."""
    connection.execute(
        update(identities)
        .where(identities.c.channel == channel, identities.c.address == address)
        .values(reachable=reachable)
    )


@dataclass(frozen=True, slots=True)
class Reach:
    """An address to write to, with the moment of the person's last message there."""

    channel: str
    address: str
    last_inbound_at: datetime | None


def best_reach(connection: Connection, person_id: int) -> Reach | None:
    """The reachable address used last, or None when no channel delivers any more."""
    row = connection.execute(
        select(identities.c.channel, identities.c.address, identities.c.last_inbound_at)
        .where(identities.c.person_id == person_id, identities.c.reachable)
        .order_by(identities.c.last_inbound_at.desc().nulls_last(), identities.c.id)
        .limit(1)
    ).one_or_none()
    return Reach(*row) if row else None


def readdress(connection: Connection, channel: str, address: str, moved_to: str) -> None:
    """A channel gave this person another address."""
    connection.execute(
        update(identities)
        .where(identities.c.channel == channel, identities.c.address == address)
        .values(address=moved_to)
    )


def absorb(connection: Connection, kept: int, gone: int) -> None:
    """Two rows become one: what either is known by, since the earlier, at the stricter privacy level."""
    rows = connection.execute(select(people).where(people.c.id.in_((kept, gone)))).all()
    first, second = sorted(rows, key=lambda row: row.id != kept)
    levels = (first.privacy_level, second.privacy_level)
    values = {
        "name": first.name or second.name,
        "phone": first.phone or second.phone,
        "privacy_level": min(levels, key=STRICTEST_FIRST.index),
        "created_at": min(first.created_at, second.created_at),
        "last_seen_at": max(first.last_seen_at, second.last_seen_at),
    }
    connection.execute(update(people).where(people.c.id == kept).values(**values))
    connection.execute(delete(people).where(people.c.id == gone))


def is_linked(connection: Connection, person_id: int) -> bool:
    """Whether they write from several addresses."""
    rows = connection.execute(select(identities.c.id).where(identities.c.person_id == person_id).limit(2))
    return len(rows.all()) > 1


def leave_only(connection: Connection, person_id: int, channel: str, address: str) -> None:
    """Take every other address off a person: who writes there is somebody new."""
    others = and_(
        identities.c.person_id == person_id,
        or_(identities.c.channel != channel, identities.c.address != address),
    )
    connection.execute(delete(identities).where(others))


def has_double(connection: Connection, person_id: int, phone: str) -> bool:
    """Whether somebody else is known by this phone number."""
    same = select(people.c.id).where(people.c.phone == phone, people.c.id != person_id)
    return connection.execute(same.limit(1)).first() is not None
