"""Whatever is typed gets a kind, precise answer in the person's language; the open request loses nothing."""

from collections.abc import Sequence
from itertools import product
from urllib.parse import urlencode

import pytest
from sqlalchemy import func, select, text

from bot.inbox import inbox
from bot.simulator.wire import Gesture
from dialogue.incoming import storable
from preferences import people
from tests.fakes.forms import message_form, signature
from tests.fakes.telegram import FakeTelegram
from tests.fakes.twilio import FakeTwilio
from tests.fakes.updates import update
from tests.journeys.phones import PUBLIC_URL, Phone, Town

CHANNELS = ["telegram", "whatsapp"]
OPENINGS = {
    "fr": "Bonjour, j'ai besoin d'un plombier à Akwa, face pharmacie du Centre",
    "en": "Hello, I need an electrician at Molyko Buea, opposite the stadium",
    "pcm": "How na, ma generator don spoil, I dey for Mankon Bamenda",
}
SLOTS = ("category", "place", "time", "provider", "urgency", "status")
UNREADABLE = {
    "empty": "",
    "blanks": "   ",
    "newlines only": "\n\n\r\n",
    "half a character": "\ud83d",
    "half a character inside": "a\udc00b",
    "nul": "\0",
    "300 emoji": "😀" * 300,
    "braces": "{{7*7}}",
    "a tag": "<b>x</b>",
    "sql": "'; DROP TABLE people; --",
    "a format": "%s %(name)s {0}",
    "right to left": "\u202e\u200f\u200b",
}


def phone_of(town: Town, channel: str, number: int, name: str = "Ama") -> Phone:
    """The phone with this number; on WhatsApp a text is UTF-8 already."""
    return town.phone(channel, str(number) if channel == "telegram" else f"whatsapp:+23765{number:07d}", name)


async def types(phone: Phone, said: str) -> str:
    return await phone.says(said if phone.channel == "telegram" else storable(said))


def language_of(phone: Phone) -> str:
    """Which language the conversation is in."""
    house = phone.town.house

    def read(connection: object) -> str:
        person = people.find(connection, phone.channel, phone.address)  # type: ignore[arg-type]
        assert person is not None
        return house.manager.language_of(connection, person.id)  # type: ignore[arg-type]

    return house.database.read_now(read)


def slots(phone: Phone) -> dict[str, object]:
    state = phone.state()
    assert state is not None
    return {name: state[name] for name in SLOTS}


def unfinished(town: Town) -> int:
    """How many events wait for another try, or were given up."""
    query = select(func.count()).select_from(inbox).where(inbox.c.status != "done")
    return town.house.database.read_now(lambda c: c.execute(query).scalar_one())


