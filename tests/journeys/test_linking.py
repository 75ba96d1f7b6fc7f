"""One person on two channels: a code sent on the other proves it, and the conversation goes on there."""

import asyncio
import re
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.linking import GUESSES
from bot.outbox import outbox
from bot.simulator.wire import Gesture
from preferences import people, reminders
from preferences.history import history
from preferences.people import identities
from tests.journeys.phones import Phone, Town

CODE = re.compile(r"\b\d{6}\b")
TELEGRAM, WHATSAPP = "777", "whatsapp:+237677000009"
WISHES = {
    "fr": ("je suis aussi sur WhatsApp", "c'est encore moi, Ama de Telegram", "relie mon WhatsApp stp"),
    "en": ("link my WhatsApp", "I'm also on WhatsApp", "it's me again, Ama from Telegram"),
    "pcm": ("I get WhatsApp too", "na me Ama for Telegram", "abeg link ma WhatsApp"),
    "any": ("/link", "lier", "Link", "Bonjour, j'ai aussi Whatsap"),
}
IDLE_TALK = (
    "appelez-moi sur WhatsApp",
    "envoyez la photo sur WhatsApp",
    "vous êtes sur Telegram ?",
    "send me the payment link on WhatsApp",
    "call me for WhatsApp abeg",
    "mon numéro de WhatsApp c'est 677451290",
)
TYPED = ("{}", "mon code {}", "Code {}", "le code est {}.", "my code is {}", "code na {}", "  {} ")


@pytest.fixture
def telegram(town: Town) -> Phone:
    return town.phone("telegram", TELEGRAM, "Ama")


@pytest.fixture
def whatsapp(town: Town) -> Phone:
    return town.phone("whatsapp", WHATSAPP, "Ama")


async def code_of(phone: Phone, wish: str = "lier") -> str:
    found = CODE.search(await phone.says(wish))
    assert found is not None, phone.heard
    return found.group()


def person_of(phone: Phone) -> int | None:
    found = phone.town.house.database.read_now(lambda c: people.find(c, phone.channel, phone.address))
    return found.id if found else None


def count(town: Town, table: str = "people") -> int:
    from bot.tables import metadata

    query = select(func.count()).select_from(metadata.tables[table])
    return town.house.database.read_now(lambda c: c.execute(query).scalar_one())


async def book(phone: Phone) -> None:
    await phone.says("Un plombier à Akwa, face pharmacie, demain à 10h")
    await phone.says("oui")
    assert phone.heard.key.startswith("booking/booked")


@pytest.mark.parametrize("wish", [wish for wishes in WISHES.values() for wish in wishes])
async def test_the_wish_gets_a_code_in_any_language(telegram: Phone, wish: str) -> None:
    assert CODE.search(await telegram.says(wish))
    assert telegram.heard.key.endswith("link/code")


@pytest.mark.parametrize("said", IDLE_TALK)
async def test_a_channel_named_in_passing_gets_no_code(telegram: Phone, said: str) -> None:
    await telegram.says(said)
    assert "link/" not in telegram.heard.key


async def test_a_code_of_the_other_channel_goes_on_in_the_same_conversation(
    telegram: Phone, whatsapp: Phone
) -> None:
    town = telegram.town
    await telegram.says("Un plombier à Akwa, face pharmacie")
    assert telegram.heard.key.endswith("booking/ask_time")
    code = await code_of(telegram, "je suis aussi sur WhatsApp")
    assert telegram.heard.key.endswith("booking/ask_time"), "the open question is put again"
    await whatsapp.says(f"mon code {code}")
    assert whatsapp.heard.key == "link/done booking/ask_time"
    assert [one.key for one in town.sent_to(TELEGRAM)] == ["link/joined"]
    await whatsapp.says("demain à 10h")
    assert whatsapp.heard.key.endswith("booking/summary")
    await telegram.says("oui")
    assert telegram.heard.key.startswith("booking/booked")
    assert person_of(telegram) == person_of(whatsapp)
    assert count(town) == 1


