"""How does one talk with Sabi in a terminal? The same turn as the channels, printed."""

import asyncio
import time
from itertools import count

from bot.channels import Channel
from bot.house import House
from bot.outbox import claim, mark_sent
from dialogue.incoming import Incoming, Kind, kept
from dialogue.reply import Rendered

_numbers = count(time.time_ns())


def talk(house: House, name: str) -> None:
    """Read lines until end of input; a number presses the button of that number."""
    address = f"console:{name}"
    offered: tuple[tuple[str, str], ...] = ()
    while True:
        try:
            line = input("> ")
        except (EOFError, KeyboardInterrupt):
            break
        for message in asyncio.run(answers(house, address, _incoming(address, line, offered))):
            print(shown(message))
            offered = message.buttons
    house.database.close()


def _incoming(address: str, line: str, offered: tuple[tuple[str, str], ...]) -> Incoming:
    text, truncated = kept(line)
    event = Incoming(
        Channel.CONSOLE, f"line:{next(_numbers)}", address, Kind.TEXT, text=text, truncated=truncated
    )
    number = line.strip()
    if number.isdecimal() and 1 <= int(number) <= len(offered):
        return Incoming(
            Channel.CONSOLE, event.external_id, address, Kind.BUTTON, button=offered[int(number) - 1][0]
        )
    return event


async def answers(house: House, address: str, incoming: Incoming) -> list[Rendered]:
    """Take one line in and collect what is to be said."""
    now = house.clock.now()
    await house.database.write(lambda c: house.turns.receive(c, incoming, now))
    later = now + house.turns.gather
    claimed = await house.database.write(lambda c: claim(c, later))
    mine = [one for one in claimed if one.address == address]
    for one in mine:
        await house.database.write(lambda c, entry=one.id: mark_sent(c, entry, "console", now))  # type: ignore[misc]
    return [one.message for one in mine]


def shown(message: Rendered) -> str:
    """The text with its buttons as a numbered list."""
    rows = [f"  [{number}] {caption}" for number, (_, caption) in enumerate(message.buttons, 1)]
    return "\n".join([message.text, *rows])
