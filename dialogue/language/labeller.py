"""Which language does each word of a message speak, given the words around it?

A linear-chain conditional random field over en, fr and pcm (Lafferty, McCallum and Pereira, 2001), trained
offline by `training.language`; here it is only read: weights are sums of table look-ups and the sums over
paths are two small loops.
"""

import gzip
import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from dialogue.language.features import own_features, seen
from dialogue.language.text import Word

Triple = tuple[float, float, float]  # for en, fr and pcm
Labels = tuple[int, ...]  # index into LANGUAGES per word
Subset = tuple[int, ...]  # sorted indices into LANGUAGES

_REMEMBERED = 20_000  # words

SUBSETS: tuple[Subset, ...] = ((0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2))


@dataclass(frozen=True, slots=True)
class Weights:
    """The trained field: a triple per feature and the cost of changing language between two words."""

    states: dict[str, Triple]
    transitions: tuple[Triple, ...]
    pause: float  # how much of the cost of a change is left after punctuation
    _spelled: dict[str, Triple] = field(default_factory=dict)

    def summed(self, features: Iterable[str], start: Triple = (0.0, 0.0, 0.0)) -> Triple:
        """What the features together say for en, fr and pcm."""
        en, fr, pcm = start
        for feature in features:
            triple = self.states.get(feature)
            if triple is not None:
                en += triple[0]
                fr += triple[1]
                pcm += triple[2]
        return en, fr, pcm

    def spelled(self, text: str) -> Triple:
        """What the word alone says; remembered, since people use few words often."""
        known = self._spelled.get(text)
        if known is None:
            if len(self._spelled) >= _REMEMBERED:
                self._spelled.clear()
            known = self._spelled[text] = self.summed(own_features(text))
        return known


@dataclass(frozen=True, slots=True)
class Link:
    """What it costs to go from a language (row) to another (column), as a weight and as its exponential."""

    weights: tuple[Triple, ...]
    odds: tuple[Triple, ...]


@dataclass(frozen=True, slots=True)
class Lattice:
    """All ways to label one message, with what each costs; links[i] leads from word i - 1 to word i."""

    emissions: tuple[Triple, ...]
    links: tuple[Link, ...]

    def total(self, subset: Subset) -> float:
        """Logarithm of the summed weight of all paths that use only these languages."""
        if len(subset) == 1:
            one = subset[0]
            return sum(e[one] for e in self.emissions) + sum(k.weights[one][one] for k in self.links[1:])
        return _total_of_two(self, *subset) if len(subset) == 2 else _forward(self, subset)[1]

    def best(self, subset: Subset, favour: Triple = (0.0, 0.0, 0.0)) -> Labels:
        """The likeliest path that uses only these languages (Viterbi); `favour` is given to every word."""
        if len(subset) == 1:
            return (subset[0],) * len(self.emissions)
        scores = [self.emissions[0][label] + favour[label] for label in subset]
        back: list[list[int]] = []
        for i in range(1, len(self.emissions)):
            link, emission = self.links[i].weights, self.emissions[i]
            reached: list[float] = []
            origin: list[int] = []
            for b in subset:
                top, best_before = -math.inf, 0
                for k, a in enumerate(subset):
                    score = scores[k] + link[a][b]
                    if score > top:
                        top, best_before = score, k
                reached.append(top + emission[b] + favour[b])
                origin.append(best_before)
            scores = reached
            back.append(origin)
        at = scores.index(max(scores))
        path = [subset[at]]
        for origin in reversed(back):
            at = origin[at]
            path.append(subset[at])
        return tuple(reversed(path))

    def beliefs(self, subset: Subset) -> list[tuple[float, ...]]:
        """Per word, the probability of each language of the subset (forward-backward), in its order."""
        if len(subset) == 1:
            return [(1.0,)] * len(self.emissions)
        forward, _ = _forward(self, subset)
        backward = [1.0] * len(subset)
        found: list[tuple[float, ...]] = []
        for i in range(len(self.emissions) - 1, -1, -1):
            joint = [f * b for f, b in zip(forward[i], backward, strict=True)]
            whole = sum(joint)
            found.append(tuple(j / whole for j in joint))
            if i:
                backward = _step_back(self, subset, i, backward)
        found.reverse()
        return found


