"""Whatever is being asked, a turn to something else is answered, and the open question comes back."""

import pytest

from tests.journeys.phones import Phone, Town

STAGES = {
    "place": ["J'ai besoin d'un plombier"],
    "time": ["J'ai besoin d'un plombier", "Akwa, face pharmacie"],
    "confirm": ["J'ai besoin d'un plombier", "Akwa, face pharmacie", "jeudi à 14h"],
}
DIGRESSIONS = {
    "price/range": ["c'est combien ?", "how much is it?", "how much you go take?"],
    "help/services": ["que pouvez-vous faire ?", "what can you do?", "weti you fit do?"],
    "thanks/welcome": ["merci beaucoup", "thank you very much", "thank you plenty"],
    "greeting/": ["Bonjour", "Good morning", "How na"],
    "status/draft": [
        "où en est ma demande ?",
        "what is the status of my request?",
        "wusai ma booking reach?",
    ],
    "why/": ["pourquoi ?", "why this one?", "why this man?"],
    "tone/set": ["tutoie-moi", "be more formal please", "talk to me like friend"],
    "privacy/export": ["je veux voir mes données", "send me my data", "show me wetin you save about me"],
    "reminder/stopped": ["plus de rappels svp", "stop the reminders", "stop for remind me"],
    "reminder/started": [
        "réactivez les rappels",
        "turn the reminders back on",
        "start the reminder dem again",
    ],
}
CASES = [(key, text) for key, texts in DIGRESSIONS.items() for text in texts]


async def reach(phone: Phone, stage: str) -> None:
    for text in STAGES[stage]:
        await phone.says(text)


def slots(phone: Phone) -> dict[str, object]:
    state = phone.state()
    assert state is not None
    return {name: state[name] for name in ("category", "place", "time", "status", "bookings")}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(("key", "text"), CASES)
async def test_a_digression_is_answered_and_the_question_returns(
    town: Town, stage: str, key: str, text: str
) -> None:
    phone = town.phone()
    await reach(phone, stage)
    before = slots(phone)
    question = phone.heard.key.split()[-1]
    await phone.says(text)
    first, *rest = phone.heard.key.split()
    assert first.startswith(key), phone.talk
    assert rest[-1] == question, phone.talk
    assert slots(phone) == before


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("text", ["annule", "cancel it", "lef am, I no want again"])
async def test_a_request_can_be_dropped_at_any_point(town: Town, stage: str, text: str) -> None:
    phone = town.phone()
    await reach(phone, stage)
    await phone.says(text)
    state = phone.state()
    assert phone.heard.key == "booking/dropped", phone.talk
    assert state is not None
    assert (state["status"], state["bookings"]) == (None, [])


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(
    "text", ["je veux parler à quelqu'un", "I want a human agent", "I want talk with real person"]
)
async def test_a_person_can_be_asked_for_at_any_point_and_sabi_is_silent(
    town: Town, stage: str, text: str
) -> None:
    phone = town.phone()
    await reach(phone, stage)
    question = phone.heard.key.split()[-1]
    await phone.says(text)
    assert phone.heard.key == "human/asked", phone.talk
    assert await phone.says("allo ?") == ""
    await phone.says("sabi")
    assert phone.heard.key == f"human/back {question}", phone.talk


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("écrivez-moi en anglais", "en", "English"),
        ("parle en français", "fr", "français"),
        ("talk pidgin for me", "pcm", "Pidgin"),
    ],
)
async def test_the_language_can_be_set_at_any_point_and_is_kept(
    town: Town, stage: str, text: str, language: str, words: str
) -> None:
    phone = town.phone()
    await reach(phone, stage)
    answer = await phone.says(text)
    state = phone.state()
    assert phone.heard.key.startswith("language/set"), phone.talk
    assert words.lower() in answer.lower()
    assert state is not None
    assert isinstance(state["preferences"], dict)
    assert state["preferences"]["language"] == language


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(
    "text", ["supprime toutes mes données", "delete my account", "comot all ma thing dem"]
)
async def test_everything_can_be_erased_at_any_point_after_a_yes(town: Town, stage: str, text: str) -> None:
    phone = town.phone()
    await reach(phone, stage)
    await phone.says(text)
    assert phone.heard.key == "privacy/delete_confirm", phone.talk
    await phone.says("oui")
    assert phone.heard.key == "privacy/deleted", phone.talk
    assert phone.state() is None


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("media", ["photo", "voice", "sticker"])
async def test_what_is_sent_along_is_answered_and_kept_with_the_request(
    town: Town, stage: str, media: str
) -> None:
    from bot.simulator.wire import Gesture

    phone = town.phone()
    await reach(phone, stage)
    before = slots(phone)
    await phone.does(Gesture("777", "Ama", media=media))
    expected = "media/sticker" if media == "sticker" else "booking/media_kept"
    assert phone.heard.key.split()[0] == expected, phone.talk
    assert len(phone.heard.key.split()) == 2
    assert slots(phone) == before
