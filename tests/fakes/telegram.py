"""A Bot API that keeps what it is sent.

    async with FakeTelegram() as telegram:
        sender = TelegramSender("1:token", base_url=telegram.base_url)
        await sender.send("777", Rendered("Bonjour", buttons=(("yes", "Oui"),)))
        assert telegram.sent["777"][0].buttons == [("yes", "Oui")]

Scripted troubles happen once each, in order: `telegram.fail(flood(3), blocked())`.
"""

import json
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.server import FakeProvider, Trouble

LONGEST_TEXT = 4096
LONGEST_BUTTON_ID = 64  # bytes


@dataclass(frozen=True, slots=True)
class TelegramMessage:
    """A message as the person sees it."""

    message_id: int
    text: str
    buttons: list[tuple[str, str]] = field(default_factory=list)  # (id, caption), row by row
    rows: list[int] = field(default_factory=list)  # how many buttons each row has
    requests: list[str] = field(default_factory=list)  # location, contact
    parse_mode: str | None = None


@dataclass(frozen=True, slots=True)
class TelegramCall:
    """One call of the Bot API."""

    method: str
    token: str
    parameters: dict[str, str]


def flood(retry_after: int) -> Trouble:
    """Too many requests; come back after so many seconds."""
    return _error(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def blocked() -> Trouble:
    """The person blocked the bot."""
    return _error(403, "Forbidden: bot was blocked by the user")


def cannot_parse() -> Trouble:
    """The text is no valid HTML or Markdown."""
    return _error(400, "Bad Request: can't parse entities: unsupported start tag at byte offset 5")


def refused(description: str) -> Trouble:
    """Any other 400, as in `refused("chat not found")`."""
    return _error(400, f"Bad Request: {description}")


def moved(chat_id: int) -> Trouble:
    """The chat has another id now."""
    return _error(400, "Bad Request: group chat was upgraded to a supergroup", migrate_to_chat_id=chat_id)


def broken(status: int = 500) -> Trouble:
    """The server fails, and answers with no JSON."""
    return Trouble(status, "<html>Internal Server Error</html>")


def silence(seconds: float = 60.0, *, delivered: bool = True) -> Trouble:
    """No answer for so long, although the message may have been delivered."""
    return Trouble(200, {"ok": True, "result": True}, seconds=seconds, delivered=delivered)


def _error(status: int, description: str, **parameters: int) -> Trouble:
    body: dict[str, object] = {"ok": False, "error_code": status, "description": description}
    return Trouble(status, body | {"parameters": parameters} if parameters else body)


class FakeTelegram(FakeProvider[TelegramMessage]):
    """The Bot API methods that we use. `calls` lists all, `typed` the chats that saw «typing», and
    `acknowledged` the pressed buttons that were answered."""

    def __init__(self, token: str | None = None) -> None:
        super().__init__()
        self.token = token  # None: any token is right
        self.calls: list[TelegramCall] = []
        self.typed: list[str] = []
        self.acknowledged: list[str] = []
        self.webhook: dict[str, str] = {}
        self.webhook_error: tuple[int, str] | None = None  # when, what
        self._last_message_id = 0

    @property
    def base_url(self) -> str:
        """What `SABI_TELEGRAM_API_BASE` takes: it ends before the token."""
        return f"{self.origin}/bot"

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/bot{token}/{method}", self._answer)]

    def fail(self, *troubles: Trouble | None, method: str = "sendMessage") -> None:
        """The next calls of this method meet these troubles, one each; None lets one pass."""
        self._script(method, troubles)

    async def _answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        parameters = {name: str(value) for name, value in (await request.post()).items()}
        if request.content_type == "application/json":
            parameters = {name: _as_text(value) for name, value in (await request.json()).items()}
        self.calls.append(TelegramCall(method, request.match_info["token"], parameters))
        if self.token is not None and request.match_info["token"] != self.token:
            return _error(401, "Unauthorized").answer()
        trouble = self._next_trouble(method)
        if trouble is None:
            return await self._succeed(method, parameters)
        if trouble.delivered:
            await self._succeed(method, parameters)
        await self._keep_silent(trouble.seconds)
        return trouble.answer()

    async def _succeed(self, method: str, parameters: dict[str, str]) -> web.Response:
        match method:
            case "sendMessage":
                return await self._take_message(parameters)
            case "sendChatAction":
                self.typed.append(parameters["chat_id"])
            case "answerCallbackQuery":
                self.acknowledged.append(parameters["callback_query_id"])
            case "setWebhook":
                self.webhook = parameters
            case "getMe":
                me = {"id": 1, "is_bot": True, "first_name": "Sabi", "username": "sabi_bot"}
                return _result(me)
            case "getWebhookInfo":
                return _result(self._webhook_info())
            case _:
                return _error(404, "Not Found").answer()
        return _result(True)

    async def _take_message(self, parameters: dict[str, str]) -> web.Response:
        text = parameters.get("text", "")
        markup = json.loads(parameters.get("reply_markup") or "{}")
        rows = [
            [(button.get("callback_data", ""), button["text"]) for button in row]
            for row in markup.get("inline_keyboard", [])
        ]
        buttons = [button for row in rows for button in row]
        complaint = _complaint(text, buttons)
        if complaint:
            return refused(complaint).answer()
        self._last_message_id += 1
        message = TelegramMessage(
            self._last_message_id,
            text,
            buttons,
            [len(row) for row in rows],
            _requests(markup),
            parameters.get("parse_mode"),
        )
        await self._deliver(parameters["chat_id"], message)
        chat = {"id": int(parameters["chat_id"]), "type": "private"}
        return _result({"message_id": message.message_id, "date": 1773126600, "chat": chat, "text": text})

    def _webhook_info(self) -> dict[str, object]:
        information: dict[str, object] = {
            "url": self.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": 0,
        }
        if self.webhook_error:
            information["last_error_date"], information["last_error_message"] = self.webhook_error
        return information


def _complaint(text: str, buttons: list[tuple[str, str]]) -> str | None:
    if not text.strip():
        return "message text is empty"
    if len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT:
        return "message is too long"
    if any(not caption.strip() for _, caption in buttons):
        return "inline keyboard button text is empty"
    if any(not 1 <= len(id.encode()) <= LONGEST_BUTTON_ID for id, _ in buttons):
        return "BUTTON_DATA_INVALID"
    return None


def _requests(markup: dict[str, list[list[dict[str, object]]]]) -> list[str]:
    pressed = [button for row in markup.get("keyboard", []) for button in row]
    return [kind for button in pressed for kind in ("location", "contact") if button.get(f"request_{kind}")]


def _result(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
