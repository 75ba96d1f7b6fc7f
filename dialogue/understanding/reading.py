"""What does one message say, all of it together?"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import cache

from dialogue.language import Reading, foreign, identify
from dialogue.language.text import is_message, without_markup
from dialogue.understanding.corrected import find_corrections
from dialogue.understanding.corrections import place_put_right
from dialogue.understanding.dangers import called_for, find_danger, find_outage, is_clear
from dialogue.understanding.evidence import Evidence, gather
from dialogue.understanding.folding import without_sequences
from dialogue.understanding.intents import IntentReading, read_intents
from dialogue.understanding.marks import find_choice, find_rating
from dialogue.understanding.meaning import Danger, Intent, PlaceMention, TimeMention, Understanding
from dialogue.understanding.numbers import find_amount, find_phone
from dialogue.understanding.persons import named_instead
from dialogue.understanding.places import PlaceIndex, PlaceReading, find_place, name_spans
from dialogue.understanding.providers import find_provider_reference
from dialogue.understanding.refusals import beside_taken, refused_times, the_two
from dialogue.understanding.roles import FEWEST_WORDS, LONG, Kind, Told, read_roles
from dialogue.understanding.rulings import rulings, words_aside
from dialogue.understanding.sentiment import read_sentiment
from dialogue.understanding.services import asked_for_at_last, in_order, likeliest, trades_wanted
from dialogue.understanding.several import OPTIONS, Clause, clauses_in, parted, with_all_wishes
from dialogue.understanding.spots import find_spot
from dialogue.understanding.swaps import swapped_out
from dialogue.understanding.times import TimeReading, calendar, find_time
from dialogue.understanding.trades import joins
from dialogue.understanding.urgency import read_urgency
from dialogue.understanding.wording import LONGEST, Span, opens_a_sentence, word

_OF_A_VISIT_TO_COME = frozenset(
    (
        Intent.REQUEST_SERVICE,
        Intent.GIVE_DETAIL,
        Intent.GIVE_LOCATION,
        Intent.GIVE_TIME,
        Intent.CHANGE,
        Intent.UNCLEAR,
        Intent.ASK_PRICE,
    )
)
# A trade in a message about a place is a landmark ("opposite the water tank"), in an unclear one it is noise.
_SPEAKS_OF_A_TRADE = (_OF_A_VISIT_TO_COME - {Intent.GIVE_LOCATION, Intent.UNCLEAR}) | {
    Intent.COMPLAIN,
    Intent.RATE_FEEDBACK,
    Intent.ASK_STATUS,
    Intent.CANCEL,
    Intent.ASK_WHY,
    Intent.CONFIRM,
    Intent.REJECT,
    Intent.OPT_IN,
}
_MAY_WANT_SOMEBODY = _OF_A_VISIT_TO_COME | {Intent.CONFIRM, Intent.REJECT}
_OF_LIFE = (Danger.INJURY, Danger.DESPAIR)
_FIRST_YEAR, _LAST_YEAR = 1971, 2900  # between which dates may be counted on and back
_SOME_MOMENT = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=1)))
_WITHIN = " '’-"  # signs between two words of one clause
_REACH = 8  # words from where the second request begins to its trade: "and I also need an electrician"
_SURE_OF_NO_VISIT = 0.4
_HALF_SURE = 0.6  # below, a moment may be one to come after all
_OPTS = (Intent.OPT_IN, Intent.OPT_OUT)  # "gas no gree stop to leak" sounds like one
_MAY_BE_A_CRY = (Intent.OFF_TOPIC, Intent.REJECT, Intent.ASK_STATUS, *_OPTS)
_MAY_TELL_OF_DANGER = _OF_A_VISIT_TO_COME | {Intent.OFF_TOPIC, Intent.GREET, Intent.HELP, Intent.REJECT}
_MAY_TELL_OF_A_CLEAR_ONE = _MAY_TELL_OF_DANGER | {
    *(Intent.CONFIRM, Intent.ASK_STATUS, Intent.ASK_WHY, Intent.COMPLAIN, Intent.TALK_TO_HUMAN),
    *(Intent.CANCEL, Intent.OPT_IN, Intent.OPT_OUT, Intent.RATE_FEEDBACK),
}
_MAY_BE_AN_OUTAGE = _OF_A_VISIT_TO_COME | {Intent.HELP, Intent.COMPLAIN, Intent.OFF_TOPIC}
_OF_NO_VISIT = (Intent.OFF_TOPIC, Intent.ASK_WHY, Intent.GREET)  # "how do you know I like mornings?"
_OF_THE_PAST = (Intent.COMPLAIN, Intent.RATE_FEEDBACK, Intent.THANKS)
_ASKS_FOR_A_TRADE = (Intent.REQUEST_SERVICE, Intent.ASK_PRICE)
_VAGUE = ("symptom", "weak")
_UNSURE_TRADE = 0.7


@dataclass(frozen=True, slots=True)
class _Found:
    """Everything read in a message before it is put together."""

    language: Reading
    place: PlaceReading | None
    time: TimeReading | None
    evidence: Evidence
    intent: IntentReading
    clauses: tuple[Clause, ...]
    is_story: bool  # it is long, and something in it surely only told

    @property
    def main(self) -> Intent:
        return self.intent.intents[0]

    @property
    def wished(self) -> Intent:
        """The main wish; that for a visit when it is asked for beside a question or a setting."""
        asks = any(one.wish is Intent.REQUEST_SERVICE for one in self.clauses)
        return Intent.REQUEST_SERVICE if asks and Intent.REQUEST_SERVICE in self.intent.intents else self.main

    def is_aside(self, words: frozenset[int]) -> bool:
        """ "My landlord lives in Bonduma", "can I pay after a week": of no visit's place or time."""
        if len(self.evidence.wording.words) >= FEWEST_WORDS:
            return False  # what belongs to a story was left out mention by mention
        return not self.evidence.cue("change") and not words_aside(self.evidence).isdisjoint(words)

    @property
    def is_of_no_visit(self) -> bool:
        """ "Do you work on Sundays?", "what is the dollar today": nobody is to come then, if that is all."""
        asks_about_us = self.main is Intent.HELP and self.intent.value is not None
        is_sure = self.main in _OF_NO_VISIT and self.intent.confidence >= _SURE_OF_NO_VISIT
        return len(self.intent.intents) == 1 and (asks_about_us or is_sure)

    @property
    def trades(self) -> tuple[str, ...]:
        """The trades asked for; of a message about something else, the one it is about."""
        if Intent.REQUEST_SERVICE not in self.intent.intents:
            return self._trades_of_main
        wanted = trades_wanted(self.clauses, surely=not self.intent.has_parts)
        if self.intent.has_parts:
            return wanted or self._trades_of_main
        main = self._trades_of_main
        if self.is_story:
            main = asked_for_at_last(main, self.clauses)
        elif not wanted and len(main) == 1:
            main = likeliest(self.clauses) or main
        return in_order(dict.fromkeys((*main, *wanted)), self.clauses)

    @property
    def _trades_of_main(self) -> tuple[str, ...]:
        trades, weight = self.evidence.trades.trades, self.evidence.trades.weight
        is_described = self.main is Intent.GIVE_DETAIL and "describes" in rulings(self.evidence)
        if self.main not in _SPEAKS_OF_A_TRADE or is_described:
            return ()
        if self.main in _ASKS_FOR_A_TRADE:
            return trades
        is_clear = weight not in _VAGUE or bool(self.evidence.trades.rejected)  # "no be light, na wata"
        return trades[:1] if self.main is Intent.GIVE_DETAIL or is_clear else ()


