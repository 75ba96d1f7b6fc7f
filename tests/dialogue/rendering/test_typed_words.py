"""What people typed stays theirs."""

import pytest

from dialogue.rendering.words import Words, as_typed, sentences


@pytest.mark.parametrize(
    "typed", ["{{7*7}}", "{0}", "{name}", "%s", "<b>x</b>", "*x*", "a  b", "« oui »?", "\\n"]
)
def test_text_from_people_is_untouched(typed: str) -> None:
    assert as_typed(typed) == typed


def test_line_breaks_become_one_space() -> None:
    assert as_typed(" Ama\r\n\n B\u2028C\tD ") == "Ama B C D"


def test_what_no_channel_carries_is_dropped() -> None:
    assert as_typed("A\x00m\ud800a") == "Ama"


def test_long_facts_end_in_an_ellipsis() -> None:
    assert as_typed("x" * 80) == "x" * 80
    assert as_typed("x" * 81) == "x" * 79 + "…"


def test_our_own_words_are_never_shortened() -> None:
    assert as_typed(Words("x" * 200)) == "x" * 200


def test_lines_of_a_template_are_sentences_and_empty_lines_break() -> None:
    assert sentences("One.\n  Two.\n\n\n1. a\n\n2. b\n") == "One. Two.\n1. a\n2. b"
