"""What of a message is read? The text, made safe and plain, and its words.

Everything that judges language works on these words, when training and when serving alike, so that the
two never drift apart.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeGuard

LONGEST_MESSAGE = 65_536  # characters, more than any channel carries: what is longer is no message
LONGEST_READ = 1_000  # characters: what comes after changes no verdict
LONGEST_WORD = 24

_UNREADABLE = re.compile("[\ud800-\udfff\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufe0f]")
_LINK = re.compile(r"(?:https?://|www\.)\S+|<url>|<user>|<num>|\S+@\S+\.\S+|(?<!\w)@\w+")
# What machines write among themselves: templates, tags, and a turn of a chat with all that is in it.
_MARKUP = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\$\{.*?\}|<%.*?%>"
    r"|<(script|style|system|assistant|tool|instructions?)\b[^<>]*>.*?</\1\s*>|</?[a-z][^<>]*>"
    r"|<\|[^|<>]*\|>(?:.*<\|[^|<>]*\|>|[^\n]*)|\[INST\].*?(?:\[/INST\]|$)|<<SYS>>.*?<</SYS>>",
    re.IGNORECASE | re.DOTALL,
)
_OPENS_MARKUP = ("{", "<", "[")
_LETTER = re.compile(r"\w")
_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_NUMBER = re.compile(r"^\d+(?:[-']\d+)*$")
_CLOCK = re.compile(r"^\d{1,2}h(?:\d{2})?$")
_QUANTITY = re.compile(r"^\d+(?:k|f|fcfa|frs?|cfa|cv|kg|l|m|m2|g|x|am|pm)$")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‑": "-", "–": " ", "—": " "})


@dataclass(frozen=True, slots=True)
class Word:
    """One word in lower case; `follows_pause` when punctuation or a line break stands before it."""

    text: str
    follows_pause: bool = False
    is_number: bool = False


def is_message(text: object) -> TypeGuard[str]:
    """Whether it is text, and no longer than what a person can send."""
    return isinstance(text, str) and len(text) <= LONGEST_MESSAGE


def readable(text: object) -> str:
    """The text with nothing in it that breaks a reader, cut at LONGEST_READ; "" for what is no message."""
    return _readable(text) if is_message(text) else ""


@lru_cache(maxsize=256)
def _readable(text: str) -> str:
    plain = _UNREADABLE.sub(" ", text[: 2 * LONGEST_READ])
    return unicodedata.normalize("NFC", plain)[:LONGEST_READ].translate(_APOSTROPHES)


def without_markup(text: str) -> str:
    """The text with no letter in its templates and chat markup, as long as before: "{{ b.cancel() }} ok"."""
    if not any(sign in text for sign in _OPENS_MARKUP):
        return text
    return _MARKUP.sub(lambda found: _LETTER.sub(" ", found.group()), text)


def words_of(text: object) -> tuple[Word, ...]:
    """The words of a message in order; links, handles and addresses are left out."""
    return _words(readable(text))


@lru_cache(maxsize=512)
def _words(plain: str) -> tuple[Word, ...]:
    lowered = _REPEATED.sub(r"\1\1", _LINK.sub(" ", without_markup(plain.lower())))
    words: list[Word] = []
    end = 0
    for match in _WORD.finditer(lowered):
        between = lowered[end : match.start()]
        word = match.group()[:LONGEST_WORD]
        words.append(Word(word, bool(between.strip()) or "\n" in between, is_number(word)))
        end = match.end()
    return tuple(words)


def is_number(word: str) -> bool:
    """Whether the word counts or measures and so belongs to no language ("14", "15k", "6-7")."""
    return bool(_NUMBER.match(word) or _QUANTITY.match(word) or _CLOCK.match(word))


def is_clock(word: str) -> bool:
    """Whether the word is an hour in the French manner ("16h", "16h30")."""
    return bool(_CLOCK.match(word))


@lru_cache(maxsize=256)
def without_accents(text: str) -> str:
    """The text as people type it in a hurry: "gâté" is "gate"."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("æ", "ae"))
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def sentence_for_model(words: tuple[Word, ...]) -> str:
    """The words as the whole-message model was trained to see them: no digits, no punctuation."""
    return " ".join(word.text for word in words if not word.is_number)
