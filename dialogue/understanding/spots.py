"""Whose place is meant: "chez ma mère", "for ma office", "at my shop"?"""

from enum import StrEnum

from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import BREAK, Wording

_REFUSING = words_of("refuses a spot")
_TO_COME = words_of("will be")  # "at ten I will be at work": no place for a visit
_EVENTS = words_of("family events")  # "at my brother's wedding"
_REACH = 2  # words before a phrase in which these count


class Spot(StrEnum):
    """The places that a person may have under a name of their own."""

    HOME = "home"
    OFFICE = "office"
    SHOP = "shop"
    MOTHER = "mother"
    FATHER = "father"
    PARENTS = "parents"
    GRANDMOTHER = "grandmother"
    SISTER = "sister"
    BROTHER = "brother"
    AUNT = "aunt"
    UNCLE = "uncle"
    FRIEND = "friend"


def find_spot(wording: Wording) -> Spot | None:
    """The named place that the message speaks of, the longest phrase first; refused ones do not count."""
    found = [
        one
        for one in phrasebook("spots").find(wording.words)
        if _ruled_out(one.labels[0]).isdisjoint(_before(wording, one.start))
        and _EVENTS.isdisjoint(wording.words[one.end : one.end + 1])
    ]
    return Spot(max(found, key=lambda one: one.length).labels[0]) if found else None


def _before(wording: Wording, start: int) -> tuple[str, ...]:
    """The words that may rule a phrase out: "no, at my mother's" answers, and refuses nothing."""
    breaks = [at for at in range(max(0, start - _REACH), start + 1) if at and BREAK.search(wording.gaps[at])]
    return wording.words[max(0, start - _REACH, *breaks) : start]


def _ruled_out(spot: str) -> frozenset[str]:
    return _REFUSING | _TO_COME if spot == Spot.OFFICE else _REFUSING
