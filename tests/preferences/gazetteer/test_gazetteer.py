from collections import Counter
from pathlib import Path

import pytest

from preferences.gazetteer import MalformedPlaces, PlaceKind, load_places, read_places, usual_towns

HEADER = "kind\tname\tcity\tregion\tlat\tlon\tquality\tvariants\tpopulation\tsource\n"


def write(folder: Path, *rows: str) -> Path:
    path = folder / "places.tsv"
    path.write_text(HEADER + "".join(row + "\n" for row in rows), encoding="utf-8")
    return path


def test_at_least_four_hundred_quarters_ship_with_most_in_the_two_large_towns():
    towns = Counter(place.city for place in load_places() if place.kind is PlaceKind.QUARTER)
    assert sum(towns.values()) >= 400
    assert {town for town, _ in towns.most_common(2)} == {"Douala", "Yaoundé"}


def test_every_quarter_belongs_to_a_known_town_and_has_its_region():
    towns = {place.name for place in load_places() if place.kind is PlaceKind.TOWN}
    assert all(place.city in towns and place.region for place in load_places())


def test_no_place_is_listed_twice():
    listed = Counter((place.kind, place.name, place.city) for place in load_places())
    assert [place for place, times in listed.items() if times > 1] == []


def test_all_positions_are_in_cameroon():
    for place in load_places():
        assert (place.latitude is None) == (place.longitude is None)
        if place.latitude is not None and place.longitude is not None:
            assert 1.5 < place.latitude < 13.2
            assert 8.3 < place.longitude < 16.3


def test_quarters_stand_near_their_town():
    towns = {place.name: place for place in load_places() if place.kind is PlaceKind.TOWN}
    for place in load_places():
        town = towns[place.city]
        if place.latitude is not None and town.latitude is not None:
            assert abs(place.latitude - town.latitude) < 0.4, place
            assert abs((place.longitude or 0) - (town.longitude or 0)) < 0.4, place


def test_bonaberi_is_a_quarter_of_douala_and_no_town():
    found = {(place.kind, place.city) for place in load_places() if place.name == "Bonabéri"}
    assert found == {(PlaceKind.QUARTER, "Douala")}


def test_usual_towns_name_listed_quarters():
    listed = {(place.name, place.city) for place in load_places()}
    assert set(usual_towns()) <= listed


def test_an_operators_file_is_read_row_by_row(tmp_path: Path):
    path = write(
        tmp_path,
        "city\tDouala\tDouala\tLittoral\t4.05\t9.7\tgeonames\tdla\t1338082\tgeonames:1",
        "neighbourhood\tAkwa\tDouala\tLittoral\t\t\tnone\takoua|aqua\t\tcommon knowledge",
        "junction\tCarrefour Agip\tDouala\tLittoral\t4.1\t9.7\tosm_place_node\t\t\tosm",
    )
    town, quarter, junction = read_places(path)
    assert (town.kind, town.variants, town.latitude) == (PlaceKind.TOWN, ("dla",), 4.05)
    assert (quarter.kind, quarter.latitude, quarter.variants) == (PlaceKind.QUARTER, None, ("akoua", "aqua"))
    assert (junction.kind, junction.region) == (PlaceKind.JUNCTION, "Littoral")


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("hamlet\tAkwa\tDouala\t\t\t\t\t\t\t", "kind", "'hamlet' is none of"),
        ("neighbourhood\t\tDouala\t\t\t\t\t\t\t", "name", "empty"),
        ("neighbourhood\tAkwa\t\t\t\t\t\t\t\t", "city", "empty"),
        ("neighbourhood\tAkwa\tDouala\t\tfour\t9.7\t\t\t\t", "lat", "'four' is not a number"),
        ("neighbourhood\tAkwa\tDouala\t\t4.05\t970\t\t\t\t", "lon", "between -180 and 180"),
        ("neighbourhood\tAkwa\tDouala\t\tnan\t9.7\t\t\t\t", "lat", "between -90 and 90"),
        ("neighbourhood\tAkwa\tDouala\t\t4.05\t\t\t\t\t", "lon", "only one"),
        ("neighbourhood\tAkwa", "city", "empty"),
        ("neighbourhood\tAkwa\tDouala" + "\tx" * 9, "all", "more cells"),
    ],
)
def test_a_malformed_row_is_told_with_line_and_column(tmp_path: Path, row: str, column: str, words: str):
    path = write(tmp_path, "city\tDouala\tDouala\t\t\t\t\t\t\t", row)
    with pytest.raises(MalformedPlaces, match=words) as told:
        list(read_places(path))
    assert (told.value.line, told.value.column) == (3, column)
    assert "places.tsv, line 3" in str(told.value)


def test_a_header_without_a_needed_column_is_told(tmp_path: Path):
    path = tmp_path / "places.tsv"
    path.write_text("kind\tname\n", encoding="utf-8")
    with pytest.raises(MalformedPlaces, match=r"line 1, column city"):
        list(read_places(path))


def test_a_file_in_another_encoding_is_told(tmp_path: Path):
    path = tmp_path / "places.tsv"
    path.write_bytes(HEADER.encode() + "city\tYaoundé\tYaoundé".encode("latin-1"))
    with pytest.raises(MalformedPlaces, match="not UTF-8"):
        list(read_places(path))
