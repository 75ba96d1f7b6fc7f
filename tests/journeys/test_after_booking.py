"""Change, cancel, remind, rate, complain: what comes after the yes."""

import pytest

from bot.simulator.world import World
from tests.journeys.phones import Phone, Town

AKWA = {"city": "Douala", "area": "Akwa"}
PLUMBER = {
    "category": "plumbing",
    "provider": "pl1",
    "place": AKWA,
    "when": "2026-04-09T14:00+01:00",
    "ref": "B1",
}
CLEANER = {
    "category": "cleaning",
    "provider": "cl1",
    "place": AKWA,
    "when": "2026-04-10T09:00+01:00",
    "ref": "B2",
}
VISITED = {
    "category": "plumbing",
    "provider": "pl1",
    "place": AKWA,
    "when": "2026-04-04T09:00+01:00",
    "ref": "B1",
}


def known(town: Town, **setup: object) -> Phone:
    """A known person with bookings, in the world of the fixtures."""
    now = town.clock.now()
    fixtures = town.fixtures
    setup = {"user": "known", **setup}
    person = {"channel": "telegram", "address": "777", "setup": setup}
    town.load(World.model_validate({"now": now, "fixtures": fixtures, "people": [person]}))
    return town.phone()


def state(phone: Phone) -> dict[str, object]:
    found = phone.state()
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("ask", "yes", "language"),
    [
        ("annulez mon rendez-vous", "oui", "fr"),
        ("cancel my booking", "yes", "en"),
        ("cancel that booking abeg", "na so", "pcm"),
    ],
)
async def test_a_booking_is_cancelled_only_after_a_yes(town: Town, ask: str, yes: str, language: str) -> None:
    phone = known(town, profile={"language": language}, bookings=[PLUMBER])
    await phone.says(ask)
    assert phone.heard.key == "cancel/confirm"
    assert state(phone)["booking_B1"] == "confirmed"
    await phone.says(yes)
    assert phone.heard.key == "cancel/done"
    assert state(phone)["booking_B1"] == "cancelled"


async def test_with_two_bookings_it_asks_which_to_cancel(town: Town) -> None:
    phone = known(town, profile={"language": "en"}, bookings=[PLUMBER, CLEANER])
    await phone.says("cancel my booking")
    assert phone.heard.key == "cancel/which"
    await phone.says("the second one")
    await phone.says("yes")
    assert (state(phone)["booking_B1"], state(phone)["booking_B2"]) == ("confirmed", "cancelled")


async def test_the_trade_names_which_booking_to_cancel(town: Town) -> None:
    phone = known(town, profile={"language": "fr"}, bookings=[PLUMBER, CLEANER])
    await phone.says("annulez le ménage svp")
    assert phone.heard.key == "cancel/confirm"
    await phone.says("non")
    assert phone.heard.key == "cancel/kept"
    assert state(phone)["booking_B2"] == "confirmed"


@pytest.mark.parametrize(
    ("said", "yes", "day"),
    [
        ("Je veux déplacer mon rendez-vous à vendredi", "oui", "2026-04-10"),
        ("Can we move it to Friday?", "yes", "2026-04-10"),
        ("Make we shift am for Friday", "na so", "2026-04-10"),
    ],
)
async def test_a_booking_is_moved_after_a_yes_and_the_rest_is_kept(
    town: Town, said: str, yes: str, day: str
) -> None:
    phone = known(town, bookings=[PLUMBER])
    await phone.says(said)
    assert phone.heard.key == "booking/summary", phone.talk
    before = state(phone)["bookings"]
    assert isinstance(before, list)
    assert before[0]["time"]["date"] == "2026-04-09"
    await phone.says(yes)
    after = state(phone)["bookings"]
    assert isinstance(after, list)
    assert len(after) == 1
    assert (after[0]["time"]["date"], after[0]["time"]["start_time"]) == (day, "14:00")
    assert (after[0]["provider"], after[0]["place"]["area"]) == ("pl1", "Akwa")


async def test_a_visit_is_reminded_rated_and_learned_from(town: Town) -> None:
    phone = known(town, profile={"language": "fr"})
    for text in ("un plombier à Akwa jeudi à 14h", "oui"):
        await phone.says(text)
    await town.move("2026-04-08T18:30:00+01:00")
    reminded = town.sent_to("777")
    assert [message.key for message in reminded] == ["reminder/visit"]
    await town.move("2026-04-09T18:00:00+01:00")
    asked = town.sent_to("777")
    assert [message.key for message in asked] == ["rating/ask"]
    await phone.says("5")
    assert phone.heard.key == "rating/high"
    bookings = state(phone)["bookings"]
    assert isinstance(bookings, list)
    assert (bookings[0]["status"], bookings[0]["rating"]) == ("completed", 5)


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        ("4", 4),
        ("⭐⭐⭐⭐⭐", 5),
        ("3/5", 3),
        ("four stars", 4),
        ("Très bon travail, merci", 5),
        ("He do correct work, five star", 5),
        ("1", 1),
    ],
)
async def test_a_mark_may_be_a_digit_stars_or_words(town: Town, said: str, rating: int) -> None:
    phone = known(town, history=[VISITED])
    await town.ask_rating("B1", "777")
    await phone.says(said)
    assert state(phone)["rating_B1"] == rating, phone.talk


