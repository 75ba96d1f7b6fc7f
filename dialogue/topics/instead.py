"""Is the visit to be moved rather than called off: to another hour, day or place?

"Shall I cancel the plumber?" - "don't cancel, let her come at 11", "send her to my shop in Akwa instead".
"""

from itertools import pairwise

from dialogue.acts import Act, clauses_of, clauses_with
from dialogue.agreement import NO_YES
from dialogue.assent import KIN, WANTING
from dialogue.misgivings import is_said_by_another
from dialogue.state import PickTopic
from dialogue.topics import calling_off
from dialogue.turn import Turn
from dialogue.understanding.folding import words
from dialogue.understanding.meaning import Intent
from dialogue.understanding.trades import trades_named
from dialogue.understanding.word_sets import words_of
from preferences import history

_MINE = words_of("mine")
_WANTED = NO_YES | {Act.KEEP, Act.COME, Act.MOVE, Act.CANCELS, Act.AT_HOME, Act.TELL}


def is_to_stay_otherwise(turn: Turn, topic: PickTopic) -> bool:
    """Whether it is to be moved rather than called off: to another hour, day or place."""
    is_retimed = _is_to_be_moved(turn) or _is_to_be_another_day(turn, topic)
    return is_retimed or _is_to_be_elsewhere(turn, topic)


def _is_to_be_moved(turn: Turn) -> bool:
    """ "Make e come Friday at 3", to the question which one shall be cancelled."""
    read = turn.understanding
    has_new_time = read.time is not None and (read.time.start_time is not None or Act.MOVE in turn.acts)
    live = {one.trade for one in history.live(turn.bookings)}
    is_of_one = read.category is None or read.category in live
    moves = turn.means(Intent.CHANGE, Intent.GIVE_TIME, Intent.REQUEST_SERVICE)
    moves = moves or {Act.KEEP, Act.COME} <= turn.acts  # "don't cancel, let her come at 11"
    is_kept_so = {Act.CONDITION, Act.KEEP} <= turn.acts  # "if she can come at 17h I keep it, else we cancel"
    return has_new_time and is_of_one and (is_kept_so or (moves and not turn.says(Intent.CANCEL)))


def _is_to_be_another_day(turn: Turn, topic: PickTopic) -> bool:
    """ "Oui annulez et remettez vendredi à la place", to "shall I cancel it?"."""
    chosen = history.find(history.live(turn.bookings), topic.chosen)
    mention = turn.understanding.time
    if topic.asked != "cancel" or chosen is None or mention is None or mention.date is None:
        return False
    if clauses_with(turn.text, Act.LATER) and Act.CANCELS in turn.acts:
        return False  # "yes cancel, I'll call back next week"
    if turn.understanding.category not in (None, chosen.trade):
        return False
    return chosen.day is not None and mention.date != chosen.day.isoformat()


def _is_to_be_elsewhere(turn: Turn, topic: PickTopic) -> bool:
    """ "Don't cancel, just change the place to my shop in Akwa", to "shall I cancel it?"."""
    chosen = history.find(history.live(turn.bookings), topic.chosen)
    place = turn.understanding.place
    is_put = (
        any(turn.part(one).means(Intent.CHANGE) for one in clauses_of(turn.text)) or Act.MOVE in turn.acts
    )
    is_put = is_put or "place" in turn.understanding.corrects or calling_off.is_needless(turn)
    is_elsewhere = chosen is not None and place is not None and place.area not in (None, chosen.area)
    is_called_off = turn.says(Intent.CANCEL) and not calling_off.is_needless(turn)
    return topic.asked == "cancel" and is_put and is_elsewhere and not is_called_off


def beside_a_reason(turn: Turn) -> Turn | None:
    """What is said beside who does it instead: "yes", of "yes my cousin the plumber comes tonight".

    Their day moves no visit, their trade names none. None where nothing of the kind is told.
    """
    if "?" in turn.text:
        return None
    clauses = clauses_of(turn.text)
    rest = [_before_the_kin(turn.part(one)) for one in clauses]
    return turn.part(", ".join(filter(None, map(str.strip, rest)))) if rest != clauses else None


def _before_the_kin(part: Turn) -> str:
    """ "Yes", of "yes my cousin comes tonight"; all of a clause that tells of nobody who comes instead."""
    said = words(part.text)
    pairs = pairwise(said)
    start = next((one.start for one, kin in pairs if one.folded in _MINE and kin.folded in KIN), None)
    tells = part.understanding.time is not None or bool(trades_named(part.text))
    is_wish = part.acts & _WANTED or not WANTING.isdisjoint(one.folded for one in said)
    if start is None or not tells or is_wish or is_said_by_another(part.text):
        return part.text
    return part.text[:start]
