"""How is one true reason said, as a clause that follows "because"?"""

from collections.abc import Mapping
from datetime import date
from functools import partial

from dialogue.rendering.amounts import money_words, number_words
from dialogue.rendering.catalogues import Phrasebook
from dialogue.rendering.dates import month_name, short_date
from dialogue.rendering.errors import UnsaidFact
from dialogue.rendering.moments import when_words
from dialogue.rendering.places import where_words
from dialogue.rendering.words import as_typed
from dialogue.reply import Because, Fact, Money, When, Where


def reason_words(book: Phrasebook, because: Because) -> str:
    """A clause: "vous avez déjà réservé là 3 fois"; raises UnwrittenPhrase for a reason without words."""
    values = {name: _fact_words(book, because, name) for name in because.facts if name != "today"}
    return book.phrase(_key(book, because)).format_map(values)


def _key(book: Phrasebook, because: Because) -> str:
    """`reason/usual_place.one` when counted once, `reason/register_seen.casual` for a register."""
    key = f"reason/{because.key}"
    if because.facts.get("count") == 1:
        return f"{key}.one"
    register = because.facts.get("register")
    return f"{key}.{register}" if register else key


def _fact_words(book: Phrasebook, because: Because, name: str) -> str:
    value = because.facts[name]
    if value is None:
        raise UnsaidFact(because.key, name)
    named = {
        "trade": lambda: book.phrase(f"trade/{value}/work"),
        "language": lambda: book.phrase(f"language/{value}"),
        "month": lambda: month_name(book, date(2024, int(str(value)), 1)),
        "rating": lambda: number_words(book, float(str(value))),
    }
    return named.get(name, partial(_value_words, book, value, because.facts))()


def _value_words(book: Phrasebook, value: Fact, facts: Mapping[str, Fact]) -> str:
    if isinstance(value, date):
        today = facts.get("today")
        return short_date(book, value, today if isinstance(today, date) else None)
    if isinstance(value, Money):
        return money_words(book, value)
    if isinstance(value, Where):
        return where_words(book, value)
    if isinstance(value, When):
        return when_words(book, value)
    return as_typed(str(value))
