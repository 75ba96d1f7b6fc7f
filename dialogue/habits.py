"""What does an event teach about a person? Observations, only where they have allowed it."""

from dialogue import places_of, proposals
from dialogue.moments import of_booking
from dialogue.turn import Turn
from dialogue.understanding.spots import Spot
from dialogue.voice import Language, Register
from preferences import beliefs, history
from preferences.evidence import Attribute, Observation
from preferences.history import Booking

SHORTEST_LESSON = 3  # words: shorter messages say little of a person's language


def from_booking(booking: Booking) -> list[Observation]:
    """What a confirmed booking shows: place, slot and provider."""
    source = str(booking.id)
    found: list[Observation] = []
    if booking.city and booking.area:
        value = places_of.written(booking.city, booking.area)
        if booking.spot in (None, Spot.HOME):
            found.append(Observation(Attribute.PLACE, value, 1.0, "booking", source))
        if booking.spot is not None:
            attribute = places_of.spot_attribute(booking.spot)
            found.append(Observation(attribute, value, 1.0, "booking", source))
    slot = proposals.slot_value(of_booking(booking))
    if slot:
        found.append(Observation(Attribute.SLOT, slot, 1.0, "booking", source))
    if booking.provider_id:
        attribute = proposals.provider_attribute(booking.trade)
        found.append(Observation(attribute, booking.provider_id, 1.0, "booking", source))
    return found


def from_rating(booking: Booking, rating: int) -> list[Observation]:
    """What a mark shows: 4-5 binds to the provider, 1-2 turns away from it."""
    if booking.provider_id is None or rating == 3:
        return []
    attribute = proposals.provider_attribute(booking.trade) if rating > 3 else str(Attribute.REFUSED_PROVIDER)
    weight = 1.0 if rating in (4, 2) else 2.0
    return [Observation(attribute, booking.provider_id, weight, "rating", str(booking.id))]


def learn_from_booking(turn: Turn, booking_id: int) -> None:
    """Keep what this booking shows."""
    booking = history.get(turn.connection, booking_id)
    if booking is not None:
        learn(turn, from_booking(booking))


def learn(turn: Turn, observations: list[Observation]) -> None:
    """Store observations and fold them into beliefs."""
    for observation in observations:
        beliefs.learn(turn.connection, turn.person.id, observation, turn.now)


def learn_from_message(turn: Turn, message_id: int) -> None:
    """Language mix and register of a message, when it is long enough and they allow it."""
    understood = turn.understanding
    if not turn.allowed.personalization or len(turn.text.split()) < SHORTEST_LESSON:
        return
    source = str(message_id)
    learn(
        turn,
        [
            Observation(Attribute.LANGUAGE, language, round(share, 2), "message", source)
            for language, share in understood.shares.items()
            if share >= 0.15 and language in tuple(Language)
        ],
    )
    if understood.formality in (Register.FORMAL, Register.CASUAL):
        learn(turn, [Observation(Attribute.REGISTER, understood.formality, 0.5, "message", source)])


def state_wish(turn: Turn, attribute: str, value: str) -> None:
    """The person said it of themselves: kept whatever they allow us to observe, until they change it."""
    learn(turn, [Observation(attribute, value, 3.0, "message", turn.incoming.external_id, stated=True)])
