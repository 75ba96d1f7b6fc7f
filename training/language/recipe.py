"""In what order are the models made, and from what?

First once for each part, with that part of everything held back, to learn on what was held back whom to
trust; then from everything, for serving. Run inside the training environment that
`python -m training.language` makes.
"""

import argparse
import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogue.language import labeller as served_labeller
from dialogue.language import whole as served_whole
from training.language.corpora import Line, Tagged, read_lines, read_tagged
from training.language.labeller import train_labeller
from training.language.naija import clauses_mixed, is_doubtful, recombined
from training.language.outcome import out_of_fold, readiness_of, report, title
from training.language.phrases import Phrase, read_phrases
from training.language.samples import Sample, from_lines, from_phrases, from_tagged, inserted, joined
from training.language.verdict import Cases, train_verdict
from training.language.whole import train_whole

PARTS = 5
HELD_BACK = Path(__file__).parent / "held_back.txt"
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


def parted(stock: Stock, part: int) -> tuple[Stock, Stock]:
    """All but one of the PARTS, and that one: by text, document and phrase, always the same."""
    parts = [
        Stock(
            [line for line in stock.lines if (_part(line.text) == part) is held],
            [sentence for sentence in stock.tagged if (_part(sentence.document) == part) is held],
            [phrase for phrase in stock.phrases if (_part(str(phrase.spans)) == part) is held],
        )
        for held in (False, True)
    ]
    return parts[0], parts[1]


def lessons(stock: Stock) -> Iterator[Sample]:
    """What the labeller practises on."""
    chance = random.Random(7)
    lines = [line for line in stock.lines if not is_doubtful(line)]
    yield from from_lines(lines, chance)
    yield from joined(lines, 10_000, chance)
    yield from inserted(lines, 6_000, chance)
    yield from clauses_mixed(lines, 10_000, chance)
    yield from recombined(stock.tagged, lines, 4_000, chance)
    yield from from_tagged(stock.tagged, 6)
    yield from from_phrases(stock.phrases, 4, chance)


def examination(stock: Stock, chance: random.Random) -> Iterator[tuple[str, float, Iterator[Sample]]]:
    """What the verdict is learned on: a kind of text, how much one sample of it weighs, samples."""
    for language, weight in (("en", 0.8), ("fr", 0.7), ("pcm", 1.3)):
        lines = [line for line in stock.lines if line.language == language]
        yield language, weight, from_lines(lines, chance)
    yield "joined", 1.0, joined(stock.lines, 2_100, chance)
    yield "inserted", 0.3, inserted(stock.lines, 600, chance)
    yield "clauses", 0.6, clauses_mixed(stock.lines, 2_400, chance)
    yield "real", 7.5, from_tagged(stock.tagged, 1)
    phrases = [phrase for phrase in stock.phrases if not phrase.variety]
    yield "booking", 1.5, from_phrases(phrases, 3, chance)


def make_models(corpora: Path, *, only_judge: bool) -> None:
    """Write the three files that `dialogue.language` reads, and how the rounds read what they never saw.

    To judge alone leaves the files as they were: after a change of the lexicons or of what weighs answers.
    """
    stock, shipped = read_stock(corpora), {path: path.read_bytes() for path in MODELS.glob("*.*")}
    cases = Cases()
    for part in range(PARTS):
        others, held_back = parted(stock, part)
        _train(others)
        served_labeller.weights.cache_clear()
        served_whole.loaded.cache_clear()
        for kind, weight, samples in examination(held_back, random.Random(part)):
            cases.add(part, kind, weight, samples, served_labeller.weights())
        print(f"part {part + 1} of {PARTS} examined", flush=True)
    scored = out_of_fold(cases)
    readiness = readiness_of(cases, scored)
    told = "\n".join((title(readiness), *report(cases, scored, readiness)))
    HELD_BACK.write_text(told + "\n", encoding="utf-8")
    print(told, flush=True)
    if only_judge:
        for path, model in shipped.items():
            path.write_bytes(model)
        return
    train_verdict(cases, readiness, MODELS / "verdict.json")
    _train(stock)
    for path in sorted(MODELS.glob("*.*")):
        print(f"{path.name}: {path.stat().st_size:,} bytes")


def _train(stock: Stock) -> None:
    train_whole(stock.lines, stock.phrases, MODELS / "language.ftz")
    train_labeller(lessons(stock), MODELS / "labeller.json.gz")


def _part(text: str) -> int:
    return int(hashlib.md5(text.encode()).hexdigest(), 16) % PARTS


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--only-judge", action="store_true")
    arguments = parser.parse_args()
    make_models(arguments.corpora, only_judge=arguments.only_judge)
