"""Does the wording mark a place that no list holds? "Je suis à Zamboville", in capitals or none."""

from collections.abc import Sequence

from dialogue.language.labeller import weights
from dialogue.language.lexicon import senses
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.places.landmarks import Range, is_time
from dialogue.understanding.places.matches import Match
from dialogue.understanding.places.message import Message
from dialogue.understanding.places.wording import Wording, load_wording
from dialogue.understanding.word_sets import words_of

_BEFORE_A_NAME, _AT = words_of("before a name"), words_of("at")
_FEW, _MOST = 3, 0.7  # words of a message, and the share of them with a capital
_SHORTEST = 4  # letters of a name that is believed


def find_unknown(message: Message, matches: Sequence[Match]) -> Range | None:
    """The words of an unknown name after "I dey for", "j'habite à", "quartier", or None."""
    wording = load_wording()
    taken = {place for match in matches for place in range(match.start, match.end)}
    is_correction = any(match.is_refused for match in matches)
    for place in range(1, len(message.spoken)):
        if place in message.breaks or place in taken:
            continue
        may_be_name = _may_be_name(message.spoken[place], wording)
        if not (may_be_name and _is_marked(message, place, is_correction, wording)):
            continue
        if not phrasebook("trades").labels(message.spoken[place : place + 1]):
            return (place, _end(message, place, taken, wording))
    return None


def _is_marked(message: Message, place: int, is_correction: bool, wording: Wording) -> bool:
    spoken = message.spoken
    if wording.here_is.ending(spoken, place):
        return True
    is_named_next = spoken[place - 1] in _BEFORE_A_NAME and not _is_a_word(spoken[place])
    if is_correction and (wording.new_is.ending(spoken, place) or is_named_next):
        return True
    looks_like_one = spoken[place].startswith(wording.name_beginnings) and len(spoken[place]) > _SHORTEST
    return looks_like_one and spoken[place - 1] in _AT


def guess_by_capital(message: Message) -> str | None:
    """The unknown name that only its capital tells, "a plumber at Zogbolandia", as typed, or None.

    No reading of the place, which no case may change: a guess, to ask about.
    """
    wording = load_wording()
    for place in range(1, len(message.spoken)):
        is_behind = place not in message.breaks and message.spoken[place - 1] in _BEFORE_A_NAME
        may_be_name = is_behind and _may_be_name(message.spoken[place], wording)
        if may_be_name and _is_written_like_a_name(message, place):
            first, last = message.span(place, place + 1)
            return message.text[first:last]
    return None


def _is_written_like_a_name(message: Message, place: int) -> bool:
    """A capital that neither the language nor a typing habit asks for, on a word that is none."""
    first, last = message.span(place, place + 1)
    written = message.text[first:last]
    is_capital = written[0].isupper() and written[1:].islower() and not _is_all_capitals(message)
    return is_capital and len(written) > _SHORTEST and not _is_a_word(message.spoken[place])


def _is_all_capitals(message: Message) -> bool:
    """Whether Nearly Every Word Has A Capital, which then marks no name."""
    starts = [message.text[word.start] for word in message.words if message.text[word.start].isalpha()]
    return len(starts) >= _FEW and sum(map(str.isupper, starts)) > _MOST * len(starts)


def _is_a_word(word: str) -> bool:
    return word in senses() or f"w={word}" in weights().states


def _may_be_name(word: str, wording: Wording) -> bool:
    if len(word) < _SHORTEST or not word[0].isalpha():
        return False
    one = (word,)
    is_other = (
        word in wording.nowhere
        or word in wording.nouns
        or word in wording.household
        or word in wording.never
        or one in wording.stops.members
        or one in wording.skipped.members
        or word in wording.come
        or word in wording.trouble
    )
    return not is_other and not is_time(word)


def _end(message: Message, start: int, taken: set[int], wording: Wording) -> int:
    """One word, or two: after "Nkol" or "Camp", or when the second ends the clause and is a name, too."""
    second = start + 1
    clause_end = message.clause_of(start)[1]
    if second >= clause_end or second in taken or not _may_be_name(message.spoken[second], wording):
        return second
    is_last = second == clause_end - 1
    return second + 1 if is_last or message.spoken[start] in wording.name_firsts else second
