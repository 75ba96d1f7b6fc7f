"""What stands in a message, word by word, as far as places are concerned?"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dialogue.understanding.folding import Word, is_picture, without_pictures, words

_STOPS = re.compile(r"[\s,;:.!?(]")
_ENDS = re.compile(r"[\s,;]")
_BREAK = re.compile(r"[.,;:!?\n\r()]")


@dataclass(frozen=True, slots=True)
class Message:
    """The words of a text; `breaks` holds the words that begin a clause, `spoken` their folded forms."""

    text: str
    words: tuple[Word, ...]
    spoken: list[str]
    breaks: frozenset[int]

    def slice(self, start: int, end: int) -> str:
        """The words from `start` up to `end` as they were written, with one space between two."""
        written = self.text[self.words[start].start : self.words[end - 1].end]
        return " ".join(without_pictures(written).split())

    def typed(self, start: int, end: int) -> str:
        """The same with every sign that touches the words, "{{7*7}}", "*Chez Ama*", but no emoji."""
        first, last = self.span(start, end)
        while first > 0 and not (_STOPS.match(self.text[first - 1]) or is_picture(self.text[first - 1])):
            first -= 1
        while last < len(self.text) and not (_ENDS.match(self.text[last]) or is_picture(self.text[last])):
            last += 1
        closing = "" if "(" in self.text[first:last] else ")"
        return " ".join(without_pictures(self.text[first:last]).split()).rstrip(f".:!?…{closing}")

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the words from `start` up to `end` stand."""
        return (self.words[start].start, self.words[end - 1].end)

    def clause_of(self, place: int) -> tuple[int, int]:
        """First word of the clause that holds this word, and the word after its last."""
        start = max((one for one in self.breaks if one <= place), default=0)
        end = min((one for one in self.breaks if one > place), default=len(self.words))
        return start, end

    def is_broken(self, start: int, end: int) -> bool:
        """Whether a clause begins between these words (after the first); a name may be cut by a line."""
        return any(
            place in self.breaks and self.text[self.words[place - 1].end : self.words[place].start].strip()
            for place in range(start + 1, end)
        )

    def is_new_clause(self, place: int) -> bool:
        """Whether a clause begins here; the point of "M. Fouda" begins none."""
        if place not in self.breaks or place == 0:
            return place in self.breaks
        between = self.text[self.words[place - 1].end : self.words[place].start].strip()
        return between != "." or len(self.spoken[place - 1]) > 3


def read_message(text: str) -> Message:
    """The words of a text and where its clauses begin."""
    found = words(text)
    breaks = frozenset(
        place
        for place in range(1, len(found))
        if _BREAK.search(text[found[place - 1].end : found[place].start])
        and not _is_initial(text, found, place)
    )
    return Message(text, found, [word.folded for word in found], breaks)


def _is_initial(text: str, found: tuple[Word, ...], place: int) -> bool:
    """Whether a point only shortens what stands before this word: "P.K. 12"."""
    before, here = found[place - 1], found[place]
    is_point = (
        text[before.end : here.start].strip() == "." and len(before.folded) == 1 and before.folded.isalpha()
    )
    follows = place > 1 and len(found[place - 2].folded) == 1
    return is_point and (len(here.folded) == 1 or (follows and here.folded.isdigit()))


def outside(length: int, taken: Iterable[tuple[int, int]]) -> list[int]:
    """The words that none of these ranges holds."""
    held = {place for start, end in taken for place in range(start, end)}
    return [place for place in range(length) if place not in held]
