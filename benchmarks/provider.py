"""A Bot API in a process of its own that notes when each message arrives; `GET /arrivals` gives them."""

import sys
import time
from collections import defaultdict
from itertools import count
from urllib.parse import parse_qs

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

arrivals: dict[str, list[float]] = defaultdict(list)  # chat -> seconds of the machine's monotonic clock
_numbers = count(1)


async def call(request: Request) -> Response:
    """Any method; what is sent is noted."""
    form = parse_qs((await request.body()).decode())
    if request.path_params["method"] != "sendMessage":
        return JSONResponse({"ok": True, "result": True})
    chat = form["chat_id"][0]
    arrivals[chat].append(time.monotonic())
    message = {"message_id": next(_numbers), "date": 1, "chat": {"id": int(chat), "type": "private"}}
    return JSONResponse({"ok": True, "result": message})


async def told(_: Request) -> Response:
    """When messages arrived, by chat."""
    return JSONResponse(arrivals)


if __name__ == "__main__":
    routes = [
        Route("/bot{token}/{method}", call, methods=["POST"]),
        Route("/arrivals", told),
        Route("/health", told),
    ]
    uvicorn.run(Starlette(routes=routes), port=int(sys.argv[1]), log_level="error", access_log=False)
