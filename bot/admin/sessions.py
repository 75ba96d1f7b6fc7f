"""Who is looking, and does this form come from a page of theirs?

A session is a signed cookie. Its key is made from the operator's kept password, so every process reads it,
and it ends with the password, with the operator, when they sign out, and after some hours.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from bot.admin import operators
from bot.admin.operators import Operator

LASTS = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Session:
    """An operator who has signed in, and the secret of their forms."""

    operator: Operator
    form_token: str


def begin(operator: Operator, now: datetime) -> str:
    """The cookie of a new session."""
    said = f"{operator.id}.{_written(now)}.{secrets.token_urlsafe(16)}"
    return f"{said}.{_signed(operator, said)}"


def read(connection: Connection, cookie: str, now: datetime) -> Session | None:
    """The session of a cookie; None when it was not signed by us, or has ended."""
    said, _, signature = cookie.rpartition(".")
    number, _, rest = said.partition(".")
    written = rest.partition(".")[0]
    if not (_is_number(number) and _is_number(written)):
        return None
    operator = operators.get(connection, int(number))
    if operator is None or not hmac.compare_digest(signature.encode(), _signed(operator, said).encode()):
        return None
    began = datetime.fromtimestamp(int(written) / 1_000_000, UTC)
    is_out = operator.signed_out_at is not None and began <= operator.signed_out_at
    if is_out or not began <= now < began + LASTS:
        return None
    return Session(operator, _signed(operator, f"form.{said}"))


def _is_number(written: str) -> bool:
    return written.isascii() and written.isdecimal() and len(written) < 18


def _written(now: datetime) -> str:
    return str(int(now.timestamp() * 1_000_000))


def _signed(operator: Operator, said: str) -> str:
    key = hashlib.sha256(f"session of an operator:{operator.password}".encode()).digest()
    return hmac.new(key, said.encode(), hashlib.sha256).hexdigest()
