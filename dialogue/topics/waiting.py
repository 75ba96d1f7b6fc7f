"""Which services wait their turn beside the one that is being booked?"""

from dialogue import moments, places_of
from dialogue.acts import Act, acts_in, clauses_of, clauses_with
from dialogue.assent import is_conditional
from dialogue.misgivings import has_doubt, is_said_by_another
from dialogue.state import BookingTopic, Request
from dialogue.topics import booking, sharing, slots
from dialogue.turn import Turn
from dialogue.understanding.folding import fold, words
from dialogue.understanding.meaning import Intent
from dialogue.understanding.trades import find_trades, trades_named
from dialogue.understanding.word_sets import finder, words_of
from dialogue.understanding.wording import word

_FIRST, _NO = finder("comes first"), words_of("not", "no")
_BESIDE_AN_HOUR, DAY = words_of("beside an hour of a trade"), 24  # hours
NAME_ALONE = 3  # words of "mais pas l'électricien"
NO_TO_IT = 5  # words of "non pas pour le ménage"
MOST_BEFORE_THE_NAME = 1  # words: "le plombier"


def add(turn: Turn, topic: BookingTopic) -> None:
    """Another service while one is being booked: it waits, at the same place and time unless told.

    Of one that waits already, more is told.
    """
    known = turn.state.waiting(turn.understanding.category)
    request = known or sharing.alongside(topic.request, turn.understanding.category or "")
    slots.fill(turn, topic.model_copy(update={"request": request}))
    if topic.asked == "time" and topic.request.when is None:
        topic.request.when = request.when  # "and a plumber too: Friday at 9": that was the question
    if known is None:
        turn.state.queue.append(request)
        turn.say("booking/also", {"trade": request.trade})
    turn.is_repeating = True
    booking.proceed(turn, topic)


def spread(turn: Turn, topic: BookingTopic) -> bool:
    """ "9 o'clock for the cleaner, 2 for the plumber": each its own; False unless two of them are told."""
    wanted = {request.trade: request for request in (*turn.state.queue, topic.request)}
    told = {}
    for clause in clauses_of(turn.text) if turn.state.queue else ():
        trade = next((one for one in trades_named(clause) if one in wanted), None)
        part = turn.part(_with_its_hour(clause)) if trade else None
        if part is not None and (part.understanding.time or part.understanding.place):
            told[trade] = part
    if len(told) < 2:
        return False
    for trade, part in told.items():
        changed = slots.fill(part, topic.model_copy(update={"request": wanted[trade]}))
        if wanted[trade] is not topic.request and changed & {"time", "place"}:
            say_noted(turn, wanted[trade], changed)
    day = next((one.when.day for one in wanted.values() if one.when and one.when.day), None)
    for request in wanted.values():
        if request.when is not None and request.when.day is None and request.when.rrule is None:
            request.when = request.when.model_copy(update={"day": day})
    return True


def _with_its_hour(clause: str) -> str:
    """ "11 for the plumber", "le plombier à 11": the number beside a trade is its hour."""
    wording = word(clause)
    named = find_trades(wording).words
    rest = [one for at, one in enumerate(wording.words) if at not in named and one not in _BESIDE_AN_HOUR]
    return f"{clause} {rest[0]}h" if len(rest) == 1 and rest[0].isdigit() and int(rest[0]) < DAY else clause


def is_about(turn: Turn, topic: BookingTopic) -> bool:
    """ "The electrician on Saturday instead", while the plumber who comes first is talked about."""
    read = turn.understanding
    is_only = only_wanted(turn, topic) is not None
    names_one = _named(turn, topic) is not None and not read.two_requests and not is_only
    return names_one and (read.place is not None or read.time is not None or _is_dropped(turn, topic))


def change(turn: Turn, topic: BookingTopic) -> None:
    """Change or drop the service that waits its turn, and go on with this one."""
    waiting = _named(turn, topic)
    if waiting is None:
        return
    if _is_dropped(turn, topic):
        turn.state.queue.remove(waiting)
        turn.say("booking/dropped", {"trade": waiting.trade, "others": True})
    else:
        changed = slots.fill(turn, topic.model_copy(update={"request": waiting}))
        say_noted(turn, waiting, changed)
    turn.is_repeating = True
    booking.repeat(turn, topic)


