"""Forms as Twilio posts them to our webhooks, and their signature.

form = message_form("Bonjour", sender="whatsapp:+237650000001")
headers = {"X-Twilio-Signature": signature("token", url, form)}
client.post(url, content=urlencode(form), headers=...)
"""

import json
from itertools import count

from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

Form = list[tuple[str, str]]

_numbers = count(1)
ACCOUNT = "AC" + "0" * 32
OUR_NUMBER = "whatsapp:+237600000000"


def new_sid() -> str:
    """A message sid that was not used before."""
    return f"SM{next(_numbers):032x}"


def message_form(
    body: str = "",
    sender: str = "whatsapp:+237650000001",
    *,
    name: str = "Ama",
    sid: str | None = None,
    **more: str,
) -> Form:
    """Somebody writes; `more` adds or replaces parameters, as in `ButtonPayload="b1"`."""
    sid = sid or new_sid()
    parameters = {
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "ProfileName": name,
        "MessageType": "text",
        "SmsSid": sid,
        "WaId": sender.removeprefix("whatsapp:").removeprefix("+"),
        "SmsStatus": "received",
        "Body": body,
        "To": OUR_NUMBER,
        "NumSegments": "1",
        "ReferralNumMedia": "0",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "ChannelMetadata": json.dumps({"type": "whatsapp", "data": {"context": {}}}),
        "From": sender,
        "ApiVersion": "2010-04-01",
    }
    return list((parameters | more).items())


def press_form(button: str, caption: str = "Oui", sender: str = "whatsapp:+237650000001") -> Form:
    """Somebody presses a button below a message of ours."""
    return message_form(caption, sender, MessageType="button", ButtonPayload=button, ButtonText=caption)


def status_form(sid: str, status: str, recipient: str = "whatsapp:+237650000001", **more: str) -> Form:
    """How far a message of ours came; `more` as in `ErrorCode="63016"`."""
    parameters = {
        "ChannelPrefix": "whatsapp",
        "ApiVersion": "2010-04-01",
        "MessageStatus": status,
        "SmsSid": sid,
        "SmsStatus": status,
        "To": recipient,
        "From": OUR_NUMBER,
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
    }
    return list((parameters | more).items())


def signature(token: str, url: str, form: Form) -> str:
    """What Twilio would put into `X-Twilio-Signature`."""
    return str(RequestValidator(token).compute_signature(url, dict(form)))
