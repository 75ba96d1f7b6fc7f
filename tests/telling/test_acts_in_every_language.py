"""Is every act of a conversation told in a story in French, in English, in Pidgin and in a mix?"""

from functools import cache
from pathlib import Path

import pytest

from dialogue.language import identify

STORIES = Path(__file__).parents[1] / "stories"
# What Sabi says when it has heard the act: one of these keys in a story shows it.
ACTS = {
    "fill several at once": ("booking/summary",),
    "confirm": ("booking/booked",),
    "ask the price and resume": ("price/range + booking/",),
    "small talk and resume": ("smalltalk/off_topic + booking/",),
    "status": ("status/upcoming",),
    "why": ("why/provider",),
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
VOICES = ("fr", "en", "pcm", "mix")


@cache
def told() -> dict[str, list[str]]:
    """What Sabi answers in the stories, by the language of the person: fr, en, pcm, or mix."""
    found: dict[str, list[str]] = {voice: [] for voice in VOICES}
    for path in STORIES.rglob("*.story"):
        lines = path.read_text("utf-8").splitlines()
        said = [line[1:].strip() for line in lines if line.startswith(">")]
        answers = [line[1:].strip() + " + " for line in lines if line.startswith("<")]
        found[_voice(said)] += answers
    return found


def _voice(said: list[str]) -> str:
    """English words in a Pidgin conversation make no mix of it; French beside either does."""
    spoken = {language for one in said for language in identify(one).languages} - {"und"}
    if spoken <= {"en", "pcm"}:
        return "pcm" if "pcm" in spoken else "en"
    return "fr" if spoken == {"fr"} else "mix"


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_told_in_every_language(act: str, voice: str) -> None:
    assert any(key in answer for answer in told()[voice] for key in ACTS[act])


@pytest.mark.parametrize("voice", VOICES)
def test_something_is_put_right_in_every_language(voice: str) -> None:
    """A recap, and then another one: of what was put right."""
    told_so = (path.read_text("utf-8").splitlines() for path in (STORIES / "correcting").rglob("*.story"))
    found = [
        lines
        for lines in told_so
        if _voice([line[1:].strip() for line in lines if line.startswith(">")]) == voice
        and sum("booking/summary" in line for line in lines if line.startswith("<")) > 1
    ]
    assert found
