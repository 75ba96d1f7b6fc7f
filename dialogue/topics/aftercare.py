"""How was the visit, and what happens when it was not good?"""

from datetime import timedelta

from dialogue import blame, proposals, verdicts
from dialogue.acts import Act
from dialogue.habits import from_rating, learn
from dialogue.spoken_of import of_trade, past_visit
from dialogue.state import ComplaintTopic, HelpTopic, RatingTopic, Topic
from dialogue.topics import agreeing, consents, people_of_ours, slots
from dialogue.topics import booking as booking_topic
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.marks import (
    closing_mark,
    marks_told,
)
from dialogue.understanding.meaning import Intent
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.roles import FEWEST_WORDS
from dialogue.understanding.rulings import rulings
from dialogue.understanding.word_sets import finder, words_of
from dialogue.understanding.wording import word
from dialogue.verdicts import LOWEST_CONTENT, SHORTEST_REMARK, STARS
from dialogue.views import provider_name, visit
from preferences import consent, history, reminders
from preferences.consent import Purpose
from preferences.history import Booking, Status

WAYS_ON = (("redo", "redo"), ("human", "human"))
LONGEST_COMMENT = 500
SOON = timedelta(minutes=30)  # after a mark, within which another number corrects it
_WANTING = words_of("wants somebody", "wants")
_NO_MARK, _WHICH_VISIT = finder("gives no mark"), finder("which visit")
_SECOND_VISIT = finder("second visit")
_MONEY_BACK, _WANTS_BACK = finder("money back"), finder("wants back")
COMPLAINT = "complaint"  # what stopped promotions


def ask_rating(turn: Turn, booking: Booking) -> None:
    """How was it, from 1 to 5?"""
    topic = turn.state.push(
        RatingTopic(number=turn.state.take_number(), opened_at=turn.now, booking=booking.id)
    )
    turn.ask(
        topic,
        "rating",
        "rating/ask",
        {"trade": booking.trade, "provider": provider_name(turn, booking), "visit": visit(turn, booking)},
        buttons=[(f"rate:{star}", f"star_{star}") for star in STARS],
    )


def complete(turn: Turn, booking: Booking) -> None:
    """The visit is over: it counts as done, and operators' schedules count from it."""
    if booking.status != Status.CONFIRMED:
        return
    history.revise(turn.connection, booking.id, {"status": Status.COMPLETED.value}, turn.now)
    reminders.after_visit(
        turn.connection, turn.person.id, booking.trade, booking.city, booking.starts_at, turn.zone
    )
    turn.forget_cached()


def hear_rating(turn: Turn, topic: RatingTopic) -> bool:
    """A mark, a verdict in words, or "he never came"."""
    if _NO_MARK.search(fold(turn.text)):
        turn.state.close(topic)
        turn.say("smalltalk/as_you_wish")  # "je note pas, j'ai pas le temps"
        return True
    if (blame.is_of_no_visit(turn) or blame.is_of_a_sum(turn)) and not marks_told(turn.text):
        turn.state.close(topic)
        complain(turn)
        return True
    rated = history.find(turn.bookings, topic.booking)
    if rated is not None and _WHICH_VISIT.search(fold(turn.text)):
        turn.state.close(topic)
        ask_rating(turn, rated)
        return True
    mark = verdicts.mark_in_anger(turn) if turn.means(Intent.COMPLAIN) else verdicts.mark(turn)
    if mark is None and turn.means(Intent.COMPLAIN):
        turn.state.close(topic)
        complain(turn)
        return True
    if mark is None and verdicts.is_courtesy(turn):
        return False  # the question for a mark stays open
    if Act.LATER in turn.acts and not marks_told(turn.text):
        turn.state.close(topic)
        turn.say("smalltalk/as_you_wish")  # "she try, but I never test am, I go tell una for evening"
        return True
    if mark is None:
        turn.state.close(topic)
        return False
    act_rating(turn, topic, mark)
    read = turn.understanding
    is_told = read.category == (rated.trade if rated else None) and not (read.time or read.place)
    is_asked = turn.means(Intent.REQUEST_SERVICE) and not (is_told and Act.RETURN not in turn.acts)
    return not (is_asked and mark >= LOWEST_CONTENT)  # "5, and send a painter", not "4, the roof is dry now"


def act_rating(turn: Turn, topic: RatingTopic, mark: int) -> None:
    """Keep a mark with what it teaches."""
    turn.state.close(topic)
    booking = history.find(turn.bookings, topic.booking)
    if booking is not None:
        rate(turn, booking, mark)


