"""Which languages does a message hold? Each possible answer is weighed and the best one wins.

How far to trust which evidence was learned offline (`model/verdict.json`): a small network scores answers.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from operator import mul

from dialogue.language.doubts import doubt
from dialogue.language.evidence import NEAR, Answer, answers
from dialogue.language.grammar import grammar_of
from dialogue.language.labeller import Subset, lattice_of, weights
from dialogue.language.lexicon import LANGUAGES
from dialogue.language.text import Word
from dialogue.language.whole import likelihoods

_LEAST_PRIOR = 0.02
_PRIOR_WEIGHT = 2.0  # at one word
_PRIOR_ENDS = 12  # words: from here on the message speaks for itself


def judge(words: Sequence[Word], prior: Mapping[str, float] | None = None) -> dict[str, float]:
    """Shares of the languages of the best answer; the shorter the message, the more the prior counts."""
    nudge = _nudges(prior, len(words))
    return settled(
        [
            (answer, score + sum(nudge[label] for label in answer.subset) / len(answer.subset))
            for answer, score in _weighed(tuple(words))
        ]
    )


def settled(weighed: Sequence[tuple[Answer, float]]) -> dict[str, float]:
    """The shares of the answer with the highest score.

    Where answers are close, the language that all of them together favour carries the message.
    """
    best = max(weighed, key=lambda pair: pair[1])[0]
    expected = _expected(weighed)
    strongest = max(best.subset, key=lambda label: best.shares[label])
    shares = best.shares if strongest == max(best.subset, key=lambda label: expected[label]) else expected
    whole = sum(shares[label] for label in best.subset)
    return {LANGUAGES[label]: shares[label] / whole for label in best.subset}


def _expected(weighed: Sequence[tuple[Answer, float]]) -> tuple[float, ...]:
    top = max(score for _, score in weighed)
    odds = [math.exp(score - top) for _, score in weighed]
    return tuple(
        sum(odd * answer.shares[label] for odd, (answer, _) in zip(odds, weighed, strict=True))
        for label in range(len(LANGUAGES))
    )


@lru_cache(maxsize=256)
def _weighed(words: tuple[Word, ...]) -> tuple[tuple[Answer, float], ...]:
    """All answers with their scores: what the message says before any conversation."""
    grammar = grammar_of(words)
    found = answers(words, lattice_of(words, weights()), likelihoods(words), grammar)
    return tuple((answer, trusted().score(answer) - doubt(answer, grammar)) for answer in found)


def _nudges(prior: Mapping[str, float] | None, length: int) -> tuple[float, ...]:
    if not prior:
        return (0.0, 0.0, 0.0)
    weight = _PRIOR_WEIGHT * max(0.0, 1.0 - (length - 1) / (_PRIOR_ENDS - 1))
    return tuple(weight * math.log(max(float(prior.get(name, 0.0)), _LEAST_PRIOR)) for name in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Trust:
    """How evidence becomes a score: a weight for each kind, and units for kinds that speak together."""

    direct: dict[Subset, tuple[float, ...]]
    hidden: dict[Subset, tuple[tuple[float, ...], ...]]
    thresholds: tuple[float, ...]
    votes: tuple[float, ...]
    readiness: float  # to hear English beside Pidgin, which is easily missed

    def score(self, answer: Answer) -> float:
        """The score of one answer; the answer with the highest one is taken."""
        values = tuple(answer.evidence.values())
        total: float = sum(map(mul, self.direct[answer.subset], values))
        for unit, start, vote in zip(self.hidden[answer.subset], self.thresholds, self.votes, strict=True):
            total += vote * math.tanh(start + sum(map(mul, unit, values)))
        return total + self.readiness if answer.subset == NEAR else total


@cache
def trusted() -> Trust:
    """The weights as trained, read once."""
    stored = json.loads(files("dialogue.language").joinpath("model/verdict.json").read_text(encoding="utf-8"))
    direct, hidden = {}, {}
    for name, table in stored["answers"].items():
        subset = tuple(int(label) for label in name)
        direct[subset] = tuple(table["direct"])
        hidden[subset] = tuple(tuple(unit) for unit in table["hidden"])
    return Trust(direct, hidden, tuple(stored["thresholds"]), tuple(stored["votes"]), stored["readiness"])
