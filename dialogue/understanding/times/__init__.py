"""When should somebody come? Finds the moment that a message asks for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from dialogue.understanding.folding import Folded, fold_with_offsets, spaced_once
from dialogue.understanding.meaning import TimeMention
from dialogue.understanding.times import bounds, choosing, days, hours, repeats, spans, weekdays
from dialogue.understanding.times.grammar import Rule, nothing, reduce, rule
from dialogue.understanding.times.mention import is_over, mention_of
from dialogue.understanding.times.moments import Moment, join
from dialogue.understanding.times.symbols import Symbol, read_symbols
from dialogue.understanding.word_sets import words_of

__all__ = ["TimeReading", "find_hour_beside", "find_time", "find_time_beside", "mentioned"]

LONGEST = 2_000  # characters that are read
_NAMED = "DCKPZQ"  # kinds of moments


@dataclass(frozen=True, slots=True)
class TimeReading:
    """A moment, where it and those not meant stand in the text, and whether it is already over."""

    mention: TimeMention
    spans: tuple[tuple[int, int], ...]
    is_past: bool = False


def find_time(text: str, now: datetime, without: date | None = None) -> TimeReading | None:
    """The moment that the message asks for, seen from `now` (aware); None when it asks for none.

    What only points at the past ("depuis hier", "last time") is no moment asked for, nor the day `without`.
    """
    folded = _folded(text)
    words = read_symbols(folded)
    symbols = repeats.without_those_asked_about(words, reduce(words, _RULES, now))
    if without is not None:
        symbols = [replace(one, kind="J") if _is_of(one, without) else one for one in symbols]
    chosen = _choose(symbols, now)
    if chosen is None:
        return None
    moment, used = chosen
    named = {*used, *(symbol for symbol in symbols if symbol.moment is not None and symbol.kind in _NAMED)}
    where = tuple(sorted(folded.span(symbol.start, symbol.end) for symbol in named))
    return TimeReading(mention_of(moment, now), where, is_over(moment, now))


def mentioned(text: str, now: datetime) -> list[tuple[int, int]]:
    """Where the text names days, hours and the like, asked for or not."""
    folded = _folded(text)
    symbols = reduce(read_symbols(folded), _RULES, now)
    named = (one for one in symbols if one.moment is not None and one.kind in _NAMED)
    return [folded.span(one.start, one.end) for one in named]


def find_time_beside(day: date | None, text: str, now: datetime) -> TimeMention | None:
    """The day asked for in a message that names another, which it is to take the place of; else None.

    "I'm at work on Thursday, so Saturday", "cancel Thursday, put Friday", with `day` that Thursday.
    """
    symbols = reduce(read_symbols(_folded(text)), _RULES, now)
    named = (one.moment for one in symbols if one.moment is not None and one.kind in "DJ!V")
    if day is None or not any(one.day == day and one.end_day is None for one in named):
        return None
    wanted = find_time(text, now, without=day)
    is_day = wanted is not None and wanted.mention.date is not None and wanted.mention.rrule is None
    return wanted.mention if wanted is not None and is_day and not wanted.is_past else None


def find_hour_beside(hour: time | None, text: str, now: datetime) -> TimeMention | None:
    """The hour asked for in a message that names another, which it is to take the place of; else None.

    "8h30 it's too early, 9h c'est mieux", with `hour` that half past eight.
    """
    symbols = reduce(read_symbols(_folded(text)), _RULES, now)
    minutes = hour.hour * 60 + hour.minute if hour is not None else None
    if minutes is None or minutes not in map(_minutes, symbols):
        return None
    chosen = _choose([_without_hour(one, minutes) for one in symbols], now)
    wanted = mention_of(chosen[0], now) if chosen is not None else None
    is_hour = wanted is not None and wanted.start_time is not None and wanted.rrule is None
    return wanted if is_hour and chosen is not None and not is_over(chosen[0], now) else None


def _folded(text: str) -> Folded:
    return spaced_once(fold_with_offsets(text[:LONGEST]))


def _minutes(symbol: Symbol) -> int | None:
    """The hour that it names; a number may be one: "at 9 is too early"."""
    return symbol.number * 60 if symbol.kind == "N" else symbol.moment.start if symbol.moment else None


def _without_hour(symbol: Symbol, minutes: int) -> Symbol:
    moment = symbol.moment
    if moment is None or moment.start != minutes or moment.end is not None:
        return symbol
    if moment.day is None:
        return replace(symbol, kind="J")
    return replace(symbol, moment=replace(moment, start=None))


def _is_of(symbol: Symbol, day: date) -> bool:
    return symbol.kind == "D" and symbol.moment is not None and symbol.moment.day == day


def _as_soon(symbols: Sequence[Symbol], today: date) -> Moment:
    return Moment(is_asap=True)


def _within_the_hour(symbols: Sequence[Symbol], today: date) -> Moment | None:
    return Moment(is_asap=True) if symbols[-1].text == "hour" else None


def _moved_from(symbols: Sequence[Symbol], today: date) -> Moment:
    """ "Move it from Thursday to Friday": the day that it leaves."""
    day = symbols[-1].moment
    return Moment(day=day.day) if day is not None and day.end_day is None else Moment()


def _day_with_hours(symbols: Sequence[Symbol], today: date) -> Moment | None:
    first, second = (symbol.moment for symbol in symbols if symbol.moment)
    if first is None or second is None or (first.day and second.day):
        return None
    if first.has_hours and second.has_hours:
        return None
    return join(first, second)


def _rather_that_hour(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "No be three o'clock again, make am five"."""
    hour = symbols[-1].number
    return Moment(start=hour * 60, is_exact=False) if 1 <= hour <= 19 else None


