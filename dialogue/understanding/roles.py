"""Which places, times and troubles of a long message belong to the request, and which only to its story?

"My uncle travelled to Kumbo last month, now all sockets are dead, I am at Ntarinkon, come on Friday". Learned
from messages in which each is marked (`training/roles`): a linear model reads the words around a mention, in
which the other mentions stand as <place>, <time>, <trade>. Short messages tell no story and are left alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path

from dialogue.understanding import places, times, trades
from dialogue.understanding.linear import LinearModel, read_model
from dialogue.understanding.places import PlaceIndex
from dialogue.understanding.wording import BREAK, Span, Wording, word

MODEL = Path(__file__).parent / "model" / "roles.json"
WANTED, TOLD = "wanted", "told"
FEWEST_WORDS = 16  # of a message that may tell a story
STORY = 0.2  # a message tells one where the chance that a mention is wanted is no greater
LONG = 30  # words: more than two requests have
_FAR_LESS = 0.4  # of the chance of the likeliest, in a long message
_LEFT, _NEAR, _RIGHT = 6, 3, 5  # words read before a mention, those close to it, and after it
_EARLIEST, _LATEST = "<start>", "<end>"
_FIFTHS = 5
_LENGTHS = (16, 21, 27, 35, 50)  # words: the longer a message, the more of it is story
_DIGITS = re.compile(r"\d+")


class Kind(StrEnum):
    """What is mentioned."""

    PLACE = "place"
    TIME = "time"
    TRADE = "trade"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words `start` to `end` (excluded) of a message name a place, a time, or a trade or its trouble."""

    kind: Kind
    start: int
    end: int


Told = Mapping[Kind, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class _Trust:
    """Chances of a mention: `least` for any to count, `enough` to count, or `nearly` the best one's."""

    least: float
    nearly: float
    enough: float


# Chosen with letters, the held-out stories and messages looked at before in view (decision 17).
_TRUST = {
    Kind.PLACE: _Trust(0.15, 0.8, 0.6),
    Kind.TIME: _Trust(0.2, 0.8, 0.6),
    Kind.TRADE: _Trust(0.0, 0.75, 0.65),
}


def read_roles(text: str, now: datetime, index: PlaceIndex | None = None) -> Told:
    """Where in the text stand the places, times and trades that are only told of, by kind."""
    wording = word(text)
    if len(wording.words) < FEWEST_WORDS:
        return {}
    found: dict[Kind, tuple[Span, ...]] = {}
    for one in told_of(wording, mentions_in(text, now, index)):
        span = wording.spans[one.start][0], wording.spans[one.end - 1][1]
        found[one.kind] = (*found.get(one.kind, ()), span)
    return found


def told_of(wording: Wording, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions that belong to the story alone; none where nothing surely does, as in two requests.

    The likeliest of its kind is believed, unless hardly anything speaks for it, and what is nearly as likely.
    """
    by_kind = {
        kind: {
            one: model().probabilities(features(wording, mentions, one))[WANTED]
            for one in mentions
            if one.kind is kind
        }
        for kind in Kind
    }
    least = _FAR_LESS if len(wording.words) >= LONG else 0.0
    if not any(_tells(list(chances.values()), least) for chances in by_kind.values()):
        return
    for kind, chances in by_kind.items():
        best, trust = max(chances.values(), default=0.0), _TRUST[kind]
        needed = min(trust.enough, best * trust.nearly) if best >= trust.least else 1.0
        yield from (one for one, chance in chances.items() if chance < needed)


def _tells(chances: Sequence[float], least: float) -> bool:
    """Whether a mention is surely told: hardly wanted, or less so than this share of the best of its kind."""
    return bool(chances) and min(chances) <= max(STORY, least * max(chances))


def mentions_in(text: str, now: datetime, index: PlaceIndex | None = None) -> list[Mention]:
    """Everything that the text mentions, in order; what is the name of a place is no time and no trade."""
    wording = word(text)
    named = places.mentioned(text, index)
    without = "".join(" " if _lies_in(at, named) else one for at, one in enumerate(text))
    found = {
        Kind.PLACE: [_words_of(wording, one) for one in named],
        Kind.TIME: [_words_of(wording, one) for one in times.mentioned(without, now)],
        Kind.TRADE: trades.mentioned(wording),
    }
    taken: set[int] = set()
    mentions = []
    for kind, ranges in found.items():
        for one in ranges:
            if one and taken.isdisjoint(one):
                taken.update(one)
                mentions.append(Mention(kind, one.start, one.stop))
    return sorted(mentions, key=lambda one: one.start)


def _lies_in(at: int, spans: Iterable[Span]) -> bool:
    return any(start <= at < end for start, end in spans)


def _words_of(wording: Wording, span: Span) -> range:
    covered = wording.covered((span,))
    return range(min(covered), max(covered) + 1) if covered else range(0)


def features(wording: Wording, mentions: Sequence[Mention], one: Mention) -> set[str]:
    """What stands around a mention, as names for the model."""
    before, after = _around(wording, mentions, one)
    left = [*before, _EARLIEST, _EARLIEST, _EARLIEST]
    right = [*after, _LATEST, _LATEST]
    alike = [other for other in mentions if other.kind is one.kind]
    place = alike.index(one)
    found = {
        f"before {left[0]}",
        f"before {left[1]} {left[0]}",
        f"before {left[2]} {left[1]} {left[0]}",
        f"after {right[0]}",
        f"after {right[0]} {right[1]}",
        f"place {min(place, 2)} of {min(len(alike), 3)}",
        f"fifth {_FIFTHS * one.start // len(wording.words)}",
        f"begins {_begins(wording, one.start)}",
        f"length {sum(len(wording.words) >= length for length in _LENGTHS)}",
    }
    found |= {f"left {said}" for said in before[:_LEFT]} | {f"near {said}" for said in before[:_NEAR]}
    found |= {f"right {said}" for said in after[:_RIGHT]}
    found |= {f"left here {said}" for said in _until_break(wording, one.start, before[:_LEFT])}
    if one.kind is not Kind.PLACE:
        inside = [_plain(said) for said in wording.words[one.start : one.end]]
        found |= {f"is {said}" for said in inside} | {f"all {' '.join(inside)}"}
    if place == len(alike) - 1:
        found.add("last")
    return {f"{one.kind} {feature}" for feature in found}


def _around(wording: Wording, mentions: Sequence[Mention], one: Mention) -> tuple[list[str], list[str]]:
    """The words before it, the nearest first, and those behind it; other mentions as one word each."""
    hidden = {at: other for other in mentions if other is not one for at in range(other.start, other.end)}

    def said(order: Iterable[int]) -> list[str]:
        found: list[str] = []
        last = None
        for at in order:
            other = hidden.get(at)
            if other is None:
                found.append(_plain(wording.words[at]))
            elif other is not last:
                found.append(f"<{other.kind}>")
            last = other
        return found

    return said(range(one.start - 1, -1, -1)), said(range(one.end, len(wording.words)))


def _until_break(wording: Wording, start: int, before: Sequence[str]) -> Sequence[str]:
    """Of the words before it those of its own clause."""
    own = next((length for length in range(start) if _begins(wording, start - length)), len(before))
    return before[:own]


def _begins(wording: Wording, at: int) -> bool:
    return at == 0 or BREAK.search(wording.gaps[at]) is not None


def _plain(said: str) -> str:
    return _DIGITS.sub("0", said)


@cache
def model() -> LinearModel:
    """The trained weights, read once."""
    return read_model(MODEL)
