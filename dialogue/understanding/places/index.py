"""Which known places may some words name? Spellings, short forms and typos."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from dialogue.understanding.folding import words
from dialogue.understanding.places.wording import load_wording
from preferences.gazetteer import KnownPlace, PlaceKind, load_places, usual_towns

_SHORTEST_MISSPELT = 5
_SHORTEST_SPLIT = 8  # "bona beri" may be written apart, "ma ga" not
_SOUNDS = (("ou", "u"), ("w", "u"), ("y", "i"), ("ck", "k"), ("qu", "k"), ("c", "k"), ("ph", "f"), ("z", "s"))
_KEPT_TYPOS = 20_000


@dataclass(frozen=True, slots=True)
class Misspelt:
    """The key of a name, and how many letters are wrong; 0 when it sounds the same."""

    key: str
    distance: int


class PlaceIndex:
    """Known places by every way to write them. Build it once; it does not change."""

    def __init__(self, places: Iterable[KnownPlace], usual: Iterable[tuple[str, str]] | None = None) -> None:
        self._exact: dict[str, list[KnownPlace]] = {}
        self._apart: set[str] = set()
        self._with_short_words: set[str] = set()
        for place in places:
            for spelling in (place.name, *place.variants):
                self._add(spelling, place)
        pairs = usual_towns() if usual is None else usual
        self._usual = {glued(name): city for name, city in pairs}
        self._by_letter = self._misspelt_candidates()
        self._typos: dict[str, Misspelt | None] = {}
        self.longest = max((key.count(" ") + 1 for key in self._apart), default=1)

    @classmethod
    def default(cls) -> "PlaceIndex":
        """The index of the places that ship with Sabi, built once."""
        return _default()

    def named(self, spoken: Sequence[str]) -> tuple[KnownPlace, ...]:
        """The places that these folded words name, hyphens and spaces alike."""
        key = "".join(spoken)
        is_split = len(spoken) > 1 and " ".join(spoken) not in self._apart
        if is_split and len(key) < _SHORTEST_SPLIT and key.isalpha():
            return ()
        return tuple(self._exact.get(key, ()))

    def misspelt(self, word: str) -> Misspelt | None:
        """The name that this folded word is a typo of, or None."""
        if len(word) < _SHORTEST_MISSPELT or word in load_wording().never or not word.isalpha():
            return None
        if word not in self._typos:
            if len(self._typos) >= _KEPT_TYPOS:
                self._typos.clear()
            self._typos[word] = self._nearest(word)
        return self._typos[word]

    def usual_town(self, name: str) -> str | None:
        """The town that is nearly always meant by a quarter's name."""
        return self._usual.get(glued(name))

    def _add(self, spelling: str, place: KnownPlace) -> None:
        spoken = [word.folded for word in words(spelling)]
        if not spoken:
            return
        listed = self._exact.setdefault("".join(spoken), [])
        if not any(same.name == place.name and same.city == place.city for same in listed):
            listed.append(place)
        if len(spoken) > 1:
            self._apart.add(" ".join(spoken))
        if len(spoken) > 1 and min(map(len, spoken)) < 3:
            self._with_short_words.add("".join(spoken))

    def _misspelt_candidates(self) -> dict[str, tuple[list[str], dict[str, list[str]]]]:
        """By the first letter heard: the names, and those of each sound."""
        skipped = load_wording().ordinary | load_wording().seldom | self._with_short_words
        candidates: dict[str, tuple[list[str], dict[str, list[str]]]] = {}
        for key in sorted(self._exact):
            if len(key) >= _SHORTEST_MISSPELT and key.isalpha() and key not in skipped:
                keys, by_sound = candidates.setdefault(_initial(key), ([], {}))
                keys.append(key)
                by_sound.setdefault(_sound(key), []).append(key)
        return candidates

    def _nearest(self, word: str) -> Misspelt | None:
        allowed = 1 if len(word) < 8 else 2
        sound = _sound(word)
        keys, by_sound = self._by_letter.get(_initial(word), ((), {}))
        near = process.extract(word, keys, scorer=OSA.distance, score_cutoff=allowed, limit=None)
        found = [(int(distance), int(distance), key) for key, distance, _ in near]
        for key in by_sound.get(sound, ()):
            if abs(len(key) - len(word)) <= allowed + 1:
                found.append((0, OSA.distance(key, word, score_cutoff=allowed), key))
        wrong, _, key = min(found, default=(0, 0, ""))
        return Misspelt(key, wrong) if key else None


def glued(name: str) -> str:
    """A name folded, without spaces, hyphens and apostrophes."""
    return "".join(word.folded for word in words(name))


def is_town(place: KnownPlace) -> bool:
    """Whether the place is a town of its own."""
    return place.kind == PlaceKind.TOWN


@cache
def _default() -> PlaceIndex:
    return PlaceIndex(load_places())


def _initial(key: str) -> str:
    """The first letter that is heard: "Ndokoti" is often written without its N."""
    rest = key[1:] if len(key) > 2 and key[0] in "nm" and key[1] not in "aeiouy" else key
    return {"c": "k", "q": "k", "y": "i"}.get(rest[0], rest[0])


def _sound(key: str) -> str:
    for written, heard in _SOUNDS:
        key = key.replace(written, heard)
    letters = [letter for place, letter in enumerate(key) if place == 0 or key[place - 1] != letter]
    return "".join(letters).rstrip("e")
