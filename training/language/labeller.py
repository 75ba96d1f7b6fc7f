"""The word labeller: a conditional random field, trained with CRFsuite and written down as plain numbers."""

import gzip
import json
import tempfile
from collections.abc import Iterable
from pathlib import Path

from dialogue.language.features import features_of
from training.language.corpora import LANGUAGES
from training.language.samples import Sample

_SETTINGS = {
    "c1": 0.25, "c2": 0.01, "max_iterations": 60, "feature.minfreq": 3, "feature.possible_transitions": True,
}  # fmt: skip
_UNIT = 0.01  # weights are kept in hundredths
_LEAST_WEIGHT = 3  # in units: smaller ones are dropped
_PAUSE = 0.7


def train_labeller(samples: Iterable[Sample], target: Path) -> None:
    """Train on words with their languages, and write the weights for `dialogue.language.labeller`."""
    import pycrfsuite  # type: ignore[import-not-found]  # only in the training environment

    trainer = pycrfsuite.Trainer(verbose=False)
    for words, labels in samples:
        if words:
            trainer.append(features_of(words), [g if g in LANGUAGES else "pcm" for g in labels])
    trainer.select("lbfgs")
    trainer.set_params(_SETTINGS)
    with tempfile.TemporaryDirectory() as folder:
        trainer.train(f"{folder}/field")
        tagger = pycrfsuite.Tagger()
        tagger.open(f"{folder}/field")
        field = tagger.info()
        tagger.close()
    _write(field.state_features, field.transitions, target)


def _write(
    states: dict[tuple[str, str], float], transitions: dict[tuple[str, str], float], target: Path
) -> None:
    triples: dict[str, list[int]] = {}
    for (feature, language), weight in sorted(states.items()):
        triples.setdefault(feature, [0, 0, 0])[LANGUAGES.index(language)] = round(weight / _UNIT)
    kept = {name: t for name, t in triples.items() if any(abs(weight) >= _LEAST_WEIGHT for weight in t)}
    rows = [[round(transitions.get((a, b), 0.0), 3) for b in LANGUAGES] for a in LANGUAGES]
    stored = {"unit": _UNIT, "pause": _PAUSE, "transitions": rows, "states": kept}
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
