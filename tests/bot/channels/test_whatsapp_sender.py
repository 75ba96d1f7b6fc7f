import logging
from collections.abc import AsyncIterator

import pytest

from bot.channels import Outcome, Refused, Retry, Sender, Sent, Template, Unknown
from bot.channels.whatsapp import WhatsAppSender
from dialogue.reply import Rendered
from tests.fakes.server import Trouble
from tests.fakes.twilio import FakeTwilio, busy, error, silence

AMA = "whatsapp:+237650000001"
CALLBACK = "https://sabi.example/webhooks/whatsapp/status"
YES_NO = (("yes", "Oui"), ("no", "Changer"))
DAYS = tuple((str(number), f"Le {number} mars") for number in range(1, 11))


@pytest.fixture
async def twilio() -> AsyncIterator[FakeTwilio]:
    async with FakeTwilio() as twilio:
        yield twilio


@pytest.fixture
async def sender(twilio: FakeTwilio) -> AsyncIterator[WhatsAppSender]:
    sender = _sender(twilio)
    yield sender
    await sender.close()


def _reason(status: int, message: str) -> str:
    return f"HTTP {status} error: Unable to create record: {message}"


def _sender(twilio: FakeTwilio, *, has_buttons: bool = True) -> WhatsAppSender:
    return WhatsAppSender(
        "AC1",
        "SECRET",
        "+237600000000",
        base_url=twilio.base_url,
        status_callback=CALLBACK,
        has_buttons=has_buttons,
        timeout=0.3,
    )


async def test_text_arrives_as_typed(twilio: FakeTwilio, sender: Sender) -> None:
    text = 'Bonjour Jean <b> & "Paul" _*[ {{7*7}} 😀\nÀ demain'
    outcome = await sender.send(AMA, Rendered(text))
    (message,) = twilio.sent[AMA]
    assert outcome == Sent(message.sid)
    assert (message.text, message.content_sid) == (text, None)
    assert (message.sender, message.status_callback) == ("whatsapp:+237600000000", CALLBACK)


async def test_three_buttons_are_quick_replies(twilio: FakeTwilio, sender: Sender) -> None:
    text = "Jean <b>*_ vient mardi {{7*7}}.\n\nOn confirme, d'accord ?"
    await sender.send(AMA, Rendered(text, buttons=YES_NO))
    (message,) = twilio.sent[AMA]
    assert (message.kind, message.text, message.buttons) == ("quick-reply", text, list(YES_NO))


async def test_four_to_ten_buttons_are_a_list(twilio: FakeTwilio, sender: Sender) -> None:
    await sender.send(AMA, Rendered("Quel jour ?", buttons=DAYS))
    (message,) = twilio.sent[AMA]
    assert (message.kind, message.buttons) == ("list-picker", list(DAYS))


async def test_one_content_serves_all_messages_of_a_shape(twilio: FakeTwilio, sender: Sender) -> None:
    for name in ("Ama", "Jean", "Paul"):
        await sender.send(AMA, Rendered(f"{name} vient ?", buttons=((name, f"Oui {name}"),)))
    assert len(twilio.contents) == 1
    assert [message.buttons for message in twilio.sent[AMA]] == [
        [("Ama", "Oui Ama")],
        [("Jean", "Oui Jean")],
        [("Paul", "Oui Paul")],
    ]


async def test_a_restarted_process_finds_the_content_of_the_earlier_one(
    twilio: FakeTwilio, sender: Sender
) -> None:
    await sender.send(AMA, Rendered("On confirme ?", buttons=YES_NO))
    restarted = _sender(twilio)
    await restarted.send(AMA, Rendered("On annule ?", buttons=YES_NO))
    await restarted.close()
    assert len(twilio.contents) == 1


@pytest.mark.parametrize(
    "buttons",
    [
        (("a", "Une légende bien trop longue pour WhatsApp"), ("b", "Non")),
        (("a", "Oui"), ("b", "Oui")),
        (("a" * 201, "Oui"), ("b", "Non")),
        tuple((str(number), f"Le {number}") for number in range(11)),
    ],
)
async def test_buttons_that_do_not_fit_are_numbered_lines(
    twilio: FakeTwilio, sender: Sender, buttons: tuple[tuple[str, str], ...]
) -> None:
    await sender.send(AMA, Rendered("On confirme ?", buttons=buttons))
    (message,) = twilio.sent[AMA]
    assert message.text.startswith(f"On confirme ?\n\n1. {buttons[0][1]}\n2. {buttons[1][1]}")
    assert twilio.contents == {}


