"""Why this proposal, why this question, and what is known of the person?"""

from dialogue import moments, places_of, proposals
from dialogue.reply import Because
from dialogue.state import Explanation, Reason
from dialogue.topics import keeping
from dialogue.turn import Turn
from preferences import history
from preferences.evidence import Attribute

SLOTS = ("provider", "place", "time")


def why(turn: Turn) -> None:
    """The true reasons of the last proposal, told from what was logged when it was made."""
    if _why_now(turn):
        return
    known = {one.slot: one for one in turn.state.explanations}
    asked = "time" if turn.understanding.time else "place" if turn.understanding.place else None
    if asked is not None and asked not in known and turn.booking is not None:
        known[asked] = Explanation(slot=asked, value="", reasons=[Reason(key="stated")])
    told = [known[slot] for slot in (asked, *SLOTS) if slot in known][:1]
    if "reminder" in known and not told:
        turn.say("why/reminder", {"because": proposals.because(known["reminder"].reasons)})
    elif not told:
        _knows(turn)
    elif told[0].slot == "provider":
        reasons = proposals.because(told[0].reasons)
        turn.say("why/provider", {"provider": told[0].value, "because": reasons})
    else:
        for one in told:
            _why_slot(turn, one.slot, one.reasons)


def _why_now(turn: Turn) -> bool:
    """Why the fee, or why we ask what we are asking."""
    topic = turn.booking
    if topic is None:
        return False
    technician = turn.technician(topic.request.provider)
    if turn.understanding.amount is not None and technician and technician.fee is not None:
        turn.say("why/fee", {"provider": technician.name, "fee": proposals.fee(technician)})
        return True
    if topic.status == "collecting" and topic.asked in ("place", "time"):
        turn.say("why/question", {"asked": topic.asked})
        return True
    return False


def _why_slot(turn: Turn, slot: str, reasons: list[Reason]) -> None:
    topic = turn.booking
    if topic is None:
        return
    if slot == "place":
        where = places_of.shown(topic.request)
        turn.say("why/place", {"where": where, "because": proposals.because(reasons)})
    elif topic.request.when is not None:
        from_request = moments.shown(topic.request.when, turn.today)
        turn.say("why/time", {"when": from_request, "because": proposals.because(reasons)})


def _knows(turn: Turn) -> None:
    reasons: list[Reason] = []
    spot = places_of.usual_spot(turn)
    if spot is not None:
        reasons.append(spot.reason)
    for attribute, key in ((Attribute.LANGUAGE, "language_seen"), (Attribute.REGISTER, "register_seen")):
        believed = turn.beliefs.best(attribute)
        if believed is not None:
            reasons.append(Reason(key=key, facts={attribute.value: believed.value}))
    past = history.done(turn.bookings)
    if past:
        day = past[0].starts_at.astimezone(turn.zone).date().isoformat()
        reasons.append(Reason(key="last_service", facts={"trade": past[0].trade, "date": day}))
    spots = (Because("known_spot", {"where": where}) for where in keeping.spots(turn))
    known = (*proposals.because(reasons), *spots)
    if known:
        turn.say("why/knows", {"because": known})
    else:
        turn.say("why/nothing")
