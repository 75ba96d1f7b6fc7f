"""Does the person point at a place that we should know? Usual, home, office."""

from dataclasses import dataclass
from functools import cache

from dialogue.understanding.misspellings import names_a_trade
from dialogue.understanding.places.message import Message, outside
from dialogue.understanding.places.wording import Phrases, Wording, load_wording

_LONGEST_LIGHT = 2  # words of a phrase that weighs nothing
_REACH = 6  # words between a verb of coming and "at home"


@dataclass(frozen=True, slots=True)
class Reference:
    """`ref` is usual, home or office; words `start` to `end` say it."""

    ref: str
    start: int
    end: int


def find_reference(message: Message) -> Reference | None:
    """The place pointed at; "my house" only where it is the place to come to, not the thing to repair."""
    wording = load_wording()
    for place in range(len(message.spoken)):
        if length := wording.usual.starting(message.spoken, place):
            return Reference("usual", place, place + length)
    for ref, to_phrases, phrases in (
        ("office", wording.office_to, wording.office),
        ("home", wording.home_to, wording.home),
    ):
        found = _find(message, ref, to_phrases, phrases)
        if found:
            return found
    return None


def _find(message: Message, ref: str, to_phrases: Phrases, phrases: Phrases) -> Reference | None:
    wording = load_wording()
    for place in range(len(message.spoken)):
        length = to_phrases.starting(message.spoken, place)
        if (
            length
            and not _is_refused(message, place, wording)
            and not wording.away.ending(message.spoken, place)  # "I am called to the office tomorrow"
            and (ref == "office" or _is_where_to_come(message, place, place + length, wording))
        ):
            return Reference(ref, place, place + length)
        length = phrases.starting(message.spoken, place)
        if (
            length
            and not _is_refused(message, place, wording)
            and _is_all(message, place, place + length, wording)
        ):
            return Reference(ref, place, place + length)
    return None


def _is_refused(message: Message, place: int, wording: Wording) -> bool:
    return place not in message.breaks and wording.refused.ending(message.spoken, place) > 0


def _is_where_to_come(message: Message, start: int, end: int, wording: Wording) -> bool:
    if _is_all(message, start, end, wording):
        return True
    first, last = message.clause_of(start)
    if any(word in wording.trouble for word in message.spoken[first:last]):
        return False
    before = message.spoken[max(first, start - _REACH) : start]
    if any(map(names_a_trade, before)):
        return True  # "plombier à la maison demain"
    return any(word in wording.come for word in before) or bool(before and before[-1] in wording.present)


def _is_all(message: Message, start: int, end: int, wording: Wording) -> bool:
    """Whether the message says nothing else of weight."""
    rest = outside(len(message.spoken), [(start, end)])
    return all(message.spoken[place] in wording.polite | _light_words() for place in rest)


@cache
def _light_words() -> frozenset[str]:
    """The words of home and office themselves, and of "not": "not my house, my office"."""
    wording = load_wording()
    lists = (wording.home, wording.home_to, wording.office, wording.office_to, wording.refused)
    phrases = (phrase for one in lists for phrase in one.members)
    return frozenset(word for phrase in phrases if len(phrase) <= _LONGEST_LIGHT for word in phrase)
