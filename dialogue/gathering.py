"""What of an answer that nobody has read yet must the next one still say?

While a burst lasts, each turn's answer takes the place of the one before. Facts and answers to questions are
carried over; questions are not, for the newer turn asks its own. A question that nobody has read yet gets no
yes and no bare no: the person cannot have meant it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from dialogue.agreement import ERASES, is_clear_yes, is_no, is_yes
from dialogue.assent import is_agreed, is_agreed_to
from dialogue.reply import Rendered, Reply
from dialogue.state import BookingTopic, ErasureTopic, PickTopic
from dialogue.topics import calling_off
from dialogue.turn import Turn

WELCOME, HELLO = "greeting/welcome", "greeting/hello"
PASSING = (  # said to keep a talk going: of no use once it has gone on
    "greeting/again",
    "unclear/",
    "thanks/",
    "smalltalk/",
    "trouble/",
    "media/",
    "language/foreign",
    "booking/nothing_to_confirm",
    "price/ask_trade",
    "link/bad",
)
STANDING = {"booking/kept_for_later", "status/draft"}  # how the request stands, until it has gone on
SHORT = 3  # words of "ah oui ok"


def parts_of(turn: Turn, render: Callable[[Reply], Rendered]) -> tuple[Rendered, ...]:
    """What is left to be said of this turn's replies, should nobody read its answer."""
    found: list[Rendered] = []
    for reply in turn.replies:
        if reply.asks is not None:
            if not reply.is_known or reply.asks in turn.unread:
                found.append(replace(render(reply), asks=reply.asks))
        elif reply.news or not reply.key.startswith(PASSING):
            key = HELLO if reply.key == WELCOME else reply.key
            found.append(replace(render(replace(reply, key=key, is_followed=True)), buttons=()))
    return tuple(found)


def carried(turn: Turn) -> list[Rendered]:
    """What unread answers told, the same thing once."""
    said = {reply.key for reply in turn.replies if not reply.news}
    if turn.booking is not None and any(reply.asks == turn.booking.number for reply in turn.replies):
        said |= STANDING
    found: dict[str, Rendered] = {}
    for part in _unread_parts(turn):
        if part.asks is None and part.key not in said:
            found[part.text if part.news else part.key] = part
    return list(found.values())


def carried_question(turn: Turn) -> Rendered | None:
    """The unread question, where it is still open and this turn has asked nothing."""
    topic, has_word = turn.state.topic, turn.state.silent_since is None
    if topic is None or not has_word or any(reply.asks is not None for reply in turn.replies):
        return None
    return next((part for part in reversed(_unread_parts(turn)) if part.asks == topic.number), None)


def is_said_too_early(turn: Turn) -> bool:
    """A bare yes, no or number while the open question is still unread; or a longer yes to what is weighty.

    "Cancel the plumber", "yes, cancel it please", in a row: nobody has seen yet which visit that is.
    """
    topic = turn.state.topic
    if topic is None or topic.number not in turn.unread:
        return False
    is_short = len(turn.text.split()) <= SHORT
    if is_short and (is_yes(turn) or is_no(turn) or turn.understanding.choice is not None):
        return True
    match topic:
        case BookingTopic():
            return is_agreed(turn, topic) or (topic.asked == "confirm" and is_yes(turn))
        case PickTopic():
            return topic.asked == "cancel" and calling_off.is_of_it(turn, topic)
        case ErasureTopic():
            return any(is_clear_yes(turn, wish) or is_agreed_to(turn, wish) for wish in ERASES)
        case _:
            return False


def _unread_parts(turn: Turn) -> Sequence[Rendered]:
    parts = [part for message in turn.desk.unsent for part in message.parts]
    return [part for part in parts if part.key not in turn.effects.withdrawn]
