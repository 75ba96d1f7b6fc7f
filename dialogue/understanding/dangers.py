"""May somebody be hurt now, and may the network be down rather than the house?

A danger that is denied is none ("l'eau ne monte plus à l'étage", "no spark on my cooker"): a no touches its
last word, or nothing stands between but words such as "de", "any", "make". Where that is not sure, it is one.
"""

import re
from itertools import pairwise

from dialogue.understanding.meaning import Danger, Outage
from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import BREAK, Wording

_BREAK = re.compile(r"[,;.!?\n]")
_GRAVEST_FIRST = (
    *(Danger.DESPAIR, Danger.INJURY, Danger.FIRE, Danger.COLLAPSE, Danger.FUMES, Danger.GAS),
    *(Danger.SPARKS, Danger.FLOOD, Danger.LOCKED_IN),
)
_MAY_BE_DENIED = (Danger.FIRE, Danger.COLLAPSE, Danger.GAS, Danger.SPARKS, Danger.FLOOD)
_DENIES, _NO, _NO_MORE = words_of("denies a danger"), words_of("do not"), words_of("no more")
_BETWEEN = words_of("between a no and a danger")
_GOES_ON = words_of("going on")  # "gas no di stop leak"
_MARKED_VERB = words_of("before a pidgin verb")
_RISES = words_of("before more and more")
_FASTER = words_of("after faster")
_NE, _NOT_A_VERB = words_of("before no more"), words_of("behind a verb")
_VERBS = words_of("what a danger does")
_TRADE_OF = {
    Danger.FLOOD: "plumbing",
    Danger.SPARKS: "electrical",
    Danger.GAS: "appliance",
    Danger.LOCKED_IN: "locksmith",
}
_REACHED_BY_WATER = ("electrical", "ac_fridge", "appliance", "tv_antenna")
_LEAK_OF_GAS = {Danger.GAS, "appliance", "plumbing"}  # "ça sent le gaz, le tuyau est percé"
_NEVER_HARMLESS = ("power", "water", Danger.FUMES)
_REACH = 4  # words from "ne" to "plus"


def find_danger(wording: Wording, trade: str | None) -> Danger | None:
    """The gravest danger told of. Gas that leaks from an air conditioner does not burn."""
    found = harmful(_told(wording), wording)
    sparks = [one for one in found if one.labels[0] == Danger.SPARKS]
    told = {one.labels[0] for one in found if not (one.labels[0] == Danger.FIRE and _holds(one, sparks))}
    if any(_is_cry(one, wording) for one in found):
        told.add(Danger.FIRE)
    if trade == "ac_fridge":
        told.discard(Danger.GAS)
    is_cry = "alarm" in told and trade is None  # "au secours, la clé est restée dedans" wants a locksmith
    return next((one for one in _GRAVEST_FIRST if one in told), Danger.INJURY if is_cry else None)


def is_clear(danger: Danger, wording: Wording) -> bool:
    """Whether the words leave no doubt, whatever the message looks like: "water don reach knee"."""
    found = harmful(phrasebook("clear_dangers").find(wording.words), wording)
    return any(one.labels[0] == danger or _is_cry(one, wording) for one in found)


def called_for(danger: Danger | None, trades: tuple[str, ...], *, is_named: bool) -> tuple[str, ...]:
    """The trades asked for, or the one for a danger where the words name none."""
    is_vague = not trades or (danger is Danger.GAS and not is_named)
    if danger is Danger.FLOOD and not is_named and "plumbing" in trades:
        # "A pipe has burst, it reaches the sockets", "the plug of the fridge": the water is the trouble.
        trades = tuple(one for one in trades if one not in _REACHED_BY_WATER)
    if danger is Danger.LOCKED_IN and not is_named:
        return (_TRADE_OF[danger],)  # "la porte de la voiture": whatever has locked somebody in
    if danger in _TRADE_OF and is_vague and (len(trades) < 2 or {danger, *trades} == _LEAK_OF_GAS):
        return (_TRADE_OF[danger],)
    return trades


def harmful(found: tuple[Found, ...], wording: Wording) -> list[Found]:
    """Without what only sounds like danger: "feu rouge", "chauffe-eau électrique", "pas d'étincelle"."""
    told = _told(wording)
    harmless = [one for one in told if one.labels[0] == "harmless"]
    denied = [one for one in told if one.labels[0] in _MAY_BE_DENIED and _is_denied(one, wording)]
    return [
        one
        for one in found
        if not any(_overlap(one, other) for other in harmless)
        and not any(other.start <= one.start and one.end <= other.end for other in denied)
        and not (one.length == 1 and _is_denied(one, wording))
    ]