def _total_of_two(lattice: Lattice, a: int, b: int) -> float:
    """What `_forward` ends in, unrolled: three such sums are asked of every message."""
    first = lattice.emissions[0]
    top = max(first[a], first[b])
    in_a, in_b = math.exp(first[a] - top), math.exp(first[b] - top)
    logarithm = top
    for emission, link in zip(lattice.emissions[1:], lattice.links[1:], strict=True):
        from_a, from_b = link.odds[a], link.odds[b]
        top = max(emission[a], emission[b])
        in_a, in_b = (
            (in_a * from_a[a] + in_b * from_b[a]) * math.exp(emission[a] - top),
            (in_a * from_a[b] + in_b * from_b[b]) * math.exp(emission[b] - top),
        )
        scale = in_a + in_b
        logarithm += top + math.log(scale)
        in_a, in_b = in_a / scale, in_b / scale
    return logarithm + math.log(in_a + in_b)


def _forward(lattice: Lattice, subset: Subset) -> tuple[list[list[float]], float]:
    rows: list[list[float]] = []
    row: list[float] = []
    log_scale = 0.0
    for emission, link in zip(lattice.emissions, lattice.links, strict=True):
        weight = _weighed(emission, subset)
        log_scale += max(emission)
        if rows:
            odds = link.odds
            reached = [0.0] * len(subset)
            for before, a in zip(row, subset, strict=True):
                from_a = odds[a]
                for k, b in enumerate(subset):
                    reached[k] += before * from_a[b]
            weight = [w * r for w, r in zip(weight, reached, strict=True)]
        scale = sum(weight) or 1e-300
        row = [w / scale for w in weight]
        rows.append(row)
        log_scale += math.log(scale)
    return rows, log_scale


def _step_back(lattice: Lattice, subset: Subset, i: int, backward: Sequence[float]) -> list[float]:
    odds = lattice.links[i].odds
    weight = _weighed(lattice.emissions[i], subset)
    ahead = [w * b for w, b in zip(weight, backward, strict=True)]
    row = [sum(odds[a][b] * w for b, w in zip(subset, ahead, strict=True)) for a in subset]
    scale = sum(row) or 1e-300
    return [r / scale for r in row]


def _weighed(emission: Triple, subset: Subset) -> list[float]:
    top = max(emission)
    return [math.exp(emission[b] - top) for b in subset]


def lattice_of(words: Sequence[Word], weights: Weights) -> Lattice:
    """Weigh every language for every word."""
    shown, around = seen(words)
    emissions = [
        weights.summed(context, weights.spelled(text)) for text, context in zip(shown, around, strict=True)
    ]
    firm, loose = _link(weights.transitions, 1.0), _link(weights.transitions, weights.pause)
    return Lattice(tuple(emissions), tuple(loose if word.follows_pause else firm for word in words))


@lru_cache(maxsize=8)
def _link(transitions: tuple[Triple, ...], kept: float) -> Link:
    rows = tuple((a * kept, b * kept, c * kept) for a, b, c in transitions)
    return Link(rows, tuple((math.exp(a), math.exp(b), math.exp(c)) for a, b, c in rows))


@cache
def weights() -> Weights:
    """The trained weights, read once."""
    packed = files("dialogue.language").joinpath("model/labeller.json.gz").read_bytes()
    stored = json.loads(gzip.decompress(packed))
    unit: float = stored["unit"]
    states = {name: (a * unit, b * unit, c * unit) for name, (a, b, c) in stored["states"].items()}
    rows = tuple((row[0], row[1], row[2]) for row in stored["transitions"])
    return Weights(states, rows, stored["pause"])
