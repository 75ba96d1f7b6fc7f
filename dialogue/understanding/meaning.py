"""What did one message say? The values that reading a message gives, channel and conversation apart."""

from dataclasses import dataclass, field
from enum import StrEnum


class Intent(StrEnum):
    """What a person wants with a message; values are the codes of the labelled messages."""

    REQUEST_SERVICE = "request_service"
    GIVE_DETAIL = "give_detail"
    GIVE_LOCATION = "give_location"
    GIVE_TIME = "give_time"
    CONFIRM = "confirm"
    REJECT = "reject"
    CHANGE = "change"
    CANCEL = "cancel"
    ASK_PRICE = "ask_price"
    ASK_STATUS = "ask_status"
    RATE_FEEDBACK = "rate_feedback"
    COMPLAIN = "complain"
    GREET = "greet"
    THANKS = "thanks"
    HELP = "help"
    SET_LANGUAGE = "set_language"
    SET_TONE = "set_tone"
    PRIVACY_EXPORT = "privacy_export"
    PRIVACY_DELETE = "privacy_delete"
    PRIVACY_RESET = "privacy_reset"
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    TALK_TO_HUMAN = "talk_to_human"
    ASK_WHY = "ask_why"
    OFF_TOPIC = "off_topic"
    UNCLEAR = "unclear"


class Danger(StrEnum):
    """What may hurt somebody now; each has one line of safety advice."""

    GAS = "gas"
    SPARKS = "sparks"
    FLOOD = "flood"
    FUMES = "fumes"  # of a generator, in a house
    LOCKED_IN = "locked_in"  # a child behind a door that does not open
    COLLAPSE = "collapse"  # a ceiling, a wall or a tree that is about to fall
    FIRE = "fire"
    INJURY = "injury"
    DESPAIR = "despair"  # somebody speaks of taking their life


class Outage(StrEnum):
    """Whose network may be down, so that neighbours are asked about before a technician is sent."""

    POWER = "power"
    WATER = "water"


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Where, as far as the message says.

    `city` may be implied by the area. `ref` is usual, home or office when the person points at a place
    that we should know. `cities` lists the towns that have an area of this name when it is ambiguous
    (then `city` is None). `landmark` is what people navigate by, as they wrote it. `known` is False for
    an area that no list holds but that the wording marks as a place ("je suis à Zamboville").
    """

    city: str | None = None
    area: str | None = None
    landmark: str | None = None
    ref: str | None = None
    cities: tuple[str, ...] = ()
    known: bool = True


@dataclass(frozen=True, slots=True)
class TimeMention:
    """When, resolved against the moment of the message.

    kind: date, date_part, datetime, date_range, bounded, asap, recurrence, part (a part of day with no
    day) or clock (an hour with no day). Dates are ISO ("2026-03-12"), hours "HH:MM" of local time, part is
    morning, noon, afternoon, evening or night, bound is after, before or between, rrule is RFC 5545,
    iso is one string for the whole ("2026-03-14T06:00/2026-03-14T12:00"). relative holds a duration from
    now ("1h") when the person gave one.
    """

    kind: str
    date: str | None = None
    end_date: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    part: str | None = None
    rrule: str | None = None
    asap: bool = False
    bound: str | None = None
    relative: str | None = None
    iso: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """One of several wishes of a message, and the stretch of text that says it."""

    intent: Intent
    text: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """One message, read. Field names are those of the labelled messages.

    `shares` sum to 1 over fr, en, pcm (empty when the message holds no language: then `languages` is
    ["und"]). `intents` holds every intent found, the main one first, with `intent` its first.
    `category` is the main trade; `categories` all of them, in the order of the message, with
    `two_requests` when two services are asked at once. `confidence` is 0-1 for intent and trade together:
    how sure it has to be depends on what would be done (agreement.py, doubting.py).
    """

    text: str
    languages: list[str] = field(default_factory=lambda: ["und"])
    dominant: str = "und"
    shares: dict[str, float] = field(default_factory=dict)
    variety: str | None = None
    formality: str = "neutral"
    address: str | None = None  # "tu" or "vous", when the French says one
    intent: Intent = Intent.UNCLEAR
    intents: list[Intent] = field(default_factory=list)
    intent_value: str | None = None
    wishes: list[Wish] = field(default_factory=list)  # each by itself, where there are two of different kinds
    category: str | None = None
    categories: list[str] = field(default_factory=list)
    two_requests: bool = False
    refused: list[str] = field(default_factory=list)  # trades that a no, a forget or a cancel stands before
    place: PlaceMention | None = None
    time: TimeMention | None = None
    second_time: TimeMention | None = None  # of the second of two requests, when each has its own
    second_place: PlaceMention | None = None
    urgency: str = "none"  # urgent, planned, none
    sentiment: str = "neutral"  # negative, neutral, positive
    spot: str | None = None  # whose place is spoken of: home, office, mother ... (see Spot)
    provider_ref: str | None = None  # "last" for the provider of last time
    danger: Danger | None = None
    outage: Outage | None = None
    rating: int | None = None  # 1-5, when the message gives a mark
    choice: int | None = None  # 1-based option, from "2", "le premier", "the second one"
    phone: str | None = None  # E.164
    amount: int | None = None  # FCFA
    corrects: tuple[str, ...] = ()  # place, time, trade, provider: "no be Akwa, na Deido" corrects the place
    person: str | None = None  # who is to come instead, where the provider is corrected: "na Kevin I want"
    foreign: str | None = None  # ISO 639-1 code of a language that is none of ours
    confidence: float = 0.0
