"""Which world does a new house begin with? Providers, prices, and some people with a history."""

from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from bot.simulator.world import Fixtures, PersonEntry, World

FILE = Path(__file__).with_name("demo.yaml")
ZONE = ZoneInfo("Africa/Douala")
SUNDAY = 6  # nobody works


def operators() -> Fixtures:
    """What the demo world's operators have set: providers, hours, prices and schedules."""
    return Fixtures.model_validate(yaml.safe_load(FILE.read_text(encoding="utf-8")))


def world(now: datetime) -> World:
    """The demo world, its past counted from now."""
    written = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    people = [_person(entry, now) for entry in written["people"]]
    return World(fixtures=operators(), people=people)


def _person(entry: dict[str, object], now: datetime) -> PersonEntry:
    setup = {name: value for name, value in entry.items() if name not in ("channel", "address")}
    for past in ("history", "bookings"):
        visits = setup.get(past)
        if isinstance(visits, list):
            setup[past] = [_visit(visit, now) for visit in visits]
    setup["user"] = "known"
    return PersonEntry.model_validate(
        {"channel": entry["channel"], "address": entry["address"], "setup": setup}
    )


def _visit(visit: dict[str, object], now: datetime) -> dict[str, object]:
    day = now.astimezone(ZONE).date() - timedelta(days=int(str(visit["days_ago"])))
    if day.weekday() == SUNDAY:
        day -= timedelta(days=1)
    moment = datetime.combine(day, time.fromisoformat(str(visit["at"])), ZONE)
    return {**visit, "when": moment}
