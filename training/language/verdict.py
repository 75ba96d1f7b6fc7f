"""Whom to trust, the labeller or the whole-message model? Learned on text that neither was trained on."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialogue.language.doubts import doubt
from dialogue.language.evidence import answers
from dialogue.language.grammar import grammar_of
from dialogue.language.labeller import SUBSETS, Subset, Weights, lattice_of
from dialogue.language.lexicon import LANGUAGES
from dialogue.language.whole import likelihoods
from training.language.samples import Sample

_UNITS = 10
_STEPS = 400
_RATE = 0.01
_DECAY = 1e-4
_IMPOSSIBLE = -1e9
_ALMOST = 0.1  # a share from here on should be found, since small shares are lifted when served


Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Case:
    """A sample that the models of its part never saw, and what is true of it."""

    kind: str
    part: int
    shares: Triple
    weight: float

    def truth(self, least: float) -> Subset:
        """The languages that hold at least this share of the letters."""
        return tuple(label for label, share in enumerate(self.shares) if share >= least)


class Cases:
    """All samples examined, and for every answer that is possible to them its shares and its evidence."""

    def __init__(self) -> None:
        self.cases: list[Case] = []
        self.at: dict[Subset, list[int]] = {subset: [] for subset in SUBSETS}
        self.shares: dict[Subset, list[Triple]] = {subset: [] for subset in SUBSETS}
        self.evidence: dict[Subset, list[tuple[float, ...]]] = {subset: [] for subset in SUBSETS}
        self.doubts: dict[Subset, list[float]] = {subset: [] for subset in SUBSETS}  # what serving takes off

    def add(self, part: int, kind: str, weight: float, samples: Iterable[Sample], weights: Weights) -> None:
        """Gather what the models that are loaded say of samples that they never saw."""
        for words, labels in samples:
            if not words:
                continue
            grammar = grammar_of(words)
            for answer in answers(words, lattice_of(words, weights), likelihoods(words), grammar):
                self.at[answer.subset].append(len(self.cases))
                self.shares[answer.subset].append(answer.shares)
                self.evidence[answer.subset].append(tuple(answer.evidence.values()))
                self.doubts[answer.subset].append(doubt(answer, grammar))
            letters = [len(word.text) for word in words]
            self.cases.append(Case(kind, part, _spoken(letters, labels), weight))


def _spoken(letters: Sequence[int], labels: Sequence[str]) -> Triple:
    spoken = dict.fromkeys(LANGUAGES, 0)
    for length, label in zip(letters, labels, strict=True):
        spoken[label if label in LANGUAGES else "pcm"] += length
    whole = sum(letters)
    return spoken["en"] / whole, spoken["fr"] / whole, spoken["pcm"] / whole


def train_verdict(cases: Cases, readiness: float, target: Path) -> None:
    """Fit the network that scores answers (multinomial logit) and write its weights."""
    import numpy as np

    network = Network(np, cases)
    network.fit(range(len(cases.cases)))
    stored = {
        "answers": {
            "".join(map(str, subset)): {
                "direct": _rounded(network.parts[subset, "direct"] / network.scales[subset]),
                "hidden": _rounded((network.parts[subset, "hidden"] / network.scales[subset][:, None]).T),
            }
            for subset in SUBSETS
        },
        "thresholds": _rounded(network.parts["thresholds"]),
        "votes": _rounded(network.parts["votes"]),
        "readiness": readiness,
    }
    target.write_text(json.dumps(stored, separators=(",", ":")) + "\n", encoding="utf-8")


def _rounded(values: Any) -> Any:
    return values.round(4).tolist()


class Network:
    """One hidden layer, its weights apart for each answer; fitted with Adam (Kingma and Ba, 2015)."""

    def __init__(self, np: Any, cases: Cases) -> None:
        self.np = np
        self.cases = cases.cases
        self.at = {subset: np.array(cases.at[subset], dtype=int) for subset in SUBSETS}
        facts = {subset: np.array(cases.evidence[subset]) for subset in SUBSETS}
        self.scales = {
            subset: np.sqrt((table**2).sum(0) / np.maximum((table != 0).sum(0), 1)) + 1e-6
            for subset, table in facts.items()
        }
        self.facts = {subset: facts[subset] / self.scales[subset] for subset in SUBSETS}
        chance = np.random.RandomState(0)
        self.parts: dict[Any, Any] = {"thresholds": np.zeros(_UNITS), "votes": chance.randn(_UNITS) * 0.1}
        for subset, table in facts.items():
            self.parts[subset, "direct"] = np.zeros(table.shape[1])
            self.parts[subset, "hidden"] = chance.randn(table.shape[1], _UNITS) * 0.1

    def fit(self, chosen: Iterable[int]) -> None:
        """Fit to the chosen cases whose right answer is possible."""
        np = self.np
        right = np.array([SUBSETS.index(case.truth(_ALMOST)) for case in self.cases])
        weight = np.zeros(len(self.cases))
        for i in chosen:
            weight[i] = self.cases[i].weight
        weight *= self.scores()[0][np.arange(len(right)), right] > _IMPOSSIBLE
        weight /= weight.sum()
        first = {name: np.zeros_like(part) for name, part in self.parts.items()}
        second = {name: np.zeros_like(part) for name, part in self.parts.items()}
        for step in range(1, _STEPS + 1):
            for name, slope in self._slopes(right, weight).items():
                first[name] = 0.9 * first[name] + 0.1 * slope
                second[name] = 0.999 * second[name] + 0.001 * slope**2
                spread = np.sqrt(second[name] / (1 - 0.999**step)) + 1e-8
                self.parts[name] = self.parts[name] - _RATE * first[name] / (1 - 0.9**step) / spread

    def scores(self) -> tuple[Any, dict[Subset, Any]]:
        """A score per case and answer, _IMPOSSIBLE where it is none, and what the hidden units say."""
        np, parts = self.np, self.parts
        scores = np.full((len(self.cases), len(SUBSETS)), _IMPOSSIBLE)
        units = {}
        for i, subset in enumerate(SUBSETS):
            facts = self.facts[subset]
            units[subset] = np.tanh(facts @ parts[subset, "hidden"] + parts["thresholds"])
            scores[self.at[subset], i] = facts @ parts[subset, "direct"] + units[subset] @ parts["votes"]
        return scores, units

    def _slopes(self, right: Any, weight: Any) -> dict[Any, Any]:
        np, parts = self.np, self.parts
        scores, units = self.scores()
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        wrong = raised / raised.sum(axis=1, keepdims=True)
        wrong[np.arange(len(right)), right] -= 1.0
        wrong *= weight[:, None]
        slopes = {name: _DECAY * part for name, part in parts.items()}
        for i, subset in enumerate(SUBSETS):
            mine = wrong[self.at[subset], i]
            back = mine[:, None] * parts["votes"] * (1 - units[subset] ** 2)
            slopes[subset, "direct"] += self.facts[subset].T @ mine
            slopes[subset, "hidden"] += self.facts[subset].T @ back
            slopes["thresholds"] += back.sum(0)
            slopes["votes"] += units[subset].T @ mine
        return slopes