def understand(
    text: str,
    now: datetime | str,
    *,
    places: PlaceIndex | None = None,
    near: str | None = None,
    prior: Mapping[str, float] | None = None,
) -> Understanding:
    """Read one message received at `now`; any input gives an answer, what says nothing is unclear and und.

    `near` is the person's town when known, `prior` the shares of the languages they wrote in before.
    """
    if not is_message(text):
        return Understanding(text=text if isinstance(text, str) else "", intents=[Intent.UNCLEAR])
    known = _moment_of(now)
    moment = known or _SOME_MOMENT
    _prepare(moment.year)
    read = without_sequences(text[:LONGEST])
    new = _behind_the_swap(read)
    town, told = near if isinstance(near, str) else None, read_roles(read, moment, places)
    place = _find_place(read, lambda part: find_place(part, places, town, told.get(Kind.PLACE, ())))
    new_place = find_place(new, places, near=town) if new else None
    place = new_place if new_place is not None and new_place.mention.area else place
    names = name_spans(read, place)
    not_meant = (*refused_times(word(read)), *told.get(Kind.TIME, ()), *the_two(word(read)))
    without_names = _without(without_markup(_without_places(read, place)), not_meant)
    time = find_time(without_names, moment) if known is not None else None
    others = [find_time(one, moment) for one in beside_taken(without_names, word(read))] if time else []
    beside = [one for one in others if one is not None]  # "I get exam tomorrow so the day after"
    time = next((one for one in beside if one.mention.iso), next(iter(beside), time))
    if new and known is not None:  # "remplace 9h par 15h"
        time = find_time(_without_places(new, new_place), moment) or time
    evidence = _evidence(read, place, time, told)
    is_story = bool(told) and len(evidence.wording.words) >= LONG
    spans = place.spans if place else (), time.spans if time else ()
    clauses = clauses_in(read, *spans, evidence, is_story=is_story)
    intent = with_all_wishes(read_intents(evidence), clauses, evidence.trades.refused)
    found = _Found(identify(read, prior, names), place, time, evidence, intent, clauses, is_story)
    aside = _told_beside(found, (*told.get(Kind.TIME, ()), *told.get(Kind.PLACE, ())))
    asked = _without(read, (*aside, *the_two(word(read))))
    second = _second_of_two(asked, found, known, lambda part: find_place(part, places, near=town))
    return _put_together(text, found, moment, second)


