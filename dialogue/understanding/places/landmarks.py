"""What do people navigate by? "Face pharmacie X", "behind the church", "carrefour Y"."""

from collections.abc import Collection, Sequence

from dialogue.understanding.places.matches import STRONG, Match
from dialogue.understanding.places.message import Message
from dialogue.understanding.places.wording import Wording, load_wording
from dialogue.understanding.times.lexicon import load_lexicon

_LONGEST = 7  # words after the one that begins a landmark
_TIMES = "DWPTAkCMw"
Range = tuple[int, int]


def find_landmarks(message: Message, matches: Sequence[Match]) -> list[Range]:
    """The words of each landmark, first and one past the last."""
    landmarks: list[Range] = []
    place = 0
    while place < len(message.spoken):
        end = _landmark_at(message, place, matches)
        if end is None:
            place += 1
            continue
        if landmarks and landmarks[-1][1] == place:
            landmarks[-1] = (landmarks[-1][0], end)
        else:
            landmarks.append((place, end))
        place = end
    return landmarks


def stands_alone(message: Message, landmark: Range) -> bool:
    """Whether the words are a place even in a message that names no quarter: "face pharmacie du soleil"."""
    wording = load_wording()
    start, end = landmark
    if not wording.landmark.starting(message.spoken, start):
        return False
    return any(word in wording.nouns for word in message.spoken[start:end])


def _landmark_at(message: Message, start: int, matches: Sequence[Match]) -> int | None:
    wording = load_wording()
    plain = wording.landmark.starting(message.spoken, start)
    length = plain or wording.landmark_with_noun.starting(message.spoken, start)
    if not length or any(match.start < start < match.end for match in matches):
        return None
    end = _end(message, start + length, matches, wording)
    named = [word for word in message.spoken[start + length : end] if not _is_article(word, wording)]
    if not named or named[0] in wording.household or is_time(named[0]):
        return None
    follows_an_area = any(match.end == start for match in matches)
    if plain or named[0] in wording.nouns:
        return end
    own_noun = message.spoken[start] in wording.nouns and follows_an_area
    return end if own_noun else None


def _end(message: Message, first: int, matches: Sequence[Match], wording: Wording) -> int:
    sure = {match.start for match in matches if match.trust == STRONG}
    limit = min(first + _LONGEST, message.clause_of(first)[1] if first < len(message.spoken) else first)
    place = first
    while place < limit:
        is_after_the_first = place > first
        if place in message.breaks and place > first:
            break
        if is_after_the_first and _ends_here(message, place, sure, wording):
            break
        place += 1
    return place


def _ends_here(message: Message, place: int, sure: Collection[int], wording: Wording) -> bool:
    spoken = message.spoken
    if wording.stops.starting(spoken, place) or is_time(spoken[place]):
        return True
    following = place + wording.skipped.starting(spoken, place + 1) + 1
    return spoken[place] in ("a", "at", "for", "in") and (place + 1 in sure or following in sure)


def _is_article(word: str, wording: Wording) -> bool:
    return (word,) in wording.skipped.members or word in (
        "a",
        "an",
        "un",
        "une",
        "des",
        "dat",
        "that",
        "big",
        "grand",
    )


def is_time(word: str) -> bool:
    """Whether the word speaks of a moment: a day, an hour, now."""
    if word[0].isdigit() and not word.isdigit():
        return word[-1] in "hm" or "h" in word
    return any(phrase.words == (word,) and phrase.role in _TIMES for phrase in load_lexicon().get(word, ()))
