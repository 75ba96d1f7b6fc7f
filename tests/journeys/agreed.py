"""Was every change of a visit agreed? By a yes to the very question that showed it, and to no other.

"Shall I cancel your cleaning of Friday?" - "yes": that visit, and nothing else, may be cancelled by it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from functools import cache

from sqlalchemy import select

from bot.store import Database
from dialogue import moments
from dialogue.rendering.catalogues import Catalogues, Phrasebook
from dialogue.rendering.moments import when_words
from dialogue.rendering.words import as_typed
from dialogue.reply import Rendered
from preferences.history import Booking, Status, history
from tests.journeys.sayings_of_visits import OF_A_DAY, OF_A_VISIT
from tests.telling.manners import AGAINST, is_yes
from tests.telling.wording import folded
from tests.telling.world import fixtures

NAMES = {one.id: one.name for one in fixtures().providers}
AGREED = (
    *("trade", "provider_id", "city", "area", "landmark", "spot", "latitude", "longitude"),
    *("day", "end_day", "start_time", "end_time", "part", "bound", "rrule", "asap", "starts_at", "ends_at"),
)
RECAPS, CALLS_OFF, ERASES = (
    ("booking/summary", "booking/suggest"),
    ("cancel/confirm",),
    ("privacy/delete_confirm",),
)
WEIGHTY = ("confirm", "cancel", "erase")
# A question to which the wish itself, said again, is a yes (docs/decisions/0011).
WISHES = {
    "cancel/confirm": re.compile(r"\b(annule|cancel|ne veux plus)"),
    "privacy/delete_confirm": re.compile(r"\b(efface|supprime|delete)"),
}
ALL_OF_THEM = re.compile(r"\b(les deux|tout|toutes|tous|both|all)\b")
CHOICES = ("1|le premier|the first one|first", "2|le deuxieme|the second one|second", "3|le troisieme|third")
NOBODY = Rendered("")

Visits = Mapping[int, Booking]


def visits_of_all(database: Database) -> Visits:
    """Every visit that is stored, whoever's it is."""
    rows = database.read_now(lambda c: c.execute(select(history)).mappings().all())
    return {row["id"]: Booking(**row) for row in rows}


def wrongs(
    said: Sequence[str], asked: Rendered, before: Visits, after: Visits, *, may_swap: bool
) -> Iterator[str]:
    """What was booked, moved, called off or erased without a yes to it, in sentences.

    `asked` is what the person had last heard of us; `may_swap` when they have named another trade since.
    """
    for number in sorted(before.keys() | after.keys()):
        old, new = before.get(number), after.get(number)
        question = _question_needed(old, new)
        if question is None:
            continue
        if question == () or not set(question) & set(asked.key.split()):
            yield f"{old} became {new} after {asked.key!r}."
        elif not any(is_agreement(one, asked) and _may_mean(one, old, question) for one in said):
            yield f"{old} became {new} by {said}."
        elif question == RECAPS and new is not None and not shows(question_in(asked), new):
            yield f"Booked was {new}, and shown {asked.text!r}."
        elif (
            question == RECAPS
            and old is not None
            and new is not None
            and old.trade != new.trade
            and not may_swap
        ):
            yield f"{old} became a visit of another trade: {new}."
        elif question == CALLS_OFF and old is not None and not _is_named_to_call_off(said, asked, old):
            yield f"Called off was {old}, and asked {asked.text!r}."


def _may_mean(said: str, visit: Booking | None, question: tuple[str, ...]) -> bool:
    """Whether what is said names no other visit than this one, where one is to be called off."""
    if question != CALLS_OFF or visit is None or visit.day is None:
        return True
    trade, weekday = OF_A_VISIT.get(said, visit.trade), OF_A_DAY.get(said, visit.day.weekday())
    return (trade, weekday) == (visit.trade, visit.day.weekday())


def _is_named_to_call_off(said: Sequence[str], asked: Rendered, visit: Booking) -> bool:
    """Asked about by name; or the person says themselves that it is all of them."""
    return shows(question_in(asked), visit) or any(ALL_OF_THEM.search(folded(one)) for one in said)


def _question_needed(old: Booking | None, new: Booking | None) -> tuple[str, ...] | None:
    """After which question this may have come about: none when it is as it was, () when after no question."""
    if new is None:
        return ERASES
    if old is None:
        return RECAPS if new.status == Status.CONFIRMED else ()
    is_as_agreed = _agreed(old) == _agreed(new)
    if new.status == Status.CANCELLED and old.status != Status.CANCELLED:
        return CALLS_OFF if is_as_agreed and old.status == Status.CONFIRMED else ()
    is_of_old = old.status != new.status and new.status != Status.COMPLETED
    if is_of_old or (old.status != Status.CONFIRMED and not is_as_agreed):
        return ()  # what is over or called off comes back as a visit of its own
    return None if is_as_agreed else RECAPS


def _agreed(visit: Booking) -> dict[str, object]:
    facts = asdict(visit)
    return {name: facts[name] for name in AGREED}


def question_in(asked: Rendered) -> str:
    """The question of an answer, without what was told before it ("Booked: ... And now the electrician")."""
    own = [part.text for part in asked.parts if part.asks is not None]
    return own[-1] if own else asked.text


def is_agreement(said: str, asked: Rendered) -> bool:
    """Whether this is a yes: in so many words, the wish said again, or the button of a yes."""
    button = chosen(said, asked)
    if button is not None:
        return button.partition(":")[2] in WEIGHTY
    plain = folded(said)
    is_said_again = any(key in WISHES and WISHES[key].search(plain) for key in asked.key.split())
    return is_yes(said) or (is_said_again and not AGAINST.search(plain))


def chosen(said: str, asked: Rendered) -> str | None:
    """The button of an answer that is tapped ("[button 2]"), named by its number, or typed."""
    plain = folded(said)
    tapped = re.fullmatch(r"\[button (\d)\]", plain)
    number = int(tapped[1]) if tapped else 0
    for place, names in enumerate(CHOICES, 1):
        number = place if plain in names.split("|") else number
    for place, (button, caption) in enumerate(asked.buttons, 1):
        if place == number or plain == folded(caption):
            return button
    return None


def shows(text: str, visit: Booking) -> bool:
    """Whether a text names the trade, the place, the day and the person of a visit, in any language."""
    plain = folded(text)
    place = [folded(as_typed(one)) for one in (visit.area or visit.city, visit.landmark) if one]
    person = folded(NAMES.get(visit.provider_id or "", ""))
    if not all(one in plain for one in (*place, person)):
        return False
    when = replace(moments.shown(moments.of_booking(visit), visit.starts_at.date()), today=None)
    return any(
        names_trade(plain, visit.trade, book) and folded(when_words(book, when)) in plain for book in books()
    )


def names_trade(text: str, trade: str, book: Phrasebook) -> bool:
    """Whether a text names a trade in one language."""
    return folded(book.phrase(f"trade/{trade}/service")) in text


@cache
def books() -> tuple[Phrasebook, ...]:
    """Our words in every language and tone."""
    return tuple(Catalogues().books.values())
