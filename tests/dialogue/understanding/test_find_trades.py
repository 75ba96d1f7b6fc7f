"""Is the right trade read from names, things and trouble?"""

from pathlib import Path

import pytest

from dialogue.understanding import understand
from dialogue.understanding.rows import LANGUAGES, read_rows
from dialogue.understanding.trades import WEIGHTS, find_trades
from dialogue.understanding.wording import word
from preferences.trades import Trade

DATA = Path(__file__).parents[2] / "data" / "understanding"
NOW = "2026-03-10T09:20+01:00"


def trades(text: str) -> tuple[str, ...]:
    return find_trades(word(text)).trades


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("light don go", "electrical"),
        ("la clim est morte", "ac_fridge"),
        ("ça coule partout", "plumbing"),
        ("gen no wan start", "generator"),
        ("le robinet de la cuisine", "plumbing"),
        ("mon frigo ne refroidit plus", "ac_fridge"),
        ("my water heater is dead", "plumbing"),
        ("le chauffe-eau fait sauter le disjoncteur", "plumbing"),
        ("hang my TV on the wall", "tv_antenna"),
        ("the ceiling fan stopped", "electrical"),
        ("solar panel", "electrical"),
        ("the gas hose is old", "appliance"),
        ("recharge de gaz pour ma clim", "ac_fridge"),
        ("my cooker", "appliance"),
        ("machine à laver", "appliance"),
        ("poser des carreaux", "masonry"),
        ("water drips from the ceiling when it rains", "roofing"),
        ("quand il pleut ça coule dans le salon", "roofing"),
        ("AC di throw water", "ac_fridge"),
        ("the gate no di close", "welding"),
        ("le robinet est gaté", "plumbing"),
        ("I loss ma key", "locksmith"),
        ("we di pack comot", "moving"),
        ("cockroach full ma kitchen", "pest_control"),
        ("plus d'eau depuis hier", "plumbing"),
        ("pas de lumière à la maison", "electrical"),
    ],
)
def test_trouble_and_things_name_a_trade(text: str, trade: str) -> None:
    assert trades(text) == (trade,)


@pytest.mark.parametrize("text", ["ma chambre", "the house", "à la maison", "demain matin", "merci", ""])
def test_rooms_and_manners_say_nothing_of_a_trade(text: str) -> None:
    assert trades(text) == ()


def test_a_name_outweighs_the_things_beside_it() -> None:
    assert trades("un plombier, l'eau coule sur les carreaux") == ("plumbing",)


def test_two_trades_joined_are_both_kept_in_their_order() -> None:
    assert trades("un plombier et aussi un carreleur") == ("plumbing", "masonry")
    assert trades("tap di leak and light no dey") == ("plumbing", "electrical")


def test_a_thing_that_only_says_where_is_no_second_request() -> None:
    assert trades("la clim goutte et l'eau tombe sur la prise") == ("ac_fridge",)


@pytest.mark.parametrize(
    "text",
    ["I mean plombier not électricien", "pas un électricien, un plombier", "no be electrician, na plumber"],
)
def test_what_is_refused_is_not_asked_for(text: str) -> None:
    reading = find_trades(word(text))
    assert reading.trades == ("plumbing",)
    assert reading.rejected == ("electrical",)


def test_words_of_a_place_are_left_out() -> None:
    wording = word("entrée lycée, portail vert")
    assert find_trades(wording, wording.covered(((0, len(wording.text)),))).trades == ()


def test_the_files_name_only_trades_and_weights_that_exist() -> None:
    for language in LANGUAGES:
        for trade, weight, _ in read_rows(language, "trades"):
            assert trade in list(Trade)
            assert weight in WEIGHTS


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("electrisien", "electrical"),
        ("plombié", "plumbing"),
        ("menuizier", "carpentry"),
        ("electritian", "electrical"),
        ("carpinter", "carpentry"),
        ("frigorist", "ac_fridge"),
        ("serurier", "locksmith"),
    ],
)
def test_a_misspelt_trade_is_known(text: str, trade: str) -> None:
    assert find_trades(word(text)).trades == (trade,)


@pytest.mark.parametrize("text", ["clim de voiture", "batterie de ma moto", "the AC of my car", "a number"])
def test_a_vehicle_or_an_ordinary_word_is_no_trade(text: str) -> None:
    assert find_trades(word(text)).trades == ()


SAYINGS = [tuple(line.split("\t")) for line in (DATA / "trades.tsv").read_text("utf-8").splitlines()[1:]]
NEARLY_ALL = 0.97


def test_nearly_every_saying_is_of_its_trade() -> None:
    """Where two trades are fair ("raccorder ma machine à l'eau"), one of them is written down."""
    missed = [text for trade, text in SAYINGS if understand(text, NOW).categories != [trade]]
    assert len(missed) <= (1 - NEARLY_ALL) * len(SAYINGS), missed
