"""Who is next? Events of one conversation one after the other, those of different people side by side.

The database's lock alone gives neither: threads that wait for it come in no order, and one person's flood
would hold a connection per message.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Queues:
    """One queue per conversation that has somebody in it."""

    def __init__(self) -> None:
        self._heads: dict[str, asyncio.Lock] = {}
        self._lengths: dict[str, int] = {}

    @asynccontextmanager
    async def turn(self, conversation: str) -> AsyncIterator[None]:
        """Wait until everybody who came earlier is through."""
        head = self._heads.setdefault(conversation, asyncio.Lock())
        self._lengths[conversation] = self._lengths.get(conversation, 0) + 1
        try:
            async with head:
                yield
        finally:
            self._lengths[conversation] -= 1
            if not self._lengths[conversation]:
                del self._heads[conversation], self._lengths[conversation]

    def __len__(self) -> int:
        """How many conversations have somebody waiting or served."""
        return len(self._heads)
