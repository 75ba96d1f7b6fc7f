"""How is a place said?"""

from dialogue.rendering.catalogues import Phrasebook
from dialogue.rendering.words import as_typed
from dialogue.reply import Where


def where_words(book: Phrasebook, where: Where) -> str:
    """A place: "Makepe, face pharmacie", "Makepe (Douala), chez votre mère"; empty when nothing is known."""
    landmark = as_typed(where.landmark or "")
    spot = book.phrase(f"spot/{where.spot}") if where.spot else ""
    return ", ".join(part for part in (_area(where), spot, landmark) if part)


def at_words(book: Phrasebook, where: Where) -> str:
    """The same after its preposition: "à Makepe", "au Carrefour Agip"; a landmark alone takes none."""
    place = where_words(book, where)
    if not _area(where):
        return place
    return _preposition(book, place).format_map({"place": place, "rest": place.partition(" ")[2]})


def _preposition(book: Phrasebook, place: str) -> str:
    name = f"{place.casefold()} "
    fitting = [beginning for beginning in book.prepositions if name.startswith(f"{beginning} ")]
    return book.prepositions[max(fitting, key=len)] if fitting else book.phrase("where/at")


def _area(where: Where) -> str:
    area, city = as_typed(where.area or ""), as_typed(where.city or "")
    return f"{area} ({city})" if area and city else area or city