def _past_with_hours(symbols: Sequence[Symbol], today: date) -> Moment | None:
    first, second = symbols[0].moment, symbols[-1].moment
    return join(first, second) if first and second and first.day else None


_RULES: tuple[Rule, ...] = (
    rule(r"G", "J", nothing),
    *repeats.OF_A_MONTH,
    *days.WEEKS,
    *days.PAST,
    rule(r"id?u(?!n)", "A", _within_the_hour),
    *repeats.RULES,
    *hours.AHEAD,
    *bounds.RULES,
    days.SHORT_DATE,
    *days.RULES,
    rule(r"V[^;,DCKPN]{0,6}[d@]N[hu](?![oOa])", "V", nothing),  # "move it by two hours"
    rule(r"Dd+N(?![huN])", "D", weekdays.with_number),
    hours.CHANGED,
    *hours.RULES,
    *days.SHORT,
    rule(r"[gz][~d@]*C", "J", nothing),
    rule(r"!d?[PCK]", "!", _past_with_hours),
    *hours.PAIRS,
    rule(r"[DP][^;CKNZ]*,~N(?=$|[;,s])", "D", hours.about),
    rule(r"(?<=x)Dd*D", "D", weekdays.with_its_date),
    rule(r"(?<!x)Dd*D", "D", weekdays.with_date),
    rule(r"(?:(?<=C)|(?<=C.)|(?<=C..))5[F@~]*N(?=$|[;,s])", "C", _rather_that_hour),
    rule(r"(?:(?<=xC)|(?<=xC.)|(?<=xC..))[sX][F@~]*N(?=$|[;,s])", "C", _rather_that_hour),
    rule(r"D[Fd@a~]*[PCK]", "D", _day_with_hours),
    rule(r"[PCK][Fd@ai]*D", "D", _day_with_hours),
    rule(r"DN(?=[dFa@]?(?:$|[;,s]))", "D", weekdays.and_hour),
    rule(r"V[^;,]*?(?:[fd]+D(?=_{0,4}[oOa][dFa]*D)|D(?=[^;,DCKP]{0,6}o[dF]*D))", "V", _moved_from),
    *spans.RULES,
    rule(r"A", "A", _as_soon),
)
_HABITS = ("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY")  # where a day is named besides
_REQUEST = re.compile(r"[IL]")
_CLAUSE_OF_A_HABIT = re.compile(r"[^;,]*Z[^;,]*")
_STATE = words_of("state")
_REACH = 7  # words
_FAR = timedelta(days=180)  # a month that is named so far ahead is rather one that is over
_NEGATED = re.compile(r"x[dFa@_]?$")
_NEGATED_NAME = re.compile(r"x[dFa@]?,[dFa@]?$")
_WAS_THERE = re.compile(r"B_?[dF@ai]{0,2}$")
_UNFIT = re.compile(r".(?:x(?![dFa@]*[DCPK])|[_I]{1,4}x(?=[,;]))")
_ALONE = frozenset("sdFa@,;=~5")


