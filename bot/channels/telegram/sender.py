"""How does a message leave through the Bot API, and what came of it?"""

import logging
from collections.abc import Awaitable
from typing import Final, TypeVar

from telegram import Bot, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.channels import Outcome, Refused, Sent, Standing, Template, Unknown
from bot.channels.parts import parts_of, send_in_order, with_options
from bot.channels.telegram.keyboards import Markup, keyboard
from bot.channels.telegram.outcomes import is_about_the_shape, outcome_of
from dialogue.reply import Rendered

LONGEST_PART = 4096
CONNECTIONS = 64  # more was slower: 268 sends a second with 64, 206 with 256
ALLOWED_UPDATES: Final = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
]
WEBHOOK_CONNECTIONS = 40

# What the library raises when a 200 holds something else than a message.
_NO_MESSAGE = (KeyError, TypeError, AttributeError, ValueError)

Answer = TypeVar("Answer")


class TelegramSender:
    """Sends plain text, so that names with `<`, `*` or `_` come out as typed.

    `base_url` ends before the token, as in `https://api.telegram.org/bot`; `timeout` is in seconds. The
    two captions stand on the keyboards that ask for a location or a contact.
    """

    def __init__(
        self,
        token: str,
        *,
        base_url: str = "https://api.telegram.org/bot",
        timeout: float = 10.0,
        location_caption: str = "📍",
        contact_caption: str = "📞",
    ) -> None:
        for writes_the_token in ("httpx", "telegram.Bot"):
            logging.getLogger(writes_the_token).setLevel(logging.WARNING)
        self._connection = HTTPXRequest(
            connection_pool_size=CONNECTIONS,
            read_timeout=timeout,
            write_timeout=timeout,
            connect_timeout=timeout,
            pool_timeout=timeout,
        )
        self._bot = Bot(
            token, base_url=base_url, request=self._connection, get_updates_request=self._connection
        )
        self._captions = (location_caption, contact_caption)

    async def send(self, address: str, message: Rendered, *, template: Template | None = None) -> Outcome:
        """Sends the message in parts of 4,096; templates are nothing to Telegram."""
        return await send_in_order(
            parts_of(message, LONGEST_PART), lambda part: self._send_part(address, part)
        )

    async def _send_part(self, address: str, part: Rendered) -> Outcome:
        markup = keyboard(part, *self._captions)
        try:
            return await self._say(address, part.text, markup)
        except TelegramError as trouble:
            if not (markup and is_about_the_shape(trouble)):
                return outcome_of(trouble)
        try:
            return await self._say(address, with_options(part).text, None)
        except TelegramError as trouble:
            return outcome_of(trouble)

    async def _say(self, address: str, text: str, markup: Markup | None) -> Outcome:
        if not text.strip():
            return Refused("an empty text")
        try:
            message = await self._bot.send_message(address, text, reply_markup=markup)
            return Sent(str(message.message_id))
        except _NO_MESSAGE:
            return Unknown("an answer that is no message")

    async def typing(self, address: str, message_reference: str | None = None) -> None:
        """Shows «typing» for at most 5 seconds."""
        await _unless_refused(self._bot.send_chat_action(address, ChatAction.TYPING))

    async def acknowledge(self, callback_id: str) -> None:
        """Ends the waiting sign on the pressed button."""
        await _unless_refused(self._bot.answer_callback_query(callback_id))

    async def set_webhook(self, url: str, secret: str) -> str | None:
        """Has updates delivered to `url` with the secret in a header; None when done, else why not."""
        try:
            await self._bot.set_webhook(
                url,
                allowed_updates=ALLOWED_UPDATES,
                secret_token=secret,
                max_connections=WEBHOOK_CONNECTIONS,
            )
        except TelegramError as trouble:
            return trouble.message
        return None

    async def describe(self) -> Standing:
        """The bot's name and the state of its webhook."""
        try:
            known = await self._bot.get_me()
            webhook = await self._bot.get_webhook_info()
        except TelegramError as trouble:
            return Standing(False, {"error": trouble.message})
        facts = {
            "bot": f"@{known.username}",
            "webhook": webhook.url,
            "pending": str(webhook.pending_update_count),
        }
        if webhook.last_error_date:
            facts["last_error"] = webhook.last_error_message or ""
            facts["last_error_at"] = webhook.last_error_date.isoformat()
        return Standing(bool(webhook.url), facts)

    async def close(self) -> None:
        await self._connection.shutdown()


async def _unless_refused(call: Awaitable[Answer]) -> Answer | None:
    """A sign that fails to show is no reason to stop."""
    try:
        return await call
    except TelegramError:
        return None
