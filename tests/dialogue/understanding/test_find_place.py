import json
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue.understanding.places import PlaceIndex, PlaceReading, find_place
from preferences.gazetteer import KnownPlace, PlaceKind

DATA = Path(__file__).parents[2] / "data"
EXAMPLES = [
    tuple(line.split("\t"))
    for line in (DATA / "understanding" / "places.tsv").read_text(encoding="utf-8").splitlines()[2:]
]
LABELLED = [
    json.loads(line)
    for line in (DATA / "messages" / "messages.jsonl").read_text(encoding="utf-8").splitlines()
]
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=300)


def shown(reading: PlaceReading | None) -> str:
    if reading is None:
        return "-"
    mention = reading.mention
    values = {field: getattr(mention, field) for field in ("city", "area", "landmark", "ref")}
    told = [f"{field}={value}" for field, value in values.items() if value]
    told += ["cities=" + ",".join(mention.cities)] if mention.cities else []
    return "|".join(told if mention.known else [*told, "unknown"])


def key(text: str | None) -> str:
    decomposed = unicodedata.normalize("NFKD", (text or "").lower())
    return "".join(one for one in decomposed if one.isalnum())


def without_accents(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_the_place_of_a_sentence(text: str, expected: str):
    assert shown(find_place(text)) == expected


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: row["id"])
def test_the_place_of_a_labelled_message(row: dict):
    reading = find_place(row["text"])
    if row["place"] is None:
        assert reading is None
        return
    assert reading is not None
    assert reading.mention.ref == row["place"].get("ref")
    assert reading.mention.city == row["place"].get("city")
    assert key(reading.mention.area) == key(row["place"].get("area"))


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_case_accents_spaces_and_emoji_change_nothing(text: str, expected: str):
    for changed in (
        text.upper(),
        text.lower(),
        without_accents(text),
        text.replace(" ", "  "),
        f"  {text} 🙏",
        f"👋🏾 {text}",
    ):
        assert key(shown(find_place(changed))) == key(expected), changed


@pytest.mark.parametrize(
    ("text", "near", "city"),
    [
        ("je suis à Nylon", "Bamenda", "Bamenda"),
        ("je suis à Nylon", "bamenda", "Bamenda"),
        ("je suis à Nylon", "Kribi", None),
        ("je suis à Nylon à Douala", "Bamenda", "Douala"),
        ("Mile 4", "Bamenda", "Bamenda"),
        ("Mile 4", None, "Limbe"),
        ("Akwa", "Yaoundé", "Douala"),
    ],
)
def test_the_persons_town_settles_a_name_of_many_towns(text: str, near: str | None, city: str | None):
    reading = find_place(text, near=near)
    assert reading is not None
    assert reading.mention.city == city
    assert bool(reading.mention.cities) == (city is None)


def test_an_operators_place_is_found_in_their_index():
    index = PlaceIndex([KnownPlace(PlaceKind.QUARTER, "Zamboville", "Douala", variants=("zambo",))])
    reading = find_place("je suis a zambo", index)
    assert reading is not None
    assert (reading.mention.area, reading.mention.city, reading.mention.known) == (
        "Zamboville",
        "Douala",
        True,
    )


def test_an_empty_index_still_reads_landmarks_and_unknown_quarters():
    index = PlaceIndex([])
    assert shown(find_place("derrière l'église", index)) == "landmark=derrière l'église"
    assert shown(find_place("quartier Akwa", index)) == "area=Akwa|unknown"


def test_spans_show_the_words_in_the_original():
    text = "Slt, je suis à MVOG-ADA ici à Yaoundé, c'est derrière l'église svp"
    reading = find_place(text)
    assert reading is not None
    assert [text[start:end] for start, end in reading.spans] == ["MVOG-ADA", "Yaoundé", "derrière l'église"]


@given(ANY_TEXT)
@settings(deadline=None)
def test_any_text_is_answered(text: str):
    assert shown(find_place(text)) == shown(find_place(text))


