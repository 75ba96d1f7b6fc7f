"""Which addresses does the simulator have? They exist in development only."""

from datetime import datetime
from pathlib import Path
from typing import Literal

import httpx
from fastapi import APIRouter, FastAPI, HTTPException, Request
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from pydantic import BaseModel, Field, field_validator
from sqlalchemy import Connection, select

from bot import demo
from bot.channels.simulated import SimulatedSender
from bot.clock import MovableClock
from bot.house import House
from bot.simulator import events, notes, wire
from bot.simulator.state import Json, Phone, state_of, talk_of
from bot.simulator.story import story_of
from bot.simulator.world import World, channel_address, load
from preferences.history import history
from preferences.people import identities, people

FIRST_YEAR, LAST_YEAR = 2000, 2200
PAGE = Path(__file__).parent / "page"
router = APIRouter(prefix="/simulator", tags=["simulator"])


class ClockBody(BaseModel):
    """Where to move the clock, within two centuries."""

    now: datetime

    @field_validator("now")
    @classmethod
    def _imaginable(cls, moment: datetime) -> datetime:
        if not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise ValueError(f"a year from {FIRST_YEAR} to {LAST_YEAR}")
        return moment


class EventBody(BaseModel):
    """A message that the program is to send now."""

    channel: str
    address: str
    event: Literal["rating_request", "visit_reminder", "reminder"]
    ref: str | None = None


class LocationBody(BaseModel):
    """A pin."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)
    label: str = ""


class MessageBody(BaseModel):
    """What somebody does on a simulated phone."""

    channel: Literal["telegram", "whatsapp"]
    address: str
    name: str | None = None
    text: str | None = None
    button: str | None = None
    caption: str = ""
    location: LocationBody | None = None
    media: Literal["voice", "photo", "sticker"] | None = None
    contact: str | None = None


def add_to(application: FastAPI) -> None:
    """Serve the page and the simulator's addresses."""
    application.include_router(router)
    application.mount("/simulator/page", StaticFiles(directory=PAGE, check_dir=False), name="page")
    application.add_api_route("/", page, include_in_schema=False)


async def page() -> FileResponse:
    """Two phones."""
    return FileResponse(PAGE / "index.html")


def _house(request: Request) -> House:
    house: House = request.app.state.house
    return house


def _clock(house: House) -> MovableClock:
    if not isinstance(house.clock, MovableClock):
        raise HTTPException(404)
    return house.clock


@router.post("/world", summary="Forget everything and load a world")
async def load_world(request: Request, world: World) -> JSONResponse:
    """Providers, hours, prices, people with a past, and the moment it begins."""
    house = _house(request)
    clock = _clock(house)
    if world.now is not None:
        clock.set(_aware(house, world.now))
    now = clock.now()

    def work(connection: Connection) -> None:
        load(connection, world, now, house.settings.zone)
        notes.keep_distance(connection, clock.distance)

    await house.database.write(work)
    house.seen.clear()
    house.seen.update((one.channel, one.address) for one in world.people if one.setup.user != "new")
    return JSONResponse({"now": now.isoformat()})


@router.post("/demo", summary="Load the demo world anew")
async def load_demo(request: Request) -> JSONResponse:
    """The world that `make run` begins with."""
    return await load_world(request, demo.world(_house(request).clock.now()))


def _aware(house: House, moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=house.settings.zone)


@router.post("/clock", summary="Move the clock")
async def move_clock(request: Request, body: ClockBody) -> JSONResponse:
    """Forward, it runs what falls due on the way, in order."""
    house = _house(request)
    await events.move(house, _clock(house), _aware(house, body.now))
    return JSONResponse({"now": house.clock.now().isoformat()})


@router.post("/events", summary="Send a message of the program now")
async def send_event(request: Request, body: EventBody) -> JSONResponse:
    """A rating request, a visit's reminder or a maintenance reminder of one person."""
    house = _house(request)
    is_sent = await house.database.write(
        lambda c: events.send(
            c,
            house.reminders,
            events.Wanted(body.channel, channel_address(body.channel, body.address), body.event, body.ref),
            house.clock.now(),
        )
    )
    if house.deliverer:
        house.deliverer.wake()
    if not is_sent:
        raise HTTPException(404, "Nothing of that kind can be sent to this person.")
    return JSONResponse({"sent": True})


