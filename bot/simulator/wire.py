"""How would the real providers post this? Telegram updates and signed Twilio forms, for the simulator."""

import json
import time
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

_numbers = count(time.time_ns() // 1_000_000)
Content = dict[str, object]


@dataclass(frozen=True, slots=True)
class Gesture:
    """What somebody does on a simulated phone; exactly one of the fields below `name` is set."""

    address: str
    name: str | None = None
    text: str | None = None
    button: str | None = None
    caption: str = ""
    location: tuple[float, float, str] | None = None
    media: str | None = None
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A request to one of our webhooks."""

    path: str
    body: bytes
    headers: dict[str, str]


def telegram_post(gesture: Gesture, now: datetime, secret: str | None) -> Post:
    """The update that the Bot API would post."""
    number = next(_numbers)
    user = {"id": int(gesture.address), "is_bot": False, "first_name": gesture.name or "Somebody"}
    message: Content = {
        "message_id": number % 1_000_000_000,
        "date": int(now.timestamp()),
        "chat": {"id": int(gesture.address), "type": "private", "first_name": user["first_name"]},
        "from": user,
    }
    update: Content = {"update_id": number}
    if gesture.button is not None:
        query = {"id": str(number), "from": user, "chat_instance": "1", "data": gesture.button}
        update["callback_query"] = {**query, "message": {**message, "text": "…"}}
    else:
        update["message"] = {**message, **_telegram_content(gesture, number)}
    headers = {"content-type": "application/json"}
    if secret:
        headers["X-Telegram-Bot-Api-Secret-Token"] = secret
    return Post("/webhooks/telegram", json.dumps(update).encode(), headers)


def _telegram_content(gesture: Gesture, number: int) -> Content:
    file = {"file_id": f"file{number}", "file_unique_id": f"unique{number}"}
    if gesture.location is not None:
        latitude, longitude, _ = gesture.location
        return {"location": {"latitude": latitude, "longitude": longitude}}
    if gesture.contact is not None:
        name = gesture.name or "Somebody"
        return {
            "contact": {"phone_number": gesture.contact, "first_name": name, "user_id": int(gesture.address)}
        }
    match gesture.media:
        case "voice":
            return {"voice": {**file, "duration": 5, "mime_type": "audio/ogg"}}
        case "photo":
            return {"photo": [{**file, "width": 90, "height": 90}]}
        case "sticker":
            kind = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
            return {"sticker": {**file, **kind, "emoji": "👍"}}
        case _:
            return {"text": gesture.text or ""}


def whatsapp_post(gesture: Gesture, public_url: str, token: str) -> Post:
    """The signed form that Twilio would post."""
    number = next(_numbers)
    digits = "".join(character for character in gesture.address if character.isdigit())
    form = {
        "SmsMessageSid": f"SM{number:032x}",
        "NumMedia": "0",
        "ProfileName": gesture.name or "Somebody",
        "MessageType": "text",
        "WaId": digits,
        "SmsStatus": "received",
        "Body": gesture.text or "",
        "To": "whatsapp:+237600000000",
        "MessageSid": f"SM{number:032x}",
        "AccountSid": "AC" + "0" * 32,
        "From": gesture.address,
        "ApiVersion": "2010-04-01",
        **_whatsapp_content(gesture, number),
    }
    path = "/webhooks/whatsapp"
    signature = RequestValidator(token).compute_signature(f"{public_url}{path}", form)
    headers = {"content-type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
    return Post(path, urlencode(form).encode(), headers)


def _whatsapp_content(gesture: Gesture, number: int) -> dict[str, str]:
    if gesture.button is not None:
        return {
            "MessageType": "button",
            "Body": gesture.caption,
            "ButtonText": gesture.caption,
            "ButtonPayload": gesture.button,
        }
    if gesture.location is not None:
        latitude, longitude, label = gesture.location
        place = {"Latitude": str(latitude), "Longitude": str(longitude)}
        return {"MessageType": "location", **place, **({"Label": label} if label else {})}
    if gesture.contact is not None:
        return {"Body": gesture.contact}
    if gesture.media is not None:
        mime = {"voice": "audio/ogg", "photo": "image/jpeg", "sticker": "image/webp"}[gesture.media]
        return {
            "MessageType": {"voice": "audio", "photo": "image"}.get(gesture.media, gesture.media),
            "NumMedia": "1",
            "MediaContentType0": mime,
            "MediaUrl0": f"https://api.twilio.com/media/{number}",
        }
    return {}
