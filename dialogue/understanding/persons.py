"""Whom does the message refuse, or name instead: "pas Alain cette fois", "no be Blaise, na Serge"?"""

import itertools
from collections.abc import Iterator

from dialogue.language.lexicon import is_neutral
from dialogue.understanding.evidence import Evidence
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.places.index import PlaceIndex
from dialogue.understanding.places.landmarks import is_time
from dialogue.understanding.providers import refuses_the_last
from dialogue.understanding.swaps import swapped_out
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import BREAK, Wording, opens_a_sentence

_REFUSING, _IS_NOT = words_of("not", "except", "nor"), words_of("is not")
_NO = words_of("no", "nope")
_TITLES = words_of("titles") | words_of("articles")
_PRONOUNS, _OF_A_HOME = words_of("pronouns"), words_of("of a home")
_SHORTEST = 3
_JOINED, _PAUSE = " .'’", " .'’,;:-"


def refuses_somebody(evidence: Evidence) -> bool:
    """Whether a name, a pronoun or whoever came last time is refused, or goes for somebody else."""
    words = evidence.wording
    return refuses_the_last(words) or any(_is_person(evidence, one) for one in _refused(evidence))


def _refused(evidence: Evidence) -> set[int]:
    """Where whoever is refused would stand: behind "not", "instead of", "replace", or before a no."""
    wording = evidence.wording
    behind = [
        index + 1
        for index, one in enumerate(wording.words)
        if one in _REFUSING or " ".join(wording.words[max(0, index - 1) : index + 1]) in _IS_NOT
    ]
    signs = phrasebook("corrections").find(wording.words)
    behind += [one.end for one in signs if one.labels[0] == "contrast"]
    behind += [one.start for one in swapped_out(wording)]
    ends = [at for at in range(1, len(wording.words)) if BREAK.search(wording.gaps[at + 1] or "\n")]
    before = {at - 1 for at in ends if wording.words[at] in _NO and not wording.gaps[at].strip()}
    return before | {_behind_titles(wording, one) for one in behind}


def names_another(evidence: Evidence) -> bool:
    """ "I want Comfort, no be Odette": beside the one refused, somebody else is named."""
    return next(_named_besides(evidence), None) is not None


def named_instead(evidence: Evidence) -> str | None:
    """The name, as written, of whoever is to come instead: "plutôt serge", "no be Blaise, na Kevin"."""
    wording = evidence.wording
    preferred = (
        one.end for one in phrasebook("corrections").find(wording.words) if one.labels[0] == "prefers"
    )
    said = (_behind_titles(wording, one) for one in preferred)
    meant = (one for one in said if _is_person(evidence, one) and wording.words[one] not in _PRONOUNS)
    others = (one for one in _named_besides(evidence) if not opens_a_sentence(wording, (one,)))
    found = next(itertools.chain(meant, others), None)
    return None if found is None else wording.text[slice(*wording.spans[found])]


def _named_besides(evidence: Evidence) -> Iterator[int]:
    """The words that are names by their capital, but for those that are refused."""
    words, refused = evidence.wording.words, _refused(evidence)
    for index in range(len(words)):
        is_first = index == 0 and not is_neutral(words[0])  # "Venez", but "Serge"
        is_open = index not in refused and not is_first and words[index] not in _PRONOUNS
        if is_open and _is_person(evidence, index, ends=_PAUSE) and _is_capitalised(evidence.wording, index):
            yield index


def names_somebody(evidence: Evidence, index: int) -> bool:
    """Whether a name begins with this word, a title before it left out."""
    return _is_person(evidence, _behind_titles(evidence.wording, index))


def _behind_titles(wording: Wording, index: int) -> int:
    while index < len(wording.words) and wording.words[index] in _TITLES:
        index += 1
    return index


def _is_person(evidence: Evidence, index: int, ends: str = _JOINED) -> bool:
    """Whether this word is a name or a pronoun, behind no other signs than these."""
    wording = evidence.wording
    if index >= len(wording.words) or wording.gaps[index].strip(ends):
        return False
    one = wording.words[index]
    if one in _PRONOUNS:
        return _OF_A_HOME.isdisjoint(wording.words[index + 1 : index + 2])
    is_other = index in evidence.place_words | evidence.time_words or index in evidence.trades.words
    if is_other or len(one) < _SHORTEST or not one.isalpha() or is_time(one):
        return False
    if PlaceIndex.default().named((one,)):
        return False
    return is_neutral(one) or _is_capitalised(wording, index)


def _is_capitalised(wording: Wording, index: int) -> bool:
    """A capital inside a message that is not all in capitals."""
    start, end = wording.spans[index]
    written = wording.text[start:end]
    return written[0].isupper() and written[1:].islower() and not wording.text.isupper()
