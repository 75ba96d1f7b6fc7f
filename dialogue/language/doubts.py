"""What does an answer pay that hears Pidgin where no word is Pidgin's alone?

The models hear Pidgin in plain English. Where neither a marked word ("di", "wey") nor the grammar speaks for
Pidgin, an answer that holds it is scored lower.
"""

from dialogue.language.evidence import NEAR, Answer
from dialogue.language.grammar import Grammar
from dialogue.language.lexicon import LANGUAGES

_PIDGIN = LANGUAGES.index("pcm")
_MOST = 2  # English words beyond which more say nothing new
# Chosen on the labelled messages of training/messages, which train no language model.
_NO_PIDGIN = 0.5  # off a mix of English and Pidgin in which nothing is Pidgin's own
_NO_ENGLISH = 1.0  # off one in which nothing is English's own, where no marked word is Pidgin's
# Short English inside French looks like Pidgin: a mix of the two wants a word that only Pidgin has.
_BESIDE_FRENCH = 2.0


def doubt(answer: Answer, grammar: Grammar) -> float:
    """What is taken off the score of an answer that hears Pidgin with no word that only Pidgin has."""
    if _PIDGIN not in answer.subset or answer.evidence["pidgin"]:
        return 0.0
    if answer.subset == NEAR and grammar.pidgin:
        return 0.0 if grammar.english or answer.evidence["english"] else _NO_ENGLISH
    if answer.subset == NEAR:
        return 0.0 if grammar.perhaps_pidgin else _NO_PIDGIN + min(grammar.english, _MOST)
    if len(answer.subset) > 1:
        return _BESIDE_FRENCH
    return 0.0 if grammar.pidgin else float(min(grammar.english, _MOST))
