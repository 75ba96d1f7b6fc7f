"""What does an answer do to a proposal: put it off, drop it, ask for another person, ask why?

Learned from what people write when a visit is proposed (`training/replies`): such answers come in more
ways than any list of phrases holds. Nothing is ever booked on this: a yes is read by its words
(`dialogue.assent`).
"""

from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path

from dialogue.understanding.evidence import features
from dialogue.understanding.linear import LinearModel, read_model
from dialogue.understanding.reading import evidence_of

MODEL = Path(__file__).parent / "model" / "replies.json"
SURE = 0.6


class Reply(StrEnum):
    """What it does; `NONE` is anything else."""

    YES = "yes"
    LATER = "later"
    DROP = "drop"
    OTHER = "other"
    WHY = "why"
    HUMAN = "human"
    NONE = "none"


def read_reply(text: str, now: datetime) -> Reply:
    """What the message does to the proposal, `NONE` where that is not sure."""
    likely = model().probabilities(features(evidence_of(text, now)))
    best = max(likely, key=likely.__getitem__)
    return Reply(best) if likely[best] >= SURE else Reply.NONE


@cache
def model() -> LinearModel:
    """The trained weights, read once."""
    return read_model(MODEL)