@given(
    st.lists(st.sampled_from([text for text, _ in EXAMPLES]), max_size=4), st.sampled_from([", ", " ", ". "])
)
@settings(deadline=None)
def test_any_mix_of_places_is_answered(parts: list[str], separator: str):
    text = separator.join(parts)
    reading = find_place(text)
    if reading is not None:
        assert all(0 <= start < end <= len(text) for start, end in reading.spans)


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n", "\x00", "\ud800", "🙏" * 300, "Akwa " * 200_000, "zambalama" * 100_000, "à " * 50_000],
)
def test_hostile_texts_are_answered_fast(text: str):
    begin = time.perf_counter()
    find_place(text)
    assert time.perf_counter() - begin < 1


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("plombier akwa demain 10h", "Akwa"),
        ("abeg plumber Molyko tomorrow 9", "Molyko"),
        ("elec bastos ce soir", "Bastos"),
        ("electrician bonapriso now", "Bonapriso"),
        ("need a painter makepe", "Makepe"),
    ],
)
def test_a_quarter_right_behind_a_trade_is_the_place(text: str, area: str) -> None:
    reading = find_place(text)
    assert reading is not None
    assert reading.mention.area == area


@pytest.mark.parametrize(
    "text",
    [
        *("le plombier Bastos est passé", "the plumber Ndokoti came late", "di plumba Molyko no come"),
        *("monsieur Bastos", "je m'appelle Akwa", "le menuisier a abîmé ma porte"),
    ],
)
def test_a_man_named_like_a_quarter_is_no_place(text: str) -> None:
    assert find_place(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("j'habite à Zoumbaville", "quartier Zoumbaville", "je suis à Zoumbaville"),
        *("I live in Zoumbaville, the tap leaks", "I dey for Zoumbaville", "pas à Akwa, à Zoumbaville"),
    ],
)
def test_an_unknown_name_that_is_said_to_be_the_place_is_one_in_any_case(text: str) -> None:
    for written in (text, text.lower(), text.upper(), text.title()):
        reading = find_place(written)
        assert reading is not None, written
        assert reading.mention.area is not None
        assert (reading.mention.area.casefold(), reading.mention.known) == ("zoumbaville", False)


@pytest.mark.parametrize("text", ["un plombier à Zoumbaville demain", "plumber for Zoumbaville"])
def test_a_bare_preposition_makes_no_unknown_word_a_place_in_any_case(text: str) -> None:
    assert find_place(text) is find_place(text.lower()) is find_place(text.upper()) is None


@pytest.mark.parametrize(
    ("text", "area", "city", "cities"),
    [
        ("Bastos Douala", "Bastos", "Douala", ("Yaoundé",)),
        ("Akwa Yaoundé", "Akwa", "Yaoundé", ("Douala",)),
        ("plumber at Molyko, Douala", "Molyko", "Douala", ("Buea",)),
        ("un plombier à Bastos, je suis à Douala", "Bastos", "Douala", ("Yaoundé",)),
    ],
)
def test_a_quarter_of_another_town_says_both(
    text: str, area: str, city: str, cities: tuple[str, ...]
) -> None:
    reading = find_place(text)
    assert reading is not None
    mention = reading.mention
    assert (mention.area, mention.city, mention.cities, mention.known) == (area, city, cities, False)


@pytest.mark.parametrize(
    "text",
    [
        *("au quartier", "en ville", "in town", "je suis en ville", "un plombier au quartier"),
        *("fuite dans la cuisine", "l'ampoule ds la chambre", "leak in the kitchen", "for Samsung fridge"),
        *("je déménage à Bastos", "we are moving to Molyko"),
    ],
)
def test_a_room_the_town_at_large_or_the_end_of_a_move_is_no_place(text: str) -> None:
    assert find_place(text) is None


def test_a_move_is_fetched_where_it_begins() -> None:
    for text in ("déménagement de Akwa à Deido", "moving from Akwa to Deido", "pack from Akwa go Deido"):
        reading = find_place(text)
        assert reading is not None
        assert reading.mention.area == "Akwa"


@pytest.mark.parametrize(
    "text",
    [
        "On quitte Bastos fin du mois, il faut un camion",
        "we're leaving Bastos on Friday, I need a truck",
        "On quitte Bastos pour Mvan samedi, il nous faut un camion",
    ],
)
def test_what_is_left_with_a_truck_is_where_they_are_fetched(text: str) -> None:
    reading = find_place(text)
    assert reading is not None
    assert reading.mention.area == "Bastos"


@pytest.mark.parametrize("text", ["j'ai quitté Bastos", "I left Bastos"])
def test_what_they_have_left_is_no_place(text: str) -> None:
    assert find_place(text) is None


def test_a_booking_that_is_moved_moves_to_the_place() -> None:
    reading = find_place("move it to Bastos")
    assert reading is not None
    assert reading.mention.area == "Bastos"


def test_a_refused_name_leaves_the_unknown_one() -> None:
    reading = find_place("pas à Akwa, à Zamangoué")
    assert reading is not None
    assert (reading.mention.area, reading.mention.known) == ("Zamangoué", False)
