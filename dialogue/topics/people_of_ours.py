"""When does a person of ours take over? When asked, when we are lost, when somebody is angry; Sabi then
stays quiet until it is given back. Danger alerts them, and Sabi goes on."""

import re
from datetime import datetime, timedelta

from dialogue import moments, takeovers
from dialogue.acts import Act, acts_in, clauses_of
from dialogue.agreement import SURE
from dialogue.attention import Cause
from dialogue.state import ErasureTopic, Moment, PickTopic
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Danger, Intent
from dialogue.understanding.sentiment import is_angry
from dialogue.understanding.word_sets import any_of, finder

OF_LATE = timedelta(hours=1)  # a danger may still be there
PATIENCE = timedelta(minutes=15)  # of working hours, before we say that a message has arrived
LOST_AT = 2  # misunderstandings in a row
HANDED_OVER_AT = 2  # angry messages
MOST_UNHEARD = 5  # messages written to a person of ours that are kept to be taken up
ALERTING = {
    Danger.GAS: Cause.GAS,
    Danger.FIRE: Cause.FIRE,
    Danger.SPARKS: Cause.SPARKS,
    Danger.COLLAPSE: Cause.COLLAPSE,
    Danger.FUMES: Cause.FUMES,
    Danger.LOCKED_IN: Cause.LOCKED_IN,
    Danger.INJURY: Cause.INJURY,
    Danger.DESPAIR: Cause.INJURY,
}
CALLS_BACK = re.compile(
    rf"^\W*(?:/start|(?:(?:{any_of('before our name')}) )?sabi)\b.{{0,20}}$|[,.!?;:]\s*sabi\W*$", re.DOTALL
)
FIRST_SENTENCE = re.compile(r"[.!?\n]")
TAKEN_UP = (
    *(Intent.REQUEST_SERVICE, Intent.CANCEL, Intent.CHANGE, Intent.ASK_PRICE, Intent.ASK_STATUS),
    *(Intent.GIVE_TIME, Intent.GIVE_LOCATION, Intent.OPT_OUT, Intent.OPT_IN, Intent.COMPLAIN),
    *(Intent.PRIVACY_DELETE, Intent.PRIVACY_EXPORT, Intent.PRIVACY_RESET),
)
SAYS_NOTHING = (Intent.UNCLEAR, Intent.GREET, Intent.THANKS, Intent.CONFIRM, Intent.TALK_TO_HUMAN)
_ONE_OF_OURS = finder("one of ours")
ABOUT_NOTHING = (Intent.UNCLEAR, Intent.OFF_TOPIC, Intent.REJECT)


def call(turn: Turn) -> None:
    """A person will answer here; Sabi says so, and says no more."""
    cause = _cause(turn)
    is_open = moments.is_open(Moment(asap=True), turn.hours, turn.now, turn.zone)
    takeovers.take_over(turn.state, cause, turn.now, _patience_ends(turn))
    turn.say("human/asked", {"open": is_open, "cause": cause.value}, news=True)


def is_named(turn: Turn) -> bool:
    """ "Yes, a manager please": a person of ours is asked for, whatever yes stands beside."""
    is_asked = turn.says(Intent.TALK_TO_HUMAN) or _ONE_OF_OURS.search(fold(turn.text)) is not None
    return Act.HUMAN in turn.acts and is_asked and not turn.acts & {Act.AT_HOME, Act.TELL, Act.TOLD}


def _cause(turn: Turn) -> Cause:
    if turn.state.angers:
        return Cause.ANGRY
    return Cause.LOST if turn.state.misunderstandings >= LOST_AT else Cause.ASKED


def _patience_ends(turn: Turn) -> datetime:
    """When somebody who waits is told that the message has arrived: at night, after the house has opened."""
    now = Moment(asap=True)
    if moments.is_open(now, turn.hours, turn.now, turn.zone):
        return turn.now + PATIENCE
    opening = moments.next_open(now, turn.hours, turn.now, turn.zone)
    return PATIENCE + (moments.span(opening, turn.now, turn.zone)[0] if opening else turn.now)


