"""What does this message add to a request? Every slot it names, at once."""

import re
from datetime import date, time

from dialogue import moments, places_of
from dialogue.acts import Act, clauses_of
from dialogue.proposals import (
    all_named_in,
    among,
    is_called_for,
    is_refused_in,
    named_in,
    named_instead,
    usual_moment,
    usual_provider,
)
from dialogue.state import BookingTopic, Moment, Reason, Request
from dialogue.turn import Turn
from dialogue.understanding.corrections import bare_number
from dialogue.understanding.dangers import find_danger
from dialogue.understanding.evidence import tells_of_trouble
from dialogue.understanding.folding import fold
from dialogue.understanding.marks import MIDDLE, harshest_verdict
from dialogue.understanding.meaning import Intent, TimeMention
from dialogue.understanding.providers import refuses_the_last
from dialogue.understanding.shifts import find_shift
from dialogue.understanding.times import find_time_beside
from dialogue.understanding.trades import find_trades
from dialogue.understanding.word_sets import any_of, finder
from dialogue.understanding.wording import word
from preferences import history
from preferences.evidence import Attribute
from preferences.providers import Technician

LONGEST_DETAIL = 500
_THE_TWO = finder("the two")
_REFUSED_HOUR = re.compile(
    rf"\b(?:{any_of('refuses a number')})\s+(?:(?:{any_of('before an hour', 'at')})\s+)?"
    r"(\d{1,2})(?:\s*h\w*)?\b"
)
LONGEST_REFUSAL = 4  # words of "no, not at 9"
FIRST_HOUR, NOON, LAST_HOUR = 6, 12, 18  # of a working day, for a bare number
TELLS_TRADE = (Intent.REQUEST_SERVICE, Intent.CHANGE)
TELLS_TROUBLE = (Intent.REQUEST_SERVICE, Intent.GIVE_DETAIL)


def fill(turn: Turn, topic: BookingTopic) -> set[str]:
    """Put everything the message says into the request; the names of the slots that it changed."""
    request = topic.request
    topic.is_usual = topic.is_usual or _asks_for_the_usual(turn)
    changed = {
        slot
        for slot, is_filled in (
            ("trade", _fill_trade(turn, request)),
            ("place", _fill_place(turn, request)),
            ("time", fill_time(turn, topic)),
            ("provider", _fill_provider(turn, request)),
        )
        if is_filled
    }
    if turn.understanding.urgency == "urgent":
        request.urgency = "urgent"
    elif turn.understanding.urgency == "planned" and (request.urgency == "none" or "time" in changed):
        request.urgency = "urgent" if find_danger(word(request.detail), request.trade) else "planned"
    if Act.CHEAPER in turn.acts and turn.says(Intent.REQUEST_SERVICE):
        request.for_least = True  # "a plumber, the cheapest"
    is_trouble = turn.says(*TELLS_TROUBLE) or tells_of_trouble(turn.text)
    is_told = is_trouble or turn.understanding.phone or Act.TELL in turn.acts
    if is_told and turn.text.strip():
        request.detail = f"{request.detail}\n{turn.text}".strip()[:LONGEST_DETAIL]
        changed |= {"detail"} if _is_detail(turn, request) else set()
    return changed


def _is_detail(turn: Turn, request: Request) -> bool:
    """More of the request, and no other one: "servicing of three wall units", to "which quarter?"."""
    is_hint = turn.understanding.category is not None and find_trades(word(turn.text)).weight == "weak"
    return turn.means(Intent.GIVE_DETAIL) or Act.TELL in turn.acts or (is_hint and request.trade is not None)


def _asks_for_the_usual(turn: Turn) -> bool:
    """ "Comme d'habitude", "same as last time", "same hour", and not only the same person."""
    read = turn.understanding
    is_all_the_same = read.provider_ref == "last" and read.category is None
    is_usual = read.place is not None and read.place.ref == "usual"
    return is_usual or is_all_the_same or Act.AS_BEFORE in turn.acts or _is_hour_of_before(turn)


def _is_hour_of_before(turn: Turn) -> bool:
    """ "Same hour", but not "a plumber and a painter on Friday, both at the same time": of one another."""
    return Act.SAME_TIME in turn.acts and not (turn.understanding.two_requests and turn.understanding.time)


