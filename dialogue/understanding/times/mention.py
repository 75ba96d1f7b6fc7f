"""How is a moment written down for a request?"""

from datetime import date, datetime, timedelta

from dialogue.understanding.meaning import TimeMention
from dialogue.understanding.times.moments import Moment, settled

# Hours in which a part of the day begins and ends; the night ends on the next day.
PARTS = {"morning": (6, 12), "noon": (12, 13), "afternoon": (12, 18), "evening": (17, 22), "night": (20, 30)}


def mention_of(moment: Moment, now: datetime) -> TimeMention:
    """The mention of one whole moment."""
    if moment.rule:
        start, end = _minutes(moment, now)
        return TimeMention(
            kind="recurrence",
            start_time=_written(start),
            end_time=_written(end),
            part=moment.part,
            rrule=moment.rule,
            bound=moment.bound,
            iso=moment.rule,
        )
    if moment.is_asap:
        stamp = now.isoformat(timespec="minutes")
        return TimeMention(kind="asap", date=now.date().isoformat(), asap=True, iso=stamp)
    if moment.minutes_ahead is not None:
        return _ahead(now + timedelta(minutes=moment.minutes_ahead), moment.relative)
    if moment.has_hours:
        return _hours(moment, now)
    if moment.end_day and moment.day:
        return _range(moment, moment.day, moment.end_day)
    if moment.part:
        return _part(moment, moment.part, now)
    day = moment.day.isoformat() if moment.day else None
    return TimeMention(kind="date", date=day, relative=moment.relative, iso=day)


def is_over(moment: Moment, now: datetime) -> bool:
    """Whether the moment is past by the clock."""
    if moment.is_past:
        return True
    if moment.day is None or moment.rule or moment.is_asap or moment.minutes_ahead is not None:
        return False
    last = moment.end_day or moment.day
    if last != now.date():
        return last < now.date()
    minutes = now.hour * 60 + now.minute
    if moment.has_hours:
        start, end = _minutes(moment, now)
        limit = end if end is not None else start
        return moment.bound != "after" and limit is not None and limit < minutes
    return bool(moment.part) and PARTS[moment.part or "night"][1] * 60 <= minutes


def _ahead(at: datetime, relative: str | None) -> TimeMention:
    return TimeMention(
        kind="datetime",
        date=at.date().isoformat(),
        start_time=f"{at:%H:%M}",
        relative=relative,
        iso=at.isoformat(timespec="minutes"),
    )


def _range(moment: Moment, first: date, last: date) -> TimeMention:
    iso = f"{first.isoformat()}/{last.isoformat()}"
    return TimeMention(
        kind="date_range",
        date=first.isoformat(),
        end_date=last.isoformat(),
        part=moment.part,
        bound=moment.bound,
        iso=iso,
    )


def _part(moment: Moment, part: str, now: datetime) -> TimeMention:
    if moment.day is None:
        return TimeMention(kind="part", part=part)
    start, end = PARTS[part]
    midnight = datetime(moment.day.year, moment.day.month, moment.day.day)
    first, last = midnight + timedelta(hours=start), midnight + timedelta(hours=end)
    iso = f"{first.isoformat(timespec='minutes')}/{last.isoformat(timespec='minutes')}"
    return TimeMention(kind="date_part", date=moment.day.isoformat(), part=part, iso=iso)


def _hours(moment: Moment, now: datetime) -> TimeMention:
    start, end = _minutes(moment, now)
    day = moment.day.isoformat() if moment.day else None
    first, last = _written(start), _written(end)
    kind = "bounded" if moment.bound else "datetime" if day else "clock"
    offset = now.isoformat()[-6:] if now.utcoffset() is not None else ""
    stamps = [f"{day}T{written}{offset}" if written else ".." for written in (first, last)]
    iso = "/".join(stamps) if moment.bound else stamps[0]
    return TimeMention(
        kind=kind,
        date=day,
        end_date=moment.end_day.isoformat() if moment.end_day else None,
        start_time=first,
        end_time=last,
        bound=moment.bound,
        iso=iso if day else None,
    )


def _minutes(moment: Moment, now: datetime) -> tuple[int | None, int | None]:
    """Start and end in minutes of the day; an unclear hour is of the afternoon when the morning's is over."""
    start, end = moment.start, moment.end
    if not moment.is_exact:
        start = settled(start) if start is not None else None
        end = settled(end) if end is not None else None
        if moment.day == now.date() and start is not None and start < min(now.hour, 12) * 60:
            start += 12 * 60
    if start is not None and end is not None and end <= start:
        end = min(end + 12 * 60, 24 * 60 - 1)
    return start, end


def _written(minutes: int | None) -> str | None:
    if minutes is None:
        return None
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
