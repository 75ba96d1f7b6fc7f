"""How is a rule of repetition said?"""

from datetime import date, timedelta

from dialogue.rendering.catalogues import Phrasebook
from dialogue.rendering.dates import weekday_name
from dialogue.rendering.lists import all_of

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MONDAY = date(2024, 1, 1)
_WHICH = {"1": "first", "2": "second", "3": "third", "4": "fourth", "-1": "last"}
_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}


def recurrence_words(book: Phrasebook, rule: str) -> str:
    """A repetition, "chaque samedi" or "every 3 months", from an RFC 5545 rule."""
    fields = dict(
        part.split("=", 1) for part in rule.removeprefix("RRULE:").upper().split(";") if "=" in part
    )
    count = int(fields.get("INTERVAL", "1"))
    unit = _UNITS.get(fields.get("FREQ", ""), "week")
    if unit == "month" and count == 1 and "BYMONTHDAY" in fields:
        return book.phrase("recurrence/monthday.one").format_map({"day": fields["BYMONTHDAY"]})
    days = _days(book, fields.get("BYDAY", ""))
    which = _WHICH.get(fields.get("BYDAY", "")[:-2])
    if unit == "month" and days and which:
        return book.phrase(f"recurrence/of_month.{which}").format_map({"days": days})
    days = days if unit == "week" else ""
    key = f"recurrence/{'weekdays' if days else unit}.{'one' if count == 1 else 'many'}"
    return book.phrase(key).format_map({"count": count, "days": days})


def _days(book: Phrasebook, codes: str) -> str:
    names = [
        weekday_name(book, _MONDAY + timedelta(days=_WEEKDAYS.index(code[-2:])))
        for code in codes.split(",")
        if code[-2:] in _WEEKDAYS
    ]
    return all_of(book, names)
