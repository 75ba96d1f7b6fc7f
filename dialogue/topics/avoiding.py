"""Who shall not be sent again: "never send me Mireille again", "plus jamais lui"?"""

from dialogue import proposals
from dialogue.acts import Act
from dialogue.habits import state_wish
from dialogue.state import BookingTopic
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
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
    if isinstance(turn.state.topic, BookingTopic) or turn.understanding.category is not None:
        return False
    turn.say("provider/avoided", {"provider": refused.name}, news=True)
    return True


def _refused(turn: Turn) -> Technician | None:
    """The provider named among those who came; "him" is the last one."""
    came = [one.provider_id for one in turn.bookings]
    named = proposals.among(turn, turn.text, came)
    if named is not None or Act.THAT_PERSON not in turn.acts or turn.says(Intent.CANCEL):
        return named
    return next((one for one in map(turn.technician, came) if one is not None), None)
