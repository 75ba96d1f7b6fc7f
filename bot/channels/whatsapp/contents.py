"""Which Content resource has this shape? Found by its name or made, once for each process."""

import asyncio
import json

import httpx
from twilio.base.exceptions import TwilioException  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from bot.channels.whatsapp.choices import Shape
from bot.channels.whatsapp.connection import Busy

ADDRESS = "https://content.twilio.com/v1/Content"
PAUSE_AFTER_TROUBLE = 300.0  # seconds in which buttons go as numbered lines, without asking again

_TROUBLE = (TwilioException, httpx.HTTPError, Busy, ValueError, KeyError, TypeError, AttributeError)


class Contents:
    """The resources of one account, by name."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._sids: dict[str, str] | None = None
        self._asking = asyncio.Lock()  # one process makes each shape once
        self._asks_again_at = 0.0

    async def find(self, shape: Shape) -> str | None:
        """The resource's sid; None while Twilio does not give any."""
        if self._sids and shape.name in self._sids:
            return self._sids[shape.name]
        async with self._asking:
            now = asyncio.get_running_loop().time()
            if now < self._asks_again_at:
                return None
            try:
                return await self._find_or_make(shape)
            except _TROUBLE:
                self._asks_again_at = now + PAUSE_AFTER_TROUBLE
                return None

    def forget(self, shape: Shape) -> None:
        """The resource is gone; the next message of this shape makes another."""
        if self._sids:
            self._sids.pop(shape.name, None)

    async def _find_or_make(self, shape: Shape) -> str:
        if self._sids is None:
            self._sids = await self._list()
        if shape.name not in self._sids:
            self._sids[shape.name] = await self._make(shape)
        return self._sids[shape.name]

    async def _list(self) -> dict[str, str]:
        answer = await self._client.request_async("GET", ADDRESS, params={"PageSize": "1000"})
        listed = _read(answer)["contents"]
        return {str(content["friendly_name"]): str(content["sid"]) for content in listed}

    async def _make(self, shape: Shape) -> str:
        headers = {"Content-Type": "application/json"}
        answer = await self._client.request_async("POST", ADDRESS, data=shape.definition(), headers=headers)
        return str(_read(answer)["sid"])


def _read(answer: Response) -> dict[str, list[dict[str, str]]]:
    if not answer.ok:
        raise TwilioException(answer.text)
    read: dict[str, list[dict[str, str]]] = json.loads(answer.text)
    return read
