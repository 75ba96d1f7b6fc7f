"""How do two persons who are one human being become one?

Every table that holds a person's rows has a `person_id` column. Where it is not part of the key, rows simply
change hands: a table added later is joined without a line here. A table with one row per person is a fold
over others, made anew here, or joined by its owner before (the state of the conversation).
"""

from zoneinfo import ZoneInfo

from sqlalchemy import Connection, update

from preferences import beliefs, history, patterns, people, reminders
from preferences.consent import recall
from preferences.privacy import tables_of_person


def join(connection: Connection, kept: int, gone: int, zone: ZoneInfo) -> None:
    """Give everything of one person to another and forget the first.

    Consents are rows with their time, so that the newest answer of either counts. Beliefs come from all the
    evidence, patterns from all bookings where the person allows it.
    """
    for table in tables_of_person():
        if "person_id" not in table.primary_key.columns:
            connection.execute(update(table).where(table.c.person_id == gone).values(person_id=kept))
    reminders.drop_doubles(connection, kept)
    beliefs.recompute(connection, kept)
    patterns.forget(connection, kept)
    if recall(connection, kept).personalization:
        patterns.refresh(connection, kept, history.of_person(connection, kept), zone)
    people.absorb(connection, kept, gone)
