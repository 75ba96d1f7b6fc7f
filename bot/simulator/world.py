"""How does a world come out of a file? Providers, hours, prices, and people with a past."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, field_validator, model_validator
from sqlalchemy import Connection, delete

from bot.tables import metadata
from dialogue import habits, moments, places_of, proposals
from dialogue.state import Moment
from dialogue.understanding.spots import Spot
from dialogue.voice import Language, Register
from preferences import beliefs, consent, history, patterns, people, providers, reminders
from preferences.consent import Purpose
from preferences.evidence import Attribute, Observation
from preferences.history import Booking, Status
from preferences.people import Arrival
from preferences.providers import Hours, JobPrice, Technician
from preferences.reminders import ReminderKind

KEPT_TABLES = {"places", "operators"}
WEEKDAYS = patterns.WEEKDAYS
REMINDER_HOUR = time(8, 30)
TONES = {"vous": Register.NEUTRAL, "tu": Register.CASUAL, **{tone.value: tone for tone in Register}}


class Lenient(BaseModel):
    """Unknown keys of a world file are nobody's business, and null is as good as absent."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, written: object) -> object:
        if isinstance(written, dict):
            return {name: value for name, value in written.items() if value is not None}
        return written


class ProviderEntry(Lenient):
    """A provider of the world."""

    id: str
    name: str
    categories: list[str]
    cities: list[str]
    languages: list[str] = Field(default_factory=list)
    rating: float | None = None
    price_visit: int | None = None
    phone: str | None = None


class Fixtures(Lenient):
    """What operators have set: hours, providers, prices, reminder schedules."""

    hours: dict[str, str] = Field(default_factory=dict)
    providers: list[ProviderEntry] = Field(default_factory=list)
    price_guide: dict[str, dict[str, tuple[int, int]]] = Field(default_factory=dict)
    reminder_schedules: list[dict[str, object]] = Field(default_factory=list)


class PlaceEntry(Lenient):
    """Where."""

    city: str | None = None
    area: str | None = None
    landmark: str | None = None


class VisitEntry(Lenient):
    """A past service or a live booking."""

    category: str
    provider: str | None = None
    place: PlaceEntry = Field(default_factory=PlaceEntry)
    when: datetime = Field(validation_alias=AliasChoices("when", "start"))
    rating: int | None = None
    status: str | None = None
    urgency: str = "none"
    ref: str | None = None

    @field_validator("when", mode="after")
    @classmethod
    def _aware(cls, when: datetime) -> datetime:
        return when if when.tzinfo else when.replace(tzinfo=ZoneInfo("Africa/Douala"))


class ReminderEntry(Lenient):
    """A reminder that falls due."""

    category: str
    due: datetime | date


class Profile(Lenient):
    """What is known of somebody."""

    name: str | None = None
    language: str | None = None
    formality: str | None = None
    usual_place: PlaceEntry | None = None
    places: dict[str, PlaceEntry] = Field(default_factory=dict)  # by name: home, office, mother ...
    preferred_slots: list[str] = Field(default_factory=list)

    @field_validator("preferred_slots", mode="before")
    @classmethod
    def _one_is_a_list(cls, written: object) -> object:
        return [written] if isinstance(written, str) else written

    providers: dict[str, str] = Field(default_factory=dict)
    detail: str | None = None
    phone: str | None = None


class Setup(Lenient):
    """Somebody's past, as the dialogues give it."""

    user: str = "new"
    profile: Profile = Field(default_factory=Profile)
    history: list[VisitEntry] = Field(default_factory=list)
    bookings: list[VisitEntry] = Field(default_factory=list)
    reminders: list[ReminderEntry] = Field(default_factory=list)
    consent: dict[str, bool | None] | None = None


class PersonEntry(Lenient):
    """Somebody with an address; a bare number is one of WhatsApp there."""

    channel: str
    address: str
    setup: Setup = Field(default_factory=Setup)

    @model_validator(mode="after")
    def _with_prefix(self) -> "PersonEntry":
        self.address = channel_address(self.channel, self.address)
        return self


def channel_address(channel: str, address: str) -> str:
    """The address as the channel gives it: "whatsapp:+237..." for a bare number."""
    is_bare = channel == "whatsapp" and not address.startswith("whatsapp:")
    return f"whatsapp:{address}" if is_bare else address


class World(Lenient):
    """Everything a simulation begins with."""

    now: datetime | None = None
    fixtures: Fixtures = Field(default_factory=Fixtures)
    people: list[PersonEntry] = Field(default_factory=list)


def load(connection: Connection, world: World, now: datetime, zone: ZoneInfo) -> None:
    """Forget everything but places and operators, and make this world."""
    for table in reversed(metadata.sorted_tables):
        if table.name not in KEPT_TABLES:
            connection.execute(delete(table))
    _load_operators(connection, world.fixtures, now)
    for person in world.people:
        if person.setup.user != "new":
            _load_person(connection, person, now, zone)


def _load_operators(connection: Connection, fixtures: Fixtures, now: datetime) -> None:
    for entry in fixtures.providers:
        one = Technician(
            entry.id, entry.name, tuple(entry.languages), entry.rating, entry.price_visit, entry.phone
        )
        providers.engage(connection, one, entry.categories, entry.cities)
    providers.set_hours(connection, _hours(fixtures.hours))
    providers.set_prices(
        connection,
        {
            trade: [JobPrice(job, low, high) for job, (low, high) in jobs.items()]
            for trade, jobs in fixtures.price_guide.items()
        },
    )
    for schedule in fixtures.reminder_schedules:
        reminders.add_schedule(connection, schedule, now)


