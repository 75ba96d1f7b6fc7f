"""Who can come, where, for how much, and when is the house open?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from sqlalchemy import Connection, Index, delete, insert, select
from sqlmodel import Field, SQLModel

from preferences.columns import Json


class Provider(SQLModel, table=True):
    """A technician or team. `fee` is the visit fee in FCFA: 0 is free, None is not set by operators."""

    __tablename__ = "providers"
    id: str = Field(primary_key=True)
    name: str
    phone: str | None = None
    languages: list[str] = Field(default_factory=list, sa_type=Json)
    rating: float | None = None
    fee: int | None = None
    active: bool = True


class Coverage(SQLModel, table=True):
    """A trade that a provider serves in a town."""

    __tablename__ = "provider_coverage"
    __table_args__ = (Index("ix_coverage_trade_city", "trade", "city"),)
    provider_id: str = Field(foreign_key="providers.id", ondelete="CASCADE", primary_key=True)
    trade: str = Field(primary_key=True)
    city: str = Field(primary_key=True)


class Price(SQLModel, table=True):
    """What operators say a job costs, in FCFA."""

    __tablename__ = "price_guide"
    trade: str = Field(primary_key=True)
    job: str = Field(primary_key=True)
    low: int
    high: int


class OpeningHours(SQLModel, table=True):
    """Hours of a weekday (0 = Monday), local; both None when closed."""

    __tablename__ = "opening_hours"
    weekday: int = Field(primary_key=True)
    opens: str | None = None
    closes: str | None = None


class RoundTheClock(SQLModel, table=True):
    """A trade whose urgent calls are taken at any hour."""

    __tablename__ = "round_the_clock"
    trade: str = Field(primary_key=True)


providers = SQLModel.metadata.tables["providers"]
coverage = SQLModel.metadata.tables["provider_coverage"]
price_guide = SQLModel.metadata.tables["price_guide"]
opening_hours = SQLModel.metadata.tables["opening_hours"]
round_the_clock = SQLModel.metadata.tables["round_the_clock"]


@dataclass(frozen=True, slots=True)
class Technician:
    """A provider as it is read."""

    id: str
    name: str
    languages: tuple[str, ...]
    rating: float | None
    fee: int | None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class JobPrice:
    """What operators ask for a job, in FCFA."""

    job: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Hours:
    """When the house works; `days` has opening and closing per weekday, or None when closed.

    A house whose operators have set no hours is always open.
    """

    days: Mapping[int, tuple[time, time] | None]
    urgent_trades: frozenset[str]

    def on(self, weekday: int) -> tuple[time, time] | None:
        """Opening and closing of a weekday, None when closed."""
        if not self.days:
            return time(0, 0), time(23, 59)
        return self.days.get(weekday)


def serving(connection: Connection, trade: str, city: str | None) -> list[Technician]:
    """Active providers of a trade (in a town), the best rated first."""
    query = (
        select(
            providers.c.id,
            providers.c.name,
            providers.c.languages,
            providers.c.rating,
            providers.c.fee,
            providers.c.phone,
        )
        .join(coverage, coverage.c.provider_id == providers.c.id)
        .where(coverage.c.trade == trade, providers.c.active)
        .distinct()
    )
    if city is not None:
        query = query.where(coverage.c.city == city)
    rows = connection.execute(query.order_by(providers.c.id)).all()
    found = [Technician(row[0], row[1], tuple(row[2]), *row[3:]) for row in rows]
    return sorted(found, key=lambda technician: (-(technician.rating or 0.0), technician.id))


def get(connection: Connection, provider_id: str | None) -> Technician | None:
    """The provider with this id."""
    if provider_id is None:
        return None
    row = connection.execute(select(providers).where(providers.c.id == provider_id)).one_or_none()
    if row is None:
        return None
    return Technician(row.id, row.name, tuple(row.languages), row.rating, row.fee, row.phone)


def cities_with(connection: Connection, trade: str) -> tuple[str, ...]:
    """Towns where somebody serves this trade."""
    rows = connection.execute(
        select(coverage.c.city)
        .join(providers, providers.c.id == coverage.c.provider_id)
        .where(coverage.c.trade == trade, providers.c.active)
        .distinct()
        .order_by(coverage.c.city)
    )
    return tuple(rows.scalars())


def trades_offered(connection: Connection) -> tuple[str, ...]:
    """Trades that somebody serves, the most served first."""
    rows = connection.execute(
        select(coverage.c.trade, coverage.c.provider_id)
        .join(providers, providers.c.id == coverage.c.provider_id)
        .where(providers.c.active)
    ).all()
    served = {trade: {row[1] for row in rows if row[0] == trade} for trade, _ in rows}
    return tuple(sorted(served, key=lambda trade: (-len(served[trade]), trade)))


def prices(connection: Connection, trade: str) -> list[JobPrice]:
    """The operators' price guide of a trade, cheapest first."""
    rows = connection.execute(
        select(price_guide.c.job, price_guide.c.low, price_guide.c.high)
        .where(price_guide.c.trade == trade)
        .order_by(price_guide.c.low, price_guide.c.job)
    )
    return [JobPrice(*row) for row in rows]


def hours(connection: Connection) -> Hours:
    """When the house works, as operators set it."""
    rows = connection.execute(select(opening_hours)).all()
    urgent = connection.execute(select(round_the_clock.c.trade)).scalars()
    return Hours(
        {
            row.weekday: (time.fromisoformat(row.opens), time.fromisoformat(row.closes))
            if row.opens and row.closes
            else None
            for row in rows
        },
        frozenset(urgent),
    )


def engage(
    connection: Connection, technician: Technician, trades: Sequence[str], cities: Sequence[str]
) -> None:
    """Add a provider with the trades and towns it serves."""
    connection.execute(
        insert(providers).values(
            id=technician.id,
            name=technician.name,
            phone=technician.phone,
            languages=list(technician.languages),
            rating=technician.rating,
            fee=technician.fee,
            active=True,
        )
    )
    rows = [
        {"provider_id": technician.id, "trade": trade, "city": city} for trade in trades for city in cities
    ]
    if rows:
        connection.execute(insert(coverage), rows)


def set_prices(connection: Connection, guide: Mapping[str, Sequence[JobPrice]]) -> None:
    """Replace the price guide."""
    connection.execute(delete(price_guide))
    rows = [
        {"trade": trade, "job": price.job, "low": price.low, "high": price.high}
        for trade, jobs in guide.items()
        for price in jobs
    ]
    if rows:
        connection.execute(insert(price_guide), rows)


def set_hours(connection: Connection, house: Hours) -> None:
    """Replace opening hours and the trades taken round the clock."""
    connection.execute(delete(opening_hours))
    connection.execute(delete(round_the_clock))
    rows = [
        {
            "weekday": weekday,
            "opens": span[0].strftime("%H:%M") if span else None,
            "closes": span[1].strftime("%H:%M") if span else None,
        }
        for weekday, span in house.days.items()
    ]
    if rows:
        connection.execute(insert(opening_hours), rows)
    if house.urgent_trades:
        connection.execute(
            insert(round_the_clock), [{"trade": trade} for trade in sorted(house.urgent_trades)]
        )
