"""What does a reminder say, and what becomes of the answer?"""

from datetime import timedelta

from dialogue.reply import Button, Fact
from dialogue.state import Reason, ReminderTopic, Request
from dialogue.topics import aftercare, consents, slots
from dialogue.topics import booking as booking_topic
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from dialogue.views import provider_name, visit
from preferences import history, reminders
from preferences.consent import Purpose
from preferences.history import Status
from preferences.reminders import Due, ReminderKind

SNOOZE = timedelta(days=14)


def compose(turn: Turn, due: Due) -> bool:
    """Say what is due; False when it has become pointless (cancelled, not wanted, already rated)."""
    match due.kind:
        case ReminderKind.VISIT:
            return _visit(turn, due)
        case ReminderKind.RATING:
            return _rating(turn, due)
        case _:
            return _maintenance(turn, due)


def _visit(turn: Turn, due: Due) -> bool:
    booking = history.get(turn.connection, due.booking_id or 0)
    if booking is None or booking.status != Status.CONFIRMED:
        return False
    turn.say("reminder/visit", {"visit": visit(turn, booking), "ask_phone": turn.person.phone is None})
    return True


def _rating(turn: Turn, due: Due) -> bool:
    booking = history.get(turn.connection, due.booking_id or 0)
    if booking is None or booking.status == Status.CANCELLED or booking.rating is not None:
        return False
    aftercare.complete(turn, booking)
    aftercare.ask_rating(turn, booking)
    return True


def _maintenance(turn: Turn, due: Due) -> bool:
    if not turn.allowed.reminders:
        return False
    schedule = reminders.get_schedule(turn.connection, due.schedule_id)
    if due.schedule_id is not None and (schedule is None or not schedule.active):
        return False
    if any(one.trade == due.trade for one in history.live(turn.bookings)):
        return False
    visits = history.done(turn.bookings, due.trade)
    last = visits[0] if visits else None
    topic = turn.state.push(
        ReminderTopic(number=turn.state.take_number(), opened_at=turn.now, reminder=due.id, trade=due.trade)
    )
    is_season = schedule is not None and schedule.cron is not None
    turn.explain(
        "reminder",
        due.trade,
        _reasons(turn, is_season, last.starts_at.date().isoformat() if last else None, due),
    )
    facts: dict[str, Fact] = {
        "trade": due.trade,
        "provider": provider_name(turn, last) if turn.allowed.personalization else None,
        "since": last.starts_at.astimezone(turn.zone).date() if last else None,
        "season": is_season,
        "name": turn.person.name,
    }
    buttons: list[tuple[str, str | Button]] = [
        ("yes", "book"),
        ("later", "later"),
        ("stop", "stop_reminders"),
    ]
    turn.ask(topic, "reminder", "reminder/maintenance", facts, buttons=buttons)
    return True


def _reasons(turn: Turn, is_season: bool, last: str | None, due: Due) -> list[Reason]:
    found: list[Reason] = []
    if last is not None:
        found.append(Reason(key="last_service", facts={"trade": due.trade, "date": last}))
    if is_season:
        found.append(Reason(key="season", facts={"month": due.due_at.astimezone(turn.zone).month}))
    return found


def repeat(turn: Turn, topic: ReminderTopic) -> None:
    """Said once."""
    turn.state.close(topic)


def hear(turn: Turn, topic: ReminderTopic) -> bool:
    """Yes makes a proposal; no and later put it off; stop ends reminders; a time or place is a yes."""
    if turn.says(Intent.OPT_OUT):
        act(turn, topic, "stop")
    elif turn.says(Intent.CONFIRM, Intent.GIVE_TIME, Intent.GIVE_LOCATION) and not turn.says(Intent.REJECT):
        act(turn, topic, "yes")
    elif turn.says(Intent.REJECT, Intent.CANCEL):
        act(turn, topic, "later")
    else:
        return False
    return True


def act(turn: Turn, topic: ReminderTopic, action: str) -> None:
    """A tapped (or typed) option."""
    turn.state.close(topic)
    if action == "yes":
        opened = booking_topic.open_booking(turn, request=Request(trade=topic.trade))
        slots.fill(turn, opened)
        booking_topic.proceed(turn, opened)
    elif action == "later":
        reminders.postpone(turn.connection, topic.reminder, turn.now + SNOOZE)
        turn.say("reminder/snoozed")
    else:
        opt(turn, wanted=False)


def opt(turn: Turn, *, wanted: bool) -> None:
    """Start or stop what the person names: reminders, promotions, being remembered."""
    purpose = Purpose.PERSONALIZATION if turn.understanding.intent_value == "personalization" else None
    if purpose is not None:
        consents.record(turn, purpose, wanted, source="opt")
        turn.say("consent/remember" if wanted else "consent/no", news=True)
        return
    if turn.understanding.intent_value != "promotions":
        consents.record(turn, Purpose.REMINDERS, wanted, source="opt")
    if not wanted or turn.understanding.intent_value == "promotions":
        consents.record(turn, Purpose.PROMOTIONS, wanted, source="opt")
    turn.say("reminder/started" if wanted else "reminder/stopped", news=True)