def _hours(written: Mapping[str, str]) -> Hours:
    days: dict[int, tuple[time, time] | None] = {}
    for weekday, name in enumerate(WEEKDAYS):
        if name in written:
            days[weekday] = _span(written[name])
    urgent = written.get("urgent", "").partition(" for ")[2]
    return Hours(days, frozenset(trade.strip() for trade in urgent.split(",") if trade.strip()))


def _span(written: str) -> tuple[time, time] | None:
    if "-" not in written:
        return None
    opens, closes = written.split("-")
    return time.fromisoformat(opens), time.fromisoformat(closes)


def _load_person(connection: Connection, entry: PersonEntry, now: datetime, zone: ZoneInfo) -> None:
    setup = entry.setup
    arrival = Arrival(entry.channel, entry.address, None, setup.profile.name, setup.profile.phone)
    person_id = people.welcome(connection, arrival, now).id
    granted: Mapping[str, bool | None] = (
        dict.fromkeys(Purpose, True) if setup.consent is None else setup.consent
    )
    for purpose, answer in granted.items():
        if answer is not None and purpose in tuple(Purpose):
            consent.record(connection, person_id, Purpose(purpose), answer, source="profile", now=now)
    _load_profile(connection, person_id, setup.profile, now)
    for visit in sorted(setup.history, key=lambda one: one.when):
        _load_visit(connection, person_id, visit, visit.status or Status.COMPLETED, zone)
    for visit in setup.bookings:
        booking = _load_visit(connection, person_id, visit, visit.status or Status.CONFIRMED, zone)
        if booking is not None and booking.status == Status.CONFIRMED and booking.starts_at > now:
            reminders.around_visit(connection, booking, now, zone)
    patterns.refresh(connection, person_id, history.of_person(connection, person_id), zone)
    for reminder in setup.reminders:
        facts = {"trade": reminder.category, "due_at": _due(reminder.due, zone), "schedule_id": None}
        reminders.plan(connection, person_id, ReminderKind.MAINTENANCE, facts)


def _due(written: datetime | date, zone: ZoneInfo) -> datetime:
    if isinstance(written, datetime) and written.time() != time(0):
        return written if written.tzinfo else written.replace(tzinfo=zone)
    day = written.date() if isinstance(written, datetime) else written
    return datetime.combine(day, REMINDER_HOUR, zone)


def _load_profile(connection: Connection, person_id: int, profile: Profile, now: datetime) -> None:
    known: list[Observation] = []
    if profile.language in tuple(Language):
        known.append(Observation(Attribute.LANGUAGE, profile.language or "", 3.0, "profile"))
    if profile.formality in TONES:
        known.append(Observation(Attribute.REGISTER, TONES[profile.formality], 3.0, "profile"))
    if profile.detail:
        known.append(Observation(Attribute.DETAIL, profile.detail, 3.0, "profile"))
    if profile.usual_place:
        value = places_of.written(profile.usual_place.city, profile.usual_place.area)
        known.append(Observation(Attribute.PLACE, value, 2.0, "profile"))
    for spot, place in profile.places.items():
        value = places_of.written(place.city, place.area)
        known.append(Observation(places_of.spot_attribute(Spot(spot)), value, 2.0, "profile"))
    for slot in profile.preferred_slots:
        if slot.split("-")[0] in WEEKDAYS and "-" in slot:
            known.append(Observation(Attribute.SLOT, slot, 2.0, "profile"))
    for trade, provider in profile.providers.items():
        known.append(Observation(proposals.provider_attribute(trade), provider, 2.0, "profile"))
    for observation in known:
        beliefs.learn(connection, person_id, observation, now - timedelta(days=1))


def _load_visit(
    connection: Connection, person_id: int, visit: VisitEntry, status: str, zone: ZoneInfo
) -> Booking | None:
    local = visit.when.astimezone(zone)
    moment = Moment(day=local.date(), start=local.time())
    starts_at, ends_at = moments.span(moment, visit.when, zone)
    technician = providers.get(connection, visit.provider)
    booked_at = min(visit.when, visit.when - timedelta(days=1)).astimezone(UTC)
    booking_id = history.book(
        connection,
        {
            "person_id": person_id,
            "trade": visit.category,
            "provider_id": visit.provider,
            "city": visit.place.city,
            "area": visit.place.area,
            "landmark": visit.place.landmark,
            "day": local.date(),
            "start_time": f"{local:%H:%M}",
            "starts_at": starts_at,
            "ends_at": ends_at,
            "fee": technician.fee if technician else None,
            "urgency": visit.urgency,
            "status": status,
            "rating": visit.rating,
            "ref": visit.ref,
        },
        booked_at,
    )
    booking = history.get(connection, booking_id)
    if booking is None or not consent.recall(connection, person_id).personalization:
        return booking
    lessons = habits.from_booking(booking)
    if visit.rating is not None:
        lessons += habits.from_rating(booking, visit.rating)
    for lesson in lessons:
        beliefs.learn(connection, person_id, lesson, booked_at)
    if status == Status.COMPLETED:
        reminders.after_visit(connection, person_id, visit.category, visit.place.city, starts_at, zone)
    return booking
