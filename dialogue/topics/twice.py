"""Are two visits of one trade asked for: "un électricien à Deido samedi à 10h et à Akwa lundi à 9h"?"""

import re
from collections.abc import Iterator

from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.trades import find_trades, trades_named
from dialogue.understanding.word_sets import any_of, finder, words_of
from dialogue.understanding.wording import word

_JOINT = re.compile(rf"[,;+\n]|\b(?:{any_of('and', 'then')})\b", re.IGNORECASE)
_ANOTHER = finder("another visit")
_BESIDE = words_of("beside another visit", "fillers", "courtesy", "kin")
LONGEST = 30  # words: more is a story


def parted(turn: Turn) -> tuple[Turn, Turn] | None:
    """The message as two requests of one trade, None where it is one.

    The second says nothing but another place and another day, or names the trade or "another" beside one.
    """
    read = turn.understanding
    if len(read.categories) != 1 or not turn.says(Intent.REQUEST_SERVICE) or len(turn.text.split()) > LONGEST:
        return None
    for first, second in _halves(turn.text):
        if not _is_bare(turn, second):
            continue
        one, other = turn.part(first), turn.part(second)
        if one.understanding.category == read.category and _is_another(one, other):
            return one, other
    return None


def _halves(text: str) -> Iterator[tuple[str, str]]:
    for joint in _JOINT.finditer(text):
        first, second = text[: joint.start()].strip(), text[joint.end() :].strip()
        if first and second:
            yield first, second


def _is_bare(turn: Turn, text: str) -> bool:
    """Whether no more than places, times, a trade and for whom is told."""
    evidence = evidence_of(text, turn.now)
    told = evidence.place_words | evidence.time_words | evidence.trades.words.keys()
    named = {at for found in _ANOTHER.finditer(fold(text)) for at in _words_of(evidence.wording.spans, found)}
    said = enumerate(evidence.wording.words)
    return bool(told) and all(at in told or at in named or one in _BESIDE for at, one in said)


def _words_of(spans: tuple[tuple[int, int], ...], found: re.Match[str]) -> Iterator[int]:
    return (at for at, (start, end) in enumerate(spans) if start < found.end() and found.start() < end)


def _is_another(first: Turn, other: Turn) -> bool:
    """Whether it is elsewhere or another day: said with "another", of the trade again, or as both at once."""
    places = _area(first), _area(other)
    days = _day(first), _day(other)
    is_elsewhere, is_other_day = places[1] not in (None, places[0]), days[1] not in (None, days[0])
    if _ANOTHER.search(fold(other.text)) is not None:
        return is_elsewhere or is_other_day
    is_named_twice = bool(trades_named(other.text)) and find_trades(word(first.text)).weight == "name"
    is_elsewhere, is_other_day = is_elsewhere and places[0] is not None, is_other_day and days[0] is not None
    return (is_elsewhere or is_other_day) if is_named_twice else (is_elsewhere and is_other_day)


def _area(part: Turn) -> str | None:
    return part.understanding.place.area if part.understanding.place else None


def _day(part: Turn) -> str | None:
    return part.understanding.time.date if part.understanding.time else None
