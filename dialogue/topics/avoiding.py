"""Who shall not be sent again: "never send me Mireille again", "plus jamais lui"?"""

from dialogue import proposals
from dialogue.acts import Act, acts_in, clauses_of
from dialogue.agreement import SURE
from dialogue.habits import state_wish
from dialogue.state import BookingTopic
from dialogue.topics import booking
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from preferences import history
from preferences.evidence import Attribute
from preferences.providers import Technician


def hear(turn: Turn) -> bool:
    """Keep that a provider who came is not wanted any more; True when that is all the answer.

    While somebody is being chosen, the open request goes on with another one.
    """
    refused = _refused(turn) if Act.AVOID in turn.acts else None
    if refused is None:
        return False
    state_wish(turn, Attribute.REFUSED_PROVIDER, refused.id)
    turn.forget_cached()
    is_all = turn.understanding.category is None and not isinstance(turn.state.topic, BookingTopic)
    is_sure = turn.understanding.confidence >= SURE or turn.understanding.time is not None
    is_all = is_all and not (turn.says(Intent.REQUEST_SERVICE) and is_sure)
    if is_all or turn.state.topic is None:
        turn.say("provider/avoided", {"provider": refused.name}, news=True)
    coming = next((one for one in history.live(turn.bookings) if one.provider_id == refused.id), None)
    if is_all and coming is not None and turn.state.topic is None:
        booking.other_provider(turn, booking.change_booking(turn, coming))
    return is_all


def _refused(turn: Turn) -> Technician | None:
    """The provider named among those who came; "him" is the last one."""
    came = [one.provider_id for one in turn.bookings]
    clause = next((one for one in clauses_of(turn.text) if Act.AVOID in acts_in(one)), turn.text)
    named = proposals.among(turn, clause, came) or proposals.among(turn, turn.text, came)
    if named is not None or Act.THAT_PERSON not in turn.acts or turn.says(Intent.CANCEL):
        return named
    return next((one for one in map(turn.technician, came) if one is not None), None)
