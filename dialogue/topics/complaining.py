"""What is answered to our apology: a second visit, a person of ours, neither, or more of what went wrong?"""

from dialogue import blame
from dialogue.acts import Act
from dialogue.state import ComplaintTopic, Topic
from dialogue.topics import aftercare, people_of_ours, remarks, second_visits
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.roles import FEWEST_WORDS
from dialogue.understanding.rulings import rulings
from dialogue.understanding.word_sets import finder, words_of
from dialogue.understanding.wording import word
from dialogue.verdicts import SHORTEST_REMARK
from dialogue.views import provider_name
from preferences import history

_WANTING = words_of("wants somebody", "wants")
_SECOND_VISIT = finder("second visit")
_MONEY_BACK, _WANTS_BACK = finder("money back"), finder("wants back")


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
    remarks.keep_comment(turn, booking)
    turn.ask(topic, "complaint", "complaint/noted", buttons=aftercare.WAYS_ON)
    return True


def act_complaint(turn: Turn, topic: ComplaintTopic, action: str) -> None:
    """A second visit of the same trade at the same place, or a person of ours."""
    turn.state.close(topic)
    booking = history.find(turn.bookings, topic.booking)
    if action == "human" or booking is None:
        people_of_ours.call(turn)
        return
    provider = provider_name(turn, booking) if second_visits.wants_the_same(turn) else None
    turn.say("complaint/redo", {"trade": booking.trade, "provider": provider})
    second_visits.visit_again(turn, booking, detail=booking.comment or "")
