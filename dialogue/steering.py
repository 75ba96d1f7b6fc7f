"""How is the conversation itself steered: later, shorter, again, another one, go back, who are you?"""

from dialogue.acts import Act
from dialogue.agreement import SURE
from dialogue.habits import state_wish
from dialogue.state import ComplaintTopic, HelpTopic, RatingTopic
from dialogue.topics import again, booking, greeting, people_of_ours, pricing
from dialogue.turn import Turn
from dialogue.understanding.marks import marks_told
from dialogue.understanding.meaning import Intent, TimeMention
from dialogue.voice import Detail
from preferences.evidence import Attribute

# What a message is about weighs more than how it is said: acts count where nothing else was read.
GIVES_WAY = (
    Intent.UNCLEAR,
    Intent.OFF_TOPIC,
    Intent.HELP,
    Intent.REJECT,
    Intent.CHANGE,
    Intent.GIVE_TIME,
    Intent.ASK_WHY,
    Intent.CONFIRM,
    Intent.GREET,
)


# What is meant, whatever yes or no stands beside it; with a place or a time it is about those.
FIRST = frozenset({Act.LATER, Act.REPEAT, Act.MORE, Act.LESS, Act.UNDO, Act.ABUSE, Act.IDENTITY})


# "Je veux plus de détails" sounds like wanting no more.
WISHES_MISREAD = (
    Intent.CANCEL,
    Intent.OPT_OUT,
    Intent.REQUEST_SERVICE,
    Intent.RATE_FEEDBACK,
    Intent.COMPLAIN,
)
MAY_BE_UNDONE = (Intent.CANCEL, Intent.ASK_STATUS, Intent.REQUEST_SERVICE, Intent.PRIVACY_EXPORT)
MORE_THAN_LATER = frozenset({Act.OTHER, Act.PERSON, Act.RETURN, Act.HUMAN})  # "wait, another person"


def steer_first(turn: Turn) -> bool:
    """ "Oh no, undo that": the act counts before the question that is open."""
    read, topic = turn.understanding, turn.booking
    if isinstance(turn.state.topic, RatingTopic) and len(marks_told(turn.text)) == 1:
        return False  # "3 is enough, too much talk" marks
    if topic is not None and topic.changes is not None and Act.AS_IT_WAS in turn.acts:
        booking.drop(turn, topic)  # the visit stays as it was
        return True
    if topic is not None and topic.before and Act.AS_IT_WAS in turn.acts and not (read.place or read.time):
        booking.undo(turn, topic)
        return True
    first = turn.acts & FIRST
    is_busy = read.place is not None and read.place.area is None and first == {Act.LATER}
    put_right = set(read.corrects) - ({"place"} if is_busy else set())  # "wait small, I dey for hospital"
    is_more = bool(turn.acts & MORE_THAN_LATER) or bool(put_right)
    if first == {Act.LATER} and (is_more or _is_asked(turn)) and not _is_of_writing_back(turn):
        return False
    if first <= {Act.MORE, Act.LESS} and "provider" in read.corrects:
        return False  # "not Mireille, she talks too much"
    is_back = Act.BACK in turn.acts and read.time is not None and _is_of_no_hour(read.time)
    if is_back and turn.state.topic is turn.booking and turn.booking is not None:
        booking.keep_for_later(turn, turn.booking)
        return True
    if first == {Act.REPEAT} and isinstance(turn.state.topic, ComplaintTopic | RatingTopic):
        return False  # "come again", to "shall we come again?"; a mark is asked for again by its topic
    says_where = read.place is not None and not is_busy
    if not first or says_where or (read.time is not None and not _is_of_writing_back(turn)):
        return False
    return turn.state.topic is not None and steer(turn)


def _is_asked(turn: Turn) -> bool:
    """ "Wait, how much will it be?" puts nothing off."""
    asks = turn.means(Intent.ASK_PRICE, Intent.ASK_WHY, Intent.ASK_STATUS, Intent.HELP)
    return asks and "?" in turn.text