def _choose(symbols: Sequence[Symbol], now: datetime) -> tuple[Moment, list[Symbol]] | None:
    letters = "".join(symbol.kind for symbol in symbols)
    wanted = [
        (place, symbol)
        for place, symbol in enumerate(symbols)
        if symbol.moment is not None and symbol.kind in "DCKPZQA" and not _is_refused(symbols, letters, place)
    ]
    habits = _with_names(symbols, letters)
    repeated = [symbol for place, symbol in wanted if symbol.kind == "Z" and _is_wish(symbol, habits)]
    days_wanted = _not_denied([one for one in wanted if one[1].kind == "D"], symbols, letters)
    is_habit = bool(repeated) and _moment(repeated[0]).rule in _HABITS and bool(days_wanted)
    if repeated and not is_habit:  # "it trips every evening, come on Wednesday"
        return _repeated(repeated[0], [symbol for _, symbol in wanted if symbol.kind in "CKP"])
    if days_wanted:
        return _complete(symbols, wanted, _pick_day(days_wanted, symbols, now))
    ahead = [symbol for _, symbol in wanted if symbol.kind == "Q"]
    soon = _soon(symbols, letters)
    if ahead or soon:
        return _soonest(ahead, soon)
    rest = [(place, symbol) for place, symbol in wanted if symbol.kind in "CKP"]
    if rest:
        return _merge(_from_the_likeliest(rest, symbols)[:2])
    return _past(symbols, letters)


def _not_denied(
    days: list[tuple[int, Symbol]], symbols: Sequence[Symbol], letters: str
) -> list[tuple[int, Symbol]]:
    """ "Tomorrow... no, not tomorrow, Thursday": a day that is denied elsewhere counts no more."""
    denied = {
        _moment(symbol).day
        for place, symbol in enumerate(symbols)
        if symbol.kind == "D" and _NEGATED.search(letters[:place])
    }
    return [one for one in days if _moment(one[1]).day not in denied] or days


def _is_refused(symbols: Sequence[Symbol], letters: str, place: int) -> bool:
    """Not Friday; he came on Friday; Friday is not possible, Saturday is."""
    before = letters[:place]
    is_refused = _NEGATED.search(before) or choosing.is_denied(place, symbols)
    if is_refused or _is_refused_with_a_name(symbols, letters, place):
        return True
    has_happened = letters[place] == "D" and choosing.has_happened(place, symbols)
    if (has_happened or _WAS_THERE.search(before)) and not _moment(symbols[place]).is_ahead:
        return True
    if _moment(symbols[place]).is_next_year and choosing.is_told_of(place, symbols):
        return True
    if _moment(symbols[place]).bound == "after" and any(
        one.text in _STATE for one in symbols[:place][-_REACH:]
    ):
        return True  # "the house is in a state after the weekend"
    is_another_named = letters.count("D") > 1 and letters[place] == "D"
    return is_another_named and bool(_UNFIT.match(letters, place))


