"""May somebody be hurt now, and may the network be down rather than the house?"""

from dialogue.understanding.meaning import Danger, Outage
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.wording import Wording

_GRAVEST_FIRST = (Danger.FIRE, Danger.GAS, Danger.SPARKS, Danger.FLOOD)


def find_danger(wording: Wording, trade: str | None) -> Danger | None:
    """The gravest danger told of. Gas that leaks from an air conditioner does not burn."""
    told = phrasebook("dangers").labels(wording.words)
    if trade == "ac_fridge":
        told.discard(Danger.GAS)
    return next((one for one in _GRAVEST_FIRST if one in told), None)


def find_outage(wording: Wording, trade: str | None) -> Outage | None:
    """Whose network the words blame: ENEO or a power cut, Camwater or a quarter without water."""
    told = phrasebook("dangers").labels(wording.words)
    if Outage.WATER in told and trade in (None, "plumbing"):
        return Outage.WATER
    if Outage.POWER in told and trade in (None, "electrical"):
        return Outage.POWER
    return None
