"""Are numbers that are no marks told from marks?"""

import pytest

from dialogue.understanding.marks import marks_told
from dialogue.understanding.no_marks import is_doubtful, only_tells, without_others


@pytest.mark.parametrize(
    "text",
    [
        "he came at 5",
        "il est venu à 5h",
        "e come for 5",
        "between 3 and 4",
        "4 pm",
        "he took 5000",
        "il a pris 5 mille",
        "j'habite au numéro 5",
        "number 5 is my house",
        "ils étaient 5",
        "3 hours he worked",
        "minus 5",
        "moins de 3",
        "is 5 the best?",
        "ça veut dire quoi 3",
        "I would give 5 but he was late",
        "j'aurais mis 5",
        "would have been 5",
        "5 c'est trop",
        "5 no reach",
        "mon voisin lui a mis 5",
        "my brother say 5",
        "il m'a demandé de mettre 5",
        "e talk say make I give 5",
        "5 étoiles mon oeil",
        "5/5 for being late",
        "well done, not",
        "bien fait pour lui",
    ],
)
def test_a_number_that_marks_nothing(text: str) -> None:
    assert is_doubtful(text)


@pytest.mark.parametrize(
    "text",
    [
        "5",
        "4/5",
        "8 sur 10",
        "⭐⭐⭐⭐",
        "I would give 4",
        "je mettrais 4",
        "on va dire 4",
        "she was a 4",
        "a 4",
        "I put it at 4",
        "3 is enough",
        "2 for being late",
        "from 1 to 5 I give 4",
        "out of 5? a solid four",
        "he came at 5, very good work",
        "ma note je donne 4",
        "no, 4",
        "I give am four over five",
        "quatre",
    ],
)
def test_a_mark_is_no_doubt(text: str) -> None:
    assert not is_doubtful(text)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("my wife gives 5, me 2", 2),
        ("one star and a complaint? no, 4", 4),
        ("he came at 9, I give 4", 4),
        ("j'aurais mis 5, mais 3", 3),
    ],
)
def test_the_mark_beside_another_number(text: str, mark: int) -> None:
    assert marks_told(without_others(text)) == [mark]


def test_what_only_tells_is_no_complaint() -> None:
    assert only_tells("he left at 4")
    assert not only_tells("he left at 4 and broke my tap")
