"""Several wishes in one message, answered one after the other: "parle anglais et envoie un plombier"."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue import answers, blame, proposals, spoken_of
from dialogue.acts import Act, acts_in, clauses_of
from dialogue.agreement import ERASES, SURE, is_clear_yes, is_yes
from dialogue.assent import SAYS_YES, is_agreed, is_conditional
from dialogue.state import BookingTopic, ErasureTopic, PickTopic, RatingTopic, Request
from dialogue.topics import (
    calling_off,
    coming_visits,
    greeting,
    picking,
    pricing,
    sharing,
    slots,
    which_visit,
    wishes,
)
from dialogue.turn import Turn
from dialogue.understanding.folding import fold, words
from dialogue.understanding.meaning import Intent, Wish
from dialogue.understanding.providers import refuses_the_last
from dialogue.understanding.trades import find_trades, trades_named
from dialogue.understanding.word_sets import finder
from dialogue.understanding.wording import word
from dialogue.verdicts import LOWEST_CONTENT
from preferences import history
from preferences.history import Booking

BOOKS = ("confirm", "suggestion", "opening")  # questions that a yes books on, or goes on from
SETTINGS = (Intent.SET_LANGUAGE, Intent.SET_TONE, Intent.OPT_OUT, Intent.OPT_IN)
NAME_ALONE, _THE_VISIT = 3, finder("bookings", "a visit")  # words of "and the booking"
QUESTIONS = (Intent.ASK_PRICE, Intent.ASK_STATUS, Intent.ASK_WHY, Intent.HELP, Intent.PRIVACY_EXPORT)


def answer_what_asks_nothing(turn: Turn) -> Turn | None:
    """Settle the settings and the questions at once; the turn of what is left, None when that was all.

    A service asked for beside a cancellation or a complaint waits until that is settled.
    """
    turn = which_visit.put_right(turn)
    if not (wishes.are_several(turn) or _asks_of_a_visit(turn)):
        turn = coming_visits.beside(turn)
    turn = _after_the_mark(_after_the_yes(_after_the_cancelling(turn)))
    said = turn.understanding.wishes
    if any(reply.key == "human/back" for reply in turn.replies):  # "leave am, I need plumber": no person then
        said = [one for one in said if one.intent is not Intent.CANCEL]
    if turn.says(Intent.CANCEL):  # "le plombier vient toujours" beside one that is called off asks nothing
        said = [one for one in said if not _says_who_stays(turn, one)]
    if not turn.bookings:  # "e don dirty well well" marks no visit, "my tenant left it black" blames none
        asks = any(one.intent is Intent.REQUEST_SERVICE for one in said)
        of_visits = (Intent.RATE_FEEDBACK, Intent.COMPLAIN) if asks else (Intent.RATE_FEEDBACK,)
        said = [one for one in said if one.intent not in of_visits]
    elif turn.says(Intent.REQUEST_SERVICE) and blame.is_of_nobody(turn):
        said = [one for one in said if one.intent is not Intent.COMPLAIN]
    if Act.CHEAPER in turn.acts and turn.says(Intent.REQUEST_SERVICE):  # "and the cheapest, please"
        said = [one for one in said if one.intent is not Intent.ASK_PRICE]
    if len(said) < 2 or turn.understanding.danger is not None:
        return turn
    if not history.live(turn.bookings):  # "plumber fit come tomorrow?", "could he come at 9?"
        said = _without_polite_requests(turn, said)
        if len(said) < 2:
            return turn
    light = [one for one in said if one.intent in SETTINGS] + [one for one in said if one.intent in QUESTIONS]
    rest = [one for one in said if one not in light and not (light and _is_no_yes(turn, one))]
    if light and Act.GREET in turn.acts:
        greeting.hello(turn)
    for wish in light:
        _answer(turn, wish, is_last=not rest and wish is light[-1])
    if not rest:
        return None
    if isinstance(turn.state.topic, RatingTopic | BookingTopic | None) and not wishes.are_several(turn):
        rest = _put_off(turn, rest)
    is_whole = len(rest) == len(turn.understanding.wishes)
    return turn if is_whole else _left(turn, " ".join(one.text for one in rest))


def _left(turn: Turn, text: str) -> Turn:
    """ "How much to service an AC? If it's fine send someone": of the trade that the question names."""
    part = turn.part(text)
    if not part.means(Intent.REQUEST_SERVICE) or part.understanding.category is not None:
        return part
    read, whole = part.understanding, turn.understanding
    return replace(part, understanding=replace(read, category=whole.category, categories=whole.categories))


def _is_no_yes(turn: Turn, wish: Wish) -> bool:
    """ "Give me what you keep before you delete it", to "shall I erase it?": asked again, never done."""
    return isinstance(turn.state.topic, ErasureTopic) and wish.intent in ERASES


def _asks_of_a_visit(turn: Turn) -> bool:
    """ "Where's my electrician, and send someone for the fridge", but not "the electrician stays"."""
    said = turn.understanding.wishes
    return any(one.intent is Intent.ASK_STATUS and not _says_who_stays(turn, one) for one in said)


def _says_who_stays(turn: Turn, wish: Wish) -> bool:
    """ "Not the plumber", who is booked, asks for no other one either."""
    is_kept = Act.KEEP in acts_in(wish.text) or which_visit.refuses(wish.text)
    booked = {one.trade for one in history.live(turn.bookings)}
    is_wanted = wish.intent is Intent.REQUEST_SERVICE and not booked.issuperset(trades_named(wish.text))
    is_it = wish.intent in (Intent.ASK_STATUS, Intent.REQUEST_SERVICE) and not is_wanted
    return is_it and is_kept and "?" not in wish.text


def _without_polite_requests(turn: Turn, said: Sequence[Wish]) -> list[Wish]:
    """ "My fridge is dead, can someone come tomorrow at 1?": the question is of the request before it."""
    kept: list[Wish] = []
    for wish in said:
        if wish.intent is not Intent.ASK_STATUS or not _asks_for_a_visit(turn, wish):
            kept.append(wish)
        elif kept and kept[-1].intent is Intent.REQUEST_SERVICE:
            kept[-1] = replace(kept[-1], text=f"{kept[-1].text}, {wish.text}")
    return kept


def _asks_for_a_visit(turn: Turn, wish: Wish) -> bool:
    """Whether what sounds like a question for a visit to come names a day, a trade or the one who came."""
    read = turn.part(wish.text).understanding
    told = (read.time, read.place, read.category, read.provider_ref)
    return any(one is not None for one in told)


def _after_the_yes(turn: Turn) -> Turn:
    """ "Oui, ma femme sera là", "yes, and no adverts please": the yes, once the rest is settled or noted."""
    topic = turn.booking
    clauses = clauses_of(turn.text)
    if topic is None or topic is not turn.state.topic or topic.asked not in BOOKS:
        return turn
    if len(clauses) < 2 or "?" in turn.text or turn.is_back_after_hours or is_conditional(turn.text):
        return turn
    if _stops_the_visit_too(turn, clauses):
        return turn
    yes, rest = turn.part(clauses[0]), turn.part(turn.text[len(clauses[0]) :].lstrip(" ,;.!:\n"))
    if turn.part(clauses[0]).means(*SETTINGS):  # "no more adverts, and yes, book it"
        yes, rest = turn.part(", ".join(clauses[1:])), turn.part(clauses[0])
    is_said = (bool(yes.acts & {Act.SURE, Act.ASSENT}) and is_yes(yes)) or is_agreed(yes, topic)
    if not is_said or rest.says(Intent.REJECT, Intent.CANCEL, Intent.CHANGE):
        return turn
    if rest.means(*SETTINGS) and rest.understanding.confidence >= SURE:
        answers.ANSWERS[rest.understanding.intent](rest)
    elif rest.means(Intent.REQUEST_SERVICE) and _is_of_others(rest, topic.request.trade):
        trades = _asked_in(rest)
        turn.state.queue = [one for one in turn.state.queue if one.trade not in trades]
        first = sharing.noted(rest, trades[0])
        turn.state.queue += [first, *(sharing.alongside(first, one) for one in trades[1:])]
    elif _is_for_who_comes(rest):
        request = topic.request
        request.detail = f"{request.detail}\n{rest.text}".strip()[: slots.LONGEST_DETAIL]
    else:
        return turn
    return yes


def _asked_in(rest: Turn) -> list[str]:
    """Every service asked for: "and a cleaner and an electrician"."""
    read = rest.understanding
    named = (trade for clause in clauses_of(rest.text) for trade in trades_named(clause))
    return [*dict.fromkeys([*read.categories, *(one for one in named if one not in read.refused)])]


def _is_of_others(rest: Turn, trade: str | None) -> bool:
    return rest.understanding.category is not None and trade not in _asked_in(rest)


def _stops_the_visit_too(turn: Turn, clauses: Sequence[str]) -> bool:
    """ "Yes stop the reminders and the booking": the visit may be to stop, too, and that is no yes."""
    bare = [one for one in clauses if _THE_VISIT.search(fold(one)) and len(words(one)) <= NAME_ALONE]
    is_of_reminders = any(turn.part(one).means(Intent.OPT_OUT) for one in clauses)
    return is_of_reminders and any(not acts_in(one) & SAYS_YES for one in bare)


def _after_the_cancelling(turn: Turn) -> Turn:
    """ "Yes. And stop the reminders", "oui annule et envoie un frigoriste": the other wish, then the yes."""
    topic = turn.state.topic
    first, *more = clauses_of(turn.text) or [""]
    is_asked = isinstance(topic, PickTopic) and topic.asked == "cancel" and not turn.is_back_after_hours
    yes, rest = turn.part(first), turn.part(", ".join(more))
    if not is_asked or not more or "?" in turn.text or not is_clear_yes(yes, Intent.CANCEL):
        return turn
    if Act.CANCELS not in yes.acts and turn.text.lstrip().startswith(f"{first.strip()} {more[0].strip()}"):
        return turn  # "yes cancel the reminders": the yes is of these
    if isinstance(topic, PickTopic) and calling_off.is_beside_another(turn, yes, rest, topic):
        if which_visit.refuses(rest.text):
            return yes
        picking.act(turn, topic, "cancel", "")
        return turn.part(rest.text)
    booked = {one.trade for one in history.live(turn.bookings)}
    trade = rest.understanding.category
    is_wanted = (
        rest.means(Intent.REQUEST_SERVICE, Intent.CHANGE) and trade is not None and trade not in booked
    )
    if rest.means(*SETTINGS) and rest.understanding.confidence >= SURE:
        answers.ANSWERS[rest.understanding.intent](rest)
    elif is_wanted and not rest.acts & {Act.NEEDLESS, Act.CANCELS, Act.KEEP}:
        turn.state.queue.append(sharing.noted(rest, trade or ""))
    else:
        return turn
    return yes


def _is_for_who_comes(rest: Turn) -> bool:
    """Whether it tells the one who comes something, and names no other day, place, person or trade."""
    read = rest.understanding
    names = (
        read.time,
        read.category,
        read.provider_ref,
        read.corrects,
        read.amount,
        read.place and read.place.area,
    )
    is_told = Act.TELL in rest.acts or Act.AT_HOME in rest.acts or read.phone is not None
    return (
        is_told and not any(names) and not rest.acts & {Act.LATER, Act.BACK, Act.OTHER, Act.UNDO, Act.DECLINE}
    )


def _after_the_mark(turn: Turn) -> Turn:
    """ "5 stars for Mireille! Can she come again on Tuesday?": the mark; the visit asked for waits.

    Who or what is named on either side is meant on both. After a low mark we ask what is to be done.
    """
    read, clauses = turn.understanding, clauses_of(turn.text)
    back = next((at for at, one in enumerate(clauses) if Act.RETURN in acts_in(one)), None)
    is_marked = turn.means(Intent.RATE_FEEDBACK) or (read.rating or 0) >= LOWEST_CONTENT
    is_more = any(one.intent not in (Intent.RATE_FEEDBACK, Intent.REQUEST_SERVICE) for one in read.wishes)
    last = spoken_of.past_visit(turn) if is_marked and not is_more else None
    if last is None or back is None:
        return turn
    first, asked, behind = clauses[:back], turn.part(clauses[back]), clauses[back + 1 :]
    if turn.part(", ".join(first)).understanding.rating is not None:
        asked, behind = turn.part(", ".join(clauses[back:])), []  # "4/5. Make she come Saturday, by 9"
    turn.state.queue.append(_again(asked, last))
    is_in_one = asked.understanding.rating is not None or not (first or behind)
    rest = turn if is_in_one else turn.part(", ".join((*first, *behind)))
    mark = [Intent.RATE_FEEDBACK]
    return replace(
        rest,
        understanding=replace(
            rest.understanding, intent=mark[0], intents=mark, wishes=[], category=last.trade
        ),
    )


def _again(part: Turn, last: Booking) -> Request:
    """The same person for the same trade, unless another trade is named: "she should come back and paint"."""
    named = find_trades(word(part.text))
    trade = named.trades[0] if named.weight == "name" else last.trade
    request = sharing.noted(part, trade)
    request.provider = last.provider_id if trade == last.trade else None
    return request


def _answer(turn: Turn, wish: Wish, *, is_last: bool) -> None:
    part = turn.part(wish.text)
    if part.understanding.intent_value is None:  # "slt, on se dit tu": the hello is not the wish
        value = turn.understanding.intent_value
        part = replace(part, understanding=replace(part.understanding, intent_value=value))
    open_request = turn.booking.request.trade if turn.booking else None
    trade = part.understanding.category or turn.understanding.category or open_request
    if wish.intent is Intent.ASK_PRICE and trade is not None and (turn.booking or not is_last):
        pricing.tell(part, trade, beside=True)
    else:
        answers.ANSWERS[wish.intent](part)
    turn.has_asked = turn.has_asked or part.has_asked


def _is_but_not_him(turn: Turn, first: list[Wish]) -> bool:
    """ "A plumber tomorrow, but not Blaise, he left a mess": the reason why somebody else is to come."""
    came = [one.provider_id for one in turn.bookings]
    named = proposals.among(turn, turn.text, came)
    is_refused = named is not None and proposals.is_refused_in(turn.text, named)
    is_refused = is_refused or refuses_the_last(word(turn.text))  # "not the man of last time, he left a mess"
    return is_refused and all(one.intent is Intent.COMPLAIN for one in first)


def _trades(turn: Turn, part: Turn) -> list[str]:
    """Those asked for; of "make e come back for Saturday", that of the one who came."""
    is_last = Act.RETURN in part.acts or part.understanding.provider_ref == "last"
    last = spoken_of.past_visit(turn) if is_last else None
    return part.understanding.categories or ([last.trade] if last else [])


def _put_off(turn: Turn, rest: list[Wish]) -> list[Wish]:
    """The services asked for stand in the queue; what has to be settled before them."""
    first = [one for one in rest if one.intent is not Intent.REQUEST_SERVICE]
    is_of_nothing = turn.booking is None and not history.live(turn.bookings)
    if is_of_nothing:  # what changes nothing booked puts right what is asked for: "but not that Serge"
        first = [one for one in first if one.intent not in (Intent.CHANGE, Intent.CANCEL)]
    if not first or len(first) == len(rest) or _is_but_not_him(turn, first):
        return rest
    for wish in rest:
        if wish.intent is Intent.REQUEST_SERVICE:
            part = turn.part(wish.text)
            if turn.booking is not None and _trades(turn, part) == [turn.booking.request.trade]:
                return rest  # of the one that is open already
            waiting = [sharing.noted(part, trade) for trade in _trades(turn, part)]
            if turn.booking is not None:  # "annule, envoie plutôt un électricien": there, and then
                for request in waiting:
                    sharing.inherit(request, turn.booking.request)
            turn.state.queue += waiting
    return first
