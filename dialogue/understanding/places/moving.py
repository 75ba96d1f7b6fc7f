"""A household that moves is fetched where it lives; one that has moved lives at the new place."""

from itertools import pairwise

from dialogue.understanding.places.matches import Match
from dialogue.understanding.places.message import Message
from dialogue.understanding.places.wording import load_wording
from dialogue.understanding.word_sets import words_of

_HAVE, _MOVERS, _MOVED = words_of("has moved"), words_of("who has moved"), words_of("moved already")
_TO, _TO_OR_AT = words_of("moving to"), words_of("moving to or at")
_MOVING_VERBS = words_of("moving")
_BOOKINGS, _TRUCKS = words_of("bookings"), words_of("trucks")


def is_a_move(message: Message) -> bool:
    """Whether a household moves; "move it to Bastos" moves a booking."""
    is_of_a_booking = any(word in _BOOKINGS for word in message.spoken)
    moving = load_wording().moving
    is_told = any(  # "I have moved to Sandpit", "I moved": they live there now
        (before in _HAVE and word.startswith(moving) and word not in _TRUCKS)  # "I need a truck"
        or (before in _MOVERS and word in _MOVED)
        for before, word in pairwise(message.spoken)
    )
    return not (is_of_a_booking or is_told) and any(word.startswith(moving) for word in message.spoken)


def is_left_with_a_truck(message: Message, match: Match) -> bool:
    """ "On quitte Banengo, il faut un camion": what they leave is where they are fetched."""
    wording = load_wording()
    leaving = wording.origin.ending(message.spoken, match.start)
    others = (*message.spoken[: match.start - leaving], *message.spoken[match.end :])
    return leaving > 0 and any(word.startswith(wording.moving) for word in others) and is_a_move(message)


def is_moved_to(message: Message, match: Match, matches: list[Match]) -> bool:
    """Where a household moves to is not where it is fetched: "je déménage à Bastos", "from Akwa to Deido"."""
    first, last = message.clause_of(match.start)
    moves = any(word.startswith(load_wording().moving) for word in message.spoken[first:last])
    if match.start == first or not moves or not is_a_move(message):
        return False
    before = message.spoken[match.start - 1]
    if before in _TO:
        return True
    is_verb = any(word in _MOVING_VERBS for word in message.spoken[: match.start])
    return before in _TO_OR_AT and (is_verb or match is not matches[0])


def origin(message: Message, matches: list[Match]) -> Match | None:
    """Of several places, the one that a household moves from; None when none moves."""
    wording = load_wording()
    if not is_a_move(message):
        return None
    for match in matches:
        if wording.origin.ending(message.spoken, match.start):
            return match
    going = [match for match in matches if not wording.destination.ending(message.spoken, match.start)]
    return (going or matches)[0]
