"""A quarter or a landmark that no list holds, in an answer to the question where."""

from dialogue.state import BookingTopic
from dialogue.topics import booking
from dialogue.turn import Turn
from dialogue.understanding.folding import words
from dialogue.understanding.meaning import Intent
from dialogue.understanding.reading import evidence_of

MOST_WORDS = 3  # of a place that no list holds
SHORTEST_NAME = 4  # letters of such a place


def hear(turn: Turn, topic: BookingTopic) -> bool:
    """A quarter or landmark that no list holds: a word or two that no language of ours claims."""
    if topic.asked != "place" or not _may_be_name(turn):
        return False
    request, text = topic.request, turn.text.strip()
    if request.area:
        request.landmark = text
    else:
        request.area = text
    booking.proceed(turn, topic)
    return True


def name_beside_town(turn: Turn, topic: BookingTopic) -> None:
    """ "Cassava Farms, Limbe": written like a name, beside the town, to the question for the quarter."""
    request, evidence = topic.request, evidence_of(turn.text, turn.now)
    is_town_alone = request.city is not None and not (request.area or request.landmark or request.cities)
    said = [turn.text[one.start : one.end] for one in words(turn.text)]
    rest = [one for index, one in enumerate(said) if index not in evidence.place_words]
    is_name = 0 < len(rest) <= MOST_WORDS and all(one[:1].isupper() for one in rest)
    if topic.asked == "place" and is_town_alone and is_name and not evidence.time_words:
        request.area = " ".join(rest)


def _may_be_name(turn: Turn) -> bool:
    read, text = turn.understanding, turn.text.strip()
    is_short = len(text.split()) <= MOST_WORDS and sum(map(str.isalpha, text)) >= SHORTEST_NAME
    is_nothing_else = not turn.acts and not read.foreign and turn.means(Intent.UNCLEAR, Intent.GIVE_LOCATION)
    return is_short and is_nothing_else and (turn.means(Intent.GIVE_LOCATION) or read.dominant == "und")
