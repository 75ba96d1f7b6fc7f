"""Until when does a pause last: "90 days later, 09:00", "2026-03-12 18:00", "18:00"?"""

import re
from datetime import datetime, timedelta

from tests.telling.form import ZONE, read_moment
from tests.telling.story import Pause, Unreadable

RESTART = "restart"
LATER = re.compile(r"(\d+) (minute|hour|day|week|month)s? later(?:, (\d\d):(\d\d))?")
LENGTHS = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
    "month": timedelta(days=30),
}


def end_of(pause: Pause, now: datetime) -> datetime:
    """The moment at which the pause is over; raises Unreadable."""
    local = now.astimezone(ZONE)
    if match := LATER.fullmatch(pause.text):
        later = local + int(match[1]) * LENGTHS[match[2]]
        return later if match[3] is None else at(later, f"{match[3]}:{match[4]}")
    if re.fullmatch(r"\d\d:\d\d", pause.text):
        today = at(local, pause.text)
        return today if today > local else today + timedelta(days=1)
    if not re.fullmatch(r"\d{4}-.*", pause.text):
        raise Unreadable(
            pause.line,
            f"“... {pause.text}” is no pause. Write “... 3 hours later”, “... 90 days later, 09:00”, "
            "“... 2026-03-12 18:00”, “... restart” or “... operator: Bonjour”.",
        )
    moment = read_moment(pause.line, pause.text)
    if moment < local - timedelta(minutes=1):
        raise Unreadable(pause.line, f"It is {local:%Y-%m-%d %H:%M} already.")
    return moment


def at(day: datetime, clock: str) -> datetime:
    """This day at this hour."""
    hour, minute = map(int, clock.split(":"))
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)
