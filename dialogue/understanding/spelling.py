"""Which words are meant by a texting spelling ("jveu", "suprimer", "lotre"), listed or by its sound?"""

import re
from collections import defaultdict
from functools import cache, lru_cache

from dialogue.language.labeller import weights
from dialogue.language.lexicon import senses
from dialogue.understanding.folding import fold
from dialogue.understanding.rows import LANGUAGES, LOCALES, lines_of, read_rows

SHORTEST = 5  # letters of a word that is mended by its sound
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_ELIDED = re.compile(r"(qu|[djlmn])(?=[aeiouy])")
# How a French ear writes it: one letter for each sound. English loses its doubled letters.
_SOUNDS = (
    (re.compile(r"(.)\1"), r"\1"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"qu?|ck|c(?=[aoulr]|$)"), "k"),
    (re.compile(r"eau|au"), "o"),
    (re.compile(r"z"), "s"),
)


@cache
def spellings() -> dict[str, str]:
    """Texting spellings and the words meant, of all languages; only those that mean one thing."""
    rows = [row for language in LANGUAGES for row in read_rows(language, "spelling")]
    return {fold(written): fold(meant) for written, meant in rows}


@lru_cache(maxsize=4096)
def written_out(folded: str) -> tuple[str, ...]:
    """The words that a folded spelling stands for, itself when it is right or unknown."""
    squeezed = _STRETCHED.sub(r"\1", folded)
    listed = spellings().get(squeezed)
    if listed is not None:
        return tuple(listed.split())
    return _by_sound(squeezed) or (squeezed,)


def _by_sound(written: str) -> tuple[str, ...] | None:
    if len(written) < SHORTEST or not written.isalpha() or _is_known(written):
        return None
    meant = _meant(written)
    if meant is not None:
        return (meant,)
    elided = _ELIDED.match(written)
    if elided is None:
        return None
    rest = written[elided.end() :]
    meant = rest if rest in _vocabulary().words and len(rest) >= SHORTEST else _heard_as(rest)
    return None if meant is None else (elided[1], meant)


def _meant(written: str) -> str | None:
    """The one word that sounds like this, or the beginning of words that it sounds like."""
    heard, stems = sound(written), _vocabulary().stems
    begun = (stems[heard[:length]] for length in range(len(heard), 0, -1) if heard[:length] in stems)
    return _heard_as(written) or max(begun, key=len, default=None)


def _heard_as(written: str) -> str | None:
    found = _vocabulary().by_sound.get(sound(written), set())
    return next(iter(found)) if len(found) == 1 else None


def sound(written: str) -> str:
    """How a word sounds, roughly, to somebody who writes French by ear."""
    for pattern, heard in _SOUNDS:
        written = pattern.sub(heard, written)
    return written


def _is_known(written: str) -> bool:
    words = _vocabulary()
    if written in words.words or written.startswith(words.prefixes):
        return True
    return written in senses() or f"w={written}" in weights().states


class _Vocabulary:
    """The words that phrases are made of, and the beginnings of words."""

    def __init__(self) -> None:
        files = sorted(LOCALES.glob("*/phrases/*.tsv")) + sorted(LOCALES.glob("*/acts.tsv"))
        rows = [row for path in files if path.stem != "spelling" for row in lines_of(path)]
        parts = [part.rstrip("?") for row in rows for part in fold(row[-1]).split()]
        written = {one for part in parts for one in part.split("|")}
        self.words = {one for one in written if one.isalpha()} - set(spellings())
        self.prefixes = tuple({one[:-1] for one in written if one.endswith("*") and len(one) > SHORTEST})
        self.by_sound: dict[str, set[str]] = defaultdict(set)
        for word in self.words:
            if len(word) >= SHORTEST:
                self.by_sound[sound(word)].add(word)
        longest_last = sorted(self.prefixes, key=lambda one: (len(one), one))
        self.stems = {heard: one for one in longest_last if len(heard := sound(one)) >= SHORTEST - 1}


@cache
def _vocabulary() -> _Vocabulary:
    return _Vocabulary()
