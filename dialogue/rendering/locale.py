"""Whose names of days and months, and whose separators, does a language use?"""

from dialogue.voice import Language

# Pidgin as Cameroon writes it takes English days and months; the "pcm" of CLDR is Nigerian spelling.
LOCALE = {Language.FRENCH: "fr", Language.ENGLISH: "en_GB", Language.PIDGIN: "en_GB"}
