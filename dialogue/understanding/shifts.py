"""By how much shall a visit come later or earlier: "d'une heure", "by one week", "30 minutes plus tard"?"""

from datetime import timedelta

from dialogue.understanding.numbers import number_of
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.wording import Wording

_UNITS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_UNITS["week"] = timedelta(weeks=1)
_HALF_AN_HOUR = timedelta(minutes=30)
_MINUTES = 60
_REACH = 6  # words between how much and which way


def find_shift(wording: Wording) -> timedelta | None:
    """How far, negative for earlier; None unless both a length and a direction are said."""
    found = phrasebook("shifts").find(wording.words)
    length = next((one for one in found if one.labels[0] in (*_UNITS, "half hour")), None)
    ways = [one for one in found if one.labels[0] in ("later", "earlier")]
    if length is None or not ways:
        return None
    way = min(ways, key=lambda one: abs(one.start - length.start))
    if abs(way.start - length.start) > _REACH:
        return None
    if length.labels[0] == "half hour":
        amount = _HALF_AN_HOUR
    else:
        said = (
            number_of(one.removesuffix("h"), _MINUTES) for one in wording.words[length.start : length.end]
        )
        amount = _UNITS[length.labels[0]] * next((number for number in said if number), 1)
    return -amount if way.labels[0] == "earlier" else amount
