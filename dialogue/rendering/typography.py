"""Which spaces may not break in French? Catalogues are written with plain spaces; this sets them right."""

import re
from collections.abc import Mapping

NARROW = "\u202f"
NO_BREAK = "\u00a0"

_BEFORE_MARKS = re.compile(r" (?=[;:!?»])")
_INSIDE_QUOTES = re.compile(r"(?<=«) ")
_BEFORE_A_FACT = re.compile(r"\b([Dd]|[Qq]u)(e) \{(provider|name)\}")
_VOWEL = re.compile("[aeiouyàâéèêëîïôùû]", re.IGNORECASE)
_UNITS = re.compile(r"(?<=[\d}]) (?=h\b|FCFA\b)|(?<=\} h) (?=\{)")


def french(phrase: str) -> str:
    """A catalogue's French phrase with narrow no-break spaces before ; : ! ? and inside « ».

    Hours and prices ("{hour} h", "{amount} FCFA") keep number and unit on one line.
    """
    phrase = _INSIDE_QUOTES.sub(NARROW, _BEFORE_MARKS.sub(NARROW, phrase))
    return _UNITS.sub(NO_BREAK, phrase)


def elided(phrase: str, values: Mapping[str, object]) -> str:
    """French before a name that begins with a vowel: "la visite d'Alain", "que" and "de" alike."""

    def elide(found: re.Match[str]) -> str:
        name = str(values.get(found[3], ""))
        return f"{found[1]}'{{{found[3]}}}" if _VOWEL.match(name) else found[0]

    return _BEFORE_A_FACT.sub(elide, phrase)
