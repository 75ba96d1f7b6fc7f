"""Which places does this house know, beyond the list that ships with it?"""

from collections.abc import Iterable

from sqlalchemy import Connection, Index, UniqueConstraint, delete, func, insert, select
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, Json
from preferences.gazetteer import KnownPlace


class Place(SQLModel, table=True):
    """A town, quarter, village or junction with the spellings people use."""

    __tablename__ = "places"
    __table_args__ = (UniqueConstraint("kind", "name", "city"), Index("ix_places_city", "city"))
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    kind: str
    name: str
    city: str
    region: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    variants: list[str] = Field(default_factory=list, sa_type=Json)


places = SQLModel.metadata.tables["places"]


def store(connection: Connection, known: Iterable[KnownPlace]) -> int:
    """Add places, replacing those of the same kind, name and town; returns how many were given."""
    count = 0
    for place in known:
        connection.execute(
            delete(places).where(
                places.c.kind == place.kind, places.c.name == place.name, places.c.city == place.city
            )
        )
        connection.execute(
            insert(places).values(
                kind=place.kind,
                name=place.name,
                city=place.city,
                region=place.region,
                latitude=place.latitude,
                longitude=place.longitude,
                variants=list(place.variants),
            )
        )
        count += 1
    return count


def load(connection: Connection) -> tuple[KnownPlace, ...]:
    """Every stored place."""
    rows = connection.execute(select(places).order_by(places.c.id))
    return tuple(
        KnownPlace(row.kind, row.name, row.city, row.region, row.latitude, row.longitude, tuple(row.variants))
        for row in rows
    )


def count(connection: Connection) -> int:
    """How many places are stored."""
    return connection.execute(select(func.count()).select_from(places)).scalar_one()
