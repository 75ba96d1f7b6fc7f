"""Do messages that the model was never trained on stay as well understood as they were?"""

from collections import defaultdict
from pathlib import Path

import pytest

from dialogue.understanding import read_fields
from evaluation.judging import judge
from training.labelled import read_family_file, read_messages

HELD_OUT = Path(__file__).parents[1] / "data" / "held_out"
LEAST = {"intent": 0.88, "category": 0.95, "urgency": 0.95, "sentiment": 0.93, "provider_ref": 0.97}


@pytest.fixture(scope="module")
def shares() -> dict[str, float]:
    right: dict[str, list[bool]] = defaultdict(list)
    for path in sorted(HELD_OUT.glob("*.txt")):
        for one in read_family_file(path):
            row = one.row()
            for field, is_right in judge(row, read_fields(one.text, str(row["now"]))).items():
                right[field].append(is_right or field in one.unjudged)
    return {field: sum(hits) / len(hits) for field, hits in right.items()}


@pytest.mark.parametrize("field", LEAST)
def test_a_field_stays_above_its_least_share(shares: dict[str, float], field: str) -> None:
    assert shares[field] >= LEAST[field]


def test_no_message_is_both_taught_and_held_out() -> None:
    taught = {one.text.casefold() for one in read_messages()}
    held_out = {one.text.casefold() for path in HELD_OUT.glob("*.txt") for one in read_family_file(path)}
    assert not taught & held_out


def test_there_are_enough_messages_of_every_intent() -> None:
    counts: dict[str, int] = defaultdict(int)
    for one in read_messages():
        counts[one.intent] += 1
    assert sum(counts.values()) >= 1500
    assert min(counts.values()) >= 20
