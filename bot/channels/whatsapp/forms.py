"""What does one form from Twilio say? A person's message, or how far one of ours came."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.channels import Channel
from bot.channels.cleaning import e164, short
from bot.channels.whatsapp.codes import is_unreachable
from bot.errors import MalformedMessage
from dialogue.incoming import Delivery, Incoming, Kind, Media, MediaKind, kept, position

MOST_MEDIA = 10
LONGEST_ID = 255  # what an index takes

# Things that arrive without their content, whatever the body says.
_UNREADABLE = ("edit", "edited", "unsupported", "unknown", "reaction", "poll", "system")
_WITH_TEXT = (None, "text", "button", "interactive")
_CONTACT_TYPES = ("text/vcard", "text/x-vcard", "text/directory")
_MEDIA_KINDS = {"image": MediaKind.PHOTO, "audio": MediaKind.VOICE, "video": MediaKind.VIDEO}
_DELIVERIES = {delivery.value: delivery for delivery in Delivery}

Form = Mapping[str, str]


def parse_form(pairs: Sequence[tuple[str, str]]) -> Incoming:
    """The event in a message's form. Raises `MalformedMessage` without its sid or its sender."""
    form = _form(pairs)
    sid, sender = _required(form, "MessageSid"), _required(form, "From")
    text, truncated = kept(form.get("Body", ""))
    incoming = Incoming(
        channel=Channel.WHATSAPP.value,
        external_id=sid,
        address=sender,
        kind=Kind.UNKNOWN,
        external_person_id=short(form.get("ExternalUserId")),
        phone=e164(form.get("WaId")) or e164(sender.removeprefix("whatsapp:")),
        name=short(form.get("ProfileName")),
        text=text,
        truncated=truncated,
        reply_to=short(form.get("OriginalRepliedMessageSid")),
        message_reference=sid,
    )
    return _with_content(form, incoming)


def parse_status(pairs: Sequence[tuple[str, str]]) -> Incoming:
    """How far a message of ours came. States before `sent` and new ones have no `status`.

    Raises `MalformedMessage` without the message's sid or its state.
    """
    form = _form(pairs)
    sid, state = _required(form, "MessageSid"), _required(form, "MessageStatus").lower()
    error = short(form.get("ErrorCode"))
    return Incoming(
        channel=Channel.WHATSAPP.value,
        external_id=f"{sid}:{state}",
        address=short(form.get("To")) or "",
        kind=Kind.STATUS,
        status=_DELIVERIES.get(state),
        status_of=sid,
        error_code=error,
        reachable=False if error and is_unreachable(error) else None,
    )


def _form(pairs: Sequence[tuple[str, str]]) -> Form:
    return dict(reversed(pairs))  # the first value of a name counts


def _required(form: Form, name: str) -> str:
    value = short(form.get(name))
    if value is None or len(value) > LONGEST_ID:
        raise MalformedMessage(f"a form without {name}")
    return value


def _with_content(form: Form, incoming: Incoming) -> Incoming:
    kind = (short(form.get("MessageType")) or "").lower() or None
    if kind in _UNREADABLE:
        return incoming
    media = _media(form)
    if _is_choice(form):
        return _with_choice(form, incoming)
    if form.get("Latitude") or form.get("Longitude"):
        return _with_place(form, incoming)
    if kind == "contacts" or any(thing.mime in _CONTACT_TYPES for thing in media):
        return replace(incoming, kind=Kind.CONTACT, media=media)
    if media:
        return replace(incoming, kind=Kind.MEDIA, media=media)
    has_text = bool(incoming.text.strip()) or kind in _WITH_TEXT
    return replace(incoming, kind=Kind.TEXT) if has_text else incoming


def _is_choice(form: Form) -> bool:
    return any(form.get(name) for name in ("ButtonPayload", "ButtonText", "ListId"))


def _with_choice(form: Form, incoming: Incoming) -> Incoming:
    """A pressed button or a chosen line. Without an id, or with its variable not filled in, it is as
    if the caption were typed."""
    button = short(form.get("ButtonPayload")) or short(form.get("ListId"))
    button = None if button and button.startswith("{{") else button
    caption = form.get("ButtonText") or form.get("ListTitle") or incoming.text
    text, truncated = kept(caption)
    kind = Kind.BUTTON if button else Kind.TEXT
    return replace(incoming, kind=kind, button=button, text=text, truncated=truncated)


def _with_place(form: Form, incoming: Incoming) -> Incoming:
    found = position(_number(form.get("Latitude")), _number(form.get("Longitude")))
    if found is None:
        return incoming
    named = [short(form.get("Label")), short(form.get("Address"))]
    return replace(
        incoming,
        kind=Kind.LOCATION,
        latitude=found[0],
        longitude=found[1],
        place_label=", ".join(name for name in named if name) or None,
    )


def _number(written: str | None) -> float | None:
    try:
        return float(written or "")
    except ValueError:
        return None


def _media(form: Form) -> tuple[Media, ...]:
    caption = short(form.get("Body"))
    found = []
    for number in range(MOST_MEDIA):
        address = short(form.get(f"MediaUrl{number}"))
        if address:
            mime = (short(form.get(f"MediaContentType{number}")) or "").lower() or None
            found.append(Media(_media_kind(mime), address, mime, caption if number == 0 else None))
    return tuple(found)


def _media_kind(mime: str | None) -> MediaKind:
    if mime is None:
        return MediaKind.OTHER
    if mime == "image/webp":
        return MediaKind.STICKER  # WhatsApp sends photos as JPEG, stickers as WebP
    return _MEDIA_KINDS.get(mime.partition("/")[0], MediaKind.DOCUMENT)
