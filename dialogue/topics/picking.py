"""Which booking is to be cancelled or changed? With one there is nothing to pick."""

import re
from collections.abc import Sequence

from dialogue import moments
from dialogue.acts import Act, acts_in, clauses_of
from dialogue.agreement import is_clear_yes
from dialogue.reply import Button
from dialogue.state import PickTopic
from dialogue.topics import (
    again,
    agreeing,
    calling_off,
    instead,
    people_of_ours,
    remarks,
    reminding,
    second_visits,
    slots,
    which_visit,
)
from dialogue.topics import booking as booking_topic
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent, TimeMention
from dialogue.understanding.shifts import find_shift
from dialogue.understanding.times import find_time
from dialogue.understanding.word_sets import finder
from dialogue.understanding.wording import word
from dialogue.views import MOST_OPTIONS, visit, visits
from preferences import history, reminders
from preferences.history import Booking, Status

_THE_OTHER = finder("the other")


def cancel(turn: Turn) -> None:
    """The person wants a booking cancelled."""
    _open(turn, "cancel")


def change(turn: Turn) -> None:
    """The person wants a booking changed; what to, the message may already say."""
    _open(turn, "change")


def change_one(turn: Turn, booking: Booking, wanted: TimeMention | None = None) -> None:
    """This booking is to be changed, to the moment wanted where one is told."""
    number, ids = turn.state.take_number(), [booking.id]
    topic = PickTopic(number=number, opened_at=turn.now, purpose="change", bookings=ids)
    turn.state.push(topic)
    if wanted is None:
        _chosen(turn, topic, booking)
        return
    turn.state.close(topic)
    changing = booking_topic.change_booking(turn, booking)
    slots.fill(_about(turn, wanted), changing)
    known = agreeing.request_of(booking).when
    changing.request.when = moments.joined(known, moments.from_mention(wanted))
    booking_topic.proceed(turn, changing)


def _about(turn: Turn, wanted: TimeMention) -> Turn:
    """The clause that names the day wanted: "I'll be stuck in Deido all Thursday" says no place."""
    here = turn.now.astimezone(turn.zone)
    told = ((one, find_time(one, here)) for one in clauses_of(turn.text))
    slot = "date" if wanted.date else "start_time"
    is_it = ((one, time and getattr(time.mention, slot) == getattr(wanted, slot)) for one, time in told)
    found = next((one for one, is_wanted in is_it if is_wanted), None)
    return turn.part(found) if found is not None else turn


def _open(turn: Turn, purpose: str) -> None:
    coming = which_visit.meant_of(turn, history.live(turn.bookings))
    if not coming and purpose == "change" and turn.understanding.time is not None and again.take_back(turn):
        return
    if purpose == "change" and (_is_for_another_trade(turn, coming) or _is_one_more(turn)):
        booking_topic.request_service(turn)
        return
    if purpose == "change" and Act.RETURN in turn.acts and second_visits.call_back(turn):
        return
    if not coming and turn.booking is None and turn.understanding.category is not None:
        booking_topic.request_service(turn)  # nothing to change or cancel, but somebody is wanted
        return
    if not coming:
        turn.say(f"{purpose}/nothing")
        return
    remarks.keep_that_nobody_came(turn, coming)
    pick(turn, purpose, coming)


def pick(turn: Turn, purpose: str, coming: Sequence[Booking], *, is_all: bool = False) -> None:
    """One of these is meant (or all, one after the other): with one there is nothing to ask."""
    topic = turn.state.push(
        PickTopic.model_validate(
            {
                "number": turn.state.take_number(),
                "opened_at": turn.now,
                "purpose": purpose,
                "bookings": [one.id for one in coming],
            }
        )
    )
    if turn.understanding.time is not None and purpose == "change":
        topic.when = moments.from_mention(turn.understanding.time)
    topic.is_all = purpose == "cancel" and (is_all or Act.ALL in turn.acts)
    if len(coming) == 1 or topic.is_all:
        _chosen(turn, topic, coming[0])
    else:
        _which(turn, topic, coming)


