"""Which part of what was said before does a message replace?"""

from dialogue.understanding.evidence import Evidence
from dialogue.understanding.meaning import Intent

_SLOTS = ("place", "time", "trade", "provider")


def find_correction(evidence: Evidence, intent: Intent) -> str | None:
    """place, time, trade or provider: what takes another value; None when nothing does, or none is named."""
    if intent not in (Intent.CHANGE, Intent.REJECT):
        return None
    named = {
        "place": evidence.has_place,
        "time": evidence.has_time,
        "trade": bool(evidence.trades.trades) and (bool(evidence.trades.rejected) or evidence.cue("meant")),
        "provider": evidence.cue("other provider"),
        "place ": evidence.cue("other place"),
        "time ": evidence.cue("other time"),
    }
    if intent is Intent.REJECT:
        return "provider" if named["provider"] else None
    found = next((slot.strip() for slot in named if named[slot]), None)
    return found or ("trade" if evidence.trades.trades else None)
