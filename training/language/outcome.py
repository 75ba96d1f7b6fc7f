"""How well do the models read what they never saw? Each part judged by what was made without it."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dialogue.language.evidence import NEAR, Answer
from dialogue.language.labeller import SUBSETS
from dialogue.language.lexicon import LANGUAGES
from dialogue.language.shares import PRESENT, lifted
from dialogue.language.verdict import settled
from training.language.verdict import Case, Cases, Network

Weighed = tuple[Answer, float]  # a possible answer and its score
Scored = list[list[Weighed]]  # of every case

_STEPS = tuple(step / 20 for step in range(-20, 41))
_BEARABLE = 0.0275  # of lines of one language may be read as mixes: the bar is .030 when served
_ROOT = Path(__file__).parents[2]
_WORD_LISTS = ("locales/*/lexicon_language.tsv", "locales/lexicon_shared.tsv", "locales/*/grammar.txt")
_WORD_LISTS += ("locales/*/by_ear.txt", "training/language/phrases/*")


def word_lists() -> str:
    """A mark of the word lists and phrases as they are: figures hold for those that they were made with."""
    paths = sorted(path for pattern in _WORD_LISTS for path in _ROOT.glob(pattern) if path.is_file())
    return hashlib.md5(b"".join(path.read_bytes() for path in paths)).hexdigest()[:8]


def title(readiness: float) -> str:
    """What stands over the report."""
    return (
        f"In training, on parts that neither models nor verdict saw, with the word lists {word_lists()}"
        f" (readiness {readiness:.2f}):"
    )


def report(cases: Cases, scored: Scored, readiness: float) -> list[str]:
    """One line per kind of sample."""
    found = [lifted(settled(_ready(answers, readiness))) for answers in scored]
    by_kind: dict[str, list[int]] = defaultdict(list)
    for i, case in enumerate(cases.cases):
        mixed = len(case.truth(PRESENT)) > 1
        by_kind[f"{case.kind}, {'mixed' if mixed else 'one language'}"].append(i)
    return [_line(name, [(cases.cases[i], found[i]) for i in chosen]) for name, chosen in by_kind.items()]


def readiness_of(cases: Cases, scored: Scored) -> float:
    """How ready to hear English beside Pidgin: as far as lines of one language bear it.

    It is chosen on those lines alone; how much they bear was set with the real mixes in view (README.md).
    """
    lines = [answers for case, answers in zip(cases.cases, scored, strict=True) if case.kind in LANGUAGES]
    bearable = [step for step in _STEPS if _false_mixes(lines, step) <= _BEARABLE]
    return max(bearable, default=_STEPS[0])


def _false_mixes(lines: Scored, readiness: float) -> float:
    best = [max(_ready(answers, readiness), key=lambda pair: pair[1])[0] for answers in lines]
    return sum(len(answer.subset) > 1 for answer in best) / len(lines)


def _ready(answers: Sequence[Weighed], readiness: float) -> list[Weighed]:
    return [(one, score + readiness if one.subset == NEAR else score) for one, score in answers]


def out_of_fold(cases: Cases) -> Scored:
    """The possible answers to every case, scored by a verdict that was learned on the other parts."""
    import numpy as np

    found: Scored = [[] for _ in cases.cases]
    for part in sorted({case.part for case in cases.cases}):
        network = Network(np, cases)
        network.fit(i for i, case in enumerate(cases.cases) if case.part != part)
        possible = _possible(cases, network.scores()[0])
        for i, case in enumerate(cases.cases):
            if case.part == part:
                found[i] = possible[i]
    return found


def _possible(cases: Cases, scores: Any) -> Scored:
    possible: Scored = [[] for _ in cases.cases]
    for column, subset in enumerate(SUBSETS):
        found = zip(cases.at[subset], cases.shares[subset], cases.doubts[subset], strict=True)
        for i, shares, doubt in found:
            possible[i].append((Answer(subset, shares, {}), float(scores[i, column]) - doubt))
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
