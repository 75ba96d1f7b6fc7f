"""How does English look inside spoken Pidgin? Written down by ear, and clause by clause.

In real mixes people write "so dat is why de will come" inside Pidgin: English grammar, Pidgin spelling. The
few real examples teach too little, so clauses of one are set between clauses of the other.
"""

import random
import re
from collections.abc import Iterator, Sequence

from training.language.corpora import Line
from training.language.phrases import Span, table
from training.language.samples import Sample, sample_of

_CLAUSE = re.compile(r"(?<=[,;.])\s+|\s+(?=(?:and|but|because|so|when|if|say|sey)\b)")
_SHORTEST = 2


def by_ear(text: str, chance: random.Random) -> str:
    """English with the spelling of Pidgin: "that thing" becomes "dat ting"."""
    return _HEARD.sub(lambda m: _BY_EAR[m.group().lower()] if chance.random() < 0.8 else m.group(), text)


def clauses_mixed(lines: Sequence[Line], count: int, chance: random.Random) -> Iterator[Sample]:
    """Sentences whose clauses alternate between English and Pidgin."""
    shelves = {name: _clauses(lines, name) for name in ("en", "pcm")}
    for _ in range(count):
        first = chance.choice(("en", "pcm"))
        order = (first, "pcm" if first == "en" else "en", first)[: 2 if chance.random() < 0.7 else 3]
        spans: list[Span] = []
        for language in order:
            clause = chance.choice(shelves[language])
            if language == "en" and chance.random() < 0.3:
                clause = by_ear(clause, chance)
            spans.append((language, clause))
        yield sample_of(spans, chance.choice((" ", ", ", " ", ", ", ". ")))


def _clauses(lines: Sequence[Line], language: str) -> list[str]:
    spoken = [line.text for line in lines if line.language == language and "Naija" in line.source]
    found = [clause.strip(" ,.;") for text in spoken for clause in _CLAUSE.split(text)]
    return [clause for clause in found if len(clause.split()) >= _SHORTEST]


_BY_EAR = dict(table("by_ear"))
_HEARD = re.compile(rf"\b(?:{'|'.join(_BY_EAR)})\b", re.IGNORECASE)
