"""Reminders fall due when operators said, in local time, and each occurrence has a name of its own."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, update

from bot.store import Database
from preferences import consent, history, people, reminders
from preferences.consent import Purpose
from preferences.history import Status
from preferences.people import Arrival
from preferences.reminders import Due, ReminderKind, Schedule, outside_quiet_hours
from preferences.reminders.seasons import check_season, next_season

DOUALA = ZoneInfo("Africa/Douala")
PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 4, 7, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Douala
NIGHT = (time(21), time(7))


def moment(written: str, zone: ZoneInfo = DOUALA) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=zone)


def person(connection: Connection, address: str = "777") -> int:
    return people.welcome(connection, Arrival("telegram", address), NOW).id


def visit(connection: Connection, person_id: int, at: datetime, city: str = "Douala") -> int:
    span = {"starts_at": at, "ends_at": at + timedelta(hours=2)}
    facts = {"person_id": person_id, "trade": "ac_fridge", "city": city, **span, "status": Status.COMPLETED}
    return history.book(connection, facts, NOW)


def schedule(connection: Connection, **facts: object) -> Schedule:
    rule: Mapping[str, object] = {"trade": "ac_fridge", "interval_days": 90, **facts}
    found = reminders.get_schedule(connection, reminders.add_schedule(connection, rule, NOW))
    assert found is not None
    return found


def planned(connection: Connection, person_id: int) -> list[Due]:
    return reminders.of_person(connection, person_id)


# Interval


def test_an_interval_counts_from_the_last_visit_to_the_local_hour(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        schedule(connection, hour="08:30")
        reminders.after_visit(connection, ama, "ac_fridge", "Douala", moment("2026-01-10T15:00"), DOUALA)
        assert [one.due_at for one in planned(connection, ama)] == [moment("2026-04-10T08:30")]

    database.write_now(work)


def test_the_hour_stays_the_same_when_the_clocks_change(database: Database) -> None:
    def work(connection: Connection) -> None:
        rule = schedule(connection, interval_days=90)
        late_evening = moment("2026-01-10T23:30", PARIS)
        due = rule.next_after(late_evening, PARIS)
        assert due == datetime(2026, 4, 10, 7, 0, tzinfo=UTC)  # 09:00 in summer
        assert rule.next_after(late_evening, DOUALA) == datetime(2026, 4, 10, 8, 0, tzinfo=UTC)

    database.write_now(work)


def test_the_newest_visit_counts_even_when_an_older_one_is_noted_after_it(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        schedule(connection)
        older, newer = moment("2026-01-10T09:00"), moment("2026-02-10T09:00")
        for at in (newer, older):
            visit(connection, ama, at)
            reminders.after_visit(connection, ama, "ac_fridge", "Douala", at, DOUALA)
        assert [one.due_at for one in planned(connection, ama)] == [moment("2026-05-11T09:00")]

    database.write_now(work)


def test_another_trade_and_another_town_plan_nothing(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        schedule(connection, cities=["Yaoundé"])
        schedule(connection, trade="generator")
        reminders.after_visit(connection, ama, "ac_fridge", "Douala", NOW, DOUALA)
        assert planned(connection, ama) == []

    database.write_now(work)


# Season


@pytest.mark.parametrize(
    ("cron", "after", "zone", "expected"),
    [
        ("0 9 10 2 *", "2026-01-05T12:00", DOUALA, "2026-02-10T09:00"),
        ("0 9 10 2 *", "2026-02-10T09:00", DOUALA, "2027-02-10T09:00"),  # the moment itself is over
        ("0 9 10 feb *", "2026-02-10T08:59", DOUALA, "2026-02-10T09:00"),
        ("0 9 29 2 *", "2026-03-01T00:00", DOUALA, "2028-02-29T09:00"),
        ("30 8 1 1,7 *", "2026-02-10T09:00", PARIS, "2026-07-01T08:30"),
        ("0 9 * * 1", "2026-04-07T09:00", DOUALA, "2026-04-13T09:00"),  # cron's Monday, not Tuesday
        ("0 9 * * 0", "2026-04-07T09:00", DOUALA, "2026-04-12T09:00"),
        ("0 9 * * 7", "2026-04-07T09:00", DOUALA, "2026-04-12T09:00"),
        ("0 9 * * sun", "2026-04-07T09:00", DOUALA, "2026-04-12T09:00"),
        ("0 9 * * 1-5", "2026-04-10T09:00", DOUALA, "2026-04-13T09:00"),
        ("0 9 * * 5-7", "2026-04-11T09:00", DOUALA, "2026-04-12T09:00"),
        ("0 9 * * 6-1", "2026-04-12T09:00", DOUALA, "2026-04-13T09:00"),
        ("0 9 * * */2", "2026-04-07T09:00", DOUALA, "2026-04-09T09:00"),  # Sunday, Tuesday, Thursday ...
        ("0 9 * * MON,WED", "2026-04-07T09:00", DOUALA, "2026-04-08T09:00"),
    ],
)
def test_a_season_means_what_cron_means(cron: str, after: str, zone: ZoneInfo, expected: str) -> None:
    check_season(cron)
    assert next_season(cron, moment(after, zone), zone) == moment(expected, zone)


def test_an_hour_that_the_clock_repeats_counts_once() -> None:
    first = next_season("30 2 * * *", moment("2026-10-24T12:00", PARIS), PARIS)
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert next_season("30 2 * * *", first, PARIS) == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)


def test_an_hour_that_the_clock_leaves_out_comes_all_the_same() -> None:
    due = next_season("30 2 29 3 *", moment("2026-03-01T12:00", PARIS), PARIS)
    assert due == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # 03:30, the clock having jumped


@pytest.mark.parametrize(
    "cron",
    [
        "",
        "0 9 10 2",
        "0 9 10 2 * *",
        "bonjour",
        "0 25 10 2 *",
        "0 9 31 2 *",
        "0 9 10 13 *",
        "* 9 10 2 *",
        "0 * 10 2 *",
        "0 9 10 2 1",
        "0 9 * * 8",
        "0 9 * * lundi",
        "0 9 ? 2 *",
    ],
)
def test_a_season_that_never_or_always_comes_is_refused_in_words(cron: str) -> None:
    with pytest.raises(ValueError, match=r"is no season|names both"):
        check_season(cron)


@pytest.mark.parametrize(
    ("interval", "cron"), [(None, None), (90, "0 9 10 2 *"), (0, None), (-1, None), (10**9, None)]
)
def test_exactly_one_sound_rule_is_wanted(interval: int | None, cron: str | None) -> None:
    with pytest.raises(ValueError, match=r"give either|an interval is"):
        reminders.check_rule(interval, cron)


# Schedules added later


def test_a_schedule_added_later_plans_each_person_once_from_their_last_visit_in_its_towns(
    database: Database,
) -> None:
    def work(connection: Connection) -> None:
        ama, bih, cho = (person(connection, address) for address in ("1", "2", "3"))
        visit(connection, ama, moment("2026-03-01T09:00"), "Douala")
        visit(connection, ama, moment("2026-03-20T09:00"), "Yaoundé")
        visit(connection, ama, moment("2026-04-01T09:00"), "Buea")  # not one of the towns
        visit(connection, bih, moment("2024-01-01T09:00"), "Douala")  # long overdue
        visit(connection, cho, moment("2026-04-01T09:00"), "Buea")
        rule = schedule(connection, cities=["Douala", "Yaoundé"])
        assert reminders.plan_everybody(connection, rule, NOW, DOUALA) == 2
        assert [one.due_at for one in planned(connection, ama)] == [moment("2026-06-18T09:00")]
        assert [one.due_at for one in planned(connection, bih)] == [moment("2026-04-08T09:00")]
        assert planned(connection, cho) == []

    database.write_now(work)


def test_a_season_added_later_plans_the_next_one(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        visit(connection, ama, moment("2023-03-01T09:00"))
        rule = schedule(connection, interval_days=None, cron="0 9 10 2 *")
        reminders.plan_everybody(connection, rule, NOW, DOUALA)
        assert [one.due_at for one in planned(connection, ama)] == [moment("2027-02-10T09:00")]

    database.write_now(work)


# Occurrences


def test_planning_again_replaces_the_moment_and_names_another_occurrence(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        booking = visit(connection, ama, NOW)
        facts = {"booking_id": booking, "trade": "ac_fridge", "due_at": NOW}
        reminders.plan(connection, ama, ReminderKind.VISIT, facts)
        (before,) = planned(connection, ama)
        reminders.drop_for_booking(connection, booking)
        later = {**facts, "due_at": NOW + timedelta(days=2)}
        reminders.plan(connection, ama, ReminderKind.VISIT, later)
        reminders.plan(connection, ama, ReminderKind.VISIT, later)
        (after,) = planned(connection, ama)
        assert after.due_at == NOW + timedelta(days=2)
        assert after.key != before.key
        assert not reminders.is_planned(connection, before.key)
        assert reminders.is_planned(connection, after.key)

    database.write_now(work)


def test_reminders_of_two_trades_without_a_schedule_stand_side_by_side(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        for trade in ("generator", "ac_fridge", "generator"):
            facts = {"schedule_id": None, "trade": trade, "due_at": NOW}
            reminders.plan(connection, ama, ReminderKind.MAINTENANCE, facts)
        assert sorted(one.trade for one in planned(connection, ama)) == ["ac_fridge", "generator"]

    database.write_now(work)


def test_waiting_keeps_the_occurrence_and_snoozing_makes_another(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        rule = schedule(connection, interval_days=None, cron="0 9 10 2 *")
        reminders.after_visit(connection, ama, "ac_fridge", "Douala", NOW, DOUALA)
        (yearly,) = planned(connection, ama)
        reminders.postpone(connection, yearly.id, NOW + timedelta(hours=9))
        (waiting,) = planned(connection, ama)
        assert (waiting.key, waiting.planned_for) == (yearly.key, yearly.due_at)
        reminders.snooze(connection, ama, yearly.id, NOW + timedelta(days=14))
        (snoozed,) = planned(connection, ama)
        assert snoozed.key != yearly.key
        reminders.move_on(connection, snoozed, snoozed.due_at, DOUALA, sent=True)
        (next_year,) = planned(connection, ama)
        assert next_year.key == yearly.key  # not said yet, so it may come
        assert rule.id == next_year.schedule_id

    database.write_now(work)


def test_nobody_snoozes_the_reminder_of_somebody_else(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama, bih = person(connection, "1"), person(connection, "2")
        schedule(connection)
        reminders.after_visit(connection, bih, "ac_fridge", "Douala", NOW, DOUALA)
        (due,) = planned(connection, bih)
        reminders.snooze(connection, ama, due.id, NOW + timedelta(days=14))
        assert planned(connection, bih) == [due]

    database.write_now(work)


def test_missed_occurrences_are_passed_over_in_one_step(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        schedule(connection, interval_days=7)
        reminders.after_visit(connection, ama, "ac_fridge", "Douala", NOW - timedelta(days=100), DOUALA)
        (due,) = planned(connection, ama)
        reminders.move_on(connection, due, NOW, DOUALA, sent=False)
        assert [one.due_at for one in planned(connection, ama)] == [moment("2026-04-14T09:00")]

    database.write_now(work)


# Pause


def test_a_paused_schedule_leaves_nothing_due_and_resuming_brings_it_back(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama, bih = person(connection, "1"), person(connection, "2")
        rule = schedule(connection, interval_days=1)
        reminders.after_visit(connection, ama, "ac_fridge", "Douala", NOW, DOUALA)
        assert reminders.set_active(connection, rule.id, False)
        reminders.after_visit(connection, bih, "ac_fridge", "Douala", NOW, DOUALA)
        later = NOW + timedelta(days=2)
        assert reminders.people_due(connection, later) == []
        assert reminders.next_due_at(connection) is None
        assert reminders.set_active(connection, rule.id, True)
        assert reminders.people_due(connection, later) == [ama, bih]
        assert not reminders.set_active(connection, rule.id + 1, True)

    database.write_now(work)


# Claims


def test_a_claim_takes_the_due_rows_of_one_person_visits_first(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama, bih = person(connection, "1"), person(connection, "2")
        schedule(connection, interval_days=1)
        reminders.after_visit(connection, ama, "ac_fridge", "Douala", NOW - timedelta(days=3), DOUALA)
        booking = visit(connection, ama, NOW)
        facts = {"booking_id": booking, "trade": "ac_fridge", "due_at": NOW}
        reminders.plan(connection, ama, ReminderKind.VISIT, facts)
        reminders.plan(connection, ama, ReminderKind.RATING, {**facts, "due_at": NOW + timedelta(minutes=1)})
        reminders.plan(connection, bih, ReminderKind.MAINTENANCE, {"trade": "generator", "due_at": NOW})
        assert reminders.people_due(connection, NOW) == [ama, bih]
        claimed = reminders.claim_due(connection, ama, NOW)
        assert [one.kind for one in claimed] == ["visit", "maintenance"]

    database.write_now(work)


# Stopping


def test_only_the_persons_own_word_stops_what_belongs_to_a_booking(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)

        def says(granted: bool, source: str, hour: int) -> bool:
            at = NOW + timedelta(hours=hour)
            consent.record(connection, ama, Purpose.REMINDERS, granted, source=source, now=at)
            return reminders.has_stopped(connection, ama)

        assert not reminders.has_stopped(connection, ama)
        assert not says(False, "consent/ask", 1)
        assert says(False, "opt", 2)
        assert not says(True, "opt", 3)

    database.write_now(work)


# Quiet hours


@pytest.mark.parametrize(
    ("at", "quiet", "zone", "expected"),
    [
        ("2026-04-07T20:59", NIGHT, DOUALA, "2026-04-07T20:59"),
        ("2026-04-07T21:00", NIGHT, DOUALA, "2026-04-08T07:00"),
        ("2026-04-08T00:00", NIGHT, DOUALA, "2026-04-08T07:00"),
        ("2026-04-08T06:59", NIGHT, DOUALA, "2026-04-08T07:00"),
        ("2026-04-08T07:00", NIGHT, DOUALA, "2026-04-08T07:00"),
        ("2026-04-08T13:30", (time(13), time(14)), DOUALA, "2026-04-08T14:00"),
        ("2026-04-08T03:00", (time(8), time(8)), DOUALA, "2026-04-08T03:00"),
        ("2026-03-28T22:00", NIGHT, PARIS, "2026-03-29T07:00"),  # the clocks go forward that night
        ("2026-10-24T22:00", NIGHT, PARIS, "2026-10-25T07:00"),  # and back that night
    ],
)
def test_quiet_hours_end_at_the_local_hour(
    at: str, quiet: tuple[time, time], zone: ZoneInfo, expected: str
) -> None:
    asked = moment(at, zone).astimezone(UTC)
    assert outside_quiet_hours(asked, quiet, zone) == moment(expected, zone)


def test_the_hour_that_the_clock_repeats_is_quiet_both_times() -> None:
    quiet = (time(23), time(2, 45))
    second = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)  # 02:15 for the second time in Paris
    assert outside_quiet_hours(second, quiet, PARIS) == datetime(2026, 10, 25, 1, 45, tzinfo=UTC)


def test_a_reminder_that_has_waited_remembers_when_it_was_due(database: Database) -> None:
    def work(connection: Connection) -> None:
        ama = person(connection)
        reminders.plan(connection, ama, ReminderKind.MAINTENANCE, {"trade": "generator", "due_at": NOW})
        table = reminders.reminders
        connection.execute(update(table).values(due_at=NOW + timedelta(days=3)))
        (waiting,) = planned(connection, ama)
        assert waiting.planned_for == NOW

    database.write_now(work)
