"""What has been said with a person, and where does the conversation stand?"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Index, delete, insert, select, text, update
from sqlmodel import Field, SQLModel

from dialogue.state import State
from preferences.columns import BigId, Json, UtcDateTime

WANTED = text("cause IS NOT NULL")
UNTOLD = text("reassure_at IS NOT NULL")


class Conversation(SQLModel, table=True):
    """The state of the talk with one person, whatever channel they use; see dialogue/state.py.

    What operators look for stands in the state, and beside it, so that it can be found.
    """

    __tablename__ = "conversations"
    __table_args__ = (
        Index("ix_conversations_updated", "updated_at"),
        Index("ix_conversations_cause", "cause", sqlite_where=WANTED, postgresql_where=WANTED),
        Index("ix_conversations_reassure", "reassure_at", sqlite_where=UNTOLD, postgresql_where=UNTOLD),
    )
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", primary_key=True, sa_type=BigId)
    state: str
    updated_at: datetime = Field(sa_type=UtcDateTime)
    cause: str | None = None
    silent_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    waits_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reassure_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


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
    said_by: str | None = None  # which person of ours typed it; Sabi when empty
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


def keep_state(connection: Connection, person_id: int, state: State, now: datetime) -> None:
    """Store the state, and what operators look for in it."""
    wanted = state.attention
    values = {
        "state": state.model_dump_json(),
        "updated_at": now,
        "cause": wanted.cause.value if wanted else None,
        "silent_since": state.silent_since,
        "waits_since": wanted.waits_since if wanted else None,
        "reassure_at": wanted.reassure_at if wanted else None,
    }
    changed = connection.execute(
        update(conversations).where(conversations.c.person_id == person_id).values(values)
    )
    if changed.rowcount == 0:
        connection.execute(insert(conversations).values(person_id=person_id, **values))


def forget_state(connection: Connection, person_id: int) -> None:
    """Erase the state; what was said stays."""
    connection.execute(delete(conversations).where(conversations.c.person_id == person_id))


@dataclass(frozen=True, slots=True)
class Said:
    """A message to be kept."""

    direction: str
    channel: str
    text: str
    kind: str = "text"
    key: str | None = None
    said_by: str | None = None
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
            said_by=said.said_by,
            buttons=[list(button) for button in said.buttons],
            understood=said.understood,
            at=now,
        )
        .returning(messages.c.id)
    )
    return int(row.scalar_one())