def _behind_the_swap(text: str) -> str:
    """The text with what is to be replaced left blank, as long as before; empty when nothing is."""
    spans, swaps = word(text).spans, swapped_out(word(text))
    if not swaps:
        return ""
    for gone in swaps:
        start, end = spans[gone.start][0] if gone is not swaps[0] else 0, spans[gone.stop][0]
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _moment_of(now: object) -> datetime | None:
    """The moment of the message; None when it cannot be read, or no date can be counted from it."""
    try:
        moment = datetime.fromisoformat(now) if isinstance(now, str) else now
    except ValueError:
        moment = None
    if not isinstance(moment, datetime) or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=_SOME_MOMENT.tzinfo)


def _find_place(text: str, look_for: Callable[[str], PlaceReading | None]) -> PlaceReading | None:
    """The place meant: the one put right, or not where they live "but" where the trouble is."""
    cut = place_put_right(word(text))
    later = look_for(" " * cut + text[cut:]) if cut else None
    return later if later is not None and later.mention.area else look_for(text)


@cache
def _prepare(year: int) -> None:
    """What only some messages need is made ready with the first one, which is read before anybody waits."""
    calendar.prepare(date(year, 1, 1))
    foreign.prepare()


def evidence_of(text: str, now: datetime) -> Evidence:
    """The evidence that the intent of a message is read from."""
    told = read_roles(text, now)
    place = find_place(text, told=told.get(Kind.PLACE, ()))
    without = _without(_without_places(text, place), told.get(Kind.TIME, ()))
    return _evidence(text, place, find_time(without, now), told)


def _without_places(text: str, place: PlaceReading | None) -> str:
    """The text without names of places: "à Logbessou dimanche" is no "a bu dimanche"."""
    return _without(text, (*name_spans(text, place), *(place.others if place else ())))


