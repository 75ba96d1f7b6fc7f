"""Does a message hold the code that links two channels, and what came of it?"""

import re
from enum import StrEnum

from dialogue.acts import Act, acts_in
from dialogue.incoming import Incoming, Kind
from dialogue.understanding.folding import words

DIGITS = 6
LONGEST = 4  # words around the digits
_NUMBER = re.compile(rf"(?<!\d)\d{{{DIGITS // 2}}}[ \u00a0\u202f-]?\d{{{DIGITS // 2}}}(?!\d)", re.ASCII)


class Redeemed(StrEnum):
    """What came of a code."""

    JOINED = "joined"
    OWN = "own"  # typed where it was given: it belongs on the other channel
    REFUSED = "refused"  # wrong, old, used, or one guess too many


def code_in(incoming: Incoming) -> str | None:
    """The digits of a code that was typed alone, or with the word itself ("mon code 482 913")."""
    if incoming.kind is not Kind.TEXT or len(incoming.text) > 80:
        return None
    found = _NUMBER.findall(incoming.text)
    if len(found) != 1:
        return None
    around = words(_NUMBER.sub(" ", incoming.text))
    if around and (len(around) > LONGEST or Act.CODE not in acts_in(incoming.text)):
        return None
    return re.sub(r"\D", "", found[0])
