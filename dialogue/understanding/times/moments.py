"""What can a wording of a moment stand for?"""

from dataclasses import dataclass, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class Moment:
    """As much of a moment as some words give: a day, hours, a part of the day, a repetition.

    `start` and `end` are minutes after midnight. `is_exact` is False for an hour that may be of the morning
    or of the afternoon. `bound` says that the hours (or days) are after, before or between.
    """

    day: date | None = None
    end_day: date | None = None
    start: int | None = None
    end: int | None = None
    is_exact: bool = True
    bound: str | None = None
    part: str | None = None
    rule: str | None = None
    is_asap: bool = False
    minutes_ahead: int | None = None
    relative: str | None = None
    is_past: bool = False
    is_ahead: bool = False  # named as ahead of today, such as tomorrow
    is_next_year: bool = False  # a date without a year, of which this year's is over

    @property
    def has_hours(self) -> bool:
        """Whether any hour is given."""
        return self.start is not None or self.end is not None


def join(first: Moment, second: Moment) -> Moment:
    """Both together; what the first does not say comes from the second."""
    hours = first if first.has_hours else second
    joined = replace(
        first,
        day=first.day or second.day,
        end_day=first.end_day if first.day else second.end_day,
        start=hours.start,
        end=hours.end,
        is_exact=hours.is_exact,
        bound=first.bound or second.bound,
        part=first.part or second.part,
        is_next_year=first.is_next_year or second.is_next_year,
    )
    return within_part(joined)


def within_part(moment: Moment) -> Moment:
    """Hours put into the part of day that is said with them: 7 in the evening is 19."""
    if moment.part is None or not moment.has_hours:
        return moment
    return replace(
        moment,
        start=_shifted(moment.start, moment.part),
        end=_shifted(moment.end, moment.part),
        is_exact=True,
        part=None,
    )


def settled(minutes: int) -> int:
    """An hour said without morning or afternoon: 1 to 6 are of the afternoon."""
    return minutes + 12 * 60 if 60 <= minutes < 7 * 60 else minutes


def _shifted(minutes: int | None, part: str) -> int | None:
    if minutes is None or minutes >= 12 * 60 or part == "morning":
        return minutes
    if part == "night" and minutes < 5 * 60:
        return minutes
    return minutes + 12 * 60
