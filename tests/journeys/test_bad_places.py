"""A place is kept and said as it was typed, however odd; one that nobody knows is named at once."""

import pytest

from tests.journeys.phones import Town

LANDMARKS = [
    "Chez Ama",
    "pharmacie {{7*7}}",
    "{{7*7}}",
    "<b>Chez Ama</b>",
    "*Chez Ama*",
    "Chez_Ama_",
    "Chez Ama%s{0}",
    "[Ama](http://a.b)",
]
UNKNOWN = [
    "Un plombier à Zogbolandia",
    "I need an electrician at Zogbolandia",
    "ma generator don spoil for Zogbolandia",
]


@pytest.mark.parametrize("landmark", LANDMARKS)
async def test_a_landmark_given_when_asked_is_kept_as_typed(town: Town, landmark: str) -> None:
    phone = town.phone()
    await phone.says("Un plombier")
    answer = await phone.says(f"Akwa, derrière {landmark}")
    assert f"derrière {landmark}" in answer
    summary = await phone.says("demain à 10h")
    assert f"derrière {landmark}" in summary


@pytest.mark.parametrize("landmark", LANDMARKS)
async def test_a_landmark_inside_a_whole_sentence_loses_nothing_of_the_sentence(
    town: Town, landmark: str
) -> None:
    phone = town.phone()
    await phone.says(f"Un plombier à Akwa, face {landmark}, demain à 10h")
    assert phone.heard.key.endswith("booking/summary")
    assert f"face {landmark}" in phone.heard.text


@pytest.mark.parametrize("landmark", ["Chez Ama", "pharmacie {{7*7}}", "<b>Chez Ama</b>", "*Chez Ama*"])
async def test_a_landmark_added_after_the_summary_is_taken(town: Town, landmark: str) -> None:
    phone = town.phone()
    await phone.says("Un plombier à Akwa demain à 10h")
    await phone.says(f"face {landmark}")
    assert phone.heard.key.endswith("booking/summary")
    assert f"face {landmark}" in phone.heard.text


@pytest.mark.parametrize("said", UNKNOWN)
async def test_an_unknown_quarter_in_the_first_sentence_is_named(town: Town, said: str) -> None:
    phone = town.phone()
    await phone.says(said)
    assert phone.heard.key.endswith("booking/unknown_place")
    assert "Zogbolandia" in phone.heard.text


async def test_the_button_below_nobody_does_this_reaches_a_person(town: Town) -> None:
    phone = town.phone()
    await phone.says("Un carreleur à Akwa demain")
    assert phone.heard.key == "booking/no_provider"
    await phone.taps(phone.captions()[0])
    assert phone.heard.key.startswith("human/")


@pytest.mark.parametrize(
    "again", ["envoyez un carreleur", "please send a tiler", "make una send tiler", "send un carreleur"]
)
async def test_asked_for_again_where_there_is_nobody_a_person_is_offered_and_called(
    town: Town, again: str
) -> None:
    phone = town.phone()
    await phone.says("Un carreleur à Akwa demain")
    for key in ("human/offered", "human/asked"):
        await phone.says(again)
        assert phone.heard.key == key


async def test_code_in_another_language_does_not_change_ours(town: Town) -> None:
    phone = town.phone()
    await phone.says("Bonjour, j'ai besoin d'un plombier à Akwa")
    answer = await phone.says("SELECT * FROM people; DROP TABLE people; --")
    assert "Sorry" not in answer


async def test_yesterday_at_ten_is_past(town: Town) -> None:
    phone = town.phone()
    await phone.says("How na, ma generator don spoil, I dey for Mankon Bamenda")
    await phone.says("yesterday at 10")
    assert phone.heard.key == "booking/past_time"
