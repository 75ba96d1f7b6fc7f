"""Whatever is said, in any order, language and channel, with pauses, repeats and restarts: what always holds?

One answer to each message, nothing booked without a yes, no slot lost without a word about it, a state that
is written and read again as it was, and no turn that fails.
"""

import asyncio
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import text

from bot import migrating
from dialogue.reply import Rendered
from dialogue.state import BookingTopic, Request, read_state
from preferences.history import Booking
from tests.journeys.sayings import ALL, ASKING, MOVING, ONE_SLOT, PROVIDER, STILL, WHEN, Group, tapped
from tests.telling.form import read_story
from tests.telling.manners import has_changed, is_yes
from tests.telling.stage import Stage, Standing
from tests.telling.story import Pause, Said
from tests.telling.world import fixtures

HEADER = """# Anything at all
person: Ama, telegram, new
now: 2026-04-07 10:00

> bonjour
< anything
"""
AGREEING = ("booking/summary", "booking/suggest", "cancel/", "change/", "privacy/")
SEARCH = "search"  # see tests/README.md
NOISE = Group((), False, [])
NAMES = {one.id: one.name for one in fixtures().providers}
TOWNS = {one.id: one.cities for one in fixtures().providers}
CHANNELS = st.sampled_from(["telegram", "telegram", "whatsapp"])


def any_of(groups: dict[str, Group]) -> st.SearchStrategy[tuple[Group, str]]:
    return st.sampled_from([(group, said) for group in groups.values() for said in group.said])


class Conversation(RuleBasedStateMachine):
    """One person on two channels, and a house that may be closed at any moment."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(prefix="sabi-any-")
        folder = Path(self.folder.name)
        shutil.copy(template(), folder / "story.db")
        (folder / "any.story").write_text(HEADER, "utf-8")
        self.runner = asyncio.Runner()
        self.stage = Stage(read_story(folder / "any.story"), f"sqlite:///{folder}/story.db")
        self.is_linked = False
        self.last_keys: dict[str, str] = {}  # of each phone, or of both when they are one person's
        self.shown: dict[str, Rendered] = {}  # what each phone shows last

    def teardown(self) -> None:
        self.runner.run(self.stage.close())
        self.runner.close()
        self.folder.cleanup()

    def play(self, step: Said | Pause) -> list[Rendered]:
        note(f"{step.text!r}")
        heard = self.runner.run(self.stage.play([step]))
        for message in heard:
            note(f"  < {message.key}")
        return heard

    def say(self, said: str, channel: str) -> list[Rendered]:
        """Write it, hear one answer, and see that nothing was agreed without a yes."""
        before = self.stage.standing(channel)
        asked = self.last_keys.get(self.who(channel), "")
        heard = self.play(Said(0, said, channel))
        after = self.stage.standing(channel)
        assert len(heard) == 1 or (is_silent(before) and not heard)
        if heard:
            self.last_keys[self.who(channel)] = heard[-1].key
            self.shown[channel] = heard[-1]
        if has_changed(bookings(before), bookings(after)) and before is not None and after is not None:
            assert is_yes(said) or said in "12345" or said.startswith("["), said
            assert any(part in asked for part in AGREEING), asked
        return heard

    def say_and_keep(self, group: Group, said: str, channel: str) -> None:
        """Say it, and see that nothing is lost but what it may move, and that another person is told."""
        before = self.drafted(channel)
        heard = self.say(said, channel)
        standing = self.stage.standing(channel)
        after = drafted(standing)
        if before is None or (group.may_end and (after is None or after.number != before.number)):
            return
        moved, found = group.moves, waiting(standing)
        if self.is_told_of_time(channel):
            moved = (*moved, *WHEN)
        if after is not None and after.number == before.number:
            found.append(after.request)
            if after.request.city not in TOWNS.get(before.request.provider or "", ()):
                moved = (*moved, *PROVIDER)  # elsewhere somebody else comes
            assert is_told_of_person(before.request, after, heard)
        assert is_kept(before.request, found, moved), (said, before.request, found)

    def drafted(self, channel: str) -> BookingTopic | None:
        """The request that is open on a channel, and not too old to be talked about."""
        standing = self.stage.standing(channel)
        if standing is None or standing.state.last_at is None:
            return None
        is_old = self.stage.now() - standing.state.last_at > BookingTopic.lifetime
        return None if is_old else drafted(standing)

    def standings(self) -> list[Standing | None]:
        return [self.stage.standing(channel) for channel in ("telegram", "whatsapp")]

    def is_told_of_time(self, channel: str) -> bool:
        """Whether the answer says that the moment has gone by meanwhile, or that the house is closed then."""
        key = self.last_keys.get(self.who(channel), "")
        return any(part in key for part in ("booking/past_time", "booking/closed_time", "booking/too_far"))

    def who(self, channel: str) -> str:
        return "both" if self.is_linked else channel

    @initialize(said=st.sampled_from(ASKING), is_linked=st.booleans())
    def begin(self, said: str, is_linked: bool) -> None:
        self.say(said, "telegram")
        if is_linked:
            self.link()

    @precondition(lambda self: not self.is_linked and "whatsapp" in self.stage.phones)
    @rule()
    def link(self) -> None:
        """Both phones are one person's from now on, and nothing that was asked for on either is lost."""
        drafts = sorted(
            (one for one in map(self.drafted, ("telegram", "whatsapp")) if one), key=lambda one: one.opened_at
        )
        if is_silent(self.stage.standing("telegram")):
            return
        self.say("link my WhatsApp", "telegram")
        heard = self.play(Said(0, "[code]", "whatsapp"))
        self.is_linked, self.last_keys = True, {"both": " ".join(one.key for one in heard)}
        both = [self.stage.standing(channel) for channel in ("telegram", "whatsapp")]
        assert both[0] == both[1] is not None
        joined = drafted(both[0])
        found = [*waiting(both[0]), *([joined.request] if joined else [])]
        wanted = {one.request.trade: one.request for one in drafts if one.changes is None}
        for trade, request in wanted.items():  # of two for the same service the newer
            assert trade is None or is_kept(request, found), (request, found)

    @rule(group_and_said=any_of(MOVING), channel=CHANNELS)
    def anything(self, group_and_said: tuple[Group, str], channel: str) -> None:
        self.say_and_keep(*group_and_said, channel)

    @rule(group_and_said=any_of(STILL), channel=CHANNELS)
    def beside_the_point(self, group_and_said: tuple[Group, str], channel: str) -> None:
        self.say_and_keep(*group_and_said, channel)

    @rule(group_and_said=any_of(ONE_SLOT), channel=CHANNELS)
    def one_thing_of_it(self, group_and_said: tuple[Group, str], channel: str) -> None:
        self.say_and_keep(*group_and_said, channel)

    @rule(said=st.text(st.characters(exclude_categories=["Nd", "No", "Nl"]), max_size=60), channel=CHANNELS)
    def noise(self, said: str, channel: str) -> None:
        if said.strip() and not said.startswith("["):
            self.say_and_keep(NOISE, said, channel)

    @precondition(lambda self: self.shown)
    @rule(data=st.data())
    def tap(self, data: st.DataObject) -> None:
        channel = data.draw(st.sampled_from(sorted(self.shown)))
        buttons = self.shown[channel].buttons
        if buttons and self.stage.heard[-1] is self.shown[channel]:
            number = data.draw(st.integers(1, len(buttons)))
            self.say_and_keep(tapped(buttons[number - 1][0]), f"[button {number}]", channel)

    @precondition(lambda self: self.stage.phones)
    @rule(data=st.data())
    def delivered_twice(self, data: st.DataObject) -> None:
        channel = data.draw(st.sampled_from(sorted(self.stage.phones)))
        before = self.standings()
        assert self.play(Said(0, "[again]", channel)) == []
        assert self.standings() == before

    @rule(pause=st.sampled_from(["... 20 minutes later", "... 5 hours later", "... 3 days later"]))
    def silence(self, pause: str) -> None:
        before = self.standings()
        self.play(Pause(0, pause.removeprefix("... ")))
        for earlier, later in zip(before, self.standings(), strict=True):
            assert len(bookings(earlier)) == len(bookings(later))
            assert drafted(earlier) == drafted(later)
        if self.stage.heard:
            self.last_keys = dict.fromkeys(("telegram", "whatsapp", "both"), self.stage.heard[-1].key)

    @rule()
    def restart(self) -> None:
        before = self.standings()
        self.play(Pause(0, "restart"))
        assert self.standings() == before

    @invariant()
    def the_state_is_read_as_it_was_written(self) -> None:
        standing = self.stage.standing()
        if standing is not None:
            assert read_state(standing.state.model_dump_json()) == standing.state

    @invariant()
    def no_turn_has_failed(self) -> None:
        counting = text("SELECT count(*) FROM inbox WHERE status <> 'done'")
        database = self.stage.town.house.database
        assert database.read_now(lambda c: c.execute(counting).scalar_one()) == 0