@pytest.mark.parametrize("typed", TYPED)
async def test_the_code_may_be_typed_in_these_ways(telegram: Phone, whatsapp: Phone, typed: str) -> None:
    code = await code_of(telegram)
    await whatsapp.says(typed.format(code))
    assert whatsapp.heard.key == "link/done"


async def test_the_code_may_be_typed_in_two_groups(telegram: Phone, whatsapp: Phone) -> None:
    code = await code_of(telegram)
    await whatsapp.says(f"code {code[:3]} {code[3:]}")
    assert whatsapp.heard.key == "link/done"


async def test_it_works_the_other_way_round_too(telegram: Phone, whatsapp: Phone) -> None:
    await book(telegram)
    code = await code_of(whatsapp, "na me Ama for Telegram")
    await telegram.says(code)
    assert telegram.heard.key.startswith("link/done")
    assert [one.key for one in telegram.town.sent_to(WHATSAPP)] == ["link/joined"]
    await whatsapp.says("where is my booking?")
    assert "status/" in whatsapp.heard.key


async def test_nothing_of_two_pasts_is_lost(telegram: Phone, whatsapp: Phone) -> None:
    town = telegram.town
    await book(telegram)
    await telegram.taps("Oui, avec rappels")
    await whatsapp.says("I need an electrician at Molyko Buea, opposite the stadium, on Friday at 3 pm")
    await whatsapp.says("yes")
    assert whatsapp.heard.key.startswith("booking/booked")
    tables = ("service_history", "messages", "consents", "reminders", "preference_learning_data")
    before = {name: count(town, name) for name in tables}
    await whatsapp.says(await code_of(telegram))
    after = {name: count(town, name) for name in tables}
    # The wish, the code, the code typed, and both answers; and that a wish of two words is a short one.
    said = {"messages": 5, "preference_learning_data": 1}
    assert after == {name: before[name] + said.get(name, 0) for name in tables}
    owners = town.house.database.read_now(
        lambda c: c.execute(select(history.c.person_id).distinct()).scalars().all()
    )
    assert owners == [person_of(telegram)] == [person_of(whatsapp)]


async def test_reminders_go_where_the_person_wrote_last(telegram: Phone, whatsapp: Phone) -> None:
    town = telegram.town
    await book(telegram)
    await whatsapp.says(await code_of(telegram))
    town.sent_to(TELEGRAM)
    await town.move("2026-04-08T18:00:00+01:00")
    assert any("reminder/visit" in one.key for one in town.sent_to(WHATSAPP))
    assert not any("reminder" in one.key for one in town.sent_to(TELEGRAM))


async def test_a_reminder_that_waits_while_they_are_joined_is_still_sent(
    telegram: Phone, whatsapp: Phone
) -> None:
    """Its name holds the person; on WhatsApp the person is the newer one."""
    town = telegram.town
    await telegram.says("Bonjour")
    await book(whatsapp)
    person = person_of(whatsapp)
    assert person is not None
    due = town.house.database.read_now(lambda c: reminders.of_person(c, person))[0]
    assert town.house.database.write_now(lambda c: town.house.reminders.send(c, due, town.clock.now()))
    code = await code_of(telegram)
    await whatsapp.posts(Gesture(WHATSAPP, "Ama", text=code))
    keys = town.house.database.read_now(
        lambda c: c.execute(select(outbox.c.unique_key).where(outbox.c.kind == "reminder")).scalars().all()
    )
    assert keys == [f"reminder:{person_of(telegram)}:{due.key.split(':', 2)[2]}"]


async def test_a_button_of_the_other_channel_still_works(telegram: Phone, whatsapp: Phone) -> None:
    await telegram.says("Un plombier à Akwa, face pharmacie, demain à 10h")
    confirm = telegram.heard.buttons[0][0]
    await whatsapp.says(await code_of(telegram))
    await whatsapp.presses(confirm)
    assert whatsapp.heard.key.startswith("booking/booked")


