"""Whose names of days, months and languages, and whose separators, does a language use?"""

from babel import Locale

from dialogue.voice import Language

# Pidgin as Cameroon writes it takes English days and months; the "pcm" of CLDR is Nigerian spelling.
LOCALE = {Language.FRENCH: "fr", Language.ENGLISH: "en_GB", Language.PIDGIN: "en_GB"}


def foreign_name(code: str, language: str) -> str | None:
    """The name of a language that is none of ours: "espagnol" for "es" in French; None when unknown."""
    name = Locale.parse(LOCALE[Language(language)]).languages.get(code.split("-")[0].lower())
    return str(name) if name else None
