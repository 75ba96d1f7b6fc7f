"""What does a reminder say, and what becomes of the answer?"""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from dialogue import conversations, following, proposals
from dialogue.acts import Act
from dialogue.incoming import Incoming, Kind
from dialogue.reply import Button, Fact
from dialogue.state import ContactTopic, Reason, ReminderTopic, Request, read_state
from dialogue.topics import aftercare, consents, slots
from dialogue.topics import booking as booking_topic
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent, Understanding
from dialogue.understanding.word_sets import words_of
from dialogue.views import visit
from dialogue.voice import Voice
from preferences import history, reminders
from preferences.consent import Purpose
from preferences.history import Booking, Status
from preferences.people import Known
from preferences.reminders import Due, ReminderKind

_NO, _SIGN, MOST_BEFORE = words_of("puts right"), re.compile(r"[,.;!]+"), 2  # words of "hmm no"
SNOOZE = timedelta(days=14)
MAY_ACCEPT = (Intent.CHANGE, Intent.REQUEST_SERVICE, Intent.ASK_STATUS)  # "can he come on Saturday?"
SNOOZED_UNTIL = time(9)  # local


def open_turn(connection: Connection, person: Known, due: Due, now: datetime, zone: ZoneInfo) -> Turn:
    """A turn in which we speak first; composing in it writes nothing."""
    state = read_state(conversations.recall_state(connection, person.id))
    incoming = Incoming(channel="", external_id=due.key, address="", kind=Kind.STATUS)
    turn = Turn(connection, person, incoming, Understanding(""), state, now, zone)
    following.begin(turn)
    return turn


def voice_of(turn: Turn) -> Voice:
    """How we sound to this person when we speak first."""
    return following.current(turn.state.voice)


def compose(turn: Turn, due: Due) -> bool:
    """Say what is due; False when it has become pointless (cancelled, not wanted, already rated).

    Whoever has said stop hears nothing unasked; maintenance wants a yes given before.
    """
    if reminders.has_stopped(turn.connection, turn.person.id):
        return False
    match due.kind:
        case ReminderKind.VISIT:
            return _visit(turn, due)
        case ReminderKind.RATING:
            return _rating(turn, due)
        case _:
            return _maintenance(turn, due)


def _visit(turn: Turn, due: Due) -> bool:
    booking = history.get(turn.connection, due.booking_id or 0)
    if booking is None or booking.status != Status.CONFIRMED or booking.starts_at <= turn.now:
        return False
    facts: dict[str, Fact] = {"visit": visit(turn, booking), "ask_phone": turn.person.phone is None}
    if turn.person.phone is None:
        topic = turn.state.push(ContactTopic(number=turn.state.take_number(), opened_at=turn.now))
        turn.ask(topic, "phone", "reminder/visit", facts, asks_contact=True)
    else:
        turn.say("reminder/visit", facts)
    return True