def feedback(turn: Turn) -> None:
    """A mark or a verdict that nobody asked for belongs to the last visit."""
    booking = past_visit(turn)
    mark = verdicts.mark(turn)
    is_marked = turn.understanding.rating is not None or closing_mark(turn.text) is not None
    if booking is not None and booking.rating is not None and not is_marked:
        _keep_comment(turn, booking)
        turn.say("rating/comment_kept")
    elif booking is None:
        turn.say("rating/nothing")
    elif mark is None:
        ask_rating(turn, booking)
    else:
        rate(turn, booking, mark)


def hear_mark_again(turn: Turn) -> bool:
    """ "Sorry I meant 2", soon after a mark: it takes the place of the first."""
    booking = history.find(turn.bookings, turn.state.last_booking)
    mark = verdicts.put_right(turn, booking) if booking is not None else None
    is_late = turn.state.last_at is None or turn.now - turn.state.last_at > SOON
    is_lone = turn.text.strip().isdigit() and (is_late or turn.state.topic is not None)
    if mark not in STARS or booking is None or booking.rating is None or is_lone or booking.rating == mark:
        return False
    rate(turn, booking, mark)
    return True


def _keep_comment(turn: Turn, booking: Booking) -> None:
    history.revise(turn.connection, booking.id, {"comment": _comment(turn, booking)}, turn.now)
    turn.forget_cached()


def _keep_complaint(turn: Turn, booking: Booking) -> None:
    told = {"complaint": True, "comment": _comment(turn, booking)}
    history.revise(turn.connection, booking.id, told, turn.now)
    consents.record(turn, Purpose.PROMOTIONS, False, source=COMPLAINT)


def _settle(turn: Turn, booking: Booking) -> None:
    """Content with a visit: complaints of its trade till then are over, and what they had stopped may be."""
    complained = [one for one in turn.bookings if one.complaint]
    over = [one for one in complained if one.trade == booking.trade and one.starts_at <= booking.starts_at]
    for one in over:
        history.revise(turn.connection, one.id, {"complaint": False}, turn.now)
        for topic in turn.state.topics:
            if isinstance(topic, ComplaintTopic) and topic.booking == one.id:
                turn.state.close(topic)
    turn.forget_cached()
    was_allowed = consent.before(turn.connection, turn.person.id, Purpose.PROMOTIONS, COMPLAINT)
    if over == complained and was_allowed:
        consents.record(turn, Purpose.PROMOTIONS, True, source="settled")


def _comment(turn: Turn, booking: Booking) -> str | None:
    """What was said of the visit before, and now."""
    return f"{booking.comment or ''}\n{turn.text}".strip()[:LONGEST_COMMENT] or None


def keep_praise(turn: Turn) -> bool:
    """ "Moussa was great, tell him thanks from us": kept with the last visit of who is named."""
    past = [one for one in turn.bookings if one.starts_at <= turn.now]
    named = proposals.among(turn, turn.text, [one.provider_id for one in past])
    if named is None or not {Act.NEEDLESS, Act.THANKS} <= turn.acts:
        return False
    _keep_comment(turn, next(one for one in past if one.provider_id == named.id))
    turn.say("rating/comment_kept")
    return True


def rate(turn: Turn, booking: Booking, mark: int) -> None:
    """Store a mark, thank for it, and open a complaint when it is low."""
    complete(turn, booking)
    words = booking.comment if turn.text.strip().isdigit() else _comment(turn, booking)
    history.revise(turn.connection, booking.id, {"rating": mark, "comment": words}, turn.now)
    reminders.drop_for_booking(turn.connection, booking.id)
    turn.state.last_booking = booking.id
    turn.forget_cached()
    if turn.allowed.personalization:
        learn(turn, from_rating(booking, mark))
    facts = {"rating": mark, "provider": provider_name(turn, booking)}
    if mark < LOWEST_CONTENT:
        _open_complaint(turn, booking, "rating/low", facts)
    else:
        _settle(turn, booking)
        turn.say("rating/high" if mark >= 4 else "rating/middle", facts, news=True)


