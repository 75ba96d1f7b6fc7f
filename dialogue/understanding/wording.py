"""What words does a message hold, once texting spellings are written out?"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from dialogue.language.text import without_markup
from dialogue.understanding.folding import words
from dialogue.understanding.spelling import written_out

LONGEST = 2000
BREAK = re.compile(r"[,;:.!?\n]")  # ends a clause, in the gap before a word
_SENTENCE = re.compile(r"[.!?\n]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wording:
    """A message as words: spellings written out, and where each stands in the text.

    `gaps[i]` is what stands before word i, the last one what follows the last word: punctuation and emoji.
    """

    text: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    gaps: tuple[str, ...]

    def covered(self, spans: tuple[Span, ...]) -> frozenset[int]:
        """The words that lie in one of these spans of the text."""
        return frozenset(
            index
            for index, (start, end) in enumerate(self.spans)
            if any(start < last and first < end for first, last in spans)
        )


def word(text: str) -> Wording:
    """The words of the text, of which only the first two thousand characters are read."""
    return _word(text[:LONGEST])


@lru_cache(maxsize=64)
def _word(text: str) -> Wording:
    """One message is worded for several readers; markup holds no words: "{{ b.cancel() }} ok"."""
    text = without_markup(text)
    found = [(said, one.start, one.end) for one in words(text) for said in written_out(one.folded)]
    spans = tuple((start, end) for _, start, end in found)
    edges = (0, *(end for _, end in spans))
    starts = (*(start for start, _ in spans), len(text))
    gaps = tuple(text[before:after] for before, after in zip(edges, starts, strict=True))
    return Wording(text, tuple(said for said, _, _ in found), spans, gaps)


def opens_a_sentence(wording: Wording, places: Collection[int]) -> bool:
    """Whether the first of these words begins a sentence behind another one."""
    first = min(places, default=0)
    return first > 0 and _SENTENCE.search(wording.gaps[first]) is not None
