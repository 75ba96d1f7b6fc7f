"""What does an error of the Bot API mean for the message?"""

from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels import Moved, Outcome, Refused, Retry, Unknown

WAIT_FOR_A_RIGHT_TOKEN = 60.0  # seconds; the message is not to blame for our wrong token

# Before the request left, nothing can have been delivered.
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)

_NOBODY_THERE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "chat_id is empty",
)


def outcome_of(trouble: TelegramError) -> Outcome:
    """The outcome of a call that raised this."""
    if isinstance(trouble, RetryAfter):
        pause = trouble.retry_after
        after = pause.total_seconds() if isinstance(pause, timedelta) else float(pause)
        return Retry(after, "too many requests")
    if isinstance(trouble, ChatMigrated):
        return Moved(str(trouble.new_chat_id))
    if isinstance(trouble, Forbidden):
        return Refused(trouble.message, unreachable=True)
    if isinstance(trouble, InvalidToken):
        return Retry(WAIT_FOR_A_RIGHT_TOKEN, trouble.message)
    if isinstance(trouble, BadRequest):
        return Refused(trouble.message, unreachable=_is_nobody_there(trouble))
    if isinstance(trouble, NetworkError):
        return _after_network_trouble(trouble)
    return Unknown(trouble.message)  # an answer that is no JSON: the message may be out


def _after_network_trouble(trouble: NetworkError) -> Outcome:
    cause = trouble.__cause__
    if isinstance(cause, httpx.HTTPError) and not isinstance(cause, _NEVER_LEFT):
        return Unknown(trouble.message)
    return Retry(None, trouble.message)


def is_about_the_shape(trouble: TelegramError) -> bool:
    """Whether the same words without a keyboard may pass: a 400 that is not about the chat."""
    return isinstance(trouble, BadRequest) and not _is_nobody_there(trouble)


def _is_nobody_there(trouble: TelegramError) -> bool:
    return any(sign in trouble.message.lower() for sign in _NOBODY_THERE)