def complain(turn: Turn) -> None:
    """Something went wrong with a visit: say sorry, offer a second visit or a person."""
    if blame.is_of_nobody(turn):
        booking_topic.request_service(turn)
        return
    booking = past_visit(turn) or next(iter(of_trade(turn, turn.bookings) or turn.bookings), None)
    strange = _trade_of_nobody(turn)
    if booking is None or strange is not None:
        topic = turn.state.push(HelpTopic(number=turn.state.take_number(), opened_at=turn.now))
        facts = {"trade": strange if booking is not None else None}
        turn.ask(topic, "help", "complaint/no_visit", facts, buttons=[("human", "human")])
        return
    wish = blame.wish_beside(turn)
    if wish is not None or _names_next_visit(turn, booking):
        _keep_complaint(turn, booking)
        turn.say("complaint/opened", {"provider": provider_name(turn, booking)})
        if wish is not None:
            booking_topic.request_service(wish)
            turn.has_asked = wish.has_asked
        else:
            _visit_again(turn, booking, detail=turn.text)
        return
    _open_complaint(turn, booking, "complaint/opened", {"provider": provider_name(turn, booking)})


def _trade_of_nobody(turn: Turn) -> str | None:
    """The trade whose name the complaint says when nobody of ours came, or is to come, for it."""
    trade = turn.understanding.category
    is_named = evidence_of(turn.text, turn.now).trades.weight == "name"
    came = proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])
    is_strange = is_named and came is None and not of_trade(turn, turn.bookings)
    return trade if is_strange else None


def complain_gravely(turn: Turn) -> None:
    """Violence or theft: the complaint is kept, and a person of ours is called at once."""
    booking = past_visit(turn)
    if booking is not None:
        _keep_complaint(turn, booking)
    turn.state.angers = max(turn.state.angers, 1)
    people_of_ours.call(turn)


def _names_next_visit(turn: Turn, booking: Booking) -> bool:
    """ "It started again, send me Serge on Friday at 10": what they want done is said already."""
    named = proposals.among(turn, turn.text, [booking.provider_id])
    return turn.understanding.time is not None and (
        named is not None or bool(turn.acts & {Act.RETURN, Act.OTHER})
    )


def _open_complaint(
    turn: Turn, booking: Booking | None, key: str, facts: dict[str, str | int | None]
) -> None:
    if booking is not None:
        _keep_complaint(turn, booking)
        turn.state.last_booking = booking.id
    if people_of_ours.is_wanted(turn):
        people_of_ours.call(turn)
        return
    topic = turn.state.push(
        ComplaintTopic(
            number=turn.state.take_number(), opened_at=turn.now, booking=booking.id if booking else None
        )
    )
    turn.ask(topic, "complaint", key, facts, buttons=WAYS_ON)


def asks_for_a_visit(turn: Turn, topic: Topic) -> bool:
    """ "La deuxième visite" is no second option of a complaint."""
    return isinstance(topic, ComplaintTopic) and bool(_SECOND_VISIT.search(fold(turn.text)))


def hear_complaint(turn: Turn, topic: ComplaintTopic) -> bool:
    """A second visit, a person, or neither; a long account of what went wrong is a comment."""
    if "?" in turn.text and turn.means(Intent.ASK_PRICE, Intent.HELP):
        return False  # "will I have to pay again?"
    if _is_an_account(turn) or blame.asks_why_they_did_so(turn):
        return _add_comment(turn, topic)
    if Act.LATER in turn.acts and turn.understanding.time is None and Act.HUMAN not in turn.acts:
        turn.say("smalltalk/as_you_wish")  # "I'll ask my wife first": the offer stands
        return True
    if turn.says(Intent.TALK_TO_HUMAN) or Act.HUMAN in turn.acts:
        act_complaint(turn, topic, "human")
        return True
    if asks_for_a_visit(turn, topic):
        act_complaint(turn, topic, "redo")
        return True
    has_moment = turn.understanding.time is not None
    is_refused = turn.means(Intent.REJECT) and not turn.acts & {Act.OTHER, Act.RETURN}
    is_left = turn.means(Intent.CANCEL) and Act.RETURN not in turn.acts  # "leave it, I found another man"
    if (is_refused or is_left) and not has_moment:
        turn.state.close(topic)
        turn.say("smalltalk/as_you_wish")
        return True
    is_sum = turn.understanding.amount is not None or any(map(str.isdigit, turn.text))
    is_money = _MONEY_BACK.search(fold(turn.text)) or (is_sum and _WANTS_BACK.search(fold(turn.text)))
    is_more = turn.says(Intent.COMPLAIN) or bool(is_money)
    is_more = is_more or "damage" in rulings(evidence_of(turn.text, turn.now))
    if is_more and not has_moment and not turn.acts & {Act.RETURN, Act.OTHER}:
        return _add_comment(turn, topic)
    if _is_another_damage(turn):
        return _add_comment(turn, topic)
    wants_visit = turn.means(
        Intent.CONFIRM, Intent.GIVE_TIME, Intent.GIVE_LOCATION, Intent.REQUEST_SERVICE, Intent.CHANGE
    )
    if turn.acts & {Act.RETURN, Act.OTHER, Act.REPEAT} or (
        (wants_visit or has_moment) and _is_same_trade(turn, topic)
    ):
        act_complaint(turn, topic, "redo")
        return True
    if turn.means(Intent.COMPLAIN, Intent.GIVE_DETAIL, Intent.RATE_FEEDBACK) or _is_remark(turn):
        return _add_comment(turn, topic)
    return False


