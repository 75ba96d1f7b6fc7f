"""How is the same sentence typed on a phone? Accents fall, words shrink, nouns wander between languages."""

import random
import re
from functools import cache

from dialogue.language.text import without_accents
from training.language.phrases import Span, table


def in_a_hurry(language: str, text: str, chance: random.Random, rate: float = 0.5) -> str:
    """The text as a hurried thumb types it; now and then unchanged."""
    if chance.random() > rate:
        return text
    short = _short_forms(language)
    keep = chance.random()

    def shorten(match: re.Match[str]) -> str:
        return chance.choice(short[match.group().lower()]) if chance.random() > keep else match.group()

    typed = _pattern(language).sub(shorten, text)
    return without_accents(typed) if chance.random() < 0.6 else typed


def swap_noun(spans: list[Span], chance: random.Random) -> list[Span]:
    """One word of the sentence said in another language; unchanged when the sentence holds no such word."""
    language, text = spans[0]
    guest = "en" if language == "fr" else "fr"
    wandering = _translations(guest)
    words = text.split()
    places = [i for i, word in enumerate(words) if word.lower().strip(",.?!") in wandering]
    if not places or len(words) < 3:
        return spans
    at = chance.choice(places)
    swapped = wandering[words[at].lower().strip(",.?!")]
    parts = [(language, " ".join(words[:at])), (guest, swapped), (language, " ".join(words[at + 1 :]))]
    return [part for part in parts if part[1]]


@cache
def _short_forms(language: str) -> dict[str, list[str]]:
    return {word: forms.split(", ") for name, word, forms in table("spelling") if name == language}


@cache
def _translations(into: str) -> dict[str, str]:
    pairs = table("nouns")
    return {(e if into == "fr" else f).lower(): (f if into == "fr" else e) for e, f in pairs}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    longest_first = sorted(_short_forms(language), key=len, reverse=True)
    joined = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<![\w'])(?:{joined})(?![\w'])", re.IGNORECASE)
