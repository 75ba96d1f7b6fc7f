"""What is this message for: an answer to the open question, a turn to something else, or something new?"""

from collections.abc import Callable, Sequence

from dialogue import answers, attachments, one_by_one, steering, takeovers
from dialogue.acts import Act
from dialogue.incoming import Kind
from dialogue.redeeming import Redeemed
from dialogue.state import (
    AnyTopic,
    BookingTopic,
    ComplaintTopic,
    ConsentTopic,
    ContactTopic,
    ErasureTopic,
    HelpTopic,
    OutageTopic,
    PickTopic,
    RatingTopic,
    ReminderTopic,
)
from dialogue.topics import (
    aftercare,
    again,
    agreeing,
    asked_about,
    avoiding,
    booking,
    complaining,
    consents,
    erasing,
    greeting,
    hearing,
    helping,
    linking,
    outages,
    passing,
    people_of_ours,
    picking,
    polite,
    pricing,
    refused_hours,
    reminding,
    replied,
    second_thoughts,
    second_visits,
    waiting,
    who_comes,
    wishes,
)
from dialogue.turn import Turn
from dialogue.understanding.folding import words
from dialogue.understanding.meaning import Danger, Intent
from preferences import history
from preferences.gazetteer import KnownPlace

LONGEST_ANSWERED = 4000  # characters: more is no message to an assistant
WEIGHTY = ("confirm", "cancel", "erase")  # options that need an answer with nothing else in it
# No question beside the advice, unless a service is asked for.
LIFE_FIRST = (Danger.FIRE, Danger.COLLAPSE, Danger.FUMES, Danger.INJURY, Danger.DESPAIR)
NOTHING_ELSE = (Danger.INJURY, Danger.DESPAIR)
SHORT = 2  # words of "le premier"
# Understood at any point of a booking, and answered before its question is put again.
DIGRESSIONS = frozenset(
    {
        Intent.ASK_PRICE,
        Intent.ASK_STATUS,
        Intent.ASK_WHY,
        Intent.GREET,
        Intent.THANKS,
        Intent.HELP,
        Intent.SET_LANGUAGE,
        Intent.SET_TONE,
        Intent.PRIVACY_EXPORT,
        Intent.PRIVACY_DELETE,
        Intent.PRIVACY_RESET,
        Intent.OPT_OUT,
        Intent.OPT_IN,
        Intent.TALK_TO_HUMAN,
        Intent.COMPLAIN,
        Intent.RATE_FEEDBACK,
    }
)


COMMANDS: dict[str, Callable[[Turn], None]] = {
    "/start": greeting.greet,
    "/help": answers.services,
    "/reset": lambda turn: erasing.ask(turn, whole=False),
    "/delete": lambda turn: erasing.ask(turn, whole=True),
    "/stop": lambda turn: reminding.opt(turn, wanted=False),
    "/link": linking.give_code,
}


def decide(turn: Turn, places: Sequence[KnownPlace]) -> None:
    """Do what the message asks for, and leave the replies in the turn."""
    match turn.incoming.kind:
        case Kind.BUTTON:
            _press(turn, turn.incoming.button or "")
        case Kind.LOCATION:
            attachments.receive_pin(turn, places)
        case Kind.MEDIA:
            attachments.receive_media(turn)
        case Kind.CONTACT:
            attachments.receive_contact(turn)
        case Kind.TEXT | Kind.EDITED:
            second_thoughts.take_back(turn)
            is_agreed = hearing.agrees(turn)
            is_whole = is_agreed or aftercare.is_of_the_visit(turn)
            rest = turn if is_whole else one_by_one.answer_what_asks_nothing(turn)
            if rest is not None and rest is not turn:
                is_agreed = is_agreed or hearing.agrees(rest)
            if rest is not None:
                _read(rest, is_agreed=is_agreed)
                turn.has_asked = turn.has_asked or rest.has_asked
        case _:
            turn.say("media/unknown")
    takeovers.note_found_again(turn.state)
    if not turn.has_asked and turn.state.silent_since is None and not turn.effects.erase:
        go_on(turn)
    is_said = turn.incoming.kind in (Kind.TEXT, Kind.EDITED) and turn.state.silent_since is None
    if is_said and not turn.replies and not turn.has_asked and not turn.effects.erase:
        helping.not_heard(turn)


def go_on(turn: Turn) -> None:
    """Put the open question again after something else was answered; else the next service waiting."""
    topic = turn.state.topic
    if topic is not None:
        turn.is_repeating = True
        _repeat(turn, topic)
    elif turn.state.queue:
        booking.next_in_queue(turn, None)