def is_wanted(turn: Turn) -> bool:
    """Whether a clause asks for a person of ours: "he spoiled everything, I want to talk to somebody"."""
    parts = [turn.part(one) for one in clauses_of(turn.text)] if turn.says(Intent.TALK_TO_HUMAN) else []
    return any(one.means(Intent.TALK_TO_HUMAN) and one.understanding.confidence >= SURE for one in parts)


def alert(turn: Turn) -> bool:
    """Tell the operators of a danger; False when there is none, or they know."""
    danger = turn.understanding.danger
    return danger in ALERTING and takeovers.alert(turn.state, ALERTING[danger], turn.now)


def danger_of_late(turn: Turn) -> str | None:
    """The danger told of within the last hour."""
    attention = turn.state.attention
    if attention is None or not attention.cause.is_danger or turn.now - attention.since > OF_LATE:
        return None
    return attention.cause.value


def is_handed_over_in_anger(turn: Turn) -> bool:
    """Whether a person takes over: the first angry message is offered one, the second gets one."""
    if turn.means(Intent.THANKS) and Act.ABUSE not in turn.acts:
        turn.state.angers = 0
    if not is_anger(turn):
        return False
    if not (turn.state.angers and turn.desk.unsent):  # one burst, one anger
        turn.state.angers += 1
    if turn.state.angers < HANDED_OVER_AT:
        takeovers.call_attention(turn.state, Cause.ANGRY, turn.now)
        return False
    call(turn)
    return True


def is_anger(turn: Turn) -> bool:
    """Abuse, or a complaint in angry words; rude words beside a wish ("idiot, cancel it") are only rude."""
    if Act.ABUSE in turn.acts:
        calls_off = Act.CANCELS in turn.acts and turn.says(Intent.CANCEL)
        return turn.says(Intent.COMPLAIN) or not (turn.understanding.category or calls_off)
    return turn.means(Intent.COMPLAIN, *ABOUT_NOTHING) and is_angry(turn.text)


def is_called_back(turn: Turn) -> bool:
    """Whether the person would rather go on with Sabi than wait for a person."""
    first, *_ = FIRST_SENTENCE.split(turn.text)  # what follows may be as long as a request is
    is_called = Act.CALLS_BACK in turn.acts | acts_in(first) or CALLS_BACK.search(fold(turn.text)) is not None
    if turn.state.silent_since is None or not is_called:
        return False
    give_back(turn)
    return True


def left_unheard(turn: Turn) -> Turn | None:
    """The wishes last written to a person of ours, whom nobody answered, to be taken up now as one message.

    The last word counts: of "cancel my plumber", "no keep him" nothing is left.
    """
    wished: list[str] = []
    for part in map(turn.part, reversed(turn.state.unheard)):
        if part.means(*SAYS_NOTHING):
            continue
        if not part.means(*TAKEN_UP) or part.understanding.confidence < SURE:
            break
        wished.insert(0, part.text)
    return turn.part(". ".join(wished)) if wished else None


def give_back(turn: Turn) -> None:
    """Sabi has the word again, and says so."""
    takeovers.give_back(turn.state)
    topics = turn.state.topics
    turn.state.topics = [one for one in topics if not isinstance(one, PickTopic | ErasureTopic)]
    turn.say("human/back")


def keeps_quiet(turn: Turn) -> bool:
    """Whether a person of ours has the word. A safety line is said all the same: nobody may be looking."""
    state = turn.state
    if state.silent_since is None:
        return False
    if takeovers.is_over(state, turn.now):
        takeovers.give_back(state)
        return False
    state.unheard = [*state.unheard, turn.text][-MOST_UNHEARD:]
    is_waiting = state.attention is None or state.attention.waits_since is not None
    if is_waiting or not turn.means(Intent.THANKS):  # thanks for an answer want none
        takeovers.wait(state, turn.now, _patience_ends(turn))
    if alert(turn):
        turn.say(f"safety/{turn.understanding.danger}", news=True)
    return True
