"""What does one request take over from a message, or from the request before it?"""

from dialogue.state import BookingTopic, Request, State
from dialogue.topics import slots
from dialogue.turn import Turn


def noted(turn: Turn, trade: str) -> Request:
    """What the message says of a service that waits until something else is settled."""
    topic = BookingTopic(number=0, opened_at=turn.now, request=Request(trade=trade))
    slots.fill(turn, topic)
    return topic.request


def alongside(request: Request, trade: str) -> Request:
    """A second service of one message: what was said of place and time holds for both."""
    shared = request.model_copy(deep=True)
    return Request(
        trade=trade,
        city=shared.city,
        area=shared.area,
        landmark=shared.landmark,
        spot=shared.spot,
        cities=shared.cities,
        when=shared.when,
        urgency=shared.urgency,
        detail=shared.detail,
    )


def take_over_waiting(state: State, request: Request) -> None:
    """A service that waits, asked for again: one request, with what either says of it."""
    waiting = state.waiting(request.trade)
    if waiting is not None and waiting.area in (None, request.area or waiting.area):
        state.queue.remove(waiting)
        inherit(request, waiting)


def inherit_place(request: Request, before: Request) -> None:
    """Where nothing else was said of it, it is as in the request before it."""
    if not request.has_place and not (request.area or request.city or request.spot):
        request.city, request.area, request.landmark = before.city, before.area, before.landmark
        request.spot, request.cities = before.spot, before.cities
        request.latitude, request.longitude = before.latitude, before.longitude


def inherit(request: Request, before: Request) -> None:
    """What nothing else was said of is as in the request before it."""
    inherit_place(request, before)
    if request.when is None:
        request.when = before.when
