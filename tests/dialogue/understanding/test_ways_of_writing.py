"""Does the same message stay the same however it is typed, and in whatever order its wishes stand?"""

import json
import math
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue.language.text import LONGEST_MESSAGE
from dialogue.understanding import Intent, Understanding, fields_of, understand
from training.labelled import read_family_file

DATA = Path(__file__).parents[2] / "data"
NOW = "2026-03-10T09:20+01:00"


def labelled_texts() -> list[str]:
    rows = (DATA / "messages" / "messages.jsonl").read_text("utf-8").splitlines()
    families = [one for path in (DATA / "held_out").glob("*.txt") for one in read_family_file(path)]
    return sorted({json.loads(row)["text"] for row in rows} | {one.text for one in families})


TEXTS = labelled_texts()


def without_accents(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))


UNIT = re.compile(r"(\d) ?(h|am|pm|heures?|hours?)\b(?! ?\d)", re.IGNORECASE)
WRITINGS: dict[str, Callable[[str], str]] = {
    "in capitals": str.upper,
    "in small letters": str.lower,
    "With Capitals": str.title,
    "without accents": without_accents,
    "composed otherwise": lambda text: unicodedata.normalize("NFD", text),
    "with more spaces": lambda text: text.replace(" ", "   "),
    "with tabs": lambda text: text.replace(" ", "\t"),
    "with hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "with spaces around": lambda text: f"  {text}\n ",
    "with an emoji before": lambda text: f"👋🏾 {text}",
    "with an emoji behind": lambda text: f"{text} 🙏",
    "with an emoji that touches": lambda text: f"{text}😭",
    "with an emoji made of a letter": lambda text: f"Ⓜ️{text}ℹ️",
    "with an emoji between words": lambda text: text.replace(" ", " ‼️ "),
    "with an emoji before a unit": lambda text: UNIT.sub(r"\1 ⚡ \2", text),
    "with an emoji of several signs": lambda text: f"👨🏾‍🔧{text}❤️",
    "in colours of a terminal": lambda text: f"\x1b[31m{text}\x1b[0m",
}


def facts(understood: Understanding) -> tuple[object, ...]:
    """Trades, places and times, the places as they are compared: folded."""
    places = [one for one in (understood.place, understood.second_place) if one]
    named = [(one.city, one.area, one.ref, one.landmark) for one in places]
    folded = [[without_accents(said or "").lower() for said in one] for one in named]
    return tuple(understood.categories), folded, understood.time, understood.second_time


@pytest.mark.parametrize("writing", WRITINGS)
@given(text=st.sampled_from(TEXTS))
@settings(deadline=None, max_examples=150)
def test_trade_place_and_time_stay_however_it_is_typed(writing: str, text: str) -> None:
    assert facts(understand(WRITINGS[writing](text), NOW)) == facts(understand(text, NOW))


@pytest.mark.parametrize("text", ["plombier à Church  Street Limbe", "Mile\n1", "Church\tStreet Limbe"])
def test_white_space_inside_a_name_changes_no_place(text: str) -> None:
    place = understand(" ".join(text.split()), NOW).place
    assert place is not None
    assert place.area
    assert understand(text, NOW).place == place


def test_the_lines_of_an_address_are_not_one_name() -> None:
    place = understand("plombier\nAkwa\nderrière la boulangerie", NOW).place
    assert place is not None
    assert (place.area, place.landmark) == ("Akwa", "derrière la boulangerie")


WISHES = {
    "plumbing": [
        "le robinet de la cour fuit",
        "my sink is blocked",
        "ma toilet don block",
        "déboucher l'évier",
    ],
    "electrical": ["les prises ne marchent plus", "the breaker trips", "ma bulb don burn"],
    "ac_fridge": ["ma clim ne refroidit plus", "my freezer is not cold", "fridge no di cold"],
    "cleaning": ["il faut laver les vitres", "I need a cleaner", "wash ma clothes"],
    "carpentry": ["l'armoire est cassée", "my wardrobe door fell off", "ma bed don crack"],
    "painting": ["repeindre le salon", "paint two bedrooms", "paint ma shop"],
    "gardening": ["tondre la pelouse", "trim my hedge", "cut grass for yard"],
    "pest_control": ["des cafards partout", "rats in the ceiling", "cockroach full house"],
    "locksmith": ["j'ai perdu mes clés", "change the locks", "padlock no gree open"],
}
JOINERS = [" et ", " and ", " et aussi ", " and also ", ", ", ". ", "; ", "\n", " + ", " puis "]
wishes = st.sampled_from(sorted(WISHES)).flatmap(
    lambda trade: st.tuples(st.just(trade), st.sampled_from(WISHES[trade]))
)


