"""What stands in a message, word by word, as far as moments are concerned?"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from dialogue.understanding.folding import Folded
from dialogue.understanding.times.lexicon import Phrase, load_lexicon, long_names
from dialogue.understanding.times.moments import Moment
from dialogue.understanding.word_sets import any_of

# "At 1530" is an hour, "do am for 1500" a price.
_TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d{1,2}-\d{1,2}(?!\d))
  | (?P<full>\d{1,2}\s*(?P<sign>[/.-])\s*\d{1,2}\s*(?P=sign)\s*(?:\d{4}|\d{2})(?![\d.-]))
  | (?P<dotted>\d{1,2}\s*\.\s*[0-5]\d\s*[ap]\.?\s*m(?![a-z0-9])\.?)
  | (?P<dots>(?<=\ble\s)\d{1,2}\.(?:0[1-9]|1[0-2])(?![\d.,]))
  | (?P<point>(?:[01]?\d|2[0-3])\.(?:00|15|30|45)(?![\d.,]|\s*(?:k|f|frs?|fcfa|francs?|mille?)\b))
  | (?P<watch>(?:(?<=\bat\s)|(?<=\ba\s)|(?<=\bvers\s)|(?<=\bfor\s)(?!(?:1\d|2[0-3])[05]0(?!\s?h)))
            (?:[01]\d|2[0-3])[0-5]\d(?=\s?h(?:rs|ours)?\b|\W|$))
  | (?P<junk>\+?\d(?:[\s.-]{0,3}\d){6,} | \d{1,3}(?:[\s.,]\d{3})+(?!\d) | \d{1,2}h?\s*/\s*(?:7|24)j?(?![\d/])
            | \d+[.,]\d+(?!\d|h) | \d+\s*%)
  | (?P<meridiem>\d{1,2}(?:\s*[:h]\s*[0-5]\d)?\s*[ap]\.?\s*m(?![a-z0-9])\.?)
  | (?P<clock>\d{1,2}\s*(?:h|heures?)(?![a-z])(?:\s*[0-5]\d(?!\d))? | \d{1,2}\s*:\s*[0-5]\d(?!\d))
  | (?P<slash>\d{1,2}\s*/\s*\d{1,2}(?!\d|\s*(?:h(?![a-z])|[ap]m\b)))
  | (?P<ordinal>\d{1,2}(?:st|nd|rd|th|er)(?![a-z0-9]))
  | (?P<word>[^\W_]*[^\W\d_][^\W_]*)
  | (?P<number>\d+)
  | (?P<at>@(?=\s*\d))
  | (?P<dash>[-–—](?=\s*\d) | /(?=\s*\d{1,2}\s*(?:h(?![a-z])|[ap]m\b)))
  | (?P<comma>,)
  | (?P<stop>[.!?;:\n\r()]+ | [+&](?!\d))
    """,
    re.VERBOSE,
)
# "The 3rd time" counts, and names no day of the month.
_COUNTED = re.compile(rf"\s*(?:{any_of('behind a count')})\b")
# "Morning, my AC ...": a greeting, not when.
_HELLO = re.compile(rf"[\W_]*(?:{any_of('hello by the hour')})\s*[,!.]\s*(?=\S)")
_LONGEST_SHORT_FORM = 4
_MAY_BE_SHORTENED = "0WM"
_DAYS_IN_HOURS = (24, 48, 72)
_NUMBER_AND_WORD = re.compile(r"(\d{1,2})([a-z]+)")
_LETTERS = {"dash": "=", "comma": ",", "at": "@", "stop": ";", "junk": "J"}
_LETTERS |= dict.fromkeys(("slash", "iso", "full", "dots"), "/")


@dataclass(frozen=True, slots=True)
class Symbol:
    """A word, number or sign and its role; after reduction, a moment. `start`, `end`: in folded text."""

    kind: str
    text: str
    start: int
    end: int
    number: int = 0
    moment: Moment | None = None


def read_symbols(folded: Folded) -> list[Symbol]:
    """The message as symbols, phrases of the lexicon joined."""
    tokens: list[Symbol] = []
    hello = _HELLO.match(folded.text)
    for found in _TOKEN.finditer(folded.text, hello.end() if hello else 0):
        if found.lastgroup == "dash" and not (tokens and tokens[-1].kind in "NC"):
            continue
        if found.lastgroup == "ordinal" and _COUNTED.match(folded.text, found.end()):
            continue
        if found.lastgroup == "stop" and tokens and _is_shortened(tokens[-1], found):
            tokens[-1] = _shortened(tokens[-1])
            continue
        tokens.extend(_tokens(str(found.lastgroup), found.group(), found.start()))
    return _join_phrases(tokens)


