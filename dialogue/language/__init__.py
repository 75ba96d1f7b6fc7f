"""In which languages, and in which tone, does a person write?"""

from dialogue.language.address import address
from dialogue.language.reading import Reading, identify
from dialogue.language.register import register
from dialogue.language.shares import language_shares

__all__ = ["Reading", "address", "identify", "language_shares", "register"]