def _fill_trade(turn: Turn, request: Request) -> bool:
    told = turn.understanding.category
    if told is None or told == request.trade:
        return False
    is_told = turn.says(*TELLS_TRADE) or "trade" in turn.understanding.corrects
    if request.trade is not None and (not is_told or turn.acts & {Act.DONE, Act.TELL}):
        return False
    if request.trade is not None and not _names_trade(turn):
        return False  # "speak to the guard at the gate"
    request.trade, request.provider, request.refused = told, None, []
    request.reasons.pop("provider", None)
    return True


def _names_trade(turn: Turn) -> bool:
    """Whether a trade or a trouble is told, and not only a thing that one could mend."""
    is_told = find_trades(word(turn.text)).weight in ("name", "trouble") or tells_of_trouble(turn.text)
    return is_told or "trade" in turn.understanding.corrects


def _fill_place(turn: Turn, request: Request) -> bool:
    pin = turn.incoming.latitude, turn.incoming.longitude
    if pin[0] is not None:
        request.latitude, request.longitude = pin
        return True
    return not _is_in_a_name(turn, request) and places_of.put_said(turn, request)


def _is_in_a_name(turn: Turn, request: Request) -> bool:
    """ "Can it be Carine Ngo Bassa": a quarter inside the name of somebody of ours is no place."""
    place, said = turn.understanding.place, fold(turn.text)
    area = fold(place.area) if place is not None and place.area else None
    if area is None or place is None or place.landmark:
        return False
    named = (fold(one.name) for one in all_named_in(turn, turn.text, request.trade))
    found = (f"{before} {area}" for one in named for before in one.partition(f" {area}")[0].split()[-1:])
    return any(one in said and said.count(area) == 1 for one in found)


def fill_time(turn: Turn, topic: BookingTopic) -> bool:
    """Put the time that the message says into the request, joined to what was said of it before."""
    request = topic.request
    if (later := moments.shifted(request.when, find_shift(word(turn.text)))) is not None:
        put_moment(request, later)
        return True
    mention = turn.understanding.time
    before = request.when or _day_of_before(topic)
    is_open = before is None or not moments.has_hour(before)
    is_usual_day = Act.AS_BEFORE in turn.acts and mention is not None and mention.date is not None
    asks_for_its_hour = _is_hour_of_before(turn) or is_usual_day  # "the usual cleaning this Saturday"
    if asks_for_its_hour and is_open and (mention is None or not (mention.start_time or mention.part)):
        known = moments.joined(before, moments.from_mention(mention)) if mention else before
        if _fill_hour_of_last_time(turn, topic, known):
            return True
    is_pressing = turn.understanding.urgency == "urgent"
    if Act.ANY_TIME in turn.acts and mention is None and request.when is None and not is_pressing:
        request.when = any_time(turn)
        return request.when is not None
    says_no_hour = (
        mention is not None and mention.kind == "part"
    )  # "make it 11, there is school in the morning"
    if mention is None or (says_no_hour and _bare_hour(turn) is not None):
        return _fill_bare_hour(turn, request, before)
    if mention.asap and moments.has_day(before) and turn.acts & {Act.ASSENT, Act.YES}:
        return False  # "yes now": the yes is now, not the visit
    told = moments.from_mention(_beside_closed(turn, topic, mention))
    told = moments.on_its_day(before, told, turn.now, turn.zone)
    request.when = moments.joined(request.when or _hour_of_before(topic, told) or before, told)
    clear_default(request, "time")
    return request.when != before


def _beside_closed(turn: Turn, topic: BookingTopic, mention: TimeMention) -> TimeMention:
    """ "Ah, Sunday... Monday at 8 then", when we were closed on Sunday: Monday."""
    if topic.asked != "opening" or mention.date is None:
        return mention
    day, here = date.fromisoformat(mention.date), turn.now.astimezone(turn.zone)
    is_closed = turn.hours.on(day.weekday()) is None
    return (find_time_beside(day, turn.text, here) if is_closed else None) or mention


def any_time(turn: Turn, known: Moment | None = None) -> Moment | None:
    """The next moment when the house works, for whom every hour suits, or every day."""
    return moments.next_open(known or Moment(asap=True), turn.hours, turn.now, turn.zone)


