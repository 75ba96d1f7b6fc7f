"""Which conversations are there, and which of them wants a person first?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, Select, case, func, select

from dialogue.attention import Cause
from dialogue.conversations import conversations, messages
from preferences.people import identities, people

PAGE = 25
MOST_WANTED = 200
DANGERS = [cause.value for cause in Cause if cause.is_danger]
SHOWN = 4  # last characters of an address, where there is no name


@dataclass(frozen=True, slots=True)
class Line:
    """One conversation in the list. `name` is theirs, or the masked address."""

    person: int
    name: str
    channel: str
    text: str
    kind: str
    is_from_us: bool
    at: datetime
    cause: Cause | None
    is_silent: bool
    waits_since: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands on one page of the list: on every page who wants a person, then the others."""

    wanted: list[Line]
    others: list[Line]
    page: int
    has_more: bool

    @property
    def waiting(self) -> int:
        """How many wait for an answer of ours."""
        return sum(line.waits_since is not None for line in self.wanted)


COLUMNS = (
    conversations.c.person_id,
    conversations.c.updated_at,
    conversations.c.cause,
    conversations.c.silent_since,
    conversations.c.waits_since,
    people.c.name,
)


def look(connection: Connection, page: int) -> Overview:
    """One page of the list; the first is 1."""
    first = connection.execute(_wanted()).all()
    others = connection.execute(_others(page)).all()
    lines = _lines(connection, [*first, *others[:PAGE]])
    return Overview(lines[: len(first)], lines[len(first) :], page, len(others) > PAGE)


def waiting(connection: Connection) -> int:
    """How many people wait for an answer of ours."""
    found = select(func.count()).select_from(conversations)
    is_waiting = conversations.c.cause.is_not(None) & conversations.c.waits_since.is_not(None)
    return connection.execute(found.where(is_waiting)).scalar_one()


def _wanted() -> Select[tuple[object, ...]]:
    """Who waits comes first, the danger before all, then the longest wait."""
    is_answered = conversations.c.waits_since.is_(None)
    is_danger = conversations.c.cause.in_(DANGERS)
    return (
        select(*COLUMNS)
        .join(people, people.c.id == conversations.c.person_id)
        .where(conversations.c.cause.is_not(None))
        .order_by(
            case((is_answered, 1), else_=0),
            case((is_danger, 0), else_=1),
            conversations.c.waits_since,
            conversations.c.updated_at.desc(),
        )
        .limit(MOST_WANTED)
    )


def _others(page: int) -> Select[tuple[object, ...]]:
    return (
        select(*COLUMNS)
        .join(people, people.c.id == conversations.c.person_id)
        .where(conversations.c.cause.is_(None))
        .order_by(conversations.c.updated_at.desc(), conversations.c.person_id.desc())
        .offset((page - 1) * PAGE)
        .limit(PAGE + 1)
    )


def _lines(connection: Connection, rows: Iterable[Row[tuple[object, ...]]]) -> list[Line]:
    found = list(rows)
    persons = [row.person_id for row in found]
    last, addresses = _last_messages(connection, persons), _addresses(connection, persons)
    return [_line(row, last.get(row.person_id), addresses) for row in found]


def _line(
    row: Row[tuple[object, ...]], said: Row[tuple[object, ...]] | None, addresses: Mapping[int, str]
) -> Line:
    return Line(
        row.person_id,
        row.name or masked(addresses.get(row.person_id, "")),
        said.channel if said else "",
        said.text if said else "",
        said.kind if said else "text",
        said is not None and said.direction == "out",
        said.at if said else row.updated_at,
        Cause(row.cause) if row.cause else None,
        row.silent_since is not None,
        row.waits_since,
    )


def _last_messages(connection: Connection, persons: list[int]) -> dict[int, Row[tuple[object, ...]]]:
    newest = select(func.max(messages.c.id)).where(messages.c.person_id.in_(persons))
    rows = connection.execute(
        select(messages).where(messages.c.id.in_(newest.group_by(messages.c.person_id)))
    )
    return {row.person_id: row for row in rows}


def _addresses(connection: Connection, persons: list[int]) -> dict[int, str]:
    rows = connection.execute(
        select(identities.c.person_id, identities.c.address)
        .where(identities.c.person_id.in_(persons))
        .order_by(identities.c.last_inbound_at.asc().nulls_first())
    )
    return {row.person_id: row.address for row in rows}


def masked(address: str) -> str:
    """An address of which only the end can be read."""
    return f"…{address[-SHOWN:]}"