def _without(text: str, spans: Iterable[Span]) -> str:
    """The text with a pause in place of what speaks of no time: names, and moments refused."""
    for start, end in spans:
        text = text[:start] + "," + " " * (end - start - 1) + text[end:]
    return text


def _evidence(text: str, place: PlaceReading | None, time: TimeReading | None, told: Told) -> Evidence:
    spans = place.spans if place else None, time.spans if time else None
    return gather(text, *spans, told.get(Kind.TRADE, ()))


def _put_together(text: str, found: _Found, now: datetime, second: "_Second | None") -> Understanding:
    wording, main = found.evidence.wording, found.main
    danger, trades = _danger_and_trades(found)
    trade, time, rating = next(iter(trades), None), _time_asked_for(found), find_rating(wording)
    intents, corrects = _intents(found, danger, trade), find_corrections(found.evidence, main)
    return Understanding(
        text=text,
        languages=list(found.language.languages),
        dominant=found.language.dominant,
        shares=_shares(found.language),
        variety=found.language.variety,
        formality=found.language.register,
        address=found.language.address,
        foreign=found.language.foreign,
        intent=intents[0],
        intents=intents,
        intent_value=found.intent.value,
        wishes=parted(text, found.clauses, found.intent.intents),
        category=trade,
        categories=list(trades),
        refused=list(found.evidence.trades.refused),
        two_requests=main is Intent.REQUEST_SERVICE and len(trades) > 1,
        place=second.first_place if second and second.first_place else _place_asked_for(found),
        time=second.first_time if second and second.first_time else time,
        second_time=second.time if second else None,
        second_place=second.place if second else None,
        urgency=read_urgency(wording, found.wished, time, danger, now),
        sentiment=read_sentiment(found.evidence, main, rating),
        spot=find_spot(wording),
        provider_ref=find_provider_reference(wording) if main in _MAY_WANT_SOMEBODY else None,
        danger=danger,
        outage=find_outage(wording, trade) if main in _MAY_BE_AN_OUTAGE else None,
        rating=rating,
        choice=find_choice(wording) if time is None else None,
        phone=find_phone(wording.text),
        amount=find_amount(wording.text),
        corrects=corrects,
        person=named_instead(found.evidence) if "provider" in corrects else None,
        confidence=_confidence(found),
    )


def _intents(found: _Found, danger: Danger | None, trade: str | None) -> list[Intent]:
    """ "Water don reach knee" looks like a question, and asks for help; "oui, la prise brûle" is a yes."""
    is_yes = any(one.labels[0] == "confirm" and one.length == 1 for one in found.evidence.cues)
    is_no_answer = found.main in _MAY_BE_A_CRY or (found.main is Intent.CONFIRM and not is_yes)
    is_a_cry = danger is not None and trade is not None and is_no_answer
    return [Intent.REQUEST_SERVICE] if is_a_cry else list(found.intent.intents)


def _danger_and_trades(found: _Found) -> tuple[Danger | None, tuple[str, ...]]:
    """Who may be hurt, and the trades asked for, which a danger names where the words do not."""
    trades = found.trades
    danger = find_danger(found.evidence.wording, trades[0] if trades else None)
    is_short = len(found.evidence.wording.words) < FEWEST_WORDS
    is_cry = found.main in _OPTS and is_short and not found.evidence.cue(*OPTIONS)
    may_hurt = found.main in _MAY_TELL_OF_DANGER or "redo" in rulings(found.evidence) or is_cry
    if danger is not None and found.main in _MAY_TELL_OF_A_CLEAR_ONE:
        may_hurt = may_hurt or is_clear(danger, found.evidence.wording)
    if not may_hurt and danger not in _OF_LIFE:  # a life counts whatever is wanted
        return None, trades
    return danger, called_for(danger, trades, is_named=found.evidence.trades.weight == "name")


