"""What is to be replaced by something else: "remplace Akwa par Deido", "change plumber to electrician"?"""

from dialogue.understanding.word_sets import beginnings_of, words_of
from dialogue.understanding.wording import Wording

_VERBS = beginnings_of("renews", "swaps")
_FOR = words_of("by")
_LONGEST = 5  # words of what goes


def swapped_out(wording: Wording) -> range:
    """The words of what goes, between the verb and "by"; empty when nothing is replaced."""
    words = wording.words
    for at, one in enumerate(words):
        if not one.startswith(_VERBS):
            continue
        for joint in range(at + 2, min(at + 2 + _LONGEST, len(words) - 1)):
            if words[joint] in _FOR:
                return range(at + 1, joint)
    return range(0)
