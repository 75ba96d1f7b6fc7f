"""Which day is named by two words: "jeudi 12 mars", "Saturday the 28", "tomorrow 9"?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogue.understanding.times.moments import Moment, join
from dialogue.understanding.times.symbols import Symbol

_WEEKS_AHEAD = 27  # after which no weekday and number is meant
_LEAST_OF_A_DATE = 6  # letters of "11 mars"


def with_date(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Jeudi 12 mars: the date counts."""
    first, second = (symbol.moment for symbol in symbols if symbol.moment)
    if first is None or second is None or first.part or first.has_hours or first.end_day:
        return None
    is_same = second.day and first.day and second.day.weekday() == first.day.weekday()
    is_plain = second.end_day is None and not (second.has_hours or second.part)
    is_plain = is_plain and not second.is_ahead  # "pas demain, après-demain" names two days
    is_date = is_plain and symbols[-1].end - symbols[-1].start >= _LEAST_OF_A_DATE
    return second if is_same or is_date else None  # "vendredi 11 mars": the date counts


def with_its_date(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Behind a no: "pas jeudi 12 mars"; of "pas jeudi vendredi" the second is wanted."""
    first, second = symbols[0].moment, symbols[-1].moment
    is_same = first is not None and second is not None and first.day == second.day
    return with_date(symbols, today) if is_same else None


def with_number(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Saturday the 28: of the next days of that number, the one on that weekday."""
    first, number = symbols[0].moment, symbols[-1].number
    if first is None or first.day is None or first.has_hours or first.part or first.end_day:
        return None
    ahead = (first.day + timedelta(weeks=week) for week in range(_WEEKS_AHEAD))
    return next((replace(first, day=one) for one in ahead if one.day == number), None)


def and_hour(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Tomorrow 9."""
    day, number = symbols[0].moment, symbols[1].number
    if day is None or day.has_hours or day.end_day or not 7 <= number <= 19:
        return None
    return join(day, Moment(start=number * 60))