def _is_of_writing_back(turn: Turn) -> bool:
    """ "I'll write back later today": the day is that of the answer, not of the visit."""
    mention = turn.understanding.time
    is_now = mention is not None and (mention.asap or mention.date == turn.today.isoformat())
    return Act.LATER in turn.acts and mention is not None and is_now and _is_of_no_hour(mention)


def _is_of_no_hour(mention: TimeMention) -> bool:
    """No hour by the clock: "later today", "je reviens dans une heure"."""
    return mention.start_time is None or mention.relative is not None


def steer(turn: Turn) -> bool:
    """Do what the message asks of the conversation; False when it asks nothing of it."""
    acts = turn.acts
    is_complaint = turn.says(Intent.COMPLAIN) and (Act.ABUSE not in acts or turn.understanding.category)
    if people_of_ours.is_anger(turn) and not is_complaint:
        _calm(turn)
        return True
    is_guess = turn.understanding.confidence < SURE
    is_undone = Act.UNDO in acts and turn.means(*MAY_BE_UNDONE)
    is_of_us = turn.means(Intent.TALK_TO_HUMAN) or turn.understanding.category == "other"
    asks_who = Act.IDENTITY in acts and is_of_us and "?" in turn.text  # "a person or a computer?"
    is_dropped = turn.means(Intent.CANCEL) and not acts & {Act.CANCELS, Act.NEEDLESS, Act.DECLINE}
    is_put_off = turn.means(Intent.TALK_TO_HUMAN) and Act.HUMAN not in acts
    is_put_off = Act.LATER in acts and (is_put_off or is_dropped)  # "laisse d'abord, je te fais signe"
    is_of_detail = bool(acts & {Act.MORE, Act.LESS}) and turn.means(*WISHES_MISREAD)
    is_no_price = turn.means(Intent.ASK_PRICE) and "?" not in turn.text
    is_too_much = Act.LESS in acts and is_no_price  # "too much talk"
    is_to_be_said_again = Act.REPEAT in acts and turn.state.topic is not None
    is_aside = is_of_detail or is_too_much or is_undone or asks_who or is_put_off or is_to_be_said_again
    is_heard = turn.means(*GIVES_WAY) or is_guess or is_aside
    if not is_heard or not acts - {Act.GREET}:
        return False
    if Act.IDENTITY in acts:
        turn.say("help/identity")
    elif Act.MORE in acts:
        _set_detail(turn, Detail.DETAILED)
    elif Act.LESS in acts:
        _set_detail(turn, Detail.SHORT)
    else:
        return _steer_booking(turn, acts)
    return True


def _steer_booking(turn: Turn, acts: frozenset[Act]) -> bool:
    topic = turn.booking
    if topic is None or topic is not turn.state.topic:
        if Act.REPEAT in acts and turn.state.topic is not None:
            return True  # whatever is open is put again
        if Act.RESUME in acts and turn.state.topic is None:
            greeting.greet(turn)  # "are you there?"
            return True
        return Act.UNDO in acts and again.take_back(turn)
    if Act.LATER in acts and not _is_asked(turn):
        booking.keep_for_later(turn, topic)
    elif Act.SKIP in acts:
        booking.skip(turn, topic)
    elif Act.UNDO in acts:
        booking.undo(turn, topic)
    elif Act.OTHER in acts and topic.request.provider is not None:
        booking.other_provider(turn, topic)
    elif Act.BARGAIN in acts and topic.status == "proposed":
        pricing.price(turn)
    elif not acts & {Act.REPEAT, Act.RESUME, Act.HURRY}:
        return False
    else:
        booking.proceed(turn, topic)
    return True


def _set_detail(turn: Turn, detail: Detail) -> None:
    turn.state.voice.detail = detail
    state_wish(turn, Attribute.DETAIL, detail)
    turn.forget_cached()
    turn.say("detail/set", {"detail": detail.value})


def _calm(turn: Turn) -> None:
    """Not in kind: calm, and a person is offered."""
    topic = turn.state.push(HelpTopic(number=turn.state.take_number(), opened_at=turn.now))
    turn.ask(topic, "help", "smalltalk/abuse", buttons=[("human", "human"), ("book", "book")])
