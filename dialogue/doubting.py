"""Is a reading sure enough to act on while something else is being talked about?"""

from dataclasses import replace

from dialogue.agreement import SURE
from dialogue.state import State
from dialogue.understanding.meaning import Intent, Understanding

# What would open, drop or change something: on a guess with nothing else in the message it is not done.
GRAVE = frozenset(
    {
        Intent.REQUEST_SERVICE,
        Intent.CHANGE,
        Intent.CANCEL,
        Intent.COMPLAIN,
        Intent.RATE_FEEDBACK,
        Intent.TALK_TO_HUMAN,
        Intent.PRIVACY_EXPORT,
        Intent.PRIVACY_DELETE,
        Intent.PRIVACY_RESET,
        Intent.OPT_OUT,
        Intent.OPT_IN,
        Intent.SET_LANGUAGE,
        Intent.SET_TONE,
    }
)


def doubted(read: Understanding, state: State) -> Understanding:
    """The reading; as unclear when it is a guess that carries no fact, in the middle of a conversation."""
    carries = (read.category, read.place, read.time, read.spot, read.provider_ref, read.rating, read.choice)
    is_grave_guess = read.intent in GRAVE and read.confidence < SURE and not any(carries)
    if state.topic is None or not is_grave_guess:
        return read
    return replace(read, intent=Intent.UNCLEAR, intents=[Intent.UNCLEAR])
