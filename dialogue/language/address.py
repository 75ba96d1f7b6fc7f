"""Does a French message say tu or vous?"""

import re
from functools import lru_cache

from dialogue.language.text import readable, without_accents

_VOUS = re.compile(r"\b(?:vous|votre|vos|votres?|vs|svp|svpl|etes|faites|dites|soyez|ayez|veuillez)\b")
_TU = re.compile(r"\b(?:tu|te|toi|ton|ta|tes|tiens?|tiennes?|stp|twa|toa|tkt|t)\b|(?<!\w)t'")
_VERB_OF_VOUS = re.compile(r"\b\w{2,}ez\b")
_NO_VERBS = frozenset({"chez", "assez", "nez", "rez", "fez", "suez", "lopez", "gomez", "perez", "martinez"})
_NOT_TU = re.compile(
    r"(?<![-\w])(?:le|du|de|un|ce|bon|d'un|au|quel|mauvais) ton\b"
    r"|\bje (?:ne )?tiens\b|\btiens\b(?=\s*(?:[,!.?…]|c'|donc|voila|justement))"
    r"|\bt-(?=il|elle|on)"
)
# Orders to one person: "dis moi"; "montre moi" is one only with a hyphen or inside a sentence.
_START = r"(?:^|[,.;:!?\n]|\b(?:ok|non|oui|abeg|alors|donc|gars|mola|asso|bjr|slt|salut|bonjour)\b)\s*"
_CLEAR = r"(?:viens|dis|fais|mets|attends|ecris|reponds|prends|sois|va)"
_LIKE_A_PARTICIPLE = (
    r"(?:envoie|donne|annule|laisse|appelle|arrete|regarde|confirme|change|rappelle|parle|raconte|trouve|"
    r"cherche|falla|montre|explique|aide|oublie|efface|supprime|passe|garde|repete|propose|reserve|ajoute|"
    r"enleve|diminue|baisse|reste|lep)"
)
_OBJECT = r"(?:moi|m'|le|la|les|lui|nous|un|une|des|quelqu|mon|ma|mes|ca|sa|tout|pas|plus|vite)\b"
_ORDER = re.compile(rf"{_START}(?:{_CLEAR}[- ]{_OBJECT}|{_LIKE_A_PARTICIPLE}-{_OBJECT})")
_ORDER_IN_A_SENTENCE = re.compile(rf"{_START}(?:{_CLEAR}|{_LIKE_A_PARTICIPLE})(?:[- ]{_OBJECT}|\s*[!.?]*$)")
_SENTENCE = 6  # words


def address(text: str) -> str | None:
    """ "tu", "vous", or None when the French of the text says neither (or there is none)."""
    return _address(without_accents(readable(text).lower()))


@lru_cache(maxsize=256)
def _address(plain: str) -> str | None:
    if not plain.strip():
        return None
    plain = _NOT_TU.sub(" ", plain)
    familiar = len(_TU.findall(plain))
    polite = len(_VOUS.findall(plain)) + len(_verbs_of_vous(plain))
    if familiar or polite:
        return "tu" if familiar >= polite else "vous"
    order = _ORDER_IN_A_SENTENCE if len(plain.split()) >= _SENTENCE else _ORDER
    return "tu" if order.search(plain) else None


def _verbs_of_vous(plain: str) -> list[str]:
    return [word for word in _VERB_OF_VOUS.findall(plain) if word not in _NO_VERBS]
