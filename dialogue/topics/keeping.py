"""Which places of theirs has a person told us by name, such as home, the office or the mother's?"""

from dialogue import places_of
from dialogue.acts import Act
from dialogue.habits import state_wish
from dialogue.reply import Where
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.spots import Spot
from dialogue.understanding.word_sets import finder

_SAME = finder("the same")


def keep_spot(turn: Turn) -> bool:
    """ "My mother lives in Bonabéri", with nothing being booked: kept for when it is needed."""
    place, spot = turn.understanding.place, turn.understanding.spot
    is_about_a_place = spot is not None and turn.understanding.category is None
    is_about_a_place = is_about_a_place and Act.AS_BEFORE not in turn.acts  # "like last time, at my mother's"
    is_the_visit = _SAME.search(fold(turn.text)) is not None  # "same thing, for my mother"
    is_about_a_place = is_about_a_place and not is_the_visit
    if not is_about_a_place or spot is None or place is None or place.area is None or place.city is None:
        return False
    value = places_of.written(place.city, place.area, place.landmark)
    state_wish(turn, places_of.spot_attribute(spot), value)
    turn.forget_cached()
    turn.say("place/kept", {"where": Where(place.area, place.city, place.landmark, spot)}, news=True)
    return True


def spots(turn: Turn) -> list[Where]:
    """Where each place with a name is, as far as we may use it."""
    found: list[Where] = []
    for spot in Spot:
        believed = turn.beliefs.best(places_of.spot_attribute(spot))
        if believed and (believed.stated or turn.allowed.personalization):
            city, area = places_of.read(believed.value)
            found.append(Where(area, city, None, spot))
    return found