@pytest.fixture(params=CHANNELS)
def channel(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_what_cannot_be_read_is_said_so_and_the_open_question_is_put_again(
    town: Town, channel: str
) -> None:
    for number, (language, kind) in enumerate(product(OPENINGS, UNREADABLE), start=100):
        phone = phone_of(town, channel, number)
        await phone.says(OPENINGS[language])
        before = slots(phone)
        await types(phone, UNREADABLE[kind])
        assert phone.heard.key == "unclear/question booking/ask_time", (language, kind)
        assert slots(phone) == before, (language, kind)
        assert language_of(phone) == language, (language, kind)
    assert unfinished(town) == 0


async def test_as_a_first_message_too_it_is_answered(town: Town, channel: str) -> None:
    for number, (kind, said) in enumerate(UNREADABLE.items(), start=100):
        phone = phone_of(town, channel, number)
        assert await types(phone, said), kind
        assert phone.heard.key == "unclear/first", kind
        await phone.says(OPENINGS["pcm"])
        assert phone.heard.key.endswith("booking/ask_time"), kind
    assert unfinished(town) == 0


async def test_100_kb_of_text_are_too_long_and_the_request_stays(town: Town, channel: str) -> None:
    for number, language in enumerate(OPENINGS, start=100):
        phone = phone_of(town, channel, number)
        await phone.says(OPENINGS[language])
        before = slots(phone)
        for said in ("x" * 100_000, "? " * 50_000, "😀" * 25_000, "\n" * 100_000 + "x"):
            await types(phone, said)
            assert phone.heard.key == "trouble/too_long booking/ask_time", said[:10]
            assert slots(phone) == before
        assert language_of(phone) == language
    assert unfinished(town) == 0


async def test_a_form_with_half_a_character_is_taken_as_far_as_it_can_be_read(town: Town) -> None:
    """UTF-8 has no halves; where a form carries one all the same, it reads as U+FFFD on both sides."""
    form = message_form("demain \ufffd\ufffd\ufffd", "whatsapp:+237650000001")
    body = urlencode(form).replace("%EF%BF%BD%EF%BF%BD%EF%BF%BD", "%ED%A0%BD")
    assert "%ED%A0%BD" in body
    headers = {
        "content-type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": signature(town.house.twilio_token, f"{PUBLIC_URL}/webhooks/whatsapp", form),
    }
    answer = await town.client.post("/webhooks/whatsapp", content=body.encode(), headers=headers)
    assert answer.status_code == 200
    assert unfinished(town) == 0


UNKNOWN_BUTTONS = [
    "zzz",
    ":",
    "1:",
    "99:confirm",
    "0:confirm",
    "-1:confirm",
    "٣:confirm",
    "1:confirm",
    "1:provider:nobody",
    "2:slot:never",
    "9" * 60,
    "😀" * 16,
    "'; DROP TABLE",
]


async def test_an_unknown_button_is_answered_and_the_request_stays(town: Town, channel: str) -> None:
    phone = phone_of(town, channel, 100)
    await phone.says(OPENINGS["en"])
    before = slots(phone)
    for button in UNKNOWN_BUTTONS:
        await phone.presses(button)
        assert phone.heard.key == "trouble/old_button booking/ask_time", button
        assert slots(phone) == before, button
    assert language_of(phone) == "en"
    assert unfinished(town) == 0


async def test_a_press_without_any_data_is_answered(town: Town) -> None:
    phone = phone_of(town, "telegram", 777)
    await phone.says(OPENINGS["fr"])
    query = {"id": "9", "from": {"id": 777, "is_bot": False, "first_name": "Ama"}, "chat_instance": "1"}
    answer = await town.client.post("/webhooks/telegram", json=update(callback_query=query))
    assert answer.status_code == 200
    assert answer.json()["method"] == "answerCallbackQuery"
    assert [one.key for one in town.sent_to("777")] == ["media/unknown booking/ask_time"]


async def test_a_button_of_last_month_books_nothing(town: Town, channel: str) -> None:
    phone = phone_of(town, channel, 100)
    await phone.says("Un plombier à Akwa, face pharmacie du Centre, demain à 10h")
    assert phone.heard.key.endswith("booking/summary")
    confirm = phone.heard.buttons[0][0]
    await town.move("2026-05-11T09:00:00+01:00")
    town.sent_to(phone.address)
    await phone.presses(confirm)
    assert phone.heard.key == "trouble/old_button"
    assert bookings(phone) == []


async def test_a_button_of_the_day_before_yesterday_does_not_book_the_past(town: Town, channel: str) -> None:
    phone = phone_of(town, channel, 100)
    await phone.says("Un plombier à Akwa, face pharmacie du Centre, demain à 10h")
    confirm = phone.heard.buttons[0][0]
    await town.move("2026-04-10T09:00:00+01:00")
    await phone.presses(confirm)
    assert phone.heard.key == "booking/past_time"
    assert "mercredi 8 avril" in phone.heard.text.lower()
    assert bookings(phone) == []
    assert slots(phone)["place"] == {"city": "Douala", "area": "Akwa", "landmark": "face pharmacie du Centre"}


async def test_a_confirm_button_pressed_twice_books_once(town: Town, channel: str) -> None:
    phone = phone_of(town, channel, 100)
    await phone.says("Un plombier à Akwa, face pharmacie du Centre, demain à 10h")
    confirm = phone.heard.buttons[0][0]
    await phone.presses(confirm)
    await phone.presses(confirm)
    assert phone.heard.key.startswith("trouble/old_button")
    assert len(bookings(phone)) == 1


def bookings(phone: Phone) -> Sequence[object]:
    state = phone.state()
    assert state is not None
    found = state["bookings"]
    assert isinstance(found, list)
    return found


PAST = {
    "fr": ("hier à 10h", "lundi 6 avril"),
    "en": ("yesterday at 10", "monday 6 april"),
    "pcm": ("yesterday for morning", "monday 6 april"),
}


async def test_a_date_in_the_past_is_named_and_another_asked_for(town: Town, channel: str) -> None:
    for number, language in enumerate(PAST, start=100):
        phone = phone_of(town, channel, number)
        await phone.says(OPENINGS[language])
        before = slots(phone) | {"urgency": "planned"}
        said, named = PAST[language]
        await phone.says(said)
        assert phone.heard.key == "booking/past_time"
        assert named in phone.heard.text.lower()
        assert slots(phone) == before
        assert language_of(phone) == language
    assert unfinished(town) == 0


UNKNOWN_QUARTERS = {
    "fr": ("J'ai besoin d'un plombier", "Quartier Zogbolandia", "je ne connais pas encore"),
    "en": ("Hello, I need an electrician", "I am at Zogbolandia", "i do not know"),
    "pcm": ("How na, ma generator don spoil", "I dey for Zogbolandia", "i no sabi"),
}


async def test_a_quarter_that_does_not_exist_is_named_and_kept(town: Town, channel: str) -> None:
    for number, language in enumerate(UNKNOWN_QUARTERS, start=100):
        phone = phone_of(town, channel, number)
        opening, said, words = UNKNOWN_QUARTERS[language]
        await phone.says(opening)
        await phone.says(said)
        assert phone.heard.key == "booking/unknown_place"
        assert "Zogbolandia" in phone.heard.text
        assert words in phone.heard.text.lower()
        place = slots(phone)["place"]
        assert isinstance(place, dict)
        assert place["area"] == "Zogbolandia"
        await phone.presses(phone.heard.buttons[0][0])
        assert phone.heard.key == "booking/ask_time"
        assert "Zogbolandia" in phone.heard.text
    assert unfinished(town) == 0


UNSERVED = {
    "fr": ("Un plombier à Bamenda, Mankon demain à 10h", ("Bamenda", "plomberie", "Douala", "Yaoundé")),
    "en": ("I need a painter in Bamenda, Mankon tomorrow at 10", ("Bamenda", "painting", "Douala")),
    "pcm": ("I wan plumber for Mankon Bamenda tomorrow for morning", ("Bamenda", "plumber", "Buea")),
}


async def test_a_trade_that_nobody_serves_there_is_said_with_the_towns_that_have_it(
    town: Town, channel: str
) -> None:
    for number, language in enumerate(UNSERVED, start=100):
        phone = phone_of(town, channel, number)
        said, facts = UNSERVED[language]
        answer = await phone.says(said)
        assert phone.heard.key.endswith("booking/no_provider_in_city")
        assert all(fact in answer for fact in facts)
        kept = slots(phone)
        assert kept["place"] == {"city": "Bamenda", "area": "Mankon", "landmark": None}
        assert isinstance(kept["time"], dict)
        assert kept["time"]["date"] == "2026-04-08"
        assert language_of(phone) == language
    assert unfinished(town) == 0


SQL = ["SELECT * FROM people; DROP TABLE people; --", "Robert'); DELETE FROM bookings;--", '" OR 1=1 --']


async def test_sql_is_a_text_like_any_other(town: Town, channel: str) -> None:
    for number, said in enumerate(SQL, start=100):
        phone = phone_of(town, channel, number, name=said)
        await phone.says(OPENINGS["fr"])
        before = slots(phone)
        await phone.says(said)
        assert phone.heard.key == "unclear/question booking/ask_time"
        assert slots(phone) == before
    names = town.house.database.read_now(lambda c: c.execute(text("SELECT name FROM people")).scalars().all())
    assert set(SQL) <= set(names)
    assert unfinished(town) == 0


NAMES = [
    "{{7*7}}",
    "{% for x in y %}",
    "<b>Ama</b> & <script>alert(1)</script>",
    "*Ama* _x_ `y` ~z~ [t](tg://user?id=1)",
    "%s %(name)s {0} {name} $name",
]


async def test_a_name_comes_out_as_typed_at_both_providers(database_url: str) -> None:
    """All the way out: through the real senders to what the person's phone shows."""
    async with FakeTelegram() as telegram, FakeTwilio() as twilio:
        town = Town(
            database_url,
            telegram_token="1:token",
            telegram_secret="s",
            telegram_api_base=telegram.base_url,
            twilio_account_sid="AC1",
            twilio_auth_token="t",
            twilio_from="+237600000000",
            twilio_api_base=twilio.base_url,
            public_url=PUBLIC_URL,
        )
        await town.house.open()
        for number, name in enumerate(NAMES, start=100):
            for channel in CHANNELS:
                phone = phone_of(town, channel, number, name)
                gesture = Gesture(phone.address, name, text="Bonjour")
                assert await phone.posts(gesture) == 200
                fake = telegram if channel == "telegram" else twilio
                received = (await fake.received(phone.address))[0]
                assert name in received.text
        assert {message.parse_mode for sent in telegram.sent.values() for message in sent} == {None}
        await town.house.close()
        await town.client.aclose()
