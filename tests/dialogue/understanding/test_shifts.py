from datetime import timedelta

import pytest

from dialogue.understanding.shifts import find_shift
from dialogue.understanding.wording import word


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("on repousse d'une heure", timedelta(hours=1)),
        ("avance d'une heure stp", -timedelta(hours=1)),
        ("décale de deux heures", timedelta(hours=2)),
        ("plutôt 30 minutes plus tard", timedelta(minutes=30)),
        ("please push it by one week", timedelta(weeks=1)),
        ("make it half an hour earlier", -timedelta(minutes=30)),
        ("push am two hours", timedelta(hours=2)),
        ("à 15h", None),
        ("dans une heure", None),
        ("later please", None),
    ],
)
def test_how_far_and_which_way(text: str, shift: timedelta | None) -> None:
    assert find_shift(word(text)) == shift
