"""Which reminders are due, and may they be said now? Claims rows, writes the outbox, moves on."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot import outbox
from bot.channels import Channel, Template
from bot.outbox import Letter, OutboxKind
from bot.store import lock
from dialogue.manager import ConversationManager
from preferences import people, reminders
from preferences.people import Reach
from preferences.reminders import Due, ReminderKind, outside_quiet_hours

WINDOW = timedelta(hours=24)  # WhatsApp: free texts only so long after the person's last message
GRACE = timedelta(hours=12)  # how late a visit's reminder or rating request is still of use
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ReminderSweep:
    """One look at what is due. Any number of processes may sweep at once."""

    manager: ConversationManager
    quiet: tuple[time, time]
    per_week: int
    zone: ZoneInfo

    def sweep(self, connection: Connection, now: datetime, limit: int = 500) -> int:
        """Send what is due into the outbox; returns how many rows were looked at."""
        claimed = reminders.claim_due(connection, now, limit)
        for due in claimed:
            lock(connection, f"person:{due.person_id}")
            self._handle(connection, due, now)
        return len(claimed)

    def _handle(self, connection: Connection, due: Due, now: datetime) -> None:
        allowed = outside_quiet_hours(now, self.quiet, self.zone)
        if allowed > now:
            reminders.postpone(connection, due.id, allowed)
            return
        if now - due.due_at > self._grace(connection, due):
            reminders.move_on(connection, due, now, self.zone, sent=False)
            return
        if due.kind == ReminderKind.MAINTENANCE and self._is_capped(connection, due, now):
            reminders.postpone(connection, due.id, now + timedelta(days=1))
            return
        is_sent = self.send(connection, due, now)
        reminders.move_on(connection, due, now, self.zone, sent=is_sent)

    def _grace(self, connection: Connection, due: Due) -> timedelta:
        schedule = reminders.get_schedule(connection, due.schedule_id)
        if schedule is not None:
            return timedelta(days=schedule.grace_days)
        return WEEK if due.kind != ReminderKind.VISIT else GRACE

    def _is_capped(self, connection: Connection, due: Due, now: datetime) -> bool:
        return reminders.sent_since(connection, due.person_id, now - WEEK) >= self.per_week

    def send(self, connection: Connection, due: Due, now: datetime) -> bool:
        """Put a reminder into the outbox; False when it is pointless or nobody can be reached."""
        reach = people.best_reach(connection, due.person_id)
        if reach is None:
            return False
        person = people.get(connection, due.person_id)
        answer = self.manager.remind(connection, person, due, now, reach.channel)
        if answer is None or not answer.messages:
            return False
        letter = Letter(
            reach.channel,
            reach.address,
            answer.messages[0],
            person_id=due.person_id,
            kind=OutboxKind.REMINDER,
            unique_key=f"reminder:{due.id}:{due.occurrence}",
            message_id=answer.message_ids[0],
            template=self._template(connection, due, reach, now),
        )
        return outbox.enqueue(connection, letter, now) is not None

    def _template(self, connection: Connection, due: Due, reach: Reach, now: datetime) -> Template | None:
        """Outside WhatsApp's window only an approved text arrives."""
        is_open = reach.last_inbound_at is not None and now - reach.last_inbound_at < WINDOW
        schedule = reminders.get_schedule(connection, due.schedule_id)
        if reach.channel != Channel.WHATSAPP or is_open or schedule is None:
            return None
        language = self.manager.language_of(connection, due.person_id)
        content_sid = schedule.templates.get(language) or next(iter(schedule.templates.values()), None)
        return Template(content_sid, {}) if content_sid else None
