"""Everything that the language of one message says, in one value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from dialogue.language.address import address
from dialogue.language.foreign import foreign_language
from dialogue.language.frame import carrier
from dialogue.language.lexicon import is_neutral
from dialogue.language.register import tone
from dialogue.language.shares import NO_LANGUAGE, PRESENT, language_shares, telling_words
from dialogue.language.text import is_message, words_of
from dialogue.language.variety import variety_of

_ANY_NAME = "Akwa"  # stands in for names that the lexicon does not hold


@dataclass(frozen=True, slots=True)
class Reading:
    """Languages present (sorted, ("und",) for none), the one that carries the message, and its tone.

    `shares` sum to 1. `foreign` is the ISO 639-1 code of a language that is none of ours.
    """

    languages: tuple[str, ...]
    dominant: str
    shares: Mapping[str, float]
    variety: str | None
    register: str
    address: str | None
    foreign: str | None


def identify(
    text: str, prior: Mapping[str, float] | None = None, names: Sequence[tuple[int, int]] = ()
) -> Reading:
    """Read the language of one message; never raises, and the same text always reads the same.

    `names` are stretches of the text that name something and so speak no language.
    """
    told = _without(text, names) if is_message(text) else ""
    foreign = foreign_language(told)
    silent = foreign is not None or not telling_words(told)
    shares = {NO_LANGUAGE: 1.0} if silent else language_shares(told, prior)
    return Reading(
        languages=tuple(name for name, share in sorted(shares.items()) if share >= PRESENT),
        dominant=carrier(words_of(told), shares),
        shares=MappingProxyType(shares),
        variety=variety_of(text, shares),
        register=tone(text, shares),
        address=address(text) if "fr" in shares else None,
        foreign=foreign,
    )


def _without(text: str, names: Sequence[tuple[int, int]]) -> str:
    for start, end in sorted(names, reverse=True):
        if not is_neutral(text[start:end].lower()):
            text = text[:start] + _ANY_NAME + text[end:]
    return text
