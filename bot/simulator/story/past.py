"""What was known of a person before a story begins? The lines of its header."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from dialogue import places_of
from preferences import evidence, history, providers
from preferences.consent import Purpose, consents
from preferences.evidence import Attribute, Observed
from preferences.history import Booking
from preferences.people import Known

FROM_A_PROFILE = "profile"
CONSENTS = {(True, False): "habits", (False, True): "reminders", (False, False): "none"}


@dataclass(frozen=True, slots=True)
class Begin:
    """The first moment of the story, and the moments at which something was done in it."""

    at: datetime
    moments: Collection[datetime]
    zone: ZoneInfo


def lines(connection: Connection, person: Known, channel: str, begin: Begin) -> list[str]:
    """Who it is, what was visited, booked, allowed and known."""
    known = [
        one
        for one in evidence.recall(connection, person.id)
        if one.source == FROM_A_PROFILE and one.at < begin.at
    ]
    answers = _answers(connection, person.id, begin.at)
    before = [one for one in history.of_person(connection, person.id) if one.created_at not in begin.moments]
    header = [*_visits(connection, before, begin), *_known(connection, known), *_consent(answers)]
    is_known = bool(known or answers or before)
    return [_person(person, channel, known, is_known=is_known), *(header if is_known else [])]


def _person(person: Known, channel: str, known: list[Observed], *, is_known: bool) -> str:
    said = {one.attribute: one.value for one in known}
    words = [person.name or "Somebody", channel]
    if is_known:
        words.append("known")
    if Attribute.LANGUAGE in said:
        words.append(f"language {said[Attribute.LANGUAGE]}")
    if Attribute.REGISTER in said:
        words.append(said[Attribute.REGISTER])
    if person.phone and is_known:
        words.append(f"phone {person.phone}")
    return f"person: {', '.join(words)}"


def _visits(connection: Connection, booked: list[Booking], begin: Begin) -> Iterator[str]:
    for one in booked:
        name = "booked" if one.starts_at > begin.at else "visited"
        local = one.starts_at.astimezone(begin.zone)
        who = providers.get(connection, one.provider_id)
        parts = [one.trade, f"{one.area} ({one.city})" if one.area else one.city, f"{local:%Y-%m-%d %H:%M}"]
        stars = f"{one.rating} stars" if one.rating and one.updated_at == one.created_at else None
        yield f"{name}: {', '.join(filter(None, (*parts, who.name if who else None, stars)))}"


def _known(connection: Connection, known: list[Observed]) -> list[str]:
    facts = [fact for one in known if (fact := _fact(connection, one))]
    return [f"knows: {'; '.join(facts)}"] if facts else []


def _fact(connection: Connection, one: Observed) -> str | None:
    kind, _, of = one.attribute.partition("/")
    match kind:
        case Attribute.PLACE | Attribute.SPOT:
            city, area = places_of.read(one.value)
            return f"{of or 'home'} = {f'{area} ({city})' if area else city}"
        case Attribute.PROVIDER:
            who = providers.get(connection, one.value)
            return f"last {of} = {who.name}" if who else None
        case Attribute.SLOT:
            return f"usual = {' '.join(one.value.split('-')[:2])}"
        case _:
            return None


def _answers(connection: Connection, person_id: int, before: datetime) -> dict[str, bool | None]:
    rows = connection.execute(
        select(consents.c.purpose, consents.c.granted)
        .where(consents.c.person_id == person_id, consents.c.at < before)
        .order_by(consents.c.at, consents.c.id)
    )
    return {row.purpose: row.granted for row in rows}


def _consent(answers: dict[str, bool | None]) -> list[str]:
    if not answers:
        return ["consent: not asked"]
    given = bool(answers.get(Purpose.PERSONALIZATION)), bool(answers.get(Purpose.REMINDERS))
    return [f"consent: {CONSENTS[given]}"] if given in CONSENTS else []
