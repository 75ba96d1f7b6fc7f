"""What can operators do with reminder schedules, and who would hear what and when?"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from bot.outbox import outbox
from bot.reaching import Way
from bot.reminding import ReminderSweep, Step
from dialogue.understanding.folding import fold
from dialogue.voice import Language
from preferences import consent, places, reminders
from preferences.gazetteer import PlaceKind
from preferences.reminders import Due, ReminderKind, Schedule
from preferences.trades import Trade

HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
CONTENT_SID = re.compile(r"HX\w+")


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
    try:
        reminders.check_rule(rule.every_days, rule.season)
    except ValueError as wrong:
        raise ValueError(f"{str(wrong)[0].upper()}{str(wrong)[1:]}.") from wrong
    if HOUR.fullmatch(rule.hour) is None:
        raise ValueError(f"{rule.hour} is no hour; give it as 09:00.")
    cities = _towns(connection, rule.cities)
    facts: dict[str, object] = {
        "trade": rule.trade,
        "interval_days": rule.every_days,
        "cron": rule.season and " ".join(rule.season.split()),
        "cities": cities,
        "hour": rule.hour,
        "templates": _templates(rule.templates),
    }
    _refuse_repeat(connection, facts, cities)
    number = reminders.add_schedule(connection, facts, now)
    schedule = reminders.get_schedule(connection, number)
    planned = reminders.plan_everybody(connection, schedule, now, zone) if schedule else 0
    return f"Schedule {number} is added; {_people(planned)} planned. See sabi reminders preview."


def _people(count: int) -> str:
    return f"{count} {'person is' if count == 1 else 'people are'}"


def _templates(written: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in written:
        language, _, content_sid = one.partition("=")
        if CONTENT_SID.fullmatch(content_sid) is None:
            raise ValueError("A template is given as language=ContentSid, such as fr=HX0123.")
        if language not in tuple(Language):
            raise ValueError(f"{language} is no language of ours; a template is in {', '.join(Language)}.")
        found[language] = content_sid
    return found


def _towns(connection: Connection, written: Sequence[str]) -> list[str]:
    """The towns as bookings name them, whatever the accents and capitals they were typed with."""
    if not written:
        return []
    known = {fold(one.name): one.name for one in places.load(connection) if one.kind == PlaceKind.TOWN}
    for one in written:
        if fold(one) not in known:
            near = get_close_matches(fold(one), known, 1)
            hint = f"; did you mean {known[near[0]]}?" if near else "."
            raise ValueError(f"{one} is no town that this house knows{hint}")
    return list(dict.fromkeys(known[fold(one)] for one in written))


def _refuse_repeat(connection: Connection, facts: Mapping[str, object], cities: Sequence[str]) -> None:
    """The same rule twice would remind everybody twice."""
    for one in reminders.all_schedules(connection):
        is_same = all(getattr(one, name) == facts[name] for name in ("trade", "interval_days", "cron"))
        if is_same and set(one.cities) == set(cities):
            raise ValueError(f"Schedule {one.id} says the same already.")


def set_active(connection: Connection, number: int, active: bool) -> bool:
    """Pause or resume; False when there is no such schedule."""
    return reminders.set_active(connection, number, active)


def describe_all(connection: Connection) -> list[str]:
    """One line per schedule, then what could not be sent and why."""
    rows = connection.execute(
        select(reminders.reminders.c.schedule_id, func.count()).group_by(reminders.reminders.c.schedule_id)
    )
    counts = {row[0]: row[1] for row in rows}
    found = [_described(one, counts.get(one.id, 0)) for one in reminders.all_schedules(connection)]
    found = found or ["There are no schedules yet: sabi reminders add --help"]
    return found + [f"Not sent: {count} x {reason}" for reason, count in failures(connection)]


def failures(connection: Connection) -> list[tuple[str, int]]:
    """Why reminders could not be sent, the most frequent reason first."""
    count = func.count()
    rows = connection.execute(
        select(outbox.c.error, count)
        .where(outbox.c.status == "failed", outbox.c.unique_key.like("reminder:%"))
        .group_by(outbox.c.error)
        .order_by(count.desc(), outbox.c.error)
    )
    return [(row[0] or "no reason given", row[1]) for row in rows]


def _described(schedule: Schedule, people_planned: int) -> str:
    every = f"every {schedule.interval_days} days at {schedule.hour}"
    rule = every if schedule.cron is None else f"season {schedule.cron}"
    where = f" in {', '.join(schedule.cities)}" if schedule.cities else ""
    approved = f"  templates {', '.join(schedule.templates)}" if schedule.templates else ""
    state = "" if schedule.active else "  (paused)"
    planned = f"{people_planned} {'person' if people_planned == 1 else 'people'}"
    return f"{schedule.id:>4}  {schedule.trade:<14} {rule}{where}  {planned}{approved}{state}"


@dataclass(frozen=True, slots=True)
class Preview:
    """A look at the next reminder of everybody in the coming days; writes nothing, locks nothing.

    It goes through the same judgement as the sweep, as if nobody wrote meanwhile.
    """

    sweep: ReminderSweep
    now: datetime
    until: datetime

    def lines(self, connection: Connection) -> list[str]:
        """One line per reminder in the order of time: when, to whom, by which way, and the text."""
        found = sorted(self._lines(connection))
        return [f"{moment.astimezone(self.sweep.zone):%Y-%m-%d %H:%M}  {text}" for moment, text in found] or [
            "Nothing falls due."
        ]

    def _lines(self, connection: Connection) -> Iterator[tuple[datetime, str]]:
        said: defaultdict[int, list[tuple[str, datetime]]] = defaultdict(list)
        for due in reminders.coming(connection, self.until):
            moment, obstacle = self._settled(connection, due, said[due.person_id])
            if moment > self.until:
                continue
            draft = None if obstacle else self.sweep.draft(connection, due, moment)
            about = f"person {due.person_id}"
            if draft is None:
                reason = obstacle or self._why_not(connection, due)
                yield moment, f"{about}: {due.kind} {due.trade}, not sent ({reason})"
                continue
            words = " ".join(draft.message.text.split())
            buttons = "".join(f" [{caption}]" for _, caption in draft.message.buttons)
            yield moment, f"{about} by {_shown(draft.way)}: {words}{buttons}"
            said[due.person_id].append((due.kind, moment))

    def _settled(
        self, connection: Connection, due: Due, said: Sequence[tuple[str, datetime]]
    ) -> tuple[datetime, str]:
        """When it will have waited long enough, and why it is skipped then ("" when it is said)."""
        moment = max(due.due_at, self.now)
        verdict = self.sweep.judge(connection, due, moment, said)
        while verdict.until is not None and moment <= self.until:
            moment = verdict.until
            verdict = self.sweep.judge(connection, due, moment, said)
        return moment, verdict.reason if verdict.step is Step.SKIP else ""

    def _why_not(self, connection: Connection, due: Due) -> str:
        if reminders.has_stopped(connection, due.person_id):
            return "has stopped reminders"
        if due.kind == ReminderKind.MAINTENANCE and not consent.recall(connection, due.person_id).reminders:
            return "no consent"
        return "cannot be reached, or is no longer needed"


def _shown(way: Way) -> str:
    if way.template is not None:
        return f"{way.channel} as template {way.template.content_sid}"
    return f"{way.channel} ({way.obstacle})" if way.obstacle else way.channel
