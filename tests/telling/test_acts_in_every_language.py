"""Is every act of a conversation told in a story in French, in English, in Pidgin and in a mix?"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from dialogue.acts import Act, acts_in
from dialogue.language import identify
from tests.telling.form import read_story
from tests.telling.story import Said, Scene, Story

STORIES = Path(__file__).parents[1] / "stories"
# What Sabi says when it has heard the act: one of these keys in a story shows it.
ACTS = {
    "fill several at once": ("booking/summary",),
    "confirm": ("booking/booked",),
    "ask the price and resume": ("price/range + booking/",),
    "small talk and resume": ("smalltalk/off_topic + booking/",),
    "status": ("status/upcoming",),
    "why": ("why/provider",),
    "clarify": ("why/question",),
    "cancel": ("cancel/confirm",),
    "cancel, ask which": ("cancel/which",),
    "postpone": ("booking/kept_for_later",),
    "back after hours": ("booking/resume",),
    "two requests": ("booking/next_request", "booking/both"),
    "a person": ("human/asked",),
    "and back": ("human/back",),
    "rate": ("rating/high", "rating/middle", "rating/low"),
    "complain": ("complaint/opened", "rating/low", "complaint/redo"),
    "more or fewer words": ("detail/set",),
    "erase": ("privacy/delete_confirm",),
}
# What nobody can hear in one answer: the act that the person's words hold, and what Sabi says to it.
WORDS = {
    "undo": (Act.UNDO, ("booking/summary", "booking/ask_", "smalltalk/as_you_wish", "cancel/kept")),
    "again": (Act.AGAIN, ("booking/summary",)),
    "skip": (Act.SKIP, ("booking/", "consent/no", "smalltalk/as_you_wish")),
    "repeat": (Act.REPEAT, ("booking/", "cancel/", "consent/", "rating/")),
}
VOICES = ("fr", "en", "pcm", "mix")
OFFERS = ("booking/summary", "booking/suggest", "booking/closed_time")


@cache
def stories() -> dict[str, list[Story]]:
    """The stories by the language of the person: fr, en, pcm, or mix."""
    found: dict[str, list[Story]] = {voice: [] for voice in VOICES}
    for path in STORIES.rglob("*.story"):
        story = read_story(path)
        found[_voice([said for scene in story.scenes for said in _said(scene)])].append(story)
    return found


def _voice(said: list[str]) -> str:
    """English words in a Pidgin conversation make no mix of it; French beside either does."""
    spoken = {language for one in said for language in identify(one).languages} - {"und"}
    if spoken <= {"en", "pcm"}:
        return "pcm" if "pcm" in spoken else "en"
    return "fr" if spoken == {"fr"} else "mix"


def _said(scene: Scene) -> list[str]:
    return [move.text for move in scene.moves if isinstance(move, Said)]


def _answer(scene: Scene) -> str:
    return "".join(f"{key} + " for key in scene.answer.keys) if scene.answer else ""


def scenes_after(voice: str, before: tuple[str, ...]) -> Iterator[Scene]:
    """Every scene that comes after such an answer, at once."""
    for story in stories()[voice]:
        for earlier, scene in pairwise(story.scenes):
            if any(key in _answer(earlier) for key in before):
                yield scene


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_told_in_every_language(act: str, voice: str) -> None:
    told = [_answer(scene) for story in stories()[voice] for scene in story.scenes]
    assert any(key in answer for answer in told for key in ACTS[act])


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("act", WORDS)
def test_every_act_that_words_alone_show_is_told_in_every_language(act: str, voice: str) -> None:
    wanted, answers = WORDS[act]
    told = [scene for story in stories()[voice] for scene in story.scenes]
    heard = [_answer(scene) for scene in told if any(wanted in acts_in(said) for said in _said(scene))]
    assert any(key in answer for answer in heard for key in answers)


@pytest.mark.parametrize("voice", VOICES)
def test_a_no_with_a_counter_offer_is_told_in_every_language(voice: str) -> None:
    """What is proposed is refused, and another proposal comes of what they want instead."""
    refused = [
        scene
        for scene in scenes_after(voice, OFFERS)
        if any(Act.DISSENT in acts_in(said) for said in _said(scene))
    ]
    assert any("booking/summary" in _answer(scene) for scene in refused)


@pytest.mark.parametrize("voice", VOICES)
def test_a_cancelled_visit_is_booked_again_in_every_language(voice: str) -> None:
    assert any("booking/" in _answer(scene) for scene in scenes_after(voice, ("cancel/done",)))


@pytest.mark.parametrize("voice", VOICES)
def test_something_is_put_right_in_every_language(voice: str) -> None:
    """A recap, and then another one: of what was put right."""
    told = (story for story in stories()[voice] if story.path and story.path.parent.name == "correcting")
    recaps = ([scene for scene in story.scenes if "booking/summary" in _answer(scene)] for story in told)
    assert any(len(one) > 1 for one in recaps)
