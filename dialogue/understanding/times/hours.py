"""Which hours do words give?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogue.understanding.times.grammar import Rule, of_kind, rule
from dialogue.understanding.times.moments import Moment, join, within_part
from dialogue.understanding.times.symbols import Symbol
from dialogue.understanding.word_sets import words_of

_SO, _SUITS = words_of("so then"), words_of("an hour suits")
# What may follow a bare number that is an hour: the end, a sign, a polite word, another part of a moment.
_NO_THING = r"(?=$|[;,sDWPTtnF@&jxaiAGf15]|d[DWMP])"

_SO, _SUITS = words_of("so then"), words_of("an hour suits")


def hour(symbol: Symbol) -> Moment | None:
    """The hour of one symbol: a clock, a bare number, or a moment made before."""
    if symbol.moment is not None:
        return symbol.moment
    if symbol.kind == "N":
        return Moment(start=symbol.number * 60, is_exact=symbol.number > 12) if _is_hour(symbol) else None
    is_early_hour = symbol.text == "hours" and 6 * 60 <= symbol.number < 12 * 60
    return Moment(start=symbol.number, is_exact=symbol.text == "exact" or is_early_hour)


def _is_hour(symbol: Symbol) -> bool:
    return 1 <= symbol.number <= 23


def _spoken(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Three o'clock, 3 heures."""
    number = of_kind(symbols, "N")[0]
    if not _is_hour(number):
        return None
    minutes = of_kind(symbols, "N")[1].number if len(of_kind(symbols, "N")) > 1 else 0
    is_french = symbols[1].kind == "h" or symbols[1].text.startswith("heure")
    is_exact = number.number > 12 or (is_french and number.number >= 6)
    return Moment(start=number.number * 60 + minutes, is_exact=is_exact) if minutes < 60 else None


