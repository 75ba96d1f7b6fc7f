"""Is what sounds like a complaint about a visit of ours, or the story behind a request?

"It smells since the visitors left, could a plumber come tomorrow?" blames nobody whom we sent.
"""

from dialogue.turn import Turn
from dialogue.understanding.evidence import tells_of_trouble
from dialogue.understanding.meaning import Intent
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.rulings import rulings


def is_of_nobody(turn: Turn) -> bool:
    """ "The tap is spoilt again", "it smells since they left, could a plumber come tomorrow?".

    A trouble for which no visit of ours was, and with others behind them one that says when or where to come.
    """
    read, ruled = turn.understanding, rulings(evidence_of(turn.text, turn.now))
    if read.category is None or any(one.trade == read.category for one in turn.bookings):
        return False
    told = read.time is not None, read.place is not None
    is_asked = any(told) and ("?" in turn.text or tells_of_trouble(turn.text))
    is_asked = is_asked or all(told) or turn.says(Intent.REQUEST_SERVICE)
    if not turn.bookings:
        return is_asked or _is_of_a_thing(turn)
    return is_asked and not ruled & {"damage", "redo"}


def _is_of_a_thing(turn: Turn) -> bool:
    """ "The tap is spoilt", but not "your plumber never came"."""
    named = evidence_of(turn.text, turn.now).trades.weight == "name"
    return not named and tells_of_trouble(turn.text)
