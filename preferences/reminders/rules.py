"""Which reminders have operators set? A rule per trade: days after the last visit, or a yearly season."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, RowMapping, insert, select
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, Json, UtcDateTime
from preferences.reminders.seasons import check_season, next_season

LONGEST_INTERVAL = 3650  # days


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


schedules = SQLModel.metadata.tables["reminder_schedules"]


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
        """When it falls due after a moment, in UTC: days later at the rule's hour, or the next season."""
        if self.cron is not None:
            return next_season(self.cron, moment, zone)
        return self.days_after(moment, self.interval_days or 1, zone)

    def days_after(self, moment: datetime, days: int, zone: ZoneInfo) -> datetime:
        """The rule's hour so many local days after a moment, in UTC."""
        day = moment.astimezone(zone).date() + timedelta(days=days)
        return datetime.combine(day, time.fromisoformat(self.hour), zone).astimezone(UTC)

    def covers(self, city: str | None) -> bool:
        """Whether a visit in this town falls under the rule."""
        return not self.cities or city in self.cities


def _schedule(row: RowMapping) -> Schedule:
    return Schedule(**row)


def check_rule(interval_days: int | None, cron: str | None) -> None:
    """Raise ValueError, saying what is wrong, unless exactly one sound rule is given."""
    if (interval_days is None) == (cron is None):
        raise ValueError("give either an interval in days or a yearly season as cron")
    if interval_days is not None and not 1 <= interval_days <= LONGEST_INTERVAL:
        raise ValueError(f"an interval is at least one day and at most {LONGEST_INTERVAL}")
    if cron is not None:
        check_season(cron)


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
    if schedule_id is None:
        return None
    row = connection.execute(select(schedules).where(schedules.c.id == schedule_id)).mappings().one_or_none()
    return _schedule(row) if row else None