def _is_for_another_trade(turn: Turn, coming: list[Booking]) -> bool:
    """A visit is moved, but no plumber becomes an electrician: that is a request of its own."""
    trade = turn.understanding.category
    is_known = trade is None or any(one.trade == trade for one in coming)
    is_known = is_known or trade in which_visit.kept_trades(turn.text)
    is_swapped = any(one.trade in turn.understanding.refused for one in coming)
    return bool(coming) and not is_known and not is_swapped


def _is_one_more(turn: Turn) -> bool:
    """ "Il me faut un autre plombier, pour ma mère à Deido": the one that is booked, elsewhere, stays."""
    read = turn.understanding
    if read.category is None or read.place is None or Act.MOVE in turn.acts:
        return False
    booked = {one.area for one in history.live(turn.bookings)}
    is_elsewhere = read.place.area is not None and read.place.area not in booked
    is_another = Act.OTHER in turn.acts and is_elsewhere and set(read.corrects) <= {"provider"}
    return is_another or (turn.says(Intent.REQUEST_SERVICE) and Act.ALSO in turn.acts)


def _which(turn: Turn, topic: PickTopic, coming: Sequence[Booking]) -> None:
    shown = coming[:MOST_OPTIONS]
    buttons = [(f"pick:{one.id}", Button("", "day", {"trade": one.trade, "day": one.day})) for one in shown]
    turn.ask(topic, "which", f"{topic.purpose}/which", visits(turn, coming, named=False), buttons=buttons)


def _chosen(turn: Turn, topic: PickTopic, booking: Booking) -> None:
    part = which_visit.said_of_it(turn) if topic.asked == "which" else turn
    _go_on_with(part, topic, booking)
    turn.has_asked = turn.has_asked or part.has_asked


def _go_on_with(turn: Turn, topic: PickTopic, booking: Booking) -> None:
    topic.chosen = booking.id
    if topic.purpose == "cancel":
        turn.ask(
            topic,
            "cancel",
            "cancel/confirm",
            {"visit": visit(turn, booking)},
            buttons=[("cancel", "cancel_it"), ("keep", "keep")],
        )
        return
    turn.state.close(topic)
    changing = booking_topic.change_booking(turn, booking)
    is_shifted = find_shift(word(turn.text)) is not None
    if topic.when is not None and not is_shifted:
        changing.request.when = moments.joined(changing.request.when, topic.when)
    said = set() if turn.understanding.choice is not None else slots.fill(_from_the_move_on(turn), changing)
    changed = said | ({"time"} if topic.when is not None else set())
    if "provider" in turn.understanding.corrects and "provider" not in changed:
        booking_topic.other_provider(turn, changing)
    elif "time" in turn.understanding.corrects and "time" not in changed:
        booking_topic.steer(turn, changing, "change", "time")
    elif changed & {"place", "time", "provider", "trade"}:
        booking_topic.proceed(turn, changing)
    else:
        turn.ask(
            changing,
            "what",
            "change/ask_what",
            {"visit": visit(turn, booking)},
            buttons=[
                ("change:place", "change_place"),
                ("change:time", "change_time"),
                ("other", "change_provider"),
            ],
        )


def _from_the_move_on(turn: Turn) -> Turn:
    """ "I am called to Kumba. Can you shift my electrician to Thursday?": what comes before is its reason.

    Nor is what stays filled in: "no touch plumber own, shift the cleaning for Friday".
    """
    if which_visit.kept_trades(turn.text):
        rest = [one for one in clauses_of(turn.text) if Act.KEEP not in acts_in(one)]
        return turn.part(", ".join(rest)) if rest else turn
    sentences = [one for one in re.split(r"[.!?\n]+", turn.text) if one.strip()]
    move = next((one for one in sentences if Act.MOVE in acts_in(one)), None)
    return turn.part(move) if move is not None and len(sentences) > 1 else turn


def repeat(turn: Turn, topic: PickTopic) -> None:
    """Ask again."""
    coming = [one for one in history.live(turn.bookings) if one.id in topic.bookings]
    chosen = next((one for one in coming if one.id == topic.chosen), None)
    if chosen is not None:
        _chosen(turn, topic, chosen)
    elif coming:
        _which(turn, topic, coming)
    else:
        turn.state.close(topic)


