"""Not understood, or angry: said another way, a person of ours, or on with the request?"""

from dialogue.acts import Act
from dialogue.agreement import SURE, is_instruction, is_no, is_yes
from dialogue.reply import Button
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


def not_heard(turn: Turn) -> None:
    """The answer to our question was not understood: ask again, then call a person."""
    _lost(turn, "unclear/question")


def not_understood(turn: Turn) -> None:
    """First kindly, then with a person."""
    _lost(turn, "unclear/first")


def _lost(turn: Turn, first: str) -> None:
    if turn.understanding.foreign:  # understood well enough to say what we speak
        turn.say("language/foreign", {"language_name": turn.understanding.foreign})
        return
    if is_instruction(turn.text):  # an order to a program: nobody is lost who plays
        turn.say(first)
        return
    # "Oui non oui" is asked about once more; "😂😂" says nothing that could be understood.
    is_an_answer = bool(turn.acts & {Act.YES, Act.ASSENT, Act.DISSENT})
    is_an_answer = is_an_answer or not any(map(str.isalnum, turn.text))
    is_counted = any("unclear/" in unread.key for unread in turn.desk.unsent)  # a burst is one
    if not is_an_answer and not is_counted:
        turn.state.misunderstandings += 1
    if turn.state.misunderstandings >= people_of_ours.LOST_AT:
        people_of_ours.call(turn)
    else:
        turn.say(first)


def _offer_help(turn: Turn) -> None:
    topic = turn.state.push(HelpTopic(number=turn.state.take_number(), opened_at=turn.now))
    buttons: list[tuple[str, str | Button]] = [("book", "book"), ("change", "change"), ("human", "human")]
    turn.ask(topic, "help", "unclear/again", buttons=buttons)


def person_wanted(turn: Turn) -> None:
    """A person of ours is called; on a guess, offered: nobody is left to silence who has not asked."""
    if turn.understanding.confidence < SURE and Act.HUMAN not in turn.acts:
        _offer_help(turn)
    else:
        people_of_ours.call(turn)
