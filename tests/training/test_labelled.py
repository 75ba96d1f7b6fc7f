"""Are labelled messages read as the guide says, and is none of them both taught and tested?"""

from collections import defaultdict

import pytest

from dialogue.understanding.folding import fold
from training.labelled import Labelled, read_messages
from training.understanding import FOLDS, folds_of


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("@15:00", (None, "15:00", None)),
        ("thu@15:00", ("2026-03-12", "15:00", None)),
        ("d+1.morning", ("2026-03-11", None, "morning")),
        ("sat", ("2026-03-14", None, None)),
    ],
)
def test_a_moment_may_name_no_day(written: str, moment: tuple[str | None, ...]) -> None:
    time = Labelled("family", "text", {"intent": "change", "time": written}).row()["time"]
    assert isinstance(time, dict)
    assert (time["date"], time["start_time"], time["part"]) == moment


def test_every_label_of_the_folder_is_read() -> None:
    assert all(one.row()["intent"] for one in read_messages())


def test_equal_messages_are_taught_and_tested_together() -> None:
    messages = read_messages()
    folds = folds_of(messages)
    found: dict[str, set[int]] = defaultdict(set)
    for one in messages:
        found[fold(one.text)].add(folds[one.family])
    assert {text: parts for text, parts in found.items() if len(parts) > 1} == {}
    assert set(folds.values()) == set(range(FOLDS))


def test_families_that_hang_together_by_a_third_one_share_their_fold() -> None:
    texts = {"a": ["yes"], "b": ["no"], "c": ["Yes", "NO"], "d": ["maybe"]}
    messages = [Labelled(name, text, {"intent": "x"}) for name, said in texts.items() for text in said]
    folds = folds_of(messages)
    assert folds["a"] == folds["b"] == folds["c"] != folds["d"]
