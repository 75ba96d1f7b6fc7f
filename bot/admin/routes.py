"""At which addresses do operators see the conversations, and act in them?"""

import secrets

import structlog
from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import RedirectResponse
from fastapi.staticfiles import StaticFiles

from bot.admin import actions, doors, operators, overview, thread
from bot.admin.actions import Outcome, Typed
from bot.admin.doors import Doorkeeper, Entry, FromPage, SignedIn, house_of
from bot.admin.pages import ASSETS, Pages
from bot.errors import ForgedForm, NoSuchConversation, NotSignedIn
from dialogue.incoming import storable

log = structlog.get_logger()
router = APIRouter(prefix="/admin", include_in_schema=False)
SEE_OTHER = 303
MOST_DIGITS = 15


def add_to(application: FastAPI) -> None:
    """Serve the operators' pages."""
    application.state.pages = Pages(application.state.house)
    application.state.doorkeeper = Doorkeeper(application.state.house)
    application.include_router(router)
    application.mount("/admin/assets", StaticFiles(directory=ASSETS), name="admin-assets")
    application.add_exception_handler(NotSignedIn, ask_to_sign_in)
    application.add_exception_handler(ForgedForm, refuse_form)
    application.add_exception_handler(NoSuchConversation, say_unknown)


def _pages(request: Request) -> Pages:
    pages: Pages = request.app.state.pages
    return pages


def _doorkeeper(request: Request) -> Doorkeeper:
    doorkeeper: Doorkeeper = request.app.state.doorkeeper
    return doorkeeper


async def ask_to_sign_in(request: Request, problem: Exception) -> Response:
    """Whoever is not signed in is shown the login."""
    return RedirectResponse("/admin/login", SEE_OTHER)


async def refuse_form(request: Request, problem: Exception) -> Response:
    """A form from elsewhere, or from a session that has ended, does nothing."""
    log.warning("admin.form_refused", path=request.scope["path"])
    return _pages(request).show(request, "refused", 403)


async def say_unknown(request: Request, problem: Exception) -> Response:
    """There is nothing here."""
    return _pages(request).show(request, "unknown", 404)


@router.get("/login")
async def show_login(request: Request) -> Response:
    """Name and password, or the command that makes the first operator."""
    return await _login_page(request, None, 200)


@router.post("/login")
async def sign_in(request: Request) -> Response:
    """Opens a session, or says that it was wrong, or too often."""
    fields = await doors.read_form(request)
    doors.check_login_token(request, fields)
    address = request.client.host if request.client else ""
    name, password = storable(fields.get("name", "").strip()[:200]), fields.get("password", "")
    entry, operator = await _doorkeeper(request).try_password(name, password, address)
    if operator is None:
        return await _login_page(request, entry, 429 if entry is Entry.TOO_OFTEN else 401)
    response = RedirectResponse("/admin", SEE_OTHER)
    _doorkeeper(request).let_in(response, operator)
    return response


async def _login_page(request: Request, entry: Entry | None, status: int) -> Response:
    house, token = house_of(request), secrets.token_urlsafe(16)
    has_operators = bool(await house.database.read(operators.names))
    page = _pages(request).show(
        request, "login", status, entry=entry, has_operators=has_operators, token=token
    )
    doors.give_login_token(page, house, token)
    return page


@router.post("/logout")
async def sign_out(request: Request, form: FromPage) -> Response:
    """Ends every session of this operator."""
    response = RedirectResponse("/admin/login", SEE_OTHER)
    await _doorkeeper(request).let_out(response, form.session)
    return response


@router.get("")
async def show_overview(request: Request, session: SignedIn, page: str = "1") -> Response:
    """Every conversation, who waits for a person first."""
    number = _number(page) or 1
    found = await house_of(request).database.read(lambda c: overview.look(c, number))
    return _pages(request).show(request, "overview", overview=found, session=session)


@router.get("/conversations/{number}")
async def show_thread(request: Request, session: SignedIn, number: str, before: str = "") -> Response:
    """One conversation, with what was understood of each message."""
    return await _thread_page(request, session, number, before=before)


async def _thread_page(
    request: Request,
    session: SignedIn,
    number: str,
    *,
    before: str = "",
    outcome: Outcome | None = None,
    typed: str = "",
) -> Response:
    house, person = house_of(request), _person(number)
    now, zone, older_than = house.clock.now(), house.settings.zone, _number(before)
    found = await house.database.read(lambda c: thread.look(c, person, now, zone, older_than))
    if found is None:
        raise NoSuchConversation
    return _pages(request).show(
        request,
        "thread",
        200 if outcome is None else 409 if outcome is Outcome.CLOSED else 422,
        thread=found,
        session=session,
        outcome=outcome,
        typed=typed,
        once=secrets.token_urlsafe(12),
        is_newest=older_than is None,
        longest=actions.LONGEST,
    )


@router.post("/conversations/{number}/answer")
async def answer(request: Request, form: FromPage, number: str) -> Response:
    """Sends a text to the person; the word is then with a person of ours."""
    house, person, now = house_of(request), _person(number), house_of(request).clock.now()
    once = storable(form.text(doors.ONCE))[:40] or secrets.token_urlsafe(12)
    typed = Typed(storable(form.text("text")), once, form.session.operator.name)
    outcome = await house.database.write(lambda c: actions.answer(c, person, typed, now))
    if outcome in (Outcome.CLOSED, Outcome.LONG):
        return await _thread_page(request, form.session, number, outcome=outcome, typed=typed.text)
    return _back_to_thread(request, form, person, outcome)


@router.post("/conversations/{number}/take-over")
async def take_over(request: Request, form: FromPage, number: str) -> Response:
    """Sabi is silent for this person from now on."""
    house, person, now = house_of(request), _person(number), house_of(request).clock.now()
    outcome = await house.database.write(lambda c: actions.take_over(c, person, now))
    return _back_to_thread(request, form, person, outcome)


@router.post("/conversations/{number}/hand-back")
async def hand_back(request: Request, form: FromPage, number: str) -> Response:
    """Sabi goes on with this person."""
    house, person, now = house_of(request), _person(number), house_of(request).clock.now()
    outcome = await house.database.write(lambda c: actions.hand_back(c, house.manager, person, now))
    return _back_to_thread(request, form, person, outcome)


@router.post("/conversations/{number}/seen")
async def note_seen(request: Request, form: FromPage, number: str) -> Response:
    """An operator has looked at a danger."""
    house, person, now = house_of(request), _person(number), house_of(request).clock.now()
    outcome = await house.database.write(lambda c: actions.note_seen(c, person, now))
    return _back_to_thread(request, form, person, outcome)


def _back_to_thread(request: Request, form: FromPage, person: int, outcome: Outcome) -> Response:
    if outcome is Outcome.UNKNOWN:
        raise NoSuchConversation
    action = request.scope["path"].rpartition("/")[2]
    log.info("operator.acted", action=action, operator=form.session.operator.id, person=person)
    deliverer = house_of(request).deliverer
    if deliverer:
        deliverer.wake()
    return RedirectResponse(f"/admin/conversations/{person}#end", SEE_OTHER)


def _person(written: str) -> int:
    number = _number(written)
    if number is None:
        raise NoSuchConversation
    return number


def _number(written: str) -> int | None:
    is_number = written.isascii() and written.isdecimal() and len(written) <= MOST_DIGITS
    return int(written) or None if is_number else None
