"""How is a booking shown?"""

from datetime import date

from dialogue import moments, places_of
from dialogue.reply import Money, Visit
from dialogue.turn import Turn
from preferences.history import Booking


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


def provider_name(turn: Turn, booking: Booking | None) -> str | None:
    """Who comes, or came."""
    named = turn.technician(booking.provider_id) if booking else None
    return named.name if named else None
