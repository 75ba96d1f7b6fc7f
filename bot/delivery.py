"""How do messages leave the outbox? In order per conversation, until delivered."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection

from bot import last_look, outbox
from bot.channels import Moved, Outcome, Refused, Retry, Sender, Sent, Unknown
from bot.channels.simulated import SimulatedSender
from bot.clock import Clock
from bot.outbox import Claimed, OutboxKind
from bot.reminding import LOOK_AGAIN
from bot.store import Database
from preferences import people
from preferences.reminders import outside_quiet_hours

log = structlog.get_logger()
IDLE_SECONDS = 1.0  # how often leases of a dead process are looked for
LAST_SECONDS = 10.0  # how long a stop waits for what is being sent
AT_ONCE = 32


class Deliverer:
    """Sends what the outbox holds, for as long as it runs."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        senders: Mapping[str, Sender],
        quiet: tuple[time, time],
        zone: ZoneInfo,
    ) -> None:
        self._database = database
        self._clock = clock
        self._senders = senders
        self._quiet = quiet
        self._zone = zone
        self._wake = asyncio.Event()
        self._sending: set[asyncio.Task[None]] = set()
        self._stopping = False

    def wake(self) -> None:
        """Something new may be ready."""
        self._wake.set()

    async def run(self) -> None:
        """Send until stopped."""
        while not self._stopping:
            self._wake.clear()
            try:
                pause = await self._round()
            except Exception as problem:  # the outbox worker must outlive a database that is away
                log.error("outbox.round_failed", problem=repr(problem), exc_info=True)
                pause = IDLE_SECONDS
            if pause > 0:
                await self._wait(pause)
        if self._sending:
            await asyncio.wait(self._sending, timeout=LAST_SECONDS)

    def stop(self) -> None:
        """Claim no more; `run` ends when what is being sent is through, and the rest is kept."""
        self._stopping = True
        self._wake.set()

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    async def _round(self) -> float:
        room = AT_ONCE - len(self._sending)
        now = self._clock.now()
        claimed = await self._database.write(lambda c: outbox.claim(c, now, room)) if room else []
        for entry in claimed:
            task = asyncio.create_task(self._deliver(entry))
            self._sending.add(task)
            task.add_done_callback(self._done)
        if claimed:
            return 0.0
        upcoming = await self._database.read(lambda c: outbox.next_moment(c, now))
        if upcoming is None:
            return IDLE_SECONDS
        return min(max((upcoming - self._clock.now()).total_seconds(), 0.01), IDLE_SECONDS)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._sending.discard(task)
        if not task.cancelled() and (problem := task.exception()):
            log.error("outbox.send_failed", problem=repr(problem), exc_info=problem)
        self._wake.set()

    async def _deliver(self, entry: Claimed) -> None:
        now = self._clock.now()
        if entry.kind is OutboxKind.REMINDER:
            allowed = outside_quiet_hours(now, self._quiet, self._zone)
            if allowed > now:
                await self._database.write(lambda c: outbox.hold(c, entry.id, allowed))
                return
            if await self._database.write(lambda c: last_look.withdraw_unwanted(c, entry.id, now)):
                return
            if await self._database.read(lambda c: last_look.would_interrupt(c, entry)):
                await self._database.write(lambda c: outbox.hold(c, entry.id, now + LOOK_AGAIN))
                return
        outcome = await self._send(entry, now)
        await self._database.write(lambda c: self._note(c, entry, outcome))

    async def _send(self, entry: Claimed, now: datetime) -> Outcome:
        sender = self._senders.get(entry.channel)
        if sender is None:
            return Refused("channel is off")
        if entry.kind is OutboxKind.REMINDER and not isinstance(sender, SimulatedSender):
            obstacle = await self._database.read(lambda c: last_look.obstacle_of(c, entry, now))
            if obstacle is not None:
                return Refused(obstacle)
        return await sender.send(entry.address, entry.message, template=entry.template)

    def _note(self, connection: Connection, entry: Claimed, outcome: Outcome) -> None:
        now = self._clock.now()
        match outcome:
            case Sent(message_id):
                outbox.mark_sent(connection, entry.id, message_id, now)
            case Retry(after, reason, rest):
                pause = timedelta(seconds=after) if after is not None else outbox.pause_after(entry.attempts)
                outbox.put_back(connection, entry, reason, now + pause, rest)
            case Unknown():
                self._note_unknown(connection, entry, outcome)
            case Moved(address):
                outbox.readdress(connection, entry, address)
                people.readdress(connection, entry.channel, entry.address, address)
            case Refused(reason, unreachable):
                if unreachable:
                    people.set_reachable(connection, entry.channel, entry.address, False)
                is_reminder = entry.kind is OutboxKind.REMINDER
                if not (is_reminder and last_look.send_elsewhere(connection, entry, reason, now)):
                    outbox.give_up(connection, entry.id, "failed", reason)
        if not isinstance(outcome, Sent):
            log.warning(
                "outbox.not_sent", entry=entry.id, channel=entry.channel, outcome=type(outcome).__name__
            )

    def _note_unknown(self, connection: Connection, entry: Claimed, unknown: Unknown) -> None:
        """After a broken connection a reply is tried once more; a reminder rather gets lost than doubled."""
        reason = f"{outbox.DOUBT}{unknown.reason}"
        if entry.kind is OutboxKind.REPLY and not entry.is_doubtful:
            again = self._clock.now() + outbox.pause_after(1)
            outbox.put_back(connection, entry, reason, again, unknown.rest)
        else:
            outbox.give_up(connection, entry.id, "unknown", reason)
