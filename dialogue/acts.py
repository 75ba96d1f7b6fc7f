"""What does a message do to the conversation itself: later, repeat, shorter, another one, go back?

The phrases stand in `locales/<language>/acts.tsv`: act, where it must stand (whole, start, within, or
beside a channel's name), phrase. "Whole" is the whole message, or, for what steers the talk, a clause of
it; words of courtesy around it ("filler" lines) do not count.
"""

import csv
import re
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
    HUMAN = "human"  # a person of ours, named
    YES = "yes"  # said beside thanks
    MOVE = "move"  # a visit, to another time
    RETURN = "return"  # the one who came shall come again


# Said in a clause beside others: "oh no, undo that please".
OF_A_CLAUSE = frozenset(
    {Act.LATER, Act.MORE, Act.LESS, Act.REPEAT, Act.UNDO, Act.RESUME, Act.IDENTITY, Act.SKIP}
)
FILLER = "filler"


Phrase = tuple[str, ...]


@cache
def _phrases() -> dict[str, dict[Phrase, set[Act]]]:
    """Per position, the acts of each phrase."""
    found: dict[str, dict[Phrase, set[Act]]] = {"whole": {}, "start": {}, "within": {}, "beside": {}}
    for row in _rows():
        if row["act"] != FILLER:
            found[row["where"]].setdefault(_folded(row["phrase"]), set()).add(Act(row["act"]))
    return found


@cache
def _fillers() -> frozenset[Phrase]:
    return frozenset(_folded(row["phrase"]) for row in _rows() if row["act"] == FILLER)


def _folded(text: str) -> Phrase:
    return tuple(word.folded for word in words(text))


def _rows() -> Iterator[dict[str, str]]:
    for file in sorted(LOCALES.glob("*/acts.tsv")):
        with file.open(encoding="utf-8", newline="") as written:
            yield from csv.DictReader(written, delimiter="\t", quoting=csv.QUOTE_NONE)


LONGEST = 60  # words looked at: acts are short
LONGEST_FILLER = 3  # words
LONGEST_STEERING = 24  # words of a message in which an act is looked for anywhere
_CLAUSES = re.compile(r"[.,;:!?…\n]+")


def acts_in(text: str) -> frozenset[Act]:
    """The acts that a message holds; a long message holds none but its hello."""
    spoken = _folded(text[:400])[:LONGEST]
    phrases = _phrases()
    found = set(phrases["whole"].get(spoken, ())) | set(phrases["whole"].get(_plain(spoken), ()))
    for clause in _CLAUSES.split(text[:400]):
        found |= phrases["whole"].get(_plain(_folded(clause)), set()) & OF_A_CLAUSE
    for length in range(1, 6):
        found |= phrases["start"].get(spoken[:length], set()) if len(spoken) >= length else set()
    found |= _acts_within(spoken, phrases["within"])
    if Act.CHANNEL in found:
        found |= _acts_within(spoken, phrases["beside"])
    return frozenset(found)


def _acts_within(spoken: Phrase, phrases: dict[Phrase, set[Act]]) -> set[Act]:
    if len(spoken) > LONGEST_STEERING:
        return set()
    spans = (spoken[start : start + length] for length in range(1, 6) for start in range(len(spoken)))
    return {act for span in spans for act in phrases.get(span, ())}


def _plain(spoken: Phrase) -> Phrase:
    """Without the words of courtesy at both ends."""
    rest = spoken
    while (shorter := _shortened(rest)) != rest:
        rest = shorter
    return rest


def _shortened(spoken: Phrase) -> Phrase:
    for length in range(min(LONGEST_FILLER, len(spoken)), 0, -1):
        if spoken[:length] in _fillers():
            return spoken[length:]
        if spoken[-length:] in _fillers():
            return spoken[:-length]
    return spoken
