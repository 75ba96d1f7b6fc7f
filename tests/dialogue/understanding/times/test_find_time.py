import json
import time
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue.understanding.meaning import TimeMention
from dialogue.understanding.times import TimeReading, find_time

DATA = Path(__file__).parents[3] / "data"
NOW = datetime.fromisoformat("2026-03-10T09:20+01:00")
EXAMPLES = [
    tuple(line.split("\t"))
    for line in (DATA / "understanding" / "times.tsv").read_text(encoding="utf-8").splitlines()[2:]
]
LABELLED = [
    json.loads(line)
    for line in (DATA / "messages" / "messages.jsonl").read_text(encoding="utf-8").splitlines()
]
FIELDS = ("date", "end_date", "start_time", "end_time", "part", "rrule", "asap", "bound", "iso")
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=300)
WITHOUT_ACCENTS = str.maketrans("àâäéèêëîïôöùûüçÉÈÀ", "aaaeeeeiioouuucEEA")


def shown(reading: TimeReading | None) -> str:
    if reading is None:
        return "-"
    values = {field: getattr(reading.mention, field) for field in TimeMention.__slots__ if field != "iso"}
    told = [f"{field}={value}" for field, value in values.items() if value]
    return "|".join(told + ["past"] * reading.is_past)


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_the_moment_of_a_sentence(text: str, expected: str):
    assert shown(find_time(text, NOW)) == expected


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: row["id"])
def test_the_moment_of_a_labelled_message(row: dict):
    reading = find_time(row["text"], datetime.fromisoformat(row["now"]))
    if row["time"] is None or reading is None:
        assert reading is None
        assert row["time"] is None
        return
    wanted = {field: row["time"].get(field) or None for field in FIELDS}
    assert {field: getattr(reading.mention, field) or None for field in FIELDS} == wanted


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_case_accents_spaces_and_emoji_change_nothing(text: str, expected: str):
    for changed in (
        text.upper(),
        text.lower(),
        text.translate(WITHOUT_ACCENTS),
        text.replace(" ", "  "),
        f"  {text} 🙏",
        f"👋🏾 {text}",
    ):
        assert shown(find_time(changed, NOW)) == expected, changed


@pytest.mark.parametrize("hour", range(24))
def test_a_clock_of_24_hours_is_read_as_it_stands(hour: int):
    reading = find_time(f"demain à {hour:02d}:15", NOW)
    assert reading is not None
    assert reading.mention.start_time == f"{hour:02d}:15" or hour in (10, 11, 12) or 0 < hour < 6


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-03-09T08:00+01:00", "2026-03-16"),  # said on a Monday: the next one
        ("2026-03-15T08:00+01:00", "2026-03-16"),
        ("2026-12-31T23:59+01:00", "2027-01-04"),
        ("2028-02-28T08:00+01:00", "2028-03-06"),
    ],
)
def test_monday_is_the_next_one_after_today(now: str, expected: str):
    reading = find_time("lundi", datetime.fromisoformat(now))
    assert reading is not None
    assert reading.mention.date == expected


def test_this_weekend_has_begun_on_saturday():
    reading = find_time("ce week-end", datetime.fromisoformat("2026-03-14T10:00+01:00"))
    assert reading is not None
    assert (reading.mention.date, reading.mention.end_date) == ("2026-03-14", "2026-03-15")


def test_a_month_ahead_of_the_31st_is_the_last_day():
    reading = find_time("dans un mois", datetime.fromisoformat("2026-01-31T10:00+01:00"))
    assert reading is not None
    assert reading.mention.date == "2026-02-28"


def test_an_hour_of_today_that_is_over_is_past():
    reading = find_time("aujourd'hui à 8h", NOW)
    assert reading is not None
    assert reading.is_past


def test_spans_show_the_words_in_the_original():
    text = "Bonjour 👋 venez DEMAIN, vers 14h svp"
    reading = find_time(text, NOW)
    assert reading is not None
    assert [text[start:end] for start, end in reading.spans] == ["DEMAIN", "vers 14h"]


def test_a_night_ends_on_the_next_day():
    reading = find_time("vendredi dans la nuit", NOW)
    assert reading is not None
    assert reading.mention.iso == "2026-03-13T20:00/2026-03-14T06:00"


@given(ANY_TEXT)
@settings(deadline=None)
def test_any_text_is_answered(text: str):
    assert shown(find_time(text, NOW)) == shown(find_time(text, NOW))


@given(
    st.lists(st.sampled_from([text for text, _ in EXAMPLES]), max_size=4), st.sampled_from([", ", " ", ". "])
)
@settings(deadline=None)
def test_any_mix_of_moments_is_answered(parts: list[str], separator: str):
    text = separator.join(parts)
    reading = find_time(text, NOW)
    if reading is not None:
        assert all(0 <= start < end <= len(text) for start, end in reading.spans)


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n", "\x00", "\ud800", "🙏" * 300, "demain " * 150_000, "1" * 1_000_000, "12h" * 10_000],
)
def test_hostile_texts_are_answered_fast(text: str):
    begin = time.perf_counter()
    find_time(text, NOW)
    assert time.perf_counter() - begin < 1
