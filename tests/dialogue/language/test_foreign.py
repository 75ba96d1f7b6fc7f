"""The lines of `tests/data/language/foreign.tsv` were written without sight of the word lists."""

from collections import Counter

import pytest

from dialogue.language import identify
from evaluation.language_texts import foreign_lines

MAJOR = ("es", "pt", "it", "de", "nl", "sw", "ha", "yo", "ig", "tr", "pl", "ro", "id", "ln", "ar", "ru", "zh")


@pytest.fixture(scope="module")
def told() -> list[tuple[str, str | None]]:
    return [(language, identify(text).foreign) for language, text in foreign_lines()]


@pytest.mark.parametrize("language", MAJOR)
def test_most_short_sentences_are_noticed(language: str, told: list[tuple[str, str | None]]) -> None:
    named = Counter(guess == truth for truth, guess in told if truth == language)
    assert named[True] / named.total() >= 0.7, named


def test_of_all_of_them_hardly_one_in_eight_is_missed(told: list[tuple[str, str | None]]) -> None:
    assert sum(guess == truth for truth, guess in told) / len(told) >= 0.87


def test_hardly_any_is_taken_for_another_language(told: list[tuple[str, str | None]]) -> None:
    wrong = [(truth, guess) for truth, guess in told if guess not in (None, truth)]
    assert len(wrong) <= len(told) / 100, wrong


@pytest.mark.parametrize(
    "text",
    [
        "no problem, no problem o",
        "ciao, à demain",
        "hola chef, la clim est morte",
        "danke, c'est noté",
        "il y a le feu dans la casa",
        "amigo, come fix my light",
        "ma sister no dey",
    ],
)
def test_a_borrowed_word_is_not_yet_another_language(text: str) -> None:
    assert identify(text).foreign is None


@pytest.mark.parametrize("text", ["onye ga-abia echi", "ego ole ka m ga-akwụ"])
def test_words_that_pidgin_quotes_of_its_neighbours_stay_theirs(text: str) -> None:
    assert identify(text).foreign == "ig"


@pytest.mark.parametrize("text", ["baba, na so I dey do o", "toh, I don see am", "ego no dey"])
def test_pidgin_that_quotes_them_stays_pidgin(text: str) -> None:
    assert identify(text).foreign is None
