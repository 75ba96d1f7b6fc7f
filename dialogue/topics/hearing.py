"""What does a message say to an open booking: an answer, a correction, another wish, or nothing of it?"""

from dialogue import moments, proposals
from dialogue.acts import Act, acts_in, clauses_of
from dialogue.agreement import NO_YES, is_no, is_yes
from dialogue.assent import is_agreed
from dialogue.misgivings import has_doubt
from dialogue.state import BookingTopic, Moment, Request
from dialogue.topics import (
    agreeing,
    booking,
    changes,
    outages,
    people_of_ours,
    refused_hours,
    replied,
    settling,
    sharing,
    slots,
    unlisted,
    waiting,
    who_comes,
)
from dialogue.turn import Turn
from dialogue.understanding.evidence import tells_of_trouble
from dialogue.understanding.meaning import Intent
from dialogue.understanding.spots import Spot
from dialogue.understanding.trades import find_trades, trades_named
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import word
from preferences import history

SHORT = 6  # words of a refusal of the whole
YES_OR_NO = ("confirm", "suggestion", "opening", "only", "nobody", "resume", "what", "later", *booking.OFFERS)
# "Tutoie-moi stp, demain à 10h": what may stand beside an answer.
BRINGS_FACTS = (
    *(Intent.ASK_PRICE, Intent.THANKS, Intent.GREET, Intent.SET_TONE, Intent.SET_LANGUAGE, Intent.OPT_OUT),
    Intent.ASK_WHY,
)
LEAVES = (Intent.REQUEST_SERVICE, Intent.CHANGE, Intent.CANCEL)  # what "not that, the other" sounds like
STOP = words_of("stop")
SAYS_SLOT = (Intent.GIVE_TIME, Intent.GIVE_LOCATION, Intent.CHANGE, Intent.REQUEST_SERVICE)


def hear(turn: Turn, topic: BookingTopic) -> bool:
    """Take the message as an answer or as a change to the request; False when it is about something else."""
    if refused_hours.is_refused(turn, topic):
        refused_hours.ask_another(turn, topic)
        return True
    if _is_about_a_booking(turn, topic):
        return False
    if _hear_of_the_whole(turn, topic):
        return True
    if turn.is_back_after_hours and _asks_for_another(turn, topic):
        return False  # the new request first; what was begun waits
    before = topic.request.model_copy(deep=True)
    changed = _fill(turn, topic, before)
    if Act.SKIP in turn.acts and topic.asked == "time" and not moments.has_day(topic.request.when):
        booking.skip(turn, topic)
    elif changed & {"trade", "place", "time", "provider"} or len(turn.understanding.corrects) > 1:
        topic.keep(before)
        unlisted.name_beside_town(turn, topic)
        _open_next_to(turn, topic)
        _keep_the_opening(topic)
        if "time" in changed and sharing.is_of_both(turn):
            waiting.retime(turn, topic)
        booking.put_right(turn, topic, changed)
    elif changes.is_pressed(turn, topic):
        topic.keep(before)
        slots.put_moment(topic.request, Moment(asap=True))
        booking.proceed(turn, topic)
    elif (refused := who_comes.refused_beside(turn, topic)) is not None:
        topic.request.refused.append(refused.id)
        booking.proceed(turn, topic)
    elif who_comes.wants_another(turn, topic):
        booking.other_provider(turn, topic)
    elif _stays_as_it_is(turn, topic):
        booking.proceed(turn, topic)
    elif (wanted := changes.slot_to_change(turn)) is not None:
        booking.steer(turn, topic, *wanted)
    elif Act.DONE in turn.acts:
        booking.proceed(turn, topic)
    else:
        return _hear_answer(turn, topic, has_detail="detail" in changed)
    return True


def _fill(turn: Turn, topic: BookingTopic, before: Request) -> set[str]:
    """Put what the message says into the request, and say so of a name that nobody bears; what changed."""
    changed = slots.fill(changes.without_its_reason(turn, topic), topic)
    if (name := who_comes.stranger(turn, topic)) is not None:
        turn.say("provider/unknown", {"called": name, "trade": topic.request.trade})
    if topic.request.spot not in (before.spot, Spot.HOME):
        changed.add("place")  # "yes, at my office"
    if (other := changes.another_day(turn, before)) is not None:
        slots.put_moment(topic.request, moments.joined(before.when, other))
        changed.add("time")
    return changed


