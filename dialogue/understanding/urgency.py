"""How soon must somebody come: now, at a moment named, or whenever?"""

import re
from datetime import datetime, timedelta

from dialogue.understanding.dangers import harmful
from dialogue.understanding.meaning import Danger, Intent, TimeMention
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.wording import Wording

URGENT, PLANNED, NONE = "urgent", "planned", "none"
SOON = timedelta(hours=2)

_OF_A_COMING_VISIT = frozenset(
    (
        Intent.REQUEST_SERVICE,
        Intent.GIVE_DETAIL,
        Intent.GIVE_TIME,
        Intent.GIVE_LOCATION,
        Intent.CHANGE,
    )
)
_MAY_NAME_A_DATE = _OF_A_COMING_VISIT | {Intent.OPT_IN}
_DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?")


def read_urgency(
    wording: Wording, intent: Intent, time: TimeMention | None, danger: Danger | None, now: datetime
) -> str:
    """urgent, planned or none; only what is still to come can be urgent."""
    haste = {one.labels[0] for one in harmful(phrasebook("haste").find(wording.words), wording)}
    if danger is not None or (intent is Intent.UNCLEAR and haste == {"urgent"}):
        return URGENT  # a cry, whatever it wants
    if intent in _OF_A_COMING_VISIT:
        if _is_soon(time, now):
            return URGENT
        if "no_hurry" in haste:
            return PLANNED
        if "urgent" in haste:
            return URGENT
    return PLANNED if intent in _MAY_NAME_A_DATE and time is not None else NONE


def _is_soon(time: TimeMention | None, now: datetime) -> bool:
    if time is None:
        return False
    if time.asap:
        return True
    if time.kind == "datetime" and time.relative and (found := _DURATION.fullmatch(time.relative)):
        return timedelta(hours=int(found[1] or 0), minutes=int(found[2] or 0)) <= SOON
    if time.date != now.date().isoformat() or time.start_time is None or time.bound == "after":
        return False
    hour, minute = (int(part) for part in time.start_time.split(":")[:2])
    return now <= now.replace(hour=hour, minute=minute) <= now + SOON
