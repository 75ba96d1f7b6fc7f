"""Which language is it, when it is none of ours?"""

import re
import unicodedata
from collections import Counter
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from dialogue.language.labeller import weights
from dialogue.language.lexicon import is_neutral, senses
from dialogue.language.text import Word, readable, words_of

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

_OURS = frozenset({"en", "fr"})
_MOSTLY = 0.5  # of the letters are of another script
_STRANGE = 0.4  # of the words are known at most
_SURE = 0.99
_FEWEST_WORDS = 5  # below, a detector guesses
_SCRIPTS = {
    "ARABIC": "ar", "CYRILLIC": "ru", "CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko",
    "GREEK": "el", "HEBREW": "he", "DEVANAGARI": "hi", "ETHIOPIC": "am", "THAI": "th", "ARMENIAN": "hy",
    "GEORGIAN": "ka", "BENGALI": "bn", "TAMIL": "ta",
}  # fmt: skip
_ASKED = (
    "ar",
    "de",
    "en",
    "es",
    "fi",
    "fr",
    "hi",
    "id",
    "it",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "so",
    "sv",
    "sw",
    "tr",
)
_SHARED_SCRIPTS = frozenset({"ARABIC", "CYRILLIC", "DEVANAGARI"})  # written by several languages


def foreign_language(text: str) -> str | None:
    """ISO 639-1 code of a language that is none of ours, else None.

    Slow where it must ask langdetect, but only text of another script, with telling words of another
    language or hardly a known word goes that way.
    """
    plain = readable(text)
    script = _other_script(plain)
    if script:
        return (_detected(plain, 0.9) if script in _SHARED_SCRIPTS else None) or _SCRIPTS.get(script)
    words = [w for w in words_of(plain) if not w.is_number and not is_neutral(w.text)]
    told = _told_by_words(words)
    if told:
        return told
    strange = len(words) >= _FEWEST_WORDS and sum(map(_is_ours, words)) <= _STRANGE * len(words)
    return _detected(plain, _SURE) if strange else None


def _other_script(plain: str) -> str | None:
    if plain.isascii():
        return None
    letters = [c for c in plain if c.isalpha()]
    scripts = Counter(unicodedata.name(c, "LATIN").split()[0] for c in letters)
    script, count = (scripts.most_common(1) or [("LATIN", 0)])[0]
    return script if script != "LATIN" and count > _MOSTLY * len(letters) else None


def _told_by_words(words: list[Word]) -> str | None:
    if len(words) < 2:
        return None
    votes = Counter(name for word in words for name in _telling().get(word.text, ()))
    ours = sum(_is_ours(word) for word in words if word.text not in _telling())
    language, count = (votes.most_common(1) or [("", 0)])[0]
    return language if count >= 2 and count > ours else None


def _is_ours(word: Word) -> bool:
    """Known to a lexicon or to the labeller, whole or behind an elision: "j'ai", "d'un"."""
    return any(
        form in senses() or f"w={form}" in weights().states for form in (word.text, word.text.split("'")[-1])
    )


@cache
def _telling() -> dict[str, tuple[str, ...]]:
    """Frequent words of other languages that none of ours has."""
    found: dict[str, list[str]] = {}
    rows = files("locales").joinpath("foreign.tsv").read_text(encoding="utf-8").splitlines()[1:]
    for row in rows:
        language, words = row.split("\t")
        for word in words.split():
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


@cache
def _detectors() -> "DetectorFactory":
    """The slow detector with the languages that reach Cameroon: each profile costs time and memory."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(0)
    profiles = (Path(PROFILES_DIRECTORY, name).read_text(encoding="utf-8") for name in _ASKED)
    factory.load_json_profile(list(profiles))
    return factory


def prepare() -> None:
    """Read the profiles of the slow detector, before somebody waits for them."""
    _detectors()


def _detected(text: str, sure: float) -> str | None:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _detectors().create()
    detector.append(re.sub(r"\d+", " ", text))
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return None
    code = str(best.lang).split("-")[0]
    return code if best.prob >= sure and code not in _OURS else None