def _is_refused_with_a_name(symbols: Sequence[Symbol], letters: str, place: int) -> bool:
    """ "No be Akwa Thursday, na Bonaberi Friday", but not "it's Deido, not Akwa tomorrow"."""
    alike = [at for at, letter in enumerate(letters) if letter == letters[place]]
    refused = [at for at in alike if _NEGATED.search(letters[:at]) or _follows_a_name(symbols, letters, at)]
    return place in refused and len(refused) < len(alike)


def _follows_a_name(symbols: Sequence[Symbol], letters: str, place: int) -> bool:
    """Whether a no stands before a name left blank: a comma, but none that follows a word at once."""
    no = _NEGATED_NAME.search(letters[:place])
    comma = letters.rindex(",", 0, place) if no else 0
    return no is not None and symbols[comma].start > symbols[comma - 1].end


def _with_names(symbols: Sequence[Symbol], letters: str) -> str:
    """The kinds, with a word for each name left blank, which looks like a comma."""
    return "".join(
        "_" if letter == "," and at and _is_a_name_left_blank(symbols[at - 1], symbols[at]) else letter
        for at, letter in enumerate(letters)
    )


def _is_a_name_left_blank(before: Symbol, comma: Symbol) -> bool:
    return comma.start > before.end and before.kind != ","


def _is_wish(symbol: Symbol, letters: str) -> bool:
    """Every day: a wish, or how often it happens ("her breaker trips every evening")?"""
    if _moment(symbol).rule != "FREQ=DAILY":
        return True
    clause = _CLAUSE_OF_A_HABIT.search(letters)
    told = clause.group().strip("sd;,Z") if clause else ""
    return len(told) < 2 or bool(_REQUEST.search(told))


def _pick_day(wanted: list[tuple[int, Symbol]], symbols: Sequence[Symbol], now: datetime) -> int:
    """The day that counts: not one that is over when another is named, and rather one that is asked for."""
    open_days = [one for one in wanted if not is_over(_moment(one[1]), now)] or wanted
    open_days = [one for one in open_days if not _moment(one[1]).is_next_year] or open_days
    spans = [_moment(symbol) for _, symbol in open_days if _moment(symbol).end_day]
    if exact := [one for one in open_days if _is_in_one_of(spans, _moment(one[1]))]:
        open_days = exact  # "next week, Thursday the 16th"
    else:
        late = (now + _FAR).date()  # "the same man as in January, Thursday"
        near = [one for one in open_days if (_moment(one[1]).day or late) < late]
        open_days = near if len(near) == len(open_days) - len(spans) and near else open_days
    return choosing.likeliest([place for place, _ in open_days], symbols, "D")


def _is_in_one_of(spans: Sequence[Moment], told: Moment) -> bool:
    """Whether a single day lies within one of these spans of days."""
    if told.day is None or told.end_day is not None:
        return False
    return any(one.day is not None and one.day <= told.day <= (one.end_day or one.day) for one in spans)


def _complete(
    symbols: Sequence[Symbol], wanted: list[tuple[int, Symbol]], place: int
) -> tuple[Moment, list[Symbol]]:
    """The day with an hour or part that stands apart from it: "Friday, 3 pm"."""
    again = [at for at, symbol in wanted if _names_an_hour_of(symbol, _moment(symbols[place]))]
    place = again[-1] if again else place  # "I take Monday morning off, Monday at 10"
    day = _moment(symbols[place])
    used = [symbols[place]]
    right = [
        symbol
        for at, symbol in wanted
        if at > place and symbol.kind in "CK" and choosing.is_put_right(at, symbols)
    ]
    if day.has_hours:  # "tomorrow at 10, no wait, 2pm"
        meant = join(Moment(day=day.day), _moment(right[-1])) if right and day.day else day
        return meant, [*used, *right[-1:]]
    told = "CK" if day.part else "CKP"  # a clock says more than a part: "demain après-midi, vers 15h"
    others = [at for at, symbol in enumerate(symbols) if symbol.kind == "D" and at != place]
    after = min((at for at in others if at > place), default=len(symbols))
    before = max((at for at in others if at < place), default=-1)
    near = [(at, symbol) for at, symbol in wanted if before < at < after and symbol.kind in told]
    better = [one for one in near if choosing.is_put_right(one[0], symbols)]  # "at 10, no wait, 2pm"
    for at, symbol in better[-1:] or near:
        if before < at < after:
            day = join(day, _moment(symbol))
            used.append(symbol)
            if day.has_hours:
                break
    was = [symbol for at, symbol in wanted if at < place and _moment(symbol).has_hours]
    if was and not (day.has_hours or day.part) and choosing.is_put_right(place, symbols):
        day = replace(_moment(was[-1]), day=day.day)  # "Thursday at 10, sorry, Friday"
    return day, used


