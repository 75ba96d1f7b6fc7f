"""Beliefs are a fold over evidence: learned one by one or all at once, they are the same."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.store import Database
from preferences import beliefs, people
from preferences.evidence import Attribute, Observation
from preferences.people import Arrival

NOW = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)


def a_person(connection: Connection) -> int:
    return people.welcome(connection, Arrival("telegram", "777", name="Ama"), NOW).id


def seen(value: str, weight: float = 1.0, *, stated: bool = False) -> Observation:
    return Observation(Attribute.PLACE, value, weight, "booking", "1", stated)


def test_nothing_is_believed_of_a_stranger(database: Database) -> None:
    def work(connection: Connection) -> None:
        assert beliefs.recall(connection, a_person(connection), NOW).best(Attribute.PLACE) is None

    database.write_now(work)


def test_one_observation_convinces_little_and_three_convince_more(database: Database) -> None:
    def work(connection: Connection) -> None:
        person = a_person(connection)
        beliefs.learn(connection, person, seen("Douala|Akwa"), NOW)
        once = beliefs.recall(connection, person, NOW).best(Attribute.PLACE)
        for _ in range(2):
            beliefs.learn(connection, person, seen("Douala|Akwa"), NOW)
        thrice = beliefs.recall(connection, person, NOW).best(Attribute.PLACE)
        assert once is not None
        assert thrice is not None
        assert once.confidence == pytest.approx(1 / 1.6)
        assert thrice.confidence == pytest.approx(3 / 3.6)
        assert thrice.support == 3

    database.write_now(work)


def test_an_old_habit_fades_behind_a_new_one(database: Database) -> None:
    def work(connection: Connection) -> None:
        person = a_person(connection)
        for _ in range(2):
            beliefs.learn(connection, person, seen("Douala|Akwa"), NOW)
        later = NOW + timedelta(days=730)
        beliefs.learn(connection, person, seen("Douala|Bonanjo"), later)
        best = beliefs.recall(connection, person, later).best(Attribute.PLACE)
        assert best is not None
        assert best.value == "Douala|Bonanjo"

    database.write_now(work)


def test_what_is_stated_wins_at_once_and_the_newest_statement_counts(database: Database) -> None:
    def work(connection: Connection) -> None:
        person = a_person(connection)
        for _ in range(9):
            beliefs.learn(connection, person, seen("Douala|Akwa"), NOW)
        beliefs.learn(connection, person, seen("Buea|Molyko", stated=True), NOW + timedelta(hours=1))
        first = beliefs.recall(connection, person, NOW + timedelta(hours=1)).best(Attribute.PLACE)
        beliefs.learn(connection, person, seen("Buea|Bokwango", stated=True), NOW + timedelta(hours=2))
        second = beliefs.recall(connection, person, NOW + timedelta(hours=2)).best(Attribute.PLACE)
        assert first is not None
        assert second is not None
        assert (first.value, first.stated, first.confidence) == ("Buea|Molyko", True, 1.0)
        assert second.value == "Buea|Bokwango"

    database.write_now(work)


observations = st.lists(
    st.tuples(
        st.sampled_from(["Douala|Akwa", "Douala|Deido", "Buea|Molyko"]),
        st.floats(0.1, 3.0),
        st.booleans(),
        st.integers(0, 400),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=observations)
def test_recomputing_from_all_evidence_gives_what_learning_gave(
    database: Database, told: list[tuple[str, float, bool, int]]
) -> None:
    def work(connection: Connection) -> None:
        nested = connection.begin_nested()
        person = a_person(connection)
        at = NOW
        for value, weight, stated, days in told:
            at += timedelta(days=days)
            beliefs.learn(connection, person, seen(value, weight, stated=stated), at)
        learned = beliefs.recall(connection, person, at).all(Attribute.PLACE)
        beliefs.recompute(connection, person)
        assert beliefs.recall(connection, person, at).all(Attribute.PLACE) == learned
        nested.rollback()

    database.write_now(work)


def test_forgetting_leaves_neither_beliefs_nor_evidence(database: Database) -> None:
    def work(connection: Connection) -> None:
        person = a_person(connection)
        beliefs.learn(connection, person, seen("Douala|Akwa"), NOW)
        beliefs.forget(connection, person)
        beliefs.recompute(connection, person)
        assert beliefs.recall(connection, person, NOW).attributes() == ()

    database.write_now(work)