def _stays_as_it_is(turn: Turn, topic: BookingTopic) -> bool:
    """ "I mean Saturday", which it is; "keep her", of the only one; somebody whom nobody knows."""
    keeps_the_only_one = topic.asked == "only" and Act.KEEP in turn.acts
    technician = turn.technician(topic.request.provider)
    if technician is not None and proposals.is_named_alone(turn.text, technician):
        return True  # "Blaise", of Blaise
    is_unknown = who_comes.stranger(turn, topic) is not None or who_comes.is_the_one_named(turn, topic)
    return changes.is_as_it_stands(turn) or keeps_the_only_one or is_unknown


def agrees(turn: Turn) -> bool:
    """Whether it is a yes to the recap that is open, whatever is told beside it."""
    topic = turn.state.topic
    if not isinstance(topic, BookingTopic) or people_of_ours.is_named(turn):
        return False
    if changes.is_pressed(turn, topic) and len(clauses_of(turn.text)) == 1:
        return False  # "e dey urgent" is no yes to tomorrow
    own, theirs = waiting.parted(turn, topic)
    if any(map(waiting.puts_first, theirs)) or (
        theirs and has_doubt(waiting.without_questions(turn, theirs))
    ):
        return False  # "yes, but the cleaner first", "the plumber ok, confirm? the cleaner drop"
    return is_agreed(turn, topic) or (bool(theirs) and is_agreed(turn.part(own), topic))


def hear_agreement(turn: Turn) -> None:
    """Book what was agreed to, before anything else is read in the message."""
    topic = turn.state.topic
    if isinstance(topic, BookingTopic):
        waiting.settle(turn, topic, waiting.parted(turn, topic)[1])
        booking.confirm(turn, topic)


def _is_about_a_booking(turn: Turn, topic: BookingTopic) -> bool:
    """ "Annulez mon ménage de vendredi", while a plumber is asked for: a booking is meant."""
    named = turn.understanding.category
    wanted = {topic.request.trade, *(one.trade for one in turn.state.queue)}
    is_booked = named not in wanted and any(one.trade == named for one in history.live(turn.bookings))
    return is_booked and topic.changes is None and turn.means(Intent.CANCEL, Intent.CHANGE)


def _hear_of_the_whole(turn: Turn, topic: BookingTopic) -> bool:
    """What undoes, drops or narrows the request, or sets another one beside it."""
    if Act.UNDO in turn.acts and topic.before:
        topic.go_back()
        slots.fill(_from_the_undo_on(turn), topic)
        booking.proceed(turn, topic)
    elif (rest := _left_for_another(turn, topic)) is not None:
        topic.keep(topic.request)
        topic.request = waiting.take(turn, rest, topic)
        booking.proceed(turn, topic)
    elif topic.changes is not None and topic.asked not in changes.RECAPS and changes.leaves_it(turn):
        booking.drop(turn, topic)
    elif _blames_network(turn, topic):
        outages.blame_network(turn, topic)
    elif (
        waiting.is_another_trade(turn, topic)
        or waiting.comes_first(turn, topic)
        or waiting.spread(turn, topic)
    ):
        booking.proceed(turn, topic)
    elif off := waiting.are_called_off(turn, topic):
        waiting.settle(turn, topic, off)
        booking.proceed(turn, topic)
    elif waiting.is_about(turn, topic):
        waiting.change(turn, topic)
    elif (only := waiting.only_wanted(turn, topic)) is not None:
        waiting.keep_only(turn, topic, only)
    elif _is_called_off(turn, topic):
        replied.call_off(turn, topic)
    elif not turn.is_back_after_hours and _asks_for_another(turn, topic):
        if settling.is_served_nowhere(turn, topic.request):
            return False
        waiting.add(turn, topic)
    else:
        return False
    return True


def _blames_network(turn: Turn, topic: BookingTopic) -> bool:
    is_lack = turn.acts & {Act.LACK, Act.HAVE} == {Act.LACK}
    return is_lack and topic.request.trade == "electrical" and topic.status == "collecting"


def _is_called_off(turn: Turn, topic: BookingTopic) -> bool:
    """Whether the request that is open is not wanted any more, or none of several is."""
    if _is_not_wanted(turn, topic) or is_stopped(turn):
        return True
    is_waited_for = bool(turn.state.queue)
    is_kept = Act.KEEP in turn.acts and Act.NEEDLESS not in turn.acts  # "leave it, the light is back"
    is_kept = is_kept and not (is_waited_for and waiting.are_all_refused(turn))
    if is_kept or (is_waited_for and has_doubt(turn.text)):
        return False
    if is_waited_for and {Act.ALL, Act.CANCELS} <= turn.acts and Act.DISSENT not in turn.acts:
        return True
    if not turn.means(Intent.CANCEL) or who_comes.refuses(turn, topic):
        return False
    return changes.another_day(turn, topic.request) is None


