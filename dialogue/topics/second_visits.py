"""A second visit: shall the one who came come again, or somebody else, or nobody?"""

from dialogue.acts import Act
from dialogue.spoken_of import past_visit
from dialogue.topics import agreeing, slots
from dialogue.topics import booking as booking_topic
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from preferences import history
from preferences.history import Booking

SOUNDS_LIKE = (
    *(Intent.CONFIRM, Intent.REJECT, Intent.CANCEL, Intent.CHANGE, Intent.GIVE_DETAIL, Intent.UNCLEAR),
    *(Intent.OFF_TOPIC, Intent.RATE_FEEDBACK, Intent.ASK_STATUS),
)
NOT_AGAIN = frozenset({Act.NEEDLESS, Act.DECLINE, Act.AVOID})


def wants_the_same(turn: Turn) -> bool:
    """Whoever came shall come again, and nobody else."""
    return turn.acts & {Act.RETURN, Act.OTHER} == {Act.RETURN}


def call_back(turn: Turn) -> bool:
    """ "Make e come again tomorrow": the one who came last; False when nobody came yet."""
    booking = past_visit(turn) if Act.RETURN in turn.acts else None
    if booking is None:
        return False
    visit_again(turn, booking, detail="")
    return True


def hear_of_a_return(turn: Turn) -> bool:
    """ "I'd rather he came back", "no need to come back", of a visit that was marked, not of one to come."""
    visit = history.find(turn.bookings, turn.state.last_booking)
    is_of_it = turn.understanding.category in (None, visit.trade if visit else None)
    if visit is None or visit.rating is None or not is_of_it or not turn.means(*SOUNDS_LIKE):
        return False
    if history.live(turn.bookings):
        return False
    if turn.acts & NOT_AGAIN:
        turn.say("smalltalk/as_you_wish")
        return True
    return call_back(turn)


def visit_again(turn: Turn, booking: Booking, detail: str) -> None:
    """Ask when somebody shall come again: the same trade and place, and nobody who is not wanted."""
    request = agreeing.request_of(booking).model_copy(
        update={
            "when": None,
            "urgency": "none",
            "media": [],
            "detail": detail,
            "provider": booking.provider_id if wants_the_same(turn) else None,
            "refused": [booking.provider_id] if booking.provider_id and Act.OTHER in turn.acts else [],
        }
    )
    again = booking_topic.open_booking(turn, request=request)
    slots.fill(turn, again)
    booking_topic.proceed(turn, again)
