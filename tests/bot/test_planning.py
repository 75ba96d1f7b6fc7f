"""Operators add, look at, pause and resume schedules; a preview tells the truth and writes nothing."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeAlias

import pytest
from sqlalchemy import Connection

from bot import outbox, planning
from bot.planning import Preview, Rule
from bot.store import Database
from dialogue import conversations
from dialogue.state import State
from preferences import people, reminders
from preferences.history import Status
from preferences.reminders import ReminderKind
from tests.bot import neighbours
from tests.bot.neighbours import DAY, DOUALA, HOUR, NOW, Street
from tests.journeys import serving

WHATSAPP = "whatsapp:+237677451290"
Sabi: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]
AC = Rule("ac_fridge", 90, None, (), "09:00", ())


@pytest.fixture
def street(database: Database) -> Street:
    """A street with one provider."""
    database.write_now(neighbours.provider)
    return Street(database, neighbours.a_sweep())


def preview(street: Street, days: int = 30) -> list[str]:
    look = Preview(street.sweep, NOW, NOW + days * DAY)
    return street.database.read_now(look.lines)


def add(street: Street, rule: Rule = AC) -> str:
    return street.database.write_now(lambda c: planning.add(c, rule, NOW, DOUALA))


def settle(connection: Connection) -> None:
    """A street where all that can become of a reminder happens within a month."""
    rule = neighbours.schedule(connection, templates={"fr": "HX1"})
    plain = neighbours.schedule(connection, trade="generator")
    for number, wants in enumerate((True, True, None, False)):
        one = neighbours.person(connection, f"{number}", wants=wants)
        neighbours.visit(connection, one, NOW - 90 * DAY)
        neighbours.plan(connection, one, NOW + (number + 1) * DAY, schedule_id=rule)
    neighbours.plan(connection, 1, NOW + 1 * DAY, schedule_id=plain, trade="generator")  # with the other
    away = neighbours.person(connection, WHATSAPP, channel="whatsapp")
    neighbours.plan(connection, away, NOW + 5 * DAY, schedule_id=rule)
    other = neighbours.person(connection, f"{WHATSAPP}1", channel="whatsapp")
    neighbours.plan(connection, other, NOW + 6 * DAY, schedule_id=plain, trade="generator")
    gone = neighbours.person(connection, "gone")
    people.set_reachable(connection, "telegram", "gone", False)
    neighbours.plan(connection, gone, NOW + 7 * DAY, schedule_id=rule)
    booked = neighbours.person(connection, "booked")
    booking = neighbours.visit(connection, booked, NOW + 4 * DAY, Status.CONFIRMED)
    neighbours.plan_for(connection, booked, booking, ReminderKind.VISIT, NOW + 3 * DAY)
    neighbours.plan_for(connection, booked, booking, ReminderKind.RATING, NOW + 4 * DAY + 4 * HOUR)
    late = neighbours.person(connection, "late")
    neighbours.plan(connection, late, NOW - 20 * DAY, schedule_id=rule)
    night = neighbours.person(connection, "night")
    neighbours.plan(connection, night, NOW + 8 * DAY + 14 * HOUR, schedule_id=rule)
    talking = neighbours.person(connection, "talking")
    neighbours.plan(connection, talking, NOW, schedule_id=rule)
    conversations.keep_state(connection, talking, State(last_at=NOW - 10 * HOUR / 60), NOW)


# Preview


def test_a_preview_writes_nothing_at_all(street: Street) -> None:
    street.database.write_now(settle)
    before = street.database.read_now(neighbours.everything)
    assert len(preview(street)) > 10
    assert street.database.read_now(neighbours.everything) == before


def test_a_preview_needs_no_lock_of_a_house_that_is_serving(street: Street) -> None:
    street.database.write_now(settle)
    with street.database.engine.begin() as turn:  # holds SQLite's only write lock, and rows on PostgreSQL
        reminders.claim_due(turn, 1, NOW + 30 * DAY)
        assert len(preview(street)) > 10


def test_what_the_preview_shows_is_what_is_sent_when_the_time_comes(street: Street) -> None:
    street.database.write_now(settle)
    shown = [line for line in preview(street, 12) if " by " in line]
    sent: list[str] = []
    minute = timedelta(minutes=10)
    now, seen = NOW, 0
    while now <= NOW + 12 * DAY:
        street.tick(now)
        letters = street.letters()
        for letter in letters[seen:]:
            payload = json.loads(letter["payload"])
            words = " ".join(payload["text"].split())
            buttons = "".join(f" [{caption}]" for _, caption in payload["buttons"])
            sent.append(
                f"{now.astimezone(DOUALA):%Y-%m-%d %H:%M}  person {letter['person_id']}"
                f" by {_way(letter['channel'], letter['template'], letter['error'])}: {words}{buttons}"
            )
        seen = len(letters)
        now += minute
    assert shown == sorted(sent)


def _way(channel: str, template: str | None, error: str | None) -> str:
    if template:
        return f"{channel} as template {json.loads(template)['content_sid']}"
    return f"{channel} ({error})" if error else channel


def test_a_preview_says_why_somebody_hears_nothing(street: Street) -> None:
    street.database.write_now(settle)
    lines = "\n".join(preview(street))
    assert re.search(r"person 3: maintenance ac_fridge, not sent \(no consent\)", lines)
    assert re.search(r"person 4: maintenance ac_fridge, not sent \(no consent\)", lines)
    assert "not sent (too late to be of use)" in lines
    assert "not sent (cannot be reached, or is no longer needed)" in lines
    assert "by whatsapp (outside WhatsApp's 24-hour window, and there is no approved template in fr)" in lines


def test_a_preview_of_nothing_says_so(street: Street) -> None:
    assert preview(street) == ["Nothing falls due."]


# Schedules


def test_nobody_is_reminded_before_the_operator_had_a_day_to_look(street: Street) -> None:
    with street.database.engine.begin() as connection:
        ama = neighbours.person(connection)
        neighbours.visit(connection, ama, NOW - 200 * DAY)
    assert add(street) == "Schedule 1 is added; 1 person is planned. See sabi reminders preview."
    street.tick()
    assert street.letters() == []
    assert [line[:16] for line in preview(street, 2)] == ["2026-04-08 09:00"]


def test_towns_are_known_by_any_spelling_of_their_name(street: Street) -> None:
    add(street, Rule("roofing", None, "0 9 10 2 *", ("yaounde", "DOUALA", "Douala"), "09:00", ()))
    (rule,) = street.database.read_now(reminders.all_schedules)
    assert rule.cities == ["Yaoundé", "Douala"]


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (Rule("plumber", 90, None, (), "09:00", ()), "plumber is no trade; the trades are plumbing, "),
        (Rule("ac_fridge", None, None, (), "09:00", ()), "Give either an interval in days or a yearly"),
        (Rule("ac_fridge", 90, "0 9 10 2 *", (), "09:00", ()), "Give either an interval in days or"),
        (Rule("ac_fridge", 0, None, (), "09:00", ()), "An interval is at least one day"),
        (Rule("ac_fridge", None, "0 9 10 2", (), "09:00", ()), '"0 9 10 2" is no season'),
        (Rule("ac_fridge", 90, None, (), "9", ()), "9 is no hour; give it as 09:00."),
        (Rule("ac_fridge", 90, None, (), "24:00", ()), "24:00 is no hour; give it as 09:00."),
        (Rule("ac_fridge", 90, None, ("Yaunde",), "09:00", ()), "did you mean Yaoundé?"),
        (Rule("ac_fridge", 90, None, ("Zzyzx",), "09:00", ()), "Zzyzx is no town that this house knows."),
        (Rule("ac_fridge", 90, None, (), "09:00", ("HX0123",)), "A template is given as language=Content"),
        (Rule("ac_fridge", 90, None, (), "09:00", ("fr=",)), "A template is given as language=ContentSid"),
        (Rule("ac_fridge", 90, None, (), "09:00", ("de=HX0123",)), "de is no language of ours"),
    ],
)
def test_a_wrong_rule_is_refused_with_a_sentence_and_nothing_is_kept(
    street: Street, rule: Rule, sentence: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(sentence)):
        add(street, rule)
    assert street.database.read_now(reminders.all_schedules) == []


def test_the_same_rule_twice_is_refused(street: Street) -> None:
    add(street)
    with pytest.raises(ValueError, match=r"Schedule 1 says the same already\."):
        add(street)


def test_the_list_shows_rules_people_pauses_and_what_could_not_be_sent(street: Street) -> None:
    street.database.write_now(settle)
    street.database.write_now(lambda c: planning.set_active(c, 2, False))
    street.tick(NOW + 6 * DAY)
    street.database.write_now(lambda c: planning.set_active(c, 2, True))
    street.tick(NOW + 6 * DAY + HOUR)
    street.database.write_now(lambda c: planning.set_active(c, 2, False))
    (stuck,) = [letter for letter in street.letters() if letter["error"]]
    street.database.write_now(lambda c: outbox.give_up(c, stuck["id"], "failed", stuck["error"]))
    lines = street.database.read_now(planning.describe_all)
    assert lines[0].endswith("every 90 days at 09:00  10 people  templates fr")
    assert lines[1].endswith("every 90 days at 09:00  2 people  (paused)")
    failed = "outside WhatsApp's 24-hour window, and there is no approved template in fr"
    assert lines[2:] == [f"Not sent: 1 x {failed}"]


# The commands


@pytest.fixture
def sabi(tmp_path: Path, sqlite_template: Path) -> Sabi:
    """Run `sabi reminders ...` in a process of its own, on a database of its own."""
    shutil.copy(sqlite_template, tmp_path / "sabi.db")
    settings = serving.environment(f"sqlite:///{tmp_path}/sabi.db")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return serving.run(["reminders", *arguments], settings)

    return run


def test_the_commands_do_what_they_say(sabi: Sabi) -> None:
    assert sabi("list").stdout == "There are no schedules yet: sabi reminders add --help\n"
    added = sabi("add", "roofing", "--season", "0 9 10 2 *", "--city", "Douala", "--template", "fr=HX0123")
    assert (added.returncode, added.stdout) == (
        0,
        "Schedule 1 is added; 0 people are planned. See sabi reminders preview.\n",
    )
    assert sabi("pause", "1").stdout == "Schedule 1 is paused.\n"
    listed = " ".join(sabi("list").stdout.split())
    assert listed == "1 roofing season 0 9 10 2 * in Douala 0 people templates fr (paused)"
    assert sabi("resume", "1").stdout == "Schedule 1 is active.\n"
    looked = sabi("preview", "--days", "400")
    assert (looked.returncode, looked.stdout) == (0, "Nothing falls due.\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["add", "plumber", "--every-days", "90"], "plumber is no trade; the trades are"),
        (["add", "roofing", "--every-days", "90", "--season", "0 9 10 2 *"], "Give either an interval"),
        (["add", "roofing", "--every-days", "0"], "An interval is at least one day"),
        (["add", "roofing", "--season", "every February"], '"every February" is no season'),
        (["add", "roofing", "--every-days", "90", "--hour", "nine"], "nine is no hour; give it as 09:00."),
        (["pause", "7"], "There is no schedule 7."),
    ],
)
def test_bad_input_is_answered_with_one_sentence(sabi: Sabi, arguments: list[str], sentence: str) -> None:
    refused = sabi(*arguments)
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert sentence in refused.stderr
    assert refused.stderr.count("\n") == 1
