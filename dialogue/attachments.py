"""What do we do with a photo, a voice note, a pin, a contact, or something we cannot read?"""

from collections.abc import Sequence

from dialogue.incoming import MediaKind
from dialogue.pins import is_near, nearest
from dialogue.state import Request
from dialogue.topics import booking, consents, linking, slots
from dialogue.turn import Turn
from preferences import history, people
from preferences.gazetteer import KnownPlace

KEPT = (MediaKind.PHOTO, MediaKind.VOICE, MediaKind.VIDEO, MediaKind.DOCUMENT)
MOST_KEPT = 20


def receive_media(turn: Turn) -> None:
    """Photos and voice notes are kept with the request or the coming visit; a sticker is answered lightly."""
    kinds = [one.kind for one in turn.incoming.media]
    kind = next((one for one in kinds if one in KEPT), None)
    if kind is None:
        is_sticker = MediaKind.STICKER in kinds
        turn.say("media/sticker" if is_sticker else "media/unknown")
        return
    references = [f"{one.kind}:{one.reference}" for one in turn.incoming.media if one.kind in KEPT]
    topic = turn.booking
    coming = history.live(turn.bookings)
    if topic is not None:
        topic.request.media = [*topic.request.media, *references][-MOST_KEPT:]
        turn.say("booking/media_kept", {"media": kind.value, "trade": topic.request.trade})
    elif coming:
        kept = [*coming[0].media, *references][-MOST_KEPT:]
        history.revise(turn.connection, coming[0].id, {"media": kept}, turn.now)
        turn.say("booking/media_kept", {"media": kind.value, "trade": coming[0].trade})
    else:
        opened = booking.open_booking(turn, request=Request(media=references))
        opened.asked = "trade"
        turn.has_asked = True
        turn.say("media/voice" if kind is MediaKind.VOICE else "media/photo")


def receive_pin(turn: Turn, places: Sequence[KnownPlace]) -> None:
    """A pin says where, with the quarter that was told when it lies there, else the nearest."""
    latitude, longitude = turn.incoming.latitude, turn.incoming.longitude
    topic = turn.booking
    if latitude is None or longitude is None:
        turn.say("media/unknown")
        return
    is_new = topic is None
    topic = topic or booking.open_booking(turn)
    request = topic.request
    request.latitude, request.longitude = latitude, longitude
    told = (one for one in places if (one.name, one.city) == (request.area, request.city))
    is_told = "place" not in request.defaults and any(is_near(one, latitude, longitude) for one in told)
    near = None if is_told else nearest(places, latitude, longitude)
    if near is not None:
        request.city = near.city
        request.area = near.name if near.kind != "town" else request.area
        request.cities = []
    if turn.incoming.place_label:
        request.landmark = turn.incoming.place_label
    slots.clear_default(request, "place")
    if is_new or request.trade is None:
        turn.say("media/location")
        topic.asked = "trade"
        turn.has_asked = True
    else:
        booking.proceed(turn, topic)


def receive_contact(turn: Turn) -> None:
    """Their own number is kept for the provider to call."""
    number = turn.incoming.phone
    if number is None:
        turn.say("media/contact")
        return
    people.note(turn.connection, turn.person.id, {"phone": number})
    turn.state.topics = [one for one in turn.state.topics if one.kind != "contact"]
    turn.say("contact/saved", {"phone": consents.readable(number)}, news=True)
    linking.offer(turn, number)
