"""Why this proposal, why this question, and what is known of the person?"""

from collections.abc import Iterator

from dialogue import habits, moments, places_of, proposals
from dialogue.acts import Act
from dialogue.reply import Because, When, Where
from dialogue.state import Explanation, Reason, Request
from dialogue.topics import keeping
from dialogue.turn import Turn
from dialogue.understanding.folding import fold, words
from dialogue.understanding.meaning import Intent
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.trades import find_trades
from dialogue.understanding.word_sets import finder
from dialogue.understanding.wording import word
from dialogue.voice import Detail, Register
from preferences import history
from preferences.evidence import Attribute
from preferences.trades import Trade

SLOTS = ("provider", "place", "time")
_VISIT_FEE = finder("the visit fee")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def why(turn: Turn) -> None:
    """The true reasons of the last proposal, told from what was logged when it was made."""
    if _why_now(turn):
        return
    known = {one.slot: one for one in turn.state.explanations}
    asked = _asked_about(turn)
    if asked is not None and asked not in known and turn.booking is not None:
        known[asked] = Explanation(slot=asked, value="", reasons=[Reason(key="stated")])
    told = [known[slot] for slot in (asked, *SLOTS) if slot in known][:1]
    if "reminder" in known and not told:
        turn.say("why/reminder", {"because": proposals.because(known["reminder"].reasons)})
    elif not told:
        knows(turn)
    elif told[0].slot == "provider":
        reasons = proposals.because(told[0].reasons)
        turn.say("why/provider", {"provider": told[0].value, "because": reasons})
    else:
        for one in told:
            _why_slot(turn, one.slot, one.reasons)


def why_asked(turn: Turn, asked: str) -> bool:
    """Why we ask this very question, which stays open; False when it is no why, or one about the visit."""
    read = turn.understanding
    is_of_the_visit = Act.WHO in turn.acts or _asked_about(turn) is not None or read.provider_ref is not None
    named = proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])
    if not turn.means(Intent.ASK_WHY) or is_of_the_visit or named is not None:
        return False
    turn.say("why/question", {"asked": asked})
    return True


def _asked_about(turn: Turn) -> str | None:
    """The slot that the why is about, by its value or its name: "why Akwa?", "why that day?"."""
    if turn.understanding.time or turn.understanding.place:
        return "time" if turn.understanding.time else "place"
    named = phrasebook("asked_about").find([one.folded for one in words(turn.text)])
    return named[0].labels[0] if named else None


def why_this(turn: Turn) -> bool:
    """Why the proposal is as it is: the slot that is named, else the person; False where it is the fee."""
    if asks_about_fee(turn) or turn.means(Intent.ASK_PRICE, Intent.ASK_STATUS):
        return False
    why(turn)
    return True


def names_visit_fee(turn: Turn) -> bool:
    """ "C'est quoi le déplacement ?", "how much again?", of a visit that is proposed, and no other work."""
    is_named = _VISIT_FEE.search(fold(turn.text)) is not None and not find_trades(word(turn.text)).words
    return is_named and turn.booking is not None and turn.booking.status == "proposed"


def asks_about_fee(turn: Turn) -> bool:
    """ "What are the 2000 for?", "what is the visit fee?": what the visit costs, or another sum in FCFA."""
    technician = turn.technician(turn.booking.request.provider) if turn.booking else None
    if technician is None or technician.fee is None:
        return False
    if names_visit_fee(turn):
        return True
    digits = "".join(one for one in turn.text if one.isdigit())
    return turn.understanding.amount is not None or digits == str(technician.fee)


def _why_now(turn: Turn) -> bool:
    """Why the fee, or why we ask what we are asking."""
    topic = turn.booking
    if topic is None:
        return False
    technician = turn.technician(topic.request.provider)
    if technician is not None and asks_about_fee(turn):
        turn.say("why/fee", {"provider": technician.name, "fee": proposals.fee(technician)})
        return True
    if Act.WHO in turn.acts and _asked_about(turn) is None and why_who(turn, topic.request):
        return True
    if proposals.named_in(turn, turn.text, topic.request.trade) and why_who(turn, topic.request):
        return True  # "why Mr Kamga and nobody else?", before a recap
    if topic.status == "collecting" and topic.asked in ("trade", "place", "time"):
        turn.say("why/question", {"asked": topic.asked})
        return True
    return False


def why_who(turn: Turn, request: Request) -> bool:
    """Why the person who would come, before a recap has said so."""
    choices = proposals.ranked(turn, request)
    if not choices:
        return False
    reasons = proposals.because(choices[0].reasons)
    turn.say("why/provider", {"provider": choices[0].technician.name, "because": reasons})
    return True


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


def knows(turn: Turn) -> None:
    """Everything believed of the person, each thing by its name."""
    known = (*_usual(turn), *_noticed(turn))
    if known:
        turn.say("why/knows", {"because": known})
    else:
        turn.say("why/nothing")


def _usual(turn: Turn) -> Iterator[Because]:
    if not turn.allowed.personalization:
        return
    place, slot = turn.beliefs.best(Attribute.PLACE), turn.beliefs.best(Attribute.SLOT)
    if place is not None:
        city, area = places_of.read(place.value)
        yield Because("known_place", {"where": Where(area, city)})
    if slot is not None:
        yield Because("known_time", {"when": _weekly(slot.value)})
    for trade in Trade:
        person = turn.beliefs.best(proposals.provider_attribute(trade))
        technician = turn.technician(person.value) if person else None
        if person and technician:
            yield Because("known_provider", {"trade": trade, "provider": technician.name})


def _weekly(slot: str) -> When:
    weekday, part, clock = proposals.read_slot(slot)
    return When(
        part=None if clock else part,
        start=moments.clock_of(clock),
        rrule=f"FREQ=WEEKLY;BYDAY={DAYS[weekday]}",
    )


def _noticed(turn: Turn) -> Iterator[Because]:
    for attribute, key in ((Attribute.LANGUAGE, "language_seen"), (Attribute.REGISTER, "register_seen")):
        believed = turn.beliefs.best(attribute)
        if believed is not None and believed.value != Register.NEUTRAL:
            yield Because(key, {attribute.value: believed.value})
    length = habits.detail_of(turn.beliefs)
    if length in (Detail.SHORT, Detail.DETAILED):
        yield Because(f"{length}_answers", {})
    refused = next(_unwanted(turn), None)
    past = history.done(turn.bookings)
    if refused is not None:
        yield Because("known_refused", {"provider": refused})
    elif past:
        day = past[0].starts_at.astimezone(turn.zone).date()
        yield Because("last_service", {"trade": past[0].trade, "date": day})
    for where in keeping.spots(turn):
        yield Because("known_spot", {"where": where})


def _unwanted(turn: Turn) -> Iterator[str]:
    """Who shall not be sent again, the last one first."""
    for refused in turn.beliefs.all(Attribute.REFUSED_PROVIDER):
        technician = turn.technician(refused.value)
        if refused.stated and technician is not None:
            yield technician.name
