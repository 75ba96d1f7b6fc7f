"""May somebody be hurt now, and may the network be down rather than the house?"""

import re
from itertools import pairwise

from dialogue.understanding.meaning import Danger, Outage
from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.wording import Wording

_BREAK = re.compile(r"[,;.!?\n]")
_GRAVEST_FIRST = (Danger.DESPAIR, Danger.INJURY, Danger.FIRE, Danger.GAS, Danger.SPARKS, Danger.FLOOD)


def find_danger(wording: Wording, trade: str | None) -> Danger | None:
    """The gravest danger told of. Gas that leaks from an air conditioner does not burn."""
    found = harmful(phrasebook("dangers").find(wording.words), wording)
    sparks = [one for one in found if one.labels[0] == Danger.SPARKS]
    told = {one.labels[0] for one in found if not (one.labels[0] == Danger.FIRE and _holds(one, sparks))}
    if trade == "ac_fridge":
        told.discard(Danger.GAS)
    is_cry = "alarm" in told and trade is None  # "au secours, la clé est restée dedans" wants a locksmith
    return next((one for one in _GRAVEST_FIRST if one in told), Danger.INJURY if is_cry else None)


def harmful(found: tuple[Found, ...], wording: Wording) -> list[Found]:
    """Without what only sounds like danger: "feu rouge", "pas d'odeur de gaz", "chauffe-eau électrique"."""
    harmless = [one for one in phrasebook("dangers").find(wording.words) if one.labels[0] == "harmless"]
    return [one for one in found if not any(_overlap(one, other) for other in harmless)]


def _overlap(one: Found, other: Found) -> bool:
    return one.start < other.end and other.start < one.end and one.labels[0] not in ("power", "water")


def _holds(fire: Found, sparks: list[Found]) -> bool:
    """ "Fire sparks are coming out of the socket" tells of sparks, and of no fire."""
    return any(
        fire.start <= one.start < fire.end and (one.start, one.end) != (fire.start, fire.end)
        for one in sparks
    )


def is_dark(wording: Wording) -> bool:
    """Whether a whole house is told to be without power, and no room or switch of it in the same clause."""
    breaks = [at for at, gap in enumerate(wording.gaps) if _BREAK.search(gap)]
    edges = sorted({0, *breaks, len(wording.words)})
    told = (phrasebook("dangers").labels(wording.words[start:end]) for start, end in pairwise(edges))
    return any("dark" in one and "of a room" not in one for one in told)


def find_outage(wording: Wording, trade: str | None) -> Outage | None:
    """Whose network the words blame: ENEO or a power cut, Camwater or a quarter without water."""
    told = phrasebook("dangers").labels(wording.words)
    if Outage.WATER in told and trade in (None, "plumbing"):
        return Outage.WATER
    if Outage.POWER in told and trade in (None, "electrical"):
        return Outage.POWER
    return None