def _with_fraction(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Half past two, 2 heures et demie."""
    clock = hour(of_kind(symbols, "NC")[0])
    fraction = of_kind(symbols, "H")[0].number
    if clock is None or clock.start is None:
        return None
    return replace(clock, start=(clock.start + fraction) % (24 * 60))


def _clock(symbols: Sequence[Symbol], today: date) -> Moment | None:
    return hour(of_kind(symbols, "NC")[0])


def _bare(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """At nine, for 3; but "pour un" counts things."""
    is_article = symbols[-1].text in ("un", "une", "an") or (
        symbols[0].kind == "F" and symbols[-1].text == "one"
    )
    is_french = symbols[0].text == "pour"
    return None if is_article or is_french else hour(symbols[-1])


def _hour_and_minutes(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """For eight thirty."""
    said, minutes = (one.number for one in of_kind(symbols, "N"))
    if not 1 <= said <= 23 or minutes not in (15, 30, 45):
        return None
    known = hour(of_kind(symbols, "N")[0])
    return replace(known, start=known.start + minutes) if known and known.start is not None else None


def _spelled_out(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "Five thirty": in letters no other number is said so, in figures any may be."""
    is_in_letters = all(one.text.isalpha() for one in of_kind(symbols, "N"))
    return _hour_and_minutes(symbols, today) if is_in_letters else None


def _of_part(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """8 in the morning, 7h du soir; also evening at 7."""
    clock, part = hour(of_kind(symbols, "NC")[0]), of_kind(symbols, "P")[0]
    return within_part(replace(clock, part=part.text)) if clock and clock.bound is None else None


def _between(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """9h-11h, from 2 to 4; two bare numbers need a word that makes them hours."""
    if not of_kind(symbols, "C") and symbols[0].kind not in "bf@F":
        return None
    if of_kind(symbols, "&a") and not (symbols[0].kind in "bfd" or len(of_kind(symbols, "C")) == 2):
        return None
    return _stretch(symbols, today)


def _stretch(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "2 to 4" as the whole answer are hours, too."""
    first, last = (hour(symbol) for symbol in of_kind(symbols, "NC"))
    if first is None or last is None or first.start is None or last.start is None:
        return None
    start, end = first.start, last.start
    if not first.is_exact and last.is_exact and end > 12 * 60 and start + 12 * 60 < end:
        start += 12 * 60
    if start >= end and last.is_exact and first.is_exact:
        return None
    end += 12 * 60 if end <= start else 0
    return Moment(start=start, end=end, is_exact=first.is_exact or last.is_exact, bound="between")


def _changed_to(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """Change it from 9 to 11: the second is asked for."""
    return hour(of_kind(symbols, "CN")[-1])


def _after(symbols: Sequence[Symbol], today: date) -> Moment | None:
    clock = hour(of_kind(symbols, "NC")[0])
    return replace(clock, bound="after") if clock and clock.end is None else None


def _before(symbols: Sequence[Symbol], today: date) -> Moment | None:
    clock = hour(of_kind(symbols, "NC")[0])
    return (
        replace(clock, start=None, end=clock.start, bound="before") if clock and clock.end is None else None
    )


def _part(symbols: Sequence[Symbol], today: date) -> Moment:
    return Moment(part=of_kind(symbols, "P")[0].text)


def _ahead(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """In two hours, dans 30 minutes."""
    half = of_kind(symbols, "U")
    if half:
        return Moment(minutes_ahead=half[0].number, relative=_duration(half[0].number))
    clocks = of_kind(symbols, "C")
    if clocks and clocks[0].text == "hours":
        return Moment(minutes_ahead=clocks[0].number, relative=_duration(clocks[0].number))
    units = [symbol for symbol in symbols if symbol.text in ("minute", "hour") or symbol.kind == "h"]
    if clocks or not units:
        return None
    number = (of_kind(symbols, "N") or [Symbol("N", "", 0, 0, 1)])[0].number
    minutes = number if units[0].text == "minute" else number * 60
    if minutes in (48 * 60, 72 * 60):  # "dans 48h"
        days = minutes // (24 * 60)
        return Moment(day=today + timedelta(days=days), relative=f"{days}d")
    return Moment(minutes_ahead=minutes, relative=_duration(minutes)) if 0 < minutes <= 24 * 60 else None


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{rest}m" if rest else "")


def _joined(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """A part and bounded hours: in the morning after 10."""
    moments = [symbol.moment for symbol in symbols if symbol.moment]
    return join(moments[0], moments[1])


def about(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "Saturday before the cleaner comes, like 8", "in the afternoon, like 2"."""
    named, clock = symbols[0].moment, hour(symbols[-1])
    return join(named, clock) if named is not None and clock is not None and not named.has_hours else None


def _that_suits(symbols: Sequence[Symbol], today: date) -> Moment | None:
    """ "I close at 9, so 10 is just right"."""
    is_one = symbols[0].text in _SO and symbols[-1].text in _SUITS
    return hour(of_kind(symbols, "N")[0]) if is_one else None


AHEAD: tuple[Rule, ...] = (
    rule(r"i[~@d]*(?:[Na](?:u|h)|U|C)", "Q", _ahead),
    rule(r"(?:[Na](?:u|h)|U|C)2", "Q", _ahead),
)
CHANGED = rule(r"(?:(?<=V)|(?<=V.)|(?<=V..)|(?<=V...))f[d@]*[CN][oO][d@]*[CN](?![_uMh])", "C", _changed_to)
RULES: tuple[Rule, ...] = (
    rule(r"H[Nd]?[NC](?![u])", "C", _with_fraction),
    rule(r"N[ch]N(?=$|[;,s])", "C", _spoken),
    rule(r"N[ch]", "C", _spoken),
    rule(r"CH", "C", _with_fraction),
    rule(r"^[sG;,]*N[oO=a]N[s;,]*$", "K", _stretch),
    rule(r"NjN(?=D)|(?<=D)NjN" + _NO_THING, "K", _stretch),
    rule(r"[bfFd@a]?[d@a]*[CN][oO=&ja][d@a]*[CN](?![_uMh])", "K", _between),
    rule(r"NN(?=[diFo]*P)", "C", _hour_and_minutes),
    rule(r"N[diF]*P", "C", _of_part),
    rule(r"C[idF@a]*P", "C", _of_part),
    rule(r"P[@Fad~]*C", "C", _of_part),
    rule(r"P[@F~]+N" + _NO_THING, "C", _of_part),
    rule(r"x<[@d~]*C|f[@d~]*C|x<N" + _NO_THING, "K", _after),
    rule(r"x>[@d~]*C", "K", _before),
    rule(r">[@d~]*C|[>f]N" + _NO_THING, "K", _after),
    rule(r"[<O][@d~ao]*C|[<O]N" + _NO_THING, "K", _before),
    rule(r"[@Fa~d]+C", "C", _clock),
    rule(r"[@F]~?NN" + _NO_THING, "C", _hour_and_minutes),
    rule(r"[@F]~?N" + _NO_THING, "C", _bare),
    rule(r"(?:^|(?<=[DPs,;&jxI5]))NN" + _NO_THING, "C", _spelled_out),
    rule(r"[s_]Ns", "C", _that_suits),
    rule(r"C", "C", _clock),
    rule(r"[Ftdi@a]*P", "P", _part),
)
PAIRS: tuple[Rule, ...] = (rule(r"PK|KP", "K", _joined),)
