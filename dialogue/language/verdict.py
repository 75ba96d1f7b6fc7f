"""Which languages does a message hold? Seven answers are possible; each is weighed and the best one wins.

The word labeller says what each answer would cost, the whole-message model which language the message looks
like. How far to trust whom was learned offline (`model/verdict.json`): a linear score per answer.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from dialogue.language.labeller import SUBSETS, Labels, Lattice, Subset, lattice_of, senses_at, weights
from dialogue.language.lexicon import LANGUAGES
from dialogue.language.text import Word
from dialogue.language.whole import likelihoods

_LOWEST = -12.0  # logarithms are cut here: further down they say nothing more


@dataclass(frozen=True, slots=True)
class Verdict:
    """The languages of a message, as indices into LANGUAGES, and one of them per word."""

    subset: Subset
    path: Labels


def judge(words: Sequence[Word], prior: Mapping[str, float] | None = None) -> Verdict:
    """Weigh all answers; a prior of the conversation counts the more, the shorter the message."""
    lattice = lattice_of(words, weights())
    whole = likelihoods(words)
    nudge = _nudges(prior, len(words))
    trust = trusted()
    best, best_score = Verdict((0,), ()), -math.inf
    for subset, path, evidence in answers(words, lattice, whole):
        score = sum(trust.get(name, 0.0) * value for name, value in evidence.items())
        score += sum(nudge[label] for label in subset) / len(subset)
        if score > best_score:
            best, best_score = Verdict(subset, path), score
    return best


def answers(
    words: Sequence[Word], lattice: Lattice, whole: Sequence[float]
) -> list[tuple[Subset, Labels, dict[str, float]]]:
    """Every answer that gives each of its languages a word, with the evidence for it."""
    everything = lattice.total(SUBSETS[-1])
    found = []
    for subset in SUBSETS:
        if len(subset) > len(words):
            continue
        path = lattice.best(subset)
        if len(set(path)) == len(subset):
            evidence = {"fit": max(lattice.total(subset) - everything, 5 * _LOWEST)}
            if len(subset) == 1:
                evidence |= _evidence_for_one(subset[0], whole, len(words))
            else:
                evidence |= _evidence_for_mix(words, lattice, whole, subset, path)
            found.append((subset, path, evidence))
    return found


def _evidence_for_one(label: int, whole: Sequence[float], length: int) -> dict[str, float]:
    likely = max(math.log(whole[label]), _LOWEST)
    return {
        "one.whole": likely,
        "one.whole.long": likely * min(math.log(length + 1), 3.0),
        f"one.{label}": 1.0,
    }


def _evidence_for_mix(
    words: Sequence[Word], lattice: Lattice, whole: Sequence[float], subset: Subset, path: Labels
) -> dict[str, float]:
    letters = [sum(len(w.text) for w, p in zip(words, path, strict=True) if p == b) for b in subset]
    least = min(range(len(subset)), key=lambda i: letters[i])
    label = subset[least]
    mine = [i for i, p in enumerate(path) if p == label]
    beliefs = lattice.beliefs(subset)
    sure = max(beliefs[i][least] for i in mine)
    texts = [word.text for word in words]
    marked = sum(1 for i in mine if f"{LANGUAGES[label]}:marker" in senses_at(texts, i))
    pair = "".join(map(str, subset))
    return {
        f"mix.{pair}": 1.0,
        "mix.share": math.log(letters[least] / sum(letters)),
        "mix.words": math.log(len(mine)),
        "mix.length": math.log(len(words)),
        "mix.sure": math.log(max(1.0 - sure, 1e-6)),
        "mix.whole": max(math.log(sum(whole[b] for b in subset)), _LOWEST),
        "mix.whole.least": max(math.log(whole[label]), _LOWEST),
        "mix.marked": float(min(marked, 3)),
        "mix.changes": math.log(sum(a != b for a, b in pairwise(path))),
        f"mix.least.{label}": 1.0,
    }


def _nudges(prior: Mapping[str, float] | None, length: int) -> tuple[float, ...]:
    if not prior:
        return (0.0, 0.0, 0.0)
    weight = 2.0 * max(0.0, 1.0 - (length - 1) / 11)
    return tuple(weight * math.log(max(float(prior.get(name, 0.0)), 0.02)) for name in LANGUAGES)


@cache
def trusted() -> dict[str, float]:
    """The weight of each kind of evidence, as trained."""
    stored: dict[str, float] = json.loads(
        files("dialogue.language").joinpath("model/verdict.json").read_text(encoding="utf-8")
    )
    return stored
