"""Is somebody else wanted than the one who is proposed: "not him", "make Serge come"?"""

from dialogue import proposals
from dialogue.acts import Act
from dialogue.state import BookingTopic
from dialogue.turn import Turn
from dialogue.understanding.persons import refuses_somebody
from dialogue.understanding.reading import evidence_of
from preferences.providers import Technician


def wants_another(turn: Turn, topic: BookingTopic) -> bool:
    """ "Not him" or "another one", once somebody has been proposed."""
    is_another = "provider" in turn.understanding.corrects or Act.OTHER in turn.acts
    is_another = is_another and not (stranger(turn, topic) and not _is_refused(turn))
    if is_the_one_named(turn, topic):
        return False
    return (is_another and topic.request.provider is not None) or refuses(turn, topic)


def refuses(turn: Turn, topic: BookingTopic) -> bool:
    """ "But no bring Blaise, I no want that man again": another person, and no end of the request."""
    named = proposals.named_in(turn, turn.text, topic.request.trade)
    is_refused = named is not None and proposals.is_refused_in(turn.text, named)
    return is_refused or calls_for_another(turn, topic)


def stranger(turn: Turn, topic: BookingTopic) -> str | None:
    """ "Rather Kevin", where nobody of this trade is called so: the name, as written."""
    name = turn.understanding.person
    is_known = proposals.named_instead(turn, topic.request.trade) is not None
    return None if is_known or topic.request.trade is None else name


def is_the_one_named(turn: Turn, topic: BookingTopic) -> bool:
    """ "Not Blaise, Serge", where Serge is proposed."""
    named = proposals.named_instead(turn, topic.request.trade)
    return named is not None and named.id == topic.request.provider and Act.OTHER not in turn.acts


def _is_refused(turn: Turn) -> bool:
    """ "Not him, rather Kevin": whoever is proposed is not to come in any case."""
    return Act.OTHER in turn.acts or refuses_somebody(evidence_of(turn.text, turn.now))


def calls_for_another(turn: Turn, topic: BookingTopic) -> bool:
    """ "Okay lef am, make Serge come", "je me demande si Serge peut venir", when Blaise is proposed."""
    named = proposals.named_in(turn, turn.text, topic.request.trade)
    is_another = named is not None and topic.request.provider not in (None, named.id)
    return is_another and named is not None and proposals.is_called_for(turn.text, named)


def refused_beside(turn: Turn, topic: BookingTopic) -> Technician | None:
    """ "Not Serge, send somebody else", while Blaise is proposed: who is not to come anyway."""
    named = proposals.named_in(turn, turn.text, topic.request.trade)
    if named is None or topic.request.provider in (None, named.id) or calls_for_another(turn, topic):
        return None
    return named if proposals.is_refused_in(turn.text, named) else None