def retime(turn: Turn, topic: BookingTopic) -> None:
    """ "Change the time to 11 for both", "move the two to Monday": what waits keeps the rest of its own."""
    for request in turn.state.queue:
        if request.when is not None:  # else it is that of the one before it anyway
            slots.fill_time(turn, topic.model_copy(update={"request": request}))


def say_noted(turn: Turn, request: Request, changed: set[str]) -> None:
    when = moments.shown(request.when, turn.today) if request.when and "time" in changed else None
    where = places_of.shown(request) if "place" in changed else None
    turn.say("booking/noted_for", {"trade": request.trade, "when": when, "where": where})


def puts_first(clause: str) -> bool:
    """ "Le ménage d'abord", but not "pas le ménage d'abord"."""
    said = fold(clause)
    return _FIRST.search(said) is not None and "?" not in said and _NO.isdisjoint(said.split())


def first_wanted(turn: Turn, topic: BookingTopic) -> Request | None:
    """The one that waits and shall be booked before the one that is open: "the cleaner first, please"."""
    clause = next(filter(puts_first, clauses_of(turn.text)), "")
    named = trades_named(clause)
    is_other = len(named) == 1 and topic.request.trade not in named
    return turn.state.waiting(named[0]) if is_other else None


def comes_first(turn: Turn, topic: BookingTopic) -> bool:
    """ "The cleaner first, please": it is shown, and the one that was open waits."""
    first = first_wanted(turn, topic)
    if first is None:
        return False
    turn.state.queue[turn.state.queue.index(first)] = topic.request
    topic.request = first
    spread(turn, topic)  # "the cleaner first, 9 for the cleaning and 11 for the plumber"
    return True


def is_another_trade(turn: Turn, topic: BookingTopic) -> bool:
    """ "Sorry, not a cleaner, a painter", of the one that waits: it takes the other trade."""
    read = turn.understanding
    gone = next(filter(None, map(turn.state.waiting, read.refused)), None)
    if gone is None or "trade" not in read.corrects or read.category in (None, topic.request.trade):
        return False
    gone.trade, gone.provider, gone.refused = read.category, None, []
    turn.say("booking/also", {"trade": gone.trade})
    return True


def _is_dropped(turn: Turn, topic: BookingTopic) -> bool:
    """ "Forget the carpenter", "I don't need the electrician anymore"."""
    waiting = _named(turn, topic)
    is_refused = waiting is not None and waiting.trade in turn.understanding.refused
    is_doubtful = Act.KEEP in turn.acts or has_doubt(turn.text) or is_conditional(turn.text)
    is_off = turn.means(Intent.CANCEL) or (is_refused and turn.understanding.time is None)
    return is_off and not is_doubtful


def _named(turn: Turn, topic: BookingTopic) -> Request | None:
    named = {turn.understanding.category, *turn.understanding.refused} - {None}
    if topic.request.trade in {*named, *trades_named(turn.text)}:
        return None
    if Act.SECOND in turn.acts and turn.understanding.category is None and turn.state.queue:
        return turn.state.queue[0]
    return next((one for one in turn.state.queue if one.trade in named), None)


def take(turn: Turn, rest: Turn, topic: BookingTopic) -> Request:
    """The service that `rest` asks for instead of the one that is open: one that waits, or a new one."""
    trade = rest.understanding.category or turn.understanding.category or ""
    request = turn.state.waiting(trade)
    if request is not None:
        turn.state.queue.remove(request)
        slots.fill(rest, topic.model_copy(update={"request": request}))
    else:
        request = sharing.noted(rest, trade)
    sharing.inherit(request, topic.request)
    return request


def parted(turn: Turn, topic: BookingTopic) -> tuple[str, list[str]]:
    """What is said of the request that is open, and the clauses of the services that wait their turn.

    A clause that names none goes on about the service named last, unless it is a yes: "the plumber is okay,
    confirm. Cleaner, drop it, too many expenses this month".
    """
    waiting = {one.trade for one in turn.state.queue} - {topic.request.trade}
    own: list[str] = []
    theirs: list[str] = []
    is_theirs = False
    for clause in clauses_of(turn.text) if waiting else ():
        named = set(trades_named(clause))
        goes_on = is_theirs and not named and not acts_in(clause) & {Act.ASSENT, Act.SURE}
        is_theirs = bool(named) and named <= waiting
        if goes_on:
            theirs[-1] = f"{theirs[-1]}, {clause}"
            is_theirs = True
        else:
            (theirs if is_theirs else own).append(clause if is_theirs else _behind_its_name(clause))
    return (", ".join(own), theirs) if theirs else (turn.text, [])


