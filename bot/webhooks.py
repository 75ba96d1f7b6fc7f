"""How do the providers reach us? Prove who you are, be read, be stored, be acknowledged."""

from collections.abc import Sequence
from urllib.parse import parse_qsl

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from sqlalchemy.exc import SQLAlchemyError

from bot.bodies import read_body
from bot.channels.telegram import is_secret_right, parse_update
from bot.channels.whatsapp import is_signature_right, parse_form, parse_status
from bot.errors import MalformedMessage, TooLarge, WrongSignature
from bot.house import House
from dialogue.incoming import Incoming, Kind

log = structlog.get_logger()
router = APIRouter(tags=["webhooks"])
LARGEST_BODY = 1_000_000  # bytes
RETRY_AFTER = "5"  # seconds
NO_REPLY = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'
FORM = "application/x-www-form-urlencoded"

Pairs = Sequence[tuple[str, str]]


async def _taken(house: House, incoming: Incoming, thanks: Response) -> Response:
    """The event taken in; 503 when it could not be stored, so that the provider brings it again."""
    try:
        await house.receive(incoming)
    except SQLAlchemyError as trouble:
        log.error("webhook.not_stored", channel=incoming.channel, problem=type(trouble).__name__)
        return Response(status_code=503, headers={"Retry-After": RETRY_AFTER})
    return thanks


@router.post("/webhooks/telegram", summary="Updates of the Telegram Bot API")
async def telegram(request: Request) -> Response:
    """Checks the secret before reading the body; 200 for anything genuine, 4xx for anything else."""
    house: House = request.app.state.house
    secret = house.settings.telegram_secret
    may_come_without = secret is None and house.settings.is_development
    given = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
    if not (may_come_without or is_secret_right(given, [secret or ""])):
        raise WrongSignature
    incoming = parse_update(await read_body(request, LARGEST_BODY))
    if incoming is None:
        return JSONResponse({})
    return await _taken(house, incoming, JSONResponse(_waiting_sign(incoming)))


def _waiting_sign(incoming: Incoming) -> dict[str, str]:
    """A Bot API call as the body of our answer: ends the press of a button, or shows that we are typing."""
    if incoming.callback_id is not None:
        return {"method": "answerCallbackQuery", "callback_query_id": incoming.callback_id}
    if incoming.kind in (Kind.TEXT, Kind.LOCATION, Kind.MEDIA):
        return {"method": "sendChatAction", "chat_id": incoming.address, "action": "typing"}
    return {}


async def _signed_form(request: Request) -> Pairs:
    house: House = request.app.state.house
    signature = request.headers.get("X-Twilio-Signature")
    if not signature:
        raise WrongSignature
    if not request.headers.get("content-type", "").lower().startswith(FORM):
        raise MalformedMessage
    try:
        written = (await read_body(request, LARGEST_BODY)).decode()
    except UnicodeDecodeError as unreadable:
        raise MalformedMessage from unreadable
    pairs = parse_qsl(written, keep_blank_values=True)
    if not is_signature_right(_public_url(request), pairs, signature, [house.twilio_token]):
        raise WrongSignature
    return pairs


def _public_url(request: Request) -> str:
    """The address that Twilio was told; the request's own host and scheme may be a proxy's."""
    house: House = request.app.state.house
    query = request.scope["query_string"].decode("latin-1")
    return f"{house.public_url}{request.scope['path']}{'?' if query else ''}{query}"


@router.post("/webhooks/whatsapp", summary="Messages from WhatsApp, posted by Twilio")
async def whatsapp(request: Request) -> Response:
    """Checks Twilio's signature over all parameters; answers come through the REST API, not here."""
    house: House = request.app.state.house
    incoming = parse_form(await _signed_form(request))
    return await _taken(house, incoming, Response(NO_REPLY, media_type="application/xml"))


@router.post("/webhooks/whatsapp/status", summary="Delivery reports of WhatsApp messages, posted by Twilio")
async def whatsapp_status(request: Request) -> Response:
    """Keeps how far a message came; unknown ones are fine."""
    house: House = request.app.state.house
    incoming = parse_status(await _signed_form(request))
    return await _taken(house, incoming, Response(status_code=204))


def refuse(request: Request, problem: Exception) -> Response:
    """One log line and a 4xx for what nobody of ours would send."""
    status = 403 if isinstance(problem, WrongSignature) else 413 if isinstance(problem, TooLarge) else 400
    log.warning("webhook.refused", path=request.scope["path"], problem=type(problem).__name__, status=status)
    return JSONResponse({"detail": str(problem)}, status_code=status)
