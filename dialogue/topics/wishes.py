"""Wishes about visits as a whole: two of them in one message, or all as it was last time."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue import moments, proposals
from dialogue.acts import Act, acts_in, clauses_of
from dialogue.assent import WANTING
from dialogue.state import BookingTopic, Moment, Request
from dialogue.topics import agreeing, booking, picking, pricing, sharing, slots, waiting, which_visit
from dialogue.turn import Turn
from dialogue.understanding.folding import fold, words
from dialogue.understanding.meaning import Intent
from dialogue.understanding.trades import trades_named
from dialogue.understanding.word_sets import finder
from preferences import history
from preferences.history import Booking

NAME_ALONE = 3  # words of "et l'électricien", which wants what the clause before it wants
TWO = 2
_SWAPS_DAYS = finder("swaps days")
CANCEL, MOVE, PRICE, NEW = "cancel", "move", "price", "new"


@dataclass(slots=True)
class Wish:
    """What one stretch of the message wants, of which trade."""

    purpose: str
    trade: str
    text: str


def take(turn: Turn) -> bool:
    """Do several wishes one after the other, what is cancelled first; False when there are not several."""
    coming = history.live(turn.bookings)
    if other_days := _other_days(turn, coming):
        first, *further = [_at(visit, when) for visit, when in other_days]
        turn.state.queue += further  # each is shown for a yes of its own
        for one in further:
            waiting.say_noted(turn, one, {"time"})
        booking.open_booking(turn, request=first)
        return True
    found = _several(turn, coming)
    if not found:
        return False
    for wish in reversed(found):
        part = turn.part(wish.text)
        if wish.purpose == MOVE:
            moved = next((one for one in coming if one.trade == wish.trade), None)
            topic = booking.change_booking(part, moved) if moved else turn.booking
            if topic is not None:  # a request that is open beside the visits moves as they do
                slots.fill(part, topic)
        elif wish.purpose == NEW:
            turn.state.queue.insert(0, sharing.noted(part, wish.trade))
        elif wish.purpose == PRICE:
            pricing.tell(part, wish.trade, beside=True)
    dropped = [one for one in coming if one.trade in [w.trade for w in found if w.purpose == CANCEL]]
    if dropped:
        picking.pick(turn, CANCEL, dropped, is_all=True)
    return True  # what stands first on the stack is put once the answer is done


def _other_days(turn: Turn, coming: Sequence[Booking]) -> list[tuple[Booking, Moment]]:
    """ "Odette jeudi et Hervé samedi", "swap the two days": to when several visits are to be moved."""
    if "?" in turn.text or Act.CANCELS in turn.acts or turn.booking is not None:
        return []
    parts = [turn.part(clause) for clause in clauses_of(turn.text)]
    told = [(one, part.understanding.time) for part in parts if (one := _named_in(part, coming)) is not None]
    found = [
        (one, moments.joined(moments.of_booking(one), moments.from_mention(mention)))
        for one, mention in told
        if mention is not None and mention.date is not None and mention.end_date is None
    ]
    if not told and len(coming) == TWO and _SWAPS_DAYS.search(fold(turn.text)):
        first, second = coming
        days = ((first, second.day), (second, first.day))
        return [(one, moments.of_booking(one).model_copy(update={"day": day})) for one, day in days]
    mention = turn.understanding.time
    if not told and {Act.ALL, Act.MOVE} <= turn.acts and mention is not None and mention.rrule is None:
        wanted = moments.from_mention(mention)  # "move both of them to Tuesday"
        found = [(one, moments.joined(moments.of_booking(one), wanted)) for one in coming]
    moved = {one.id: (one, when) for one, when in found if when.day != one.day}
    return list(moved.values()) if len(moved) > 1 else []


def _at(visit: Booking, when: Moment) -> Request:
    """A visit as it is to be."""
    return agreeing.request_of(visit).model_copy(update={"when": when, "changes": visit.id})


def _named_in(part: Turn, coming: Sequence[Booking]) -> Booking | None:
    """The one visit that a clause names by its trade or by who comes."""
    trades = trades_named(part.text)
    person = proposals.among(part, part.text, [one.provider_id for one in coming])
    named = [one for one in coming if one.trade in trades or (person and one.provider_id == person.id)]
    return named[0] if len(named) == 1 else None


def take_beside(turn: Turn) -> bool:
    """A visit called off beside what is being asked for: "cancel the plumber and move the electrician"."""
    is_open = isinstance(turn.state.topic, BookingTopic)
    found = _several(turn, history.live(turn.bookings)) if is_open else []
    return any(wish.purpose == CANCEL for wish in found) and take(turn)


def are_several(turn: Turn) -> bool:
    """Whether the message wants several things of visits whose trades it names."""
    return bool(_several(turn, history.live(turn.bookings)))


def _several(turn: Turn, coming: Sequence[Booking]) -> list[Wish]:
    known = {one.trade for one in coming} - which_visit.kept_trades(turn.text)
    asked = {turn.booking.request.trade} if turn.booking and turn.booking.request.trade else set()
    found = _wishes(turn, known, asked - known) if coming else []
    is_of_visits = any(wish.purpose not in (PRICE, NEW) for wish in found)
    return found if len(found) > 1 and is_of_visits else []


def _wishes(turn: Turn, booked: set[str], asked: set[str]) -> list[Wish]:
    """Those of the visits booked, and what moves what is being asked for."""
    found: list[Wish] = []
    for clause in clauses_of(turn.text):
        trades = trades_named(clause) or _of_day(turn, clause)
        purpose = _purpose(turn, clause, trades[0], booked | asked) if trades else None
        is_spared = bool(acts_in(clause) & {Act.KEEP, Act.BUT, Act.DISSENT})
        if trades and purpose is None and found and len(words(clause)) <= NAME_ALONE and not is_spared:
            purpose = found[-1].purpose
        if purpose == NEW and trades[0] in booked:
            purpose = None  # "but the cleaning on Saturday stays"
        is_open = purpose == MOVE and trades[0] in asked if trades else False
        if purpose is not None and (purpose in (PRICE, NEW) or trades[0] in booked or is_open):
            found += [Wish(purpose, trade, clause) for trade in trades]
        elif found:
            found[-1].text += f", {clause}"
    return found


def _of_day(turn: Turn, clause: str) -> tuple[str, ...]:
    """The trade of the visit whose day the clause names: "I no want dat Thursday people again"."""
    mention = turn.part(clause).understanding.time
    live = history.live(turn.bookings)
    told = [one.trade for one in live if mention and one.day and one.day.isoformat() == mention.date]
    return tuple(told) if len(told) == 1 else ()


def _purpose(turn: Turn, clause: str, trade: str, booked: set[str]) -> str | None:
    part = turn.part(clause)
    acts = acts_in(clause)
    if Act.KEEP in acts:
        return None
    if part.means(Intent.CANCEL) or (part.says(Intent.CANCEL) and Act.BUT not in acts):
        return CANCEL
    if (part.says(Intent.CHANGE) or Act.MOVE in acts) and trade in booked:
        return MOVE
    if part.means(Intent.ASK_PRICE):
        return PRICE
    has_verb = not WANTING.isdisjoint(one.folded for one in words(clause))  # "book an electrician"
    is_wanted = part.means(Intent.REQUEST_SERVICE, Intent.CHANGE) or (has_verb and part.means(Intent.CONFIRM))
    is_wanted = is_wanted and (has_verb or len(words(clause)) > NAME_ALONE)
    return NEW if is_wanted else None


def take_as_before(turn: Turn) -> bool:
    """ "Comme la dernière fois", "same thing as before", and no more: the last visit again."""
    is_open = turn.booking is None and not history.live(turn.bookings) and bool(turn.bookings)
    is_all = turn.understanding.category is None and turn.means(
        *(
            Intent.GREET,
            Intent.UNCLEAR,
            Intent.HELP,
            Intent.CONFIRM,
            Intent.REJECT,
            Intent.CHANGE,
            Intent.GIVE_LOCATION,
            Intent.GIVE_DETAIL,
        )
    )
    if Act.AS_BEFORE not in turn.acts or not is_open or not is_all:
        return False
    last = turn.bookings[0]
    topic = booking.open_booking(turn)
    slots.fill(turn, topic)
    topic.request.trade = last.trade
    known = proposals.usual_provider(turn, last.trade)
    if "provider" in turn.understanding.corrects or Act.OTHER in turn.acts or turn.means(Intent.REJECT):
        topic.request.refused += [known] if known else []  # "same as last time, but not him"
        topic.request.provider = None
    else:
        topic.request.provider = known
    booking.proceed(turn, topic)
    return True
