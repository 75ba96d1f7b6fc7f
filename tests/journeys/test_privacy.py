"""What somebody may see of what we hold, forget of it, and erase: all of it, and nobody else's."""

import re

import pytest
from sqlalchemy import Table, func, select

from bot.simulator.wire import Gesture
from bot.tables import metadata
from preferences import people
from tests.fakes.forms import new_sid, signature, status_form
from tests.journeys.phones import PUBLIC_URL, Phone, Town

NAME = "Zénobie Tchatchoua"
NUMBER = "677451290"
SECRETS = (NAME, NUMBER, "portail violet", "cafetière hurlante", "4.0512", "m'a fait rire")
ADDRESSES = {"telegram": "677451290", "whatsapp": f"whatsapp:+237{NUMBER}"}
LINK = re.compile(r"/exports/\S+")


@pytest.fixture(params=ADDRESSES)
def phone(request: pytest.FixtureRequest, town: Town) -> Phone:
    return town.phone(request.param, ADDRESSES[request.param], NAME)


async def live(phone: Phone) -> None:
    """A history with a trace in every table: a booking, consent, a rating, a reminder, a pin, a photo."""
    town = phone.town
    await phone.says("Un plombier à Akwa, face portail violet, demain à 10h")
    await phone.says("oui")
    await phone.taps("Oui, avec rappels")
    if phone.channel == "telegram":
        await phone.says(NUMBER)
    await town.move("2026-05-18T09:00:00+01:00")
    await phone.says("5")
    await phone.says("il m'a fait rire")
    await phone.says("j'ai encore besoin d'un plombier demain à 9h")
    await phone.says("oui")
    await phone.says("ma cafetière hurlante")
    await phone.does(Gesture(phone.address, NAME, location=(4.0512, 9.7085, "portail violet")))
    await phone.does(Gesture(phone.address, NAME, media="photo"))
    await phone.says("donne moi toutes mes données")


def person_of(phone: Phone) -> int | None:
    found = phone.town.house.database.read_now(lambda c: people.find(c, phone.channel, phone.address))
    return found.id if found else None


def everything(town: Town) -> dict[str, str]:
    """Every table with all its rows, written out."""
    tables = metadata.sorted_tables
    return town.house.database.read_now(
        lambda c: {one.name: str([tuple(row) for row in c.execute(select(one)).all()]) for one in tables}
    )


def rows_of(town: Town, person: int | None) -> dict[str, int]:
    """How many rows each table has of this person."""

    def of(table: Table) -> object:
        column = table.c.id if table.name == "people" else table.c.person_id
        return select(func.count()).select_from(table).where(column == person)

    tables = [table for table in metadata.sorted_tables if table.name == "people" or "person_id" in table.c]
    return town.house.database.read_now(
        lambda c: {table.name: c.execute(of(table)).scalar_one() for table in tables}  # type: ignore[call-overload]
    )


def tables_with(town: Town, secret: str) -> list[str]:
    return [name for name, written in everything(town).items() if secret in written and name != "places"]


async def test_the_export_has_every_row_of_the_person(phone: Phone) -> None:
    town = phone.town
    await live(phone)
    held = rows_of(town, person_of(phone))
    link = LINK.search("\n".join(phone.talk))
    assert link is not None
    answer = await town.client.get(link.group())
    assert answer.status_code == 200
    exported = answer.json()
    assert {name: len(exported[name]) for name in held} == held
    assert all(
        held[name]
        for name in ("people", "identities", "consents", "service_history", "messages", "inbox", "outbox")
    )
    assert all(secret in answer.text or secret in str(exported) for secret in SECRETS)


async def test_a_wrong_or_an_old_link_opens_nothing(phone: Phone) -> None:
    town = phone.town
    await phone.says("Bonjour")
    await phone.says("donne moi toutes mes données")
    link = LINK.search("\n".join(phone.talk))
    assert link is not None
    assert (await town.client.get(f"{link.group()}x")).status_code == 404
    await town.move("2026-04-08T10:30:00+01:00")
    assert (await town.client.get(link.group())).status_code == 404


async def test_erasing_leaves_nothing_in_any_table(phone: Phone) -> None:
    town = phone.town
    other = town.phone("telegram", "888", "Blaise")
    await other.says("Un plombier à Akwa, face pharmacie, demain à 10h")
    await live(phone)
    person, of_other = person_of(phone), person_of(other)
    kept = rows_of(town, of_other)
    for secret in SECRETS:
        assert tables_with(town, secret), secret
    await phone.says("supprime toutes mes données")
    assert phone.heard.key == "privacy/delete_confirm"
    await phone.presses(phone.heard.buttons[0][0])
    assert phone.heard.key == "privacy/deleted"
    for secret in SECRETS:
        assert tables_with(town, secret) == [], secret
    assert set(rows_of(town, person).values()) == {0}
    assert rows_of(town, of_other) == kept


async def test_a_report_that_comes_after_the_erasure_brings_nothing_back(town: Town) -> None:
    phone = town.phone("whatsapp", ADDRESSES["whatsapp"], NAME)
    await live(phone)
    await phone.says("supprime toutes mes données")
    await phone.presses(phone.heard.buttons[0][0])
    form = status_form(new_sid(), "delivered", phone.address)
    url = f"{PUBLIC_URL}/webhooks/whatsapp/status"
    headers = {"X-Twilio-Signature": signature(town.house.twilio_token, url, form)}
    answer = await town.client.post("/webhooks/whatsapp/status", data=dict(form), headers=headers)
    assert answer.status_code == 204
    assert tables_with(town, NUMBER) == []


async def test_a_repeat_after_the_erasure_does_not_make_the_person_anew(town: Town) -> None:
    update = {
        "update_id": 7,
        "message": {
            "message_id": 1,
            "date": 1773126600,
            "chat": {"id": 777, "type": "private", "first_name": NAME},
            "from": {"id": 777, "is_bot": False, "first_name": NAME},
            "text": "Bonjour",
        },
    }
    assert (await town.client.post("/webhooks/telegram", json=update)).status_code == 200
    phone = town.phone("telegram", "777", NAME)
    await phone.says("supprime toutes mes données")
    await phone.presses(phone.heard.buttons[0][0])
    assert (await town.client.post("/webhooks/telegram", json=update)).status_code == 200
    assert person_of(phone) is None
    assert tables_with(town, NAME) == []


async def test_who_changes_their_mind_keeps_everything(phone: Phone) -> None:
    await live(phone)
    held = rows_of(phone.town, person_of(phone))
    await phone.says("supprime toutes mes données")
    await phone.says("non")
    assert phone.heard.key.startswith("privacy/delete_kept")
    after = rows_of(phone.town, person_of(phone))
    assert all(after[name] >= held[name] for name in held)


async def test_a_reset_forgets_what_was_learned_and_keeps_bookings(phone: Phone) -> None:
    town = phone.town
    await live(phone)
    before = rows_of(town, person_of(phone))
    assert before["preference_learning_data"]
    assert before["user_preferences"]
    await phone.says("oublie mes habitudes")
    assert phone.heard.key == "privacy/reset_confirm"
    await phone.presses(phone.heard.buttons[0][0])
    assert phone.heard.key.startswith("privacy/reset_done")
    after = rows_of(town, person_of(phone))
    assert after["service_history"] == before["service_history"]
    assert after["consents"] == before["consents"]
    learned = ("preference_learning_data", "user_preferences", "behavioral_patterns")
    assert [after[name] for name in learned] == [0, 0, 0]
    question = await phone.says("j'ai besoin d'un plombier")
    assert "portail violet" not in question