def bookings(standing: Standing | None) -> tuple[Booking, ...]:
    return standing.bookings if standing else ()


def is_silent(standing: Standing | None) -> bool:
    return standing is not None and standing.state.silent_since is not None


def drafted(standing: Standing | None) -> BookingTopic | None:
    return standing.state.booking() if standing else None


def waiting(standing: Standing | None) -> list[Request]:
    return list(standing.state.queue) if standing else []


def is_told_of_person(before: Request, after: BookingTopic, heard: list[Rendered]) -> bool:
    """Whether nobody else is proposed than before, or the answer names them."""
    provider = after.request.provider
    is_another = before.provider is not None and provider not in (None, before.provider)
    return not is_another or after.status != "proposed" or NAMES[provider or ""] in heard[-1].text


def is_kept(before: Request, found: list[Request], moved: tuple[str, ...] = ()) -> bool:
    """Whether every slot that was filled still is, as it was, but those `moved`: in one of these requests."""
    kept = {name: getattr(before, name) for name in ALL if name not in moved}
    said = {name: value for name, value in kept.items() if value is not None}
    return any(all(getattr(one, name) == value for name, value in said.items()) for one in found)


def template() -> Path:
    folder = Path(TEMPLATE.name)
    if not (folder / "template.db").exists():
        migrating.migrate(f"sqlite:///{folder}/template.db")
    return folder / "template.db"


TEMPLATE = TemporaryDirectory(prefix="sabi-any-template-")
IS_SEARCH = settings.get_current_profile_name() == SEARCH
Conversation.TestCase.settings = settings(
    max_examples=60 if IS_SEARCH else 20,
    derandomize=not IS_SEARCH,
    stateful_step_count=20,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # a shorter example is not worth five minutes of looking for it
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.timeout(600)  # a whole conversation is one case of this test
class TestAnyConversation(Conversation.TestCase):  # type: ignore[misc,name-defined]
    """The machine, as a test."""
