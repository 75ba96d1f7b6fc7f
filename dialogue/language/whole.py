"""Which language does the message look like as a whole?"""

import warnings
from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import Protocol

from dialogue.language.lexicon import LANGUAGES
from dialogue.language.text import Word, sentence_for_model

_LEAST = 1e-5
_EVEN = (1 / 3, 1 / 3, 1 / 3)


class _Model(Protocol):
    def predict(self, text: str, k: int) -> tuple[tuple[str, ...], Sequence[float]]: ...


def likelihoods(words: Sequence[Word]) -> tuple[float, float, float]:
    """Probability of en, fr and pcm for the message as a whole; even when it holds no words."""
    sentence = sentence_for_model(tuple(words))
    if not sentence:
        return _EVEN
    labels, values = loaded().predict(sentence, k=3)
    found = dict(zip(labels, map(float, values), strict=True))
    raw = [min(max(found.get(f"__label__{name}", 0.0), _LEAST), 1.0) for name in LANGUAGES]
    return raw[0] / sum(raw), raw[1] / sum(raw), raw[2] / sum(raw)


@cache
def loaded() -> _Model:
    """The model, read once."""
    import fasttext  # heavy: only when a first message comes

    with (
        warnings.catch_warnings(),
        as_file(files("dialogue.language").joinpath("model/language.ftz")) as path,
    ):
        warnings.simplefilter("ignore")
        model: _Model = fasttext.load_model(str(path))
    return model
