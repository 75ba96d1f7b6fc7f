"""When is nobody to be disturbed, and until when does it wait?"""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo


def outside_quiet_hours(moment: datetime, quiet: tuple[time, time], zone: ZoneInfo) -> datetime:
    """The moment itself, or the end of the quiet window it falls in (a window may cross midnight)."""
    local = moment.astimezone(zone)
    starts, ends = quiet
    clock = local.time()
    crosses = starts > ends
    is_quiet = starts <= clock < ends if not crosses else clock >= starts or clock < ends
    if not is_quiet:
        return moment
    last_day = local.date() + timedelta(days=1 if crosses and clock >= starts else 0)
    end = datetime.combine(last_day, ends, zone).replace(fold=local.fold if last_day == local.date() else 0)
    return end.astimezone(UTC)
