"""How often? Repetitions as rules of RFC 5545."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dialogue.understanding.times.calendar import DAYS
from dialogue.understanding.times.grammar import Rule, of_kind, rule
from dialogue.understanding.times.moments import Moment
from dialogue.understanding.times.symbols import Symbol
from dialogue.understanding.word_sets import words_of

_RULES = {
    "day": ("DAILY", 1),
    "week": ("WEEKLY", 1),
    "fortnight": ("WEEKLY", 2),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "semester": ("MONTHLY", 6),
    "year": ("YEARLY", 1),
}


def _every(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Every two weeks, une fois par mois, tous les 15 jours."""
    unit = of_kind(symbols, "u")[-1].text
    numbers = of_kind(symbols, "N")
    if unit not in _RULES:
        return None
    counts = of_kind(symbols[symbols.index(of_kind(symbols, "rRp")[0]) :], "N") if numbers else []
    return _rule(unit, counts[0].number if counts else 1, len(of_kind(symbols, "R")))


def _rule(unit: str, number: int, is_every_other: int) -> Moment:
    frequency, of_unit = _RULES[unit]
    interval = number * of_unit * (2 if is_every_other and number == 1 else 1)
    if frequency == "DAILY" and interval in (14, 15):  # "tous les quinze jours" is every two weeks
        frequency, interval = "WEEKLY", 2
    if frequency == "DAILY" and interval == 7:
        frequency, interval = "WEEKLY", 1
    return Moment(rule=f"FREQ={frequency}" + (f";INTERVAL={interval}" if interval > 1 else ""))


def _every_weekday(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Chaque lundi et jeudi, every other Friday, les samedis."""
    weekdays = of_kind(symbols, "W")
    is_plural = weekdays[0].text.endswith("s") and weekdays[0].text not in _SHORT_FORMS
    if not of_kind(symbols, "rR") and not is_plural:
        return None
    interval = ";INTERVAL=2" if of_kind(symbols, "R") else ""
    parts = of_kind(symbols, "P")
    part = parts[0].text if parts else None
    return Moment(rule=f"FREQ=WEEKLY{interval};BYDAY={_days(weekdays)}", part=part)


_SHORT_FORMS = words_of("one weekday")
_BUT = words_of("but")


def _every_weekend(symbols: Sequence[Symbol], today: date) -> Moment | None:
    return Moment(rule="FREQ=WEEKLY;BYDAY=SA,SU")


def _every_part(symbols: Sequence[Symbol], today: date) -> Moment | None:
    return Moment(rule="FREQ=DAILY", part=of_kind(symbols, "P")[0].text)


def _on_weekday(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Every two weeks on Friday; une fois par semaine, le mardi."""
    repeated = symbols[0].moment
    if repeated is None or repeated.rule is None or "WEEKLY" not in repeated.rule or "BYDAY" in repeated.rule:
        return None
    return replace(repeated, rule=f"{repeated.rule};BYDAY={_days(of_kind(symbols, 'W'))}")


def _except_on(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Every day but Sunday; tous les soirs sauf le week-end."""
    repeated = symbols[0].moment
    is_other = any(one.text not in _BUT for one in of_kind(symbols, "_"))
    if is_other or repeated is None or repeated.rule != "FREQ=DAILY":
        return None
    left_out = {weekday.number for weekday in of_kind(symbols, "W")} or {5, 6}
    kept = ",".join(name for number, name in enumerate(DAYS) if number not in left_out)
    return replace(repeated, rule=f"FREQ=WEEKLY;BYDAY={kept}")


def _weekday_of_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Every first Monday of the month; le dernier samedi de chaque mois."""
    if any(unit.text != "month" for unit in of_kind(symbols, "u")):
        return None
    which = of_kind(symbols, "1l")[0]
    number = -1 if which.kind == "l" else which.number
    return Moment(rule=f"FREQ=MONTHLY;BYDAY={number}{DAYS[of_kind(symbols, 'W')[0].number]}")


def _weekdays_each_week(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Lundi et jeudi de chaque semaine, Monday and Friday every week."""
    rule_of = _rule(of_kind(symbols, "u")[0].text, 1, len(of_kind(symbols, "R"))).rule or ""
    return Moment(rule=f"{rule_of};BYDAY={_days(of_kind(symbols, 'W'))}") if "WEEKLY" in rule_of else None


def _day_each_month(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Le 5 de chaque mois, every month on the 5th, "every month 5th"."""
    day, unit = of_kind(symbols, "N1")[0].number, of_kind(symbols, "u")[0].text
    is_day = unit == "month" and 1 <= day <= 31 and of_kind(symbols, "N1")[0].text[0].isdigit()
    return Moment(rule=f"FREQ=MONTHLY;BYMONTHDAY={day}") if is_day else None


def _days(weekdays: Sequence[Symbol]) -> str:
    return ",".join(DAYS[number] for number in sorted({weekday.number for weekday in weekdays}))


def _named(symbols: Sequence[Symbol], today: date) -> Moment:
    return Moment(rule=symbols[0].text)


def without_those_asked_about(words: Sequence[Symbol], symbols: list[Symbol]) -> list[Symbol]:
    """ "Does Peter work Saturdays? Then Saturday 9:30": the day of a question, when a clear one follows."""
    question = next((at for at, one in enumerate(symbols) if one.kind == ";" and "?" in one.text), 0)
    if not any(one.kind == "D" for one in symbols[question:]):
        return symbols
    each = [one.start for one in words if one.kind in "rR"]
    return [
        replace(one, kind="J") if one.kind == "Z" and not _holds(one, each) and at < question else one
        for at, one in enumerate(symbols)
    ]


def _holds(symbol: Symbol, starts: Sequence[int]) -> bool:
    return any(symbol.start <= start < symbol.end for start in starts)


OF_A_MONTH: tuple[Rule, ...] = (
    rule(r"rd*[1l]Wd*u?|d*[1l]Wd*rd*u", "Z", _weekday_of_month),
    rule(r"[d@F]*[N1]d*rd*u|rd*ud*(?:[dF@]N|1)(?![_uMhcC])", "Z", _day_each_month),
)
RULES: tuple[Rule, ...] = (
    rule(r"[dF]*W(?:(?:[&,j]|,&)d*W)*,?d*[rR]d*u", "Z", _weekdays_each_week),
    rule(r"[rR]d*N?Wd?(?:(?:[&,j]|,?[&])[rd]*W)*d*P?|N?WR|[dF]*W(?:[&,]d*W)*d*P?", "Z", _every_weekday),
    rule(r"[rR]d*w", "Z", _every_weekend),
    rule(r"[rR]P", "Z", _every_part),
    rule(r"(?:N?rR?|N?R)[~d]*N?u|N?uR|NpN?u", "Z", _every),
    rule(r"S", "Z", _named),
    rule(r"Z,?[dF@]*W(?:[&,]d*W)*", "Z", _on_weekday),
    rule(r"Z,?[x_]d*(?:W(?:[&,jo]d*W)*|w)", "Z", _except_on),
)