@given(one=wishes, other=wishes, joiner=st.sampled_from(JOINERS))
@settings(deadline=None, max_examples=300)
def test_two_wishes_are_the_same_two_in_either_order(
    one: tuple[str, str], other: tuple[str, str], joiner: str
) -> None:
    forth = understand(f"{one[1]}{joiner}{other[1]}", NOW)
    back = understand(f"{other[1]}{joiner}{one[1]}", NOW)
    assert set(forth.categories) == set(back.categories) == {one[0], other[0]}


@pytest.mark.parametrize("trouble", ["fridge no di cold", "la clim ne marche pas"])
@pytest.mark.parametrize("cause", ["light no dey for room", "plus de courant"])
def test_a_thing_that_stands_still_without_power_is_no_second_wish(trouble: str, cause: str) -> None:
    forth, back = understand(f"{cause}, {trouble}", NOW), understand(f"{trouble}, {cause}", NOW)
    assert forth.categories == back.categories
    assert len(forth.categories) == 1


@given(text=st.sampled_from(TEXTS), code=st.sampled_from(["{{7*7}}", "{% raw %}", "${x}", "%(name)s", "<b>"]))
@settings(deadline=None, max_examples=100)
def test_a_template_inside_a_message_is_kept_as_it_was_typed(text: str, code: str) -> None:
    assert understand(f"{text} {code}", NOW).text == f"{text} {code}"


ODD_CHARACTERS = st.characters(codec=None)  # lone surrogates, too


@given(
    text=st.one_of(
        st.text(ODD_CHARACTERS, max_size=80),
        st.text("0123456789/:h+-., ", max_size=40),
        st.lists(st.sampled_from(TEXTS), min_size=2, max_size=4).map(" ".join),
        st.tuples(st.sampled_from(TEXTS), st.text(ODD_CHARACTERS, max_size=10)).map("".join),
    )
)
@settings(deadline=None, max_examples=400)
def test_any_text_gets_a_whole_answer(text: str) -> None:
    understood = understand(text, NOW)
    assert understood.text == text
    assert 0 <= understood.confidence <= 1
    assert understood.intent is understood.intents[0]
    assert understood.languages == ["und"] or abs(sum(understood.shares.values()) - 1) < 1e-6


@pytest.mark.parametrize("given_value", [None, b"un plombier", 12, ["un plombier"], object()])
def test_what_is_no_text_is_of_no_language(given_value: object) -> None:
    understood = understand(given_value, NOW)  # type: ignore[arg-type]
    assert (understood.languages, understood.dominant) == (["und"], "und")
    assert understood.intent is Intent.UNCLEAR


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\x00\x01\x07\x1b[31m", "\ud800\udfff\ud83d", "\u202e\u200f\u2067", "\ufeff" * 40, "�" * 9],
)
def test_signs_without_words_are_of_no_language(text: str) -> None:
    assert understand(text, NOW).languages == ["und"]


@pytest.mark.parametrize("text", ["مرحبا، أحتاج إلى سباك في المنزل غدا", "שלום, אני צריך שרברב מחר"])
def test_text_from_right_to_left_is_of_none_of_our_languages(text: str) -> None:
    understood = understand(text, NOW)
    assert understood.languages == ["und"]
    assert understood.foreign in ("ar", "he", "fa", "ur")


@pytest.mark.parametrize("piece", ["a", "un plombier à Akwa demain ", "9 ", "\ud800", "é̀", "{{", "🙏🏾"])
def test_a_megabyte_is_no_message(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert understand(text, NOW) == Understanding(text=text, intents=[Intent.UNCLEAR])


def test_the_longest_message_is_read_as_its_beginning() -> None:
    text = ("un plombier à Akwa demain " * 3_000)[:LONGEST_MESSAGE]
    understood = understand(text, NOW)
    assert (understood.languages, understood.category) == (["fr"], "plumbing")


ODD_MOMENTS = ["", "soon", b"2026-03-10", None, 5, "\ud800", "0001-01-01", "9999-12-31T23:59:59+14:00"]
ODD_PRIORS = [None, {"fr": 10**400}, {"fr": math.nan, "pcm": "1"}, "fr", [], 7]
ODD_TOWNS = [None, "", "Douala", "\ud800", b"Douala", 7, []]


@given(
    text=st.one_of(st.sampled_from(TEXTS), st.text(ODD_CHARACTERS, max_size=40), st.none(), st.binary()),
    now=st.one_of(st.sampled_from(ODD_MOMENTS), st.datetimes()),
    prior=st.sampled_from(ODD_PRIORS),
    near=st.sampled_from(ODD_TOWNS),
)
@settings(deadline=None, max_examples=300)
def test_nothing_beside_the_text_breaks_a_reading(text: str, now: str, prior: None, near: None) -> None:
    understood = understand(text, now, prior=prior, near=near)
    assert understood.intent is understood.intents[0]
    assert understood.languages
    assert fields_of(understood)["languages"] == understood.languages
