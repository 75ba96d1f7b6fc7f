"""What a reply to a proposal does, as it was learned: puts off, drops, wants another person or a reason."""

from dialogue import proposals
from dialogue.acts import Act, clauses_with
from dialogue.state import BookingTopic
from dialogue.topics import booking, explaining, people_of_ours, picking, pricing, who_comes
from dialogue.topics.changes import RECAPS
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from dialogue.understanding.replies import Reply, read_reply

SLOTS = ("time", "place")
OF_THE_TALK = frozenset({Act.REPEAT, Act.UNDO, Act.SKIP, Act.AVOID, Act.AS_IT_WAS, Act.RESUME})


def hear(turn: Turn) -> bool:
    """What puts the proposal off, drops it, wants another person, a reason or a person of ours."""
    topic, read = turn.state.topic, turn.understanding
    is_open = isinstance(topic, BookingTopic) and topic.asked in (*RECAPS, *SLOTS) and topic.request.trade
    if not is_open or not isinstance(topic, BookingTopic) or read.danger is not None or read.foreign:
        return False
    has_hour = read.time is not None and read.time.start_time is not None
    says_what = read.place is not None or read.spot is not None or read.person is not None
    puts_right = "place" in read.corrects or len(read.corrects) > 1
    if has_hour or says_what or puts_right or turn.acts & OF_THE_TALK:
        return False  # it says something of the slots, or of the talk
    reply = read_reply(turn.text, turn.now.astimezone(turn.zone))
    is_recap, is_of_another = topic.asked in RECAPS, read.category not in (None, "other", topic.request.trade)
    named = proposals.named_in(turn, turn.text, topic.request.trade)
    is_chosen = named is not None and named.id != topic.request.provider
    is_yes_beside = Act.SURE in turn.acts and Act.DECLINE not in turn.acts and not turn.means(Intent.REJECT)
    if who_comes.calls_for_another(turn, topic):
        return False
    if is_recap and Act.CHEAPER in turn.acts and topic.status == "proposed":
        pricing.price(turn)
        return True
    if reply is Reply.DROP and Act.LATER in turn.acts:
        reply = Reply.LATER  # "laisse d'abord"
    match reply:
        case Reply.LATER if not (is_of_another or _is_time_asked_for(turn, topic)):
            booking.keep_for_later(turn, topic)
        case Reply.DROP if (
            is_recap and not is_yes_beside and not (is_of_another or read.time or turn.state.queue)
        ):
            call_off(turn, topic)
        case Reply.OTHER if is_recap and topic.request.provider is not None and not is_chosen:
            booking.other_provider(turn, topic)
        case Reply.WHY if is_recap and not (is_of_another or read.time) and explaining.why_this(turn):
            if topic.request.provider is not None and _asks_for_another_too(turn):
                booking.other_provider(turn, topic)
        case Reply.HUMAN if not is_of_another and not _asks_who_answers(turn):
            people_of_ours.call(turn)
        case _:
            return False
    return True


def _asks_for_another_too(turn: Turn) -> bool:
    """ "Why always him? Put another person", but not "why not another person?"."""
    others = [turn.part(one) for one in clauses_with(turn.text, Act.OTHER)]
    return any(not (one.means(Intent.ASK_WHY) or "?" in one.text) for one in others)


def _is_time_asked_for(turn: Turn, topic: BookingTopic) -> bool:
    """ "Ok make I write: tomorrow morning", to "which day?": a day, whatever it sounds like."""
    return topic.asked in SLOTS and turn.understanding.time is not None and Act.LATER not in turn.acts


def _asks_who_answers(turn: Turn) -> bool:
    """ "Tu es un robot or a real person ?", but not "c'est un robot ? Passez-moi une personne"."""
    return Act.IDENTITY in turn.acts and not clauses_with(turn.text, Act.HUMAN, without=Act.IDENTITY)


def call_off(turn: Turn, topic: BookingTopic) -> None:
    """An unfinished request is dropped; of a booking being changed the change, or the booking itself."""
    if topic.changes is None or Act.CANCELS not in turn.acts:
        turn.state.queue = [] if Act.ALL in turn.acts else turn.state.queue
        booking.drop(turn, topic)  # "forget it": nothing changes
    else:
        turn.state.close(topic)
        picking.cancel(turn)
