"""What replaces something counts, and not what goes."""

import pytest

from dialogue.understanding import understand

NOW = "2026-03-10T09:20+01:00"  # a Tuesday


@pytest.mark.parametrize(
    ("text", "trade", "area", "day", "hour", "slot"),
    [
        ("change plumber to electrician", "electrical", None, None, None, "trade"),
        ("remplace le plombier par un électricien", "electrical", None, None, None, "trade"),
        ("remplace Akwa par Deido", None, "Deido", None, None, "place"),
        ("remplace 9h par 15h", None, None, None, "15:00", "time"),
        ("replace Monday with Tuesday", None, None, "2026-03-17", None, "time"),
        ("change my booking to Friday", None, None, "2026-03-13", None, "time"),
        ("change the plumber to Friday", "plumbing", None, "2026-03-13", None, "time"),
    ],
)
def test_the_new_value_counts(
    text: str, trade: str | None, area: str | None, day: str | None, hour: str | None, slot: str
) -> None:
    read = understand(text, NOW)
    assert read.category == trade
    assert (read.place.area if read.place else None) == area
    assert (read.time.date if read.time else None, read.time.start_time if read.time else None) == (day, hour)
    assert read.corrects == (slot,)


def test_a_thing_that_is_to_be_changed_is_a_request() -> None:
    read = understand("changer le robinet pour demain", NOW)
    assert (read.intent, read.category) == ("request_service", "plumbing")


@pytest.mark.parametrize(
    "text",
    ["remplace Akwa par Deido et lundi par mardi", "switch Akwa to Deido and Monday to Tuesday"],
)
def test_two_values_are_swapped_at_once(text: str) -> None:
    read = understand(text, NOW)
    assert read.place is not None
    assert read.time is not None
    assert (read.place.area, read.time.date) == ("Deido", "2026-03-17")


def test_what_is_asked_for_behind_a_swap_is_not_swapped() -> None:
    read = understand("change the lock for a new one and send a plumber for Friday", NOW)
    assert "plumbing" in read.categories