@pytest.mark.parametrize("said", ["2", "Il n'est jamais venu", "The man came late and he no even say sorry"])
async def test_a_bad_visit_opens_a_complaint_and_offers_a_second_visit_or_a_person(
    town: Town, said: str
) -> None:
    phone = known(town, history=[VISITED])
    await town.ask_rating("B1", "777")
    await phone.says(said)
    assert state(phone)["complaint"] is True, phone.talk
    assert len(phone.heard.buttons) == 2
    await phone.presses(phone.heard.buttons[0][0])
    again = state(phone)
    assert again["category"] == "plumbing"
    assert again["status"] in ("collecting", "proposed")
    assert again["place"] == {**AKWA, "landmark": None}


async def test_two_services_in_one_message_become_two_bookings(town: Town) -> None:
    phone = town.phone()
    await phone.says("J'ai besoin d'un plombier et aussi d'un électricien demain matin à Akwa")
    assert state(phone)["categories"] == ["plumbing", "electrical"]
    await phone.says("oui")
    await phone.says("oui")
    bookings = state(phone)["bookings"]
    assert isinstance(bookings, list)
    assert sorted(one["category"] for one in bookings) == ["electrical", "plumbing"]
    assert {one["time"]["date"] for one in bookings} == {"2026-04-08"}


async def test_after_hours_of_silence_it_asks_whether_to_go_on(town: Town) -> None:
    phone = town.phone()
    await phone.says("J'ai besoin d'un plombier à Akwa")
    await town.move("2026-04-07T16:00:00+01:00")
    await phone.says("Bonsoir")
    assert phone.heard.key.endswith("booking/resume")
    await phone.says("oui")
    assert phone.heard.key == "booking/ask_time"
    assert state(phone)["place"] == {**AKWA, "landmark": None}


async def test_another_provider_can_be_asked_for_and_chosen_by_name(town: Town) -> None:
    phone = town.phone()
    await phone.says("un plombier à Akwa jeudi à 14h")
    assert "Serge Mbarga" in phone.heard.text
    await phone.says("pas lui, un autre")
    assert state(phone)["provider"] == "pl2"
    await phone.says("finalement Serge")
    assert state(phone)["provider"] == "pl1"


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("non, plutôt vendredi", {"date": "2026-04-10", "area": "Akwa"}),
        ("no be Akwa, na Deido", {"date": "2026-04-09", "area": "Deido"}),
        ("make it 4 pm", {"date": "2026-04-09", "area": "Akwa", "start_time": "16:00"}),
    ],
)
async def test_one_part_is_corrected_and_the_rest_is_kept(
    town: Town, said: str, changed: dict[str, str]
) -> None:
    phone = town.phone()
    await phone.says("un plombier à Akwa jeudi à 14h")
    await phone.says(said)
    now = state(phone)
    assert isinstance(now["place"], dict)
    assert isinstance(now["time"], dict)
    found = {**now["place"], **now["time"]}
    assert {name: found[name] for name in changed} == changed, phone.talk
    assert now["status"] == "proposed"
    assert now["bookings"] == []


async def test_yes_and_no_at_once_books_nothing(town: Town) -> None:
    phone = town.phone()
    await phone.says("un plombier à Akwa jeudi à 14h")
    await phone.says("oui non")
    assert state(phone)["bookings"] == []


async def test_forgetting_habits_keeps_bookings(town: Town) -> None:
    phone = known(town, profile={"language": "fr", "usual_place": AKWA}, history=[VISITED])
    await phone.says("oubliez mes habitudes")
    await phone.says("oui")
    found = state(phone)
    assert found["preferences"] == dict.fromkeys(
        ("language", "formality", "usual_place", "preferred_slots", "providers", "detail")
    )
    assert isinstance(found["bookings"], list)
    assert len(found["bookings"]) == 1


async def test_cancelling_while_changing_means_the_booking_and_tells_the_truth(town: Town) -> None:
    phone = known(town, profile={"language": "fr"}, bookings=[PLUMBER])
    await phone.says("je veux changer l'heure")
    await phone.says("finalement annulez")
    assert phone.heard.key == "cancel/confirm", phone.talk
    assert state(phone)["booking_B1"] == "confirmed"
    await phone.says("oui")
    assert state(phone)["booking_B1"] == "cancelled"


async def test_any_after_a_refusal_never_brings_the_refused_one_back(town: Town) -> None:
    phone = town.phone()
    await phone.says("une clim à réparer à Akwa jeudi à 14h")
    refused = state(phone)["provider"]
    await phone.says("pas lui, un autre")
    await phone.says("n'importe qui")
    assert state(phone)["provider"] not in (None, refused), phone.talk
