"""Are two wishes in one message both read? `python -m evaluation.wishes`.

First the messages of tests/data/wishes, then strangers' messages of one wish each (tests/data/held_out),
joined two by two with a comma, a full stop, "et" or a new line: how often the set of wishes is not that of
the two, and how often their order changes it.
"""

import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from dialogue.understanding import Intent, understand

DATA = Path(__file__).parents[1] / "tests" / "data"
NOW = "2026-03-10T09:20+01:00"
SEED, PAIRS, LONGEST = 7, 400, 9
JOINTS = (", ", ". ", " et ", "\n")
WISHES = frozenset(
    (
        *("request_service", "cancel", "change", "ask_price", "ask_status", "ask_why", "talk_to_human"),
        *("set_language", "set_tone", "opt_out", "opt_in", "complain"),
        *("privacy_export", "privacy_delete", "privacy_reset"),
    )
)

Row = Mapping[str, Any]


def rows_of(*files: Path) -> list[Row]:
    """Labelled messages, one JSON object per line."""
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def kind_of(row: Row) -> str:
    """What a message of tests/data/wishes is there to show."""
    if len(row["intents"]) > 1:
        return "two wishes"
    return "two services" if len(row["categories"]) > 1 else "one wish"


def is_read(row: Row) -> bool:
    """Whether the message gives its wishes and the trades asked for, and no others."""
    read, also = understand(row["text"], NOW), row.get("also_ok", {})
    intents = {one.value for one in read.intents}
    has_intents = any(intents == {*one} for one in (row["intents"], *also.get("intents", ())))
    asks = "request_service" in intents or "request_service" in row["intents"]
    trades = any({*read.categories} == {*one} for one in (row["categories"], *also.get("categories", ())))
    return has_intents and (trades or not asks)


def pairs() -> Iterator[tuple[Row, Row]]:
    """Short messages of one wish each that are read right alone, two by two."""
    rows = rows_of(*sorted((DATA / "held_out").glob("*.jsonl")))
    known = [one for one in rows if one["intent"] in WISHES and not one.get("two_requests")]
    short = [one for one in known if len(one["text"].split()) <= LONGEST and not _is_broken(one["text"])]
    alone = [one for one in short if understand(one["text"], NOW).intents == [Intent(one["intent"])]]
    drawn = random.Random(SEED)
    picked = (drawn.sample(alone, 2) for _ in range(PAIRS))
    return ((first, second) for first, second in picked if first["intent"] != second["intent"])


def _is_broken(text: str) -> bool:
    return any(sign in text.rstrip(".!? ") for sign in ".!?\n,")


def joined(first: str, joint: str, second: str) -> str:
    """Two messages as one; a question keeps its mark."""
    bare = first.rstrip(" .!,")
    return bare + (" " if bare.endswith("?") and joint[0] in ",." else joint) + second


def wishes(text: str) -> frozenset[str]:
    """The set of what is wanted."""
    return frozenset(one.value for one in understand(text, NOW).intents)


def report(rows: Sequence[Row]) -> Iterator[str]:
    """The figures, line by line."""
    right, all_of = Counter(kind_of(row) for row in rows if is_read(row)), Counter(map(kind_of, rows))
    for kind, number in all_of.items():
        yield f"{kind:14}{right[kind]:4} of {number}"
    drawn = list(pairs())
    for joint in JOINTS:
        wrong = swayed = 0
        for first, second in drawn:
            one = wishes(joined(first["text"], joint, second["text"]))
            other = wishes(joined(second["text"], joint, first["text"]))
            wrong += (one != {first["intent"], second["intent"]}) + (
                other != {first["intent"], second["intent"]}
            )
            swayed += one != other
        shown, of_all = f"joined by {joint!r}", 100 / len(drawn)
        yield f"{shown:16}{wrong / 2 * of_all:5.1f} % wrong, {swayed * of_all:4.1f} % differ by order"


if __name__ == "__main__":
    print("\n".join(report(rows_of(DATA / "wishes" / "wishes.jsonl"))))