def _rating(turn: Turn, due: Due) -> bool:
    booking = history.get(turn.connection, due.booking_id or 0)
    if booking is None or booking.status == Status.CANCELLED or booking.rating is not None:
        return False
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
    last_day = visits[0].starts_at.astimezone(turn.zone).date() if visits else None
    topic = turn.state.push(
        ReminderTopic(number=turn.state.take_number(), opened_at=turn.now, reminder=due.id, trade=due.trade)
    )
    is_season = schedule is not None and schedule.cron is not None
    turn.explain(
        "reminder",
        due.trade,
        _reasons(turn, is_season, last_day.isoformat() if last_day else None, due),
    )
    facts: dict[str, Fact] = {
        "trade": due.trade,
        "provider": _known_provider(turn, visits),
        "since": None if is_season else last_day,
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


def _known_provider(turn: Turn, visits: list[Booking]) -> str | None:
    """Who has come before and would be proposed again."""
    if not visits or not turn.allowed.personalization:
        return None
    choices = proposals.ranked(turn, Request(trade=visits[0].trade, city=visits[0].city))
    best = choices[0].technician if choices else None
    return best.name if best and any(one.provider_id == best.id for one in visits) else None


def _reasons(turn: Turn, is_season: bool, last: str | None, due: Due) -> list[Reason]:
    found: list[Reason] = []
    if last is not None:
        found.append(Reason(key="last_service", facts={"trade": due.trade, "date": last}))
    if is_season:
        found.append(Reason(key="season", facts={"month": due.due_at.astimezone(turn.zone).month}))
    return found


def hear(turn: Turn, topic: ReminderTopic) -> bool:
    """Yes makes a proposal; no and later put it off; stop ends reminders; a time or place is a yes."""
    if turn.says(Intent.OPT_OUT) and turn.understanding.intent_value == "promotions":
        return False
    if turn.says(Intent.OPT_OUT):
        act(turn, topic, "stop")
    elif turn.says(Intent.OPT_IN) and not _names_a_visit(turn):
        # "remind me next week", but not "I want your offers"
        if turn.understanding.intent_value not in (None, "reminders"):
            return False
        act(turn, topic, "later")
    elif (_names_a_visit(turn) and not turn.says(Intent.REJECT)) or (
        _is_accepted(turn) and not turn.says(Intent.REJECT, Intent.CANCEL)
    ):
        act(turn, topic, "yes")
    elif turn.says(Intent.REJECT, Intent.CANCEL) or Act.LATER in turn.acts:
        act(turn, topic, "later")
    else:
        return False
    return True


def _is_accepted(turn: Turn) -> bool:
    """A yes, or a place or a time for it; "put it on Saturday" changes nothing that is booked."""
    has_moment = turn.understanding.time is not None and turn.means(*MAY_ACCEPT)
    is_of_it = has_moment and turn.understanding.category is None
    return is_of_it or turn.says(Intent.CONFIRM, Intent.GIVE_TIME, Intent.GIVE_LOCATION)


def _names_a_visit(turn: Turn) -> bool:
    """ "The same lady as usual, Saturday at 8": who is to come, or an hour of the clock."""
    read = turn.understanding
    has_hour = read.time is not None and read.time.start_time is not None and not turn.says(Intent.OPT_IN)
    named = proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])
    is_named = named is not None and not proposals.is_refused_in(turn.text, named)
    return read.provider_ref is not None or has_hour or (is_named and read.time is not None)


def act(turn: Turn, topic: ReminderTopic, action: str) -> None:
    """A tapped (or typed) option."""
    turn.state.close(topic)
    if action == "yes":
        opened = booking_topic.open_booking(turn, request=Request(trade=topic.trade))
        opened.is_usual = True
        slots.fill(turn, opened)
        booking_topic.proceed(turn, opened)
    elif action == "later":
        due = datetime.combine(_snoozed_until(turn), SNOOZED_UNTIL, turn.zone)
        reminders.snooze(turn.connection, turn.person.id, topic.reminder, due)
        turn.say("reminder/snoozed")
    else:
        opt(turn, wanted=False)


def _snoozed_until(turn: Turn) -> date:
    """The day they named, else two weeks on."""
    mention = turn.understanding.time
    named = date.fromisoformat(mention.date) if mention and mention.date else turn.today
    return named if named > turn.today else turn.today + SNOOZE


def opt_out(turn: Turn) -> None:
    """No more of them; "hmm no, turn the reminders back on" has them again."""
    opening, *rest = _SIGN.split(turn.text, maxsplit=1)
    said = fold(opening).split()
    is_no = any(rest) and not _NO.isdisjoint(said) and len(said) <= MOST_BEFORE
    part = turn.part(rest[0]) if is_no else turn
    opt(part, wanted=part.means(Intent.OPT_IN))


def opt(turn: Turn, *, wanted: bool) -> None:
    """Start or stop what the person names: reminders, promotions, being remembered."""
    match turn.understanding.intent_value:
        case "personalization":
            consents.record(turn, Purpose.PERSONALIZATION, wanted, source="opt")
            turn.say("consent/remember" if wanted else "consent/no", news=True)
        case "promotions":
            consents.record(turn, Purpose.PROMOTIONS, wanted, source="opt")
            turn.say("promotion/started" if wanted else "promotion/stopped", news=True)
        case _:
            consents.record(turn, Purpose.REMINDERS, wanted, source="opt")
            if not wanted:
                consents.record(turn, Purpose.PROMOTIONS, wanted, source="opt")
            turn.say("reminder/started" if wanted else "reminder/stopped", news=True)
