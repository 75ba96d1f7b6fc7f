"""A reminder arrives by itself, and its answer becomes a booking, a pause or silence."""

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.outbox import outbox
from bot.simulator.world import Fixtures, World
from dialogue.reply import Rendered
from preferences import reminders
from tests.journeys.conftest import NOON
from tests.journeys.phones import Phone, Town

DUE = "2026-04-08T09:00:00+01:00"  # 90 days after the visit
LATER = "2026-04-08T09:01:00+01:00"
LANGUAGES = {"fr": "vous", "en": "neutral", "pcm": "neutral"}


def with_past(
    town: Town, fixtures: Fixtures, language: str = "fr", schedules: list[dict[str, object]] | None = None
) -> Phone:
    """Somebody whose air conditioning was serviced three times on Saturday mornings."""
    visit = {
        "category": "ac_fridge",
        "provider": "ac1",
        "place": {"city": "Douala", "area": "Ndogbong", "landmark": "derrière l'IUT"},
        "rating": 5,
    }
    setup = {
        "user": "known",
        "profile": {
            "name": "Hortense",
            "language": language,
            "formality": LANGUAGES[language],
            "phone": "+237677000001",
        },
        "history": [
            {**visit, "when": when} for when in ("2025-10-04T09:00", "2025-11-08T09:00", "2026-01-08T09:00")
        ],
    }
    rules = schedules if schedules is not None else [{"trade": "ac_fridge", "interval_days": 90}]
    house = {**fixtures.model_dump(), "reminder_schedules": rules}
    who = {"channel": "telegram", "address": "777", "setup": setup}
    town.load(World.model_validate({"now": NOON, "fixtures": house, "people": [who]}))
    return town.phone(name="Hortense")


async def reminded(town: Town, phone: Phone, until: str = LATER) -> str:
    """Let the time pass, and hear what comes."""
    await town.move(until)
    messages = town.sent_to(phone.address)
    phone.heard = messages[-1] if messages else Rendered("")
    return phone.heard.text


def topic(phone: Phone) -> dict[str, object]:
    state = phone.state()
    assert state is not None
    return state


def statuses(state: dict[str, object]) -> list[object]:
    bookings = state["bookings"]
    assert isinstance(bookings, list)
    return [one["status"] for one in bookings]


def wants_reminders(phone: Phone) -> object:
    consent = topic(phone)["consent"]
    assert isinstance(consent, dict)
    return consent["reminders"]


@pytest.mark.parametrize(("language", "yes"), [("fr", "oui"), ("fr", "ok"), ("en", "yes"), ("pcm", "na so")])
async def test_a_yes_becomes_a_proposal_with_the_usual_place_and_provider(
    town: Town, fixtures: Fixtures, language: str, yes: str
) -> None:
    phone = with_past(town, fixtures, language)
    text = await reminded(town, phone)
    assert "Hortense" in text
    assert "Moussa Bello" in text
    answer = await phone.says(yes)
    assert "Ndogbong" in answer
    assert "Moussa Bello" in answer
    state = topic(phone)
    assert (state["category"], state["provider"], state["status"]) == ("ac_fridge", "ac1", "proposed")
    assert statuses(state) == ["completed"] * 3  # nothing is booked without a yes to the proposal


async def test_a_tap_on_yes_is_a_yes(town: Town, fixtures: Fixtures) -> None:
    phone = with_past(town, fixtures)
    await reminded(town, phone)
    assert "Moussa Bello" in await phone.presses(phone.heard.buttons[0][0])
    assert topic(phone)["status"] == "proposed"


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("fr", "oui samedi matin", "2026-04-11"),
        ("fr", "samedi matin", "2026-04-11"),
        ("en", "yes, Saturday morning", "2026-04-11"),
        ("pcm", "yes, Saturday morning", "2026-04-11"),
    ],
)
async def test_a_yes_with_a_day_fills_the_day(
    town: Town, fixtures: Fixtures, language: str, said: str, day: str
) -> None:
    phone = with_past(town, fixtures, language)
    await reminded(town, phone)
    await phone.says(said)
    state = topic(phone)
    assert state["status"] == "proposed"
    time = state["time"]
    assert isinstance(time, dict)
    assert (time["date"], time["part"]) == (day, "morning")
    await phone.says("oui" if language == "fr" else "yes")
    assert topic(phone)["status"] == "confirmed"


@pytest.mark.parametrize("said", ["later", "pas maintenant", "non merci"])
async def test_later_brings_it_back_in_two_weeks(town: Town, fixtures: Fixtures, said: str) -> None:
    phone = with_past(town, fixtures)
    await reminded(town, phone)
    if said == "later":
        await phone.presses(phone.heard.buttons[1][0])
    else:
        await phone.says(said)
    assert await reminded(town, phone, "2026-04-22T08:59:00+01:00") == ""
    assert "Moussa Bello" in await reminded(town, phone, "2026-04-22T09:01:00+01:00")


async def test_later_can_name_the_week(town: Town, fixtures: Fixtures) -> None:
    phone = with_past(town, fixtures, "en")
    await reminded(town, phone)
    await phone.says("remind me next week")
    assert await reminded(town, phone, "2026-04-13T08:59:00+01:00") == ""
    assert "Moussa Bello" in await reminded(town, phone, "2026-04-13T09:01:00+01:00")


