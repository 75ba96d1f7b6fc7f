"""Is the hour that was proposed refused, and no other told? "Not 9"."""

from dialogue.state import BookingTopic
from dialogue.topics import asking, booking, slots
from dialogue.turn import Turn


def is_refused(turn: Turn, topic: BookingTopic) -> bool:
    """ "Not 9", to a recap: it becomes no nine o'clock."""
    return topic.asked == "confirm" and slots.refused_hour(turn) is not None


def ask_another(turn: Turn, topic: BookingTopic) -> None:
    """Which hour, then, of the same day; what is proposed stays where it is another one."""
    when, refused = topic.request.when, slots.refused_hour(turn)
    if when is not None and when.start is not None and refused in (when.start.hour, when.start.hour % 12):
        topic.keep(topic.request)
        topic.request.when, topic.status = None, "collecting"
        asking.ask_time(turn, topic)
    else:
        booking.proceed(turn, topic)