def _hour_of_before(topic: BookingTopic, told: Moment) -> Moment | None:
    """ "This morning at 7" has passed, or a visit changes its day: another day alone keeps the hour.

    So does the day of the opening that is offered: "tomorrow then", to tomorrow at 7:30.
    """
    was = topic.before[-1].when if topic.changes is not None and topic.before else topic.suggested
    is_day_alone = told.day is not None and told.end_day is None and told.start is None and told.part is None
    is_kept = topic.asked == "time" or (topic.asked == "opening" and was is not None and was.day == told.day)
    return was if is_kept and is_day_alone and was is not None and was.start else None


def _fill_hour_of_last_time(turn: Turn, topic: BookingTopic, known: Moment | None) -> bool:
    """ "Same time as before": the hour, or the part of the day, suggested or of the last visit of it."""
    request, suggested = topic.request, topic.suggested
    if known is not None and suggested is not None and suggested.start is not None:
        before, request.when = request.when, known.model_copy(update={"start": suggested.start})
        clear_default(request, "time")
        return request.when != before
    usual = usual_moment(turn, request.trade) if known is None else None
    if usual is not None:
        request.when = usual[0]
        put_default(request, "time", usual[1])
        return True
    visits = [one for one in turn.bookings if request.trade in (None, one.trade)]
    booked = history.find(history.live(turn.bookings), turn.state.last_booking)
    if not visits and booked is not None and known is None:  # "and an electrician at the same hour"
        request.when = moments.of_booking(booked)
        return True
    last = moments.of_booking(visits[0]) if visits else None
    if last is None or not (last.start or last.part):
        return False
    before, request.when = request.when, moments.at_hour_of(known or Moment(), last)
    clear_default(request, "time")
    return request.when != before


def _day_of_before(topic: BookingTopic) -> Moment | None:
    """ "Change the time", then "4pm": the day that it had."""
    was = topic.before[-1].when if topic.before and topic.asked == "time" else None
    return Moment(day=was.day) if was is not None and was.day is not None and was.end_day is None else None


def _fill_bare_hour(turn: Turn, request: Request, known: Moment | None) -> bool:
    """ "9", when a day is known and the hour is open: nine o'clock, and no option of ours."""
    hour = _bare_hour(turn)
    if known is None or known.day is None or hour is None:
        return False
    if known.start is not None and turn.text.strip().isdigit():
        return False  # an option of ours, and no other hour
    hour += NOON if hour < FIRST_HOUR else 0  # "at 3" is in the afternoon
    if not FIRST_HOUR <= hour <= LAST_HOUR:
        return False
    request.when = known.model_copy(update={"start": time(hour), "part": None})
    clear_default(request, "time")
    return True


def _bare_hour(turn: Turn) -> int | None:
    """The number that a message is, or that its first clause is, or what follows "yes but"."""
    if _THE_TWO.search(fold(turn.text)) or refused_hour(turn) is not None:
        return None  # "pas les deux" is no hour, "not 9" is not to be that one
    first = turn.text.split(",", 1)[0]
    *_, last = clauses_of(turn.text) or [""]
    behind = last if Act.BUT in turn.acts else ""
    return bare_number(word(turn.text)) or bare_number(word(first)) or bare_number(word(behind))


def refused_hour(turn: Turn) -> int | None:
    """ "Not 9", "pas à 9h", and nothing else: which hour it shall not be."""
    said = fold(turn.text)
    found = _REFUSED_HOUR.search(said)
    if found is None or len(said.split()) > LONGEST_REFUSAL or "?" in said:
        return None
    rest = said[: found.start()] + said[found.end() :]
    return int(found[1]) if not any(map(str.isdigit, rest)) else None


