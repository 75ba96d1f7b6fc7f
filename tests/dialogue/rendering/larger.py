"""What do the same facts look like when they are long, and when they are longer than anybody types?"""

from collections.abc import Mapping
from dataclasses import fields, replace

from dialogue.reply import Because, Candidate, Fact, Money, Visit, When, Where
from tests.dialogue.rendering.samples import QUARTER, SERGE, THURSDAY, TODAY, WHEN, WHERE

Swaps = tuple[tuple[Fact, Fact], ...]

# As long as real ones get: a quarter with its town and a junction, a double name, a long trade.
LONG: Swaps = (
    (WHERE, Where("Bonamoussadi", "Douala", "carrefour Maçon")),
    (QUARTER, Where("Bonamoussadi")),
    (WHEN, When(day=THURSDAY, part="afternoon", today=TODAY)),
    (SERGE, "Carine Ngo Bassa"),
    ("plumbing", "ac_fridge"),
)
ENDLESS = "Ngo Bassa à côté du portail bleu après le deuxième dos d'âne, " * 3
EXTREME: Swaps = (
    (WHERE, Where(ENDLESS, ENDLESS, ENDLESS)),
    (QUARTER, Where(ENDLESS)),
    (WHEN, When(day=THURSDAY, part="afternoon", today=TODAY)),
    (SERGE, ENDLESS),
    ("Hortense", ENDLESS),
    ("Zamboville", ENDLESS),
    ("Douala", ENDLESS),
    ("plumbing", "ac_fridge"),
    (Money(3000), Money(1_234_567, 7_654_321)),
)


def larger(facts: Mapping[str, Fact], swaps: Swaps) -> dict[str, Fact]:
    """The same facts with each known value put in another's place, however deep it lies."""
    return {name: _swapped(fact, swaps) for name, fact in facts.items()}


def _swapped(fact: Fact, swaps: Swaps) -> Fact:
    for old, new in swaps:
        if type(fact) is type(old) and fact == old:
            return new
    if isinstance(fact, tuple):
        return tuple(_swapped(one, swaps) for one in fact)  # type: ignore[return-value]
    if isinstance(fact, Because):
        return replace(fact, facts=larger(fact.facts, swaps))
    if isinstance(fact, Visit | Candidate):
        return replace(
            fact, **{field.name: _swapped(getattr(fact, field.name), swaps) for field in fields(fact)}
        )
    return fact