async def test_an_old_button_of_the_joined_channel_books_nothing(telegram: Phone, whatsapp: Phone) -> None:
    """Both conversations count their topics from 1: what was offered in one is not pressed in the other."""
    await whatsapp.says("Un plombier à Akwa, face pharmacie, demain à 10h")
    old = whatsapp.heard.buttons[0][0]
    telegram.town.clock.set(telegram.town.clock.now() + timedelta(minutes=1))
    await telegram.says("Un électricien à Molyko Buea, face stade, demain à 15h")
    assert telegram.heard.key.endswith("booking/summary")
    assert telegram.heard.buttons[0][0] == old
    await whatsapp.says(await code_of(telegram))
    await whatsapp.presses(old)
    assert whatsapp.heard.key.startswith("trouble/old_button")
    assert count(telegram.town, "service_history") == 0
    await whatsapp.says("oui")
    assert whatsapp.heard.key.startswith("booking/booked")
    assert "lectricien" in whatsapp.heard.text


async def test_the_language_of_the_conversation_stays(telegram: Phone, whatsapp: Phone) -> None:
    await telegram.says("How na, ma generator don spoil, I dey for Mankon Bamenda")
    code = await code_of(telegram, "I get WhatsApp too")
    assert "I don join dem" in await whatsapp.says(code)


async def test_export_and_erasure_cover_both_channels(telegram: Phone, whatsapp: Phone) -> None:
    town = telegram.town
    await book(whatsapp)
    await whatsapp.says(await code_of(telegram))
    link = re.search(r"/exports/\S+", await telegram.says("donne moi toutes mes données"))
    assert link is not None
    exported = (await town.client.get(link.group())).json()
    assert {one["address"] for one in exported["identities"]} == {TELEGRAM, WHATSAPP}
    assert len(exported["service_history"]) == 1
    await telegram.says("supprime toutes mes données")
    await telegram.presses(telegram.heard.buttons[0][0])
    assert count(town) == count(town, "identities") == count(town, "link_codes") == 0


async def test_unlinked_everything_stays_where_it_was_written(telegram: Phone, whatsapp: Phone) -> None:
    await book(telegram)
    await whatsapp.says(await code_of(telegram))
    await telegram.says("délie mon WhatsApp")
    assert telegram.heard.key.startswith("link/undone")
    await whatsapp.says("où est mon technicien ?")
    assert person_of(whatsapp) != person_of(telegram)
    assert whatsapp.heard.key.endswith("status/none")
    await telegram.says("délier")
    assert telegram.heard.key.startswith("link/alone")


async def test_a_code_is_not_taken_where_it_was_given(telegram: Phone) -> None:
    code = await code_of(telegram)
    assert code in await telegram.says(code)
    assert telegram.heard.key == "link/code"


async def test_a_code_is_good_once(telegram: Phone, whatsapp: Phone) -> None:
    code = await code_of(telegram)
    await whatsapp.says(code)
    thief = telegram.town.phone("whatsapp", "whatsapp:+237677000666", "Thief")
    await thief.says(code)
    assert thief.heard.key == "link/bad"
    await whatsapp.says(code)
    assert whatsapp.heard.key == "link/done", "who has joined may type it again"
    assert count(telegram.town) == 2


async def test_a_code_ends_after_a_quarter_of_an_hour(telegram: Phone, whatsapp: Phone) -> None:
    code = await code_of(telegram)
    telegram.town.clock.set(telegram.town.clock.now() + timedelta(minutes=15, seconds=1))
    await whatsapp.says(code)
    assert whatsapp.heard.key == "link/bad"
    assert person_of(whatsapp) != person_of(telegram)


async def test_after_too_many_guesses_even_the_right_code_is_refused(
    telegram: Phone, whatsapp: Phone
) -> None:
    """In the same words, so that a guesser learns nothing; and erasing oneself buys no new guesses."""
    code = await code_of(telegram)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    answers = [await whatsapp.says(wrong) for _ in range(GUESSES)]
    answers.append(await whatsapp.says(code))
    assert set(answers) == {answers[0]}
    assert whatsapp.heard.key == "link/bad"
    await whatsapp.says("supprime toutes mes données")
    await whatsapp.presses(whatsapp.heard.buttons[0][0])
    await whatsapp.says(code)
    assert whatsapp.heard.key == "link/bad"
    assert person_of(whatsapp) != person_of(telegram)
    telegram.town.clock.set(telegram.town.clock.now() + timedelta(minutes=61))
    await whatsapp.says(await code_of(telegram))
    assert whatsapp.heard.key == "link/done"


