"""What is at hand while one message is answered?"""

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from dialogue.acts import Act, acts_in
from dialogue.incoming import Incoming
from dialogue.redeeming import Redeemed
from dialogue.reply import Button, Fact, Rendered, Reply
from dialogue.state import AnyTopic, BookingTopic, Explanation, Option, Reason, State
from dialogue.understanding import understand
from dialogue.understanding.meaning import Intent, Understanding
from preferences import beliefs, consent, history, providers
from preferences.beliefs import Beliefs
from preferences.consent import Allowed
from preferences.history import Booking
from preferences.people import Known
from preferences.providers import Hours, Technician

SILENCE = timedelta(hours=3)


MEANT = ("trade", "where", "when", "provider", "fee", "visit", "visits", "candidates")


@dataclass(slots=True)
class Effects:
    """What has to be done after the turn, beside sending the replies."""

    erase: bool = False
    unlink: bool = False
    withdrawn: set[str] = field(default_factory=set)  # keys of what unread answers said, and is no more so
    is_forgotten: bool = False  # and the message that asked for it teaches nothing either


@dataclass(frozen=True, slots=True)
class Desk:
    """What the world has ready for a turn: secrets to give out, and how things stand outside.

    `redeemed` is what came of a code in the message; `unsent` are answers that nobody has read yet, kept back
    while the person goes on writing.
    """

    make_export_link: Callable[[], str] = str
    make_link_code: Callable[[], str] = str
    redeemed: Redeemed | None = None
    is_gathering: bool = False
    unsent: tuple[Rendered, ...] = ()


@dataclass
class Turn:
    """One message being answered: who, when, what was said, what is known, and the replies so far.

    What is known is read when it is first asked for, so a turn costs only the queries it needs.
    """

    connection: Connection
    person: Known
    incoming: Incoming
    understanding: Understanding
    state: State
    now: datetime
    zone: ZoneInfo
    desk: Desk = field(default_factory=Desk)
    replies: list[Reply] = field(default_factory=list)
    has_asked: bool = False
    is_repeating: bool = False  # a question is put again after something else was answered
    effects: Effects = field(default_factory=Effects)
    began_with: int | None = None  # the topic whose question was open: one below it is put anew

    @cached_property
    def beliefs(self) -> Beliefs:
        """What is believed of the person."""
        return beliefs.recall(self.connection, self.person.id, self.now)

    @cached_property
    def allowed(self) -> Allowed:
        """What the person allows."""
        return consent.recall(self.connection, self.person.id)

    @cached_property
    def bookings(self) -> list[Booking]:
        """Their bookings, the latest visit first."""
        return history.of_person(self.connection, self.person.id)

    @cached_property
    def hours(self) -> Hours:
        """When the house works."""
        return providers.hours(self.connection)

    @cached_property
    def home_city(self) -> str | None:
        """The town this person's last booking was in, which settles quarters of the same name."""
        return next((booking.city for booking in self.bookings if booking.city), None)

    @property
    def is_back_after_hours(self) -> bool:
        """Whether so long has passed that what was open is asked about before it goes on."""
        return self.state.last_at is not None and self.now - self.state.last_at > SILENCE

    @property
    def today(self) -> date:
        """The local day."""
        return self.now.astimezone(self.zone).date()

    @cached_property
    def acts(self) -> frozenset[Act]:
        """What the message does to the conversation itself."""
        return frozenset() if self.understanding.foreign else acts_in(self.incoming.text)

    @cached_property
    def unread(self) -> frozenset[int]:
        """Topics whose question nobody has read yet."""
        parts = (part for message in self.desk.unsent for part in message.parts)
        return frozenset(part.asks for part in parts if part.asks is not None)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.incoming.text

    def forget_cached(self) -> None:
        """Read again what this turn has changed."""
        for name in ("beliefs", "allowed", "bookings"):
            self.__dict__.pop(name, None)

    def part(self, text: str) -> "Turn":
        """The turn as if only this part of the message had been written."""
        read = understand(text, self.now.astimezone(self.zone), near=self.home_city)
        return replace(self, understanding=read, incoming=replace(self.incoming, text=text))

    def technician(self, provider_id: str | None) -> Technician | None:
        """The provider with this id."""
        return providers.get(self.connection, provider_id)

    def means(self, *intents: Intent) -> bool:
        """Whether the main intent is one of these."""
        return self.understanding.intent in intents

    def says(self, *intents: Intent) -> bool:
        """Whether any intent of the message is one of these."""
        return any(intent in intents for intent in (self.understanding.intent, *self.understanding.intents))

    def say(
        self,
        key: str,
        facts: Mapping[str, Fact] | None = None,
        *,
        buttons: Sequence[Button] = (),
        news: bool = False,
    ) -> None:
        """Add a reply."""
        self.replies.append(Reply(key, facts or {}, tuple(buttons), news))

    def ask(
        self,
        topic: AnyTopic,
        asked: str,
        key: str,
        facts: Mapping[str, Fact] | None = None,
        *,
        buttons: Sequence[tuple[str, str | Button]] = (),
        asks_location: bool = False,
        asks_contact: bool = False,
    ) -> None:
        """Ask a topic's question; (action, label) pairs are its buttons, and options for typed answers."""
        self.has_asked = True
        topic.asked = asked
        topic.options = [Option(action=action) for action, _ in buttons]
        known, topic.put = topic.put, _meaning(key, facts or {})
        if any(action == "confirm" for action, _ in buttons):
            if topic.shown not in (None, topic.put):
                topic.number = self.state.take_number()  # the button of what was shown before books no more
            topic.shown = topic.put
        self.replies.append(
            Reply(
                key,
                facts or {},
                tuple(self._button(topic.number, action, label) for action, label in buttons),
                asks=topic.number,
                is_known=topic.put == known and self.began_with in (None, topic.number),
                asks_location=asks_location,
                asks_contact=asks_contact,
                is_again=self.is_repeating,
            )
        )

    @staticmethod
    def _button(number: int, action: str, label: str | Button) -> Button:
        if isinstance(label, Button):
            return Button(f"{number}:{action}", label.label, label.facts)
        return Button(f"{number}:{action}", label)

    def explain(self, slot: str, value: str, reasons: Sequence[Reason]) -> None:
        """Keep why something is proposed, for when they ask."""
        self.state.explanations = [one for one in self.state.explanations if one.slot != slot]
        self.state.explanations.append(Explanation(slot=slot, value=value, reasons=list(reasons)))

    @property
    def booking(self) -> BookingTopic | None:
        """The booking being made."""
        return self.state.booking()


def _meaning(key: str, facts: Mapping[str, Fact]) -> str:
    """A question with what a yes to it would mean, in a few letters."""
    meant = repr([facts.get(name) for name in MEANT])
    return f"{key}:{zlib.crc32(meant.encode()):08x}"


def caption(text: str) -> Button:
    """A button that shows this text as it is (a provider's name, a town, a day)."""
    return Button("", "text", {"text": text})
