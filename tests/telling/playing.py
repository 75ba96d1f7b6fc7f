"""Does a story come out as it is written?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from dialogue.reply import Rendered
from preferences import beliefs
from preferences.history import Booking, Status
from tests.telling import judging, manners, moves
from tests.telling.heard import Heard
from tests.telling.stage import Stage, Standing
from tests.telling.story import Pause, Said, Scene, Story

GREETINGS = {"greeting/hello", "greeting/welcome"}
ONE_CONVERSATION = timedelta(hours=6)
RECAPS = {"confirm", "suggestion"}  # questions to which a yes books


class Mismatch(AssertionError):
    """A story and Sabi do not agree; the sentences are for a reader who does not program."""

    def __init__(self, story: Story, faults: Sequence[tuple[int, str]], talk: Sequence[str]) -> None:
        self.line = faults[0][0]
        where = [f"line {line}: {sentence}" for line, sentence in faults]
        super().__init__("\n".join([story.title, "", *where, "", "What was said:", *talk]))


@dataclass(slots=True)
class Played:
    """A story that came out: how many messages each new booking took, and all that was said.

    `turns_to_book` counts what the first booking wanted of the person: what they did at once is one turn, and
    what they asked or changed between the first recap and the last is left out.
    """

    story: Story
    messages_to_book: list[int] = field(default_factory=list)
    turns_to_book: int | None = None
    messages: int = 0
    talk: list[str] = field(default_factory=list)


async def play(story: Story, database_url: str) -> Played:
    """Play a story on a migrated database; raises Unreadable or Mismatch."""
    stage = Stage(story, database_url)
    try:
        return await _Playing(story, stage).through()
    finally:
        await stage.close()


class _Playing:
    def __init__(self, story: Story, stage: Stage) -> None:
        self.story = story
        self.stage = stage
        self.played = Played(story)
        self.typed: list[str] = []
        self.before = stage.standing()
        self.counted_from = 0
        self.turns = 0
        self.recaps: list[int] = []  # after which turns a yes would have booked
        self.greeted_at: datetime | None = None

    async def through(self) -> Played:
        """Every scene in its order."""
        for scene in self.story.scenes:
            messages = await self.stage.play(scene.moves)
            self._note(scene, messages)
            standing = self.stage.standing()
            faults = [*self._rules(scene, messages, standing), *self._expectation(scene, messages, standing)]
            self.turns += any(isinstance(move, Said) for move in scene.moves)
            self._count_bookings(standing)
            if faults:
                raise Mismatch(self.story, faults, self.played.talk)
            self.before = standing
        self.played.messages = self.stage.messages
        return self.played

    def _note(self, scene: Scene, messages: Sequence[Rendered]) -> None:
        for move in scene.moves:
            if isinstance(move, Pause):
                self.played.talk.append(f"    ... {move.text}")
                continue
            self.typed.append(moves.repeated(move)[1])
            self.played.talk.append(f"    > {move.text}")
        for one in messages:
            self.played.talk += [f"    < {one.key}", *(f"      {line}" for line in one.text.splitlines())]
            self.played.talk += [f"      [{caption}]" for _, caption in one.buttons]

    def _rules(
        self, scene: Scene, messages: Sequence[Rendered], standing: Standing | None
    ) -> Iterator[tuple[int, str]]:
        line = scene.answer.line if scene.answer else scene.moves[-1].line
        known = standing or self.before
        for message in messages:
            for _, sentence in manners.faults(message, known.voice if known else None, self.typed):
                yield line, f"{sentence} ({message.key})"
            if self._greets_again(message):
                yield line, "It greets a second time in one conversation."
        said = [move for move in scene.moves if isinstance(move, Said)]
        is_same = standing is None or not manners.has_changed(_bookings(self.before), standing.bookings)
        if said and not is_same and not any(self._is_yes(move) for move in said):
            yield line, "Something was booked, changed or cancelled without a clear yes."

    def _greets_again(self, message: Rendered) -> bool:
        now, before = self.stage.now(), self.greeted_at
        if not GREETINGS & set(message.key.split()):
            return False
        self.greeted_at = now
        return before is not None and now - before < ONE_CONVERSATION

    def _is_yes(self, move: Said) -> bool:
        """A tap, or a word that says yes."""
        return move.text.startswith(("[button", "[old button")) or manners.is_yes(move.text)

    def _expectation(
        self, scene: Scene, messages: Sequence[Rendered], standing: Standing | None
    ) -> Iterator[tuple[int, str]]:
        if scene.answer is None:
            return
        known = standing or self.before
        now = self.stage.now()
        rows = self.stage.town.house.database.read_now(
            lambda c: beliefs.recall(c, standing.person_id if standing else 0, now)
        )
        heard = Heard(messages, standing, rows, known.voice if known else None)
        yield from judging.wrong(scene.answer, heard, is_pause=isinstance(scene.moves[0], Pause))

    def _count_bookings(self, standing: Standing | None) -> None:
        known = {one.id for one in _bookings(self.before)}
        new = [one for one in _bookings(standing) if one.id not in known and one.status == Status.CONFIRMED]
        if new:
            self.played.messages_to_book.append(self.stage.messages - self.counted_from)
            self.counted_from = self.stage.messages
        if new and self.played.turns_to_book is None:
            self.played.turns_to_book = self.turns - (self.recaps[-1] - self.recaps[0] if self.recaps else 0)
        topic = standing.state.topic if standing else None
        if topic is not None and topic.asked in RECAPS:
            self.recaps.append(self.turns)


def _bookings(standing: Standing | None) -> Sequence[Booking]:
    return standing.bookings if standing else ()
