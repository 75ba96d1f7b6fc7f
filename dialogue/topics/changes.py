"""What does a message change of the request that is shown: its hour, its day, or a slot without a value?"""

from dialogue import moments
from dialogue.acts import Act, clauses_of
from dialogue.state import BookingTopic, Moment, Request
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent
from dialogue.understanding.times import find_time_beside
from dialogue.understanding.word_sets import finder

RECAPS = ("confirm", "suggestion")
SHORT = 6  # words of "no, leave it like that abeg"
PUTS, INSTEAD = finder("puts a time"), finder("rather")


def without_its_reason(turn: Turn, topic: BookingTopic) -> Turn:
    """ "Jeudi 10h je serai au bureau, mettez 16h30": the hour that is asked for, not the other.

    "By 3pm instead, I only close from work at 2" says so with the word beside it.
    """
    clauses = clauses_of(turn.text)
    timed = [one for one in clauses if turn.part(one).understanding.time is not None]
    if topic.asked not in RECAPS or len(timed) < 2:
        return turn
    instead = [one for one in timed if INSTEAD.search(fold(one))]
    if PUTS.search(fold(timed[-1])):
        asked = turn.part(", ".join(clauses[clauses.index(timed[-1]) :]))
    elif len(instead) == 1:
        asked = turn.part(instead[0])
    else:
        return turn
    return asked if asked.understanding.time and asked.understanding.time.start_time else turn


def is_pressed(turn: Turn, topic: BookingTopic) -> bool:
    """ "It is urgent oh", to a visit proposed for tomorrow: as soon as possible, then, for a yes."""
    read, when = turn.understanding, topic.request.when
    is_told = read.urgency == "urgent" and read.time is None and "?" not in turn.text
    is_later = topic.asked in RECAPS and when is not None and not when.asap and when.rrule is None
    return is_told and is_later and not turn.says(Intent.CONFIRM, Intent.REJECT, Intent.CANCEL)


def another_day(turn: Turn, before: Request) -> Moment | None:
    """The day asked for beside the one that was proposed, which the message names, too."""
    day = before.when.day if before.when else None
    wanted = find_time_beside(day, turn.text, turn.now.astimezone(turn.zone))
    return moments.from_mention(wanted) if wanted is not None else None


def leaves_it(turn: Turn) -> bool:
    """ "Garde tout", "no, leave it", to what shall be changed, or which one: what is booked stays."""
    read = turn.understanding
    told = (read.time, read.place, read.spot, read.category, read.choice, read.phone)
    is_left = bool(turn.acts & {Act.KEEP, Act.DECLINE, Act.AS_IT_WAS}) and "?" not in turn.text
    is_more = any(told) or bool(turn.acts & {Act.MOVE, Act.CANCELS, Act.OTHER, Act.COME})
    return is_left and not is_more and not turn.means(Intent.CHANGE) and len(turn.text.split()) <= SHORT


def is_as_it_stands(turn: Turn) -> bool:
    """ "I mean Saturday nine o'clock", which it is: put right, and nothing changes."""
    read = turn.understanding
    told = {"place": read.place, "time": read.time}
    return turn.means(Intent.CHANGE) and any(told.get(one) is not None for one in read.corrects)


def slot_to_change(turn: Turn) -> tuple[str, str] | None:
    """ "The place", "change the time": as the button of that name; a bare "change" asks which."""
    if Act.PERSON in turn.acts:
        return "other", ""
    if Act.TRADE in turn.acts:
        return "change", "trade"
    told = {"place": turn.understanding.place, "time": turn.understanding.time}
    for act, slot in ((Act.PLACE, "place"), (Act.TIME, "time")):
        is_put_right = slot in turn.understanding.corrects and told[slot] is None
        if act in turn.acts or (turn.means(Intent.CHANGE) and is_put_right):
            return "change", slot
    return ("change", "") if turn.means(Intent.CHANGE) else None
