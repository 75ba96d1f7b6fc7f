"""How much of a message is French, English and Pidgin?"""

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from dialogue.language.labeller import weights
from dialogue.language.lexicon import LANGUAGES, contractions, is_neutral, is_plain, senses
from dialogue.language.text import Word, is_clock, words_of
from dialogue.language.verdict import judge

PRESENT = 0.15  # a language counts from this share on
NO_LANGUAGE = "und"
_SHORT_ANSWER = 2  # words that say nothing against a settled mix
_ENOUGH_WITHOUT_GREETING = 3  # words that must remain for a greeting to lose its say
_GIBBERISH = re.compile(
    r"^(?:[^aeiouyàâéèêëîïôûùœ\d]{4,}|(.)\1+|.*(?:asdf|sdfg|dfgh|fghj|hjkl|qwert|azert|zxcv|wxcv).*)$"
)


def language_shares(text: str, prior: Mapping[str, float] | None = None) -> dict[str, float]:
    """Shares of en, fr and pcm by letters, summing to 1. A language is present from 0.15 on.

    Every language found is lifted to that share.
    Text without a language ("ok", "14h", an emoji) gives the prior of the conversation, or {"und": 1.0}.
    Text that is English and Pidgin alike ("yes, tomorrow") is English unless the prior has Pidgin.
    """
    prior = _readable(prior)
    words = telling_words(text)
    if not words:
        return _settled(prior) or {NO_LANGUAGE: 1.0}
    if all(map(_is_plain, words)) and (prior is None or prior.get("pcm", 0.0) >= PRESENT):
        return _settled(prior) or {"en": 1.0}
    shares = judge(words, prior)
    mix = {name for name, share in _settled(prior).items() if share >= PRESENT}
    if len(mix) > 1 and len(words) <= _SHORT_ANSWER and mix.issuperset(shares):
        return lifted(_settled(prior))  # "demain" from who mixes French and Pidgin
    return lifted(shares)


def telling_words(text: object) -> tuple[Word, ...]:
    """The words that decide the language: not greetings beside a sentence; () when nothing decides."""
    return _telling(words_of(text))


@lru_cache(maxsize=256)
def _telling(said: tuple[Word, ...]) -> tuple[Word, ...]:
    words = tuple(_with_apostrophe(word) for word in said)
    if not any(_tells(word) for word in words) or _is_hammered(words):
        return ()
    rest = tuple(word for word in words if not _greets(word.text))
    return rest if sum(_tells(word) for word in rest) >= _ENOUGH_WITHOUT_GREETING else words


def _is_hammered(words: tuple[Word, ...]) -> bool:
    """ "Sdfgh kkpo wxx": beside keys struck at random, words that nobody has seen tell no language either."""
    is_any = any(_GIBBERISH.match(word.text) and word.text not in senses() for word in words)
    return is_any and not any(word.text in senses() or f"w={word.text}" in weights().states for word in words)


def _with_apostrophe(word: Word) -> Word:
    """ "Wont" is "won't": hurried English, which the models have seen as Pidgin."""
    whole = contractions().get(word.text)
    return replace(word, text=whole) if whole else word


def _tells(word: Word) -> bool:
    if word.is_number or is_neutral(word.text):
        return False
    known = word.text in senses()
    return known or (len(word.text) > 1 and not _GIBBERISH.match(word.text))


def _is_plain(word: Word) -> bool:
    if word.is_number:
        return not is_clock(word.text)
    return is_neutral(word.text) or is_plain(word.text)


def _greets(word: str) -> bool:
    return any(kind.endswith(":greeting") for kind in senses().get(word, ())) and word != "please"


def lifted(shares: Mapping[str, float]) -> dict[str, float]:
    """Every language found counts: the small shares rise to PRESENT, the great ones pay for it."""
    low = [name for name, share in shares.items() if share < PRESENT]
    spared = 1.0 - PRESENT * len(low)
    rest = sum(share for name, share in shares.items() if name not in low)
    return {name: PRESENT if name in low else share * spared / rest for name, share in sorted(shares.items())}


def _readable(prior: object) -> dict[str, float] | None:
    """The shares that can be read as such: finite and above 0, of our languages; None when none can."""
    if not isinstance(prior, Mapping):
        return None
    known = {name: prior.get(name) for name in LANGUAGES}
    shares = {
        name: float(min(share, 1.0))
        for name, share in known.items()
        if isinstance(share, int | float) and 0 < share < math.inf
    }
    return shares or None


def _settled(prior: Mapping[str, float] | None) -> dict[str, float]:
    known = {name: float(prior[name]) for name in LANGUAGES if prior and prior.get(name, 0.0) > 0}
    return {name: share / sum(known.values()) for name, share in known.items()}


def strongest(shares: Mapping[str, float]) -> str:
    """The language with the greatest share; the first in the alphabet when two are even."""
    return max(sorted(shares), key=lambda name: shares[name])
