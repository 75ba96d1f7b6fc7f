"""When Sabi gives the word to a person of ours, it falls silent; danger alerts them and Sabi goes on."""

import pytest

from bot.simulator.wire import Gesture
from dialogue import conversations
from dialogue.attention import Cause
from dialogue.state import State, read_state
from preferences import people
from tests.journeys.phones import Phone, Town

LEAK = "J'ai une fuite à Akwa, face pharmacie"
ABUSE = {"fr": "Bande d'idiots", "en": "You stupid idiots", "pcm": "You di craze, mumu"}
GIBBERISH = ("xqzt plof", "brrr zzt klm", "fgh jkl qsd")


def stands(phone: Phone) -> State:
    """Where the conversation stands."""
    database = phone.town.house.database
    person = database.read_now(lambda c: people.find(c, phone.channel, phone.address))
    assert person is not None
    return read_state(database.read_now(lambda c: conversations.recall_state(c, person.id)))


def cause(phone: Phone) -> Cause | None:
    wanted = stands(phone).attention
    return wanted.cause if wanted else None


async def test_who_asks_for_a_person_gets_one_and_sabi_is_silent_for_days(town: Town) -> None:
    phone = town.phone()
    await phone.says(LEAK)
    await phone.says("je veux parler à quelqu'un")
    assert phone.heard.key == "human/asked"
    assert cause(phone) is Cause.ASKED
    for text in ("allo ?", "demain à 10h", "annule"):
        assert await phone.says(text) == ""
    await town.move("2026-04-09T10:00:00+01:00")
    town.sent_to(phone.address)
    assert await phone.says("Bonjour, toujours là ?") == ""


@pytest.mark.parametrize("word", ["sabi", "Sabi !", "/start"])
async def test_who_calls_sabi_back_finds_the_open_question_again(town: Town, word: str) -> None:
    phone = town.phone()
    await phone.says(LEAK)
    question = phone.heard.key.split()[-1]
    await phone.says("passez-moi une personne")
    await phone.says(word)
    assert phone.heard.key == f"human/back {question}", phone.talk
    assert stands(phone).silent_since is None
    assert cause(phone) is None


async def test_who_is_not_understood_twice_gets_a_person(town: Town) -> None:
    phone = town.phone()
    await phone.says(GIBBERISH[0])
    assert phone.heard.key == "unclear/first"
    await phone.says(GIBBERISH[1])
    assert phone.heard.key == "human/asked", phone.talk
    assert cause(phone) is Cause.LOST
    assert await phone.says("plombier à Akwa") == ""


async def test_two_answers_not_understood_hand_over_and_the_request_stays(town: Town) -> None:
    phone = town.phone()
    await phone.says("J'ai besoin d'un plombier à Akwa demain à 10h")
    assert phone.heard.key.endswith("summary"), phone.talk
    for text in GIBBERISH[:2]:
        await phone.says(text)
    assert phone.heard.key == "human/asked", phone.talk
    await phone.says("Sabi")
    assert phone.heard.key.endswith("summary"), phone.talk


async def test_what_is_understood_in_between_begins_the_count_anew(town: Town) -> None:
    phone = town.phone()
    await phone.says(GIBBERISH[0])
    await phone.says("c'est combien un plombier ?")
    await phone.says(GIBBERISH[1])
    assert not phone.heard.key.startswith("human/"), phone.talk


@pytest.mark.parametrize("language", ABUSE)
async def test_anger_is_offered_a_person_and_repeated_anger_gets_one(town: Town, language: str) -> None:
    phone = town.phone()
    await phone.says(ABUSE[language])
    assert phone.heard.key == "smalltalk/abuse", phone.talk
    assert stands(phone).silent_since is None
    await phone.says(ABUSE[language])
    assert phone.heard.key == "human/asked", phone.talk
    assert cause(phone) is Cause.ANGRY
    assert await phone.says(ABUSE[language]) == ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Votre plombier n'est jamais venu, c'est inadmissible", "C'est un scandale, vous nous arnaquez"),
        ("Your plumber never came, this is unacceptable", "This is a disgrace, you are scammers"),
        ("Your man no come, I vex bad", "Wuna na thief, I don vex"),
    ],
)
async def test_an_angry_complaint_is_offered_a_person_and_a_second_one_gets_one(
    town: Town, first: str, second: str
) -> None:
    phone = town.phone()
    await phone.says(first)
    assert phone.heard.key.startswith("complaint/"), phone.talk
    assert any(button.endswith(":human") for button, _ in phone.heard.buttons)
    await phone.says(second)
    assert phone.heard.key == "human/asked", phone.talk
    assert cause(phone) is Cause.ANGRY


async def test_a_plain_complaint_twice_is_no_anger(town: Town) -> None:
    phone = town.phone()
    await phone.says("Votre plombier n'est pas venu")
    await phone.says("Il n'est pas venu hier")
    assert "human/asked" not in phone.heard.key, phone.talk
    assert cause(phone) is None


async def test_a_burst_of_anger_is_one_anger_and_after_it_a_person_is_called(database_url: str) -> None:
    town = Town(database_url, gather_seconds=1.0)
    phone = town.phone()
    for _ in range(3):
        await phone.posts(Gesture(phone.address, phone.name, text=ABUSE["fr"]))
    (answered,) = town.sent_to(phone.address)
    assert answered.key == "smalltalk/abuse"
    await phone.says(ABUSE["fr"])
    assert phone.heard.key == "human/asked"
    await town.close()


async def test_no_question_of_a_burst_follows_when_a_person_is_asked_for_in_it(database_url: str) -> None:
    town = Town(database_url, gather_seconds=1.0)
    phone = town.phone()
    for text in ("J'ai besoin d'un plombier", "non, je veux parler à quelqu'un"):
        await phone.posts(Gesture(phone.address, phone.name, text=text))
    (answered,) = town.sent_to(phone.address)
    assert answered.key.split()[-1] == "human/asked"
    assert "?" not in answered.text
    await town.close()


@pytest.mark.parametrize(
    ("text", "danger", "goes_on"),
    [
        ("Il y a une odeur de gaz dans la cuisine", Cause.GAS, "booking/"),
        ("Fire di comot for the socket", Cause.SPARKS, "booking/"),
        ("There are sparks from my socket, please come to Akwa", Cause.SPARKS, "booking/"),
        ("Le plafond va nous tomber dessus, envoyez un menuisier", Cause.COLLAPSE, "human/offered"),  # nobody
    ],
)
async def test_danger_alerts_the_operators_and_sabi_books_on(
    town: Town, text: str, danger: Cause, goes_on: str
) -> None:
    phone = town.phone()
    await phone.says(text)
    assert f"safety/{danger}" in phone.heard.key, phone.talk
    assert "booking/" in phone.heard.key, phone.talk
    state = stands(phone)
    assert (cause(phone), state.silent_since) == (danger, None)
    assert state.attention is not None
    assert state.attention.waits_since is not None
    await phone.says("Akwa, face pharmacie")
    assert phone.heard.key.startswith(goes_on), phone.talk


async def test_danger_told_of_in_the_silence_is_answered_with_the_safety_line_alone(town: Town) -> None:
    phone = town.phone()
    await phone.says("je veux parler à quelqu'un")
    await phone.says("vite, il y a une odeur de gaz !")
    assert phone.heard.key == "safety/gas"
    assert cause(phone) is Cause.GAS
    assert stands(phone).silent_since is not None
    assert await phone.says("vite, il y a une odeur de gaz !") == ""
