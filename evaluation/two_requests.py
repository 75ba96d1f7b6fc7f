"""Are two requests of one message the same two in either order? `python -m evaluation.two_requests`.

The messages of tests/data/wishes/requests.tsv, each of which asks for one service, are joined two by two in
both orders. A request is a trade with its place and its moment.
"""

import csv
import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogue.understanding import Intent, PlaceMention, TimeMention, Understanding, understand

DATA = Path(__file__).parents[1] / "tests" / "data" / "wishes" / "requests.tsv"
NOW = "2026-03-10T09:20+01:00"
SEED, PAIRS = 3, 150
WORDS = (" et ", " and ", " plus ", " puis ", " et aussi ", " and also ")
SENTENCES = (". ", "; ", "\n", ". Et ", ". Also ", ", et ", ", puis ", " + ")
JOINTS = (*WORDS, *SENTENCES, ", ")

Request = tuple[str, PlaceMention | None, TimeMention | None]


@dataclass(frozen=True, slots=True)
class Single:
    """A message that asks for one service, and what it says alone."""

    trade: str
    text: str
    read: Understanding


@dataclass(frozen=True, slots=True)
class Joined:
    """Two messages as one, read in both orders."""

    first: Single
    second: Single
    forth: frozenset[Request]
    back: frozenset[Request]

    @property
    def is_same(self) -> bool:
        """Whether the order changes nothing."""
        return self.forth == self.back

    @property
    def has_both(self) -> bool:
        """Whether both trades are asked for in both orders."""
        trades = {self.first.trade, self.second.trade}
        return all({trade for trade, _, _ in one} == trades for one in (self.forth, self.back))

    @property
    def keeps_its_own(self) -> bool:
        """Whether each request has its own place and moment, where both messages name one."""
        singles = (self.first, self.second)
        places = {(one.trade, one.read.place) for one in singles}
        times = {(one.trade, one.read.time) for one in singles}
        return all(
            (
                any(place is None for _, place in places)
                or {(trade, place) for trade, place, _ in read} == places
            )
            and (
                any(time is None for _, time in times) or {(trade, time) for trade, _, time in read} == times
            )
            for read in (self.forth, self.back)
        )


def singles() -> list[Single]:
    """The messages, each read alone."""
    with DATA.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Single(row["trade"], row["text"], understand(row["text"], NOW)) for row in rows]


def joined_by(joint: str, messages: Sequence[Single], count: int = PAIRS) -> list[Joined]:
    """So many pairs of messages for different trades, always the same ones for a joint."""
    chance = random.Random(f"{SEED}{joint}")
    pairs = [pair for pair in itertools.combinations(messages, 2) if pair[0].trade != pair[1].trade]
    return [_joined(joint, *pair) for pair in chance.sample(pairs, count)]


def _joined(joint: str, first: Single, second: Single) -> Joined:
    forth, back = (understand(f"{a.text}{joint}{b.text}", NOW) for a, b in ((first, second), (second, first)))
    return Joined(first, second, requests(forth), requests(back))


def requests(read: Understanding) -> frozenset[Request]:
    """What is asked for; what the second request does not have of its own is that of the first."""
    if Intent.REQUEST_SERVICE not in read.intents:
        return frozenset()
    places = (read.place, read.second_place or read.place)
    times = (read.time, read.second_time or read.time)
    return frozenset(
        (trade, places[min(at, 1)], times[min(at, 1)]) for at, trade in enumerate(read.categories)
    )


def report() -> Iterator[str]:
    """The table, line by line."""
    messages = singles()
    yield f"{'joined by':14}{'pairs':>6}{'order changes it':>18}{'both trades':>13}{'each its own':>14}"
    for joint in JOINTS:
        read = joined_by(joint, messages)
        both = [one for one in read if one.has_both]
        changed, own = sum(not one.is_same for one in read), sum(one.keeps_its_own for one in both)
        yield (
            f"{joint!r:14}{len(read):6}{changed / len(read):18.1%}"
            f"{len(both) / len(read):13.1%}{own / max(len(both), 1):14.1%}"
        )


def main() -> None:
    """Print the table."""
    print(*report(), sep="\n")


if __name__ == "__main__":
    main()
