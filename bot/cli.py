"""What can be done from a terminal? The `sabi` command."""

import asyncio
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Annotated, NoReturn, TypeVar

import typer
import uvicorn
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import OperationalError

from bot import console, demo, diagnosing, logs, migrating, planning
from bot.admin import operators, passwords
from bot.application import make_application
from bot.clock import SystemClock
from bot.errors import AlreadyServed, BadSetting, NotMigrated
from bot.house import House
from bot.settings import Settings, load_settings
from bot.simulator import world
from bot.store import Database
from preferences import gazetteer, places
from preferences.providers import providers

app = typer.Typer(help="Sabi books home services by chat.", no_args_is_help=True, add_completion=False)
reminders_app = typer.Typer(help="Operators' reminder schedules.", no_args_is_help=True)
operators_app = typer.Typer(help="Who answers people at /admin.", no_args_is_help=True)
places_app = typer.Typer(help="Places that this house knows.", no_args_is_help=True)
app.add_typer(reminders_app, name="reminders")
app.add_typer(places_app, name="places")
app.add_typer(operators_app, name="operators")
Result = TypeVar("Result")


def settings() -> Settings:
    """The settings, or one clear sentence and the end."""
    try:
        return load_settings()
    except BadSetting as problem:
        stop(str(problem))


def stop(sentence: str) -> NoReturn:
    """Say why, and end with status 2."""
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


UNREACHABLE = "The database cannot be reached: check SABI_DATABASE_URL, and that it runs."


def in_database(work: Callable[[Connection], Result]) -> Result:
    """Run work in one transaction on a migrated database."""
    database = Database(settings().database_url)
    try:
        if not database.read_now(migrating.is_current):
            stop(str(NotMigrated()))
        return database.write_now(work)
    except OperationalError:
        stop(UNREACHABLE)
    finally:
        database.close()


def open_house(configured: Settings, public_url: str = "http://127.0.0.1:8000") -> House:
    """The house on a migrated database, or one sentence and the end."""
    try:
        return House(configured, public_url=public_url)
    except NotMigrated as problem:
        stop(str(problem))
    except OperationalError:
        stop(UNREACHABLE)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8000,
) -> None:
    """Serve webhooks, exports, health, and in development the simulator."""
    configured = settings()
    logs.configure()
    here = f"http://{'127.0.0.1' if host == '0.0.0.0' else host}:{port}"
    house = open_house(configured, here)
    try:
        house.hold_file()
    except AlreadyServed as problem:
        stop(str(problem))
    if configured.is_development:
        typer.echo(f"Simulator          {here}/")
    typer.echo(f"API documentation  {here}/docs")
    typer.echo(f"Health check       {here}/health")
    sys.stdout.flush()
    uvicorn.run(make_application(house), host=host, port=port, log_level="warning", access_log=False)


@app.command()
def migrate() -> None:
    """Bring the database to this program's revision."""
    configured = settings()
    logs.configure()
    try:
        migrating.migrate(configured.database_url)
    except OperationalError:
        stop(UNREACHABLE)
    typer.echo("The database is up to date.")


@app.command("demo")
def load_demo(
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget everything that is there first.")] = False,
) -> None:
    """Load the demo world: providers, prices, schedules, some people with a history."""
    configured = settings()
    if not configured.is_development:
        stop("The demo world is for development only: SABI_ENV is production.")
    now = SystemClock().now()

    def load(connection: Connection) -> bool:
        if not fresh and connection.execute(select(func.count()).select_from(providers)).scalar_one():
            return False
        world.load(connection, demo.world(now), now, configured.zone)
        return True

    typer.echo(
        "The demo world is loaded." if in_database(load) else "There are providers already: nothing changed."
    )


@app.command()
def chat(
    name: Annotated[str, typer.Option(help="Who you are: each name is a person of its own.")] = "me",
) -> None:
    """Talk with Sabi in this terminal, over the same code as the channels."""
    configured = settings()
    logs.configure(quiet=True)
    house = open_house(configured)
    console.talk(house, name)


@app.command()
def doctor() -> None:
    """Check settings, database, channels and what waits; says what to do about each problem."""
    configured = settings()
    logs.configure(quiet=True)
    findings = asyncio.run(diagnosing.examine(configured))
    for finding in findings:
        typer.echo(f"{'ok  ' if finding.is_well else 'FAIL'}  {finding.subject}: {finding.text}")
    if not all(finding.is_well for finding in findings):
        raise typer.Exit(1)


@reminders_app.command("list")
def list_schedules() -> None:
    """Every schedule, with how many people it will reach."""
    for line in in_database(planning.describe_all):
        typer.echo(line)


