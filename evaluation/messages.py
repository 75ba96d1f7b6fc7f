"""How well is each field of a message read? `python -m evaluation.messages [--file FILE] [--errors FIELD]`.

FILE is labelled messages as JSON lines (tests/data/messages) or families as text
(training/messages/GUIDE.md); a folder of families is read whole. What is measured on families that the model
was trained on says little.
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from dialogue.agreement import SURE
from dialogue.understanding import read_fields
from evaluation.judging import FIELDS, judge
from training.labelled import read_family_file, read_messages

SAMPLES = Path(__file__).parents[1] / "tests" / "data" / "messages" / "messages.jsonl"
_OFTEN_EMPTY = ("category", "place", "time", "provider_ref")
_GROUPS = ("all", "fr", "en", "pcm", "mix", "und")


class Tally:
    """Right and wrong, by field and language group."""

    def __init__(self) -> None:
        self.right: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
        self.wrong: dict[str, list[bool]] = defaultdict(list)
        self.seconds: list[float] = []

    def add(self, row: Mapping[str, object], verdict: Mapping[str, bool], confidence: float) -> None:
        """Count one message."""
        whole = {**verdict, "all fields": all(verdict.values())}
        present = {f"{field} present": verdict[field] for field in _OFTEN_EMPTY if row.get(field)}
        for field, is_right in {**whole, **present}.items():
            for group in ("all", str(row["group"])):
                self.right[field][group].append(is_right)
        if confidence >= SURE:
            for group in ("all", str(row["group"])):
                self.wrong[group].append(not (verdict["intent"] and verdict["category"]))

    def report(self) -> Iterator[str]:
        """The table, line by line."""
        yield f"{'':22}" + "".join(f"{group:>8}" for group in _GROUPS)
        for field, groups in self.right.items():
            yield f"{field:22}" + "".join(f"{_percent(groups.get(group, [])):>8}" for group in _GROUPS)
        yield f"{'wrong of the acted on':22}" + "".join(
            f"{_percent(self.wrong.get(group, [])):>8}" for group in _GROUPS
        )
        acted_on = self.wrong["all"]
        yield (
            f"sure enough to act on (confidence {SURE} and more): {len(acted_on)}, "
            f"of which intent or trade wrong: {sum(acted_on)}"
        )
        ordered = sorted(self.seconds)
        mean, slow = sum(ordered) / len(ordered), ordered[int(len(ordered) * 0.99)]
        yield f"{len(ordered)} messages, mean {mean * 1000:.1f} ms, p99 {slow * 1000:.1f} ms"


def main() -> None:
    """Score a file and print the table."""
    arguments = _arguments()
    read_fields("bonjour", "2026-03-10T09:20+01:00")  # what is read once at the start is no part of the time
    tally = Tally()
    for row, unjudged in _rows(arguments.file):
        started = time.perf_counter()
        read = read_fields(str(row["text"]), str(row["now"]))
        tally.seconds.append(time.perf_counter() - started)
        verdict = {field: right or field in unjudged for field, right in judge(row, read).items()}
        tally.add(row, verdict, float(str(read["confidence"])))
        for field in arguments.errors:
            if not verdict[field]:
                print(f"{field}: {row['text']!r} is {row.get(field)}, read as {read.get(field)}")
    print("\n".join(tally.report()))


def _rows(path: Path) -> Iterator[tuple[Mapping[str, object], frozenset[str]]]:
    if path.suffix == ".jsonl":
        yield from ((json.loads(line), frozenset()) for line in path.read_text("utf-8").splitlines() if line)
        return
    for one in read_messages(path) if path.is_dir() else read_family_file(path):
        yield one.row(), one.unjudged


def _percent(verdicts: list[bool]) -> str:
    return f"{100 * sum(verdicts) / len(verdicts):.1f}" if verdicts else "-"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, default=SAMPLES)
    parser.add_argument(
        "--errors", nargs="*", default=[], choices=FIELDS, help="print what is wrong in these"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
