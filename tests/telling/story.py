"""What is a story? A person with a past, and scenes: what they do, and what Sabi should answer."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path


class Unreadable(ValueError):
    """A story is not written in the form of tests/stories/README.md; says where and what to write."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Line:
    """A named line such as "says: Akwa": where it stands, its name, and what follows the colon."""

    number: int
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that the person does, on their own channel or on another."""

    line: int
    text: str
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """Time passes, or the house is restarted."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What Sabi should say: message keys in order, and what else must hold afterwards."""

    line: int
    keys: tuple[str, ...]
    checks: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """What the person does at once (or a pause), and the answer; None when it does not matter."""

    moves: tuple[Said | Pause, ...]
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Whose story it is."""

    name: str
    channel: str
    is_known: bool
    language: str | None = None
    manner: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A conversation as a file; `past` are the lines about what is known before it begins."""

    title: str
    person: Person
    now: datetime
    past: tuple[Line, ...] = ()
    scenes: tuple[Scene, ...] = ()
    path: Path = field(default_factory=Path)
