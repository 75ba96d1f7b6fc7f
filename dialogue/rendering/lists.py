"""How are several things named one after the other?"""

from collections.abc import Sequence

from dialogue.rendering.catalogues import Phrasebook


def all_of(book: Phrasebook, names: Sequence[str]) -> str:
    """Every one: "a, b et c"."""
    return _joined(book, "list/and", names)


def one_of(book: Phrasebook, names: Sequence[str]) -> str:
    """One among several: "a, b ou c"."""
    return _joined(book, "list/or", names)


def because_of(book: Phrasebook, clauses: Sequence[str]) -> str:
    """Several reasons after one "because": "parce que a et que b"."""
    return _joined(book, "list/because", clauses)


def _joined(book: Phrasebook, key: str, names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return book.phrase(key).format_map({"first": ", ".join(names[:-1]), "last": names[-1]})
