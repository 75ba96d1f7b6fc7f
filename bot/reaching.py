"""By which way does a reminder reach a person now, and what stands in its way?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from bot.channels import Channel, Template
from preferences.people import Reach, identities

WINDOW = timedelta(hours=24)  # WhatsApp: free texts only so long after the person's last message
CLOSED = "outside WhatsApp's 24-hour window"
READ_BY = {"pcm": ("pcm", "en")}  # WhatsApp approves no Pidgin: who speaks it reads English


@dataclass(frozen=True, slots=True)
class Way:
    """An address, with the approved text that goes there in place of ours.

    `obstacle` says why nothing can arrive there, unless the person writes first or the channel is simulated.
    """

    channel: str
    address: str
    template: Template | None = None
    obstacle: str | None = None


def reaches(connection: Connection, person_id: int) -> list[Reach]:
    """The reachable addresses of a person, the one used last first."""
    rows = connection.execute(
        select(identities.c.channel, identities.c.address, identities.c.last_inbound_at)
        .where(identities.c.person_id == person_id, identities.c.reachable)
        .order_by(identities.c.last_inbound_at.desc().nulls_last(), identities.c.id)
    )
    return [Reach(*row) for row in rows]


def is_open(reach: Reach, now: datetime) -> bool:
    """Whether a text of our own arrives there."""
    if reach.channel != Channel.WHATSAPP:
        return True
    return reach.last_inbound_at is not None and now - reach.last_inbound_at < WINDOW


def open_reach(connection: Connection, person_id: int, now: datetime) -> Reach | None:
    """Where a text of our own arrives now, the address used last before the others."""
    return next((reach for reach in reaches(connection, person_id) if is_open(reach, now)), None)


def is_open_now(connection: Connection, channel: str, address: str, now: datetime) -> bool:
    """The same for an address that is known."""
    last_inbound_at = connection.execute(
        select(identities.c.last_inbound_at).where(
            identities.c.channel == channel, identities.c.address == address
        )
    ).scalar()
    return is_open(Reach(channel, address, last_inbound_at), now)


def find_way(
    connection: Connection,
    person_id: int,
    templates: Mapping[str, str],
    language_of: Callable[[], str],
    now: datetime,
) -> Way | None:
    """The address used last where it arrives, as our text or as the approved one in the person's language.

    The language is asked for only when it matters. None when no channel delivers to this person any more.
    """
    known = reaches(connection, person_id)
    if known and is_open(known[0], now):
        return Way(known[0].channel, known[0].address)
    language = language_of()
    approved = next((templates[one] for one in READ_BY.get(language, (language,)) if one in templates), None)
    for reach in known:
        if is_open(reach, now):
            return Way(reach.channel, reach.address)
        if approved:
            return Way(reach.channel, reach.address, Template(approved))
    if not known:
        return None
    obstacle = f"{CLOSED}, and there is no approved template in {language}"
    return Way(known[0].channel, known[0].address, obstacle=obstacle)
