"""Does a message put something right, and which place or number does it mean?"""

from dialogue.understanding.evidence import Evidence
from dialogue.understanding.numbers import number_of
from dialogue.understanding.persons import names_somebody
from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.places.landmarks import is_time
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import Wording

NAMED = ("name", "object")
_BUT = ("mais", "but")
_NOW_THERE = words_of("now there")
_OF = frozenset(("of", "than", "de", "d", "que", "qu"))  # "instead of Akwa" names what is not meant
_NO = 1  # words of a sign that may be the start of a trouble: "no light", "pas d'eau"


def place_put_right(wording: Wording) -> int:
    """Where the place that counts may stand in the text; else 0.

    Behind "I mean", "I live at Akwa but", "I was at Molyko, now".
    """
    signs = [one for one in phrasebook("corrections").find(wording.words) if one.labels[0] == "sign"]
    meant = [one.end for one in signs if one.start > 0 and not {*wording.words[one.end : one.end + 1]} & _OF]
    told = phrasebook("rulings").find(wording.words)
    home = [one.end for one in told if one.labels[0] in ("lives at", "was at")]
    was = [one.end for one in told if one.labels[0] == "was at"]
    behind = [
        at
        for at, said in enumerate(wording.words)
        if (said in _BUT and home and at > home[0]) or (said in _NOW_THERE and was and at > was[0])
    ]
    found = [*meant[-1:], *behind[:1]]
    return wording.spans[found[0]][0] if found and found[0] < len(wording.spans) else 0


def parts_of(evidence: Evidence) -> tuple[Found, ...]:
    """The phrases that corrections are made of: signs, what stands around a value, what prefers."""
    return phrasebook("corrections").find(evidence.wording.words)


def signs_of(evidence: Evidence) -> list[Found]:
    """The phrases that say that something is put right."""
    parts = parts_of(evidence)
    asks = any(one.labels[0] == "asks" for one in parts)
    return [one for one in parts if _is_sign(evidence, one, asks=asks)]


def puts_right(evidence: Evidence) -> bool:
    """Whether the message is nothing but a correction: "no, at home", "pas un plombier, un électricien"."""
    elsewhere = evidence.place_words | evidence.time_words  # "non loin de la mosquée"
    signs = [one for one in signs_of(evidence) if one.start not in elsewhere]
    if not signs or "?" in evidence.wording.text.rstrip()[-2:]:
        return False
    said = {index for one in parts_of(evidence) for index in range(one.start, one.end)}
    values = elsewhere | evidence.trades.words.keys()
    if not values or any(index not in said | values for index in range(len(evidence.wording.words))):
        return False
    return not evidence.trades.words or _names_a_trade(evidence, signs)


def bare_number(wording: Wording) -> int | None:
    """The number of a message that is one, put as a value or put right.

    "Make it 11", "sorry I meant two", "11 rather than 10", "no be 10, na 11".
    """
    parts = phrasebook("corrections").find(wording.words)
    said = {index for one in parts for index in range(one.start, one.end)}
    numbers = {index: number_of(one) for index, one in enumerate(wording.words)}
    rest = [index for index in range(len(wording.words)) if index not in said or numbers[index] is not None]
    if len(rest) == 2 and any(one.labels[0] == "contrast" and one.end == rest[1] for one in parts):
        rest = rest[:1]
    elif len(rest) == 2 and any(one.labels[0] == "contrast" and one.end == rest[0] for one in parts):
        rest = rest[1:]
    return numbers[rest[0]] if len(rest) == 1 else None


def hour_put_right(wording: Wording) -> int | None:
    """The number that takes the place of an hour: "not 3pm, 2", "pas 15h, 14"; else a mark perhaps."""
    is_of_an_hour = any(is_time(one) and one[0].isdigit() for one in wording.words)
    return bare_number(wording) if is_of_an_hour else None


def puts_a_number_right(wording: Wording) -> bool:
    """Whether a number stands behind "I mean", "no", "sorry"."""
    parts = phrasebook("corrections").find(wording.words)
    return any(one.labels[0] in ("sign", "no", "courtesy") for one in parts)


def prefers_somebody(evidence: Evidence) -> bool:
    """ "Plutôt Serge", "I go prefer Alain": somebody is named instead of another."""
    return any(
        one.labels[0] == "prefers"
        and one.end < len(evidence.wording.words)
        and names_somebody(evidence, one.end)
        for one in parts_of(evidence)
    )


def _is_sign(evidence: Evidence, one: Found, *, asks: bool) -> bool:
    """A no opens the message or stands before a value ("AC no di on"); a pardon may only be polite."""
    if one.labels[0] == "no":
        values = {*evidence.place_words, *evidence.time_words}
        values |= {index for index, kind in evidence.trades.words.items() if kind == "name"}
        return one.start == 0 or bool(evidence.wording.gaps[one.start].strip()) or one.end in values
    return one.labels[0] in ("sign", "contrast") or (one.labels[0] == "courtesy" and not asks)


def _names_a_trade(evidence: Evidence, signs: list[Found]) -> bool:
    """A trade or its thing, and no trouble: "no light" and "pas d'eau" correct nothing."""
    if evidence.trades.weight not in NAMED or evidence.has_trouble:
        return False
    if evidence.trades.rejected or evidence.trades.weight == "name":
        return any(one.labels[0] != "contrast" for one in signs) or bool(evidence.trades.rejected)
    gaps, things = evidence.wording.gaps, evidence.trades.words
    return any(
        one.length > _NO or one.end not in things or gaps[one.end].strip()
        for one in signs
        if one.labels[0] != "contrast"
    )
