"""Which words of a message name a known place, and how sure is that?"""

from dataclasses import dataclass, replace

from dialogue.understanding.places.index import PlaceIndex, is_town
from dialogue.understanding.places.message import Message, outside
from dialogue.understanding.places.wording import Wording, load_wording
from dialogue.understanding.word_sets import words_of
from preferences.gazetteer import KnownPlace

_MOST = 24  # names that are weighed in one message
STRONG, BESIDE_A_TOWN, WEAK, NONE = 3, 2, 1, 0
# Before "pas" where it refuses what follows: "c'est pas à Akwa", "et pas Deido".
_BEFORE_A_REFUSAL = words_of("before pas", "interjections")
_FRENCH_NO = words_of("behind a verb")
_BEHIND_A = words_of("behind a")
_LONG_ENOUGH = 6  # letters of a misspelt name that is believed after any preposition
_LONG_ENOUGH_ALONE = 7  # letters of a misspelt name that is believed without a preposition


@dataclass(frozen=True, slots=True)
class Match:
    """Words `start` to `end` name one of `places`; `trust` says what speaks for a place there.

    `needed` is the least trust with which it is believed, for names that are ordinary words, and for typos.
    """

    start: int
    end: int
    places: tuple[KnownPlace, ...]
    is_exact: bool
    needed: int
    trust: int = NONE
    is_refused: bool = False

    @property
    def is_only_town(self) -> bool:
        """Whether nothing but a town bears this name."""
        return all(is_town(place) for place in self.places)


def find_matches(message: Message, index: PlaceIndex) -> list[Match]:
    """The believable names in the order of the message."""
    found = _scan(message, index)
    return [match for match in (_weighed(message, one, found) for one in found) if match is not None]


def _scan(message: Message, index: PlaceIndex) -> list[Match]:
    matches: list[Match] = []
    place = 0
    while place < len(message.spoken) and len(matches) < _MOST:
        if length := load_wording().no_place.starting(message.spoken, place):
            place += length
            continue
        match = _exact_at(message, index, place) or _misspelt_at(message, index, place)
        if match is None:
            place += 1
            continue
        matches.append(match)
        place = match.end
    return matches


def _exact_at(message: Message, index: PlaceIndex, start: int) -> Match | None:
    wording = load_wording()
    for end in range(min(start + index.longest, len(message.spoken)), start, -1):
        places = index.named(message.spoken[start:end])
        if places and not message.is_broken(start, end) and not _ends_before_what_follows(message, end):
            key = "".join(message.spoken[start:end])
            needed = BESIDE_A_TOWN if key in wording.ordinary else WEAK if key in wording.seldom else NONE
            return Match(start, end, places, True, needed)
    return None


def _ends_before_what_follows(message: Message, end: int) -> bool:
    """ "Je rentre du marché à cette heure": the à belongs to what follows, and is no part of "Marché A"."""
    if message.spoken[end - 1] != "a" or end >= len(message.spoken) or end in message.breaks:
        return False
    following = message.spoken[end]
    is_accented = message.slice(end - 1, end).lower() == "à"
    return is_accented or following in _BEHIND_A or following[0].isdigit()


def _misspelt_at(message: Message, index: PlaceIndex, start: int) -> Match | None:
    word = message.spoken[start]
    typo = index.misspelt(word)
    if typo is None:
        return None
    is_sure = len(word) >= _LONG_ENOUGH_ALONE and typo.distance < 2
    needed = NONE if is_sure else WEAK if len(word) >= _LONG_ENOUGH else BESIDE_A_TOWN
    return Match(start, start + 1, index.named((typo.key,)), False, needed)


def _weighed(message: Message, match: Match, found: list[Match]) -> Match | None:
    wording = load_wording()
    if _is_name_of_a_person(message, match.start, wording):
        return None
    trust = _trust(message, match, found, wording)
    if trust < match.needed:
        return None
    refused = _is_refused(message, match, wording)
    return replace(match, trust=trust, is_refused=refused)


def _is_name_of_a_person(message: Message, start: int, wording: Wording) -> bool:
    """ "Tonton Bastos", "le plombier Bastos"; but "plombier Bastos demain" names the place."""
    if message.is_new_clause(start):
        return False
    if wording.titles.ending(message.spoken, start):
        return True
    length = wording.trade_titles.ending(message.spoken, start)
    return length > 0 and start > length and message.spoken[start - length - 1] in wording.one_man


def _trust(message: Message, match: Match, found: list[Match], wording: Wording) -> int:
    spoken, start = message.spoken, match.start
    if start not in message.breaks:
        if wording.strong.ending(spoken, start) and not _is_article(spoken, start, wording):
            return STRONG
        place = start
        while length := wording.skipped.ending(spoken, place):
            place -= length
        if place < start and wording.strong.ending(spoken, place) and match.needed < BESIDE_A_TOWN:
            return STRONG
    is_told = _is_beside_a_town(match, found) or _is_a_sentence(message, match)
    is_cry = match.needed >= BESIDE_A_TOWN and message.text.rstrip().endswith("!")  # "ekié !"
    if is_told or (_is_alone(message, found, wording) and not is_cry):
        return BESIDE_A_TOWN
    if start not in message.breaks:
        return WEAK if wording.weak.ending(spoken, start) or wording.weak.ending(spoken, place) else NONE
    return NONE


def _is_article(spoken: list[str], start: int, wording: Wording) -> bool:
    """English "a village", not French "à Village"."""
    return start > 1 and spoken[start - 1] == "a" and spoken[start - 2] in wording.before_article


def _is_beside_a_town(match: Match, found: list[Match]) -> bool:
    cities = {place.city for place in match.places}
    return any(
        other.is_only_town
        and other.places[0].city in cities
        and (other.start == match.end or other.end == match.start)
        for other in found
        if other is not match
    )


def _is_a_sentence(message: Message, match: Match) -> bool:
    """ "Envoyez quelqu'un. Tole": the name ends the message as a sentence of its own."""
    if match.start not in message.breaks or match.end != len(message.spoken):
        return False
    between = message.text[message.words[match.start - 1].end : message.words[match.start].start]
    return match.is_exact and any(sign in between for sign in ".!?\n")


def _is_alone(message: Message, found: list[Match], wording: Wording) -> bool:
    """Whether the message, up to a landmark, says nothing but places and polite words."""
    rest = outside(len(message.spoken), ((match.start, match.end) for match in found))
    for place in rest:
        if wording.landmark.starting(message.spoken, place):
            return True
        if message.spoken[place] not in wording.polite:
            return False
    return True


def _is_refused(message: Message, match: Match, wording: Wording) -> bool:
    if match.start in message.breaks:
        return False
    if _ends_a_negation(message, match.start, wording):
        return False
    if wording.refused.ending(message.spoken, match.start):
        return True
    place = match.start
    while length := wording.skipped.ending(message.spoken, place):
        place -= length
    return place < match.start and wording.refused.ending(message.spoken, place) > 0


def _ends_a_negation(message: Message, start: int, wording: Wording) -> bool:
    """ "La clim ne marche pas à Akwa", "light no dey for Akwa": the place is where it does not work."""
    length = wording.refused.ending(message.spoken, start)
    first = start - length
    if length and first and first not in message.breaks and message.spoken[first - 1] in wording.trouble:
        return True
    is_french_no = length > 0 and message.spoken[first] in _FRENCH_NO
    if not is_french_no or first == 0 or first in message.breaks:
        return False
    before = message.spoken[first - 1]
    return before not in _BEFORE_A_REFUSAL and before not in wording.polite
