"""Who may come in? Signing in and out, the session of a request, and forms that come from our pages."""

import asyncio
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated
from urllib.parse import parse_qsl

import structlog
from fastapi import Depends, Request, Response
from sqlalchemy import Connection

from bot.admin import attempts, operators, passwords, sessions
from bot.admin.operators import Operator
from bot.admin.sessions import Session
from bot.bodies import read_body
from bot.errors import ForgedForm, NotSignedIn
from bot.house import House

log = structlog.get_logger()
SESSION_COOKIE, LOGIN_COOKIE = "sabi_operator", "sabi_login"
PATH = "/admin"
LARGEST_FORM = 50_000  # bytes
TOKEN, ONCE = "token", "once"
NOBODY = passwords.keep(secrets.token_urlsafe())  # unknown names take as long as known ones


class Entry(StrEnum):
    """What became of a try to sign in."""

    OPEN = "open"
    WRONG = "wrong"
    TOO_OFTEN = "too_often"


@dataclass(frozen=True, slots=True)
class Posted:
    """A form of a page that this operator was shown."""

    session: Session
    fields: Mapping[str, str]

    def text(self, name: str) -> str:
        """What was typed, with plain line ends, and none around it."""
        return self.fields.get(name, "").replace("\r\n", "\n").strip()


def house_of(request: Request) -> House:
    """The house that is served."""
    house: House = request.app.state.house
    return house


async def signed_in(request: Request) -> Session:
    """The session of a request; raises NotSignedIn."""
    house, cookie = house_of(request), request.cookies.get(SESSION_COOKIE, "")
    now = house.clock.now()
    session = await house.database.read(lambda c: sessions.read(c, cookie, now))
    if session is None:
        raise NotSignedIn
    return session


async def posted(request: Request, session: "SignedIn") -> Posted:
    """A form with the right token; raises ForgedForm."""
    fields = await read_form(request)
    if not _are_same(fields.get(TOKEN), session.form_token):
        raise ForgedForm
    return Posted(session, fields)


SignedIn = Annotated[Session, Depends(signed_in)]
FromPage = Annotated[Posted, Depends(posted)]


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a form; of two with one name the last counts."""
    written = await read_body(request, LARGEST_FORM)
    return dict(parse_qsl(written.decode("utf-8", "replace"), keep_blank_values=True))


def _are_same(given: str | None, expected: str | None) -> bool:
    return bool(given and expected) and hmac.compare_digest((given or "").encode(), (expected or "").encode())


def give_login_token(response: Response, house: House, token: str) -> None:
    """Keep the token of the login form in the browser: nobody can sign others in from elsewhere."""
    _set(response, house, LOGIN_COOKIE, token)


def check_login_token(request: Request, fields: Mapping[str, str]) -> str:
    """The token of the login form; raises ForgedForm."""
    kept = request.cookies.get(LOGIN_COOKIE)
    if kept is None or not _are_same(fields.get(TOKEN), kept):
        raise ForgedForm
    return kept


class Doorkeeper:
    """Tries passwords one at a time: a flood of them must not take the machine from the conversations."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._one_at_a_time = asyncio.Lock()

    async def try_password(self, name: str, password: str, address: str) -> tuple[Entry, Operator | None]:
        """Whether it opens; a wrong one is counted."""
        database, now = self._house.database, self._house.clock.now()
        async with self._one_at_a_time:
            if await database.read(lambda c: attempts.are_too_many(c, name, address, now)):
                return Entry.TOO_OFTEN, None
            operator = await database.read(lambda c: operators.find(c, name))
            kept = operator.password if operator else NOBODY
            is_right = await asyncio.to_thread(passwords.is_right, password[: passwords.LONGEST], kept)
            if operator is None or not is_right:
                await database.write(lambda c: attempts.note(c, name, address, now))
                log.warning("operator.refused", address=address)
                return Entry.WRONG, None
            await database.write(lambda c: attempts.forget(c, name, address))
        log.info("operator.signed_in", operator=operator.id)
        return Entry.OPEN, operator

    def let_in(self, response: Response, operator: Operator) -> None:
        """Begin a session in this browser."""
        cookie = sessions.begin(operator, self._house.clock.now())
        _set(response, self._house, SESSION_COOKIE, cookie)
        response.delete_cookie(LOGIN_COOKIE, path=PATH)

    async def let_out(self, response: Response, session: Session) -> None:
        """End the sessions of this operator, here and elsewhere."""
        number, now = session.operator.id, self._house.clock.now()

        def end(connection: Connection) -> None:
            operators.sign_out(connection, number, now)

        await self._house.database.write(end)
        response.delete_cookie(SESSION_COOKIE, path=PATH)


def _set(response: Response, house: House, name: str, value: str) -> None:
    response.set_cookie(
        name,
        value,
        max_age=int(sessions.LASTS.total_seconds()),
        path=PATH,
        secure=not house.settings.is_development,
        httponly=True,
        samesite="lax",
    )
