"""Prices and numbers are written as each language writes them."""

import pytest

from dialogue.rendering import Catalogues
from dialogue.rendering.amounts import is_free, money_words, number_words
from dialogue.reply import Money
from dialogue.voice import Language, Register

CATALOGUES = Catalogues()


@pytest.mark.parametrize(
    ("language", "one", "span"),
    [
        ("fr", "15\u202f000\u00a0FCFA", "de 5\u202f000 à 15\u202f000\u00a0FCFA"),
        ("en", "FCFA 15,000", "FCFA 5,000 to 15,000"),
        ("pcm", "FCFA 15,000", "FCFA 5,000 reach 15,000"),
    ],
)
def test_prices(language: str, one: str, span: str) -> None:
    book = CATALOGUES.book(Language(language), Register.NEUTRAL)
    assert money_words(book, Money(15000)) == one
    assert money_words(book, Money(5000, 15000)) == span


def test_a_range_of_one_price_is_one_price() -> None:
    book = CATALOGUES.book(Language.ENGLISH, Register.NEUTRAL)
    assert money_words(book, Money(5000, 5000)) == "FCFA 5,000"


def test_only_nothing_is_free() -> None:
    assert is_free(Money(0))
    assert is_free(Money(0, 0))
    assert not is_free(Money(0, 2000))


def test_a_rating_has_the_decimal_mark_of_the_language() -> None:
    assert number_words(CATALOGUES.book(Language.FRENCH, Register.NEUTRAL), 4.7) == "4,7"
    assert number_words(CATALOGUES.book(Language.PIDGIN, Register.NEUTRAL), 4.7) == "4.7"
