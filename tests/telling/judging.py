"""Does an answer hold what the story expects? Gives plain sentences about what is missing."""

from collections.abc import Callable, Iterator, Sequence

from tests.telling import things_stored, words_said
from tests.telling.form import ANYTHING, BEFORE, NOTHING
from tests.telling.heard import Heard
from tests.telling.story import Answer, Line

HELLO = "greeting/hello"
CHECKS: dict[str, Callable[[Line, Heard], Iterator[str]]] = {
    "says": words_said.says,
    "never": words_said.never,
    "voice": words_said.voice,
    "offers": words_said.offers,
    "asks": words_said.asks,
    "trade": things_stored.trade,
    "place": things_stored.place,
    "when": things_stored.when,
    "who": things_stored.who,
    "booked": things_stored.booked,
    "not booked": things_stored.not_booked,
    "knows": things_stored.knows,
    "consent": things_stored.consent,
    "rated": things_stored.rated,
    "complaint": things_stored.complaint,
    "promotions": things_stored.promotions,
    "erased": things_stored.erased,
}


def wrong(answer: Answer, heard: Heard, *, is_pause: bool) -> Iterator[tuple[int, str]]:
    """Everything that is not as it should be: line, sentence."""
    fits = _fits_on_the_way if is_pause else _fits
    if not fits(answer.keys, _without_hello(heard.keys, answer.keys)):
        wanted, said = " + ".join(answer.keys), " + ".join(heard.keys) or NOTHING
        yield answer.line, f"Expected {wanted}, but Sabi said {said}."
        return
    for check in answer.checks:
        for sentence in CHECKS[check.name](check, heard):
            yield check.number, sentence
    if any(check.name == "booked" for check in answer.checks):
        yield from things_stored.further_bookings(answer, heard)


def _without_hello(said: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """A hello before the answer need not be written."""
    is_beside = len(said) > 1 and HELLO not in wanted
    return [key for key in said if not (is_beside and key == HELLO)]


def _fits(wanted: Sequence[str], said: Sequence[str]) -> bool:
    if tuple(wanted) == (NOTHING,):
        return not said
    if tuple(wanted) == (ANYTHING,):
        return bool(said)
    if wanted[0] == BEFORE:
        rest = list(wanted[1:])
        return bool(rest) and list(said[-len(rest) :]) == rest
    return list(wanted) == list(said)


def _fits_on_the_way(wanted: Sequence[str], said: Sequence[str]) -> bool:
    """While time passes more may be said before, but nothing after."""
    if tuple(wanted) in ((NOTHING,), (ANYTHING,)):
        return _fits(wanted, said)
    left = iter(said)
    return bool(said) and said[-1] == wanted[-1] and all(key in left for key in wanted)
