"""When is a wanted time, is it possible, and how is it shown?"""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dialogue.reply import When
from dialogue.state import Moment
from dialogue.understanding.meaning import TimeMention
from preferences.history import Booking
from preferences.providers import Hours

WINDOWS = {
    "morning": (time(6), time(12)),
    "noon": (time(12), time(13)),
    "afternoon": (time(12), time(18)),
    "evening": (time(17), time(22)),
    "night": (time(20), time(23, 59)),
}
VISIT = timedelta(hours=1)
FIRST_PROPOSED = 9  # o'clock, of a day for which no hour was said
WEEK = 7
FURTHEST = timedelta(days=183)


def from_mention(mention: TimeMention) -> Moment:
    """The slot value of what a message says."""
    return Moment(
        day=_day(mention.date),
        end_day=_day(mention.end_date),
        start=clock_of(mention.start_time),
        end=clock_of(mention.end_time),
        part=mention.part,
        bound=mention.bound,
        rrule=mention.rrule,
        asap=mention.asap,
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written[:10]) if written else None


def clock_of(written: str | None) -> time | None:
    """A clock time from "14:00" or longer."""
    return time.fromisoformat(written[:5]) if written else None


def joined(known: Moment | None, told: Moment) -> Moment:
    """A later answer completes an earlier one: "jeudi", then "à 14h"; a whole one replaces it."""
    if known is not None and known.asap and told.asap:
        return known
    if known is not None and told.rrule and "BYDAY" not in told.rrule:
        return _repeated(known, told)
    if known is None or told.asap or told.rrule:
        return told
    if told.day is None:
        day, end_day = known.day, known.end_day
        kept = {"day": day, "end_day": None if told.start else end_day, "rrule": told.rrule or known.rrule}
        return told.model_copy(update=kept)
    if known.rrule and not (told.start or told.part):
        day = _first_of_rule(known.rrule, told.day - timedelta(days=1))
        return known.model_copy(update={"day": day})  # every Friday, from next week
    told = _within(known, told)
    if has_hour(told) or known.asap or known.rrule:
        return told
    if told.end_day:
        return told
    return at_hour_of(told, known)


def on_its_day(known: Moment | None, told: Moment, now: datetime, zone: ZoneInfo) -> Moment:
    """ "Make it in the morning instead", of as soon as possible: the next morning that comes."""
    is_hour_alone = told.day is None and not (told.asap or told.rrule) and (told.start or told.part)
    if known is None or not known.asap or not is_hour_alone:
        return told
    today = told.model_copy(update={"day": now.astimezone(zone).date()})
    tomorrow = told.model_copy(update={"day": now.astimezone(zone).date() + timedelta(days=1)})
    return tomorrow if is_past(today, now, zone) else today


def _repeated(known: Moment, told: Moment) -> Moment:
    """ "Saturday at 9", then "every week": every Saturday at 9."""
    rule = told.rrule or ""
    named = _ONE_DAY.search(known.rrule or "")
    if "WEEKLY" in rule and (named or (known.day and known.end_day is None)):
        rule += f";{named[0]}" if named else f";BYDAY={WEEKDAYS[known.day.weekday()] if known.day else ''}"
    hours = told if told.start or told.part else known
    return at_hour_of(told.model_copy(update={"rrule": rule, "day": told.day or known.day}), hours)


def shifted(known: Moment | None, by: timedelta | None) -> Moment | None:
    """A moment so much later or earlier; None where there is none to be shifted, or it has no hour for it."""
    if known is None or by is None or known.day is None or known.end_day is not None:
        return None
    if by % timedelta(days=1) == timedelta():
        return known.model_copy(update={"day": known.day + by})
    if known.start is None:
        return None
    moved = datetime.combine(known.day, known.start) + by
    return known.model_copy(update={"day": moved.date(), "start": moved.time(), "part": None, "end": None})


def _within(known: Moment, told: Moment) -> Moment:
    """ "Next week", then "Thursday": the one of that week."""
    if known.day is None or known.end_day is None or told.day is None or told.end_day:
        return told
    ahead = (told.day.weekday() - known.day.weekday()) % WEEK
    meant = known.day + timedelta(days=ahead)
    is_before = told.day < known.day <= meant <= known.end_day and (known.day - told.day).days <= WEEK
    return told.model_copy(update={"day": meant}) if is_before else told


def has_hour(moment: Moment) -> bool:
    """Whether it says at which hour, or in which part of the day."""
    return bool(moment.start or moment.end or moment.part)


def at_hour_of(day: Moment, other: Moment) -> Moment:
    """A day with the hours of another."""
    hours = {"start": other.start, "end": other.end, "part": other.part, "bound": other.bound}
    return day.model_copy(update=hours)


def has_day(moment: Moment | None) -> bool:
    """Whether it says on which day, or how often."""
    return moment is not None and (moment.day is not None or moment.asap or moment.rrule is not None)


