"""A stranger books in each language on each channel, and is known the next time."""

import pytest

from tests.journeys.phones import Phone, Town

WHATSAPP = "whatsapp:+237677451290"
FRENCH = ["Bonsoir, j'ai besoin d'un plombier", "Akwa, face pharmacie du Centre", "jeudi à 14h", "oui"]
ENGLISH = ["Hello, I need an electrician please", "Molyko, opposite the stadium", "Thursday at 2 pm", "yes"]
PIDGIN = ["How na, ma generator don spoil", "I dey for Mankon Bamenda", "tomorrow for morning", "na so"]


def first(bookings: object) -> dict[str, object]:
    assert isinstance(bookings, list)
    assert bookings
    return dict(bookings[0])


@pytest.mark.parametrize("channel", ["telegram", "whatsapp"])
@pytest.mark.parametrize(
    ("said", "booked", "words"),
    [
        (FRENCH, {"category": "plumbing", "city": "Douala", "area": "Akwa"}, "réservé"),
        (ENGLISH, {"category": "electrical", "city": "Buea", "area": "Molyko"}, "booked"),
        (PIDGIN, {"category": "generator", "city": "Bamenda", "area": "Mankon"}, "i don book am"),
    ],
    ids=["fr", "en", "pcm"],
)
async def test_a_stranger_books_in_four_messages(
    town: Town, channel: str, said: list[str], booked: dict[str, str], words: str
) -> None:
    phone = town.phone(channel, "777" if channel == "telegram" else WHATSAPP)
    for text in said[:-1]:
        await phone.says(text)
        state = phone.state()
        assert state is not None
        assert state["bookings"] == []
    answer = await phone.says(said[-1])
    state = phone.state()
    assert state is not None
    visit = first(state["bookings"])
    assert words in answer.lower()
    assert visit["status"] == "confirmed"
    assert visit["category"] == booked["category"]
    place = visit["place"]
    assert isinstance(place, dict)
    assert (place["city"], place["area"]) == (booked["city"], booked["area"])


async def book(phone: Phone, *said: str) -> None:
    for text in said:
        await phone.says(text)


async def test_one_whole_sentence_and_a_yes_are_enough(town: Town) -> None:
    phone = town.phone()
    recap = await phone.says("Un plombier à Makepe face pharmacie demain à 10h svp")
    assert "Makepe" in recap
    assert "mercredi 8 avril" in recap
    await phone.says("oui")
    state = phone.state()
    assert state is not None
    assert first(state["bookings"])["status"] == "confirmed"


async def test_the_second_time_place_and_provider_are_proposed_with_the_reason(town: Town) -> None:
    phone = town.phone()
    await book(phone, *FRENCH)
    await phone.taps("Oui, avec rappels")
    await town.move("2026-05-18T09:00:00+01:00")
    await phone.says("5")
    question = await phone.says("j'ai encore besoin d'un plombier")
    assert "Akwa" in question
    assert "face pharmacie du Centre" in question
    proposal = await phone.says("demain à 10h")
    assert "parce que" in proposal
    assert "Serge Mbarga" in proposal
    state = phone.state()
    assert state is not None
    assert state["status"] == "proposed"
    await phone.taps("Confirmer")
    state = phone.state()
    assert state is not None
    bookings = state["bookings"]
    assert isinstance(bookings, list)
    assert [one["status"] for one in bookings] == ["confirmed", "completed"]


async def test_without_consent_nothing_is_proposed_from_the_past(town: Town) -> None:
    phone = town.phone()
    await book(phone, *FRENCH)
    await phone.taps("Non merci")
    await town.move("2026-05-18T09:00:00+01:00")
    town.sent_to("777")
    question = await phone.says("j'ai encore besoin d'un plombier")
    assert "Akwa" not in question
    state = phone.state()
    assert state is not None
    assert state["preferences"] == dict.fromkeys(
        ("language", "formality", "usual_place", "preferred_slots", "providers", "detail")
    )


async def test_consent_is_asked_once(town: Town) -> None:
    phone = town.phone()
    await book(phone, *FRENCH)
    assert "Oui, sans rappels" in phone.captions()
    await book(phone, "un électricien à Akwa vendredi à 9h", "oui")
    assert "Oui, sans rappels" not in phone.captions()
    assert "réservé" in phone.heard.text
