"""Which of some labels do these features speak for? A linear model, read from JSON, in plain Python."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights of each feature, as pairs of label index and a whole number of 1/`scale`."""

    labels: tuple[str, ...]
    weights: Mapping[str, tuple[tuple[int, int], ...]]
    bias: tuple[int, ...]
    scale: float

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """How likely each label is; they sum to 1."""
        totals = list(self.bias)
        for feature in features:
            for label, weight in self.weights.get(feature, ()):
                totals[label] += weight
        highest = max(totals)
        powers = [math.exp((total - highest) / self.scale) for total in totals]
        whole = sum(powers)
        return dict(zip(self.labels, (power / whole for power in powers), strict=True))


def read_model(path: Path) -> LinearModel:
    """The model written by `write_model`; a feature's weights stand as label, weight, label, weight ..."""
    written = json.loads(path.read_text("utf-8"))
    weights = {
        feature: tuple(zip(flat[::2], flat[1::2], strict=True))
        for feature, flat in written["weights"].items()
    }
    return LinearModel(tuple(written["labels"]), weights, tuple(written["bias"]), float(written["scale"]))


def write_model(model: LinearModel, path: Path) -> None:
    """One feature per line, so that a change of the model can be read."""
    rows = [_row(feature, pairs) for feature, pairs in sorted(model.weights.items())]
    head = json.dumps({"labels": model.labels, "scale": model.scale, "bias": model.bias})[:-1]
    path.write_text(head + ', "weights": {\n' + ",\n".join(rows) + "\n}}\n", "utf-8")


def _row(feature: str, pairs: tuple[tuple[int, int], ...]) -> str:
    flat = json.dumps([number for pair in pairs for number in pair], separators=(",", ":"))
    return f"{json.dumps(feature, ensure_ascii=False)}:{flat}"