def _is_shortened(word: Symbol, stop: re.Match[str]) -> bool:
    """Whether the point belongs to a short form and ends no sentence: "vend. soir", "12 janv. à 9h"."""
    if stop.group() != "." or word.end != stop.start() or len(word.text) > _LONGEST_SHORT_FORM:
        return False
    return any(
        len(one.words) == 1 and one.role in _MAY_BE_SHORTENED
        for text in (word.text, f"{word.text}.")
        for one in load_lexicon().get(text, ())
    )


def _shortened(word: Symbol) -> Symbol:
    """With its point where only that makes it a day: "vend.", which else is somebody who sells."""
    dotted = f"{word.text}."
    return replace(word, text=dotted, end=word.end + 1) if dotted in load_lexicon() else word


def _tokens(group: str, text: str, start: int) -> list[Symbol]:
    end = start + len(text)
    if group in _LETTERS:
        return [Symbol(_LETTERS[group], text, start, end)]
    if group in ("dotted", "meridiem", "clock", "point", "watch"):
        return _clock(group, text, start, end)
    if group == "ordinal":
        return [Symbol("1", text, start, end, int(text[:-2]))]
    if group == "number":
        return [_number(text, start, end)]
    split = _NUMBER_AND_WORD.fullmatch(text)
    if split and (text,) not in _single_words() and _may_follow_a_number(split[2]):
        middle = start + len(split[1])
        return [_number(split[1], start, middle), Symbol("_", split[2], middle, end)]
    return [Symbol("_", text, start, end)]


def _number(text: str, start: int, end: int) -> Symbol:
    if len(text) == 4 and text.startswith("20"):
        return Symbol("y", text, start, end, int(text))
    return Symbol("N" if len(text) <= 2 else "J", text, start, end, int(text) if len(text) <= 2 else 0)


def _clock(group: str, text: str, start: int, end: int) -> list[Symbol]:
    numbers = [int(number) for number in re.findall(r"\d\d?" if group == "watch" else r"\d+", text)]
    is_meridiem = group in ("dotted", "meridiem")
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if hour in _DAYS_IN_HOURS and len(numbers) == 1:  # "sous 48h"
        middle = start + 2
        return [Symbol("N", text[:2], start, middle, hour), Symbol("h", text[2:], middle, end)]
    if hour > 24 or (is_meridiem and not 1 <= hour <= 12):
        return [Symbol("J", text, start, end)]
    if is_meridiem:
        is_afternoon = "p" in text
        hour = hour % 12 + (12 if is_afternoon else 0)
        return [Symbol("C", "exact", start, end, hour * 60 + minute)]
    is_exact = hour > 12 or group == "watch" or (":" in text and text.startswith("0"))
    return [Symbol("C", "exact" if is_exact else "hours", start, end, hour % 24 * 60 + minute)]


def _join_phrases(tokens: list[Symbol]) -> list[Symbol]:
    lexicon = load_lexicon()
    joined: list[Symbol] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        phrase = _phrase_at(tokens, position, lexicon.get(token.text, ())) or _mended(token)
        if phrase is None:
            joined.append(replace(token, kind="a") if token.text == "a" else token)
            position += 1
            continue
        last = tokens[position + len(phrase.words) - 1]
        joined.append(_symbol(phrase, token.start, last.end, token.text))
        position += len(phrase.words)
    return joined


def _phrase_at(tokens: list[Symbol], position: int, phrases: tuple[Phrase, ...]) -> Phrase | None:
    if not phrases or tokens[position].kind not in "_NJ":
        return None
    longest = max(len(phrase.words) for phrase in phrases)
    following = tuple(token.text for token in tokens[position : position + longest])
    return next((phrase for phrase in phrases if following[: len(phrase.words)] == phrase.words), None)


def _mended(token: Symbol) -> Phrase | None:
    return _mend(token.text) if token.kind == "_" and len(token.text) >= 6 else None


@lru_cache(maxsize=4096)
def _mend(word: str) -> Phrase | None:
    for name, phrase in long_names().items():
        if name[0] == word[0] and OSA.distance(name, word, score_cutoff=1) <= 1:
            return phrase
    return None


def _symbol(phrase: Phrase, start: int, end: int, text: str) -> Symbol:
    words = " ".join(phrase.words) if len(phrase.words) > 1 else text
    if phrase.role == "C":
        return Symbol("C", "exact", start, end, int(phrase.value))
    is_number = phrase.value.lstrip("-").isdigit()
    value = phrase.value if phrase.value and not is_number else words
    return Symbol(phrase.role, value, start, end, int(phrase.value) if is_number else 0)


@lru_cache(maxsize=1)
def _single_words() -> frozenset[tuple[str, ...]]:
    return frozenset(phrase.words for phrases in load_lexicon().values() for phrase in phrases)


def _may_follow_a_number(word: str) -> bool:
    return any(phrase.words == (word,) and phrase.role in "uhMcps" for phrase in load_lexicon().get(word, ()))
