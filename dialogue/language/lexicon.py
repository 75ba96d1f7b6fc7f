"""What does one word say about its language and tone? The hand-written lists of `locales/`."""

import csv
from collections import defaultdict
from functools import cache
from importlib.resources import files

from dialogue.language.text import without_accents

LANGUAGES = ("en", "fr", "pcm")
_SHARED = "lexicon_shared.tsv"


@cache
def senses() -> dict[str, tuple[str, ...]]:
    """Word or phrase to its senses, each "language:kind" ("pcm:marker", "fr:texting", "shared:name")."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for word, kind in _read(f"{language}/lexicon_language.tsv"):
            found[word].add(f"{language}:{kind}")
    for word, kind in _read(_SHARED):
        found[word].add(f"shared:{kind}")
        found[without_accents(word)].add(f"shared:{kind}")
    return {word: tuple(sorted(kinds)) for word, kinds in found.items()}


@cache
def entries(language: str, kind: str) -> frozenset[str]:
    """All words and phrases of one kind in one language."""
    return frozenset(word for word, kinds in senses().items() if f"{language}:{kind}" in kinds)


@cache
def contractions() -> dict[str, str]:
    """English negations without their apostrophe that Pidgin does not write: "wont" to "won't"."""
    rows = _rows("en/lexicon_language.tsv")
    return {word: note for word, _, note in rows if note == f"{word[:-1]}'t"}


@cache
def by_ear() -> frozenset[str]:
    """English words as Pidgin speakers spell them: "dat ting"."""
    return frozenset(files("locales").joinpath("pcm/by_ear.txt").read_text(encoding="utf-8").split())


@cache
def longest_phrase() -> int:
    """How many words the longest entry has."""
    return max(len(word.split()) for word in senses())


def is_neutral(word: str) -> bool:
    """Whether the word is a name or an everyday loan, which never makes a mix."""
    kinds = senses().get(word, ())
    return "shared:name" in kinds or "shared:loan" in kinds


def is_plain(word: str) -> bool:
    """Whether English and Pidgin write the word alike ("yes", "tomorrow"), so that it tells neither."""
    return "shared:plain" in senses().get(word, ())


def _read(path: str) -> list[tuple[str, str]]:
    return [(word, kind) for word, kind, _ in _rows(path)]


def _rows(path: str) -> list[tuple[str, str, str]]:
    lines = files("locales").joinpath(path).read_text(encoding="utf-8").splitlines()
    rows = csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE)
    return [(row[0], row[1], row[2] if len(row) > 2 else "") for row in rows]
