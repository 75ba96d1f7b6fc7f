"""What do people write when they book, in our own words? The phrases of `training/language/phrases/`.

A line of `fr.txt` is French; in `mixed.txt` every span names its language: `[en my] [fr robinet]`.
`<place>`, `<day>`, `<name>` are filled with words of that language.
"""

import random
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from training.language.corpora import LANGUAGES

FOLDER = Path(__file__).parent / "phrases"
_SLOT = re.compile(r"<(place|day|name)>")
_SPAN = re.compile(r"\[(en|fr|pcm) ([^\]]*)\]|([^\[]+)")

Span = tuple[str, str]  # language, text


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of a phrase file: its spans in order, slots not yet filled."""

    spans: tuple[Span, ...]
    variety: str | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the line mixes, sorted."""
        return tuple(sorted({language for language, text in self.spans if re.search(r"[^\W\d_]", text)}))


def read_phrases() -> list[Phrase]:
    """All phrases: one file per language, one for mixes, one for Camfranglais (whose grammar is French)."""
    phrases = [Phrase(((language, line),)) for language in ("en", "fr", "pcm") for line in _lines(language)]
    phrases += [Phrase(tuple(_spans(line))) for line in _lines("mixed")]
    return phrases + [Phrase((("fr", line),), "camfranglais") for line in _lines("camfranglais")]


def filled(phrase: Phrase, chance: random.Random) -> list[Span]:
    """The phrase's spans with every slot filled by words of the span's language."""
    return [(language, _fill(language, text, chance)) for language, text in phrase.spans]


def _fill(language: str, text: str, chance: random.Random) -> str:
    return _SLOT.sub(lambda match: chance.choice(slot_values()[match.group(1), language]), text)


@cache
def slot_values() -> dict[tuple[str, str], list[str]]:
    """What may stand in a slot of a language."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for slot, language, value in table("slots"):
        for name in LANGUAGES if language == "*" else (language,):
            found[slot, name].append(value)
    return found


def table(name: str) -> list[list[str]]:
    """Rows of a tab-separated file beside the phrases; a line that begins with # explains."""
    rows = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [row.split("\t") for row in rows if row.strip() and not row.startswith("#")]


def _spans(line: str) -> list[Span]:
    spans: list[Span] = []
    for match in _SPAN.finditer(line):
        language, text, bare = match.groups()
        if language:
            spans.append((language, text))
        elif bare.strip():
            spans.append((spans[-1][0] if spans else "fr", bare.strip()))
    return spans


def _lines(name: str) -> list[str]:
    rows = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [row.strip() for row in rows if row.strip()]
