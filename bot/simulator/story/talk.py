"""What was said in a story? What the person did, what Sabi answered, and how much time passed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from bot.inbox import EMPTY, inbox
from bot.outbox import OutboxKind, outbox
from bot.payloads import read_message
from bot.simulator.story import facts
from dialogue.incoming import Incoming, Kind
from dialogue.reply import Rendered

NOTICEABLE = timedelta(minutes=5)  # shorter waits make no difference to what is said
BACK = "human/back"
MINUTE = timedelta(minutes=1)
MOMENT = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing said, by either side."""

    at: datetime
    said: Incoming | None = None
    heard: Rendered | None = None
    is_reminder: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """The person's own channel, when the story begins, and when it is written down."""

    channel: str
    begin: datetime
    now: datetime
    zone: ZoneInfo


def events_of(connection: Connection, person_id: int) -> list[Event]:
    """All that was said with a person, in order."""
    came = connection.execute(
        select(inbox.c.received_at, inbox.c.payload)
        .where(inbox.c.person_id == person_id, inbox.c.payload != EMPTY)
        .order_by(inbox.c.id)
    ).all()
    went = connection.execute(
        select(outbox.c.created_at, outbox.c.payload, outbox.c.kind)
        .where(outbox.c.person_id == person_id, outbox.c.status != "replaced")
        .order_by(outbox.c.id)
    ).all()
    events = [Event(row.received_at, said=Incoming.from_json(row.payload)) for row in came]
    events += [
        Event(row.created_at, heard=read_message(row.payload), is_reminder=row.kind == OutboxKind.REMINDER)
        for row in went
    ]
    return sorted(events, key=lambda event: (event.at, event.said is None))


def lines(connection: Connection, person_id: int, events: Sequence[Event], setting: Setting) -> list[str]:
    """The story's scenes."""
    writing = _Writing(setting, facts.gather(connection, person_id))
    for event in events:
        if event.said is not None:
            writing.say(event.at, event.said)
        elif event.heard is not None:
            writing.hear(event)
    writing.end()
    if writing.lines and writing.is_answered:
        writing.lines += facts.closing(connection, person_id, events[-1].at)
    return writing.lines


@dataclass
class _Writing:
    """The lines so far, and what the phones show."""

    setting: Setting
    known: facts.Known
    lines: list[str] = field(default_factory=list)
    shown: list[Rendered] = field(default_factory=list)
    clock: datetime | None = None
    is_answered: bool = True

    def say(self, at: datetime, said: Incoming) -> None:
        self._wait(at, at.replace(second=0, microsecond=0), NOTICEABLE)
        if self.is_answered and self.lines and not self.lines[-1].startswith("..."):
            self.lines.append("")
        channel = "" if said.channel == self.setting.channel else f"{said.channel} "
        self.lines.append(f"{channel}> {_done(said, self.shown)}")
        self.is_answered = False

    def hear(self, event: Event) -> None:
        message = event.heard or Rendered("")
        if not message.key:
            self._step_in(f"operator: {' '.join(message.text.split())}")
            return
        if self.is_answered and message.key.startswith(BACK):
            self._step_in("operator gives the word back")
        if event.is_reminder:
            up = event.at.replace(second=0, microsecond=0)
            self._wait(event.at, up if up == event.at else up + MINUTE, timedelta())
        self.lines.append(f"< {' + '.join(message.key.split())}")
        self.lines += self.known.told(message)
        self.shown.append(message)
        self.is_answered = True

    def _step_in(self, what: str) -> None:
        """A person of ours does something."""
        self.end()
        self.lines += ["", f"... {what}"]
        self.is_answered = True

    def _wait(self, at: datetime, until: datetime, noticeable: timedelta) -> None:
        """Let the story's clock move on when the real one has."""
        clock = self.clock or self.setting.begin
        if at - clock <= noticeable or until <= clock:
            return
        self.end()
        self.lines += ["", f"... {until.astimezone(self.setting.zone):{MOMENT}}"]
        self.clock = until

    def end(self) -> None:
        """What was said last got no answer."""
        if not self.is_answered:
            self.lines.append("< nothing")


def _done(said: Incoming, shown: Sequence[Rendered]) -> str:
    match said.kind:
        case Kind.BUTTON:
            return _pressed(said, shown)
        case Kind.LOCATION:
            label = f", {said.place_label}" if said.place_label else ""
            return f"[location {said.latitude}, {said.longitude}{label}]"
        case Kind.MEDIA:
            return f"[{said.media[0].kind}]"
        case Kind.CONTACT:
            return f"[contact {said.phone}]" if said.phone else "[contact]"
        case _:
            return re.sub(r" +", " ", said.text.replace("\n", "\\n")).strip()


def _pressed(said: Incoming, shown: Sequence[Rendered]) -> str:
    for age, message in enumerate(reversed(shown)):
        for button, caption in message.buttons:
            if button == said.button:
                return f"[{'old ' if age else ''}button {caption}]"
    return f"[old button {said.text or said.button}]"
