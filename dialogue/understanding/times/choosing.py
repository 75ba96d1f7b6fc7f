"""Of several moments in one message, which one is asked for, and which is only spoken of?"""

import re
from collections.abc import Sequence
from itertools import pairwise

from dialogue.understanding.times.symbols import Symbol
from dialogue.understanding.word_sets import any_of, words_of

_STOP = ";"
_ENDS = ",;"
_INSTEAD, _ELSE = "5", "6"
_MOVED, _ASKED, _WAS = "V", "I", "B"
_WROTE = words_of("wrote")  # "I wrote Thursday but it's Tuesday"
_HAS = words_of("have")  # before a French participle
_DONE = re.compile(r"\w{3,}(?:e|i|u|is|it|ert)s?")
_DONE_IN_ENGLISH = re.compile(rf"(?!{any_of('no past')})(?:\w{{3,}}ed|{any_of('did')})")
_NO = words_of("no", "nope", "slip")  # "8h, non, 9h"
_DO_NOT = words_of("do not")
_ANOTHER_DAY = re.compile("[,;]+[sdF@5]*D")
_REACH = 4  # words
_PLACES = words_of("no participle")  # behind "à"
_NEAR = 3
# Beside "she comes on Friday", "I need ... on Thursday" says when somebody is wanted.
_WANTING = words_of("wants somebody")
_WHO = words_of("who")


def likeliest(places: Sequence[int], symbols: Sequence[Symbol], kinds: str) -> int:
    """The place of the moment that is asked for, among those at `places` of the message's symbols.

    A moment is asked for by what stands with it, between the moments before and after it and within its
    sentence: "put" and "instead" most, "come" and "move" next; "happened" and "cleaned" speak of the past,
    and "or else" of a second choice. Between equals the first counts.
    """
    if len(places) < 2:
        return places[0]
    return max(places, key=lambda place: (_worth(place, places, symbols, kinds), -place))


def has_happened(place: int, symbols: Sequence[Symbol]) -> bool:
    """ "Un voleur a forcé ça dimanche": a participle leads up to the day."""
    words = symbols[max(0, place - _REACH) : place]
    return any(
        one.text in _HAS and _DONE.fullmatch(other.text) and other.text not in _PLACES
        for one, other in pairwise(words)
    )


def is_told_of(place: int, symbols: Sequence[Symbol]) -> bool:
    """ "The lady who cleaned on January 5" in March: the clause tells of a date that is over."""
    letters = "".join(one.kind for one in symbols)
    start = max(letters.rfind(sign, 0, place) for sign in _ENDS) + 1
    before = symbols[start:place]
    is_done = any(_DONE_IN_ENGLISH.fullmatch(one.text) or one.kind == _WAS for one in before)
    return is_done or any(has_happened(at, symbols) for at in range(start, place + 1))


def is_put_right(place: int, symbols: Sequence[Symbol]) -> bool:
    """ "Jeudi à 10h, non pardon vendredi": it takes the place of the moment before it."""
    before = symbols[max(0, place - _NEAR) : place]
    return any(one.text in _NO for one in before) and any(one.moment is not None for one in symbols[:place])


def _is_taken_back(place: int, symbols: Sequence[Symbol]) -> bool:
    """ "Friday at 4, no wait that's school... Friday at 5": a no follows this moment at once."""
    following = (one for one in symbols[place + 1 : place + _NEAR] if one.kind not in _ENDS)
    return (first := next(following, None)) is not None and first.text in _NO


def is_denied(place: int, symbols: Sequence[Symbol]) -> bool:
    """ "No tomorrow, Thursday": a no touches the day, and another follows; "no, tomorrow" wants it."""
    if not place or symbols[place - 1].text not in _DO_NOT or symbols[place].kind != "D":
        return False
    letters = "".join(one.kind for one in symbols)
    is_first = place == 1 or letters[place - 2] in ",;"
    return is_first and _ANOTHER_DAY.match(letters, place + 1) is not None


def _worth(place: int, places: Sequence[int], symbols: Sequence[Symbol], kinds: str) -> int:
    before = _before(place, symbols, kinds)
    after = "".join(one.kind for one in symbols[place + 1 :]).split(_STOP, 1)[0]
    letters = "".join(one.kind for one in before)
    is_put_right = place != places[0] and (
        any(one.text in _NO for one in before) or _is_taken_back(max(p for p in places if p < place), symbols)
    )
    is_put = is_put_right or _INSTEAD in letters or (_INSTEAD in after and not set(after) & set(kinds))
    is_over = (
        _WAS in letters
        or any(one.text in _WROTE for one in before)
        or has_happened(place, symbols)
        or _is_told(before)
    )
    is_wanted = any(one.text in _WANTING for one in before)
    worth = 4 if is_put else 2 if _MOVED in letters or is_wanted else _ASKED in letters
    worth = -2 if is_over else worth
    return worth - 5 * (_ELSE in letters)


def _is_told(before: Sequence[Symbol]) -> bool:
    """ "The lady who cleaned for us on Tuesday", but not "I need it cleaned on Tuesday"."""
    return any(one.text in _WHO and _DONE_IN_ENGLISH.fullmatch(other.text) for one, other in pairwise(before))


def _before(place: int, symbols: Sequence[Symbol], kinds: str) -> list[Symbol]:
    """From the moment before it, or the start of its sentence."""
    found: list[Symbol] = []
    for symbol in reversed(symbols[:place]):
        if symbol.kind in kinds or symbol.kind == _STOP:
            break
        found.append(symbol)
    return found[::-1]
