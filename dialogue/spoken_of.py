"""Which visit that is over does a message speak of? Of who is named, else of the trade, else the last one.

"5 étoiles pour Mireille" marks her visit, though a plumber came since.
"""

from collections.abc import Sequence

from dialogue import proposals
from dialogue.turn import Turn
from preferences.history import Booking, Status


def past_visit(turn: Turn) -> Booking | None:
    """The visit spoken of; None when nobody came yet."""
    past = [one for one in turn.bookings if one.status == Status.COMPLETED or _has_begun(turn, one)]
    return next(iter(_of_person(turn, past) or of_trade(turn, past) or past), None)


def of_trade(turn: Turn, booked: Sequence[Booking]) -> list[Booking]:
    """Those of the trade that the message speaks of."""
    return [one for one in booked if one.trade == turn.understanding.category]


def _of_person(turn: Turn, booked: Sequence[Booking]) -> list[Booking]:
    named = proposals.among(turn, turn.text, [one.provider_id for one in booked])
    return [one for one in booked if named is not None and one.provider_id == named.id]


def _has_begun(turn: Turn, booking: Booking) -> bool:
    return booking.status == Status.CONFIRMED and booking.starts_at <= turn.now
