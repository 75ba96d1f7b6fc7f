"""Are danger and outages told from ordinary trouble?"""

from pathlib import Path

import pytest

from dialogue.understanding import understand
from dialogue.understanding.dangers import find_danger, find_outage
from dialogue.understanding.meaning import Danger, Outage
from dialogue.understanding.wording import word

DATA = Path(__file__).parents[2] / "data" / "understanding"
NOW = "2026-03-10T09:20+01:00"


def examples(name: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("\t")) for line in (DATA / name).read_text("utf-8").splitlines()[2:]]


@pytest.mark.parametrize(("text", "expected"), examples("dangers.tsv"))
def test_danger_is_told_from_what_sounds_like_it(text: str, expected: str) -> None:
    assert (understand(text, NOW).danger or "-") == expected


@pytest.mark.parametrize(("text", "expected"), examples("outages.tsv"))
def test_an_outage_is_told_from_a_trouble_of_one_house(text: str, expected: str) -> None:
    assert (understand(text, NOW).outage or "-") == expected


@pytest.mark.parametrize(
    "text",
    [
        "l'eau ne monte plus à l'étage",
        "there is no spark on my gas cooker",
        "pas d'étincelle à la bougie",
        "no smoke, only a noise",
        "flood light don spoil",
    ],
)
def test_a_danger_that_is_denied_is_not_urgent(text: str) -> None:
    assert understand(text, NOW).urgency == "none"


@pytest.mark.parametrize(
    "text", ["stop the reminders about gas leaks", "turn off the reminders about gas leaks"]
)
def test_a_danger_that_only_names_reminders_is_none(text: str) -> None:
    assert understand(text, NOW).danger is None


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("ça sent le gaz dans la cuisine", Danger.GAS),
        ("gas di smell for house", Danger.GAS),
        ("I smell gas", Danger.GAS),
        ("la prise fait des étincelles", Danger.SPARKS),
        ("fire di comot for socket", Danger.SPARKS),
        ("the breaker is sparking", Danger.SPARKS),
        ("la cuisine est inondée", Danger.FLOOD),
        ("water dey everywhere", Danger.FLOOD),
        ("le compteur a pris feu", Danger.FIRE),
        ("the kitchen is on fire", Danger.FIRE),
    ],
)
def test_danger_is_named(text: str, danger: Danger) -> None:
    assert find_danger(word(text), None) is danger


@pytest.mark.parametrize("text", ["mon robinet goutte", "light don go", "recharge de gaz", "bonjour"])
def test_ordinary_trouble_is_no_danger(text: str) -> None:
    assert find_danger(word(text), None) is None


def test_gas_of_an_air_conditioner_does_not_burn() -> None:
    assert find_danger(word("fuite de gaz sur ma clim"), "ac_fridge") is None


@pytest.mark.parametrize(
    ("text", "trade", "outage"),
    [
        ("ENEO a coupé", "electrical", Outage.POWER),
        ("c'est le délestage", None, Outage.POWER),
        ("ENEO don take light", "electrical", Outage.POWER),
        ("Camwater a coupé l'eau", "plumbing", Outage.WATER),
        ("no water for whole quarter", "plumbing", Outage.WATER),
    ],
)
def test_the_network_may_be_down(text: str, trade: str | None, outage: Outage) -> None:
    assert find_outage(word(text), trade) is outage


def test_a_breaker_that_trips_is_no_outage() -> None:
    assert find_outage(word("le disjoncteur saute"), "electrical") is None


@pytest.mark.parametrize(
    "text",
    ["y a coupure", "coupure de courant dans le quartier", "power cut in our street", "no light in the area"],
)
def test_a_power_cut_is_an_outage_without_the_name_of_the_network(text: str) -> None:
    assert find_outage(word(text), None) is Outage.POWER


def test_a_cut_of_water_is_no_power_cut() -> None:
    assert find_outage(word("y a coupure d'eau"), "plumbing") is Outage.WATER


@pytest.mark.parametrize(
    "text",
    [
        *(
            "mon fils s'est électrocuté",
            "il est inconscient",
            "mon mari saigne beaucoup",
            "elle ne respire plus",
        ),
        *(
            "my brother got electrocuted",
            "he is not breathing",
            "my mother just collapsed",
            "my child is dying",
        ),
        *("current don catch ma pikin", "e no di breathe", "ma papa don faint"),
    ],
)
def test_somebody_hurt_comes_before_everything(text: str) -> None:
    assert find_danger(word(text), None) is Danger.INJURY


@pytest.mark.parametrize(
    "text",
    ["my battery is dying", "la clim meurt", "ce n'est pas grave", "the pump is dying", "light don die"],
)
def test_a_thing_that_dies_hurts_nobody(text: str) -> None:
    assert find_danger(word(text), None) is not Danger.INJURY


def test_sparks_like_fire_are_sparks() -> None:
    assert find_danger(word("fire sparks are coming out of our fuse box"), None) is Danger.SPARKS


def test_a_clear_danger_counts_whatever_the_message_looks_like() -> None:
    told = understand("wata don reach ma knee o", NOW)
    assert (told.danger, told.urgency, told.category) == (Danger.FLOOD, "urgent", "plumbing")


@pytest.mark.parametrize(
    "text", ["mon neveu, un bébé, est enfermé dans les toilettes", "pikin hook for inside"]
)
def test_who_is_locked_in_needs_a_locksmith_now(text: str) -> None:
    told = understand(text, NOW)
    assert (told.danger, told.urgency, told.category) == (Danger.LOCKED_IN, "urgent", "locksmith")
