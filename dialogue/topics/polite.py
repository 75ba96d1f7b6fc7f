"""Does an answer come as thanks, a hello or a question? "Oui merci", "could you come at ten?"."""

from dialogue import moments
from dialogue.acts import Act
from dialogue.agreement import is_yes
from dialogue.state import BookingTopic
from dialogue.topics.hearing import YES_OR_NO
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent


def is_polite_yes(turn: Turn, topic: BookingTopic) -> bool:
    """ "Oui merci": an answer, whatever thanks or hello comes with it."""
    says_either = turn.says(Intent.CONFIRM, Intent.REJECT) or Act.YES in turn.acts
    says_either = says_either or Act.ASSENT in turn.acts
    is_yes_or_no = topic.asked in YES_OR_NO and says_either
    return is_yes_or_no and (turn.means(Intent.THANKS, Intent.GREET) or is_yes(turn))


def is_polite_time(turn: Turn, topic: BookingTopic) -> bool:
    """ "Could you come at ten?": the time that is still wanted, whatever it sounds like."""
    is_of_it = turn.understanding.category in (None, topic.request.trade)
    told, known = turn.understanding.time, topic.request.when
    if told is None or not is_of_it or not turn.means(Intent.ASK_STATUS):
        return False
    is_another = topic.asked == "confirm" and moments.joined(known, moments.from_mention(told)) != known
    return topic.asked == "time" or known is None or is_another  # "can he come today?", of tomorrow
