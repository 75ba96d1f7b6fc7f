"""Which spaces may not break in French? Catalogues are written with plain spaces; this sets them right."""

import re

NARROW = "\u202f"
NO_BREAK = "\u00a0"

_BEFORE_MARKS = re.compile(r" (?=[;:!?»])")
_INSIDE_QUOTES = re.compile(r"(?<=«) ")
_UNITS = re.compile(r"(?<=[\d}]) (?=h\b|FCFA\b)|(?<=\} h) (?=\{)")


def french(phrase: str) -> str:
    """A catalogue's French phrase with narrow no-break spaces before ; : ! ? and inside « ».

    Hours and prices ("{hour} h", "{amount} FCFA") keep number and unit on one line.
    """
    phrase = _INSIDE_QUOTES.sub(NARROW, _BEFORE_MARKS.sub(NARROW, phrase))
    return _UNITS.sub(NO_BREAK, phrase)
