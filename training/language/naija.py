"""How does English look inside spoken Pidgin? Written down by ear, and clause by clause.

In real mixes people write "so dat is why de will come" inside Pidgin: English grammar, Pidgin spelling, most
often after "dem say". The few real examples teach too little, so clauses of one are set between clauses of
the other.
"""

import itertools
import random
import re
from collections.abc import Iterator, Sequence

from dialogue.language.lexicon import senses
from dialogue.language.text import words_of
from training.language.corpora import LANGUAGES, Line, Tagged
from training.language.phrases import Span, table
from training.language.samples import Sample, from_tagged, sample_of

_CLAUSE = re.compile(
    r"(?<=[,;.?!])\s+|\s+(?=(?:and|but|because|so|when|if|which|who|where|dat|that|to)\b)", re.I
)
_BEFORE_SPEECH = re.compile(r"^(.{3,90}?\b(?:sey|say))\s+\S", re.IGNORECASE)
_ENDS = " ,.;?!"
_SHORTEST = 2  # words
_LONGEST = {"en": 16, "pcm": 22}
_ORDERS = {("en", "pcm"): 5, ("pcm", "en"): 5, ("pcm", "en", "pcm"): 3, ("en", "pcm", "en"): 1}
_SPEECH = 0.3  # of the mixes are English speech after "say"
_REAL_PIDGIN = 0.4  # of what stands around real English was said in such sentences too
_ARTLESS = 0.2  # of the English keeps its own spelling


def by_ear(text: str, chance: random.Random) -> str:
    """English with the spelling of Pidgin: "that thing" becomes "dat ting"."""
    return _HEARD.sub(lambda m: _BY_EAR[m.group().lower()] if chance.random() < 0.9 else m.group(), text)


def clauses_mixed(lines: Sequence[Line], count: int, chance: random.Random) -> Iterator[Sample]:
    """Sentences whose clauses alternate between English and Pidgin."""
    shelves = {
        "en": [line.text for line in lines if line.language == "en" and line.source != "Tatoeba"],
        "pcm": [line.text for line in lines if line.language == "pcm" and "UD_Naija" in line.source],
    }
    openings = [found.group(1) for text in shelves["pcm"] if (found := _BEFORE_SPEECH.match(text))]
    for _ in range(count):
        if openings and chance.random() < _SPEECH:
            spans = [("pcm", chance.choice(openings)), _clause("en", shelves, chance)]
        else:
            order = chance.choices(list(_ORDERS), list(_ORDERS.values()))[0]
            spans = [_clause(language, shelves, chance) for language in order]
        yield sample_of(spans, " " if chance.random() < 0.65 else ", ")


def recombined(
    sentences: Sequence[Tagged], lines: Sequence[Line], count: int, chance: random.Random
) -> Iterator[Sample]:
    """English as it was really said inside Pidgin, set between other Pidgin, real or of lines.

    So few sentences are soon known by heart; each of their pieces is worth more in company that it never had.
    """
    pieces = list(_pieces(sentences))
    english = [text for language, text in pieces if language == "en"]
    pidgin = [text for language, text in pieces if language == "pcm"]
    shelves = {"pcm": [line.text for line in lines if line.language == "pcm" and "UD_Naija" in line.source]}
    for _ in range(count if english else 0):
        spans = []
        for language in chance.choices(list(_ORDERS), list(_ORDERS.values()))[0]:
            if language == "en":
                spans.append(("en", chance.choice(english)))
            elif chance.random() < _REAL_PIDGIN:
                spans.append(("pcm", chance.choice(pidgin)))
            else:
                spans.append(_clause("pcm", shelves, chance))
        yield sample_of(spans, " " if chance.random() < 0.65 else ", ")


def _pieces(sentences: Sequence[Tagged]) -> Iterator[Span]:
    """The runs of one language of every sentence, of two words or more."""
    for words, labels in from_tagged(sentences, 1):
        for language, group in itertools.groupby(range(len(words)), labels.__getitem__):
            places = list(group)
            if language in LANGUAGES and len(places) >= _SHORTEST:
                yield language, " ".join(words[i].text for i in places)


def is_doubtful(line: Line) -> bool:
    """Whether a line told to be Pidgin holds English, so that its label is not that of all its words."""
    return line.language == "pcm" and any(
        "en:marker" in senses().get(word.text, ()) for word in words_of(line.text)
    )


def _clause(language: str, shelves: dict[str, list[str]], chance: random.Random) -> Span:
    for _ in range(20):
        text = _cut(chance.choice(shelves[language]), chance)
        if _SHORTEST <= len(text.split()) <= _LONGEST[language]:
            break
    heard = language == "en" and chance.random() >= _ARTLESS
    return language, by_ear(text, chance) if heard else text


def _cut(text: str, chance: random.Random) -> str:
    """The whole sentence, or one or two of its clauses."""
    clauses = [clause for part in _CLAUSE.split(text) if (clause := part.strip(_ENDS))]
    if len(clauses) < 2 or chance.random() < 0.28:
        return text.strip(_ENDS)
    length = 1 if chance.random() < 0.6 else 2
    start = chance.randrange(len(clauses) - length + 1)
    return " ".join(clauses[start : start + length])


_BY_EAR = dict(table("by_ear"))
_HEARD = re.compile(rf"\b(?:{'|'.join(_BY_EAR)})\b", re.IGNORECASE)
