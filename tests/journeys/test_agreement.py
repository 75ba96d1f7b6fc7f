"""Nothing is booked, cancelled or erased without a clear yes."""

import pytest

from tests.journeys.phones import Phone, Town

UNCLEAR_YES = [
    "je confirme plus tard",
    "oui non",
    "non le premier",
    "oui ?",
    "ok mais à 16h",
    "coupé c bon",
    "9",
    "yes but for Friday",
    "later",
    "no be so",
    "je demande à mon mari",
    "pas encore",
]
CLEAR_YES = [
    "oui",
    "Oui merci",
    "ok",
    "d'accord",
    "yes please",
    "na so",
    "👍",
    "je confirme",
    "1",
    "Confirmer",
    "go ahead",
]


async def proposed(town: Town) -> Phone:
    phone = town.phone()
    await phone.says("un plombier à Akwa jeudi à 14h")
    assert phone.heard.key == "booking/summary"
    return phone


def live(phone: Phone) -> list[object]:
    state = phone.state()
    assert state is not None
    assert isinstance(state["bookings"], list)
    return [one for one in state["bookings"] if one["status"] == "confirmed"]


@pytest.mark.parametrize("said", UNCLEAR_YES)
async def test_what_is_no_clear_yes_books_nothing(town: Town, said: str) -> None:
    phone = await proposed(town)
    await phone.says(said)
    assert live(phone) == [], phone.talk
    assert phone.heard.text


@pytest.mark.parametrize("said", CLEAR_YES)
async def test_a_clear_yes_books(town: Town, said: str) -> None:
    phone = await proposed(town)
    await phone.says(said)
    assert len(live(phone)) == 1, phone.talk


@pytest.mark.parametrize("said", ["et si il ne vient pas ?", "oui non", "attends", "il vient quand ?"])
async def test_what_is_no_clear_yes_cancels_nothing(town: Town, said: str) -> None:
    phone = await proposed(town)
    for text in ("oui", "non", "annulez mon rendez-vous", said):
        await phone.says(text)
    assert len(live(phone)) == 1, phone.talk


async def test_another_pick_while_cancelling_still_cancels(town: Town) -> None:
    phone = await proposed(town)
    for text in ("oui", "non", "femme de ménage à Akwa vendredi 9h", "oui", "annule le plombier"):
        await phone.says(text)
    await phone.says("non pardon le ménage")
    assert phone.heard.key == "cancel/confirm", phone.talk
    await phone.says("oui")
    state = phone.state()
    assert state is not None
    assert isinstance(state["bookings"], list)
    assert {one["category"]: one["status"] for one in state["bookings"]} == {
        "plumbing": "confirmed",
        "cleaning": "cancelled",
    }


async def test_a_refused_provider_is_not_proposed(town: Town) -> None:
    phone = town.phone()
    await phone.says("un plombier à Akwa jeudi à 14h, pas Serge")
    assert "Serge" not in phone.heard.text, phone.talk


@pytest.mark.parametrize("said", ["jeudi à 14h", "plombier", "à Akwa", "<b>plombier</b>"])
async def test_a_fact_said_again_changes_nothing(town: Town, said: str) -> None:
    phone = await proposed(town)
    await phone.says(said)
    assert phone.heard.key == "booking/summary"
    state = phone.state()
    assert state is not None
    assert state["category"] == "plumbing"


async def test_what_a_price_question_tells_is_kept(town: Town) -> None:
    phone = town.phone()
    await phone.says("combien coûte un électricien à Akwa ?")
    assert phone.heard.key.startswith("price/range"), phone.talk
    await phone.says("oui")
    assert phone.heard.key == "booking/ask_time", phone.talk