@router.get("/people/{channel}/{address}", summary="The state of one person")
async def read_person(request: Request, channel: str, address: str) -> JSONResponse:
    """What dialogues check; 404 when nothing is stored of that person."""
    house = _house(request)
    now, address = house.clock.now(), channel_address(channel, address)
    found = await house.database.read(lambda c: state_of(c, channel, address, now))
    if found is not None:
        return JSONResponse(found)
    if (channel, address) in house.seen:
        return JSONResponse({"deleted": True})
    raise HTTPException(404, "Nothing is stored of this person.")


@router.get("/people/{channel}/{address}/story", summary="The conversation so far as a story")
async def save_story(request: Request, channel: str, address: str) -> PlainTextResponse:
    """In the form of tests/stories; 404 when nothing was said."""
    house = _house(request)
    now, address = house.clock.now(), channel_address(channel, address)
    zone = house.settings.zone
    story = await house.database.read(lambda c: story_of(c, channel, address, now, zone))
    if story is None:
        raise HTTPException(404, "Nothing is stored of a conversation with this person.")
    return PlainTextResponse(story)


@router.get("/phones", summary="People to be")
async def phones(request: Request) -> JSONResponse:
    """Everybody with an address."""
    house = _house(request)

    def read(connection: Connection) -> list[dict[str, str | None]]:
        rows = connection.execute(
            select(identities.c.channel, identities.c.address, people.c.name, people.c.id)
            .join(people, people.c.id == identities.c.person_id)
            .order_by(people.c.id)
            .limit(50)
        ).all()
        visits = list(connection.execute(select(history.c.person_id)).scalars())
        return [
            {
                "channel": row.channel,
                "address": row.address,
                "name": row.name,
                "about": _about(visits.count(row.id)),
            }
            for row in rows
        ]

    found = await house.database.read(read)
    now = house.clock.now().astimezone(house.settings.zone)
    return JSONResponse({"now": now.isoformat(), "phones": found})


def _about(bookings: int) -> str:
    return "no booking yet" if not bookings else "1 booking" if bookings == 1 else f"{bookings} bookings"


@router.get("/talk/{channel}/{address}", summary="One phone's thread and what stands behind it")
async def talk(request: Request, channel: str, address: str) -> JSONResponse:
    """Messages, the last reading, the open topic, beliefs, reasons, consent and reminders."""
    house = _house(request)
    now = house.clock.now().astimezone(house.settings.zone)
    found = await house.database.read(lambda c: talk_of(c, house.manager, Phone(channel, address), now))
    if found["person"] is None:
        found["messages"] = _farewell(house, channel, address, now)
    return JSONResponse(found)


def _farewell(house: House, channel: str, address: str, now: datetime) -> list[Json]:
    """What was last said to somebody of whom nothing is stored any more."""
    sender = house.senders.get(channel)
    said = sender.last.get(address) if isinstance(sender, SimulatedSender) else None
    if said is None or (channel, address) not in house.seen:
        return []
    row: dict[str, Json] = {
        "id": -1,
        "direction": "out",
        "kind": "text",
        "text": said.text,
        "buttons": [],
        "key": said.key,
    }
    return [{**row, "at": now.isoformat(), "channel": channel, "status": "sent"}]


@router.post("/messages", summary="Do something on a simulated phone")
async def send_message(request: Request, body: MessageBody) -> JSONResponse:
    """Posts what the real provider would post to the real webhook."""
    house = _house(request)
    pin = body.location
    gesture = wire.Gesture(
        body.address,
        body.name,
        body.text,
        body.button,
        body.caption,
        (pin.latitude, pin.longitude, pin.label) if pin else None,
        body.media,
        body.contact,
    )
    if body.channel == "telegram":
        if not body.address.isdecimal():
            raise HTTPException(422, "A Telegram address is a number.")
        post = wire.telegram_post(gesture, house.clock.now(), house.settings.telegram_secret)
    else:
        post = wire.whatsapp_post(gesture, house.public_url, house.twilio_token)
    transport = httpx.ASGITransport(app=request.app)
    async with httpx.AsyncClient(transport=transport, base_url=house.public_url) as client:
        answer = await client.post(post.path, content=post.body, headers=post.headers)
    return JSONResponse({"status": answer.status_code})
