"""Which language does each word of a message speak, given the words around it?

A linear-chain conditional random field over en, fr and pcm (Lafferty, McCallum and Pereira, 2001), trained
offline by `training.language`; here it is only read: weights are sums of table look-ups and the sums over
paths are two small loops.
"""

import gzip
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from dialogue.language.lexicon import senses
from dialogue.language.text import Word, is_clock

Labels = tuple[int, ...]  # index into LANGUAGES per word
Subset = tuple[int, ...]  # sorted indices into LANGUAGES

SUBSETS: tuple[Subset, ...] = ((0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2))


@dataclass(frozen=True, slots=True)
class Weights:
    """The trained field: a triple per feature and the cost of changing language between two words."""

    states: dict[str, tuple[float, float, float]]
    transitions: tuple[tuple[float, float, float], ...]
    pause: float  # how much of the cost of a change is left after punctuation


@dataclass(frozen=True, slots=True)
class Lattice:
    """All ways to label one message, with what each costs."""

    emissions: tuple[tuple[float, float, float], ...]
    links: tuple[tuple[tuple[float, ...], ...], ...]  # links[i]: from word i - 1 to word i, links[0] unused

    def total(self, subset: Subset) -> float:
        """Logarithm of the summed weight of all paths that use only these languages."""
        if len(subset) == 1:
            one = subset[0]
            return sum(e[one] for e in self.emissions) + sum(k[one][one] for k in self.links[1:])
        return _forward(self, subset)[1]

    def best(self, subset: Subset) -> Labels:
        """The likeliest path that uses only these languages (Viterbi)."""
        if len(subset) == 1:
            return (subset[0],) * len(self.emissions)
        scores = {label: self.emissions[0][label] for label in subset}
        back: list[dict[int, int]] = []
        for i in range(1, len(self.emissions)):
            link, emission = self.links[i], self.emissions[i]
            origin = {b: max((scores[a] + link[a][b], -a) for a in subset) for b in subset}
            scores = {b: origin[b][0] + emission[b] for b in subset}
            back.append({b: -a for b, (_, a) in origin.items()})
        path = [max(subset, key=lambda a: scores[a])]
        for step in reversed(back):
            path.append(step[path[-1]])
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


def _forward(lattice: Lattice, subset: Subset) -> tuple[list[list[float]], float]:
    rows: list[list[float]] = []
    log_scale = 0.0
    for i, emission in enumerate(lattice.emissions):
        top = max(emission[b] for b in subset)
        weight = [math.exp(emission[b] - top) for b in subset]
        if rows:
            link, last = lattice.links[i], rows[-1]
            weight = [
                w * sum(p * math.exp(link[a][b]) for p, a in zip(last, subset, strict=True))
                for w, b in zip(weight, subset, strict=True)
            ]
        scale = sum(weight) or 1e-300
        rows.append([w / scale for w in weight])
        log_scale += top + math.log(scale)
    return rows, log_scale


def _step_back(lattice: Lattice, subset: Subset, i: int, backward: Sequence[float]) -> list[float]:
    emission, link = lattice.emissions[i], lattice.links[i]
    top = max(emission[b] for b in subset)
    ahead = [math.exp(emission[b] - top) * w for b, w in zip(subset, backward, strict=True)]
    row = [sum(math.exp(link[a][b]) * w for b, w in zip(subset, ahead, strict=True)) for a in subset]
    scale = sum(row) or 1e-300
    return [r / scale for r in row]


def lattice_of(words: Sequence[Word], weights: Weights) -> Lattice:
    """Weigh every language for every word."""
    emissions = []
    states = weights.states
    for features in features_of(words):
        en = fr = pcm = 0.0
        for feature in features:
            triple = states.get(feature)
            if triple is not None:
                en += triple[0]
                fr += triple[1]
                pcm += triple[2]
        emissions.append((en, fr, pcm))
    firm = weights.transitions
    loose = tuple(tuple(value * weights.pause for value in row) for row in firm)
    return Lattice(tuple(emissions), tuple(loose if word.follows_pause else firm for word in words))


def features_of(words: Sequence[Word]) -> list[list[str]]:
    """What the labeller may look at, word by word; the same in training and in serving."""
    texts = [word.text for word in words]
    kinds = [senses_at(texts, i) for i in range(len(texts))]
    shown = [_shown(word, kinds[i]) for i, word in enumerate(words)]
    last = len(words) - 1
    rows: list[list[str]] = []
    for i, text in enumerate(shown):
        row = [f"k={kind}" for kind in kinds[i]]
        before = shown[i - 1] if i else "^"
        after = shown[i + 1] if i < last else "$"
        row += [f"w={text}", f"-{before}", f"+{after}", f"-{before}|{text}", f"{text}|+{after}"]
        if text[0] != "<":
            row += shape_of(text)
        if i:
            row += [f"-k={kind}" for kind in kinds[i - 1]]
        if i < last:
            row += [f"+k={kind}" for kind in kinds[i + 1]]
        if last == 0:
            row.append("alone")
        rows.append(row)
    return rows


@lru_cache(maxsize=8_192)
def _ngrams(text: str) -> tuple[str, ...]:
    padded = f"^{text}$"
    return tuple(
        dict.fromkeys(f"g={padded[i : i + n]}" for n in (2, 3, 4) for i in range(len(padded) - n + 1))
    )


def shape_of(text: str) -> tuple[str, ...]:
    """Pieces of the spelling, so that a word never seen still says something."""
    return _ngrams(text) if len(text) > 1 else ()


def senses_at(texts: Sequence[str], i: int) -> tuple[str, ...]:
    """Senses of the longest entry of the lexicon that covers word i, phrases of up to three words."""
    known = senses()
    for length in (3, 2):
        for start in range(max(0, i - length + 1), min(i, len(texts) - length) + 1):
            found = known.get(" ".join(texts[start : start + length]))
            if found:
                return found
    return known.get(texts[i], ())


def _shown(word: Word, kinds: tuple[str, ...]) -> str:
    if is_clock(word.text):
        return "<clock>"
    if word.is_number:
        return "<number>"
    if "shared:name" in kinds:
        return "<name>"
    return word.text


@cache
def weights() -> Weights:
    """The trained weights, read once."""
    packed = files("dialogue.language").joinpath("model/labeller.json.gz").read_bytes()
    stored = json.loads(gzip.decompress(packed))
    unit: float = stored["unit"]
    states = {name: (a * unit, b * unit, c * unit) for name, (a, b, c) in stored["states"].items()}
    rows = tuple((row[0], row[1], row[2]) for row in stored["transitions"])
    return Weights(states, rows, stored["pause"])
