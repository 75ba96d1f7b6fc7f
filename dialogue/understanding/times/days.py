"""Which days do words give?"""

from collections.abc import Sequence
from datetime import date, timedelta

from dialogue.understanding.times import calendar
from dialogue.understanding.times.grammar import Rule, nothing, of_kind, rule
from dialogue.understanding.times.moments import Moment
from dialogue.understanding.times.symbols import Symbol
from dialogue.understanding.word_sets import words_of

MOST_OPTIONS = 3
HALF_A_DAY = 12  # hours
_NEXT = words_of("next")


def single(first: date | None, last: date | None = None) -> Moment | None:
    """One day, or several when the last is a later one; nothing for a date that there is not."""
    if first is None:
        return None
    return Moment(day=first, end_day=last if last and last > first else None)


def whole(days: tuple[date, date], bound: str | None = None) -> Moment:
    """All days from the first to the last."""
    return Moment(day=days[0], end_day=days[1], bound=bound)


def _from_today(symbols: Sequence[Symbol], today: date) -> Moment | None:
    if symbols[0].moment is not None:
        return None
    ahead = symbols[0].number
    return Moment(day=today + timedelta(days=ahead), is_ahead=ahead > 0)


def _tonight(symbols: Sequence[Symbol], today: date) -> Moment:
    return Moment(day=today, part=symbols[0].text)


def _part_today(symbols: Sequence[Symbol], today: date) -> Moment:
    return Moment(day=today, part=of_kind(symbols, "P")[0].text)


