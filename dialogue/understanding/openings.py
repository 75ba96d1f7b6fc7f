"""Where does a wish begin that neither a sign nor an "and" parts from what stands before it?

"Annulez mon rdv ne m'envoyez plus de rappels", "yes book it stop sending me promos": who dictates puts no
comma, and would lose the second wish. "Gen wont start n the dish fell down": a joint as it is texted.
"""

from collections.abc import Iterator

from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.wording import BREAK, Span, word

_APART, _JOINT = "apart", "joint"  # a phrase opens a wish; its first word joins what follows


def unmarked_joints(text: str) -> list[Span]:
    """Where such wishes are parted: nothing, or the joint itself; "je veux | plus de rappels" is one."""
    wording = word(text)
    found = [one for one in phrasebook("rulings").find(wording.words) if one.labels[0] in (_APART, _JOINT)]
    parting = [
        one
        for one in found
        if one.start
        and not any(map(BREAK.search, wording.gaps[one.start : one.end]))
        and not any(other.start < one.start < other.end for other in found)
    ]
    begun = ((one.start, one.start + (one.labels[0] == _JOINT)) for one in parting)
    return sorted({(wording.spans[first][0], wording.spans[last][0]) for first, last in begun})


def parted(clause: str) -> Iterator[str]:
    """A clause taken apart where such wishes begin: "yes book it", "stop sending me promos"."""
    start = 0
    for first, last in unmarked_joints(clause):
        yield clause[start:first]
        start = last
    yield clause[start:]
