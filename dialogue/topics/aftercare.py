"""How was the visit, and what happens when it was not good?"""

from collections.abc import Sequence
from datetime import timedelta

from dialogue import blame, proposals, verdicts
from dialogue.acts import Act, says_only
from dialogue.agreement import is_yes
from dialogue.habits import from_rating, learn
from dialogue.spoken_of import marked, of_trade, past_visit
from dialogue.state import ComplaintTopic, HelpTopic, RatingTopic
from dialogue.topics import booking as booking_topic
from dialogue.topics import consents, explaining, helping, people_of_ours, remarks, second_visits
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.marks import (
    closing_mark,
    find_rating,
    find_verdict,
    goes_on,
    leading_mark,
    marks_told,
)
from dialogue.understanding.meaning import Intent
from dialogue.understanding.no_marks import without_others
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.word_sets import finder, words_of
from dialogue.understanding.wording import word
from dialogue.verdicts import LOWEST_CONTENT, STARS
from dialogue.views import provider_name, visit
from preferences import consent, history, reminders
from preferences.consent import Purpose
from preferences.history import Booking, Status

WAYS_ON = (("redo", "redo"), ("human", "human"))
LONGEST_PUT_OFF = 5  # words
PUT_OFF_FOR = timedelta(days=2)  # silence, after which a word is no mark any more
SOON = timedelta(minutes=30)  # after a mark, within which another number corrects it
_WANTING = words_of("wants somebody", "wants")
_PUTS_OFF = finder("puts a mark off")
_NO_MARK, _WHICH_VISIT = finder("gives no mark"), finder("which visit")
_SECOND_VISIT = finder("second visit")
_MONEY_BACK, _WANTS_BACK = finder("money back"), finder("wants back")


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
    if _hear_no_mark(turn, topic):
        return True
    rated = history.find(turn.bookings, topic.booking)
    if rated is not None and (_asks_again(turn) or verdicts.is_unclear(turn)):
        turn.state.close(topic)
        ask_rating(turn, rated)
        return True
    if rated is not None and (others := marked(turn, rated)) is not None:
        _take_marks(turn, rated, others, topic)
        return True
    if rated is not None and turn.says(Intent.TALK_TO_HUMAN) and _hear_of_a_person(turn, topic, rated):
        return True
    if rated is not None and _goes_on(turn, rated):
        _hear_of_more_trouble(turn, topic, rated)
        return True
    mark = verdicts.mark_in_anger(turn) if turn.means(Intent.COMPLAIN) else verdicts.mark(turn)
    if mark is None and turn.means(Intent.COMPLAIN):
        turn.state.close(topic)
        complain(turn)
        return True
    if mark is None and verdicts.is_courtesy(turn):
        return False  # the question for a mark stays open
    if _is_put_off(turn):
        put_off(turn, topic)  # "she try, but I never test am, I go tell una for evening"
        return True
    if mark is None:
        turn.state.close(topic)
        return False
    act_rating(turn, topic, mark)
    read = turn.understanding
    is_told = read.category == (rated.trade if rated else None) and not (read.time or read.place)
    is_asked = turn.means(Intent.REQUEST_SERVICE) and not (is_told and Act.RETURN not in turn.acts)
    return not (is_asked and mark >= LOWEST_CONTENT)  # "5, and send a painter", not "4, the roof is dry now"


def _hear_no_mark(turn: Turn, topic: RatingTopic) -> bool:
    """ "Je note pas, j'ai pas le temps", "why do you ask?", "he never came"."""
    if _NO_MARK.search(fold(turn.text)):
        turn.state.close(topic)
        turn.say("smalltalk/as_you_wish")
        return True
    if explaining.why_asked(turn, "rating"):
        return True
    if (blame.is_of_no_visit(turn) or blame.is_of_a_sum(turn)) and not marks_told(turn.text):
        turn.state.close(topic)
        complain(turn)
        return True
    return False