def hear(turn: Turn, topic: PickTopic) -> bool:
    """Which one (by trade or day), or yes and no to cancelling."""
    coming = history.live(turn.bookings)
    if topic.asked == "cancel" and (told := instead.beside_a_reason(turn)) is not None:
        return _hear_beside_a_reason(turn, topic, told)
    if topic.asked == "which" and (is_heard := _hear_of_none(turn, topic, coming)) is not None:
        return is_heard
    if _hear_of_all(turn, topic, coming):
        return True
    meant = _meant(turn, topic, coming)
    is_of_day = len(meant) == 1 and meant[0].id != topic.chosen and Act.MOVE not in turn.acts
    is_of_day = is_of_day and not _is_of_another_day(turn, meant[0])
    is_of_all = topic.is_all or Act.ALL in turn.acts
    is_of_another = Act.ALL not in turn.acts and calling_off.is_of_another(turn, topic, meant)
    if topic.asked == "cancel" and is_of_another:
        pick(turn, topic.purpose, meant)
        return True
    if topic.asked == "cancel" and _hear_of_else(turn, topic):
        return True
    is_of_it = topic.asked == "cancel" and not (is_of_day or is_of_all)
    if is_of_it and calling_off.is_agreed_with_a_reason(turn, topic):
        act(turn, topic, "cancel", "")
        return True
    if topic.purpose == "cancel" and not is_of_day and instead.is_to_stay_otherwise(turn, topic):
        _move_instead(turn, topic)
        return True
    if len(meant) == 1 and len(coming) > 1 and meant[0].id != topic.chosen:
        _chosen(turn, topic, meant[0])
        return True
    if topic.asked == "cancel":
        return _hear_whether(turn, topic)
    if topic.asked == "which" and 1 < len(meant) < len(coming):
        _which(turn, topic, meant)  # "not the plumber", with three of them
        return True
    if turn.means(Intent.REJECT):
        turn.state.close(topic)
        turn.say("smalltalk/as_you_wish")
        return True
    return False


def _hear_of_none(turn: Turn, topic: PickTopic, coming: list[Booking]) -> bool | None:
    """Whether no visit is picked: a service of its own, "neither", "all of them are late"; None otherwise."""
    if turn.means(Intent.REQUEST_SERVICE) and _is_for_another_trade(turn, coming):
        turn.state.close(topic)
        return False  # "an electrician at Bonapriso", where the cleaner comes
    if which_visit.is_none_of(turn, coming):
        turn.state.close(topic)
        turn.say("status/upcoming", visits(turn, coming))
        return True
    if which_visit.tells_of_all(turn):
        _which(turn, topic, coming)
        return True
    return None


def _hear_of_all(turn: Turn, topic: PickTopic, coming: list[Booking]) -> bool:
    """ "All of them", and then "not the plumber": one after the other, each for a yes of its own."""
    if Act.ALL in turn.acts and topic.purpose == "cancel" and coming and not topic.is_all:
        topic.is_all, left = True, coming
    else:
        left = _spared(turn, topic) if topic.is_all else []
    if left:
        topic.bookings = [one.id for one in left]
        _chosen(turn, topic, left[0])
    return bool(left)


def _hear_beside_a_reason(turn: Turn, topic: PickTopic, told: Turn) -> bool:
    """ "My cousin comes tonight", to "shall I cancel it?": asked again, unless a yes or a no stands by it."""
    is_heard = bool(told.text) and hear(told, topic)
    if not told.text:
        repeat(turn, topic)
    turn.has_asked = turn.has_asked or told.has_asked
    return is_heard or not told.text


def _hear_of_else(turn: Turn, topic: PickTopic) -> bool:
    """Whether what is to stop is the reminders, or somebody of ours is asked for before a yes."""
    if calling_off.is_of_reminders(turn):
        act(turn, topic, "keep", "")
        reminding.opt(turn, wanted=False)
        return True
    if calling_off.wants_somebody_first(turn):
        turn.state.close(topic)
        people_of_ours.call(turn)
        return True
    return False


def _move_instead(turn: Turn, topic: PickTopic) -> None:
    """ "Don't cancel, just move it to Thursday"; another visit that is named is moved, and not this one."""
    chosen = history.find(history.live(turn.bookings), topic.chosen)
    turn.state.close(topic)
    if chosen is not None and turn.understanding.category in (None, chosen.trade):
        change_one(turn, chosen)
    else:
        change(turn)


