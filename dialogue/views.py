"""How is a booking shown?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dialogue import moments, places_of
from dialogue.reply import Fact, Money, Visit
from dialogue.turn import Turn
from preferences.history import Booking

MOST_OPTIONS = 3


def visit(turn: Turn, booking: Booking) -> Visit:
    """A booking for rendering."""
    return shown(booking, provider_name(turn, booking), turn.today)


def shown(booking: Booking, provider: str | None, today: date) -> Visit:
    """The same outside a turn."""
    return Visit(
        booking.trade,
        places_of.shown(booking),
        moments.shown(moments.of_booking(booking), today),
        provider,
        None if booking.fee is None else Money(booking.fee),
        booking.status,
    )


def visits(turn: Turn, coming: Sequence[Booking], *, named: bool = True) -> dict[str, Fact]:
    """Facts of a list of visits: the first three, and how many more can be named.

    A list leaves out the landmarks, a town that all are in, and, unless `named`, who comes to three of them.
    """
    listed = tuple(visit(turn, one) for one in coming[:MOST_OPTIONS])
    if len(listed) > 1:
        is_one_town = len({one.where.city for one in listed}) == 1
        kept = {"landmark": None} | ({"city": None} if is_one_town else {})
        listed = tuple(replace(one, where=replace(one.where, **kept)) for one in listed)
    if len(listed) == MOST_OPTIONS and not named:
        listed = tuple(replace(one, provider=None) for one in listed)
    return {"visits": listed, "more": len(coming) - len(listed)}


def provider_name(turn: Turn, booking: Booking | None) -> str | None:
    """Who comes, or came."""
    named = turn.technician(booking.provider_id) if booking else None
    return named.name if named else None
