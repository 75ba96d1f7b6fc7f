"""How well are languages and tone told, beside langdetect and py3langid on the same lines?

`python -m evaluation.language` judges the project's own booking lines, `--corpora FOLDER` general text too.
"""

import argparse
import math
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from dialogue.language import address, identify, language_shares, register
from evaluation.language_texts import (
    Example,
    address_lines,
    corpora_groups,
    foreign_lines,
    own_groups,
)
from training.language.outcome import word_lists

LANGUAGES = ("en", "fr", "pcm")
_PRESENT = 0.15
HELD_BACK = Path(__file__).parents[1] / "training" / "language" / "held_back.txt"  # written by `make train`
Detector = Callable[[str], Mapping[str, float]]


def detectors() -> dict[str, Detector]:
    """Ours and the two that are compared."""
    return {"Sabi": language_shares, "langdetect": _langdetect(), "py3langid": _py3langid()}


def figures(detector: Detector, examples: Sequence[Example]) -> str:
    """One line: macro-F1 and false mixes for one language; exact sets and share error for mixes."""
    started = time.perf_counter()
    found = [detector(example.text) for example in examples]
    spent = (time.perf_counter() - started) / len(examples) * 1e6
    judge = _mixed if any(example.is_mixed for example in examples) else _single
    return f"{judge(examples, found)}  {spent:6.0f} µs"


def _single(examples: Sequence[Example], found: Sequence[Mapping[str, float]]) -> str:
    right, told, meant = Counter[str](), Counter[str](), Counter[str]()
    for example, shares in zip(examples, found, strict=True):
        (truth,) = example.languages
        guess = max(sorted(shares), key=lambda name: shares[name], default="und")
        meant[truth] += 1
        told[guess] += 1
        right[truth] += guess == truth
    each = {g: 2 * right[g] / max(told[g] + meant[g], 1) for g in LANGUAGES}
    exact = sum(_present(s) == e.languages for e, s in zip(examples, found, strict=True)) / len(examples)
    mixes = sum(len(_present(shares)) > 1 for shares in found) / len(examples)
    per = " ".join(f"{g} {right[g] / max(meant[g], 1):.3f}" for g in LANGUAGES)
    mean = sum(each.values()) / len(each)
    return f"macro-F1 {mean:.4f}  right {per}  exact {exact:.3f}  false mix {mixes:.4f}"


def _mixed(examples: Sequence[Example], found: Sequence[Mapping[str, float]]) -> str:
    pairs = [(example.languages, _present(shares)) for example, shares in zip(examples, found, strict=True)]
    exact = sum(truth == guess for truth, guess in pairs) / len(pairs)
    common = sum(len(truth & guess) for truth, guess in pairs)
    micro = 2 * common / sum(len(truth) + len(guess) for truth, guess in pairs)
    return f"exact {exact:.4f}  micro-F1 {micro:.4f}{_share_error(examples, found)}"


def _share_error(examples: Sequence[Example], found: Sequence[Mapping[str, float]]) -> str:
    known = [(dict(e.shares), shares) for e, shares in zip(examples, found, strict=True) if e.shares]
    if not known:
        return ""
    wrong = sum(abs(truth.get(g, 0.0) - shares.get(g, 0.0)) for truth, shares in known for g in LANGUAGES)
    return f"  share error {wrong / len(known) / len(LANGUAGES):.4f}"


def _present(shares: Mapping[str, float]) -> frozenset[str]:
    return frozenset(name for name, share in shares.items() if share >= _PRESENT and name != "und")


def _langdetect() -> Detector:
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0

    def detect(text: str) -> Mapping[str, float]:
        try:
            return {guess.lang: guess.prob for guess in detect_langs(text)}
        except LangDetectException:
            return {}

    return detect


def _py3langid() -> Detector:
    import py3langid

    py3langid.set_languages(list(LANGUAGES))

    def detect(text: str) -> Mapping[str, float]:
        ranked = py3langid.rank(text)
        odds = {name: math.exp(score - ranked[0][1]) for name, score in ranked}
        return {name: value / sum(odds.values()) for name, value in odds.items()}

    return detect


def _print_register(examples: Sequence[Example]) -> None:
    told = [(example.register, register(example.text)) for example in examples if example.register]
    right = sum(truth == guess for truth, guess in told) / len(told)
    wrong_way = sum({truth, guess} == {"formal", "casual"} for truth, guess in told) / len(told)
    print(f"register of booking lines: right {right:.4f}  the wrong way {wrong_way:.4f}  ({len(told)} lines)")


def _print_foreign() -> None:
    told = [(language, identify(text).foreign) for language, text in foreign_lines()]
    noticed = sum(guess is not None for _, guess in told) / len(told)
    named = sum(guess == truth for truth, guess in told) / len(told)
    print(f"none of our languages: noticed {noticed:.4f}  named right {named:.4f}  ({len(told)} lines)")


def held_back() -> str:
    """What training said of parts held back, and whether the word lists are still those it was said of."""
    told = HELD_BACK.read_text(encoding="utf-8").rstrip()
    if word_lists() in told:
        return told
    return f"{told}\nThe word lists have changed since ({word_lists()}): these figures are not of today."


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m evaluation.language", description=__doc__)
    parser.add_argument(
        "--corpora", type=Path, help="folder with dev.tsv, the real mixes and formality/fr.tsv"
    )
    folder: Path | None = parser.parse_args().corpora
    own = own_groups()
    compared = detectors()
    for name, examples in (own | (corpora_groups(folder) if folder else {})).items():
        print(f"\n{name}: {len(examples)} lines")
        for detector, detect in compared.items():
            print(f"  {detector:11} {figures(detect, examples)}")
    print()
    _print_register([example for examples in own.values() for example in examples])
    _print_foreign()
    for name, lines in (address_lines(folder) if folder else {}).items():
        right = sum(address(text) == truth for text, truth in lines) / len(lines)
        print(f"tu or vous, by rules, {name}: right {right:.4f}  ({len(lines)} lines)")
    print(f"\n{held_back()}")


if __name__ == "__main__":
    main()
