"""Which trade is asked for: by its name, by the thing that broke, or by the trouble alone?

A name ("plombier") outweighs a trouble ("plus d'eau"), which outweighs a thing ("robinet"), which outweighs a
symptom that fits several things ("ça goutte"); a weak word ("porte") counts when nothing else is there. A
longer phrase replaces what lies inside it: "water heater" is no "water".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogue.understanding.misspellings import misspelt_trade
from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.swaps import swapped_out
from dialogue.understanding.word_sets import any_of, words_of
from dialogue.understanding.wording import Wording, word
from preferences.trades import Trade

WEIGHTS = {"name": 5, "trouble": 4, "object": 3, "symptom": 2, "weak": 1}
_SURE = WEIGHTS["object"]

_CARRIER = "moving"  # whatever else is named is what it carries
_CAUSES = ("electrical", "plumbing")  # "plus de courant, le frigo ne marche pas": one trouble
_CALLED_FOR_ONE_TROUBLE = {  # "the pipe is leaking in the wall, I need a mason"
    Trade.ELECTRICAL: {Trade.GENERATOR, Trade.TV_ANTENNA, Trade.AC_FRIDGE, Trade.APPLIANCE, Trade.PLUMBING},
    Trade.PLUMBING: {Trade.ROOFING, Trade.MASONRY, Trade.PAINTING, Trade.APPLIANCE},
    Trade.MASONRY: {Trade.ROOFING, Trade.PAINTING, Trade.CARPENTRY},
    Trade.CARPENTRY: {Trade.WELDING, Trade.LOCKSMITH, Trade.ROOFING, Trade.PEST_CONTROL},
    Trade.WELDING: {Trade.LOCKSMITH, Trade.ROOFING},
    Trade.CLEANING: {Trade.PEST_CONTROL, Trade.GARDENING, Trade.MOVING},
    Trade.GARDENING: {Trade.PEST_CONTROL},
}
NO_WISH = "no wish"  # "I cannot charge my phone", "le toit laisse passer l'eau": no price, no cancelling
_NONE = "none"  # the cooling of a car, and "we have just moved", ask for nobody
_SHOWN = "shown"  # a blue gate shows the way, unless something is broken

_AND = words_of("parts phrases")
JOINERS = _AND | words_of("joins requests")
_HOLD_AN_AND = words_of("holds an and")
_NOT = words_of("before no more")
_REACH = 4  # words from "ne" to "plus"
_STOP = re.compile(r"[;.!?\n]")
_NEGATIONS, _NO = words_of("refuses a trade"), words_of("no")
_AFTER_NEGATION = words_of("after a refusal")
_BUT = words_of("but")
_BESIDE = words_of("beside")
_DENIES = re.compile(rf"\b(?:{any_of('denies a thing')})$")
_ARTICLES = words_of("articles")
_SIZES = words_of("sizes")
_OWN = words_of("ours")
_PAST = words_of("has been")
_HAS = words_of("has")
_ANY_OTHER = "other"  # nurses, teachers: what we do not send
_SELF = words_of("I am")
_SAYS = words_of("says")
_A, _IS, _IT = words_of("a"), words_of("is"), words_of("it")
_BREAK = re.compile(r"[,;.!?\n+&/]")


@dataclass(frozen=True, slots=True)
class TradeReading:
    """The trades of a message, the main one first.

    `weight` is the kind of evidence of the main one; `words` maps a word's index to the kind it gave.
    """

    trades: tuple[str, ...] = ()
    weight: str | None = None
    rejected: tuple[str, ...] = ()  # and not wanted all the same
    refused: tuple[str, ...] = ()  # every one that a no stands before
    words: dict[int, str] = field(default_factory=dict)
    second_at: int | None = None  # the word with which the second trade begins


def find_trades(wording: Wording, without: frozenset[int] = frozenset()) -> TradeReading:
    """The trades that the words speak of, those in `without` (places and times) left out."""
    books = (phrasebook("trades"), phrasebook("no_trade"))
    read = [one for book in books for one in book.find(wording.words) if not _joins_thoughts(wording, one)]
    is_broken = bool(phrasebook("trouble").find(wording.words))
    read = [one for one in read if not (one.labels[0] == _SHOWN and is_broken)]
    read = [one for one in read if not _swallows(wording, one, read)]
    read += _misspelt(wording, {index for one in read for index in range(one.start, one.end)})
    evidence = _outermost(
        [one for one in read if not any(index in without for index in range(one.start, one.end))]
    )
    evidence = [one for one in evidence if one.labels[0] not in (_NONE, _SHOWN, NO_WISH)]
    evidence = [one for one in evidence if not _is_quoted(wording, one)]
    present = [one for one in evidence if not _has_done(wording, one, without)]
    evidence = present if any(one.labels[1] != "weak" for one in present) else evidence
    gone = {index for words in swapped_out(wording) for index in words}
    is_swapped = any(one.start not in gone and one.start > min(gone) for one in evidence) if gone else False
    wanted = [
        one for one in evidence if not _is_negated(wording, one) and not (is_swapped and one.start in gone)
    ]
    rejected = tuple(dict.fromkeys(one.labels[0] for one in evidence if one not in wanted))
    clauses = _clauses(wording)
    mains = [main for clause in clauses if (main := _main([one for one in wanted if one.start in clause]))]
    if not mains:
        mains = [main] if (main := _main(evidence)) else []
    trades = _joined(wording, mains)
    second = [one.start for one in mains if len(trades) > 1 and one.labels[0] == trades[1]]
    kinds = {index: one.labels[1] for one in evidence for index in range(one.start, one.end)}
    weight = max((one.labels[1] for one in mains), key=WEIGHTS.__getitem__, default=None)
    left_out = tuple(one for one in rejected if one not in trades)
    return TradeReading(trades, weight, left_out, rejected, kinds, min(second, default=None))


def mentioned(wording: Wording) -> list[range]:
    """The words that name a trade, a thing or a trouble, wanted or not."""
    found = _outermost([*phrasebook("trades").find(wording.words), *_misspelt(wording, set())])
    return [range(one.start, one.end) for one in found]


def joins(wording: Wording, index: int) -> bool:
    """Whether this word adds something to what stands before it; "la clim ne marche plus" adds nothing."""
    said, before = wording.words[index], wording.words[max(0, index - _REACH) : index]
    is_no_more = said == "plus" and said not in before and not _NOT.isdisjoint(before)
    return said in JOINERS and not is_no_more and (said not in _AND or _is_and(wording, index))


def may_be_one_trouble(trade: str, other: str) -> bool:
    """Whether one is called for what the other mends: a welder for a door, but no painter for a fridge."""
    known = (_CALLED_FOR_ONE_TROUBLE.get(Trade(one), set()) for one in (trade, other))
    return trade == other or Trade.OTHER in (trade, other) or any({trade, other} & one for one in known)


def is_a_cause(reading: TradeReading) -> bool:
    """No light, no water: a thing that does not work beside it may be no trouble of its own."""
    return reading.weight == "trouble" and reading.trades[0] in _CAUSES


def trades_named(text: str) -> tuple[str, ...]:
    """The trades that a stretch of text names, wanted or not."""
    read = find_trades(word(text))
    return tuple(dict.fromkeys((*read.trades, *read.refused)))


def _joins_thoughts(wording: Wording, one: Found) -> bool:
    """Whether a phrase reaches over the end of a sentence or an "and", and so says nothing."""
    inside = range(one.start + 1, one.end)
    return any(_is_and(wording, index) or _STOP.search(wording.gaps[index]) for index in inside)


def _is_and(wording: Wording, index: int) -> bool:
    """Whether this word joins what stands around it; in "un va-et-vient" it does not."""
    is_of_a_name = " ".join(wording.words[max(0, index - 1) : index + 2]) in _HOLD_AN_AND
    return wording.words[index] in _AND and not is_of_a_name


def _swallows(wording: Wording, one: Found, read: list[Found]) -> bool:
    """Whether a phrase reaches over a comma to a thing of its own: "laver les vitres, ma clim ..."."""
    if not _has_break(wording, one.start, one.end - 1):
        return False
    inside = (other for other in read if one.start <= other.start and other.end <= one.end)
    return any(other.labels[0] not in (one.labels[0], _NONE) for other in inside)


def _misspelt(wording: Wording, known: set[int]) -> list[Found]:
    return [
        Found((trade, "name"), index, index + 1)
        for index, one in enumerate(wording.words)
        if index not in known and (trade := misspelt_trade(one)) is not None
    ]


def _outermost(evidence: list[Found]) -> list[Found]:
    return [
        one
        for one in evidence
        if not any(
            other.start <= one.start and one.end <= other.end and other.length > one.length
            for other in evidence
        )
    ]


def _is_negated(wording: Wording, one: Found) -> bool:
    if one.labels[1] not in ("name", "object"):
        return _is_denied(wording, one)
    position = one.start - 1
    while position >= 0 and wording.words[position] in _AFTER_NEGATION:
        position -= 1
    if _is_refused_behind(wording, one) or _is_taken_back(wording, one):
        return True
    return (
        position >= 0
        and wording.words[position] in _NEGATIONS
        and not _has_break(wording, position, one.start)
    )


def _is_denied(wording: Wording, one: Found) -> bool:
    """ "No be light, na wata", "c'est pas le courant, c'est l'eau": something else is it."""
    before = one.start
    while before and wording.words[before - 1] in _ARTICLES:
        before -= 1
    said = wording.words[max(0, before - _REACH) : before + 1]  # "pas le courant" is a trouble of its own
    denial = _DENIES.search(" ".join(said[:-1])) or _DENIES.search(" ".join(said))
    others = phrasebook("trades").find(wording.words[one.end : one.end + _REACH + 1])
    return denial is not None and any(other.labels[0] != one.labels[0] for other in others)


def _is_refused_behind(wording: Wording, one: Found) -> bool:
    """ "Plumber no, electrician": a no behind the name, and something else after it."""
    if one.labels[1] != "name" or one.end + 1 >= len(wording.words):
        return False
    is_no = wording.words[one.end] in _NO and not _BREAK.search(wording.gaps[one.end])
    return is_no and bool(_BREAK.search(wording.gaps[one.end + 1]))


def _is_taken_back(wording: Wording, one: Found) -> bool:
    """ "Plus besoin du plombier", "I no talk welder"; "I said plumber but na carpenter I want"."""
    before = one.start
    while before and wording.words[before - 1] in _ARTICLES | _AFTER_NEGATION:
        before -= 1
    put_right = [
        said
        for said in phrasebook("corrections").find(wording.words)
        if before <= said.end <= one.start and not _has_break(wording, said.start, one.start)
    ]
    if any(said.labels[0] == "contrast" and said.length > 1 for said in put_right):
        return True
    is_but = not _BUT.isdisjoint(wording.words[one.end : one.end + 1])
    others = phrasebook("trades").find(wording.words[one.end + 1 :]) if is_but else ()
    return any(said.labels[0] == "sign" for said in put_right) and any(
        other.labels[1] == "name" and other.labels[0] != one.labels[0] for other in others
    )


def _is_quoted(wording: Wording, one: Found) -> bool:
    """ "My electrician says the pipe is bad", "je suis infirmière": nobody who is asked for."""
    before = wording.words[max(0, one.start - 3) : one.start]
    is_a_profession = one.labels[1] == "name" or one.labels[0] == _ANY_OTHER
    if is_a_profession and (_SELF & {*before[-2:]} or _is_of_somebody(before)):
        return True
    before, after = wording.words[max(0, one.start - 1) : one.start], wording.words[one.end : one.end + 1]
    return one.labels[1] == "name" and not _OWN.isdisjoint(before) and not _SAYS.isdisjoint(after)


def _has_done(wording: Wording, one: Found, without: frozenset[int]) -> bool:
    """ "The mason finished yesterday", "le carreleur a percé un tuyau", but not "un maçon a Ndokoti"."""
    if one.labels[1] != "name":
        return False
    after = wording.words[one.end : one.end + 2]
    return after[:1] != () and (
        after[0] in _PAST
        or (after[0] in _HAS and len(after) > 1 and _is_done(after[1]) and one.end + 1 not in without)
    )


def _is_done(said: str) -> bool:
    return len(said) > 3 and said.endswith(("e", "i", "u", "is", "it"))


def _is_of_somebody(before: Sequence[str]) -> bool:
    """ "Mon mari est maçon", "my landlord is a painter", but not "c'est un maçon que je veux"."""
    bare = [one for one in before if one not in _A]
    return len(bare) > 1 and bare[-1] in _IS and bare[-2] not in _IT


def _has_break(wording: Wording, start: int, end: int) -> bool:
    return any(_BREAK.search(gap) for gap in wording.gaps[start + 1 : end + 1])


def _clauses(wording: Wording) -> list[range]:
    """Stretches of words between joining words and punctuation."""
    starts = [0]
    for index in range(1, len(wording.words)):
        if joins(wording, index) or _BREAK.search(wording.gaps[index]):
            starts.append(index)
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(wording.words)], strict=True)]


def _main(evidence: list[Found]) -> Found | None:
    return max(evidence, key=lambda one: (WEIGHTS[one.labels[1]], one.length, -one.start), default=None)


def _joined(wording: Wording, mains: list[Found]) -> tuple[str, ...]:
    """The best trade, and those that a joining word adds to it."""
    if not mains:
        return ()
    best = max(mains, key=lambda one: (not _stands_beside(wording, one), WEIGHTS[one.labels[1]], -one.start))
    kept = [one for one in mains if one is best or _adds(wording, best, one)]
    ordered = sorted(kept, key=lambda one: one.start)
    return tuple(dict.fromkeys(one.labels[0] for one in ordered))


def _adds(wording: Wording, best: Found, other: Found) -> bool:
    first, second = sorted((best, other), key=lambda one: one.start)
    between = range(first.end, second.start)
    starts_with_plus = joins(wording, second.start) and not _BREAK.search(wording.gaps[second.start])
    is_joined = starts_with_plus or any(joins(wording, index) for index in between)
    gaps = "".join(wording.gaps[first.end : second.start + 1])
    is_joined = is_joined or any(sign in gaps for sign in "+&")
    if min(WEIGHTS[best.labels[1]], WEIGHTS[other.labels[1]]) < WEIGHTS["symptom"] or _stands_beside(
        wording, other
    ):
        return False
    is_plain = other.labels[1] not in ("name", "trouble") and not _is_broken(wording, other)
    if best.labels[0] == _CARRIER and is_plain:
        return False
    are_names = best.labels[1] == other.labels[1] == "name"
    are_troubles = _is_broken(wording, first) and _is_broken(wording, second)
    is_one = any(one.labels[1] == "trouble" and one.labels[0] in _CAUSES for one in (first, second))
    parts = _STOP if is_one else _BREAK
    return is_joined or bool((are_names and _BREAK.search(gaps)) or (are_troubles and parts.search(gaps)))


def _is_broken(wording: Wording, one: Found) -> bool:
    """Whether the clause that names a thing says what is wrong with it or what to do about it."""
    if one.labels[1] == "trouble":
        return True
    start = next((at for at in range(one.start, 0, -1) if _BREAK.search(wording.gaps[at])), 0)
    until = len(wording.words)
    end = next((at for at in range(one.end, until) if _BREAK.search(wording.gaps[at])), until)
    broken = phrasebook("trouble").find(wording.words[start:end])
    return one.labels[1] in ("name", "object") and bool(broken)


def _stands_beside(wording: Wording, one: Found) -> bool:
    """A thing that only says where: "l'eau coule sur la prise"."""
    position = one.start - 1
    if position > 0 and wording.words[position] in _SIZES:
        position -= 1
    while position >= 0 and wording.words[position] in _ARTICLES:
        position -= 1
    return position >= 0 and wording.words[position] in _BESIDE
