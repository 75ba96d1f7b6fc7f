"""Which words speak of moments, and what part does each play? Read from `locales/<language>/times.yaml`."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

# One letter for each role of a word, so that the grammar can be written as patterns over letters.
ROLES = {
    "day": "D",
    "weekday": "W",
    "short_weekday": "0",
    "short_day": "3",
    "month": "M",
    "part": "P",
    "tonight": "T",
    "greeting": "G",
    "clock": "C",
    "hours": "h",
    "oclock": "c",
    "unit": "u",
    "duration": "U",
    "weekend": "w",
    "next": "n",
    "this": "t",
    "last": "l",
    "past": "L",
    "ago": "g",
    "since": "z",
    "during": "q",
    "whole": "v",
    "before": "<",
    "after": ">",
    "between": "b",
    "from": "f",
    "until": "O",
    "to": "o",
    "and": "&",
    "or": "j",
    "at": "@",
    "for": "F",
    "on": "d",
    "filler": "d",
    "within": "i",
    "approx": "~",
    "every": "r",
    "every_other": "R",
    "times": "p",
    "rule": "S",
    "asap": "A",
    "now": "k",
    "come": "I",
    "come_back": "B",
    "it_is": "X",
    "change": "V",
    "not": "x",
    "please": "s",
    "half": "H",
    "end": "e",
    "start": "E",
    "middle": "m",
    "ordinal": "1",
    "eight": "8",
    "number": "N",
    "holiday": "Y",
    "hence": "2",
    "idle": "J",
    "instead": "5",
    "else": "6",
    "event": "4",
}
LANGUAGES = ("fr", "en", "pcm")
# In a clash of roles the sooner one of these wins, then the role named first in the files.
_FIRST = "JDWPTAGCNxuVX"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that play one role; `value` is what they say ("2" for a day two days ahead, "morning")."""

    words: tuple[str, ...]
    role: str
    value: str
    is_first: bool = False  # the spelling that stands first in its list, which is the right one


Lexicon = dict[str, tuple[Phrase, ...]]


@cache
def load_lexicon() -> Lexicon:
    """Phrases by their first word, the longest first."""
    chosen: dict[tuple[str, ...], Phrase] = {}
    for phrase in _phrases():
        earlier = chosen.get(phrase.words)
        if earlier is None or _rank(phrase.role) < _rank(earlier.role):
            chosen[phrase.words] = phrase
    by_first_word: dict[str, list[Phrase]] = {}
    for phrase in sorted(chosen.values(), key=lambda phrase: -len(phrase.words)):
        by_first_word.setdefault(phrase.words[0], []).append(phrase)
    return {first: tuple(phrases) for first, phrases in by_first_word.items()}


@cache
def long_names() -> dict[str, Phrase]:
    """Right spellings, of six letters or more, of days and their parts: typos of these are mended."""
    return {
        phrases[-1].words[0]: phrases[-1]
        for phrases in load_lexicon().values()
        if phrases[-1].is_first and phrases[-1].role in "DWPA" and len(phrases[-1].words[0]) >= 6
    }


def _rank(role: str) -> int:
    return _FIRST.find(role) if role in _FIRST else len(_FIRST)


def _phrases() -> list[Phrase]:
    phrases: list[Phrase] = []
    for language in LANGUAGES:
        text = (files("locales") / language / "times.yaml").read_text(encoding="utf-8")
        for role, listed in yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)).items():
            by_value = listed if isinstance(listed, dict) else {"": listed}
            for value, spellings in by_value.items():
                phrases.extend(
                    Phrase(tuple(str(spelling).split()), ROLES[role], str(value), place == 0)
                    for place, spelling in enumerate(spellings)
                )
    return phrases
