"""Under which link may a person read all we hold of them? A secret one, for a day."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import Field, SQLModel

from dialogue.topics.erasing import LINK_HOURS
from preferences.columns import BigId, UtcDateTime


class ExportLink(SQLModel, table=True):
    """A link that was handed out; only the digest of its secret is kept."""

    __tablename__ = "export_links"
    digest: str = Field(primary_key=True)
    person_id: int = Field(foreign_key="people.id", ondelete="CASCADE", index=True, sa_type=BigId)
    expires_at: datetime = Field(sa_type=UtcDateTime)


links = SQLModel.metadata.tables["export_links"]


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def make_link(connection: Connection, person_id: int, now: datetime) -> str:
    """A new secret for this person's file."""
    secret = secrets.token_urlsafe(24)
    connection.execute(delete(links).where(links.c.expires_at < now))
    connection.execute(
        insert(links).values(
            digest=_digest(secret), person_id=person_id, expires_at=now + timedelta(hours=LINK_HOURS)
        )
    )
    return secret


def person_behind(connection: Connection, secret: str, now: datetime) -> int | None:
    """Whose file a secret opens; None for a wrong or old one."""
    return connection.execute(
        select(links.c.person_id).where(links.c.digest == _digest(secret), links.c.expires_at >= now)
    ).scalar_one_or_none()


def was_handed_out(connection: Connection, person_id: int) -> bool:
    """Whether this person has asked for their file."""
    return (
        connection.execute(select(links.c.digest).where(links.c.person_id == person_id)).first() is not None
    )
