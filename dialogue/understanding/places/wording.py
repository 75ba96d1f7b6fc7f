"""How do people say where? The words around names, read from `locales/<language>/places.yaml`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

LANGUAGES = ("fr", "en", "pcm")
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """A set of phrases, found by the words that begin or end somewhere."""

    members: frozenset[Phrase]
    firsts: Mapping[str, int]  # the length of the longest that begins with a word
    lasts: Mapping[str, int]  # and that ends with it

    def starting(self, words: list[str], place: int) -> int:
        """How many words of the longest phrase that begins at this word; 0 for none."""
        longest = self.firsts.get(words[place], 0) if place < len(words) else 0
        for length in range(min(longest, len(words) - place), 0, -1):
            if tuple(words[place : place + length]) in self.members:
                return length
        return 0

    def ending(self, words: list[str], place: int) -> int:
        """How many words of the longest phrase that ends right before this word; 0 for none."""
        longest = self.lasts.get(words[place - 1], 0) if place else 0
        for length in range(min(longest, place), 0, -1):
            if tuple(words[place - length : place]) in self.members:
                return length
        return 0


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything in the lists, all languages together, under the names of their sections."""

    strong: Phrases
    weak: Phrases
    skipped: Phrases
    titles: Phrases
    trade_titles: Phrases
    one_man: frozenset[str]
    refused: Phrases
    no_place: Phrases
    origin: Phrases
    destination: Phrases
    landmark: Phrases
    landmark_order: Phrases
    landmark_with_noun: Phrases
    usual: Phrases
    home_to: Phrases
    home: Phrases
    office_to: Phrases
    office: Phrases
    away: Phrases
    here_is: Phrases
    new_is: Phrases
    stops: Phrases
    ordinary: frozenset[str]
    seldom: frozenset[str]
    never: frozenset[str]
    before_article: frozenset[str]
    nouns: frozenset[str]
    meeting_points: frozenset[str]
    household: frozenset[str]
    come: frozenset[str]
    present: frozenset[str]
    first_person: frozenset[str]
    trouble: frozenset[str]
    nowhere: frozenset[str]
    polite: frozenset[str]
    moving: tuple[str, ...]
    name_beginnings: tuple[str, ...]
    name_firsts: frozenset[str]


@cache
def load_wording() -> Wording:
    """The lists of all languages."""
    sections: dict[str, list[str]] = {}
    for language in LANGUAGES:
        text = (files("locales") / language / "places.yaml").read_text(encoding="utf-8")
        for name, listed in yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)).items():
            sections.setdefault(name, []).extend(str(phrase) for phrase in listed)
    return Wording(**{one.name: _made(one.type, sections[one.name]) for one in fields(Wording)})


def _made(kind: object, listed: list[str]) -> Any:
    if kind is Phrases:
        return _phrases(listed)
    written = ("".join(phrase.split()) for phrase in listed)  # names are looked up without their spaces
    return frozenset(written) if kind == frozenset[str] else tuple(written)


def _phrases(listed: Iterable[str]) -> Phrases:
    members = frozenset(tuple(phrase.split()) for phrase in listed)
    by_length = sorted(members, key=len)
    firsts = {phrase[0]: len(phrase) for phrase in by_length}
    return Phrases(members, firsts, {phrase[-1]: len(phrase) for phrase in by_length})
