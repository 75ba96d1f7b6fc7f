"""A Twilio that keeps what it is sent.

    async with FakeTwilio() as twilio:
        sender = WhatsAppSender("AC1", "token", "+237600000000", base_url=twilio.base_url)
        await sender.send("whatsapp:+237650000001", Rendered("Bonjour", buttons=(("yes", "Oui"),)))
        assert twilio.sent["whatsapp:+237650000001"][0].buttons == [("yes", "Oui")]

Scripted troubles happen once each, in order: `twilio.fail(error(400, 63016), silence())`.
"""

import json
import re
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.fakes.server import FakeProvider, Trouble

LONGEST_BODY = 1600
LONGEST_INTERACTIVE_BODY = 1024


@dataclass(frozen=True, slots=True)
class TwilioMessage:
    """A message as the person sees it: text and buttons are filled in from the Content resource."""

    sid: str
    text: str
    buttons: list[tuple[str, str]] = field(default_factory=list)  # (id, caption)
    kind: str = "text"  # text, quick-reply, list-picker
    content_sid: str | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    sender: str = ""
    status_callback: str | None = None


def error(status: int, code: int, message: str = "The request failed") -> Trouble:
    """A refusal with one of Twilio's codes."""
    return Trouble(status, {"code": code, "message": message, "status": status, "more_info": ""})


def busy(status: int = 429, retry_after: int | None = None) -> Trouble:
    """Too many requests, or a failing server."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return Trouble(status, {"code": 20429, "message": "Too Many Requests", "status": status}, headers)


def silence(seconds: float = 60.0, *, delivered: bool = True) -> Trouble:
    """No answer for so long, although the message may have been delivered."""
    return Trouble(201, {}, seconds=seconds, delivered=delivered)


class FakeTwilio(FakeProvider[TwilioMessage]):
    """The REST calls that we use. `contents` holds what was created, `typed` the messages that saw
    «typing», `templates` the texts approved beforehand, by sid."""

    def __init__(self, account_sid: str | None = None, auth_token: str | None = None) -> None:
        super().__init__()
        self.credentials = (account_sid, auth_token)  # None: any is right
        self.contents: dict[str, dict[str, Any]] = {}
        self.templates: dict[str, str] = {}
        self.typed: list[str] = []

    @property
    def base_url(self) -> str:
        """What `SABI_TWILIO_API_BASE` takes: scheme and host."""
        return self.origin

    def routes(self) -> list[web.RouteDef]:
        account = "/2010-04-01/Accounts/{account}"
        return [
            web.post(f"{account}/Messages.json", self._messages),
            web.get(f"{account}.json", self._account),
            web.post("/v1/Content", self._create_content),
            web.get("/v1/Content", self._list_contents),
            web.post("/v2/Indicators/Typing.json", self._typing),
        ]

    def fail(self, *troubles: Trouble | None, call: str = "messages") -> None:
        """The next calls meet these troubles, one each; None lets one pass. Other calls: contents, typing."""
        self._script(call, troubles)

    async def _messages(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        if not self._knows(request):
            return error(401, 20003, "Authenticate").answer()
        trouble = self._next_trouble("messages")
        if trouble is None:
            return await self._take_message(form)
        if trouble.delivered:
            await self._take_message(form)
        await self._keep_silent(trouble.seconds)
        return trouble.answer()

    async def _take_message(self, form: Mapping[str, str]) -> web.Response:
        sid = f"SM{sum(map(len, self.sent.values())):032x}"
        try:
            message = self._message(sid, form)
        except Refusal as refusal:
            return error(400, refusal.code, str(refusal)).answer()
        await self._deliver(form["To"], message)
        answer = {"sid": sid, "status": "queued", "to": form["To"], "body": message.text}
        return web.json_response(answer, status=201)

    def _message(self, sid: str, form: Mapping[str, str]) -> TwilioMessage:
        sender = form.get("From") or form["MessagingServiceSid"]
        callback = form.get("StatusCallback")
        content_sid = form.get("ContentSid")
        if content_sid is None:
            body = form.get("Body", "")
            _require(bool(body.strip()), 21602, "Message body is required")
            _require(len(body) <= LONGEST_BODY, 21617, "The body exceeds 1600 characters")
            return TwilioMessage(sid, body, sender=sender, status_callback=callback)
        variables: dict[str, str] = json.loads(form.get("ContentVariables", "{}"))
        _require(all(_is_variable(value) for value in variables.values()), 21656, "Invalid ContentVariables")
        kind, text, buttons = self._filled(content_sid, variables)
        return TwilioMessage(sid, text, buttons, kind, content_sid, variables, sender, callback)

    def _filled(self, sid: str, variables: Mapping[str, str]) -> tuple[str, str, list[tuple[str, str]]]:
        if sid in self.templates:
            return "text", _fill(self.templates[sid], variables), []
        _require(sid in self.contents, 21655, "The ContentSid is invalid")
        ((kind, content),) = self.contents[sid]["types"].items()
        listed = content.get("actions") or content.get("items") or []
        buttons = [
            (_fill(one["id"], variables), _fill(one.get("title") or one["item"], variables)) for one in listed
        ]
        text = _fill(content["body"], variables)
        longest = 20 if kind == "twilio/quick-reply" else 24
        _require(len(text) <= LONGEST_INTERACTIVE_BODY, 63021, "The body exceeds 1024 characters")
        _require(all(0 < len(caption) <= longest for _, caption in buttons), 63021, "A caption is too long")
        _require(len({caption for _, caption in buttons}) == len(buttons), 63021, "Captions must differ")
        return kind.removeprefix("twilio/"), text, buttons

    async def _create_content(self, request: web.Request) -> web.Response:
        trouble = self._next_trouble("contents")
        if trouble:
            return trouble.answer()
        content = await request.json()
        sid = f"HX{len(self.contents):032x}"
        self.contents[sid] = content
        return web.json_response({"sid": sid, **content}, status=201)

    async def _list_contents(self, request: web.Request) -> web.Response:
        listed = [{"sid": sid, **content} for sid, content in self.contents.items()]
        return web.json_response({"contents": listed, "meta": {"key": "contents", "next_page_url": None}})

    async def _typing(self, request: web.Request) -> web.Response:
        trouble = self._next_trouble("typing")
        if trouble:
            return trouble.answer()
        form = await request.post()
        self.typed.append(str(form["messageId"]))
        return web.json_response({"success": True})

    async def _account(self, request: web.Request) -> web.Response:
        if not self._knows(request):
            return error(401, 20003, "Authenticate").answer()
        sid = request.match_info["account"]
        return web.json_response({"sid": sid, "friendly_name": "Sabi", "status": "active"})

    def _knows(self, request: web.Request) -> bool:
        given = b64decode(request.headers.get("Authorization", "").removeprefix("Basic ")).decode()
        return all(
            right is None or right == part
            for right, part in zip(self.credentials, given.split(":", 1), strict=True)
        )


class Refusal(Exception):
    """A message that Twilio would not take."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def _require(is_right: bool, code: int, message: str) -> None:
    if not is_right:
        raise Refusal(code, message)


def _is_variable(value: str) -> bool:
    return bool(value) and not re.search(r"[\n\r\t]| {5,}", value)


def _fill(text: str, variables: Mapping[str, str]) -> str:
    return re.sub(r"\{\{(\w+)\}\}", lambda found: variables.get(found[1], found[0]), text)
