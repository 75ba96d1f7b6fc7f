"""Two persons become one: every row changes hands, and what is believed is what all the evidence says."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, Connection, Date, Float, Integer, Table, func, insert, select

from bot.store import Database
from bot.tables import metadata
from preferences import beliefs, consent, history, joining, patterns, people, reminders
from preferences.columns import UtcDateTime
from preferences.consent import Purpose
from preferences.evidence import Attribute, Observation
from preferences.people import Arrival
from preferences.reminders import ReminderKind

NOW = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
DAY = timedelta(days=1)
DOUALA = ZoneInfo("Africa/Douala")
ONE_PER_PERSON = {
    "user_preferences": "made anew from the evidence",
    "behavioral_patterns": "made anew from the bookings",
    "conversations": "joined by dialogue/joining.py before",
}


def two(connection: Connection) -> tuple[int, int]:
    """The one we have known longer, and the other."""
    kept = people.welcome(connection, Arrival("telegram", "777", name="Ama"), NOW)
    gone = people.welcome(
        connection, Arrival("whatsapp", "whatsapp:+237677000009", phone="+237677000009"), NOW
    )
    return kept.id, gone.id


def tables() -> list[Table]:
    return [table for table in metadata.sorted_tables if "person_id" in table.c]


def is_one_per_person(table: Table) -> bool:
    return "person_id" in table.primary_key.columns


def any_row(table: Table, person: int, number: int) -> dict[str, Any]:
    """Some value for every column that wants one, and for the person."""
    row: dict[str, Any] = {}
    for column in table.columns:
        if column.name == "person_id":
            row["person_id"] = person
        elif column.autoincrement is True or (column.primary_key and column.name == "id") or column.nullable:
            continue
        elif isinstance(column.type, UtcDateTime):
            row[column.name] = NOW
        elif isinstance(column.type, Boolean):
            row[column.name] = False
        elif isinstance(column.type, JSON):
            row[column.name] = []
        elif isinstance(column.type, Integer | Float):
            row[column.name] = number
        elif isinstance(column.type, Date):
            row[column.name] = date(2026, 3, 10)
        else:
            row[column.name] = "language" if column.name == "attribute" else f"any{number}"
    return row


def rows_of(connection: Connection, table: Table, person: int) -> int:
    of_person = select(func.count()).select_from(table).where(table.c.person_id == person)
    return connection.execute(of_person).scalar_one()


def test_every_row_of_every_table_changes_hands(database: Database) -> None:
    def work(connection: Connection) -> None:
        kept, gone = two(connection)
        moving = [table for table in tables() if not is_one_per_person(table)]
        assert len(moving) > 7
        for number, table in enumerate(moving):
            connection.execute(insert(table), any_row(table, kept, number))
            connection.execute(insert(table), any_row(table, gone, 100 + number))
        before = {t.name: rows_of(connection, t, kept) + rows_of(connection, t, gone) for t in moving}
        joining.join(connection, kept, gone, DOUALA)
        assert {t.name: rows_of(connection, t, kept) for t in moving} == before
        assert {t.name: rows_of(connection, t, gone) for t in tables()} == {t.name: 0 for t in tables()}
        assert connection.execute(select(people.people.c.id)).scalars().all() == [kept]

    database.write_now(work)


def test_it_is_known_what_becomes_of_each_table_with_one_row_per_person() -> None:
    assert {table.name for table in tables() if is_one_per_person(table)} == set(ONE_PER_PERSON)


observations = st.lists(
    st.tuples(
        st.sampled_from(["Douala|Akwa", "Douala|Deido", "Buea|Molyko"]),
        st.floats(0.1, 3.0),
        st.booleans(),
        st.integers(0, 400),
        st.booleans(),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=observations)
def test_joined_evidence_is_believed_as_if_one_person_had_shown_it(
    database: Database, told: list[tuple[str, float, bool, int, bool]]
) -> None:
    def work(connection: Connection) -> None:
        nested = connection.begin_nested()
        kept, gone = two(connection)
        alone = people.welcome(connection, Arrival("telegram", "888"), NOW).id
        at = NOW
        for value, weight, stated, days, is_there in told:
            at += timedelta(days=days, seconds=1)
            seen = Observation(Attribute.PLACE, value, weight, "booking", "1", stated)
            beliefs.learn(connection, gone if is_there else kept, seen, at)
            beliefs.learn(connection, alone, seen, at)
        joining.join(connection, kept, gone, DOUALA)
        expected = beliefs.recall(connection, alone, at).all(Attribute.PLACE)
        joined = beliefs.recall(connection, kept, at).all(Attribute.PLACE)
        assert [(one.value, one.stated, one.support) for one in joined] == [
            (one.value, one.stated, one.support) for one in expected
        ]
        assert [one.confidence for one in joined] == pytest.approx([one.confidence for one in expected])
        nested.rollback()

    database.write_now(work)


@pytest.mark.parametrize("is_newer_there", [True, False])
def test_the_newest_answer_of_either_counts(database: Database, is_newer_there: bool) -> None:
    def work(connection: Connection) -> None:
        kept, gone = two(connection)
        newer, older = (gone, kept) if is_newer_there else (kept, gone)
        consent.record(connection, older, Purpose.REMINDERS, True, source="consent/ask", now=NOW)
        consent.record(connection, newer, Purpose.REMINDERS, False, source="opt", now=NOW + DAY)
        joining.join(connection, kept, gone, DOUALA)
        assert consent.recall(connection, kept).reminders is False
        assert reminders.has_stopped(connection, kept)

    database.write_now(work)


def test_who_they_are_is_what_either_knew_at_the_stricter_level(database: Database) -> None:
    def work(connection: Connection) -> None:
        kept, gone = two(connection)
        people.note(connection, gone, {"privacy_level": "strict"})
        joining.join(connection, kept, gone, DOUALA)
        known = people.get(connection, kept)
        assert (known.name, known.phone, known.privacy_level) == ("Ama", "+237677000009", "strict")
        assert people.is_linked(connection, kept)

    database.write_now(work)


def booked(connection: Connection, person: int, days: int) -> int:
    at = NOW + days * DAY
    facts = {"person_id": person, "trade": "plumbing", "starts_at": at, "ends_at": at + timedelta(hours=2)}
    return history.book(connection, facts, NOW)


@pytest.mark.parametrize("may_remember", [True, False])
def test_patterns_are_counted_over_both_where_it_is_allowed(database: Database, may_remember: bool) -> None:
    def work(connection: Connection) -> list[object]:
        kept, gone = two(connection)
        consent.record(connection, gone, Purpose.PERSONALIZATION, may_remember, source="opt", now=NOW)
        for person, days in ((kept, 1), (gone, 8), (gone, 15)):
            booked(connection, person, days)
        joining.join(connection, kept, gone, DOUALA)
        interval = select(patterns.patterns.c.value, patterns.patterns.c.support).where(
            patterns.patterns.c.person_id == kept, patterns.patterns.c.kind == "interval/plumbing"
        )
        return list(connection.execute(interval).all())

    assert database.write_now(work) == ([("7", 2)] if may_remember else [])


def test_of_two_reminders_about_the_same_the_later_stays(database: Database) -> None:
    def work(connection: Connection) -> None:
        kept, gone = two(connection)
        rule = {"trade": "plumbing", "interval_days": 90}
        schedule = reminders.add_schedule(connection, rule, NOW)
        for person, days in ((kept, 30), (gone, 80)):
            facts = {"schedule_id": schedule, "trade": "plumbing", "due_at": NOW + days * DAY}
            reminders.plan(connection, person, ReminderKind.MAINTENANCE, facts)
            visit = {"booking_id": booked(connection, person, days), "trade": "plumbing", "due_at": NOW}
            reminders.plan(connection, person, ReminderKind.VISIT, visit)
        joining.join(connection, kept, gone, DOUALA)
        planned = [(one.kind, one.due_at) for one in reminders.of_person(connection, kept)]
        assert planned == [("visit", NOW), ("visit", NOW), ("maintenance", NOW + 80 * DAY)]

    database.write_now(work)
