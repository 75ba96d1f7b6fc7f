"""Is it the network and not the house? Ask about the neighbours before anybody is sent."""

from dialogue import moments
from dialogue.acts import Act
from dialogue.state import BookingTopic, OutageTopic
from dialogue.topics import booking, slots
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent, Outage

TRADES = {Outage.POWER.value: "electrical", Outage.WATER.value: "plumbing"}


def ask(turn: Turn) -> None:
    """Do the neighbours have power, or water?"""
    outage = turn.understanding.outage or ""
    topic = turn.state.push(OutageTopic(number=turn.state.take_number(), opened_at=turn.now, outage=outage))
    _keep_facts(turn, topic)
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
    _keep_facts(turn, topic)
    if Act.HAVE in turn.acts:
        act(turn, topic, "have")
    elif Act.LACK in turn.acts:
        act(turn, topic, "none")
    elif turn.says(Intent.CONFIRM) or turn.means(Intent.GIVE_TIME, Intent.GIVE_DETAIL):
        act(turn, topic, "have")
    elif turn.says(Intent.REJECT):
        act(turn, topic, "none")
    elif turn.means(Intent.GIVE_LOCATION):
        repeat(turn, topic)
    else:
        return False
    return True


def pass_over(turn: Turn, topic: OutageTopic) -> None:
    """Who cannot say is sent somebody, and told what it may be."""
    if topic.outage == Outage.POWER:
        turn.say("booking/if_neighbours")
    act(turn, topic, "have")


def act(turn: Turn, topic: OutageTopic, action: str) -> None:
    """A tapped (or typed) option."""
    turn.state.close(topic)
    trade = TRADES[topic.outage]
    if action == "none":
        turn.say("booking/outage_advice", {"outage": topic.outage})
        booking.offer(turn, trade, "network", topic.request)
        return
    wanted = topic.request.when
    if wanted is not None and not moments.has_day(wanted):  # "come at 3", said of a house in the dark: today
        topic.request.when = moments.next_open(wanted, turn.hours, turn.now, turn.zone)
    opened = turn.booking or booking.open_booking(turn, request=topic.request)
    opened.request.trade = opened.request.trade or trade
    booking.proceed(turn, opened)


def blame_network(turn: Turn, topic: BookingTopic) -> None:
    """The neighbours are in the dark, too, told while an electrician is being booked: offered still."""
    turn.say("booking/outage_advice", {"outage": "power"})
    topic.asked = "network"
    turn.has_asked = True


def _keep_facts(turn: Turn, topic: OutageTopic) -> None:
    """The place and the time said beside it are wanted when somebody has to come."""
    draft = BookingTopic(number=topic.number, opened_at=topic.opened_at, request=topic.request)
    slots.fill(turn, draft)
