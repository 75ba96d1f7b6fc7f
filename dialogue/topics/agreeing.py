"""How is a complete request agreed? A recap, an explicit yes, then the booking with what it teaches."""

from dialogue import moments, places_of, proposals
from dialogue.habits import learn_from_booking
from dialogue.proposals import Choice
from dialogue.reply import Fact
from dialogue.state import BookingTopic, Moment, Request
from dialogue.topics import asking, consents, slots
from dialogue.turn import Turn
from preferences import history, patterns, reminders
from preferences.history import Booking

SAME_PERSON = {"same_provider_last_time", "usual_provider", "rated_before"}
CONFIRM_BUTTONS = (("confirm", "confirm"), ("other", "other_provider"), ("change", "change"))


def propose(turn: Turn, topic: BookingTopic, choices: list[Choice]) -> None:
    """Recap everything, with who comes and why, and ask for a yes. Of a day alone we propose an hour, too."""
    request = topic.request
    if request.when is not None:
        hour = moments.with_hour(request.when, turn.hours, turn.now, turn.zone)
        request.defaults += ["time"] if hour != request.when and "time" not in request.defaults else []
        request.when = hour
    facts = _recap(turn, topic, choices)
    turn.is_repeating = turn.is_repeating or topic.status == "proposed" or topic.was_shown
    topic.status, topic.was_shown = "proposed", True
    turn.ask(topic, "confirm", "booking/summary", facts, buttons=CONFIRM_BUTTONS)


def suggest(turn: Turn, topic: BookingTopic, choice: Choice) -> None:
    """Recap with a time they took before, and ask whether that, or another day."""
    facts = _recap(turn, topic, proposals.ranked(turn, topic.request) or [choice])
    topic.status = "proposed"
    topic.suggested = topic.request.when
    turn.ask(
        topic,
        "suggestion",
        "booking/suggest",
        facts,
        buttons=[("confirm", "confirm"), ("change:time", "change_time"), ("change", "change")],
    )


def _recap(turn: Turn, topic: BookingTopic, choices: list[Choice]) -> dict[str, Fact]:
    request = topic.request
    best = choices[0]
    if request.provider != best.technician.id:
        request.provider = best.technician.id
        slots.put_default(request, "provider", best.reasons[0])
        request.reasons["provider"] = list(best.reasons)
    _explain(turn, request, best)
    reasons = [reason for slot in ("provider", "place", "time") for reason in request.reasons.get(slot, [])]
    reasons = [one for one in reasons if one.key != "stated"]  # nobody wants to hear that they said it
    return {
        "trade": request.trade,
        "where": places_of.shown(request),
        "when": moments.shown(request.when, turn.today),
        "provider": best.technician.name,
        "fee": proposals.fee(best.technician),
        "because": proposals.because(reasons),
        "rating": best.technician.rating,
        "others": len(choices) - 1,
        "usual": turn.allowed.personalization is True and _rests_on_habit(request),
        "changed": topic.changes is not None,
        "then": turn.state.queue[0].trade if turn.state.queue else None,
    }


def _rests_on_habit(request: Request) -> bool:
    same_person = {reason.key for reason in request.reasons.get("provider", [])} & SAME_PERSON
    return bool(same_person) and any(slot in request.defaults for slot in ("place", "time"))


def _explain(turn: Turn, request: Request, best: Choice) -> None:
    turn.explain("provider", best.technician.name, best.reasons)
    if "place" in request.reasons:
        turn.explain("place", ", ".join(filter(None, (request.area, request.city))), request.reasons["place"])
    if "time" in request.reasons:
        turn.explain("time", str(request.when.day if request.when else ""), request.reasons["time"])


def what_to_change(turn: Turn, topic: BookingTopic) -> None:
    """No to a recap: which part?"""
    request = topic.request
    topic.status = "collecting"
    if request.trade is None:
        asking.ask_trade(turn, topic)
        return
    named = turn.technician(request.provider)
    turn.ask(
        topic,
        "what",
        "booking/what_to_change",
        {
            "trade": request.trade,
            "where": places_of.shown(request),
            "when": moments.shown(request.when, turn.today),
            "provider": named.name if named else None,
        },
        buttons=[
            ("change:place", "change_place"),
            ("change:time", "change_time"),
            ("other", "change_provider"),
        ],
    )


def book(turn: Turn, topic: BookingTopic) -> bool:
    """The explicit yes to a recap: store the booking, plan its reminders, say so.

    False, and nothing is done, when no whole recap has been shown.
    """
    request = topic.request
    technician = turn.technician(request.provider)
    if topic.status != "proposed" or technician is None or request.when is None:
        return False
    turn.state.close(topic)
    changed = history.get(turn.connection, topic.changes) if topic.changes is not None else None
    turn.state.before_change = request_of(changed) if changed else None
    booking_id = _store(turn, topic)
    booking = history.get(turn.connection, booking_id)
    if booking is not None:
        reminders.around_visit(turn.connection, booking, turn.now, turn.zone)
    turn.state.last_booking = booking_id
    turn.forget_cached()
    if turn.allowed.personalization:
        learn_from_booking(turn, booking_id)
        patterns.refresh(turn.connection, turn.person.id, turn.bookings, turn.zone)
        turn.forget_cached()
    turn.say(
        "booking/booked",
        {
            "trade": request.trade,
            "where": places_of.shown(request),
            "when": moments.shown(request.when, turn.today),
            "provider": technician.name,
            "fee": proposals.fee(technician),
            "changed": topic.changes is not None,
            "number": consents.readable(technician.phone) if technician.phone else None,
        },
        news=True,
    )
    return True


def request_of(booking: Booking) -> Request:
    """What was agreed, as a request."""
    return Request(
        trade=booking.trade,
        city=booking.city,
        area=booking.area,
        landmark=booking.landmark,
        spot=booking.spot,
        latitude=booking.latitude,
        longitude=booking.longitude,
        when=moments.of_booking(booking),
        provider=booking.provider_id,
        urgency=booking.urgency,
        detail=booking.detail or "",
        media=list(booking.media),
    )


def _store(turn: Turn, topic: BookingTopic) -> int:
    request = topic.request
    moment = request.when or Moment(asap=True)
    starts_at, ends_at = moments.span(moment, turn.now, turn.zone)
    technician = turn.technician(request.provider)
    facts = {
        "trade": request.trade,
        "provider_id": request.provider,
        "city": request.city,
        "area": request.area,
        "landmark": request.landmark,
        "spot": request.spot,
        "latitude": request.latitude,
        "longitude": request.longitude,
        "day": moment.day or starts_at.astimezone(turn.zone).date(),
        "end_day": moment.end_day,
        "start_time": moment.start and f"{moment.start:%H:%M}",
        "end_time": moment.end and f"{moment.end:%H:%M}",
        "part": moment.part,
        "bound": moment.bound,
        "rrule": moment.rrule,
        "asap": moment.asap,
        "starts_at": starts_at,
        "ends_at": ends_at,
        "fee": technician.fee if technician else None,
        "urgency": request.urgency,
        "detail": request.detail or None,
        "media": request.media,
    }
    if topic.changes is not None:
        reminders.drop_for_booking(turn.connection, topic.changes)
        history.revise(turn.connection, topic.changes, facts, turn.now)
        return topic.changes
    return history.book(turn.connection, {"person_id": turn.person.id, **facts}, turn.now)
