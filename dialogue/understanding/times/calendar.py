"""Which dates do "next Thursday", "the end of the month" or "Easter" fall on?"""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

import holidays

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
UNITS = ("day", "week", "fortnight", "month", "quarter", "semester", "year")
_JUST_PAST = 31  # days
_MOVED_FROM_GOOD_FRIDAY = {"Easter": 2, "Easter Monday": 3}
_FIXED = {
    "Christmas Eve": (12, 24),
    "Boxing Day": (12, 26),
    "New Year's Eve": (12, 31),
    "Women's Day": (3, 8),
}


def next_weekday(today: date, weekday: int) -> date:
    """The next such day after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def weekday_next_week(today: date, weekday: int) -> date:
    """That day of the week that begins on the next Monday."""
    return next_weekday(today, 0) + timedelta(days=weekday)


def weekend(today: date) -> tuple[date, date]:
    """The coming Saturday and Sunday, or what is left of the one that has begun."""
    sunday = today + timedelta(days=6 - today.weekday())
    return max(today, sunday - timedelta(days=1)), sunday


def next_week(today: date) -> tuple[date, date]:
    """Monday to Sunday."""
    monday = next_weekday(today, 0)
    return monday, monday + timedelta(days=6)


def month(today: date, ahead: int = 0) -> tuple[date, date]:
    """First and last day of a month, so many months ahead."""
    index = today.year * 12 + today.month - 1 + ahead
    year, of_year = divmod(index, 12)
    return date(year, of_year + 1, 1), date(year, of_year + 1, monthrange(year, of_year + 1)[1])


def named_month(today: date, number: int) -> tuple[date, date]:
    """The month of that number that is not over yet."""
    return month(today, (number - today.month) % 12)


def ahead(today: date, number: int, unit: str) -> date:
    """So many days, weeks, months or years from today."""
    if unit in ("day", "week", "fortnight"):
        return today + timedelta(days=number * {"day": 1, "week": 7, "fortnight": 14}[unit])
    months = number * {"month": 1, "quarter": 3, "semester": 6, "year": 12}[unit]
    first, last = month(today, months)
    return first.replace(day=min(today.day, last.day))


def calendar_date(today: date, day: int, number: int, year: int | None = None) -> date | None:
    """A day of a month; without a year the next one, or the one just past (up to a month)."""
    if not 1 <= number <= 12:
        return None
    if year is not None:
        return _date(year + 2000 if year < 100 else year, number, day)
    this_year = _date(today.year, number, day)
    if this_year is None or this_year >= today - timedelta(days=_JUST_PAST):
        return this_year
    return _date(today.year + 1, number, day)


def day_of_month(today: date, day: int) -> date | None:
    """The next day of that number, today included."""
    for ahead_by in range(3):
        first, _ = month(today, ahead_by)
        found = _date(first.year, first.month, day)
        if found and found >= today:
            return found
    return None


def holiday(today: date, name: str) -> date | None:
    """The next such feast of Cameroon, today included; those of the moon are estimates."""
    for year in (today.year, today.year + 1):
        found = _feast(year, name)
        if found and found >= today:
            return found
    return None


def _feast(year: int, name: str) -> date | None:
    if name in _FIXED:
        return date(year, *_FIXED[name])
    feasts = _feasts(year)
    if name in _MOVED_FROM_GOOD_FRIDAY:
        friday = feasts.get("Good Friday")
        return friday + timedelta(days=_MOVED_FROM_GOOD_FRIDAY[name]) if friday else None
    return feasts.get(name)


def prepare(today: date) -> None:
    """Work out the feasts that may be named soon, before somebody waits for them."""
    for year in (today.year, today.year + 1):
        _feasts(year)


@lru_cache(maxsize=16)
def _feasts(year: int) -> dict[str, date]:
    feasts: dict[str, date] = {}
    for day, names in sorted(holidays.country_holidays("CM", years=year).items()):
        for name in names.split("; "):
            feasts.setdefault(name.removesuffix(" (estimated)"), day)
    return feasts


def _date(year: int, number: int, day: int) -> date | None:
    try:
        return date(year, number, day)
    except ValueError:
        return None
