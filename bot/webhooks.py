"""How do the providers reach us? Prove who you are, be read, be stored, be acknowledged."""

from collections.abc import Sequence
from urllib.parse import parse_qsl

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from bot.channels.telegram import is_secret_right, parse_update
from bot.channels.whatsapp import is_signature_right, parse_form, parse_status
from bot.errors import MalformedMessage, TooLarge, WrongSignature
from bot.house import House
from dialogue.incoming import Incoming, Kind

log = structlog.get_logger()
router = APIRouter(tags=["webhooks"])
LARGEST_BODY = 1_000_000  # bytes
NO_REPLY = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'
FORM = "application/x-www-form-urlencoded"

Pairs = Sequence[tuple[str, str]]


async def _body(request: Request) -> bytes:
    """The body, as long as it is no larger than anything a provider sends."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST_BODY:
            raise TooLarge
        chunks.append(chunk)
    return b"".join(chunks)


@router.post("/webhooks/telegram", summary="Updates of the Telegram Bot API")
async def telegram(request: Request) -> Response:
    """Checks the secret before reading the body; 200 for anything genuine, 4xx for anything else."""
    house: House = request.app.state.house
    secret = house.settings.telegram_secret
    if secret and not is_secret_right(request.headers.get("X-Telegram-Bot-Api-Secret-Token"), [secret]):
        raise WrongSignature
    incoming = parse_update(await _body(request))
    if incoming is None:
        return JSONResponse({})
    await house.receive(incoming)
    return JSONResponse(_waiting_sign(incoming))


def _waiting_sign(incoming: Incoming) -> dict[str, str]:
    """A Bot API call as the body of our answer: ends the press of a button, or shows that we are typing."""
    if incoming.callback_id is not None:
        return {"method": "answerCallbackQuery", "callback_query_id": incoming.callback_id}
    if incoming.kind in (Kind.TEXT, Kind.LOCATION, Kind.MEDIA):
        return {"method": "sendChatAction", "chat_id": incoming.address, "action": "typing"}
    return {}


async def _signed_form(request: Request) -> Pairs:
    house: House = request.app.state.house
    if not request.headers.get("content-type", "").lower().startswith(FORM):
        raise MalformedMessage
    try:
        written = (await _body(request)).decode()
    except UnicodeDecodeError as unreadable:
        raise MalformedMessage from unreadable
    pairs = parse_qsl(written, keep_blank_values=True)
    query = f"?{request.url.query}" if request.url.query else ""
    url = f"{house.public_url}{request.url.path}{query}"
    signature = request.headers.get("X-Twilio-Signature")
    if not is_signature_right(url, pairs, signature, [house.twilio_token]):
        raise WrongSignature
    return pairs


@router.post("/webhooks/whatsapp", summary="Messages from WhatsApp, posted by Twilio")
async def whatsapp(request: Request) -> Response:
    """Checks Twilio's signature over all parameters; answers come through the REST API, not here."""
    house: House = request.app.state.house
    await house.receive(parse_form(await _signed_form(request)))
    return Response(NO_REPLY, media_type="application/xml")


@router.post("/webhooks/whatsapp/status", summary="Delivery reports of WhatsApp messages, posted by Twilio")
async def whatsapp_status(request: Request) -> Response:
    """Keeps how far a message came; unknown ones are fine."""
    house: House = request.app.state.house
    await house.receive(parse_status(await _signed_form(request)))
    return Response(status_code=204)


def refuse(request: Request, problem: Exception) -> Response:
    """One log line and a 4xx for what nobody of ours would send."""
    status = 403 if isinstance(problem, WrongSignature) else 413 if isinstance(problem, TooLarge) else 400
    log.warning("webhook.refused", path=request.url.path, problem=type(problem).__name__, status=status)
    return JSONResponse({"detail": str(problem)}, status_code=status)
