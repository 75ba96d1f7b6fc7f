"""Where is meant? Puts what a message says of places into a request, with what is known of the person."""

import re
from dataclasses import dataclass, replace

from dialogue.acts import Act
from dialogue.reply import Where
from dialogue.state import Reason, Request
from dialogue.turn import SILENCE, Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import PlaceMention
from dialogue.understanding.spots import Spot
from dialogue.understanding.word_sets import finder
from preferences import history
from preferences.beliefs import Believed
from preferences.evidence import Attribute
from preferences.history import Booking, Status

SEPARATOR = "|"
USUAL = "usual"
RIVALRY = 0.6  # of the first place's confidence: from there on a second one is as usual
MOST_RIVALS = 3
_AWAY, _SENT = finder("will be away"), finder("lets come", "come")
_SAME_PLACE = finder("the same place")


@dataclass(frozen=True, slots=True)
class KnownSpot:
    """A place of this person: from a belief or from a booking, with the reason to propose it."""

    city: str | None
    area: str | None
    landmark: str | None
    latitude: float | None
    longitude: float | None
    reason: Reason
    spot: str | None = None

    @property
    def value(self) -> str:
        """As the value of a belief."""
        return written(self.city, self.area)


def written(city: str | None, area: str | None, landmark: str | None = None) -> str:
    """A place as the value of a belief; the landmark where the person has told one with it."""
    parts = [city or "", area or "", *([landmark.replace(SEPARATOR, " ")] if landmark else [])]
    return SEPARATOR.join(parts)


def read(value: str) -> tuple[str | None, str | None]:
    """City and area of a belief's value."""
    city, area, _ = _parts(value)
    return city, area


def _parts(value: str) -> tuple[str | None, str | None, str | None]:
    city, area, landmark = (*value.split(SEPARATOR, 2), "", "")[:3]
    return city or None, area or None, landmark or None


def shown(request: Request | Booking) -> Where:
    """For rendering; that it is at home goes without saying."""
    spot = request.spot if request.spot != Spot.HOME else None
    return Where(request.area, request.city, request.landmark, spot)


def usual_spot(turn: Turn) -> KnownSpot | None:
    """Where this person usually wants somebody to come; only with their consent.

    Before they have answered whether we may remember: where they have just had somebody booked.
    """
    if turn.allowed.personalization is None:
        return spot_of_this_talk(turn)
    believed = turn.beliefs.best(Attribute.PLACE) if turn.allowed.personalization else None
    return _from_belief(turn, believed) if believed else None


def spot_of_this_talk(turn: Turn, *, anywhere: bool = False) -> KnownSpot | None:
    """ "Yes" to a plumber, "and an electrician on Friday": nobody says again where they live.

    "Same place" may be anywhere: at the brother's, where somebody was booked a minute ago.
    """
    booked = history.find(history.live(turn.bookings), turn.state.last_booking)
    is_known = booked is not None and booked.area is not None
    is_meant = is_known and (anywhere or (booked is not None and booked.spot in (None, Spot.HOME)))
    if booked is None or not is_meant or turn.now - booked.created_at > SILENCE:
        return None
    return _of_booking(booked, Reason(key="usual_place", facts={"count": 1}))


def spot_attribute(spot: str) -> str:
    """Name of the belief about where a named place is."""
    return f"{Attribute.SPOT}/{spot}"


def rival_spots(turn: Turn) -> list[KnownSpot]:
    """The usual places when none of them clearly leads: then it is asked which."""
    if not turn.allowed.personalization:
        return []
    known = turn.beliefs.all(Attribute.PLACE)[:MOST_RIVALS]
    near = [one for one in known if one.confidence > RIVALRY * known[0].confidence]
    return [_from_belief(turn, one) for one in near] if len(near) > 1 and not known[0].stated else []


def _rival_of_trade(turn: Turn, trade: str | None) -> KnownSpot | None:
    """Of several usual places, the one where this trade came last."""
    rivals = {(one.city, one.area): one for one in rival_spots(turn)}
    of_trade = (one for one in turn.bookings if one.trade == trade and (one.city, one.area) in rivals)
    last = next(of_trade, None)
    return rivals[last.city, last.area] if last else None


def named_spot(turn: Turn, spot: str) -> KnownSpot | None:
    """Where "my mother's" or "the office" is: as they told us, else where they had somebody come under it."""
    believed = turn.beliefs.best(spot_attribute(spot))
    if believed and (believed.stated or turn.allowed.personalization):
        return replace(_from_belief(turn, believed), spot=spot)
    return last_spot(turn, spot)


def last_spot(turn: Turn, *spots: str | None) -> KnownSpot | None:
    """Where they asked somebody to come last time (under one of these names, if any are given).

    For "same place", which they ask for themselves; a name was forgotten with their habits.
    """
    since = turn.state.forgotten_at if spots else None
    known = (one for one in turn.bookings if since is None or one.created_at > since)
    visited = (one for one in known if (one.area or one.city) and (not spots or one.spot in spots))
    booking = next(visited, None)
    if booking is None:
        return None
    reason = Reason(key="last_place", facts={"date": booking.starts_at.date().isoformat()})
    return _of_booking(booking, reason)


def _of_booking(booking: Booking, reason: Reason) -> KnownSpot:
    where = booking.city, booking.area, booking.landmark, booking.latitude, booking.longitude
    return KnownSpot(*where, reason, booking.spot)


def _from_belief(turn: Turn, believed: Believed) -> KnownSpot:
    city, area, landmark = _parts(believed.value)
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
        return KnownSpot(city, area, landmark, None, None, reason)
    return KnownSpot(city, area, landmark or booking.landmark, booking.latitude, booking.longitude, reason)


