"""Which part of what was said before does a message replace?"""

from dialogue.understanding.evidence import Evidence
from dialogue.understanding.meaning import Intent
from dialogue.understanding.numbers import number_of
from dialogue.understanding.persons import names_somebody, refuses_somebody
from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.refusals import refused_times
from dialogue.understanding.wording import Wording

_NAMED = ("name", "object")
_BUT = ("mais", "but")
_OF = frozenset(("of", "than", "de", "d", "que", "qu"))  # "instead of Akwa" names what is not meant
_NO = 1  # words of a sign that may be the start of a trouble: "no light", "pas d'eau"


def find_correction(evidence: Evidence, intent: Intent) -> str | None:
    """place, time, trade or provider: what takes another value; None when nothing does, or none is named."""
    if intent is Intent.REQUEST_SERVICE:
        return "provider" if refuses_somebody(evidence) else None
    if intent not in (Intent.CHANGE, Intent.REJECT):
        return None
    if refused_times(evidence.wording):
        return "time"
    if evidence.has_place and evidence.has_time and refuses_somebody(evidence):
        return "provider"  # a whole request again, and "no be that Blaise"
    named = {
        "place": evidence.has_place,
        "time": evidence.has_time,
        "trade": bool(evidence.trades.trades) and (bool(evidence.trades.rejected) or evidence.cue("meant")),
        "provider": evidence.cue("other provider")
        or refuses_somebody(evidence)
        or prefers_somebody(evidence),
        "place ": evidence.cue("other place"),
        "time ": evidence.cue("other time"),
    }
    if intent is Intent.REJECT:
        return "provider" if named["provider"] else None
    found = next((slot.strip() for slot in named if named[slot]), None)
    return found or ("trade" if evidence.trades.trades else None)


def place_put_right(wording: Wording) -> int:
    """Where the place that counts may stand in the text: behind "I mean", "I live at Akwa but"; else 0."""
    signs = [one for one in phrasebook("corrections").find(wording.words) if one.labels[0] == "sign"]
    meant = [one.end for one in signs if one.start > 0 and not {*wording.words[one.end : one.end + 1]} & _OF]
    home = [one.end for one in phrasebook("rulings").find(wording.words) if one.labels[0] == "lives at"]
    behind = [at for at, said in enumerate(wording.words) if said in _BUT and home and at > home[0]]
    found = [*meant[-1:], *behind[:1]]
    return wording.spans[found[0]][0] if found and found[0] < len(wording.spans) else 0


def puts_right(evidence: Evidence) -> bool:
    """Whether the message is nothing but a correction: "no, at home", "pas un plombier, un électricien"."""
    elsewhere = evidence.place_words | evidence.time_words  # "non loin de la mosquée"
    asks = any(one.labels[0] == "asks" for one in _parts(evidence))
    signs = [
        one for one in _parts(evidence) if _is_sign(evidence, one, asks=asks) and one.start not in elsewhere
    ]
    if not signs or "?" in evidence.wording.text[-2:]:
        return False
    said = {index for one in _parts(evidence) for index in range(one.start, one.end)}
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
        for one in _parts(evidence)
    )


def _is_sign(evidence: Evidence, one: Found, *, asks: bool) -> bool:
    """A no opens the message or stands before a value ("AC no di on"); a pardon may only be polite."""
    if one.labels[0] == "no":
        values = {*evidence.place_words, *evidence.time_words}
        values |= {index for index, kind in evidence.trades.words.items() if kind == "name"}
        return one.start == 0 or bool(evidence.wording.gaps[one.start].strip()) or one.end in values
    return one.labels[0] in ("sign", "contrast") or (one.labels[0] == "courtesy" and not asks)


def _parts(evidence: Evidence) -> tuple[Found, ...]:
    return phrasebook("corrections").find(evidence.wording.words)


def _names_a_trade(evidence: Evidence, signs: list[Found]) -> bool:
    """A trade or its thing, and no trouble: "no light" and "pas d'eau" correct nothing."""
    if evidence.trades.weight not in _NAMED or evidence.has_trouble:
        return False
    if evidence.trades.rejected or evidence.trades.weight == "name":
        return any(one.labels[0] != "contrast" for one in signs) or bool(evidence.trades.rejected)
    gaps, things = evidence.wording.gaps, evidence.trades.words
    return any(
        one.length > _NO or one.end not in things or gaps[one.end].strip()
        for one in signs
        if one.labels[0] != "contrast"
    )
