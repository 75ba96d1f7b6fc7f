"""Which reminders are due, and may they be said now? Claims rows, writes the outbox, moves on.

One person per transaction, held by the same lock as a turn: a sweep holds up nobody's message, one that
fails takes no other with it, and whoever is talking just now is left to the next look.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection, select

from bot import last_look, outbox, reaching
from bot.outbox import Letter, OutboxKind
from bot.reaching import Way
from bot.store import try_lock
from dialogue.conversations import recall_state
from dialogue.manager import ConversationManager
from dialogue.reply import Rendered
from dialogue.state import read_state
from dialogue.topics import reminding
from dialogue.turn import Turn
from preferences import history, people, reminders
from preferences.history import Status
from preferences.reminders import Due, ReminderKind, outside_quiet_hours

log = structlog.get_logger()
GRACE = timedelta(hours=12)  # how late a visit's reminder is still of use
WEEK = timedelta(days=7)  # of the cap; also how late a rating request is still of use
DAY = timedelta(days=1)
APART = timedelta(hours=20)  # two maintenance reminders never come on one day
JUST_NOW = timedelta(minutes=30)  # who is talking with us is not interrupted
AFTER_FAILURE = timedelta(hours=1)
LOOK_AGAIN = timedelta(hours=1)  # while a person of ours has the word


class Step(StrEnum):
    """What becomes of a due reminder at a moment."""

    SAY = "say"
    WAIT = "wait"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The step, with what an operator should know of it, and until when it waits."""

    step: Step
    reason: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be said, and by which way; nothing is written for it."""

    message: Rendered
    way: Way


@dataclass(frozen=True, slots=True)
class ReminderSweep:
    """One look at what is due. Any number of processes may sweep at once."""

    manager: ConversationManager
    quiet: tuple[time, time]
    per_week: int
    zone: ZoneInfo
    approved: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # by kind, then language

    def sweep(self, connection: Connection, now: datetime, limit: int = 32) -> int:
        """Handle the next person who has something due; how many rows that was, 0 when nobody is left."""
        for person_id in reminders.people_due(connection, now, limit):
            if not try_lock(connection, f"person:{person_id}"):
                continue
            claimed = reminders.claim_due(connection, person_id, now)
            for due in claimed:
                self._handle_apart(connection, due, now)
            if claimed:
                return len(claimed)
        return 0

    def _handle_apart(self, connection: Connection, due: Due, now: datetime) -> None:
        savepoint = connection.begin_nested()
        try:
            self._handle(connection, due, now)
            savepoint.commit()
        except Exception as problem:  # the tick: one that fails must not hold up the others
            savepoint.rollback()
            log.error("reminder.failed", reminder=due.id, problem=type(problem).__name__, exc_info=True)
            reminders.postpone(connection, due.id, now + AFTER_FAILURE)

    def _handle(self, connection: Connection, due: Due, now: datetime) -> None:
        if due.kind == ReminderKind.RATING:
            self._end_visit(connection, due, now)
        verdict = self.judge(connection, due, now)
        if verdict.step is Step.WAIT and verdict.until is not None:
            reminders.postpone(connection, due.id, verdict.until)
            return
        is_sent = verdict.step is Step.SAY and self.send(connection, due, now)
        reminders.move_on(connection, due, now, self.zone, sent=is_sent)

    def _end_visit(self, connection: Connection, due: Due, now: datetime) -> None:
        """The visit is over, whether or not anybody can be asked how it was; schedules count from it."""
        booking = history.get(connection, due.booking_id or 0)
        if booking is not None and booking.status == Status.CONFIRMED:
            history.revise(connection, booking.id, {"status": Status.COMPLETED.value}, now)
            reminders.after_visit(
                connection, due.person_id, booking.trade, booking.city, booking.starts_at, self.zone
            )

    def judge(
        self, connection: Connection, due: Due, now: datetime, said: Sequence[tuple[str, datetime]] = ()
    ) -> Verdict:
        """May it be said now? Writes nothing. `said` is what a preview has already said, kind and moment."""
        allowed = outside_quiet_hours(now, self.quiet, self.zone)
        if allowed > now:
            return Verdict(Step.WAIT, "quiet hours", allowed)
        if now - due.planned_for > self._grace(connection, due):
            return Verdict(Step.SKIP, "too late to be of use")
        free = self._free_from(connection, due, now, [moment for _, moment in said])
        if free is not None and free > now:
            return Verdict(Step.WAIT, "in the middle of a conversation", free)
        if due.kind != ReminderKind.MAINTENANCE:
            return Verdict(Step.SAY)
        if self.per_week == 0:
            return Verdict(Step.SKIP, "SABI_REMINDERS_PER_WEEK is 0")
        earlier = [moment for kind, moment in said if kind == ReminderKind.MAINTENANCE]
        earlier += _said_since(connection, due.person_id, now - WEEK)
        within = [moment for moment in earlier if moment > now - WEEK]
        if len(within) >= self.per_week or any(moment > now - APART for moment in within):
            tomorrow = (now.astimezone(self.zone) + DAY).astimezone(now.tzinfo)
            return Verdict(Step.WAIT, "the weekly cap", tomorrow)
        return Verdict(Step.SAY)

    def _grace(self, connection: Connection, due: Due) -> timedelta:
        schedule = reminders.get_schedule(connection, due.schedule_id)
        if schedule is not None:
            return timedelta(days=schedule.grace_days)
        return WEEK if due.kind != ReminderKind.VISIT else GRACE

    def _free_from(
        self, connection: Connection, due: Due, now: datetime, said: Sequence[datetime]
    ) -> datetime | None:
        """When a talk that is going on will be over: ours with them, or that of a person of ours."""
        if due.kind == ReminderKind.VISIT:
            return None
        state = read_state(recall_state(connection, due.person_id))
        if state.silent_since is not None:
            return now + LOOK_AGAIN
        last = max((moment for moment in (state.last_at, *said) if moment is not None), default=None)
        return last + JUST_NOW if last else None

    def draft(self, connection: Connection, due: Due, now: datetime) -> Draft | None:
        """What would be said now and how it would travel; None when it is pointless, or nobody is reached."""
        way = self._way(connection, due, now)
        turn = self._open_turn(connection, due, now)
        if way is None or not reminding.compose(turn, due):
            return None
        return Draft(self.manager.renderer.render(turn.replies[0], reminding.voice_of(turn)), way)

    def _open_turn(self, connection: Connection, due: Due, now: datetime) -> Turn:
        person = people.get(connection, due.person_id)
        return reminding.open_turn(connection, person, due, now, self.zone)

    def _way(self, connection: Connection, due: Due, now: datetime) -> Way | None:
        def language_of() -> str:
            return reminding.voice_of(self._open_turn(connection, due, now)).language.value

        templates = self._templates(connection, due)
        return reaching.find_way(connection, due.person_id, templates, language_of, now)

    def _templates(self, connection: Connection, due: Due) -> Mapping[str, str]:
        schedule = reminders.get_schedule(connection, due.schedule_id)
        return schedule.templates if schedule else self.approved.get(due.kind, {})

    def send(self, connection: Connection, due: Due, now: datetime) -> bool:
        """Put a reminder into the outbox; False when it is pointless, was said, or nobody can be reached."""
        if due.kind == ReminderKind.RATING:
            self._end_visit(connection, due, now)
        if outbox.holds(connection, due.key):
            return False
        way = self._way(connection, due, now)
        if way is None:
            return False
        person = people.get(connection, due.person_id)
        answer = self.manager.remind(connection, person, due, now, way.channel)
        if answer is None or not answer.messages:
            return False
        letter = Letter(
            way.channel,
            way.address,
            answer.messages[0],
            person_id=due.person_id,
            kind=OutboxKind.REMINDER,
            unique_key=due.key,
            message_id=answer.message_ids[0],
            template=way.template,
        )
        entry = outbox.enqueue(connection, letter, now)
        if entry is not None and way.obstacle is not None:
            last_look.note_obstacle(connection, entry, way.obstacle)
        return entry is not None


def _said_since(connection: Connection, person_id: int, since: datetime) -> list[datetime]:
    """When maintenance reminders were said to a person since a moment, for the cap."""
    rows = connection.execute(
        select(outbox.outbox.c.created_at).where(
            outbox.outbox.c.person_id == person_id,
            outbox.outbox.c.unique_key.like(f"reminder:{person_id}:{ReminderKind.MAINTENANCE}:%"),
            outbox.outbox.c.status.not_in(("failed", "replaced")),
            outbox.outbox.c.created_at > since,
        )
    )
    return list(rows.scalars())
