"""When does a yearly season come? Cron as operators write it, in local time.

Five fields: minute, hour, day of the month, month, weekday. "0 9 10 2 *" is 10 February at 09:00. Weekdays
count as cron counts them (0 and 7 are Sunday); the library that calculates here counts from Monday, so they
reach it by name.
"""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

FIELDS = ("minute", "hour", "day", "month", "day_of_week")
DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
A_LEAP_YEAR = datetime(2024, 1, 1, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)
_WEEKDAYS = re.compile(r"(?P<first>\*|[0-7]|[a-z]{3})(?:-(?P<last>[0-7]|[a-z]{3}))?(?:/(?P<step>[1-7]))?")


def check_season(cron: str) -> None:
    """Raise ValueError, saying what is wrong, unless this cron names days and one time of day."""
    fields = cron.split()
    if len(fields) != len(FIELDS):
        raise ValueError(
            f'"{cron}" is no season: give minute, hour, day, month and weekday, '
            'such as "0 9 10 2 *" for 10 February at 09:00'
        )
    if not (fields[0].isdecimal() and fields[1].isdecimal()):
        raise ValueError(f'"{cron}" is no season: give one minute and one hour, such as "0 9 10 2 *"')
    if fields[2] != "*" and fields[4] != "*":
        raise ValueError(f'"{cron}" names both a day of the month and a weekday: leave one of them as *')
    try:
        trigger = _trigger(cron, ZoneInfo("UTC"))
    except ValueError as malformed:
        raise ValueError(f'"{cron}" is no season: {malformed}') from malformed
    if trigger.get_next_fire_time(None, A_LEAP_YEAR) is None:
        raise ValueError(f'"{cron}" is no season: that day never comes')


def next_season(cron: str, moment: datetime, zone: ZoneInfo) -> datetime:
    """The first time after a moment, in UTC. An hour that the clock repeats counts once."""
    trigger = _trigger(cron, zone)
    found: datetime = trigger.get_next_fire_time(None, moment + INSTANT)
    while found.fold:
        found = trigger.get_next_fire_time(None, found.astimezone(UTC) + INSTANT)
    return found.astimezone(UTC)


@lru_cache(256)
def _trigger(cron: str, zone: ZoneInfo) -> CronTrigger:
    values = dict(zip(FIELDS, cron.lower().split(), strict=True))
    return CronTrigger(**{**values, "day_of_week": _weekdays(values["day_of_week"])}, timezone=zone)


def _weekdays(field: str) -> str:
    """The weekdays of a cron field by their names."""
    if field == "*":
        return field
    return ",".join(DAYS[day] for day in sorted({day for part in field.split(",") for day in _days(part)}))


def _days(part: str) -> list[int]:
    matched = _WEEKDAYS.fullmatch(part)
    if matched is None:
        raise ValueError(f'"{part}" is no weekday; 0 and 7 are Sunday, 1 is Monday')
    first, last, step = matched["first"], matched["last"], int(matched["step"] or 1)
    start = 0 if first == "*" else _day(first)
    end = _day(last) if last else 6 if first == "*" or matched["step"] else start
    return [day % 7 for day in range(start, end + 1 if end >= start else end + 8, step)]


def _day(written: str) -> int:
    if written.isdecimal():
        return int(written)
    if written not in DAYS:
        raise ValueError(f'"{written}" is no weekday; write {", ".join(DAYS)}')
    return DAYS.index(written)
