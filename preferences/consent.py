"""What has a person allowed, and when was it asked?"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, Index, insert, select
from sqlmodel import Field, SQLModel

from preferences.columns import BigId, UtcDateTime


class Purpose(StrEnum):
    """What a permission is for; each is given and taken back apart."""

    PERSONALIZATION = "personalization"
    REMINDERS = "reminders"
    PROMOTIONS = "promotions"


class Consent(SQLModel, table=True):
    """One answer, or one question (granted is None), never changed afterwards; the newest counts."""

    __tablename__ = "consents"
    __table_args__ = (Index("ix_consents_person_purpose", "person_id", "purpose", "at"),)
    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", sa_type=BigId)
    purpose: str
    granted: bool | None = None
    source: str  # key of the message that asked, or the intent that said it
    at: datetime = Field(sa_type=UtcDateTime)


consents = SQLModel.metadata.tables["consents"]


@dataclass(frozen=True, slots=True)
class Allowed:
    """The newest answer per purpose; None where nobody has answered."""

    personalization: bool | None = None
    reminders: bool | None = None
    promotions: bool | None = None
    was_asked: bool = False


def recall(connection: Connection, person_id: int) -> Allowed:
    """What this person allows now."""
    rows = connection.execute(
        select(consents.c.purpose, consents.c.granted)
        .where(consents.c.person_id == person_id)
        .order_by(consents.c.at, consents.c.id)
    ).all()
    newest = {purpose: granted for purpose, granted in rows if granted is not None}
    return Allowed(
        newest.get(Purpose.PERSONALIZATION),
        newest.get(Purpose.REMINDERS),
        newest.get(Purpose.PROMOTIONS),
        was_asked=any(purpose == Purpose.PERSONALIZATION for purpose, _ in rows),
    )


def record(
    connection: Connection,
    person_id: int,
    purpose: Purpose,
    granted: bool | None,
    *,
    source: str,
    now: datetime,
) -> None:
    """Keep an answer (or, with None, that the question was asked)."""
    connection.execute(
        insert(consents).values(
            person_id=person_id, purpose=purpose.value, granted=granted, source=source, at=now
        )
    )


def before(connection: Connection, person_id: int, purpose: Purpose, source: str) -> bool | None:
    """What was allowed before the newest answer, where that one came from this source; else None."""
    rows = connection.execute(
        select(consents.c.granted, consents.c.source)
        .where(
            consents.c.person_id == person_id,
            consents.c.purpose == purpose.value,
            consents.c.granted.is_not(None),
        )
        .order_by(consents.c.at.desc(), consents.c.id.desc())
    ).all()
    if not rows or rows[0].source != source:
        return None
    return next((row.granted for row in rows if row.source != source), None)
