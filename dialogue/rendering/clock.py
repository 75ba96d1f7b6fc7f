"""How is an hour said?"""

from datetime import time

from dialogue.rendering.catalogues import Phrasebook

# From which hour each half of the day is named; Pidgin says "2 o'clock for afternoon".
_HALVES = ((21, "night"), (17, "evening"), (12, "afternoon"), (5, "morning"), (0, "early"))


def clock_words(book: Phrasebook, moment: time) -> str:
    """An hour: "14 h 30", "2:30 p.m.", "2:30 for afternoon"."""
    if (moment.hour, moment.minute) == (12, 0):
        return book.phrase("clock/noon")
    half = next(name for start, name in _HALVES if moment.hour >= start)
    return book.phrase("clock/minutes" if moment.minute else "clock/hour").format_map(
        {
            "hour": moment.hour,
            "twelve": moment.hour % 12 or 12,
            "minute": f"{moment.minute:02}",
            "half": book.phrase(f"clock/half.{half}"),
        }
    )


def opening_words(book: Phrasebook, hours: str) -> str:
    """Opening hours: "de 7 h 30 à 18 h 30", from "07:30-18:30"."""
    start, end = (time.fromisoformat(part.strip()) for part in hours.split("-"))
    return book.phrase("clock/opening").format_map(
        {"start": clock_words(book, start), "end": clock_words(book, end)}
    )
