"""What can operators do with reminder schedules, and who would hear what and when?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from bot.reminding import ReminderSweep
from preferences import history, people, reminders
from preferences.history import Status
from preferences.reminders import Due, ReminderKind, Schedule, outside_quiet_hours
from preferences.trades import Trade


@dataclass(frozen=True, slots=True)
class Rule:
    """A schedule as an operator types it; templates as "fr=HX..."."""

    trade: str
    every_days: int | None
    season: str | None
    cities: tuple[str, ...]
    hour: str
    templates: tuple[str, ...]


def add(connection: Connection, rule: Rule, now: datetime, zone: ZoneInfo) -> str:
    """Store a schedule and plan everybody with a past visit; ValueError says what is wrong with it."""
    if rule.trade not in tuple(Trade):
        raise ValueError(f"{rule.trade} is no trade; the trades are {', '.join(Trade)}.")
    reminders.check_rule(rule.every_days, rule.season)
    time.fromisoformat(rule.hour)
    if any("=" not in one for one in rule.templates):
        raise ValueError("A template is given as language=ContentSid, such as fr=HX0123.")
    facts = {
        "trade": rule.trade,
        "interval_days": rule.every_days,
        "cron": rule.season,
        "cities": list(rule.cities),
        "hour": rule.hour,
        "templates": dict(one.split("=", 1) for one in rule.templates),
    }
    number = reminders.add_schedule(connection, facts, now)
    planned = _plan_everybody(connection, number, now, zone)
    return f"Schedule {number} is added; {planned} people are planned."


def _plan_everybody(connection: Connection, number: int, now: datetime, zone: ZoneInfo) -> int:
    schedule = reminders.get_schedule(connection, number)
    if schedule is None:
        return 0
    visits = history.history
    rows = connection.execute(
        select(visits.c.person_id, visits.c.city, func.max(visits.c.starts_at))
        .where(visits.c.trade == schedule.trade, visits.c.status == Status.COMPLETED)
        .group_by(visits.c.person_id, visits.c.city)
    ).all()
    planned = {person_id for person_id, city, visited_at in rows if schedule.covers(city)}
    for person_id, city, visited_at in rows:
        if schedule.covers(city):
            due = max(schedule.next_after(visited_at if schedule.cron is None else now, zone), now)
            reminders.plan(
                connection,
                person_id,
                ReminderKind.MAINTENANCE,
                {
                    "schedule_id": number,
                    "trade": schedule.trade,
                    "due_at": due,
                    "occurrence": int(due.timestamp() // 60),
                },
            )
    return len(planned)


def set_active(connection: Connection, number: int, active: bool) -> bool:
    """Pause or resume; False when there is no such schedule."""
    return reminders.set_active(connection, number, active)


def describe_all(connection: Connection) -> list[str]:
    """One line per schedule."""
    rows = connection.execute(
        select(reminders.reminders.c.schedule_id, func.count())
        .where(reminders.reminders.c.active)
        .group_by(reminders.reminders.c.schedule_id)
    )
    counts = {row[0]: row[1] for row in rows}
    found = [_described(one, counts.get(one.id, 0)) for one in reminders.all_schedules(connection)]
    return found or ["There are no schedules yet: sabi reminders add --help"]


def _described(schedule: Schedule, people_planned: int) -> str:
    rule = f"every {schedule.interval_days} days" if schedule.cron is None else f"season {schedule.cron}"
    where = f" in {', '.join(schedule.cities)}" if schedule.cities else ""
    state = "" if schedule.active else "  (paused)"
    return f"{schedule.id:>4}  {schedule.trade:<14} {rule}{where}  {people_planned} people{state}"


@dataclass(frozen=True, slots=True)
class Preview:
    """A look at the reminders of the coming days; writes nothing."""

    sweep: ReminderSweep
    now: datetime
    until: datetime

    def lines(self, connection: Connection) -> list[str]:
        """One line per reminder: when, to whom, by which channel, and the text."""
        nested = connection.begin_nested()
        found = list(self._lines(connection))
        nested.rollback()
        return found or ["Nothing falls due."]

    def _lines(self, connection: Connection) -> Iterator[str]:
        for due in reminders.claim_due(connection, self.until):
            moment = outside_quiet_hours(max(due.due_at, self.now), self.sweep.quiet, self.sweep.zone)
            local = moment.astimezone(self.sweep.zone)
            yield f"{local:%Y-%m-%d %H:%M}  {self._text(connection, due, moment)}"

    def _text(self, connection: Connection, due: Due, moment: datetime) -> str:
        reach = people.best_reach(connection, due.person_id)
        person = people.get(connection, due.person_id)
        if reach is None:
            return f"person {person.id}: cannot be reached"
        answer = self.sweep.manager.remind(connection, person, due, moment, reach.channel)
        if answer is None or not answer.messages:
            return f"person {person.id}: {due.kind} {due.trade}, not sent (no consent, or pointless)"
        words = " ".join(answer.messages[0].text.split())
        return f"person {person.id} by {reach.channel}: {words}"
