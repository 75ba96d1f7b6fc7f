"""How does a piece of work reach the database? In a thread, in one transaction, on either engine.

SQLite: one writer thread with WAL and synchronous=FULL, readers beside it. PostgreSQL: a small pool of
threads; whoever needs order takes an advisory lock inside the transaction.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url

Result = TypeVar("Result")
POSTGRES_THREADS = 8


def _address(url: str) -> URL:
    address = make_url(url)
    if address.drivername == "postgresql":
        return address.set(drivername="postgresql+psycopg")
    if address.database and address.database != ":memory:":
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    return address


def make_engine(url: str, *, begin: str = "BEGIN IMMEDIATE") -> Engine:
    """An engine for this address with our SQLite rules; `begin` opens its transactions there."""
    address = _address(url)
    if address.get_backend_name() != "sqlite":
        return create_engine(
            address,
            pool_size=POSTGRES_THREADS,
            max_overflow=2,
            pool_pre_ping=True,
            hide_parameters=True,  # or an error would carry people's words into the log
        )
    connect = {"check_same_thread": False, "timeout": 10.0}
    engine = create_engine(address, connect_args=connect, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _rules(connection: SQLiteConnection, _: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, so that savepoints work
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


class Database:
    """Runs work in transactions off the event loop."""

    def __init__(self, url: str) -> None:
        self.engine = make_engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._readable = make_engine(url, begin="BEGIN") if self.is_sqlite else self.engine
        self._writers = ThreadPoolExecutor(1 if self.is_sqlite else POSTGRES_THREADS, "sabi-writer")
        self._readers = ThreadPoolExecutor(2, "sabi-reader") if self.is_sqlite else self._writers

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Run work in a transaction of its own; committed when it returns, rolled back when it raises."""
        return await asyncio.get_running_loop().run_in_executor(self._writers, self.write_now, work)

    def write_now(self, work: Callable[[Connection], Result]) -> Result:
        """The same in this thread, for the command line and tests."""
        with self.engine.begin() as connection:
            return work(connection)

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        """Run work that only reads."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    def read_now(self, work: Callable[[Connection], Result]) -> Result:
        """The same in this thread."""
        with self._readable.connect() as connection, connection.begin():
            return work(connection)

    def close(self) -> None:
        """Finish running work and let go of the connections."""
        self._writers.shutdown()
        self._readers.shutdown()
        self.engine.dispose()
        self._readable.dispose()


def try_lock(connection: Connection, name: str) -> bool:
    """The same for who would rather do something else than wait; False when somebody holds it."""
    if connection.dialect.name != "postgresql":
        return True
    taken = text("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
    return bool(connection.execute(taken, {"name": name}).scalar_one())


def lock(connection: Connection, name: str) -> None:
    """Hold everybody else off this name until the transaction ends (SQLite has one writer anyway)."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": name})
