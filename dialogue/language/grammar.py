"""Does the grammar of a message speak for Pidgin, or only for English?

The two share most words, so that the models hear Pidgin in plain English: "go to the blue gate and ask for
Peter". What they do not share is small words: English says "to", "my" and "was", Pidgin "ma", "I no" and
"make he" (`locales/en/grammar.txt`, `locales/pcm/grammar.txt`). Who writes Pidgin without one of its marked
words ("di", "wey") writes one of those, so without either an answer that hears Pidgin pays.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dialogue.language.evidence import NEAR, Answer, by_ear
from dialogue.language.lexicon import LANGUAGES, senses
from dialogue.language.text import Word

_PIDGIN = LANGUAGES.index("pcm")
_LONGEST = 4  # words of a turn of phrase
_MOST = 2  # English words beyond which more say nothing new
# Chosen on the labelled messages of training/messages, which train no language model.
_NO_PIDGIN = 0.5  # off a mix of English and Pidgin in which nothing is Pidgin's own
_NO_ENGLISH = 1.0  # off one in which nothing is English's own, where no marked word is Pidgin's
# Short English inside French looks like Pidgin: a mix of the two wants a word that only Pidgin has.
_BESIDE_FRENCH = 2.0


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


def doubt(answer: Answer, grammar: Grammar) -> float:
    """What is taken off the score of an answer that hears Pidgin with no word that only Pidgin has."""
    if _PIDGIN not in answer.subset or answer.evidence["pidgin"]:
        return 0.0
    if answer.subset == NEAR and grammar.pidgin:
        return 0.0 if grammar.english or answer.evidence["english"] else _NO_ENGLISH
    if answer.subset == NEAR:
        return 0.0 if grammar.perhaps_pidgin else _NO_PIDGIN + min(grammar.english, _MOST)
    if len(answer.subset) > 1:
        return _BESIDE_FRENCH
    return 0.0 if grammar.pidgin else float(min(grammar.english, _MOST))


@cache
def _listed(language: str) -> frozenset[str]:
    """The lines of a language's list."""
    lines = files("locales").joinpath(f"{language}/grammar.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(lines)
