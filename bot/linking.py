"""Which codes link two channels, who may still try one, and what happens when it is right?

A code is six digits, good for fifteen minutes, once, on another channel than the one that it was given on.
An address that has typed five wrong ones within an hour is refused every code till the hour is over; the
count is kept by a digest of the address, so that erasing oneself does not buy new guesses.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, delete, insert, select, update
from sqlmodel import Field, SQLModel

from dialogue.incoming import Incoming
from dialogue.redeeming import DIGITS, Redeemed
from dialogue.topics.linking import CODE_MINUTES
from preferences.columns import BigId, UtcDateTime

LIFE = timedelta(minutes=CODE_MINUTES)
GUESSES = 5
GUESSES_WITHIN = timedelta(hours=1)


class LinkCode(SQLModel, table=True):
    """A code that was given to a person on one address, at most one unused per person."""

    __tablename__ = "link_codes"
    code: str = Field(primary_key=True)
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", index=True, sa_type=BigId)
    channel: str
    address: str
    used: bool = False
    expires_at: datetime = Field(sa_type=UtcDateTime)


class LinkGuess(SQLModel, table=True):
    """How many wrong codes came from one address since a moment."""

    __tablename__ = "link_guesses"
    sender: str = Field(primary_key=True)  # digest of channel and address
    wrong: int
    since: datetime = Field(sa_type=UtcDateTime)


codes = SQLModel.metadata.tables["link_codes"]
guesses = SQLModel.metadata.tables["link_guesses"]


@dataclass(frozen=True, slots=True)
class Given:
    """Where and to whom a code was given."""

    person_id: int
    channel: str
    address: str
    used: bool


def give_code(connection: Connection, person_id: int, incoming: Incoming, now: datetime) -> str:
    """The person's unused code, good for another while, or a new one."""
    _forget_old(connection, now)
    values = {"channel": incoming.channel, "address": incoming.address, "expires_at": now + LIFE}
    theirs = and_(codes.c.person_id == person_id, ~codes.c.used)
    code = connection.execute(select(codes.c.code).where(theirs)).scalars().first()
    if code is not None:
        connection.execute(update(codes).where(codes.c.code == code).values(**values))
        return str(code)
    code = _unused(connection)
    connection.execute(insert(codes).values(code=code, person_id=person_id, used=False, **values))
    return code


def _unused(connection: Connection) -> str:
    while True:
        code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        if connection.execute(select(codes.c.code).where(codes.c.code == code)).first() is None:
            return code


def _forget_old(connection: Connection, now: datetime) -> None:
    connection.execute(delete(codes).where(codes.c.expires_at < now))
    connection.execute(delete(guesses).where(guesses.c.since < now - GUESSES_WITHIN))


def find(connection: Connection, code: str, now: datetime) -> Given | None:
    """Who has this code, while it is good."""
    row = connection.execute(
        select(codes.c.person_id, codes.c.channel, codes.c.address, codes.c.used).where(
            codes.c.code == code, codes.c.expires_at >= now
        )
    ).one_or_none()
    return Given(*row) if row else None


def judge(
    connection: Connection, person_id: int, incoming: Incoming, given: Given | None, now: datetime
) -> Redeemed:
    """What a typed code is worth here; a wrong one is counted. Joining is left to the caller."""
    _forget_old(connection, now)
    if given is not None and given.person_id == person_id:
        return Redeemed.JOINED if given.used else Redeemed.OWN
    sender = hashlib.sha256(f"{incoming.channel}:{incoming.address}".encode()).hexdigest()
    wrong = connection.execute(select(guesses.c.wrong).where(guesses.c.sender == sender)).scalar()
    is_good = given is not None and not given.used and given.channel != incoming.channel
    if is_good and (wrong or 0) < GUESSES:
        return Redeemed.JOINED
    if wrong is None:
        connection.execute(insert(guesses).values(sender=sender, wrong=1, since=now))
    else:
        more = update(guesses).where(guesses.c.sender == sender)
        connection.execute(more.values(wrong=guesses.c.wrong + 1))
    return Redeemed.REFUSED


def use_up(connection: Connection, person_id: int) -> None:
    """After a join no code of either is good any more."""
    connection.execute(update(codes).where(codes.c.person_id == person_id).values(used=True))
