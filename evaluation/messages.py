"""How well is each field of a message read? `python -m evaluation.messages`.

With `--file FILE ...` other files are judged, one by one and then together; `--errors FIELD ...` prints what
is wrong there. A file is labelled messages as JSON lines (tests/data/messages) or families as text
(training/messages/GUIDE.md); a folder of families is read whole. What is measured on families that the model
was trained on says little.
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from dialogue.agreement import SURE
from dialogue.doubting import HALF_SURE, doubted
from dialogue.state import BookingTopic, State
from dialogue.understanding import Intent, Understanding, fields_of, understand
from evaluation.judging import FIELDS, judge
from training.labelled import NOW, read_family_file, read_messages

SAMPLES = Path(__file__).parents[1] / "tests" / "data" / "messages" / "messages.jsonl"
_OFTEN_EMPTY = ("category", "place", "time", "provider_ref")
_LANGUAGES = ("fr", "en", "pcm", "mix")
_GROUPS = ("all", *_LANGUAGES, "und")
_BEHIND = 6  # points that a group of languages may lie under the mean
_FEWEST = 20  # messages of a group that say something
_STATES = {
    "acted on at the start": State(),
    "with a booking open": State(topics=[BookingTopic(number=1, opened_at=NOW)]),
}


class Tally:
    """Right and wrong, by field and language group."""

    def __init__(self) -> None:
        self.right: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
        self.wrong: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
        self.seconds: list[float] = []

    def add(
        self, row: Mapping[str, object], verdict: Mapping[str, bool], read: Understanding, seconds: float
    ) -> None:
        """Count one message."""
        self.seconds.append(seconds)
        whole = {**verdict, "all fields": all(verdict.values())}
        present = {f"{field} present": verdict[field] for field in _OFTEN_EMPTY if row.get(field)}
        for field, is_right in {**whole, **present}.items():
            for group in ("all", str(row["group"])):
                self.right[field][group].append(is_right)
        is_wrong = not (verdict["intent"] and verdict["category"])
        for name in _acted_on(read):
            for group in ("all", str(row["group"])):
                self.wrong[name][group].append(is_wrong)

    def report(self) -> Iterator[str]:
        """The table, line by line."""
        yield f"{'':22}" + "".join(f"{group:>8}" for group in _GROUPS)
        for field, groups in self.right.items():
            yield f"{field:22}" + "".join(f"{_percent(groups.get(group, [])):>8}" for group in _GROUPS)
        yield "intent or trade wrong of those ..."
        for name, groups in self.wrong.items():
            shares = "".join(f"{_percent(groups.get(group, [])):>8}" for group in _GROUPS)
            yield f"{name:22}{shares}   {sum(groups['all'])} of {len(groups['all'])}"
        behind = ", ".join(self.behind()) or "none"
        yield f"groups (of {_FEWEST} messages and more) over {_BEHIND} points under the mean: {behind}"
        ordered = sorted(self.seconds)
        mean, slow = sum(ordered) / len(ordered), ordered[int(len(ordered) * 0.99)]
        yield f"{len(ordered)} messages, mean {mean * 1000:.1f} ms, p99 {slow * 1000:.1f} ms"

    def behind(self) -> Iterator[str]:
        """Field, language group and points, of the groups that lie too far under the mean of a field."""
        for field, groups in self.right.items():
            for group in (one for one in _LANGUAGES if one in groups):
                points = 100 * (_share(groups[group]) - _share(groups["all"]))
                if points < -_BEHIND and len(groups[group]) >= _FEWEST:
                    yield f"{field} {group} {points:.1f} (of {len(groups[group])})"


def _acted_on(read: Understanding) -> Iterator[str]:
    """Where the conversation goes by the reading, rather than ask or take a fact of it; and how sure it is.

    What would drop or change something needs SURE; a wish beside an open booking HALF_SURE, or its day and
    place count; a request with nothing open asks back anyway (dialogue/doubting.py).
    """
    for name, state in _STATES.items():
        if read.intent is not Intent.UNCLEAR and doubted(read, state) is read:
            yield name
    for least in (SURE, HALF_SURE):
        if read.confidence >= least:
            yield f"confidence >= {least}"


def main() -> None:
    """Score each file and all together, and print the tables."""
    arguments = _arguments()
    understand("bonjour", NOW)  # what is read once at the start is no part of the time
    together = Tally()
    for path in arguments.file:
        tally = Tally()
        for row, unjudged in _rows(path):
            _judge(row, unjudged, (tally, together), arguments.errors)
        print(f"{path.name}:", *tally.report(), "", sep="\n")
    if len(arguments.file) > 1:
        print("all files:", *together.report(), sep="\n")


def _judge(
    row: Mapping[str, object], unjudged: Collection[str], tallies: Iterable[Tally], shown: Collection[str]
) -> None:
    """Read a message and count it; what is wrong in the fields shown is printed."""
    started = time.perf_counter()
    read = understand(str(row["text"]), str(row["now"]))
    seconds = time.perf_counter() - started
    fields = fields_of(read)
    verdict = {field: right or field in unjudged for field, right in judge(row, fields).items()}
    for tally in tallies:
        tally.add(row, verdict, read, seconds)
    for field in shown:
        if not verdict[field]:
            print(f"{field}: {row['text']!r} is {row.get(field)}, read as {fields.get(field)}")


def _rows(path: Path) -> Iterator[tuple[Mapping[str, object], frozenset[str]]]:
    if path.suffix == ".jsonl":
        yield from ((json.loads(line), frozenset()) for line in path.read_text("utf-8").splitlines() if line)
        return
    for one in read_messages(path) if path.is_dir() else read_family_file(path):
        yield one.row(), one.unjudged


def _percent(verdicts: list[bool]) -> str:
    return f"{100 * _share(verdicts):.1f}" if verdicts else "-"


def _share(verdicts: list[bool]) -> float:
    return sum(verdicts) / len(verdicts)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, nargs="+", default=[SAMPLES])
    parser.add_argument(
        "--errors", nargs="*", default=[], choices=FIELDS, help="print what is wrong in these"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
