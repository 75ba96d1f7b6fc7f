"""How well do the models read what they never saw? Each part judged by what was made without it."""

import hashlib
from collections import defaultdict
from pathlib import Path
from typing import Any

from dialogue.language.evidence import NEAR, Answer
from dialogue.language.labeller import SUBSETS
from dialogue.language.lexicon import LANGUAGES
from dialogue.language.shares import PRESENT, lifted
from dialogue.language.verdict import settled
from training.language.verdict import READINESS, Case, Cases, Network

_ROOT = Path(__file__).parents[2]
_WORD_LISTS = ("locales/*/lexicon_language.tsv", "locales/lexicon_shared.tsv", "locales/*/grammar.txt")
_WORD_LISTS += ("locales/*/by_ear.txt", "training/language/phrases/*")


def word_lists() -> str:
    """A mark of the word lists and phrases as they are: figures hold for those that they were made with."""
    paths = sorted(path for pattern in _WORD_LISTS for path in _ROOT.glob(pattern) if path.is_file())
    return hashlib.md5(b"".join(path.read_bytes() for path in paths)).hexdigest()[:8]


def title() -> str:
    """What stands over the report."""
    return f"In training, on parts that neither models nor verdict saw, with the word lists {word_lists()}:"


def report(cases: Cases) -> list[str]:
    """One line per kind of sample."""
    found = out_of_fold(cases)
    by_kind: dict[str, list[int]] = defaultdict(list)
    for i, case in enumerate(cases.cases):
        mixed = len(case.truth(PRESENT)) > 1
        by_kind[f"{case.kind}, {'mixed' if mixed else 'one language'}"].append(i)
    return [_line(name, [(cases.cases[i], found[i]) for i in chosen]) for name, chosen in by_kind.items()]


def out_of_fold(cases: Cases) -> list[dict[str, float]]:
    """The shares read in every case by a verdict that was learned on the other parts."""
    import numpy as np

    found: list[dict[str, float]] = [{} for _ in cases.cases]
    for part in sorted({case.part for case in cases.cases}):
        network = Network(np, cases)
        network.fit(i for i, case in enumerate(cases.cases) if case.part != part)
        possible = _possible(cases, network.scores()[0])
        for i, case in enumerate(cases.cases):
            if case.part == part:
                found[i] = lifted(settled(possible[i]))
    return found


def _possible(cases: Cases, scores: Any) -> list[list[tuple[Answer, float]]]:
    possible: list[list[tuple[Answer, float]]] = [[] for _ in cases.cases]
    for column, subset in enumerate(SUBSETS):
        readiness = READINESS if subset == NEAR else 0.0
        found = zip(cases.at[subset], cases.shares[subset], cases.doubts[subset], strict=True)
        for i, shares, doubt in found:
            possible[i].append((Answer(subset, shares, {}), float(scores[i, column]) + readiness - doubt))
    return possible


def _line(name: str, judged: list[tuple[Case, dict[str, float]]]) -> str:
    exact = dominant = mixes = 0
    wrong = 0.0
    for case, shares in judged:
        present = tuple(label for label, g in enumerate(LANGUAGES) if shares.get(g, 0.0) >= PRESENT)
        exact += present == case.truth(PRESENT)
        mixes += len(present) > 1
        strongest = max(range(len(LANGUAGES)), key=lambda label: shares.get(LANGUAGES[label], 0.0))
        dominant += case.shares[strongest] == max(case.shares)
        wrong += sum(abs(case.shares[i] - shares.get(g, 0.0)) for i, g in enumerate(LANGUAGES)) / 3
    n = len(judged)
    return (
        f"{name:28} {n:6}  exact {exact / n:.4f}  dominant {dominant / n:.4f}"
        f"  read as a mix {mixes / n:.4f}  share error {wrong / n:.4f}"
    )
