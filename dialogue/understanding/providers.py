"""Does the person want whoever came last time, or refuse that one?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import BREAK, Wording

LAST = "last"
_REACH = 4  # words before a phrase in which a refusal counts
_REFUSING, _WHY = words_of("not", "except", "never"), words_of("why")
_BUT = words_of("but", "but for")  # "anybody but the man of last time"
_ANYBODY = words_of("anybody")
_IS_NOT, _DO_NOT = words_of("is not"), words_of("do not")
_SAME, _THINGS = words_of("the same"), words_of("no person behind same")
_SENDING = words_of("sends")


def find_provider_reference(wording: Wording) -> str | None:
    """ "last" when the words ask for the provider of last time."""
    return LAST if any(not is_refused for is_refused in _mentions(wording)) else None


def refuses_the_last(wording: Wording) -> bool:
    """Whether the words want anybody but the provider of last time."""
    mentions = list(_mentions(wording))
    return bool(mentions) and all(mentions)


def _mentions(wording: Wording) -> Iterator[bool]:
    """For each mention of the last provider, the longest of those that overlap, whether it is refused."""
    end, said = 0, phrasebook("provider").find(wording.words)
    found = [one for one in said if not _is_of_a_thing(wording.words, one)]
    whole = [one for one in found if not any(_is_named_anew(wording, one, other) for other in found)]
    for one in sorted(whole, key=lambda one: (one.start, -one.end)):
        if one.start >= end:
            yield _is_refused(wording, one.start)
        end = max(end, one.end)


def _is_of_a_thing(spoken: Sequence[str], one: Found) -> bool:
    """ "With the same hour": no person is meant."""
    return spoken[one.end - 1] in _SAME and bool(_THINGS & {*spoken[one.end : one.end + 1]})


def _is_named_anew(wording: Wording, one: Found, other: Found) -> bool:
    """ "No be this man, na the one of last time": one phrase reaches over a break to a whole one."""
    if not one.start < other.start < one.end:
        return False
    prefers = {
        sign.start for sign in phrasebook("corrections").find(wording.words) if sign.labels[0] == "prefers"
    }
    between = range(one.start + 1, other.start + 1)
    return any(BREAK.search(wording.gaps[index]) or index in prefers for index in between)


def _is_refused(wording: Wording, start: int) -> bool:
    first = start
    while first > max(0, start - _REACH) and not BREAK.search(wording.gaps[first]):
        first -= 1
    before = wording.words[first:start]
    if any(one in _REFUSING for one in before):
        return not _WHY & {*before}
    if _DO_NOT & {*before} and _SENDING & {*before}:
        return True  # "no send the man wey come last time"
    is_exception = bool(_ANYBODY & {*wording.words[:start]}) and bool(_BUT & {*before})
    return is_exception or any(" ".join(pair) in _IS_NOT for pair in pairwise(before))
