"""What does the word labeller practise on? Lines in one language, and mixes made from them.

Real mixes are few, so most are made: two sentences joined, a piece of one put into another, a noun swapped
for its translation, the spelling of chat applied. Everything is drawn from a seeded source.
"""

import random
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from dialogue.language.text import Word, words_of
from training.language.corpora import LANGUAGES, Line, Tagged
from training.language.phrases import Phrase, Span, filled
from training.language.spelling import in_a_hurry, swap_noun

Sample = tuple[list[Word], list[str]]
JOINTS = (" ", " ", " ", ", ", ". ", "... ", " - ", "! ", "\n")


def sample_of(spans: Sequence[Span], joint: str = " ") -> Sample:
    """Words with their language, from spans of text."""
    words: list[Word] = []
    labels: list[str] = []
    for number, (language, text) in enumerate(spans):
        found = words_of((joint if number else "") + text)
        if number and found and not joint.strip() and joint != "\n":
            found = (Word(found[0].text, False, found[0].is_number), *found[1:])
        words += found
        labels += [language] * len(found)
    return words, labels


def from_lines(lines: Sequence[Line], chance: random.Random) -> Iterator[Sample]:
    """Each line as it stands, and often once more as it would be typed in a hurry."""
    for line in lines:
        yield sample_of([(line.language, line.text)])
        if chance.random() < 0.25:
            yield sample_of([(line.language, in_a_hurry(line.language, line.text, chance))])


def joined(lines: Sequence[Line], count: int, chance: random.Random) -> Iterator[Sample]:
    """Two or three whole or broken-off sentences of different languages, one after the other."""
    shelves = _by_language(lines)
    for _ in range(count):
        languages = chance.sample(LANGUAGES, 3 if chance.random() < 0.06 else 2)
        spans = [(language, _piece(chance.choice(shelves[language]), chance)) for language in languages]
        yield sample_of([s for s in spans if s[1]], chance.choice(JOINTS))


def inserted(lines: Sequence[Line], count: int, chance: random.Random) -> Iterator[Sample]:
    """A few words of one language somewhere in a sentence of another."""
    shelves = _by_language(lines)
    for _ in range(count):
        host, guest = chance.sample(LANGUAGES, 2)
        around = chance.choice(shelves[host]).split()[:24]
        start = chance.randrange(len(around) + 1)
        source = chance.choice(shelves[guest]).split()
        length = chance.randint(2, 6)
        at = chance.randrange(max(1, len(source) - length + 1))
        yield sample_of(
            [
                (language, " ".join(text))
                for language, text in (
                    (host, around[:start]),
                    (guest, source[at : at + length]),
                    (host, around[start:]),
                )
                if text
            ]
        )


def from_tagged(sentences: Sequence[Tagged], times: int) -> Iterator[Sample]:
    """Real mixed sentences as they were written down, repeated because they are few."""
    for sentence in sentences:
        words = list(words_of(sentence.text))
        labels = _aligned([word.text for word in words], sentence.words)
        for _ in range(times):
            yield words, labels


def from_phrases(phrases: Sequence[Phrase], times: int, chance: random.Random) -> Iterator[Sample]:
    """Booking talk: each phrase with several fillings and spellings, alone and one after another."""
    for phrase in phrases:
        for _ in range(times):
            spans = [(lang, in_a_hurry(lang, text, chance, 0.4)) for lang, text in filled(phrase, chance)]
            yield sample_of(spans)
    single = [phrase for phrase in phrases if len(phrase.spans) == 1]
    for _ in range(len(single) * times // 2):
        first, second = chance.sample(single, 2)
        spans = filled(first, chance) + filled(second, chance)
        yield sample_of(spans, chance.choice(JOINTS))
    for _ in range(len(single) * times // 2):
        swapped = swap_noun(filled(chance.choice(single), chance), chance)
        if len(swapped) > 1:
            yield sample_of(swapped)


def _aligned(texts: Sequence[str], tagged: Sequence[tuple[str, str]]) -> list[str]:
    """A language per word of the text; what was not tagged, as it was broken off, goes with the last word."""
    tokens = [word.lower() for word, _ in tagged]
    labels: list[str | None] = [None] * len(texts)
    for block in SequenceMatcher(None, texts, tokens, autojunk=False).get_matching_blocks():
        for offset in range(block.size):
            labels[block.a + offset] = tagged[block.b + offset][1]
    found = []
    last = next((label for label in labels if label), "pcm")
    for text, label in zip(texts, labels, strict=True):
        if label is None:  # "don't" is tagged as "do" and "n't"
            label = next((tag for word, tag in tagged if text.startswith(word.lower()) and "'" in text), None)
        last = label or last
        found.append(last)
    return found


def _piece(text: str, chance: random.Random) -> str:
    words = text.split()
    if chance.random() < 0.7 or len(words) < 4:
        return re.sub(r"[.!?]+$", "", text[:200]) if chance.random() < 0.5 else text[:200]
    length = chance.randint(3, len(words))
    start = 0 if chance.random() < 0.6 else chance.randrange(len(words) - length + 1)
    return re.sub(r"[\s,.;!?]+$", "", " ".join(words[start : start + length]))


def _by_language(lines: Sequence[Line]) -> dict[str, list[str]]:
    return {name: [line.text for line in lines if line.language == name] for name in LANGUAGES}
