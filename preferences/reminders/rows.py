"""What is each person to be reminded of next, and when? Rows that are planned, claimed and moved on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Index, and_, delete, func, insert, select, text, update
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, UtcDateTime
from preferences.consent import Purpose, consents
from preferences.history import Status, history
from preferences.reminders.rules import Schedule, all_schedules, get_schedule, schedules

STOPPED = "opt"  # source of the consent that a person took back in so many words, or with the button


class ReminderKind(StrEnum):
    """maintenance comes from a schedule; visit and rating belong to a booking."""

    MAINTENANCE = "maintenance"
    VISIT = "visit"
    RATING = "rating"


class Reminder(SQLModel, table=True):
    """The next moment of one reminder of one person.

    `occurrence` names what is said then for ever: the minute for which it was first planned. Waiting (quiet
    hours, the weekly cap) moves `due_at` and leaves it. Rows of a paused schedule are not active.
    """

    __tablename__ = "reminders"
    __table_args__ = (
        Index("ix_reminders_due", "due_at", sqlite_where=text("active = 1"), postgresql_where=text("active")),
        Index("ix_reminders_person", "person_id"),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", sa_type=BigId)
    kind: str
    schedule_id: int | None = Field(
        default=None, foreign_key="reminder_schedules.id", ondelete="CASCADE", sa_type=BigId
    )
    booking_id: int | None = Field(
        default=None, foreign_key="service_history.id", ondelete="CASCADE", sa_type=BigId
    )
    trade: str
    due_at: datetime = Field(sa_type=UtcDateTime)
    occurrence: int = 1
    active: bool = True
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


reminders = SQLModel.metadata.tables["reminders"]


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder whose moment may have come."""

    id: int
    person_id: int
    kind: str
    schedule_id: int | None
    booking_id: int | None
    trade: str
    due_at: datetime
    occurrence: int

    @property
    def planned_for(self) -> datetime:
        """The moment it was first planned for, however often it has waited since."""
        return datetime.fromtimestamp(self.occurrence * 60, UTC)

    @property
    def key(self) -> str:
        """Names this occurrence of this reminder for ever, whatever becomes of its row."""
        about = self.schedule_id or self.booking_id or self.trade
        return f"reminder:{self.person_id}:{self.kind}:{about}:{self.occurrence}"


DUE = [reminders.c[name] for name in Due.__dataclass_fields__]


def set_active(connection: Connection, schedule_id: int, active: bool) -> bool:
    """Pause or resume a schedule with all its reminders; False when there is none with this id.

    What fell due meanwhile is said after resuming when that is still within grace, else skipped.
    """
    changed = connection.execute(update(schedules).where(schedules.c.id == schedule_id).values(active=active))
    connection.execute(update(reminders).where(reminders.c.schedule_id == schedule_id).values(active=active))
    return changed.rowcount == 1


def plan(connection: Connection, person_id: int, kind: ReminderKind, facts: Mapping[str, object]) -> None:
    """Set the next moment of a person's reminder, in place of the one of the same schedule or booking."""
    due_at = facts["due_at"]
    assert isinstance(due_at, datetime)
    values = {"active": True, **facts, "occurrence": _occurrence(due_at)}
    same = [reminders.c[name] == facts.get(name) for name in ("schedule_id", "booking_id")]
    if facts.get("schedule_id") is None and facts.get("booking_id") is None:
        same.append(reminders.c.trade == facts["trade"])
    is_same = and_(reminders.c.person_id == person_id, reminders.c.kind == kind, *same)
    if connection.execute(update(reminders).where(is_same).values(**values)).rowcount == 0:
        connection.execute(insert(reminders).values(person_id=person_id, kind=kind.value, **values))


def drop_doubles(connection: Connection, person_id: int) -> None:
    """Of two reminders about the same thing keep the later: it counts from the last visit."""
    rows = connection.execute(
        select(reminders).where(reminders.c.person_id == person_id).order_by(reminders.c.due_at.desc())
    )
    seen: set[tuple[object, ...]] = set()
    for row in rows.all():
        trade = None if row.schedule_id or row.booking_id else row.trade
        about = (row.kind, row.schedule_id, row.booking_id, trade)
        if about in seen:
            connection.execute(delete(reminders).where(reminders.c.id == row.id))
        seen.add(about)


def drop_for_booking(connection: Connection, booking_id: int) -> None:
    """No more visit or rating reminders for a booking that is moved or cancelled."""
    connection.execute(delete(reminders).where(reminders.c.booking_id == booking_id))


def after_visit(
    connection: Connection, person_id: int, trade: str, city: str | None, visited_at: datetime, zone: ZoneInfo
) -> None:
    """Plan the maintenance reminders that operators' schedules derive from a completed visit."""
    for schedule in all_schedules(connection):
        if schedule.trade == trade and schedule.covers(city):
            earlier = last_visits(connection, schedule, person_id).get(person_id, visited_at)
            due = schedule.next_after(max(earlier, visited_at), zone)
            facts = {"schedule_id": schedule.id, "trade": trade, "due_at": due, "active": schedule.active}
            plan(connection, person_id, ReminderKind.MAINTENANCE, facts)


def last_visits(
    connection: Connection, schedule: Schedule, person_id: int | None = None
) -> dict[int, datetime]:
    """Per person (or for one) the last completed visit that falls under a schedule."""
    query = (
        select(history.c.person_id, history.c.city, func.max(history.c.starts_at))
        .where(history.c.trade == schedule.trade, history.c.status == Status.COMPLETED)
        .group_by(history.c.person_id, history.c.city)
    )
    if person_id is not None:
        query = query.where(history.c.person_id == person_id)
    found: dict[int, datetime] = {}
    for somebody, city, visited_at in connection.execute(query):
        if schedule.covers(city):
            found[somebody] = max(visited_at, found.get(somebody, visited_at))
    return found