async def test_switched_off_buttons_are_numbered_lines(twilio: FakeTwilio) -> None:
    sender = _sender(twilio, has_buttons=False)
    await sender.send(AMA, Rendered("On confirme ?", buttons=YES_NO))
    await sender.close()
    assert twilio.sent[AMA][0].text == "On confirme ?\n\n1. Oui\n2. Changer"


@pytest.mark.parametrize("trouble", [error(400, 20001), busy(503), Trouble(200, "<html>"), Trouble(201, {})])
async def test_without_content_buttons_are_numbered_lines_and_twilio_is_left_in_peace(
    twilio: FakeTwilio, sender: Sender, trouble: Trouble
) -> None:
    twilio.fail(trouble, call="contents")
    for _ in range(2):
        await sender.send(AMA, Rendered("On confirme ?", buttons=YES_NO))
    assert [message.text for message in twilio.sent[AMA]] == ["On confirme ?\n\n1. Oui\n2. Changer"] * 2
    assert twilio.contents == {}


@pytest.mark.parametrize("code", [21655, 21656, 63021])
async def test_a_refused_content_is_said_in_plain_text(twilio: FakeTwilio, sender: Sender, code: int) -> None:
    twilio.fail(error(400, code))
    assert isinstance(await sender.send(AMA, Rendered("On confirme ?", buttons=YES_NO)), Sent)
    assert twilio.sent[AMA][0].text == "On confirme ?\n\n1. Oui\n2. Changer"


async def test_a_content_that_was_deleted_is_made_again(twilio: FakeTwilio, sender: Sender) -> None:
    await sender.send(AMA, Rendered("On confirme ?", buttons=YES_NO))
    twilio.contents.clear()
    for _ in range(2):
        await sender.send(AMA, Rendered("On confirme ?", buttons=YES_NO))
    assert [message.kind for message in twilio.sent[AMA]] == ["quick-reply", "text", "quick-reply"]


@pytest.mark.parametrize("text", ["a\tb", "a          b", "a\n\n\n\nb", "\n a\r\nb \n", "1\n" * 40])
async def test_no_text_with_buttons_breaks_the_variables(
    twilio: FakeTwilio, sender: Sender, text: str
) -> None:
    await sender.send(AMA, Rendered(text, buttons=YES_NO))
    (message,) = twilio.sent[AMA]
    assert (message.kind, message.text.split()) == ("quick-reply", text.split())


async def test_too_many_lines_for_variables_are_plain_text(twilio: FakeTwilio, sender: Sender) -> None:
    await sender.send(AMA, Rendered("1\n" * 100, buttons=YES_NO))
    assert twilio.sent[AMA][0].text.endswith("1. Oui\n2. Changer")


async def test_a_long_text_arrives_in_parts_with_the_buttons_last(twilio: FakeTwilio, sender: Sender) -> None:
    text = "Le plombier passe mardi. " * 100
    outcome = await sender.send(AMA, Rendered(text, buttons=YES_NO))
    messages = twilio.sent[AMA]
    assert outcome == Sent(messages[-1].sid, tuple(message.sid for message in messages[:-1]))
    assert " ".join(message.text for message in messages).split() == text.split()
    assert [bool(message.buttons) for message in messages] == [False, False, True]


async def test_what_is_left_is_named_when_the_second_part_must_wait(
    twilio: FakeTwilio, sender: Sender
) -> None:
    twilio.fail(None, busy(429, retry_after=5))
    outcome = await sender.send(AMA, Rendered("Le plombier passe mardi. " * 100))
    assert isinstance(outcome, Retry)
    assert outcome.after == 5
    assert outcome.rest is not None
    await sender.send(AMA, outcome.rest)
    assert (
        " ".join(message.text for message in twilio.sent[AMA]).split()
        == ("Le plombier passe mardi. " * 100).split()
    )


