"""May we remember, and at which number can the provider call? Asked once, when it helps."""

import phonenumbers

from dialogue import places_of
from dialogue.acts import Act, clauses_of
from dialogue.agreement import is_yes
from dialogue.habits import learn_from_booking
from dialogue.incoming import Kind
from dialogue.misgivings import has_doubt, is_said_by_another
from dialogue.state import ConsentTopic, ContactTopic, Request
from dialogue.topics import explaining
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from preferences import consent, history, people
from preferences.consent import Purpose

ASKED = "consent/ask"
HOME_REGION = "CM"
FEWEST_DIGITS = 4  # of what is meant as a phone number, with nothing else said
FEW_LETTERS = 20  # "mon numéro c'est le" and the like


def ask(turn: Turn, request: Request) -> None:
    """Shall we remember this place and provider, and remind when service is due?"""
    topic = turn.state.push(ConsentTopic(number=turn.state.take_number(), opened_at=turn.now))
    consent.record(turn.connection, turn.person.id, Purpose.PERSONALIZATION, None, source=ASKED, now=turn.now)
    turn.forget_cached()
    named = turn.technician(request.provider)
    turn.ask(
        topic,
        "consent",
        ASKED,
        {"where": places_of.shown(request), "provider": named.name if named else None},
        buttons=[("all", "all"), ("remember", "remember_only"), ("no", "refuse")],
    )


def hear(turn: Turn, topic: ConsentTopic) -> bool:
    """A yes, or a no; anything else leaves the question behind."""
    if _is_of_the_visit(turn):
        turn.state.close(topic)
        return False
    if explaining.why_asked(turn, "consent"):
        return True
    is_another_wish = turn.means(Intent.SET_LANGUAGE, Intent.SET_TONE, Intent.CHANGE)
    agrees = _agrees(turn) and not is_another_wish
    wants_more = turn.understanding.category is not None and turn.says(Intent.REQUEST_SERVICE)
    if Act.REMEMBER in turn.acts and agrees:
        act(turn, topic, "remember", asks_phone=not wants_more)
        return not wants_more
    if agrees and not turn.says(Intent.REJECT) and Act.BUT not in turn.acts:
        act(turn, topic, "all", asks_phone=not wants_more)
        return not wants_more
    is_doubted = Act.BUT in turn.acts and turn.means(Intent.CONFIRM, Intent.UNCLEAR)
    is_doubted = is_doubted and not has_doubt(turn.text) and not is_said_by_another(turn.text)
    if turn.says(Intent.REJECT) or Act.DISSENT in turn.acts or is_doubted:
        act(turn, topic, "no")
        return True
    turn.state.close(topic)
    return False


def _agrees(turn: Turn) -> bool:
    """Whether a clause is a plain yes, or a yes to remembering, and none doubts it or tells of another's."""
    if has_doubt(turn.text) or is_said_by_another(turn.text):
        return False
    parts = [turn.part(one) for one in clauses_of(turn.text)]
    return any(is_yes(one) or {Act.REMEMBER, Act.ASSENT} <= one.acts for one in [turn, *parts])


def _is_of_the_visit(turn: Turn) -> bool:
    """ "Make e come for 10", "call my sister when you reach", "en fait annule": of the visit just booked."""
    read = turn.understanding
    has_moment = read.time is not None and read.time.start_time is not None
    is_told = Act.TELL in turn.acts or read.phone is not None
    is_cancelled = turn.means(Intent.CANCEL)
    is_put_right = not {"time", "place", "provider"}.isdisjoint(read.corrects) or bool(
        read.place and read.place.area
    )
    return (has_moment or is_told or is_cancelled or is_put_right) and read.category is None


def act(turn: Turn, topic: ConsentTopic, action: str, *, asks_phone: bool = True) -> None:
    """Keep the answer; with a yes, the booking just made is the first thing remembered."""
    turn.state.close(topic)
    may_remember = action in ("all", "remember")
    record(turn, Purpose.PERSONALIZATION, may_remember, source=ASKED)
    record(turn, Purpose.REMINDERS, action == "all", source=ASKED)
    if may_remember and turn.state.last_booking is not None:
        learn_from_booking(turn, turn.state.last_booking)
    turn.say({"all": "consent/all", "remember": "consent/remember"}.get(action, "consent/no"), news=True)
    if asks_phone and turn.person.phone is None and turn.state.booking() is None:
        ask_phone(turn)


def record(turn: Turn, purpose: Purpose, granted: bool, *, source: str) -> None:
    """Keep one permission."""
    consent.record(turn.connection, turn.person.id, purpose, granted, source=source, now=turn.now)
    turn.forget_cached()


def ask_phone(turn: Turn) -> None:
    """At which number can the provider call?"""
    coming = history.find(turn.bookings, turn.state.last_booking)
    named = turn.technician(coming.provider_id) if coming else None
    if named is None:
        return
    topic = turn.state.push(ContactTopic(number=turn.state.take_number(), opened_at=turn.now))
    turn.ask(topic, "phone", "contact/ask_phone", {"provider": named.name}, asks_contact=True)


def keep_phone(turn: Turn) -> bool:
    """A number and little else, when we have none: kept, whatever else is open."""
    number = turn.understanding.phone
    letters = sum(character.isalpha() for character in turn.text)
    if number is None or turn.person.phone is not None or letters > FEW_LETTERS:
        return False
    people.note(turn.connection, turn.person.id, {"phone": number})
    turn.say("contact/saved", {"phone": readable(number)}, news=True)
    return True


def hear_phone(turn: Turn, topic: ContactTopic) -> bool:
    """A number, typed or shared; something that looks like one but is not gets a precise answer."""
    is_shared = turn.incoming.kind is Kind.CONTACT  # on WhatsApp every message carries its sender's number
    number = turn.understanding.phone or (turn.incoming.phone if is_shared else None)
    if number is not None:
        turn.state.close(topic)
        people.note(turn.connection, turn.person.id, {"phone": number})
        turn.say("contact/saved", {"phone": readable(number)}, news=True)
        return True
    digits = sum(character.isdigit() for character in turn.text)
    is_a_number = digits >= FEWEST_DIGITS and turn.text.replace(" ", "").isdigit()
    if (digits >= 6 or is_a_number) and turn.understanding.time is None:
        turn.ask(topic, "phone", "contact/bad", {"typed": turn.text}, asks_contact=True)
        return True
    if explaining.why_asked(turn, "phone"):
        return True
    turn.state.close(topic)
    return False


def readable(number: str) -> str:
    """An E.164 number as people read it: "6 77 45 12 90" for Cameroon."""
    parsed = phonenumbers.parse(number, HOME_REGION)
    is_home = phonenumbers.region_code_for_number(parsed) == HOME_REGION
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(parsed, style.NATIONAL if is_home else style.INTERNATIONAL)
