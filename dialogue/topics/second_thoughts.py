"""Is a yes taken back before anybody has read its answer? "Oui", "non attends", "plutôt jeudi", in a row.

What was booked by it is then shown again, for a yes, and nothing is said of the booking.
"""

from dialogue.acts import Act
from dialogue.habits import unlearn_booking
from dialogue.state import ConsentTopic, ContactTopic
from dialogue.topics import agreeing, booking
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from preferences import history, reminders

BOOKED = "booking/booked"
TAKING_BACK = frozenset({Act.DISSENT, Act.UNDO, Act.LATER, Act.CANCELS})
AGREEING = frozenset({Act.YES, Act.SURE, Act.ASSENT, Act.THANKS})


def take_back(turn: Turn) -> None:
    """Where the message takes it back, the visit just booked is a request again, and never was booked."""
    booked = history.find(history.live(turn.bookings), turn.state.last_booking)
    parts = [part.key for message in turn.desk.unsent for part in message.parts]
    if booked is None or BOOKED not in parts or not _is_taken_back(turn, booked.trade):
        return
    if turn.state.before_change is not None:
        return  # a visit that was moved stays, and can be moved back
    reminders.drop_for_booking(turn.connection, booked.id)
    history.withdraw(turn.connection, booked.id)
    unlearn_booking(turn, booked.id)
    turn.state.last_booking = None
    turn.state.topics = [one for one in turn.state.topics if not isinstance(one, ConsentTopic | ContactTopic)]
    topic = booking.open_booking(turn, request=agreeing.request_of(booked))
    topic.asked, topic.status, topic.was_shown = "confirm", "proposed", True
    turn.began_with = topic.number
    turn.effects.withdrawn |= {BOOKED, "consent/ask", "contact/ask_phone"}
    turn.forget_cached()


def _is_taken_back(turn: Turn, trade: str) -> bool:
    read = turn.understanding
    is_told = bool(turn.acts & TAKING_BACK) or turn.means(Intent.REJECT, Intent.CANCEL, Intent.CHANGE)
    is_told = is_told or bool(read.corrects) or (turn.means(Intent.GIVE_TIME) and Act.BUT in turn.acts)
    return is_told and not turn.acts & AGREEING and read.category in (None, trade) and "?" not in turn.text
