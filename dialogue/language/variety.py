"""Is this Camfranglais: French grammar carrying Cameroonian slang and English or Pidgin verbs?"""

import re
from collections.abc import Mapping
from functools import cache

from dialogue.language.features import senses_in
from dialogue.language.lexicon import entries
from dialogue.language.text import readable, without_accents, words_of

CAMFRANGLAIS = "camfranglais"
_MARK = "fr:slang"


def variety_of(text: str, shares: Mapping[str, float]) -> str | None:
    """CAMFRANGLAIS for French slang of the quarter, else None; `shares` are the text's languages."""
    if "fr" not in shares:
        return None
    slang = any(_MARK in kinds for kinds in senses_in(tuple(word.text for word in words_of(text))))
    borrowed = len(_borrowed_verbs().findall(without_accents(readable(text).lower())))
    return CAMFRANGLAIS if slang or borrowed else None


@cache
def _borrowed_verbs() -> re.Pattern[str]:
    """An English verb where French grammar wants its own: "je go", "il a came", "est die"."""
    verbs = "|".join(sorted(re.escape(word) for word in entries("fr", "borrowed")))
    return re.compile(
        rf"\b(?:je|j'ai|tu|t'as|il|elle|ils|elles|on|l'a|l'ont|a|ai|as|ont|est|sont|va|vas|vais|vont|veux|veut|"
        rf"peux|peut|de|d'|me|te|se|le|la|les|lui|doit|dois|faut|pas)\s+(?:{verbs})\b"
        rf"(?!\s+(?:is|are|the|me|my|you)\b)"
    )