async def test_only_another_channel_can_be_linked(telegram: Phone) -> None:
    code = await code_of(telegram)
    other = telegram.town.phone("telegram", "888", "Eve")
    await other.says(code)
    assert other.heard.key == "link/bad"


@pytest.mark.parametrize("answer", ["150000", "482913", "code 482913"])
async def test_a_number_that_answers_a_question_is_no_code(telegram: Phone, answer: str) -> None:
    await telegram.says("Un plombier à Akwa")
    await telegram.says(answer)
    assert "link/" not in telegram.heard.key or telegram.heard.key.endswith("booking/ask_time")
    state = telegram.state()
    assert state is not None
    assert state["category"] == "plumbing"


async def test_a_phone_number_is_no_code(telegram: Phone) -> None:
    await book(telegram)
    await telegram.taps("Oui, avec rappels")
    assert "677 45" in (await telegram.says("677451290")).replace("6 77 45", "677 45")


async def test_each_typing_the_others_code_are_joined_once(telegram: Phone, whatsapp: Phone) -> None:
    town = telegram.town
    first, second = await code_of(telegram), await code_of(whatsapp)
    gestures = (
        telegram.posts(Gesture(TELEGRAM, "Ama", text=second)),
        whatsapp.posts(Gesture(WHATSAPP, "Ama", text=first)),
    )
    assert await asyncio.gather(*gestures) == [200, 200]
    assert count(town) == 1
    assert count(town, "identities") == 2
    heard = {address: [one.key for one in town.sent_to(address)] for address in (TELEGRAM, WHATSAPP)}
    assert all("link/done" in keys for keys in heard.values())
    assert sum(keys.count("link/joined") for keys in heard.values()) == 1


async def test_everybody_links_and_writes_at_once_and_nobody_waits_for_ever(town: Town) -> None:
    pairs = [
        (town.phone("telegram", f"80{n}"), town.phone("whatsapp", f"whatsapp:+2376770001{n:02}"))
        for n in range(6)
    ]
    given = [(await code_of(one), await code_of(other)) for one, other in pairs]
    posts = []
    for (one, other), (first, second) in zip(pairs, given, strict=True):
        said = ((one, second), (other, first), (one, "bonjour"), (other, "bonjour"))
        posts += [phone.posts(Gesture(phone.address, "Ama", text=text)) for phone, text in said]
    async with asyncio.timeout(30):
        assert set(await asyncio.gather(*posts)) == {200}
    assert count(town) == len(pairs)
    owned = select(func.count(identities.c.id)).group_by(identities.c.person_id)
    assert set(town.house.database.read_now(lambda c: c.execute(owned).scalars().all())) == {2}


async def test_one_code_typed_by_two_strangers_joins_one_of_them(telegram: Phone) -> None:
    town = telegram.town
    code = await code_of(telegram)
    strangers = [town.phone("whatsapp", f"whatsapp:+23767700020{n}") for n in range(4)]
    posts = [one.posts(Gesture(one.address, "Ama", text=code)) for one in strangers]
    assert set(await asyncio.gather(*posts)) == {200}
    assert count(town) == len(strangers)
    keys = [town.sent_to(one.address)[-1].key for one in strangers]
    assert sorted(keys) == ["link/bad"] * 3 + ["link/done"]


async def test_a_shared_number_that_is_known_elsewhere_is_offered_never_joined(
    telegram: Phone, whatsapp: Phone
) -> None:
    await whatsapp.says("Bonjour")
    number = WHATSAPP.removeprefix("whatsapp:")
    await telegram.does(Gesture(TELEGRAM, "Ama", contact=number))
    assert telegram.heard.key.startswith("contact/saved link/how")
    assert person_of(telegram) != person_of(whatsapp)
    stranger = telegram.town.phone("telegram", "999", "Eve")
    await stranger.says("bonjour")
    await stranger.does(Gesture("999", "Eve", contact="+237677000123"))
    assert "link/" not in stranger.heard.key
