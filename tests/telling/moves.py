"""What does the person do? A text, or what stands in brackets: a button, a pin, a voice note ..."""

import re
from collections.abc import Sequence

from bot.simulator.wire import Gesture
from dialogue.reply import Rendered
from tests.telling.story import Said, Unreadable
from tests.telling.wording import folded

BRACKETS = re.compile(r"\[(.+)\]")
THINGS = ("voice", "photo", "sticker")
AGAIN = "[again]"
KNOWN = (
    "[voice], [photo], [sticker], [location 4.05, 9.70], [contact], [button Changer], [old button Changer], "
    "[again], [code], [50 times allo]"
)
OWN_NUMBER = "+237677000009"
LARGEST_FLOOD = 200


def repeated(said: Said) -> tuple[int, str]:
    """How many times, and what: "[50 times allo]"."""
    match = re.fullmatch(r"\[(\d+) times (.+)\]", said.text)
    if match is None:
        return 1, said.text
    times = int(match[1])
    if not 1 <= times <= LARGEST_FLOOD:
        raise Unreadable(said.line, f"1 to {LARGEST_FLOOD} times.")
    return times, match[2]


def gesture(line: int, text: str, address: str, name: str, heard: Sequence[Rendered]) -> Gesture:
    """What a phone does; `heard` is everything Sabi has said on it, the last answer last."""
    match = BRACKETS.fullmatch(text)
    if match is None:
        return Gesture(address, name, text=text.replace("\\n", "\n"))
    kind, _, what = match[1].partition(" ")
    if kind in THINGS and not what:
        return Gesture(address, name, media=kind)
    if kind == "contact":
        return Gesture(address, name, contact=what or OWN_NUMBER)
    if kind == "location":
        return Gesture(address, name, location=_pin(line, what))
    if kind == "button":
        return _press(line, what, heard[-1:], Gesture(address, name))
    if kind == "old":
        return _press(line, what.removeprefix("button "), heard[:-1], Gesture(address, name))
    if match[1] == "code":
        return Gesture(address, name, text=_code(line, heard))
    raise Unreadable(line, f"“{text}” cannot be done. There are: {KNOWN}.")


def _pin(line: int, written: str) -> tuple[float, float, str]:
    parts = [part.strip() for part in written.split(",", 2)]
    try:
        return float(parts[0]), float(parts[1]), parts[2] if len(parts) > 2 else ""
    except (ValueError, IndexError):
        raise Unreadable(line, "A pin is written as [location 4.05, 9.70].") from None


def _press(line: int, wanted: str, heard: Sequence[Rendered], nobody: Gesture) -> Gesture:
    for message in reversed(heard):
        captions = list(enumerate(message.buttons, 1))
        for number, (button, caption) in captions:
            if wanted == str(number) or folded(wanted) == folded(caption):
                return Gesture(nobody.address, nobody.name, button=button, caption=caption)
    offered = ", ".join(caption for message in heard for _, caption in message.buttons) or "no button"
    raise Unreadable(line, f"There is no button “{wanted}”. Sabi offered: {offered}.")


def _code(line: int, heard: Sequence[Rendered]) -> str:
    for message in reversed(heard):
        if match := re.search(r"\b(?=\w*\d)[A-Z0-9]{4,}\b", message.text):
            return match[0]
    raise Unreadable(line, "Sabi has shown no code before.")
