"""Until or from which day, where a month, its end or a bare number says so?"""

from collections.abc import Sequence
from datetime import date, timedelta

from dialogue.understanding.times import calendar
from dialogue.understanding.times.days import month_range, single, unit_range, whole
from dialogue.understanding.times.grammar import Rule, of_kind, rule
from dialogue.understanding.times.moments import Moment
from dialogue.understanding.times.symbols import Symbol


def _until_numbered(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "Avant le 15", "à partir du 15": a date, where "avant 15" is an hour."""
    day = calendar.day_of_month(today, symbols[1].number)
    if day is None or not symbols[0].text.endswith((" le", " du")):
        return None
    if symbols[0].kind == "f":
        return single(day)
    return whole((today, day - timedelta(days=1)), "before") if day > today else None


def _before_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Before December: until the last day of November."""
    first, _ = calendar.named_month(today, symbols[-1].number)
    last = first - timedelta(days=1)
    return whole((today, last), "before") if last > today else None


def _after_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Pas avant avril: from its first day on; after April: the week that follows."""
    first, last = calendar.named_month(today, symbols[-1].number)
    if symbols[0].kind != "x" and symbols[0].text != "from":
        return whole((last + timedelta(days=1), last + timedelta(days=7)), "after")
    return whole((first, last), "after") if first > today else None


def _before_the_end(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Avant la fin du mois, before the end of the week: until its last day."""
    months = of_kind(symbols, "M")
    end = month_range(symbols, today) if months else unit_range(symbols, today)
    last = end.end_day if end is not None else None
    return whole((today, last), "before") if last and last > today else None


RULES: tuple[Rule, ...] = (
    rule(r"[<f]N(?![_uMhcCN%])", "D", _until_numbered),
    rule(r"(?:>|x<)d*M(?!d*[N1])", "D", _after_month),
    rule(r"<d*M(?!d*[N1])", "D", _before_month),
    rule(r"<d*(?:e[di]*[tn]?(?:M|un?)|ue)", "D", _before_the_end),
)