def _fill_provider(turn: Turn, request: Request) -> bool:
    is_another = request.provider is None and (Act.OTHER in turn.acts or refuses_the_last(word(turn.text)))
    if turn.understanding.provider_ref == "last" and not is_another:
        _same_as_last(turn, request)
        return request.provider is not None
    instead = named_instead(turn, request.trade)
    if instead is not None and (is_refused_in(turn.text, instead) or _is_avoided(turn, instead)):
        instead = None
    named = instead or named_in(turn, turn.text, request.trade)
    if named is None and request.trade is None:
        named = _named_of_before(turn, request)
    if named is None and (is_another or refuses_the_last(word(turn.text))):
        last = usual_provider(turn, request.trade or "")
        request.refused += [last] if last is not None else []
        return False
    is_refused = named is not None and (is_refused_in(turn.text, named) or _is_avoided(turn, named))
    is_called = instead is not None or (
        named is not None and (turn.means(Intent.CHANGE) or is_called_for(turn.text, named))
    )
    is_chosen = (is_called or _is_instead(turn, request, named)) and not is_refused
    if (
        is_refused
        or (turn.says(Intent.REJECT) and not is_chosen)
        or ("provider" in turn.understanding.corrects and not is_chosen)
    ):
        is_dropped = is_refused and named is not None and request.provider == named.id
        if is_dropped:
            request.provider = None
        refused = named.id if named else usual_provider(turn, request.trade or "")
        if refused is not None and request.provider is None:
            request.refused.append(refused)
        return is_dropped
    if named is None or named.id == request.provider:
        return False
    request.provider = named.id
    clear_default(request, "provider")
    return True


def _is_instead(turn: Turn, request: Request, named: Technician | None) -> bool:
    """ "No, 4 pm, and with Blaise", when Serge is proposed: the no is for what was proposed."""
    is_blamed = (harshest_verdict(turn.text) or MIDDLE) < MIDDLE
    return named is not None and request.provider not in (None, named.id) and not is_blamed


def _is_avoided(turn: Turn, named: Technician) -> bool:
    """ "Serge est nul, je veux un autre plombier", or who was never to come again."""
    refused = {one.value for one in turn.beliefs.all(Attribute.REFUSED_PROVIDER)}
    is_bad = (harshest_verdict(turn.text) or MIDDLE) < MIDDLE
    return (Act.AVOID in turn.acts and named.id in refused) or (Act.OTHER in turn.acts and is_bad)


def _named_of_before(turn: Turn, request: Request) -> Technician | None:
    """ "Divine again, Thursday at 2": who came before tells the trade, too."""
    named = among(turn, turn.text, [one.provider_id for one in turn.bookings])
    came = next((one for one in turn.bookings if named is not None and one.provider_id == named.id), None)
    if came is not None and named is not None and not is_refused_in(turn.text, named):
        request.trade = came.trade
        return named
    return None


def _same_as_last(turn: Turn, request: Request) -> None:
    last = next(
        (one for one in turn.bookings if one.provider_id and request.trade in (None, one.trade)), None
    )
    if last is None:
        return
    request.trade = request.trade or last.trade
    is_all = bool(turn.acts & {Act.SAME_TIME, Act.AS_BEFORE})  # "as last time", and no person is named
    request.provider = usual_provider(turn, request.trade) if is_all else last.provider_id
    if request.provider:
        clear_default(request, "provider")


def empty_refused(turn: Turn, request: Request, changed: set[str]) -> set[str]:
    """Empty the slots put right with no new value: "not Blaise, and not in the morning"; their names."""
    read = turn.understanding
    told = {"place": read.place, "time": read.time, "provider": named_in(turn, turn.text, request.trade)}
    left = {one for one in read.corrects if one not in changed and told.get(one, one) is None}
    if "place" in left:
        places_of.clear(request)
    if "time" in left:
        request.when = None
    if "provider" in left:
        refuse_provider(request)
    return left


def refuse_provider(request: Request) -> None:
    """Not this one, if anybody was proposed."""
    request.refused += [request.provider] if request.provider else []
    request.provider = None
    clear_default(request, "provider")


def clear_default(request: Request, slot: str) -> None:
    """The person has said this slot themselves."""
    request.defaults = [one for one in request.defaults if one != slot]
    request.reasons.pop(slot, None)


def put_default(request: Request, slot: str, reason: Reason) -> None:
    """This slot holds a proposal of ours, for this reason."""
    request.reasons[slot] = [reason]
    request.defaults = [*[one for one in request.defaults if one != slot], slot]


def put_moment(request: Request, moment: Moment) -> None:
    """The person has chosen this moment."""
    request.when = moment
    clear_default(request, "time")
