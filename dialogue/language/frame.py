"""Which language carries the grammar of a mixed message?

In code-switching one language gives the frame, its pronouns, auxiliaries and markers of tense, and the other
is set into it (the matrix language of Myers-Scotton's model): "stop sending me les promos" is English however
long its French words are. Where the shares are near, the words of the frame decide.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from dialogue.language.lexicon import LANGUAGES
from dialogue.language.text import Word

NEAR = 0.5  # difference of shares up to which the frame decides; chosen on messages looked at


def carrier(words: Sequence[Word], shares: Mapping[str, float]) -> str:
    """The language of `shares` (at least one) that carries the message; the greatest share when in doubt."""
    ranked = sorted(sorted(shares), key=lambda name: -shares[name])
    if len(ranked) < 2 or shares[ranked[0]] - shares[ranked[1]] > NEAR:
        return ranked[0]
    counts = {name: sum(_is_of_frame(word.text, name) for word in words) for name in ranked}
    return max(ranked, key=lambda name: counts[name])  # the first, and so the greatest, where even


def _is_of_frame(word: str, language: str) -> bool:
    frame = _frames().get(language, frozenset())
    before, apostrophe, _ = word.partition("'")
    return word in frame or (bool(apostrophe) and before + apostrophe in frame)


@cache
def _frames() -> dict[str, frozenset[str]]:
    folder = files("locales")
    return {
        language: frozenset(folder.joinpath(f"{language}/frame.txt").read_text(encoding="utf-8").split())
        for language in LANGUAGES
    }
