"""What do the fake providers share? A server on a free port, a script of troubles, and waiting for mail."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Generic, Self, TypeVar

from aiohttp import web


@dataclass(frozen=True, slots=True)
class Trouble:
    """One answer that is no success. `seconds` of silence come first; `delivered` messages arrive all
    the same, as when only the answer is lost."""

    status: int
    body: Mapping[str, object] | str = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    delivered: bool = False

    def answer(self) -> web.Response:
        if isinstance(self.body, str):
            return web.Response(text=self.body, status=self.status, headers=self.headers)
        return web.json_response(dict(self.body), status=self.status, headers=self.headers)


Message = TypeVar("Message")


class FakeProvider(Generic[Message]):
    """`async with` starts it; `sent[address]` lists the messages that arrived there, oldest first."""

    def __init__(self) -> None:
        self.sent: dict[str, list[Message]] = defaultdict(list)
        self.origin = ""  # http://127.0.0.1:port
        self._troubles: dict[str, list[Trouble | None]] = defaultdict(list)
        self._arrival = asyncio.Condition()
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    def routes(self) -> list[web.RouteDef]:
        """The addresses that the provider answers at."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.add_routes(self.routes())
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.origin = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        if self._runner:
            await self._runner.cleanup()

    async def received(self, address: str, count: int = 1, within: float = 5.0) -> list[Message]:
        """The messages at this address, as soon as there are `count`; TimeoutError after `within` seconds."""
        async with asyncio.timeout(within), self._arrival:
            await self._arrival.wait_for(lambda: len(self.sent[address]) >= count)
        return self.sent[address]

    def forget(self) -> None:
        """Empties all mailboxes; what was scripted stays."""
        self.sent.clear()

    def _script(self, call: str, troubles: tuple[Trouble | None, ...]) -> None:
        self._troubles[call].extend(troubles)

    def _next_trouble(self, call: str) -> Trouble | None:
        return self._troubles[call].pop(0) if self._troubles[call] else None

    async def _deliver(self, address: str, message: Message) -> None:
        async with self._arrival:
            self.sent[address].append(message)
            self._arrival.notify_all()

    async def _keep_silent(self, seconds: float) -> None:
        """Waits, but not longer than the server lives."""
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return
