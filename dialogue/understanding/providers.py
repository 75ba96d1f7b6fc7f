"""Does the person want whoever came last time?"""

from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.wording import Wording

LAST = "last"


def find_provider_reference(wording: Wording) -> str | None:
    """ "last" when the words ask for the provider of last time."""
    return LAST if LAST in phrasebook("provider").labels(wording.words) else None
