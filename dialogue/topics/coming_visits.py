"""What does a message say of a visit that is booked: that one again, another hour, another place, the way?"""

import re
from datetime import date

from dialogue.acts import Act, acts_in, clauses_of
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.times import find_time
from preferences import history
from preferences.history import Booking

_COULD = re.compile(
    r"\b(?:could|can|may|fit|make)\s+(?:he|she|they|e|yi|dem)\s+(?:come|pass)\b"
    r"|\b(?:he|she|e|yi)\s+(?:could|can|fit)\s+come\b"
    r"|\b(?:peut|peuvent|pourrait|pourraient)(?:-|\s)(?:il|elle|ils|elles)\s+(?:venir|passer)\b"
    r"|\b(?:il|elle)\s+(?:peut|pourrait)\s+(?:venir|passer)\b"
)


def speaks_of(turn: Turn) -> Booking | None:
    """The coming visit that a message only names again: its trade if any, its day, no other hour."""
    mention = turn.understanding.time
    if mention is None or mention.date is None or turn.understanding.place is not None:
        return None
    for one in history.live(turn.bookings):
        is_its_trade = turn.understanding.category in (None, one.trade)
        is_its_hour = mention.start_time in (None, one.start_time)
        if is_its_trade and is_its_hour and one.day and _is_day_of(turn, one.day, mention.date):
            return one
    return None


def _is_day_of(turn: Turn, day: date, named: str) -> bool:
    """Its day; in a question, its weekday: "shall I be there on Friday?"."""
    told = date.fromisoformat(named)
    return told == day or (turn.text.rstrip().endswith("?") and told.weekday() == day.weekday())


def is_asked_for_another_day(turn: Turn) -> bool:
    """ "I have a burial on that day. Could she come on Friday at 9?", with a visit on another day."""
    mention = turn.understanding.time
    days = {one.day.isoformat() for one in history.live(turn.bookings) if one.day}
    is_new = mention is not None and mention.date is not None and mention.date not in days
    return is_new and _COULD.search(fold(turn.text)) is not None


def moves_one(turn: Turn) -> bool:
    """ "It's at my sister's in Akwa, not Bonapriso", with a visit booked at Bonapriso."""
    coming = history.live(turn.bookings)
    is_named = any(one.area and fold(one.area) in fold(turn.text) for one in coming)
    is_put_right = turn.understanding.corrects == "place" or Act.ADDRESS_NOW in turn.acts
    return bool(coming) and (is_put_right or is_named) and (_is_elsewhere(turn) or not is_named)


def shows_the_way(turn: Turn) -> bool:
    """ "In the street opposite the bakery, blue gate", with a visit booked: for the one who comes."""
    place = turn.understanding.place
    is_mark_alone = place is not None and bool(place.landmark) and not (place.area or place.city or place.ref)
    return is_mark_alone and turn.understanding.time is None and bool(history.live(turn.bookings))


def _is_elsewhere(turn: Turn) -> bool:
    place = turn.understanding.place
    return place is not None and all(
        place.area not in (None, one.area) for one in history.live(turn.bookings)
    )


def is_of_one(turn: Turn) -> bool:
    """Whether the message is of no other trade than one that is booked."""
    return any(turn.understanding.category in (None, one.trade) for one in history.live(turn.bookings))


def at_another_hour(turn: Turn) -> Booking | None:
    """The electrician of tomorrow asked for again, there, but at 11: that visit is to be moved."""
    read = turn.understanding
    is_another = len(read.categories) > 1 or Act.OTHER in turn.acts
    has_hour = read.time is not None and (read.time.start_time is not None or Act.SAME_TIME in turn.acts)
    if read.time is None or not has_hour or is_another:
        return None
    area = read.place.area if read.place else None
    if Act.SAME_TIME in turn.acts:  # "that fridge man, make e come Friday same time"
        return next((one for one in history.live(turn.bookings) if one.trade == read.category), None)
    same = (
        one
        for one in history.live(turn.bookings)
        if one.trade == read.category and one.day is not None and one.day.isoformat() == read.time.date
    )
    return next((one for one in same if area in (None, one.area)), None)


def called_off(turn: Turn) -> Booking | None:
    """ "I won't be in tomorrow, put it on Thursday at 2": the visit of tomorrow, to be moved."""
    read, here = turn.understanding, turn.now.astimezone(turn.zone)
    if read.time is None or read.time.date is None or Act.OTHER in turn.acts:
        return None
    refused = (find_time(one, here) for one in clauses_of(turn.text) if Act.BUT in acts_in(one))
    days = {one.mention.date for one in refused if one is not None} - {read.time.date}
    return next(
        (
            one
            for one in history.live(turn.bookings)
            if one.day and one.day.isoformat() in days and read.category in (None, one.trade)
        ),
        None,
    )
