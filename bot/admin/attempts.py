"""How often may a password be tried?"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, UtcDateTime

WINDOW = timedelta(minutes=15)
FROM_ONE_ADDRESS = 5  # of one name; a forgetful operator locks out nobody elsewhere
FROM_ANYWHERE = 50


class FailedLogin(SQLModel, table=True):
    """A wrong password, kept for as long as it counts."""

    __tablename__ = "failed_logins"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str
    address: str
    at: datetime = Field(index=True, sa_type=UtcDateTime)


failures = SQLModel.metadata.tables["failed_logins"]


def are_too_many(connection: Connection, name: str, address: str, now: datetime) -> bool:
    """Whether this name has to wait before another try from this address."""
    recent = (failures.c.name == name, failures.c.at > now - WINDOW)
    found = list(connection.execute(select(failures.c.address).where(*recent)).scalars())
    return found.count(address) >= FROM_ONE_ADDRESS or len(found) >= FROM_ANYWHERE


def note(connection: Connection, name: str, address: str, now: datetime) -> None:
    """Keep a failure, and forget those that count no more."""
    connection.execute(delete(failures).where(failures.c.at <= now - WINDOW))
    connection.execute(insert(failures).values(name=name, address=address, at=now))


def forget(connection: Connection, name: str, address: str) -> None:
    """The right password was given."""
    connection.execute(delete(failures).where(failures.c.name == name, failures.c.address == address))
