"""What do we believe of a person? A fold over evidence, kept up to date with each observation.

Each (attribute, value) has a mass: the sum of its weights, each halved once per half-life of the
attribute. Confidence is mass / (all masses of the attribute + PRIOR), so one observation convinces
little and old habits fade. What a person stated wins over what was observed, the newest statement first.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update
from sqlmodel import Field, SQLModel

from preferences import evidence
from preferences.columns import BigId, UtcDateTime
from preferences.evidence import Attribute, Observation

PRIOR = 0.6
HALF_LIVES = {
    Attribute.LANGUAGE: timedelta(days=30),
    Attribute.REGISTER: timedelta(days=30),
    Attribute.DETAIL: timedelta(days=90),
    Attribute.PLACE: timedelta(days=365),
    Attribute.SPOT: timedelta(days=730),
    Attribute.SLOT: timedelta(days=180),
    Attribute.PROVIDER: timedelta(days=365),
    Attribute.REFUSED_PROVIDER: timedelta(days=365),
}


class Belief(SQLModel, table=True):
    """One candidate value of an attribute with its mass at `last_seen_at`."""

    __tablename__ = "user_preferences"
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", primary_key=True, sa_type=BigId)
    attribute: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    mass: float
    confidence: float
    source: str  # stated, observed
    stated_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    support: int = 1
    last_seen_at: datetime = Field(sa_type=UtcDateTime)


beliefs = SQLModel.metadata.tables["user_preferences"]


@dataclass(frozen=True, slots=True)
class Believed:
    """One candidate value. `support` counts its observations; confidence is 0-1, 1 when stated."""

    value: str
    confidence: float
    stated: bool
    support: int
    last_seen_at: datetime


class Beliefs:
    """Everything believed of one person at a moment; reading it costs no further query."""

    def __init__(self, rows: Iterable[Belief], now: datetime) -> None:
        self._by_attribute: dict[str, list[Believed]] = {}
        grouped: dict[str, list[Belief]] = {}
        for row in rows:
            grouped.setdefault(row.attribute, []).append(row)
        for attribute, candidates in grouped.items():
            self._by_attribute[attribute] = _ranked(attribute, candidates, now)

    def best(self, attribute: str) -> Believed | None:
        """The value that counts, or None when nothing is known."""
        candidates = self._by_attribute.get(attribute)
        return candidates[0] if candidates else None

    def all(self, attribute: str) -> tuple[Believed, ...]:
        """Every candidate, best first."""
        return tuple(self._by_attribute.get(attribute, ()))

    def attributes(self) -> tuple[str, ...]:
        """What anything at all is believed about."""
        return tuple(self._by_attribute)


def half_life(attribute: str) -> timedelta:
    """After which time an observation of this attribute counts half."""
    return HALF_LIVES[Attribute(attribute.split("/")[0])]


def decayed(mass: float, attribute: str, since: datetime, now: datetime) -> float:
    """A mass at `since`, as it counts at `now`; exponential decay by half-life."""
    return float(mass * 0.5 ** ((now - since) / half_life(attribute)))


def _ranked(attribute: str, rows: list[Belief], now: datetime) -> list[Believed]:
    masses = {row.value: decayed(row.mass, attribute, row.last_seen_at, now) for row in rows}
    total = sum(masses.values()) + PRIOR
    ordered = sorted(
        rows, key=lambda row: (row.stated_at is not None, row.stated_at or now, masses[row.value])
    )
    return [
        Believed(
            row.value,
            1.0 if row.stated_at else masses[row.value] / total,
            row.stated_at is not None,
            row.support,
            row.last_seen_at,
        )
        for row in reversed(ordered)
    ]


def recall(connection: Connection, person_id: int, now: datetime) -> Beliefs:
    """Everything believed of a person, in one query."""
    rows = connection.execute(select(beliefs).where(beliefs.c.person_id == person_id)).mappings()
    return Beliefs([Belief(**row) for row in rows], now)


def learn(connection: Connection, person_id: int, observation: Observation, now: datetime) -> None:
    """Store an observation and fold it into the belief of its value."""
    evidence.keep(connection, person_id, observation, now)
    _fold(connection, person_id, observation, now)


def _fold(connection: Connection, person_id: int, observation: Observation, at: datetime) -> None:
    key = (
        beliefs.c.person_id == person_id,
        beliefs.c.attribute == observation.attribute,
        beliefs.c.value == observation.value,
    )
    row = connection.execute(
        select(beliefs.c.mass, beliefs.c.last_seen_at, beliefs.c.stated_at, beliefs.c.support).where(*key)
    ).one_or_none()
    carried = decayed(row.mass, observation.attribute, row.last_seen_at, at) if row else 0.0
    stated_at = at if observation.stated else (row.stated_at if row else None)
    values = {
        "mass": carried + observation.weight,
        "confidence": 1.0
        if stated_at
        else (carried + observation.weight) / (carried + observation.weight + PRIOR),
        "source": "stated" if stated_at else "observed",
        "stated_at": stated_at,
        "support": (row.support if row else 0) + 1,
        "last_seen_at": at,
    }
    if row:
        connection.execute(update(beliefs).where(*key).values(**values))
    else:
        connection.execute(
            insert(beliefs).values(
                person_id=person_id, attribute=observation.attribute, value=observation.value, **values
            )
        )


def recompute(connection: Connection, person_id: int) -> None:
    """Make the beliefs anew from all evidence; gives what learning one by one gave."""
    connection.execute(delete(beliefs).where(beliefs.c.person_id == person_id))
    for row in evidence.recall(connection, person_id):
        observation = Observation(row.attribute, row.value, row.weight, row.source, row.source_id, row.stated)
        _fold(connection, person_id, observation, row.at)


def forget(connection: Connection, person_id: int) -> None:
    """Erase beliefs and the evidence behind them."""
    connection.execute(delete(beliefs).where(beliefs.c.person_id == person_id))
    evidence.forget(connection, person_id)
