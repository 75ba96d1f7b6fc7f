"""Who may answer people in our name?"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, UtcDateTime


class OperatorRow(SQLModel, table=True):
    """A person of ours. Whatever was signed before `signed_out_at` opens nothing any more."""

    __tablename__ = "operators"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str = Field(unique=True)
    password: str  # see passwords.py
    created_at: datetime = Field(sa_type=UtcDateTime)
    signed_out_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


operators = SQLModel.metadata.tables["operators"]


@dataclass(frozen=True, slots=True)
class Operator:
    """An operator as they are read."""

    id: int
    name: str
    password: str
    signed_out_at: datetime | None


KNOWN = select(operators.c.id, operators.c.name, operators.c.password, operators.c.signed_out_at)


def add(connection: Connection, name: str, password: str, now: datetime) -> bool:
    """Store an operator with a password as `passwords.keep` gives it; False when the name is taken."""
    if find(connection, name) is not None:
        return False
    connection.execute(insert(operators).values(name=name, password=password, created_at=now))
    return True


def change_password(connection: Connection, name: str, password: str) -> bool:
    """Another password, which ends every session; False when there is no such operator."""
    changed = connection.execute(update(operators).where(operators.c.name == name).values(password=password))
    return bool(changed.rowcount)


def remove(connection: Connection, name: str) -> bool:
    """They may answer no more; False when there is no such operator."""
    return bool(connection.execute(delete(operators).where(operators.c.name == name)).rowcount)


def names(connection: Connection) -> list[str]:
    """Everybody's name."""
    return list(connection.execute(select(operators.c.name).order_by(operators.c.name)).scalars())


def find(connection: Connection, name: str) -> Operator | None:
    """The operator of this name."""
    row = connection.execute(KNOWN.where(operators.c.name == name)).one_or_none()
    return Operator(*row) if row else None


def get(connection: Connection, number: int) -> Operator | None:
    """The operator with this number."""
    row = connection.execute(KNOWN.where(operators.c.id == number)).one_or_none()
    return Operator(*row) if row else None


def sign_out(connection: Connection, number: int, now: datetime) -> None:
    """End every session of this operator."""
    connection.execute(update(operators).where(operators.c.id == number).values(signed_out_at=now))
