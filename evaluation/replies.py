"""What do people's answers to a recap do, and is it read? `python -m evaluation.replies`.

Of the lines of tests/data/replies: how many of each kind are read for what they do, and how many for
something else. A yes is asked of the words of the whole conversation, with the proposal open.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from dialogue.understanding.replies import Reply, read_reply

LINES = Path(__file__).parents[1] / "tests" / "data" / "replies" / "held_out.tsv"
NOW = datetime.fromisoformat("2026-03-10T09:20+01:00")


def lines_of(path: Path = LINES) -> Iterator[tuple[Reply, str]]:
    """What each line does, and its text."""
    with path.open(encoding="utf-8", newline="") as written:
        rows = csv.reader(written, delimiter="\t", quoting=csv.QUOTE_NONE)
        yield from ((Reply(row[0]), row[1]) for row in rows if not row[0].startswith("#"))


def read_by_kind() -> dict[Reply, list[Reply]]:
    """What the lines of each kind are read as."""
    found: dict[Reply, list[Reply]] = defaultdict(list)
    for reply, text in lines_of():
        found[reply].append(read_reply(text, NOW))
    return found


def main() -> None:
    """Print the table."""
    print(f"{'reply':8}{'lines':>6}{'found':>8}{'else':>7}")
    for reply, guesses in sorted(read_by_kind().items()):
        wrong = sum(one not in (reply, Reply.NONE) for one in guesses)
        print(
            f"{reply:8}{len(guesses):6}{guesses.count(reply) / len(guesses):8.1%}{wrong / len(guesses):7.1%}"
        )


if __name__ == "__main__":
    main()