def _take_marks(
    turn: Turn, asked: Booking, told: Sequence[tuple[Booking, int]], topic: RatingTopic | None
) -> None:
    """ "5 for Mireille" is hers, and the question for Blaise's is put again; nobody's of who never came."""
    if topic is not None:
        turn.state.close(topic)
    lows = [one for one in told if one[1] < LOWEST_CONTENT]
    for booking, mark in sorted(told, key=lambda one: -one[1]):
        if (booking, mark) in lows[1:]:  # one question for what to do is enough
            _keep_mark(turn, booking, mark)
            remarks.keep_complaint(turn, booking)
    for booking, mark in sorted(told, key=lambda one: -one[1]):
        if (booking, mark) not in lows[1:]:
            rate(turn, booking, mark)
    is_left = all(booking.id != asked.id for booking, _ in told) and asked.rating is None
    if is_left and not lows and (topic is not None or not told):
        ask_rating(turn, asked)
    elif not told:
        helping.not_understood(turn)


def is_of_the_visit(turn: Turn) -> bool:
    """Whether the whole message answers the question for a mark, and asks for nothing beside it.

    "Which person, two came today?", "good job but the tap leaks again this morning".
    """
    topic = turn.state.topic
    if not isinstance(topic, RatingTopic):
        is_mark = topic is None and turn.means(Intent.RATE_FEEDBACK) and not turn.says(Intent.REQUEST_SERVICE)
        return is_mark and bool(marked(turn, None))
    asks_which = _WHICH_VISIT.search(fold(turn.text)) is not None
    rated = history.find(turn.bookings, topic.booking)
    is_of_others = rated is not None and marked(turn, rated) is not None
    return asks_which or is_of_others or verdicts.is_unclear(turn) or _goes_on(turn, rated)


def _goes_on(turn: Turn, rated: Booking | None) -> bool:
    """Whether the trouble that the visit was for goes on, or came back, and no number is told."""
    read = turn.understanding
    told = (read.rating, leading_mark(turn.text), closing_mark(turn.text), *marks_told(turn.text))
    is_marked = any(one is not None for one in told)
    is_of_it = rated is not None and {read.category, *read.categories} <= {None, rated.trade}
    return is_of_it and not is_marked and goes_on(turn.text)


def _hear_of_more_trouble(turn: Turn, topic: RatingTopic, rated: Booking) -> None:
    """ "Gentil mais ça fuit encore": an apology, and no mark in their name; "nul, ça fuit encore" is one."""
    harshest = verdicts.harshest(turn)
    if harshest is not None and harshest < LOWEST_CONTENT:
        act_rating(turn, topic, harshest)
        return
    turn.state.close(topic)
    complain(turn, rated)


def _hear_of_a_person(turn: Turn, topic: RatingTopic, rated: Booking) -> bool:
    """ "C'était nul, I want somebody in charge to call me": mark and blame are kept, then a person."""
    mark = verdicts.mark_in_anger(turn)
    is_content = mark is not None and mark >= LOWEST_CONTENT
    if is_content or (mark is None and not turn.says(Intent.COMPLAIN) and not _goes_on(turn, rated)):
        return False
    turn.state.close(topic)
    if mark is not None:
        _keep_mark(turn, rated, mark)
    remarks.keep_complaint(turn, rated)
    people_of_ours.call(turn)
    return True


def _is_put_off(turn: Turn) -> bool:
    """ "Plus tard", "pas aujourd'hui", with no number beside it."""
    is_short = len(turn.text.split()) <= LONGEST_PUT_OFF
    is_of_today = is_short and _PUTS_OFF.search(fold(turn.text)) is not None
    return (Act.LATER in turn.acts or is_of_today) and not marks_told(turn.text)


def put_off(turn: Turn, topic: RatingTopic) -> None:
    """No mark now: a word soon after it may still be one."""
    turn.state.close(topic)
    turn.state.mark_put_off = topic.booking
    turn.say("smalltalk/as_you_wish")


def hear_late_mark(turn: Turn) -> bool:
    """ "Moyen", hours after "plus tard": the mark put off; courtesy leaves it open, all else ends it."""
    if turn.state.mark_put_off is None or turn.state.topic is not None:
        return False
    booking = history.find(turn.bookings, turn.state.mark_put_off)
    if booking is None:
        return False
    is_polite = turn.means(Intent.THANKS, Intent.GREET) or (is_yes(turn) and not turn.is_back_after_hours)
    if is_polite and not marks_told(turn.text):
        return False
    turn.state.mark_put_off = None
    is_late = turn.state.last_at is None or turn.now - turn.state.last_at > PUT_OFF_FOR
    if booking.rating is not None or is_late:
        return False
    if _NO_MARK.search(fold(turn.text)) or says_only(turn.text, Act.PASS):
        turn.say("smalltalk/as_you_wish")
        return True
    text = without_others(turn.text)
    mark = find_rating(word(text)) or find_verdict(text) or leading_mark(text)
    if mark is None or turn.understanding.category not in (None, booking.trade):
        return False
    rate(turn, booking, mark)
    return True


