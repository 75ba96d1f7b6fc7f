"""A phone for tests: posts what the providers post, through the real webhooks, and reads the outbox."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import httpx

from bot import outbox
from bot.application import make_application
from bot.clock import MovableClock
from bot.house import House
from bot.outbox import Claimed
from bot.settings import Settings
from bot.simulator import events, wire, world
from bot.simulator.state import state_of
from bot.simulator.wire import Gesture, Post
from bot.simulator.world import World
from dialogue.reply import Rendered

PUBLIC_URL = "http://sabi.test"
FAR = timedelta(days=1)


class Town:
    """One house with its clock, and everybody's phones."""

    def __init__(self, database_url: str, **settings: object) -> None:
        given = {"database_url": database_url, "gather_seconds": 0.0, "_env_file": None, **settings}
        self.house = House(Settings(**given), public_url=PUBLIC_URL)  # type: ignore[arg-type]
        self.fixtures: dict[str, object] = {}
        self._arrived: list[Claimed] = []  # nobody has looked at these yet
        transport = httpx.ASGITransport(app=make_application(self.house))
        self.client = httpx.AsyncClient(transport=transport, base_url=PUBLIC_URL)

    @property
    def clock(self) -> MovableClock:
        assert isinstance(self.house.clock, MovableClock)
        return self.house.clock

    def load(self, written: World) -> None:
        """Make it this world."""
        self.fixtures = written.fixtures.model_dump()
        if written.now:
            self.clock.set(written.now)
        now = self.clock.now()
        self.house.database.write_now(lambda c: world.load(c, written, now, self.house.settings.zone))

    async def move(self, moment: str) -> None:
        """Move the clock, running what falls due on the way."""
        await events.move(self.house, self.clock, datetime.fromisoformat(moment))

    async def ask_rating(self, ref: str, address: str) -> None:
        """Have the program ask for a rating now."""
        wanted = events.Wanted("telegram", address, "rating_request", ref)
        sweep, now = self.house.reminders, self.clock.now()
        assert self.house.database.write_now(lambda c: events.send(c, sweep, wanted, now))
        self.sent_to(address)

    def phone(self, channel: str = "telegram", address: str = "777", name: str = "Ama") -> "Phone":
        """Somebody's phone."""
        return Phone(self, channel, address, name)

    def sent_to(self, address: str) -> list[Rendered]:
        """Everything that waits for this address, taken as sent; what waits for others stays for them."""
        sent = self.sent()
        self._arrived = [one for one in sent if one.address != address]
        return [one.message for one in sent if one.address == address]

    def sent(self) -> list[Claimed]:
        """Everything that waits for anybody, taken as sent."""
        found, self._arrived = self._arrived, []
        database = self.house.database
        now = self.clock.now() + FAR
        while claimed := database.write_now(lambda c: outbox.claim(c, now)):
            for one in claimed:
                database.write_now(lambda c, entry=one.id: outbox.mark_sent(c, entry, f"m{entry}", now))  # type: ignore[misc]
            found += claimed
        return found

    async def close(self) -> None:
        """Leave nothing open."""
        await self.client.aclose()
        self.house.database.close()


@dataclass
class Phone:
    """One address on one channel. `heard` is the last answer, `talk` everything said so far."""

    town: Town
    channel: str
    address: str
    name: str
    heard: Rendered = field(default_factory=lambda: Rendered(""))
    talk: list[str] = field(default_factory=list)
    posted: Post | None = None

    async def says(self, text: str) -> str:
        """Type a text; gives the answer's text ("" for silence)."""
        return await self.does(Gesture(self.address, self.name, text=text))

    async def taps(self, caption: str) -> str:
        """Press the button of the last answer that has this caption."""
        button = next(one for one, label in self.heard.buttons if label == caption)
        return await self.presses(button)

    async def presses(self, button: str) -> str:
        """Press a button by its id."""
        return await self.does(Gesture(self.address, self.name, button=button, caption="…"))

    async def does(self, gesture: Gesture) -> str:
        """Do anything a phone can do."""
        status = await self.posts(gesture)
        assert status == 200, status
        messages = self.town.sent_to(self.address)
        self.heard = messages[-1] if messages else Rendered("")
        said = "\n".join(message.text for message in messages)
        self.talk += [f"> {gesture.text or gesture}", f"< {said}"]
        return said

    async def posts(self, gesture: Gesture) -> int:
        """Post the gesture and give the webhook's status."""
        house = self.town.house
        if self.channel == "telegram":
            post = wire.telegram_post(gesture, house.clock.now(), house.settings.telegram_secret)
        else:
            post = wire.whatsapp_post(gesture, house.public_url, house.twilio_token)
        self.posted = post
        return await self.repeats()

    async def repeats(self) -> int:
        """Post the last gesture as it was, as a provider does that has not heard our answer."""
        assert self.posted is not None
        client, post = self.town.client, self.posted
        return (await client.post(post.path, content=post.body, headers=post.headers)).status_code

    def state(self) -> dict[str, object] | None:
        """What the simulator says of this person."""
        now = self.town.clock.now()
        found = self.town.house.database.read_now(lambda c: state_of(c, self.channel, self.address, now))
        return dict(found) if found is not None else None

    def captions(self) -> list[str]:
        """The buttons of the last answer."""
        return [caption for _, caption in self.heard.buttons]
