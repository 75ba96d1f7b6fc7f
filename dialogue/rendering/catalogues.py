"""Which words exist in which language and register?

A register is a locale modifier: `fr@casual` holds only what differs from `fr`, and neutral French says vous.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.pofile import read_po

from dialogue.rendering.errors import UnwrittenPhrase
from dialogue.rendering.typography import french
from dialogue.voice import Language, Register

# Both in a checkout and in an installed wheel, templates and locales lie beside the packages.
ROOT = Path(__file__).resolve().parents[2]
LOCALES = ROOT / "locales"


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """All phrases of one language in one register, by symbolic key."""

    language: Language
    register: Register
    phrases: Mapping[str, str]
    prepositions: Mapping[str, str] = field(default_factory=dict)  # by how a place's name begins

    def phrase(self, key: str) -> str:
        """The phrase as it is written in the catalogue; raises UnwrittenPhrase."""
        try:
            return self.phrases[key]
        except KeyError:
            raise UnwrittenPhrase(key, f"{self.language}@{self.register}") from None

    def has(self, key: str) -> bool:
        """Whether this language has words for the key."""
        return key in self.phrases


class Catalogues:
    """Every phrasebook, read once from `<folder>/<language>[@<register>]/messages.po`."""

    def __init__(self, folder: Path = LOCALES) -> None:
        self.books = {
            (language, register): Phrasebook(
                language, register, _chain(folder, language, register), prepositions
            )
            for language in Language
            for prepositions in (read_prepositions(folder / language / "prepositions.tsv"),)
            for register in Register
        }

    def book(self, language: Language, register: Register) -> Phrasebook:
        """The phrasebook of a language in a register, with its fallback already applied."""
        return self.books[language, register]


def read_catalogue(path: Path, language: Language) -> dict[str, str]:
    """The phrases of one file by key, untranslated ones left out; an absent file has none."""
    if not path.exists():
        return {}
    with path.open("rb") as file:
        catalogue = read_po(file, ignore_obsolete=True)
    pairs = ((str(message.id), str(message.string)) for message in catalogue if message.id and message.string)
    return dict(_typeset(pairs, language))


def read_prepositions(path: Path) -> dict[str, str]:
    """Phrase by beginning, "carrefour": "au {place}"; a language without such a file has one for all."""
    if not path.exists():
        return {}
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return {beginning: row[0] for row in rows if len(row) > 1 for beginning in row[1].split("|")}


def _typeset(pairs: Iterable[tuple[str, str]], language: Language) -> Iterable[tuple[str, str]]:
    if language is Language.FRENCH:
        return ((key, french(phrase)) for key, phrase in pairs)
    return pairs


def _chain(folder: Path, language: Language, register: Register) -> dict[str, str]:
    plain = read_catalogue(folder / language / "messages.po", language)
    own = read_catalogue(folder / f"{language}@{register}" / "messages.po", language)
    return plain | own
