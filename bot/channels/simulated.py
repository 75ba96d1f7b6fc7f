"""Where do messages go when a channel has no credentials? Nowhere, and that counts as sent."""

from collections.abc import Callable
from uuid import uuid4

from bot.channels import Outcome, Sent, Standing, Template
from dialogue.reply import Rendered


def _new_id() -> str:
    return f"simulated-{uuid4().hex}"


class SimulatedSender:
    """Takes every message of one channel; what was said stays readable in the conversation's record."""

    def __init__(self, new_id: Callable[[], str] = _new_id) -> None:
        self._new_id = new_id
        self.last: dict[str, Rendered] = {}  # by address; what was said last

    async def send(self, address: str, message: Rendered, *, template: Template | None = None) -> Outcome:
        self.last[address] = message
        return Sent(self._new_id())

    async def typing(self, address: str, message_reference: str | None = None) -> None:
        pass

    async def acknowledge(self, callback_id: str) -> None:
        pass

    async def describe(self) -> Standing:
        return Standing(True, {"mode": "simulated"})

    async def close(self) -> None:
        pass
