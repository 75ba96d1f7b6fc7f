import logging
from collections.abc import AsyncIterator

import pytest

from bot.channels import Moved, Outcome, Refused, Retry, Sender, Sent, Unknown
from bot.channels.telegram import TelegramSender
from dialogue.reply import Rendered
from tests.fakes.server import Trouble
from tests.fakes.telegram import (
    FakeTelegram,
    blocked,
    broken,
    cannot_parse,
    flood,
    moved,
    refused,
    silence,
)

TOKEN = "123:SECRET"
YES_NO = (("yes", "Oui"), ("no", "Non"))


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as telegram:
        yield telegram


@pytest.fixture
async def sender(telegram: FakeTelegram) -> AsyncIterator[TelegramSender]:
    sender = TelegramSender(TOKEN, base_url=telegram.base_url, timeout=0.3)
    yield sender
    await sender.close()


async def test_text_arrives_as_typed(telegram: FakeTelegram, sender: Sender) -> None:
    text = 'Bonjour Jean <b> & "Paul" _*[ {{7*7}} 😀'
    assert await sender.send("777", Rendered(text)) == Sent("1")
    (message,) = telegram.sent["777"]
    assert (message.text, message.parse_mode) == (text, None)


async def test_buttons_are_an_inline_keyboard(telegram: FakeTelegram, sender: Sender) -> None:
    await sender.send("777", Rendered("On confirme ?", buttons=YES_NO, asks_location=True))
    (message,) = telegram.sent["777"]
    assert (message.buttons, message.requests) == ([("yes", "Oui"), ("no", "Non")], [])


@pytest.mark.parametrize(
    ("captions", "rows"),
    [
        (["Oui"], [1]),
        (["Oui", "Non", "Aide"], [3]),
        (["Lundi", "Mardi", "Jeudi", "Samedi"], [2, 2]),
        (["Un", "Deux", "Trois", "Quatre", "Cinq"], [3, 2]),
        (["Changer le jour", "Annuler"], [2]),
        (["Oui, mardi 11 mars à 9 h", "Non"], [1, 1]),
    ],
)
async def test_long_captions_get_a_row_of_their_own(
    telegram: FakeTelegram, sender: Sender, captions: list[str], rows: list[int]
) -> None:
    buttons = tuple((str(number), caption) for number, caption in enumerate(captions))
    await sender.send("777", Rendered("Quel jour ?", buttons=buttons))
    assert telegram.sent["777"][0].rows == rows


async def test_asking_for_location_and_contact_gives_a_keyboard(
    telegram: FakeTelegram, sender: Sender
) -> None:
    await sender.send("777", Rendered("Où ?", asks_location=True, asks_contact=True))
    assert telegram.sent["777"][0].requests == ["location", "contact"]


async def test_a_long_text_arrives_in_parts_with_the_buttons_last(
    telegram: FakeTelegram, sender: Sender
) -> None:
    text = "Le plombier passe mardi. " * 400
    assert await sender.send("777", Rendered(text, buttons=YES_NO)) == Sent("3", earlier=("1", "2"))
    first, second, third = telegram.sent["777"]
    assert first.text.endswith("mardi.")
    assert (first.buttons, second.buttons, len(third.buttons)) == ([], [], 2)


async def test_what_is_left_is_named_when_the_second_part_must_wait(
    telegram: FakeTelegram, sender: Sender
) -> None:
    telegram.fail(None, flood(5))
    outcome = await sender.send("777", Rendered("Le plombier passe mardi. " * 200, buttons=YES_NO))
    assert isinstance(outcome, Retry)
    assert outcome.rest is not None
    assert isinstance(await sender.send("777", outcome.rest), Sent)
    first, second = telegram.sent["777"]
    assert f"{first.text} {second.text}".split() == ("Le plombier passe mardi. " * 200).split()
    assert second.buttons == list(YES_NO)


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (flood(7), Retry(7.0, "too many requests")),
        (blocked(), Refused("Forbidden: bot was blocked by the user", unreachable=True)),
        (refused("chat not found"), Refused("Chat not found", unreachable=True)),
        (moved(-100777), Moved("-100777")),
        (cannot_parse(), Refused("Can't parse entities: unsupported start tag at byte offset 5")),
    ],
)
async def test_refusals_become_outcomes(
    telegram: FakeTelegram, sender: Sender, trouble: Trouble, expected: Outcome
) -> None:
    telegram.fail(trouble)
    assert await sender.send("777", Rendered("Bonjour")) == expected
    assert telegram.sent["777"] == []


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_failing_server_is_tried_again(telegram: FakeTelegram, sender: Sender, status: int) -> None:
    telegram.fail(broken(status))
    assert isinstance(await sender.send("777", Rendered("Bonjour")), Retry)


