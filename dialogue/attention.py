"""Why should a person of ours look at a conversation, and since when?"""

from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel


class Cause(StrEnum):
    """Why a person of ours should look at a conversation."""

    ASKED = "asked"
    LOST = "lost"  # we did not understand, time and again
    ANGRY = "angry"
    TAKEN = "taken"  # an operator stepped in unasked
    GAS = "gas"
    FIRE = "fire"
    SPARKS = "sparks"
    COLLAPSE = "collapse"
    FUMES = "fumes"
    LOCKED_IN = "locked_in"
    INJURY = "injury"

    @property
    def is_danger(self) -> bool:
        """Whether somebody may be hurt."""
        return self in _DANGERS


_DANGERS = (
    *(Cause.GAS, Cause.FIRE, Cause.SPARKS, Cause.COLLAPSE, Cause.FUMES, Cause.LOCKED_IN, Cause.INJURY),
)


class Attention(BaseModel):
    """What an operator is wanted for. `waits_since` is the first word of the person that no person of ours
    has answered; `reassure_at` is when we say that their message has arrived."""

    cause: Cause
    since: datetime
    waits_since: datetime | None = None
    reassure_at: datetime | None = None
    reassured_at: datetime | None = None
