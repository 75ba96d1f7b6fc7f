"""Whose place does a message speak of?"""

import pytest

from dialogue.understanding.spots import Spot, find_spot
from dialogue.understanding.wording import word

SPOKEN = {
    "il faut un plombier chez ma mère": Spot.MOTHER,
    "c'est pour la maison de mon père, à Bonabéri": Spot.FATHER,
    "passe à ma boutique stp": Spot.SHOP,
    "rdv au bureau demain": Spot.OFFICE,
    "faut venir chez la mater": Spot.MOTHER,
    "j'habite à Bastos": Spot.HOME,
    "I need a plumber at my mum's place": Spot.MOTHER,
    "at my elder sister's house in Molyko": Spot.SISTER,
    "my office is in Akwa": Spot.OFFICE,
    "abeg come for ma papa e house": Spot.FATHER,
    "ma broda e place for Mile 4": Spot.BROTHER,
    "I di stay for Molyko": Spot.HOME,
    "pas chez moi, chez ma tante": Spot.AUNT,
    "not at home, at the office": Spot.OFFICE,
    "I need person for clean ma office": Spot.OFFICE,
    "ménage au bureau vendredi": Spot.OFFICE,
    "make dem clean ma shop": Spot.SHOP,
}


@pytest.mark.parametrize(("text", "spot"), SPOKEN.items())
def test_the_named_place_is_found(text: str, spot: Spot) -> None:
    assert find_spot(word(text)) == spot


@pytest.mark.parametrize(
    "text",
    ["ma mère est malade", "my brother is coming", "le chef de chantier", "nettoyer le salon", "ok", ""],
)
def test_people_alone_are_no_place(text: str) -> None:
    assert find_spot(word(text)) is None
