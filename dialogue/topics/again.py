"""Is a visit wanted again: another like the one that is booked, or the one that was just called off?

"La même chose la semaine prochaine", "book the same visit again for next month", "bring am back for my own
house": what is booked stays, and a second visit is proposed at the same hour, for a yes of its own. "Put the
plumber back": as it was.
"""

from datetime import date, timedelta

from dialogue import moments, proposals
from dialogue.acts import Act, clauses_of
from dialogue.agreement import SURE
from dialogue.state import BookingTopic, Moment
from dialogue.topics import agreeing, booking, coming_visits, slots
from dialogue.topics.changes import INSTEAD
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent, TimeMention
from dialogue.understanding.times import find_time_beside
from dialogue.understanding.word_sets import finder
from preferences import history
from preferences.history import Booking, Status

_LIKE = finder("like that visit")
WEEK, MONTH = 7, timedelta(weeks=4)
NOT_AGAIN = (Intent.CANCEL, Intent.COMPLAIN, Intent.RATE_FEEDBACK, Intent.ASK_STATUS, Intent.ASK_PRICE)


def take(turn: Turn) -> bool:
    """Propose such a visit; False where none is asked for, or nothing says like which."""
    if (past := _of_a_past_day(turn)) is not None:
        _propose_like(turn, past)
        return True
    mention, like = turn.understanding.time, _like(turn)
    if like is not None and mention is None and _is_called_back(turn, like):
        return take_back(turn)
    if like is None or mention is None or not _is_asked_for(turn, like):
        return False
    known = agreeing.request_of(like)
    topic = booking.open_booking(turn, request=known.model_copy(update={"urgency": "none", "media": []}))
    slots.fill(turn, topic)
    topic.request.detail, topic.is_usual = known.detail, False
    topic.request.when = _moment(turn, like, mention)
    booking.proceed(turn, topic)
    return True


def _of_a_past_day(turn: Turn) -> Booking | None:
    """ "La même chose que le 11 mars": the visit of that day is wanted again, and not that day."""
    read = turn.understanding
    is_other = turn.means(*NOT_AGAIN) and (
        read.confidence >= SURE or turn.means(Intent.COMPLAIN, Intent.CANCEL)
    )
    if is_other or "?" in turn.text or isinstance(turn.state.topic, BookingTopic):
        return None
    days = _days_pointed_to(turn)
    past = [one for one in turn.bookings if one.starts_at <= turn.now and one.day and str(one.day) in days]
    done = [one for one in past if one.status != Status.CANCELLED and read.category in (None, one.trade)]
    return done[0] if done else None


def _days_pointed_to(turn: Turn) -> set[str | None]:
    """The days named behind "the same as": that of "on 11 March", and not the Saturday after the comma."""
    spoken = [(clause, _LIKE.search(fold(clause))) for clause in clauses_of(turn.text)]
    pointed = [turn.part(fold(clause)[like.end() :]) for clause, like in spoken if like is not None]
    told = [one.understanding.time for one in (*pointed, *([turn] if pointed else []))]
    return {one.date for one in told if one is not None}


def _propose_like(turn: Turn, past: Booking) -> None:
    """The same as then, by whoever is still welcome: on the day that is told, else it is asked."""
    topic = booking.open_booking(turn, request=agreeing.request_of(past))
    request, known = topic.request, moments.of_booking(past)
    request.urgency, request.media, request.detail = "none", [], past.detail or ""
    if past.provider_id in proposals.unwanted(turn, past.trade):
        request.provider = None
    read = turn.understanding.time
    beside = find_time_beside(past.day, turn.text, turn.now.astimezone(turn.zone)) if past.day else None
    new = read if past.day and read is not None and not _names(turn, past.day) else beside
    request.when = moments.joined(_hours(known), moments.from_mention(new)) if new is not None else None
    topic.suggested = known  # its hour, for a day alone
    booking.proceed(turn, topic)


def _hours(known: Moment) -> Moment:
    return known.model_copy(update={"day": None, "end_day": None, "rrule": None, "asap": False})


