"""Who is to be reminded of what, and when? Operators' schedules, and each person's next moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger
from sqlalchemy import Connection, Index, RowMapping, delete, func, insert, select, text, update
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, Json, UtcDateTime


class ReminderKind(StrEnum):
    """maintenance comes from a schedule; visit and rating belong to a booking."""

    MAINTENANCE = "maintenance"
    VISIT = "visit"
    RATING = "rating"


class ReminderSchedule(SQLModel, table=True):
    """An operator's rule for a trade: so many days after the last visit, or a yearly season as cron.

    `cities` limits it to some towns (empty: everywhere). `grace_days`: how late it is still useful.
    `templates` holds the approved WhatsApp template (ContentSid) per language.
    """

    __tablename__ = "reminder_schedules"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    trade: str
    interval_days: int | None = None
    cron: str | None = None
    cities: list[str] = Field(default_factory=list, sa_type=Json)
    hour: str = "09:00"
    grace_days: int = 14
    templates: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    active: bool = True
    created_at: datetime = Field(sa_type=UtcDateTime)


class Reminder(SQLModel, table=True):
    """The next moment of one reminder of one person."""

    __tablename__ = "reminders"
    __table_args__ = (
        Index("ix_reminders_due", "due_at", sqlite_where=text("active"), postgresql_where=text("active")),
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


schedules = SQLModel.metadata.tables["reminder_schedules"]
reminders = SQLModel.metadata.tables["reminders"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """An operator's rule, as it is read."""

    id: int
    trade: str
    interval_days: int | None
    cron: str | None
    cities: Sequence[str]
    hour: str
    grace_days: int
    templates: Mapping[str, str]
    active: bool
    created_at: datetime

    def next_after(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """When the reminder falls due, counted from a visit (interval) or from now (season)."""
        if self.cron is not None:
            fire: datetime = CronTrigger.from_crontab(self.cron, timezone=zone).get_next_fire_time(
                None, moment
            )
            return fire
        day = moment.astimezone(zone).date() + timedelta(days=self.interval_days or 0)
        return datetime.combine(day, time.fromisoformat(self.hour), zone)

    def covers(self, city: str | None) -> bool:
        """Whether a visit in this town falls under the rule."""
        return not self.cities or city in self.cities


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


def _schedule(row: RowMapping) -> Schedule:
    return Schedule(**row)


def check_rule(interval_days: int | None, cron: str | None) -> None:
    """Raise ValueError, saying what is wrong, unless exactly one sound rule is given."""
    if (interval_days is None) == (cron is None):
        raise ValueError("give either an interval in days or a yearly season as cron")
    if interval_days is not None and interval_days < 1:
        raise ValueError("an interval is at least one day")
    if cron is not None:
        CronTrigger.from_crontab(cron)


def add_schedule(connection: Connection, facts: Mapping[str, object], now: datetime) -> int:
    """Store a schedule (columns of reminder_schedules) and return its id."""
    values = {"cities": [], "templates": {}, "hour": "09:00", "grace_days": 14, "active": True, **facts}
    return int(
        connection.execute(
            insert(schedules).values(**values, created_at=now).returning(schedules.c.id)
        ).scalar_one()
    )


def all_schedules(connection: Connection) -> list[Schedule]:
    """Every schedule, oldest first."""
    return [
        _schedule(row) for row in connection.execute(select(schedules).order_by(schedules.c.id)).mappings()
    ]


def get_schedule(connection: Connection, schedule_id: int | None) -> Schedule | None:
    """The schedule with this id."""
    row = connection.execute(select(schedules).where(schedules.c.id == schedule_id)).mappings().one_or_none()
    return _schedule(row) if row else None


def set_active(connection: Connection, schedule_id: int, active: bool) -> bool:
    """Pause or resume a schedule; False when there is none with this id."""
    changed = connection.execute(update(schedules).where(schedules.c.id == schedule_id).values(active=active))
    return changed.rowcount == 1


def plan(connection: Connection, person_id: int, kind: ReminderKind, facts: Mapping[str, object]) -> None:
    """Set the next moment of a person's reminder, replacing the one for the same schedule or booking."""
    key = "schedule_id" if kind is ReminderKind.MAINTENANCE else "booking_id"
    connection.execute(
        delete(reminders).where(
            reminders.c.person_id == person_id, reminders.c.kind == kind, reminders.c[key] == facts[key]
        )
    )
    connection.execute(
        insert(reminders).values(
            **{"person_id": person_id, "kind": kind.value, "active": True, "occurrence": 1, **facts}
        )
    )


def drop_for_booking(connection: Connection, booking_id: int) -> None:
    """No more visit or rating reminders for a booking that is moved or cancelled."""
    connection.execute(delete(reminders).where(reminders.c.booking_id == booking_id))


def after_visit(
    connection: Connection, person_id: int, trade: str, city: str | None, visited_at: datetime, zone: ZoneInfo
) -> None:
    """Plan the maintenance reminders that operators' schedules derive from a completed visit."""
    for schedule in all_schedules(connection):
        if schedule.trade == trade and schedule.covers(city):
            due = schedule.next_after(visited_at, zone)
            plan(
                connection,
                person_id,
                ReminderKind.MAINTENANCE,
                {"schedule_id": schedule.id, "trade": trade, "due_at": due, "occurrence": _occurrence(due)},
            )


def _occurrence(due: datetime) -> int:
    """Names one occurrence of a reminder for ever: the minute it was due."""
    return int(due.timestamp() // 60)


def claim_due(connection: Connection, now: datetime, limit: int = 500) -> list[Due]:
    """Lock and return reminders whose moment has come, the earliest first.

    On PostgreSQL two sweepers never get the same row; SQLite has one writer.
    """
    columns = [
        reminders.c[name]
        for name in ("id", "person_id", "kind", "schedule_id", "booking_id", "trade", "due_at", "occurrence")
    ]
    rows = connection.execute(
        select(*columns)
        .where(reminders.c.active, reminders.c.due_at <= now)
        .order_by(reminders.c.due_at, reminders.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return [Due(*row) for row in rows]


def next_due_at(connection: Connection) -> datetime | None:
    """The earliest moment at which anything falls due."""
    return connection.execute(select(func.min(reminders.c.due_at)).where(reminders.c.active)).scalar()


def postpone(connection: Connection, reminder_id: int, due_at: datetime) -> None:
    """Move a reminder without counting it as another occurrence (quiet hours, cap, "later")."""
    connection.execute(
        update(reminders).where(reminders.c.id == reminder_id).values(due_at=due_at, active=True)
    )


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


def sent_since(connection: Connection, person_id: int, since: datetime) -> int:
    """How many maintenance reminders a person was sent since a moment, for the cap."""
    return connection.execute(
        select(func.count())
        .select_from(reminders)
        .where(
            reminders.c.person_id == person_id,
            reminders.c.kind == ReminderKind.MAINTENANCE,
            reminders.c.sent_at >= since,
        )
    ).scalar_one()


def of_person(connection: Connection, person_id: int) -> list[Due]:
    """A person's active reminders, the next first."""
    columns = [
        reminders.c[name]
        for name in ("id", "person_id", "kind", "schedule_id", "booking_id", "trade", "due_at", "occurrence")
    ]
    rows = connection.execute(
        select(*columns)
        .where(reminders.c.person_id == person_id, reminders.c.active)
        .order_by(reminders.c.due_at)
    )
    return [Due(*row) for row in rows]


def outside_quiet_hours(moment: datetime, quiet: tuple[time, time], zone: ZoneInfo) -> datetime:
    """The moment itself, or the end of the quiet window it falls in (a window may cross midnight)."""
    local = moment.astimezone(zone)
    starts, ends = quiet
    if starts == ends:
        return moment
    clock = local.time()
    if starts < ends:
        is_quiet, crosses = starts <= clock < ends, False
    else:
        is_quiet, crosses = clock >= starts or clock < ends, clock >= starts
    if not is_quiet:
        return moment
    return datetime.combine(local.date() + timedelta(days=1 if crosses else 0), ends, zone)
