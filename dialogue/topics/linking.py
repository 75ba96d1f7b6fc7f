"""Are two channels one person? Proved by a code that is given on one and typed on the other."""

from dialogue.acts import Act
from dialogue.redeeming import Redeemed
from dialogue.turn import Turn
from preferences import people

CODE_MINUTES = 15


def hear(turn: Turn) -> bool:
    """A code that did its work, or the wish to link or to part; told before any open question hears it."""
    if turn.desk.redeemed is Redeemed.JOINED:
        turn.say("link/done", news=True)
    elif turn.desk.redeemed is Redeemed.OWN:
        give_code(turn)
    elif Act.UNLINK in turn.acts:
        _part(turn)
    elif Act.LINK in turn.acts:
        give_code(turn)
    else:
        return False
    return True


def give_code(turn: Turn) -> None:
    """A code to be typed on the other channel."""
    turn.say("link/code", {"code": turn.desk.make_link_code(), "minutes": CODE_MINUTES}, news=True)


def offer(turn: Turn, phone: str) -> None:
    """Their own number, proved by the channel, is known of somebody else: how to link them."""
    if people.has_double(turn.connection, turn.person.id, phone):
        turn.say("link/how")


def _part(turn: Turn) -> None:
    """Everything stays where they write; who writes on the other channel is somebody new."""
    if not people.is_linked(turn.connection, turn.person.id):
        turn.say("link/alone")
        return
    turn.effects.unlink = True
    turn.say("link/undone", news=True)
