"""Who should come, and which usual time could be proposed? Each choice with its true reasons."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dialogue import moments
from dialogue.acts import words_beside_yes
from dialogue.reply import Because, Candidate, Fact, Money
from dialogue.state import Moment, Reason, Request
from dialogue.turn import Turn
from dialogue.understanding.folding import fold, words
from dialogue.understanding.word_sets import beginnings_of, finder, words_of
from preferences import history, patterns, providers
from preferences.beliefs import Believed
from preferences.evidence import Attribute
from preferences.history import Booking
from preferences.providers import Technician

REFUSING, REFUSING_AS = words_of("refuses a name"), beginnings_of("refuses a name")
OTHER, THAN = words_of("another"), words_of("than")
WANTING = words_of("wants")
WITH = words_of("with somebody")
NOT_SEND = finder("can not")
SENDING, MAY, COMING = words_of("sends for"), words_of("may"), words_of("come")
_CLAUSE = re.compile(r"[.,!?;\n]+")
REACH = 2  # words before a name
FAR = 5  # the same for "don't want that"
NOT_AGAIN = "not_again"  # why it is not the one of last time
INSTEAD = "instead"  # why it is not the one whom they refused
BAD = 2  # stars up to which somebody is not proposed again
LANGUAGE_WORTH = 0.3  # of a rating star: speaking the person's language decides between near equals


@dataclass(frozen=True, slots=True)
class Choice:
    """A provider with why it is proposed."""

    technician: Technician
    reasons: tuple[Reason, ...]


def provider_attribute(trade: str) -> str:
    """Name of the belief about who does a trade."""
    return f"{Attribute.PROVIDER}/{trade}"


def ranked(turn: Turn, request: Request) -> list[Choice]:
    """Who could come, the best for this person first, without those they refused."""
    if request.trade is None:
        return []
    serving = providers.serving(turn.connection, request.trade, request.city)
    gone = {*request.refused, *unwanted(turn, request.trade)}
    wanted = [one for one in serving if one.id not in gone or one.id == request.provider]
    usual = _usual(turn, request.trade)
    language = turn.state.voice.language

    def worth(technician: Technician) -> tuple[bool, float, bool, float]:
        speaks = language is not None and language.value in technician.languages
        return (
            technician.id == request.provider,
            -(technician.fee or 0) if request.for_least else 0.0,
            technician.id == usual,
            (technician.rating or 3.0) + LANGUAGE_WORTH * speaks,
        )

    ordered = sorted(wanted, key=worth, reverse=True)
    return [Choice(one, _reasons(turn, request, one, serving)) for one in ordered]


def _usual(turn: Turn, trade: str) -> str | None:
    if not turn.allowed.personalization:
        return None
    believed = turn.beliefs.best(provider_attribute(trade))
    return believed.value if believed else None


def unwanted(turn: Turn, trade: str) -> set[str]:
    """Who is not to come again, or had a bad mark."""
    liked = {one.value: one.confidence for one in turn.beliefs.all(provider_attribute(trade))}
    refused = turn.beliefs.all(Attribute.REFUSED_PROVIDER)
    return _badly_marked(turn) | {one.value for one in refused if one.confidence > liked.get(one.value, 0.0)}


def _badly_marked(turn: Turn) -> set[str]:
    """Those whose last visit got one or two stars from this person."""
    last = {one.provider_id: one.rating for one in reversed(turn.bookings) if one.rating is not None}
    return {provider for provider, mark in last.items() if provider and mark is not None and mark <= BAD}


def _reasons(
    turn: Turn, request: Request, technician: Technician, serving: list[Technician]
) -> tuple[Reason, ...]:
    found: list[Reason] = []
    city = request.city or ""
    if technician.id == request.provider and "provider" not in request.defaults:
        found.append(Reason(key="asked_for"))
    if turn.allowed.personalization or technician.id == request.provider:
        found += _from_history(turn, request.trade or "", technician)
    if request.for_least and technician.fee == min((one.fee or 0 for one in serving), default=None):
        found.append(Reason(key="least"))
    if not found and len(serving) == 1:
        found.append(Reason(key="only_one", facts={"city": city}))
    elif not found and technician.rating and technician.rating == max(one.rating or 0 for one in serving):
        found.append(Reason(key="best_rated", facts={"rating": technician.rating, "city": city}))
    language = turn.state.voice.language
    gone = _refused_instead(request, technician, serving)
    is_told_apart = gone is None or (language is not None and language.value not in gone.languages)
    if not found and language and language.value in technician.languages and is_told_apart:
        found.append(Reason(key="speaks", facts={"language": language.value}))
    instead = [Reason(key=INSTEAD, facts={"provider": gone.name})] if gone is not None else []
    why = (*instead, *found) or (Reason(key="available"),)
    return (*_why_not_the_last(turn, request, technician), *why)


def _refused_instead(
    request: Request, technician: Technician, serving: Sequence[Technician]
) -> Technician | None:
    """ "As last time, but not Serge": whom they refused, which is why somebody else is proposed.

    Nobody where the one proposed was asked for by name: then that is why.
    """
    is_asked_for = technician.id == request.provider and "provider" not in request.defaults
    refused = [one for one in serving if one.id in request.refused and one.id != technician.id]
    return (
        max(refused, key=lambda one: request.refused.index(one.id)) if refused and not is_asked_for else None
    )


def _why_not_the_last(turn: Turn, request: Request, technician: Technician) -> tuple[Reason, ...]:
    """ "As last time", after one star: somebody else comes than last time, and the mark is why."""
    last = next(iter(history.done([one for one in turn.bookings if one.trade == request.trade])), None)
    came = turn.technician(last.provider_id) if last is not None else None
    is_bad = last is not None and last.rating is not None and last.rating <= BAD
    if last is None or came is None or came.id == technician.id or not is_bad:
        return ()
    return (Reason(key=NOT_AGAIN, facts={"provider": came.name, "rating": last.rating or BAD}),)


def _from_history(turn: Turn, trade: str, technician: Technician) -> list[Reason]:
    booked = [one for one in turn.bookings if one.trade == trade and one.provider_id == technician.id]
    chosen = [one for one in booked if one.status != history.Status.CANCELLED]
    visits = history.done(chosen)
    found: list[Reason] = []
    if visits:
        when = visits[0].starts_at.astimezone(turn.zone).date().isoformat()
        found.append(Reason(key="same_provider_last_time", facts={"trade": trade, "when": when}))
        if visits[0].rating is not None and visits[0].rating >= 4:
            found.append(Reason(key="rated_before", facts={"rating": visits[0].rating}))
    if len(chosen) > 1 or (chosen and not visits):
        found.append(Reason(key="usual_provider", facts={"count": len(chosen)}))
    return found


def usual_provider(turn: Turn, trade: str) -> str | None:
    """The provider of last time, for "the same one": of this trade, else of the last visit."""
    bad = _badly_marked(turn)
    for booking in turn.bookings:
        is_done = booking.trade == trade and booking.status != history.Status.CANCELLED
        if is_done and booking.provider_id and booking.provider_id not in bad:
            return booking.provider_id
    return None


def usual_moment(turn: Turn, trade: str | None) -> tuple[Moment, Reason, bool] | None:
    """The usual slot's next occurrence, with its reason and whether it is a settled habit.

    The habit of one trade says nothing of another: unless stated, it must come from visits of this trade.

    Only with consent. A slot seen once is worth a suggestion; one seen three times and in most bookings,
    a proposal.
    """
    if not turn.allowed.personalization:
        return None
    believed = turn.beliefs.best(Attribute.SLOT)
    if believed is None:
        return None
    same = [one for one in _wanted(turn, trade) if slot_value(moments.of_booking(one)) == believed.value]
    if _wanted(turn, None) and not same and not believed.stated:
        return None
    weekday, part, clock = read_slot(believed.value)
    moment = _next(turn, weekday, part, clock)
    if moment is None:
        return None
    is_habit = believed.stated or (believed.support >= 3 and believed.confidence >= 0.5)
    return moment, _why_then(believed, same), is_habit


def _why_then(believed: Believed, visits: list[Booking]) -> Reason:
    return Reason(key="usual_time", facts={"count": len(visits)}) if visits else Reason(key="stated")


def _wanted(turn: Turn, trade: str | None) -> list[Booking]:
    kept = [one for one in turn.bookings if one.status != history.Status.CANCELLED]
    return [one for one in kept if trade in (None, one.trade)]


def slot_value(moment: Moment) -> str | None:
    """A slot as the value of a belief: weekday, part and, when given, the hour ("saturday-morning-09:00")."""
    if moment.day is None or moment.asap or moment.end_day:
        return None
    part = moment.part or (patterns.part_of(moment.start.hour) if moment.start else None)
    if part is None:
        return None
    hour = f"-{moment.start:%H:%M}" if moment.start else ""
    return f"{patterns.WEEKDAYS[moment.day.weekday()]}-{part}{hour}"


def read_slot(value: str) -> tuple[int, str, str | None]:
    """Weekday (0 = Monday), part and hour of a slot's value."""
    weekday, part, *clock = value.split("-")
    return patterns.WEEKDAYS.index(weekday), part, clock[0] if clock else None


