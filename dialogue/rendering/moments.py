"""How is a moment said: a day, an hour, a part of day, a range, a bound, a repetition?"""

from dialogue.rendering.catalogues import Phrasebook
from dialogue.rendering.clock import clock_words
from dialogue.rendering.dates import date_range, full_date, short_date
from dialogue.rendering.recurrences import recurrence_words
from dialogue.reply import When


def when_words(book: Phrasebook, when: When) -> str:
    """A moment: "demain, jeudi 12 mars à 14 h"; an empty string when nothing is known of the moment."""
    if when.asap:
        return book.phrase("when/asap")
    day, hour = _day(book, when), _hour(book, when)
    if not day or not hour:
        return day or hour
    is_exact = when.start is not None and when.end is None and when.bound is None
    return book.phrase("when/day_clock" if is_exact else "when/day_part").format_map(
        {"day": day, "hour": hour}
    )


def _day(book: Phrasebook, when: When) -> str:
    if when.rrule:
        rule = recurrence_words(book, when.rrule)
        if when.day is None:
            return rule
        return book.phrase("when/recurring_from").format_map(
            {"rule": rule, "date": short_date(book, when.day)}
        )
    if when.day is None:
        return ""
    if when.end_day is not None and when.end_day > when.day:
        return date_range(book, when.day, when.end_day)
    return full_date(book, when.day, when.today)


def _hour(book: Phrasebook, when: When) -> str:
    start = clock_words(book, when.start) if when.start else ""
    end = clock_words(book, when.end) if when.end else ""
    if start and end and when.bound not in ("after", "before"):
        return book.phrase("when/between").format_map({"start": start, "end": end})
    if (end or start) and (when.bound == "before" or not start):
        return book.phrase("when/before").format_map({"clock": end or start})
    if start and when.bound == "after":
        return book.phrase("when/after").format_map({"clock": start})
    if start:
        return book.phrase("when/at").format_map({"clock": start})
    return book.phrase(f"part/{when.part}") if when.part else ""
