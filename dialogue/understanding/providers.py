"""Does the person want whoever came last time, or refuse that one?"""

from collections.abc import Iterator

from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.wording import BREAK, Wording

LAST = "last"
_REACH = 4  # words before a phrase in which a refusal counts
_REFUSING = frozenset(("pas", "sauf", "not", "except", "excepte", "hormis", "never", "jamais"))
_BUT = frozenset(("but", "mais", "que"))  # "anybody but the man of last time"
_ANYBODY = frozenset(("anyone", "anybody", "any", "importe"))
_AFTER_BE = ("no", "be")
_SENDING = frozenset(("send", "bring", "want", "wan", "call"))


def find_provider_reference(wording: Wording) -> str | None:
    """ "last" when the words ask for the provider of last time."""
    return LAST if any(not is_refused for is_refused in _mentions(wording)) else None


def refuses_the_last(wording: Wording) -> bool:
    """Whether the words want anybody but the provider of last time."""
    mentions = list(_mentions(wording))
    return bool(mentions) and all(mentions)


def _mentions(wording: Wording) -> Iterator[bool]:
    """For each mention of the last provider, the longest of those that overlap, whether it is refused."""
    end = 0
    for one in sorted(phrasebook("provider").find(wording.words), key=lambda one: (one.start, -one.end)):
        if one.start >= end:
            yield _is_refused(wording, one.start)
        end = max(end, one.end)


def _is_refused(wording: Wording, start: int) -> bool:
    first = start
    while first > max(0, start - _REACH) and not BREAK.search(wording.gaps[first]):
        first -= 1
    before = wording.words[first:start]
    if any(one in _REFUSING for one in before):
        return not {"why", "pourquoi"} & {*before}
    if "no" in before and _SENDING & {*before}:
        return True  # "no send the man wey come last time"
    is_exception = bool(_ANYBODY & {*wording.words[:start]}) and bool(_BUT & {*before})
    return is_exception or any(before[index : index + 2] == _AFTER_BE for index in range(len(before) - 1))
