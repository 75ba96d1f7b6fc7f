"""Which trade does a misspelt word name: "electrisien", "carpinter"?"""

from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from dialogue.language.labeller import weights
from dialogue.language.lexicon import senses
from dialogue.understanding.folding import fold
from dialogue.understanding.rows import LANGUAGES, read_rows

_SHORTEST = 6
_LONG = 8  # letters from which two may be wrong


@lru_cache(maxsize=4096)
def misspelt_trade(word: str) -> str | None:
    """The trade whose name is nearest; None for a name spelt right, an ordinary word, or one far from all."""
    if len(word) < _SHORTEST or not word.isalpha() or word in _names() or _is_a_word(word):
        return None
    allowed = 1 if len(word) < _LONG else 2
    near = [(OSA.distance(name, word), trade) for name, trade in _names().items() if name[0] == word[0]]
    distance, trade = min(near, default=(allowed + 1, ""))
    return trade if distance <= allowed else None


def names_a_trade(word: str) -> bool:
    """Whether the word is the name of a trade or of who does it: "plombier", and not "serrure"."""
    return word in _names()


@cache
def _names() -> dict[str, str]:
    return {fold(name): trade for language in LANGUAGES for trade, name in read_rows(language, "names")}


def _is_a_word(word: str) -> bool:
    return word in senses() or f"w={word}" in weights().states
