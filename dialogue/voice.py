"""How does Sabi sound to this person, in this message?"""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The three languages that Sabi writes."""

    FRENCH = "fr"
    ENGLISH = "en"
    PIDGIN = "pcm"


class Register(StrEnum):
    """How formal; French neutral and formal say vous, French casual says tu."""

    FORMAL = "formal"
    NEUTRAL = "neutral"
    CASUAL = "casual"


class Detail(StrEnum):
    """How much Sabi says."""

    SHORT = "short"
    NORMAL = "normal"
    DETAILED = "detailed"


@dataclass(frozen=True, slots=True)
class Voice:
    """Language of the body, register and length; `greets_in` is the second language of a mix, if any."""

    language: Language = Language.FRENCH
    register: Register = Register.NEUTRAL
    detail: Detail = Detail.NORMAL
    greets_in: Language | None = None
