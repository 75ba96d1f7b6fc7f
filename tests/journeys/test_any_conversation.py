"""Whatever is said, in any order, language and channel, with pauses, repeats and restarts: what always holds?

The rules are what people (and operators, and channels) do; what is looked at after each of them stands in
`conversing.py`, and how in `agreed.py` and `kept.py`. The conversations are the same in every run. Others, of
this file alone: `--hypothesis-profile=search`; with `--hypothesis-seed=7` the same others again, with
SABI_CONVERSATIONS=2000 in the environment so many.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from dialogue.state import Request
from dialogue.understanding.folding import words
from tests.journeys.agreed import NOBODY, books, names_trade, question_in, wrongs
from tests.journeys.conversing import ANYTHING, CHANNELS, RESTART, Conversing
from tests.journeys.kept import bookings, drafted, is_kept, is_silent, waiting
from tests.journeys.sayings import ASKING, MOVING, ONE_SLOT, PLACE, STILL, WHEN, Group
from tests.journeys.sayings_of_visits import ABOUT_VISITS, HESITATING, OF_A_VISIT, PEOPLE, WHOLE, YES
from tests.telling import operators
from tests.telling.manners import YES as YES_WORD
from tests.telling.story import Pause, Said
from tests.telling.wording import folded

SEARCH = "search"  # see tests/README.md
AGREEING = ("booking/summary", "booking/suggest", "cancel/confirm", "privacy/")
NOISE = Group((), False, [])
AGREEMENT = Group(WHEN, True, [])  # an opening that was offered is taken by it
ON_EITHER = st.sampled_from(["telegram", "telegram", "whatsapp"])


def any_of(groups: dict[str, Group]) -> st.SearchStrategy[tuple[Group, str]]:
    return st.sampled_from([(group, said) for group in groups.values() for said in group.said])


def slots_of(request: Request) -> tuple[object, ...]:
    """What a person says of a request: what is wanted, where and when."""
    return tuple(getattr(request, name) for name in ("trade", *PLACE, *WHEN))


class Conversation(Conversing):
    """What may happen at any moment of a conversation."""

    def is_asked_to_agree(self) -> bool:
        return any(key.startswith(AGREEING) for one in self.shown.values() for key in one.key.split())

    def asked_to_agree(self, data: st.DataObject) -> str:
        asking = [who for who, one in self.shown.items() if any(part in one.key for part in AGREEING)]
        who = data.draw(st.sampled_from(sorted(asking)))
        return data.draw(ON_EITHER) if who == "both" else who

    def is_silent(self) -> bool:
        return is_silent(self.stage.standing())

    @initialize(
        person=st.sampled_from(sorted(PEOPLE)), said=st.sampled_from([*ASKING, *WHOLE]), links=st.booleans()
    )
    def begin(self, person: str, said: str, links: bool) -> None:
        self.open(PEOPLE[person])
        if links or person == "new":
            self.say_and_keep(ANYTHING, said, "telegram")
        if links:
            self.link()

    @precondition(lambda self: not self.is_linked and "whatsapp" in self.stage.phones)
    @rule()
    def link(self) -> None:
        """Both phones are one person's from now on, and nothing that was asked for on either is lost."""
        drafts = sorted((one for one in map(self.drafted, CHANNELS) if one), key=lambda one: one.opened_at)
        if any(map(is_silent, self.standings())):
            return
        self.say("link my WhatsApp", channel="telegram")
        self.unchanged(lambda: self.play(Said(0, "[code]", "whatsapp")))
        self.is_linked = True
        answers = [one.message for one in self.stage.arrived if one.channel == "whatsapp"]
        self.shown["both"] = answers[-1]  # the other phone only hears of it
        both = self.standings()
        assert both[0] == both[1] is not None
        joined = drafted(both[0])
        found = [*waiting(both[0]), *([joined.request] if joined else [])]
        wanted = {one.request.trade: one.request for one in drafts if one.changes is None}
        for trade, request in wanted.items():  # of two for the same service the newer
            assert trade is None or is_kept(request, found), (request, found)

    @rule(group_and_said=any_of(MOVING), channel=ON_EITHER)
    def anything(self, group_and_said: tuple[Group, str], channel: str) -> None:
        self.say_and_keep(*group_and_said, channel)

    @rule(group_and_said=any_of(STILL), channel=ON_EITHER)
    def beside_the_point(self, group_and_said: tuple[Group, str], channel: str) -> None:
        self.say_and_keep(*group_and_said, channel)

    @rule(group_and_said=any_of(ONE_SLOT), channel=ON_EITHER)
    def one_thing_of_it(self, group_and_said: tuple[Group, str], channel: str) -> None:
        self.say_and_keep(*group_and_said, channel)

    @rule(group_and_said=any_of(ABOUT_VISITS), channel=ON_EITHER)
    def about_what_is_booked(self, group_and_said: tuple[Group, str], channel: str) -> None:
        self.say_and_keep(*group_and_said, channel)

    @rule(said=st.sampled_from(sorted(OF_A_VISIT)), channel=ON_EITHER, agrees=st.booleans())
    def about_one_of_them(self, said: str, channel: str, agrees: bool) -> None:
        """A visit that is named is the one that is asked about, or changed; often there is a yes to it."""
        self.name_one(said, channel)
        if agrees and self.is_asked_to_agree():
            self.say_and_keep(AGREEMENT, "oui", channel)

    def name_one(self, said: str, channel: str) -> None:
        before, trade = self.stage.standing(channel), OF_A_VISIT[said]
        coming = {one.trade for one in bookings(before) if one.status == "confirmed"}
        was = drafted(before)
        heard = self.say_and_keep(ANYTHING, said, channel)
        if trade not in coming or not heard:
            return
        if "cancel/confirm" in heard[-1].key:
            asked = folded(question_in(heard[-1]))
            assert any(names_trade(asked, trade, book) for book in books()), asked
        after = self.stage.standing(channel)
        now = drafted(after)
        if now is not None and now.changes is not None and (was is None or was.opened_at != now.opened_at):
            assert trade in [one.trade for one in bookings(after) if one.id == now.changes], (said, now)

    @rule(said=st.sampled_from(WHOLE), channel=ON_EITHER)
    def ask_and_agree(self, said: str, channel: str) -> None:
        self.say_and_keep(ANYTHING, said, channel)
        if "booking/summary" in self.shown.get(self.who(channel), NOBODY).key:
            self.say_and_keep(AGREEMENT, "oui", channel)

    @precondition(is_asked_to_agree)
    @rule(said=st.sampled_from(YES), data=st.data())
    def agree(self, said: str, data: st.DataObject) -> None:
        self.say_and_keep(AGREEMENT, said, self.asked_to_agree(data))

    @precondition(is_asked_to_agree)
    @rule(group_and_said=any_of(HESITATING), data=st.data())
    def hesitate(self, group_and_said: tuple[Group, str], data: st.DataObject) -> None:
        """By these nothing is agreed, whatever was asked, and nothing lost but what they name."""
        channel = self.asked_to_agree(data)
        self.unchanged(lambda: self.say_and_keep(*group_and_said, channel))

    @rule(said=st.sampled_from(MOVING["undo"].said), channel=ON_EITHER)
    def undo(self, said: str, channel: str) -> None:
        """What is undone is as it was at some moment before, all of it together."""
        before = self.drafted(channel)
        seen = [slots_of(one) for one in self.requests]
        self.say_and_keep(MOVING["undo"], said, channel)
        after = self.drafted(channel)
        is_same = before is not None and after is not None and after.opened_at == before.opened_at
        if before and after and is_same and not self.is_told_of_time(channel):
            assert slots_of(after.request) in (slots_of(before.request), *seen), (said, after.request, seen)

    @rule(
        said=st.lists(
            st.sampled_from([*YES, *WHOLE, *OF_A_VISIT, *ONE_SLOT["when"].said]), min_size=2, max_size=3
        )
    )
    def write_in_a_row(self, said: list[str]) -> None:
        """Several messages before any answer: none of them agrees to what nobody has read."""
        self.swapping.add(self.who("telegram"))
        self.say(*said, channel="telegram")

    @rule(
        said=st.text(st.characters(exclude_categories=["Nd", "No", "Nl", "Cs"]), max_size=60),
        channel=ON_EITHER,
    )
    def noise(self, said: str, channel: str) -> None:
        has_yes = {"y", "k"} & {one.folded for one in words(said)} or YES_WORD.search(
            folded(said)
        )  # "ÿ", "òùî"
        if said.strip() and not said.startswith("[") and not has_yes:
            self.say_and_keep(NOISE, said, channel)

    @rule(group_and_said=any_of(STILL), channel=ON_EITHER)
    def restart_before_the_answer_is_sent(self, group_and_said: tuple[Group, str], channel: str) -> None:
        self.say(group_and_said[1], channel=channel, restarts=True)

    def tappable(self) -> list[str]:
        """Phones whose last answer has buttons, and is the last of all."""
        return [
            channel
            for channel in CHANNELS
            if (shown := self.shown.get(self.who(channel)))
            and shown.buttons
            and shown is self.stage.heard[-1]
        ]

    @precondition(lambda self: self.tappable())
    @rule(data=st.data(), is_twice=st.booleans())
    def tap_it(self, data: st.DataObject, is_twice: bool) -> None:
        """Tapped twice, a button does once what it does."""
        channel = data.draw(st.sampled_from(self.tappable()))
        buttons = self.shown[self.who(channel)].buttons
        number = data.draw(st.integers(1, len(buttons)))
        if self.tap(number, channel) and is_twice:
            self.unchanged(lambda: self.play(Said(0, f"[old button {buttons[number - 1][1]}]", channel)))

    @precondition(lambda self: self.is_linked or "whatsapp" not in self.stage.phones)
    @rule(data=st.data())
    def tap_an_older_one(self, data: st.DataObject) -> None:
        """The button of an older answer agrees to what that answer shows, or to nothing."""
        older = [one for one in self.stage.heard[:-1] if one.buttons][-3:]
        if not older:
            return
        message = data.draw(st.sampled_from(older))
        _, caption = data.draw(st.sampled_from(message.buttons))
        found = [
            one
            for one in self.stage.heard[:-1]
            if any(folded(caption) == folded(label) for _, label in one.buttons)
        ]
        number = next(
            n for n, (_, label) in enumerate(found[-1].buttons, 1) if folded(label) == folded(caption)
        )
        before = self.visits()
        self.play(Said(0, f"[old button {caption}]", "telegram"))
        self.agreed(wrongs([f"[button {number}]"], found[-1], before, self.visits(), may_swap=True))

    @precondition(lambda self: self.stage.phones)
    @rule(data=st.data())
    def delivered_twice(self, data: st.DataObject) -> None:
        channel = data.draw(st.sampled_from(sorted(self.stage.phones)))
        before, visits = self.standings(), self.visits()
        assert self.play(Said(0, "[again]", channel)) == []
        assert self.standings() == before
        assert self.visits() == visits

    @rule(pause=st.sampled_from(["20 minutes later", "5 hours later", "3 days later"]))
    def silence(self, pause: str) -> None:
        before = self.standings()
        self.unchanged(lambda: self.play(Pause(0, pause)))
        for earlier, later in zip(before, self.standings(), strict=True):
            assert drafted(earlier) == drafted(later)

    @rule()
    def restart(self) -> None:
        before, visits = self.standings(), self.visits()
        assert self.play(RESTART) == []
        assert self.standings() == before
        assert self.visits() == visits

    @precondition(lambda self: self.stage.standing() is not None)
    @rule(data=st.data())
    def a_person_of_ours_acts(self, data: st.DataObject) -> None:
        """They take the word, answer, or give it back: nothing is booked or lost by it."""
        does = [operators.GIVES_BACK, f"{operators.ANSWERS}Bonjour, je regarde."]
        what = data.draw(st.sampled_from(does if self.is_silent() else [operators.TAKES_OVER, does[1]]))
        before = drafted(self.stage.standing())
        self.unchanged(lambda: self.play(Pause(0, what)))
        after = drafted(self.stage.standing())
        moved = WHEN if self.is_told_of_time("telegram") else ()
        assert before is None or (after is not None and is_kept(before.request, [after.request], moved))


IS_SEARCH = settings.get_current_profile_name() == SEARCH
Conversation.TestCase.settings = settings(
    max_examples=int(os.environ.get("SABI_CONVERSATIONS", "300")) if IS_SEARCH else 50,
    derandomize=not IS_SEARCH,
    stateful_step_count=20,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # a shorter example is not worth five minutes of looking for it
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.timeout(7200 if IS_SEARCH else 600)  # all the conversations are one case of this test
class TestAnyConversation(Conversation.TestCase):  # type: ignore[misc,name-defined]
    """The machine, as a test."""
