"""On which texts are languages judged? The project's own booking lines, and those of a folder of corpora."""

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOREIGN = Path(__file__).parents[1] / "tests" / "data" / "language" / "foreign.tsv"
OWN = Path(__file__).parents[1] / "tests" / "data" / "language" / "booking.tsv"
_PRESENT = 0.15
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the languages it holds, and their shares where they are known."""

    text: str
    languages: frozenset[str]
    shares: tuple[tuple[str, float], ...] = ()
    register: str | None = None

    @property
    def is_mixed(self) -> bool:
        return len(self.languages) > 1


Groups = dict[str, list[Example]]


def own_groups() -> Groups:
    """Booking lines written for judging, never for training."""
    with OWN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    examples = [Example(r["text"], frozenset(r["languages"].split(",")), (), r["register"]) for r in rows]
    return {
        "booking, one language": [e for e in examples if not e.is_mixed],
        "booking, mixed": [e for e in examples if e.is_mixed],
    }


def corpora_groups(folder: Path) -> Groups:
    """Lines of `dev.tsv`, their short ones, and splices; every real mix there is, training has seen."""
    lines = [row.split("\t") for row in _rows(folder / "dev.tsv")]
    single = [Example(text, frozenset({language})) for language, _, text in lines]
    return {
        "general, one language": single,
        "general, 1-4 words": [e for e in single if len(e.text.split()) <= _SHORT],
        "spliced mixes": list(_splices({g: [r[2] for r in lines if r[0] == g] for g in ("en", "fr", "pcm")})),
    }


def address_lines(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """French lines that say tu or vous, text and which: all, and those that `train.tsv` does not hold."""
    said = {"formal": "vous", "informal": "tu"}
    rows = [row.split("\t", 2) for row in _rows(folder / "formality" / "fr.tsv")]
    lines = [(text, said[kind]) for kind, _, text in rows if kind in said]
    trained = {_bare(row.split("\t", 2)[-1]) for row in _rows(folder / "train.tsv")}
    return {"all lines": lines, "not in train.tsv": [one for one in lines if _bare(one[0]) not in trained]}


def _rows(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()[1:]


def _bare(text: str) -> str:
    """The letters alone, so that a line is known again however it is punctuated."""
    return re.sub(r"\W+", "", text.lower())


def _splices(shelves: dict[str, list[str]], count: int = 1_500) -> Iterator[Example]:
    chance = random.Random(1)
    made = 0
    while made < count:
        languages = chance.sample(sorted(shelves), 3 if chance.random() < 0.05 else 2)
        pieces = [re.sub(r"[.!?]+$", "", chance.choice(shelves[language])) for language in languages]
        letters = sum(map(len, pieces))
        shares = tuple((g, len(p) / letters) for g, p in zip(languages, pieces, strict=True))
        if letters <= 250 and min(share for _, share in shares) >= _PRESENT:
            made += 1
            yield Example(chance.choice((" ", ", ")).join(pieces), frozenset(languages), shares)


def foreign_lines() -> list[tuple[str, str]]:
    """Language and sentence, for sentences of languages that are none of ours."""
    rows = FOREIGN.read_text(encoding="utf-8").splitlines()[1:]
    return [(language, text) for language, text in (row.split("\t") for row in rows)]
