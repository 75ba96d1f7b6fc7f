"""When does the person not want anybody: "je travaille le matin", "not in the evening"?"""

import re

from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.wording import Span, Wording

BUSY = "busy"
_BREAK = re.compile(r"[,;:.!?\n]")


def refused_times(wording: Wording) -> tuple[Span, ...]:
    """The stretches of the text that say when it does not suit."""
    return tuple(
        (wording.spans[one.start][0], wording.spans[one.end - 1][1])
        for one in phrasebook("rulings").find(wording.words)
        if one.labels[0] == BUSY and not any(map(_BREAK.search, wording.gaps[one.start + 1 : one.end]))
    )