def span(moment: Moment, now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """First and last moment of a wanted time, in UTC; a recurrence gives its first visit."""
    if moment.asap:
        return now, now + timedelta(hours=2)
    day = moment.day or _first_of_rule(moment.rrule, now.astimezone(zone).date())
    opens, closes = WINDOWS.get(moment.part or "", (time(8), time(18)))
    starts = moment.start or opens
    if moment.bound == "before" and moment.end:
        starts = min(opens, moment.end)
    ends_at = datetime.combine(moment.end_day or day, moment.end or closes, zone)
    starts_at = datetime.combine(day, starts, zone)
    if moment.start and not moment.end:
        ends_at = starts_at + VISIT
    elif moment.part and starts_at < now < ends_at:
        starts_at = now.astimezone(zone)  # of "this evening", what is left of it
    return starts_at.astimezone(UTC), max(ends_at, starts_at + VISIT).astimezone(UTC)


_LONGEST_MONTHS = 62  # days of two
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ONE_DAY = re.compile(r"BYDAY=[A-Z]{2}(?=;|$)")


def _first_of_rule(rrule: str | None, today: date) -> date:
    fields = dict(part.split("=", 1) for part in (rrule or "").split(";") if "=" in part)
    tomorrow = today + timedelta(days=1)
    ahead = (tomorrow + timedelta(days=number) for number in range(_LONGEST_MONTHS))
    return next((day for day in ahead if _is_of_rule(day, fields)), tomorrow)


def _is_of_rule(day: date, fields: dict[str, str]) -> bool:
    """Whether a rule names this day: its weekday, its date, or its weekday of the month ("1MO", "-1SA")."""
    if "BYMONTHDAY" in fields:
        return fields["BYMONTHDAY"] == str(day.day)
    name = WEEKDAYS[day.weekday()]
    is_last = (day + timedelta(weeks=1)).month != day.month
    names = {name, f"{(day.day - 1) // 7 + 1}{name}"} | ({f"-1{name}"} if is_last else set())
    return "BYDAY" not in fields or not names.isdisjoint(fields["BYDAY"].split(","))


def _on_day_of(rrule: str, moment: Moment) -> str:
    """The rule for the weekday of the moment, where it names one day: "every Sunday" is closed."""
    day = WEEKDAYS[moment.day.weekday()] if moment.day else ""
    return _ONE_DAY.sub(f"BYDAY={day}", rrule) if day else rrule


def is_past(moment: Moment, now: datetime, zone: ZoneInfo) -> bool:
    """Whether nobody could come any more (an hour's grace: "this morning" at 11:30 is still open)."""
    if moment.asap or moment.rrule or moment.day is None:
        return False
    local = now.astimezone(zone)
    if moment.start and not moment.end and moment.bound != "after":
        return datetime.combine(moment.day, moment.start, zone) < local - timedelta(minutes=10)
    return span(moment, now, zone)[1] < now


def is_too_far(moment: Moment, now: datetime, zone: ZoneInfo) -> bool:
    """Whether it is further ahead than anybody plans."""
    return moment.day is not None and span(moment, now, zone)[0] > now + FURTHEST


def is_open(moment: Moment, hours: Hours, now: datetime, zone: ZoneInfo) -> bool:
    """Whether the house works at some time of the wanted span."""
    starts, ends = (edge.astimezone(zone) for edge in span(moment, now, zone))
    day = starts.date()
    while day <= ends.date():
        worked = hours.on(day.weekday())
        if worked:
            first = max(starts, datetime.combine(day, worked[0], zone))
            last = min(ends, datetime.combine(day, worked[1], zone))
            if first < last:
                return True
        day += timedelta(days=1)
    return False


def next_open(moment: Moment, hours: Hours, now: datetime, zone: ZoneInfo) -> Moment | None:
    """The nearest later time when the house works: the same hour another day, else the next opening."""
    local = now.astimezone(zone)
    if moment.rrule and moment.day is None:
        opening = next_open(
            moment.model_copy(update={"rrule": None, "day": _first_of_rule(moment.rrule, local.date())}),
            hours,
            now,
            zone,
        )
        return opening and opening.model_copy(
            update={"rrule": _on_day_of(moment.rrule, opening), "part": moment.part}
        )
    start = local.date() if moment.asap or moment.day is None else moment.day
    for ahead in range(8):
        day = start + timedelta(days=ahead)
        worked = hours.on(day.weekday())
        if worked is None or datetime.combine(day, worked[1], zone) <= local:
            continue
        same = moment.model_copy(update={"day": day, "end_day": None, "asap": False})
        if not moment.asap and is_open(same, hours, now, zone) and not is_past(same, now, zone):
            return same
        last = datetime.combine(day, worked[1], zone) - VISIT
        if moment.start and moment.day == day and moment.start >= worked[1] and last > local:
            return Moment(day=day, start=last.time())  # "at half past seven in the evening"
        if datetime.combine(day, worked[0], zone) > local:
            return Moment(day=day, start=worked[0])
    return None


def with_hour(moment: Moment, hours: Hours, now: datetime, zone: ZoneInfo) -> Moment:
    """A day alone with an hour to be agreed to: nine, or the first full hour after it that may still be."""
    is_day_alone = moment.day is not None and not (moment.end_day or moment.rrule or moment.asap)
    if not is_day_alone or has_hour(moment):
        return moment
    whole = (moment.model_copy(update={"start": time(hour)}) for hour in range(FIRST_PROPOSED, 24))
    fitting = (one for one in whole if is_open(one, hours, now, zone) and not is_past(one, now + VISIT, zone))
    return next(fitting, moment)


def shown(moment: Moment | None, today: date) -> When:
    """For rendering."""
    if moment is None:
        return When(today=today)
    return When(
        day=moment.day,
        end_day=moment.end_day,
        start=moment.start,
        end=moment.end,
        part=moment.part,
        bound=moment.bound,
        asap=moment.asap,
        rrule=moment.rrule,
        today=today,
    )


def of_booking(booking: Booking) -> Moment:
    """The moment that was agreed."""
    return Moment(
        day=booking.day,
        end_day=booking.end_day,
        start=clock_of(booking.start_time),
        end=clock_of(booking.end_time),
        part=booking.part,
        bound=booking.bound,
        rrule=booking.rrule,
        asap=booking.asap,
    )