async def test_a_lost_answer_leaves_it_open(telegram: FakeTelegram, sender: Sender) -> None:
    telegram.fail(silence())
    assert isinstance(await sender.send("777", Rendered("Bonjour")), Unknown)
    assert len(telegram.sent["777"]) == 1


@pytest.mark.parametrize("body", [{"ok": True, "result": True}, "<html>OK</html>", {}])
async def test_an_answer_that_makes_no_sense_leaves_it_open(
    telegram: FakeTelegram, sender: Sender, body: dict[str, object] | str
) -> None:
    telegram.fail(Trouble(200, body))
    assert isinstance(await sender.send("777", Rendered("Bonjour")), Unknown)


async def test_nobody_listening_is_tried_again() -> None:
    sender = TelegramSender(TOKEN, base_url="http://127.0.0.1:9/bot", timeout=0.3)
    assert isinstance(await sender.send("777", Rendered("Bonjour")), Retry)
    await sender.close()


async def test_a_wrong_token_waits_for_a_right_one() -> None:
    async with FakeTelegram(token="right") as telegram:
        sender = TelegramSender("wrong", base_url=telegram.base_url)
        outcome = await sender.send("777", Rendered("Bonjour"))
        assert isinstance(outcome, Retry)
        assert outcome.after == 60
        assert not (await sender.describe()).works
        await sender.close()


async def test_buttons_that_telegram_refuses_become_numbered_lines(
    telegram: FakeTelegram, sender: Sender
) -> None:
    buttons = (("x" * 65, "Oui"), ("no", "Non"))
    assert isinstance(await sender.send("777", Rendered("On confirme ?", buttons=buttons)), Sent)
    (message,) = telegram.sent["777"]
    assert (message.text, message.buttons) == ("On confirme ?\n\n1. Oui\n2. Non", [])


async def test_an_empty_message_is_refused_without_a_call(telegram: FakeTelegram, sender: Sender) -> None:
    assert await sender.send("777", Rendered(" ")) == Refused("an empty text")
    assert telegram.calls == []


async def test_typing_and_acknowledging_never_raise(telegram: FakeTelegram, sender: Sender) -> None:
    await sender.typing("777")
    await sender.acknowledge("9")
    assert (telegram.typed, telegram.acknowledged) == (["777"], ["9"])
    telegram.fail(broken(), method="sendChatAction")
    telegram.fail(refused("query is too old"), method="answerCallbackQuery")
    await sender.typing("777")
    await sender.acknowledge("9")


async def test_the_webhook_names_its_updates_and_secret(
    telegram: FakeTelegram, sender: TelegramSender
) -> None:
    assert await sender.set_webhook("https://sabi.example/webhooks/telegram", "s3cret") is None
    assert telegram.webhook["allowed_updates"] == (
        '["message", "edited_message", "callback_query", "my_chat_member"]'
    )
    assert telegram.webhook["secret_token"] == "s3cret"
    telegram.fail(refused("bad webhook: HTTPS url must be provided"), method="setWebhook")
    assert await sender.set_webhook("http://sabi.example", "s3cret") is not None


async def test_the_standing_tells_name_webhook_and_last_error(
    telegram: FakeTelegram, sender: TelegramSender
) -> None:
    assert not (await sender.describe()).works
    await sender.set_webhook("https://sabi.example/webhooks/telegram", "s3cret")
    telegram.webhook_error = (1773126600, "Connection timed out")
    standing = await sender.describe()
    assert standing.works
    assert standing.facts["bot"] == "@sabi_bot"
    assert standing.facts["last_error"] == "Connection timed out"
    assert standing.facts["last_error_at"] == "2026-03-10T07:10:00+00:00"


async def test_no_log_holds_the_token(telegram: FakeTelegram, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sender = TelegramSender(TOKEN, base_url=telegram.base_url, timeout=0.3)
    telegram.fail(flood(1), broken(), silence(), blocked())
    for _ in range(5):
        await sender.send("777", Rendered("Bonjour"))
    await sender.close()
    assert "SECRET" not in caplog.text