async def test_a_season_put_off_comes_back_and_the_next_years_one_comes_too(
    town: Town, fixtures: Fixtures
) -> None:
    phone = with_past(town, fixtures, schedules=[{"trade": "ac_fridge", "cron": "0 9 10 4 *"}])
    assert await reminded(town, phone, "2026-04-10T09:01:00+01:00")
    await phone.presses(phone.heard.buttons[1][0])
    assert await reminded(town, phone, "2026-04-24T09:01:00+01:00")
    assert await reminded(town, phone, "2027-04-10T08:59:00+01:00") == ""
    assert await reminded(town, phone, "2027-04-10T09:01:00+01:00")


@pytest.mark.parametrize(
    "said", [None, "stop rappels", "arrêtez les rappels", "stop reminders", "no send me reminder again"]
)
async def test_stop_by_button_or_words_ends_them_and_start_brings_them_back(
    town: Town, fixtures: Fixtures, said: str | None
) -> None:
    phone = with_past(town, fixtures)
    await reminded(town, phone)
    await (phone.presses(phone.heard.buttons[2][0]) if said is None else phone.says(said))
    assert wants_reminders(phone) is False
    assert await reminded(town, phone, "2027-04-08T09:00:00+01:00") == ""
    await phone.says("activer les rappels")
    assert wants_reminders(phone) is True
    assert "Hortense" in await reminded(town, phone, "2027-12-31T09:00:00+01:00")


async def test_a_question_about_the_reminder_is_answered_from_the_truth(
    town: Town, fixtures: Fixtures
) -> None:
    phone = with_past(town, fixtures)
    await reminded(town, phone)
    answer = await phone.says("pourquoi ?")
    assert "8 janvier" in answer


async def test_the_reminder_of_tomorrows_visit_follows_a_move_and_ends_with_a_cancellation(
    town: Town, fixtures: Fixtures
) -> None:
    phone = with_past(town, fixtures, schedules=[])
    await phone.says("un technicien clim à Ndogbong derrière l'IUT jeudi à 10h avec Moussa")
    await phone.says("oui")
    assert topic(phone)["status"] == "confirmed"
    assert "Moussa Bello" in await reminded(town, phone, "2026-04-08T18:01:00+01:00")
    await phone.says("déplacez le rendez-vous à samedi 10h")
    await phone.says("oui")
    assert await reminded(town, phone, "2026-04-10T17:59:00+01:00") == ""
    assert "samedi 11 avril" in await reminded(town, phone, "2026-04-10T18:01:00+01:00")
    await phone.says("annulez le rendez-vous")
    await phone.says("oui")
    assert topic(phone)["status"] == "cancelled"
    assert await reminded(town, phone, "2026-05-10T18:01:00+01:00") == ""


async def test_a_number_sent_to_a_visits_reminder_is_kept_as_the_phone(
    town: Town, fixtures: Fixtures
) -> None:
    town.load(World.model_validate({"now": NOON, "fixtures": fixtures.model_dump()}))
    phone = town.phone()
    for text in ("Un plombier à Akwa face pharmacie du Centre vendredi à 10h", "oui", "oui"):
        await phone.says(text)
    assert "numéro" in await reminded(town, phone, "2026-04-09T18:01:00+01:00")
    await phone.says("677 45 12 90")
    kept = town.house.database.read_now(lambda c: c.exec_driver_sql("SELECT phone FROM people").scalar_one())
    assert kept == "+237677451290"


async def test_while_a_person_of_ours_has_them_the_reminder_waits(town: Town, fixtures: Fixtures) -> None:
    phone = with_past(town, fixtures)
    await town.move("2026-04-08T08:30:00+01:00")
    await phone.says("je veux parler à une personne")
    assert "Moussa" not in await reminded(town, phone, "2026-04-08T12:00:00+01:00")
    await phone.says("sabi")
    assert "Moussa Bello" in await reminded(town, phone, "2026-04-08T14:00:00+01:00")


async def test_a_service_booked_before_it_is_due_moves_the_reminder_on(
    town: Town, fixtures: Fixtures
) -> None:
    phone = with_past(town, fixtures)
    await phone.says("un technicien clim à Ndogbong derrière l'IUT jeudi à 10h avec Moussa")
    await phone.says("oui")
    assert await reminded(town, phone) == ""
    await town.move("2026-04-10T09:00:00+01:00")  # the visit's reminder, and the question how it was
    town.sent_to("777")
    planned = town.house.database.read_now(
        lambda c: (
            c.execute(select(reminders.reminders.c.due_at).where(reminders.reminders.c.kind == "maintenance"))
            .scalars()
            .all()
        )
    )
    assert planned == [datetime.fromisoformat("2026-07-08T09:00:00+01:00")]


async def test_nothing_is_said_twice_however_often_the_clock_ticks(town: Town, fixtures: Fixtures) -> None:
    phone = with_past(town, fixtures)
    await town.move(LATER)
    for _ in range(3):
        await town.house.tick()
    keys = town.house.database.read_now(
        lambda c: c.execute(select(outbox.c.unique_key).where(outbox.c.kind == "reminder")).scalars().all()
    )
    assert len(keys) == 1
    assert len(town.sent_to(phone.address)) == 1
