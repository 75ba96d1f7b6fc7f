"""How are the intents learned? `python -m training.understanding` reads the messages and writes the model.

A softmax over the features of `dialogue.understanding.evidence`, fitted by Adam on the whole set at once:
the set is small, the result is the same on every run. Five folds by family tell what it does with wordings
that it never saw; the model written is fitted to all of them.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy
from numpy.typing import NDArray

from dialogue.understanding.evidence import features
from dialogue.understanding.folding import fold
from dialogue.understanding.intents import MODEL
from dialogue.understanding.linear import LinearModel, write_model
from dialogue.understanding.reading import evidence_of
from training.labelled import NOW, Labelled, read_messages

FOLDS = 5
ROUNDS = 150
STEP = 0.05
SHRINKAGE = 1.5e-3
LOUDER = 2.0  # phrases that we collected generalise; single words of a small set do so less
FEWEST = 2  # a feature that one message alone has teaches nothing
SCALE = 40.0
SMALLEST = 2  # weights below this, in units of 1/SCALE, are left out

PHRASE = "cue "

Numbers = NDArray[numpy.float32]


def main() -> None:
    """Fit, report the folds, write the model."""
    arguments = _arguments()
    messages = read_messages(arguments.messages)
    seen = [features(evidence_of(one.text, NOW)) for one in messages]
    if not arguments.no_folds:
        report_folds(messages, seen)
    model = fit([one.intent for one in messages], seen)
    write_model(model, arguments.model)
    size = arguments.model.stat().st_size / 1e6
    print(f"{len(messages)} messages, {len(model.weights)} features, {size:.1f} MB")


def fit(intents: Sequence[str], seen: Sequence[set[str]]) -> LinearModel:
    """The model that tells these intents from these features."""
    labels = sorted(set(intents))
    counts = Counter(feature for one in seen for feature in one)
    names = sorted(feature for feature, count in counts.items() if count >= FEWEST)
    inputs = _matrix(seen, names)
    wanted = numpy.eye(len(labels), dtype=numpy.float32)[[labels.index(one) for one in intents]]
    weights = _descend(inputs, wanted)
    weights[[index for index, one in enumerate(names) if one.startswith(PHRASE)]] *= LOUDER
    whole = numpy.rint(weights * SCALE).astype(int)
    kept = {name: _pairs(whole[row]) for row, name in enumerate(names) if _pairs(whole[row])}
    return LinearModel(tuple(labels), kept, tuple(int(one) for one in whole[-1]), SCALE)


def report_folds(messages: Sequence[Labelled], seen: Sequence[set[str]]) -> None:
    """Accuracy on families that the model of their fold never saw."""
    folds = folds_of(messages)
    right: dict[str, list[bool]] = defaultdict(list)
    for part in range(FOLDS):
        taught = [index for index, one in enumerate(messages) if folds[one.family] != part]
        model = fit([messages[index].intent for index in taught], [seen[index] for index in taught])
        for index, one in enumerate(messages):
            if folds[one.family] == part:
                likely = model.probabilities(seen[index])
                right[one.intent].append(max(likely, key=likely.__getitem__) == one.intent)
    every = [hit for hits in right.values() for hit in hits]
    print(f"families never seen, model alone: {sum(every) / len(every):.1%} of {len(every)}")
    for intent, hits in sorted(right.items()):
        print(f"  {intent:16} {sum(hits) / len(hits):6.1%} of {len(hits)}")


def folds_of(messages: Sequence[Labelled]) -> dict[str, int]:
    """The fold of each family: those of one intent are dealt out in turn.

    Families that share a message go together: "yes please" stands in two files, and would be taught in one
    fold and tested in another.
    """
    first_of, dealt = _first_of_kin(messages), dict[str, int]()
    families: dict[str, int] = defaultdict(int)
    for one in messages:
        first = first_of[one.family]
        if first not in dealt:
            dealt[first] = families[one.intent] % FOLDS
            families[one.intent] += 1
        dealt[one.family] = dealt[first]
    return dealt


def _first_of_kin(messages: Sequence[Labelled]) -> dict[str, str]:
    """Of each family, the first of those that it hangs together with by messages that read the same."""
    kin: dict[str, set[str]] = {}
    home: dict[str, str] = {}
    for one in messages:
        own = kin.setdefault(one.family, {one.family})
        other = kin[home.setdefault(fold(one.text), one.family)]
        if other is not own:
            other |= own
            kin |= dict.fromkeys(own, other)
    names = dict.fromkeys(one.family for one in messages)
    return {name: next(first for first in names if first in kin[name]) for name in names}


def _matrix(seen: Sequence[set[str]], names: Sequence[str]) -> Numbers:
    column = {name: index for index, name in enumerate(names)}
    inputs = numpy.zeros((len(seen), len(names) + 1), dtype=numpy.float32)
    inputs[:, -1] = 1.0
    for row, found in enumerate(seen):
        inputs[row, [column[one] for one in found if one in column]] = 1.0
    inputs[:, [column[one] for one in names if one.startswith(PHRASE)]] *= LOUDER
    return inputs


def _descend(inputs: Numbers, wanted: Numbers) -> Numbers:
    """Adam (Kingma and Ba, 2015) on the mean cross-entropy, rare intents weighing more."""
    weights = numpy.zeros((inputs.shape[1], wanted.shape[1]), dtype=numpy.float32)
    mean, square = numpy.zeros_like(weights), numpy.zeros_like(weights)
    share = (wanted / numpy.sqrt(wanted.sum(axis=0))).sum(axis=1, keepdims=True)
    share /= share.sum()
    for turn in range(1, ROUNDS + 1):
        logits = inputs @ weights
        powers = numpy.exp(logits - logits.max(axis=1, keepdims=True))
        likely = powers / powers.sum(axis=1, keepdims=True)
        slope = inputs.T @ ((likely - wanted) * share) + SHRINKAGE * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        weights -= STEP * (mean / (1 - 0.9**turn)) / (numpy.sqrt(square / (1 - 0.999**turn)) + 1e-6)
    return weights


def _pairs(row: NDArray[numpy.int_]) -> tuple[tuple[int, int], ...]:
    return tuple((index, int(one)) for index, one in enumerate(row) if abs(one) >= SMALLEST)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=Path, default=Path(__file__).parent / "messages")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--no-folds", action="store_true", help="write the model without the report")
    return parser.parse_args()


if __name__ == "__main__":
    main()
