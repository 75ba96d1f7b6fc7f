"""What stands in the database of one person, as the simulator and the dialogues read it?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection, select

from bot import exports
from bot.outbox import outbox
from dialogue import conversations, following, places_of, proposals
from dialogue.conversations import messages
from dialogue.manager import ConversationManager
from dialogue.moments import of_booking
from dialogue.state import AnyTopic, BookingTopic, Moment, OutageTopic, Request, State, read_state
from dialogue.topics import outages
from dialogue.voice import Language, Register
from preferences import beliefs, consent, history, people, providers, reminders
from preferences.beliefs import Beliefs
from preferences.evidence import Attribute
from preferences.history import Booking
from preferences.people import Known

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"


def state_of(connection: Connection, channel: str, address: str, now: datetime) -> dict[str, Json] | None:
    """The state that dialogues check (see tests/data/messages/README.md); None when nothing is stored."""
    person = people.find(connection, channel, address)
    if person is None:
        return None
    state = read_state(conversations.recall_state(connection, person.id))
    booked = history.of_person(connection, person.id)
    shown: dict[str, Json] = {**_request(state, booked), **_bookings(booked)}
    shown["consent"] = _consent(connection, person)
    shown["complaint"] = any(one.complaint for one in booked)
    shown["preferences"] = _preferences(beliefs.recall(connection, person.id, now))
    shown["export_requested"] = exports.was_handed_out(connection, person.id)
    shown["deleted"] = False
    return shown


def _request(state: State, booked: Sequence[Booking]) -> dict[str, Json]:
    """The request being talked about, else the booking last touched."""
    topic = state.booking()
    if topic is not None:
        return {**_slots(topic.request), "status": topic.status, "booking": None, **_categories(topic, state)}
    if isinstance(state.topic, OutageTopic):  # an electrician is asked for, and the neighbours first
        trade = outages.TRADES[state.topic.outage]
        return {**_slots(state.topic.request), "category": trade, "status": "collecting", "booking": None}
    last = next((one for one in booked if one.id == state.last_booking), None) or next(iter(booked), None)
    empty: dict[str, Json] = dict.fromkeys(
        ("category", "place", "time", "provider", "urgency", "status", "booking")
    )
    if last is None:
        return empty
    written = _booking(last)
    return {**empty, **{name: written[name] for name in empty if name in written}, "booking": written}


def _categories(topic: BookingTopic, state: State) -> dict[str, Json]:
    waiting = [request.trade for request in state.queue if request.trade]
    return {"categories": [topic.request.trade, *waiting]} if waiting else {}


def _slots(request: Request) -> dict[str, Json]:
    has_place = request.city or request.area or request.landmark
    return {
        "category": request.trade,
        "place": _place(request) if has_place else None,
        "time": _time(request.when),
        "provider": request.provider,
        "urgency": request.urgency,
    }


def _place(of: Request | Booking) -> dict[str, Json]:
    return {"city": of.city, "area": of.area, "landmark": of.landmark}


def _time(moment: Moment | None) -> dict[str, Json] | None:
    if moment is None:
        return None
    return {
        "date": moment.day.isoformat() if moment.day else None,
        "end_date": moment.end_day.isoformat() if moment.end_day else None,
        "start_time": f"{moment.start:%H:%M}" if moment.start else None,
        "end_time": f"{moment.end:%H:%M}" if moment.end else None,
        "part": moment.part,
        "rrule": moment.rrule,
        "asap": moment.asap,
    }


def _booking(booking: Booking) -> dict[str, Json]:
    return {
        "ref": booking.ref,
        "category": booking.trade,
        "place": _place(booking),
        "time": _time(of_booking(booking)),
        "provider": booking.provider_id,
        "urgency": booking.urgency,
        "status": booking.status,
        "rating": booking.rating,
    }


def _bookings(booked: Sequence[Booking]) -> dict[str, Json]:
    shown: dict[str, Json] = {"bookings": [_booking(one) for one in booked]}
    for one in booked:
        if one.ref:
            shown[f"booking_{one.ref}"] = one.status
            shown[f"rating_{one.ref}"] = one.rating
    return shown


def _consent(connection: Connection, person: Known) -> dict[str, Json]:
    allowed = consent.recall(connection, person.id)
    return {
        "personalization": allowed.personalization,
        "reminders": allowed.reminders,
        "promotions": allowed.promotions,
    }


def _preferences(known: Beliefs) -> dict[str, Json]:
    language = known.best(Attribute.LANGUAGE)
    place = known.best(Attribute.PLACE)
    city, area = places_of.read(place.value) if place else (None, None)
    slots = list(dict.fromkeys("-".join(one.value.split("-")[:2]) for one in known.all(Attribute.SLOT)))
    who = {
        attribute.partition("/")[2]: best.value
        for attribute in known.attributes()
        if attribute.startswith(f"{Attribute.PROVIDER}/") and (best := known.best(attribute))
    }
    detail = known.best(Attribute.DETAIL)
    return {
        "language": language.value if language else None,
        "formality": _formality(known),
        "usual_place": {"city": city, "area": area} if place else None,
        "preferred_slots": slots or None,
        "providers": who or None,
        "detail": detail.value if detail else None,
    }


def _formality(known: Beliefs) -> str | None:
    """tu or vous for who writes French, else the register."""
    register, language = known.best(Attribute.REGISTER), known.best(Attribute.LANGUAGE)
    if register is None:
        return None
    if language is not None and language.value == Language.FRENCH:
        return "tu" if register.value == Register.CASUAL else "vous"
    return register.value


@dataclass(frozen=True, slots=True)
class Phone:
    """A simulated phone: whose, and on which channel."""

    channel: str
    address: str


def talk_of(
    connection: Connection, manager: ConversationManager, phone: Phone, now: datetime
) -> dict[str, Json]:
    """The thread of one phone with what was understood, what is known, and why."""
    person = people.find(connection, phone.channel, phone.address)
    if person is None:
        return {"now": now.isoformat(), "person": None, "messages": [], "understood": None, "topic": None}
    state = read_state(conversations.recall_state(connection, person.id))
    voice = following.current(state.voice)
    thread = _thread(connection, person.id)
    return {
        "now": now.isoformat(),
        "person": {"name": person.name, "phone": person.phone, "privacy_level": person.privacy_level},
        "messages": [row for row, _ in thread],
        "understood": next(({**read, "text": row["text"]} for row, read in reversed(thread) if read), None),
        "topic": _topic(connection, state.topic),
        "beliefs": _beliefs(connection, beliefs.recall(connection, person.id, now)),
        "why": [
            {
                "slot": one.slot,
                "value": one.value,
                "reasons": manager.renderer.reasons(proposals.because(one.reasons), voice),
            }
            for one in state.explanations
        ],
        "consent": _consent(connection, person),
        "reminders": [
            {"kind": one.kind, "trade": one.trade, "due_at": one.due_at.isoformat()}
            for one in reminders.of_person(connection, person.id)
        ],
        "voice": {"language": voice.language, "register": voice.register, "detail": voice.detail},
    }


def _thread(
    connection: Connection, person_id: int
) -> list[tuple[dict[str, Json], Mapping[str, Json] | None]]:
    columns = [
        messages.c[name]
        for name in ("id", "direction", "kind", "text", "buttons", "key", "at", "channel", "understood")
    ]
    rows = connection.execute(
        select(*columns, outbox.c.status)
        .outerjoin(outbox, outbox.c.message_id == messages.c.id)
        .where(messages.c.person_id == person_id)
        .order_by(messages.c.id.desc())
        .limit(200)
    ).all()
    return [
        (
            {
                "id": row.id,
                "direction": row.direction,
                "kind": row.kind,
                "text": row.text,
                "buttons": row.buttons,
                "key": row.key,
                "at": row.at.isoformat(),
                "channel": row.channel,
                "status": row.status,
            },
            row.understood,
        )
        for row in reversed(rows)
    ]


def _topic(connection: Connection, topic: AnyTopic | None) -> dict[str, Json] | None:
    if topic is None:
        return None
    shown: dict[str, Json] = {"kind": topic.kind, "asked": topic.asked, "status": None, "slots": {}}
    if isinstance(topic, BookingTopic):
        slots = _slots(topic.request)
        slots["trade"] = slots.pop("category")
        slots["provider"] = _name(connection, topic.request.provider)
        shown |= {"status": topic.status, "slots": slots}
    return shown


def _name(connection: Connection, provider_id: str | None) -> str | None:
    technician = providers.get(connection, provider_id)
    return technician.name if technician else None


def _place_words(value: str) -> str:
    """A place as people say it, quarter first; any other value as it is."""
    return ", ".join(filter(None, reversed(value.split(places_of.SEPARATOR))))


def _beliefs(connection: Connection, known: Beliefs) -> list[Json]:
    return [
        {
            "attribute": attribute,
            "value": _name(connection, best.value) or _place_words(best.value),
            "confidence": round(best.confidence, 2),
            "source": "stated" if best.stated else "observed",
            "support": best.support,
            "last_seen_at": best.last_seen_at.isoformat(),
        }
        for attribute in known.attributes()
        if (best := known.best(attribute))
    ]
