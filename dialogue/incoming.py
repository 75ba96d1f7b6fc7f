"""What has just come in? One value for every channel; nothing here knows which provider brought it."""

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from enum import StrEnum

LONGEST_TEXT = 20_000  # characters kept of one message; `truncated` says when there were more


class Kind(StrEnum):
    """What a person did, or what a provider reports."""

    TEXT = "text"
    BUTTON = "button"
    LOCATION = "location"
    MEDIA = "media"
    CONTACT = "contact"
    EDITED = "edited"
    UNKNOWN = "unknown"  # the person sent something that we cannot read
    STATUS = "status"  # how far a message of ours came
    REACHABILITY = "reachability"  # the person blocked or unblocked us


class MediaKind(StrEnum):
    """How a person would name the thing they sent."""

    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"
    OTHER = "other"


class Delivery(StrEnum):
    """How far a message of ours came. Reports arrive in any order, or never."""

    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    UNDELIVERED = "undelivered"


@dataclass(frozen=True, slots=True)
class Media:
    """One thing sent along. `reference` is a file id or an address, to be fetched with credentials."""

    kind: MediaKind
    reference: str
    mime: str | None = None
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event from one channel. `external_id` is unique within its channel: a repeat carries the same.

    All texts can be stored as UTF-8: neither NUL nor lone surrogates (see `storable`).
    """

    channel: str  # telegram, whatsapp or console
    external_id: str
    address: str  # where an answer goes
    kind: Kind
    external_person_id: str | None = None
    phone: str | None = None  # E.164, only when it is the sender's own
    name: str | None = None  # as the person shows it to others
    text: str = ""
    truncated: bool = False
    button: str | None = None  # the id that we gave it
    latitude: float | None = None
    longitude: float | None = None
    place_label: str | None = None
    media: tuple[Media, ...] = ()
    album: str | None = None  # things sent together arrive one by one and share it
    edits: str | None = None  # the external message that this one corrects
    reply_to: str | None = None  # the external message that this one answers
    callback_id: str | None = None  # a pressed button that waits for an acknowledgement
    message_reference: str | None = None  # the provider's id of this message
    status: Delivery | None = None
    status_of: str | None = None  # the message of ours that the status is about
    error_code: str | None = None
    reachable: bool | None = None
    sent_at: datetime | None = None
    language_hint: str | None = None  # of the person's device, as "fr" or "en-GB"

    def to_json(self) -> str:
        """The event as one JSON object in ASCII."""
        known = {name: value for name, value in asdict(self).items() if value is not None and value != ()}
        if self.sent_at:
            known["sent_at"] = self.sent_at.isoformat()
        return json.dumps(known)

    @classmethod
    def from_json(cls, written: str) -> "Incoming":
        """What `to_json` wrote; fields that a newer version added are ignored."""
        read = json.loads(written)
        known = {field.name: read[field.name] for field in fields(cls) if field.name in read}
        known["kind"] = Kind(known["kind"])
        known["media"] = tuple(_media(thing) for thing in known.get("media", ()))
        if "status" in known:
            known["status"] = Delivery(known["status"])
        if "sent_at" in known:
            known["sent_at"] = datetime.fromisoformat(known["sent_at"])
        return cls(**known)


def _media(read: Mapping[str, str | None]) -> Media:
    return Media(
        MediaKind(read["kind"] or ""), read["reference"] or "", read.get("mime"), read.get("caption")
    )


def storable(text: str) -> str:
    """The text without NUL, and with U+FFFD for each half of a character: any database takes it."""
    if text.isascii():
        return text.replace("\0", "")
    return text.replace("\0", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def position(latitude: float | None, longitude: float | None) -> tuple[float, float] | None:
    """Both numbers when they name a point on Earth."""
    if latitude is None or longitude is None or not math.isfinite(latitude + longitude):
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def kept(text: str) -> tuple[str, bool]:
    """The storable text, at most `LONGEST_TEXT` characters of it, and whether there was more."""
    whole = storable(text)
    return whole[:LONGEST_TEXT], len(whole) > LONGEST_TEXT
