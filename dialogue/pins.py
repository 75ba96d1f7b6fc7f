"""Which known place lies nearest to a pin on the map?"""

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt

from preferences.gazetteer import KnownPlace

EARTH_KM = 6371.0
NEAR_KM = {"quarter": 3.0, "junction": 0.5, "village": 3.0, "town": 15.0}


def distance_km(latitude: float, longitude: float, place: KnownPlace) -> float:
    """Great-circle distance in kilometres, by the haversine formula; infinite without coordinates."""
    if place.latitude is None or place.longitude is None:
        return float("inf")
    here, there = radians(latitude), radians(place.latitude)
    half = sin((there - here) / 2) ** 2
    half += cos(here) * cos(there) * sin(radians(place.longitude - longitude) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))


def is_near(place: KnownPlace, latitude: float, longitude: float) -> bool:
    """Whether a pin may lie in this place."""
    return distance_km(latitude, longitude, place) <= NEAR_KM.get(place.kind, 0.0)


def nearest(places: Iterable[KnownPlace], latitude: float, longitude: float) -> KnownPlace | None:
    """The nearest quarter within reach, else the town; None in the middle of nowhere."""
    reachable = [
        (place.kind == "town", distance_km(latitude, longitude, place), place)
        for place in places
        if is_near(place, latitude, longitude)
    ]
    return min(reachable, key=lambda row: row[:2])[2] if reachable else None