def _told(wording: Wording) -> tuple[Found, ...]:
    """The phrases of dangers, those too that count whatever the message looks like."""
    return phrasebook("dangers").find(wording.words) + phrasebook("clear_dangers").find(wording.words)


def _is_denied(one: Found, wording: Wording) -> bool:
    """Whether a no leads up to the last word of a danger, or follows a French verb that ends it."""
    words = wording.words
    if _is_denied_behind(one, wording):
        return True
    for at in range(one.end - 1, -1, -1):
        said = words[at]
        if said in _DENIES:
            is_answer = said in _NO and at < one.start  # "no gas di leak": no, gas is leaking
            is_no_denial = is_answer and bool(_MARKED_VERB & {*words[one.start : one.end]})
            return not is_no_denial and _GOES_ON.isdisjoint(words[max(0, at - 1) : at])
        if said in _NO_MORE:
            return _has_ne(words, at) or (at < one.start and _RISES.isdisjoint(words[max(0, at - 1) : at]))
        if said in _GOES_ON or not (said in _BETWEEN or at in (one.start, one.end - 1)):
            return False
        if BREAK.search(wording.gaps[at]):
            return False
    return False


def _is_denied_behind(one: Found, wording: Wording) -> bool:
    """ "L'eau ne monte plus", "l'eau monte pas"; but not "l'eau monte plus vite", "une odeur pas normale"."""
    words = wording.words
    following = words[one.end : one.end + 2]
    goes_on = not _GOES_ON.isdisjoint(words[one.start : one.end])
    if not following or goes_on or BREAK.search(wording.gaps[one.end]):
        return False
    if _has_ne(words, one.end):
        return following[0] in _NO_MORE or following[0] in _DENIES
    if words[one.end - 1] not in _VERBS:
        return False
    return following[0] in _NOT_A_VERB and _FASTER.isdisjoint(following[1:])


def _has_ne(words: tuple[str, ...], at: int) -> bool:
    return not _NE.isdisjoint(words[max(0, at - _REACH) : at])


def _overlap(one: Found, other: Found) -> bool:
    """Whether one shares words with the other; a generator may smoke, but not into the house."""
    return one.start < other.end and other.start < one.end and one.labels[0] not in _NEVER_HARMLESS


def _is_cry(one: Found, wording: Wording) -> bool:
    """ "Fire!", "feu ! venez": all that is said, or called out; but not "fire him", "feu vert"."""
    is_all = one.length == len(wording.words)
    begins = one.start == 0 or BREAK.search(wording.gaps[one.start]) is not None
    return one.labels[0] == "outcry" and (is_all or (begins and "!" in wording.gaps[one.end]))


def _holds(fire: Found, sparks: list[Found]) -> bool:
    """ "Fire sparks are coming out of the socket" tells of sparks, and of no fire."""
    return any(
        fire.start <= one.start < fire.end and (one.start, one.end) != (fire.start, fire.end)
        for one in sparks
    )


def is_dark(wording: Wording) -> bool:
    """Whether a whole house is told to be without power, and no room or switch of it in the same clause."""
    breaks = [at for at, gap in enumerate(wording.gaps) if _BREAK.search(gap)]
    edges = sorted({0, *breaks, len(wording.words)})
    told = (phrasebook("dangers").labels(wording.words[start:end]) for start, end in pairwise(edges))
    return any("dark" in one and "of a room" not in one for one in told)


def find_outage(wording: Wording, trade: str | None) -> Outage | None:
    """Whose network the words blame: ENEO or a power cut, Camwater or a quarter without water."""
    found = phrasebook("dangers").find(wording.words)
    only_named = [one for one in found if one.labels[0] == "no outage"]  # "I paid my ENEO bill"
    told = {
        one.labels[0]
        for one in found
        if not any(other.start <= one.start and one.end <= other.end for other in only_named)
    }
    if Outage.WATER in told and trade in (None, "plumbing"):
        return Outage.WATER
    if Outage.POWER in told and trade in (None, "electrical"):
        return Outage.POWER
    return None