def _is_another_damage(turn: Turn) -> bool:
    """ "Le sol est resté sale", while a plumber's visit is complained of: told, and nobody asked for."""
    read = turn.understanding
    is_told = turn.means(Intent.REQUEST_SERVICE) and not (read.time or read.place)
    is_named = evidence_of(turn.text, turn.now).trades.weight == "name"
    return is_told and not is_named and _WANTING.isdisjoint(word(turn.text).words)


def _is_an_account(turn: Turn) -> bool:
    """ "She came, she changed the socket, an hour later it was dead, I paid for nothing": no wish."""
    asks = turn.acts & {Act.RETURN, Act.OTHER, Act.HUMAN} or turn.says(
        Intent.REQUEST_SERVICE, Intent.TALK_TO_HUMAN, Intent.REJECT
    )
    is_long = len(turn.text.split()) >= FEWEST_WORDS and "?" not in turn.text
    return is_long and turn.means(Intent.COMPLAIN) and not asks and turn.understanding.time is None


def _is_remark(turn: Turn) -> bool:
    """ "She forgot the kitchen", in an open complaint: more of it."""
    is_said = len(turn.text.split()) >= SHORTEST_REMARK and "?" not in turn.text
    is_said = is_said and not turn.acts - {Act.THAT_PERSON, Act.BUT}
    return turn.means(Intent.UNCLEAR, Intent.OFF_TOPIC) and is_said and not turn.understanding.foreign


def _is_same_trade(turn: Turn, topic: ComplaintTopic) -> bool:
    booking = history.find(turn.bookings, topic.booking)
    return turn.understanding.category in (None, booking.trade if booking else None)


def _add_comment(turn: Turn, topic: ComplaintTopic) -> bool:
    booking = history.find(turn.bookings, topic.booking)
    if booking is None:
        return False
    _keep_comment(turn, booking)
    turn.ask(topic, "complaint", "complaint/noted", buttons=WAYS_ON)
    return True


def act_complaint(turn: Turn, topic: ComplaintTopic, action: str) -> None:
    """A second visit of the same trade at the same place, or a person of ours."""
    turn.state.close(topic)
    booking = history.find(turn.bookings, topic.booking)
    if action == "human" or booking is None:
        people_of_ours.call(turn)
        return
    provider = provider_name(turn, booking) if _wants_the_same(turn) else None
    turn.say("complaint/redo", {"trade": booking.trade, "provider": provider})
    _visit_again(turn, booking, detail=booking.comment or "")


def _wants_the_same(turn: Turn) -> bool:
    """Whoever came shall come again, and nobody else."""
    return turn.acts & {Act.RETURN, Act.OTHER} == {Act.RETURN}


def call_back(turn: Turn) -> bool:
    """ "Make e come again tomorrow": the one who came last; False when nobody came yet."""
    booking = past_visit(turn) if Act.RETURN in turn.acts else None
    if booking is None:
        return False
    _visit_again(turn, booking, detail="")
    return True


def _visit_again(turn: Turn, booking: Booking, detail: str) -> None:
    request = agreeing.request_of(booking).model_copy(
        update={
            "when": None,
            "urgency": "none",
            "media": [],
            "detail": detail,
            "provider": booking.provider_id if _wants_the_same(turn) else None,
            "refused": [booking.provider_id] if booking.provider_id and Act.OTHER in turn.acts else [],
        }
    )
    again = booking_topic.open_booking(turn, request=request)
    slots.fill(turn, again)
    booking_topic.proceed(turn, again)
