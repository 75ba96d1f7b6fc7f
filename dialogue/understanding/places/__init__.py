"""Where should somebody come? Finds the place that a message names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dialogue.understanding.folding import fold, words
from dialogue.understanding.meaning import PlaceMention
from dialogue.understanding.places.index import PlaceIndex, is_town
from dialogue.understanding.places.landmarks import Range, find_landmarks, is_time, stands_alone
from dialogue.understanding.places.matches import STRONG, Match, find_matches
from dialogue.understanding.places.message import Message, outside, read_message
from dialogue.understanding.places.moving import is_a_move, is_left_with_a_truck, is_moved_to, origin
from dialogue.understanding.places.references import Reference, find_reference
from dialogue.understanding.places.unknown import find_unknown, guess_by_capital
from dialogue.understanding.places.wording import load_wording
from dialogue.understanding.word_sets import words_of
from preferences.gazetteer import KnownPlace, PlaceKind

__all__ = ["PlaceIndex", "PlaceReading", "find_place", "mentioned", "name_spans"]

_NEAR = 2  # words between "my house" and the name of the quarter
LONGEST = 2_000  # characters that are read
_WITHIN = words_of("within")
_NO = words_of("no", "nope", "slip", "wait")
_HOUSE = words_of("of a house")


@dataclass(frozen=True, slots=True)
class PlaceReading:
    """A place, and where it and those named and not meant ("no be Akwa", `others`) stand in the text."""

    mention: PlaceMention
    spans: tuple[tuple[int, int], ...]
    others: tuple[tuple[int, int], ...] = ()

    def is_another_than(self, other: "PlaceReading") -> bool:
        """Two quarters or towns; not "un plombier à Akwa, un électricien à Douala", which may be one."""
        first, second = self.mention, other.mention
        is_named = all(one.area or one.city for one in (first, second))
        return is_named and (first.city != second.city or bool(first.area and second.area))


def find_place(
    text: str,
    index: PlaceIndex | None = None,
    near: str | None = None,
    told: Sequence[tuple[int, int]] = (),
) -> PlaceReading | None:
    """The place where somebody should come, or None. `near` is the person's town, for names of many towns.

    Names that begin in one of the spans `told` are of the story, and not where anybody should come.
    """
    index = index or PlaceIndex.default()
    message = read_message(text[:LONGEST])
    matches = [
        replace(match, is_refused=match.is_refused or _is_told(message, match, told))
        for match in find_matches(message, index)
    ]
    reading = _read(message, index, matches, near, told)
    if reading is None:
        return None
    named = [message.span(match.start, match.end) for match in matches]
    others = [one for one in named if not any(start <= one[0] < end for start, end in reading.spans)]
    return replace(reading, spans=tuple(sorted((*reading.spans, *others))), others=tuple(others))


def guessed(text: str) -> str | None:
    """A name at a place that only its capital tells: no reading, which no case may change, but a guess."""
    return guess_by_capital(read_message(text[:LONGEST]))


def mentioned(text: str, index: PlaceIndex | None = None) -> list[tuple[int, int]]:
    """Where the text names places, wanted or not."""
    message = read_message(text[:LONGEST])
    matches = find_matches(message, index or PlaceIndex.default())
    return [message.span(match.start, match.end) for match in matches]


def _is_told(message: Message, match: Match, told: Sequence[tuple[int, int]]) -> bool:
    at = message.words[match.start].start
    return any(start <= at < end for start, end in told)


def _read(
    message: Message,
    index: PlaceIndex,
    matches: list[Match],
    near: str | None,
    told: Sequence[tuple[int, int]],
) -> PlaceReading | None:
    landmarks = find_landmarks(message, matches)
    matches = _without_namesakes(matches)
    refused = {  # wherever else they are named
        one.places
        for one in matches
        if _is_told(message, one, told)
        or (one.is_refused and not is_left_with_a_truck(message, one))
        or _is_refused_with_a_day(message, one, matches)
    }
    open_matches = [
        match for match in matches if match.places not in refused and not is_moved_to(message, match, matches)
    ]
    open_matches = _put_right(message, open_matches)
    towns = [match for match in open_matches if match.is_only_town]
    areas = [match for match in open_matches if not match.is_only_town]
    if areas:
        return _of_area(message, index, _pick(message, areas, landmarks), towns, (areas, landmarks), near)
    reference = find_reference(message)
    is_usual = reference is not None and reference.ref == "usual"
    # Who names places in a story has a known name for the one meant, too: no "Mami" of "na Mami Grace".
    unknown = None if is_usual or told else find_unknown(message, matches)
    if unknown:
        return _of_unknown(message, unknown, towns, landmarks)
    if (suburb := _suburb(message, towns, landmarks)) is not None:
        return suburb
    if towns:
        town = _pick(message, towns, landmarks)
        mention = PlaceMention(city=town.places[0].name, landmark=_landmark(message, landmarks))
        return PlaceReading(mention, _spans(message, [(town.start, town.end), *landmarks]))
    return _of_reference(message, reference, landmarks)


def _suburb(message: Message, towns: list[Match], landmarks: Sequence[Range]) -> PlaceReading | None:
    """ "Soa Yaoundé": of two towns side by side the first lies in or near the second."""
    for first, second in pairwise(towns):
        between = message.spoken[first.end : second.start]
        names = first.places[0].name, second.places[0].name
        if names[0] == names[1] or len(between) > 1 or not _WITHIN.issuperset(between):
            continue
        mention = PlaceMention(city=names[1], area=names[0], landmark=_landmark(message, landmarks))
        return PlaceReading(mention, _spans(message, [(first.start, second.end), *landmarks]))
    return None


def name_spans(text: str, reading: PlaceReading | None) -> list[tuple[int, int]]:
    """The words of a place that are names: those of the list, and those with a capital inside it."""
    if reading is None:
        return []
    named = " ".join(filter(None, (reading.mention.area, reading.mention.city)))
    listed = {word.folded for word in words(named)}
    found: list[tuple[int, int]] = []
    for first, last in reading.spans:
        inside = [word for word in words(text) if first <= word.start and word.end <= last]
        for place, word in enumerate(inside):
            is_capital = place > 0 and text[word.start].isupper() and not text.isupper()
            if not (word.folded in listed or is_capital):
                continue
            if found and not text[found[-1][1] : word.start].strip(" -'’"):
                found[-1] = (found[-1][0], word.end)
            else:
                found.append((word.start, word.end))
    return found


def _pick(message: Message, matches: list[Match], landmarks: Sequence[Range]) -> Match:
    """The name that counts: that of their house, where somebody moves from, else the surest."""
    if len(matches) == 1:
        return matches[0]
    at_home = [match for match in matches if _is_at_home(message, match)]
    house = at_home[0] if len(at_home) == 1 else origin(message, matches)
    if house is not None:
        return house

    def weight(match: Match) -> tuple[bool, bool, bool, int, bool]:
        is_plain = "".join(message.spoken[match.start : match.end]) in load_wording().ordinary
        is_inside = any(start < match.start < end for start, end in landmarks)
        is_quarter = any(place.kind != PlaceKind.JUNCTION for place in match.places)
        return (not is_plain, not is_inside, is_quarter, match.trust, match.is_exact)

    return max(matches, key=weight)


def _is_at_home(message: Message, match: Match) -> bool:
    """ "I sell at Ndokoti, the freezer is chez moi à Logbessou": of several places, that of the house."""
    wording = load_wording()
    before = range(match.start, max(match.start - _NEAR, 0), -1)
    return any(
        wording.home_to.ending(message.spoken, at) or wording.home.ending(message.spoken, at) for at in before
    )


def _put_right(message: Message, matches: list[Match]) -> list[Match]:
    """ "Akwa? no, Bonaberi": what is named after a no takes the place of what stood before it."""
    for first, second in pairwise(matches):
        between = message.spoken[first.end : second.start]
        is_no = bool(_NO & {*between}) or _is_no_to(message, first, second)
        if is_no and all(word in _NO or word in load_wording().polite for word in between):
            return _put_right(message, [match for match in matches if match is not first])
    return matches


def _is_no_to(message: Message, first: Match, second: Match) -> bool:
    """ "No Akwa, Deido"; but "no, Akwa, Douala" and "no Akwa, Douala" are one place."""
    at = first.start
    is_no = at > 0 and at not in message.breaks and message.spoken[at - 1] in _NO
    is_apart = any(one in message.breaks for one in range(first.end, second.start + 1))
    return is_no and is_apart and (first.is_only_town or not second.is_only_town)


def _without_namesakes(matches: list[Match]) -> list[Match]:
    """ "Bali Douala, not Bali Ngaoundéré": what is refused is the name in that town, not the name."""
    gone = [
        (name, town)
        for name, town in pairwise(matches)
        if name.is_refused
        and town.is_only_town
        and town.start - name.end <= 1
        and any(other.places == name.places and not other.is_refused for other in matches)
    ]
    return [one for one in matches if not any(one in pair for pair in gone)]


def _is_refused_with_a_day(message: Message, match: Match, matches: list[Match]) -> bool:
    """ "Not Thursday at Akwa, Friday at Deido"."""
    if all(one.places == match.places for one in matches):
        return False
    first, _ = message.clause_of(match.start)
    place = max(match.start - 1, first)  # "at"
    while place > first and is_time(message.spoken[place - 1]):
        place -= 1
    return place < match.start - 1 and load_wording().refused.ending(message.spoken, place) > 0


def _of_area(
    message: Message,
    index: PlaceIndex,
    match: Match,
    towns: list[Match],
    around: tuple[list[Match], Sequence[Range]],
    near: str | None,
) -> PlaceReading:
    areas, landmarks = around
    cities = tuple(dict.fromkeys(place.city for place in match.places))
    said = [town.places[0].name for town in towns]
    said += [city for city in (_own_city(index, other) for other in areas if other is not match) if city]
    city = _city(index, match, cities, said, near)
    place = next((place for place in match.places if place.city == city), match.places[0])
    conflicting = [town for town in towns if town.end == match.start or town.start == match.end]
    conflicting = conflicting or [town for town in towns if town.trust == STRONG and not is_a_move(message)]
    is_known = not (conflicting and city is not None and conflicting[0].places[0].name not in cities)
    if not is_known:
        city = conflicting[0].places[0].name
    written = message.slice(match.start, match.end)
    area, own_landmark = _named_area(index, place, written)
    if city is None and len({place.name for place in match.places}) > 1:
        area = _titled(written)
    junctions = [
        (other.start, other.end)
        for other in areas
        if other is not match and all(one.kind == PlaceKind.JUNCTION for one in other.places)
    ]
    ranges = sorted({*(one for one in landmarks if not _only_houses(message, one, match)), *junctions})
    ranges = [one for one in ranges if one != (match.start, match.end)]
    landmark = _landmark(message, _merged(ranges)) or own_landmark
    mention = PlaceMention(
        city=city,
        area=None if is_town(place) and city == place.name and len(cities) == 1 else area,
        landmark=landmark,
        cities=cities if city is None or not is_known else (),
        known=is_known,
    )
    town_ranges = [(town.start, town.end) for town in towns if town.places[0].name == city]
    return PlaceReading(mention, _spans(message, [(match.start, match.end), *town_ranges, *ranges]))


def _city(
    index: PlaceIndex, match: Match, cities: tuple[str, ...], said: list[str], near: str | None
) -> str | None:
    if len(cities) == 1:
        return cities[0]
    for town in said:
        if town in cities:
            return town
    if near is not None:
        for city in cities:
            if fold(city) == fold(near):
                return city
    names = dict.fromkeys(place.name for place in match.places)
    usual = [town for town in map(index.usual_town, names) if town in cities]
    return usual[0] if usual else None


def _own_city(index: PlaceIndex, match: Match) -> str | None:
    """The town of a name that only one town has, or that usually means one."""
    cities = tuple(dict.fromkeys(place.city for place in match.places))
    return _city(index, match, cities, [], None)


def _only_houses(message: Message, landmark: Range, match: Match) -> bool:
    """ "My residence at Bastos on": the house in that quarter, and nothing to find it by."""
    if not landmark[0] < match.start < landmark[1]:
        return False
    beside = outside(landmark[1], [(0, landmark[0]), (match.start, match.end)])
    return all(message.spoken[place] in _HOUSE for place in beside)


def _named_area(index: PlaceIndex, place: KnownPlace, written: str) -> tuple[str, str | None]:
    """The quarter and, for a junction, the junction as landmark: "Carrefour Ndokoti" lies at Ndokoti."""
    if place.kind != PlaceKind.JUNCTION:
        is_spot = fold(written).split()[0] in load_wording().meeting_points and fold(written) != fold(
            place.name
        )
        return place.name, written if is_spot else None
    spoken = read_message(place.name).spoken
    for start, end in [(start, len(spoken)) for start in range(1, len(spoken))] + [(0, len(spoken) - 1)]:
        for quarter in index.named(spoken[start:end]):
            if quarter.city == place.city and quarter.kind == PlaceKind.QUARTER:
                return quarter.name, written
    return place.name, written


def _of_unknown(
    message: Message, unknown: Range, towns: list[Match], landmarks: Sequence[Range]
) -> PlaceReading:
    area = _titled(message.slice(*unknown))
    city = towns[0].places[0].name if towns else None
    ranges = [one for one in landmarks if one[0] >= unknown[1] or one[1] <= unknown[0]]
    mention = PlaceMention(city=city, area=area, landmark=_landmark(message, ranges), known=False)
    town_ranges = [(town.start, town.end) for town in towns[:1]]
    return PlaceReading(mention, _spans(message, [unknown, *town_ranges, *ranges]))


def _of_reference(
    message: Message, reference: Reference | None, landmarks: Sequence[Range]
) -> PlaceReading | None:
    if reference is None:
        landmarks = [one for one in landmarks if stands_alone(message, one)]
    landmark = _landmark(message, landmarks)
    if reference is None and landmark is None:
        return None
    ranges = list(landmarks)
    if reference is not None:
        ranges = [one for one in ranges if one[0] >= reference.end or one[1] <= reference.start]
        landmark = _landmark(message, ranges)
        ranges.append((reference.start, reference.end))
    mention = PlaceMention(landmark=landmark, ref=reference.ref if reference else None)
    return PlaceReading(mention, _spans(message, ranges))


def _titled(written: str) -> str:
    """As typed, each word with a capital."""
    return " ".join(word[:1].upper() + word[1:] for word in written.split())


def _landmark(message: Message, ranges: Sequence[Range]) -> str | None:
    return ", ".join(message.typed(*one) for one in ranges) or None


def _merged(ranges: Sequence[Range]) -> list[Range]:
    merged: list[Range] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _spans(message: Message, ranges: Sequence[Range]) -> tuple[tuple[int, int], ...]:
    return tuple(message.span(*one) for one in _merged(sorted(ranges)))
