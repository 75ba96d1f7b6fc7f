"""Whom to trust, the labeller or the whole-message model? Learned on text that neither was trained on."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dialogue.language.labeller import SUBSETS, Weights, lattice_of
from dialogue.language.lexicon import LANGUAGES
from dialogue.language.verdict import answers
from dialogue.language.whole import likelihoods
from training.language.samples import Sample

_UNITS = 10
_STEPS = 900
_RATE = 0.01
_DECAY = 1e-4
_ALMOST = 0.1  # a share from here on should be found, since small shares are lifted when served

Case = tuple[list[dict[str, float]], int, float]  # evidence per answer, the right one, weight


def train_verdict(samples: Iterable[tuple[Sample, float]], weights: Weights, target: Path) -> float:
    """Fit the network that scores answers (multinomial logit); the share of right answers is returned."""
    cases = [case for sample, weight in samples if (case := _case(sample, weight, weights))]
    kinds = sorted({kind for evidence, _, _ in cases for answer in evidence for kind in answer})
    network, right = _fitted(cases, {kind: i for i, kind in enumerate(kinds)})
    stored = {
        "direct": {kind: _rounded(network["direct"][i]) for i, kind in enumerate(kinds)},
        "hidden": {kind: [_rounded(x) for x in network["hidden"][i]] for i, kind in enumerate(kinds)},
        "thresholds": [_rounded(x) for x in network["thresholds"]],
        "votes": [_rounded(x) for x in network["votes"]],
    }
    target.write_text(json.dumps(stored, separators=(",", ":")) + "\n", encoding="utf-8")
    return right


def _rounded(value: Any) -> float:
    return round(float(value), 4)


def _case(sample: Sample, weight: float, weights: Weights) -> Case | None:
    words, labels = sample
    if not words:
        return None
    letters = dict.fromkeys(LANGUAGES, 0)
    for word, label in zip(words, labels, strict=True):
        letters[label if label in LANGUAGES else "pcm"] += len(word.text)
    truth = tuple(i for i, g in enumerate(LANGUAGES) if letters[g] >= _ALMOST * sum(letters.values()))
    possible = answers(words, lattice_of(words, weights), likelihoods(words))
    right = [i for i, (subset, _, _) in enumerate(possible) if subset == truth]
    return ([evidence for _, _, evidence in possible], right[0], weight) if right else None


def _fitted(cases: list[Case], kinds: dict[str, int]) -> tuple[dict[str, Any], float]:
    import numpy as np

    facts, closed, right, weight = _arrays(np, cases, kinds)
    scale = np.sqrt((facts**2).sum((0, 1)) / np.maximum((facts != 0).sum((0, 1)), 1)) + 1e-6
    facts = facts / scale
    chance = np.random.RandomState(0)
    network = {
        "direct": np.zeros(len(kinds)),
        "hidden": chance.randn(len(kinds), _UNITS) * 0.1,
        "thresholds": np.zeros(_UNITS),
        "votes": chance.randn(_UNITS) * 0.1,
    }
    first = {name: np.zeros_like(part) for name, part in network.items()}
    second = {name: np.zeros_like(part) for name, part in network.items()}
    for step in range(1, _STEPS + 1):  # Adam (Kingma and Ba, 2015)
        slopes, guesses = _slopes(np, network, facts, closed, right, weight)
        for name, slope in slopes.items():
            first[name] = 0.9 * first[name] + 0.1 * slope
            second[name] = 0.999 * second[name] + 0.001 * slope**2
            spread = np.sqrt(second[name] / (1 - 0.999**step)) + 1e-8
            network[name] = network[name] - _RATE * first[name] / (1 - 0.9**step) / spread
    network["direct"] = network["direct"] / scale
    network["hidden"] = network["hidden"] / scale[:, None]
    return network, float((guesses == right).mean())


def _arrays(np: Any, cases: list[Case], kinds: dict[str, int]) -> tuple[Any, Any, Any, Any]:
    facts = np.zeros((len(cases), len(SUBSETS), len(kinds)))
    closed = np.full((len(cases), len(SUBSETS)), -1e9)  # answers that are not possible
    for i, (evidence, _, _) in enumerate(cases):
        for j, answer in enumerate(evidence):
            closed[i, j] = 0.0
            for kind, value in answer.items():
                facts[i, j, kinds[kind]] = value
    weight = np.array([case[2] for case in cases])
    return facts, closed, np.array([case[1] for case in cases]), weight / weight.sum()


def _slopes(
    np: Any, network: dict[str, Any], facts: Any, closed: Any, right: Any, weight: Any
) -> tuple[dict[str, Any], Any]:
    units = np.tanh(facts @ network["hidden"] + network["thresholds"])
    scores = facts @ network["direct"] + units @ network["votes"] + closed
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    wrong = raised / raised.sum(axis=1, keepdims=True)
    wrong[np.arange(len(right)), right] -= 1.0
    wrong *= weight[:, None]
    back = wrong[:, :, None] * network["votes"] * (1 - units**2)
    slopes = {
        "direct": np.einsum("ij,ijk->k", wrong, facts),
        "hidden": np.einsum("ijk,ijh->kh", facts, back),
        "thresholds": back.sum((0, 1)),
        "votes": np.einsum("ij,ijh->h", wrong, units),
    }
    return {name: slope + _DECAY * network[name] for name, slope in slopes.items()}, scores.argmax(1)
