"""How does a message leave through Twilio, and what came of it?"""

import json
from collections.abc import Mapping

from bot.channels import Outcome, Refused, Sent, Standing, Template
from bot.channels.parts import parts_of, send_in_order, with_options
from bot.channels.whatsapp.choices import LONGEST_BODY, choice_of, fits
from bot.channels.whatsapp.codes import is_about_content
from bot.channels.whatsapp.connection import TwilioConnection, client
from bot.channels.whatsapp.contents import Contents
from bot.channels.whatsapp.outcomes import TROUBLE, outcome_of
from dialogue.reply import Rendered

LONGEST_PART = 1_500  # Twilio takes 1,600
UNKNOWN_CONTENT = "21655"


class WhatsAppSender:
    """Sends texts, buttons and approved templates. To be made where an event loop runs.

    `sender` is our number, with or without `whatsapp:`, or the sid of a messaging service. `base_url`
    (scheme and host) replaces the host of every call. `has_buttons` off sends numbered lines instead.
    `list_caption` stands on the button that opens a list. `timeout` is in seconds.
    """

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        sender: str,
        *,
        base_url: str | None = None,
        status_callback: str | None = None,
        has_buttons: bool = True,
        list_caption: str = "☰",
        timeout: float = 10.0,
    ) -> None:
        self._connection = TwilioConnection(base_url, timeout)
        self._client = client(account_sid, auth_token, self._connection)
        self._contents = Contents(self._client)
        self._origin = _origin(sender)
        if status_callback:
            self._origin["status_callback"] = status_callback
        self._has_buttons = has_buttons
        self._list_caption = list_caption

    async def send(self, address: str, message: Rendered, *, template: Template | None = None) -> Outcome:
        """Sends the message in parts, or the template alone."""
        if template:
            return await self.send_template(address, template.content_sid, template.variables)
        if not message.text.strip():
            return Refused("an empty text")
        return await send_in_order(self._parts(message), lambda part: self._send_part(address, part))

    async def send_template(self, address: str, content_sid: str, variables: Mapping[str, str]) -> Outcome:
        """Sends an approved text, which arrives outside the 24-hour window too."""
        return await self._create(address, _filled(content_sid, variables))

    def _parts(self, message: Rendered) -> list[Rendered]:
        if not (self._has_buttons and fits(message.buttons)):
            return parts_of(with_options(message), LONGEST_PART)
        return parts_of(message, LONGEST_BODY)

    async def _send_part(self, address: str, part: Rendered) -> Outcome:
        choice = choice_of(part, self._list_caption)
        content_sid = await self._contents.find(choice.shape) if choice else None
        if choice and content_sid:
            outcome = await self._create(address, _filled(content_sid, choice.variables))
            if not (isinstance(outcome, Refused) and is_about_content(outcome.code)):
                return outcome
            if outcome.code == UNKNOWN_CONTENT:
                self._contents.forget(choice.shape)
        return await self._create(address, {"body": with_options(part).text})

    async def _create(self, address: str, content: Mapping[str, str]) -> Outcome:
        try:
            message = await self._client.messages.create_async(to=address, **self._origin, **content)
        except TROUBLE as trouble:
            return outcome_of(trouble)
        return Sent(str(message.sid)) if message.sid else outcome_of(ValueError("an answer without a sid"))

    async def typing(self, address: str, message_reference: str | None = None) -> None:
        """Shows «typing» for at most 25 seconds, and marks the person's message as read."""
        if message_reference is None:
            return
        indicator = self._client.messaging.v2.typing_indicator
        try:
            await indicator.create_async(channel="whatsapp", message_id=message_reference)
        except TROUBLE:
            return  # a sign that fails to show is no reason to stop

    async def acknowledge(self, callback_id: str) -> None:
        """Buttons on WhatsApp wait for nothing."""

    async def describe(self) -> Standing:
        """The account's name and state."""
        try:
            account = await self._client.api.accounts(self._client.account_sid).fetch_async()
        except TROUBLE as trouble:
            return Standing(False, {"error": str(trouble)})
        facts = {"account": str(account.friendly_name), "status": str(account.status)}
        return Standing(facts["status"] == "active", facts)

    async def close(self) -> None:
        await self._connection.close()


def _origin(sender: str) -> dict[str, str]:
    if sender.startswith("MG"):
        return {"messaging_service_sid": sender}
    return {"from_": sender if sender.startswith("whatsapp:") else f"whatsapp:{sender}"}


def _filled(content_sid: str, variables: Mapping[str, str]) -> dict[str, str]:
    return {"content_sid": content_sid, "content_variables": json.dumps(dict(variables))}
