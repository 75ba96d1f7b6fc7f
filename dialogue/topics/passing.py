"""What becomes of an open question that the person passes over: "any", "skip", "passe", "I no know"?"""

from dialogue import blame
from dialogue.acts import Act, says_only
from dialogue.agreement import is_no
from dialogue.state import (
    AnyTopic,
    BookingTopic,
    ComplaintTopic,
    ConsentTopic,
    ContactTopic,
    ErasureTopic,
    HelpTopic,
    OutageTopic,
    RatingTopic,
    ReminderTopic,
)
from dialogue.topics import (
    aftercare,
    booking,
    complaining,
    consents,
    erasing,
    outages,
    people_of_ours,
    reminding,
)
from dialogue.turn import Turn
from dialogue.understanding.marks import goes_on
from dialogue.understanding.meaning import Intent

NO_PERSON = frozenset({Act.DISSENT, Act.IDENTITY, Act.LATER})  # "no need of a manager", "are you a person?"
NO = frozenset({Act.DISSENT, Act.DECLINE, Act.BUT, Act.GOODBYE})


def take_up(turn: Turn, topic: AnyTopic) -> bool:
    """Whatever the question is: it is passed over, or one of its ways on, a person of ours, is taken."""
    if pass_over(turn, topic):
        return True
    is_offered = isinstance(topic, BookingTopic) or any(one.action == "human" for one in topic.options)
    if not is_offered or not people_of_ours.is_named(turn) or turn.says(Intent.REJECT):
        return False
    if turn.acts & NO_PERSON:
        return False
    turn.state.close(topic)
    people_of_ours.call(turn)  # "yes, a manager please", to "keep this choice, another day, or a person?"
    return True


def pass_over(turn: Turn, topic: AnyTopic) -> bool:
    """Do without the answer where that can be; nothing is allowed, erased or cancelled by it."""
    is_left, is_any = says_only(turn.text, Act.PASS), says_only(turn.text, Act.SKIP)
    if not is_left and not is_any:
        return isinstance(topic, RatingTopic | ContactTopic) and _is_declined(turn) and _leave(turn, topic)
    match topic:
        case BookingTopic() if is_any:
            booking.skip(turn, topic)
        case ConsentTopic():
            consents.act(turn, topic, "no", asks_phone=False)
        case ReminderTopic():
            reminding.act(turn, topic, "later" if is_left else "yes")
        case OutageTopic():
            outages.pass_over(turn, topic)
        case ComplaintTopic() if not is_left:
            complaining.act_complaint(turn, topic, "redo")  # "either"
        case ErasureTopic() if is_left:
            erasing.act(turn, topic, "keep")
        case ContactTopic() | RatingTopic() | ComplaintTopic() | HelpTopic():
            _leave(turn, topic)
        case _:
            return False
    return True


def _is_declined(turn: Turn) -> bool:
    """ "No", "later", and nothing else, to what nobody has to answer."""
    read = turn.understanding
    is_of_visit = read.category or read.time or read.place or read.rating or read.corrects
    is_of_visit = is_of_visit or any(map(str.isdigit, turn.text))  # "3… no, 2"
    is_of_visit = is_of_visit or blame.is_of_no_visit(turn) or goes_on(turn.text)  # "bof, ça fuit encore"
    is_alone = turn.means(Intent.REJECT) and turn.acts <= NO and not is_of_visit
    return says_only(turn.text, Act.LATER) or (is_alone and is_no(turn))


def _leave(turn: Turn, topic: AnyTopic) -> bool:
    if isinstance(topic, RatingTopic) and Act.LATER in turn.acts:
        aftercare.put_off(turn, topic)
        return True
    turn.state.close(topic)
    turn.say("smalltalk/as_you_wish")
    return True
