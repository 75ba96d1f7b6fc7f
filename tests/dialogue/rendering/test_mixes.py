"""In a mix only the opening comes from the second language, and a name is said when we say hello."""

import re
from collections.abc import Mapping
from itertools import permutations

import pytest

from dialogue.reply import Fact
from dialogue.voice import Language, Register, Voice
from tests.dialogue.rendering.samples import FULL
from tests.dialogue.rendering.test_every_message import RENDERER, said

OPENINGS = ("hello/morning", "hello/afternoon", "hello/evening", "opener/okay", "opener/you_are_welcome")
# What the openings stand before; everything else is wholly in the language of the body.
OPENED = {
    "greeting/welcome", "greeting/hello", "booking/ask_place", "booking/ask_quarter", "booking/ask_time",
    "booking/ask_day", "thanks/welcome",
}  # fmt: skip
CALLED_BY_NAME = {"greeting/welcome", "greeting/hello", "reminder/maintenance"}
EACH = pytest.mark.parametrize(
    ("key", "facts"), FULL, ids=[f"{key}-{number}" for number, (key, _) in enumerate(FULL)]
)


def openings(language: Language, register: Register) -> tuple[str, ...]:
    book = RENDERER.catalogues.book(language, register)
    return tuple(book.phrase(key) for key in OPENINGS)


def _bare(text: str) -> str:
    """Without the marks of a hello, which follow its language: "Good morning, Hortense! De quel ..." """
    return text.replace("\u202f!", "!").replace(", Hortense", " Hortense")


@EACH
def test_only_the_opening_of_a_mix_is_in_the_second_language(key: str, facts: Mapping[str, Fact]) -> None:
    for body, second in permutations(Language, 2):
        for register in Register:
            alone = said(key, facts, Voice(body, register))
            mixed = said(key, facts, Voice(body, register, greets_in=second))
            pairs = zip(openings(body, register), openings(second, register), strict=True)
            opened = {theirs + alone.removeprefix(ours) for ours, theirs in pairs if alone.startswith(ours)}
            opened = {_bare(one) for one in opened} if key in OPENED else {_bare(alone)}
            assert _bare(mixed) in opened, (body, second, mixed)


@EACH
def test_no_opening_holds_a_figure(key: str, facts: Mapping[str, Fact]) -> None:
    for language in Language:
        for register in Register:
            assert not re.search(r"\d", " ".join(openings(language, register)))
            if key.startswith("safety/"):
                text = said(key, facts, Voice(language, register))
                assert not text.startswith(openings(language, register))


@EACH
def test_a_name_is_said_at_a_hello_and_in_a_reminder_only(key: str, facts: Mapping[str, Fact]) -> None:
    for language in Language:
        text = said(key, {**facts, "name": "Hortense"}, Voice(language))
        assert text.count("Hortense") == (1 if key in CALLED_BY_NAME else 0), text


@EACH
def test_a_hello_is_said_where_somebody_comes_only(key: str, facts: Mapping[str, Fact]) -> None:
    for language in Language:
        book = RENDERER.catalogues.book(language, Register.NEUTRAL)
        hellos = "|".join(book.phrase(f"hello/{part}") for part in ("morning", "afternoon", "evening"))
        greets = re.search(rf"\b({hellos})\b", said(key, facts, Voice(language))) is not None
        assert greets == (key in ("greeting/welcome", "greeting/hello")), key


def test_french_drops_its_e_before_a_name_that_begins_with_a_vowel() -> None:
    key, facts = next((key, facts) for key, facts in FULL if key == "rating/ask")
    assert "La visite d'Alain Essomba" in said(key, {**facts, "provider": "Alain Essomba"}, Voice())
    assert "La visite de Serge" in said(key, {**facts, "provider": "Serge Mbarga"}, Voice())
