"""What is to be replaced by something else: "remplace Akwa par Deido", "change plumber to electrician"?"""

from collections.abc import Container, Sequence

from dialogue.understanding.word_sets import beginnings_of, words_of
from dialogue.understanding.wording import Wording

_VERBS = beginnings_of("renews", "swaps")
_FOR, _AND = words_of("by"), words_of("parts phrases")
_LONGEST, _LONGEST_BESIDE = 5, 2  # words of what goes, and of what goes with it


def swapped_out(wording: Wording) -> tuple[range, ...]:
    """The words of what goes, between the verb and "by", and of what goes with it: "and Akwa by Bali"."""
    words = wording.words
    verbs = (at for at, one in enumerate(words) if one.startswith(_VERBS))
    gone = next((found for at in verbs if (found := _before_joint(words, at, _LONGEST, _FOR))), None)
    if gone is None:
        return ()
    joint = {words[gone.stop]}
    joins = (at for at in range(gone.stop + 1, len(words)) if words[at] in _AND)
    others = (_before_joint(words, at, _LONGEST_BESIDE, joint) for at in joins)
    return (gone, *(one for one in others if one))


def _before_joint(words: Sequence[str], at: int, longest: int, joints: Container[str]) -> range | None:
    """The words from behind this one up to a joint, at most so many."""
    ends = range(at + 2, min(at + 2 + longest, len(words) - 1))
    return next((range(at + 1, end) for end in ends if words[end] in joints), None)
