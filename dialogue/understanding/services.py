"""Which services does a message ask for, where its clauses are not one trouble told twice?

"Les toilettes sont bouchées. La haie doit être taillée" asks for two, in either order; "a pane is broken,
I need a glazier" for one.
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dialogue.understanding.meaning import Intent
from dialogue.understanding.several import Clause
from dialogue.understanding.trades import is_a_cause, may_be_one_trouble
from dialogue.understanding.word_sets import words_of
from preferences.trades import Trade

_SURE_OF_A_SECOND = 0.8  # trade beside that of the whole message
_ONE_MORE, _COURTESY = words_of("one more"), words_of("courtesy", "fillers")


def trades_wanted(clauses: Sequence[Clause], *, surely: bool = False) -> tuple[str, ...]:
    """The trades of the clauses that ask for somebody; `surely` those that stand on more than a thing named.

    A trouble may explain whom the next clause asks for, so a comma parts two requests only where both name
    a trade, or a place or a moment: "a pane is broken, I need a glazier". A trouble that nobody mends who is
    asked for is another: "the fridge is dead, I need a painter".
    """
    asking = [
        (index, one.trades_asked_for)
        for index, one in enumerate(clauses)
        if one.trades_asked_for and (not surely or _is_sure(clauses, index))
    ]
    is_one = len({trades[:1] for _, trades in asking}) < 2
    if is_one and surely:
        return ()
    wanted = [
        trade
        for index, trades in asking
        if is_one or any(_are_two(clauses, index, at) for at, other in asking if other[:1] != trades[:1])
        for trade in trades
    ]
    return tuple(dict.fromkeys(wanted))


def likeliest(clauses: Sequence[Clause]) -> tuple[str, ...]:
    """Of clauses that all may tell of one trouble, in words that weigh the same, the surest, in any order."""
    weights = {one.evidence.trades.weight for one in clauses}
    trades = [one.trades_asked_for for one in clauses]
    if len(set(trades)) < 2 or len(weights) > 1 or not all(trades) or (Trade.OTHER,) in trades:
        return ()
    return max(clauses, key=lambda one: one.intent.confidence).trades_asked_for


def asked_for_at_last(trades: Sequence[str], clauses: Sequence[Clause]) -> tuple[str, ...]:
    """Of a story the trades of its wish: "even spider dey ... send person for clean that house on Thursday".

    Where a clause asks that somebody comes and says for what, what no clause asks for is only told.
    """
    wishing = [one for one in clauses if one.wish is Intent.REQUEST_SERVICE and one.trades]
    if not any(one.asks_to_come for one in wishing):
        return tuple(trades)
    asked = [trade for one in wishing for trade in one.trades]
    return tuple(one for one in trades if one in asked) or tuple(dict.fromkeys(asked))


def in_order(trades: Iterable[str], clauses: Sequence[Clause]) -> tuple[str, ...]:
    """The trades as the clauses that speak of them follow each other."""
    first = {
        trade: place for place, one in reversed([*enumerate(clauses)]) for trade in one.evidence.trades.trades
    }
    return tuple(sorted(trades, key=lambda trade: first.get(trade, 0)))


def _is_sure(clauses: Sequence[Clause], index: int) -> bool:
    """Whether a trade is named, or it is surely a request, says where or when, or is a trouble of its own."""
    one, told = clauses[index], _told_with(clauses, index)
    is_named = one.evidence.trades.weight == "name" or told.has_place or told.has_time
    others = [other for other in clauses if other.trades_asked_for and other is not one]
    is_apart = bool(others) and all(_is_another_trouble(one, other) for other in others)
    return is_named or one.intent.confidence >= _SURE_OF_A_SECOND or is_apart


def _is_another_trouble(one: Clause, other: Clause) -> bool:
    """Whether each stands for itself: nobody mends the one who is called for the other, or both only tell."""
    found = [clause.evidence.trades for clause in (one, other)]
    is_added = _is_one_more(max(one, other, key=lambda clause: clause.start))
    if is_added or not may_be_one_trouble(*(reading.trades[0] for reading in found)):
        return True
    explains = one.evidence.has_trouble or other.evidence.has_trouble
    names_one = explains and any(reading.weight == "name" for reading in found)
    return one.is_sentence and other.is_sentence and not (names_one or any(map(is_a_cause, found)))


def _is_one_more(clause: Clause) -> bool:
    """ "Light no dey for parlour, toilet don block too": another trouble, whatever may explain whom."""
    said = [one for one in clause.evidence.wording.words if one not in _COURTESY]
    edges = (said[:1], said[:2], said[-1:], said[-2:])
    return any(" ".join(one) in _ONE_MORE for one in edges)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a clause and those behind it that belong to it say: "my toilet is blocked, I dey for Bepanda"."""

    has_place: bool
    has_time: bool


def _told_with(clauses: Sequence[Clause], index: int) -> _Told:
    behind = itertools.takewhile(
        lambda one: not (one.is_new_sentence or one.wish or one.trades_asked_for), clauses[index + 1 :]
    )
    said = [one.evidence for one in (clauses[index], *behind)]
    return _Told(any(one.has_place for one in said), any(one.has_time for one in said))


def _are_two(clauses: Sequence[Clause], one: int, other: int) -> bool:
    first, last = sorted((one, other))
    found = [clauses[index].evidence.trades for index in (first, last)]
    if _is_one_more(clauses[last]) or not may_be_one_trouble(*(one.trades[0] for one in found)):
        return True
    are_named = all(one.weight == "name" for one in found)
    told = [_told_with(clauses, first), _told_with(clauses, last)]
    have_their_own = all(one.has_place for one in told) or all(one.has_time for one in told)
    is_new = any(clause.is_new_sentence for clause in clauses[first + 1 : last + 1])
    return are_named or have_their_own or is_new