def _next(turn: Turn, weekday: int, part: str, clock: str | None) -> Moment | None:
    for ahead in range(1, 15):
        day = turn.today + timedelta(days=ahead)
        if day.weekday() == weekday and all(one.day != day for one in history.live(turn.bookings)):
            start = moments.clock_of(clock)
            moment = Moment(day=day, start=start, part=None if start else part)
            if moments.is_open(moment, turn.hours, turn.now, turn.zone):
                return moment
    return None


def named_in(turn: Turn, text: str, trade: str | None) -> Technician | None:
    """The provider of a trade whose first or last name stands in a text; of several, one that is wanted."""
    return _first_named(text, providers.serving(turn.connection, trade, None)) if trade else None


def named_instead(turn: Turn, trade: str | None) -> Technician | None:
    """The provider of a trade whom the message puts in another's place: "no be Blaise, na Serge"."""
    name = turn.understanding.person
    return named_in(turn, name, trade) if name is not None else None


def all_named_in(turn: Turn, text: str, trade: str | None) -> list[Technician]:
    """Every provider of a trade whose name stands in a text."""
    return _all_named(text, providers.serving(turn.connection, trade, None)) if trade else []


def among(turn: Turn, text: str, provider_ids: Iterable[str | None]) -> Technician | None:
    """The one of these providers whose name stands in a text."""
    return _first_named(text, [one for one in map(turn.technician, provider_ids) if one])


