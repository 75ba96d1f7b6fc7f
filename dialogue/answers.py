"""What do we answer beside the journey: price, status, help, why, thanks, small talk?"""

import re
from collections.abc import Callable
from datetime import timedelta
from itertools import groupby

from dialogue import blame, proposals, spoken_of
from dialogue.acts import Act
from dialogue.agreement import SURE
from dialogue.habits import state_wish
from dialogue.reply import Because, Fact
from dialogue.topics import (
    aftercare,
    again,
    booking,
    coming_visits,
    erasing,
    explaining,
    greeting,
    helping,
    keeping,
    people_of_ours,
    picking,
    pricing,
    remarks,
    reminding,
    second_visits,
    slots,
)
from dialogue.turn import Turn
from dialogue.understanding.meaning import Danger, Intent
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.shifts import find_shift
from dialogue.understanding.wording import word
from dialogue.views import visit, visits
from dialogue.voice import Language, Register
from preferences import history, people, providers
from preferences.evidence import Attribute

WEEK = 7
OTHER_PHONE = {"telegram": "whatsapp", "whatsapp": "telegram"}
MAY_MOVE = (
    *(Intent.REQUEST_SERVICE, Intent.ASK_STATUS, Intent.GIVE_TIME, Intent.HELP, Intent.OFF_TOPIC),
    Intent.UNCLEAR,
)
MAY_BE_PASSED_ON = (Intent.CONFIRM, Intent.GIVE_LOCATION, Intent.UNCLEAR, Intent.OFF_TOPIC)
MAY_RETIME = (
    *MAY_MOVE,
    *(Intent.CHANGE, Intent.CANCEL, Intent.GIVE_DETAIL, Intent.REJECT, Intent.CONFIRM, Intent.GREET),
    Intent.THANKS,
)
_SUM = re.compile(r"\d[\d .]*\d{3}")  # 2500, 15 000
UNCLEAR = 0.2  # sure of the intent: below, it is anything
REBOOKING = timedelta(hours=3)  # after a cancellation, in which another day means the same visit


def status(turn: Turn) -> None:
    """What is coming, or what is still missing of a request; "can she come again Monday?" wants a visit."""
    coming = history.live(turn.bookings)
    if not coming and turn.booking is None and turn.understanding.time and second_visits.call_back(turn):
        return
    if coming and coming_visits.is_asked_for_another_day(turn):
        picking.change(turn)
        return
    named = [one for one in coming if one.trade == turn.understanding.category]
    draft = turn.booking if turn.booking is not None and turn.booking.request.trade else None
    if draft is not None and not coming:
        missing = draft.asked if draft.asked in ("place", "time", "provider", "confirm") else None
        turn.say("status/draft", {"trade": draft.request.trade, "missing": missing})
    elif not coming:
        is_unknown = not turn.bookings and not people.is_linked(turn.connection, turn.person.id)
        turn.say("status/none", {"other": OTHER_PHONE.get(turn.incoming.channel) if is_unknown else None})
    elif len(coming) == 1 and coming[0].starts_at.astimezone(turn.zone).date() == turn.today:
        turn.say("status/on_the_way", {"visit": visit(turn, coming[0])})
    else:
        turn.say("status/upcoming", visits(turn, named or coming))


def change(turn: Turn) -> None:
    """A visit is to be changed; a doubtful question that only names its day asks after it."""
    is_question = turn.text.rstrip().endswith("?") and turn.understanding.confidence < SURE
    named = coming_visits.speaks_of(turn) if is_question and Act.MOVE not in turn.acts else None
    if named is not None:
        turn.say("status/upcoming", visits(turn, [named]))
    else:
        picking.change(turn)


def request(turn: Turn) -> None:
    """A service is wanted; of a visit that is booked already, it is said that it stands."""
    if turn.understanding.category is None and (second_visits.call_back(turn) or _rebooks(turn)):
        return
    booked = coming_visits.speaks_of(turn)
    if booked is not None and booked.trade == turn.understanding.category:
        turn.say("status/upcoming", visits(turn, [booked]))
        return
    has_number = turn.understanding.phone is not None and turn.understanding.category in (None, "other")
    if (Act.TELL in turn.acts or has_number) and coming_visits.is_of_one(turn):
        detail(turn)
        return
    moved = coming_visits.at_another_hour(turn) or coming_visits.put_elsewhere(turn)
    if moved is not None:
        picking.change_one(turn, moved)
        return
    is_about_prices = turn.says(Intent.ASK_PRICE) and Act.CHEAPER not in turn.acts
    if is_about_prices and turn.understanding.category and turn.booking is None:
        pricing.tell(turn, turn.understanding.category)
    booking.request_service(turn)


