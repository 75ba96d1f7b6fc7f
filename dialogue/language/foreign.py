"""Which language is it, when it is none of ours?"""

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from dialogue.language.labeller import weights
from dialogue.language.lexicon import LANGUAGES, is_neutral, senses
from dialogue.language.text import Word, readable, words_of

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

_OURS = frozenset({"en", "fr"})
_MOSTLY = 0.5  # of the letters are of another script
_STRANGE = 0.4  # of the words are known at most
_SURE = 0.99
_FEWEST_WORDS = 5  # below, a detector guesses
_OWN = "ours"  # words of our languages that no lexicon holds
_QUOTED = frozenset({"yo", "ig", "ha"})  # in the Pidgin of the corpora, which is Nigerian
_BESIDE_PIDGIN = (LANGUAGES.index("en"), LANGUAGES.index("fr"))
_FEWEST_TELLING = 2  # words that none of ours has
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
    strange = len(words) >= _FEWEST_WORDS and sum(_is_ours(word.text) for word in words) <= _STRANGE * len(
        words
    )
    return _detected(plain, _SURE) if strange else None


def _other_script(plain: str) -> str | None:
    if plain.isascii():
        return None
    letters = [c for c in plain if c.isalpha()]
    scripts = Counter(unicodedata.name(c, "LATIN").split()[0] for c in letters)
    script, count = (scripts.most_common(1) or [("LATIN", 0)])[0]
    return script if script != "LATIN" and count > _MOSTLY * len(letters) else None


def _told_by_words(words: list[Word]) -> str | None:
    """The language whose words these are, when ours explain fewer of them.

    A word of one of ours that the other language has too counts for both; one that no language of ours has
    is telling, and there must be two of those, or one in a short message that is all of that language.
    """
    ours = [_is_ours(word.text) for word in words]
    known = [_spoken_in(word.text) for word in words]
    votes = Counter(name for names in known for name in names)
    found: list[tuple[int, int, str]] = []
    for language, count in votes.items():
        told = zip(words, known, ours, strict=True)
        telling = len({word.text for word, names, own in told if language in names and not own})
        only_ours = sum(own and language not in names for names, own in zip(known, ours, strict=True))
        is_all = count == len(words) > 1
        is_most = count > only_ours and 2 * count >= len(words)
        if (telling >= _FEWEST_TELLING or (telling and is_all)) and is_most:
            found.append((count, telling, language))
    return max(found)[2] if found else None


@lru_cache(maxsize=8192)
def _spoken_in(word: str) -> frozenset[str]:
    forms = {word, *word.split("'")}
    return frozenset(name for form in forms for name in _lists().get(form, ())) - {_OWN}


@lru_cache(maxsize=8192)
def _is_ours(word: str) -> bool:
    """Known to a lexicon or to the labeller, whole or behind an elision: "j'ai", "d'un"."""
    return any(
        _OWN in _lists().get(form, ()) or form in senses() or _is_labelled(form)
        for form in (word, word.split("'")[-1])
    )


def _is_labelled(word: str) -> bool:
    """Whether the labeller knows the word as ours: not what Pidgin quotes of its neighbours, as "onye"."""
    known = weights().states.get(f"w={word}")
    if known is None:
        return False
    in_pidgin_alone = not any(known[label] for label in _BESIDE_PIDGIN)
    return not (in_pidgin_alone and _QUOTED & _spoken_in(word))


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    """Frequent words of other languages, with the languages that have them."""
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
