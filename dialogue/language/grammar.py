"""Does the grammar of a message speak for Pidgin, or only for English?

The two share most words, so that the models hear Pidgin in plain English: "go to the blue gate and ask for
Peter". What they do not share is small words: English says "to", "my" and "was", Pidgin "ma", "I no" and
"make he" (`locales/en/grammar.txt`, `locales/pcm/grammar.txt`). Who writes Pidgin without one of its marked
words ("di", "wey") writes one of those: "you go suffer", "take wash am".
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dialogue.language.lexicon import by_ear, senses
from dialogue.language.text import Word

_LONGEST = 4  # words of a turn of phrase


@dataclass(frozen=True, slots=True)
class Grammar:
    """How many turns of phrase are English, and whether one is Pidgin, or may be: "plumber for Akwa"."""

    english: int
    pidgin: bool
    perhaps_pidgin: bool = False


def grammar_of(words: Sequence[Word]) -> Grammar:
    """What is seen of either grammar; a name stands as "<name>", behind what may be Pidgin a "?"."""
    said = ["<name>" if "shared:name" in senses().get(word.text, ()) else word.text for word in words]
    starts = itertools.product(range(len(said)), range(1, _LONGEST + 1))
    turns = [" ".join(said[at : at + length]) for at, length in starts if at + length <= len(said)]
    english = sum(one in _listed("en") for one in turns)
    is_pidgin = any(one in _listed("pcm") for one in turns) or not by_ear().isdisjoint(said)
    return Grammar(english, is_pidgin, any(f"{one}?" in _listed("pcm") for one in turns) and not english)


@cache
def _listed(language: str) -> frozenset[str]:
    """The lines of a language's list."""
    lines = files("locales").joinpath(f"{language}/grammar.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(lines)
