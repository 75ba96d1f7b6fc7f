"""What does one request take over from a message, or from the request before it?"""

from dialogue import moments
from dialogue.acts import Act
from dialogue.state import BookingTopic, Request, State
from dialogue.topics import slots
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.word_sets import finder, words_of

_THE_TWO, KIN = finder("the two"), words_of("kin")


def is_of_both(turn: Turn) -> bool:
    """Whether what is said holds for all that is asked for: "both at 9", "décale les deux à lundi"."""
    return Act.ALL in turn.acts or _THE_TWO.search(fold(turn.text)) is not None


def share_hour(first: Request, second: Request) -> None:
    """ "A plumber tomorrow and an electrician on Friday, both at 9": the hour of one is that of the other."""
    for one, other in ((first, second), (second, first)):
        if one.when is not None and other.when is not None and moments.has_hour(other.when):
            one.when = one.when if moments.has_hour(one.when) else moments.at_hour_of(one.when, other.when)


def noted(turn: Turn, trade: str) -> Request:
    """What the message says of a service that waits until something else is settled."""
    topic = BookingTopic(number=0, opened_at=turn.now, request=Request(trade=trade))
    slots.fill(turn, topic)
    return topic.request


def once_more(request: Request, second: Turn) -> Request:
    """The second of two visits of one trade; what one of them leaves open is as in the other.

    "Another one for my brother at Deido" says no place of the first.
    """
    other = noted(second, request.trade or "")
    other.refused = []  # "un autre" is another visit, and refuses nobody
    if KIN.isdisjoint(fold(second.text).split()):
        inherit(request, other)
    return other


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
