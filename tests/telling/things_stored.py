"""Is what is stored after an answer (request, bookings, habits, consent) as a story wants it?"""

import re
from collections.abc import Iterator

from dialogue import moments, places_of
from dialogue.proposals import provider_attribute
from dialogue.state import Moment, Request
from preferences.evidence import Attribute
from preferences.history import Booking, Status
from tests.telling import wording
from tests.telling.form import NOTHING, one_of
from tests.telling.heard import Heard
from tests.telling.story import Answer, Line, Unreadable
from tests.telling.wording import CONSENTS, folded
from tests.telling.words_said import parts
from tests.telling.world import fixtures, known_facts


def _request(heard: Heard) -> Request | Booking | None:
    """What is being talked about: an open request, else the booking last touched."""
    if heard.standing is None:
        return None
    topic, bookings = heard.standing.state.booking(), heard.standing.bookings
    if topic is not None:
        return topic.request
    last = [one for one in bookings if one.id == heard.standing.state.last_booking]
    return next(iter((*last, *bookings)), None)


def trade(line: Line, heard: Heard) -> Iterator[str]:
    """This trade is talked about."""
    request = _request(heard)
    if request is None or request.trade != wording.trade(line.number, line.value):
        yield f"The trade should be {line.value}, and is {request.trade if request else 'unknown'}."


def place(line: Line, heard: Heard) -> Iterator[str]:
    """This place is talked about."""
    request = _request(heard)
    shown = ", ".join(filter(None, (request.area, request.landmark, request.city))) if request else ""
    if line.value == NOTHING:
        if shown:
            yield f"No place should be known yet, but it is {shown}."
    elif any(folded(part) not in folded(shown) for part in parts(line)):
        yield f"The place should be {line.value}, and is {shown or 'unknown'}."


def when(line: Line, heard: Heard) -> Iterator[str]:
    """This time is talked about."""
    request = _request(heard)
    moment = moments.of_booking(request) if isinstance(request, Booking) else request and request.when
    shown = _shown(moment) if moment else "unknown"
    wanted = line.value
    if wanted != NOTHING:
        day, hour = wording.day_and_hour(line.number, wanted)
        wanted = " ".join(filter(None, (day, hour)))
    if shown != {NOTHING: "unknown"}.get(wanted, wanted):
        yield f"The time should be {line.value}, and is {shown}."


def _shown(moment: Moment) -> str:
    if moment.asap:
        return wording.NOW
    hour = f"{moment.start:%H:%M}" if moment.start else moment.part
    day = moment.day.isoformat() if moment.day else None
    return " ".join(filter(None, (day, hour)))


def who(line: Line, heard: Heard) -> Iterator[str]:
    """This provider is talked about."""
    request = _request(heard)
    found = (request.provider if isinstance(request, Request) else request.provider_id) if request else None
    if found != wording.provider_id(line.number, line.value, fixtures()):
        yield f"{line.value} should come, and {_name(found)} does."


def _name(provider: str | None) -> str:
    return next((one.name for one in fixtures().providers if one.id == provider), "nobody")


def _live(heard: Heard) -> list[Booking]:
    bookings = heard.standing.bookings if heard.standing else ()
    return [one for one in bookings if one.status == Status.CONFIRMED]


def _in_words(booking: Booking) -> str:
    spot = booking.area or booking.landmark or booking.city or "?"
    return f"{booking.trade}, {spot}, {_shown(moments.of_booking(booking))}, {_name(booking.provider_id)}"


def _is_booked(line: Line, booking: Booking) -> bool:
    wanted = wording.visit(line.number, line.value)
    moment = " ".join(filter(None, (wanted.day, wanted.hour)))
    spot = folded(" ".join(filter(None, (booking.area, booking.landmark, booking.city))))
    is_him = wanted.provider is None or booking.provider_id == wording.provider_id(
        line.number, wanted.provider, fixtures()
    )
    return (
        booking.trade == wanted.trade
        and folded(wanted.place) in spot
        and _shown(moments.of_booking(booking)).startswith(moment)
        and is_him
    )


