"""Which stretches do two days, or a bound and a day, give?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogue.understanding.times.days import single, whole
from dialogue.understanding.times.grammar import Rule, nothing, of_kind, rule
from dialogue.understanding.times.moments import Moment
from dialogue.understanding.times.symbols import Symbol
from dialogue.understanding.word_sets import words_of

_BY = words_of("by the day")


def _until_day(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Avant vendredi, d'ici lundi, by Friday."""
    moment = symbols[-1].moment
    if moment is None or moment.day is None or moment.day <= today or moment.has_hours:
        return None
    if symbols[0].kind == "@" and (symbols[0].text not in _BY or moment.part):
        return None
    if of_kind(symbols, "i@") and moment.day == today + timedelta(days=1):
        return moment
    last = moment.end_day or moment.day if of_kind(symbols, "iO@") else moment.day - timedelta(days=1)
    return whole((today, last), "before") if last > today else single(today)


def _after_day(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Après Noël, after Friday: the week that follows. Pas avant jeudi: from Thursday on."""
    moment = symbols[-1].moment
    if moment is None or moment.day is None or moment.end is not None:
        return None
    if moment.start is not None:  # "pas avant demain 10h"
        return replace(moment, bound="after")
    is_from = symbols[0].kind == "x" or symbols[0].text == "from"
    first = moment.day if is_from else (moment.end_day or moment.day) + timedelta(days=1)
    return whole((first, first + timedelta(days=6)), "after")


def _from_day_to_day(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """From Monday to Wednesday, entre lundi et mercredi; "samedi ou dimanche" when they touch."""
    first, last = (symbol.moment for symbol in of_kind(symbols, "D"))
    if not first or not last or not first.day or not last.day or first.has_hours or first.part:
        return None
    if last.has_hours or last.part:
        return None
    is_listed = symbols[0].kind == "d" and bool(of_kind(symbols, "&j"))  # "le mardi et le jeudi"
    has_ends = (symbols[0].kind in "bfd" and not is_listed) or of_kind(symbols, "oO=")
    if not has_ends and last.day != first.day + timedelta(days=1):
        return None
    until = last.end_day or last.day
    return whole((first.day, until if until > first.day else until + timedelta(days=7)))


def _either(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "Lundi ou mardi à 10h": the first, at the hour of both."""
    first, last = (symbol.moment for symbol in of_kind(symbols, "D"))
    is_bare = (
        first is not None and first.day is not None and not (first.has_hours or first.part or first.end_day)
    )
    if not is_bare or last is None or not (last.has_hours or last.part):
        return None
    return replace(last, day=first.day if first else None)


RULES: tuple[Rule, ...] = (
    rule(r"4(?:_?[dFa@])?D", "J", nothing),
    rule(r"DjD", "D", _either),
    rule(r"(?:b|f|d)?[d]*D(?:[oO=a]|[&j])[da]*D", "D", _from_day_to_day),
    rule(r"(?:>|x[Id]?<)[dFa]*D", "D", _after_day),
    rule(r"(?:<|i|O|@)[dFa]*D", "D", _until_day),
)