def is_refused_in(text: str, technician: Technician) -> bool:
    """ "Anyone but Serge", "tout sauf Blaise": named, and not wanted."""
    clauses = ([word.folded for word in words(one)] for one in _CLAUSE.split(text))
    return any(
        set(spoken[max(0, place - REACH) : place]) & REFUSING
        or _is_other_than(spoken[:place])
        or _is_unwanted(spoken[max(0, place - FAR) : place])
        for spoken in clauses
        for place, word in enumerate(spoken)
        if word in _names(technician)
    )


def is_called_for(text: str, technician: Technician) -> bool:
    """ "Okay lef am, make Serge come", "je veux Blaise": named, and to come; not "Serge is here already"."""
    spoken = [word.folded for word in words(text)]
    named = [place for place, word in enumerate(spoken) if word in _names(technician)]
    asks_politely = "?" in text and NOT_SEND.search(fold(text))  # "tu peux pas envoyer Blaise ?"
    if not named or (is_refused_in(text, technician) and not asks_politely):
        return False
    after = spoken[named[-1] + 1 : named[-1] + 3]
    may_come = len(after) == 2 and after[0] in MAY and after[1] in COMING
    return may_come or any(not SENDING.isdisjoint(spoken[max(0, at - REACH - 1) : at]) for at in named)


def is_named_alone(text: str, technician: Technician) -> bool:
    """ "Blaise", "with Blaise please": a name and no more."""
    beside = {*words_beside_yes(text)} - WITH
    return bool(beside) and beside <= _names(technician) and "?" not in text


def _is_unwanted(before: Sequence[str]) -> bool:
    """ "I don't want that ...", "no send me ..."."""
    return any(
        one in WANTING and any(other in REFUSING or other.startswith(REFUSING_AS) for other in before[:place])
        for place, one in enumerate(before)
    )


def _is_other_than(before: Sequence[str]) -> bool:
    """ "Un autre plombier que ..."."""
    return bool(before) and before[-1] in THAN and not OTHER.isdisjoint(before)


def _first_named(text: str, technicians: Sequence[Technician]) -> Technician | None:
    named = _all_named(text, technicians)
    return min(named, key=lambda one: (is_refused_in(text, one), not is_called_for(text, one)), default=None)


def _all_named(text: str, technicians: Sequence[Technician]) -> list[Technician]:
    written = {word.folded for word in words(text)}
    return [one for one in technicians if written & _names(one)]


def names(technician: Technician, text: str) -> bool:
    """Whether a text names this provider."""
    return bool(_all_named(text, [technician]))


def _names(technician: Technician) -> set[str]:
    return {word.folded for word in words(technician.name) if len(word.folded) > 2}


def because(reasons: list[Reason] | tuple[Reason, ...]) -> tuple[Because, ...]:
    """Reasons for rendering; dates as dates."""
    return tuple(
        Because(reason.key, {name: _fact(name, value) for name, value in reason.facts.items()})
        for reason in reasons
    )


def _fact(name: str, value: str | int | float) -> Fact:
    return date.fromisoformat(value) if name in ("when", "date") and isinstance(value, str) else value


def fee(technician: Technician) -> Money | None:
    """The visit fee for rendering; None when operators set none."""
    return None if technician.fee is None else Money(technician.fee)


def candidate(choice: Choice) -> Candidate:
    """A choice for rendering."""
    one = choice.technician
    own = [reason for reason in choice.reasons if reason.key not in (NOT_AGAIN, INSTEAD)]
    return Candidate(one.name, one.rating, fee(one), because(own[:1]))
