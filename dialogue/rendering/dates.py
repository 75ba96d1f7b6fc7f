"""How is a day said?"""

from datetime import date, timedelta
from functools import lru_cache

from babel.dates import format_date

from dialogue.rendering.catalogues import Phrasebook
from dialogue.rendering.locale import LOCALE


@lru_cache(maxsize=4096)
def _named(day: date, pattern: str, locale: str) -> str:
    return str(format_date(day, pattern, locale=locale))


def weekday_name(book: Phrasebook, day: date) -> str:
    """The day of the week: "jeudi", "Thursday"."""
    return _named(day, "EEEE", LOCALE[book.language])


def weekday_range(book: Phrasebook, first: date, last: date) -> str:
    """The days of a week from one to another: "lundi", "Monday to Friday"."""
    if first == last:
        return weekday_name(book, first)
    names = {"first": weekday_name(book, first), "last": weekday_name(book, last)}
    return book.phrase("date/weekdays").format_map(names)


def month_name(book: Phrasebook, day: date) -> str:
    """The month: "mars", "March"."""
    return _named(day, "MMMM", LOCALE[book.language])


def short_date(book: Phrasebook, day: date, today: date | None = None) -> str:
    """Day and month, "12 mars", with the year when it is not the year of `today`."""
    words = book.phrase("date/short").format_map(_pieces(book, day))
    if today is None or today.year == day.year:
        return words
    return book.phrase("date/with_year").format_map({"date": words, "year": day.year})


def full_date(book: Phrasebook, day: date, today: date | None = None) -> str:
    """The whole date, "jeudi 12 mars"; "demain, jeudi 12 mars" when `today` is the day before."""
    words = book.phrase("date/full").format_map(_pieces(book, day))
    if today is None:
        return words
    near = {today: "date/today", today + timedelta(days=1): "date/tomorrow"}.get(day)
    return book.phrase(near).format_map({"day": words}) if near else words


def caption_date(book: Phrasebook, day: date) -> str:
    """The date as short as a button needs it: "jeu. 12 mars", "Thu 12 Mar"."""
    locale = LOCALE[book.language]
    return book.phrase("date/caption").format_map(
        {"weekday": _named(day, "EEE", locale), "number": day.day, "month": _named(day, "MMM", locale)}
    )


def date_range(book: Phrasebook, first: date, last: date) -> str:
    """Several days: "samedi 20 et dimanche 21 juin" for two days in a row, "du 20 au 25 juin" for more."""
    is_pair = last - first == timedelta(days=1)
    whole = "date/full" if is_pair else "date/short"
    start = f"{whole}_no_month" if (first.year, first.month) == (last.year, last.month) else whole
    return book.phrase("date/pair" if is_pair else "date/range").format_map(
        {
            "first": book.phrase(start).format_map(_pieces(book, first)),
            "last": book.phrase(whole).format_map(_pieces(book, last)),
        }
    )


def _pieces(book: Phrasebook, day: date) -> dict[str, str]:
    return {
        "weekday": weekday_name(book, day),
        "number": book.phrase("date/first") if day.day == 1 else str(day.day),
        "month": month_name(book, day),
    }
