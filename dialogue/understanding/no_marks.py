"""Which numbers of an answer are no marks: an hour, a sum, a count, a house, another's mark?

"He came at 5", "he took 5000", "I would give 5 but he was late", "my neighbour gave him 5", "5 is too much".
What says otherwise is taken out before a mark is looked for: of "my wife gives 5, me 2" stays "me 2".
"""

import re

from dialogue.understanding.folding import fold
from dialogue.understanding.marks import HIGHEST, find_rating, without_scale
from dialogue.understanding.numbers import number_of
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.word_sets import any_of, finder, words_of
from dialogue.understanding.wording import word

_N = rf"(?:\d+(?:[ .,]\d{{3}})*|{any_of('number')})"
_MARK = rf"(?:{_N}|{any_of('one mark')})(?:\s*/\s*(?:5|10|20))?(?:\s+(?:{any_of('stars')}))?"
_A = re.compile(r"\bà(?!\w)")  # "à 5h" is no "a 5": at an hour, and no article
_NUMBER = re.compile(rf"\b{_N}\b|[⭐★🌟]|\b(?:{any_of('one mark')})\s+(?:{any_of('stars')})\b")
_OTHER = re.compile(
    "|".join(
        (
            rf"\b(?:{any_of('between hours')})\s+{_N}\s*(?:h\b)?\s*(?:{any_of('and', 'to a number')})\s+{_N}",
            rf"\b{_N}\s+(?:{any_of('to a number', 'or a number')})\s+{_N}\b",
            rf"\b{_N}\s*(?:{any_of('counted')})\b",
            r"\b\d{1,2}\s*[h:]\s*\d{2}\b",
            rf"(?<![/\d])\b\d{{2,}}(?:[ .,]\d{{3}})*\b(?!\s*(?:/|(?:{any_of('out of')})\s))",
            rf"\b(?:{any_of('comes or goes')})\s+(?:\w+"
            rf"\s+)?(?:{any_of('before an hour', 'at an hour')})\s+{_N}",
            rf"(?<!\w)(?:{any_of('takes a sum')})\s+(?:(?:{any_of('beside a sum')})"
            rf"\s+){{0,2}}{_N}(?:\s*(?:{any_of('counted')})\b)?",
            rf"\b(?:{any_of('they are')})\s+{_N}",
            rf"\b(?:{any_of('of a house number')})\s+{_N}|\b(?:{any_of('number of')})\s+{_N}"
            rf"\s+(?:{any_of('be')})",
            rf"\b(?:{any_of('less than')})\s+{_N}(?:\s+(?:{any_of('stars')}))?",
            rf"\b{_MARK}\s+(?:{any_of('too much')})",
            rf"\b(?:4|5|{any_of('high marks')})(?:\s*/\s*5)?(?:\s+(?:{any_of('stars')}))?\s+"
            rf"(?:{any_of('earns no praise')})",
        )
    )
)
_AT = re.compile(
    rf"(?:(\w+)\s+)?(?:(\w+)\s+)?\b(?:at|{any_of('at an hour')})\s+{_N}(?!\s*(?:/|{any_of('stars')}))"
)
_PUTTING = words_of("puts a mark", "before a mark", "rates")
_UNREAL = finder("not given")
_WOULD = re.compile(rf"\b(?:{any_of('would give')})\b")
_UNLESS = re.compile(rf"\b(?:{any_of('but', 'begins a condition', 'unless')})\b")
_MOCKS = finder("mocks")
_TAKES_BACK = re.compile(rf"[,.…]\s*(?:{any_of('takes praise back')})\W*$")
_ANOTHERS = re.compile(
    rf"\b(?:(?:{any_of('he or she')})\s+(?:\w+['’\s]+){{0,2}}?(?:{any_of('says or asks')})"
    rf"|(?:{any_of('of mine')})\s+\w+\s+(?:(?!(?:{any_of('i myself')})\b)\w+\s+){{0,2}}?"
    rf"(?:{any_of('says or asks', 'gives')}))\b"
)
_MEANING = finder("asks what it means")
_CLAUSES = re.compile(rf"[,;!?.\n]+(?!\d)|\b(?={any_of('but')}\b)")
_OUT_OF_FIVE = re.compile(rf"(?<=\d)\s*(?:/|\b(?:{any_of('out of')}))\s*5\b")
_SHORT_QUESTION = 6  # words
_TELLS = words_of(
    "only tells", "comes or goes", "takes a sum", "beside a sum", "before an hour", "at an hour"
)


def without_others(text: str) -> str:
    """The text without the numbers that are no marks; as it is written when there are none."""
    said = without_scale(fold(_A.sub("at", text.lower())))
    if _MOCKS.search(said) or _TAKES_BACK.search(said):
        return ""
    is_withheld = _is_withheld(said)
    kept, start = [], 0
    for end, sign in [*((one.end(), one[0]) for one in _CLAUSES.finditer(said)), (len(said), "")]:
        clause, start = said[start:end], end
        is_unreal = _is_anothers(clause, sign) or (is_withheld and _WOULD.search(clause) is not None)
        if not (is_unreal and _NUMBER.search(clause)):
            kept.append(_AT.sub(_unless_put, _OTHER.sub(" ", clause)))
    left = "".join(kept)
    return text if left == said else left


def _is_anothers(clause: str, sign: str) -> bool:
    """Whether a clause tells of a mark of others, one that was not given, or asks: "is 5 the best?"."""
    is_asked = "?" in sign and len(clause.split()) <= _SHORT_QUESTION
    return is_asked or any(one.search(clause) for one in (_UNREAL, _ANOTHERS, _MEANING))


def _unless_put(found: re.Match[str]) -> str:
    """ "I put it at 4" is a mark, "he came at 4" none."""
    return found[0] if {found[1], found[2]} & _PUTTING else " "


def is_doubtful(text: str) -> bool:
    """Whether a text holds numbers or praise that mark nothing, and nothing beside them that does."""
    left = without_others(text)
    if left == text or _NUMBER.search(left):
        return False
    return not_given(text) or not phrasebook("verdicts").find(word(left).words)


def not_given(text: str) -> bool:
    """Whether a mark was not given, or only under a condition: "I would give 5 but", "j'aurais mis 5"."""
    said = fold(text)
    return _UNREAL.search(said) is not None or _is_withheld(said)


def _is_withheld(folded: str) -> bool:
    would = _WOULD.search(folded)
    return would is not None and _UNLESS.search(folded, would.end()) is not None


def marks_in(text: str) -> list[int]:
    """The marks of a text that names whom they are for: "Blaise 4, Mireille 5"."""
    said = _OUT_OF_FIVE.sub(" ", without_scale(fold(text)))
    found = [number_of(one[0], HIGHEST) for one in re.finditer(rf"\b{_N}\b", said)]
    return [one for one in found if one] or [one for one in (find_rating(word(text)),) if one]


def only_tells(text: str) -> bool:
    """Whether nothing is said but an hour or a sum: "he left at 4", "I paid 4 thousand"."""
    return set(re.findall(r"[a-z]+", without_others(text))) <= _TELLS
