"""What the webhooks let in, what they refuse, and what they never do: fail on what somebody else has sent."""

import json
import shutil
from collections.abc import AsyncIterator, Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select, text
from structlog.testing import capture_logs

from bot.application import make_application
from bot.house import House
from bot.inbox import inbox
from bot.outbox import outbox
from bot.settings import Settings
from bot.webhooks import LARGEST_BODY
from tests.fakes.forms import Form, message_form, new_sid, press_form, signature, status_form
from tests.fakes.updates import membership_update, message, person, press_update, text_update, update

SECRET = "a-secret"
TOKEN = "12345"
PUBLIC_URL = "https://sabi.example/here"
TELEGRAM, WHATSAPP, STATUS = "/webhooks/telegram", "/webhooks/whatsapp", "/webhooks/whatsapp/status"
FORM = "application/x-www-form-urlencoded"
TWILIO = {"twilio_account_sid": "AC1", "twilio_auth_token": TOKEN, "twilio_from": "+237600000000"}
Scope = MutableMapping[str, Any]


def settings(path: Path, **more: object) -> Settings:
    given = {"gather_seconds": 0.0, "public_url": PUBLIC_URL, "telegram_secret": SECRET, **TWILIO, **more}
    given |= {"database_url": f"sqlite:///{path}/sabi.db", "_env_file": None}
    return Settings(**given)  # type: ignore[arg-type]


def house_at(path: Path, template: Path, **more: object) -> House:
    shutil.copy(template, path / "sabi.db")
    return House(settings(path, **more), public_url="http://nobody.asks")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[House]:
    opened = house_at(tmp_path_factory.mktemp("house"), sqlite_template)
    yield opened
    opened.database.close()


@pytest.fixture
def application(house: House) -> FastAPI:
    return make_application(house)


