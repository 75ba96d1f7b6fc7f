"""When does a person of ours take over? When asked; Sabi then stays quiet until it is given back."""

from dialogue import moments
from dialogue.state import Moment
from dialogue.turn import Turn


def call(turn: Turn) -> None:
    """A person will answer here; Sabi says so, and says no more."""
    is_open = moments.is_open(Moment(asap=True), turn.hours, turn.now, turn.zone)
    turn.state.silent_since = turn.now
    turn.say("human/asked", {"open": is_open}, news=True)
