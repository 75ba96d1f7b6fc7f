"""How does a long text travel? In parts that end where a reader would breathe, sent in order."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.channels import Outcome, Retry, Sent, Unknown
from dialogue.reply import Rendered

# Where a text may be cut, best first. Each pattern ends right behind the last thing of the part.
_BREATHS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"(?<=[.!?…])[\"»”)\]]*\s+"),
    re.compile(r"\n"),
    re.compile(r"\s+"),
)


def length(text: str) -> int:
    """UTF-16 units, the strictest of the ways in which providers may count characters."""
    return len(text) + sum(character > "\uffff" for character in text)


def split(text: str, longest: int) -> list[str]:
    """The text in parts of at most `longest` UTF-16 units, none of them blank."""
    parts = []
    rest = text.strip()
    while length(rest) > longest:
        cut = _cut(rest, longest)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts


def _cut(text: str, longest: int) -> int:
    window = _window(text, longest)
    for breath in _BREATHS:
        ends = [found.end() for found in breath.finditer(window)]
        if ends and ends[-1] >= len(window) // 2:
            return ends[-1]
    return len(window)


def _window(text: str, longest: int) -> str:
    window = text[:longest]
    while length(window) > longest:
        window = window[: len(window) - (length(window) - longest + 1) // 2]
    return window


def parts_of(message: Rendered, longest: int) -> list[Rendered]:
    """The message in parts; buttons and requests stay with the last one."""
    texts = split(message.text, longest) or [message.text]
    plain = replace(message, buttons=(), asks_location=False, asks_contact=False)
    return [*(replace(plain, text=text) for text in texts[:-1]), replace(message, text=texts[-1])]


async def send_in_order(
    parts: Sequence[Rendered], send_one: Callable[[Rendered], Awaitable[Outcome]]
) -> Outcome:
    """Sends part after part and stops at the first that is not taken."""
    taken: list[str] = []
    for number, part in enumerate(parts):
        outcome = await send_one(part)
        if not isinstance(outcome, Sent):
            return _with_rest(outcome, parts, number)
        taken.append(outcome.message_id)
    return Sent(taken[-1], tuple(taken[:-1]))


def _with_rest(outcome: Outcome, parts: Sequence[Rendered], number: int) -> Outcome:
    if number == 0 or not isinstance(outcome, Retry | Unknown):
        return outcome
    return replace(outcome, rest=replace(parts[-1], text="\n".join(part.text for part in parts[number:])))


def with_options(message: Rendered) -> Rendered:
    """The message with its buttons as numbered lines, for a person who answers by typing."""
    options = "\n".join(
        f"{number}. {caption}" for number, (_, caption) in enumerate(message.buttons, start=1)
    )
    return replace(
        message, text=f"{message.text.rstrip()}\n\n{options}" if options else message.text, buttons=()
    )
