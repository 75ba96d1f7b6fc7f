"""What do people navigate by? "Face pharmacie X", "behind the church", "carrefour Y"."""

from collections.abc import Collection, Sequence

from dialogue.understanding.places.matches import STRONG, Match
from dialogue.understanding.places.message import Message, outside
from dialogue.understanding.places.wording import Wording, load_wording
from dialogue.understanding.times.lexicon import load_lexicon
from dialogue.understanding.word_sets import words_of

_LONGEST = 7  # words after the one that begins a landmark
_LONGEST_CLAUSE = 6
_LONGEST_NAME = 2  # words of a thing that has a name: "Maetur roundabout"
_TIMES = "DWPTAkCMwY"
_JOINING, _AT_OR_FOR = words_of("ends no landmark"), words_of("at", "for")
_ARTICLES = words_of("before a landmark")
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
    return sorted([*landmarks, *_noun_clauses(message, matches, landmarks)])


def _noun_clauses(message: Message, matches: Sequence[Match], landmarks: Sequence[Range]) -> list[Range]:
    """Clauses that are nothing but a thing to stand at: "Akwa, boulangerie Zépol", "hospital junction"."""
    found: list[Range] = []
    for start in sorted({0, *message.breaks}) if message.spoken else []:
        end = message.clause_of(start)[1]
        is_taken = any(
            first < end and start < last
            for first, last in [*landmarks, *((match.start, match.end) for match in matches)]
        )
        if (
            not is_taken
            and end - start <= _LONGEST_CLAUSE
            and _is_noun_clause(message, start, end, bool(matches))
        ):
            found.append((start, end))
    return found


def _is_noun_clause(message: Message, start: int, end: int, has_area: bool) -> bool:
    wording = load_wording()
    spoken = message.spoken[start:end]
    edges = {spoken[0], spoken[-1]} & wording.nouns
    if not edges or len(spoken) < 2:
        return False
    if not has_area and not (edges & wording.meeting_points and _is_alone(message, start, end)):
        return False
    return not any(
        word in wording.household
        or word in wording.trouble
        or word in wording.come
        or (word,) in wording.stops.members
        or is_time(word)
        for word in spoken
    )


def _is_alone(message: Message, start: int, end: int) -> bool:
    polite = load_wording().polite
    return all(message.spoken[place] in polite for place in outside(len(message.spoken), [(start, end)]))


def stands_alone(message: Message, landmark: Range) -> bool:
    """Whether the words are a place even in a message that names no quarter: "face pharmacie du soleil"."""
    wording = load_wording()
    start, end = landmark
    is_told = (
        wording.landmark.starting(message.spoken, start)
        or wording.landmark_order.starting(message.spoken, start)
        or message.spoken[start] in wording.nouns
        or _is_where_i_am(message, start, wording)
    )
    return bool(is_told) and any(word in wording.nouns for word in message.spoken[start:end])


def _is_where_i_am(message: Message, start: int, wording: Wording) -> bool:
    """ "I dey for market", not "the man dey for road"."""
    if not start or message.spoken[start - 1] not in wording.present:
        return False
    return start == 1 or message.spoken[start - 2] in wording.first_person


def _landmark_at(message: Message, start: int, matches: Sequence[Match]) -> int | None:
    wording = load_wording()
    plain = wording.landmark.starting(message.spoken, start)
    length = plain or wording.landmark_with_noun.starting(message.spoken, start)
    first = start + length  # "for up" opens no landmark in "for Up Station"
    if not length or any(match.start < start < match.end or start < match.start < first for match in matches):
        return None
    end = _end(message, start + length, matches, wording)
    named = [word for word in message.spoken[start + length : end] if not _is_article(word, wording)]
    if not named or named[0] in wording.household or is_time(named[0]):
        return None
    if (named[0],) in wording.stops.members:
        return None
    if plain:
        return end
    follows_an_area = any(match.end == start for match in matches)
    if follows_an_area and len(named) <= _LONGEST_NAME and named[-1] in wording.nouns:
        return end  # "Bonamoussadi, by the Maetur roundabout"
    if any(match.start <= start + length < match.end for match in matches):
        return None
    is_noun = named[0] in wording.nouns or (message.spoken[start] in wording.nouns and follows_an_area)
    return end if is_noun else None


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
    while place > first + 1 and message.spoken[place - 1] in _JOINING:
        place -= 1
    return place


def _ends_here(message: Message, place: int, sure: Collection[int], wording: Wording) -> bool:
    spoken = message.spoken
    if wording.stops.starting(spoken, place) or is_time(spoken[place]):
        return True
    following = place + wording.skipped.starting(spoken, place + 1) + 1
    return spoken[place] in _AT_OR_FOR and (place + 1 in sure or following in sure)


def _is_article(word: str, wording: Wording) -> bool:
    return (word,) in wording.skipped.members or word in _ARTICLES


def is_time(word: str) -> bool:
    """Whether the word speaks of a moment: a day, a feast, an hour, now."""
    if word[0].isdigit() and not word.isdigit():
        return word[-1] in "hm" or "h" in word
    return any(phrase.words == (word,) and phrase.role in _TIMES for phrase in load_lexicon().get(word, ()))
