"""How do two spellings of one word become the same? Text without accents or case, and the way back."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_APOSTROPHES = frozenset("’‘ʼʹ`´′")
_LETTERS = {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o"} | dict.fromkeys(_APOSTROPHES, "'")
_PICTURES = frozenset(("So", "Sk"))  # symbols, tones of skin
_SIGNS = frozenset("ℹ‼⁉↔⤴⤵◽◾〰")  # emoji that Unicode counts among letters and punctuation
_DROPPED_CATEGORIES = frozenset(("Mn", "Me", "Cf", "Cs", "Cn", "Co"))  # marks, joiners, lone surrogates
_WORD = re.compile(r"[^\W_]+")
_SPACES = re.compile(r"\s+")
_SEQUENCE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")  # colours a terminal: "\x1b[31m"


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters and digits, folded, with its place in the original text: `text[start:end]`."""

    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; character i of it comes from character `offsets[i]` of the original."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the original."""
        if start >= end:
            return (0, 0)
        return (self.offsets[start], self.offsets[end - 1] + 1)


def without_sequences(text: str) -> str:
    """The text, as long as before, with blanks for control sequences: "\\x1b[31mplombier" is "plombier"."""
    return _SEQUENCE.sub(lambda found: " " * len(found.group()), text) if "\x1b" in text else text


def is_picture(character: str) -> bool:
    """Whether it is an emoji or a part of one, and no sign that belongs to a word."""
    return _is_sign(character) or character == "\ufe0f" or unicodedata.category(character) == "Cf"


def without_pictures(text: str) -> str:
    """The text with a blank for each emoji: "derrière ‼️ la poste"."""
    if text.isascii():
        return text
    return "".join(" " if _is_sign(one) else "" if is_picture(one) else one for one in text)


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """The text in lower case without accents; apostrophes are ', œ is oe, white space stays as it is.

    An emoji is a blank, also one that is made of letters: "office ℹ️" has no word "i". Lone surrogates, NUL
    and other control characters, and invisible joiners are dropped.
    """
    if _is_plain_ascii(text):
        return text.lower()
    return "".join(_fold_character(one) for one in without_sequences(text))


@lru_cache(maxsize=64)
def fold_with_offsets(text: str) -> Folded:
    """The same as `fold`, with the way back from each character to the original."""
    if _is_plain_ascii(text):
        return Folded(text.lower(), tuple(range(len(text))))
    folded: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(without_sequences(text)):
        for one in _fold_character(character):
            folded.append(one)
            offsets.append(offset)
    return Folded("".join(folded), tuple(offsets))


def spaced_once(folded: Folded) -> Folded:
    """The same with one blank, or line break, for several: "10   am" is "10 am"."""
    parts = list(_SPACES.finditer(folded.text))
    if not parts:
        return folded
    text, offsets, end = [], [], 0
    for part in parts:
        text += [folded.text[end : part.start()], "\n" if "\n" in part.group() else " "]
        offsets += [*folded.offsets[end : part.start()], folded.offsets[part.start()]]
        end = part.end()
    return Folded("".join((*text, folded.text[end:])), (*offsets, *folded.offsets[end:]))


@lru_cache(maxsize=64)
def words(text: str) -> tuple[Word, ...]:
    """The words in order. Hyphens and apostrophes separate: "j'ai" is two words, "16h" is one."""
    folded = fold_with_offsets(text)
    return tuple(
        Word(found.group(), *folded.span(found.start(), found.end())) for found in _WORD.finditer(folded.text)
    )


def _is_plain_ascii(text: str) -> bool:
    return text.isascii() and text.isprintable() and "`" not in text


@lru_cache(maxsize=8192)
def _fold_character(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    if _is_sign(character):
        return " "
    lowered = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).lower())
    return "".join(_LETTERS.get(one, one) for one in lowered if not _is_dropped(one))


def _is_sign(character: str) -> bool:
    is_sign = not character.isascii() and unicodedata.category(character) in _PICTURES
    return character in _SIGNS or (is_sign and character not in _APOSTROPHES)


def _is_dropped(character: str) -> bool:
    category = unicodedata.category(character)
    return category in _DROPPED_CATEGORIES or (category == "Cc" and not character.isspace())