async def test_a_template_goes_out_with_its_variables(twilio: FakeTwilio, sender: Sender) -> None:
    twilio.templates["HX1"] = "Bonjour {{1}}, votre révision est le {{2}}. Répondez OUI."
    template = Template("HX1", {"1": "Ama", "2": "3 juin"})
    assert isinstance(await sender.send(AMA, Rendered("..."), template=template), Sent)
    assert twilio.sent[AMA][0].text == "Bonjour Ama, votre révision est le 3 juin. Répondez OUI."


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (busy(429, retry_after=7), Retry(7.0, "status 429")),
        (busy(503), Retry(None, "status 503")),
        (Trouble(500, "<html>"), Retry(None, "status 500")),
        (error(400, 63018, "Limit"), Retry(None, _reason(400, "Limit"))),
        (error(400, 21610, "Stop"), Refused(_reason(400, "Stop"), False, "21610")),
        (
            error(400, 63016, "Window"),
            Refused(_reason(400, "Window"), code="63016"),
        ),
        (error(400, 63003, "Gone"), Refused(_reason(400, "Gone"), True, "63003")),
        (error(400, 21211, "To"), Refused(_reason(400, "To"), True, "21211")),
        (error(401, 20003, "No"), Retry(60.0, _reason(401, "No"))),
    ],
)
async def test_refusals_become_outcomes(
    twilio: FakeTwilio, sender: Sender, trouble: Trouble, expected: Outcome
) -> None:
    twilio.fail(trouble)
    assert await sender.send(AMA, Rendered("Bonjour")) == expected
    assert twilio.sent[AMA] == []


@pytest.mark.parametrize("body", ["<html>", "[]", "null", "{}", {"sid": None}])
async def test_an_answer_that_makes_no_sense_leaves_it_open(
    twilio: FakeTwilio, sender: Sender, body: str | dict[str, object]
) -> None:
    twilio.fail(Trouble(201, body))
    assert isinstance(await sender.send(AMA, Rendered("Bonjour")), Unknown)


async def test_a_lost_answer_leaves_it_open(twilio: FakeTwilio, sender: Sender) -> None:
    twilio.fail(silence())
    assert isinstance(await sender.send(AMA, Rendered("Bonjour")), Unknown)
    assert len(twilio.sent[AMA]) == 1


async def test_nobody_listening_is_tried_again() -> None:
    sender = WhatsAppSender("AC1", "token", "MG1", base_url="http://127.0.0.1:9", timeout=0.3)
    assert isinstance(await sender.send(AMA, Rendered("On confirme ?", buttons=YES_NO)), Retry)
    assert not (await sender.describe()).works
    await sender.typing(AMA, "SM1")
    await sender.close()


async def test_a_messaging_service_may_be_the_sender(twilio: FakeTwilio) -> None:
    sender = WhatsAppSender("AC1", "token", "MG1", base_url=twilio.base_url)
    await sender.send(AMA, Rendered("Bonjour"))
    await sender.close()
    assert (twilio.sent[AMA][0].sender, twilio.sent[AMA][0].status_callback) == ("MG1", None)


async def test_an_empty_message_is_refused_without_a_call(twilio: FakeTwilio, sender: Sender) -> None:
    assert await sender.send(AMA, Rendered(" \n")) == Refused("an empty text")
    assert twilio.sent[AMA] == []


async def test_typing_needs_a_message_and_never_raises(twilio: FakeTwilio, sender: Sender) -> None:
    await sender.typing(AMA)
    await sender.typing(AMA, "SM1")
    twilio.fail(busy(503), call="typing")
    await sender.typing(AMA, "SM2")
    await sender.acknowledge("1")
    assert twilio.typed == ["SM1"]


async def test_the_standing_tells_the_account(twilio: FakeTwilio, sender: Sender) -> None:
    standing = await sender.describe()
    assert (standing.works, standing.facts["account"]) == (True, "Sabi")


async def test_no_log_holds_the_token(
    twilio: FakeTwilio, sender: Sender, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    twilio.fail(error(401, 20003), busy(), silence())
    for _ in range(4):
        await sender.send(AMA, Rendered("On confirme ?", buttons=YES_NO))
    assert "SECRET" not in caplog.text