def is_for_who_comes(turn: Turn) -> bool:
    """Of a visit to come, who opens, or a word to pass on: "ma femme sera là", "tell him to ring"."""
    is_wish = turn.says(Intent.REQUEST_SERVICE, Intent.CANCEL) or turn.means(
        Intent.ASK_STATUS, Intent.ASK_PRICE, Intent.SET_TONE, Intent.SET_LANGUAGE
    )
    is_passed_on = Act.TELL in turn.acts and (
        turn.means(*MAY_BE_PASSED_ON)  # "tell him to ring at the gate"
        or (turn.means(Intent.TALK_TO_HUMAN) and Act.THAT_PERSON in turn.acts and Act.HUMAN not in turn.acts)
    )
    is_told = Act.AT_HOME in turn.acts or is_passed_on
    is_told = is_told and Act.MOVE not in turn.acts and "?" not in turn.text
    return is_told and not is_wish and bool(history.live(turn.bookings))


def moves(turn: Turn) -> bool:
    """ "Can the cleaning pass to Monday, same hour?": a visit is moved, whatever it sounds like."""
    is_unclear = turn.understanding.confidence < UNCLEAR
    retimed = coming_visits.retimed(turn) if turn.means(*MAY_RETIME) or is_unclear else None
    if retimed is not None:
        picking.change_one(turn, *retimed)
        return True
    if coming_visits.is_kept_for_another_hour(turn):
        picking.change(turn)
        return True
    is_moved = Act.MOVE in turn.acts or find_shift(word(turn.text)) is not None
    is_move = is_moved and bool(history.live(turn.bookings))
    is_told = turn.says(Intent.REQUEST_SERVICE, Intent.CHANGE) or turn.understanding.time is not None
    is_shifted = is_move and Act.MOVE not in turn.acts and turn.means(Intent.GIVE_DETAIL)
    if not is_shifted and (
        not is_move or not is_told or not (turn.means(*MAY_MOVE) or turn.says(Intent.CHANGE))
    ):
        return False
    picking.change(turn)
    return True


def _rebooks(turn: Turn) -> bool:
    """A day and no trade, soon after a visit was cancelled: that one, then."""
    last = history.find(turn.bookings, turn.state.last_booking)
    is_cancelled = last is not None and last.status == history.Status.CANCELLED
    is_bare = (
        turn.booking is None and turn.understanding.time is not None and turn.understanding.place is None
    )
    is_bare = is_bare and coming_visits.of_who_comes(turn) is None  # "make Mireille come Saturday"
    is_soon = turn.state.last_at is not None and turn.now - turn.state.last_at < REBOOKING
    return is_cancelled and is_bare and is_soon and again.take_back(turn)


def services(turn: Turn) -> None:
    """What we do and how; or when we work, and how to pay, when that is asked."""
    if explaining.asks_about_fee(turn):
        explaining.why(turn)
        return
    match turn.understanding.intent_value:
        case "hours":
            _hours(turn)
        case "payment":
            turn.say("price/payment")
        case "contact":
            turn.say("help/identity")
        case "privacy":
            turn.say("help/privacy")
        case _:
            offered, is_aside = providers.trades_offered(turn.connection), turn.booking is not None
            turn.say("help/services", {"trades": offered, "aside": is_aside})


def _hours(turn: Turn) -> None:
    monday = turn.today - timedelta(days=turn.today.weekday())
    week = [monday + timedelta(days=ahead) for ahead in range(WEEK)]
    shown = []
    for span, alike in groupby(week, key=lambda day: turn.hours.on(day.weekday())):
        days = list(alike)
        facts: dict[str, Fact] = {"first": days[0], "last": days[-1]}
        if span:
            facts["hours"] = f"{span[0]:%H:%M}-{span[1]:%H:%M}"
        shown.append(Because("open" if span else "closed", facts))
    turn.say("help/hours", {"days": tuple(shown), "urgent": tuple(sorted(turn.hours.urgent_trades))})


