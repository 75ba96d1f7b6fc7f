"""Which of the visits to come does a message mean: by trade, person, place, day, rank, or by what is kept?"""

import re
from datetime import date

from dialogue import proposals
from dialogue.acts import Act, acts_in, clauses_of, clauses_with
from dialogue.state import PickTopic
from dialogue.topics.changes import PUTS
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.marks import find_choice
from dialogue.understanding.meaning import Intent, TimeMention
from dialogue.understanding.times import find_time, mentioned
from dialogue.understanding.trades import find_trades, trades_named
from dialogue.understanding.word_sets import any_of, finder
from dialogue.understanding.wording import word
from preferences import history
from preferences.history import Booking

_LAST = finder("the last")
_OF_A_DAY = re.compile(
    rf"\b(?:{any_of('before a date')})\s+(\d{{1,2}})(?:st|nd|rd|th|er)?\b(?!\s*[h:])", re.IGNORECASE
)
_PUT_RIGHT = finder("puts right")


def meant_of(turn: Turn, coming: list[Booking]) -> list[Booking]:
    """Those that the message names by trade, person, place or number, or by day when it cancels; else all.

    "All but the cleaning", "I keep the plumber, cancel the other": those that are not kept.
    """
    kept = _kept(turn, coming)
    if kept and len(kept) < len(coming):
        return [one for one in coming if one not in kept]
    trade = turn.understanding.category
    of_trade = [one for one in coming if one.trade in (_cancelled_trades(turn) or (trade,))]
    if not of_trade and trade is None and isinstance(turn.state.topic, PickTopic | None):
        of_trade = [one for one in coming if one.trade in trades_named(turn.text)]  # "the clean one"
    place = turn.understanding.place
    of_place = [one for one in of_trade or coming if place and place.area and one.area == place.area]
    is_picked = turn.says(Intent.CANCEL) or isinstance(turn.state.topic, PickTopic)
    if len(of_trade) != 1 and of_place and is_picked:
        return of_place
    choice = _choice(turn)
    if not of_trade and choice is not None and 1 <= choice <= len(coming) and len(coming) > 1:
        return [coming[choice - 1]]
    if isinstance(turn.state.topic, PickTopic) and _LAST.search(fold(turn.text)):
        return coming[-1:]
    of_number = [one for one in coming if one.day and one.day.day == _day_of_month(turn.text)]
    if len(of_number) == 1 and is_picked:
        return of_number
    mention = turn.understanding.time
    of_day = [one for one in coming if mention and one.day and _is_on(one.day, mention)]
    named = proposals.among(turn, turn.text, [one.provider_id for one in coming])
    of_person = [one for one in coming if named and one.provider_id == named.id]
    of_day = of_day if is_picked or _is_at_another_hour(turn, of_day) else []
    return of_trade or of_person or of_day or _of_refused_day(turn, coming) or coming


def _choice(turn: Turn) -> int | None:
    """ "The second one, move it to Monday": which of those that were shown or are to come."""
    if turn.understanding.choice is not None or turn.understanding.time is None:
        return turn.understanding.choice
    text = turn.text
    for start, end in reversed(mentioned(text, turn.now.astimezone(turn.zone))):
        text = f"{text[:start]} {text[end:]}"  # "le 2 avril" is none
    told = (find_choice(word(one)) for one in clauses_of(text) if any(map(str.isalpha, one)))
    return next((one for one in told if one is not None), None)


def _is_at_another_hour(turn: Turn, of_day: list[Booking]) -> bool:
    """ "Thursday 9:30 please", with one visit on Thursday at 9."""
    mention = turn.understanding.time
    if mention is None or mention.start_time is None or mention.end_date is not None or len(of_day) != 1:
        return False
    return mention.start_time != of_day[0].start_time and Act.MOVE not in turn.acts


def _is_on(day: date, mention: TimeMention) -> bool:
    """Whether a day is the one mentioned, or lies in the days mentioned ("next week")."""
    return (mention.date or "") <= day.isoformat() <= (mention.end_date or mention.date or "")


def _of_refused_day(turn: Turn, coming: list[Booking]) -> list[Booking]:
    """ "Je ne serai pas là jeudi": the one of the day that does not suit."""
    if turn.understanding.time is not None:
        return []
    told = find_time(turn.text, turn.now.astimezone(turn.zone))
    found = [one for one in coming if told and one.day and one.day.isoformat() == told.mention.date]
    return found if len(found) == 1 else []


def _day_of_month(text: str) -> int | None:
    """ "Celui du 18", "the one of the 18th"."""
    found = _OF_A_DAY.search(text)
    return int(found[1]) if found else None


def _kept(turn: Turn, coming: list[Booking]) -> list[Booking]:
    """Those that the message wants to keep: "sauf le ménage", "keep the plumber but cancel the other"."""
    if not turn.says(Intent.CANCEL, Intent.REJECT) and Act.KEEP not in turn.acts:
        return []
    trades = kept_trades(turn.text)
    return [one for one in coming if one.trade in trades]


def kept_trades(text: str) -> set[str]:
    """The trades whose visit is to stay; "le plombier, lui, vient toujours" names it before."""
    kept: set[str] = set()
    named: tuple[str, ...] = ()
    for clause in clauses_of(text):
        acts = acts_in(clause)
        named = trades_named(clause) or (() if Act.CANCELS in acts else named)
        if Act.KEEP in acts:
            kept.update(named)
    return kept


def _cancelled_trades(turn: Turn) -> tuple[str, ...]:
    """The trades beside the word that cancels: "don't cancel the plumber, cancel the electrician"."""
    if not turn.says(Intent.CANCEL):
        return ()
    said = fold(turn.text)
    *_, last = _PUT_RIGHT.split(said)  # "annule le plombier, non attends, le ménage"
    read = find_trades(word(last))
    if last != said and (named := tuple(one for one in read.trades if one not in read.refused)):
        return named
    clauses = clauses_with(turn.text, Act.CANCELS, without=Act.BUT)
    return tuple(trade for clause in clauses for trade in trades_named(clause))


def is_put_elsewhere(turn: Turn) -> bool:
    """ "No wait, put her on Monday", to "shall I cancel it?": that visit, not another one on a Monday."""
    named = {one.trade for one in history.live(turn.bookings)}.intersection(trades_named(turn.text))
    person = proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])
    is_put = PUTS.search(fold(turn.text)) is not None and turn.understanding.time is not None
    return is_put and not named and person is None
