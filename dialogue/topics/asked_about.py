"""Who comes, who came, and how good is that person? Questions about people, answered with what is known."""

from dialogue import proposals
from dialogue.acts import Act
from dialogue.state import BookingTopic
from dialogue.topics import explaining
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from dialogue.views import visit, visits
from preferences import history
from preferences.history import Booking
from preferences.providers import Technician

ASKING = (Intent.ASK_STATUS, Intent.ASK_WHY, Intent.HELP)


def hear(turn: Turn) -> bool:
    """Answer a question about a person; False when it asks none, or nothing is known."""
    if Act.HOW_GOOD in turn.acts and ("?" in turn.text or turn.means(*ASKING)):
        return _say_how_good(turn)
    if Act.WHO_CAME in turn.acts and not turn.says(Intent.COMPLAIN):
        return _say_who_came(turn)
    return Act.WHO_COMES in turn.acts and _say_who_comes(turn)


def _say_how_good(turn: Turn) -> bool:
    """ "What's Divine's rating?", "is he good?": of who is named, else of who is proposed or comes."""
    person = _named(turn) or _meant(turn)
    if person is None or person.rating is None:
        return False
    turn.say("provider/rated", {"provider": person.name, "rating": person.rating})
    return True


def _named(turn: Turn) -> Technician | None:
    trade = turn.booking.request.trade if turn.booking else turn.understanding.category
    here = proposals.named_in(turn, turn.text, trade)
    return here or proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])


def _meant(turn: Turn) -> Technician | None:
    if turn.booking is not None:
        return turn.technician(turn.booking.request.provider)
    coming = history.live(turn.bookings)
    return turn.technician(coming[0].provider_id) if len(coming) == 1 else None


def _say_who_came(turn: Turn) -> bool:
    """ "Who did my AC in January?": the last visit of that trade, else the last one."""
    came = [one for one in turn.bookings if one.starts_at <= turn.now and one.provider_id]
    last = _of_trade(turn, came)
    if not last:
        return False
    turn.say("status/came", {"visit": visit(turn, last[0])})
    return True


def _of_trade(turn: Turn, bookings: list[Booking]) -> list[Booking]:
    trade = turn.understanding.category
    return [one for one in bookings if trade in (None, one.trade)]


def _say_who_comes(turn: Turn) -> bool:
    """ "Who are you sending?", while the moment is still asked for: who would be proposed, and why."""
    topic = turn.booking
    if topic is None and turn.state.topic is None and _say_who_visits(turn):
        return not turn.says(Intent.ASK_PRICE)  # "who comes on Thursday, and for how much?": the price, too
    is_open = isinstance(topic, BookingTopic) and topic.status == "collecting" and topic is turn.state.topic
    is_plain = not (turn.understanding.time or turn.understanding.place)
    return (
        is_open and is_plain and topic is not None and bool(topic.request.city) and explaining.why_who(turn)
    )


def _say_who_visits(turn: Turn) -> bool:
    """ "Who comes on Thursday?", "is it the same person for both?": the visits meant, with their people."""
    coming = history.live(turn.bookings)
    mention, trade = turn.understanding.time, turn.understanding.category
    day = mention.date if mention else None
    meant = [one for one in coming if trade in (None, one.trade)]
    meant = [one for one in meant if one.day and day in (None, one.day.isoformat())]
    if meant:
        turn.say("status/upcoming", visits(turn, meant))
    return bool(meant)
