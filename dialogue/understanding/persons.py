"""Does the message refuse somebody: "pas Alain cette fois", "anybody but not him", "no be Blaise"?"""

from dialogue.language.lexicon import is_neutral
from dialogue.understanding.evidence import Evidence
from dialogue.understanding.places.index import PlaceIndex
from dialogue.understanding.places.landmarks import is_time
from dialogue.understanding.providers import refuses_the_last
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import Wording

_REFUSING, _IS_NOT = words_of("not", "except", "nor"), words_of("is not")
_TITLES = words_of("titles")
_PRONOUNS, _OF_A_HOME = words_of("pronouns"), words_of("of a home")
_SHORTEST = 3


def refuses_somebody(evidence: Evidence) -> bool:
    """Whether a word that refuses stands before a name, a pronoun or whoever came last time."""
    words = evidence.wording.words
    return refuses_the_last(evidence.wording) or any(
        names_somebody(evidence, index + 1)
        for index, one in enumerate(words)
        if one in _REFUSING or " ".join(words[max(0, index - 1) : index + 1]) in _IS_NOT
    )


def names_another(evidence: Evidence) -> bool:
    """ "I want Comfort, no be Odette": beside the one refused, somebody else is named."""
    words = evidence.wording.words
    refused = {
        _behind_titles(evidence.wording, index + 1)
        for index, one in enumerate(words)
        if one in _REFUSING or " ".join(words[max(0, index - 1) : index + 1]) in _IS_NOT
    }
    others = (index for index in range(len(words)) if index not in refused and words[index] not in _PRONOUNS)
    return any(
        _is_person(evidence, index) and _is_capitalised(evidence.wording, index) for index in others if index
    )


def names_somebody(evidence: Evidence, index: int) -> bool:
    """Whether a name begins with this word, a title before it left out."""
    return _is_person(evidence, _behind_titles(evidence.wording, index))


def _behind_titles(wording: Wording, index: int) -> int:
    while index < len(wording.words) and wording.words[index] in _TITLES:
        index += 1
    return index


def _is_person(evidence: Evidence, index: int) -> bool:
    wording = evidence.wording
    if index >= len(wording.words) or wording.gaps[index].strip(" .'’"):
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