def set_language(turn: Turn) -> None:
    """From now on in this language, until they change it."""
    wanted, own = turn.understanding.intent_value, turn.understanding.dominant
    named = evidence_of(turn.text, turn.now)
    if own in tuple(Language) and not named.cue(f"lang:{wanted}", f"lang:{own}"):
        wanted = own  # "I no sabi French": none is named that is wanted, so the one that they write
    if wanted not in tuple(Language):
        turn.say("language/foreign", {"language_name": turn.understanding.foreign})
        return
    voice = turn.state.voice
    voice.language, voice.second, voice.is_language_stated = Language(wanted), None, True
    state_wish(turn, Attribute.LANGUAGE, wanted or "")
    turn.forget_cached()
    turn.say("language/set", {"language": wanted})


def set_tone(turn: Turn) -> None:
    """From now on in this tone, until they change it."""
    wanted = turn.understanding.intent_value
    tone = Register(wanted) if wanted in tuple(Register) else Register.NEUTRAL
    turn.state.voice.register_used, turn.state.voice.is_register_stated = tone, True
    state_wish(turn, Attribute.REGISTER, tone)
    turn.forget_cached()
    turn.say("tone/set", {"tone": tone.value})


def confirm_nothing(turn: Turn) -> None:
    """A yes or no to nothing; a no that names a coming visit would have it cancelled."""
    if people_of_ours.danger_of_late(turn) == Danger.INJURY:
        turn.say(f"safety/{Danger.INJURY}", news=True)  # "yes, he is breathing": nothing is sold now
        return
    coming = {one.trade for one in history.live(turn.bookings)}
    is_off = turn.means(Intent.REJECT) and turn.understanding.category in coming
    if is_off or (coming and Act.CANCELS in turn.acts and not turn.acts & {Act.BUT, Act.KEEP}):
        picking.cancel(turn)
        return
    if coming and (
        not {"time", "provider"}.isdisjoint(turn.understanding.corrects) or Act.OTHER in turn.acts
    ):
        picking.change(turn)  # "I won't be home on Thursday", "somebody else"
        return
    if coming:
        turn.say("status/upcoming", visits(turn, history.live(turn.bookings)))
        return
    turn.say("booking/nothing_to_confirm")


def detail(turn: Turn) -> None:
    """A detail with no request open: it belongs to the coming visit, or begins a request."""
    coming = history.live(turn.bookings)
    meant = [one for one in coming if turn.understanding.category in (None, one.trade)]
    if Act.TELL in turn.acts:  # "tell him the code of the gate": no welder is asked for
        meant = meant or coming[:1]
    if meant:
        noted = f"{meant[0].detail or ''}\n{turn.text}".strip()[:500]
        history.revise(turn.connection, meant[0].id, {"detail": noted}, turn.now)
        named = turn.technician(meant[0].provider_id)
        turn.say("booking/detail_noted", {"provider": named.name if named else None})
    elif turn.understanding.category is not None:
        booking.request_service(turn)
    else:
        helping.not_understood(turn)


def judged(turn: Turn) -> None:
    """A mark or a verdict; "et le peintre aussi c'est bon ?" asks after a visit to come."""
    coming = {one.trade for one in history.live(turn.bookings)}
    if not turn.bookings and turn.understanding.category is not None and turn.understanding.rating is None:
        request(turn)  # "I di find woman wey go wash ma house well well"
    elif turn.text.rstrip().endswith("?") and turn.understanding.category in coming:
        status(turn)
    elif Act.TELL in turn.acts and coming and turn.understanding.rating is None:
        detail(turn)  # "tell her to bring a ladder, the ceiling is very high"
    else:
        aftercare.feedback(turn)


def why(turn: Turn) -> None:
    """Why this; "it was 2500, why did she take 5000?" is a complaint."""
    is_of_a_sum = _SUM.search(turn.text) is not None and turn.booking is None
    if is_of_a_sum and any(one.starts_at <= turn.now for one in turn.bookings):
        aftercare.complain(turn)
    else:
        explaining.why(turn)


def price(turn: Turn) -> None:
    """What it costs; "she took 9000 while you said 2500" is a complaint."""
    if blame.is_of_a_sum(turn):
        aftercare.complain(turn)
    else:
        pricing.price(turn)


