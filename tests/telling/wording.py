"""Which short words do stories use for trades, places, days, people of ours and consent?"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.simulator.world import Fixtures, PlaceEntry
from dialogue.understanding.folding import words
from dialogue.understanding.places import PlaceIndex
from preferences.gazetteer import PlaceKind
from preferences.patterns import WEEKDAYS
from preferences.trades import Trade
from tests.telling.form import one_of
from tests.telling.story import Unreadable

TRADES = {
    "plumber": Trade.PLUMBING, "electrician": Trade.ELECTRICAL, "ac": Trade.AC_FRIDGE,
    "fridge": Trade.AC_FRIDGE, "cleaner": Trade.CLEANING, "carpenter": Trade.CARPENTRY,
    "mason": Trade.MASONRY, "painter": Trade.PAINTING, "gardener": Trade.GARDENING, "mover": Trade.MOVING,
    "tv": Trade.TV_ANTENNA, "roofer": Trade.ROOFING, "pest control": Trade.PEST_CONTROL,
    "welder": Trade.WELDING, **{trade.value: trade for trade in Trade},
}  # fmt: skip
PARTS = {
    "matin": "morning", "midi": "noon", "après-midi": "afternoon", "soir": "evening", "nuit": "night",
    **{part: part for part in ("morning", "noon", "afternoon", "evening", "night")},
}  # fmt: skip
FRENCH_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
DAYS = {**dict(zip(FRENCH_DAYS, WEEKDAYS, strict=True)), **{day: day for day in WEEKDAYS}}
CONSENTS: dict[str, dict[str, bool]] = {
    "none": {"personalization": False, "reminders": False},
    "habits": {"personalization": True, "reminders": False},
    "reminders": {"personalization": False, "reminders": True},
    "habits, reminders": {"personalization": True, "reminders": True},
    "not asked": {},
}
NOW = "now"  # as soon as possible


@dataclass(frozen=True, slots=True)
class Visit:
    """A booking in words: "plumber, Akwa, 2026-03-11 10:00, Blaise, 5 stars"."""

    trade: str
    place: str
    day: str
    hour: str | None = None  # a clock or a part of day
    provider: str | None = None
    stars: int | None = None


def folded(text: str) -> str:
    """Small letters without accents, with plain spaces and apostrophes."""
    bare = "".join(
        one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one)
    )
    return re.sub(r"\s+", " ", bare.replace("’", "'")).strip()


def trade(line: int, word: str) -> str:
    """The code of a trade."""
    return TRADES[one_of(line, word.lower(), TRADES, "trade")].value


def visit(line: int, written: str) -> Visit:
    """A booking in words; raises Unreadable."""
    parts = [part.strip() for part in written.split(",")]
    stars = None
    if match := re.fullmatch(r"([1-5]) stars?", parts[-1]):
        stars = int(match[1])
        parts.pop()
    if not 3 <= len(parts) <= 4:
        raise Unreadable(line, "A visit is written as: plumber, Akwa, 2026-03-11 10:00, Blaise")
    day, hour = day_and_hour(line, parts[2])
    return Visit(trade(line, parts[0]), parts[1], day, hour, parts[3] if len(parts) > 3 else None, stars)


def day_and_hour(line: int, written: str) -> tuple[str, str | None]:
    """ "2026-03-11", "2026-03-11 10:00", "2026-03-11 morning", or "now"."""
    if written == NOW:
        return NOW, None
    day, _, hour = written.partition(" ")
    is_hour = not hour or hour in PARTS or re.fullmatch(r"\d\d:\d\d", hour)
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", day) or not is_hour:
        raise Unreadable(
            line, f"“{written}” is no time. Write 2026-03-11, 2026-03-11 10:00, 2026-03-11 morning or now."
        )
    return day, PARTS.get(hour, hour) or None


def provider_id(line: int, name: str, fixtures: Fixtures) -> str:
    """The id of the one provider with this name, or part of it."""
    found = [one.id for one in fixtures.providers if folded(name) in folded(one.name)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Unreadable(line, f"Several providers are called “{name}”: write the whole name.")
    one_of(line, name, {one.name for one in fixtures.providers}, "provider of the stories' world")
    return ""


def place(line: int, written: str) -> PlaceEntry:
    """A quarter with its town: "Akwa", or "Mokolo (Yaoundé)" when several towns have it."""
    name, _, town = written.partition("(")
    name, town = name.strip(), town.rstrip(") ")
    index = PlaceIndex.default()
    known = index.named([word.folded for word in words(name)])
    if any(one.kind is PlaceKind.TOWN for one in known) and not town:
        return PlaceEntry(city=known[0].city)
    towns: Sequence[str] = [town] if town else sorted({one.city for one in known})
    if not town and len(towns) > 1 and (usual := index.usual_town(name)):
        towns = [usual]
    if len(towns) != 1:
        raise Unreadable(line, f"In which town is {name}? Write it as “{name} (Douala)”.")
    return PlaceEntry(city=towns[0], area=known[0].name if known else name)


def slot(line: int, written: str) -> str:
    """A usual time such as "samedi matin"."""
    day, _, part = written.lower().partition(" ")
    return f"{DAYS[one_of(line, day, DAYS, 'weekday')]}-{PARTS[one_of(line, part, PARTS, 'part of day')]}"
