"""Who comes, who came, and how good is that person? Questions about people, answered with what is known."""

import re

from dialogue import proposals
from dialogue.acts import Act
from dialogue.misgivings import asks_to_be_told
from dialogue.reply import Fact
from dialogue.state import BookingTopic, ErasureTopic, PickTopic
from dialogue.topics import explaining
from dialogue.topics.changes import RECAPS
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent
from dialogue.understanding.times import find_time
from dialogue.understanding.trades import find_trades, trades_named
from dialogue.understanding.word_sets import any_of, finder
from dialogue.understanding.wording import word
from dialogue.views import visit, visits
from dialogue.voice import Language
from preferences import history
from preferences.history import Booking
from preferences.providers import Technician

_ASKS = re.compile(rf"\W*(?:{any_of('asks who')})\b")
_WHO_IS, _SPEAKS = finder("asks who somebody is"), finder("speaks a language")
_OF_THE_WORK, _MAN_OR_WOMAN = finder("asks of the work"), finder("a man or a woman")
_IS_MEANT = re.compile(
    rf"\b(?:{any_of('points at somebody')})\s+(?:\w+\s+){{1,3}}?(?:{any_of('tells who is meant')})\b"
)
# What "confirm the price" may be beside.
MORE_THAN_THAT = (
    *(Intent.ASK_PRICE, Intent.ASK_WHY, Intent.CANCEL, Intent.CHANGE, Intent.REQUEST_SERVICE),
    *(Intent.GIVE_TIME, Intent.GIVE_LOCATION, Intent.COMPLAIN, Intent.TALK_TO_HUMAN, Intent.OPT_OUT),
)
ASKING = (Intent.ASK_STATUS, Intent.ASK_WHY, Intent.HELP)


def hear(turn: Turn) -> bool:
    """Answer a question about a person or what stands; False when it asks none, or nothing is known."""
    if asks_to_be_told(turn.text) and not turn.means(*MORE_THAN_THAT):
        return _say_what_stands(turn)
    if Act.HOW_GOOD in turn.acts and ("?" in turn.text or turn.means(*ASKING)):
        return _say_how_good(turn)
    if _wants_a_man_or_a_woman(turn):
        turn.say("provider/man_or_woman")
        return True
    if _asks_about_somebody(turn):
        return _say_who_it_is(turn)
    if _asks_of_the_work(turn):
        return _say_who_can_tell(turn)
    if Act.WHO_CAME in turn.acts and not (turn.says(Intent.COMPLAIN) or _is_asked_back(turn)):
        return _say_who_came(turn)
    return Act.WHO_COMES in turn.acts and _say_who_comes(turn)


def _say_what_stands(turn: Turn) -> bool:
    """ "Kindly confirm the hour": what is open is shown again, for a yes; else the visits that are booked."""
    if isinstance(turn.state.topic, BookingTopic | PickTopic | ErasureTopic):
        return True  # its question shows it, and is put again
    coming = history.live(turn.bookings)
    if coming:
        turn.say("status/upcoming", visits(turn, coming))
    return bool(coming)


def _wants_a_man_or_a_woman(turn: Turn) -> bool:
    """ "I prefer a woman", to a proposal: we do not know it of anybody, and it stays as it is."""
    topic = turn.state.topic
    is_shown = isinstance(topic, BookingTopic) and topic.status == "proposed" and topic.asked in RECAPS
    read = turn.understanding
    says_more = read.time or read.place or read.person or find_trades(word(turn.text)).weight == "name"
    return is_shown and not says_more and _MAN_OR_WOMAN.search(fold(turn.text)) is not None


def _is_asked_back(turn: Turn) -> bool:
    """ "Can I get the same lady who cleaned for me last time?", but not "who was the lady who came?"."""
    said = fold(turn.text)
    is_meant = _IS_MEANT.search(said) is not None and _ASKS.match(said) is None
    return is_meant and turn.says(Intent.REQUEST_SERVICE)


def _say_how_good(turn: Turn) -> bool:
    """ "What's Divine's rating?", "is he good?": of who is named, else of who is proposed or comes."""
    people = _named(turn) or list(filter(None, [_meant(turn)]))
    for person in people:
        if person.rating is not None:
            turn.say("provider/rated", {"provider": person.name, "rating": person.rating})
    return any(one.rating is not None for one in people)


def _asks_about_somebody(turn: Turn) -> bool:
    """ "C'est qui, Serge ?", "does he speak English?"."""
    said = fold(turn.text)
    return (_WHO_IS.search(said) is not None and bool(_named(turn))) or _SPEAKS.search(said) is not None


def _say_who_it_is(turn: Turn) -> bool:
    """The mark and the languages of who is named, else of who is proposed or comes."""
    people = _named(turn) or list(filter(None, [_meant(turn)]))
    for person in people:
        spoken = tuple(one for one in person.languages if one in set(Language))
        facts: dict[str, Fact] = {"provider": person.name, "rating": person.rating, "languages": spoken}
        turn.say("provider/about", facts)
    return bool(people)


def _asks_of_the_work(turn: Turn) -> bool:
    """ "How long does it take?", "c'est garanti ?": what only who comes can say, and not how long to wait."""
    is_asked = "?" in turn.text or turn.means(*ASKING)
    return is_asked and _OF_THE_WORK.search(fold(turn.text)) is not None and turn.understanding.time is None


def _say_who_can_tell(turn: Turn) -> bool:
    person = _meant(turn)
    if person is not None:
        turn.say("help/on_the_spot", {"provider": person.name})
    return person is not None


def _named(turn: Turn) -> list[Technician]:
    trade = turn.booking.request.trade if turn.booking else turn.understanding.category
    here = proposals.all_named_in(turn, turn.text, trade)
    known = proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])
    return here or list(filter(None, [known]))


def _meant(turn: Turn) -> Technician | None:
    if turn.booking is not None:
        return turn.technician(turn.booking.request.provider)
    coming = history.live(turn.bookings)
    return turn.technician(coming[0].provider_id) if len(coming) == 1 else None


def _say_who_came(turn: Turn) -> bool:
    """ "Who did my AC in January?": the last visit of that trade, else the last one."""
    came = [one for one in turn.bookings if one.starts_at <= turn.now and one.provider_id]
    last = _of_month(turn, _of_trade(turn, came))
    if not last:
        return False
    turn.say("status/came", {"visit": visit(turn, last[0])})
    return True


def _of_month(turn: Turn, came: list[Booking]) -> list[Booking]:
    """Those of the month that is named, if any: "in January"."""
    told = find_time(turn.text, turn.now.astimezone(turn.zone))
    month = told.mention.date[5:7] if told and told.mention.date else None
    return [one for one in came if month == one.starts_at.strftime("%m")] or came


def _of_trade(turn: Turn, bookings: list[Booking]) -> list[Booking]:
    trade = turn.understanding.category
    return [one for one in bookings if trade in (None, one.trade)]


def _say_who_comes(turn: Turn) -> bool:
    """ "Who are you sending?", "and for the cleaning, who comes?": who would be proposed, and why."""
    topic = turn.booking
    if topic is None and turn.state.topic is None and _say_who_visits(turn):
        return not turn.says(Intent.ASK_PRICE)  # "who comes on Thursday, and for how much?": the price, too
    if topic is None or topic is not turn.state.topic or turn.understanding.time or turn.understanding.place:
        return False
    named = next(iter(trades_named(turn.text)), turn.understanding.category)
    waiting = turn.state.waiting(named)
    request = waiting or topic.request
    return bool(request.city) and explaining.why_who(turn, request)


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
