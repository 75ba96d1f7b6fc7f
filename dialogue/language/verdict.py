"""Which languages does a message hold? Seven answers are possible; each is weighed and the best one wins.

The word labeller says what each answer would cost, the whole-message model which language the message looks
like. How far to trust whom was learned offline (`model/verdict.json`): a small network scores each answer.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dialogue.language.features import senses_at
from dialogue.language.labeller import SUBSETS, Labels, Lattice, Subset, lattice_of, weights
from dialogue.language.lexicon import LANGUAGES
from dialogue.language.text import Word
from dialogue.language.whole import likelihoods

_LOWEST = -12.0  # logarithms are cut here: further down they say nothing more
_LEAST = math.exp(_LOWEST)
_HOPELESS = -25.0  # a mix that fits so badly is never the answer


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
        score = trust.score(evidence) + sum(nudge[label] for label in subset) / len(subset)
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
        fit = lattice.total(subset) - everything
        if len(subset) > 1 and (len(subset) > len(words) or fit < _HOPELESS):
            continue
        path = lattice.best(subset)
        if len(set(path)) == len(subset):
            if len(subset) == 1:
                evidence = _evidence_for_one(subset[0], whole, len(words))
            else:
                evidence = _evidence_for_mix(words, lattice, whole, subset, path)
            evidence["fit"] = max(fit, 5 * _LOWEST)
            name = "".join(str(label) for label in subset)
            found.append((subset, path, {f"{name}.{kind}": value for kind, value in evidence.items()}))
    return found


def _evidence_for_one(label: int, whole: Sequence[float], length: int) -> dict[str, float]:
    likely = _log(whole[label])
    return {"whole": likely, "whole.long": likely * min(math.log(length + 1), 3.0), "bias": 1.0}


def _evidence_for_mix(
    words: Sequence[Word], lattice: Lattice, whole: Sequence[float], subset: Subset, path: Labels
) -> dict[str, float]:
    letters = [sum(len(w.text) for w, p in zip(words, path, strict=True) if p == b) for b in subset]
    least = min(range(len(subset)), key=lambda i: letters[i])
    label = subset[least]
    mine = [i for i, p in enumerate(path) if p == label]
    beliefs = [belief[least] for belief in lattice.beliefs(subset)]
    changes = [i for i in range(1, len(path)) if path[i] != path[i - 1]]
    texts = [word.text for word in words]
    marked = sum(1 for i in mine if f"{LANGUAGES[label]}:marker" in senses_at(texts, i))
    alone = likelihoods([words[i] for i in mine])
    rest = likelihoods([word for word, p in zip(words, path, strict=True) if p != label])
    return {
        "bias": 1.0,
        f"least.{label}": 1.0,
        "share": math.log(letters[least] / sum(letters)),
        "words": math.log(len(mine)),
        "length": math.log(len(words)),
        "sure": _log(1.0 - max(beliefs[i] for i in mine)),
        "mean": _log(1.0 - sum(beliefs[i] for i in mine) / len(mine)),
        "whole": _log(sum(whole[b] for b in subset)),
        "whole.least": _log(whole[label]),
        "alone": _log(alone[label]),
        "rest": _log(sum(rest[b] for b in subset if b != label)),
        "marked": float(min(marked, 3)),
        "changes": math.log(len(changes)),
        "changes.pause": sum(words[i].follows_pause for i in changes) / len(changes),
        "pauses": sum(word.follows_pause for word in words) / len(words),
    }


def _log(chance: float) -> float:
    return math.log(chance) if chance > _LEAST else _LOWEST


def _nudges(prior: Mapping[str, float] | None, length: int) -> tuple[float, ...]:
    if not prior:
        return (0.0, 0.0, 0.0)
    weight = 2.0 * max(0.0, 1.0 - (length - 1) / 11)
    return tuple(weight * math.log(max(float(prior.get(name, 0.0)), 0.02)) for name in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Trust:
    """How evidence becomes a score: a weight per kind, and units for kinds that speak together."""

    direct: dict[str, float]
    hidden: dict[str, tuple[float, ...]]
    thresholds: tuple[float, ...]
    votes: tuple[float, ...]

    def score(self, evidence: Mapping[str, float]) -> float:
        """The score of one answer; the answer with the highest one is taken."""
        total = 0.0
        units = list(self.thresholds)
        for kind, value in evidence.items():
            total += self.direct.get(kind, 0.0) * value
            for i, weight in enumerate(self.hidden.get(kind, ())):
                units[i] += weight * value
        return total + sum(vote * math.tanh(unit) for vote, unit in zip(self.votes, units, strict=True))


@cache
def trusted() -> Trust:
    """The weights as trained, read once."""
    stored = json.loads(files("dialogue.language").joinpath("model/verdict.json").read_text(encoding="utf-8"))
    hidden = {kind: tuple(weights) for kind, weights in stored["hidden"].items()}
    return Trust(stored["direct"], hidden, tuple(stored["thresholds"]), tuple(stored["votes"]))
