"""What does an operator see of one conversation: the messages, what was understood, what is booked?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import NoResultFound

from bot import reaching
from bot.outbox import outbox
from dialogue import moments, places_of, views
from dialogue.attention import Attention
from dialogue.conversations import messages, recall_state
from dialogue.reply import Visit, When, Where
from dialogue.state import AnyTopic, BookingTopic, read_state
from dialogue.understanding.meaning import Understanding
from preferences import history, people, providers
from preferences.history import Booking
from preferences.people import Known, Reach

SHOWN = 60  # messages on one page
MOST_BOOKINGS = 8
UNDERSTANDING = TypeAdapter(Understanding)


@dataclass(frozen=True, slots=True)
class Shown:
    """One message. `said_by` is the person of ours who typed it, `delivery` how far it came."""

    id: int
    is_from_us: bool
    channel: str
    kind: str
    text: str
    captions: tuple[str, ...]
    at: datetime
    said_by: str | None
    delivery: str | None
    read: Understanding | None
    place: Where | None
    when: When | None


@dataclass(frozen=True, slots=True)
class Open:
    """What is being talked about; a booking as far as it is known."""

    kind: str
    trade: str | None = None
    where: Where | None = None
    when: When | None = None
    provider: str | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation as a whole. `reach` is where an answer arrives now, None when nothing does."""

    person: Known
    messages: list[Shown]
    has_older: bool
    visits: list[Visit]
    topic: Open | None
    attention: Attention | None
    is_silent: bool
    reach: Reach | None
    last_reach: Reach | None


def find_person(connection: Connection, person_id: int) -> Known | None:
    """The person of this number, None when nobody of this number has written."""
    try:
        return people.get(connection, person_id)
    except NoResultFound:
        return None


def look(
    connection: Connection, person_id: int, now: datetime, zone: ZoneInfo, before: int | None = None
) -> Thread | None:
    """A conversation, its newest messages or those older than `before`; None for an unknown person."""
    person = find_person(connection, person_id)
    if person is None:
        return None
    state = read_state(recall_state(connection, person_id))
    rows = _rows(connection, person_id, before)
    booked = history.of_person(connection, person_id)[:MOST_BOOKINGS]
    known = reaching.reaches(connection, person_id)
    return Thread(
        person,
        [_shown(row, zone) for row in reversed(rows[:SHOWN])],
        len(rows) > SHOWN,
        [_visit(connection, one, now, zone) for one in booked],
        _open(connection, state.topic, now, zone) if state.topic else None,
        state.attention,
        state.silent_since is not None,
        next((reach for reach in known if reaching.is_open(reach, now)), None),
        known[0] if known else None,
    )


def _rows(connection: Connection, person_id: int, before: int | None) -> list[Row[tuple[object, ...]]]:
    wanted = (
        select(messages, outbox.c.status, outbox.c.delivery)
        .outerjoin(outbox, outbox.c.message_id == messages.c.id)
        .where(messages.c.person_id == person_id)
        .order_by(messages.c.id.desc())
        .limit(SHOWN + 1)
    )
    if before is not None:
        wanted = wanted.where(messages.c.id < before)
    return list(connection.execute(wanted).all())


def _shown(row: Row[tuple[object, ...]], zone: ZoneInfo) -> Shown:
    read = _reading(row.understood)
    place = read.place if read else None
    mention = read.time if read else None
    today = row.at.astimezone(zone).date()
    return Shown(
        row.id,
        row.direction == "out",
        row.channel,
        row.kind,
        row.text,
        tuple(caption for _, caption in row.buttons),
        row.at,
        row.said_by,
        row.delivery or row.status,
        read,
        Where(place.area, place.city, place.landmark) if place else None,
        moments.shown(moments.from_mention(mention), today) if mention else None,
    )


def _reading(understood: Mapping[str, object] | None) -> Understanding | None:
    """What was read in a message; None for what an older version of the program wrote otherwise."""
    if understood is None:
        return None
    try:
        return UNDERSTANDING.validate_python({**understood, "text": ""})
    except ValidationError:
        return None


def _visit(connection: Connection, booking: Booking, now: datetime, zone: ZoneInfo) -> Visit:
    named = providers.get(connection, booking.provider_id)
    return views.shown(booking, named.name if named else None, now.astimezone(zone).date())


def _open(connection: Connection, topic: AnyTopic, now: datetime, zone: ZoneInfo) -> Open:
    if not isinstance(topic, BookingTopic):
        return Open(topic.kind)
    request = topic.request
    named = providers.get(connection, request.provider)
    return Open(
        topic.kind,
        request.trade,
        places_of.shown(request) if request.has_place else None,
        moments.shown(request.when, now.astimezone(zone).date()) if request.when else None,
        named.name if named else None,
    )
