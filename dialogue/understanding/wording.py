"""What words does a message hold, once texting spellings are written out?"""

import re
from dataclasses import dataclass
from functools import cache

from dialogue.understanding.folding import fold, words
from dialogue.understanding.phrasebook import LANGUAGES, read_rows

LONGEST = 2000
_STRETCHED = re.compile(r"([a-z])\1{2,}")

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
    text = text[:LONGEST]
    found = words(text)
    spans = tuple((one.start, one.end) for one in found)
    edges = (0, *(end for _, end in spans))
    starts = (*(start for start, _ in spans), len(text))
    gaps = tuple(text[before:after] for before, after in zip(edges, starts, strict=True))
    return Wording(text, tuple(_written_out(one.folded) for one in found), spans, gaps)


@cache
def spellings() -> dict[str, str]:
    """Texting spellings and the words meant, of all languages; only those that mean one thing."""
    rows = [row for language in LANGUAGES for row in read_rows(language, "spelling")]
    return {fold(written): fold(meant) for written, meant in rows}


def _written_out(written: str) -> str:
    squeezed = _STRETCHED.sub(r"\1", written)
    return spellings().get(squeezed, squeezed)
