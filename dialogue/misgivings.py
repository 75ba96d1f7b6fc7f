"""What makes a yes none, whatever stands beside it: a question, a doubt, or that another person said it."""

import re

from dialogue.understanding.folding import fold
from dialogue.understanding.word_sets import any_of, finder, words_of

_DOUBTS, _UNSURE = finder("doubts", "asks back"), finder("doubts what is final")
_ASKS = re.compile(rf"(?<!\bi )(?<!\bje )(?<!\bwe )\b(?:{any_of('asks to be told')})\b")
_SAID = re.compile(rf"\b([\w'’]+?)\s+(?:{any_of('said by another')})\b")
_PEOPLE_SAY = finder("people say")
_OWN = words_of("said oneself")
_BACK = re.compile(rf"\b(?:{any_of('takes back')})\b\W+(?:\w+\W+){{0,3}}?(?:{any_of('the cancelling')})\b")


def has_doubt(text: str) -> bool:
    """ "Yes? hmm", "oui, mais dites-lui que j'hésite", "yes abi", "kindly confirm the price"."""
    return "?" in text or _DOUBTS.search(fold(text)) is not None or asks_to_be_told(text)


def asks_to_be_told(text: str) -> bool:
    """ "Please confirm the time", "merci de confirmer que c'est bien Serge": of us, who are to say it."""
    return _ASKS.search(fold(text)) is not None


def is_unsure(text: str) -> bool:
    """The same of what cannot be taken back: "I think", "how much", "cancel my cancellation", "yes..."."""
    said = fold(text)
    is_open = text.rstrip().endswith(("...", "…"))
    return has_doubt(text) or is_open or any(one.search(said) is not None for one in (_UNSURE, _BACK))


def is_said_by_another(text: str) -> bool:
    """ "The boss said confirm", "mon mari dit oui", but not "I said yes"."""
    said = fold(text)
    others = any(one[1].split("'")[-1] not in _OWN for one in _SAID.finditer(said))
    return others or _PEOPLE_SAY.search(said) is not None
