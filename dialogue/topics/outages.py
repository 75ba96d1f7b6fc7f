"""Is it the network and not the house? Ask about the neighbours before anybody is sent."""

from dialogue.acts import Act
from dialogue.state import OutageTopic
from dialogue.topics import booking
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent


def ask(turn: Turn) -> None:
    """Do the neighbours have power, or water?"""
    outage = turn.understanding.outage or ""
    topic = turn.state.push(OutageTopic(number=turn.state.take_number(), opened_at=turn.now, outage=outage))
    repeat(turn, topic)


def repeat(turn: Turn, topic: OutageTopic) -> None:
    """Ask (again)."""
    turn.ask(
        topic,
        "neighbours",
        "booking/ask_neighbours",
        {"outage": topic.outage},
        buttons=[("have", "neighbours_have"), ("none", "neighbours_none")],
    )


def hear(turn: Turn, topic: OutageTopic) -> bool:
    """They have it: the fault is in the house. Nobody has: it is the network."""
    if Act.HAVE in turn.acts:
        act(turn, topic, "have")
    elif Act.LACK in turn.acts:
        act(turn, topic, "none")
    elif turn.says(Intent.CONFIRM):
        act(turn, topic, "have")
    elif turn.says(Intent.REJECT):
        act(turn, topic, "none")
    else:
        return False
    return True


def act(turn: Turn, topic: OutageTopic, action: str) -> None:
    """A tapped (or typed) option."""
    turn.state.close(topic)
    trade = "electrical" if topic.outage == "power" else "plumbing"
    if action == "none":
        turn.say("booking/outage_advice", {"outage": topic.outage})
        booking.offer(turn, trade)
        return
    opened = turn.booking or booking.open_booking(turn)
    opened.request.trade = opened.request.trade or trade
    booking.proceed(turn, opened)
