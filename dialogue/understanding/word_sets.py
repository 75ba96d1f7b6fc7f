"""Which words refuse, join, point back, stand before a place ...? Named sets, read from the locales.

`locales/<language>/words.tsv`, and `locales/words_shared.tsv` for what all write alike, hold a set's name
and, last, words of it: "one|other", "de?" for one that may be missing, "remplac*" for every word so
beginning, "how much" for a phrase. The lines of a set add up, those of all languages together because people
mix.
"""

import re
from collections import defaultdict
from functools import cache
from itertools import product

from dialogue.understanding.folding import fold
from dialogue.understanding.rows import LANGUAGES, LOCALES, lines_of

FILES = (LOCALES / "words_shared.tsv", *(LOCALES / language / "words.tsv" for language in LANGUAGES))
_BETWEEN = r"[\s'’-]+"  # what may stand between the words of a phrase


@cache
def word_sets() -> dict[str, list[tuple[str, ...]]]:
    """The lines of each set without its name: a value, where it has one, and words."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for path in FILES:
        for name, *rest in lines_of(path):
            found[name].append(tuple(rest))
    return dict(found)


def words_of(*names: str) -> frozenset[str]:
    """The words of these sets, folded, a space between those of a phrase; no beginnings of words."""
    return frozenset(one for one in _all_of(*names) if not one.endswith("*"))


def beginnings_of(*names: str) -> tuple[str, ...]:
    """How words of these sets begin."""
    return tuple(one[:-1] for one in _all_of(*names) if one.endswith("*"))


def values_of(name: str) -> dict[str, str]:
    """What each word of a set stands for: "2" for "deux"."""
    return {one: value for value, written in word_sets()[name] for one in _spelled_out(written)}


def any_of(*names: str) -> str:
    """A regular expression for any word, beginning or phrase of these sets, the longest first."""
    ordered = sorted(set(_all_of(*names)), key=lambda one: (-len(one), one))
    return "|".join(_BETWEEN.join(map(re.escape, one.split())).replace(r"\*", r"\w*") for one in ordered)


def finder(*names: str) -> re.Pattern[str]:
    """Finds whole words and phrases of these sets in a folded text."""
    return re.compile(rf"\b(?:{any_of(*names)})\b")


def _all_of(*names: str) -> list[str]:
    return [one for name in names for *_, written in word_sets()[name] for one in _spelled_out(written)]


def _spelled_out(written: str) -> list[str]:
    """Everything that a line stands for: "budget est? de?" for four."""
    words = fold(written).split()
    choices = [[*one.rstrip("?").split("|"), *([""] if one.endswith("?") else [])] for one in words]
    return [" ".join(filter(None, chosen)) for chosen in product(*choices)]
