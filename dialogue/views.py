"""How is a booking shown?"""

from dialogue import moments, places_of
from dialogue.reply import Money, Visit
from dialogue.turn import Turn
from preferences.history import Booking


def visit(turn: Turn, booking: Booking) -> Visit:
    """A booking for rendering."""
    named = turn.technician(booking.provider_id)
    return Visit(
        booking.trade,
        places_of.shown(booking),
        moments.shown(moments.of_booking(booking), turn.today),
        named.name if named else None,
        None if booking.fee is None else Money(booking.fee),
        booking.status,
    )


def provider_name(turn: Turn, booking: Booking | None) -> str | None:
    """Who comes, or came."""
    named = turn.technician(booking.provider_id) if booking else None
    return named.name if named else None
