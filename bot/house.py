"""What runs in one process, and how is it put together?"""

import asyncio
import fcntl
import gc
import secrets
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import IO

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection
from sqlalchemy.engine import make_url

from bot import inbox, migrating
from bot.channels import Channel, Sender
from bot.channels.simulated import SimulatedSender
from bot.channels.telegram import TelegramSender
from bot.channels.whatsapp import WhatsAppSender
from bot.clock import Clock, MovableClock, SystemClock
from bot.delivery import Deliverer
from bot.errors import AlreadyServed, NotMigrated
from bot.queueing import Queues
from bot.reassuring import reassure
from bot.reminding import ReminderSweep
from bot.settings import Settings
from bot.simulator import notes
from bot.store import Database
from bot.turns import TurnTaker
from dialogue.incoming import Incoming, Kind
from dialogue.manager import ConversationManager
from dialogue.rendering import Renderer
from preferences import places
from preferences.gazetteer import KnownPlace, load_places

log = structlog.get_logger()
SWEEP_SECONDS = 15
ORDINARY = "Bonjour, j'ai besoin d'un plombier"


@cache
def _renderer() -> Renderer:
    """Catalogues and templates are read once per process."""
    return Renderer()


class House:
    """The parts of one process: store, clock, manager, senders, deliverer and ticker."""

    def __init__(self, settings: Settings, *, public_url: str) -> None:
        self.settings = settings
        self.public_url = settings.public_url or public_url
        self.database = Database(settings.database_url)
        self._check_revision()
        self.clock: Clock = self._clock()
        self.manager = ConversationManager(_renderer(), settings.zone, self._places())
        # Without Twilio nobody outside can sign; the simulator signs with a secret of this process.
        self.twilio_token = settings.twilio_auth_token or secrets.token_hex(16)
        gather = timedelta(seconds=settings.gather_seconds)
        self.turns = TurnTaker(self.manager, self.public_url, gather)
        self.reminders = ReminderSweep(
            self.manager, settings.quiet, settings.reminders_per_week, settings.zone, settings.approved
        )
        self.senders: dict[str, Sender] = {}
        self.deliverer: Deliverer | None = None
        self._queues = Queues()
        self.seen: set[tuple[str, str]] = set()  # who has written, for the simulator
        self._ticker = AsyncIOScheduler()
        self._running: asyncio.Task[None] | None = None
        self._lock: IO[str] | None = None
        self.manager.warm(ORDINARY, self.clock.now())  # the models load now, not with the first message

    def _check_revision(self) -> None:
        if not self.database.read_now(migrating.is_current):
            raise NotMigrated

    def _clock(self) -> Clock:
        if not self.settings.is_development:
            return SystemClock()
        return MovableClock(self.database.read_now(notes.recall_distance))

    def _places(self) -> Sequence[KnownPlace]:
        known = self.database.read_now(places.load)
        return known or load_places()

    async def open(self) -> None:
        """Begin to send and to tick."""
        self.hold_file()
        self.senders = make_senders(self.settings, self.public_url)
        self.deliverer = Deliverer(
            self.database, self.clock, self.senders, self.settings.quiet, self.settings.zone
        )
        self._running = asyncio.create_task(self.deliverer.run())
        self._ticker.add_job(
            self.tick, "interval", seconds=SWEEP_SECONDS, max_instances=1, coalesce=True, jitter=2
        )
        self._ticker.start()
        gc.collect()
        gc.freeze()  # what never changes stays out of the collector's rounds: they would stop everybody

    async def close(self) -> None:
        """Finish what is running, keep the rest."""
        if self._ticker.running:
            self._ticker.shutdown(wait=False)
        if self.deliverer and self._running:
            self.deliverer.stop()
            await self._running
        for sender in self.senders.values():
            await sender.close()
        self.database.close()
        if self._lock:
            self._lock.close()

    def hold_file(self) -> None:
        """One serving process per SQLite file; raises AlreadyServed for a second one."""
        if not self.database.is_sqlite or self._lock is not None:
            return
        path = Path(f"{make_url(self.settings.database_url).database}.lock")
        self._lock = path.open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._lock.close()
            self._lock = None
            raise AlreadyServed from None

    async def receive(self, incoming: Incoming) -> bool:
        """Take one event in; committed when this returns. False when it was a repeat."""
        now = self.clock.now()
        if self.settings.is_development and incoming.kind not in (Kind.STATUS, Kind.REACHABILITY):
            self.seen.add((incoming.channel, incoming.address))
        async with self._queues.turn(f"{incoming.channel}:{incoming.address}"):
            is_new = await self.database.write(lambda c: self.turns.receive(c, incoming, now))
        if self.deliverer:
            self.deliverer.wake()
        return is_new

    async def tick(self) -> None:
        """Send due reminders, reassure who waits for a person of ours, and retry failed turns."""
        for job in (self._remind, self._reassure, self._retry):
            try:
                await job()
            except Exception as problem:  # the tick: what fails holds up nothing else, and is tried again
                log.error("tick.failed", job=job.__name__, problem=repr(problem), exc_info=True)
        if self.deliverer:
            self.deliverer.wake()

    async def _remind(self) -> None:
        while await self.database.write(lambda c: self.reminders.sweep(c, self.clock.now())):
            pass

    async def _reassure(self) -> None:
        await self.database.write(lambda c: reassure(c, self.manager, self.clock.now()))

    async def _retry(self) -> None:
        now = self.clock.now()
        for waiting in await self.database.read(lambda c: inbox.due(c, now)):

            def again(connection: Connection, one: inbox.Waiting = waiting) -> None:
                self.turns.retry(connection, one.id, one.payload, now)

            await self.database.write(again)


def make_senders(settings: Settings, public_url: str) -> dict[str, Sender]:
    """A sender per channel with credentials; in development the simulator stands in for the others."""
    senders: dict[str, Sender] = {}
    if settings.telegram_token:
        senders[Channel.TELEGRAM] = TelegramSender(
            settings.telegram_token, base_url=settings.telegram_api_base
        )
    if settings.twilio_account_sid and settings.twilio_auth_token and settings.twilio_from:
        senders[Channel.WHATSAPP] = WhatsAppSender(
            settings.twilio_account_sid,
            settings.twilio_auth_token,
            settings.twilio_from,
            base_url=settings.twilio_api_base,
            status_callback=f"{public_url}/webhooks/whatsapp/status",
        )
    if settings.is_development:
        senders = {Channel.TELEGRAM: SimulatedSender(), Channel.WHATSAPP: SimulatedSender(), **senders}
        senders[Channel.CONSOLE] = SimulatedSender()
    return senders


def channel_modes(settings: Settings, senders: Mapping[str, Sender]) -> dict[str, str]:
    """Per channel: on, simulated or off."""
    return {
        channel.value: (
            "off"
            if channel not in senders
            else "simulated"
            if isinstance(senders[channel], SimulatedSender)
            else "on"
        )
        for channel in (Channel.TELEGRAM, Channel.WHATSAPP)
    }
