"""What lies in one Telegram message? Words, a place, a contact, pictures, or something we cannot read."""

from dataclasses import replace

from telegram import Contact, Message

from bot.channels.cleaning import e164, short
from dialogue.incoming import Incoming, Kind, Media, MediaKind, kept, position


def read_content(message: Message, incoming: Incoming) -> Incoming:
    """The event with its kind and everything that the message holds."""
    if isinstance(message.text, str):
        return _with_text(incoming, Kind.TEXT, message.text)
    if message.location:
        return _with_place(message, incoming)
    if message.contact:
        return _with_contact(message.contact, incoming)
    media = _media(message)
    caption = message.caption if isinstance(message.caption, str) else ""
    if media is None:
        return _with_text(incoming, Kind.UNKNOWN, caption)
    return replace(_with_text(incoming, Kind.MEDIA, caption), media=(media,))


def _with_text(incoming: Incoming, kind: Kind, said: str) -> Incoming:
    text, truncated = kept(said)
    return replace(incoming, kind=kind, text=text, truncated=truncated)


def _with_place(message: Message, incoming: Incoming) -> Incoming:
    location, venue = message.location, message.venue
    found = position(location.latitude, location.longitude) if location else None
    if found is None:
        return incoming
    named = [short(venue.title), short(venue.address)] if venue else []
    return replace(
        incoming,
        kind=Kind.LOCATION,
        latitude=found[0],
        longitude=found[1],
        place_label=", ".join(name for name in named if name) or None,
    )


def _with_contact(contact: Contact, incoming: Incoming) -> Incoming:
    """The sender's own number is theirs; anybody else's card is only something they said."""
    number = e164(contact.phone_number)
    if contact.user_id is not None and str(contact.user_id) == incoming.external_person_id:
        return replace(incoming, kind=Kind.CONTACT, phone=number)
    card = [short(contact.first_name), short(contact.last_name), number or short(contact.phone_number)]
    return replace(incoming, kind=Kind.CONTACT, text=" ".join(words for words in card if words))


def _media(message: Message) -> Media | None:
    caption = short(message.caption)
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return _thing(MediaKind.PHOTO, largest.file_id, "image/jpeg", caption)
    if message.sticker:
        return _thing(MediaKind.STICKER, message.sticker.file_id, None, short(message.sticker.emoji))
    if message.video_note:
        return _thing(MediaKind.VIDEO, message.video_note.file_id, "video/mp4", None)
    return _file(message, caption)


def _file(message: Message, caption: str | None) -> Media | None:
    heard = message.voice or message.audio
    if heard:
        return _thing(MediaKind.VOICE, heard.file_id, heard.mime_type, caption)
    seen = message.video or message.animation  # an animation is a document too
    if seen:
        return _thing(MediaKind.VIDEO, seen.file_id, seen.mime_type, caption)
    document = message.document
    if not document:
        return None
    is_picture = (short(document.mime_type) or "").startswith("image/")
    kind = MediaKind.PHOTO if is_picture else MediaKind.DOCUMENT
    return _thing(kind, document.file_id, document.mime_type, caption)


def _thing(kind: MediaKind, file_id: object, mime: object, caption: str | None) -> Media | None:
    reference = short(file_id)
    return Media(kind, reference, short(mime), caption) if reference else None