def _behind_its_name(clause: str) -> str:
    """ "Le plombier c'est bon": what is said of it, where a clause begins with the name of the trade."""
    wording = word(clause)
    found = find_trades(wording)
    last = max((at for at, kind in found.words.items() if kind == "name"), default=len(wording.words))
    if last > MOST_BEFORE_THE_NAME or last + 1 >= len(wording.words):
        return clause
    return clause[wording.spans[last + 1][0] :]


def settle(turn: Turn, topic: BookingTopic, clauses: list[str]) -> None:
    """ "Drop the cleaner", "the cleaner in the afternoon", "and the cleaner, too", of those that wait."""
    for clause in clauses:
        part = turn.part(clause)
        for request in filter(None, map(turn.state.waiting, trades_named(clause))):
            if is_called_off(part):
                turn.state.queue.remove(request)
                turn.say("booking/dropped", {"trade": request.trade, "others": True})
            else:
                slots.fill(part, topic.model_copy(update={"request": request}))


def is_called_off(part: Turn) -> bool:
    """ "Le ménage, plus besoin", "mais pas l'électricien"."""
    read = part.understanding
    said = [one.folded for one in words(part.text)]
    is_bare = read.time is None and len(said) <= (NAME_ALONE if _NO.isdisjoint(said[:1]) else NO_TO_IT)
    is_refused = Act.BUT in part.acts and is_bare
    is_left = part.means(Intent.CANCEL) or bool(part.acts & {Act.CANCELS, Act.DECLINE})
    is_doubtful = has_doubt(part.text) or is_said_by_another(part.text) or is_conditional(part.text)
    return Act.KEEP not in part.acts and (is_left or is_refused) and not is_doubtful


def are_all_refused(turn: Turn) -> bool:
    """ "I no want the two again, lef all": none of them, though "lef" may keep, too."""
    clauses = [turn.part(one) for one in clauses_of(turn.text) if Act.ALL in acts_in(one)]
    is_refused = any(one.means(Intent.CANCEL) and Act.KEEP not in one.acts for one in clauses)
    return is_refused and not trades_named(turn.text)


def without_questions(turn: Turn, clauses: list[str]) -> str:
    """ "The plumber is ok. And the cleaner, who is it?": a question about what waits doubts nothing.

    The recap that comes next answers it; the text is without the signs of such questions.
    """
    text, last = turn.text, clauses[-1].rsplit(",", 1)[-1].strip()
    at = text.rfind(last)
    start = text.rfind("?", 0, at)
    return text[: at + len(last)] if at >= 0 and start < 0 and not has_doubt(text[:at]) else text


def are_called_off(turn: Turn, topic: BookingTopic) -> list[str]:
    """The clauses that call off what waits, where the one that is open stays: "cancel only the cleaner"."""
    if has_doubt(turn.text):
        return []  # "drop the cleaner? no"
    own, theirs = parted(turn, topic)
    off = [one for one in theirs if is_called_off(turn.part(one))]
    is_kept = not own.strip() or not is_called_off(turn.part(own)) or Act.KEEP in turn.part(own).acts
    return off if is_kept else []


def only_wanted(turn: Turn, topic: BookingTopic) -> str | None:
    """ "Leave the cleaning, my niece will do it. Only the plumber": the trade, when several are asked for."""
    wanted = {topic.request.trade, *(one.trade for one in turn.state.queue)}
    clauses = clauses_with(turn.text, Act.ONLY, without=Act.CANCELS) if turn.state.queue else ()
    named = {trade for clause in clauses for trade in trades_named(clause) if trade in wanted}
    return named.pop() if len(named) == 1 else None


def keep_only(turn: Turn, topic: BookingTopic, trade: str) -> None:
    """Of several services, just this one."""
    waiting = [request for request in turn.state.queue if request.trade == trade]
    turn.state.queue = []
    if waiting and topic.request.trade != trade:
        topic.request = waiting[0]
    booking.proceed(turn, topic)