def plan_everybody(connection: Connection, schedule: Schedule, now: datetime, zone: ZoneInfo) -> int:
    """Plan a new schedule for everybody with a past visit under it; returns how many.

    Whoever should have been reminded already is reminded from the next day on: there is time to look first.
    """
    first = schedule.days_after(now, 1, zone)
    rows: list[dict[str, object]] = []
    for person_id, visited_at in last_visits(connection, schedule).items():
        due = schedule.next_after(now if schedule.cron else visited_at, zone)
        due = due if due > now else first
        rows.append(
            {
                "person_id": person_id,
                "kind": ReminderKind.MAINTENANCE.value,
                "schedule_id": schedule.id,
                "trade": schedule.trade,
                "due_at": due,
                "occurrence": _occurrence(due),
                "active": schedule.active,
            }
        )
    if rows:
        connection.execute(insert(reminders), rows)
    return len(rows)


def _occurrence(due: datetime) -> int:
    return int(due.timestamp() // 60)


def _is_due(now: datetime) -> ColumnElement[bool]:
    return and_(reminders.c.active, reminders.c.due_at <= now)


def people_due(connection: Connection, now: datetime, limit: int = 32) -> list[int]:
    """Whose reminders have come due, the earliest first, locking nothing."""
    rows = connection.execute(
        select(reminders.c.person_id)
        .where(_is_due(now))
        .order_by(reminders.c.due_at, reminders.c.id)
        .limit(limit)
    )
    return list(dict.fromkeys(rows.scalars()))


def claim_due(connection: Connection, person_id: int, now: datetime) -> list[Due]:
    """Lock and return a person's due reminders, visits first: what is said about them is the most urgent.

    On PostgreSQL two sweepers never get the same row; SQLite has one writer.
    """
    rows = connection.execute(
        select(*DUE)
        .where(reminders.c.person_id == person_id, _is_due(now))
        .order_by(reminders.c.kind.desc(), reminders.c.due_at, reminders.c.id)  # visit, rating, maintenance
        .with_for_update(skip_locked=True)
    )
    return [Due(*row) for row in rows]


def coming(connection: Connection, until: datetime) -> list[Due]:
    """Everything that falls due up to a moment, the earliest first, locking nothing."""
    rows = connection.execute(select(*DUE).where(_is_due(until)).order_by(reminders.c.due_at, reminders.c.id))
    return [Due(*row) for row in rows]


def next_due_at(connection: Connection) -> datetime | None:
    """The earliest moment at which anything falls due."""
    return connection.execute(select(func.min(reminders.c.due_at)).where(reminders.c.active)).scalar()


def postpone(connection: Connection, reminder_id: int, due_at: datetime) -> None:
    """Let a reminder wait, as the same occurrence (quiet hours, the weekly cap)."""
    connection.execute(update(reminders).where(reminders.c.id == reminder_id).values(due_at=due_at))


def snooze(connection: Connection, person_id: int, reminder_id: int, due_at: datetime) -> None:
    """Say a person's maintenance reminder once more, as an occurrence of its own ("later")."""
    is_theirs = and_(
        reminders.c.id == reminder_id,
        reminders.c.person_id == person_id,
        reminders.c.kind == ReminderKind.MAINTENANCE,
    )
    values = {"due_at": due_at, "occurrence": _occurrence(due_at)}
    connection.execute(update(reminders).where(is_theirs).values(**values))
    own = and_(is_theirs, reminders.c.schedule_id.is_(None))
    connection.execute(update(reminders).where(own).values(active=True))


def move_on(connection: Connection, due: Due, now: datetime, zone: ZoneInfo, *, sent: bool) -> None:
    """After a reminder was sent or skipped: the next occurrence of its schedule, or its end."""
    schedule = get_schedule(connection, due.schedule_id)
    values: dict[str, object] = {"sent_at": now} if sent else {}
    if schedule is None:
        values["active"] = False
    else:
        upcoming = schedule.next_after(now, zone)
        values |= {"due_at": upcoming, "occurrence": _occurrence(upcoming)}
    connection.execute(update(reminders).where(reminders.c.id == due.id).values(**values))


def is_planned(connection: Connection, due_key: str) -> bool:
    """Whether the visit or rating reminder of this key is still its booking's, neither moved nor dropped."""
    _, person_id, kind, booking_id, occurrence = due_key.split(":")
    found = connection.execute(
        select(reminders.c.id).where(
            reminders.c.person_id == int(person_id),
            reminders.c.kind == kind,
            reminders.c.booking_id == int(booking_id),
            reminders.c.occurrence == int(occurrence),
        )
    )
    return found.first() is not None


def has_stopped(connection: Connection, person_id: int) -> bool:
    """Whether the person's newest word on reminders was to stop them: then nothing is said unasked."""
    newest = connection.execute(
        select(consents.c.granted, consents.c.source)
        .where(
            consents.c.person_id == person_id,
            consents.c.purpose == Purpose.REMINDERS,
            consents.c.granted.is_not(None),
        )
        .order_by(consents.c.at.desc(), consents.c.id.desc())
        .limit(1)
    ).one_or_none()
    return newest is not None and not newest.granted and newest.source == STOPPED


def of_person(connection: Connection, person_id: int) -> list[Due]:
    """A person's active reminders, the next first."""
    rows = connection.execute(
        select(*DUE)
        .where(reminders.c.person_id == person_id, reminders.c.active)
        .order_by(reminders.c.due_at)
    )
    return [Due(*row) for row in rows]