def _read(turn: Turn, *, is_agreed: bool) -> None:
    if turn.incoming.truncated or len(turn.text) > LONGEST_ANSWERED:
        turn.say("trouble/too_long")
        return
    command = turn.text.strip().split("@")[0].casefold()
    if command in COMMANDS:
        COMMANDS[command](turn)
        return
    if Act.GREET in turn.acts and not turn.means(Intent.GREET) and not _is_one_time(turn):
        greeting.hello(turn)
    if _is_warned(turn):
        return
    if Act.GRAVE in turn.acts and turn.bookings:
        aftercare.complain_gravely(turn)
        return
    if people_of_ours.is_handed_over_in_anger(turn):
        return
    if not isinstance(turn.state.topic, ContactTopic) and consents.keep_phone(turn):
        return
    if isinstance(turn.state.topic, ComplaintTopic | None) and aftercare.hear_mark_again(turn):
        return
    if aftercare.hear_late_mark(turn):
        return
    if is_agreed:
        hearing.hear_agreement(turn)
    if is_agreed or _is_taken(turn):
        turn.state.misunderstandings = 0
        return
    if turn.desk.redeemed is Redeemed.REFUSED and turn.means(Intent.UNCLEAR):
        turn.say("link/bad")
        return
    if _asks_to_resume(turn) or steering.steer(turn):
        turn.state.misunderstandings = 0
        if Act.REPEAT in turn.acts and not turn.replies and turn.state.topic is not None:
            _ask_again(turn, turn.state.topic)
        return
    _answer(turn)


def _is_taken(turn: Turn) -> bool:
    """Whether a question about people, a reply, a word about the talk, or the open topic took the message."""
    if pricing.hear_of_cancelling(turn) or asked_about.hear(turn) or replied.hear(turn):
        return True
    is_steered = avoiding.hear(turn) or linking.hear(turn) or steering.steer_first(turn)
    return is_steered or wishes.take_beside(turn) or _is_heard(turn)


def _answer(turn: Turn) -> None:
    """What no open question has heard: an outage, something not understood, or a new wish."""
    is_outage = turn.understanding.outage is not None and Act.HAVE not in turn.acts
    if is_outage and turn.understanding.danger is None:
        outages.ask(turn)
        return
    if turn.state.topic is not None and turn.means(Intent.UNCLEAR, Intent.CONFIRM, Intent.REJECT):
        helping.not_heard(turn)
        return
    if turn.state.topic is None and second_visits.hear_of_a_return(turn):
        return
    if not turn.means(Intent.UNCLEAR):
        turn.state.misunderstandings = 0
    if answers.is_for_who_comes(turn):
        answers.detail(turn)
        return
    is_taken = again.take(turn) or wishes.take(turn) or answers.moves(turn) or wishes.take_as_before(turn)
    if not is_taken:
        answers.ANSWERS[turn.understanding.intent](turn)


def _is_warned(turn: Turn) -> bool:
    """Whether the advice for a danger, told now or asked about again, is all the answer."""
    told = turn.understanding.danger
    asks_only = Act.WHAT_NOW in turn.acts and told is None and not _is_told_more(turn)
    danger = people_of_ours.danger_of_late(turn) if asks_only else told
    if danger is None:
        return False
    turn.say(f"safety/{danger}", news=True)
    if told is not None:
        people_of_ours.alert(turn)
        is_wanted = turn.understanding.category is not None and told not in NOTHING_ELSE
        if told not in LIFE_FIRST or is_wanted:
            return False
    turn.has_asked = True  # out of the house, or the ambulance, first
    return True


def _is_told_more(turn: Turn) -> bool:
    read = turn.understanding
    return read.category is not None or read.place is not None or read.time is not None


def _is_one_time(turn: Turn) -> bool:
    """ "Morning" alone answers the question for a time; it greets nobody."""
    return turn.understanding.time is not None and len(turn.text.split()) == 1


def _is_heard(turn: Turn) -> bool:
    """Whether an open topic took the message as its answer, from the top of the stack down.

    A topic that hears something else closes itself when its question is not worth repeating.
    """
    asked = None
    topic = turn.state.topic
    if isinstance(topic, ConsentTopic | ContactTopic) and topic.number in turn.unread:
        return isinstance(topic, ContactTopic) and turn.understanding.phone is not None and _hear(turn, topic)
    while (topic := turn.state.topic) is not None and topic is not asked:
        if passing.take_up(turn, topic) or _takes_option(turn, topic) or _hear(turn, topic):
            return True
        asked = topic
    return False


def _asks_to_resume(turn: Turn) -> bool:
    topic = turn.booking
    if topic is None or topic.request.trade is None:
        return False
    is_a_return = turn.means(Intent.GREET, Intent.UNCLEAR) or Act.RESUME in turn.acts
    if turn.is_back_after_hours and is_a_return:
        greeting.hello(turn)
        if Act.RESUME in turn.acts:
            booking.proceed(turn, topic)
        else:
            booking.resume(turn, topic)
        return True
    return False


