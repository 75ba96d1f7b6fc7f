"""Where does a conversation stand? A stack of topics with slots, written as versioned JSON."""

from datetime import date, datetime, time, timedelta
from typing import Annotated, ClassVar, Literal, TypeVar

from pydantic import BaseModel, Field, ValidationError

from dialogue.attention import Attention
from dialogue.voice import Detail, Language, Register

VERSION = 1
STEPS_BACK = 5  # changes that "go back" can undo, one by one


class Option(BaseModel):
    """Something offered with the last question: what a tap, "2" or the caption itself stands for."""

    action: str
    caption: str = ""


class Moment(BaseModel):
    """A wanted time: local day and hours. `asap` is as soon as possible."""

    day: date | None = None
    end_day: date | None = None
    start: time | None = None
    end: time | None = None
    part: str | None = None
    bound: str | None = None
    rrule: str | None = None
    asap: bool = False


class Reason(BaseModel):
    """Why a value was proposed: a key below reason/ with plain facts, true when it was written."""

    key: str
    facts: dict[str, str | int | float] = Field(default_factory=dict)


class Request(BaseModel):
    """What is being asked for, slot by slot."""

    trade: str | None = None
    city: str | None = None
    area: str | None = None
    landmark: str | None = None
    spot: str | None = None  # whose place it is: home, office, mother ...
    cities: list[str] = Field(default_factory=list)  # towns that have this area, when it is not clear
    latitude: float | None = None
    longitude: float | None = None
    when: Moment | None = None
    provider: str | None = None
    urgency: str = "none"
    detail: str = ""
    media: list[str] = Field(default_factory=list)
    refused: list[str] = Field(default_factory=list)  # providers not wanted for this
    for_least: bool = False  # whoever costs least is to come
    changes: int | None = None  # while it waits: the visit that is to be so
    reasons: dict[str, list[Reason]] = Field(default_factory=dict)  # per slot: place, time, provider
    defaults: list[str] = Field(default_factory=list)  # slots filled from what is known of the person

    @property
    def has_place(self) -> bool:
        """Whether somebody could be sent: a town with a quarter, a landmark or a pin."""
        return self.city is not None and bool(self.area or self.landmark or self.latitude is not None)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing of it: it can be shown for a yes."""
        is_told = self.trade is not None and self.provider is not None and self.when is not None
        return is_told and self.has_place


class Topic(BaseModel):
    """Something being talked about; `asked` names the open question, `options` what it offered.

    After a silence longer than its `lifetime` a topic is no longer talked about.
    """

    lifetime: ClassVar[timedelta] = timedelta(days=14)
    number: int
    opened_at: datetime
    asked: str | None = None
    options: list[Option] = Field(default_factory=list)
    put: str | None = None  # the last question with what a yes to it would mean, to know it again
    shown: str | None = None  # the same of the last one that had a button for a yes


class BookingTopic(Topic):
    """A booking being made, or one being changed (`changes` is its id)."""

    kind: Literal["booking"] = "booking"
    request: Request = Field(default_factory=Request)
    status: Literal["collecting", "proposed"] = "collecting"
    changes: int | None = None
    is_usual: bool = False  # the usual is asked for, whatever that is
    was_shown: bool = False  # a recap was seen: how to change it need not be said again
    before: list[Request] = Field(default_factory=list)  # as it was before the last changes, for "go back"
    suggested: Moment | None = None
    passed: int = 0  # times that a question was passed over which needs an answer
    was_offered_person: bool = False

    def keep(self, before: Request) -> None:
        """Keep what the request was before a change."""
        self.before = [*self.before, before.model_copy(deep=True)][-STEPS_BACK:]

    def go_back(self) -> None:
        """Make the request what it was before the last change.

        A change asked for in two steps ("the place", then "Deido") is one: a slot emptied in between is not
        what it was.
        """
        while self.before:
            self.request = self.before.pop()
            if self.request.is_whole or not any(one.is_whole for one in self.before):
                return


class PickTopic(Topic):
    """Which of several bookings is meant, and then what about it."""

    lifetime = timedelta(days=1)
    kind: Literal["pick"] = "pick"
    purpose: Literal["cancel", "change"]
    bookings: list[int]
    chosen: int | None = None
    when: Moment | None = None
    is_all: bool = False


class ConsentTopic(Topic):
    """May we remember?"""

    lifetime = timedelta(days=2)
    kind: Literal["consent"] = "consent"


class ContactTopic(Topic):
    """At which number can the provider call?"""

    lifetime = timedelta(days=2)
    kind: Literal["contact"] = "contact"


class RatingTopic(Topic):
    """How was the visit?"""

    lifetime = timedelta(days=7)
    kind: Literal["rating"] = "rating"
    booking: int


class ComplaintTopic(Topic):
    """Something went wrong: a second visit, or a person?"""

    lifetime = timedelta(days=7)
    kind: Literal["complaint"] = "complaint"
    booking: int | None = None


class ErasureTopic(Topic):
    """Really erase everything, or forget the habits?"""

    lifetime = timedelta(hours=1)
    kind: Literal["erasure"] = "erasure"
    whole: bool


class ReminderTopic(Topic):
    """A maintenance reminder that can become a booking."""

    kind: Literal["reminder"] = "reminder"
    reminder: int
    trade: str


class OutageTopic(Topic):
    """Do the neighbours have power, or water?"""

    lifetime = timedelta(hours=6)
    kind: Literal["outage"] = "outage"
    outage: str
    request: Request = Field(default_factory=Request)  # what was said with it


class HelpTopic(Topic):
    """We did not understand, and offered ways on."""

    lifetime = timedelta(hours=3)
    kind: Literal["help"] = "help"


AnyTopic = Annotated[
    BookingTopic
    | PickTopic
    | ConsentTopic
    | ContactTopic
    | RatingTopic
    | ComplaintTopic
    | ErasureTopic
    | ReminderTopic
    | OutageTopic
    | HelpTopic,
    Field(discriminator="kind"),
]


class VoiceMemory(BaseModel):
    """Which language and register this conversation has settled on, and what may change it."""

    language: Language | None = None
    second: Language | None = None
    candidate: Language | None = None
    register_used: Register | None = None
    casual_seen: int = 0
    detail: Detail | None = None
    is_language_stated: bool = False
    is_register_stated: bool = False
    is_from_conversation: bool = False  # settled by messages here, not by what was known before
    spoken: tuple[Language, Register, Detail, Language | None] | None = None  # how the last answer spoke


class Explanation(BaseModel):
    """What was last proposed and why, for "why?"."""

    slot: str
    value: str
    reasons: list[Reason]


class State(BaseModel):
    """Everything a conversation needs to go on after a restart."""

    version: int = VERSION
    topics: list[AnyTopic] = Field(default_factory=list)
    queue: list[Request] = Field(default_factory=list)  # further services asked for in one message
    next_number: int = 1
    voice: VoiceMemory = Field(default_factory=VoiceMemory)
    greeted_at: datetime | None = None
    last_at: datetime | None = None
    forgotten_at: datetime | None = None  # what was booked before is no hint of where they live
    misunderstandings: int = 0
    angers: int = 0
    silent_since: datetime | None = None  # a person of ours has taken over
    unheard: list[str] = Field(default_factory=list)  # written since then, and answered by nobody
    attention: Attention | None = None
    last_booking: int | None = None
    mark_put_off: int | None = None  # the visit of which a mark was to be given later
    before_change: Request | None = None  # what the last booking was before it was changed
    explanations: list[Explanation] = Field(default_factory=list)

    @property
    def topic(self) -> AnyTopic | None:
        """What is being talked about now."""
        return self.topics[-1] if self.topics else None

    def booking(self) -> BookingTopic | None:
        """The booking being made, if any, the newest first."""
        return next((topic for topic in reversed(self.topics) if isinstance(topic, BookingTopic)), None)

    def waiting(self, trade: str | None) -> Request | None:
        """The request for this trade that waits its turn, if any."""
        return next((request for request in self.queue if request.trade == trade), None)

    def numbered(self, number: int) -> AnyTopic | None:
        """The open topic with this number."""
        return next((topic for topic in self.topics if topic.number == number), None)

    def take_number(self) -> int:
        """A number for a new topic, never used before in this conversation."""
        number = self.next_number
        self.next_number += 1
        return number

    def push(self, topic: "TopicOf") -> "TopicOf":
        """Open a topic on top of the others; one of each kind at most."""
        self.topics = [other for other in self.topics if other.kind != topic.kind]
        self.topics.append(topic)
        return topic

    def close(self, topic: AnyTopic) -> None:
        """The topic is done with."""
        self.topics = [other for other in self.topics if other.number != topic.number]


TopicOf = TypeVar(
    "TopicOf",
    BookingTopic,
    PickTopic,
    ConsentTopic,
    ContactTopic,
    RatingTopic,
    ComplaintTopic,
    ErasureTopic,
    ReminderTopic,
    OutageTopic,
    HelpTopic,
)


def read_state(written: str | None) -> State:
    """The state from its JSON; a state of another version or shape starts afresh."""
    if written is None:
        return State()
    try:
        state = State.model_validate_json(written)
    except ValidationError:
        return State()
    return state if state.version == VERSION else State()
