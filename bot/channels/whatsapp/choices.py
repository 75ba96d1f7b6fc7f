"""How do buttons become something to tap on WhatsApp?

Twilio sends buttons only by reference to a Content resource made beforehand. Every word of ours is a
variable of it, so one resource serves all messages of its shape: kind, number of buttons, and which lines
of the text are blank. A variable may hold neither a line break nor nothing, hence one for each line.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.channels.parts import length
from dialogue.reply import Rendered

LONGEST_BODY = 1024
LONGEST_ID = 200
MOST_VARIABLES = 100
QUICK_REPLIES, LONGEST_QUICK_REPLY = 3, 20
LIST_ITEMS, LONGEST_LIST_ITEM = 10, 24

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a Content resource fixes. `lines` has a letter per line of text: t for text, b for blank."""

    kind: str  # quick-reply or list-picker
    lines: str
    buttons: int

    @property
    def name(self) -> str:
        """The resource's name in Twilio's console."""
        return f"sabi_{self.kind.replace('-', '_')}_{self.buttons}_{self.lines}"

    def definition(self) -> dict[str, object]:
        """What creates the resource."""
        samples = {str(number): "Sabi" for number in range(1, self.lines.count("t") + 2 + 2 * self.buttons)}
        return {
            "friendly_name": self.name,
            "language": "fr",  # required, and without effect on words that are all variables
            "variables": samples,
            "types": {f"twilio/{self.kind}": self._content()},
        }

    def _content(self) -> Json:
        numbers = iter(range(1, MOST_VARIABLES + 1))

        def variable() -> str:
            return f"{{{{{next(numbers)}}}}}"

        body = "\n".join(variable() if line == "t" else "" for line in self.lines)
        opener = variable()  # what opens a list; quick replies leave it unused
        pairs = [(variable(), variable()) for _ in range(self.buttons)]
        if self.kind == "quick-reply":
            replies = [{"type": "QUICK_REPLY", "title": caption, "id": id} for caption, id in pairs]
            return {"body": body, "actions": replies}
        return {
            "body": body,
            "button": opener,
            "items": [{"item": caption, "id": id} for caption, id in pairs],
        }


@dataclass(frozen=True, slots=True)
class Choice:
    """A message with buttons as a shape and the words to fill it with."""

    shape: Shape
    variables: Mapping[str, str]


def fits(buttons: Sequence[tuple[str, str]]) -> bool:
    """Whether WhatsApp can show these buttons as such."""
    return _kind(buttons) is not None


def choice_of(message: Rendered, list_caption: str) -> Choice | None:
    """The message as a choice, None when its text or buttons are too much for one."""
    kind = _kind(message.buttons)
    lines = _lines(message.text)
    said = [line for line in lines if line]
    words = [*said, list_caption, *(word for id, caption in message.buttons for word in (_line(caption), id))]
    if kind is None or not said or length(message.text) > LONGEST_BODY or len(words) > MOST_VARIABLES:
        return None
    shape = Shape(kind, "".join("t" if line else "b" for line in lines), len(message.buttons))
    return Choice(shape, {str(number): word for number, word in enumerate(words, start=1)})


def _kind(buttons: Sequence[tuple[str, str]]) -> str | None:
    captions = [_line(caption) for _, caption in buttons]
    longest = max((length(caption) for caption in captions), default=0)
    if not all(captions) or len(set(captions)) < len(captions):
        return None
    if not all(0 < len(id) <= LONGEST_ID for id, _ in buttons):
        return None
    if 0 < len(buttons) <= QUICK_REPLIES and longest <= LONGEST_QUICK_REPLY:
        return "quick-reply"
    if 0 < len(buttons) <= LIST_ITEMS and longest <= LONGEST_LIST_ITEM:
        return "list-picker"
    return None


def _lines(text: str) -> list[str]:
    """The text's lines, with one blank line where there are more."""
    lines = [_line(line) for line in text.strip().splitlines()]
    return [line for number, line in enumerate(lines) if line or lines[number - 1]]


def _line(text: str) -> str:
    """A variable may hold neither tabs nor more than four blanks in a row."""
    return re.sub(r"\s{5,}|[\t\r\n\v\f]+", " ", text).strip()