def _names_an_hour_of(symbol: Symbol, day: Moment) -> bool:
    """Whether a day is named again, now with an hour."""
    again = _moment(symbol)
    return not day.has_hours and again.has_hours and again.day is not None and again.day == day.day


def _repeated(repeated: Symbol, rest: list[Symbol]) -> tuple[Moment, list[Symbol]]:
    """Every Saturday at 9."""
    if not rest or _moment(repeated).part:
        return _moment(repeated), [repeated]
    return join(_moment(repeated), _moment(rest[0])), [repeated, rest[0]]


def _from_the_likeliest(rest: list[tuple[int, Symbol]], symbols: Sequence[Symbol]) -> list[Symbol]:
    """Hours without a day: "I said 8, make am 6" begins with the one that is asked for."""
    clocks = [place for place, symbol in rest if symbol.kind in "CK"]
    first = choosing.likeliest(clocks, symbols, "CK") if len(clocks) > 1 else rest[0][0]
    return [symbol for place, symbol in rest if place >= first or symbol.kind == "P"]


def _merge(symbols: list[Symbol]) -> tuple[Moment, list[Symbol]]:
    moment = _moment(symbols[0])
    if len(symbols) > 1 and moment.part:
        return join(moment, _moment(symbols[1])), symbols
    return moment, symbols[:1]


def _soonest(ahead: list[Symbol], soon: list[Symbol]) -> tuple[Moment, list[Symbol]]:
    if ahead:
        return _moment(ahead[0]), ahead[:1]
    return Moment(is_asap=True), soon[:1]


def _soon(symbols: Sequence[Symbol], letters: str) -> list[Symbol]:
    places = [place for place, symbol in enumerate(symbols) if symbol.kind == "A"]
    found = [symbols[place] for place in places if not _NEGATED.search(letters[:place])]
    return found or [
        symbol for place, symbol in enumerate(symbols) if symbol.kind == "k" and _is_asked_now(letters, place)
    ]


def _is_asked_now(letters: str, place: int) -> bool:
    """ "Come now" asks; "it is leaking now" tells."""
    clause = letters[:place].rsplit(";", 1)[-1]
    if clause.endswith("x") or "B" in clause[-4:]:
        return False
    if not clause and letters[place + 1 : place + 2] == "I" and "_" in letters[place + 2 :]:
        return False  # "Now find me somebody for the house" goes on from what was said
    is_alone = len(letters.strip("sd;,_")) <= 1 and len(letters) <= 3
    return is_alone or bool(_REQUEST.search(clause[-7:])) or letters[place + 1 : place + 2] == "I"


def _past(symbols: Sequence[Symbol], letters: str) -> tuple[Moment, list[Symbol]] | None:
    """A day that is over, when it is what the person wants: "hier à 10h" alone, "réserver hier"."""
    for place, symbol in enumerate(symbols):
        if symbol.kind != "!" or symbol.moment is None or symbol.moment.day is None:
            continue
        is_alone = all(letter in _ALONE or letter == "!" for letter in letters)
        if is_alone or re.search(r"I[_dFas@]{0,2}$", letters[:place]):
            return replace(symbol.moment, is_past=True), [symbol]
    return None


def _moment(symbol: Symbol) -> Moment:
    return symbol.moment or Moment()