def _is_asked_for(turn: Turn, like: Booking) -> bool:
    """The same visit, or the same person to another place."""
    read = turn.understanding
    if isinstance(turn.state.topic, BookingTopic) or turn.means(*NOT_AGAIN) or Act.MOVE in turn.acts:
        return False
    is_moved = INSTEAD.search(fold(turn.text)) is not None or coming_visits.retimed(turn) is not None
    if is_moved and like.status == Status.CONFIRMED:
        return False  # "I can't make Thursday, same thing on Friday"
    is_asked_after = "?" in turn.text and like.day is not None and _names(turn, like.day)
    if is_asked_after:
        return False  # "is it the same person on Thursday?"
    is_elsewhere = read.place is not None or read.spot not in (None, like.spot)
    return Act.AGAIN in turn.acts or (Act.RETURN in turn.acts and is_elsewhere)


def _is_called_back(turn: Turn, like: Booking) -> bool:
    """ "Bring him back", just after his visit was called off, to no place and for no other trade."""
    is_bare = turn.understanding.place is None and turn.understanding.spot is None and "?" not in turn.text
    is_open = turn.state.topic is not None or turn.means(*NOT_AGAIN)
    return like.status == Status.CANCELLED and Act.RETURN in turn.acts and is_bare and not is_open


def _names(turn: Turn, day: date) -> bool:
    mention = turn.understanding.time
    return mention is not None and mention.date == day.isoformat()


def _like(turn: Turn) -> Booking | None:
    """The visit that was just called off or booked; else the next one of those to come, or the one named."""
    coming = history.live(turn.bookings)
    last = history.find(turn.bookings, turn.state.last_booking)
    is_gone = last is not None and last.status == Status.CANCELLED and not turn.is_back_after_hours
    known = [last] if last is not None and (is_gone or last in coming) else []
    known = [*known, *coming]
    trade = turn.understanding.category
    person = proposals.among(turn, turn.text, [one.provider_id for one in known])
    meant = [one for one in known if trade in (None, one.trade)]
    meant = [one for one in meant if person is None or one.provider_id == person.id] or meant
    return meant[0] if meant else None


def _moment(turn: Turn, like: Booking, mention: TimeMention) -> Moment:
    """When: at the same hour where none is told, on the same weekday of the week that is told.

    "In two weeks" counts from the visit, and so does "next Friday" where the visit is on Friday; of a month
    the day is asked.
    """
    known, told = moments.of_booking(like), moments.from_mention(mention)
    if told.rrule or told.asap or like.day is None:
        return moments.joined(known, told)
    day = Moment.model_validate(_day(turn, like, told, mention))
    return moments.at_hour_of(day, told if moments.has_hour(told) else known)


def _day(turn: Turn, like: Booking, told: Moment, mention: TimeMention) -> dict[str, date | None]:
    day, own = told.day, like.day
    if day is None or own is None:
        return {}
    if told.end_day is not None:
        meant = day + timedelta(days=(own.weekday() - day.weekday()) % WEEK)
        if day <= own + MONTH <= told.end_day:
            meant = own + MONTH
        return {"day": meant} if meant <= told.end_day else {"day": day, "end_day": told.end_day}
    ahead = day - turn.today
    is_in_weeks = mention.relative is not None and not ahead.days % WEEK and ahead.days > 0
    if is_in_weeks:
        return {"day": own + ahead}
    is_its_own = day == own and like.status == Status.CONFIRMED
    return {"day": day + timedelta(days=WEEK) if is_its_own else day}


def take_back(turn: Turn) -> bool:
    """The last visit that was cancelled or changed is wanted as it was: proposed again so, for a yes."""
    last = _wanted_back(turn)
    before = turn.state.before_change
    if last is None or (last.starts_at <= turn.now and turn.understanding.time is None):
        return False
    if last.status == Status.CANCELLED:
        again = booking.open_booking(turn, request=agreeing.request_of(last))
    elif last.status == Status.CONFIRMED and before is not None:
        again = booking.open_booking(turn, request=before.model_copy(deep=True), changes=last.id)
    else:
        return False
    slots.fill(turn, again)
    booking.proceed(turn, again)
    return True


def _wanted_back(turn: Turn) -> Booking | None:
    """The last visit that was cancelled or changed; "put the plumber back", of two: the one that is named."""
    trade, last = turn.understanding.category, history.find(turn.bookings, turn.state.last_booking)
    if trade is None or last is None or last.trade == trade:
        return last
    of_trade = [one for one in turn.bookings if one.trade == trade and one.starts_at > turn.now]
    gone = [one for one in of_trade if one.status == Status.CANCELLED]
    return gone[0] if gone and len(gone) == len(of_trade) else None
