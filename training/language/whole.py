"""The whole-message model: fastText over words and pieces of words, quantized."""

import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from dialogue.language.text import sentence_for_model, words_of
from training.language.corpora import Line
from training.language.phrases import Phrase, filled
from training.language.spelling import in_a_hurry

_SETTINGS = {
    "lr": 0.5, "epoch": 15, "dim": 24, "minn": 2, "maxn": 5, "bucket": 100_000, "minCount": 2,
    "thread": 1, "seed": 0, "verbose": 0,
}  # fmt: skip
_KEPT_FEATURES = 40_000


def train_whole(lines: Sequence[Line], phrases: Sequence[Phrase], target: Path) -> None:
    """Train on lines and phrases of one language each, and write the `.ftz` file.

    In a process of its own: fastText 0.9.3 reads memory it never set, so that in a process that has worked
    before it often ends in "Encountered NaN"; in fresh memory the result is the same every time.
    """
    chance = random.Random(3)
    rows = [f"__label__{language} {text}\n" for language, text in _texts(lines, phrases, chance)]
    chance.shuffle(rows)
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "lines.txt"
        corpus.write_text("".join(rows), encoding="utf-8")
        subprocess.run([sys.executable, "-m", __name__, str(corpus), str(target)], check=True)


def _train_here(corpus: str, target: str) -> None:
    import fasttext

    model = fasttext.train_supervised(corpus, **_SETTINGS)
    model.quantize(input=corpus, qnorm=True, retrain=True, cutoff=_KEPT_FEATURES)
    model.save_model(target)


def _texts(
    lines: Sequence[Line], phrases: Sequence[Phrase], chance: random.Random
) -> Iterator[tuple[str, str]]:
    for language, text in _all_texts(lines, phrases, chance):
        sentence = sentence_for_model(words_of(text))
        if sentence:
            yield language, sentence


def _all_texts(
    lines: Sequence[Line], phrases: Sequence[Phrase], chance: random.Random
) -> Iterator[tuple[str, str]]:
    for line in lines:
        yield line.language, line.text
        if chance.random() < 0.3:
            yield line.language, in_a_hurry(line.language, line.text, chance)
        words = line.text.split()
        if len(words) > 4 and chance.random() < 0.35:
            length = chance.randint(1, 4)
            start = chance.randrange(len(words) - length)
            yield line.language, " ".join(words[start : start + length])
    for phrase in phrases:
        if len(phrase.languages) == 1:
            for _ in range(4):
                for language, text in filled(phrase, chance):
                    yield language, in_a_hurry(language, text, chance, 0.4)


if __name__ == "__main__":
    _train_here(sys.argv[1], sys.argv[2])