def thanks(turn: Turn) -> None:
    """You are welcome, or goodbye; thanks for somebody who came are kept with the visit."""
    if not remarks.keep_praise(turn) and not greeting.part(turn):
        turn.say("thanks/welcome")


def unclear(turn: Turn) -> None:
    """Not understood, but for praise that is to be passed on, and "keep everything" as it is."""
    if Act.KEEP in turn.acts and (coming := history.live(turn.bookings)) and turn.booking is None:
        turn.say("status/upcoming", visits(turn, coming))
    elif turn.booking is None and spoken_of.marked(turn, None):
        aftercare.feedback(turn)  # "Blaise 4, Mireille 5"
    elif not remarks.keep_praise(turn):
        helping.not_understood(turn)


def show_data(turn: Turn) -> None:
    """The link to everything; to "what have you stored about me?" with what is known in so many words."""
    if "?" in turn.text:
        explaining.knows(turn)
    erasing.export(turn)


def off_topic(turn: Turn) -> None:
    """What is none of ours; a remark in the middle of a request is only heard."""
    is_remark = turn.booking is not None and "?" not in turn.text
    turn.say("smalltalk/heard" if is_remark else "smalltalk/off_topic")


def grievance(turn: Turn) -> None:
    """A complaint; "I will be late" is a word for the one who comes."""
    if Act.TELL in turn.acts and history.live(turn.bookings):
        detail(turn)
    else:
        aftercare.complain(turn)


def wanted_time_or_place(turn: Turn) -> None:
    """A place or a time with nothing open: a request is beginning, or a booking is meant."""
    if turn.booking is not None:
        booking.repeat(turn, turn.booking)
        return
    if turn.understanding.foreign:
        turn.say("language/foreign", {"language_name": turn.understanding.foreign})
        return
    if second_visits.call_back(turn) or _rebooks(turn):
        return
    if coming_visits.moves_one(turn):
        picking.change(turn)
        return
    if coming_visits.shows_the_way(turn):
        detail(turn)
        return
    booked = coming_visits.speaks_of(turn)
    if booked is not None:
        turn.say("status/upcoming", visits(turn, [booked]))
        return
    if history.live(turn.bookings) and turn.understanding.time is not None:
        picking.change(turn)
        return
    if keeping.keep_spot(turn):
        return
    topic = booking.open_booking(turn)
    slots.fill(turn, topic)
    place = turn.understanding.place
    if topic.request.trade is None and place is not None and place.ref == "usual" and turn.bookings:
        topic.request.trade = turn.bookings[0].trade  # "as usual", and nothing else: the last visit again
        topic.request.provider = proposals.usual_provider(turn, turn.bookings[0].trade)
    booking.proceed(turn, topic)


ANSWERS: dict[Intent, Callable[[Turn], None]] = {
    Intent.GREET: greeting.greet,
    Intent.REQUEST_SERVICE: request,
    Intent.GIVE_DETAIL: detail,
    Intent.GIVE_LOCATION: wanted_time_or_place,
    Intent.GIVE_TIME: wanted_time_or_place,
    Intent.CONFIRM: confirm_nothing,
    Intent.REJECT: confirm_nothing,
    Intent.CHANGE: change,
    Intent.CANCEL: picking.cancel,
    Intent.ASK_PRICE: price,
    Intent.ASK_STATUS: status,
    Intent.RATE_FEEDBACK: judged,
    Intent.COMPLAIN: grievance,
    Intent.THANKS: thanks,
    Intent.HELP: services,
    Intent.SET_LANGUAGE: set_language,
    Intent.SET_TONE: set_tone,
    Intent.PRIVACY_EXPORT: show_data,
    Intent.PRIVACY_DELETE: lambda turn: erasing.ask(turn, whole=True),
    Intent.PRIVACY_RESET: lambda turn: erasing.ask(turn, whole=False),
    Intent.OPT_OUT: reminding.opt_out,
    Intent.OPT_IN: lambda turn: reminding.opt(turn, wanted=True),
    Intent.TALK_TO_HUMAN: helping.person_wanted,
    Intent.ASK_WHY: why,
    Intent.OFF_TOPIC: off_topic,
    Intent.UNCLEAR: unclear,
}
