"""Days, hours, ranges and repetitions are said as the three languages say them."""

from datetime import date, time

import pytest

from dialogue.rendering import Catalogues
from dialogue.rendering.clock import clock_words, opening_words
from dialogue.rendering.dates import short_date
from dialogue.rendering.moments import when_words
from dialogue.reply import When
from dialogue.voice import Language, Register

CATALOGUES = Catalogues()
WEDNESDAY = date(2026, 3, 11)
THURSDAY = date(2026, 3, 12)


def said(language: str, when: When, register: str = "neutral") -> str:
    words = when_words(CATALOGUES.book(Language(language), Register(register)), when)
    return words.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "jeudi 12 mars à 14 h 30"),
        ("en", "Thursday 12 March at 2:30 p.m."),
        ("pcm", "Thursday 12 March, 2:30 for afternoon"),
    ],
)
def test_a_day_with_its_hour(language: str, words: str) -> None:
    assert said(language, When(day=THURSDAY, start=time(14, 30))) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "demain, jeudi 12 mars dans la matinée"),
        ("en", "tomorrow, Thursday 12 March in the morning"),
        ("pcm", "tomorrow, Thursday 12 March for morning"),
    ],
)
def test_tomorrow_is_named_when_today_is_known(language: str, words: str) -> None:
    assert said(language, When(day=THURSDAY, part="morning", today=WEDNESDAY)) == words


@pytest.mark.parametrize(("language", "word"), [("fr", "aujourd'hui"), ("en", "today"), ("pcm", "today")])
def test_today_is_named_with_its_date(language: str, word: str) -> None:
    assert said(language, When(day=WEDNESDAY, today=WEDNESDAY)).startswith(f"{word}, ")


def test_hours_do_not_break_in_french() -> None:
    book = CATALOGUES.book(Language.FRENCH, Register.NEUTRAL)
    assert clock_words(book, time(14, 30)) == "14\u00a0h\u00a030"


def test_casual_french_writes_hours_as_people_do() -> None:
    assert said("fr", When(day=THURSDAY, start=time(9)), "casual") == "jeudi 12 mars à 9h"


def test_the_first_of_a_month_is_premier_in_french() -> None:
    assert said("fr", When(day=date(2026, 3, 1))) == "dimanche 1er mars"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "samedi 20 et dimanche 21 juin"),
        ("en", "Saturday 20 and Sunday 21 June"),
        ("pcm", "Saturday 20 and Sunday 21 June"),
    ],
)
def test_a_weekend_names_both_days(language: str, words: str) -> None:
    assert said(language, When(day=date(2026, 6, 20), end_day=date(2026, 6, 21))) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 6, 20), date(2026, 6, 25), "du 20 au 25 juin"),
        (date(2026, 5, 28), date(2026, 6, 3), "du 28 mai au 3 juin"),
        (date(2026, 5, 31), date(2026, 6, 1), "dimanche 31 mai et lundi 1er juin"),
    ],
)
def test_a_range_names_the_month_once_when_it_can(first: date, last: date, words: str) -> None:
    assert said("fr", When(day=first, end_day=last)) == words


@pytest.mark.parametrize(
    ("when", "french", "english", "pidgin"),
    [
        (When(start=time(17), bound="after"), "après 17 h", "after 5 p.m.", "after 5 o'clock for evening"),
        (When(end=time(10), bound="before"), "avant 10 h", "before 10 a.m.", "before 10 o'clock for morning"),
        (When(end=time(10)), "avant 10 h", "before 10 a.m.", "before 10 o'clock for morning"),
        (
            When(start=time(9), end=time(12)),
            "entre 9 h et midi",
            "between 9 a.m. and 12 noon",
            "between 9 o'clock for morning and 12 o'clock for midday",
        ),
        (When(asap=True), "dès que possible", "as soon as possible", "quick quick"),
        (When(part="evening"), "dans la soirée", "in the evening", "for evening"),
        (When(start=time(10)), "à 10 h", "at 10 a.m.", "10 o'clock for morning"),
    ],
)
def test_bounds_and_parts_without_a_day(when: When, french: str, english: str, pidgin: str) -> None:
    assert [said(language, when) for language in ("fr", "en", "pcm")] == [french, english, pidgin]


@pytest.mark.parametrize(
    ("rule", "french", "english"),
    [
        ("FREQ=WEEKLY;BYDAY=SA", "chaque samedi", "every Saturday"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", "chaque lundi et jeudi", "every Monday and Thursday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "le samedi, toutes les 2 semaines", "on Saturday, every 2 weeks"),
        ("RRULE:FREQ=WEEKLY;INTERVAL=2", "toutes les 2 semaines", "every 2 weeks"),
        ("FREQ=MONTHLY;INTERVAL=3", "tous les 3 mois", "every 3 months"),
        ("FREQ=MONTHLY;BYDAY=1SA", "le premier samedi de chaque mois", "every first Saturday of the month"),
        ("FREQ=MONTHLY;BYMONTHDAY=5", "le 5 de chaque mois", "on day 5 of every month"),
        ("FREQ=DAILY", "chaque jour", "every day"),
        ("FREQ=YEARLY", "chaque année", "every year"),
    ],
)
def test_repetitions(rule: str, french: str, english: str) -> None:
    assert said("fr", When(rrule=rule)) == french
    assert said("en", When(rrule=rule)) == english


def test_a_repetition_keeps_its_first_day_and_hour() -> None:
    when = When(day=date(2026, 3, 14), start=time(9), rrule="FREQ=WEEKLY;BYDAY=SA")
    assert said("fr", when) == "chaque samedi à partir du 14 mars à 9 h"


def test_an_unknown_moment_says_nothing() -> None:
    assert said("en", When()) == ""


def test_opening_hours() -> None:
    french = CATALOGUES.book(Language.FRENCH, Register.CASUAL)
    assert opening_words(french, "07:30-18:30") == "de 7h30 à 18h30"


def test_a_date_of_another_year_says_the_year() -> None:
    book = CATALOGUES.book(Language.ENGLISH, Register.NEUTRAL)
    assert short_date(book, date(2025, 12, 3), today=THURSDAY) == "3 December 2025"
    assert short_date(book, date(2026, 1, 3), today=THURSDAY) == "3 January"
