import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.channels import Outcome, Refused, Retry, Sent, Unknown
from bot.channels.parts import length, parts_of, send_in_order, split, with_options
from dialogue.reply import Rendered


@given(some.text(), some.integers(min_value=2, max_value=40))
def test_no_part_is_too_long_or_blank_and_nothing_but_blanks_is_lost(text: str, longest: int) -> None:
    parts = split(text, longest)
    assert all(part.strip() and length(part) <= longest for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_text_is_cut_behind_a_sentence() -> None:
    text = "Le plombier passe mardi matin. Il appelle avant de venir. Préparez la vanne."
    assert split(text, 60) == [
        "Le plombier passe mardi matin. Il appelle avant de venir.",
        "Préparez la vanne.",
    ]


def test_a_paragraph_is_a_better_place_than_a_sentence() -> None:
    assert (
        split("Bonjour Ama. Voici.\n\nJean-Paul vient. Mardi. Et puis encore.", 40)[0]
        == "Bonjour Ama. Voici."
    )


def test_a_word_without_end_is_cut_anyway() -> None:
    assert [len(part) for part in split("a" * 100, 40)] == [40, 40, 20]


def test_emoji_count_twice() -> None:
    assert split("😀" * 30, 40) == ["😀" * 20, "😀" * 10]


def test_buttons_stay_with_the_last_part() -> None:
    first, last = parts_of(Rendered("Un. " * 15, buttons=(("1", "Oui"),), asks_location=True), 40)
    assert (first.buttons, first.asks_location) == ((), False)
    assert (last.buttons, last.asks_location) == ((("1", "Oui"),), True)


def test_an_empty_message_is_still_one_part() -> None:
    assert parts_of(Rendered(""), 40) == [Rendered("")]


def test_options_are_numbered_below_the_text() -> None:
    message = Rendered("On confirme ?", buttons=(("a", "Oui"), ("b", "Changer")))
    assert with_options(message).text == "On confirme ?\n\n1. Oui\n2. Changer"
    assert with_options(Rendered("Bonjour")).text == "Bonjour"


@pytest.mark.parametrize("trouble", [Retry(3), Unknown("timeout")])
async def test_what_is_left_to_say_comes_with_the_trouble(trouble: Retry | Unknown) -> None:
    outcomes: list[Outcome] = [Sent("1"), trouble]
    parts = [Rendered("un"), Rendered("deux"), Rendered("trois", buttons=(("a", "Oui"),))]
    outcome = await send_in_order(parts, lambda part: _next(outcomes))
    assert isinstance(outcome, Retry | Unknown)
    assert outcome.rest == Rendered("deux\ntrois", buttons=(("a", "Oui"),))


async def test_a_refused_first_part_ends_it() -> None:
    assert await send_in_order([Rendered("un"), Rendered("deux")], lambda part: _next([Refused("no")])) == (
        Refused("no")
    )


async def test_all_ids_come_back() -> None:
    outcomes: list[Outcome] = [Sent("1"), Sent("2")]
    assert await send_in_order([Rendered("un"), Rendered("deux")], lambda part: _next(outcomes)) == (
        Sent("2", earlier=("1",))
    )


async def _next(outcomes: list[Outcome]) -> Outcome:
    return outcomes.pop(0)
