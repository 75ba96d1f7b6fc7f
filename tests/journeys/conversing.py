"""Whatever anybody does in a conversation: what is looked at after each step of it?

One answer to each message; a visit booked, moved, called off or erased only by a yes to the question that
showed it; no slot lost without a word about it; a state that is read as it was written; no turn that fails.
"""

import asyncio
import json
import shutil
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import note
from hypothesis.stateful import RuleBasedStateMachine, invariant
from sqlalchemy import text
from structlog.testing import capture_logs

from bot import migrating
from dialogue import conversations
from dialogue.reply import Rendered
from dialogue.state import BookingTopic, Request, State, read_state
from preferences import people
from tests.journeys.agreed import NOBODY, Visits, chosen, visits_of_all, wrongs
from tests.journeys.kept import TOWNS, drafted, is_kept, is_silent, is_told_of_end, is_told_of_person, waiting
from tests.journeys.sayings import ALL, PLACE, PROVIDER, TRADE, WHEN, Group, tapped
from tests.telling.form import read_story
from tests.telling.stage import Stage, Standing
from tests.telling.story import Pause, Said
from tests.telling.world import ADDRESSES

STORY = """# Anything at all
{person}
now: 2026-04-07 10:00

> bonjour
< anything
"""
TEMPLATE = TemporaryDirectory(prefix="sabi-any-template-")
CHANNELS = ("telegram", "whatsapp")
RESTART = Pause(0, "restart")
ANYTHING = Group(ALL, True, [])  # may move and end a request, and makes no visit one of another trade