@reminders_app.command("add")
def add_schedule(
    trade: Annotated[str, typer.Argument(help="Code of the trade, such as ac_fridge.")],
    every_days: Annotated[int | None, typer.Option(help="Days after the last visit.")] = None,
    season: Annotated[str | None, typer.Option(help='Yearly season as cron, such as "0 9 10 2 *".')] = None,
    city: Annotated[list[str] | None, typer.Option(help="Only for visits in this town (repeatable).")] = None,
    hour: Annotated[str, typer.Option(help="Local hour of interval reminders.")] = "09:00",
    template: Annotated[
        list[str] | None, typer.Option(help="Approved WhatsApp template, as fr=HX... (repeatable).")
    ] = None,
) -> None:
    """Add a schedule; people with a past visit of the trade are planned at once."""
    rule = planning.Rule(trade, every_days, season, tuple(city or ()), hour, tuple(template or ()))
    zone, now = settings().zone, SystemClock().now()
    try:
        typer.echo(in_database(lambda c: planning.add(c, rule, now, zone)))
    except ValueError as problem:
        stop(str(problem))


@reminders_app.command("preview")
def preview(
    days: Annotated[int, typer.Option(help="How far to look ahead.")] = 30,
) -> None:
    """Who would hear what and when, before anything is sent."""
    configured = settings()
    logs.configure(quiet=True)
    house = open_house(configured)
    now = house.clock.now()
    look = planning.Preview(house.reminders, now, now + timedelta(days=days))
    try:
        for line in house.database.read_now(look.lines):
            typer.echo(line)
    finally:
        house.database.close()


@reminders_app.command("pause")
def pause(schedule: Annotated[int, typer.Argument(help="Number of the schedule.")]) -> None:
    """Send nothing for this schedule until it is resumed."""
    _set_active(schedule, active=False)


@reminders_app.command("resume")
def resume(schedule: Annotated[int, typer.Argument(help="Number of the schedule.")]) -> None:
    """Send for this schedule again."""
    _set_active(schedule, active=True)


def _set_active(schedule: int, *, active: bool) -> None:
    if not in_database(lambda c: planning.set_active(c, schedule, active)):
        stop(f"There is no schedule {schedule}.")
    typer.echo(f"Schedule {schedule} is {'active' if active else 'paused'}.")


@places_app.command("import")
def import_places(file: Annotated[Path, typer.Argument(help="Tab-separated places.")]) -> None:
    """Load an operator's larger gazetteer; a running server knows it after a restart."""
    try:
        count = in_database(lambda c: places.store(c, gazetteer.read_places(file)))
    except gazetteer.MalformedPlaces as problem:
        stop(str(problem))
    except OSError as problem:
        stop(f"{file} cannot be read: {problem.strerror}.")
    typer.echo(f"{count} places imported.")


def _new_password() -> str:
    """Asked for twice at a terminal, else the first line that is given."""
    if sys.stdin.isatty():
        given = str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    else:
        given = sys.stdin.readline().rstrip("\r\n")
    if not passwords.SHORTEST <= len(given) <= passwords.LONGEST:
        stop(f"A password has {passwords.SHORTEST} to {passwords.LONGEST} characters.")
    return passwords.keep(given)


@operators_app.command("add")
def add_operator(name: Annotated[str, typer.Argument(help="With which they sign in.")]) -> None:
    """Let somebody answer people at /admin; asks for a password, or reads it from the input."""
    name, now = name.strip(), SystemClock().now()
    if not name:
        stop("An operator needs a name.")
    password = _new_password()
    if not in_database(lambda c: operators.add(c, name, password, now)):
        stop(f"There is an operator {name} already; see sabi operators password.")
    typer.echo(f"{name} can sign in at /admin.")


@operators_app.command("password")
def change_password(name: Annotated[str, typer.Argument(help="Whose password.")]) -> None:
    """Set another password, which signs them out everywhere."""
    password = _new_password()
    if not in_database(lambda c: operators.change_password(c, name, password)):
        stop(f"There is no operator {name}.")
    typer.echo(f"{name} has another password.")


@operators_app.command("remove")
def remove_operator(name: Annotated[str, typer.Argument(help="Who answers no more.")]) -> None:
    """Let somebody in no more; what they wrote stays."""
    if not in_database(lambda c: operators.remove(c, name)):
        stop(f"There is no operator {name}.")
    typer.echo(f"{name} is no operator any more.")


@operators_app.command("list")
def list_operators() -> None:
    """Everybody who can sign in at /admin."""
    for name in in_database(operators.names) or ["There are no operators yet: sabi operators add NAME"]:
        typer.echo(name)
