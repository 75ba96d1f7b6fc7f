"""How does a conversation on a simulated phone become a story in a file (tests/stories/README.md)?"""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.simulator.story import past, talk
from preferences import people

__all__ = ["story_of"]


def story_of(connection: Connection, channel: str, address: str, now: datetime, zone: ZoneInfo) -> str | None:
    """The conversation so far as a story; None when nothing was said, or nothing is stored any more."""
    person = people.find(connection, channel, address)
    events = talk.events_of(connection, person.id) if person else []
    if person is None or not events:
        return None
    begin = events[0].at.astimezone(zone)
    made_here = {event.at for event in events}
    title = f"# {person.name or channel}, {begin:%d %B %Y}"
    header = past.lines(connection, person, channel, past.Begin(begin, made_here, zone))
    body = talk.lines(connection, person.id, events, talk.Setting(channel, begin, now, zone))
    return "\n".join([title, *header, f"now: {begin:%Y-%m-%d %H:%M}", "", *body, ""])
