"""Which facts of an answer does a story hold on to? Names, days, places and language, not the wording."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from babel.dates import get_month_names
from sqlalchemy import Connection, select

from dialogue import conversations, following
from dialogue.conversations import messages
from dialogue.language import identify
from dialogue.moments import of_booking
from dialogue.rendering.locale import LOCALE
from dialogue.reply import Rendered
from dialogue.state import read_state
from dialogue.voice import Voice
from preferences import history, providers
from preferences.history import Booking, Status
from preferences.providers import providers as technicians

ENOUGH_WORDS = 8  # below, a language can hardly be told
SURE = 0.9


@dataclass(frozen=True, slots=True)
class Known:
    """The names that may occur in an answer, and how Sabi speaks to this person."""

    names: tuple[str, ...]
    voice: Voice

    def told(self, message: Rendered) -> Iterator[str]:
        """The lines below an answer."""
        said = [name for name in self.names if name in message.text]
        said += dict.fromkeys(match[0] for match in _day().finditer(message.text))
        if said:
            yield f"  says: {' | '.join(said)}"
        reading = identify(message.text)
        is_clear = len(message.text.split()) >= ENOUGH_WORDS and max(reading.shares.values()) >= SURE
        if is_clear and reading.dominant == self.voice.language:
            yield f"  voice: {self.voice.language}"


@cache
def _day() -> re.Pattern[str]:
    """A day and its month, as any of our languages writes it."""
    months = {name for locale in LOCALE.values() for name in get_month_names("wide", locale=locale).values()}
    return re.compile(rf"\b\d{{1,2}} (?:{'|'.join(sorted(months))})\b")


def gather(connection: Connection, person_id: int) -> Known:
    """What may occur in the answers to a person."""
    understood = connection.execute(
        select(messages.c.understood).where(messages.c.person_id == person_id, messages.c.direction == "in")
    ).scalars()
    places = [read.get("place") for read in understood if read]
    named = [place.get("area") for place in places if isinstance(place, dict)]
    named += [one.area for one in history.of_person(connection, person_id)]
    named += connection.execute(select(technicians.c.name)).scalars()
    return Known(tuple(dict.fromkeys(filter(None, named))), _voice(connection, person_id))


def _voice(connection: Connection, person_id: int) -> Voice:
    return following.current(read_state(conversations.recall_state(connection, person_id)).voice)


def closing(connection: Connection, person_id: int, at: datetime) -> Iterator[str]:
    """What is booked at the end; nothing when a visit has taken place since the last word."""
    booked = history.of_person(connection, person_id)
    if any(one.status == Status.COMPLETED and one.updated_at > at for one in booked):
        return
    live = history.live(booked)
    for one in live:
        yield f"  booked: {_in_words(connection, one)}"
    if not live:
        yield "  not booked"


def _in_words(connection: Connection, booking: Booking) -> str:
    moment = of_booking(booking)
    hour = f"{moment.start:%H:%M}" if moment.start else moment.part
    when = "now" if moment.asap else " ".join(filter(None, (str(booking.day), hour)))
    who = providers.get(connection, booking.provider_id)
    where = booking.area or booking.landmark or booking.city
    return ", ".join(filter(None, (booking.trade, where, when, who.name if who else None)))
