"""How is a story read from its file? The form stands in tests/stories/README.md."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from dialogue.rendering import Renderer
from tests.telling.story import Answer, Line, Pause, Person, Said, Scene, Story, Unreadable

ZONE = ZoneInfo("Africa/Douala")
CHANNELS = ("whatsapp", "telegram")
MANNERS = ("formal", "neutral", "casual")
LANGUAGES = ("fr", "en", "pcm")
PAST = ("knows", "visited", "booked", "consent", "due")
CHECKS = (
    "says", "never", "voice", "offers", "asks", "trade", "place", "when", "who", "booked", "knows", "consent",
    "rated", "complaint", "promotions",
)  # fmt: skip
ALONE = ("not booked", "erased")
NOTE = re.compile(r"\s{2,}# ")  # whoever writes a story may add a remark behind a line
NOTHING, ANYTHING, BEFORE = "nothing", "anything", "..."


@cache
def message_keys() -> frozenset[str]:
    """Every message that Sabi has."""
    return frozenset(key for key in Renderer().templates if not key.startswith("shared/"))


def read_story(path: Path) -> Story:
    """The story of a file; raises Unreadable."""
    return replace(parse(path.read_text(encoding="utf-8")), path=path)


def one_of(line: int, word: str, known: Collection[str], what: str) -> str:
    """The word when it is one of these; raises Unreadable with the nearest, or with all of them."""
    if word in known:
        return word
    near = get_close_matches(word, known, 1, 0.6)
    hint = f"Did you mean “{near[0]}”?" if near else f"There are: {', '.join(sorted(known))}."
    raise Unreadable(line, f"“{word}” is no {what}. {hint}")


def parse(text: str) -> Story:
    """The story that a text tells; raises Unreadable."""
    reading = _Reading()
    for number, written in enumerate(text.splitlines(), 1):
        line = NOTE.split(written, maxsplit=1)[0].strip()
        if line:
            reading.take(number, line)
    return reading.story()


@dataclass
class _Reading:
    """What has been read so far."""

    title: str = ""
    person: Person | None = None
    now: datetime | None = None
    past: list[Line] = field(default_factory=list)
    scenes: list[Scene] = field(default_factory=list)

    def take(self, number: int, line: str) -> None:
        if line.startswith("#"):
            self.title = self.title or line.lstrip("# ")
        elif line.startswith("..."):
            self.scenes.append(Scene((Pause(number, line[3:].strip()),)))
        elif line.startswith("<"):
            self._answer(number, line[1:].strip())
        elif (said := _said(number, line)) is not None:
            self._say(said)
        elif self.scenes:
            self._check(number, line)
        else:
            self._introduce(number, line)

    def _say(self, said: Said) -> None:
        last = self.scenes[-1] if self.scenes else None
        if last is None or last.answer is not None or isinstance(last.moves[0], Pause):
            self.scenes.append(Scene((said,)))
        else:
            self.scenes[-1] = replace(last, moves=(*last.moves, said))

    def _answer(self, number: int, written: str) -> None:
        if not self.scenes:
            raise Unreadable(number, "Somebody has to say something (“> ...”) before Sabi answers.")
        keys = tuple(_key(number, word.strip()) for word in written.split(" + "))
        last = self.scenes[-1]
        known = last.answer or Answer(number, ())
        self.scenes[-1] = replace(last, answer=replace(known, keys=(*known.keys, *keys)))

    def _check(self, number: int, line: str) -> None:
        check = _named(number, line, CHECKS, ALONE)
        answer = self.scenes[-1].answer
        if answer is None:
            raise Unreadable(number, f"“{check.name}” belongs below an answer (“< ...”).")
        self.scenes[-1] = replace(self.scenes[-1], answer=replace(answer, checks=(*answer.checks, check)))

    def _introduce(self, number: int, line: str) -> None:
        found = _named(number, line, ("person", "now", *PAST), ())
        if found.name == "person":
            self.person = _person(found)
        elif found.name == "now":
            self.now = read_moment(number, found.value)
        else:
            self.past.append(found)

    def story(self) -> Story:
        if not self.title:
            raise Unreadable(1, "A story begins with its title: “# Changing the day”.")
        if self.person is None:
            raise Unreadable(1, "Who is it about? Write “person: Ama, whatsapp”.")
        if self.now is None:
            raise Unreadable(1, "When does it begin? Write “now: 2026-03-10 08:30”.")
        if not self.scenes:
            raise Unreadable(1, "Nothing is said in this story.")
        person = replace(self.person, is_known=self.person.is_known or bool(self.past))
        return Story(self.title, person, self.now, tuple(self.past), tuple(self.scenes))


def _said(number: int, line: str) -> Said | None:
    before, mark, text = line.partition(">")
    channel = before.strip()
    if not mark or (channel and channel not in CHANNELS):
        return None
    return Said(number, text.strip(), channel or None)


def _key(number: int, word: str) -> str:
    if word in (NOTHING, ANYTHING, BEFORE):
        return word
    return one_of(number, word, message_keys(), "message of Sabi's")


def _named(number: int, line: str, names: Collection[str], alone: Collection[str]) -> Line:
    if line in alone:
        return Line(number, line, "")
    name, mark, value = line.partition(":")
    if not mark:
        raise Unreadable(
            number, f"“{line}” is no line of a story. A line begins with >, <, ... or a name and “:”."
        )
    one_of(number, name.strip(), {*names, *alone}, "line here")
    if not value.strip():
        raise Unreadable(number, f"Something has to follow “{name}:”.")
    return Line(number, name.strip(), value.strip())


def _person(line: Line) -> Person:
    name, *rest = (word.strip() for word in line.value.split(","))
    person = Person(name.removeprefix("new person").strip() or "Ama", "whatsapp", False)
    for word in rest:
        kind, _, value = word.partition(" ")
        if word in CHANNELS:
            person = replace(person, channel=word)
        elif word in ("known", "new"):
            person = replace(person, is_known=word == "known")
        elif word in MANNERS:
            person = replace(person, manner=word)
        elif kind == "language":
            person = replace(person, language=one_of(line.number, value, LANGUAGES, "language"))
        elif kind == "phone":
            person = replace(person, phone=value)
        else:
            known = (*CHANNELS, *MANNERS, "known", "new", "language fr", "phone +237677000009")
            one_of(line.number, word, known, "word about a person")
    return person


def read_moment(line: int, written: str) -> datetime:
    """A moment such as "2026-03-10 08:30", in Douala."""
    try:
        return datetime.strptime(written, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)
    except ValueError:
        raise Unreadable(line, f"“{written}” is no moment. Write it as 2026-03-10 08:30.") from None
