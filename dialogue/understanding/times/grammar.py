"""How do words make a moment? Symbols are rewritten, rule by rule, until whole moments are left.

Each rule is a pattern over the letters of the symbols (`lexicon.ROLES`) and a function that makes a moment of
what it matched, or None to leave it. The letters that reduction adds: D day, C hour, K hours with a bound,
P part, Z repetition, Q from now, A as soon as possible, ! past, J nothing of use.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dialogue.understanding.times.moments import Moment
from dialogue.understanding.times.symbols import Symbol

Build = Callable[[Sequence[Symbol], date], Moment | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` over letters, the letter that replaces the match, and what it means."""

    pattern: re.Pattern[str]
    kind: str
    build: Build


def rule(pattern: str, kind: str, build: Build) -> Rule:
    """A rule from the text of its pattern."""
    return Rule(re.compile(pattern), kind, build)


def reduce(symbols: list[Symbol], rules: Sequence[Rule], now: datetime) -> list[Symbol]:
    """The symbols after all rules, each applied once from left to right."""
    today = now.date()
    letters = "".join(symbol.kind for symbol in symbols)
    for one in rules:
        if not one.pattern.search(letters):
            continue
        symbols = _apply(one, symbols, letters, today)
        letters = "".join(symbol.kind for symbol in symbols)
    return symbols


def _apply(one: Rule, symbols: list[Symbol], letters: str, today: date) -> list[Symbol]:
    written: list[Symbol] = []
    position = 0
    for found in one.pattern.finditer(letters):
        start, end = found.span()
        if start == end:
            continue
        matched = symbols[start:end]
        moment = one.build(matched, today)
        if moment is None:
            continue
        written.extend(symbols[position:start])
        written.append(Symbol(one.kind, "", matched[0].start, matched[-1].end, moment=moment))
        position = end
    written.extend(symbols[position:])
    return written


def of_kind(symbols: Sequence[Symbol], kinds: str) -> list[Symbol]:
    """Those symbols that have one of these letters."""
    return [symbol for symbol in symbols if symbol.kind in kinds]


def nothing(symbols: Sequence[Symbol], today: date) -> Moment:
    """Words that look like a moment and are none."""
    return Moment()
