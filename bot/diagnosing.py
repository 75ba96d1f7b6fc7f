"""Is this house well? What `sabi doctor` says, and what to do about it."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError

from bot import migrating, outbox, planning
from bot.admin import operators, overview
from bot.channels import Channel
from bot.house import channel_modes, make_senders
from bot.inbox import inbox
from bot.settings import Settings
from bot.store import Database
from preferences.providers import providers


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    subject: str
    is_well: bool
    text: str


async def examine(settings: Settings) -> list[Finding]:
    """Look at everything."""
    found = [Finding("environment", True, settings.env)]
    found += await _database(settings)
    return found + await _channels(settings)


async def _database(settings: Settings) -> list[Finding]:
    try:
        database = Database(settings.database_url)
    except (SQLAlchemyError, OSError) as problem:
        return [
            Finding(
                "database", False, f"cannot be opened ({type(problem).__name__}); check SABI_DATABASE_URL"
            )
        ]
    try:
        if not database.read_now(migrating.is_current):
            return [Finding("database", False, "is not at this program's revision; run `sabi migrate`")]
        return [Finding("database", True, database.engine.dialect.name), *database.read_now(_contents)]
    except SQLAlchemyError as problem:
        return [
            Finding("database", False, f"does not answer ({type(problem).__name__}); check SABI_DATABASE_URL")
        ]
    finally:
        database.close()


def _contents(connection: Connection) -> list[Finding]:
    parked = connection.execute(
        select(func.count()).select_from(inbox).where(inbox.c.status == "parked")
    ).scalar_one()
    failed = connection.execute(
        select(func.count()).select_from(outbox.outbox).where(outbox.outbox.c.status == "failed")
    ).scalar_one()
    offered = connection.execute(select(func.count()).select_from(providers)).scalar_one()
    return [
        _operators(connection),
        Finding("providers", offered > 0, f"{offered}" if offered else "none yet; nobody can be booked"),
        Finding("inbox", parked == 0, f"{parked} turns parked after too many failures"),
        Finding(
            "outbox", failed == 0, f"{outbox.open_count(connection)} waiting, {failed} refused by a provider"
        ),
        *(
            Finding("reminders", False, f"{count} not sent: {reason}")
            for reason, count in planning.failures(connection)
        ),
    ]


def _operators(connection: Connection) -> Finding:
    names, waiting = operators.names(connection), overview.waiting(connection)
    if waiting and not names:
        return Finding("operators", False, f"none, and {waiting} waiting; run `sabi operators add NAME`")
    return Finding("operators", True, f"{len(names)}; {waiting} waiting for an answer at /admin")


async def _channels(settings: Settings) -> list[Finding]:
    senders = make_senders(settings, settings.public_url or "http://127.0.0.1:8000")
    modes = channel_modes(settings, senders)
    found: list[Finding] = []
    for channel in (Channel.TELEGRAM, Channel.WHATSAPP):
        if modes[channel] != "on":
            found.append(Finding(channel, True, f"{modes[channel]}: no credentials"))
            continue
        standing = await senders[channel].describe()
        facts = ", ".join(f"{name} {value}" for name, value in standing.facts.items())
        found.append(Finding(channel, standing.works, facts or "on"))
    for sender in senders.values():
        await sender.close()
    return found
