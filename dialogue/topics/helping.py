"""Lost, or angry: a person of ours, or on with the request?"""

from dialogue.acts import Act
from dialogue.agreement import is_no, is_yes
from dialogue.state import HelpTopic
from dialogue.topics import booking, people_of_ours, picking
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent

# What somebody says who only makes up after rude words.
NO_WISH = (
    *(Intent.UNCLEAR, Intent.OFF_TOPIC, Intent.REJECT, Intent.CONFIRM, Intent.THANKS, Intent.GREET),
    *(Intent.RATE_FEEDBACK, Intent.COMPLAIN, Intent.CHANGE),
)


def hear(turn: Turn, topic: HelpTopic) -> bool:
    """Yes and no to a person of ours; "je confirme" is said of the visit, which is shown again."""
    turn.state.close(topic)
    is_of_the_visit = turn.acts & {Act.SURE, Act.YES, Act.ASSENT} == {Act.SURE}
    if is_of_the_visit and turn.booking is not None:
        booking.proceed(turn, turn.booking)
    elif is_yes(turn) and Act.APOLOGY not in turn.acts:
        people_of_ours.call(turn)
    elif is_no(turn) or (Act.APOLOGY in turn.acts and turn.means(*NO_WISH)):
        turn.say("smalltalk/as_you_wish")
    else:
        return False
    return True


def act(turn: Turn, topic: HelpTopic, name: str) -> None:
    """A tapped option: change what is booked, or book."""
    turn.state.close(topic)
    if name == "change":
        picking.change(turn)
    else:
        booking.proceed(turn, turn.booking or booking.open_booking(turn))