def _left_for_another(turn: Turn, topic: BookingTopic) -> Turn | None:
    """ "Leave that one, I need an electrician instead": what is said of the other service."""
    first, *more = clauses_of(turn.text) or [""]
    begun = topic.request.trade
    if not more or begun is None or topic.changes is not None or not turn.says(*LEAVES):
        return None
    opening = turn.part(first)
    is_called_off = bool(acts_in(first) & {Act.CALLS_BACK, Act.DECLINE}) or opening.means(Intent.CANCEL)
    rest = turn.part(", ".join(more))
    is_of_slots = opening.understanding.time is not None or opening.understanding.place is not None
    is_left = is_called_off or (begun in turn.understanding.refused and not is_of_slots)
    return rest if is_left and rest.understanding.category not in (None, begun) else None


def _keep_the_opening(topic: BookingTopic) -> None:
    """Of the opening offered, what nothing was said against stays, shown for a yes: its day, or all of it."""
    when, offered = topic.request.when, topic.suggested
    if topic.asked != "opening" or offered is None or moments.has_day(when):
        return
    slots.put_moment(topic.request, offered if when is None else moments.joined(offered, when))


def _from_the_undo_on(turn: Turn) -> Turn:
    """ "The test is on Thursday. Undo that, at 3": what comes before the wish is its reason."""
    clauses = clauses_of(turn.text)
    start = next((place for place, one in enumerate(clauses) if Act.UNDO in acts_in(one)), 0)
    return turn.part(", ".join(clauses[start:])) if start else turn


def _is_not_wanted(turn: Turn, topic: BookingTopic) -> bool:
    """ "Pas de plombier svp": the very service is refused, and nothing else is said of it."""
    read = turn.understanding
    is_other = (
        read.category not in (None, topic.request.trade) or read.place is not None or read.time is not None
    )
    is_declined = Act.DECLINE in turn.acts and not turn.acts & {Act.ASSENT, Act.YES, Act.TELL}
    is_declined = is_declined and topic.asked not in booking.OFFERS
    if is_declined and not is_other and read.category is None and len(turn.text.split()) <= SHORT:
        return True  # "tant pis merci", "no thank you"
    return topic.request.trade in read.refused and not is_other and not turn.means(Intent.GIVE_DETAIL)


def is_stopped(turn: Turn) -> bool:
    """ "Stop" alone, in the middle of a request, is about that request."""
    return turn.text.strip(" .!").casefold() in STOP


def _asks_for_another(turn: Turn, topic: BookingTopic) -> bool:
    is_a_request = turn.means(Intent.REQUEST_SERVICE) and Act.DONE not in turn.acts
    return is_a_request and _is_another(turn, topic.request)


def _hear_answer(turn: Turn, topic: BookingTopic, *, has_detail: bool) -> bool:
    """A yes or no, a fact said again, a detail, or the name of a place."""
    says_either = turn.says(Intent.CONFIRM, Intent.REJECT)
    says_either = says_either or bool(turn.acts & {Act.YES, Act.ASSENT, Act.DISSENT})
    is_for_who_comes = has_detail and Act.TELL in turn.acts and not is_yes(turn)
    if Act.HAVE in turn.acts and Act.DISSENT in turn.acts and topic.request.trade == "electrical":
        booking.proceed(turn, topic)  # "no, the neighbours have light": the house it is
        return True
    if topic.asked in YES_OR_NO and says_either and not is_for_who_comes:
        is_heard = _hear_yes_or_no(turn, topic)
        if not is_heard and turn.means(Intent.REQUEST_SERVICE) and _is_the_same(turn, topic.request):
            booking.proceed(turn, topic)  # "nickel, on finit pour le plombier"
            return True
        return is_heard
    if turn.means(*SAYS_SLOT) and _says_what_is_known(turn, topic.request) and not is_for_who_comes:
        says_yes = Act.ASSENT in turn.acts and not turn.acts & NO_YES and "?" not in turn.text
        if topic.asked == "confirm" and says_yes and not turn.is_back_after_hours:
            booking.confirm(turn, topic)  # "ok, send him now", when now is what was proposed
        else:
            booking.proceed(turn, topic)
        return True
    if has_detail:
        named = turn.technician(topic.request.provider)
        turn.say("booking/detail_noted", {"provider": named.name if named else None})
        booking.proceed(turn, topic)
        return True
    return unlisted.hear(turn, topic)