class Conversing(RuleBasedStateMachine):
    """One person on two channels (two persons until these are linked), and a house that may be closed."""

    stage: Stage

    def __init__(self) -> None:
        super().__init__()
        self.left = ExitStack()
        self.folder = Path(self.left.enter_context(TemporaryDirectory(prefix="sabi-any-")))
        self.runner = self.left.enter_context(asyncio.Runner())
        self.logged = self.left.enter_context(capture_logs())
        self.is_linked = False
        self.shown: dict[str, Rendered] = {}  # what each phone shows last, or both when they are one person's
        self.requests: list[Request] = []  # every state of every request, open or waiting
        self.swapping: set[str] = set()  # who has named another trade since something was agreed

    def open(self, person: str) -> None:
        """Open a house of its own for this person's conversation."""
        shutil.copy(template(), self.folder / "story.db")
        (self.folder / "any.story").write_text(STORY.format(person=person), "utf-8")
        self.stage = Stage(read_story(self.folder / "any.story"), f"sqlite:///{self.folder}/story.db")
        self.left.callback(lambda: self.runner.run(self.stage.close()))

    def teardown(self) -> None:
        self.left.close()

    # What is done

    def play(self, *steps: Said | Pause) -> list[Rendered]:
        """Do this, and keep what each phone shows thereafter."""
        for step in steps:
            note(f"{step.text!r} ({getattr(step, 'channel', '...')})")
        heard = self.runner.run(self.stage.play(steps))
        for one in self.stage.arrived:
            note(f"  < {one.message.key}: {one.message.text!r}")
            self.shown[self.who(one.channel)] = one.message
        for standing in self.standings():
            topic = drafted(standing)
            self.requests += [*waiting(standing), *([topic.request] if topic else [])]
        return heard

    def say(
        self, *said: str, channel: str, asked: Rendered | None = None, restarts: bool = False
    ) -> list[Rendered]:
        """Write it (or several at once), hear one answer, and see that no visit changed that was not agreed.

        `asked` is the message that a tap belongs to.
        """
        asked = asked or self.shown.get(self.who(channel), NOBODY)
        before, silent = self.visits(), is_silent(self.stage.standing(channel))
        heard = self.play(*(Said(0, one, channel) for one in said), *([RESTART] if restarts else []))
        after = self.visits()
        assert len(heard) == 1 or (silent and not heard), heard
        may_swap = self.who(channel) in self.swapping
        self.agreed(wrongs(said, asked, before, after, may_swap=may_swap))
        if before != after:
            self.swapping.discard(self.who(channel))
        if any("privacy/deleted" in one.key for one in heard):
            standing = self.stage.standing(channel)
            assert standing is None or not standing.bookings
            self.is_linked = False  # each phone may begin as somebody new
        return heard

    def say_and_keep(
        self, group: Group, said: str, channel: str, asked: Rendered | None = None
    ) -> list[Rendered]:
        """Say it, and see that nothing is lost but what it may move, and that another person is told."""
        if set(TRADE) <= set(group.moves) and group is not ANYTHING:
            self.swapping.add(self.who(channel))
        before, visits = self.drafted(channel), self.visits()
        heard = self.say(said, channel=channel, asked=asked)
        standing = self.stage.standing(channel)
        after = drafted(standing)
        if before is None:
            return heard
        ours = {"time": WHEN, "place": PLACE, "provider": PROVIDER}  # what we have proposed may go
        moved = (*group.moves, *(one for slot in before.request.defaults for one in ours.get(slot, ())))
        found = waiting(standing)
        if self.is_told_of_time(channel):
            moved = (*moved, *WHEN)
        if after is not None and after.opened_at == before.opened_at:
            found.append(after.request)
            if after.request.city not in TOWNS.get(before.request.provider or "", ()):
                moved = (*moved, *PROVIDER)  # elsewhere somebody else comes
            assert is_told_of_person(before.request, after, heard)
        elif group.may_end and (visits != self.visits() or is_told_of_end(heard)):
            return heard
        elif group.may_end and after is not None:
            found.append(after.request)
        assert is_kept(before.request, found, moved), (said, before.request, found)
        return heard

    def unchanged(self, do: Callable[[], object]) -> None:
        """Do it, and see that no visit changed, but those that are over by now."""
        before = self.visits()
        do()
        self.agreed(wrongs([], NOBODY, before, self.visits(), may_swap=False))

    @staticmethod
    def agreed(found: Iterable[str]) -> None:
        """There is nothing wrong with what changed."""
        wrong = list(found)
        assert not wrong, wrong

    def tap(self, number: int, channel: str) -> list[Rendered]:
        """Press a button of the last answer."""
        shown = self.shown[self.who(channel)]
        said = f"[button {number}]"
        return self.say_and_keep(tapped(chosen(said, shown) or ""), said, channel)

    # What is asked about

    def who(self, channel: str) -> str:
        """Whose phone it is."""
        return "both" if self.is_linked else channel

    def visits(self) -> Visits:
        """Every visit of anybody."""
        return visits_of_all(self.stage.town.house.database)

    def standings(self) -> list[Standing | None]:
        """What is stored of who writes on each channel."""
        return [self.stage.standing(channel) for channel in CHANNELS]

    def drafted(self, channel: str) -> BookingTopic | None:
        """The request that is open on a channel, and not too old to be talked about."""
        standing = self.stage.standing(channel)
        if standing is None or standing.state.last_at is None:
            return None
        is_old = self.stage.now() - standing.state.last_at > BookingTopic.lifetime
        return None if is_old else drafted(standing)

    def is_told_of_time(self, channel: str) -> bool:
        """Whether the answer says that the moment has gone by meanwhile, or that the house is closed then."""
        key = self.shown.get(self.who(channel), NOBODY).key
        return any(part in key for part in ("booking/past_time", "booking/closed_time", "booking/too_far"))

    # What always holds

    @invariant()
    def the_state_is_read_as_it_was_written(self) -> None:
        for channel in CHANNELS:
            written = self.written(channel)
            if written is not None:
                state = State.model_validate_json(written)
                assert json.loads(state.model_dump_json()) == json.loads(written)
                assert read_state(written) == state

    def written(self, channel: str) -> str | None:
        """The state of who writes on this channel, as it is stored."""

        def read(connection: object) -> str | None:
            person = people.find(connection, channel, ADDRESSES[channel])  # type: ignore[arg-type]
            return conversations.recall_state(connection, person.id) if person else None  # type: ignore[arg-type]

        return self.stage.town.house.database.read_now(read)

    @invariant()
    def no_turn_has_failed(self) -> None:
        counting = text("SELECT count(*) FROM inbox WHERE status <> 'done'")
        database = self.stage.town.house.database
        assert database.read_now(lambda c: c.execute(counting).scalar_one()) == 0
        assert not [one for one in self.logged if one["log_level"] in ("error", "critical")]


def template() -> Path:
    """An empty house, migrated once."""
    folder = Path(TEMPLATE.name)
    if not (folder / "template.db").exists():
        migrating.migrate(f"sqlite:///{folder}/template.db")
    return folder / "template.db"
