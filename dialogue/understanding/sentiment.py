"""Is the person pleased, displeased, or neither?"""

import re

from dialogue.understanding.evidence import Evidence
from dialogue.understanding.meaning import Intent
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.wording import word

NEGATIVE, NEUTRAL, POSITIVE = "negative", "neutral", "positive"

_PLEASED = re.compile("[❤💚💛🧡💙💜💯🔥👏😊😍🥰😀😁😃😄🙂🤩🎉]")
_DISPLEASED = re.compile("[😡😠🤬💔😭😢😤😞😒🙄👎]")
_BY_INTENT = {Intent.THANKS: POSITIVE, Intent.COMPLAIN: NEGATIVE, Intent.OPT_OUT: NEGATIVE}
_OF_TROUBLE = frozenset((Intent.REQUEST_SERVICE, Intent.GIVE_DETAIL, Intent.UNCLEAR))
_MAY_DISPLEASE = frozenset((Intent.ASK_PRICE, Intent.ASK_STATUS, Intent.ASK_WHY))


def read_sentiment(evidence: Evidence, intent: Intent, rating: int | None) -> str:
    """A plain report of a breakdown is negative; manners alone ("merci" at the end) are neutral."""
    if intent in _BY_INTENT:
        return _BY_INTENT[intent]
    if not evidence.wording.words and rating is None:
        return _of_signs(evidence.wording.text)
    felt = phrasebook("feelings").labels(evidence.wording.words)
    if intent is Intent.RATE_FEEDBACK:
        return _of_mark(rating) if rating is not None else NEGATIVE if NEGATIVE in felt else POSITIVE
    if intent in _OF_TROUBLE and evidence.has_trouble:
        return NEGATIVE
    return NEGATIVE if intent in _MAY_DISPLEASE and NEGATIVE in felt else NEUTRAL


def is_angry(text: str) -> bool:
    """Whether it is said in anger, whatever it is about."""
    return "angry" in phrasebook("feelings").labels(word(text).words)


def _of_signs(text: str) -> str:
    """What emoji alone feel."""
    if _DISPLEASED.search(text):
        return NEGATIVE
    return POSITIVE if _PLEASED.search(text) else NEUTRAL


def _of_mark(rating: int) -> str:
    return POSITIVE if rating >= 4 else NEUTRAL if rating == 3 else NEGATIVE
