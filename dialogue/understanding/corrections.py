"""Which part of what was said before does a message replace?"""

from dialogue.understanding.evidence import Evidence
from dialogue.understanding.meaning import Intent
from dialogue.understanding.persons import refuses_somebody
from dialogue.understanding.refusals import refused_times

# "No wait, electrician": words that may stand around a trade that takes the place of another one.
_OPENING = frozenset(("no", "non", "nope", "nah", "wait", "attends", "attendez", "mean", "plutot", "pardon"))
_OPENING_TOO = frozenset(("sorry", "rather", "actually", "finalement", "oops", "instead", "disais"))
_AROUND = frozenset(
    (
        *(
            "ah",
            "oh",
            "en",
            "fait",
            "un",
            "une",
            "l",
            "le",
            "la",
            "d",
            "du",
            "de",
            "a",
            "an",
            "the",
            "na",
            "c",
        ),
        *("est", "it", "s", "is", "i", "je", "j", "voulais", "veux", "want", "wan", "need", "dire", "mais"),
        *("but", "be", "say", "svp", "stp", "please", "abeg", "for", "pour", "cherche", "il", "me", "faut"),
    )
)


def find_correction(evidence: Evidence, intent: Intent) -> str | None:
    """place, time, trade or provider: what takes another value; None when nothing does, or none is named."""
    if intent is Intent.REQUEST_SERVICE:
        return "provider" if refuses_somebody(evidence) else None
    if intent not in (Intent.CHANGE, Intent.REJECT):
        return None
    if refused_times(evidence.wording):
        return "time"
    named = {
        "place": evidence.has_place,
        "time": evidence.has_time,
        "trade": bool(evidence.trades.trades) and (bool(evidence.trades.rejected) or evidence.cue("meant")),
        "provider": evidence.cue("other provider") or refuses_somebody(evidence),
        "place ": evidence.cue("other place"),
        "time ": evidence.cue("other time"),
    }
    if intent is Intent.REJECT:
        return "provider" if named["provider"] else None
    found = next((slot.strip() for slot in named if named[slot]), None)
    return found or ("trade" if evidence.trades.trades else None)


def names_another_trade(evidence: Evidence) -> bool:
    """Whether the message takes something back and ends with the name of a trade."""
    if evidence.trades.weight != "name" or evidence.has_trouble:
        return False
    around = {
        one for index, one in enumerate(evidence.wording.words) if evidence.trades.words.get(index) != "name"
    }
    opening = _OPENING | _OPENING_TOO
    return bool(around & opening) and around <= opening | _AROUND