@pytest.fixture
async def outside(application: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody on the other side of a proxy: their host is not our public one."""
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(application), base_url="http://10.0.0.7:8000"
    ) as client:
        yield client


async def post_update(client: httpx.AsyncClient, body: object, secret: str | None = SECRET) -> httpx.Response:
    headers = {"content-type": "application/json"}
    if secret is not None:
        headers["X-Telegram-Bot-Api-Secret-Token"] = secret
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return await client.post(TELEGRAM, content=content, headers=headers)


async def post_form(
    client: httpx.AsyncClient, form: Form, path: str = WHATSAPP, url: str | None = None, token: str = TOKEN
) -> httpx.Response:
    signed = signature(token, url or f"{PUBLIC_URL}{path}", form)
    headers = {"content-type": FORM, "X-Twilio-Signature": signed}
    return await client.post(path, content=urlencode(form), headers=headers)


def rows(house: House) -> int:
    return len(house.database.read_now(lambda c: c.execute(select(inbox.c.id)).all()))


async def unread(application: FastAPI, path: str, headers: Mapping[str, str]) -> int:
    """The status of a post whose body nobody may ask for."""
    started: list[int] = []

    async def receive() -> Scope:
        raise AssertionError("the body was read")

    async def send(event: Scope) -> None:
        if event["type"] == "http.response.start":
            started.append(event["status"])

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
    }
    await application(scope, receive, send)
    return started[0]


@pytest.mark.parametrize("given", [None, "", "wrong", SECRET.upper(), "é", SECRET + " "])
async def test_without_the_secret_an_update_is_refused_before_its_body_is_read(
    application: FastAPI, given: str | None
) -> None:
    headers = {} if given is None else {"X-Telegram-Bot-Api-Secret-Token": given}
    with capture_logs() as logged:
        assert await unread(application, TELEGRAM, headers) == 403
    assert [(one["event"], one["problem"]) for one in logged] == [("webhook.refused", "WrongSignature")]


@pytest.mark.parametrize("path", [WHATSAPP, STATUS])
async def test_without_any_signature_a_form_is_refused_before_it_is_read(
    application: FastAPI, path: str
) -> None:
    assert await unread(application, path, {"content-type": FORM}) == 403


@pytest.mark.parametrize("given", ["wrong", "é", "AAAA" * 7, "="])
async def test_a_wrong_signature_is_refused(house: House, outside: httpx.AsyncClient, given: str) -> None:
    before = rows(house)
    headers = {b"content-type": FORM.encode(), b"X-Twilio-Signature": given.encode("latin-1")}
    answer = await outside.post(WHATSAPP, content=urlencode(message_form("Bonjour")), headers=headers)
    assert answer.status_code == 403
    assert rows(house) == before


async def test_a_signature_of_another_account_or_of_other_parameters_is_refused(
    outside: httpx.AsyncClient,
) -> None:
    form = message_form("Bonjour")
    assert (await post_form(outside, form, token="67890")).status_code == 403
    signed = signature(TOKEN, f"{PUBLIC_URL}{WHATSAPP}", form)
    forged = urlencode([*form, ("Body", "Annule tout")])
    headers = {"content-type": FORM, "X-Twilio-Signature": signed}
    assert (await outside.post(WHATSAPP, content=forged, headers=headers)).status_code == 403


async def test_the_public_address_is_signed_with_its_query_and_blank_parameters(
    outside: httpx.AsyncClient,
) -> None:
    form = message_form("", MediaUrl0="", ReferralBody="")
    path = f"{WHATSAPP}?rc=3&empty=&name=%C3%A9"
    assert (await post_form(outside, form, path)).status_code == 200
    seen_by_the_proxy = f"http://10.0.0.7:8000{WHATSAPP}?rc=3&empty=&name=%C3%A9"
    assert (await post_form(outside, message_form(""), path, seen_by_the_proxy)).status_code == 403


@pytest.mark.parametrize("host", ["[", "a b", "sabi.example:port", "]:80"])
async def test_a_host_header_that_is_no_host_changes_nothing(outside: httpx.AsyncClient, host: str) -> None:
    form = message_form("Bonjour")
    signed = signature(TOKEN, f"{PUBLIC_URL}{WHATSAPP}", form)
    headers = {"content-type": FORM, "X-Twilio-Signature": signed, "Host": host}
    assert (await outside.post(WHATSAPP, content=urlencode(form), headers=headers)).status_code == 200
    refused = await outside.post(TELEGRAM, content=b"{}", headers={"Host": host})
    assert refused.status_code == 403


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data; boundary=x", ""])
async def test_what_is_no_form_is_refused(outside: httpx.AsyncClient, kind: str) -> None:
    headers = {"content-type": kind, "X-Twilio-Signature": "x"}
    with capture_logs() as logged:
        answer = await outside.post(WHATSAPP, content=b"{}", headers=headers)
    assert answer.status_code == 400
    assert len(logged) == 1


NO_UPDATES = {
    "nothing": b"",
    "no json": b"{",
    "no utf-8": b'{"update_id": 1, "message": "\xff"}',
    "nul": b"\x00",
    "null": b"null",
    "a list": b"[]",
    "a number": b"7",
    "an empty object": b"{}",
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 50_000,
    "an id that is no number": b'{"update_id": "x", "message": {}}',
    "an id too large": b'{"update_id": 99999999999999999999999}',
    "a negative id": b'{"update_id": -1}',
    "true as id": b'{"update_id": true}',
    "infinity": b'{"update_id": Infinity}',
    "a message that is a list": b'{"update_id": 1, "message": []}x',
    "a message without a chat": json.dumps(update(message={"message_id": 1, "date": 1})).encode(),
    "a message with a chat of text": json.dumps(
        update(message={"message_id": 1, "date": 1, "chat": "x"})
    ).encode(),
    "a date beyond time": json.dumps(update(message={**message(text="x"), "date": 10**18})).encode(),
    "a chat id too large": json.dumps(text_update("x", chat=2**70)).encode(),
}


@pytest.mark.parametrize("body", NO_UPDATES.values(), ids=NO_UPDATES)
async def test_what_is_no_update_is_refused_with_one_log_line(
    house: House, outside: httpx.AsyncClient, body: bytes
) -> None:
    before = rows(house)
    with capture_logs() as logged:
        answer = await post_update(outside, body)
    assert answer.status_code == 400
    assert [one["event"] for one in logged] == ["webhook.refused"]
    assert rows(house) == before


NO_FORMS = {
    "nothing": [],
    "no sid": [("From", "whatsapp:+237650000001"), ("Body", "x")],
    "no sender": [("MessageSid", "SM1"), ("Body", "x")],
    "a blank sid": [("MessageSid", " "), ("From", "whatsapp:+237650000001")],
    "a sid longer than an index takes": [("MessageSid", "S" * 300), ("From", "whatsapp:+237650000001")],
}


@pytest.mark.parametrize("form", NO_FORMS.values(), ids=NO_FORMS)
@pytest.mark.parametrize("path", [WHATSAPP, STATUS])
async def test_a_signed_form_that_is_no_message_is_refused_with_one_log_line(
    outside: httpx.AsyncClient, form: Form, path: str
) -> None:
    with capture_logs() as logged:
        answer = await post_form(outside, form, path)
    assert answer.status_code == 400
    assert [one["event"] for one in logged] == ["webhook.refused"]


@pytest.mark.parametrize("body", [b"\xff\xfe", b"Body=\xc3"])
async def test_a_form_that_is_no_utf_8_is_refused(outside: httpx.AsyncClient, body: bytes) -> None:
    headers = {"content-type": FORM, "X-Twilio-Signature": "x"}
    assert (await outside.post(WHATSAPP, content=body, headers=headers)).status_code == 400


@pytest.mark.parametrize("path", [TELEGRAM, WHATSAPP, STATUS])
async def test_a_body_over_a_megabyte_is_refused_whatever_its_length_claims(
    outside: httpx.AsyncClient, path: str
) -> None:
    async def flood() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b"x" * (LARGEST_BODY // 10)

    headers = {"content-type": FORM, "X-Twilio-Signature": "x", "X-Telegram-Bot-Api-Secret-Token": SECRET}
    answer = await outside.post(path, content=flood(), headers=headers)
    assert answer.status_code == 413


async def test_a_body_that_breaks_off_is_no_trouble_of_ours(application: FastAPI) -> None:
    sent: list[Scope] = []

    async def receive() -> Scope:
        return {"type": "http.disconnect"}

    async def send(event: Scope) -> None:
        sent.append(event)

    scope = {
        "type": "http",
        "method": "POST",
        "path": TELEGRAM,
        "root_path": "",
        "query_string": b"",
        "headers": [(b"x-telegram-bot-api-secret-token", SECRET.encode())],
    }
    await application(scope, receive, send)
    assert sent[0]["status"] == 400


GENUINE_BUT_OF_NO_USE = {
    "a question in a chat": update(
        inline_query={"id": "1", "from": person(), "query": "plombier", "offset": ""}
    ),
    "a kind of tomorrow": update(telepathy={"thought": "..."}),
    "an update without content": update(),
    "a group": update(message={**message(text="x"), "chat": {"id": -5, "type": "group", "title": "G"}}),
    "a pinned message": update(message=message(pinned_message=message(text="x"))),
    "a live location that moves": update(
        edited_message=message(location={"latitude": 4.0, "longitude": 9.7}, edit_date=1773126700)
    ),
}


@pytest.mark.parametrize("body", GENUINE_BUT_OF_NO_USE.values(), ids=GENUINE_BUT_OF_NO_USE)
async def test_a_genuine_update_that_we_cannot_use_is_taken_with_thanks(
    house: House, outside: httpx.AsyncClient, body: object
) -> None:
    before = rows(house)
    answer = await post_update(outside, body)
    assert answer.status_code == 200
    assert answer.json() == {}
    assert rows(house) == before


@pytest.mark.parametrize("kind", ["unsupported", "edited", "reaction", "hologram"])
async def test_a_genuine_form_that_we_cannot_read_is_answered_too(
    house: House, outside: httpx.AsyncClient, kind: str
) -> None:
    sender = f"whatsapp:CM.{kind}"
    answer = await post_form(outside, message_form("", sender, MessageType=kind))
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/xml")
    said = house.database.read_now(
        lambda c: c.execute(select(outbox.c.payload).where(outbox.c.address == sender)).scalars().all()
    )
    assert len(said) == 1


async def test_a_repeat_is_taken_with_thanks_and_has_no_second_effect(
    house: House, outside: httpx.AsyncClient
) -> None:
    body, form = text_update("Bonjour", chat=901), message_form("Bonjour", "whatsapp:+237650000901")
    for _ in range(3):
        assert (await post_update(outside, body)).status_code == 200
        assert (await post_form(outside, form)).status_code == 200
    said = house.database.read_now(
        lambda c: (
            c.execute(select(outbox.c.address).where(outbox.c.address.in_(("901", "whatsapp:+237650000901"))))
            .scalars()
            .all()
        )
    )
    assert sorted(said) == ["901", "whatsapp:+237650000901"]


async def test_a_press_is_acknowledged_and_a_text_shows_typing_in_the_answer_itself(
    outside: httpx.AsyncClient,
) -> None:
    pressed = (await post_update(outside, press_update("1:confirm", chat=902))).json()
    assert pressed["method"] == "answerCallbackQuery"
    typed = (await post_update(outside, text_update("Bonjour", chat=902))).json()
    assert typed == {"method": "sendChatAction", "chat_id": "902", "action": "typing"}
    left = (await post_update(outside, membership_update("kicked", chat=902))).json()
    assert left == {}


async def test_statuses_are_taken_in_any_order_and_for_messages_that_we_do_not_know(
    house: House, outside: httpx.AsyncClient
) -> None:
    sender, ours = "whatsapp:+237650000903", new_sid()
    await post_form(outside, message_form("Bonjour", sender))
    sid = text("UPDATE outbox SET provider_message_id = :sid, status = 'sent' WHERE address = :address")
    house.database.write_now(lambda c: c.execute(sid, {"sid": ours, "address": sender}))
    for state in ("read", "queued", "sent", "delivered", "sent", "telepathic"):
        assert (await post_form(outside, status_form(ours, state, sender), STATUS)).status_code == 204
        assert (await post_form(outside, status_form(new_sid(), state, sender), STATUS)).status_code == 204
    kept = house.database.read_now(
        lambda c: c.execute(
            select(outbox.c.delivery).where(outbox.c.provider_message_id == ours)
        ).scalar_one()
    )
    assert kept == "read"


async def test_a_report_keeps_no_address_in_the_inbox(house: House, outside: httpx.AsyncClient) -> None:
    sender, sid = "whatsapp:+237650000904", new_sid()
    await post_form(outside, status_form(sid, "delivered", sender), STATUS)
    kept = house.database.read_now(
        lambda c: c.execute(select(inbox).where(inbox.c.external_id == f"{sid}:delivered")).one()
    )
    assert (kept.status, kept.payload, kept.person_id) == ("done", "{}", None)


async def test_a_failure_that_says_nobody_is_there_ends_what_we_send_unasked(
    house: House, outside: httpx.AsyncClient
) -> None:
    sender = "whatsapp:+237650000905"
    await post_form(outside, message_form("Bonjour", sender))
    await post_form(outside, status_form(new_sid(), "failed", sender, ErrorCode="63003"), STATUS)
    reachable = text("SELECT reachable FROM identities WHERE address = :address")
    assert not house.database.read_now(lambda c: c.execute(reachable, {"address": sender}).scalar_one())
    await post_form(outside, press_form("x", sender=sender))
    assert house.database.read_now(lambda c: c.execute(reachable, {"address": sender}).scalar_one())


async def test_what_cannot_be_stored_is_asked_for_again(tmp_path: Path, sqlite_template: Path) -> None:
    house = house_at(tmp_path, sqlite_template)
    house.database.write_now(lambda c: c.execute(text("ALTER TABLE inbox RENAME TO elsewhere")))
    transport = httpx.ASGITransport(make_application(house))
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        answers = [
            await post_update(client, text_update("Bonjour, je suis Ama")),
            await post_form(client, message_form("Bonjour, je suis Ama")),
        ]
    house.database.close()
    assert [(one.status_code, one.headers["retry-after"]) for one in answers] == [(503, "5")] * 2


@pytest.fixture
def production(tmp_path: Path, sqlite_template: Path) -> Iterator[House]:
    opened = house_at(tmp_path, sqlite_template, env="production", telegram_token="1:token")
    yield opened
    opened.database.close()


SIMULATOR = [
    ("GET", "/"),
    ("POST", "/simulator/world"),
    ("POST", "/simulator/clock"),
    ("POST", "/simulator/events"),
    ("GET", "/simulator/people/telegram/777"),
    ("GET", "/simulator/page/index.html"),
    ("POST", "/simulator/messages"),
    ("GET", "/simulator/talk/telegram/777"),
]


async def test_the_simulator_does_not_exist_in_production(production: House) -> None:
    transport = httpx.ASGITransport(make_application(production))
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        for method, path in SIMULATOR:
            assert (await client.request(method, path, json={})).status_code == 404, path


async def test_in_production_nothing_is_taken_without_proof(tmp_path: Path, sqlite_template: Path) -> None:
    """Not even by a channel that is off: it has no secret that anybody could know."""
    nothing = {"telegram_secret": None, **dict.fromkeys(TWILIO)}
    house = house_at(tmp_path, sqlite_template, env="production", **nothing)
    transport = httpx.ASGITransport(make_application(house))
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        assert (await post_update(client, text_update("Bonjour"), None)).status_code == 403
        assert (await post_update(client, text_update("Bonjour"), "")).status_code == 403
        assert (await post_form(client, message_form("Bonjour"), token="")).status_code == 403
    house.database.close()


async def test_in_production_genuine_messages_come_in(production: House) -> None:
    transport = httpx.ASGITransport(make_application(production))
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        assert (await post_update(client, text_update("Bonjour"))).status_code == 200
        assert (await post_form(client, message_form("Bonjour"))).status_code == 200
        assert (await client.get("/webhooks/telegram")).status_code == 405
    assert rows(production) == 2
