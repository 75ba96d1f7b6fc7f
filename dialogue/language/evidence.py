"""Which answers are possible to "which languages are these?", and what speaks for each?

Seven answers there are. The word labeller says what each would cost and which words would speak what, the
whole-message model which language the message looks like, the lexicon what it has seen. Training and serving
gather the same evidence in the same order.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.language.features import senses_in
from dialogue.language.grammar import Grammar
from dialogue.language.labeller import SUBSETS, Labels, Lattice, Subset
from dialogue.language.lexicon import LANGUAGES, by_ear
from dialogue.language.stretches import stretches
from dialogue.language.text import Word
from dialogue.language.whole import likelihoods

_LOWEST = -12.0  # logarithms are cut here: further down they say nothing more
_LEAST = math.exp(_LOWEST)
_HOPELESS = -25.0  # a mix that fits so badly is never the answer
NEAR: Subset = (0, 2)  # English and Pidgin, which share most words
_LEAST_GAIN = {(0, 1): 0.5, (0, 2): 0.03, (1, 2): 0.5, (0, 1, 2): 0.5}  # by which a mix must fit better
_FAVOURS = (0.7, 1.4, 2.5, 4.0)


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer: the share of the letters per language, and the evidence for it, by kind."""

    subset: Subset
    shares: tuple[float, float, float]
    evidence: dict[str, float]


def answers(
    words: Sequence[Word], lattice: Lattice, whole: Sequence[float], grammar: Grammar
) -> list[Answer]:
    """Every answer that gives each of its languages a word; mixes only where something speaks for them."""
    totals = {subset: lattice.total(subset) for subset in SUBSETS}
    facts = _facts(words, grammar)
    found = []
    for subset in SUBSETS:
        if len(subset) > 1 and _is_hopeless(subset, totals, facts):
            continue
        path = _path(lattice, subset)
        if len(set(path)) < len(subset):
            continue
        if len(subset) == 1:
            evidence = _evidence_for_one(subset[0], whole, len(words))
        else:
            evidence = _evidence_for_mix(words, lattice, whole, subset, path)
        evidence |= _fits(subset, totals) | facts
        found.append(Answer(subset, _shares(words, path), evidence))
    return found


def _is_hopeless(subset: Subset, totals: dict[Subset, float], facts: dict[str, float]) -> bool:
    """Whether a mix cannot be the answer: it fits badly, or not better than one of its parts alone."""
    if totals[subset] - totals[SUBSETS[-1]] < _HOPELESS:
        return True
    if subset == NEAR and (facts["english"] or facts["grammar"]) and facts["pidgin"]:
        return False
    simpler = max(total for other, total in totals.items() if set(other) < set(subset))
    return totals[subset] - simpler < _LEAST_GAIN[subset]


def _fits(subset: Subset, totals: dict[Subset, float]) -> dict[str, float]:
    """How well the labeller's words fit the answer, and each of its languages alone."""
    best = totals[SUBSETS[-1]]
    fits = {"fit": max(totals[subset] - best, 5 * _LOWEST)}
    if len(subset) > 1:
        fits |= {f"fit.{label}": max(totals[label,] - best, 5 * _LOWEST) for label in subset}
    return fits


def _path(lattice: Lattice, subset: Subset) -> Labels:
    """The likeliest language of each word; of a language that hides in the other, the likeliest words."""
    path = lattice.best(subset)
    if subset == NEAR and len(set(path)) == 1:
        hidden = NEAR[1] if path[0] == NEAR[0] else NEAR[0]
        for favour in _FAVOURS:
            path = lattice.best(subset, (favour * (hidden == 0), 0.0, favour * (hidden == 2)))
            if len(set(path)) > 1:
                break
    return path


def _shares(words: Sequence[Word], path: Labels) -> tuple[float, float, float]:
    letters = [0, 0, 0]
    for word, label in zip(words, path, strict=True):
        letters[label] += len(word.text)
    whole = sum(letters)
    return letters[0] / whole, letters[1] / whole, letters[2] / whole


def _facts(words: Sequence[Word], grammar: Grammar) -> dict[str, float]:
    """What the lexicon sees in the message, whatever the answer."""
    texts = tuple(word.text for word in words)
    kinds = senses_in(texts)
    runs = stretches(texts, kinds)
    plain = [run for run in runs if not run.is_pidgin]
    return {
        "english": float(min(sum("en:marker" in kind for kind in kinds), 4)),
        "pidgin": float(min(sum("pcm:marker" in kind for kind in kinds), 6)),
        "ear": float(min(sum(text in by_ear() for text in texts), 4)),
        "pauses": sum(word.follows_pause for word in words) / len(words),
        "length": math.log(len(words)),
        "grammar": float(min(grammar.english, 6)),
        "grammar.pidgin": float(grammar.pidgin),
        "own": float(min(sum(run.length for run in runs if run.is_pidgin), 6)),
        "stretch": math.log(1 + max((run.length for run in plain), default=0)),
        "stretch.english": float(min(max((run.english for run in plain), default=0), 4)),
    }


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
    kinds = senses_in(tuple(word.text for word in words))
    alone = likelihoods([words[i] for i in mine])
    rest = likelihoods([word for word, p in zip(words, path, strict=True) if p != label])
    return {
        "bias": 1.0,
        **{f"least.{b}": float(b == label) for b in subset},
        "share": math.log(letters[least] / sum(letters)),
        "words": math.log(len(mine)),
        "run": math.log(_longest_run(mine)),
        "sure": _log(1.0 - max(beliefs[i] for i in mine)),
        "mean": _log(1.0 - sum(beliefs[i] for i in mine) / len(mine)),
        "whole": _log(sum(whole[b] for b in subset)),
        **{f"whole.{b}": _log(whole[b]) for b in subset},
        "whole.least": _log(whole[label]),
        "alone": _log(alone[label]),
        "rest": _log(sum(rest[b] for b in subset if b != label)),
        "marked": float(min(_marked(kinds, mine, LANGUAGES[label]), 3)),
        "english.least": float(min(_marked(kinds, mine, "en"), 3)),
        "changes": math.log(len(changes)),
        "changes.pause": sum(words[i].follows_pause for i in changes) / len(changes),
    }


def _marked(kinds: Sequence[Sequence[str]], places: Sequence[int], language: str) -> int:
    return sum(f"{language}:marker" in kinds[i] for i in places)


def _longest_run(places: Sequence[int]) -> int:
    longest = run = 1
    for before, after in itertools.pairwise(places):
        run = run + 1 if after == before + 1 else 1
        longest = max(longest, run)
    return longest


def _log(chance: float) -> float:
    return math.log(chance) if chance > _LEAST else _LOWEST
