"""Where is meant? Puts what a message says of places into a request, with what is known of the person."""

from dataclasses import dataclass

from dialogue.reply import Where
from dialogue.state import Reason, Request
from dialogue.turn import Turn
from dialogue.understanding.meaning import PlaceMention
from preferences.beliefs import Believed
from preferences.evidence import Attribute
from preferences.history import Booking, Status

SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class KnownSpot:
    """A place of this person: from a belief or from a booking, with the reason to propose it."""

    city: str | None
    area: str | None
    landmark: str | None
    latitude: float | None
    longitude: float | None
    reason: Reason


def written(city: str | None, area: str | None) -> str:
    """A place as the value of a belief."""
    return f"{city or ''}{SEPARATOR}{area or ''}"


def read(value: str) -> tuple[str | None, str | None]:
    """City and area of a belief's value."""
    city, _, area = value.partition(SEPARATOR)
    return city or None, area or None


def shown(request: Request | Booking) -> Where:
    """For rendering."""
    return Where(request.area, request.city, request.landmark)


def usual_spot(turn: Turn) -> KnownSpot | None:
    """Where this person usually wants somebody to come; only with their consent."""
    if turn.allowed.personalization is False:
        return None
    believed = turn.beliefs.best(Attribute.PLACE)
    if believed and turn.allowed.personalization:
        return _from_belief(turn, believed)
    return None


def last_spot(turn: Turn) -> KnownSpot | None:
    """Where they asked somebody to come last time: for "same place", which they ask for themselves."""
    booking = next((booking for booking in turn.bookings if booking.area or booking.city), None)
    if booking is None:
        return None
    reason = Reason(key="last_place", facts={"date": booking.starts_at.date().isoformat()})
    return KnownSpot(
        booking.city, booking.area, booking.landmark, booking.latitude, booking.longitude, reason
    )


def _from_belief(turn: Turn, believed: Believed) -> KnownSpot:
    city, area = read(believed.value)
    booked = [
        one
        for one in turn.bookings
        if (one.city, one.area) == (city, area) and one.status != Status.CANCELLED
    ]
    booking = booked[0] if booked else None
    if believed.stated:
        reason = Reason(key="stated")
    elif len(booked) > 1 or (booking is not None and booking.starts_at > turn.now):
        reason = Reason(key="usual_place", facts={"count": len(booked)})
    elif booking is not None:
        reason = Reason(key="last_place", facts={"date": booking.starts_at.date().isoformat()})
    else:
        reason = Reason(key="stated")
    if booking is None:
        return KnownSpot(city, area, None, None, None, reason)
    return KnownSpot(city, area, booking.landmark, booking.latitude, booking.longitude, reason)


def put_spot(request: Request, spot: KnownSpot, *, is_default: bool) -> None:
    """Fill the place from what is known."""
    request.city, request.area, request.landmark = spot.city, spot.area, spot.landmark
    request.latitude, request.longitude, request.cities = spot.latitude, spot.longitude, []
    request.reasons["place"] = [spot.reason]
    _note_default(request, is_default)


def put_mention(turn: Turn, request: Request, mention: PlaceMention) -> bool:
    """Fill the place from what was said; False when it points at a place that we do not know."""
    if mention.ref is not None:
        spot = usual_spot(turn) or last_spot(turn)
        if spot is None:
            if mention.landmark:
                request.landmark = mention.landmark
            return False
        put_spot(request, spot, is_default=False)
        return True
    if mention.area:
        _put_area(request, mention)
    elif mention.city:
        _put_city(request, mention.city)
    if mention.landmark:
        request.landmark = mention.landmark
    request.reasons.pop("place", None)
    _note_default(request, False)
    return True


def _put_area(request: Request, mention: PlaceMention) -> None:
    if request.area is not None and mention.area != request.area:
        request.landmark = request.latitude = request.longitude = None
    is_answer_kept = request.city in mention.cities or (not mention.known and request.area is None)
    request.city = mention.city or (request.city if is_answer_kept else None)
    request.area, request.cities = mention.area, list(mention.cities)
    if mention.city and mention.cities and mention.city not in mention.cities:
        request.city, request.cities = None, [*mention.cities, mention.city]  # known elsewhere: ask


def _put_city(request: Request, city: str) -> None:
    if request.city is not None and request.city != city:
        request.area = request.landmark = request.latitude = request.longitude = None
    request.city, request.cities = city, []


def _note_default(request: Request, is_default: bool) -> None:
    kept = [slot for slot in request.defaults if slot != "place"]
    request.defaults = [*kept, "place"] if is_default else kept
