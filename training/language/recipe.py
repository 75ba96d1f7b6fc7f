"""In what order are the models made, and from what?

Twice: first with a part of everything held back, to learn on that part whom to trust; then from everything,
for serving. Run inside the training environment that `python -m training.language` makes.
"""

import argparse
import hashlib
import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogue.language import labeller as served_labeller
from dialogue.language import whole as served_whole
from training.language.corpora import Line, Tagged, read_lines, read_tagged
from training.language.labeller import train_labeller
from training.language.naija import clauses_mixed
from training.language.phrases import Phrase, read_phrases
from training.language.samples import Sample, from_lines, from_phrases, from_tagged, inserted, joined
from training.language.verdict import train_verdict
from training.language.whole import train_whole

MODELS = Path(__file__).parents[2] / "dialogue" / "language" / "model"


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is to learn from."""

    lines: Sequence[Line]
    tagged: Sequence[Tagged]
    phrases: Sequence[Phrase]


def read_stock(corpora: Path) -> Stock:
    """The corpora of a folder and the project's own phrases."""
    tagged = read_tagged(corpora / "mixed_tokens_en_pcm.jsonl")
    return Stock(read_lines(corpora / "train.tsv"), tagged, read_phrases())


def parted(stock: Stock) -> tuple[Stock, Stock]:
    """The greater part and the part held back, by text, document and phrase; always the same."""
    parts = [
        Stock(
            [line for line in stock.lines if _held(line.text, 6) is held],
            [sentence for sentence in stock.tagged if _held(sentence.document, 4) is held],
            [phrase for phrase in stock.phrases if _held(str(phrase.spans), 5) is held],
        )
        for held in (False, True)
    ]
    return parts[0], parts[1]


def lessons(stock: Stock) -> Iterator[Sample]:
    """What the labeller practises on."""
    chance = random.Random(7)
    yield from from_lines(stock.lines, chance)
    yield from joined(stock.lines, 16_000, chance)
    yield from inserted(stock.lines, 8_000, chance)
    yield from clauses_mixed(stock.lines, 4_000, chance)
    yield from from_tagged(stock.tagged, 6)
    yield from from_phrases(stock.phrases, 5, chance)


def examination(stock: Stock) -> Iterator[tuple[Sample, float]]:
    """What the verdict is learned on, with the weight of each kind of text."""
    chance = random.Random(11)
    kinds: list[tuple[Iterator[Sample], float]] = [
        (from_lines(stock.lines, chance), 1.4),
        (joined(stock.lines, 2_500, chance), 1.0),
        (inserted(stock.lines, 500, chance), 0.3),
        (clauses_mixed(stock.lines, 400, chance), 0.5),
        (from_tagged(stock.tagged, 1), 12.0),
        (from_phrases([p for p in stock.phrases if not p.variety], 3, chance), 1.5),
    ]
    for samples, weight in kinds:
        yield from zip(samples, itertools.repeat(weight), strict=False)


def make_models(corpora: Path, *, only_first: bool = False) -> None:
    """Write the three files that `dialogue.language` reads; `only_first` stops after the first round."""
    stock = read_stock(corpora)
    greater, held_back = parted(stock)
    _train(greater)
    served_labeller.weights.cache_clear()
    served_whole.loaded.cache_clear()
    right = train_verdict(examination(held_back), served_labeller.weights(), MODELS / "verdict.json")
    print(f"the right languages on {right:.1%} of the part held back")
    if not only_first:
        _train(stock)
    for path in sorted(MODELS.glob("*.*")):
        print(f"{path.name}: {path.stat().st_size:,} bytes")


def _train(stock: Stock) -> None:
    train_whole(stock.lines, stock.phrases, MODELS / "language.ftz")
    train_labeller(lessons(stock), MODELS / "labeller.json.gz")


def _held(text: str, parts: int) -> bool:
    return int(hashlib.md5(text.encode()).hexdigest(), 16) % parts == 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--only-first", action="store_true")
    given = parser.parse_args()
    make_models(given.corpora, only_first=given.only_first)
