"""What is served at which address?"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from fastapi_offline import FastAPIOffline
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot import exports, outbox, webhooks
from bot.admin import overview
from bot.admin import routes as admin
from bot.errors import BadRequestFromOutside
from bot.house import House, channel_modes
from bot.simulator import routes as simulator
from preferences import privacy


def make_application(house: House) -> FastAPI:
    """The web application around one house; it opens the house when it starts and closes it when it ends."""

    @asynccontextmanager
    async def alive(_: FastAPI) -> AsyncIterator[None]:
        await house.open()
        yield
        await house.close()

    application = FastAPIOffline(
        title="Sabi",
        summary="Books home services by chat in French, English, Pidgin and any mix of them.",
        version="0.1.0",
        lifespan=alive,
    )
    application.state.house = house
    application.include_router(webhooks.router)
    application.add_exception_handler(BadRequestFromOutside, webhooks.refuse)
    application.add_api_route("/health", health, tags=["operation"], summary="Is everything well?")
    application.add_api_route(
        "/exports/{secret}", export, tags=["people"], summary="All we hold of a person, by their secret link"
    )
    admin.add_to(application)
    if house.settings.is_development:
        simulator.add_to(application)
    return application


async def health(request: Request) -> JSONResponse:
    """Database, channels, what waits to be sent and who waits for a person; 503 without a database."""
    house: House = request.app.state.house
    channels = channel_modes(house.settings, house.senders)
    try:
        waiting = await house.database.read(outbox.open_count)
        people_waiting = await house.database.read(overview.waiting)
    except SQLAlchemyError:
        return JSONResponse({"status": "database does not answer", "channels": channels}, status_code=503)
    return JSONResponse(
        {
            "status": "ok",
            "database": house.database.engine.dialect.name,
            "channels": channels,
            "outbox_waiting": waiting,
            "people_waiting": people_waiting,
        }
    )


async def export(request: Request, secret: str) -> JSONResponse:
    """One JSON with every row of the person; 404 for a wrong or old link."""
    house: House = request.app.state.house
    now = house.clock.now()

    def read(connection: Connection) -> object:
        person_id = exports.person_behind(connection, secret, now)
        return privacy.export(connection, person_id, now) if person_id is not None else None

    found = await house.database.read(read)
    if found is None:
        raise HTTPException(404, "This link is not valid (any more).")
    return JSONResponse(found, headers={"Content-Disposition": 'attachment; filename="sabi.json"'})
