"""Which hour is wanted where another is named that does not suit?"""

from datetime import datetime, time

import pytest

from dialogue.understanding.times import find_hour_beside

NOW = datetime.fromisoformat("2026-03-10T08:30+01:00")


@pytest.mark.parametrize(
    ("own", "text", "wanted"),
    [
        ("10:00", "Mireille à 10h c'est trop tôt, 11h30 c'est mieux", "11:30"),
        ("09:00", "the plumber at 9 is too early, let him come at 11", "11:00"),
        ("09:00", "Serge à 9h non, 14h", "14:00"),
        ("09:00", "the plumber at 11 please", None),
        ("09:00", "9h c'est bon", None),
    ],
)
def test_the_other_hour_is_wanted(own: str, text: str, wanted: str | None) -> None:
    found = find_hour_beside(time.fromisoformat(own), text, NOW)
    assert (found and found.start_time) == wanted
