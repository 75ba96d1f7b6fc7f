"""Where is a story played? In a real house on a database of its own, through the real webhooks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.outbox import Claimed
from bot.simulator import events
from dialogue import conversations, following
from dialogue.reply import Rendered
from dialogue.state import State, read_state
from dialogue.voice import Voice
from preferences import consent, history, people
from preferences.consent import Allowed
from preferences.history import Booking
from tests.journeys.phones import Phone, Town
from tests.telling import moves, operators, pauses
from tests.telling.story import Pause, Said, Story, Unreadable
from tests.telling.world import ADDRESSES, world_of

GATHER_SECONDS = 30.0  # long, so that messages written in a row are one burst on any machine


@dataclass(frozen=True, slots=True)
class Standing:
    """What is stored of the person at a moment; None when nothing is."""

    person_id: int
    state: State
    voice: Voice
    bookings: tuple[Booking, ...]
    allowed: Allowed


class Stage:
    """The house, its clock, and the person's phones."""

    def __init__(self, story: Story, database_url: str) -> None:
        self.story = story
        self.database_url = database_url
        self.town = Town(database_url, gather_seconds=GATHER_SECONDS)
        self.town.load(world_of(story))
        self.phones: dict[str, Phone] = {}
        self.heard: list[Rendered] = []
        self.arrived: list[Claimed] = []  # of the last steps, with the phone that each arrived on
        self.messages = 0  # how many the person has sent

    def now(self) -> datetime:
        """The moment on this stage."""
        return self.town.clock.now()

    async def play(self, steps: Sequence[Said | Pause]) -> list[Rendered]:
        """Do these at once, and give what is heard thereupon."""
        for step in steps:
            if isinstance(step, Said):
                await self._say(step)
            elif step.text == pauses.RESTART:
                await self._restart()
            elif step.text.startswith(operators.NAME):
                operators.act(self.town.house, self._person_id(step), step)
            else:
                await events.move(self.town.house, self.town.clock, pauses.end_of(step, self.now()))
        self.arrived = [one for one in self.town.sent() if one.message.key]  # a person of ours has no keys
        heard = [one.message for one in self.arrived]
        self.heard += heard
        return heard

    async def _say(self, said: Said) -> None:
        phone = self._phone(said.channel or self.story.person.channel)
        times, text = moves.repeated(said)
        self.messages += times if text != moves.AGAIN else 0
        for _ in range(times):
            if text == moves.AGAIN:
                status = await phone.repeats()
            else:
                name = self.story.person.name
                status = await phone.posts(moves.gesture(said.line, text, phone.address, name, self.heard))
            assert status == 200, status

    def _phone(self, channel: str) -> Phone:
        known = self.phones.get(channel) or self.town.phone(
            channel, ADDRESSES[channel], self.story.person.name
        )
        return self.phones.setdefault(channel, known)

    def _person_id(self, step: Pause) -> int:
        standing = self.standing()
        if standing is None:
            raise Unreadable(step.line, "Nobody has written yet.")
        return standing.person_id

    async def _restart(self) -> None:
        """Close the house and open another on the same database, at the same moment."""
        now = self.now()
        await self.town.close()
        self.town = Town(self.database_url, gather_seconds=GATHER_SECONDS)
        self.town.clock.set(now)
        self.phones = {}

    def standing(self, channel: str | None = None) -> Standing | None:
        """What is stored of the person now: who writes on this channel, else on the first that knows them."""
        database = self.town.house.database
        for at in (channel,) if channel else (self.story.person.channel, *ADDRESSES):
            person = database.read_now(lambda c, at=at: people.find(c, at, ADDRESSES[at]))  # type: ignore[misc]
            if person is not None:
                break
        else:
            return None
        number = person.id
        state = read_state(database.read_now(lambda c: conversations.recall_state(c, number)))
        return Standing(
            number,
            state,
            following.current(state.voice),
            tuple(database.read_now(lambda c: history.of_person(c, number))),
            database.read_now(lambda c: consent.recall(c, number)),
        )

    async def close(self) -> None:
        """Leave nothing open."""
        await self.town.close()