def put_spot(request: Request, spot: KnownSpot, *, is_default: bool) -> None:
    """Fill the place from what is known."""
    request.city, request.area, request.landmark = spot.city, spot.area, spot.landmark
    request.latitude, request.longitude, request.cities = spot.latitude, spot.longitude, []
    request.spot = spot.spot
    request.reasons["place"] = [spot.reason]
    _note_default(request, is_default)


def put_value(turn: Turn, request: Request, value: str) -> None:
    """One of their places was chosen."""
    chosen = next((one for one in turn.beliefs.all(Attribute.PLACE) if one.value == value), None)
    if chosen is not None:
        put_spot(request, _from_belief(turn, chosen), is_default=False)


def put_said(turn: Turn, request: Request) -> bool:
    """Fill the place from what was said; False when it says none, or points at one that we do not know."""
    mention, spot = turn.understanding.place, turn.understanding.spot
    if Act.AT_HOME in turn.acts and request.has_place and not (mention and mention.area):
        return False  # "my wife will be at home": who opens, and no other place
    if request.area is not None and mention is not None and _is_where_they_will_be(turn, mention):
        return False
    if mention is not None and (mention.area or mention.city):
        put_named(request, mention)
        request.spot = spot or request.spot
    elif mention is not None and mention.ref == USUAL:
        is_of_now = _SAME_PLACE.search(fold(turn.text)) is not None
        known = spot_of_this_talk(turn, anywhere=True) if is_of_now else None
        known = known or _rival_of_trade(turn, request.trade) or usual_spot(turn) or last_spot(turn)
        return _put_known(request, known, mention)
    elif spot is not None:
        return _put_own(turn, request, spot, mention)
    elif mention is None:
        return False
    elif mention.ref is not None:
        return _put_own(turn, request, mention.ref, mention)
    if mention is not None and mention.landmark:
        request.landmark = mention.landmark
    request.reasons.pop("place", None)
    _note_default(request, False)
    return True


def _is_where_they_will_be(turn: Turn, mention: PlaceMention) -> bool:
    """ "Not Friday, I'll be in Buea": a town that is only the reason for something else."""
    if mention.area or mention.landmark or not mention.city or Act.ADDRESS_NOW in turn.acts:
        return False
    is_of_time = turn.understanding.time is not None or "time" in turn.understanding.corrects
    away = rf"{_AWAY.pattern}\s+{re.escape(fold(mention.city))}\b"
    return is_of_time and re.search(away, fold(turn.text)) is not None


def _put_own(turn: Turn, request: Request, spot: str, mention: PlaceMention | None) -> bool:
    """ "At home", "chez ma mère": known under that name; home is the usual place unless told otherwise."""
    known = named_spot(turn, spot)
    if known is None and spot == Spot.HOME:
        known = usual_spot(turn) or last_spot(turn, None)
    if known is None and Act.AS_BEFORE in turn.acts:
        known = usual_spot(turn)  # "the usual cleaning for our office"
    is_elsewhere = "place" in request.defaults or (request.area is not None and _is_sent_there(turn))
    if known is None and spot != Spot.HOME and request.spot != spot and is_elsewhere:
        clear(request)
    request.spot = spot
    return _put_known(request, known and replace(known, spot=spot), mention)


def _is_sent_there(turn: Turn) -> bool:
    """ "Send him to my mother's place": not where he was to come, which "yes, at my mother's" may be."""
    return _SENT.search(fold(turn.text)) is not None and turn.understanding.place is None


def _put_known(request: Request, known: KnownSpot | None, mention: PlaceMention | None) -> bool:
    if known is not None:
        put_spot(request, known, is_default=False)
    if mention is not None and mention.landmark:
        request.landmark = mention.landmark
    return known is not None


def put_named(request: Request, mention: PlaceMention) -> None:
    """Fill the place with a town, a quarter or both; "after the UB junction" leaves the quarter told."""
    is_mark = fold(mention.landmark or "") == fold(mention.area or "") and mention.city == request.city
    if mention.area and is_mark and request.area is not None:
        request.landmark = mention.landmark
    elif mention.area:
        _put_area(request, mention)
    elif mention.city:
        _put_city(request, mention.city)


def clear(request: Request) -> None:
    """Nothing is known any more of where."""
    request.city = request.area = request.landmark = request.latitude = request.longitude = None
    request.cities, request.spot = [], None
    request.reasons.pop("place", None)
    _note_default(request, False)


def _put_area(request: Request, mention: PlaceMention) -> None:
    if request.area is not None and mention.area != request.area:
        request.landmark = request.spot = request.latitude = request.longitude = None
    was_asked = mention.area == request.area and mention.city in request.cities
    is_answer_kept = request.city in mention.cities or (not mention.known and request.area is None)
    request.city = mention.city or (request.city if is_answer_kept else None)
    request.area, request.cities = mention.area, list(mention.cities)
    if was_asked:
        request.cities = []  # said again in full: that town, then
    elif mention.city and mention.cities and mention.city not in mention.cities:
        request.city, request.cities = None, [*mention.cities, mention.city]  # known elsewhere: ask


def _put_city(request: Request, city: str) -> None:
    if request.city is not None and request.city != city:
        request.area = request.landmark = request.spot = request.latitude = request.longitude = None
    request.city, request.cities = city, []


def _note_default(request: Request, is_default: bool) -> None:
    kept = [slot for slot in request.defaults if slot != "place"]
    request.defaults = [*kept, "place"] if is_default else kept
