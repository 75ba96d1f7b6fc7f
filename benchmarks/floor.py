"""The least that any answer costs: a bare route that reads an update and stores it durably, nothing more."""

import sys
from datetime import UTC, datetime

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot import inbox
from bot.channels.telegram import parse_update
from bot.store import Database

database = Database(sys.argv[2])


async def take(request: Request) -> Response:
    """Read, store, commit."""
    incoming = parse_update(await request.body())
    if incoming is not None:
        payload, now = incoming.to_json(), datetime.now(UTC)
        number = incoming.external_id
        await database.write(lambda c: inbox.receive(c, "floor", number, payload, now))
    return JSONResponse({})


async def health(_: Request) -> Response:
    """Up."""
    return JSONResponse({})


if __name__ == "__main__":
    routes = [Route("/webhooks/telegram", take, methods=["POST"]), Route("/health", health)]
    uvicorn.run(Starlette(routes=routes), port=int(sys.argv[1]), log_level="error", access_log=False)