def _takes_option(turn: Turn, topic: AnyTopic) -> bool:
    """ "2", "le premier" or a button's caption, typed."""
    if not topic.options or isinstance(topic, RatingTopic) or complaining.asks_for_a_visit(turn, topic):
        return False
    written = _spoken(turn.text)
    for option in topic.options:
        if option.caption and _spoken(option.caption) == written:
            _act(turn, topic, option.action)
            return True
    choice = turn.understanding.choice
    is_alone = turn.understanding.time is None and not turn.says(Intent.REJECT) and "?" not in turn.text
    if choice is None or not is_alone or not 1 <= choice <= len(topic.options):
        return False
    action = topic.options[choice - 1].action
    if action in WEIGHTY and len(turn.text.split()) > SHORT:
        return False
    _act(turn, topic, action)
    return True


def _spoken(text: str) -> list[str]:
    """The words of a caption in any order: "remember only" is "only remember"."""
    return sorted(word.folded for word in words(text))


def _press(turn: Turn, identifier: str) -> None:
    """A tapped button: "<topic number>:<action>"; one of an older message is answered kindly."""
    number, _, action = identifier.partition(":")
    topic = turn.state.numbered(int(number)) if number.isdecimal() and len(number) < 10 else None
    known = topic is not None and any(option.action == action for option in topic.options)
    if topic is None or not known:
        turn.say("trouble/old_button")
        return
    _act(turn, topic, action)


def _act(turn: Turn, topic: AnyTopic, action: str) -> None:
    name, _, value = action.partition(":")
    if name == "human":
        turn.state.close(topic)
        people_of_ours.call(turn)
        return
    turn.state.misunderstandings = 0
    match topic:
        case BookingTopic():
            booking.act(turn, topic, name, value)
        case PickTopic():
            picking.act(turn, topic, name, value)
        case ConsentTopic():
            consents.act(turn, topic, name)
        case RatingTopic():
            aftercare.act_rating(turn, topic, int(value))
        case ComplaintTopic():
            complaining.act_complaint(turn, topic, name)
        case ErasureTopic():
            erasing.act(turn, topic, name)
        case ReminderTopic():
            reminding.act(turn, topic, name)
        case OutageTopic():
            outages.act(turn, topic, name)
        case HelpTopic():
            helping.act(turn, topic, name)


def _hear(turn: Turn, topic: AnyTopic) -> bool:
    match topic:
        case BookingTopic():
            is_aside = turn.means(*DIGRESSIONS) and not (turn.means(Intent.COMPLAIN) and not turn.bookings)
            is_answer = hearing.is_stopped(turn) or who_comes.calls_for_another(turn, topic)
            is_answer = is_answer or refused_hours.is_refused(turn, topic)
            is_answer = is_answer or polite.is_polite_yes(turn, topic) or polite.is_polite_time(turn, topic)
            is_answer = is_answer or waiting.first_wanted(turn, topic) is not None
            if is_aside and not is_answer:
                hearing.take_facts(turn, topic)
                return False
            return hearing.hear(turn, topic)
        case PickTopic():
            return picking.hear(turn, topic)
        case ConsentTopic():
            return consents.hear(turn, topic)
        case ContactTopic():
            return consents.hear_phone(turn, topic)
        case RatingTopic():
            return aftercare.hear_rating(turn, topic)
        case ComplaintTopic():
            return complaining.hear_complaint(turn, topic)
        case ErasureTopic():
            return erasing.hear(turn, topic)
        case ReminderTopic():
            return reminding.hear(turn, topic)
        case OutageTopic():
            return outages.hear(turn, topic)
        case HelpTopic():
            return helping.hear(turn, topic)


def _ask_again(turn: Turn, topic: AnyTopic) -> None:
    """ "Say it again", to a question that is not put again after a digression."""
    visit = history.find(turn.bookings, turn.state.last_booking)
    match topic:
        case RatingTopic():
            rated = history.find(turn.bookings, topic.booking)
            if rated is not None:
                turn.state.close(topic)
                aftercare.ask_rating(turn, rated)
        case ConsentTopic() if visit is not None:
            turn.state.close(topic)
            consents.ask(turn, agreeing.request_of(visit))
        case ContactTopic():
            turn.state.close(topic)
            consents.ask_phone(turn)
        case ComplaintTopic() | HelpTopic() | ReminderTopic() | ConsentTopic():
            helping.not_heard(turn)
        case _:
            pass  # the others are put again by themselves


def _repeat(turn: Turn, topic: AnyTopic) -> None:
    match topic:
        case BookingTopic():
            booking.repeat(turn, topic)
        case PickTopic():
            picking.repeat(turn, topic)
        case ErasureTopic():
            erasing.repeat(turn, topic)
        case OutageTopic():
            outages.repeat(turn, topic)
        case _:
            pass
