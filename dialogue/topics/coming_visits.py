"""What does a message say of a visit that is booked: that one again, another hour, another place, the way?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dialogue import moments, proposals
from dialogue.acts import Act, acts_in, clauses_of
from dialogue.turn import Turn
from dialogue.understanding.folding import fold, words
from dialogue.understanding.meaning import Intent, TimeMention
from dialogue.understanding.shifts import find_shift
from dialogue.understanding.times import find_hour_beside, find_time_beside
from dialogue.understanding.trades import trades_named
from dialogue.understanding.word_sets import finder, words_of
from dialogue.understanding.wording import word
from preferences import history
from preferences.history import Booking

_WHOEVER = words_of("whoever")
_COULD_COME, _SAME_DAY = finder("could come"), finder("same day")
_MAY_BE = finder("asks for an hour")  # "on peut faire 17h ?"


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


def of_who_comes(turn: Turn) -> Booking | None:
    """The coming visit of the person whose name is said: "make Mireille come Saturday"."""
    live = history.live(turn.bookings)
    person = proposals.among(turn, turn.text, [one.provider_id for one in live])
    return next((one for one in live if person is not None and one.provider_id == person.id), None)


def _is_day_of(turn: Turn, day: date, named: str) -> bool:
    """Its day; in a question, its weekday: "shall I be there on Friday?"."""
    told = date.fromisoformat(named)
    return told == day or (turn.text.rstrip().endswith("?") and told.weekday() == day.weekday())


def is_asked_for_another_day(turn: Turn) -> bool:
    """ "I have a burial on that day. Could she come on Friday at 9?", with a visit on another day."""
    mention = turn.understanding.time
    days = {one.day.isoformat() for one in history.live(turn.bookings) if one.day}
    is_new = mention is not None and mention.date is not None and mention.date not in days
    is_new = is_new or (bool(days) and find_shift(word(turn.text)) is not None)  # "an hour earlier?"
    return is_new and _COULD_COME.search(fold(turn.text)) is not None


def moves_one(turn: Turn) -> bool:
    """ "It's at my sister's in Akwa, not Bonapriso", with a visit booked at Bonapriso."""
    coming = history.live(turn.bookings)
    is_named = any(one.area and fold(one.area) in fold(turn.text) for one in coming)
    is_put_right = "place" in turn.understanding.corrects or Act.ADDRESS_NOW in turn.acts
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
    if read.time.date is None and _SAME_DAY.search(fold(turn.text)):  # "the cleaning, same day but at 2pm"
        return next((one for one in history.live(turn.bookings) if one.trade == read.category), None)
    if Act.SAME_TIME in turn.acts:  # "that fridge man, make e come Friday same time"
        return next((one for one in history.live(turn.bookings) if one.trade == read.category), None)
    same = (
        one
        for one in history.live(turn.bookings)
        if one.trade == read.category and one.day is not None and one.day.isoformat() == read.time.date
    )
    return next((one for one in same if area in (None, one.area)), None)


def put_elsewhere(turn: Turn) -> Booking | None:
    """ "For the plumber it's no longer Biyem-Assi, we moved to Mendong": the visit there, at its time."""
    if Act.ADDRESS_NOW not in turn.acts or turn.understanding.time is not None or not _is_elsewhere(turn):
        return None
    said, live = fold(turn.text), history.live(turn.bookings)
    of_trade = [one for one in live if one.trade == turn.understanding.category]
    return next((one for one in of_trade if one.area and fold(one.area) in said), None)


def is_kept_for_another_hour(turn: Turn) -> bool:
    """ "Don't cancel it, let her come at 11": a visit that is not called off is moved."""
    mention = turn.understanding.time
    has_hour = mention is not None and mention.start_time is not None
    return has_hour and {Act.KEEP, Act.COME} <= turn.acts and bool(history.live(turn.bookings))


def retimed(turn: Turn) -> tuple[Booking, TimeMention] | None:
    """The visit that is to be at another time, and when: its own day is named, and another that is asked for.

    "I'm on duty on Thursday, Friday at 3 works", "not Thursday again, come Friday".
    """
    read, here = turn.understanding, turn.now.astimezone(turn.zone)
    is_called_off = turn.says(Intent.CANCEL) and Act.CANCELS in turn.acts
    if turn.acts & {Act.OTHER, Act.ALL} or turn.says(Intent.COMPLAIN) or is_called_off:
        return None
    live = history.live(turn.bookings)
    if (with_another := _on_the_day_of_another(turn, live)) is not None:
        return with_another
    if read.two_requests:
        return None
    person = proposals.among(turn, turn.text, [one.provider_id for one in live])
    meant = [one for one in live if read.category in (None, one.trade)]
    meant = [one for one in meant if person is None or one.provider_id == person.id] or meant
    for one in meant:
        wanted = find_time_beside(one.day, turn.text, here) or _at_the_hour_beside(turn, one, meant)
        if wanted is not None:
            return one, wanted
    return None


def _on_the_day_of_another(turn: Turn, live: Sequence[Booking]) -> tuple[Booking, TimeMention] | None:
    """ "Make the cleaner come the same day as the plumber, for 2": the day of the other visit."""
    said = fold(turn.text)
    found, told = _SAME_DAY.search(said), turn.understanding.time
    of_day = trades_named(said[found.end() :])[:1] if found is not None else ()
    others = [one for one in trades_named(said) if one not in of_day]
    other = next((one for one in live if one.trade in of_day and one.day), None)
    moved = next((one for one in live if one.trade in others), None)
    if other is None or other.day is None or moved is None or (told is not None and told.date is not None):
        return None
    day = other.day.isoformat()
    return moved, replace(told, date=day) if told is not None else TimeMention(kind="date", date=day)


def _at_the_hour_beside(turn: Turn, one: Booking, meant: Sequence[Booking]) -> TimeMention | None:
    """ "Odette at 8h30 is too early, 9h c'est mieux", "jeudi I'm out till 11, donc le plombier à 15h"."""
    is_wanted = "?" not in turn.text or _MAY_BE.search(fold(turn.text)) is not None
    if not is_wanted or one.day is None:
        return None
    here, own_days = turn.now.astimezone(turn.zone), (None, one.day.isoformat())
    is_alone = [other.start_time for other in meant].count(one.start_time) == 1
    hour = moments.clock_of(one.start_time)
    said = (turn.text, *clauses_of(turn.text)) if is_alone else ()  # "..., we sleep late on Saturdays"
    wanted = next(filter(None, (find_hour_beside(hour, text, here) for text in said)), None)
    if wanted is not None and wanted.date in own_days:
        return wanted
    parts = [turn.part(clause).understanding for clause in clauses_of(turn.text)]
    times = [part.time for part in parts if part.category == one.trade and part.time is not None]
    named = any(part.time is not None and part.time.date == own_days[1] for part in parts)
    hours = [time for time in times if time.start_time not in (None, one.start_time) and time.date is None]
    return hours[-1] if named and hours else None


def beside(turn: Turn) -> Turn:
    """What is asked for beside the visits that stay: "keep the electrician, I want a plumber too"."""
    booked = {one.trade for one in history.live(turn.bookings)}
    named = trades_named(turn.text)
    others = [one for one in named if one not in booked]
    if not others or not booked or turn.booking is not None or turn.acts & {Act.MOVE, Act.CANCELS}:
        return turn
    rest = [one for one in clauses_of(turn.text) if not _stays(one, booked)]
    part = turn.part(", ".join(rest)) if rest and len(rest) < len(clauses_of(turn.text)) else turn
    if part is not turn and part.says(Intent.REQUEST_SERVICE) and part.understanding.category in others:
        return part
    if Act.ALSO in turn.acts and booked.intersection(named) and turn.says(Intent.REQUEST_SERVICE):
        read = replace(
            turn.understanding, category=others[0], categories=others, two_requests=len(others) > 1
        )
        return replace(turn, understanding=read)
    return turn


def _stays(clause: str, booked: set[str]) -> bool:
    """Whether a clause speaks of visits that are booked, and of none that is not."""
    trades = set(trades_named(clause))
    keeps = Act.KEEP in acts_in(clause) and _WHOEVER.isdisjoint(one.folded for one in words(clause))
    return trades <= booked and (bool(trades) or keeps)
