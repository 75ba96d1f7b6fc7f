"""What we tell people to write, we understand."""

import pytest

from tests.journeys.phones import Phone, Town

ASKED = {
    "fr": "un plombier à Akwa jeudi à 14h",
    "en": "I need a plumber at Akwa on Thursday at 2pm please",
    "pcm": "abeg I need plumber for Akwa for Thursday 2pm, tap di leak",
}
AT_THE_RECAP = {
    "fr": {"changer": "what_to_change", "changer l'heure": "ask_time", "autre personne": "summary"},
    "en": {"change": "what_to_change", "change the time": "ask_time", "another person": "summary"},
    "pcm": {"change": "what_to_change", "change time": "ask_time", "another person": "summary"},
}
LATER = {
    "fr": {
        "changer": "change/ask_what",
        "annuler": "cancel/confirm",
        "stop rappels": "reminder/stopped",
        "activer les rappels": "reminder/started",
        "oublier mes habitudes": "privacy/reset_confirm",
        "supprimer mes données": "privacy/delete_confirm",
    },
    "en": {
        "change": "change/ask_what",
        "cancel": "cancel/confirm",
        "stop reminders": "reminder/stopped",
        "start reminders": "reminder/started",
        "forget my habits": "privacy/reset_confirm",
        "delete my data": "privacy/delete_confirm",
    },
    "pcm": {
        "change": "change/ask_what",
        "cancel": "cancel/confirm",
        "stop reminder": "reminder/stopped",
        "start reminder": "reminder/started",
        "forget my habits": "privacy/reset_confirm",
        "delete my data": "privacy/delete_confirm",
    },
}
EXAMPLES = {
    "fr": ("un plombier à Makepe demain à 10 h", "demain matin", "samedi à 10 h", "samedi 10h"),
    "en": ("a plumber at Molyko tomorrow at 10", "tomorrow morning", "Saturday at 10"),
    "pcm": ("I need plumber for Molyko tomorrow for ten", "tomorrow for morning", "Saturday for ten"),
}
LANGUAGES = pytest.mark.parametrize("language", list(ASKED))


async def proposed(town: Town, language: str, address: int) -> Phone:
    phone = town.phone(address=str(address))
    await phone.says(ASKED[language])
    assert phone.heard.key == "booking/summary"
    return phone


@LANGUAGES
async def test_the_words_of_a_recap_are_understood(town: Town, language: str) -> None:
    for number, (word, key) in enumerate(AT_THE_RECAP[language].items()):
        phone = await proposed(town, language, 700 + number)
        await phone.says(word)
        assert phone.heard.key == f"booking/{key}", (word, phone.talk)


@LANGUAGES
async def test_the_words_of_what_is_booked_and_known_are_understood(town: Town, language: str) -> None:
    for number, (word, key) in enumerate(LATER[language].items()):
        phone = await proposed(town, language, 700 + number)
        await phone.says("ok")
        await phone.taps(phone.captions()[0])
        await phone.says(word)
        assert phone.heard.key == key, (word, phone.talk)


@LANGUAGES
async def test_the_examples_that_we_give_are_understood(town: Town, language: str) -> None:
    for number, example in enumerate(EXAMPLES[language]):
        phone = town.phone(address=str(700 + number))
        if number:
            await phone.says(
                ASKED[language].replace("jeudi à 14h", "").split(" on ")[0].split(" for Thurs")[0]
            )
            assert phone.heard.key.endswith("booking/ask_time"), phone.talk
        await phone.says(example)
        assert phone.heard.key == "booking/summary", (example, phone.talk)
