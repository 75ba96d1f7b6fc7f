"""What does an error of Twilio mean for the message?"""

import httpx
from twilio.base.exceptions import (  # type: ignore[import-untyped]
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)

from bot.channels import Outcome, Refused, Retry, Unknown
from bot.channels.whatsapp.codes import is_for_later, is_unreachable
from bot.channels.whatsapp.connection import NEVER_LEFT, Busy

WAIT_FOR_RIGHT_CREDENTIALS = 60.0  # seconds; the message is not to blame for our wrong token

# What a call to Twilio raises: its refusals, a broken connection, an answer that is no JSON or no message.
TROUBLE = (Busy, TwilioException, httpx.HTTPError, ValueError, KeyError, TypeError, AttributeError)


def outcome_of(trouble: Exception) -> Outcome:
    """The outcome of a call that raised this."""
    if isinstance(trouble, Busy):
        return Retry(trouble.after, str(trouble))
    if isinstance(trouble, TwilioRestException | TwilioServiceException):
        return _refusal(trouble.status, trouble.code, str(trouble))
    if isinstance(trouble, NEVER_LEFT):
        return Retry(None, repr(trouble))
    return Unknown(repr(trouble))


def _refusal(status: int, code: int | None, reason: str) -> Outcome:
    if status in (401, 403):
        return Retry(WAIT_FOR_RIGHT_CREDENTIALS, reason)
    if is_for_later(code):
        return Retry(None, reason)
    return Refused(reason, is_unreachable(code), str(code) if code else None)
