"""What may the word labeller look at? The same in training and in serving.

A word's own features never change, so their weights are summed once per word; what its neighbours say is
looked up anew in each message.
"""

import math
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from dialogue.language.lexicon import senses
from dialogue.language.stretches import stretches
from dialogue.language.text import Word, is_clock

_PIDGIN, _ENGLISH = "pcm:marker", "en:marker"
_NEAR = 5  # words to either side
_LENGTHS = (1, 3, 5, 8, 12, math.inf)  # of a run of words that only Pidgin has, or has not


def features_of(words: Sequence[Word]) -> list[list[str]]:
    """All features, word by word."""
    shown, around = seen(words)
    return [[*own_features(text), *context] for text, context in zip(shown, around, strict=True)]


def seen(words: Sequence[Word]) -> tuple[list[str], list[list[str]]]:
    """The words as the labeller sees them, names and numbers masked, and what surrounds each."""
    texts = tuple(word.text for word in words)
    kinds = senses_in(texts)
    shown = [_shown(word, kinds[i]) for i, word in enumerate(words)]
    pidgin = [_PIDGIN in kind for kind in kinds]
    english = [_ENGLISH in kind for kind in kinds]
    runs = _runs(texts, kinds)
    return shown, [
        [*_context(shown, kinds, i), f"near={_near(pidgin, i)}", f"near.en={_near(english, i)}", runs[i]]
        for i in range(len(words))
    ]


def own_features(text: str) -> list[str]:
    """The word itself and the pieces of its spelling, so that a word never seen still says something."""
    if text[0] == "<" or len(text) == 1:
        return [f"w={text}"]
    padded = f"^{text}$"
    pieces = dict.fromkeys(f"g={padded[i : i + n]}" for n in (2, 3, 4) for i in range(len(padded) - n + 1))
    return [f"w={text}", *pieces]


def _context(shown: Sequence[str], kinds: Sequence[Sequence[str]], i: int) -> Iterator[str]:
    text, last = shown[i], len(shown) - 1
    before = shown[i - 1] if i else "^"
    after = shown[i + 1] if i < last else "$"
    yield from (f"-{before}", f"+{after}", f"-{before}|{text}", f"{text}|+{after}")
    yield from (f"k={kind}" for kind in kinds[i])
    if i:
        yield from (f"-k={kind}" for kind in kinds[i - 1])
    if i < last:
        yield from (f"+k={kind}" for kind in kinds[i + 1])
    if i > 1:
        yield f"--{shown[i - 2]}"
    if i < last - 1:
        yield f"++{shown[i + 2]}"
    if last == 0:
        yield "alone"


def _near(marked: Sequence[bool], i: int) -> int:
    """How many words around, up to three, only one language has: what both share leans on them."""
    return min(sum(marked[max(0, i - _NEAR) : i + _NEAR + 1]) - marked[i], 3)


def _runs(texts: tuple[str, ...], kinds: tuple[tuple[str, ...], ...]) -> list[str]:
    """Word by word, how long it goes around it without a word that only Pidgin has, and with what English."""
    found: list[str] = []
    for stretch in stretches(texts, kinds):
        length = next(i for i, most in enumerate(_LENGTHS) if stretch.length <= most)
        name = "own" if stretch.is_pidgin else f"{length}.{min(stretch.english, 2)}"
        found += [f"run={name}"] * stretch.length
    return found


@lru_cache(maxsize=256)
def senses_in(texts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Word by word, the senses of the longest entry of the lexicon that covers it, of up to three words."""
    known = senses()
    found = [known.get(text, ()) for text in texts]
    for length in (2, 3):
        for start in range(len(texts) - length, -1, -1):
            if texts[start] in _openings():
                kinds = known.get(" ".join(texts[start : start + length]))
                if kinds:
                    found[start : start + length] = [kinds] * length
    return tuple(found)


@cache
def _openings() -> frozenset[str]:
    """Words that begin a phrase of the lexicon."""
    return frozenset(entry.split()[0] for entry in senses() if " " in entry)


def _shown(word: Word, kinds: tuple[str, ...]) -> str:
    if is_clock(word.text):
        return "<clock>"
    if word.is_number:
        return "<number>"
    if "shared:name" in kinds:
        return "<name>"
    return word.text
