"""What has been said with a person, and where does the conversation stand?"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Index, insert, select, update
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, Json, UtcDateTime


class Conversation(SQLModel, table=True):
    """The state of the talk with one person, whatever channel they use; see dialogue/state.py."""

    __tablename__ = "conversations"
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", primary_key=True, sa_type=BigId)
    state: str
    updated_at: datetime = Field(sa_type=UtcDateTime)


class Message(SQLModel, table=True):
    """One message in or out, as it was typed or said; `understood` is what we read in it."""

    __tablename__ = "messages"
    __table_args__ = (Index("ix_messages_person_at", "person_id", "at"),)
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", sa_type=BigId)
    direction: str  # in, out
    channel: str
    kind: str = "text"  # as in Incoming, or what was sent along: photo, voice ...
    text: str
    key: str | None = None  # message key, for what we said
    buttons: list[list[str]] = Field(default_factory=list, sa_type=Json)
    understood: dict[str, object] | None = Field(default=None, sa_type=Json)
    at: datetime = Field(sa_type=UtcDateTime)


conversations = SQLModel.metadata.tables["conversations"]
messages = SQLModel.metadata.tables["messages"]


def recall_state(connection: Connection, person_id: int) -> str | None:
    """The stored state, or None when we never talked."""
    return connection.execute(
        select(conversations.c.state).where(conversations.c.person_id == person_id)
    ).scalar_one_or_none()


def keep_state(connection: Connection, person_id: int, state: str, now: datetime) -> None:
    """Store the state."""
    changed = connection.execute(
        update(conversations)
        .where(conversations.c.person_id == person_id)
        .values(state=state, updated_at=now)
    )
    if changed.rowcount == 0:
        connection.execute(insert(conversations).values(person_id=person_id, state=state, updated_at=now))


@dataclass(frozen=True, slots=True)
class Said:
    """A message to be kept."""

    direction: str
    channel: str
    text: str
    kind: str = "text"
    key: str | None = None
    buttons: tuple[tuple[str, str], ...] = ()
    understood: dict[str, object] | None = None


def keep_message(connection: Connection, person_id: int, said: Said, now: datetime) -> int:
    """Store one message and return its id."""
    row = connection.execute(
        insert(messages)
        .values(
            person_id=person_id,
            direction=said.direction,
            channel=said.channel,
            kind=said.kind,
            text=said.text,
            key=said.key,
            buttons=[list(button) for button in said.buttons],
            understood=said.understood,
            at=now,
        )
        .returning(messages.c.id)
    )
    return int(row.scalar_one())