def booked(line: Line, heard: Heard) -> Iterator[str]:
    """This is booked."""
    live = _live(heard)
    shown = "; ".join(map(_in_words, live)) or NOTHING
    if line.value == NOTHING:
        if live:
            yield f"Nothing should be booked, but there is: {shown}."
        return
    wording.visit(line.number, line.value)  # a mistake in it is told even when nothing is booked
    if not any(_is_booked(line, one) for one in live):
        yield f"“{line.value}” is not booked. Booked is: {shown}."


def not_booked(line: Line, heard: Heard) -> Iterator[str]:
    """Nothing is booked."""
    yield from booked(Line(line.number, "booked", NOTHING), heard)


def further_bookings(answer: Answer, heard: Heard) -> Iterator[tuple[int, str]]:
    """What is booked beside what the story names."""
    named = [line for line in answer.checks if line.name == "booked" and line.value != NOTHING]
    if not named:
        return
    for one in _live(heard):
        if not any(_is_booked(line, one) for line in named):
            yield named[-1].number, f"Besides, there is booked: {_in_words(one)}."


def knows(line: Line, heard: Heard) -> Iterator[str]:
    """This is remembered."""
    if line.value == NOTHING:
        if heard.beliefs.attributes():
            yield f"Nothing should be remembered, but there is: {', '.join(heard.beliefs.attributes())}."
        return
    for label, value in known_facts(line):
        attribute, wanted = _belief(line.number, label, value)
        best = heard.beliefs.best(attribute)
        if best is None or folded(wanted) not in folded(best.value):
            yield f"{label} should be remembered as {value}, and is {best.value if best else 'unknown'}."


def _belief(line: int, label: str, value: str) -> tuple[str, str]:
    """The attribute and the value of a belief that a story names in its own words."""
    if label.startswith("last "):
        code = wording.trade(line, label.removeprefix("last "))
        return provider_attribute(code), wording.provider_id(line, value, fixtures())
    if label == "usual":
        return Attribute.SLOT, wording.slot(line, value)
    if label in ("language", "register", "detail"):
        return label, value
    spot = wording.place(line, value)
    attribute = Attribute.PLACE if label == "home" else places_of.spot_attribute(label)
    return attribute, spot.area or spot.city or ""


def consent(line: Line, heard: Heard) -> Iterator[str]:
    """This is allowed."""
    wanted = CONSENTS[one_of(line.number, line.value, CONSENTS, "consent")]
    allowed = heard.standing.allowed if heard.standing else None
    found = {
        "personalization": bool(allowed and allowed.personalization),
        "reminders": bool(allowed and allowed.reminders),
    }
    if {name: wanted.get(name, False) for name in found} != found:
        given = [name.replace("personalization", "habits") for name, value in found.items() if value]
        yield f"Consent should be {line.value}, and is {', '.join(given) or 'none'}."


def rated(line: Line, heard: Heard) -> Iterator[str]:
    """The last visit has this mark."""
    ratings = [one.rating for one in heard.standing.bookings if one.rating] if heard.standing else []
    if not re.fullmatch(r"[1-5]|nothing", line.value):
        raise Unreadable(line.number, "A rating is 1 to 5, or “nothing”.")
    wanted = [] if line.value == NOTHING else [int(line.value)]
    if ratings[:1] != wanted:
        yield f"The rating should be {line.value}, and is {ratings[0] if ratings else NOTHING}."


def complaint(line: Line, heard: Heard) -> Iterator[str]:
    """A complaint is open, or none."""
    wanted = one_of(line.number, line.value, ("open", "none"), "state of a complaint")
    found = "open" if heard.standing and any(one.complaint for one in heard.standing.bookings) else "none"
    if found != wanted:
        yield f"The complaint should be {wanted}, and is {found}."


def promotions(line: Line, heard: Heard) -> Iterator[str]:
    """They may be sent, or not."""
    wanted = one_of(line.number, line.value, ("allowed", "stopped"), "state of promotions")
    found = "allowed" if heard.standing and heard.standing.allowed.promotions else "stopped"
    if found != wanted:
        yield f"Promotions should be {wanted}, and are {found}."


def erased(line: Line, heard: Heard) -> Iterator[str]:
    """Nothing is stored."""
    if heard.standing is not None:
        yield "Something is still stored of the person."
