"""What is still talked about after minutes, hours and days?"""

import pytest

from tests.journeys.phones import Town

REQUEST = "Bonjour, un plombier à Akwa après-demain 10h"


async def test_after_hours_a_hello_asks_whether_to_go_on(town: Town) -> None:
    phone = town.phone()
    await phone.says(REQUEST)
    await town.move("2026-04-07T15:00:00+01:00")
    await phone.says("bonsoir")
    assert phone.heard.key.endswith("booking/resume")


async def test_after_hours_a_new_request_comes_first_and_the_old_one_waits(town: Town) -> None:
    phone = town.phone()
    await phone.says(REQUEST)
    await town.move("2026-04-07T15:00:00+01:00")
    await phone.says("j'ai besoin d'un électricien à Makepe demain à 14h")
    assert phone.heard.key.endswith("booking/summary")
    assert "Électricien à Makepe" in phone.heard.text
    await phone.says("oui")
    assert "Plombier à Akwa" in phone.heard.text


@pytest.mark.parametrize(
    ("said", "later"),
    [
        ("supprime toutes mes données", "2026-04-07T12:00:00+01:00"),
        ("annuler", "2026-04-08T12:00:00+01:00"),
    ],
)
async def test_a_late_yes_erases_and_cancels_nothing(town: Town, said: str, later: str) -> None:
    phone = town.phone()
    for text in (REQUEST, "oui", "non"):
        await phone.says(text)
    await phone.says(said)
    await town.move(later)
    await phone.says("oui")
    assert phone.heard.key == "status/upcoming"
    state = phone.state()
    assert state is not None
    assert state["status"] == "confirmed"


async def test_the_second_service_of_a_message_takes_place_and_time_of_the_first(town: Town) -> None:
    phone = town.phone()
    await phone.says("j'ai une fuite à Akwa et la clim ne marche pas")
    await phone.says("demain 10h")
    await phone.says("oui")
    assert phone.heard.key.endswith("booking/next_request booking/summary")
    await phone.says("oui")
    state = phone.state()
    assert state is not None
    booked = state["bookings"]
    assert isinstance(booked, list)
    assert {(one["category"], one["place"]["area"], one["time"]["start_time"]) for one in booked} == {
        ("plumbing", "Akwa", "10:00"),
        ("ac_fridge", "Akwa", "10:00"),
    }
