"""What does a request carry? At most so much of it is read."""

from starlette.requests import ClientDisconnect, Request

from bot.errors import MalformedMessage, TooLarge


async def read_body(request: Request, largest: int) -> bytes:
    """The body; raises TooLarge for more than `largest` bytes."""
    chunks: list[bytes] = []
    size = 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size > largest:
                raise TooLarge
            chunks.append(chunk)
    except ClientDisconnect as gone:
        raise MalformedMessage from gone
    return b"".join(chunks)
