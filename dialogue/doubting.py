"""Is a reading sure enough to act on while something else is being talked about?"""

from collections.abc import Collection
from dataclasses import replace

from dialogue.acts import Act, acts_in
from dialogue.agreement import ERASES, SURE
from dialogue.state import BookingTopic, ErasureTopic, ReminderTopic, State
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent, Understanding
from dialogue.understanding.trades import find_trades
from dialogue.understanding.word_sets import finder
from dialogue.understanding.wording import word

_TU_OR_VOUS = finder("tu or vous")
_ASKS_WHEN = finder("asks when")

# What would open, drop or change something: on a guess with nothing else in the message it is not done.
GRAVE = frozenset(
    {
        Intent.REQUEST_SERVICE,
        Intent.CHANGE,
        Intent.CANCEL,
        Intent.COMPLAIN,
        Intent.RATE_FEEDBACK,
        Intent.PRIVACY_EXPORT,
        Intent.PRIVACY_DELETE,
        Intent.PRIVACY_RESET,
        Intent.OPT_OUT,
        Intent.OPT_IN,
        Intent.SET_LANGUAGE,
        Intent.SET_TONE,
    }
)


HALF_SURE = 0.6  # below, a day, an hour or a place weighs more than what the words seem to want


# With nothing open these ask before they do anything.
ASKING_BACK = {Intent.REQUEST_SERVICE, Intent.CHANGE, Intent.CANCEL}
ASIDE = GRAVE | {Intent.TALK_TO_HUMAN, Intent.ASK_STATUS, Intent.ASK_WHY, Intent.HELP, Intent.OFF_TOPIC}


def doubted(read: Understanding, state: State, visits: Collection[str] = ()) -> Understanding:
    """The reading, or what is left of it when it is a guess in the middle of a conversation.

    A guess with a place or a time answers the booking that is open; one that carries no fact is unclear.
    A doubtful request for a trade that is booked already (`visits`), put as a question, asks after the visit.
    """
    is_told_question = (
        read.intent is Intent.HELP and read.intent_value is not None
    )  # "do you work on Sunday?"
    is_doubtful = read.confidence < HALF_SURE and not is_told_question
    if is_doubtful and _asks_after_a_visit(read, visits):
        return replace(read, intent=Intent.ASK_STATUS, intents=[Intent.ASK_STATUS])
    if _misses_a_service(read):
        return replace(read, intent=Intent.REQUEST_SERVICE, intents=[Intent.REQUEST_SERVICE])
    if _answers_beside_thanks(read, state):
        return replace(read, intent=Intent.GIVE_TIME, intents=[Intent.GIVE_TIME, *read.intents])
    if read.foreign is not None and read.confidence < HALF_SURE:
        return replace(read, intent=Intent.UNCLEAR, intents=[Intent.UNCLEAR])
    if _is_a_way_to_the_house(read, state):
        bare = replace(read, category=None, categories=[], two_requests=False)
        return replace(bare, intent=Intent.GIVE_LOCATION, intents=[Intent.GIVE_LOCATION])
    if read.intent is Intent.SET_TONE and read.intent_value and _TU_OR_VOUS.search(fold(read.text)):
        return read  # "je préfère que vous me vouvoyiez" says it in one word
    is_open = state.topic is not None or read.intent not in ASKING_BACK
    if not is_open or read.intent not in ASIDE or Intent.CONFIRM in read.intents:
        return read
    is_small_talk = read.intent is Intent.OFF_TOPIC and "?" in read.text
    if state.booking() is not None and read.category is None and is_doubtful and not is_small_talk:
        if read.time is not None:
            return replace(read, intent=Intent.GIVE_TIME, intents=[Intent.GIVE_TIME])
        if read.place is not None:
            return replace(read, intent=Intent.GIVE_LOCATION, intents=[Intent.GIVE_LOCATION])
    carries = (read.category, read.place, read.time, read.spot, read.provider_ref, read.rating, read.choice)
    is_said_again = isinstance(state.topic, ErasureTopic) and Act.SURE in acts_in(read.text)
    if read.intent in ERASES and is_said_again:
        return read  # "oui oui, oubliez tout de mes habitudes"
    if read.intent is Intent.CANCEL and {Act.CANCELS, Act.KEEP} & acts_in(read.text) == {Act.CANCELS}:
        return read  # "drop it, ma sœur go clean am"
    if read.intent in GRAVE and read.confidence < SURE and not any(carries):
        return replace(read, intent=Intent.UNCLEAR, intents=[Intent.UNCLEAR])
    return read


def _misses_a_service(read: Understanding) -> bool:
    """ "Je voulais aussi un électricien, vous avez oublié": no question after a visit."""
    is_guess = read.intent is Intent.ASK_STATUS and read.confidence < SURE and "?" not in read.text
    return is_guess and read.category is not None and Act.ALSO in acts_in(read.text)


def _answers_beside_thanks(read: Understanding, state: State) -> bool:
    """ "Ah true, thanks. Send somebody on Saturday at 9", to a reminder or while something is booked."""
    is_courtesy = read.intent in (Intent.THANKS, Intent.GREET) and Intent.REJECT not in read.intents
    return is_courtesy and read.time is not None and isinstance(state.topic, BookingTopic | ReminderTopic)


def _is_a_way_to_the_house(read: Understanding, state: State) -> bool:
    """ "We are at Bonamoussadi, the villa with the mango tree": nobody is asked for to see to the tree."""
    topic = state.topic
    is_asked = isinstance(topic, BookingTopic) and topic.asked == "place" and topic.request.trade is not None
    is_guess = read.intent is Intent.REQUEST_SERVICE and read.confidence <= HALF_SURE
    is_named = find_trades(word(read.text)).weight == "name"  # "for ma mami yi house, I want electrician"
    return is_asked and is_guess and read.place is not None and not is_named


def _asks_after_a_visit(read: Understanding, visits: Collection[str]) -> bool:
    is_bare = read.place is None and read.time is None
    is_asked = "?" in read.text or _ASKS_WHEN.match(fold(read.text)) is not None
    return read.intent is Intent.REQUEST_SERVICE and is_bare and is_asked and read.category in visits
