"""How is a booking shown?"""

from collections.abc import Sequence
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


def visits(turn: Turn, coming: Sequence[Booking]) -> dict[str, Fact]:
    """Facts of a list of visits: the first three, and how many more there are, which can be named."""
    shown_now = coming[:MOST_OPTIONS]
    return {"visits": tuple(visit(turn, one) for one in shown_now), "more": len(coming) - len(shown_now)}


def provider_name(turn: Turn, booking: Booking | None) -> str | None:
    """Who comes, or came."""
    named = turn.technician(booking.provider_id) if booking else None
    return named.name if named else None
