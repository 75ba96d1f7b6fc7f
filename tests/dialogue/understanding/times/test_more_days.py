"""Ranges in figures, weeks ahead, neighbours of holidays, either of two days, and days that are only told."""

import pytest

from dialogue.understanding import understand

NOW = "2026-03-10T09:20+01:00"  # a Tuesday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("du 14 au 16 mars", "2026-03-14", "2026-03-16"),
        ("from 14 to 16 March", "2026-03-14", "2026-03-16"),
        ("les 14 et 15 mars", "2026-03-14", "2026-03-15"),
        ("weekend after next", "2026-03-21", "2026-03-22"),
        ("plombier au plus tard vendredi", "2026-03-10", "2026-03-13"),
        ("plumber no later than Friday", "2026-03-10", "2026-03-13"),
    ],
)
def test_ranges(text: str, first: str, last: str) -> None:
    time = understand(text, NOW).time
    assert time is not None
    assert (time.date, time.end_date) == (first, last)


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [
        ("jeudi de la semaine d'après", "2026-03-19", None),
        ("friday after next", "2026-03-20", None),
        ("electrician in two weeks on Monday", "2026-03-23", None),
        ("le lendemain de Pâques", "2026-04-06", None),
        ("le surlendemain de Noël", "2026-12-27", None),
        ("the day after Christmas", "2026-12-26", None),
        ("saturday the 28 at 10", "2026-03-28", "10:00"),
        ("lundi ou mardi à 10h", "2026-03-16", "10:00"),
        ("tomorrow for eight thirty", "2026-03-11", "08:30"),
        ("un électricien jeudi à 10h, non pardon vendredi", "2026-03-13", "10:00"),
        ("a plumber tomorrow at 10, no wait 2pm", "2026-03-11", "14:00"),
        ("ma belle-mère vient vendredi, je veux une femme de ménage jeudi 9h", "2026-03-12", "09:00"),
        ("le disjoncteur tombe chaque soir, un électricien mercredi à 11h", "2026-03-11", "11:00"),
        ("no no forget saturday, make am friday", "2026-03-13", None),
    ],
)
def test_days(text: str, day: str, hour: str | None) -> None:
    time = understand(text, NOW).time
    assert time is not None
    assert (time.date, time.start_time, time.rrule) == (day, hour, None)


@pytest.mark.parametrize(
    "text", ["ce prix me tue", "we sat down and waited", "j'ai perdu deux clients aujourd'hui"]
)
def test_no_day_is_asked_for(text: str) -> None:
    assert understand(text, NOW).time is None


@pytest.mark.parametrize("text", ["make e no reach before 9", "venez pas avant 9h", "don't come before 9"])
def test_not_before_is_after(text: str) -> None:
    time = understand(text, NOW).time
    assert time is not None
    assert (time.start_time, time.bound) == ("09:00", "after")


def test_where_is_no_participle() -> None:
    time = understand("peintre à domicile samedi", NOW).time
    assert time is not None
    assert time.date == "2026-03-14"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("ménage lundi, mercredi et vendredi de chaque semaine", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("cleaning Monday and Thursday every week", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("un ménage le 5 de chaque mois", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("every month on the 5th", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("cleaner the first Monday of every month", "FREQ=MONTHLY;BYDAY=1MO"),
    ],
)
def test_rules_of_several_days_and_dates(text: str, rule: str) -> None:
    time = understand(text, NOW).time
    assert time is not None
    assert time.rrule == rule


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [
        ("plombier demain 15.30 à Akwa", "2026-03-11", "15:30"),
        ("clean my house tomorrow at 1530", "2026-03-11", "15:30"),
        ("come at 0900hrs", None, "09:00"),
        ("un électricien dans 48h", "2026-03-12", None),
        ("le 13.03 à 9h", "2026-03-13", "09:00"),
    ],
)
def test_other_ways_to_write_hours(text: str, day: str | None, hour: str | None) -> None:
    time = understand(text, NOW).time
    assert time is not None
    assert (time.date, time.start_time) == (day, hour)


def test_thousands_are_no_hour() -> None:
    assert understand("15.30 k", NOW).time is None
