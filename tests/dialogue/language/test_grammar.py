"""Does plain English stay English, and Pidgin without a marked word Pidgin?"""

import pytest

from dialogue.language import identify
from dialogue.language.doubts import doubt
from dialogue.language.evidence import NEAR, Answer
from dialogue.language.grammar import Grammar, grammar_of
from dialogue.language.text import words_of

ENGLISH = [
    "I need a plumber to come and repair my kitchen tap tomorrow",
    "You people are wasting my time",
    "go to the blue gate and ask for Peter",
    "I want to change the time to three o'clock",
    "all of you are not serious at all",
    "Bring your own ladder because I do not have one",
    "put me down for Friday at ten",
    "tell him to call me when he gets to the junction",
    "take the road by the market and call when you see the pharmacy",
    "the key is with the neighbour at the green house",
    "I need a plumber for Akwa tomorrow",
]
PIDGIN = [
    "person dey wey fit repair washing machine for Buea?",
    "I no want that man for my house again",
    "abeg send electrician for my house Monday morning",
    "wait for me, I no reach yet",
    "make he come for nine for morning",
    "I no get ladder, make e bring e own",
    "call me before you send am",
    "tell am say gate black",
    "how much for paint one room",
]
MIXES = ["Please stop am, your messages are too plenty", "I was overcharged, e ask me 5k more for road"]


@pytest.mark.parametrize("text", ENGLISH)
def test_plain_english_is_english_alone(text: str) -> None:
    assert identify(text).languages == ("en",)


@pytest.mark.parametrize("text", PIDGIN)
def test_pidgin_of_plain_words_is_pidgin(text: str) -> None:
    assert identify(text).languages == ("pcm",)


@pytest.mark.parametrize("text", MIXES)
def test_grammar_of_both_is_a_mix(text: str) -> None:
    assert identify(text).languages == ("en", "pcm")


def test_a_turn_of_phrase_counts_and_its_words_alone_do_not() -> None:
    assert grammar_of(words_of("I no see am")) == Grammar(english=0, pidgin=True)
    assert grammar_of(words_of("I see no light at the gate")) == Grammar(english=1, pidgin=False)
    assert grammar_of(words_of("plumber for Akwa")) == Grammar(english=0, pidgin=False, perhaps_pidgin=True)
    assert grammar_of(words_of("ask for Peter")) == Grammar(english=1, pidgin=False)


def test_only_who_hears_pidgin_without_a_marked_word_pays() -> None:
    unmarked, marked = {"pidgin": 0.0, "english": 0.0}, {"pidgin": 1.0, "english": 0.0}
    plain = Grammar(english=3, pidgin=False)
    assert doubt(Answer((0,), (1.0, 0.0, 0.0), unmarked), plain) == 0.0
    assert doubt(Answer(NEAR, (0.5, 0.0, 0.5), marked), plain) == 0.0
    assert doubt(Answer(NEAR, (0.5, 0.0, 0.5), unmarked), plain) > doubt(
        Answer((2,), (0.0, 0.0, 1.0), unmarked), plain
    )
    assert doubt(Answer((2,), (0.0, 0.0, 1.0), unmarked), Grammar(english=3, pidgin=True)) == 0.0
