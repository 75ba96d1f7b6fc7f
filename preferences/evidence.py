"""What has been observed of a person? One row for each observation behind anything we believe."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, Index, delete, insert, select
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, UtcDateTime


class Attribute(StrEnum):
    """What can be believed of a person.

    Provider beliefs are per trade ("provider/plumbing"), spots per name ("spot/mother").
    """

    LANGUAGE = "language"
    REGISTER = "register"
    DETAIL = "detail"
    PLACE = "usual_place"
    SPOT = "spot"
    SLOT = "preferred_slot"
    PROVIDER = "provider"
    REFUSED_PROVIDER = "refused_provider"


class Evidence(SQLModel, table=True):
    """One observation: attribute, value, its weight, where it comes from and when."""

    __tablename__ = "preference_learning_data"
    __table_args__ = (Index("ix_learning_person_attribute", "person_id", "attribute", "at"),)
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", sa_type=BigId)
    attribute: str
    value: str
    weight: float
    stated: bool = False
    source: str  # message, booking, rating, profile
    source_id: str | None = None
    at: datetime = Field(sa_type=UtcDateTime)


evidence = SQLModel.metadata.tables["preference_learning_data"]


@dataclass(frozen=True, slots=True)
class Observation:
    """An observation before it is stored. `stated` means the person said it of themselves."""

    attribute: str
    value: str
    weight: float
    source: str
    source_id: str | None = None
    stated: bool = False


@dataclass(frozen=True, slots=True)
class Observed:
    """A stored observation, oldest first in lists."""

    attribute: str
    value: str
    weight: float
    stated: bool
    source: str
    source_id: str | None
    at: datetime


def keep(connection: Connection, person_id: int, observation: Observation, now: datetime) -> None:
    """Store one observation."""
    connection.execute(
        insert(evidence).values(
            person_id=person_id,
            attribute=observation.attribute,
            value=observation.value,
            weight=observation.weight,
            stated=observation.stated,
            source=observation.source,
            source_id=observation.source_id,
            at=now,
        )
    )


def recall(connection: Connection, person_id: int, attribute: str | None = None) -> list[Observed]:
    """All observations of a person, or those of one attribute, oldest first."""
    columns = [
        evidence.c[name] for name in ("attribute", "value", "weight", "stated", "source", "source_id", "at")
    ]
    query = select(*columns).where(evidence.c.person_id == person_id)
    if attribute is not None:
        query = query.where(evidence.c.attribute == attribute)
    return [Observed(*row) for row in connection.execute(query.order_by(evidence.c.at, evidence.c.id))]


def withdraw(connection: Connection, person_id: int, source: str, source_id: str) -> None:
    """Forget what one source showed; beliefs have to be folded anew."""
    of_it = (evidence.c.source == source) & (evidence.c.source_id == source_id)
    connection.execute(delete(evidence).where((evidence.c.person_id == person_id) & of_it))


def forget(connection: Connection, person_id: int) -> None:
    """Erase every observation of a person."""
    connection.execute(delete(evidence).where(evidence.c.person_id == person_id))
