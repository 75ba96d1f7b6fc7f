"""Which visit that is over does a message speak of? Of who is named, else of the trade, else the last one.

"5 étoiles pour Mireille" marks her visit, though a plumber came since.
"""

import re
from collections.abc import Sequence

from dialogue import proposals
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.no_marks import marks_in, without_others
from dialogue.understanding.trades import trades_named
from dialogue.understanding.word_sets import any_of, finder
from preferences import providers
from preferences.history import Booking, Status

_FOR_BOTH, _ASKS_FOR = finder("for both"), finder("wants somebody", "wants", "sends for")
_PARTS = re.compile(rf"[,;.!?\n]|\b(?:{any_of('and', 'but')})\b")


def past_visit(turn: Turn) -> Booking | None:
    """The visit spoken of; None when nobody came yet."""
    past = [one for one in turn.bookings if one.status == Status.COMPLETED or _has_begun(turn, one)]
    return next(iter(_of_person(turn, past) or of_trade(turn, past) or past), None)


def of_trade(turn: Turn, booked: Sequence[Booking]) -> list[Booking]:
    """Those of the trade that the message speaks of."""
    return [one for one in booked if one.trade == turn.understanding.category]


def _of_person(turn: Turn, booked: Sequence[Booking]) -> list[Booking]:
    named = proposals.among(turn, turn.text, [one.provider_id for one in booked])
    return [one for one in booked if named is not None and one.provider_id == named.id]


def _has_begun(turn: Turn, booking: Booking) -> bool:
    return booking.status == Status.CONFIRMED and booking.starts_at <= turn.now


def marked(turn: Turn, asked: Booking | None) -> list[tuple[Booking, int]] | None:
    """Whose marks are told, when it is not only that of the visit asked about.

    "5 for Mireille", "not Blaise, Mireille 5", "Blaise 4, Mireille 5", "5 for both". Empty when who is named
    never came, or when it is not clear whose is which; None when the mark is that of the visit asked about.
    """
    text = without_others(turn.text)
    past = _last_of_each(turn)
    if not marks_in(text) or _ASKS_FOR.search(fold(text)):
        return None
    if len(past) == 2 and _FOR_BOTH.search(fold(text)) and len(marks_in(text)) == 1:
        return [(one, marks_in(text)[0]) for one in past]
    if asked is None and past:
        asked = past[0]
    told = _Told(turn, past)
    named = told.who(text)
    if not named or (named == [asked] and not told.is_strange):
        return [] if told.is_strange else None
    if len(named) == 1 and len(marks_in(text)) == 1:
        return [(named[0], marks_in(text)[0])]
    pairs = [(told.who(one), marks_in(one)) for one in _PARTS.split(text) if marks_in(one)]
    is_clear = all(len(who) == 1 == len(marks) for who, marks in pairs)
    return [(who[0], marks[0]) for who, marks in pairs] if is_clear else []


class _Told:
    """Who is named in a text, of those who came; `is_strange`: somebody who did not."""

    def __init__(self, turn: Turn, past: Sequence[Booking]) -> None:
        self.turn, self.past, self.is_strange = turn, past, False

    def who(self, text: str) -> list[Booking]:
        """The visits of the persons or of the trades that stand beside the mark, without those refused."""
        connection, came = self.turn.connection, {one.provider_id for one in self.past}
        known = {
            one.id: one
            for trade in providers.trades_offered(connection)
            for one in proposals.all_named_in(self.turn, text, trade)
        }
        wanted = {  # in parts: "not for Blaise but for Mireille" is no "anybody but Mireille"
            id_
            for part in _PARTS.split(text)
            for id_, one in known.items()
            if proposals.names(one, part) and not proposals.is_refused_in(part, one)
        }
        by_mark = [one for one in _PARTS.split(text) if marks_in(one)]  # not "she left cement, I'd say 3"
        named = {trade for one in by_mark for trade in trades_named(one)}
        beside = [
            one for one in self.past if one.provider_id in wanted or (not wanted and one.trade in named)
        ]
        strangers = {id_ for id_ in wanted - came if self._is_marked(text, known[id_].name)}
        is_of_nobody = not wanted and bool(named - {one.trade for one in self.past})
        is_of_no_other = bool(known) and not wanted  # "5 stars, not for Blaise"
        is_odd = bool(strangers) or is_of_nobody or is_of_no_other
        self.is_strange = self.is_strange or (not beside and is_odd)
        return beside

    def _is_marked(self, text: str, name: str) -> bool:
        """ "5 for Serge", "Serge deserves 5": a name that may be a word ("Comfort") stands by the mark."""
        called = "|".join(re.escape(one) for one in fold(name).split() if len(one) > 2)
        by = rf"\b(?:{any_of('marks for')})\s+(?:{called})\b"
        by += rf"|\b(?:{called})\s+(?:(?:{any_of('deserves')})\s+)?\d"
        return re.search(by, fold(text)) is not None


def _last_of_each(turn: Turn) -> list[Booking]:
    """The last visit of each person and trade, the latest first."""
    found: dict[tuple[str | None, str], Booking] = {}
    for one in turn.bookings:
        if one.status == Status.COMPLETED or _has_begun(turn, one):
            found.setdefault((one.provider_id, one.trade), one)
    return list(found.values())
