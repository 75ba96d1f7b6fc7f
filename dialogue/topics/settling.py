"""What of the place of a request is settled without asking: the usual one, the town, whether it is served?"""

from dialogue import places_of
from dialogue.state import BookingTopic, Request
from dialogue.turn import Turn
from dialogue.understanding.places import guessed
from dialogue.understanding.spots import Spot
from preferences import providers


def ask_about_unknown(turn: Turn, request: Request) -> None:
    """ "A plumber at Zogbolandia": a capital makes it no place, but worth saying that we do not know it."""
    if _is_open(request) and request.spot is None and not request.cities:
        request.area = guessed(turn.text)


def fill_usual_place(turn: Turn, request: Request) -> None:
    """Where nothing was said of it, their usual place; of several, the one that they have just booked for."""
    is_elsewhere = request.spot not in (None, Spot.HOME)
    spot = places_of.usual_spot(turn) if _is_open(request) and not is_elsewhere else None
    if spot is not None and places_of.rival_spots(turn):
        spot = places_of.spot_of_this_talk(turn)
    if spot is not None:
        places_of.put_spot(request, spot, is_default=True)


def settle_town(turn: Turn, topic: BookingTopic) -> None:
    """Of several towns with that quarter, the one we serve: in a hurry, or when the question did not help.

    The recap names it, so that a wrong guess is seen before anything is booked.
    """
    request = topic.request
    reached = providers.cities_with(turn.connection, request.trade or "") if request.cities else ()
    served = [city for city in request.cities if city in reached]
    is_pressing = request.urgency == "urgent" and len(served) == 1
    is_said_again = topic.asked == "city" and turn.understanding.place is not None
    if served and request.city is None and (is_pressing or is_said_again):
        request.city, request.cities = served[0], []


def is_served_nowhere(turn: Turn, request: Request) -> bool:
    """Nobody does this in that town, or anywhere: said before anything more is asked."""
    is_known_town = request.city is not None and not request.cities
    return not providers.serving(
        turn.connection, request.trade or "", request.city if is_known_town else None
    )


def _is_open(request: Request) -> bool:
    return not (request.city or request.area or request.landmark or request.latitude is not None)