def _is_of_another_day(turn: Turn, booking: Booking) -> bool:
    """ "The plumber rather on Saturday at 9": its trade is named, and a day that is not its own."""
    mention = turn.understanding.time
    own = booking.day.isoformat() if booking.day else None
    is_named = turn.understanding.category == booking.trade
    return is_named and mention is not None and mention.date not in (None, own)


def _meant(turn: Turn, topic: PickTopic, coming: list[Booking]) -> list[Booking]:
    """The visits that an answer may mean; none where it adds one, or a new day, to the one asked about."""
    if topic.asked == "cancel" and calling_off.also_cancelled(turn, topic) is not None:
        return []
    if topic.chosen is not None and len(coming) == 2 and _THE_OTHER.search(fold(turn.text)):
        return [one for one in coming if one.id != topic.chosen]
    if topic.asked == "cancel" and Act.MOVE not in turn.acts and which_visit.is_put_elsewhere(turn):
        return []
    return which_visit.meant_of(turn, coming)


def _hear_whether(turn: Turn, topic: PickTopic) -> bool:
    """A yes or no to cancelling the one that was picked."""
    if calling_off.names_something_else(turn, topic):
        return False
    if topic.is_all and calling_off.agrees_to_all(turn):
        _cancel_all(turn, topic)
    elif (also := calling_off.also_cancelled(turn, topic)) is not None:
        act(turn, topic, "cancel", "")
        pick(turn, "cancel", [also])
    elif calling_off.is_agreed_before_more(turn, topic):
        act(turn, topic, "cancel", "")
        return False  # and the rest of the message is a wish of its own
    elif is_clear_yes(turn, Intent.CANCEL) and turn.is_back_after_hours:
        repeat(turn, topic)  # asked again: it was long ago
    elif is_clear_yes(turn, Intent.CANCEL) or calling_off.is_dropped(turn):
        act(turn, topic, "cancel", "")
    elif calling_off.means_another(turn, topic):
        topic.chosen = None
        repeat(turn, topic)
    elif turn.says(Intent.REJECT) or (turn.acts & {Act.DISSENT, Act.BUT} and "?" not in turn.text):
        act(turn, topic, "keep", "")
    else:
        return False
    return True


def _spared(turn: Turn, topic: PickTopic) -> list[Booking]:
    """What is left to be cancelled when one of all is refused by its trade; empty when none is."""
    refused = turn.understanding.refused
    asked = [one for one in history.live(turn.bookings) if one.id in topic.bookings]
    left = [one for one in asked if one.trade not in refused]
    return left if len(left) < len(asked) and not turn.means(Intent.CANCEL) else []


def act(turn: Turn, topic: PickTopic, action: str, value: str) -> None:
    """A tapped (or typed) option."""
    if action == "pick" and value.isdigit():
        picked = history.find(turn.bookings, int(value))
        if picked is not None and picked.status == Status.CONFIRMED:
            _chosen(turn, topic, picked)
            return
    booking = history.find(turn.bookings, topic.chosen)
    turn.state.close(topic)
    if booking is None or booking.status != Status.CONFIRMED:
        turn.say("cancel/nothing")
    elif action == "cancel":
        _cancel(turn, booking)
        _cancel_next(turn, topic)
    else:
        turn.say("cancel/kept", {"visit": visit(turn, booking)})


def _cancel_all(turn: Turn, topic: PickTopic) -> None:
    turn.state.close(topic)
    for booking in history.live(turn.bookings):
        if booking.id in topic.bookings:
            _cancel(turn, booking)


def _cancel_next(turn: Turn, topic: PickTopic) -> None:
    """ "All of them": the next one, each after its own yes."""
    left = [one for one in history.live(turn.bookings) if one.id in topic.bookings]
    if topic.is_all and left:
        topic.number = turn.state.take_number()
        _chosen(turn, turn.state.push(topic), left[0])


def _cancel(turn: Turn, booking: Booking) -> None:
    history.revise(turn.connection, booking.id, {"status": Status.CANCELLED.value}, turn.now)
    reminders.drop_for_booking(turn.connection, booking.id)
    turn.state.last_booking = booking.id
    turn.say("cancel/done", {"visit": visit(turn, booking)}, news=True)
    turn.forget_cached()
