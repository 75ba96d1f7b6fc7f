"""What does it cost? What operators have set, and other ways when it is too much."""

from collections.abc import Sequence

from dialogue import proposals
from dialogue.acts import Act
from dialogue.reply import Because, Fact, Money
from dialogue.state import BookingTopic
from dialogue.topics import booking, explaining
from dialogue.turn import Turn
from dialogue.understanding.folding import fold, words
from dialogue.understanding.meaning import Intent
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.trades import find_trades
from dialogue.understanding.word_sets import finder
from dialogue.understanding.wording import word
from preferences import history, providers

_FEE = finder("a fee")


def hear_of_cancelling(turn: Turn) -> bool:
    """ "Do I pay anything if I cancel?": a question, whatever is open, and no wish to cancel."""
    is_asked = "?" in turn.text or turn.means(Intent.ASK_PRICE, Intent.HELP)
    if not is_asked or turn.acts & {Act.YES, Act.SURE, Act.ASSENT}:
        return False
    evidence = evidence_of(turn.text, turn.now)
    is_of_money = evidence.cue("price", "about money") or _FEE.search(fold(turn.text)) is not None
    if not (is_of_money and evidence.cue("cancel")):
        return False
    turn.say("price/cancelling")
    return True


def price(turn: Turn) -> None:
    """What operators say it costs; a bargain gets other ways, never an invented discount."""
    if Act.CHEAPER not in turn.acts and explaining.names_visit_fee(turn):
        explaining.why(turn)
        return
    open_request = turn.booking
    coming = history.live(turn.bookings)
    trade = turn.understanding.category or (open_request.request.trade if open_request else None)
    if open_request and open_request.request.trade and find_trades(word(turn.text)).weight == "weak":
        trade = open_request.request.trade  # "and how much for the gas?", of the AC
    trade = trade or _trade_of_who_is_named(turn) or (coming[0].trade if coming else None)
    if trade is None:
        turn.say("price/ask_trade")
        return
    is_for_less = Act.CHEAPER in turn.acts or (Act.OTHER in turn.acts and _is_bargain(turn))
    if open_request and is_for_less and (open_request.status == "proposed" or open_request.asked == "what"):
        if not booking.cheaper_provider(turn, open_request):
            _bargain(turn, open_request)
    elif open_request and open_request.status == "proposed" and _is_bargain(turn):
        _bargain(turn, open_request)
    elif tell(turn, trade) and turn.state.topic is None and not (turn.unread or _is_booked(turn, trade)):
        booking.offer(turn, trade)


def _trade_of_who_is_named(turn: Turn) -> str | None:
    """ "How much does Moussa take?": the trade that he came for."""
    named = proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])
    return next((one.trade for one in turn.bookings if named and one.provider_id == named.id), None)


def tell(turn: Turn, trade: str, *, beside: bool = False) -> bool:
    """What visit and jobs of a trade cost; False when operators have set nothing, which it says.

    `beside` other answers of the same message it is short.
    """
    city = turn.booking.request.city if turn.booking else turn.home_city
    serving = providers.serving(turn.connection, trade, city) or providers.serving(
        turn.connection, trade, None
    )
    fees = [one.fee for one in serving if one.fee is not None]
    jobs = tuple(
        Because(one.job, {"price": Money(one.low, one.high)})
        for one in _those_meant_first(turn, providers.prices(turn.connection, trade))
    )
    if not fees and not jobs:
        turn.say("price/unknown", {"trade": trade})
        return False
    visit_fee = Money(min(fees), max(fees) if max(fees) > min(fees) else None) if fees else None
    facts: dict[str, Fact] = {"trade": trade, "city": city, "visit": visit_fee, "jobs": jobs}
    facts["beside"] = beside
    facts["booked"] = _is_booked(turn, trade)
    turn.say("price/range", facts)
    return True


def _those_meant_first(turn: Turn, listed: Sequence[providers.JobPrice]) -> list[providers.JobPrice]:
    """The jobs that the words speak of, now or when the trouble was told, before the others."""
    told = f"{turn.text} {turn.booking.request.detail if turn.booking else ''}"
    meant = {one.labels[0] for one in phrasebook("jobs").find([one.folded for one in words(told)])}
    return sorted(listed, key=lambda one: one.job not in meant)


def _is_booked(turn: Turn, trade: str) -> bool:
    return any(one.trade == trade for one in history.live(turn.bookings))


def _is_bargain(turn: Turn) -> bool:
    read = turn.understanding
    return Act.BARGAIN in turn.acts or read.sentiment == "negative" or read.amount is not None


def _bargain(turn: Turn, topic: BookingTopic) -> None:
    technician = turn.technician(topic.request.provider)
    if technician is not None and technician.fee == 0 and topic.request.trade is not None:
        tell(turn, topic.request.trade)  # the visit is free: what is dear is the work
        return
    turn.say(
        "price/bargain",
        {
            "trade": topic.request.trade,
            "provider": technician.name if technician else None,
            "fee": proposals.fee(technician) if technician else None,
        },
    )
