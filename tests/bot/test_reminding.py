"""The sweep says what is due once, to those who want it, when they may be disturbed."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, func, insert, select

from bot.outbox import outbox
from bot.store import Database, lock
from dialogue import conversations
from dialogue.conversations import messages
from dialogue.state import State
from dialogue.voice import Language
from preferences import consent, history, people, reminders
from preferences.consent import Purpose
from preferences.history import Status
from preferences.people import identities
from preferences.reminders import ReminderKind
from tests.bot import neighbours
from tests.bot.neighbours import DAY, HOUR, NOW, Street

MINUTE = timedelta(minutes=1)
EVENING = datetime.fromisoformat("2026-04-07T22:15:00+01:00")
MORNING = datetime.fromisoformat("2026-04-08T07:00:00+01:00")
WHATSAPP = "whatsapp:+237677451290"
MANY = {"sqlite": 200, "postgresql": 2000}


@pytest.fixture
def street(database: Database) -> Street:
    """A street with one provider."""
    database.write_now(neighbours.provider)
    return Street(database, neighbours.a_sweep())


def someone_due(street: Street, due_at: datetime = NOW, **who: object) -> int:
    """Somebody with a visit three months ago whose reminder is due."""
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection, **who)  # type: ignore[arg-type]
        neighbours.visit(connection, ama, NOW - 90 * DAY)
        rule = neighbours.schedule(connection)
        neighbours.plan(connection, ama, due_at, schedule_id=rule)
    return ama


def visit_due(
    street: Street, kind: ReminderKind, starts_at: datetime, due_at: datetime = NOW
) -> tuple[int, int]:
    """Somebody with a booking whose reminder (or rating request) is due."""
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection, wants=None)
        booking = neighbours.visit(connection, ama, starts_at, Status.CONFIRMED)
        neighbours.plan_for(connection, ama, booking, kind, due_at)
    return ama, booking


def keep_state(street: Street, person_id: int, state: State) -> None:
    street.database.write_now(lambda c: conversations.keep_state(c, person_id, state, NOW))


def says(street: Street, person_id: int, granted: bool, at: datetime = NOW) -> None:
    def record(connection: Connection) -> None:
        consent.record(connection, person_id, Purpose.REMINDERS, granted, source="opt", now=at)

    street.database.write_now(record)


# Once


def test_a_due_reminder_is_said_once_and_moves_on(street: Street) -> None:
    ama = someone_due(street)
    assert street.tick() == 1
    assert street.tick() == 0
    (letter,) = street.letters()
    assert (letter["status"], letter["address"], letter["person_id"]) == ("waiting", "777", ama)
    text = json.loads(letter["payload"])["text"]
    assert "7 janvier" in text
    (after,) = street.upcoming(ama)
    assert after.due_at == datetime.fromisoformat("2026-07-06T09:00:00+01:00")


def test_an_occurrence_that_was_said_is_not_said_again_when_it_comes_due_again(street: Street) -> None:
    ama = someone_due(street)
    (before,) = street.upcoming(ama)
    street.tick()
    with street.database.engine.begin() as connection:
        neighbours.plan(connection, ama, NOW, schedule_id=before.schedule_id)
    street.tick(NOW + 2 * DAY)
    assert len(street.letters()) == 1


def test_a_sweep_that_dies_before_its_commit_leaves_everything_due(street: Street) -> None:
    someone_due(street)
    before = street.database.read_now(neighbours.everything)
    connection = street.database.engine.connect()
    transaction = connection.begin()
    assert street.sweep.sweep(connection, NOW) == 1
    assert connection.execute(select(func.count()).select_from(outbox)).scalar_one() == 1
    transaction.rollback()
    connection.close()
    assert street.database.read_now(neighbours.everything) == before
    assert street.tick() == 1
    assert len(street.letters()) == 1


def crowd(connection: Connection, count: int) -> None:
    """Many people with a visit tomorrow whose reminder is due."""
    numbers = range(1, count + 1)
    row = {"privacy_level": "standard", "created_at": NOW, "last_seen_at": NOW, "phone": "+237677000001"}
    connection.execute(insert(people.people), [{"id": number, **row} for number in numbers])
    address = [{"person_id": number, "address": str(number)} for number in numbers]
    known = {"channel": "telegram", "reachable": True, "last_inbound_at": NOW}
    connection.execute(insert(identities), [{**one, **known} for one in address])
    visit = {
        "trade": "ac_fridge",
        "starts_at": NOW + DAY,
        "ends_at": NOW + DAY + HOUR,
        "status": "confirmed",
        "media": [],
        "complaint": False,
        "asap": False,
        "urgency": "none",
        "created_at": NOW,
        "updated_at": NOW,
    }
    connection.execute(
        insert(history.history), [{"id": number, "person_id": number, **visit} for number in numbers]
    )
    due = {"kind": "visit", "trade": "ac_fridge", "due_at": NOW, "active": True}
    minute = int(NOW.timestamp() // 60)
    connection.execute(
        insert(reminders.reminders),
        [{"person_id": number, "booking_id": number, "occurrence": minute, **due} for number in numbers],
    )


def test_two_processes_that_sweep_at_once_say_each_reminder_once_and_lose_none(
    street: Street, database_url: str
) -> None:
    count = MANY[street.database.engine.dialect.name]
    street.database.write_now(lambda c: crowd(c, count))
    other = Street(Database(database_url), street.sweep)
    with ThreadPoolExecutor(2) as processes:
        handled = list(processes.map(lambda one: one.tick(), (street, other)))
    left = street.tick() + other.tick()  # whoever was held by the other at the very end
    other.database.close()
    assert sum(handled) + left == count
    assert all(handled) or street.database.is_sqlite  # whose one writer may let the other starve
    letters = street.letters()
    assert len(letters) == count
    assert {letter["person_id"] for letter in letters} == set(range(1, count + 1))


def test_turns_that_move_visits_meanwhile_and_sweeps_do_not_lock_each_other_out(
    street: Street, database_url: str
) -> None:
    count = 60
    street.database.write_now(lambda c: crowd(c, count))

    def move_visits(seed: int) -> int:
        """What turns do: lock the person, then change their reminders."""
        database = Database(database_url)
        for person_id in Random(seed).sample(range(1, count + 1), count):

            def move(connection: Connection, one: int = person_id) -> None:
                lock(connection, f"person:{one}")
                reminders.drop_for_booking(connection, one)
                neighbours.plan_for(connection, one, one, ReminderKind.VISIT, NOW + DAY / 2)

            database.write_now(move)
        database.close()
        return 0

    other = Street(Database(database_url), street.sweep)
    with ThreadPoolExecutor(4) as processes:
        sweeps = [processes.submit(one.tick) for one in (street, other)]
        turns = [processes.submit(move_visits, seed) for seed in (1, 2)]
        for running in (*sweeps, *turns):
            running.result(60)  # a deadlock would raise
    other.database.close()
    keys = [letter["unique_key"] for letter in street.letters()]
    assert len(keys) == len(set(keys)) <= count


def test_a_person_in_the_middle_of_a_turn_is_left_to_the_next_look(street: Street, database_url: str) -> None:
    if street.database.is_sqlite:
        pytest.skip("SQLite has one writer")
    ama = someone_due(street)
    with street.database.engine.begin() as turn:
        lock(turn, f"person:{ama}")
        assert street.tick() == 0
    assert street.tick() == 1


def test_one_reminder_that_fails_holds_up_no_other(street: Street) -> None:
    with street.database.engine.begin() as connection:
        broken = neighbours.person(connection, "1")
        neighbours.plan(connection, broken, schedule_id=neighbours.schedule(connection, hour="nine"))
    ama = someone_due(street, address="2")
    street.tick()
    assert [letter["person_id"] for letter in street.letters()] == [ama]
    (again,) = street.upcoming(broken)
    assert again.due_at == NOW + HOUR


# When


def test_what_falls_due_at_night_waits_for_the_morning(street: Street) -> None:
    ama = someone_due(street, EVENING)
    street.tick(EVENING)
    assert street.letters() == []
    (waiting,) = street.upcoming(ama)
    assert waiting.due_at == MORNING
    street.tick(MORNING)
    assert len(street.letters()) == 1


def test_the_night_ends_at_the_houses_local_hour_when_its_clocks_change(street: Street) -> None:
    saturday_night = datetime.fromisoformat("2026-03-28T23:30:00+01:00")
    ama = someone_due(street, saturday_night, seen=saturday_night - 9 * DAY)
    paris = Street(street.database, neighbours.a_sweep(ZoneInfo("Europe/Paris")))
    paris.tick(saturday_night)
    (waiting,) = street.upcoming(ama)
    assert waiting.due_at == datetime.fromisoformat("2026-03-29T07:00:00+02:00")
    paris.tick(waiting.due_at)
    (after,) = street.upcoming(ama)
    assert after.due_at == datetime.fromisoformat("2026-06-27T09:00:00+02:00")
    assert len(street.letters()) == 1


def test_after_a_downtime_within_grace_one_message_is_said_however_many_were_missed(street: Street) -> None:
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection)
        weekly = neighbours.schedule(connection, interval_days=3, grace_days=14)
        neighbours.plan(connection, ama, NOW - 13 * DAY, schedule_id=weekly)
    street.tick()
    assert len(street.letters()) == 1
    assert [one.due_at > NOW for one in street.upcoming(ama)] == [True]


def test_past_its_grace_a_reminder_is_skipped_and_moves_on(street: Street) -> None:
    ama = someone_due(street, NOW - 15 * DAY)
    street.tick()
    assert street.letters() == []
    (after,) = street.upcoming(ama)
    assert after.due_at > NOW + 80 * DAY


def test_waiting_does_not_renew_the_grace(street: Street) -> None:
    ama = someone_due(street, NOW - 15 * DAY)
    with street.database.engine.begin() as connection:
        (due,) = reminders.of_person(connection, ama)
        reminders.postpone(connection, due.id, NOW)
    street.tick()
    assert street.letters() == []


def test_the_weekly_cap_counts_what_was_said_and_never_two_on_one_day(street: Street) -> None:
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection)
        for trade in ("ac_fridge", "generator", "plumbing"):
            rule = neighbours.schedule(connection, trade=trade)
            neighbours.plan(connection, ama, schedule_id=rule, trade=trade)
    counts = []
    for day in range(9):
        street.tick(NOW + day * DAY)
        counts.append(len(street.letters()))
    assert counts == [1, 2, 2, 2, 2, 2, 2, 3, 3]


def test_a_cap_of_zero_says_nothing(street: Street) -> None:
    someone_due(street)
    Street(street.database, neighbours.a_sweep(per_week=0)).tick()
    assert street.letters() == []


def test_nobody_is_interrupted_in_the_middle_of_a_talk(street: Street) -> None:
    ama = someone_due(street)
    keep_state(street, ama, State(last_at=NOW - 10 * MINUTE))
    street.tick()
    assert street.letters() == []
    street.tick(NOW + 20 * MINUTE)
    assert len(street.letters()) == 1


def test_while_a_person_of_ours_talks_with_them_nothing_is_said(street: Street) -> None:
    ama = someone_due(street)
    keep_state(street, ama, State(silent_since=NOW - HOUR, last_at=NOW - HOUR))
    for hours in range(8):
        street.tick(NOW + hours * HOUR)
    assert street.letters() == []
    keep_state(street, ama, State(last_at=NOW - HOUR))
    street.tick(NOW + 8 * HOUR)
    assert len(street.letters()) == 1


def test_while_a_person_of_ours_talks_with_them_a_visit_is_still_reminded_of(street: Street) -> None:
    ama, _ = visit_due(street, ReminderKind.VISIT, NOW + DAY)
    keep_state(street, ama, State(silent_since=NOW - HOUR, last_at=NOW - MINUTE))
    street.tick()
    assert len(street.letters()) == 1


# Who


@pytest.mark.parametrize("wants", [None, False])
def test_without_a_yes_no_maintenance_is_ever_said(street: Street, wants: bool | None) -> None:
    ama = someone_due(street, wants=wants)
    for day in range(0, 400, 10):
        street.tick(NOW + day * DAY)
    assert street.letters() == []
    assert street.database.read_now(lambda c: c.execute(select(messages)).all()) == []
    assert len(street.upcoming(ama)) == 1


def test_consent_is_asked_when_it_falls_due(street: Street) -> None:
    ama = someone_due(street)
    says(street, ama, granted=False, at=NOW - HOUR)
    street.tick()
    assert street.letters() == []
    says(street, ama, granted=True, at=NOW + HOUR)
    street.tick(NOW + 91 * DAY)
    assert len(street.letters()) == 1


def test_stop_ends_visit_reminders_too_and_start_brings_them_back(street: Street) -> None:
    ama, booking = visit_due(street, ReminderKind.VISIT, NOW + DAY)
    says(street, ama, granted=False)
    street.tick()
    assert street.letters() == []
    says(street, ama, granted=True, at=NOW + MINUTE)
    with street.database.engine.begin() as connection:
        neighbours.plan_for(connection, ama, booking, ReminderKind.VISIT, NOW + HOUR)
    street.tick(NOW + HOUR)
    assert len(street.letters()) == 1


def test_a_paused_schedule_says_nothing_and_what_waited_is_said_after_resuming(street: Street) -> None:
    ama = someone_due(street)
    (due,) = street.upcoming(ama)
    number = due.schedule_id or 0
    street.database.write_now(lambda c: reminders.set_active(c, number, False))
    street.tick()
    assert street.letters() == []
    street.database.write_now(lambda c: reminders.set_active(c, number, True))
    street.tick(NOW + DAY)
    assert len(street.letters()) == 1


def test_whoever_has_booked_already_is_not_reminded_of_it(street: Street) -> None:
    ama = someone_due(street)
    with street.database.engine.begin() as connection:
        neighbours.visit(connection, ama, NOW + 2 * DAY, Status.CONFIRMED)
    street.tick()
    assert street.letters() == []


# Visits


def test_the_reminder_of_a_visit_is_said_without_any_consent(street: Street) -> None:
    visit_due(street, ReminderKind.VISIT, NOW + DAY)
    street.tick()
    (letter,) = street.letters()
    assert "mercredi 8 avril" in json.loads(letter["payload"])["text"]


def test_a_moved_visit_is_reminded_of_once_more_for_its_new_day(street: Street) -> None:
    ama, booking = visit_due(street, ReminderKind.VISIT, NOW + DAY)
    street.tick()
    with street.database.engine.begin() as connection:
        reminders.drop_for_booking(connection, booking)
        moved = {"starts_at": NOW + 3 * DAY, "ends_at": NOW + 3 * DAY + HOUR, "day": (NOW + 3 * DAY).date()}
        history.revise(connection, booking, moved, NOW)
        neighbours.plan_for(connection, ama, booking, ReminderKind.VISIT, NOW + 2 * DAY)
    street.tick(NOW + DAY)
    assert len(street.letters()) == 1
    street.tick(NOW + 2 * DAY)
    assert "vendredi 10 avril" in json.loads(street.letters()[-1]["payload"])["text"]
    assert len(street.letters()) == 2


def test_a_cancelled_visit_and_one_that_has_begun_are_not_reminded_of(street: Street) -> None:
    _, cancelled = visit_due(street, ReminderKind.VISIT, NOW + DAY)
    with street.database.engine.begin() as connection:
        history.revise(connection, cancelled, {"status": Status.CANCELLED.value}, NOW)
        bih = neighbours.person(connection, "888")
        begun = neighbours.visit(connection, bih, NOW - HOUR, Status.CONFIRMED)
        neighbours.plan_for(connection, bih, begun, ReminderKind.VISIT)
    assert street.tick() == 2
    assert street.letters() == []


def test_a_visit_is_over_and_plans_the_next_service_even_when_nobody_can_be_asked(street: Street) -> None:
    ama, booking = visit_due(street, ReminderKind.RATING, NOW - 4 * HOUR)
    with street.database.engine.begin() as connection:
        neighbours.schedule(connection)
        people.set_reachable(connection, "telegram", "777", False)
    street.tick()
    assert street.letters() == []
    done = street.database.read_now(lambda c: history.get(c, booking))
    assert done is not None
    assert done.status == Status.COMPLETED
    assert [one.kind for one in street.upcoming(ama)] == ["maintenance"]


# By which way


def on_whatsapp(street: Street, templates: dict[str, str], language: Language | None = None) -> int:
    """Somebody on WhatsApp who last wrote long ago."""
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection, WHATSAPP, channel="whatsapp", seen=NOW - 3 * DAY)
        neighbours.visit(connection, ama, NOW - 90 * DAY)
        rule = neighbours.schedule(connection, templates=templates)
        neighbours.plan(connection, ama, schedule_id=rule)
    if language is not None:
        state = State()
        state.voice.language = language
        keep_state(street, ama, state)
    return ama


@pytest.mark.parametrize(
    ("language", "expected"),
    [(Language.FRENCH, "HXfr"), (Language.ENGLISH, "HXen"), (Language.PIDGIN, "HXen")],
)
def test_outside_whatsapps_window_the_approved_text_of_their_language_goes(
    street: Street, language: Language, expected: str
) -> None:
    on_whatsapp(street, {"fr": "HXfr", "en": "HXen"}, language)
    street.tick()
    (letter,) = street.letters()
    assert letter["status"] == "waiting"
    assert json.loads(letter["template"]) == {"content_sid": expected, "variables": {}}


def test_within_the_window_our_own_text_goes(street: Street) -> None:
    ama = on_whatsapp(street, {"fr": "HXfr"})
    with street.database.engine.begin() as connection:
        people.welcome(connection, people.Arrival("whatsapp", WHATSAPP), NOW - 2 * HOUR)
    street.tick()
    (letter,) = street.letters()
    assert (letter["person_id"], letter["template"]) == (ama, None)


def test_without_an_approved_text_the_obstacle_is_noted(street: Street) -> None:
    on_whatsapp(street, {"en": "HXen"}, Language.FRENCH)
    street.tick()
    (letter,) = street.letters()
    assert letter["status"] == "waiting"
    assert letter["error"] == "outside WhatsApp's 24-hour window, and there is no approved template in fr"


def test_telegram_takes_it_when_whatsapp_cannot(street: Street) -> None:
    ama = on_whatsapp(street, {})
    with street.database.engine.begin() as connection:
        row = {"person_id": ama, "channel": "telegram", "address": "777", "reachable": True}
        connection.execute(insert(identities).values(**row, last_inbound_at=NOW - 200 * DAY))
    street.tick()
    (letter,) = street.letters()
    assert (letter["channel"], letter["address"], letter["status"]) == ("telegram", "777", "waiting")


def test_whoever_no_channel_reaches_is_passed_over(street: Street) -> None:
    ama = someone_due(street)
    with street.database.engine.begin() as connection:
        people.set_reachable(connection, "telegram", "777", False)
    street.tick()
    assert street.letters() == []
    assert len(street.upcoming(ama)) == 1