def _hear_yes_or_no(turn: Turn, topic: BookingTopic) -> bool:
    """A clear yes or no to the open question; anything between is neither."""
    says_yes, says_no = is_yes(turn), is_no(turn)
    if says_yes == says_no or (says_yes and Act.CANCELS in turn.acts):  # "yes, drop it"
        return _hear_doubt(turn, topic)
    if says_yes and topic.asked == "later" and turn.means(Intent.THANKS):
        return False
    if says_yes and _is_to_be_shown_again(turn, topic):
        booking.proceed(turn, topic)
        return True
    match topic.asked, says_yes:
        case (("confirm" | "suggestion"), True):
            booking.confirm(turn, topic)
        case (("confirm" | "suggestion"), False) if Act.DECLINE not in turn.acts:
            agreeing.what_to_change(turn, topic)
        case "opening", True if topic.suggested:
            booking.take_opening(turn, topic)
        case "nobody", True:
            turn.state.close(topic)
            people_of_ours.call(turn)
        case (("resume" | "nobody" | "later"), False):
            booking.drop(turn, topic)
        case "what", False if topic.changes is not None:
            booking.drop(turn, topic)
        case "what", False:
            booking.keep_for_later(turn, topic)
        case "later", True:
            booking.proceed(turn, topic)
        case (("offer" | "network"), False):
            turn.state.close(topic)
            turn.say("smalltalk/as_you_wish")
        case _, False if Act.DECLINE in turn.acts:
            booking.drop(turn, topic)
        case _, True:
            topic.request.refused = []
            booking.proceed(turn, topic)
        case _:
            agreeing.what_to_change(turn, topic)
    return True


def _is_to_be_shown_again(turn: Turn, topic: BookingTopic) -> bool:
    """Before a yes counts: it was shown long ago, or the yes is to now ("yes now", of tomorrow)."""
    is_to_agree = topic.asked in ("confirm", "suggestion", "opening")
    return is_to_agree and (turn.is_back_after_hours or _is_wanted_now(turn, topic))


def _is_wanted_now(turn: Turn, topic: BookingTopic) -> bool:
    told, when = turn.understanding.time, topic.request.when
    is_now = told is not None and told.asap and Act.ORDER not in turn.acts
    return is_now and when is not None and not when.asap


def _hear_doubt(turn: Turn, topic: BookingTopic) -> bool:
    """ "Yes, but ...", "I confirm nothing": not booked, and what is to be different is asked."""
    if topic.asked == "later" and turn.acts & {Act.ASSENT, Act.YES} and not turn.says(Intent.REJECT):
        booking.proceed(turn, topic)  # "ok, he agrees", back from asking her husband: shown again
        return True
    is_both = turn.says(Intent.CONFIRM) and turn.says(Intent.REJECT)
    is_doubt = Act.BUT in turn.acts and turn.acts & {Act.ASSENT, Act.YES, Act.SURE} and not is_both
    has_facts = turn.understanding.time is not None or turn.understanding.place is not None
    if topic.asked not in ("confirm", "suggestion", "what") or not is_doubt or has_facts or "?" in turn.text:
        return False
    if topic.asked == "what":
        booking.keep_for_later(turn, topic)
        return True
    agreeing.what_to_change(turn, topic)
    return True


def take_facts(turn: Turn, topic: BookingTopic) -> None:
    """A question about something else may bring a place or a time along."""
    is_answered = topic.asked == "place" and turn.means(Intent.ASK_STATUS, Intent.HELP)
    if (turn.means(*BRINGS_FACTS) or is_answered) and topic.status != "proposed":
        slots.fill(turn, topic)


def _says_what_is_known(turn: Turn, request: Request) -> bool:
    """A fact said again changes nothing, and opens nothing anew."""
    read = turn.understanding
    return _is_the_same(turn, request) or read.time is not None or read.place is not None


def _is_the_same(turn: Turn, request: Request) -> bool:
    return turn.understanding.category is not None and turn.understanding.category == request.trade


def _is_another(turn: Turn, request: Request) -> bool:
    """A request for another trade once this one has taken shape; before that it corrects the trade."""
    told = turn.understanding.category
    is_new = told not in (None, request.trade) and request.trade is not None and request.has_place
    found = find_trades(word(turn.text))
    is_said = found.weight in ("name", "trouble") or tells_of_trouble(turn.text) or Act.ALSO in turn.acts
    is_told = Act.TELL in turn.acts and found.weight != "name"  # "tell him there is a dog in the yard"
    is_same = found.weight != "name" and request.trade in trades_named(turn.text)
    return is_new and is_said and not (is_told or is_same)


def _open_next_to(turn: Turn, topic: BookingTopic) -> None:
    """A second service asked for meanwhile waits its turn."""
    if turn.understanding.two_requests:
        for trade in turn.understanding.categories[1:]:
            if trade != topic.request.trade:
                turn.state.queue.append(sharing.alongside(topic.request, trade))
