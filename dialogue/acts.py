"""What does a message do to the conversation itself: later, repeat, shorter, another one, go back?

The phrases stand in `locales/<language>/acts.tsv`: act, where it must stand (whole, start, within, or
beside a channel's name), phrase.
"""

import csv
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

from dialogue.understanding.folding import words

LOCALES = Path(__file__).resolve().parents[1] / "locales"


class Act(StrEnum):
    """The closed list, the same in all languages."""

    GREET = "greet"
    LATER = "later"
    MORE = "more"
    LESS = "less"
    REPEAT = "repeat"
    SKIP = "skip"
    UNDO = "undo"
    OTHER = "other"
    IDENTITY = "identity"
    ABUSE = "abuse"
    RESUME = "resume"
    PLACE = "place"  # the slot to be changed, named alone
    TIME = "time"
    PERSON = "person"
    TRADE = "trade"
    ONLY = "only"  # of two services, just this one
    ALL = "all"
    DONE = "done"  # what a safety line asked for
    HAVE = "have"  # the neighbours have power, or water
    LACK = "lack"
    CHANNEL = "channel"  # WhatsApp or Telegram, named
    LINK = "link"  # both channels are one person
    UNLINK = "unlink"
    CODE = "code"  # the word itself


Phrase = tuple[str, ...]


@cache
def _phrases() -> dict[str, dict[Phrase, set[Act]]]:
    """Per position, the acts of each phrase."""
    found: dict[str, dict[Phrase, set[Act]]] = {"whole": {}, "start": {}, "within": {}, "beside": {}}
    for row in _rows():
        folded = tuple(word.folded for word in words(row["phrase"]))
        found[row["where"]].setdefault(folded, set()).add(Act(row["act"]))
    return found


def _rows() -> Iterator[dict[str, str]]:
    for file in sorted(LOCALES.glob("*/acts.tsv")):
        with file.open(encoding="utf-8", newline="") as written:
            yield from csv.DictReader(written, delimiter="\t", quoting=csv.QUOTE_NONE)


LONGEST = 60  # words looked at: acts are short


def acts_in(text: str) -> frozenset[Act]:
    """The acts that a message holds; a long message holds none but its hello."""
    spoken = tuple(word.folded for word in words(text[:400]))[:LONGEST]
    phrases = _phrases()
    found = set(phrases["whole"].get(spoken, ()))
    for length in range(1, 6):
        found |= phrases["start"].get(spoken[:length], set()) if len(spoken) >= length else set()
    found |= _acts_within(spoken, phrases["within"])
    if Act.CHANNEL in found:
        found |= _acts_within(spoken, phrases["beside"])
    return frozenset(found)


def _acts_within(spoken: Phrase, phrases: dict[Phrase, set[Act]]) -> set[Act]:
    if len(spoken) > 12:
        return set()
    spans = (spoken[start : start + length] for length in range(1, 6) for start in range(len(spoken)))
    return {act for span in spans for act in phrases.get(span, ())}