def _noon_today(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Ce midi."""
    noon = symbols[-1].number
    return Moment(day=today, start=noon) if noon == 12 * 60 else None


def _past_day(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Hier, lundi dernier: days that are over."""
    weekdays = of_kind(symbols, "W")
    if weekdays:
        return Moment(day=today - timedelta(days=(today.weekday() - weekdays[0].number - 1) % 7 + 1))
    days = of_kind(symbols, "D")
    if days and days[0].number >= 0:
        return None
    return Moment(day=today + timedelta(days=days[0].number)) if days else Moment()


def _weekday(symbols: Sequence[Symbol], today: date) -> Moment | None:
    weekday = of_kind(symbols, "W")[0].number
    eight = of_kind(symbols, "8")
    if symbols[0].kind == "W" and len(symbols) == 2 and symbols[1].kind == "u":  # "Thursday week"
        return _after_next(symbols, today) if _is_week(symbols) else None
    if eight:
        return single(calendar.next_weekday(today, weekday) + timedelta(days=eight[0].number))
    if of_kind(symbols, "u"):
        return single(calendar.weekday_next_week(today, weekday)) if _is_week(symbols) else None
    if symbols[0].kind == "t" and weekday == today.weekday():
        return single(today)
    return single(calendar.next_weekday(today, weekday))


def _day_after(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "Next tomorrow", however either is spelt: the day after."""
    is_next = symbols[0].text in _NEXT and symbols[-1].number == 1  # but not "who is coming tomorrow"
    return Moment(day=today + timedelta(days=2), is_ahead=True) if is_next else None


def _ahead_of_day(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "Demain en huit", "two weeks today", "a week on Friday": so long after that day."""
    day = of_kind(symbols, "DW")[0]
    first = calendar.next_weekday(today, day.number) if day.kind == "W" else today + timedelta(day.number)
    if first < today:
        return None
    if symbols[-1].kind == "8":
        return single(first + timedelta(days=symbols[-1].number))
    unit, number = symbols[1].text, symbols[0].number or 1
    return single(calendar.ahead(first, number, unit)) if unit in ("week", "fortnight", "month") else None


def _numbered_alone(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "30th at 2": a day of the month; "1st" to "3rd" alone choose an option."""
    return _numbered(symbols, today) if symbols[0].number > MOST_OPTIONS else None


def _short_and_number(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "Jeu 12": the day of that date; never an hour."""
    return _weekday_and_number(symbols, today) or single(calendar.next_weekday(today, symbols[0].number))


def _short_weekday(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "Sam 9h", "jeu prochain": a weekday only beside an hour, a part of the day or a date."""
    return single(calendar.next_weekday(today, symbols[0].number))


def _is_week(symbols: Sequence[Symbol]) -> bool:
    return of_kind(symbols, "u")[0].number == 0 and of_kind(symbols, "u")[0].text == "week"


def _of_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """12 mars, March the 12th, 12 March 2026, le 1er mars prochain."""
    number, day = of_kind(symbols, "M")[0].number, of_kind(symbols, "N1")[0].number
    years = of_kind(symbols, "y")
    found = calendar.calendar_date(today, day, number, years[0].number if years else None)
    if found is not None and found <= today and of_kind(symbols, "n"):
        found = calendar.calendar_date(today, day, number, found.year + 1)
    is_next_year = found is not None and not years and found.year > today.year
    return Moment(day=found, is_next_year=is_next_year) if found else None


def _days_of_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Du 14 au 16 mars, the 14 and 15 March."""
    month = of_kind(symbols, "M")[0].number
    first, last = (
        calendar.calendar_date(today, one.number, month, None) for one in of_kind(symbols, "N1")[:2]
    )
    return whole((first, last)) if first and last and first < last else None


def _after_next(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """The Friday after next, the weekend after next: a week behind the next one."""
    weekdays = of_kind(symbols, "W")
    if weekdays:
        return single(calendar.next_weekday(today, weekdays[0].number) + timedelta(weeks=1))
    saturday, sunday = calendar.weekend(today)
    return whole((saturday + timedelta(weeks=1), sunday + timedelta(weeks=1)))


def _next_but_one(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Next next week, the month after next: that behind the next one."""
    unit = of_kind(symbols, "u")
    if not unit:
        return _after_next(symbols, today)
    if unit[0].text == "month":
        return whole(calendar.month(today, 2))
    monday, _ = calendar.next_week(today)
    is_week = unit[0].text == "week"
    return whole(calendar.next_week(monday)) if is_week else None


def _weekday_of_week_after(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Jeudi de la semaine d'après."""
    is_week = of_kind(symbols, "u")[0].text == "week"
    return single(calendar.weekday_next_week(today, of_kind(symbols, "W")[0].number)) if is_week else None


def _weekday_ahead(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """In two weeks on Monday: the Monday of that week."""
    number, weekday = of_kind(symbols, "N")[0].number, of_kind(symbols, "W")[0].number
    if of_kind(symbols, "u")[0].text != "week" or number > 52:
        return None
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=number)
    return single(monday + timedelta(days=weekday))


def _beside_holiday(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Le lendemain de Pâques, the day after Christmas, the day before New Year."""
    day = calendar.holiday(today, of_kind(symbols, "Y")[0].text)
    words = [one.text for one in of_kind(symbols, "_u")]
    away = {"lendemain": 1, "surlendemain": 2, "day": 1}.get(words[-1] if words else "")
    if day is None or away is None:
        return None
    return single(day - timedelta(days=away) if of_kind(symbols, "<") else day + timedelta(days=away))


def _written(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """12/03, 12-03-2026, 2026-03-12; not a mark such as 4/5."""
    slashed = of_kind(symbols, "/")[0].text
    separator = next(sign for sign in "/.-" if sign in slashed)
    numbers = [int(part) for part in slashed.split(separator)]
    if len(numbers) == 3 and numbers[0] > 31:
        return single(calendar.calendar_date(today, numbers[2], numbers[1], numbers[0]))
    if len(numbers) == 3:
        return single(calendar.calendar_date(today, *numbers))
    day, number = numbers
    is_mark = number in (5, 10) and day <= number and len(slashed) < 5 and symbols[0].kind != "d"
    is_bare = len(slashed) == 3 and symbols[0].kind not in "dF"
    return None if is_mark or is_bare else single(calendar.calendar_date(today, day, number))


def _numbered(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Le 12, the 12th; "le 2" chooses an option."""
    number = of_kind(symbols, "N1")[0]
    is_plain = number.kind == "N"
    if is_plain and (number.number < 4 or number.text != str(number.number) or symbols[-2].text != "le"):
        return None
    if not is_plain and not number.text[0].isdigit():
        return None
    return single(calendar.day_of_month(today, number.number))


def _weekday_and_number(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Jeudi 12: only when that date is such a day."""
    found = calendar.day_of_month(today, symbols[-1].number)
    return single(found) if found and found.weekday() == symbols[0].number else None


def _weekday_and_late_number(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Lundi 21 au matin: no hour of a morning."""
    return _weekday_and_number(symbols, today) if symbols[-1].number > HALF_A_DAY else None


def _ahead(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """In two weeks, dans 3 jours."""
    unit = of_kind(symbols, "u")[0].text
    numbers = of_kind(symbols, "N")
    number = numbers[0].number if numbers else 1
    if unit not in calendar.UNITS or number > 400:
        return None
    return Moment(day=calendar.ahead(today, number, unit), relative=f"{number}{_SHORT[unit]}")


_SHORT = {unit: unit[0] for unit in calendar.UNITS} | {"month": "mo"}  # "m" is a minute


def unit_range(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Next week, ce mois, la fin du mois prochain."""
    unit = of_kind(symbols, "u")[0].text
    is_next = bool(of_kind(symbols, "n"))
    edge = of_kind(symbols, "eEm")
    if unit == "week" and not edge:
        sunday = today + timedelta(days=6 - today.weekday())
        return whole(calendar.next_week(today) if is_next else (today, sunday))
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7 * is_next)
        first, last = {"e": (3, 5), "E": (0, 1), "m": (2, 3)}[edge[0].kind]
        return whole((monday + timedelta(days=first), monday + timedelta(days=last)))
    if unit == "month":
        return _within_month(edge, calendar.month(today, int(is_next)), today)
    if unit == "year" and edge and edge[0].kind == "e":
        return whole((date(today.year, 12, 15), date(today.year, 12, 31)))
    return None


def month_range(symbols: Sequence[Symbol], today: date) -> Moment:
    """En avril, fin mars, next August."""
    return _within_month(
        of_kind(symbols, "eEm"), calendar.named_month(today, of_kind(symbols, "M")[0].number), today
    )


def _within_month(edge: Sequence[Symbol], month: tuple[date, date], today: date) -> Moment:
    first, last = month
    if edge:
        from_day, to_day = {"e": (25, last.day), "E": (1, 7), "m": (10, 20)}[edge[0].kind]
        return whole((first.replace(day=from_day), first.replace(day=to_day)))
    return whole((max(first, today), last))


def _week_of_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """The last week of June, la première semaine du mois prochain: seven days of that month."""
    week, *units = of_kind(symbols, "u")
    if week.text != "week" or (units and units[0].text != "month"):
        return None
    months = of_kind(symbols, "M")
    is_next = bool(of_kind(symbols, "n"))
    first, last = (
        calendar.named_month(today, months[0].number) if months else calendar.month(today, int(is_next))
    )
    if symbols[0].kind == "l":
        return whole((last - timedelta(days=6), last))
    start = first + timedelta(days=7 * (symbols[0].number - 1))
    return whole((start, min(start + timedelta(days=6), last))) if start <= last else None


def _weekday_of_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """The first Monday of April, le dernier samedi du mois."""
    units, months = of_kind(symbols, "u"), of_kind(symbols, "M")
    if units and units[0].text != "month":
        return None
    ahead = int(bool(of_kind(symbols, "n")))
    first, last = calendar.named_month(today, months[0].number) if months else calendar.month(today, ahead)
    which, weekday = of_kind(symbols, "1l")[0], of_kind(symbols, "W")[0].number
    if which.kind == "l":
        return single(last - timedelta(days=(last.weekday() - weekday) % 7))
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which.number - 1))
    return single(day) if today <= day <= last else None


def _week_of_day(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """The week of the 16th, la semaine du 16: Monday to Sunday."""
    day = calendar.day_of_month(today, symbols[-1].number)
    if day is None or of_kind(symbols, "u")[0].text != "week":
        return None
    monday = day - timedelta(days=day.weekday())
    return whole((max(monday, today), monday + timedelta(days=6)))


def _day_of_this_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Le 15 de ce mois, the 3rd of next month, "on 20 for this month"."""
    if of_kind(symbols, "u")[0].text != "month":
        return None
    first, last = calendar.month(today, int(bool(of_kind(symbols, "n"))))
    number = of_kind(symbols, "N1")[0].number
    return single(first.replace(day=number)) if 1 <= number <= last.day else None


def _weekend(symbols: Sequence[Symbol], today: date) -> Moment:
    return whole(calendar.weekend(today + timedelta(days=1) if of_kind(symbols, "n") else today))


def _holiday(symbols: Sequence[Symbol], today: date) -> Moment | None:
    return single(calendar.holiday(today, of_kind(symbols, "Y")[0].text))


def _lasting(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """For two days: how long; "pour sept heures" is an hour."""
    return None if symbols[0].kind == "F" and symbols[-1].text.startswith("heu") else Moment()


PAST: tuple[Rule, ...] = (
    rule(r"X[~@]*(?:C|N[hc])", "J", nothing),
    rule(r"f?d?P[oO]d?P", "J", nothing),
    rule(r"v[d]*[PDuwWC]+", "J", nothing),
    rule(r"z[@adNF]*(?:[tnl]?[DWPCMwT]|Nu|[lnt]?u|u[Ll])[@adl]*[PC]?", "J", nothing),
    rule(r"(?:g~?Nu|Nug|Nu[lL]|d?lNu|q~?N?[uU]|F~?N?U)", "J", nothing),
    rule(r"[Fq]~?N[uh](?!2)", "J", _lasting),
    rule(r"u[lL]|lu|w[lL]|lw|M[lL]|lM|P[lL]|lP", "J", nothing),
    rule(r"W[lL]|lW|D", "!", _past_day),
)


WEEKS: tuple[Rule, ...] = (
    rule(r"[1lN]d*u[di]*(?:[tn]*M|[tn]*un?)", "D", _week_of_month),
    rule(r"d*[1l]W[di]*(?:[tn]*M|[tn]*un?)", "D", _weekday_of_month),
    rule(r"[id]*ud+[N1](?![_uMhcNC%])", "D", _week_of_day),
)
RULES: tuple[Rule, ...] = (
    rule(r"[dfb]*[N1](?:[oO=&]|,)d*[N1]d*M", "D", _days_of_month),
    rule(r"d*[Wwu]>n|t?nn[Wwu]", "D", _next_but_one),
    rule(r"Wd*ud*>", "D", _weekday_of_week_after),
    rule(r"iNu[d,]*W", "D", _weekday_ahead),
    rule(r"D8|(?<![BzgqFi>])[Na]u[df]*[DW]", "D", _ahead_of_day),
    rule(r"nD", "D", _day_after),
    rule(r"d*(?:_d*|u[<>]d*)Y", "D", _beside_holiday),
    rule(r"n?[N1]d*M(?:y|n(?!u))?|nMd?d?[N1]|Md?d?[N1]y?", "D", _of_month),
    rule(r"[dF]*[N1](?:[dFi]+[tn]?|[tn])un?", "D", _day_of_this_month),
    rule(r"(?:[dF])?/", "D", _written),
    rule(r"(?:i|>)[~@]*[Na]u|[Na]u2", "D", _ahead),
    rule(r"W8|W[didF]*(?:un|nu)|Wu(?![nNe>tlLy])|nu[d,]*W|un[d,]*W|Wn|nW|tW", "D", _weekday),
    rule(r"d[N1](?![_uMhcNC%])", "D", _numbered),
    rule(r"[eEm]d*[tn]?M", "D", month_range),
    rule(r"[eEm]d*[tn]*un?|ue", "D", unit_range),
    rule(r"(?:i|d|n|t)+Mn?(?![_N])|ud?M(?![N])", "D", month_range),
    rule(r"(?:t?nu|t?un|tu|idu)", "D", unit_range),
    rule(r"[td]*(?:wn|nw|w)", "D", _weekend),
    rule(r"T", "D", _tonight),
    rule(r"tP", "D", _part_today),
    rule(r"tC", "D", _noon_today),
    rule(r"D", "D", _from_today),
    rule(r"Y", "D", _holiday),
    rule(r"WN(?![_uMhcCN]|[di@aF]*P)", "D", _weekday_and_number),
    rule(r"WN(?=[di@aF]*P)", "D", _weekday_and_late_number),
    rule(r"W1", "D", _weekday_and_number),
    rule(r"(?<![^;,s])1(?=[@C]|$)", "D", _numbered_alone),
    rule(r"W", "D", _weekday),
)
SHORT_DATE = rule(r"0[N1](?![_uMhcCN%])", "D", _short_and_number)
SHORT: tuple[Rule, ...] = (
    rule(r"0n|0(?=[d@]?[CPKDN])", "D", _short_weekday),
    rule(r"3(?=P)", "D", _from_today),
)