def _place_asked_for(found: _Found) -> PlaceMention | None:
    is_told = found.main in _OF_THE_PAST and not any(one.asks_to_come for one in found.clauses)
    is_elsewhere = is_told or found.is_aside(found.evidence.place_words)
    is_greeted = found.main is Intent.GREET and found.is_of_no_visit  # "bonjour la maison"
    return found.place.mention if found.place and not (is_elsewhere or is_greeted) else None


def _time_asked_for(found: _Found) -> TimeMention | None:
    """The moment of a visit to come; one told of a visit that is over is none."""
    wording = found.evidence.wording
    is_told = found.main in _OF_THE_PAST and found.intent.confidence >= _HALF_SURE
    if found.main is Intent.THANKS and opens_a_sentence(wording, found.evidence.time_words):
        is_told = False  # "Merci bien. Lundi à 9h si possible"
    is_asked_back = find_provider_reference(wording) is not None or "again" in rulings(found.evidence)
    is_asked_back = is_asked_back or any(one.asks_to_come and one.evidence.has_time for one in found.clauses)
    is_told = is_told or found.is_of_no_visit
    is_of_a_visit = (not is_told or is_asked_back) and not found.is_aside(found.evidence.time_words)
    return found.time.mention if found.time and is_of_a_visit else None


@dataclass(frozen=True, slots=True)
class _Second:
    """What the second of two requests has of its own, and then the moment and the place of the first."""

    time: TimeMention | None
    place: PlaceMention | None
    first_time: TimeMention | None
    first_place: PlaceMention | None


def _second_of_two(
    text: str, found: _Found, now: datetime | None, look_for: Callable[[str], PlaceReading | None]
) -> _Second | None:
    """ "A plumber at Akwa tomorrow and an electrician at Bali on Friday": what stands on either side."""
    cut = _start_of_second(found)
    if cut is None or found.main is not Intent.REQUEST_SERVICE:
        return None
    parts = (text[:cut], text[cut:])
    first_place, place = (look_for(part) for part in parts)
    first, last = (
        find_time(_without_places(part, look_for(part)), now) if now is not None else None for part in parts
    )
    has_times = first is not None and last is not None and bool(last.mention.date or last.mention.asap)
    has_places = first_place is not None and place is not None and first_place.is_another_than(place)
    return _Second(
        last.mention if has_times and last else None,
        place.mention if has_places and place else None,
        first.mention if has_times and first else None,
        first_place.mention if has_places and first_place else None,
    )


def _told_beside(found: _Found, told: Iterable[Span]) -> list[Span]:
    """What is told outside the clauses that ask for somebody: of two requests, neither is only a story."""
    ends = [one.start for one in found.clauses[1:]] + [LONGEST]
    asking = [
        (one.start, end)
        for one, end in zip(found.clauses, ends, strict=False)
        if one.wish is Intent.REQUEST_SERVICE and one.trades
    ]
    return [one for one in told if not any(start <= one[0] < end for start, end in asking)]


def _start_of_second(found: _Found) -> int | None:
    """Where in the text the second request begins: at the word that joins it, or with its clause."""
    wording, second = found.evidence.wording, found.evidence.trades.second_at
    if second is None:
        asking = ((one.start, one.trades_asked_for[:1]) for one in found.clauses if one.trades_asked_for)
        own = (start for start, trade in asking if trade != found.trades[:1])
        return next(own, None) if len(found.trades) > 1 else None
    before = range(second, max(0, second - _REACH), -1)
    joined = (at for at in before if joins(wording, at) or wording.gaps[at].strip(_WITHIN))
    return wording.spans[next(joined, second)][0]


def _shares(language: Reading) -> dict[str, float]:
    return {} if language.languages == ("und",) else dict(language.shares)


def _confidence(found: _Found) -> float:
    """That of the intent, less when the trade of a request rests on a symptom or a weak word."""
    sure = found.intent.confidence
    is_request = found.main is Intent.REQUEST_SERVICE
    is_weak = found.evidence.trades.weight in _VAGUE
    return round(sure * _UNSURE_TRADE if is_request and is_weak else sure, 3)
