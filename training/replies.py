"""How are answers to a proposal learned? `python -m training.replies` reads them and writes the model.

`training/replies/*.txt` hold what people write when a visit has been proposed to them: a line
`[name] reply=later` says what the lines under it do (a value of `dialogue.understanding.replies.Reply`).
Messages of `training/messages` that do none of it stand against them. Each file in turn is left out and
tells how the others do with wordings that they never saw; the model written knows all.
"""

import argparse
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from dialogue.understanding.evidence import features
from dialogue.understanding.linear import LinearModel, write_model
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.replies import MODEL, SURE, Reply
from training.labelled import NOW, read_family_file, read_messages
from training.understanding import fit

FOLDER = Path(__file__).parent / "replies"
# What messages of these intents do to a proposal. Of the others nothing is said: "not him" may be a no.
DOES = {
    "confirm": Reply.YES,
    "cancel": Reply.DROP,
    "talk_to_human": Reply.HUMAN,
    "ask_why": Reply.WHY,
    **dict.fromkeys(
        (
            *(
                "give_time",
                "give_location",
                "give_detail",
                "ask_price",
                "ask_status",
                "request_service",
                "help",
            ),
            *("greet", "thanks", "set_language", "set_tone", "privacy_export", "privacy_delete", "opt_out"),
            *("privacy_reset", "opt_in", "rate_feedback", "complain", "off_topic"),
        ),
        Reply.NONE,
    ),
}

Taught = tuple[str, set[str]]


def main() -> None:
    """Tell what each file says of the others, and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-folds", action="store_true", help="write the model without the report")
    arguments = parser.parse_args()
    files = {path.name: _lines_of(path) for path in sorted(FOLDER.glob("*.txt"))}
    beside = _beside({one.text for path in FOLDER.glob("*.txt") for one in read_family_file(path)})
    if not arguments.no_folds:
        for name, held_out in files.items():
            others = [one for other, lines in files.items() if other != name for one in lines]
            report(name, _fit([*others, *beside]), held_out)
    model = _fit([one for lines in files.values() for one in lines] + beside)
    write_model(model, MODEL)
    print(f"{len(model.weights)} features, {MODEL.stat().st_size / 1e6:.1f} MB")


def report(name: str, model: LinearModel, held_out: Sequence[Taught]) -> None:
    """Of the lines of a file that the model does not know: found, and taken for something else."""
    found: dict[str, list[str]] = defaultdict(list)
    for reply, seen in held_out:
        likely = model.probabilities(seen)
        best = max(likely, key=likely.__getitem__)
        found[reply].append(best if likely[best] >= SURE else "unsure")
    for reply, guesses in sorted(found.items()):
        right = guesses.count(reply) / len(guesses)
        wrong = sum(one not in (reply, "unsure", Reply.NONE) for one in guesses) / len(guesses)
        print(f"{name:12} {reply:6} found {right:6.1%}, taken for another {wrong:6.1%} of {len(guesses)}")


def _lines_of(path: Path) -> list[Taught]:
    lines = ((one.keys["reply"], one.text) for one in read_family_file(path))
    return [(reply, features(evidence_of(text, NOW))) for reply, text in lines]


def _beside(known: set[str]) -> list[Taught]:
    """The messages of the intents that are not known, as far as they say what they do to a proposal."""
    said = ((one.intent, one.keys, one.text) for one in read_messages() if one.text not in known)
    return [
        (DOES.get(intent, Reply.NONE), features(evidence_of(text, NOW)))
        for intent, keys, text in said
        if intent in DOES or (intent == "change" and ("time" in keys or "place" in keys))
    ]


def _fit(taught: Sequence[Taught]) -> LinearModel:
    return fit([reply for reply, _ in taught], [seen for _, seen in taught])


if __name__ == "__main__":
    main()
