"""How do words and numbers from outside become ours? Without what databases and dialogue cannot take."""

import re

from dialogue.incoming import storable

LARGEST_ID = 2**63 - 1  # what a database keeps as a whole number
LONGEST_FIELD = 1_000  # characters of a name, a label, an id

_E164 = re.compile(r"\+[1-9]\d{6,14}")


def short(text: object) -> str | None:
    """A name, a label or an id without surrounding blanks, cut if need be; None when there is none."""
    return storable(text).strip()[:LONGEST_FIELD].strip() or None if isinstance(text, str) else None


def e164(number: object) -> str | None:
    """The number as +237650000001, None when it is not an international number."""
    digits = re.sub(r"[\s().-]", "", number) if isinstance(number, str) else ""
    found = _E164.fullmatch("+" + digits.removeprefix("+"))
    return found.group() if found and digits.isascii() else None
