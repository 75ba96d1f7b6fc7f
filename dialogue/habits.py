"""What does an event teach about a person? Observations, only where they have allowed it."""

from dialogue import places_of, proposals
from dialogue.moments import of_booking
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from dialogue.understanding.spots import Spot
from dialogue.voice import Detail, Language, Register
from preferences import beliefs, evidence, history
from preferences.beliefs import Beliefs
from preferences.evidence import Attribute, Observation
from preferences.history import Booking

SHORTEST_LESSON = 3  # words: shorter messages say little of a person's language
TERSE, SENTENCE = 3, 7  # words: of a message that shows a short manner, and of one that shows the usual
LEARNED_DETAIL, SEEN_DETAIL = 0.6, 8  # confidence and observations from which a manner is answered in kind


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


def unlearn_booking(turn: Turn, booking_id: int) -> None:
    """What a booking showed that was taken back, and never was."""
    evidence.withdraw(turn.connection, turn.person.id, "booking", str(booking_id))
    beliefs.recompute(turn.connection, turn.person.id)


def learn(turn: Turn, observations: list[Observation]) -> None:
    """Store observations and fold them into beliefs."""
    for observation in observations:
        beliefs.learn(turn.connection, turn.person.id, observation, turn.now)


def learn_from_message(turn: Turn, message_id: int) -> None:
    """How much they like to read; language mix and register of a message that is long enough."""
    understood = turn.understanding
    if not turn.allowed.personalization or turn.effects.is_forgotten:
        return
    source = str(message_id)
    learn(turn, _detail_shown(turn, source))
    if len(turn.text.split()) < SHORTEST_LESSON:
        return
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


def _detail_shown(turn: Turn, source: str) -> list[Observation]:
    """Who asks why reads on; who answers in two words reads two; a whole sentence shows neither."""
    said = 0 if turn.desk.redeemed else len(turn.text.split())  # a code is as long as it is
    if turn.says(Intent.ASK_WHY):
        return [Observation(Attribute.DETAIL, Detail.DETAILED, 1.0, "message", source)]
    if not said or TERSE < said < SENTENCE:
        return []
    shown = Detail.SHORT if said <= TERSE else Detail.NORMAL
    return [Observation(Attribute.DETAIL, shown, 0.25, "message", source)]


def detail_of(known: Beliefs) -> Detail | None:
    """How much a person likes to read: as they said, or as they write; None before enough was seen."""
    best = known.best(Attribute.DETAIL)
    if best is None or best.value not in tuple(Detail):
        return None
    seen = sum(one.support for one in known.all(Attribute.DETAIL))
    is_learned = best.confidence >= LEARNED_DETAIL and seen >= SEEN_DETAIL
    return Detail(best.value) if best.stated or is_learned else None


def state_wish(turn: Turn, attribute: str, value: str) -> None:
    """The person said it of themselves: kept whatever they allow us to observe, until they change it."""
    learn(turn, [Observation(attribute, value, 3.0, "message", turn.incoming.external_id, stated=True)])
