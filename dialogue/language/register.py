"""How formal is a message: formal, neutral or casual?

Rules, because what a classifier learns on other talk does not carry over to bookings: polite formulas add
up on one side; slang, the spelling of text messages, tu and emoji on the other. When both speak, or none,
the message is neutral.
"""

import csv
import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib.resources import files

from dialogue.language.address import address
from dialogue.language.lexicon import LANGUAGES, senses
from dialogue.language.shares import language_shares, strongest
from dialogue.language.text import readable, without_accents, words_of
from dialogue.language.variety import variety_of

FORMAL, NEUTRAL, CASUAL = "formal", "neutral", "casual"
_ENOUGH_TO_BE_FORMAL = 2.0
_CASUAL_KINDS = frozenset({"en:texting", "fr:texting", "fr:slang", "fr:familiar", "en:familiar"})
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2b50]")
_STARS_ONLY = re.compile(r"^[\s⭐🌟★☆\d/.,!]*$")
_ABOUT_TONE = re.compile(
    r"\b(?:(?:tu|vou)to[iy]\w*|vouvo[iy]\w*)\b|\b(?:dis|dire|say|utilise\w*)\W+(?:tu|vous)\b"
)
_SOMEBODY = re.compile(
    r"(?:\b(?:le|la|les|ce|cet|cette|un|une|du|au|aux|des|mon|ma|that|this|the|a|an|wey|be)\s+)"
    r"(?:monsieur|madame|messieurs|mesdames|mademoiselle|sir|madam)\b"
)


def register(text: str, prior: str | None = None) -> str:
    """ "formal", "neutral" or "casual"; the prior, if there is one, where the text does not tell."""
    return tone(text, language_shares(text), prior)


def tone(text: str, shares: Mapping[str, float], prior: str | None = None) -> str:
    """The register of a text whose languages are known already."""
    casual, formal = casualness(text, shares), formality(text)
    if casual >= 1.0 and formal < _ENOUGH_TO_BE_FORMAL:
        return CASUAL
    if formal >= _ENOUGH_TO_BE_FORMAL and casual < 1.0:
        return FORMAL
    silent = casual == 0.0 and formal == 0.0
    return prior if silent and prior in (FORMAL, NEUTRAL, CASUAL) else NEUTRAL


def formality(text: str) -> float:
    """How much of polite form the text has; from 2 on it is formal."""
    plain = without_accents(readable(text).lower()).replace("\n", " ")
    heard = _SOMEBODY.sub(" ", plain)
    return sum(weight for phrase, pattern, weight in _polite() if phrase in heard and pattern.search(heard))


def casualness(text: str, shares: Mapping[str, float]) -> float:
    """How much of slang, hurried spelling, tu and emoji the text has; from 1 on it is casual."""
    raw = readable(text)
    words = [word.text for word in words_of(raw)]
    total = float(_slang(words, shares.keys()))
    total += 1.0 if variety_of(raw, shares) else 0.0
    plain = without_accents(raw.lower())
    if "fr" in shares and address(raw) == "tu" and not _ABOUT_TONE.search(plain):
        total += 1.0
    if _EMOJI.search(raw) and not _STARS_ONLY.match(raw):
        total += 1.0
    if raw == raw.lower():  # nobody who minds the form writes without any capital
        total += 1.0 if any("shared:name" in senses().get(word, ()) for word in words) else 0.0
        total += 1.0 if strongest(shares) == "fr" and _drops_accents(raw) else 0.0
    return total


def _slang(words: Sequence[str], languages: Collection[str]) -> int:
    return sum(1 for word in words if _is_slang(word, languages))


def _is_slang(word: str, languages: Collection[str]) -> bool:
    kinds = senses().get(word, ())
    ours = [kind for kind in kinds if kind in _CASUAL_KINDS and kind.split(":")[0] in languages]
    if "pcm" in languages and "pcm:marker" in kinds:
        return False
    if word.isdigit() or any(kind.endswith((":homograph", ":short")) for kind in kinds):
        return False
    if not ours and "pcm" in languages and "en:texting" in kinds:
        return True
    return bool(ours)


def _drops_accents(lowered: str) -> bool:
    return bool(_bare().search(lowered)) and lowered == without_accents(lowered)


@cache
def _bare() -> re.Pattern[str]:
    """Words that are French only with an accent, written without."""
    words = files("locales").joinpath("fr/accents.txt").read_text(encoding="utf-8").split()
    return re.compile(rf"\b(?:{'|'.join(sorted(words))})\b")


@cache
def _polite() -> tuple[tuple[str, re.Pattern[str], float], ...]:
    found: dict[str, float] = {}
    for language in LANGUAGES:
        table = files("locales").joinpath(f"{language}/tone.tsv").read_text(encoding="utf-8").splitlines()
        for row in csv.reader(table[1:], delimiter="\t", quoting=csv.QUOTE_NONE):
            phrase = without_accents(row[0])
            found[phrase] = max(found.get(phrase, 0.0), float(row[1]))
    return tuple((p, re.compile(rf"(?<!\w){re.escape(p)}(?!\w)"), w) for p, w in sorted(found.items()) if w)
