"""What does Sabi want to say? A message's key with its facts; words come with rendering."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Where:
    """A place as it is shown: "Makepe, face pharmacie" (city shown when the quarter alone is not clear)."""

    area: str | None = None
    city: str | None = None
    landmark: str | None = None
    spot: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A moment as it is shown; hours are local. `part` is morning, noon, afternoon, evening or night.

    A single day has `day`; a range has `day` and `end_day`. `asap` means as soon as possible.
    `today` lets rendering say "tomorrow"; `weekdays` (0 = Monday) and `every` ("week", "month") are for
    recurrences.
    """

    day: date | None = None
    end_day: date | None = None
    start: time | None = None
    end: time | None = None
    part: str | None = None
    bound: str | None = None  # after, before, between
    asap: bool = False
    rrule: str | None = None
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Money:
    """FCFA, whole francs; `high` makes it a range."""

    low: int
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Because:
    """One true reason: its catalogue key below `reason/` and the facts it names."""

    key: str
    facts: Mapping[str, "Fact"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Visit:
    """A booking as it is shown in a list."""

    trade: str
    where: Where
    when: When
    provider: str | None = None
    fee: Money | None = None
    status: str = "confirmed"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A provider as it is offered. `rating` is 0-5 with one decimal."""

    name: str
    rating: float | None
    fee: Money | None
    because: tuple[Because, ...] = ()


Fact: TypeAlias = (
    str | int | float | bool | date | datetime | Where | When | Money | Because | Visit | Candidate
    | tuple[str, ...] | tuple[Because, ...] | tuple[Visit, ...] | tuple[Candidate, ...] | None
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to tap. `id` (<= 64 bytes) comes back when tapped; `label` is a catalogue key below
    `button/`, or, when `facts` has "text", that text as it is."""

    id: str
    label: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to say. `news` marks facts that must reach the person even when a later reply
    replaces an unsent one (a booking made, a safety line); questions are not news."""

    key: str  # "<topic>/<message>", the template's path without its ending
    facts: Mapping[str, Fact] = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()
    news: bool = False
    asks_location: bool = False
    asks_contact: bool = False
    asks: int | None = None  # the number of the topic whose question this is
    is_known: bool = False  # the very same question was put before
    is_again: bool = False  # this question was put before: it alone is enough
    is_followed: bool = False  # another question comes after this in the same answer


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message in words, ready for any channel. Buttons are (id, caption) pairs.

    `parts` is what a later answer has to say in its place while nobody has read it (gathering.py).
    """

    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    news: bool = False
    key: str = ""
    asks_location: bool = False
    asks_contact: bool = False
    asks: int | None = None
    parts: tuple["Rendered", ...] = ()