def _asks_again(turn: Turn) -> bool:
    """ "Which visit?", "pardon, répète": the question is put again."""
    is_said_again = Act.REPEAT in turn.acts and not marks_told(turn.text)
    return is_said_again or _WHICH_VISIT.search(fold(turn.text)) is not None


def act_rating(turn: Turn, topic: RatingTopic, mark: int) -> None:
    """Keep a mark with what it teaches."""
    turn.state.close(topic)
    booking = history.find(turn.bookings, topic.booking)
    if booking is not None:
        rate(turn, booking, mark)


def feedback(turn: Turn) -> None:
    """A mark or a verdict that nobody asked for belongs to the last visit."""
    booking = past_visit(turn)
    if booking is not None and booking.rating is None and _goes_on(turn, booking):
        complain(turn, booking)
        return
    if booking is not None and (others := marked(turn, None)) is not None:
        _take_marks(turn, booking, others, None)
        return
    if booking is not None and booking.rating is None and verdicts.is_unclear(turn):
        ask_rating(turn, booking)
        return
    mark = verdicts.mark(turn)
    is_marked = turn.understanding.rating is not None or closing_mark(turn.text) is not None
    if booking is not None and booking.rating is not None and not is_marked:
        remarks.keep_comment(turn, booking)
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
    was_allowed = consent.before(turn.connection, turn.person.id, Purpose.PROMOTIONS, remarks.COMPLAINT)
    if over == complained and was_allowed:
        consents.record(turn, Purpose.PROMOTIONS, True, source="settled")


def rate(turn: Turn, booking: Booking, mark: int) -> None:
    """Store a mark, thank for it, and open a complaint when it is low."""
    _keep_mark(turn, booking, mark)
    facts = {"rating": mark, "provider": provider_name(turn, booking)}
    if mark < LOWEST_CONTENT:
        _open_complaint(turn, booking, "rating/low", facts)
    else:
        _settle(turn, booking)
        turn.say("rating/high" if mark >= 4 else "rating/middle", facts, news=True)


def _keep_mark(turn: Turn, booking: Booking, mark: int) -> None:
    complete(turn, booking)
    words = booking.comment if turn.text.strip().isdigit() else remarks.all_said_of(turn, booking)
    history.revise(turn.connection, booking.id, {"rating": mark, "comment": words}, turn.now)
    reminders.drop_for_booking(turn.connection, booking.id)
    turn.state.last_booking = booking.id
    turn.forget_cached()
    if turn.allowed.personalization:
        learn(turn, from_rating(booking, mark))


def complain(turn: Turn, rated: Booking | None = None) -> None:
    """Something went wrong with a visit (`rated`, of which we asked): say sorry, offer ways on."""
    if blame.is_of_nobody(turn):
        booking_topic.request_service(turn)
        return
    booking = rated or past_visit(turn) or next(iter(of_trade(turn, turn.bookings) or turn.bookings), None)
    strange = _trade_of_nobody(turn)
    if booking is None or strange is not None:
        topic = turn.state.push(HelpTopic(number=turn.state.take_number(), opened_at=turn.now))
        facts = {"trade": strange if booking is not None else None}
        turn.ask(topic, "help", "complaint/no_visit", facts, buttons=[("human", "human")])
        return
    wish = blame.wish_beside(turn)
    if wish is not None or _names_next_visit(turn, booking):
        remarks.keep_complaint(turn, booking)
        turn.say("complaint/opened", {"provider": provider_name(turn, booking)})
        if wish is not None:
            booking_topic.request_service(wish)
            turn.has_asked = wish.has_asked
        else:
            second_visits.visit_again(turn, booking, detail=turn.text)
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
        remarks.keep_complaint(turn, booking)
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
        remarks.keep_complaint(turn, booking)
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
