"""How is a price or a number said?"""

from functools import lru_cache

from babel.numbers import format_decimal

from dialogue.rendering.catalogues import Phrasebook
from dialogue.rendering.locale import LOCALE
from dialogue.reply import Money


def number_words(book: Phrasebook, number: float) -> str:
    """A number with the separators of the language: 15 000 or 15,000, 4,7 or 4.7."""
    return _decimal(number, LOCALE[book.language])


@lru_cache(maxsize=4096)
def _decimal(number: float, locale: str) -> str:
    return str(format_decimal(number, locale=locale))


def money_words(book: Phrasebook, money: Money) -> str:
    """A price: "15 000 FCFA", or "de 5 000 à 15 000 FCFA" for a range."""
    low = number_words(book, money.low)
    if money.high is None or money.high == money.low:
        return book.phrase("money/amount").format_map({"amount": low})
    return book.phrase("money/range").format_map({"low": low, "high": number_words(book, money.high)})


def is_free(money: Money) -> bool:
    """Whether nothing is asked for it."""
    return money.low == 0 and not money.high
