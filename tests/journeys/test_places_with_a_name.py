"""Do we find the way to the mother's, the office and home again, and ask which when it is not clear?"""

import pytest

from bot.simulator.world import World
from tests.journeys.phones import Phone, Town

TWO_PLACES = [
    {"category": "plumbing", "provider": "p_serge", "place": {"city": "Douala", "area": area}, "when": when}
    for area, when in (("Akwa", "2026-03-01T10:00:00+01:00"), ("Bonabéri", "2026-03-15T10:00:00+01:00"))
]


def place(phone: Phone) -> dict[str, object]:
    state = phone.state()
    assert state is not None
    found = state["place"]
    assert isinstance(found, dict)
    return found


async def book(phone: Phone, *said: str) -> None:
    for text in said:
        await phone.says(text)
        if phone.heard.key.endswith("consent/ask"):
            await phone.says("oui")


async def test_the_mothers_place_is_asked_for_once_and_found_again(town: Town) -> None:
    phone = town.phone()
    await phone.says("Bonjour, il me faut un plombier chez ma mère demain à 10h")
    assert phone.heard.key.endswith("booking/ask_place")
    await book(phone, "Bonabéri", "oui")
    await phone.says("je veux un électricien chez ma mère jeudi matin")
    assert phone.heard.key == "booking/summary"
    assert "chez votre mère" in phone.heard.text
    assert place(phone)["area"] == "Bonabéri"


async def test_a_visit_elsewhere_does_not_move_the_usual_place(town: Town) -> None:
    phone = town.phone()
    await book(phone, "ménage chez moi à Makepe samedi 9h", "oui", "6 77 45 12 90")
    await book(phone, "un plombier chez ma mère à Bonabéri demain 10h", "oui")
    await phone.says("j'ai besoin d'un électricien jeudi 9h")
    assert place(phone)["area"] == "Makepe"
    await phone.says("non, chez ma mère")
    assert place(phone)["area"] == "Bonabéri"


async def test_an_office_we_do_not_know_is_not_taken_for_home(town: Town) -> None:
    phone = town.phone()
    await book(phone, "ménage chez moi à Makepe samedi 9h", "oui", "6 77 45 12 90")
    await phone.says("un peintre au bureau vendredi 9h")
    assert phone.heard.key == "booking/ask_place"
    await phone.says("Akwa")
    assert phone.heard.key == "booking/summary"
    assert "à votre bureau" in phone.heard.text


@pytest.mark.parametrize(
    ("told", "asked", "said"),
    [
        (
            "my mother lives in Molyko",
            "a plumber at my mother's place tomorrow 10am",
            "your mother's place",
        ),
        ("ma shop dey for Mile 17 Buea", "abeg send electrician for ma shop tomorrow 9", "your shop"),
        ("mon bureau est à Akwa", "un peintre à mon bureau vendredi 9h", "à votre bureau"),
    ],
)
async def test_a_place_told_beforehand_is_kept(town: Town, told: str, asked: str, said: str) -> None:
    phone = town.phone()
    await phone.says(told)
    assert phone.heard.key == "place/kept"
    await phone.says(asked)
    assert phone.heard.key.endswith("booking/summary")
    assert said in phone.heard.text


async def test_two_usual_places_are_offered_to_choose_from(town: Town) -> None:
    setup = {"user": "known", "profile": {"name": "Ama", "language": "fr"}, "history": TWO_PLACES}
    person = {"channel": "telegram", "address": "777", "setup": setup}
    written = {"now": "2026-04-07T10:00:00+01:00", "fixtures": town.fixtures, "people": [person]}
    town.load(World.model_validate(written))
    phone = town.phone()
    await phone.says("j'ai besoin d'un plombier demain à 10h")
    assert phone.heard.key.endswith("booking/ask_place")
    assert phone.captions() == ["Bonabéri", "Akwa"]
    await phone.taps("Akwa")
    assert phone.heard.key == "booking/summary"
    assert place(phone)["area"] == "Akwa"
