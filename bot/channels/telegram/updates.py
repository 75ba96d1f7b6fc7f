"""What does one Telegram update say? Its body becomes an `Incoming`."""

import hmac
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User

from bot.channels import Channel
from bot.channels.cleaning import LARGEST_ID, short
from bot.channels.telegram.contents import read_content
from bot.errors import MalformedMessage
from dialogue.incoming import Incoming, Kind, kept

# What python-telegram-bot and json raise for a body that is no update.
_NOT_AN_UPDATE = (ValueError, TypeError, AttributeError, KeyError, OverflowError, OSError, RecursionError)

# Notices of the application itself that no person wrote.
_NOTICES = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "chat_background_set",
)


def is_secret_right(header: str | None, secrets: Sequence[str]) -> bool:
    """Whether the header holds one of our secrets, compared in constant time. Blank secrets never match."""
    given = (header or "").encode("utf-8", "replace")
    matches = [hmac.compare_digest(given, secret.encode()) for secret in secrets if secret]
    return any(matches)


def parse_update(body: bytes) -> Incoming | None:
    """The event in an update, None for one that needs no answer: groups, channels, notices, other kinds.

    Raises `MalformedMessage` for anything that is not an update.
    """
    try:
        written = json.loads(body)
        update = Update.de_json(written, None) if isinstance(written, dict) else None
        if update is None or not _is_id(update.update_id):
            raise MalformedMessage
        incoming = _read(update)
        return replace(incoming, external_id=f"update:{update.update_id}") if incoming else None
    except _NOT_AN_UPDATE as trouble:
        raise MalformedMessage from trouble


def _is_id(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and 0 <= number <= LARGEST_ID


def _read(update: Update) -> Incoming | None:
    if update.message:
        return _read_message(update.message)
    if update.edited_message:
        return _read_edited(update.edited_message)
    if update.callback_query:
        return _read_press(update.callback_query)
    if update.my_chat_member:
        return _read_membership(update.my_chat_member)
    return None


def _read_message(message: Message) -> Incoming | None:
    if message.chat.type != Chat.PRIVATE or any(getattr(message, notice) for notice in _NOTICES):
        return None
    incoming = _said_by(message.chat, message.from_user)
    answered = message.reply_to_message
    incoming = replace(
        incoming,
        message_reference=str(_checked(message.message_id)),
        reply_to=str(_checked(answered.message_id)) if answered else None,
        album=short(message.media_group_id),
        sent_at=_moment(message.date),
    )
    return read_content(message, incoming)


def _read_edited(message: Message) -> Incoming | None:
    """A correction. A moving live location is none: its first position was taken."""
    if message.location:
        return None
    incoming = _read_message(message)
    return incoming and replace(
        incoming,
        kind=Kind.EDITED,
        edits=incoming.message_reference,
        sent_at=_moment(message.edit_date) or incoming.sent_at,
    )


def _read_press(query: CallbackQuery) -> Incoming | None:
    message = query.message  # absent or inaccessible when the button is old
    if message and message.chat.type != Chat.PRIVATE:
        return None
    chat = message.chat if message else Chat(query.from_user.id, Chat.PRIVATE)
    button = short(query.data)
    text, truncated = kept(_caption_of(query))
    return replace(
        _said_by(chat, query.from_user),
        kind=Kind.BUTTON if button else Kind.UNKNOWN,
        button=button,
        text=text,
        truncated=truncated,
        callback_id=short(query.id),
        message_reference=str(_checked(message.message_id)) if message else None,
    )


def _caption_of(query: CallbackQuery) -> str:
    """What the pressed button read, as far as Telegram still knows."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    for row in markup.inline_keyboard if markup else ():
        for button in row:
            if button.callback_data == query.data and isinstance(button.text, str):
                return button.text
    return ""


def _read_membership(change: ChatMemberUpdated) -> Incoming | None:
    if change.chat.type != Chat.PRIVATE:
        return None
    return replace(
        _said_by(change.chat, change.from_user),
        kind=Kind.REACHABILITY,
        reachable=change.new_chat_member.status not in ("kicked", "left"),
        sent_at=_moment(change.date),
    )


def _said_by(chat: Chat, person: User | None) -> Incoming:
    names = [short(person.first_name), short(person.last_name)] if person else []
    return Incoming(
        channel=Channel.TELEGRAM.value,
        external_id="",
        address=str(_checked(chat.id)),
        kind=Kind.UNKNOWN,
        external_person_id=str(_checked(person.id if person else chat.id)),
        name=" ".join(name for name in names if name) or None,
        language_hint=short(person.language_code) if person else None,
    )


def _checked(number: object) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or abs(number) > LARGEST_ID:
        raise MalformedMessage
    return number


def _moment(date: datetime | None) -> datetime | None:
    return date.astimezone(UTC) if date else None
