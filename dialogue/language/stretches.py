"""Where does a message run on without a word that only Pidgin has?

Who speaks Pidgin says such a word every few words. So a long run without one, most of all with words that
only English has, is English that stands inside Pidgin: "dem talk sey [the work will be finished by the end of
the month]". English in the spelling of Pidgin ("dat", "di") breaks no run.
"""

import itertools
from dataclasses import dataclass
from functools import lru_cache

from dialogue.language.lexicon import by_ear


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that are all, or none of them, Pidgin's own; how many of them are English's own."""

    length: int
    is_pidgin: bool
    english: int


@lru_cache(maxsize=256)
def stretches(texts: tuple[str, ...], kinds: tuple[tuple[str, ...], ...]) -> tuple[Stretch, ...]:
    """The message as runs of words that only Pidgin has ("dey" and "sey") and runs of others, in order."""
    heard = by_ear()
    own = ["pcm:marker" in kind and text not in heard for text, kind in zip(texts, kinds, strict=True)]
    found = []
    start = 0
    for is_pidgin, group in itertools.groupby(own):
        end = start + sum(1 for _ in group)
        found.append(Stretch(end - start, is_pidgin, sum("en:marker" in kinds[i] for i in range(start, end))))
        start = end
    return tuple(found)
