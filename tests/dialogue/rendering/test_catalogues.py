"""A register falls back on its language, and French is set with its own spaces."""

from pathlib import Path

import pytest

from dialogue.rendering import Catalogues, UnwrittenPhrase
from dialogue.rendering.places import at_words
from dialogue.rendering.typography import french
from dialogue.reply import Where
from dialogue.voice import Language, Register

OURS = Catalogues()
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def write(folder: Path, name: str, **phrases: str) -> None:
    (folder / name).mkdir()
    body = "".join(f'msgid "{key}"\nmsgstr "{phrase}"\n\n' for key, phrase in phrases.items())
    (folder / name / "messages.po").write_text(HEADER + body, encoding="utf-8")


@pytest.fixture
def catalogues(tmp_path: Path) -> Catalogues:
    write(tmp_path, "fr", greet="Bonjour, que puis-je pour vous ?", thanks="Merci", later="")
    write(tmp_path, "fr@casual", greet="Salut, je peux quoi pour toi ?")
    write(tmp_path, "pcm", greet="How na")
    return Catalogues(tmp_path)


def test_a_register_has_its_own_words(catalogues: Catalogues) -> None:
    book = catalogues.book(Language.FRENCH, Register.CASUAL)
    assert book.phrase("greet") == "Salut, je peux quoi pour toi\u202f?"


@pytest.mark.parametrize("register", list(Register))
def test_a_register_falls_back_on_its_language(catalogues: Catalogues, register: Register) -> None:
    assert catalogues.book(Language.FRENCH, register).phrase("thanks") == "Merci"
    assert catalogues.book(Language.PIDGIN, register).phrase("greet") == "How na"


def test_formal_french_without_words_of_its_own_is_neutral_french(catalogues: Catalogues) -> None:
    formal = catalogues.book(Language.FRENCH, Register.FORMAL)
    assert formal.phrase("greet") == "Bonjour, que puis-je pour vous\u202f?"


def test_a_language_never_borrows_from_another(catalogues: Catalogues) -> None:
    with pytest.raises(UnwrittenPhrase, match="pcm@neutral has no words for 'thanks'"):
        catalogues.book(Language.PIDGIN, Register.NEUTRAL).phrase("thanks")


def test_an_empty_translation_is_missing(catalogues: Catalogues) -> None:
    assert not catalogues.book(Language.FRENCH, Register.NEUTRAL).has("later")


def test_french_marks_get_narrow_spaces_and_quotes_too() -> None:
    assert french("« a » : b ; c ! d ?") == "«\u202fa\u202f»\u202f: b\u202f; c\u202f! d\u202f?"


def test_numbers_and_their_units_stay_together() -> None:
    assert french("{hour} h {minute}") == "{hour}\u00a0h\u00a0{minute}"
    assert french("{amount} FCFA") == "{amount}\u00a0FCFA"
    assert french("{when} heures") == "{when} heures"


@pytest.mark.parametrize(
    ("area", "words"),
    [
        ("Akwa", "à Akwa"),
        ("Carrefour Ndokoti", "au Carrefour Ndokoti"),
        ("Grand Marché", "au Grand Marché"),
        ("Grand Batanga", "à Grand Batanga"),
        ("Camptown", "à Camptown"),
        ("Cité des Palmiers", "à la Cité des Palmiers"),
        ("Hippodrome", "à l'Hippodrome"),
        ("Les Allées d'Odza", "aux Allées d'Odza"),
        ("Carrefour {place}", "au Carrefour {place}"),
    ],
)
def test_a_french_place_takes_the_preposition_of_its_name(area: str, words: str) -> None:
    french_book, english_book = (
        OURS.book(language, Register.NEUTRAL) for language in (Language.FRENCH, Language.ENGLISH)
    )
    assert at_words(french_book, Where(area)) == words
    assert at_words(english_book, Where(area)) == f"at {area}"
