"""Which of the phrases that people use does a message hold? Word patterns, read from the locales.

A phrasebook is one file of the same name per language, `locales/<language>/phrases/<topic>.tsv`, read as one
because people mix. A line holds labels and, last, a pattern of folded words:

    word        that word              one|two     either
    start*      a word so beginning    word?       may be missing
    ...         up to three words between
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from dialogue.understanding.folding import fold
from dialogue.understanding.rows import LANGUAGES, read_rows
from dialogue.understanding.spelling import spellings

LONGEST_GAP = 3
_PREFIX_KEY = 2
_REMEMBERED = 20_000  # words


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a message: its labels, and the words `start` to `end` (excluded) that hold it."""

    labels: tuple[str, ...]
    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class _Element:
    words: frozenset[str]
    prefixes: tuple[str, ...]
    is_optional: bool = False
    is_gap: bool = False

    def fits(self, word: str) -> bool:
        return word in self.words or (bool(self.prefixes) and word.startswith(self.prefixes))


@dataclass(frozen=True, slots=True)
class _Pattern:
    labels: tuple[str, ...]
    elements: tuple[_Element, ...]
    needed: frozenset[str]  # words one of which a message must hold; none where any will do

    def end_of(self, words: Sequence[str], start: int) -> int | None:
        """Where the phrase ends whose first word, at `start`, fits; None when it does not go on."""
        is_optional = self.elements[0].is_optional
        return (
            _end(self.elements, 0, words, start) if is_optional else _end(self.elements, 1, words, start + 1)
        )


class Phrasebook:
    """Patterns, found by their first word."""

    def __init__(self, rows: Iterable[tuple[str, ...]]) -> None:
        self._by_word: dict[str, list[_Pattern]] = defaultdict(list)
        self._by_prefix: dict[str, list[_Pattern]] = defaultdict(list)
        self._begun: dict[str, tuple[_Pattern, ...]] = {}
        for *labels, written in rows:
            pattern = _pattern(tuple(labels), tuple(_element(one) for one in fold(written).split()))
            first = pattern.elements[0]
            for word in first.words:
                self._by_word[word].append(pattern)
            for key in {prefix[:_PREFIX_KEY] for prefix in first.prefixes}:
                self._by_prefix[key].append(pattern)

    def find(self, words: Sequence[str]) -> tuple[Found, ...]:
        """Every phrase found, in the order of the words; phrases may overlap."""
        return _found(self, tuple(words))

    def look_for(self, words: tuple[str, ...]) -> tuple[Found, ...]:
        """The same, looked for anew."""
        found: dict[Found, None] = {}
        said = set(words)
        for start, word in enumerate(words):
            begun = self._begun.get(word)
            for pattern in self._beginning_with(word) if begun is None else begun:
                if pattern.needed and pattern.needed.isdisjoint(said):
                    continue
                end = pattern.end_of(words, start)
                if end is not None:
                    found[Found(pattern.labels, start, end)] = None
        return tuple(found)

    def _beginning_with(self, word: str) -> tuple[_Pattern, ...]:
        """The patterns that this word may begin; remembered, since people use few words often."""
        if len(self._begun) >= _REMEMBERED:
            self._begun.clear()
        by_prefix = self._by_prefix.get(word[:_PREFIX_KEY], ())
        fitting = (one for one in by_prefix if word.startswith(one.elements[0].prefixes))
        self._begun[word] = begun = (*self._by_word.get(word, ()), *fitting)
        return begun

    def labels(self, words: Sequence[str]) -> set[str]:
        """The first labels of the phrases found."""
        return {one.labels[0] for one in self.find(words)}


@lru_cache(maxsize=512)
def _found(book: Phrasebook, words: tuple[str, ...]) -> tuple[Found, ...]:
    """One message is looked up in the same book by several readers."""
    return book.look_for(words)


@cache
def phrasebook(topic: str) -> Phrasebook:
    """The phrases of that topic in every language."""
    return Phrasebook(row for language in LANGUAGES for row in read_rows(language, topic))


def _element(written: str) -> _Element:
    if written == "...":
        return _Element(frozenset(), (), is_gap=True)
    is_optional = written.endswith("?")
    choices = written.rstrip("?").split("|")
    return _Element(  # a texting spelling in a phrase stands for the word meant, as it does in a message
        words=frozenset(spellings().get(one, one) for one in choices if not one.endswith("*")),
        prefixes=tuple(one[:-1] for one in choices if one.endswith("*")),
        is_optional=is_optional,
    )


def _pattern(labels: tuple[str, ...], elements: tuple[_Element, ...]) -> _Pattern:
    """The pattern, and the fewest words that stand for one of its elements but the first."""
    said = [one.words for one in elements[1:] if not (one.is_optional or one.is_gap or one.prefixes)]
    return _Pattern(labels, elements, min(said, key=len, default=frozenset()))


def _end(elements: tuple[_Element, ...], index: int, words: Sequence[str], position: int) -> int | None:
    while index < len(elements):
        element = elements[index]
        index += 1
        if element.is_gap:
            return _end_after_gap(elements, index, words, position)
        if position < len(words) and element.fits(words[position]):
            if element.is_optional and (with_it := _end(elements, index, words, position + 1)) is not None:
                return with_it
            if not element.is_optional:
                position += 1
        elif not element.is_optional:
            return None
    return position


def _end_after_gap(
    elements: tuple[_Element, ...], index: int, words: Sequence[str], position: int
) -> int | None:
    for skipped in range(LONGEST_GAP + 1):
        end = _end(elements, index, words, position + skipped)
        if end is not None:
            return end
    return None
