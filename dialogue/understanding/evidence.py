"""What in a message bears on the wish behind it? Words, phrases and structure, gathered once for all."""

from dataclasses import dataclass
from itertools import pairwise

from dialogue.understanding.marks import find_choice, find_rating
from dialogue.understanding.numbers import find_amount
from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.trades import NO_WISH, TradeReading, find_trades
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import Span, Wording, word

_FILLERS = words_of("fillers")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A message with everything found in it. `rest` counts the words that are no place, time or filler."""

    wording: Wording
    cues: tuple[Found, ...]
    trades: TradeReading
    has_trouble: bool
    place_words: frozenset[int]
    time_words: frozenset[int]
    told_words: frozenset[int]  # of trades and troubles that are only told of
    has_place: bool
    has_time: bool
    rest: int

    def cue(self, *names: str) -> bool:
        """Is there a phrase of one of these kinds?"""
        return any(one.labels[0] in names for one in self.cues)


def gather(
    text: str,
    place: tuple[Span, ...] | None = None,
    time: tuple[Span, ...] | None = None,
    told: tuple[Span, ...] = (),
) -> Evidence:
    """Evidence of the text; `place` and `time` are where they stand in it, None when it has none.

    Trades that stand in `told` belong to a story and are not asked for.
    """
    wording = word(text)
    place_words, time_words = wording.covered(place or ()), wording.covered(time or ())
    elsewhere, told_words = place_words | time_words, wording.covered(told)
    return Evidence(
        wording=wording,
        cues=_cues(wording),
        trades=find_trades(wording, place_words | told_words),
        has_trouble="broken" in phrasebook("trouble").labels(wording.words),
        place_words=place_words,
        time_words=time_words,
        told_words=told_words,
        has_place=place is not None,
        has_time=time is not None,
        rest=sum(index not in elsewhere and one not in _FILLERS for index, one in enumerate(wording.words)),
    )


def _cues(wording: Wording) -> tuple[Found, ...]:
    """The phrases of wishes, but for the "charge" of a phone and for what a roof "laisse passer"."""
    cues, beside = phrasebook("cues").find(wording.words), phrasebook("no_trade").find(wording.words)
    none = {index for one in beside if one.labels[0] == NO_WISH for index in range(one.start, one.end)}
    return tuple(one for one in cues if one.start not in none) if none else cues


def tells_of_trouble(text: str) -> bool:
    """Whether the words say that something is broken."""
    return "broken" in phrasebook("trouble").labels(word(text).words)


def features(evidence: Evidence) -> set[str]:
    """The evidence as names, for the model of intents."""
    masked = _masked(evidence)
    cues = {one.labels[0] for one in evidence.cues}
    found = {f"cue {one}" for one in cues}
    found |= {f"phrase {one.labels[0]}" for one in evidence.cues if one.length > 1}
    found |= {f"cues {one} {other}" for one in cues for other in cues if one < other}
    plain = {one for one in masked if not one.startswith("<")}
    found |= {f"w {one}" for one in masked}
    found |= {f"w2 {one} {other}" for one, other in pairwise(masked)}
    found |= {
        f"w3 {one} {two} {three}" for one, two, three in zip(masked, masked[1:], masked[2:], strict=False)
    }
    found |= {f"p {piece}" for one in plain if len(one) > 3 for piece in _pieces(one)}
    return found | set(_structure(evidence, masked))


def _pieces(written: str) -> list[str]:
    padded = f"#{written}#"
    return [padded[start : start + 4] for start in range(len(padded) - 3)]


def _masked(evidence: Evidence) -> list[str]:
    """The words, places, times, things of a trade and numbers standing under one name each."""
    masked = ["<start>"]
    for index, one in enumerate(evidence.wording.words):
        name = _name(evidence, index, one)
        if name != masked[-1] or not name.startswith("<"):
            masked.append(name)
    return [*masked, "<end>"]


def _name(evidence: Evidence, index: int, one: str) -> str:
    if index in evidence.place_words:
        return "<place>"
    if index in evidence.time_words:
        return "<time>"
    if (kind := evidence.trades.words.get(index)) in ("name", "object"):
        return f"<{kind}>"
    return "<number>" if one.isdigit() else one


def _structure(evidence: Evidence, masked: list[str]) -> list[str]:
    text = evidence.wording.text
    names = [f"trade {evidence.trades.weight}", f"words {_size(len(evidence.wording.words))}"]
    names += [f"rest {_size(evidence.rest)}", f"first {masked[1]}", f"last {masked[-2]}"]
    flags = {
        "place": evidence.has_place,
        "time": evidence.has_time,
        "trouble": evidence.has_trouble,
        "question": "?" in text,
        "amount": find_amount(text) is not None,
        "rating": find_rating(evidence.wording) is not None,
        "choice": find_choice(evidence.wording) is not None,
        "rejected": bool(evidence.trades.rejected),
        "bare trade": evidence.trades.weight is not None and evidence.rest <= len(evidence.trades.words),
    }
    held = [name for name, holds in flags.items() if holds]
    return names + held + [f"{one}+{other}" for one in held for other in held if one < other]


def _size(number: int) -> str:
    return str(number) if number < 4 else "4-6" if number < 7 else "7-12" if number < 13 else "many"
